-- An information analyst: charts that people can trust, and nobody missing from them.
local M = { id = "analyst", colour = "brand", values = { "improving", "quality", "respect",
  "everyone" }, panel = { "imran", "wei", "marcia" } }

local function person(w)
  return {
    name = w "Mei Chan",
    look = { skin = "peach", face = "round", hair = "fringe", hair_colour = "black",
      glasses = "round", clothes = "cardigan", clothes_colour = "lilac", lanyard = true,
      ground = "sky" },
    words = w "A young woman with black hair, a fringe and round glasses, in a lilac cardigan",
    line = w "I came from college with a T Level, and now I study for a degree on Fridays. My \z
      sight is poor, so I love to make a chart that nobody has to squint at.",
  }
end

local function advert(w)
  return {
    { id = "a", w "You say how sure you are, even if people would like you to be surer.",
      asks = "quality",
      why = w "Yes: saying what you know and what you do not know is doing it properly. That is \z
        quality." },
    { id = "b", w "Two thousand staff look at our charts, and so do the people who run the \z
      hospital.",
      why = w "That shows that the work is used. It does not say yet what you should be like." },
    { id = "c", w "You ask who is missing from the numbers, like people with no phone.",
      asks = "everyone",
      why = w "Yes: whoever is not counted is soon forgotten. Everyone counts." },
    { id = "d", w "We believe that all people matter, whoever they are and wherever they come \z
      from.",
      why = w "That is a fine belief. Look for the line that says what you would do about it." },
    { id = "e", w "You have two screens, and a third if you ask.",
      why = w "Some like that a lot! But screens are only tools." },
    { id = "f", w "You never print a number so small that people could guess who it is.",
      asks = "respect",
      why = w "Yes: if a chart says “one person in this village”, the neighbours know. Guarding \z
        that is respect." },
    { id = "g", w "The holiday goes up after five years.",
      why = w "That is for later, and it asks nothing of you now." },
    { id = "h", w "You help a clinic to cut its waits, and go back to see if it worked.",
      asks = "improving",
      why = w "Yes: you do not stop at a chart. You look to see if life got better. That is \z
        improving lives." },
  }
end

local function day(w)
  return {
    { w "8:30", w "How many people waited more than four hours in A&E yesterday? Hardly any, says \z
      the screen. Too good! You find out that it was off for two hours." },
    { w "9:30", w "You ring A&E before you send anything, and write beside the chart what is \z
      missing from it." },
    { w "11:00", w "Why do so many miss the first hour at the eye clinic? You lay the list beside \z
      the bus times. The clinic begins at nine. The first bus gets in at twenty to ten." },
    { w "12:30", w "Lunch, and a quiz that the team takes far too seriously." },
    { w "13:30", w "A manager wants a chart to show that his plan has worked. It is too soon to \z
      tell. You say so, and offer to look again in six weeks." },
    { w "15:00", w "You try a new page of charts with a nurse, on her old screen, in bad light. \z
      You make the words larger and take out two charts that she never looks at." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "Has a chart of yours ever changed what the hospital does?",
      reply = w "Yes. One showed that people without internet missed more appointments. They had \z
        been sent an email! Now they get a letter or a call as well." },
    { id = "c2", w "What do you do when somebody does not like your numbers?",
      reply = w "We ask what they see on their ward. Half the time they know something that the \z
        numbers do not. But we never change a number to please anybody." },
  }
end

local function questions(w)
  return {
    { id = "analyst-1", value = "quality",
      w "A number can look right and be wrong. Tell us about a time when you took a second look \z
        at something.",
      again = w "When did you look twice, or count or test a thing that others would have left \z
        alone?",
      garbled = w "A number can look right and be wrong. Tell us about a time when you took __(a \z
        door bangs)__.",
      listen = w "A good answer says what made them look twice, how they checked, and what they \z
        then did about it." },
    { id = "analyst-2", value = "everyone",
      w "A chart shows what suits most people. Tell us about a time when what suited most did not \z
        suit everybody.",
      again = w "When was something fine for the others, but not for one or two people? What did \z
        you do?",
      garbled = w "A chart shows what suits most people. Tell us about a time when what suited \z
        most __(somebody drops a mug)__.",
      listen = w "A good answer says who it did not suit and why, and what was changed so that \z
        they could join in." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Find the story in the numbers, and tell it so that something changes.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You can read a chart, and say what it does not show.",
      w "You can work out a percentage, and check it in a second way.",
      w "You write short, clear sentences.",
      w "You ask what people want to decide before you draw anything.",
    },
    nice = {
      w "You have kept a score, a log or a budget.",
      w "You have tried a spreadsheet or some code.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "Which number do you look at first each day, and who does something because of it?",
  }
end

return M
