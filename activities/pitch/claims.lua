-- What a team may say to a dragon without looking: each claim holds for some plans and not for
-- others, and a dragon who has read the plan notices every time. Rules only.
local dragons = require "dragons"
local model = require "model"
local M = {}

---@class Claim
---@field id string
---@field dragon string who hears it
---@field holds fun(problem: table, plan: Plan, made: Estimate): boolean

local function answers_hold(problem, plan, kinds)
  return dragons.worst(problem, plan, kinds) == 3
end

local function brings(problem, plan, kinds)
  for _, risk in ipairs(model.risks(problem, plan)) do
    if kinds[risk.kind] then
      return true
    end
  end
  return false
end

---@type Claim[]
M.ALL = {
  { id = "cheap-to-run", dragon = "money", holds = function(problem, _, made)
    return made.yearly.high * 5 <= problem.budget.yearly
  end },
  { id = "money-left", dragon = "money", holds = function(problem, _, made)
    return made.once * 5 <= problem.budget.once * 4
  end },
  { id = "sure-of-costs", dragon = "money", holds = function(_, _, made)
    return made.yearly.low == made.yearly.high
  end },
  { id = "most-helped", dragon = "nurse", holds = function(_, plan, made)
    return made.share[plan.main].low >= 50
  end },
  { id = "no-extra-work", dragon = "nurse", holds = function(_, _, made)
    return made.hours.high == 0
  end },
  { id = "watched", dragon = "nurse", holds = function(problem, plan)
    return dragons.has_kind(problem, plan, "shadow")
  end },
  { id = "no-harm", dragon = "safety", holds = function(problem, plan)
    return not brings(problem, plan, dragons.RISKS.safety)
  end },
  { id = "harm-answered", dragon = "safety", holds = function(problem, plan)
    return answers_hold(problem, plan, dragons.RISKS.safety)
  end },
  { id = "small-first", dragon = "safety", holds = function(problem, plan)
    local pilot = plan.pilot and model.find(problem.pilots, plan.pilot)
    return pilot ~= nil and pilot.mark == 3
  end },
  { id = "no-data", dragon = "data", holds = function(problem, plan)
    return not brings(problem, plan, { data = true })
  end },
  { id = "locked", dragon = "data", holds = function(problem, plan)
    return answers_hold(problem, plan, dragons.RISKS.data)
  end },
  { id = "no-tricks", dragon = "data", holds = function(problem, plan)
    return not brings(problem, plan, { cyber = true })
  end },
  { id = "asked", dragon = "patient", holds = function(problem, plan)
    return dragons.has_kind(problem, plan, "talk")
  end },
  { id = "nobody-out", dragon = "patient", holds = function(_, _, made)
    return #made.left == 0
  end },
  { id = "all-alike", dragon = "patient", holds = function(problem, _, made)
    for _, group in ipairs(problem.groups) do
      if made.share[group.id].low < 30 then
        return false
      end
    end
    return true
  end },
}

--- A claim by its id.
---@param id any
---@return Claim|nil
function M.find(id)
  return model.find(M.ALL, id)
end

--- The claims that one dragon hears.
---@param dragon string
---@return Claim[]
function M.of(dragon)
  local list = {}
  for _, claim in ipairs(M.ALL) do
    list[#list + 1] = claim.dragon == dragon and claim or nil
  end
  return list
end

return M
