-- The pupil has made a mistake that nobody has noticed yet.
local M = { id = "wrongfloor", value = "quality" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "This morning you sent forty letters to patients, for a clinic next week. Your boss said \z
      well done. Now you see that they all say first floor, and it should be the third. Nobody \z
      has noticed. What would you do?",
    again = w "You made a mistake, and forty people have it in writing: it says first floor, and \z
      it should say third. So far only you know. What do you do?",
    garbled = w "This morning you sent forty letters to patients, for a clinic next week. Your \z
      boss said well done. Now you see that they all say __(a printer starts up)__. Nobody has \z
      noticed. What would you do?",
    listen = w "A good answer owns up soon, thinks of the people with the letters, and has an \z
      idea of how to put it right and how not to do it again.",
    situation = {
      { id = "a", kind = "misses",
        w "It's only the floor. It's not like the day's wrong. They could ask when they get there.",
        lift = w "Most of them can ask. Think of somebody on crutches, or very shy, or late. What \z
          does the wrong floor mean for them?" },
      { id = "b", kind = "partly",
        w "I'd feel awful, because she's just said well done and now I've let her down. I'd \z
          honestly just want to sink into the floor, whichever one it is.",
        lift = w "A joke about floors helps when you feel awful! Now look away from your boss and \z
          at the forty: what will happen to them?" },
      { id = "c", kind = "sees", values = { "quality" },
        w "Forty people could end up on the wrong floor, and some can't walk far. Nobody's \z
          noticed yet, but on the day they will." },
      { id = "d", kind = "rushes",
        w "It's got to be put right tonight, because post goes so fast. I'd be looking at the \z
          clock and I couldn't think of anything else.",
        lift = w "You want it put right tonight, and that's a good sign. Now stop for one minute: \z
          what do forty people have in their hands, and who should know?" },
    },
    action = {
      { id = "a", kind = "half", values = { "quality" },
        w "I'd go to my boss and say, I'm sorry, I put the wrong floor on all the letters, and I \z
          know you've just said well done, but it's true.",
        lift = w "That takes courage, and you said it plainly. What could you bring with you, so \z
          that she needn't sort it out alone?" },
      { id = "b", kind = "risks",
        w "I'd stand by the lift on the day and send everyone up myself. Then nobody's put out, \z
          and no one has to know that it was me who did it.",
        lift = w "You'd stand there all day for them. But what if you're ill that day? Who else \z
          would know what to tell people?" },
      { id = "c", kind = "does", values = { "together", "compassion" },
        w "I'd own up, and ask the front desk to help me look out for the forty. I'd put a sign \z
          in the lift." },
      { id = "d", kind = "passes",
        w "Honesty and quality are my biggest strengths, so I'd deal with it in a mature and \z
          professional way and take full responsibility, because I'm just that kind of person.",
        lift = w "Full responsibility sounds right. What does it look like today, with forty \z
          letters in the post? Name your first step." },
      { id = "e", kind = "does", values = { "quality" },
        w "I'd tell my boss straight away, and ring the people who come first. The rest would get \z
          a new letter that says sorry." },
      { id = "f", kind = "passes",
        w "I'd ask my friend in the office what to do, because she's been there longer and she's \z
          probably done it herself at some point.",
        lift = w "It helps to ask a friend when your heart sinks. Then it is your turn again: \z
          which part would you put right yourself?" },
    },
    result = {
      { id = "a", kind = "leaves",
        w "And then I'd try to forget about it. Everyone makes mistakes.",
        lift = w "Everyone does, and you needn't carry it round. What would you do differently \z
          before you post the next forty?" },
      { id = "b", kind = "checks", values = { "quality" },
        w "On the day I'd ask the front desk if anybody still went to the wrong floor. I'd want \z
          that to be none." },
      { id = "c", kind = "hopes",
        w "I reckon most of them would find it anyway. People in hospitals are nice if you look \z
          lost, so I don't think that it'd be that bad for anyone.",
        lift = w "Many people would help them, true. How would you find out, on the day, if \z
          anybody went to the first floor?" },
      { id = "d", kind = "tells",
        w "I'd say sorry to anyone who'd still ended up on the wrong floor, and take them up.",
        lift = w "To say sorry and go with them is kind. And how would you keep the next forty \z
          letters from going out like that?" },
      { id = "e", kind = "checks", values = { "improving" }, after = { "a", "c", "d", "e", "f" },
        w "I'd tell the others how it happened, so they don't do it. Next time I'd get someone to \z
          read one first." },
    },
  }
end

return M
