-- The debrief: what to ask, and the people who do such work, with the ways in.
local catalogue = require "catalogue"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

-- The roles of all problems and of the dragons, each once, in the order in which roles are listed.
local function met()
  local seen, list = { finance = true, safety = true, governance = true }, {}
  for _, id in ipairs(catalogue.ORDER) do
    for _, role in ipairs(catalogue.problem(id).words(function(text) return text end).roles) do
      seen[role] = true
    end
  end
  for _, role in ipairs(roles.ORDER) do
    list[#list + 1] = seen[role] and role or nil
  end
  return list
end

local function people(w)
  local rows = {}
  for i, id in ipairs(met()) do
    local role = roles.of(w, id)
    rows[i] = { role.title, role.duties, w("{ways} **Pay:** {pay}", { ways = role.ways,
      pay = role.band }) }
  end
  return ui.table { head_left = true, rows = rows, columns = { { w "Job", width = 140 },
    { w "What they do", width = 230 }, { w "Ways in, and pay", width = 310 } } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "The debrief: what to ask" })
  add(ui.list { gap = 3,
    w "Which of your figures changed when you asked somebody?",
    w "Which question by a dragon did you not expect? Who thought of it first?",
    w "Whom does your plan leave out? What would you say to them?",
    w "Two teams had the same card and other plans. Could both be right?",
    w "What did you do today that somebody is paid to do? Who is it?",
    w "Then read “What really happened” on the page of your problem, and ask your visitor the \z
      question there.",
  })
  add(ui.heading { w "Who does this work?" })
  add(people(w))
end

return M
