-- What a plan comes to: money, staff hours, people helped and left out, and how sure that is. Whole
-- numbers only, so that it is the same on every machine. Rules only.
local M = {}

M.YEARS = 3 -- over which money and help are compared
M.LEFT_OUT = 15 -- percent of a group: helped less than that, it is left out
M.ANSWER_DAYS = 1 -- days it takes to think an answer to a risk through

---@class Plan
---@field main? string the group it is for
---@field evidence string[] ids, in the order in which it was gathered
---@field parts string[] ids, in the problem's order
---@field pilot? string
---@field answers table<string, string> risk -> answer

---@return Plan
function M.new()
  return { evidence = {}, parts = {}, answers = {} }
end

--- A plan of one's own to change.
---@param plan Plan
---@return Plan
function M.copy(plan)
  local made = { main = plan.main, pilot = plan.pilot, answers = {},
    parts = table.move(plan.parts, 1, #plan.parts, 1, {}),
    evidence = table.move(plan.evidence, 1, #plan.evidence, 1, {}) }
  for risk, answer in pairs(plan.answers) do
    made.answers[risk] = answer
  end
  return made
end

---@param list table[]
---@param id any
---@return table|nil
function M.find(list, id)
  for _, item in ipairs(list) do
    if item.id == id then
      return item
    end
  end
end

---@param list string[]
---@param id any
---@return integer|nil place
function M.place(list, id)
  for i, one in ipairs(list) do
    if one == id then
      return i
    end
  end
end

--- Puts a part in, or takes it out. Parts stay in the problem's order, so that the same parts are
--- the same plan.
---@param problem table
---@param plan Plan
---@param id string a part
function M.toggle(problem, plan, id)
  local order = {}
  for _, part in ipairs(problem.parts) do
    if (M.place(plan.parts, part.id) ~= nil) ~= (part.id == id) then
      order[#order + 1] = part.id
    end
  end
  plan.parts = order
end

local function sum(plan_ids, list, field)
  local total = 0
  for _, id in ipairs(plan_ids) do
    total = total + (M.find(list, id)[field] or 0)
  end
  return total
end

--- The facts that are known: fact -> true.
---@param problem table
---@param plan Plan
---@return table<string, true>
function M.known(problem, plan)
  local known = {}
  for _, id in ipairs(plan.evidence) do
    for _, fact in ipairs(M.find(problem.evidence, id).finds) do
      known[fact] = true
    end
  end
  return known
end

--- Whether a part has all it needs in the plan.
---@param plan Plan
---@param part table
---@return string|nil lacking the first part that is missing
function M.lacks(plan, part)
  for _, id in ipairs(part.needs or {}) do
    if not M.place(plan.parts, id) then
      return id
    end
  end
end

-- What the facts make of a figure of a part: percent of it, at least and at most.
local function factor(problem, known, part, on, group)
  local low, high = 100, 100
  for _, fact in ipairs(problem.facts) do
    if fact.part == part and fact.on == on and (not fact.group or fact.group == group) then
      local known_here = known[fact.id]
      low = low * (known_here and fact.truth or fact.low) // 100
      high = high * (known_here and fact.truth or fact.high) // 100
    end
  end
  return low, high
end

-- How many of a group are helped by none of the parts, in tenths of a thousandth.
local function missed(problem, plan, known, group, end_of)
  local miss = 10000
  for _, id in ipairs(plan.parts) do
    local part = M.find(problem.parts, id)
    local reach = not M.lacks(plan, part) and part.reach[group.id] or 0
    local low, high = factor(problem, known, id, "reach", group.id)
    local share = math.min(95, reach * (end_of == "low" and low or high) // 100)
    miss = miss * (100 - share) // 100
  end
  return miss
end

--- Which risks a plan brings with it.
---@param problem table
---@param plan Plan
---@return table[] risks in the problem's order
function M.risks(problem, plan)
  local list = {}
  for _, risk in ipairs(problem.risks) do
    for _, part in ipairs(risk.from) do
      if M.place(plan.parts, part) then
        list[#list + 1] = risk
        break
      end
    end
  end
  return list
end

--- Days of the team's time that are spent.
---@param problem table
---@param plan Plan
---@return integer
function M.days(problem, plan)
  local days = sum(plan.evidence, problem.evidence, "days")
  for _, risk in ipairs(M.risks(problem, plan)) do
    days = days + (plan.answers[risk.id] and M.ANSWER_DAYS or 0)
  end
  return days + (plan.pilot and M.find(problem.pilots, plan.pilot).days or 0)
end

---@class Range
---@field low integer
---@field high integer

---@class Estimate
---@field once integer pounds
---@field yearly Range pounds a year
---@field hours Range staff hours a week
---@field groups table<string, Range> people of each group that are helped in a year
---@field share table<string, Range> the same in percent
---@field helped Range people in a year, all groups together
---@field each Range|nil pounds for each person helped, over M.YEARS; nil: nobody for certain
---@field left string[] groups that are left out, if it goes badly
---@field unknown string[] facts about the plan's parts that nobody has found out
---@field days integer

local function costs(problem, plan, known, on)
  local low, high = 0, 0
  for _, id in ipairs(plan.parts) do
    local figure = M.find(problem.parts, id)[on] or 0
    local least, most = factor(problem, known, id, on)
    low, high = low + figure * least // 100, high + figure * most // 100
  end
  return { low = low, high = high }
end

local function unknown(problem, plan, known)
  local list = {}
  for _, fact in ipairs(problem.facts) do
    if not known[fact.id] and M.place(plan.parts, fact.part) then
      list[#list + 1] = fact.id
    end
  end
  return list
end

---@param problem table
---@param plan Plan
---@return Estimate
function M.estimate(problem, plan)
  local known = M.known(problem, plan)
  local made = { once = sum(plan.parts, problem.parts, "once"), groups = {}, share = {},
    yearly = costs(problem, plan, known, "yearly"), hours = costs(problem, plan, known, "hours"),
    helped = { low = 0, high = 0 }, left = {}, unknown = unknown(problem, plan, known),
    days = M.days(problem, plan) }
  for _, group in ipairs(problem.groups) do
    local low = 10000 - missed(problem, plan, known, group, "low")
    local high = 10000 - missed(problem, plan, known, group, "high")
    made.share[group.id] = { low = low // 100, high = high // 100 }
    made.groups[group.id] = { low = group.size * low // 10000, high = group.size * high // 10000 }
    made.helped.low = made.helped.low + made.groups[group.id].low
    made.helped.high = made.helped.high + made.groups[group.id].high
    if made.share[group.id].low < M.LEFT_OUT then
      table.insert(made.left, group.id)
    end
  end
  if made.helped.low > 0 then
    made.each = {
      low = (made.once + M.YEARS * made.yearly.low) // (M.YEARS * made.helped.high),
      high = (made.once + M.YEARS * made.yearly.high) // (M.YEARS * made.helped.low) }
  end
  return made
end

--- What the plan's parts cost a year, as their prices say; what is found out may differ.
---@param problem table
---@param plan Plan
---@return integer pounds
function M.yearly(problem, plan)
  return sum(plan.parts, problem.parts, "yearly")
end

--- Whether there is money for one more part.
---@param problem table
---@param plan Plan
---@param part table
---@return boolean
function M.is_paid(problem, plan, part)
  return sum(plan.parts, problem.parts, "once") + part.once <= problem.budget.once
    and M.yearly(problem, plan) + part.yearly <= problem.budget.yearly
end

--- Whether a plan can be paid for, as the parts' prices say, and done in the time there is.
---@param problem table
---@param plan Plan
---@return boolean
function M.fits(problem, plan)
  return sum(plan.parts, problem.parts, "once") <= problem.budget.once
    and M.yearly(problem, plan) <= problem.budget.yearly
    and M.days(problem, plan) <= problem.days
end

return M
