-- Dragon's Den, problem by problem: there are several very different plans that get a good offer,
-- chance hardly ever finds one, and neither money nor effort alone wins.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/pitch/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local dragons = require "dragons"
local files = require "fake.files"
local model = require "model"
local plans = require "fake.plans"
local rng = require "kit.rng"

local RANDOM, MOST = 10000, 2 -- random plans; percent of them that may be good
local CLIMBS = 100

local function problems()
  local list = {}
  for _, path in ipairs(files.lines "ls activities/pitch/problems/*.lua") do
    list[#list + 1] = require("problems." .. path:match "([%w-]+)%.lua$")
  end
  return list
end

local ALL = problems()

-- The best answer to each risk there is time for.
local function answer_well(problem, plan)
  plan.answers = {}
  for _, risk in ipairs(model.risks(problem, plan)) do
    local best
    for _, answer in ipairs(risk.answers) do
      if not best or answer.mark > best.mark then best = answer end
    end
    plan.answers[risk.id] = best.id
  end
end

local function flip(plan, field, id)
  local at = model.place(plan[field], id)
  if at then table.remove(plan[field], at) else table.insert(plan[field], id) end
end

local function copy(plan)
  local made = { main = plan.main, pilot = plan.pilot, answers = {},
    parts = table.move(plan.parts, 1, #plan.parts, 1, {}),
    evidence = table.move(plan.evidence, 1, #plan.evidence, 1, {}) }
  for k, v in pairs(plan.answers) do made.answers[k] = v end
  return made
end

local function change(roll, problem, plan)
  local new, what = copy(plan), roll(6)
  if what <= 2 then
    flip(new, "parts", roll:pick(problem.parts).id)
    plans.in_order(problem, new)
  elseif what <= 4 then
    flip(new, "evidence", roll:pick(problem.evidence).id)
  elseif what == 5 then
    new.pilot = roll:pick(problem.pilots).id
  else
    new.main = roll:pick(problem.groups).id
  end
  answer_well(problem, new)
  return new
end

-- Plans that get a good offer, found by climbing from random ones; found once for all tests.
local climbed = {}

local function good_plans(problem)
  if climbed[problem.id] then return climbed[problem.id] end
  local roll, found = rng.new(7), {}
  climbed[problem.id] = found
  for _ = 1, CLIMBS do
    local plan = plans.random(roll, problem)
    answer_well(problem, plan)
    local _, sum = dragons.scores(problem, plan)
    if not model.fits(problem, plan) then sum = -1 end
    for _ = 1, 80 do
      local new = change(roll, problem, plan)
      local _, other = dragons.scores(problem, new)
      if model.fits(problem, new) and other >= sum then plan, sum = new, other end
    end
    if dragons.is_good(problem, plan) then found[#found + 1] = plan end
  end
  return found
end

local function overlap(a, b)
  local both = 0
  for _, id in ipairs(a.parts) do both = both + (model.place(b.parts, id) and 1 or 0) end
  local all = #a.parts + #b.parts - both
  return all > 0 and both / all or 1
end

-- The most plans of a list that overlap under half with each other, built greedily from each.
local function different(list)
  local best = {}
  for i = 1, math.min(#list, 60) do
    local set = { list[i] }
    for _, plan in ipairs(list) do
      local far = true
      for _, other in ipairs(set) do far = far and overlap(plan, other) < 0.5 end
      if far then set[#set + 1] = plan end
    end
    if #set > #best then best = set end
  end
  return best
end

local function shown(plan)
  return ("%s: %s | %s | %s"):format(plan.main, table.concat(plan.parts, " "),
    table.concat(plan.evidence, " "), tostring(plan.pilot))
end

TestBalance = {}

function TestBalance.test_several_very_different_plans_get_a_good_offer()
  for _, problem in ipairs(ALL) do
    local found = good_plans(problem)
    local set = different(found)
    print(("# %s: %d of %d climbs end well, %d very different"):format(problem.id, #found, CLIMBS,
      #set))
    for _, plan in ipairs(set) do print("#     " .. shown(plan)) end
    lu.assertTrue(#set >= 3, problem.id)
  end
end

function TestBalance.test_chance_hardly_ever_finds_one()
  for _, problem in ipairs(ALL) do
    local roll, good = rng.new(11), 0
    for _ = 1, RANDOM do
      good = good + (dragons.is_good(problem, plans.random(roll, problem)) and 1 or 0)
    end
    print(("# %s: %d of %d random plans are good"):format(problem.id, good, RANDOM))
    lu.assertTrue(good * 100 <= MOST * RANDOM, problem.id)
  end
end

-- Parts by price, as long as there is money; well answered, with evidence and a pilot as time
-- allows.
local function by_price(problem, dearest)
  local list = table.move(problem.parts, 1, #problem.parts, 1, {})
  table.sort(list, function(a, b)
    local x, y = a.once + 3 * a.yearly, b.once + 3 * b.yearly
    if x == y then return a.id < b.id end
    if dearest then return x > y end
    return x < y
  end)
  return list
end

-- The best that evidence, pilot and main group can make of given parts.
local function best_of(problem, parts)
  local best = -1
  for mask = 0, (1 << #problem.evidence) - 1 do
    local plan = model.new()
    plan.parts = parts
    for i, evidence in ipairs(problem.evidence) do
      if mask >> (i - 1) & 1 == 1 then table.insert(plan.evidence, evidence.id) end
    end
    answer_well(problem, plan)
    for _, pilot in ipairs(problem.pilots) do
      plan.pilot = pilot.id
      for _, group in ipairs(problem.groups) do
        plan.main = group.id
        if dragons.is_good(problem, plan) then return true end
        best = math.max(best, select(2, dragons.scores(problem, plan)))
      end
    end
  end
  return false, best
end

function TestBalance.test_neither_the_cheapest_nor_the_dearest_nor_everything()
  for _, problem in ipairs(ALL) do
    local all = {}
    for i, part in ipairs(problem.parts) do all[i] = part.id end
    for name, list in pairs { cheapest = by_price(problem), dearest = by_price(problem, true) } do
      local plan = model.new()
      lu.assertFalse(best_of(problem, { list[1].id }),
        ("%s: %s part alone"):format(problem.id, name))
      for _, part in ipairs(list) do -- as many as there is money for
        table.insert(plan.parts, part.id)
        if not model.fits(problem, plan) then table.remove(plan.parts) end
      end
      plans.in_order(problem, plan)
      lu.assertFalse(best_of(problem, plan.parts), ("%s: %s first"):format(problem.id, name))
    end
    local plan = model.new()
    plan.parts = all
    lu.assertFalse(model.fits(problem, plan), problem.id .. ": everything can be bought")
  end
end

function TestBalance.test_neither_all_effort_on_evidence_nor_none()
  for _, problem in ipairs(ALL) do
    local days = 0
    for _, evidence in ipairs(problem.evidence) do days = days + evidence.days end
    lu.assertTrue(days > problem.days - 3, problem.id .. ": there is time for everything")
    for _, plan in ipairs(good_plans(problem)) do
      local bare, full = copy(plan), copy(plan)
      bare.evidence = {}
      lu.assertFalse(dragons.is_good(problem, bare), problem.id .. ": no evidence. " .. shown(plan))
      full.answers, full.pilot = {}, nil
      lu.assertFalse(dragons.is_good(problem, full), problem.id .. ": only evidence")
    end
  end
end

os.exit(lu.LuaUnit.run())
