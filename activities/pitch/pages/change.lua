-- Changing the plan in front of a dragon: one change, that has to be paid for.
local care = require "pages.care"
local den = require "den"
local den_page = require "pages.den"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- What the plan would come to.
local function outcome(w, problem, plan)
  local made = model.estimate(problem, plan)
  return w("**{people} people** helped, **{each}** each, **{hours} hours** of staff a week", {
    people = parts.range(w, made.helped), hours = parts.range(w, made.hours),
    each = made.each and parts.money_range(w, made.each) or w "nobody knows how much" })
end

-- Parts that can be put in or taken out, and what each would mean.
local function swaps(w, problem, state, text)
  local list = { min = 360, gap = 12 }
  for _, id in ipairs(den.swaps(problem, state.plan)) do
    local out, new = model.place(state.plan.parts, id), model.copy(state.plan)
    model.toggle(problem, new, id)
    local words = out and w("Leave out {part}", { part = text.parts[id].inside })
      or w("Add {part}", { part = text.parts[id].inside })
    list[#list + 1] = ui.card { id = "swap-" .. id, words = words, pad = 12, gap = 4,
      ui.row { gap = 8, wrap = false, ui.icon { out and "minus" or "plus", colour = "brand" },
        ui.text { words, style = "strong", grow = 1 } },
      ui.text { outcome(w, problem, new), style = "small", colour = "ink" } }
  end
  return ui.column { gap = 12, ui.text { w("Now: {what}", { what =
    outcome(w, problem, state.plan) }) }, ui.grid(list) }
end

function M.view(state, w, problem)
  local text, dragon = problem.words(w), state.den.order[state.den.at]
  local gap = state.den.gaps[dragon]
  local risk = gap.risk and model.find(problem.risks, gap.risk)
  local pilot = gap.key == "nopilot" or gap.key == "bigpilot"
  return ui.page { id = "change", title = w "Change the plan", gap = 16, undo = false,
    parts.dragon(w, dragon, { den_page.question(w, problem, state.plan, dragon, gap,
      state.den.turn + state.den.at), w "**Show me what you would change.**" }, { size = 72 }),
    risk and care.choice(state.plan, text, risk, "answer")
      or pilot and care.pilots(w, problem, state.plan, text, "pilot")
      or swaps(w, problem, state, text),
    footer = { ui.button { id = "leave-it", w "Leave it as it is" } } }
end

return M
