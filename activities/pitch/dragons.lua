-- Five dragons and what each makes of a plan: 0 to 3, from its numbers and its gaps. Rules only.
local model = require "model"
local M = {}

M.ORDER = { "money", "nurse", "safety", "data", "patient" }
M.GOOD = 11 -- of 15: the least that makes a good offer

-- The kinds of risk that a dragon looks after.
---@type table<string, table<string, true>>
M.RISKS = { safety = { clinical = true }, data = { data = true, cyber = true },
  patient = { people = true } }

-- How well a risk is answered, 0 to 3; 0 too when nobody has answered it.
local function answered(risk, plan)
  local answer = plan.answers[risk.id] and model.find(risk.answers, plan.answers[risk.id])
  return answer and answer.mark or 0
end

--- How well the risks of some kinds are answered: the worst of them counts; 3 where there are none.
---@param problem table
---@param plan Plan
---@param kinds table<string, true>
---@return integer mark 0 to 3
---@return table|nil risk the one that is answered worst
function M.worst(problem, plan, kinds)
  local least, which = 3, nil
  for _, risk in ipairs(model.risks(problem, plan)) do
    if kinds[risk.kind] and answered(risk, plan) < least then
      least, which = answered(risk, plan), risk
    end
  end
  return least, which
end

local function steps(value, limits)
  for i, limit in ipairs(limits) do
    if value <= limit then
      return #limits + 1 - i
    end
  end
  return 0
end

--- Whether any evidence of a kind was gathered.
---@param problem table
---@param plan Plan
---@param kind "talk"|"shadow"|"data"|"trial"
---@return boolean
function M.has_kind(problem, plan, kind)
  for _, id in ipairs(plan.evidence) do
    if model.find(problem.evidence, id).kind == kind then
      return true
    end
  end
  return false
end

--- Whether a plan's pilot would settle one of the things that are still unknown, or there is
--- nothing left to settle.
---@param problem table
---@param plan Plan
---@param made Estimate
---@return boolean
function M.pilot_settles(problem, plan, made)
  local pilot = plan.pilot and model.find(problem.pilots, plan.pilot)
  if not pilot then
    return false
  end
  for _, fact in ipairs(pilot.settles) do
    if model.place(made.unknown, fact) then
      return true
    end
  end
  return #made.unknown == 0
end

local score = {}

-- Money for each person helped, even if it goes badly.
function score.money(problem, _, made)
  return made.each and steps(made.each.high, problem.worth) or 0
end

-- The group it is for: how many are helped for certain, and whether the wards can spare the hours.
function score.nurse(problem, plan, made)
  local share = plan.main and made.share[plan.main].low or 0
  local got = share >= 50 and 3 or share >= 35 and 2 or share >= 20 and 1 or 0
  return made.hours.high > problem.budget.hours and math.max(0, got - 1) or got
end

-- Harm to patients, and whether it is tried on a small scale before it goes everywhere.
function score.safety(problem, plan, made)
  local pilot = plan.pilot and model.find(problem.pilots, plan.pilot)
  local got = math.min((M.worst(problem, plan, M.RISKS.safety)), pilot and pilot.mark or 1)
  return M.pilot_settles(problem, plan, made) and got or math.min(got, 2)
end

function score.data(problem, plan)
  return (M.worst(problem, plan, M.RISKS.data))
end

-- Nobody left out. Who has asked no patient and no family cannot know.
function score.patient(problem, plan, made)
  local got = math.min(3 - #made.left, (M.worst(problem, plan, M.RISKS.patient)))
  return M.has_kind(problem, plan, "talk") and math.max(0, got) or 0
end

--- What each dragon makes of a plan.
---@param problem table
---@param plan Plan
---@return table<string, integer> dragon -> 0 to 3
---@return integer sum
function M.scores(problem, plan)
  local made, scores, sum = model.estimate(problem, plan), {}, 0
  for _, name in ipairs(M.ORDER) do
    scores[name] = #plan.parts > 0 and score[name](problem, plan, made) or 0
    sum = sum + scores[name]
  end
  return scores, sum
end

--- Whether a plan gets a good offer: enough in all, and every dragon would put money in, but for
--- the one of the money, who may hesitate.
---@param problem table
---@param plan Plan
---@return boolean
function M.is_good(problem, plan)
  local scores, sum = M.scores(problem, plan)
  for _, name in ipairs(M.ORDER) do
    if scores[name] < (name == "money" and 1 or 2) then
      return false
    end
  end
  return model.fits(problem, plan) and sum >= M.GOOD
end

return M
