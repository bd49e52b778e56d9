-- What several pages show alike.
local feedback = require "feedback"
local looks = require "looks"
local speech = require "kit.speech"
local ui = require "kit.ui"
local values = require "values"
local M = {}

--- What somebody asked, small: it stays in sight while one thinks of what to say.
---@param person table { look, words }
---@param question string
---@return Node
function M.asked(person, question)
  return ui.row { gap = 16, wrap = false, align = "middle",
    ui.portrait { look = person.look, size = 56, words = person.words },
    ui.column { grow = 1, ui.heading { level = 3, question } } }
end

--- The pupil speaking.
---@param w Words
---@param model table
---@param lines string[]
---@param fields? table
---@return Node
function M.me(w, model, lines, fields)
  local person = { name = w "You", look = looks.ALL[model.me or 1], words = looks.words(w) }
  fields = fields or {}
  fields.side = "right"
  return speech.of(person, lines, fields)
end

--- What somebody said, in their own words.
---@param w Words
---@param text string
---@return string
function M.quote(w, text)
  return w("“{text}”", { text = text })
end

--- A value with its picture.
---@param w Words
---@param id string
---@param line? string under its name
---@return Node
function M.value(w, id, line)
  local name = values.of(w, id).name
  return ui.row { gap = 12, align = "middle", wrap = false,
    ui.picture { src = ("art/value-%s.svg"):format(id), width = 48, height = 48, words = name },
    ui.column { gap = 0, grow = 1, ui.text { name, style = "strong" },
      line and ui.text { line, style = "small" } } }
end

--- How far somebody has come in getting ready.
---@param w Words
---@param step integer
---@param of integer
---@return table progress of a page
function M.steps(w, step, of)
  return { value = step, of = of, words = w("Step {step} of {of}", { step = step, of = of }) }
end

--- What is said before anybody types.
---@param w Words
---@return string
function M.private(w)
  return w "It stays on this laptop. Nobody sees it unless you show it. Leave out names and \z
    addresses."
end

--- What is left to say of an answer in one's own words.
---@param w Words
---@param typed table<string, string>
---@return Node[]
function M.coach(w, hints, signs)
  local list = {}
  for _, sign in ipairs(signs) do
    list[#list + 1] = ui.row { gap = 8, wrap = false, ui.icon { "tick", colour = "leaf" },
      ui.text { feedback.sign(w, sign), grow = 1 } }
  end
  for i = 1, math.min(2, #hints) do
    list[#list + 1] = ui.row { gap = 8, wrap = false, ui.icon { "idea", colour = "brand" },
      ui.text { feedback.hint(w, hints[i]), grow = 1 } }
  end
  return list
end

return M
