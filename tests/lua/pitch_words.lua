-- Dragon's Den, word by word: every dragon has its own sentence for every moment, and no claim that
-- contradicts a plan goes unnoticed. What is so is worked out here a second time, from the plan.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/pitch/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local catalogue = require "catalogue"
local claim_words = require "claim_words"
local claims = require "claims"
local den = require "den"
local dragons = require "dragons"
local figures = require "kit.figures"
local judge_words = require "judge_words"
local judging = require "judging"
local model = require "model"
local offers = require "offers"
local people = require "kit.people"
local rng = require "kit.rng"
local voices = require "voices"
local w = require("kit.words").t

local PLANS, PAIRS = 400, 10000 -- plans of each card; the least pairs of a plan and a claim

-- Moments of every dragon, and the values that their sentences may have.
local MOMENTS = { hello = {}, good = {}, finding = {}, tells = {}, honest = {}, noted = {},
  holds = {}, ["false"] = {}, aside = {}, changed = {}, still = {}, ["in"] = { "pounds" },
  in_if = { "pounds", "condition" },
  out_trust = {}, join = { "name" }, agrees = {}, firm = {}, wary = {},
  taken = {}, declined = {}, bye = {} }
-- The gaps of each: what its questions name, and nothing else.
local GAPS = {
  money = { dear = { "each", "hope" }, nobody = {}, running = { "part" }, tight = { "left" } },
  nurse = { few = { "share", "group" }, hours = { "hours", "spare" },
    unsure = { "low", "high", "group" } },
  safety = { harm = { "worry" }, nopilot = {}, bigpilot = {} },
  data = { exposed = { "worry" } },
  patient = { unasked = {}, left = { "group" }, shutout = { "worry" } },
}

-- Key -> values, for one dragon.
local function keys_of(dragon)
  local keys = {}
  for key, values in pairs(MOMENTS) do keys[key] = values end
  for gap, values in pairs(GAPS[dragon]) do
    keys[gap], keys["out_" .. gap], keys["condition_" .. gap] = values, values, values
  end
  return keys
end

-- A value that can be told from any text: "<each>".
local function marked(names)
  local values = {}
  for _, name in ipairs(names) do values[name] = "<" .. name .. ">" end
  return values
end

-- Calls with a sentence of every dragon: dragon, key, values, the place of the variant, the text.
local function each_sentence(check)
  for _, dragon in ipairs(dragons.ORDER) do
    for key, values in pairs(keys_of(dragon)) do
      for n = -4, 9 do
        check(dragon, key, values, voices.say(w, dragon, key, marked(values), n))
      end
    end
  end
end

TestVoices = {}

