-- Dragon's Den's rules, on a small made-up problem whose sums are worked out by hand; and on random
-- plans for every card what has to hold for any plan.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/pitch/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local catalogue = require "catalogue"
local claims = require "claims"
local den = require "den"
local dragons = require "dragons"
local judging = require "judging"
local marks = require "marks"
local model = require "model"
local offers = require "offers"
local plans = require "fake.plans"
local rng = require "kit.rng"
local slides = require "slides"
local team = require "team"

local RANDOM = 400 -- plans of chance for each card

local ANSWERS = { { id = "a", mark = 0 }, { id = "b", mark = 3 }, { id = "c", mark = 2 },
  { id = "d", mark = 1 } }

-- A club for two groups: "tea" is plain, "trip" needs "bus", "film" is dear and for the new alone.
local function made_up()
  return {
    id = "club", days = 12, budget = { once = 1000, yearly = 500, hours = 6 },
    worth = { 10, 20, 30 }, groups = { { id = "old", size = 100 }, { id = "new", size = 50 } },
    parts = {
      { id = "tea", once = 200, yearly = 100, hours = 2, reach = { old = 50 } },
      { id = "trip", once = 300, yearly = 50, hours = 1, reach = { old = 40, new = 20 },
        needs = { "bus" } },
      { id = "bus", once = 100, yearly = 0, hours = 0, reach = {} },
      { id = "film", once = 600, yearly = 400, hours = 3, reach = { new = 60 } },
    },
    facts = {
      { id = "who-comes", part = "tea", on = "reach", low = 50, high = 100, truth = 80 },
      { id = "cups", part = "tea", on = "yearly", low = 100, high = 200, truth = 150 },
      { id = "seats", part = "trip", on = "reach", group = "new", low = 50, high = 150,
        truth = 100 },
      { id = "staff", part = "film", on = "hours", low = 50, high = 200, truth = 100 },
    },
    evidence = {
      { id = "ask", kind = "talk", days = 3, finds = { "who-comes" } },
      { id = "watch", kind = "shadow", days = 4, finds = { "staff", "seats" } },
      { id = "count", kind = "data", days = 2, finds = { "cups" } },
    },
    pilots = {
      { id = "small", days = 3, mark = 3, settles = { "who-comes", "staff" } },
      { id = "some", days = 2, mark = 2, settles = { "cups" } },
      { id = "all", days = 1, mark = 1, settles = {} },
    },
    risks = {
      { id = "fall", kind = "clinical", from = { "tea", "trip" }, answers = ANSWERS },
      { id = "seen", kind = "data", from = { "trip" }, answers = ANSWERS },
      { id = "trick", kind = "cyber", from = { "film" }, answers = ANSWERS },
      { id = "shut", kind = "people", from = { "film", "bus" }, answers = ANSWERS },
    },
  }
end

local CLUB = made_up()

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

-- A plan of "tea trip", { evidence = "ask watch", answers = "fall b seen c", pilot =, main = }.
local function plan_of(parts, more)
  more = more or {}
  local plan = model.new()
  plan.main, plan.pilot = more.main or "old", more.pilot
  plan.parts, plan.evidence = words(parts), words(more.evidence or "")
  for risk, answer in (more.answers or ""):gmatch "(%S+) (%S+)" do plan.answers[risk] = answer end
  return plan
end

local function estimate(parts, more)
  return model.estimate(CLUB, plan_of(parts, more))
end

-- Runs with some fields of a module replaced.
local function with(module, fields, run)
  local before = {}
  for name, value in pairs(fields) do
    before[name], module[name] = module[name], value
  end
  run()
  for name, value in pairs(before) do module[name] = value end
end

-- Each card with as many plans of chance; `look(problem, plan, roll)`.
local function by_chance(look, times)
  for _, id in ipairs(catalogue.ORDER) do
    local problem, roll = catalogue.problem(id), rng.new(23)
    for _ = 1, times or RANDOM do look(problem, plans.random(roll, problem), roll) end
  end
end

-- Model -------------------------------------------------------------------------------------------

TestModel = {}

function TestModel.test_a_plan_of_one_part()
  local made = estimate "tea"
  lu.assertEquals(made.once, 200)
  lu.assertEquals(made.yearly, { low = 100, high = 200 })
  lu.assertEquals(made.hours, { low = 2, high = 2 })
  lu.assertEquals(made.share, { old = { low = 25, high = 50 }, new = { low = 0, high = 0 } })
  lu.assertEquals(made.groups.old, { low = 25, high = 50 })
  lu.assertEquals(made.helped, { low = 25, high = 50 })
  -- (200 + 3 x 100) / (3 x 50) and (200 + 3 x 200) / (3 x 25), rounded down
  lu.assertEquals(made.each, { low = 3, high = 10 })
  lu.assertEquals(made.left, { "new" })
  lu.assertEquals(made.unknown, { "who-comes", "cups" })
  lu.assertEquals(made.days, 0)
end

function TestModel.test_what_is_found_out_closes_the_range()
  local made = estimate("tea", { evidence = "ask count" })
  lu.assertEquals(made.share.old, { low = 40, high = 40 })
  lu.assertEquals(made.yearly, { low = 150, high = 150 })
  lu.assertEquals(made.each, { low = 5, high = 5 }) -- (200 + 450) / (3 x 40)
  lu.assertEquals(made.unknown, {})
  lu.assertEquals(made.days, 5)
  lu.assertEquals(estimate("tea", { evidence = "count" }).share.old, { low = 25, high = 50 },
    "something else was found out")
end

function TestModel.test_a_part_does_nothing_without_what_it_needs()
  local problem = CLUB
  lu.assertEquals(model.lacks(plan_of "trip", problem.parts[2]), "bus")
  lu.assertNil(model.lacks(plan_of "trip bus", problem.parts[2]))
  lu.assertNil(model.lacks(plan_of "trip", problem.parts[1]), "needs nothing")
  lu.assertEquals(estimate("tea trip").share, estimate("tea").share)
  lu.assertEquals(estimate("tea trip").once, 500, "it has to be paid for all the same")
  lu.assertNil(estimate("trip").each, "nobody is helped")
end

