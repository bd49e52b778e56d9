-- The problem cards, three sheets each, so that a team can share them out: the story, the parts,
-- and what to find out and to take care of. What is found out stands in the envelopes (findings).
local catalogue = require "catalogue"
local counted = require "papers.counted"
local figures = require "kit.figures"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- Whose sheet this is, by the names of the roles.
local function whose(w, ...)
  local names, list = parts.roles(w), {}
  for i, role in ipairs { ... } do
    list[i] = names[role][1]
  end
  return ui.text { w("This sheet is for: {roles}", { roles = table.concat(list, ", ") }),
    style = "small" }
end

-- The story ---------------------------------------------------------------------------------------

-- In a table letters are a little smaller, so that all of it is on one sheet.
local function person(w, one)
  return ui.column { gap = 4, ui.row { gap = 10, align = "middle", wrap = false,
    ui.portrait { look = one.look, words = one.words, size = 60 },
    ui.column { gap = 0, min = 60, ui.text { one.name, style = "strong" },
      ui.text { one.role, style = "small" } } },
    ui.text { parts.quote(w, one.says) } }
end

local function people(w, text)
  local row, columns = {}, {}
  for i, one in ipairs(text.people) do
    row[i], columns[i] = person(w, one), { "" }
  end
  return ui.table { columns = columns, rows = { row } }
end

local function figures_of(w, text)
  local rows = {}
  for i, figure in ipairs(text.figures) do
    rows[i] = { figure[1], figure[2], figure[3] }
  end
  return ui.table { caption = w "What is known", rows = rows, columns = {
    { w "What", width = 240 }, { w "How much", width = 120 }, { w "Who says so", width = 320 } } }
end

