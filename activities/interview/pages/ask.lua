-- A question card, for whoever asks it aloud, and the sheet to mark the answer on.
local catalogue = require "catalogue"
local feedback = require "feedback"
local marks = require "marks"
local parts = require "pages.parts"
local report = require "report"
local rounds = require "rounds"
local timer = require "kit.timer"
local ui = require "kit.ui"
local M = {}

--- What one can ask back, whatever the question.
---@param w Words
---@param case any truthy for a situation of work
---@return string[]
function M.probes(w, case)
  if case then
    return { w "What would you want to know first?", w "What would be your own part in it?",
      w "How would you know that it had worked?" }
  end
  return { w "What did you do yourself?", w "How did it end?",
    w "What would you do another way next time?" }
end

local function card(w, question)
  local probes = { marker = "question" }
  table.move(M.probes(w, question.case), 1, 3, 1, probes)
  return ui.card { accent = "brand", gap = 12,
    ui.text { w "Read this aloud:", style = "soft" },
    ui.heading { level = question.case and 3 or 2, question[1] },
    ui.text { w("**Listen for this:** {listen}", { listen = question.listen }) },
    ui.disclosure { id = "probes", open = true, label = w "If something is missing, ask back once",
      ui.list(probes) },
    ui.disclosure { id = "plainer", label = w "Say it in plainer words",
      ui.text { question.again } } }
end

local function pair_sheet(w, sheet, case)
  local names, rubric = feedback.names(w, case), feedback.rubric(w, case)
  local list = { gap = 16 }
  for i, name in ipairs(marks.ORDER) do
    local options = {}
    for mark = 0, 3 do
      options[mark + 1] = { value = mark, rubric[name][mark + 1] }
    end
    list[i] = ui.select { id = name, label = names[name], value = sheet[name], options = options,
      hint = w "What did you hear?" }
  end
  return ui.column(list)
end

local function visitor_sheet(w, sheet)
  local options = {}
  for mark, words in ipairs(report.scale(w)) do
    options[mark] = { value = mark, w("{mark}. {words}", { mark = mark, words = words }) }
  end
  return ui.choice { id = "score", label = w "What you heard", value = sheet.score,
    options = options }
end

function M.view(model, w, vacancy)
  local round = model.round
  local question = catalogue.question(w, vacancy, round.drawn[round.at].id)
  local sheet, pairs_way = round.sheets[round.at], round.way == "pairs"
  local last = round.at == #round.drawn
  -- Each question is a page of its own: it begins at its top, with nothing unfolded.
  return ui.page { id = round.at == 1 and "ask" or "ask-" .. round.at, gap = 16,
    title = pairs_way and w "In pairs" or w "With a visitor",
    progress = { value = round.at, of = #round.drawn,
      words = w("Question {at} of {of}", { at = round.at, of = #round.drawn }) },
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 460, gap = 16, card(w, question),
        timer.view(round.timer, "timer", w) },
      ui.column { grow = 1, min = 380, gap = 16,
        pairs_way and pair_sheet(w, sheet, question.case) or visitor_sheet(w, sheet),
        ui.field { id = "note", label = w "Something they said that was good", value = sheet.note,
          most = rounds.NOTE, lines = 2, hint = parts.private(w) } } },
    footer = { ui.button { id = "go-on", primary = true, disabled = not rounds.is_marked(round),
      last and w "Go to the feedback" or w "Next question" } } }
end

return M