function TestModel.test_parts_together_do_not_help_anybody_twice()
  local made = estimate "tea trip bus"
  -- old: of those whom tea leaves, 40 in a hundred: 75 x 60 and 50 x 60 are left
  lu.assertEquals(made.share.old, { low = 55, high = 70 })
  -- new: 20 in a hundred, half of that at least and half as many again at most
  lu.assertEquals(made.share.new, { low = 10, high = 30 })
  lu.assertEquals(made.groups.new, { low = 5, high = 15 })
  lu.assertEquals(made.helped, { low = 60, high = 85 })
  lu.assertEquals(made.left, { "new" }, "fewer than 15 in a hundred, if it goes badly")
  lu.assertEquals(estimate("tea trip bus", { evidence = "watch" }).left, {})
  lu.assertEquals(made.unknown, { "who-comes", "cups", "seats" })
end

function TestModel.test_nothing_helps_everybody()
  local problem = made_up()
  problem.parts[1].reach.old = 90
  problem.facts[1].high = 150
  lu.assertEquals(model.estimate(problem, plan_of "tea").share.old, { low = 45, high = 95 })
end

function TestModel.test_hours_have_a_range_too()
  lu.assertEquals(estimate("film").hours, { low = 1, high = 6 }) -- half of 3, rounded down
  lu.assertEquals(estimate("tea film").hours, { low = 3, high = 8 })
  lu.assertEquals(estimate("tea film", { evidence = "watch" }).hours, { low = 5, high = 5 })
end

function TestModel.test_days_go_into_evidence_answers_and_the_pilot()
  local function days(parts, more) return model.days(CLUB, plan_of(parts, more)) end
  lu.assertEquals(days("tea", { evidence = "ask watch" }), 7)
  lu.assertEquals(days("tea", { evidence = "ask", pilot = "small" }), 6)
  lu.assertEquals(days("tea trip", { answers = "fall a seen b" }), 2)
  lu.assertEquals(days("tea", { answers = "fall a seen b" }), 1, "that risk is not there any more")
end

local function ids(list)
  local found = {}
  for i, item in ipairs(list) do found[i] = item.id end
  return found
end

function TestModel.test_a_plan_brings_the_risks_of_its_parts_once()
  lu.assertEquals(ids(model.risks(CLUB, plan_of "")), {})
  lu.assertEquals(ids(model.risks(CLUB, plan_of "tea trip")), { "fall", "seen" })
  lu.assertEquals(ids(model.risks(CLUB, plan_of "bus film")), { "trick", "shut" })
end

function TestModel.test_what_can_be_paid_for_and_done()
  local function fits(parts, more) return model.fits(CLUB, plan_of(parts, more)) end
  lu.assertTrue(fits "tea trip bus") -- 600 once, 150 a year
  lu.assertTrue(fits "tea film") -- 800 once, 500 a year: all there is
  lu.assertFalse(fits "tea trip film") -- 1100 once
  lu.assertFalse(fits "film trip bus tea")
  lu.assertTrue(fits("tea", { evidence = "ask watch count", pilot = "small" })) -- 12 days
  lu.assertFalse(fits("tea", { evidence = "ask watch count", pilot = "small",
    answers = "fall b" }))
  local parts = CLUB.parts
  lu.assertTrue(model.is_paid(CLUB, plan_of "tea", parts[4]))
  lu.assertFalse(model.is_paid(CLUB, plan_of "tea trip", parts[4]), "1100 once")
  lu.assertFalse(model.is_paid(CLUB, plan_of "film trip", parts[1]), "550 a year")
end

function TestModel.test_a_plan_of_nothing()
  local made = estimate ""
  lu.assertEquals({ made.once, made.yearly.high, made.hours.high, made.helped.high },
    { 0, 0, 0, 0 })
  lu.assertNil(made.each)
  lu.assertEquals(made.left, { "old", "new" })
end

