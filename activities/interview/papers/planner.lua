-- The STAR planner: what they look for, stories to think of, four stories of one's own, and two
-- questions to ask.
local asks = require "asks"
local catalogue = require "catalogue"
local feedback = require "feedback"
local parts = require "pages.parts"
local pocket = require "pages.pocket"
local prep = require "prep"
local ui = require "kit.ui"
local values = require "values"
local M = {}

local TO_A_SHEET = 2 -- stories

-- The first sheet --------------------------------------------------------------------------------

local function what_they_see(w)
  local grid = { columns = 2, gap = 12 }
  for i, id in ipairs(values.ORDER) do
    local value = values.of(w, id)
    grid[i] = ui.card { pad = 12, gap = 4, parts.value(w, id), ui.text { value.plain },

      ui.text { w("**You would see this:** {sign}", { sign = value.sign }), style = "soft" },
      ui.choice { id = "asked-" .. id, options = { { value = "yes", w "My advert asks for it" } } }
    }
  end
  return ui.grid(grid)
end

local function star(w)
  return ui.table { head_left = true, columns = { { "", width = 150 }, { "" } }, rows = {
    { w "Situation", w "Where were you, and what had to be done? Two short sentences." },
    { w "Task", w "What was your own job in that?" },
    { w "Action", w "What did you do? Say “I”, and tell it step by step." },
    { w "Result", w "How did it end, and what did you learn?" },
  } }
end

local function first_sheet(w, add)
  add(ui.heading { level = 1, w "My STAR planner" })
  add(ui.row { gap = 24, align = "middle", wrap = false,
    ui.picture { src = "art/answer.svg", width = 120, height = 120, words = w "A letter with a \z
      star" },
    ui.column { gap = 4, grow = 1, min = 300, ui.text { style = "lead",
      w "Get ready for an interview with stories from your own life. Nobody marks this. Leave \z
        out names and addresses." },
      ui.field { id = "job", label = w "The job I choose" } } })
  add(ui.heading { w "What do they ask for?" })
  add(ui.text { w "Read the advert. It asks for four of these six. Tick the four." })
  add(what_they_see(w))
  add(ui.heading { w "How a STAR answer goes" })
  add(star(w))
end

-- Stories ----------------------------------------------------------------------------------------

local function ideas(w, area)
  local options = {}
  for i, id in ipairs(catalogue.STORIES[area]) do
    local words = catalogue.story(id).words(w)
    options[i] = { value = id, w("**{title}.** {line}", { title = words.title,
      line = words.line }) }
  end
  return ui.column { gap = 2,
    ui.row { gap = 8, align = "middle", wrap = false,
      ui.picture { src = ("art/area-%s.svg"):format(area), width = 32, height = 32, words = "" },
      ui.text { pocket.areas(w)[area], style = "strong" } },
    ui.choice { id = "ideas-" .. area, many = true, options = options } }
end

-- In a table letters are a little smaller, so that all of them are on one sheet.
local function ideas_sheet(w, add)
  local sides = { {}, {} }
  for i, area in ipairs(catalogue.AREAS) do
    table.insert(sides[(i - 1) % 2 + 1], { ideas(w, area) })
  end
  table.insert(sides[2], { ui.column { gap = 4,
    ui.text { w "Or one of my own", style = "strong" },
    ui.text { w "Small and true is best. A lost PE kit beats a rescue at sea." },
    ui.field { id = "own", label = w "Give it a title", lines = 2 } } })
  for i, rows in ipairs(sides) do
    sides[i] = ui.table { columns = { { "" } }, rows = rows, min = 300 }
  end
  add(ui.heading { level = 1, w "Which could be yours, or nearly?" })
  add(ui.text { w "Tick what you have done, too. Then choose four: a mix is best." })
  add(ui.row { gap = 16, align = "top", sides[1], sides[2] })
end

local function which(w, number)
  local options = {}
  for i, id in ipairs(values.ORDER) do
    options[i] = { value = id, values.of(w, id).name }
  end
  return ui.choice { id = "shows-" .. number, across = true, many = true, options = options,
    grow = 2, label = w "What can it show?" }
end

local function story(w, number)
  local function lines(name, label, count)
    return ui.field { id = ("%s-%d"):format(name, number), label = label, lines = count }
  end
  local title = lines("title", w("Story {n}: its title", { n = number }), 2)
  title.grow = 1
  return ui.card { pad = 12, gap = 8,
    ui.row { gap = 24, align = "top", title, which(w, number) },
    lines("situation", w "Situation: where were you, and what had to be done?", 2),
    lines("action", w "Action: what did you do yourself, step by step?", 3),
    ui.row { gap = 24, align = "top", lines("result", w "Result: how did it end?", 2),
      lines("learnt", w "What did you learn, or do another way now?", 2) } }
end

local function stories(w, add)
  for from = 1, prep.POCKET, TO_A_SHEET do
    local to = math.min(from + TO_A_SHEET - 1, prep.POCKET)
    add(ui.heading { level = 1, w("My pocket: stories {from} and {to}", { from = from, to = to }) })
    for number = from, to do
      add(story(w, number))
    end
  end
end

-- Questions --------------------------------------------------------------------------------------

-- Those that one can ask anybody, and what the coach says of having chosen them.
local function to_ask(w)
  local rows = {}
  for i, ask in ipairs(asks.all(w)) do
    rows[i] = { ask[1], ask.why }
  end
  return ui.table { columns = { { w "You could ask", width = 320 }, { w "What your coach says" } },
    rows = rows }
end

local function check(w)
  local options = {}
  for i, name in ipairs { "situation", "action", "result", "value" } do
    options[i] = { value = name, feedback.advice(w, name) }
  end
  return ui.choice { id = "ready", many = true, label = w "Before you go in", options = options }
end

local function last_sheet(w, add)
  add(ui.heading { level = 1, w "Two questions to ask the panel" })
  add(ui.text { w "At the end they ask: what would you like to know? The best questions are those \z
    that only these people can answer." })
  add(to_ask(w))
  for number = 1, prep.ASKS do
    add(ui.field { id = "ask-" .. number, label = w("My question {n}", { n = number }), lines = 2 })
  end
  add(check(w))
  add(ui.card { tone = "wash", gap = 8,
    ui.text { w "You may take this planner into the interview.", style = "strong" },
    ui.text { w "Notes are allowed: the panel has some, too. You may think as long as you like, \z
      and ask to hear a question again. Nobody marks how you sit, look or speak." } })
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "planner" }
  local function add(node)
    page[#page + 1] = node
  end
  first_sheet(w, add)
  ideas_sheet(w, add)
  stories(w, add)
  last_sheet(w, add)
  return { id = "planner", title = w "Mock Interview: my STAR planner", audience = "pupils",
    page = ui.page(page) }
end

return M
