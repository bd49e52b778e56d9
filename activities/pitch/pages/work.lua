-- The plan under way: evidence, parts, care and numbers, and beside them what there is left.
local asked = require "pages.asked"
local balance = require "pages.balance"
local care = require "pages.care"
local evidence = require "pages.evidence"
local model = require "model"
local numbers = require "pages.numbers"
local parts = require "pages.parts"
local shop = require "pages.shop"
local ui = require "kit.ui"
local M = {}

local BODIES = { evidence = evidence, parts = shop, care = care, numbers = numbers }
-- Who of the team looks closest at each step.
local ROLES = { evidence = "patient", parts = "technology", care = "risk", numbers = "money" }

local function why_not(w, problem, plan)
  local made = model.estimate(problem, plan)
  if #plan.parts == 0 then
    return w "Choose at least one part before you pitch."
  elseif made.once > problem.budget.once then
    return w "It costs more than you have to begin with. What can go?"
  elseif model.yearly(problem, plan) > problem.budget.yearly then
    return w "It costs more each year than you have. What can go?"
  elseif made.days > problem.days then
    return w "That is more than your days. What can you leave out?"
  end
end

function M.view(state, w, problem)
  local text, not_yet = problem.words(w), why_not(w, problem, state.plan)
  return ui.page { id = "work", title = text.title, gap = 12,
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, min = 520,
        ui.tabs { id = "step", gap = 12, value = state.step, options = {
          { value = "evidence", w "Find out" }, { value = "parts", w "Put together" },
          { value = "care", w "Take care" }, { value = "numbers", w "Numbers" } },
          parts.turn(w, state.team, ROLES[state.step]),
          state.asked and asked.view(w, problem, state.plan, state.asked),
          BODIES[state.step].view(state, w, problem, text) } },
      ui.column { width = 300, min = 280, gap = 12, balance.view(w, problem, state.plan),
        ui.disclosure { id = "seats", label = w "Who holds which role now",
          parts.seats(w, state.team) } } },
    footer = { ui.text { not_yet or balance.line(w, problem, state.plan), style = "small",
        colour = "ink" },
      ui.button { id = "to-slides", primary = true, disabled = not_yet ~= nil,
        w "Make the slides" } } }
end

return M