function TestModel.test_of_any_plan_the_least_is_not_more_than_the_most()
  by_chance(function(problem, plan)
    local made = model.estimate(problem, plan)
    local ranges = { made.yearly, made.hours, made.helped, made.each or { low = 0, high = 0 } }
    for _, group in ipairs(problem.groups) do
      table.move({ made.groups[group.id], made.share[group.id] }, 1, 2, #ranges + 1, ranges)
      lu.assertTrue(made.groups[group.id].high <= group.size)
      lu.assertTrue(made.share[group.id].high <= 100)
    end
    for _, range in ipairs(ranges) do
      lu.assertTrue(0 <= range.low and range.low <= range.high)
      lu.assertTrue(math.type(range.low) == "integer" and math.type(range.high) == "integer")
    end
    lu.assertEquals(made.each == nil, made.helped.low == 0)
    lu.assertEquals(made.days, model.days(problem, plan))
  end)
end

function TestModel.test_finding_something_out_never_widens_a_range()
  by_chance(function(problem, plan)
    local before = model.estimate(problem, plan)
    for _, evidence in ipairs(problem.evidence) do
      if not model.place(plan.evidence, evidence.id) then
        table.insert(plan.evidence, evidence.id)
        local after = model.estimate(problem, plan)
        table.remove(plan.evidence)
        for _, name in ipairs { "yearly", "hours", "helped" } do
          lu.assertTrue(after[name].low >= before[name].low, problem.id)
          lu.assertTrue(after[name].high <= before[name].high, problem.id)
        end
        lu.assertTrue(#after.unknown <= #before.unknown)
      end
    end
  end, 60)
end

-- Dragons -----------------------------------------------------------------------------------------

TestDragons = {}

local function score(name, problem, parts, more)
  return dragons.scores(problem, plan_of(parts, more))[name]
end

function TestDragons.test_money_looks_at_what_each_person_costs_if_it_goes_badly()
  local problem = made_up() -- tea: 10 pounds at most
  for expected, worth in pairs { [3] = { 10, 20, 30 }, [2] = { 9, 10, 11 }, [1] = { 8, 9, 10 },
    [0] = { 7, 8, 9 } } do
    problem.worth = worth
    lu.assertEquals(score("money", problem, "tea"), expected)
  end
  problem.worth = { 1000, 2000, 3000 }
  lu.assertEquals(score("money", problem, "trip"), 0, "nobody is helped for certain")
end

function TestDragons.test_the_nurse_looks_at_the_group_it_is_for_and_at_the_hours()
  local problem = made_up()
  problem.facts = {}
  for reach, expected in pairs { [50] = 3, [49] = 2, [35] = 2, [34] = 1, [20] = 1, [19] = 0 } do
    problem.parts[1].reach.old = reach
    lu.assertEquals(score("nurse", problem, "tea"), expected, reach)
    lu.assertEquals(score("nurse", problem, "tea", { main = "new" }), 0)
    problem.budget.hours = 1
    lu.assertEquals(score("nurse", problem, "tea"), math.max(0, expected - 1), "no hours for it")
    problem.budget.hours = 2
  end
end

function TestDragons.test_safety_looks_at_harm_and_at_the_pilot()
  local function safety(answer, pilot, evidence)
    return score("safety", CLUB, "tea", { answers = answer and "fall " .. answer, pilot = pilot,
      evidence = evidence })
  end
  lu.assertEquals(safety("b", "small"), 3)
  lu.assertEquals(safety("c", "small"), 2)
  lu.assertEquals(safety("d", "small"), 1)
  lu.assertEquals(safety("a", "small"), 0)
  lu.assertEquals(safety(nil, "small"), 0)
  lu.assertEquals(safety("b", "some"), 2)
  lu.assertEquals(safety("b", "all"), 1)
  lu.assertEquals(safety("b"), 1)
  lu.assertEquals(safety("b", "small", "ask"), 2, "it settles nothing that is still open")
  lu.assertEquals(safety("b", "small", "ask count"), 3, "nothing is open")
  lu.assertEquals(score("safety", CLUB, "film", { pilot = "small" }), 3, "no harm in a film")
end

function TestDragons.test_data_looks_at_the_worst_answer()
  local function data(text) return score("data", CLUB, "trip bus film", { answers = text }) end
  lu.assertEquals(data "seen b trick b", 3)
  lu.assertEquals(data "seen c trick b", 2)
  lu.assertEquals(data "seen b trick d", 1)
  lu.assertEquals(data "seen b", 0)
  lu.assertEquals(score("data", CLUB, "tea"), 3, "there is nothing to answer")
end

function TestDragons.test_the_patients_voice_looks_at_who_was_asked_and_who_is_left_out()
  local function patient(parts, more) return score("patient", CLUB, parts, more) end
  local both = "tea film"
  lu.assertEquals(patient(both, { answers = "shut b", evidence = "ask" }), 3)
  lu.assertEquals(patient(both, { answers = "shut b", evidence = "watch count" }), 0)
  lu.assertEquals(patient(both, { answers = "shut c", evidence = "ask" }), 2)
  lu.assertEquals(patient(both, { evidence = "ask" }), 0)
  lu.assertEquals(patient("tea", { evidence = "ask" }), 2, "one group is left out")
  lu.assertEquals(patient("bus", { evidence = "ask", answers = "shut b" }), 1, "two are")
end

function TestDragons.test_nobody_makes_anything_of_no_plan()
  local scores, sum = dragons.scores(CLUB, plan_of("", { evidence = "ask", pilot = "small" }))
  lu.assertEquals(sum, 0)
  lu.assertEquals(scores, { money = 0, nurse = 0, safety = 0, data = 0, patient = 0 })
end

function TestDragons.test_what_a_good_offer_takes()
  local function good(money, nurse, safety, data, patient)
    local scores, found = { money = money, nurse = nurse, safety = safety, data = data,
      patient = patient }, nil
    local sum = money + nurse + safety + data + patient
    with(dragons, { scores = function() return scores, sum end },
      function() found = dragons.is_good(CLUB, plan_of "tea") end)
    return found
  end
  lu.assertTrue(good(1, 2, 3, 3, 2))
  lu.assertTrue(good(3, 2, 2, 2, 2))
  lu.assertFalse(good(2, 2, 2, 2, 2), "ten in all")
  lu.assertFalse(good(3, 1, 3, 3, 3), "too few are helped")
  lu.assertFalse(good(3, 3, 3, 3, 1), "somebody is left out")
  lu.assertFalse(good(0, 3, 3, 3, 3), "nothing to hold on to")
  lu.assertFalse(good(3, 3, 1, 3, 3), "not safe")
  lu.assertFalse(good(3, 3, 3, 1, 3), "data is not safe")
  with(dragons, { scores = function() return { money = 3, nurse = 3, safety = 3, data = 3,
    patient = 3 }, 15 end }, function()
    lu.assertFalse(dragons.is_good(CLUB, plan_of "tea trip film"), "it cannot be paid for")
  end)
end

-- Claims ------------------------------------------------------------------------------------------

TestClaims = {}

local function holds(id, parts, more, change)
  local problem, plan = made_up(), plan_of(parts, more)
  if change then change(problem) end
  return claims.find(id).holds(problem, plan, model.estimate(problem, plan))
end

local function budget(name, value)
  return function(problem) problem.budget[name] = value end
end

-- Of each claim a plan of which it is so, and one of which it is only just not.
local CASES = {
  ["cheap-to-run"] = { -- 200 a year at most: a fifth of 1000
    { "tea", {}, budget("yearly", 1000) }, { "tea", {}, budget("yearly", 999) } },
  ["money-left"] = { -- 200 once: four fifths of 250
    { "tea", {}, budget("once", 250) }, { "tea", {}, budget("once", 249) } },
  ["sure-of-costs"] = { { "tea", { evidence = "count" } }, { "tea", { evidence = "ask" } } },
  ["most-helped"] = { { "tea trip bus" }, { "tea", { evidence = "ask" } } },
  ["no-extra-work"] = { { "bus" }, { "trip" } },
  ["watched"] = { { "tea", { evidence = "watch" } }, { "tea", { evidence = "ask count" } } },
  ["no-harm"] = { { "film bus" }, { "tea", { answers = "fall b" } } },
  ["harm-answered"] = { { "tea", { answers = "fall b" } }, { "tea", { answers = "fall c" } } },
  ["small-first"] = { { "tea", { pilot = "small" } }, { "tea", { pilot = "some" } }, { "tea" } },
  ["no-data"] = { { "tea film bus" }, { "trip", { answers = "seen b" } } },
  ["locked"] = { { "trip film", { answers = "seen b trick b" } },
    { "trip film", { answers = "seen b trick c" } }, { "trip film", { answers = "trick b" } } },
  ["no-tricks"] = { { "tea trip" }, { "film", { answers = "trick b" } } },
  ["asked"] = { { "tea", { evidence = "ask" } }, { "tea", { evidence = "watch count" } } },
  ["nobody-out"] = { { "tea film" }, { "tea trip bus" } },
  ["all-alike"] = { { "tea film", { evidence = "ask" } }, { "tea film" } },
}

function TestClaims.test_each_holds_for_some_plans_and_not_for_others()
  for _, claim in ipairs(claims.ALL) do
    for i, case in ipairs(CASES[claim.id]) do
      lu.assertEquals(holds(claim.id, table.unpack(case)), i == 1, ("%s %d"):format(claim.id, i))
    end
  end
end

function TestClaims.test_each_dragon_hears_three()
  for _, dragon in ipairs(dragons.ORDER) do
    lu.assertEquals(#claims.of(dragon), 3)
    for _, claim in ipairs(claims.of(dragon)) do lu.assertEquals(claims.find(claim.id), claim) end
  end
  lu.assertNil(claims.find "moon")
  lu.assertNil(claims.find(nil))
end

-- A den in which one dragon has been told something, and all others that one does not know.
local function den_after(problem, plan, dragon, say)
  local state = den.new(problem, plan, rng.new(5))
  while state.phase ~= "offers" do
    if state.order[state.at] == dragon then say(state) else den.answer(state, "honest") end
    den.go_on(state, problem, plan, rng.new(5))
  end
  return state
end

local function honest(state) den.answer(state, "honest") end

function TestClaims.test_what_contradicts_the_plan_is_noticed_every_time()
  local count, false_ones = 0, 0
  by_chance(function(problem, plan, roll)
    local claim = roll:pick(claims.ALL)
    local dragon, made = claim.dragon, model.estimate(problem, plan)
    local told = den_after(problem, plan, dragon, function(state)
      den.claim(state, problem, plan, claim.id)
    end)
    local so = claim.holds(problem, plan, made)
    lu.assertEquals(told.said[dragon], { kind = "claim", claim = claim.id, holds = so })
    local scores, after = dragons.scores(problem, plan), den.verdicts(told, problem, plan)
    count, false_ones = count + 1, false_ones + (so and 0 or 1)
    lu.assertEquals(after[dragon], so and scores[dragon] or math.max(0, scores[dragon] - 1))
    if not so then
      lu.assertTrue(marks.of(problem, plan, told).communication <= 1)
      local deal = offers.new(told, problem, plan)
      for _, offer in ipairs(deal.offers) do
        local conditional = offer.condition ~= nil
        offers.ask(deal, told, offer.dragon)
        lu.assertEquals(deal.asked[offer.dragon], conditional and "firm" or nil)
        lu.assertEquals(offer.condition ~= nil, conditional)
      end
    end
  end)
  lu.assertTrue(false_ones > count // 4 and false_ones < count)
end

-- Den ---------------------------------------------------------------------------------------------

TestDen = {}

local function gap(dragon, parts, more, problem)
  return den.gap(problem or CLUB, plan_of(parts, more), dragon)
end

function TestDen.test_money_asks_for_the_price_or_for_what_is_open_then_for_what_is_left()
  local problem = made_up() -- tea: 3 to 10 pounds for each
  lu.assertEquals(gap("money", "tea", {}, problem), { key = "running", part = "tea" })
  problem.worth = { 3, 20, 30 }
  lu.assertEquals(gap("money", "tea", {}, problem), { key = "running", part = "tea" },
    "it depends on what it costs to run")
  problem.worth = { 2, 20, 30 }
  lu.assertEquals(gap("money", "tea", {}, problem), { key = "dear" }, "dear even if it goes well")
  problem.worth = { 7, 20, 30 } -- (200 + 450) / (3 x 25)
  lu.assertEquals(gap("money", "tea", { evidence = "count" }, problem), { key = "dear" })
  lu.assertEquals(gap("money", "trip"), { key = "nobody" })
  lu.assertEquals(gap("money", "tea", { evidence = "count" }), { key = "fine" })
  problem = made_up()
  problem.budget.once = 222
  lu.assertEquals(gap("money", "tea", { evidence = "count" }, problem), { key = "tight" })
  problem.budget.once = 223
  lu.assertEquals(gap("money", "tea", { evidence = "count" }, problem), { key = "fine" })
end

function TestDen.test_the_nurse_asks_for_the_few_then_for_hours_then_for_what_is_unsure()
  lu.assertEquals(gap("nurse", "tea"), { key = "few", group = "old" })
  lu.assertEquals(gap("nurse", "tea trip bus", { main = "new" }), { key = "few", group = "new" })
  lu.assertEquals(gap("nurse", "film tea", { main = "new" }), { key = "hours" })
  lu.assertEquals(gap("nurse", "film", { main = "new" }), { key = "fine" }, "60 of a hundred")
  lu.assertEquals(gap("nurse", "tea trip bus"), { key = "unsure", group = "old" }, "55 to 70")
  local problem = made_up()
  problem.facts[1].low = 52 -- 26 to 50: 55.6 to 70
  lu.assertEquals(gap("nurse", "tea trip bus", {}, problem).key, "unsure")
  problem.facts[1].low = 56 -- 28 to 50: 56.8 to 70
  lu.assertEquals(gap("nurse", "tea trip bus", {}, problem), { key = "fine" })
end

function TestDen.test_safety_asks_for_harm_then_for_the_pilot()
  lu.assertEquals(gap("safety", "tea", { pilot = "small" }), { key = "harm", risk = "fall" })
  lu.assertEquals(gap("safety", "tea", { answers = "fall c", pilot = "small" }),
    { key = "harm", risk = "fall" })
  lu.assertEquals(gap("safety", "tea", { answers = "fall b" }), { key = "nopilot" })
  lu.assertEquals(gap("safety", "tea", { answers = "fall b", pilot = "some" }),
    { key = "bigpilot" })
  lu.assertEquals(gap("safety", "tea", { answers = "fall b", pilot = "small" }), { key = "fine" })
end

function TestDen.test_data_asks_for_the_worst_answer()
  lu.assertEquals(gap("data", "tea"), { key = "fine" })
  lu.assertEquals(gap("data", "trip film", { answers = "seen c trick d" }),
    { key = "exposed", risk = "trick" })
  lu.assertEquals(gap("data", "trip film", { answers = "seen d trick d" }),
    { key = "exposed", risk = "seen" }, "of two the first")
  lu.assertEquals(gap("data", "trip film", { answers = "seen b trick b" }), { key = "fine" })
end

function TestDen.test_the_patients_voice_asks_who_was_asked_then_who_is_out()
  lu.assertEquals(gap("patient", "tea film", { evidence = "watch" }), { key = "unasked" })
  lu.assertEquals(gap("patient", "tea", { evidence = "ask" }), { key = "left", group = "new" })
  lu.assertEquals(gap("patient", "tea film", { evidence = "ask", answers = "shut c" }),
    { key = "shutout", risk = "shut" })
  lu.assertEquals(gap("patient", "tea film", { evidence = "ask", answers = "shut b" }),
    { key = "fine" })
end

local RISKS = { harm = { clinical = true }, exposed = { data = true, cyber = true },
  shutout = { people = true } }

-- Whoever is not wholly content asks about that, with the plan's own worst answer; and the other
-- way round: where there is nothing to ask, there is nothing to hold against the plan.
function TestDen.test_what_is_asked_is_what_is_weakest_in_the_very_plan()
  by_chance(function(problem, plan)
    local scores, made = dragons.scores(problem, plan), model.estimate(problem, plan)
    for _, dragon in ipairs(dragons.ORDER) do
      local found = den.gap(problem, plan, dragon)
      if found.key == "fine" then
        lu.assertTrue(scores[dragon] == 3 or dragon == "safety" and scores.safety == 2)
      elseif RISKS[found.key] then
        local worst = dragons.worst(problem, plan, RISKS[found.key])
        local risk = model.find(model.risks(problem, plan), found.risk)
        lu.assertTrue(RISKS[found.key][risk.kind])
        local answer = model.find(risk.answers, plan.answers[risk.id])
        lu.assertEquals(answer and answer.mark or 0, worst)
      elseif found.key == "left" then
        lu.assertTrue(made.share[found.group].low < model.LEFT_OUT)
      elseif found.key == "running" then
        lu.assertNotNil(model.place(plan.parts, found.part))
      elseif found.key == "few" then
        lu.assertTrue(made.share[plan.main].low < 50)
      end
    end
  end)
end

function TestDen.test_all_five_ask_once_in_an_order_of_chance()
  local orders = {}
  for seed = 1, 40 do
    local state, roll = den.new(CLUB, plan_of "tea", rng.new(seed)), rng.new(seed)
    orders[table.concat(state.order, " ")] = true
    lu.assertEquals(#state.order, 5)
    for at = 1, 5 do
      lu.assertEquals({ state.at, state.phase }, { at, "ask" })
      lu.assertEquals(#state.offered, 2)
      for _, id in ipairs(state.offered) do
        lu.assertEquals(claims.find(id).dragon, state.order[at])
      end
      lu.assertFalse(state.offered[1] == state.offered[2])
      honest(state)
      lu.assertEquals(state.phase, "heard")
      den.go_on(state, CLUB, plan_of "tea", roll)
    end
    lu.assertEquals(state.phase, "offers")
    for _, dragon in ipairs(dragons.ORDER) do
      lu.assertEquals(state.said[dragon], { kind = "honest" })
      lu.assertEquals(state.gaps[dragon], gap(dragon, "tea"))
    end
  end
  local count = 0
  for _ in pairs(orders) do count = count + 1 end
  lu.assertTrue(count > 25)
end

function TestDen.test_findings_are_about_the_plan_and_what_the_dragon_cares_for()
  local all = { evidence = "ask watch count" }
  local function findings(dragon, parts, more)
    return den.findings(CLUB, plan_of(parts, more or all), dragon)
  end
  lu.assertEquals(findings("money", "tea film"), { "cups" })
  lu.assertEquals(findings("money", "film"), {}, "it is not in the plan")
  lu.assertEquals(findings("money", "tea", { evidence = "ask" }), {}, "it is not known")
  lu.assertEquals(findings("nurse", "tea trip film"), { "who-comes", "seats" }, "two at most")
  lu.assertEquals(findings("nurse", "film"), { "staff" })
  lu.assertEquals(findings("safety", "tea film"), { "staff" })
  lu.assertEquals(findings("patient", "tea film"), { "who-comes" })
  lu.assertEquals(findings("data", "tea trip film"), {})
end

local function verdicts(parts, more, dragon, say)
  local plan = plan_of(parts, more)
  return den.verdicts(den_after(CLUB, plan, dragon, say), CLUB, plan)[dragon]
end

function TestDen.test_a_finding_helps_but_for_safety_and_data()
  local function finding(state) den.answer(state, "finding", "who-comes") end
  lu.assertEquals(score("patient", CLUB, "tea", { evidence = "ask" }), 2)
  lu.assertEquals(verdicts("tea", { evidence = "ask" }, "patient", finding), 3)
  lu.assertEquals(verdicts("tea", { evidence = "ask" }, "patient", honest), 2)
  lu.assertEquals(verdicts("tea", { answers = "fall c", pilot = "small" }, "safety", finding), 2)
  lu.assertEquals(verdicts("trip", { answers = "seen c" }, "data", finding), 2)
  lu.assertEquals(verdicts("tea", {}, "money", finding), 3, "never more than three")
end

function TestDen.test_honesty_helps_where_the_pilot_will_tell()
  lu.assertEquals(score("nurse", CLUB, "tea"), 1)
  lu.assertEquals(verdicts("tea", {}, "nurse", honest), 1)
  lu.assertEquals(verdicts("tea", { pilot = "small" }, "nurse", honest), 2)
  lu.assertEquals(verdicts("tea", { pilot = "all" }, "nurse", honest), 1)
  lu.assertEquals(verdicts("tea", { pilot = "small" }, "patient", honest), 0, "nobody was asked")
  local plan = plan_of("tea", { pilot = "small" })
  lu.assertTrue(den.will_tell(CLUB, plan, { key = "few" }))
  plan.evidence = { "ask", "count" }
  lu.assertFalse(den.will_tell(CLUB, plan, { key = "few" }), "nothing is open")
  lu.assertFalse(den.will_tell(CLUB, plan_of("tea", { pilot = "all" }), { key = "few" }))
end

function TestDen.test_what_can_be_changed()
  lu.assertEquals(den.swaps(CLUB, plan_of "tea"), { "bus", "film" }, "trip needs the bus")
  lu.assertEquals(den.swaps(CLUB, plan_of "tea bus"), { "tea", "trip", "bus", "film" })
  lu.assertEquals(den.swaps(CLUB, plan_of "tea trip bus"), { "tea", "trip", "bus" },
    "there is no money for the film")
  local plan = plan_of "tea"
  for key, expected in pairs { fine = false, unasked = false, dear = true, few = true, left = true,
    harm = true, nopilot = true, bigpilot = true, exposed = true, shutout = true } do
    lu.assertEquals(den.can_change(CLUB, plan, { key = key }), expected, key)
  end
  local poor = made_up()
  poor.budget.once = 200
  lu.assertFalse(den.can_change(poor, plan, { key = "dear" }), "nothing to add, nothing to spare")
end

-- What came of an answer to a dragon, with a plan of tea alone unless another is named.
local function came(dragon, say, more, parts)
  local plan = plan_of(parts or "tea", more)
  local state = den_after(CLUB, plan, dragon, function(state) say(state, plan) end)
  return den.outcome(state, CLUB, plan, dragon)
end

local function claiming(id)
  return function(state, plan) den.claim(state, CLUB, plan, id) end
end

function TestDen.test_what_is_true_need_not_be_what_was_asked()
  local known = { evidence = "ask count", answers = "fall b", pilot = "small" }
  lu.assertEquals(came("money", claiming "sure-of-costs"), "false")
  lu.assertEquals(came("money", claiming "money-left"), "aside")
  lu.assertEquals(came("money", claiming "sure-of-costs", known), "holds")
  lu.assertEquals(came("nurse", claiming "most-helped", {}, "tea trip bus"), "holds", "unsure")
  lu.assertEquals(came("nurse", claiming "watched", { evidence = "watch" }), "aside")
  local function finding(state) den.answer(state, "finding", "who-comes") end
  lu.assertEquals(came("nurse", finding), "finding")
  lu.assertEquals(came("patient", finding), "aside", "nobody was asked: that is to be done")
  lu.assertEquals(came("safety", finding), "aside")
  lu.assertEquals(came("nurse", honest), "honest")
  lu.assertEquals(came("nurse", honest, { pilot = "small" }), "tells")
  lu.assertEquals(came("money", honest, known), "holds", "there is nothing that is not known")
  lu.assertEquals(came("safety", honest, { answers = "fall b", pilot = "small" }), "noted")
end

function TestDen.test_a_change_may_leave_the_question_open()
  local function answering(answer)
    return function(state, plan)
      plan.answers.fall = answer
      den.changed(state)
    end
  end
  lu.assertEquals(came("safety", answering "b", { pilot = "small" }), "changed")
  lu.assertEquals(came("safety", answering "d", { pilot = "small" }), "still")
  lu.assertEquals(came("safety", answering "b"), "changed", "another question is left")
end

-- A change that is promised counts: the dragons look at the plan as it is in the end.
function TestDen.test_a_change_counts_in_the_end()
  local plan = plan_of("tea", { pilot = "small" })
  local state = den_after(CLUB, plan, "safety", function(state)
    lu.assertEquals(state.gaps.safety, { key = "harm", risk = "fall" })
    plan.answers.fall = "b"
    den.changed(state)
  end)
  lu.assertEquals(state.said.safety, { kind = "change" })
  lu.assertEquals(den.verdicts(state, CLUB, plan).safety, 3)
end

-- Offers ------------------------------------------------------------------------------------------

TestOffers = {}

local STATE = { said = {} }
local KEYS = { money = { key = "dear" }, nurse = { key = "few", group = "old" },
  safety = { key = "harm", risk = "fall" }, data = { key = "exposed", risk = "seen" },
  patient = { key = "left", group = "new" } }

-- A deal after these verdicts; a plan of tea costs 200 once, one of tea and film 800.
local function deal_of(verdict, parts, keys)
  local deal
  with(den, { verdicts = function() return verdict end, gap = function(_, _, dragon)
    return (keys or KEYS)[dragon]
  end }, function() deal = offers.new(STATE, CLUB, plan_of(parts or "tea film")) end)
  return deal
end

local function all(n)
  return { money = n, nurse = n, safety = n, data = n, patient = n }
end

local function summary(deal)
  local list = {}
  for i, offer in ipairs(deal.offers) do
    list[i] = ("%s %d%s%s"):format(offer.dragon, offer.pounds,
      offer.condition and " if " .. offer.condition.key or "",
      offer.joins and " with " .. offer.joins or "")
  end
  return list
end

function TestOffers.test_shares_and_conditions()
  lu.assertEquals(summary(deal_of { money = 3, nurse = 2, safety = 1, data = 0, patient = 3 }), {
    "money 400", "nurse 300 if few with money", "patient 400" }) -- 35 % of 800 are 280
  local deal = deal_of { money = 3, nurse = 2, safety = 1, data = 0, patient = 3 }
  lu.assertEquals(deal.need, 800)
  lu.assertEquals(deal.out, { { dragon = "safety", gap = KEYS.safety },
    { dragon = "data", gap = KEYS.data } })
  lu.assertEquals(summary(deal_of(all(3), "tea")), { "money 100", "nurse 100", "safety 100",
    "data 100", "patient 100" })
  lu.assertEquals(summary(deal_of(all(2), "tea"))[1], "money 100 if dear")
  lu.assertEquals(#deal_of(all(1)).out, 5)
  local fine = { money = { key = "fine" }, nurse = KEYS.nurse, safety = { key = "fine" },
    data = KEYS.data, patient = KEYS.patient }
  lu.assertEquals(summary(deal_of({ money = 2, nurse = 0, safety = 0, data = 0, patient = 0 },
    nil, fine)), { "money 300" }, "nothing to ask for: no condition")
end

function TestOffers.test_who_hesitates_teams_up_with_who_does_not()
  local deal = deal_of { money = 2, nurse = 2, safety = 3, data = 3, patient = 1 }
  lu.assertEquals(summary(deal), { "money 300 if dear with safety", "nurse 300 if few",
    "safety 400", "data 400" })
  local money, safety = deal.offers[1], deal.offers[3]
  lu.assertEquals(offers.worth(deal, money, {}), 300)
  lu.assertEquals(offers.worth(deal, money, { money = true, nurse = true }), 300)
  lu.assertEquals(offers.worth(deal, money, { money = true, safety = true }), 400)
  lu.assertEquals(offers.worth(deal, safety, { money = true, safety = true }), 400)
  lu.assertNil(deal_of(all(2)).offers[1].joins, "all hesitate")
  lu.assertNil(deal_of(all(3)).offers[1].joins, "none does")
end

function TestOffers.test_what_is_chosen_and_what_there_is()
  local deal = deal_of { money = 2, nurse = 0, safety = 3, data = 2, patient = 0 }
  lu.assertEquals({ offers.sums(deal) }, { 0, 1100 }, "400 twice, since two team up")
  lu.assertTrue(offers.is_enough(deal))
  offers.toggle(deal, "money")
  lu.assertEquals({ offers.sums(deal) }, { 300, 1100 })
  lu.assertFalse(offers.take(deal))
  lu.assertNil(deal.ending)
  offers.toggle(deal, "nurse")
  lu.assertEquals(deal.chosen, { money = true }, "there is no such offer")
  offers.toggle(deal, "safety")
  lu.assertEquals({ offers.sums(deal) }, { 800, 1100 })
  offers.toggle(deal, "money")
  lu.assertEquals({ offers.sums(deal) }, { 400, 1100 })
  offers.toggle(deal, "money")
  lu.assertTrue(offers.take(deal))
  lu.assertEquals(deal.ending, "taken")
end

function TestOffers.test_safety_and_data_can_stop_a_plan_that_others_would_pay_for()
  for _, case in ipairs { { 1, 2, "safety" }, { 2, 0, "data" }, { 1, 1, "safety data" } } do
    local deal = deal_of { money = 3, nurse = 3, safety = case[1], data = case[2], patient = 3 }
    lu.assertEquals(table.concat(offers.stopped_by(deal), " "), case[3])
    lu.assertTrue(select(2, offers.sums(deal)) >= deal.need)
    lu.assertFalse(offers.is_enough(deal))
    for _, dragon in ipairs(dragons.ORDER) do offers.toggle(deal, dragon) end
    lu.assertFalse(offers.take(deal))
    offers.leave(deal)
    lu.assertEquals(deal.ending, "none")
  end
  lu.assertEquals(offers.stopped_by(deal_of(all(2))), {})
end

function TestOffers.test_not_enough_is_no_offer_and_no_thank_you_refuses_one()
  local deal = deal_of { money = 1, nurse = 1, safety = 2, data = 2, patient = 1 }
  lu.assertEquals({ offers.sums(deal) }, { 0, 600 })
  lu.assertFalse(offers.is_enough(deal))
  for _, dragon in ipairs(dragons.ORDER) do offers.toggle(deal, dragon) end
  lu.assertFalse(offers.take(deal))
  offers.leave(deal)
  lu.assertEquals(deal.ending, "none")
  deal = deal_of(all(3))
  offers.leave(deal)
  lu.assertEquals(deal.ending, "refused")
end

function TestOffers.test_a_condition_is_dropped_when_asked_but_for_safety()
  local deal = deal_of(all(2))
  for _, dragon in ipairs(dragons.ORDER) do offers.ask(deal, STATE, dragon) end
  lu.assertEquals(deal.asked, { money = "agrees", nurse = "agrees", safety = "firm", data = "firm",
    patient = "agrees" })
  lu.assertEquals(summary(deal), { "money 300", "nurse 300", "safety 300 if harm",
    "data 300 if exposed", "patient 300" })
  offers.ask(deal, STATE, "safety")
  lu.assertEquals(deal.asked.safety, "firm", "it is asked once")
  for key, expected in pairs { nopilot = "firm", bigpilot = "agrees" } do
    deal = deal_of(all(2), nil, { money = KEYS.money, nurse = KEYS.nurse, safety = { key = key },
      data = KEYS.data, patient = KEYS.patient })
    offers.ask(deal, STATE, "safety")
    lu.assertEquals(deal.asked.safety, expected, key)
  end
end

function TestOffers.test_nothing_is_dropped_for_who_was_caught()
  local deal = deal_of(all(2))
  offers.ask(deal, { said = { patient = { kind = "claim", holds = false } } }, "money")
  lu.assertEquals(deal.asked, { money = "firm" })
  deal = deal_of(all(2))
  offers.ask(deal, { said = { patient = { kind = "claim", holds = true } } }, "money")
  lu.assertEquals(deal.asked, { money = "agrees" })
  deal = deal_of { money = 3, nurse = 0, safety = 0, data = 0, patient = 0 }
  offers.ask(deal, STATE, "money")
  offers.ask(deal, STATE, "nurse")
  offers.ask(deal, STATE, "moon")
  lu.assertEquals(deal.asked, {}, "no condition, no offer, no dragon")
end

-- With plans of chance: who is in and who is out are all five, each with a reason of its own. And
-- the dragons hardly ever let one begin.
function TestOffers.test_everybody_is_in_or_out()
  local count, enough = 0, 0
  by_chance(function(problem, plan)
    local state = den_after(problem, plan, "none", honest)
    local deal = offers.new(state, problem, plan)
    lu.assertEquals(#deal.offers + #deal.out, 5)
    local verdict = den.verdicts(state, problem, plan)
    for _, offer in ipairs(deal.offers) do
      lu.assertTrue(verdict[offer.dragon] >= 2)
      lu.assertEquals(offer.pounds % 100, 0)
    end
    for _, out in ipairs(deal.out) do
      lu.assertTrue(verdict[out.dragon] < 2)
      lu.assertNotEquals(out.gap.key, "fine")
    end
    count, enough = count + 1, enough + (offers.is_enough(deal) and 1 or 0)
  end)
  print(("# %d of %d plans of chance could begin"):format(enough, count))
  lu.assertTrue(enough * 50 <= count)
end

-- Judging -----------------------------------------------------------------------------------------

TestJudging = {}

-- A board on which judges gave a point these marks.
local function board_of(list, point)
  local board = judging.new()
  board.judges = #list
  for judge, mark in ipairs(list) do
    board.judge = judge
    if mark >= 0 then judging.mark(board, point or "money", mark) end
  end
  return board
end

function TestJudging.test_the_middle_mark_counts_of_two_the_lower()
  for text, expected in pairs { ["2"] = 2, ["1 3"] = 1, ["3 0 2"] = 2, ["3 3 1 0"] = 1,
    ["0 1 2 3 3"] = 2, ["3 0 3 1 2 3"] = 2 } do
    local list = {}
    for n in text:gmatch "%d" do list[#list + 1] = math.tointeger(tonumber(n)) end
    lu.assertEquals(judging.counts(board_of(list), "otter", "money"), expected, text)
  end
end

function TestJudging.test_spread_and_whether_it_is_wide()
  local board = board_of { 1, 3, 2 }
  lu.assertEquals({ judging.spread(board, "otter", "money") }, { 1, 3 })
  lu.assertTrue(judging.is_wide(board, "otter", "money"))
  board = board_of { 1, 2, 2 }
  lu.assertFalse(judging.is_wide(board, "otter", "money"))
  lu.assertEquals({ judging.spread(board, "otter", "risk") }, {})
  lu.assertFalse(judging.is_wide(board, "otter", "risk"))
end

function TestJudging.test_marks_that_are_missing_are_left_out()
  local board = board_of { -1, 3, -1, 1 }
  lu.assertEquals(judging.got(board, "otter", "money"), { 3, 1 })
  lu.assertEquals(judging.counts(board, "otter", "money"), 1)
  lu.assertNil(judging.counts(board, "otter", "answers"))
  lu.assertEquals(judging.sum(board, "otter"), 1)
  lu.assertNil(judging.sum(board, "robin"))
  lu.assertEquals(judging.sum(board_of { 0 }, "otter"), 0, "nothing is not the same as no mark")
end

function TestJudging.test_what_was_agreed_counts()
  local board = board_of { 0, 3, 3 }
  judging.agree(board, "otter", "money", 1)
  lu.assertEquals(judging.counts(board, "otter", "money"), 1)
  lu.assertFalse(judging.is_wide(board, "otter", "money"), "they have talked")
  lu.assertEquals({ judging.spread(board, "otter", "money") }, { 0, 3 }, "it is still seen")
  judging.agree(board, "otter", "money", 2)
  lu.assertEquals(judging.counts(board, "otter", "money"), 2)
  board.judge = 1
  judging.mark(board, "money", 3)
  lu.assertEquals(judging.counts(board, "otter", "money"), 3, "marks changed: talk again")
  judging.mark(board, "risk", 0)
  judging.agree(board, "otter", "risk", 2)
  judging.mark(board, "risk", 0)
  lu.assertEquals(judging.counts(board, "otter", "risk"), 2, "the same mark again changes nothing")
end

function TestJudging.test_teams_are_marked_apart_and_a_mark_can_be_changed()
  local board = judging.new()
  judging.mark(board, "problem", 3)
  judging.mark(board, "problem", 2)
  board.team = 2
  judging.mark(board, "problem", 1)
  lu.assertEquals(judging.got(board, "otter", "problem"), { 2 })
  lu.assertEquals(judging.got(board, "robin", "problem"), { 1 })
  for _, point in ipairs(judging.POINTS) do judging.mark(board, point, 3) end
  lu.assertEquals(judging.sum(board, "robin"), 18)
end

function TestJudging.test_anything_else_is_no_mark()
  local board = judging.new()
  for _, value in ipairs { -1, 4, 1.5, 2.0, "2", true } do
    judging.mark(board, "money", value)
    judging.agree(board, "otter", "money", value)
  end
  judging.mark(board, "money", nil)
  lu.assertEquals({ board.marks, board.agreed }, { {}, {} })
end

-- Team, slides, marks -----------------------------------------------------------------------------

TestTeam = {}

function TestTeam.test_everybody_leads_and_everybody_holds_something()
  for size = team.LEAST, team.MOST do
    local members, led = team.new(), {}
    members.size = size
    for _ = 1, size do
      local held = {}
      for role in ipairs(team.ROLES) do
        local seat = team.seat(members, role)
        lu.assertTrue(seat >= 1 and seat <= size)
        held[seat] = true
      end
      for seat = 1, size do lu.assertTrue(held[seat] or false, "holds nothing") end
      led[team.seat(members, 1)] = true
      team.move_on(members)
    end
    for seat = 1, size do lu.assertTrue(led[seat] or false, "has not led") end
  end
end

function TestTeam.test_slides_begin_empty()
  lu.assertEquals(slides.new(), { at = 1, lines = {}, cues = {} })
  lu.assertEquals(#slides.ORDER, 5)
end

TestMarks = {}

local function said(...)
  local list, state = { ... }, { said = {}, gaps = KEYS }
  for i, dragon in ipairs(dragons.ORDER) do
    local kind = list[i] or "true"
    state.said[dragon] = kind == "true" and { kind = "claim", claim = "asked", holds = true }
      or kind == "false" and { kind = "claim", claim = "asked", holds = false } or { kind = kind }
  end
  return state
end

function TestMarks.test_finding_out()
  local function evidence(parts, found)
    return marks.of(CLUB, plan_of(parts, { evidence = found }), said()).evidence
  end
  lu.assertEquals(evidence("tea trip", ""), 0)
  lu.assertEquals(evidence("bus", ""), 0, "nothing about it is open")
  lu.assertEquals(evidence("tea trip", "count"), 1) -- one of three
  lu.assertEquals(evidence("tea", "ask"), 2) -- one of two, and somebody was asked
  lu.assertEquals(evidence("tea trip", "watch count"), 2) -- two of three
  lu.assertEquals(evidence("tea", "ask count"), 3)
end

local function made(verdict)
  local found
  with(den, { verdicts = function() return verdict end }, function()
    found = marks.of(CLUB, plan_of "tea", said())
  end)
  return { found.reasoning, found.impact }
end

function TestMarks.test_a_plan_that_holds_and_what_it_means_for_patients()
  local function of(money, safety, data, nurse, patient)
    return made { money = money, safety = safety, data = data, nurse = nurse, patient = patient }
  end
  lu.assertEquals(of(0, 0, 1, 0, 0), { 0, 0 })
  lu.assertEquals(of(0, 2, 0, 1, 0), { 1, 1 })
  lu.assertEquals(of(2, 1, 2, 1, 2), { 2, 2 })
  lu.assertEquals(of(3, 3, 2, 3, 2), { 3, 3 })
  lu.assertEquals(of(3, 3, 3, 3, 3), { 3, 3 })
end

function TestMarks.test_answering()
  local function communication(...)
    return marks.of(CLUB, plan_of "tea", said(...)).communication
  end
  lu.assertEquals(communication(), 1, "five claims that hold")
  lu.assertEquals(communication "honest", 2)
  lu.assertEquals(communication("finding", "change"), 3)
  lu.assertEquals(communication("finding", "honest", "change", "finding", "honest"), 3)
  lu.assertEquals(communication("false", "finding", "honest", "change"), 1)
  lu.assertEquals(communication("false", "false", "honest", "change"), 0)
end

os.exit(lu.LuaUnit.run())
