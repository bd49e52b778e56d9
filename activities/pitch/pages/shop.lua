-- Putting a solution together from parts.
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local function price(w, part)
  return w("**{once}** once, **{yearly}** a year, **{hours}** a week",
    { once = parts.pounds(w, part.once), yearly = parts.pounds(w, part.yearly),
      hours = w({ "{n} hour", "{n} hours" }, { n = part.hours }) })
end

-- The part as if it were the plan, with all it needs: whom it helps, as far as one knows.
local function alone(problem, plan, part)
  local one = model.new()
  one.evidence, one.parts = plan.evidence, { part.id }
  table.move(part.needs or {}, 1, #(part.needs or {}), 2, one.parts)
  return model.estimate(problem, one).share
end

local function lacking(w, plan, text, part)
  local id = model.place(plan.parts, part.id) and model.lacks(plan, part)
  return id and ui.row { gap = 8, wrap = false, ui.icon { "info", colour = "ember" },
    ui.text { grow = 1, w("Does nothing without {part}.", { part = text.parts[id].inside }) } }
end

local function card(w, problem, plan, text, part)
  local taken, words = model.place(plan.parts, part.id), text.parts[part.id]
  local known, findings = model.known(problem, plan), {}
  for _, fact in ipairs(problem.facts) do
    if fact.part == part.id and known[fact.id] then
      findings[#findings + 1] = ui.row { gap = 8, wrap = false,
        ui.icon { "look", colour = "leaf" },
        ui.text { text.facts[fact.id].known, style = "small", colour = "ink", grow = 1 } }
    end
  end
  return ui.card { id = "part-" .. part.id, pad = 16, gap = 6, tone = taken and "leaf" or nil,
    words = taken and w("{part}, in your plan", { part = words[1] }) or words[1],
    ui.row { gap = 8, wrap = false, ui.icon { taken and "tick" or "plus",
      colour = taken and "leaf" or "brand" }, ui.text { words[1], style = "strong", grow = 1 },
      taken and ui.text { w "In your plan", style = "small", colour = "ink" } },
    ui.text { words[2] }, ui.text { price(w, part), style = "small", colour = "ink" },
    next(part.reach) and parts.reach(w, problem, text, alone(problem, plan, part)),
    lacking(w, plan, text, part), table.unpack(findings) }
end

function M.view(state, w, problem, text)
  local cards = { min = 330, gap = 12 }
  for i, part in ipairs(problem.parts) do
    cards[i] = card(w, problem, state.plan, text, part)
  end
  return ui.column { gap = 12,
    ui.text { w "A full bar is help that is certain. An empty one is help there may be." },
    ui.grid(cards) }
end

return M
