-- Taking care: a pilot, and an answer to each risk the plan brings.
local model = require "model"
local ui = require "kit.ui"
local M = {}

--- The risk's answers as a choice.
---@param plan Plan
---@param text table
---@param risk table
---@param id string of the choice
---@return Node
function M.choice(plan, text, risk, id)
  local options = {}
  for i, answer in ipairs(risk.answers) do
    options[i] = { value = answer.id, text.risks[risk.id][answer.id][1] }
  end
  return ui.choice { id = id, label = text.risks[risk.id][1], value = plan.answers[risk.id],
    options = options }
end

--- The pilots as a choice.
---@param w Words
---@param problem table
---@param plan Plan
---@param text table
---@param id string
---@return Node
function M.pilots(w, problem, plan, text, id)
  local options = {}
  for i, pilot in ipairs(problem.pilots) do
    options[i] = { value = pilot.id, text.pilots[pilot.id][1],
      hint = w("{what} {days}", { what = text.pilots[pilot.id][2],
        days = w({ "{n} day to prepare.", "{n} days to prepare." }, { n = pilot.days }) }) }
  end
  return ui.choice { id = id, label = w "How would you try it first?", value = plan.pilot,
    options = options }
end

-- What a worry is about, in a word.
local function kinds(w)
  return { clinical = w "Could it harm somebody?", data = w "Is it private?",
    cyber = w "Could a thief or a hacker use it?", people = w "Is anybody left out?" }
end

local function count(w, plan, risks)
  local done = 0
  for _, risk in ipairs(risks) do
    done = done + (plan.answers[risk.id] and 1 or 0)
  end
  if #risks == 0 then
    return ui.text { w "So far nothing in your plan could go wrong. Choose its parts first." }
  end
  return ui.column { gap = 4,
    ui.heading { level = 3, w({ "Your plan brings {n} worry with it",
      "Your plan brings {n} worries with it" }, { n = #risks }) },
    ui.progress { value = done, of = #risks, words = w("{done} of {n} thought through. \z
      Each takes a day.", { done = done, n = #risks }) } }
end

function M.view(state, w, problem, text)
  local plan, risks, names = state.plan, model.risks(problem, state.plan), kinds(w)
  local list = { gap = 16, ui.card { pad = 16, M.pilots(w, problem, plan, text, "pilot") },
    count(w, plan, risks) }
  for _, risk in ipairs(risks) do
    local answered = plan.answers[risk.id]
    list[#list + 1] = ui.card { pad = 24, gap = 8, accent = answered and "leaf" or "sun",
      ui.wrap { gap = 8, ui.chip { names[risk.kind], tone = "plum" },
        answered and ui.chip { w "Thought through", icon = "tick", tone = "leaf" }
          or ui.chip { w "Still open", icon = "question", tone = "sun" } },
      M.choice(plan, text, risk, "risk-" .. risk.id) }
  end
  return ui.column(list)
end

return M
