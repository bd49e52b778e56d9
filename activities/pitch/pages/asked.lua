-- What the dragons asked the last time, for a team that goes back to its plan: what is settled now,
-- and what they would ask again.
local den = require "den"
local den_page = require "pages.den"
local dragons = require "dragons"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local function line(w, problem, plan, dragon, asked)
  local name, gap = voices.person(w, dragon).name, den.gap(problem, plan, dragon)
  if gap.key == "fine" then
    return ui.row { gap = 8, wrap = false, ui.icon { "tick", colour = "leaf" },
      ui.text { w("**{name}** has nothing more to ask.", { name = name }), grow = 1 } }
  end
  local same = gap.key == asked.key and gap.risk == asked.risk and gap.group == asked.group
  local question = den_page.question(w, problem, plan, dragon, gap, 1)
  return ui.row { gap = 8, wrap = false, ui.icon { "question", colour = "plum" },
    ui.text { grow = 1, same and w("**{name}** still asks: {question}",
      { name = name, question = question }) or w("**{name}** would ask now: {question}",
      { name = name, question = question }) } }
end

--- The five, each with what is left to ask.
---@param w Words
---@param problem table
---@param plan Plan
---@param gaps table<string, Gap> what each asked
---@return Node
function M.view(w, problem, plan, gaps)
  local list = { id = "asked", label = w "What the dragons asked", open = true, gap = 8 }
  for _, dragon in ipairs(dragons.ORDER) do
    list[#list + 1] = line(w, problem, plan, dragon, gaps[dragon])
  end
  return ui.disclosure(list)
end

return M
