-- What each dragon looks at in a plan, as dragons.lua and den.lua have it, in plain words.
local dragons = require "dragons"
local model = require "model"
local M = {}

---@class Looking
---@field sees string what it looks at
---@field full string when it is all in favour
---@field no string when it says no
---@field keys string[] gaps that it asks about

---@type table<string, fun(w: Words): Looking>
local about = {}

function about.money(w)
  return { keys = { "dear", "running", "tight" },
    sees = w "What each person helped costs, next year's bill, and what is left over.",
    full = w("Each person helped costs little over {years} years, even if it goes badly. The page \z
      of each problem tells what is little.", { years = model.YEARS }),
    no = w "It costs too much for each person, or nobody is helped for certain." }
end

function about.nurse(w)
  return { keys = { "few", "hours", "unsure" },
    sees = w "How many of their group are helped for certain. Can staff spare the hours?",
    full = w "At least 50 of 100 people of the group it is for are helped, even if it goes badly. \z
      The hours are there.",
    no = w "Fewer than 35 of 100 are helped for certain. Too many hours cost a mark, too." }
end

function about.safety(w)
  return { keys = { "harm", "nopilot", "bigpilot" },
    sees = w "Could it hurt somebody? Do they try it on a small scale first?",
    full = w "Each worry about harm has an answer that fits. The pilot is small, and it tells \z
      something that is still open.",
    no = w "A worry about harm has no good answer, or there is no small pilot." }
end

function about.data(w)
  return { keys = { "exposed" },
    sees = w "Who could read, hear or steal what is private? What do they do about it?",
    full = w "Each worry about private facts or attacks has an answer that fits.",
    no = w "One of these worries has no answer, or a weak one. The weakest answer counts." }
end

function about.patient(w)
  return { keys = { "unasked", "left", "shutout" },
    sees = w "Did they ask the people it is for? Who is left out?",
    full = w("They talked to patients or families. In no group are fewer than {n} of 100 helped. \z
      Whoever cannot use it has another way.", { n = model.LEFT_OUT }),
    no = w "They asked nobody. Or two groups are left out, or whoever cannot use it has no good \z
      other way." }
end

---@param w Words
---@param id string of dragons.ORDER
---@return Looking
function M.of(w, id)
  return about[id](w)
end

--- What makes a good offer, all dragons together.
---@param w Words
---@return string
function M.good(w)
  return w("Each dragon gives 0 to {most}. A good offer needs {good} of {all}. Each has to give 2 \z
    or more, but money may give 1.", { most = 3, good = dragons.GOOD, all = 3 * #dragons.ORDER })
end

return M
