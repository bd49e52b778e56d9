-- Question cards to cut out or to hold: how it goes, a sheet for each value, the situations of
-- work that fit any job, and for each job the cards of its own and which of the others to use.
local ask = require "pages.ask"
local asks = require "asks"
local catalogue = require "catalogue"
local draw = require "draw"
local parts = require "pages.parts"
local roles = require "kit.roles"
local start = require "pages.start"
local ui = require "kit.ui"
local values = require "values"
local M = {}

-- A card ------------------------------------------------------------------------------------------

local function case(w, id)
  return catalogue.question(w, catalogue.vacancy(catalogue.VACANCIES[1]), id)
end

-- One question with all that whoever asks it needs.
local function card(w, question, title)
  return ui.card { pad = 12, gap = 6, accent = "brand",
    title and ui.text { title, style = "small" },
    ui.text { question[1], style = "strong" },
    ui.text { w("**Listen for this:** {listen}", { listen = question.listen }),
      style = title and "body" or "small" },
    ui.text { w("**In plainer words:** {again}", { again = question.again }), style = "small" },
    ui.text { w("**Ask back once:** {probes}", { probes = table.concat(ask.probes(w,
      question.case), " / ") }), style = "small" } }
end

-- The first sheet --------------------------------------------------------------------------------

local function in_pairs(w, add)
  local title, steps, note = start.how(w, "pairs")
  local list = { marker = "number", gap = 4 }
  table.move(steps, 1, #steps, 1, list)
  add(ui.heading { title })
  add(ui.list(list))
  add(ui.text { note, style = "strong" })
end

local function first_sheet(w, add)
  add(ui.banner { w "Question cards", src = "art/pairs.svg",
    lead = w "For whoever asks: another pupil, a teacher or a visitor." })
  add(ui.heading { w "Put an interview together" })
  add(ui.list { marker = "number",
    w "Take the sheet of the job. It names the four things that the advert asks for.",
    w "Take one card for each of the four, in any order. Two of them can be the job's own.",
    w "End with a situation: “What would you do?” Take the job's own, or one for any job.",
    w("That makes {n} questions. In pairs take two cards and a situation each, then swap.",
      { n = draw.COUNT }),
  })
  in_pairs(w, add)
  add(ui.heading { w "When they ask you" })
  add(ui.text { w "At the end say: “Now it is your turn. What would you like to ask us?” \z
    These are things that a panel at Ribblesdale General would say. A visitor says how it is \z
    where they work." })
  local rows = {}
  for i, one in ipairs(asks.all(w)) do
    rows[i] = { one[1], one.reply }
  end
  add(ui.table { columns = { { w "They ask", width = 250 }, { w "You say" } }, rows = rows })
end

-- General cards ----------------------------------------------------------------------------------

local function value_sheet(w, id, add)
  local value, grid = values.of(w, id), { columns = 2, gap = 12 }
  for _, question in ipairs(require("questions." .. id)(w)) do
    grid[#grid + 1] = card(w, question, value.name)
  end
  grid[#grid + 1] = ui.card { pad = 12, gap = 8, tone = "wash", parts.value(w, id),
    ui.text { value.plain },
    ui.text { w("**You would see this:** {sign}", { sign = value.sign }) } }
  add(ui.heading { level = 1, value.name })
  add(ui.text { w "Five questions. Any of them will do. Nobody needs to say the name of the \z
    value. It is what they did that shows it." })
  add(ui.grid(grid))
end

local function cases_sheet(w, add)
  local grid = { columns = 2, gap = 12 }
  for i, id in ipairs(catalogue.CASES.all) do
    grid[i] = card(w, case(w, id))
  end
  add(ui.heading { level = 1, w "What would you do? For any job" })
  add(ui.text { w "Nobody needs to know the work. A good answer is safe, and sees what matters." })
  add(ui.grid(grid))
end

-- The sheet of a job -----------------------------------------------------------------------------

local function which(w, vacancy)
  local row = { gap = 12, columns = 2 }
  for i, id in ipairs(vacancy.values) do
    row[i] = parts.value(w, id)
  end
  return ui.grid(row)
end

local function job_sheet(w, id, add)
  local vacancy, title = catalogue.vacancy(id), roles.of(w, id).title
  local text, cards, rows = vacancy.words(w), { columns = 2, gap = 12 }, {}
  for i, question in ipairs(text.questions) do
    cards[i] = card(w, question, values.of(w, question.value).name)
  end
  for i, one in ipairs(text.curious) do
    rows[i] = { one[1], one.reply }
  end
  add(ui.heading { level = 1, title })
  add(ui.row { gap = 16, align = "middle", wrap = false,
    ui.picture { src = ("art/job-%s.svg"):format(id), width = 76, height = 76, words = title },
    ui.text { text.hook, style = "lead" } })
  add(ui.text { w "Take one card for each of these four:", style = "strong" })
  add(which(w, vacancy))
  add(ui.text { w "Two of the cards can be the job's own:", style = "strong" })
  add(ui.grid(cards))
  add(ui.text { w "End with the job's own situation, or with one that fits any job:",
    style = "strong" })
  add(card(w, case(w, catalogue.CASES.own[id]), w("{job}: a situation", { job = title })))
  add(ui.table { columns = { { w "They may ask you", width = 250 }, { w "You say" } },
    rows = rows })
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "cards" }
  local function add(node)
    page[#page + 1] = node
  end
  first_sheet(w, add)
  for _, id in ipairs(values.ORDER) do
    value_sheet(w, id, add)
  end
  cases_sheet(w, add)
  for _, id in ipairs(catalogue.VACANCIES) do
    job_sheet(w, id, add)
  end
  return { id = "cards", title = w "Mock Interview: question cards", audience = "pupils",
    page = ui.page(page) }
end

return M
