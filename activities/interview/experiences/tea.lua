-- Mum works lates, and the pupil makes tea for a sister and a little brother.
local M = { id = "tea", area = "home",
  values = { "together", "quality", "compassion", "everyone" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Tea when Mum works lates",
    line = w "You made the evening meal at home when your mum was at work.",
    shows = {
      together = w "Say how you shared out the jobs at home, and how you settled who did what.",
      quality = w "Say what you were careful about, and how you made sure of it each time.",
      compassion = w "Say what you saw that somebody needed, without being told, and what you did.",
      everyone = w "Say what each of you could and could not eat, and how you saw to that.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "Last year my mum went on lates at a warehouse. Three days a week I had to make tea for \z
          my brother and sister, with my nan next door if we got stuck." },
      { id = "b", kind = "off",
        w "I do way more at home than my mates do. They just get their tea made for them, and \z
          then they moan about what it is.",
        lift = w "You may be proud of what you do. Now take us to your kitchen: whose tea was it, \z
          on which days, and where was your mum?" },
      { id = "c", kind = "untasked",
        w "My mum works lates, so she's out till ten. Then there's me, my sister Noor, who's \z
          eleven, and Sami, who's six and can't have milk. Nan's next door.",
        lift = w "Now we know the whole house, and Nan. What had to be done before ten, and how \z
          much of it was down to you?" },
      { id = "d", kind = "long",
        w "So my mum used to be on days, and then they changed the shifts, and she asked for \z
          mornings but Denise got mornings, and our oven's not been right since we moved, there's \z
          one ring and the grill, so anyway it was mostly me doing tea when she was on lates.",
        lift = w "Denise, the shifts and the oven can wait. Your last line says it all: she was \z
          on lates, and you made the tea. Who for, and how often?" },
    },
    action = {
      { id = "a", kind = "we", values = { "together" },
        w "We just got on with it. We had pasta or beans or eggs, and we washed up, and we got \z
          the bags ready for school, and then we put the telly on for a bit and went up.",
        lift = w "That is a whole evening's work! Which of it was you? Take two of those jobs and \z
          start each with “I”." },
      { id = "b", kind = "own", values = { "quality", "everyone" },
        w "My brother Sami gets ill from milk, so I read every packet, even ones we always buy. I \z
          kept one pan just for him." },
      { id = "c", kind = "others",
        w "My sister Noor was meant to wash up, but she'd vanish. My brother kicked off if it \z
          wasn't pasta. My nan came and sorted them out most times, because my dad only does \z
          Sundays.",
        lift = w "Sundays, a nan next door and a sister who vanished: that took some juggling. \z
          Which part of it fell to you, and what did you do?" },
      { id = "d", kind = "own", values = { "together" },
        w "On Sunday I sat down with my sister Noor and we split the jobs. She picked laying the \z
          table and reading with our little brother, I cooked, and it went up on the fridge." },
      { id = "e", kind = "thin", values = { "compassion" },
        w "When Mum was at work I made the tea, mostly beans or pasta, and I got my little \z
          brother off to bed on time and left the kitchen nice for when she got in.",
        lift = w "Beans, bedtime and a clean kitchen: all yours. Bedtime is the hard one, so tell \z
          us step by step how you got him there." },
      { id = "f", kind = "own", values = { "compassion" },
        w "I could see Mum was worn out and skipping meals. I left her a plate and a note, and on \z
          Saturdays I took my little brother to the park so that she could sleep." },
    },
    result = {
      { id = "a", kind = "felt",
        w "It was nice, actually. My brother said my teas beat school dinners, and Mum had a bit \z
          of a cry, the good sort, so I felt like a proper grown-up.",
        lift = w "Keep that, it is a good moment. Then say what was different after a few weeks: \z
          meals, bedtimes, or how Mum slept?" },
      { id = "b", kind = "learnt", values = { "together", "compassion" },
        w "Mum stopped ringing to check on us. I learnt to ask her “what would help you most?” \z
          and not guess. I ask my sister that now too." },
      { id = "c", kind = "lesson",
        w "It made me see how much there is to do in a house, and that nobody claps when you do \z
          it.",
        lift = w "Many a parent would say the same! Now tell us how the evenings went in the end, \z
          so that we see what taught you." },
      { id = "d", kind = "none",
        w "I still do it, so it's not really over. It's just what we do.",
        lift = w "It need not be over to have a result. What works better now than it did in the \z
          first week?" },
      { id = "e", kind = "learnt", values = { "quality" },
        w "After a month our evenings ran pretty well. I did burn the rice twice, so now I set a \z
          timer and leave my phone in the other room." },
      { id = "f", kind = "ended",
        w "By Christmas we had our tea by half five most days, my brother was in bed by eight, \z
          and Mum had stopped ringing to check.",
        lift = w "Half five, eight, and no more phone calls: very clear. What did the first bad \z
          evenings teach you that you still do today?" },
    },
  }
end

return M
