-- A young carer gets a little brother to school, and is late for their own.
local M = { id = "mornings", area = "caring",
  values = { "together", "respect", "quality", "compassion" } }

function M.words(w)
  return {
    title = w "Mornings at home",
    line = w "Your mum was ill, and you got your little brother ready before school.",
    shows = {
      together = w "Say who you told, and how you shared out the mornings with them.",
      respect = w "Say how you asked your mum what she wanted, and did not just decide for her.",
      quality = w "Say how you found what took so long, and how you kept to your plan.",
      compassion = w "Say how your mum felt about it, and what you did for her.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "My mum has MS, and some mornings she can't get up. I had to get my brother to \z
          breakfast club and still be on time for school." },
      { id = "b", kind = "untasked",
        w "There's me, my mum and my little brother at ours. Mum has MS, so some mornings are \z
          hard.",
        lift = w "Thank you for telling us about your mum. Now say what makes those mornings hard \z
          for you: what do you have to get done before school?" },
      { id = "c", kind = "clear",
        w "My mum's MS got bad last winter. It was down to me to get my little brother up, fed \z
          and out, and I kept being late for school myself." },
      { id = "d", kind = "off",
        w "School kept giving me late marks when I'd been helping my mum and my brother. They go \z
          on about support, but nobody asked me why, and people who just lie in get the same.",
        lift = w "That does sound unfair, and you may say so. But begin at home: what did your \z
          mum and your brother need from you before you could set off?" },
    },
    action = {
      { id = "a", kind = "own", values = { "together" },
        w "I told my form tutor how it was at home. Then I asked my auntie to do two of the \z
          mornings, and I wrote on the fridge whose day it was." },
      { id = "b", kind = "own", values = { "quality" },
        w "I timed each job for a week. It was packed lunches and lost shoes that held us up. So \z
          I did those the night before, with a list." },
      { id = "c", kind = "own", values = { "respect", "compassion" },
        w "Mum kept saying sorry, so I asked what she missed most. It was hearing my brother \z
          read. So he read on her bed while I did the toast." },
      { id = "d", kind = "we", values = { "together" },
        w "We all had to pitch in, so we made a rota and stuck it on the fridge. We packed the \z
          bags at night, we set two alarms, and we took it in turns with breakfast and the \z
          washing.",
        lift = w "It sounds as if the whole house helped. But who thought of the rota, and which \z
          of those jobs was yours? Swap one “we” for “I”." },
      { id = "e", kind = "vague",
        w "I just got on with it. I was organised and stayed positive, like you have to.",
        lift = w "We believe you. But what did “organised” look like at seven in the morning? \z
          Tell us one thing you did." },
      { id = "f", kind = "others",
        w "My tutor rang home and asked what was up. Then a lady from the young carers' group \z
          came to talk to Mum, and my auntie said that she'd do two mornings, so they sorted it \z
          out.",
        lift = w "Good that your tutor and your auntie stepped in. Now put yourself in it: what \z
          did you tell them you needed, or what did you do on the other mornings?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "together" }, after = { "a", "f" },
        w "I've had no late marks since Easter. I learnt not to hide how it is at home. If it \z
          gets bad now, I tell somebody early." },
      { id = "b", kind = "learnt", values = { "quality", "compassion" },
        w "I'm hardly ever late now. I learnt to do the boring jobs the night before, so I get \z
          ten minutes to sit with Mum." },
      { id = "c", kind = "ended",
        w "My brother got to breakfast club every day that half-term, and I went from nine late \z
          marks to one.",
        lift = w "From nine to one: nobody can argue with that. Now add what you would tell \z
          another young carer to try first." },
      { id = "d", kind = "lesson",
        w "It taught me that you have to plan ahead with things.",
        lift = w "Planning ahead is a good thing to learn. But how did the mornings go then? Say \z
          whether you were on time, and how your brother was." },
      { id = "e", kind = "felt",
        w "It was a lot better after that. Mum said she was really proud of me, and my brother \z
          was happier, and there wasn't as much shouting, so everyone was calmer.",
        lift = w "Less shouting is a real change. Now say how it ended for you: were you still \z
          late for school, and what do you do differently now?" },
      { id = "f", kind = "none",
        w "It's still a rush, to be fair. Mum's still got MS, so that's just how it is at ours.",
        lift = w "It is honest to say that it is still a rush. Did one thing get easier, such as \z
          fewer late marks or a calmer breakfast? End with that." },
    },
  }
end

return M
