-- Plans of chance for Dragon's Den.
local model = require "model"
local M = {}

-- Some of a list in random order, as long as the plan stays affordable.
local function add_some(roll, problem, plan, list, field)
  local ids = {}
  for i, item in ipairs(list) do
    ids[i] = item.id
  end
  roll:shuffle(ids)
  for i = 1, roll(#ids + 1) - 1 do
    table.insert(plan[field], ids[i])
    if not model.fits(problem, plan) then
      table.remove(plan[field])
    end
  end
end

--- Parts in the problem's order, as moves keep them.
---@param problem table
---@param plan Plan
function M.in_order(problem, plan)
  local order = {}
  for _, part in ipairs(problem.parts) do
    order[#order + 1] = model.place(plan.parts, part.id) and part.id or nil
  end
  plan.parts = order
end

--- A plan that can be paid for, with at least one part.
---@param roll Rng
---@param problem table
---@return Plan
function M.random(roll, problem)
  local plan = model.new()
  plan.main = roll:pick(problem.groups).id
  while #plan.parts == 0 do
    add_some(roll, problem, plan, problem.parts, "parts")
  end
  M.in_order(problem, plan)
  add_some(roll, problem, plan, problem.evidence, "evidence")
  plan.pilot = roll(4) > 1 and roll:pick(problem.pilots).id or nil
  if not model.fits(problem, plan) then
    plan.pilot = nil
  end
  for _, risk in ipairs(model.risks(problem, plan)) do
    plan.answers[risk.id] = roll(3) > 1 and roll:pick(risk.answers).id or nil
    if not model.fits(problem, plan) then
      plan.answers[risk.id] = nil
    end
  end
  return plan
end

return M
