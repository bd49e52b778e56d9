-- Money, hours and days while a plan is made: how much of each is left.
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- `left` says what is left of it, or how much too much it is.
local function meter(name, value, limit, left)
  return ui.column { gap = 2, ui.text { name, style = "strong" },
    ui.meter { value = math.min(value, limit), to = math.max(1, limit), high = limit,
      tone = value > limit and "bad" or value * 10 >= limit * 9 and "warn" or "good",
      words = left } }
end

local function money_left(w, used, limit)
  return used > limit and w("{pounds} too much", { pounds = parts.pounds(w, used - limit) })
    or w("{pounds} left", { pounds = parts.pounds(w, limit - used) })
end

local function hours_left(w, hours, limit)
  if hours.high > limit then
    return w({ "Up to {n} hour too many", "Up to {n} hours too many" },
      { n = hours.high - limit })
  end
  return w({ "{range} hour left", "{range} hours left" }, { n = limit - hours.low,
    range = parts.range(w, { low = limit - hours.high, high = limit - hours.low }) })
end

local function days_left(w, days, limit)
  return days > limit and w({ "{n} day too many", "{n} days too many" }, { n = days - limit })
    or w({ "{n} day left", "{n} days left" }, { n = limit - days })
end

--- What is left, in a line: for the foot of the window, where it stays in sight.
---@param w Words
---@param problem table
---@param plan Plan
---@return string
function M.line(w, problem, plan)
  local made, budget = model.estimate(problem, plan), problem.budget
  return w("Left: {once}, {yearly} a year, {hours}, {days}", {
    once = parts.pounds(w, math.max(0, budget.once - made.once)),
    yearly = parts.pounds(w, math.max(0, budget.yearly - model.yearly(problem, plan))),
    hours = w({ "{n} hour", "{n} hours" }, { n = math.max(0, budget.hours - made.hours.high) }),
    days = w({ "{n} day", "{n} days" }, { n = math.max(0, problem.days - made.days) }) })
end

--- The plan's use of what there is.
---@param w Words
---@param problem table
---@param plan Plan
---@return Node
function M.view(w, problem, plan)
  local made, budget = model.estimate(problem, plan), problem.budget
  local yearly = model.yearly(problem, plan)
  return ui.card { tone = "wash", gap = 12, pad = 16,
    meter(w "Money to begin", made.once, budget.once, money_left(w, made.once, budget.once)),
    meter(w "Money each year", yearly, budget.yearly, money_left(w, yearly, budget.yearly)),
    meter(w "Staff hours a week", made.hours.high, budget.hours,
      hours_left(w, made.hours, budget.hours)),
    meter(w "Your days", made.days, problem.days, days_left(w, made.days, problem.days)) }
end

return M
