-- The six values of the NHS Constitution, which every vacancy here asks for in part.
local M = {}

---The ids, in the order in which they are always shown.
---@type string[]
M.ORDER = { "together", "respect", "quality", "compassion", "improving", "everyone" }

---@class Value
---@field name string the official one
---@field plain string what it means, in one sentence
---@field sign string what one would see somebody do who has it
---@field icon string

local about = {}

function about.together(w)
  return { icon = "handshake", name = w "Working together for patients",
    plain = w "You share the work, ask for help and pass things on, because the patient matters \z
      more than who gets the praise.",
    sign = w "Somebody says who does what, and tells the others when their bit is done." }
end

function about.respect(w)
  return { icon = "ear", name = w "Respect and dignity",
    plain = w "You treat people as they want to be treated, even if they are not like you.",
    sign = w "Somebody asks first, listens to the answer, and keeps private things private." }
end

function about.quality(w)
  return { icon = "check-list", name = w "Commitment to quality of care",
    plain = w "You do a job properly, and when you slip up you say so and put it right.",
    sign = w "Somebody checks their work again, even when nobody is looking." }
end

function about.compassion(w)
  return { icon = "heart", name = w "Compassion",
    plain = w "You notice when somebody has a hard time, and you do something kind about it.",
    sign = w "Somebody stops, sits down and asks what would help." }
end

function about.improving(w)
  return { icon = "idea", name = w "Improving lives",
    plain = w "You look for ways to make things better, try them out and learn from what happens.",
    sign = w "Somebody asks why a thing is so slow, and then tries another way." }
end

function about.everyone(w)
  return { icon = "people", name = w "Everyone counts",
    plain = w "You make sure that nobody is left out, and that each person gets what they need.",
    sign = w "Somebody looks round for who is missing, and makes room for them." }
end

---@param w Words
---@param id "together"|"respect"|"quality"|"compassion"|"improving"|"everyone"
---@return Value
function M.of(w, id)
  return about[id](w)
end

return M
