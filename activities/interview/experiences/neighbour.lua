-- A neighbour broke his wrist on his step; six weeks of shopping and bins.
local M = { id = "neighbour", area = "caring", values = { "respect", "compassion", "improving" } }

function M.words(w)
  return {
    title = w "The neighbour who fell",
    line = w "The man next door had a fall, and you helped him while he got better.",
    shows = {
      respect = w "Say how you found out what he wanted to go on doing for himself.",
      compassion = w "Say what you noticed about how he felt, and what you did about it.",
      improving = w "Say how you looked into why he fell, and what you changed.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "Mr Campbell next door fell on his back step and broke his wrist. He couldn't carry \z
          things for six weeks, so I said I'd do his shopping and his bins." },
      { id = "b", kind = "long",
        w "It was icy and we were off school because the boiler had gone, so I was on my game, \z
          and my dad shouted up. Mr Campbell from next door had gone over on his back step, and \z
          the ambulance took ages. He's lived there since before I was born. He'd broken his \z
          wrist.",
        lift = w "We can picture that icy day. Keep the step and the broken wrist, leave out the \z
          boiler and the game, and add what you said you would do for Mr Campbell." },
      { id = "c", kind = "untasked",
        w "Mr Campbell next door fell on his back step last winter and broke his wrist. He's \z
          about eighty, and he lives on his own.",
        lift = w "Short and clear. One thing is missing: how did you come into it? Say what he \z
          could not do with a broken wrist, and what you took on." },
      { id = "d", kind = "off",
        w "The council's responsible for the grit, and they never do it. That's why Mr Campbell \z
          broke his wrist.",
        lift = w "You are cross for Mr Campbell, and that is kind. But the grit does not lead to \z
          what you did. What did he need help with once his wrist was broken?" },
    },
    action = {
      { id = "a", kind = "own", values = { "respect" },
        w "I asked Mr Campbell what he still wanted to do himself. He likes to choose his own \z
          food. So we walked to the shop, and I just carried the bags." },
      { id = "b", kind = "own", values = { "compassion" },
        w "I noticed that Mr Campbell had stopped opening his curtains. So after the bins I \z
          stayed for dominoes each week. I stood his tiles up, so he only needed one hand." },
      { id = "c", kind = "own", values = { "improving" },
        w "When I did Mr Campbell's bins I couldn't see the edge of his step in the dark. So I \z
          asked him, then I put white tape on it and got Dad to fit a light." },
      { id = "d", kind = "thin",
        w "I did Mr Campbell's shopping every Saturday, and I took his bins out on a Tuesday \z
          night and brought them back in after.",
        lift = w "Two real jobs, and you kept them up. Add a detail: how did you know what Mr \z
          Campbell wanted from the shop, and what did you do if they had run out?" },
      { id = "e", kind = "vague",
        w "I supported Mr Campbell with everything that he needed. I'm caring and I'm good with \z
          older people, so I always listened, and I made sure that I treated him with respect and \z
          dignity the whole time.",
        lift = w "“With everything” hides what you did. Pick one day: what did Mr Campbell ask \z
          for, and what did you do that let him keep his dignity?" },
      { id = "f", kind = "others",
        w "My mum cooked for Mr Campbell, my dad drove him to the hospital, and my cousin did the \z
          cleaning.",
        lift = w "What a family to live next door to! You have told us about your mum, your dad \z
          and your cousin. Which part did you play?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "respect" },
        w "His wrist healed and he's back to normal. I learnt that you can help too much, so now \z
          I ask before I jump in." },
      { id = "b", kind = "learnt", values = { "compassion" },
        w "His wrist's fine now, but I go in for a brew on Fridays. I learnt that being stuck on \z
          your own can be worse than the pain." },
      { id = "c", kind = "learnt", values = { "improving" }, after = { "c" },
        w "He's not slipped since. I learnt to look at why a thing happened, not just help after, \z
          so I did Gran's steps too." },
      { id = "d", kind = "ended",
        w "He never ran out of anything while he had the plaster on, and by spring he was back on \z
          his allotment.",
        lift = w "The allotment is a lovely ending, and it shows that he got better. What did \z
          those weeks with Mr Campbell teach you that you still use?" },
      { id = "e", kind = "felt",
        w "He was dead grateful. He told everyone at his church how good we'd been.",
        lift = w "If he told his whole church, you must have helped. Now say what changed: what \z
          could Mr Campbell do again, and what do you do differently?" },
      { id = "f", kind = "none",
        w "Then his plaster came off, so that was it, really. I'd have done more, but I had tests \z
          and football, and it was dark by the time I got in.",
        lift = w "Tests and football are real reasons. But your story fades out with the plaster: \z
          what was the first thing that Mr Campbell did for himself again?" },
    },
  }
end

return M
