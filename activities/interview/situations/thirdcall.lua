-- An angry caller rings for the third time, while eleven others are waiting on the line.
local M = { id = "thirdcall", value = "respect", vacancy = "desk" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "A man shouts at you on the phone. His letter has the wrong day on it, and this is his \z
      third call. Your screen says that eleven others are waiting. What would you do?",
    again = w "You answer the phone. The caller is cross, because nobody has put his letter \z
      right, and he has rung twice before. The queue gets longer while he shouts. What do you do?",
    garbled = w "A man shouts at you on the phone. His letter has __(a lorry goes by)__ on it, \z
      and this is his third call. Your screen says that eleven others are waiting. What would you \z
      do?",
    listen = w "A good answer sees why he is angry, puts it right or promises a time, and thinks \z
      of the eleven as well. It is fine to ask for help if he does not stop.",
    situation = {
      { id = "a", kind = "partly",
        w "I can't really help him while he's shouting like that, so the first thing is that he \z
          needs to calm down a bit.",
        lift = w "It is hard to hear anybody who shouts. What would calm him? Think of calls one \z
          and two: what do you know about them?" },
      { id = "b", kind = "misses",
        w "Nobody should have to put up with being shouted at. It's only a letter, after all.",
        lift = w "You're right that nobody has to take abuse. And it's only a letter to us. What \z
          might the wrong day mean to him?" },
      { id = "c", kind = "sees", values = { "respect" },
        w "He's not angry with me. He's rung three times and it's still wrong. And there's eleven \z
          more, so I've got to be kind and quick." },
      { id = "d", kind = "rushes",
        w "Eleven's loads, and some of them could be really ill. It's not fair if one man holds \z
          everyone up just because he's shouting louder than they are.",
        lift = w "You thought of the eleven, and that's fair. Now him: it's call three. If he \z
          still has the wrong day, who will ring for a fourth time?" },
    },
    action = {
      { id = "a", kind = "risks",
        w "I'd put him on hold so that he can cool off a bit, and do a couple of the others while \z
          he's waiting.",
        lift = w "You'd use the time for the others, which is clever. But all he hears is music. \z
          What could you tell him before you press hold?" },
      { id = "b", kind = "does", values = { "respect", "compassion" },
        w "I'd let him finish. I'd say sorry that it's taken three calls, and read him back what \z
          his letter says, and stay on until I've found the right day." },
      { id = "c", kind = "passes",
        w "I'd put him through to my supervisor, because they've been on a course for people like \z
          that, and I haven't.",
        lift = w "It's fine to ask for help, course or no course. What could you find out first, \z
          so that he needn't tell it all again?" },
      { id = "d", kind = "half", values = { "compassion" },
        w "I'd say how sorry I am that he's had to ring again, and that it's not good enough, and \z
          I'd pass it on to the clinic.",
        lift = w "“Not good enough” is just what he feels, so well said. But this is call three. \z
          How would you make sure that this time somebody rings him back?" },
      { id = "e", kind = "does", values = { "everyone", "together" },
        w "I'd take his number and promise to ring by three. I'd ask the clinic in between the \z
          other calls." },
      { id = "f", kind = "passes",
        w "I'd stay calm and professional and use my listening skills, because good service and \z
          respect are really important to me, and I'm a people person, so I'd have him laughing \z
          in no time.",
        lift = w "You'd listen, good. For what? Say which two things you need to hear from him to \z
          put that letter right." },
    },
    result = {
      { id = "a", kind = "hopes",
        w "I think he'd feel better just from having somebody nice to talk to, and he wouldn't \z
          need to ring again, because it'd get sorted out by then.",
        lift = w "Who would sort it out? Say how you'd find out that the right day has reached \z
          him, so that there is no call number four." },
      { id = "b", kind = "checks", values = { "respect" },
        w "Before I go home I'd check that he's been told the right day. If he hasn't, it's still \z
          my job to ring." },
      { id = "c", kind = "leaves",
        w "And then on to the next one. You can't take it all home with you.",
        lift = w "True, and that's healthy. But before you go home: who has his new day, and who \z
          has written it down?" },
      { id = "d", kind = "tells",
        w "I'd write down what he said in the log, so whoever gets him next knows about it and he \z
          doesn't have to start all over again.",
        lift = w "He needn't start all over again, good. And how could you find out tomorrow if \z
          there has to be a next time at all?" },
      { id = "e", kind = "checks", values = { "improving", "together" },
        w "I'd find out if it's just his letter or a whole batch. A week on, I'd see if fewer \z
          people ring." },
    },
  }
end

return M
