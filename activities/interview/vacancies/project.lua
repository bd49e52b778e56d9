-- A digital project manager: laptops, headsets and chairs for all who work from home, and no clinic
-- stops for it.
local M = { id = "project", colour = "sun", values = { "together", "quality", "improving",
  "respect" }, panel = { "kasia", "aisha", "wei" } }

local function person(w)
  return {
    name = w "Margaret Whittle",
    look = { skin = "fair", face = "oval", hair = "pixie", hair_colour = "grey",
      age_lines = true, hearing_aid = true, clothes = "cardigan", clothes_colour = "rose",
      lanyard = true, ground = "sun" },
    words = w "A woman near sixty with short grey hair, a hearing aid and a pink cardigan",
    line = w "I ran a bakery in Burnley until I was forty-five, and bread does not wait. The day \z
      I love best is when a plan has worked and nobody can see that there was one.",
  }
end

local function advert(w)
  return {
    { id = "a", w "You get porters, doctors and engineers round one table, and you help them to \z
      agree.", asks = "together",
      why = w "Yes: none of them can do it alone. Helping different people to pull the same way \z
        is working together." },
    { id = "b", w "We put quality first in all that we do, and it says so in gold letters by the \z
      door.",
      why = w "It uses a big word, but it tells you about the trust. What would you do? It does \z
        not say." },
    { id = "c", w "You have a laptop, a phone and a very large calendar.",
      why = w "You may like the calendar. Still, it is only a tool." },
    { id = "d", w "After each project you ask what to do better in the next one.",
      asks = "improving",
      why = w "Yes: you learn from the last time, so the next change helps people more. That is \z
        improving lives." },
    { id = "e", w "You hear people out when they say that your plan will not work for them.",
      asks = "respect",
      why = w "Yes: they may be right, and they have a right to be heard. That is respect." },
    { id = "f", w "A bus stops at the door, and there is a shed for bikes with a pump that works.",
      why = w "That helps you to get there. It asks nothing more of you." },
    { id = "g", w "You finish the dull last bits too.",
      asks = "quality",
      why = w "Yes: a job that is nearly done can still let a patient down. Doing the last bits \z
        well is quality." },
    { id = "h", w "You share a room with four others, and it looks out over the moors.",
      why = w "A fine view! But nobody will ask you about it." },
  }
end

local function day(w)
  return {
    { w "8:30", w "Ten minutes with the team. Three hundred laptops have come, for staff who will \z
      work from home. So have the chairs. The headsets have not." },
    { w "9:15", w "You ring the firm. They say Friday. You ask what it would take to make it \z
      Thursday." },
    { w "10:30", w "A clinic manager is cross. Her staff cannot stop for new laptops with a full \z
      waiting room. She is right. You move her to a day with no clinic." },
    { w "12:30", w "You share a flask of soup with a man who pays the bills. He tells you that \z
      two teams have ordered the same screens. That saves a lot of money." },
    { w "14:00", w "You set up one laptop yourself, with a clock beside you. It takes fifty \z
      minutes. Your plan says twenty. So you change the plan." },
    { w "16:00", w "You write to all who are waiting, in four lines: what is late, why, when it \z
      will come, and who to ring." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What happens here when a project goes wrong?",
      reply = w "Something goes wrong in every one. We ask what in the plan let it happen. We do \z
        not hunt for somebody to blame, or people would start to hide things." },
    { id = "c2", w "How do you know that a project has helped patients?",
      reply = w "We count before, and we count after. When doctors began to see patients by \z
        video, we added up the miles that nobody had to travel. Then we rang ten patients to hear \z
        if it was better for them." },
  }
end

local function questions(w)
  return {
    { id = "project-1", value = "together",
      w "In a project you need help from people who do not have to help you. Tell us about a time \z
        when you got others to join in.",
      again = w "When did you get other people to do something with you, though you were not \z
        their boss?",
      garbled = w "In a project you need help from people who do not have to help you. Tell us \z
        about a time when you __(a drill starts next door)__.",
      listen = w "A good answer tells how people were won over: who was asked, what they wanted, \z
        and how the work was shared." },
    { id = "project-2", value = "quality",
      w "The last bit of a job is often the dull one. Tell us about a time when you saw something \z
        through to the very end.",
      again = w "When did you finish something properly, though the fun part was over?",
      garbled = w "The last bit of a job is often the dull one. Tell us about a time when you \z
        __(somebody drops a tray)__.",
      listen = w "A good answer names the dull part, what was done about it, and what would have \z
        happened without it." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Turn a good idea into a date, a list and a day when it works.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You have run something from start to end, at work or anywhere else.",
      w "You can make a plan, and make a new one when things change.",
      w "You say early when something will be late.",
      w "You write so that busy people understand it the first time.",
      w "You can count money and days.",
    },
    nice = {
      w "You have run a stall, a team, a trip or a rota.",
      w "You know how to use a spreadsheet.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "Which of your plans went wrong at first? What did you do next?",
  }
end

return M
