-- Marks of 0 to 3 for a team's work: what it found out, whether its numbers hold, what it means for
-- patients, and how it answered. Rules only.
local den = require "den"
local dragons = require "dragons"
local model = require "model"
local M = {}

M.ORDER = { "evidence", "reasoning", "impact", "communication" }

-- Of what matters for the plan's parts, how much was found out.
local function evidence(problem, plan)
  local known, about, got = model.known(problem, plan), 0, 0
  for _, fact in ipairs(problem.facts) do
    if model.place(plan.parts, fact.part) then
      about, got = about + 1, got + (known[fact.id] and 1 or 0)
    end
  end
  if about == 0 then
    return 0
  end
  local asked = dragons.has_kind(problem, plan, "talk") and 1 or 0
  local share = got * 100 // about
  return (share >= 60 and 2 or share >= 25 and 1 or 0) + asked
end

-- Whoever says something untrue once gets one star at most; twice, none.
local function communication(state)
  local mark, most = 1, 3
  for _, dragon in ipairs(dragons.ORDER) do
    local said = state.said[dragon]
    if said.kind == "claim" and not said.holds then
      most = math.max(0, math.min(most, 2) - 1)
    elseif said.kind ~= "claim" then
      mark = mark + 1
    end
  end
  return math.min(mark, most)
end

---@param problem table
---@param plan Plan
---@param state Den all five have been answered
---@return table<string, integer>
function M.of(problem, plan, state)
  local scores = den.verdicts(state, problem, plan)
  return { evidence = evidence(problem, plan),
    reasoning = (scores.money + scores.safety + scores.data + 1) // 3,
    impact = (scores.nurse + scores.patient + 1) // 2, communication = communication(state) }
end

return M