local function budget(w, problem, text)
  local list = { gap = 2,
    w("**{pounds}** to begin with", { pounds = parts.pounds(w, problem.budget.once) }),
    w("**{pounds}** a year to keep it running",
      { pounds = parts.pounds(w, problem.budget.yearly) }),
    w("**{hours} hours** a week that staff can spare", { hours = problem.budget.hours }),
    w("**{days} days** for your team until the pitch", { days = problem.days }) }
  for _, line in ipairs(text.constraints) do
    list[#list + 1] = line
  end
  return ui.list(list)
end

local function groups(w, problem, text)
  local list = { gap = 2 }
  for i, group in ipairs(problem.groups) do
    local words = text.groups[group.id]
    list[i] = w("**{letter}. {group}, {size} a year.** {need}", { letter = counted.LETTERS[i],
      group = words[1], size = figures.number(group.size), need = words.need })
  end
  return ui.list(list)
end

-- Two tables of one cell, side by side; the right one is wider.
local function beside(left, right)
  local row = { gap = 12, align = "top" }
  for i, one in ipairs { left, right } do
    row[i] = ui.table { columns = { { one[1] } }, rows = { { one[2] } }, min = 220 + 80 * i }
  end
  return ui.row(row)
end

local function story_sheet(w, problem, text, add)
  add(ui.heading { level = 1, text.title })
  add(ui.row { gap = 20, align = "middle", wrap = false,
    ui.picture { src = ("art/problem-%s.svg"):format(problem.id), width = 92, height = 92,
      words = text.title },
    ui.column { gap = 4, min = 100, ui.text { text.place, style = "small" },
      ui.text { text.summary, style = "lead" }, whose(w, "lead", "patient") } })
  add(ui.text { table.concat(text.story, " ") })
  add(people(w, text))
  add(figures_of(w, text))
  add(beside({ w "What you have", budget(w, problem, text) },
    { w "Whom could it be for, first of all?", groups(w, problem, text) }))
end

-- The parts ---------------------------------------------------------------------------------------

-- Parts by their numbers on the sheet.
local function numbers(problem, ids)
  local list = {}
  for i, part in ipairs(problem.parts) do
    list[#list + 1] = model.place(ids, part.id) and tostring(i) or nil
  end
  return table.concat(list, ", ")
end

local function described(w, problem, text, i)
  local part = problem.parts[i]
  local words, needs = text.parts[part.id], part.needs or {}
  local values = { n = i, part = words[1], what = words[2], needs = numbers(problem, needs) }
  return ui.text { style = "small", #needs == 0 and w("**{n}. {part}.** {what}", values)
    or #needs == 1 and w("**{n}. {part}.** {what} Does nothing without part {needs}.", values)
    or w("**{n}. {part}.** {what} Does nothing without parts {needs}.", values) }
end

-- A figure that stays on one line, however narrow its column.
local function small(text)
  return ui.text { text:gsub("–", "\u{2060}–\u{2060}"), style = "small" }
end

local function range(w, problem, part, on, group)
  local open = counted.open(problem, part, on, group)
  return small(open.high == 0 and "–" or open.low == open.high and figures.number(open.low)
    or w("{low}–{high}", { low = open.low, high = open.high }))
end

local function parts_table(w, problem, text)
  local columns, rows = { { w "Part" }, { w "To begin", width = 62 }, { w "A year", width = 58 },
    { w "Hours", width = 50 } }, {}
  for i in ipairs(problem.groups) do
    columns[#columns + 1] = { counted.LETTERS[i], width = 54 }
  end
  for i, part in ipairs(problem.parts) do
    rows[i] = { described(w, problem, text, i), small(parts.pounds(w, part.once)),
      small(parts.pounds(w, part.yearly)), range(w, problem, part, "hours") }
    for _, group in ipairs(problem.groups) do
      table.insert(rows[i], range(w, problem, part, "reach", group.id))
    end
  end
  return ui.table { columns = columns, rows = rows }
end

-- What the letters stand for.
local function key(w, problem, text)
  local list = {}
  for i, group in ipairs(problem.groups) do
    list[i] = w("**{letter}:** {group}", { letter = counted.LETTERS[i],
      group = text.groups[group.id].inside })
  end
  return ui.text { table.concat(list, ", "), style = "small" }
end

local function parts_sheet(w, problem, text, add)
  add(ui.heading { level = 1, w("The parts: {title}", { title = text.title }) })
  add(whose(w, "money", "technology"))
  add(ui.text { w "Choose parts that the money allows. Hours: of staff, a week. Letters: how many \z
    of 100 people a part could help. “4–13” is 4, or 13, or between: nobody knows yet." })
  add(key(w, problem, text))
  add(parts_table(w, problem, text))
end

-- Finding out and taking care ---------------------------------------------------------------------

local function days(w, n)
  return w({ "{n} day", "{n} days" }, { n = n })
end

local function evidence(w, problem, text)
  local options = {}
  for i, one in ipairs(problem.evidence) do
    options[i] = { value = one.id, w("{what}: **{days}**", { what = text.evidence[one.id][1],
      days = days(w, one.days) }) }
  end
  return ui.choice { id = "evidence-" .. problem.id, many = true, options = options }
end

-- What a price could rise to is told with its question: in the table stands what the seller asks.
local function open_of(w, problem, text, fact)
  local question = text.facts[fact.id].open
  if fact.on ~= "yearly" then
    return question
  end
  local part = model.find(problem.parts, fact.part)
  return w("{question} It could be {range} a year.", { question = question,
    range = parts.money_range(w, counted.open(problem, part, "yearly")) })
end

local function open(w, problem, text)
  local list = { marker = "question", gap = 3 }
  for i, fact in ipairs(problem.facts) do
    list[i] = open_of(w, problem, text, fact)
  end
  return ui.list(list)
end

local function pilots(w, problem, text)
  local rows = {}
  for i, pilot in ipairs(problem.pilots) do
    rows[i] = { text.pilots[pilot.id][1], text.pilots[pilot.id][2], days(w, pilot.days) }
  end
  return ui.table { caption = w "How would you try it first?", head_left = true, rows = rows,
    columns = { { w "Pilot", width = 190 }, { w "How" }, { w "To prepare", width = 80 } } }
end

local function worries(w, problem, text)
  local rows = {}
  for i, risk in ipairs(problem.risks) do
    rows[i] = { text.risks[risk.id][1], numbers(problem, risk.from) }
  end
  return ui.table { caption = w "Worries. Which of them come with your parts? It takes a day to \z
    think an answer through", rows = rows,
    columns = { { w "The worry" }, { w "It comes with parts", width = 150, align = "left" } } }
end

local function care_sheet(w, problem, text, add)
  add(ui.heading { level = 1, w("Find out, and take care: {title}", { title = text.title }) })
  add(whose(w, "patient", "risk"))
  add(ui.text { w("You have {days} days in all. You cannot find out everything. What would change \z
    your plan? When you have paid, your teacher hands you the \z
    envelope.", { days = problem.days }) })
  add(beside({ w "Tick what you do, and pay with your days", evidence(w, problem, text) },
    { w "What nobody knows yet", open(w, problem, text) }))
  add(pilots(w, problem, text))
  add(worries(w, problem, text))
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "cards" }
  local function add(node)
    page[#page + 1] = node
  end
  for _, id in ipairs(catalogue.ORDER) do
    local problem = catalogue.problem(id)
    local text = problem.words(w)
    story_sheet(w, problem, text, add)
    parts_sheet(w, problem, text, add)
    care_sheet(w, problem, text, add)
  end
  return { id = "cards", title = w "Dragon's Den: problem cards", audience = "pupils",
    page = ui.page(page) }
end

return M
