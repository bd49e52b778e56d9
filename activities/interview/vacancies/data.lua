-- A data engineer: numbers from every ward come to one place, whole, safe and in order.
local M = { id = "data", colour = "leaf", values = { "quality", "improving", "together",
  "respect" }, panel = { "wei", "kasia" } }

local function person(w)
  return {
    name = w "Marek Zielinski",
    look = { skin = "fair", face = "square", hair = "side-part", hair_colour = "grey",
      beard = "moustache", age_lines = true, vitiligo = true, clothes = "shirt",
      clothes_colour = "leaf", lanyard = true, ground = "sand" },
    words = w "A man in his fifties with grey hair, a moustache and light patches on his skin, in \z
      a green shirt",
    line = w "I tested blood in a laboratory for twenty years and learnt to code at forty-six. \z
      When numbers from five places click into one clear picture, I could sing.",
  }
end

local function advert(w)
  return {
    { id = "a", w "Nine million rows of data come in each night, from ninety wards and clinics.",
      why = w "That is a lot! But it is about the size of the job, and not about you." },
    { id = "b", w "You build things that save people from dull work by hand.", asks = "improving",
      why = w "Yes: an hour saved at a desk can be an hour more for patients. That is improving \z
        lives." },
    { id = "c", w "You never forget that each row is a person, and look only at what you need.",
      asks = "respect",
      why = w "Yes: it is their story. To read no more of it than you must is respect." },
    { id = "d", w "You write code in SQL and Python, and we teach you what you do not know yet.",
      why = w "These are tools, and they will teach you. You need not be afraid of the names." },
    { id = "e", w "Teamwork is in our blood.",
      why = w "They are proud of it. What you would do with others stands in another line." },
    { id = "f", w "You agree with four other hospitals on what each word means, so that all our \z
      numbers fit.", asks = "together",
      why = w "Yes: numbers can only be shared if people talk first. That is working together." },
    { id = "g", w "You stop a number that looks wrong before a doctor sees it.",
      asks = "quality",
      why = w "Yes: somebody may act on that number. Checking it first is quality." },
    { id = "h", w "The office is quiet in the mornings and has the best kettle in the building.",
      why = w "That may matter to you on a Monday. It asks nothing of you." },
  }
end

local function day(w)
  return {
    { w "8:00", w "The data stopped at ten past two last night. A clinic had put a word where a \z
      number goes. You mend it, and add a check so that it cannot happen again." },
    { w "9:00", w "Ten people on a call, and each says three things: what I did, what I will do, \z
      what is in my way." },
    { w "10:00", w "A list says that a man is minus three years old. Somebody typed a date the \z
      wrong way round. You find forty more like it and show the clerks how you spotted them." },
    { w "11:30", w "Your waiting times never match those of the hospital over the hill. You ring. \z
      They start the clock at the door, and you start it at the desk. Now you know why." },
    { w "14:00", w "You copy an old table to the new cloud and compare the two. 48 rows differ. \z
      You switch nothing until you have found out why." },
    { w "15:45", w "Somebody asks for a list of patients. They only need to know how many there \z
      are. So you take out the names and send the numbers." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What can happen if the data is wrong?",
      reply = w "A full ward looks empty. A letter goes to an old address. So we would rather \z
        show no number at all than a wrong one." },
    { id = "c2", w "Do you have to be brilliant at maths?",
      reply = w "You have to like order more than sums. One of us came from a lab, one from a \z
        bank, and one straight from college. She still studies one day a week, and we pay for \z
        it." },
  }
end

local function questions(w)
  return {
    { id = "data-1", value = "quality",
      w "Others build on what we make. Tell us about a time when somebody relied on you to get \z
        something exactly right.",
      again = w "When did it matter to others that you did a thing without mistakes? How did you \z
        make sure?",
      garbled = w "Others build on what we make. Tell us about a time when somebody relied on you \z
        to __(a printer starts up)__.",
      listen = w "A good answer tells who relied on it, and one real check that was made." },
    { id = "data-2", value = "improving",
      w "If we do a thing by hand three times, we look for a better way. Tell us about a time \z
        when you saved people some time or trouble.",
      again = w "What took too long or was a pain, until you found another way?",
      garbled = w "If we do a thing by hand three times, we look for a better way. Tell us about \z
        a time when you saved people __(the blinds rattle)__.",
      listen = w "A good answer compares before and after, and says how they knew that the new \z
        way was better." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Build the pipes that bring the right number to the right doctor.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You have written some code, and would like to write more.",
      w "You care about small things: a dot, a date, a nought.",
      w "You can explain what you made to somebody who did not make it.",
      w "You ask what a number is for.",
    },
    nice = {
      w "You have sorted out a big mess: files, photos, kit or cards.",
      w "You know how to use a spreadsheet.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "Have you ever found a mistake in numbers that everybody believed? How did you \z
      spot it?",
  }
end

return M
