-- Feedback: strengths first, one next step, then each question with its marks, the words that were
-- said, and what would lift them.
local catalogue = require "catalogue"
local fragments = require "fragments"
local build = require "pages.build"
local panel = require "panel"
local parts = require "pages.parts"
local report = require "report"
local speech = require "kit.speech"
local ui = require "kit.ui"
local values = require "values"
local M = {}

local function line_card(w, line, accent, about)
  return ui.card { accent = accent, pad = 16, gap = 8,
    ui.row { gap = 12, align = "ends", ui.text { line.title, style = "strong" },
      ui.stars { value = line.mark, of = line.of or 3 } },
    about and ui.text { line.about, style = "small" },
    line.value and ui.row { gap = 8, wrap = false, align = "middle",
      ui.picture { src = ("art/value-%s.svg"):format(line.value), width = 32, height = 32,
        words = values.of(w, line.value).name },
      ui.text { values.of(w, line.value).name, style = "strong", grow = 1 } },
    line.quote and ui.text { w("__{quote}__", { quote = parts.quote(w, line.quote) }) },
    ui.text { line.text } }
end

-- An answer in one's own words: no mark, only what the coach saw.
local function typed(w, section, case)
  local names, list = build.steps(w, case), { accent = "brand", gap = 8, pad = 16,
    ui.text { w "Your own words. Nobody marks these.", style = "strong" } }
  for _, step in ipairs(fragments.STEPS) do
    if section.typed[step] then
      list[#list + 1] = ui.text { names[step], style = "soft" }
      list[#list + 1] = ui.text { w("__{quote}__",
        { quote = parts.quote(w, section.typed[step]) }) }
    end
  end
  return ui.row { gap = 16, align = "top", ui.column { grow = 3, min = 480, ui.card(list) },
    ui.column { grow = 2, min = 320, ui.card { tone = "wash", gap = 12, pad = 16,
      ui.text { w "Your coach says", style = "strong" },
      table.unpack(parts.coach(w, section.hints, section.signs)) } } }
end

-- What the coach saw in answers that were all typed: what is good in each, and the first hint.
local function coached(w, made)
  local good, hint = { min = 440, gap = 12 }, nil
  for _, section in ipairs(made.sections) do
    hint = hint or section.hints[1]
    if #section.signs > 0 then
      good[#good + 1] = ui.card { accent = "leaf", pad = 16, gap = 8,
        ui.text { section.question, style = "small" },
        table.unpack(parts.coach(w, {}, section.signs)) }
    end
  end
  return ui.column { gap = 16,
    ui.text { w "You answered in your own words, and nobody marks these. Here is what your coach \z
      saw." },
    #good > 0 and ui.heading { level = 2, w "What was strong" },
    #good > 0 and ui.grid(good),
    hint and ui.heading { level = 2, w "One next step" },
    hint and ui.card { accent = "sun", pad = 16,
      table.unpack(parts.coach(w, { hint }, {})) } }
end

local function one_question(w, section)
  local cards = { min = 440, gap = 12 }
  for i, line in ipairs(section.lines) do
    cards[i] = line_card(w, line, line.mark == (line.of or 3) and "leaf" or "sky")
  end
  return ui.column { gap = 12, ui.heading { level = 2, section.question },
    section.story and ui.text { w("You told: {story}", { story = section.story }),
      style = "soft" },
    section.hints and typed(w, section, section.case), ui.grid(cards) }
end

local function letter(w, model, vacancy)
  local chair = panel.of(w, vacancy.panel[1])
  return speech.of(chair, { model.round and w "Here is what was heard today. The good things \z
    come first."
    or w "Thank you for coming. We talked about your answers, and not about how you sat or spoke. \z
      The good things come first." }, { mood = "pleased", size = 72 })
end

local function summary(w, model, vacancy, made)
  local list = { gap = 16, letter(w, model, vacancy) }
  if #made.strengths > 0 then
    local cards = { min = 440, gap = 12 }
    for i, line in ipairs(made.strengths) do
      cards[i] = line_card(w, line, "leaf", true)
    end
    list[2] = ui.heading { level = 2, w "What was strong" }
    list[3] = ui.grid(cards)
  elseif made.next then
    list[2] = ui.heading { level = 2, w "What was strong" }
    list[3] = ui.text { w "You sat there and answered five questions. Many grown-ups would rather \z
      not. Each answer has something to build on." }
  else
    list[2] = coached(w, made)
  end
  if made.next then
    list[#list + 1] = ui.heading { level = 2, w "One next step" }
    list[#list + 1] = line_card(w, made.next, "sun", true)
  elseif #made.strengths > 0 then
    list[#list + 1] = ui.text { w "There is nothing here for us to lift. Now tell one of these \z
      aloud, without the pieces.", style = "lead" }
  end
  return ui.column(list)
end

--- What a model's interview comes to.
---@param w Words
---@param model table
---@return Report
function M.report(w, model)
  if model.talk then
    return report.of_talk(w, model.talk, model.prep.pocket)
  end
  return report.of_round(w, model.round, model.whose)
end

local function question_tabs(w, model, vacancy, made)
  local options = { { value = "sum", w "The whole" } }
  for i, section in ipairs(made.sections) do
    options[#options + 1] = { value = section.at, w("Question {n}", { n = i }) }
  end
  local shown
  for _, section in ipairs(made.sections) do
    shown = section.at == model.shown and section or shown
  end
  return ui.tabs { id = "shown", value = shown and model.shown or "sum", options = options,
    shown and one_question(w, shown) or summary(w, model, vacancy, made) }
end

function M.view(model, w)
  local vacancy, made = catalogue.vacancy(model.vacancy), M.report(w, model)
  local body = question_tabs(w, model, vacancy, made)
  if model.round and model.way == "pairs" then
    body = ui.column { gap = 16, ui.choice { id = "whose", across = true, value = model.whose,
      label = w "Whose answers?", options = { { value = 1, w "Who answered first" },
        { value = 2, w "Who answered second" } } }, body }
  end
  return ui.page { id = "feedback", title = w "Your feedback", gap = 16, undo = false,
    body,
    footer = { ui.button { id = "to-proud", primary = true,
      w "Choose the answer I am proud of" } } }
end

return M
