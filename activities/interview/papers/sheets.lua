-- Sheets to mark on, for pairs and for a visitor, and the answer that somebody takes home.
local build = require "pages.build"
local draw = require "draw"
local feedback = require "feedback"
local fragments = require "fragments"
local marks = require "marks"
local report = require "report"
local rounds = require "rounds"
local ui = require "kit.ui"
local M = {}

local BEST = 3 -- of each mark in pairs

-- Numbers to tick, side by side.
local function numbers(id, label, from, to)
  local options = {}
  for mark = from, to do
    options[#options + 1] = { value = mark, ("%d"):format(mark) }
  end
  return ui.choice { id = id, label = label, across = true, options = options, width = 410 }
end

-- In pairs ---------------------------------------------------------------------------------------

--- What each mark means: a row for each of the four.
---@param w Words
---@param questions? integer for so many there is room to write a mark
---@return Node
function M.rubric(w, questions)
  local names, rubric, rows = feedback.names(w), feedback.rubric(w), {}
  local columns = { { w "Listen for", width = 130 } }
  for mark = 0, BEST do
    columns[mark + 2] = { ("%d"):format(mark) }
  end
  for i, name in ipairs(marks.ORDER) do
    rows[i] = { names[name], table.unpack(rubric[name]) }
  end
  for number = 1, questions or 0 do
    columns[#columns + 1] = { w("Mark {n}", { n = number }), width = 76, align = "centre" }
  end
  return ui.table { head_left = true, columns = columns, rows = rows }
end

local function pair_question(w, number)
  return ui.card { pad = 10, gap = 6,
    ui.field { id = "asked-" .. number, label = w("Question {n}", { n = number }) },
    ui.field { id = "note-" .. number, label = w "Something they said that was good" } }
end

local function pairs_sheet(w, add)
  add(ui.banner { w "What I heard: in pairs", src = "art/pairs.svg",
    lead = w "For whoever asks. Then the sheet goes to whoever answered." })
  add(ui.text { w "After each answer write a mark for each row into its box: 0, 1, 2 or 3. Say \z
    why, in one sentence. Never mark how somebody looks, sits or speaks, nor nerves, nor asking \z
    again." })
  add(M.rubric(w, rounds.EACH))
  for number = 1, rounds.EACH do
    add(pair_question(w, number))
  end
  add(ui.field { id = "next", label = w "One next step. Say it kindly", lines = 2 })
end

-- With a visitor ---------------------------------------------------------------------------------

--- What a visitor's marks mean.
---@param w Words
---@return Node
function M.scale(w)
  local rows = {}
  for mark, words in ipairs(report.scale(w)) do
    rows[mark] = { mark, words }
  end
  return ui.table { head_left = true, columns = { { "", width = 60 }, { "" } }, rows = rows }
end

local function visitor_question(w, number)
  return ui.card { pad = 10, gap = 4,
    ui.row { gap = 24, align = "top",
      ui.field { id = "asked-" .. number, label = w("Question {n}", { n = number }), grow = 2,
        min = 360 },
      numbers("score-" .. number, w "What you heard", 1, rounds.MOST) },
    ui.field { id = "note-" .. number, label = w "One sentence: something they said that was good" }
  }
end

local function visitor_sheet(w, add)
  add(ui.heading { level = 1, w "What I heard: for a visitor" })
  add(ui.row { gap = 24, align = "top", M.scale(w), ui.card { accent = "sun", pad = 12, gap = 6,
    ui.text { w "Mark only what was said.", style = "strong" },
    ui.text { w "Never mark eye contact, dress, accent or handshake. Never mark nerves, a pause, \z
      or asking to hear a question again." },
    ui.text { w "A group may share the questions, one for each pupil." } } })
  for number = 1, draw.COUNT do
    add(visitor_question(w, number))
  end
end

-- To take home -----------------------------------------------------------------------------------

-- What a coach would look for in one's own words.
local function signs(w)
  local options = {}
  for i, sign in ipairs { "mine", "detail", "ended", "learning" } do
    options[i] = { value = sign, feedback.sign(w, sign) }
  end
  return ui.choice { id = "signs", many = true, options = options,
    label = w "Read it aloud. What can you hear in it?" }
end

local LINES = { situation = 3, action = 5, result = 4 }

local function my_answer(w, add)
  local names = build.steps(w)
  add(ui.heading { level = 1, w "One answer to take home" })
  add(ui.text { w "Which answer are you proudest of? Write it as you would say it. Nobody marks \z
    this. Leave out names and addresses.", style = "lead" })
  add(ui.row { gap = 24, align = "top", ui.field { id = "job", label = w "The job" },
    ui.field { id = "question", label = w "What they asked", lines = 2, grow = 2 } })
  for _, step in ipairs(fragments.STEPS) do
    add(ui.field { id = step, label = names[step], lines = LINES[step] })
  end
  add(ui.row { gap = 24, align = "top", signs(w),
    ui.field { id = "good", label = w "What somebody said was good", lines = 3 } })
  add(ui.field { id = "ask", label = w "A question I would like to ask somebody who does this work",
    lines = 2 })
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "sheets" }
  local function add(node)
    page[#page + 1] = node
  end
  pairs_sheet(w, add)
  visitor_sheet(w, add)
  my_answer(w, add)
  return { id = "sheets", title = w "Mock Interview: marking sheets, and an answer to keep",
    audience = "pupils", page = ui.page(page) }
end

return M
