-- The debrief: the nine jobs with their ways in and a question to a visitor, and the key to the
-- adverts.
local catalogue = require "catalogue"
local roles = require "kit.roles"
local ui = require "kit.ui"
local values = require "values"
local M = {}

local function people(w)
  local rows = {}
  for i, id in ipairs(catalogue.VACANCIES) do
    local role = roles.of(w, id)
    rows[i] = { role.title, w("{ways} **Pay:** {pay}", { ways = role.ways, pay = role.band }),
      catalogue.vacancy(id).words(w).visitor }
  end
  return ui.table { head_left = true, columns = { { w "Job", width = 150 },
    { w "Ways in, and pay" }, { w "Ask your visitor", width = 250 } }, rows = rows }
end

-- Which line of an advert asks for what, by the numbers on the printed sheet.
local function key(w)
  local columns, rows = { { w "Job", width = 290 } }, {}
  for i, id in ipairs(values.ORDER) do
    columns[i + 1] = { values.of(w, id).name, align = "centre" }
  end
  for i, id in ipairs(catalogue.VACANCIES) do
    local row = { roles.of(w, id).title }
    for at, value in ipairs(values.ORDER) do
      row[at + 1] = ""
      for number, line in ipairs(catalogue.vacancy(id).words(w).advert) do
        row[at + 1] = line.asks == value and number or row[at + 1]
      end
    end
    rows[i] = row
  end
  return ui.table { head_left = true, columns = columns, rows = rows }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "The debrief: who does this work?" })
  add(ui.list { gap = 4,
    w "Which job was new to you? Would you like a day of it? Which day?",
    w "What did an advert ask for that you do already?",
    w "Look at the ways in. Which could start from this school? Who began somewhere else?",
    w "Which question would you ask somebody who does this work?",
  })
  add(people(w))
  add(ui.heading { w "Key to the adverts" })
  add(ui.text { w "The numbers are lines of the printed adverts. The others tell of the place, \z
    pay or tools." })
  add(key(w))
end

return M
