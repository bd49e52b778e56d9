-- Finding out: what it takes, what one hears, and what is known and unknown.
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local ICONS = { talk = "speech", shadow = "eye", data = "chart-bar", trial = "flag" }

local function findings(w, problem, text, evidence)
  local list = { marker = "look" }
  for i, fact in ipairs(evidence.finds) do
    list[i] = parts.known(w, problem, text, fact)
  end
  return #list > 0 and ui.list(list) or ui.text { w "Nothing about your parts came of it." }
end

local function head(icon, colour, words)
  return ui.row { grow = 1, min = 260, gap = 8, wrap = false, ui.icon { icon, colour = colour },
    ui.text { words, style = "strong", grow = 1 } }
end

local function card(w, problem, plan, text, evidence)
  local done, words = model.place(plan.evidence, evidence.id), text.evidence[evidence.id]
  local days = w({ "{n} day", "{n} days" }, { n = evidence.days })
  if done then
    return ui.card { accent = "leaf", pad = 24, gap = 8, news = evidence.id,
      ui.row { gap = 8, align = "middle", head("tick", "leaf", words[1]),
        ui.link { id = "undo-" .. evidence.id, w("Give the {days} back", { days = days }) } },
      ui.text { words[2] }, findings(w, problem, text, evidence) }
  end
  local left = problem.days - model.days(problem, plan)
  return ui.card { pad = 8,
    ui.row { gap = 8, align = "middle", head(ICONS[evidence.kind], "brand", words[1]),
      evidence.days > left and ui.text { w "Too few days left.", style = "small" },
      ui.button { id = "find-" .. evidence.id, disabled = evidence.days > left,
        w("Spend {days}", { days = days }) } } }
end

function M.view(state, w, problem, text)
  local list = { gap = 8,
    ui.text { w "You cannot find out everything. What would change your plan?" } }
  for _, evidence in ipairs(problem.evidence) do
    list[#list + 1] = card(w, problem, state.plan, text, evidence)
  end
  local known, open = model.known(problem, state.plan), { marker = "question" }
  for _, fact in ipairs(problem.facts) do
    open[#open + 1] = not known[fact.id] and parts.open(w, problem, text, fact.id) or nil
  end
  list[#list + 1] = #open > 0
    and ui.disclosure { id = "open", label = w "What nobody knows yet", ui.list(open) }
  return ui.column(list)
end

return M
