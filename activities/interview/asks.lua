-- Questions that a candidate can ask any panel. The best are those that only the panel can answer.
local M = {}

---@class Ask
---@field id string
---@field kind "good"|"fine"|"elsewhere" elsewhere: the answer stands in the advert or the letter
---@field reply string what the panel says
---@field why string what the coach says about having chosen it

---@param w Words
---@return Ask[]
function M.all(w)
  return {
    { id = "month", kind = "good",
      w "What would I learn in my first month?",
      reply = w "In week one you would sit next to somebody and watch. By week four you would do \z
        small jobs of your own, and that same person would still be next to you.",
      why = w "This shows that you see yourself in the job. And nobody but the panel can tell \z
        you." },
    { id = "pay", kind = "elsewhere",
      w "How much is the pay?",
      reply = w "It is a fair thing to ask. You can find it in the advert, and the letter with an \z
        offer gives it to the pound.",
      why = w "Pay matters, and you may ask about it. But it stands in the advert. Save your \z
        question for what only these people can tell you." },
    { id = "when", kind = "fine",
      w "When will I hear from you?",
      reply = w "By Friday. We ring everybody, and we say what went well and what could be better.",
      why = w "This is useful, and nobody minds. It fits well as your last question, after one \z
        about the work." },
    { id = "hard", kind = "good",
      w "What is a hard day like here, and who helps you then?",
      reply = w "Something breaks, a plan changes, and all the phones ring at once. We stop for \z
        five minutes, share it out, and have a brew together when it is over.",
      why = w "This is brave and honest. You learn how they treat each other when it gets tough, \z
        and no advert says that." },
    { id = "team", kind = "fine",
      w "How many people are in the team?",
      reply = w "Nine of us, and two apprentices. You would get to know all of them, because we \z
        eat lunch together on Wednesdays.",
      why = w "A friendly thing to ask. It tells you more if you ask what the people do, or who \z
        would teach you." },
    { id = "holiday", kind = "elsewhere",
      w "How many days off would I get?",
      reply = w "The same as all who start here, and it goes up as you stay. The letter with an \z
        offer says how many.",
      why = w "Rest matters, and it is right to find out. You will see it in the letter before \z
        you say yes, so you can ask about something else today." },
  }
end

return M
