-- What each dragon looks at, what answers do, what a good offer is, and the marks at the end.
local dragons = require "dragons"
local looks = require "papers.looks"
local marks = require "marks"
local marks_of = require "pages.debrief"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local function table_of(w)
  local rows = {}
  for i, id in ipairs(dragons.ORDER) do
    local person, look = voices.person(w, id), looks.of(w, id)
    rows[i] = { w("{role}: {name}", { role = person.role, name = person.name }), look.full,
      look.no }
  end
  return ui.table { head_left = true, rows = rows, columns = { { w "Dragon", width = 170 },
    { w "All in favour when", width = 280 }, { w "Says no when", width = 230 } } }
end

local function answers(w)
  return ui.table { head_left = true, columns = { { w "The team", width = 220 },
    { w "What it does" } }, rows = {
    { w "tells what it found out", w "It backs the plan: one mark more. Safety and data want a \z
      better plan instead." },
    { w "says “we do not know yet”", w "It costs nothing. If the pilot will tell, it can earn a \z
      mark." },
    { w "claims what is so", w "The dragon nods. No marks: they had read it." },
    { w "claims what is not so", w "A dragon notices every time, with the figure. One mark less, \z
      and no condition is dropped." },
    { w "changes the plan", w "One thing may be changed, if there is money for it. The plan is \z
      counted anew." },
  } }
end

local function offers(w)
  return ui.list { gap = 3, looks.good(w),
    w "Who gives 3 puts in half of the money to begin with, and asks for nothing. Who gives 2 \z
      puts in about a third, on a condition. So it takes at least two dragons, often three.",
    w "While the dragon for safety or the one for data is out, nobody may begin.",
    w "A team may ask for a condition to be dropped. A condition that keeps people safe stays. \z
      Also if the team claimed something untrue.",
    w "A team may say no thank you, too. That is an ending like the others, and so is no offer. \z
      They can change the plan and pitch again.",
  }
end

local function marks_table(w)
  local names, rows = marks_of.marks(w), {}
  for i, name in ipairs(marks.ORDER) do
    rows[i] = { names[name][1], names[name][2] }
  end
  return ui.table { head_left = true, rows = rows, columns = { { w "Marks, 0 to 3", width = 190 },
    { w "What they are for" } } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "The five dragons" })
  add(table_of(w))
  add(ui.text { w "They are strict about plans, and kind to people. None is a joke. Each asks \z
    about the weakest point that it sees in this very plan." })
  add(ui.heading { level = 3, w "What answers do" })
  add(answers(w))
  add(ui.heading { level = 3, w "What makes a good offer" })
  add(offers(w))
  add(ui.heading { level = 3, w "The team's marks at the end" })
  add(marks_table(w))
  add(ui.text { w "They come from the plan and the answers. What a team types on its slides is \z
    never marked." })
end

return M
