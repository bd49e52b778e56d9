-- A service desk and switchboard analyst: the first voice that anybody hears when something is
-- wrong.
local M = { id = "desk", colour = "sky", values = { "compassion", "respect", "together",
  "everyone" }, panel = { "joan", "tom" } }

local function person(w)
  return {
    name = w "Shannon Doran",
    look = { skin = "pale", face = "round", hair = "long", hair_colour = "auburn",
      freckles = true, clothes = "polo", clothes_colour = "brand", lanyard = true,
      ground = "rose" },
    words = w "A young woman with long red-brown hair and freckles, in a blue polo shirt",
    line = w "I come from a Traveller family, cut hair for two years and took my maths again at \z
      nineteen. The best moment is when a caller breathes out, because I have said that we will \z
      sort it.",
  }
end

local function advert(w)
  return {
    { id = "a", w "The desk is in the old laundry, with a view of the bus station and, on a clear \z
      day, of the sea.",
      why = w "Now you know where you would sit. That is all it says." },
    { id = "b", w "No question is a silly one to you, even the fourth about the same password.",
      asks = "respect",
      why = w "Yes: nobody should feel small for asking. That is respect." },
    { id = "c", w "We answer two thousand calls a day.",
      why = w "A big number, and a good thing to ask about. But it does not say what they want \z
        from you." },
    { id = "d", w "You pass a call on with its whole story, so that nobody has to tell it twice.",
      asks = "together",
      why = w "Yes: the next person can go on where you stopped. That is working together." },
    { id = "e", w "You work early, late and night shifts, and you know your shifts six weeks \z
      ahead.",
      why = w "It tells you when you would work. Think about whether that suits you." },
    { id = "f", w "You hear when a caller is close to tears, and slow down.",
      asks = "compassion",
      why = w "Yes: you notice how the caller feels, and you do something about it. That is \z
        compassion." },
    { id = "g", w "“Respect” is one of the words on our wall.",
      why = w "It is a good word to have on a wall. Another line tells you how you would show \z
        it." },
    { id = "h", w "The night cleaner gets the same help from you as the head of the hospital.",
      asks = "everyone",
      why = w "Yes: what matters is what they need, and not who they are. Everyone counts." },
  }
end

local function day(w)
  return {
    { w "7:00", w "You take over from the night shift. Their note says that the phone in the lift \z
      of Block C crackles, so you ring it to hear for yourself." },
    { w "7:40", w "A new doctor cannot log in, and her first patient is waiting. You check that \z
      she is who she says, and get her in within four minutes." },
    { w "9:10", w "The red phone rings. A ward needs the emergency team. You say the place twice \z
      and have them running in seconds." },
    { w "10:30", w "A man wants to see his wife on Ward 12, and he is lost in the car park. You \z
      stay on the line until he is at the right door." },
    { w "13:00", w "Twelve people ring about slow screens. You see that they are all on one \z
      corridor, so it is one fault. You tell the network team where, and ring all twelve back." },
    { w "14:20", w "A deaf woman types her call, and a relay service reads it out to you. You \z
      wait for each line to end, and talk to her and not to the reader." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "Ten people ring at once. How do you decide who comes first?",
      reply = w "We ask two things. How many people are stopped by it? And how soon does it hurt \z
        a patient? One broken screen in an operating theatre goes before fifty slow ones in an \z
        office." },
    { id = "c2", w "Where do people go after the service desk?",
      reply = w "All over the place. Two of our network engineers and one project manager began \z
        in that very chair. Others stay, because no two calls are the same." },
  }
end

local function questions(w)
  return {
    { id = "desk-1", value = "compassion",
      w "Callers can be rude when they have had an awful day. Tell us about a time when you \z
        worked out what somebody really needed, though they did not say it.",
      again = w "When did you look behind what somebody said or did, and see how it was for them? \z
        What did you do?",
      garbled = w "Callers can be rude when they have had an awful day. Tell us about a time when \z
        you worked out __(three phones ring)__.",
      listen = w "A good answer says what gave it away, and tells what was said or done. It does \z
        not run the other person down." },
    { id = "desk-2", value = "together",
      w "Here one person takes the call, and it may be another who mends the fault. Tell us about \z
        a time when several people each did a part of something.",
      again = w "When did you do one bit of a job, and others did the rest? How did you fit it \z
        all together?",
      garbled = w "Here one person takes the call, and it may be another who mends the fault. \z
        Tell us about a time when several people __(a phone rings and rings)__.",
      listen = w "A good answer makes plain which part was theirs, and how each knew what the \z
        others had done." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Be the calm voice on the worst day of somebody's week.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You can ask questions that find out what is really wrong.",
      w "You can explain things so that people understand, by phone or by chat.",
      w "You can note down what you hear, or are willing to learn how.",
      w "You keep private things private.",
    },
    nice = {
      w "You have helped customers: in a shop, at a fair, at an open day.",
      w "You like finding out how a gadget works.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "What was the strangest call that you ever had, and how did you find out what was \z
      wrong?",
  }
end

return M
