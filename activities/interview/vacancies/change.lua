-- A business analyst (change facilitator): how work is really done, and how people get used to
-- a better way.
local M = { id = "change", colour = "sun", values = { "respect", "compassion", "improving",
  "everyone" }, panel = { "aisha", "joan", "imran" } }

local function person(w)
  return {
    name = w "Hetal Mistry",
    look = { skin = "tan", face = "oval", hair = "bun", hair_colour = "dark",
      age_lines = true, clothes = "shalwar", clothes_colour = "ember", lanyard = true,
      ground = "sun" },
    words = w "A woman near fifty with her dark hair in a bun, in a red tunic",
    line = w "I ran the front desk of a clinic for fifteen years and moaned about each new \z
      system. Now I get to ask the moaners, and I love how often they are right.",
  }
end

local function advert(w)
  return {
    { id = "a", w "You have pens in eight colours and a wall to draw on that is nine metres long.",
      why = w "It sounds like fun. But pens and walls are tools." },
    { id = "b", w "You ask the people who do the job how it is done, and you believe them.",
      asks = "respect",
      why = w "Yes: they know things that you do not. Asking them and taking it seriously is \z
        respect." },
    { id = "c", w "You find the step that helps nobody, and get rid of it.", asks = "improving",
      why = w "Yes: one form less to fill in is time for something better. That is improving \z
        lives." },
    { id = "d", w "Our trust wants to be rid of paper in three years, and there is a lot of it.",
      why = w "This is their plan. It does not say how you would treat people on the way." },
    { id = "e", w "We show compassion in all that we do.",
      why = w "It names a value, but it names nothing that you would do. Another line does." },
    { id = "f", w "You see when a change upsets somebody, and give them time.",
      asks = "compassion",
      why = w "Yes: you see what it is like for them, and you are gentle. That is compassion." },
    { id = "g", w "You go on a course in your first year, and we pay for it.",
      why = w "That is something that they do for you. It asks nothing." },
    { id = "h", w "You also ask those who work at night or never speak up in meetings.",
      asks = "everyone",
      why = w "Yes: the change will touch them too, and they are easy to forget. Everyone \z
        counts." },
  }
end

local function day(w)
  return {
    { w "8:15", w "You sit beside the clerk at the heart clinic and say nothing for an hour. She \z
      writes down the same name five times." },
    { w "10:00", w "You draw what you saw on the wall. It is thirty-one steps from letter to \z
      visit. Nine of them would be missed by nobody." },
    { w "11:30", w "Dr Farooq does not want to see patients by video. You ask what he would lose. \z
      “How they walk in from the door,” he says. Good point. The first one stays in a room." },
    { w "13:30", w "You ring two patients. One loves video, as the bus takes two hours. The other \z
      has no camera and no quiet room. There must be two ways." },
    { w "15:00", w "Nobody has asked the night porters yet. You will come at two in the morning, \z
      with samosas." },
    { w "16:00", w "It is day one of the new form on Ward 3. You stand by in a bright vest that \z
      says “Ask me”. They do." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What do you do with people who hate the change?",
      reply = w "We ask them first. They often know just where it will break. One of them now \z
        trains all the others." },
    { id = "c2", w "How do you know if a change was worth it?",
      reply = w "We count something before we begin, like minutes, or walks to the printer. After \z
        three months we count again. Twice we have put the old way back." },
  }
end

local function questions(w)
  return {
    { id = "change-1", value = "respect",
      w "The people who do a job know it best. Tell us about a time when you asked somebody, or \z
        saw how it was for them, before you stepped in.",
      again = w "When did you find out what somebody else wanted or thought, before you did \z
        anything?",
      garbled = w "The people who do a job know it best. Tell us about a time when you __(a lorry \z
        backs up outside)__ before you stepped in.",
      listen = w "A good answer tells what they heard or saw that they had not known, and what \z
        they did in another way because of it." },
    { id = "change-2", value = "compassion",
      w "Something new can make clever people feel stupid. Tell us about a time when you helped \z
        somebody who found a thing hard.",
      again = w "When did somebody struggle with something, and you stood by them?",
      garbled = w "Something new can make clever people feel stupid. Tell us about a time when \z
        you helped somebody __(the heating clanks)__.",
      listen = w "A good answer says how the other person felt, and what was done at their pace, \z
        and not just for them." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Ask why it is done like this, and help people to a better way.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You ask good questions, and wait for the answer.",
      w "You can draw how a thing works, step by step.",
      w "You can tell both sides of a story fairly.",
      w "You know how a busy place works: a clinic, a shop, a kitchen, a school office.",
    },
    nice = {
      w "You have helped somebody to get used to something new.",
      w "You have seen a form and thought: I could make that shorter.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "When did somebody who was against a change turn out to be right?",
  }
end

return M
