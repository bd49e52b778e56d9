-- The people who ask the questions: who they are, how they look, and how they are in a room.
local M = {}

---@class Panellist
---@field id string
---@field name string
---@field first string the first name alone
---@field role string
---@field manner "warm"|"brisk"|"curious"|"quiet" how they speak: see manners.lua
---@field look Look for kit.people
---@field words string who is in the picture
---@field habit string how they are in an interview, and that no harm is meant by it

local people = {}

function people.aisha(w)
  return { id = "aisha", name = w "Aisha Patel", first = w "Aisha", manner = "warm",
    role = w "Head of digital services",
    look = { skin = "tan", face = "oval", cover = "hijab", cover_colour = "teal",
      clothes = "blazer", clothes_colour = "navy", ground = "leaf", lanyard = true },
    words = w "A woman in a teal headscarf and a navy jacket",
    habit = w "Aisha takes her time and thanks you for each answer, so you need not hurry." }
end

function people.tom(w)
  return { id = "tom", name = w "Tom Shorrock", first = w "Tom", manner = "brisk",
    role = w "Infrastructure manager",
    look = { skin = "peach", face = "square", hair = "thinning", hair_colour = "grey",
      beard = "stubble", glasses = "square", clothes = "shirt", clothes_colour = "sky",
      ground = "sand", age_lines = true, lanyard = true },
    words = w "A man with thin grey hair and glasses, in a light blue shirt",
    habit = w "Tom says little and writes a lot. His notes are there to be fair to you: he does \z
      not trust his memory." }
end

function people.grace(w)
  return { id = "grace", name = w "Grace Moyo", first = w "Grace", manner = "curious",
    role = w "Lead digital nurse",
    look = { skin = "ebony", face = "round", hair = "braids", hair_colour = "black",
      clothes = "scrubs", clothes_colour = "brand", ground = "rose", lanyard = true },
    words = w "A nurse with black braids, in a blue tunic",
    habit = w "Grace loves to know how things are done. If she asks more, you have made her \z
      curious." }
end

function people.imran(w)
  return { id = "imran", name = w "Imran Malik", first = w "Imran", manner = "quiet",
    role = w "Information manager",
    look = { skin = "brown", face = "oval", hair = "side-part", hair_colour = "black",
      beard = "full", glasses = "round", clothes = "kurta", clothes_colour = "leaf",
      ground = "sun", lanyard = true },
    words = w "A man with a black beard and round glasses, in a green kurta",
    habit = w "Imran waits a while before he speaks. The gap is yours to think in, and it does \z
      not mean that you were wrong." }
end

function people.joan(w)
  return { id = "joan", name = w "Joan Rigby", first = w "Joan", manner = "warm",
    role = w "Service desk and switchboard manager",
    look = { skin = "fair", face = "round", hair = "bob", hair_colour = "white",
      clothes = "cardigan", clothes_colour = "lilac", ground = "plum", age_lines = true,
      lanyard = true },
    words = w "An older woman with white hair, in a lilac cardigan",
    habit = w "Joan talks as if you sat at her kitchen table. It is meant to help you settle, and \z
      nothing in it is a test." }
end

function people.wei(w)
  return { id = "wei", name = w "Wei Zhang", first = w "Wei", manner = "curious",
    role = w "Lead data engineer",
    look = { skin = "sand", face = "square", hair = "undercut", hair_colour = "black",
      glasses = "round", clothes = "jumper", clothes_colour = "sun", ground = "sky",
      lanyard = true },
    words = w "A man with short black hair and round glasses, in a yellow jumper",
    habit = w "Wei likes the small steps. He will ask how you did a thing because he might try it \z
      himself." }
end

function people.kasia(w)
  return { id = "kasia", name = w "Kasia Nowak", first = w "Kasia", manner = "brisk",
    role = w "Programme manager",
    look = { skin = "pale", face = "oval", hair = "ponytail", hair_colour = "blonde",
      clothes = "blazer", clothes_colour = "ember", ground = "sand", lanyard = true,
      wheelchair = true },
    words = w "A woman with a blonde ponytail and a red jacket, in a wheelchair",
    habit = w "Kasia keeps an eye on the clock so that each person gets the same time. She is \z
      quick, and she is on your side." }
end

function people.dev(w)
  return { id = "dev", name = w "Dev Singh Bains", first = w "Dev", manner = "quiet",
    role = w "Cyber security manager",
    look = { skin = "olive", face = "oval", cover = "dastar", cover_colour = "plum",
      beard = "long", hair_colour = "grey", clothes = "shirt", clothes_colour = "white",
      ground = "leaf", age_lines = true, lanyard = true },
    words = w "An older man with a plum turban and a long grey beard, in a white shirt",
    habit = w "Dev nods, looks at the table and listens hard. He likes a pause, so take one \z
      whenever you want." }
end

function people.marcia(w)
  return { id = "marcia", name = w "Marcia Bennett", first = w "Marcia", manner = "warm",
    role = w "Recruitment and training lead",
    look = { skin = "umber", face = "round", hair = "afro", hair_colour = "dark",
      glasses = "square", clothes = "shirt", clothes_colour = "plum", ground = "sun",
      lanyard = true },
    words = w "A woman with an afro and square glasses, in a plum shirt",
    habit = w "Marcia has met hundreds of people on their most nervous day. She thinks no worse \z
      of anybody for it." }
end

function people.liam(w)
  return { id = "liam", name = w "Liam Doherty", first = w "Liam", manner = "curious",
    role = w "Digital delivery lead",
    look = { skin = "pale", face = "square", hair = "quiff", hair_colour = "ginger",
      clothes = "polo", clothes_colour = "teal", ground = "rose", freckles = true,
      hearing_aid = true, lanyard = true },
    words = w "A young man with ginger hair and a hearing aid, in a teal polo shirt",
    habit = w "Liam asks one thing after another, and sometimes asks you to say it again. It is \z
      the noise in the room, not you." }
end

---@param w Words
---@param id string
---@return Panellist
function M.of(w, id)
  return people[id](w)
end

return M