function TestVoices.test_every_key_has_a_sentence_for_every_n_and_is_filled()
  each_sentence(function(dragon, key, _, text)
    lu.assertTrue(#text > 5 and not text:find "[{}]", dragon .. "." .. key .. ": " .. text)
  end)
end

function TestVoices.test_there_are_two_variants_or_more_and_no_key_that_is_never_said()
  for _, dragon in ipairs(dragons.ORDER) do
    local keys = keys_of(dragon)
    for key, variants in pairs(require("voices." .. dragon).words(w)) do
      lu.assertNotNil(keys[key], dragon .. "." .. key)
      lu.assertTrue(#variants >= 2, dragon .. "." .. key)
      lu.assertNotEquals(voices.say(w, dragon, key, marked(keys[key]), 0),
        voices.say(w, dragon, key, marked(keys[key]), 1))
    end
  end
end

function TestVoices.test_a_question_and_an_offer_name_their_figures()
  each_sentence(function(dragon, key, values, text)
    for _, name in ipairs((MOMENTS[key] or GAPS[dragon][key]) and values or {}) do
      lu.assertStrContains(text, "<" .. name .. ">")
    end
  end)
end

function TestVoices.test_a_condition_is_a_clause()
  each_sentence(function(_, key, _, text)
    if key:find "^condition_" then
      lu.assertTrue(text:find "^%l" and not text:find "[.!]$", text)
    elseif key == "in_if" then
      lu.assertStrContains(text, ", if <condition>.")
    end
  end)
end

-- What is worded alike for two dragons would be nobody's voice.
function TestVoices.test_no_two_dragons_say_the_same()
  local said = {}
  each_sentence(function(dragon, key, _, text)
    lu.assertTrue((said[text] or dragon) == dragon, key .. ": " .. text)
    said[text] = dragon
  end)
end

function TestVoices.test_what_nobody_knows_raises()
  lu.assertErrorMsgContains("no dragon", voices.person, w, "smaug")
  lu.assertErrorMsgContains("no dragon", voices.say, w, "smaug", "hello", {}, 1)
  lu.assertErrorMsgContains("nothing to say", voices.say, w, "money", "harm", {}, 1)
  lu.assertErrorMsgContains("no value for {each}", voices.say, w, "money", "dear", {}, 1)
  lu.assertErrorMsgContains("no claim", claim_words.of, w, "best-ever", {}, {}, {})
end

function TestVoices.test_five_people_with_faces_of_their_own()
  local names, seen = {}, {}
  for _, id in ipairs(dragons.ORDER) do
    local person = voices.person(w, id)
    lu.assertEquals(person.id, id)
    lu.assertTrue(#people.layers(person.look) > 8)
    lu.assertStrContains(person.name, person.first)
    for _, field in ipairs { "role", "words", "line", "temper" } do
      lu.assertTrue(#person[field] > 5, id .. "." .. field)
    end
    lu.assertNil(names[person.name])
    names[person.name] = true
    lu.assertTrue(person.look.cover_colour == "plum" or person.look.clothes_colour == "plum", id)
    for field, value in pairs(person.look) do seen[field] = value end
  end
  lu.assertTrue(seen.wheelchair and seen.hearing_aid and seen.cover ~= nil)
end

TestJudges = {}

function TestJudges.test_every_point_and_every_team_has_words()
  local points, teams = judge_words.points(w), judge_words.teams(w)
  for _, name in ipairs(judging.POINTS) do
    lu.assertTrue(#points[name].name > 3 and #points[name].what > 20, name)
    lu.assertEquals(#points[name], 4)
  end
  for _, name in ipairs(judging.TEAMS) do
    lu.assertTrue(#teams[name] > 3, name)
  end
end

-- Plans ------------------------------------------------------------------------------------------

-- One in so many of a list.
local function some(roll, list, many)
  local ids = {}
  for _, item in ipairs(list) do
    ids[#ids + 1] = roll(many) == 1 and item.id or nil
  end
  return ids
end

-- Any plan at all; many are foolish, and many cannot be paid for.
local function any_plan(roll, problem)
  local plan = model.new()
  plan.main = roll:pick(problem.groups).id
  plan.parts = some(roll, problem.parts, 1 + roll(5))
  plan.evidence = some(roll, problem.evidence, 1 + roll(4))
  plan.pilot = roll(4) > 1 and roll:pick(problem.pilots).id or nil
  local careful = roll(2) == 1
  for _, risk in ipairs(problem.risks) do
    local answer = roll:pick(risk.answers)
    for _, other in ipairs(careful and risk.answers or {}) do
      answer = other.mark > answer.mark and other or answer
    end
    plan.answers[risk.id] = roll(8) > 1 and answer.id or nil
  end
  return plan
end

local function problems()
  local list = {}
  for _, id in ipairs(catalogue.ORDER) do
    local there = package.searchpath("problems." .. id, package.path)
    list[#list + 1] = there and catalogue.problem(id) or nil
  end
  return list
end

-- What is so -------------------------------------------------------------------------------------

local function pounds(n)
  return "£" .. figures.number(n)
end

-- Worries of some kinds that a plan brings, and how many of them have no answer that fits.
local function count_worries(problem, plan, kinds)
  local all, open = 0, 0
  for _, risk in ipairs(problem.risks) do
    local brought = false
    for _, from in ipairs(risk.from) do
      for _, part in ipairs(plan.parts) do brought = brought or part == from end
    end
    if brought and kinds:find(risk.kind, 1, true) then
      local mark = 0
      for _, answer in ipairs(risk.answers) do
        if answer.id == plan.answers[risk.id] then mark = answer.mark end
      end
      all, open = all + 1, open + (mark < 3 and 1 or 0)
    end
  end
  return all, open
end

local function days_of(problem, plan, kind)
  local all, of_kind = 0, 0
  for _, evidence in ipairs(problem.evidence) do
    for _, id in ipairs(plan.evidence) do
      if id == evidence.id then
        all = all + evidence.days
        of_kind = of_kind + (evidence.kind == kind and evidence.days or 0)
      end
    end
  end
  return all, of_kind
end

local function brought(kinds)
  return function(problem, plan)
    local all = count_worries(problem, plan, kinds)
    return all == 0, ("brings %d worr"):format(all)
  end
end

local function answered(kinds)
  return function(problem, plan)
    local all, open = count_worries(problem, plan, kinds)
    return open == 0, all == 1 and "is 1 worry about"
      or ("leave %d of %d worries about"):format(open, all)
  end
end

local function found(kind)
  return function(problem, plan)
    local all, of_kind = days_of(problem, plan, kind)
    return of_kind > 0, all == 0 and "no day" or ("spent %d day"):format(all)
  end
end

-- Each claim: whether it holds, and the figure that must be named when it does not.
local SO = {}

SO["cheap-to-run"] = function(problem, _, made)
  return made.yearly.high <= problem.budget.yearly / 5, pounds(made.yearly.high)
end
SO["money-left"] = function(problem, _, made)
  return problem.budget.once - made.once >= problem.budget.once / 5, pounds(made.once)
end
SO["sure-of-costs"] = function(_, _, made)
  return made.yearly.high - made.yearly.low == 0,
    pounds(made.yearly.low) .. " to " .. pounds(made.yearly.high)
end
SO["most-helped"] = function(_, plan, made)
  return made.share[plan.main].low >= 50, ("helps %d percent"):format(made.share[plan.main].low)
end
SO["no-extra-work"] = function(_, _, made)
  return made.hours.high <= 0, ("take %d hour"):format(made.hours.high)
end
SO["watched"], SO["asked"] = found "shadow", found "talk"
SO["no-harm"], SO["no-data"], SO["no-tricks"] = brought "clinical", brought "data", brought "cyber"
SO["harm-answered"], SO["locked"] = answered "clinical", answered "data cyber"
SO["small-first"] = function(problem, plan)
  for _, pilot in ipairs(problem.pilots) do
    if pilot.id == plan.pilot then
      return pilot.mark == 3, problem.words(w).pilots[pilot.id][1]
    end
  end
  return false, "no trial"
end
SO["nobody-out"] = function(problem, _, made)
  for _, group in ipairs(problem.groups) do
    local low = made.share[group.id].low
    if low < model.LEFT_OUT then
      return false, ("helps %d percent of %s"):format(low, problem.words(w).groups[group.id].inside)
    end
  end
  return true
end
SO["all-alike"] = function(problem, _, made)
  local least = 100
  for _, group in ipairs(problem.groups) do least = math.min(least, made.share[group.id].low) end
  return least >= 30, ("helps %d percent"):format(least)
end

-- What comes of making a claim, beside saying honestly that one does not know.
local function claimed(problem, plan, claim)
  local state = { order = { claim.dragon }, at = 1, said = {}, gaps = {} }
  for _, dragon in ipairs(dragons.ORDER) do
    state.said[dragon], state.gaps[dragon] = { kind = "change" }, { key = "fine" }
  end
  local before = den.verdicts(state, problem, plan)[claim.dragon]
  den.claim(state, problem, plan, claim.id)
  return state, before, den.verdicts(state, problem, plan)[claim.dragon]
end

TestClaims = {}

function TestClaims.test_every_claim_has_words_and_a_truth()
  local problem = problems()[1]
  local plan = any_plan(rng.new(1), problem)
  local made, said = model.estimate(problem, plan), {}
  for _, claim in ipairs(claims.ALL) do
    local text = claim_words.of(w, claim.id, problem, plan, made).text
    lu.assertTrue(#text > 10 and not text:find "[{}]", claim.id)
    lu.assertNotNil(SO[claim.id], claim.id)
    lu.assertNil(said[text], text)
    said[text] = true
  end
end

-- A claim that does not hold costs trust, names the figure, and keeps conditions where they are.
local function check_noticed(problem, plan, claim, figure)
  local where = problem.id .. ", " .. claim.id
  local state, before, after = claimed(problem, plan, claim)
  lu.assertIs(state.said[claim.dragon].holds, false, where)
  lu.assertEquals(after, math.max(0, before - 1), where)
  local right = claim_words.of(w, claim.id, problem, plan, model.estimate(problem, plan)).right
  lu.assertStrContains(right, figure, nil, where)
  lu.assertNil(right:find "[{}]", where)
  local deal = { asked = {}, offers = { { dragon = claim.dragon, condition = { key = "few" } } } }
  offers.ask(deal, state, claim.dragon)
  lu.assertEquals(deal.asked[claim.dragon], "firm", where)
end

function TestClaims.test_a_dragon_notices_every_false_claim_every_time()
  local pairs_seen, untrue = 0, {}
  for _, problem in ipairs(problems()) do
    local roll = rng.new(17)
    for _ = 1, PLANS do
      local plan = any_plan(roll, problem)
      local made = model.estimate(problem, plan)
      for _, claim in ipairs(claims.ALL) do
        local holds, figure = SO[claim.id](problem, plan, made)
        pairs_seen = pairs_seen + 1
        if holds then
          local state, before, after = claimed(problem, plan, claim)
          lu.assertIs(state.said[claim.dragon].holds, true, claim.id)
          lu.assertEquals(after, before)
        else
          untrue[claim.id] = (untrue[claim.id] or 0) + 1
          check_noticed(problem, plan, claim, figure)
        end
      end
    end
  end
  local all = 0
  for _, claim in ipairs(claims.ALL) do
    lu.assertTrue((untrue[claim.id] or 0) > 100, claim.id)
    all = all + untrue[claim.id]
  end
  print(("# %d plans and claims, %d of them untrue, all noticed"):format(pairs_seen, all))
  lu.assertTrue(pairs_seen >= PAIRS)
end

os.exit(lu.LuaUnit.run())
