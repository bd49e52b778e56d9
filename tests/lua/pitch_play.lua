-- Robot teams play Dragon's Den from the board of cards to the end and back, by the controls of its
-- pages: some by chance, some with care, some carelessly. Nothing breaks, and all there is to be
-- met is met.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/pitch/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local activity = require "main"
local catalogue = require "catalogue"
local claims = require "claims"
local dragons = require "dragons"
local judging = require "judging"
local marks = require "marks"
local model = require "model"
local plain = require "fake.plain"
local plans = require "fake.plans"
local rng = require "kit.rng"
local words = require "kit.words"

local GAMES = 30 -- of each robot for each card
local MODEL_MOST = 20000 -- bytes of a model written out, roughly

-- A game -----------------------------------------------------------------------------------------

local Game = {}
Game.__index = Game

local function new_game(seed)
  local env = { rng = rng.new(seed), words = words.t, options = {} }
  return setmetatable({ env = env, model = activity.start(env), chance = rng.new(-seed) }, Game)
end

-- The controls of the page, and the page.
function Game:look()
  local tree = activity.view(self.model, self.env)
  lu.assertEquals(words.problems(), {})
  return plain.controls(tree), tree
end

-- Does something that can be done on the page there is.
function Game:event(kind, id, value)
  local control = self:look()[id]
  lu.assertNotNil(control, ("no %s on %s"):format(id, self.model.page))
  lu.assertFalse(control.disabled or false, id)
  activity.update(self.model, { kind = kind, id = id, value = value }, self.env)
  lu.assertTrue(plain.size(self.model) < MODEL_MOST)
end

function Game:press(...)
  for _, id in ipairs { ... } do self:event("press", id) end
end

function Game:choose(id, value)
  self:event("choose", id, value)
end

-- Robots: what they plan, what they say to a dragon, and what they make of the offers -------------

local robots = {}

-- Which of a page's buttons begin like this.
local function buttons(game, start)
  local list = {}
  for id, control in pairs(game:look()) do
    if id:sub(1, #start) == start and not control.disabled then list[#list + 1] = id end
  end
  table.sort(list)
  return list
end

local function any_answer(game)
  local list = { "honest" }
  for _, start in ipairs { "finding-", "claim-", "change" } do
    for _, id in ipairs(buttons(game, start)) do list[#list + 1] = id end
  end
  return game.chance:pick(list)
end

local function any_change(game)
  local found, list = game:look(), buttons(game, "swap-")
  for _, id in ipairs { "answer", "pilot" } do
    local control = found[id]
    for _, option in ipairs(control and control.options or {}) do
      if option.value ~= control.value then list[#list + 1] = { id, option.value } end
    end
  end
  list[#list + 1] = "leave-it"
  return game.chance:pick(list)
end

local function any_offers(game)
  local deal = game.model.deal
  for _, offer in ipairs(deal.offers) do
    if game.chance(2) == 1 and buttons(game, "ask-" .. offer.dragon)[1] then
      game:press("ask-" .. offer.dragon)
    end
    if game.chance(4) > 1 then game:press("want-" .. offer.dragon) end
  end
  return buttons(game, "take")[1] or "leave"
end

robots.chance = { plan = plans.random, answer = any_answer, change = any_change,
  offers = any_offers }

-- The best answer to each risk there are days for.
local function answer_well(problem, plan)
  plan.answers = {}
  for _, risk in ipairs(model.risks(problem, plan)) do
    for _, answer in ipairs(risk.answers) do
      if answer.mark == 3 then plan.answers[risk.id] = answer.id end
    end
    if not model.fits(problem, plan) then plan.answers[risk.id] = nil end
  end
end

-- The best of some plans of chance, with every risk answered well.
local function good_plan(roll, problem)
  local best, most
  for _ = 1, 60 do
    local plan = plans.random(roll, problem)
    answer_well(problem, plan)
    local _, sum = dragons.scores(problem, plan)
    if not most or sum > most then best, most = plan, sum end
  end
  return best
end

-- Says what is found out, changes what keeps people safe, and else admits not to know.
local function careful_answer(game)
  local talk = game.model.den
  local gap = talk.gaps[talk.order[talk.at]]
  if gap.risk or gap.key == "nopilot" or gap.key == "bigpilot" then return "change" end
  return buttons(game, "finding-")[1] or "honest"
end

local function careful_change(game, problem)
  local talk = game.model.den
  local gap = talk.gaps[talk.order[talk.at]]
  local list = gap.risk and model.find(problem.risks, gap.risk).answers or problem.pilots
  for _, item in ipairs(list) do
    if item.mark == 3 then return { gap.risk and "answer" or "pilot", item.id } end
  end
end

local function careful_offers(game)
  for _, offer in ipairs(game.model.deal.offers) do
    if offer.condition then game:press("ask-" .. offer.dragon) end
    game:press("want-" .. offer.dragon)
  end
  return buttons(game, "take")[1] or "leave"
end

robots.careful = { plan = good_plan, answer = careful_answer, change = careful_change,
  offers = careful_offers }

-- Buys what comes first, asks nobody, claims anything, and says no thank you.
robots.careless = {
  plan = function(roll, problem)
    local plan = plans.random(roll, problem)
    plan.evidence, plan.answers, plan.pilot = {}, {}, nil
    return plan
  end,
  answer = function(game) return buttons(game, "claim-")[1] end,
  change = any_change,
  offers = function() return "leave" end,
}

-- Plans well and claims what is so; says no thank you in the end.
robots.proud = {
  plan = good_plan,
  answer = function(game, problem)
    local plan = game.model.plan
    for _, id in ipairs(game.model.den.offered) do
      if claims.find(id).holds(problem, plan, model.estimate(problem, plan)) then
        return "claim-" .. id
      end
    end
    return "honest"
  end,
  change = any_change,
  offers = function() return "leave" end,
}

-- Playing -----------------------------------------------------------------------------------------

-- Works a plan out on the pages.
local function work_out(game, plan)
  if game.model.page == "team" then
    game:event("slide", "size", game.chance(4) + 1)
    game:choose("main", plan.main)
    game:press "go-on"
  end
  for _, id in ipairs(plan.evidence) do game:press("find-" .. id) end
  game:choose("step", "parts")
  for _, id in ipairs(plan.parts) do game:press("part-" .. id) end
  game:choose("step", "care")
  if plan.pilot then game:choose("pilot", plan.pilot) end
  for _, risk in ipairs(model.risks(catalogue.problem(game.model.problem), plan)) do
    if plan.answers[risk.id] then game:choose("risk-" .. risk.id, plan.answers[risk.id]) end
  end
  game:choose("step", "numbers")
  lu.assertTrue(plain.same(game.model.plan, plan), "the pages made the plan that was meant")
  game:press "to-slides"
end

local function present(game)
  for at = 2, 5 do game:choose("slide", at) end
  if game.chance(2) == 1 then
    game:press "to-present"
    for _ = 2, 5 do game:press "next" end
  end
  game:press("to-den", "begin")
end

-- Answers the five dragons; counts in `met` what was asked and said.
local function face(game, robot, problem, met)
  while game.model.page == "den" do
    local talk = game.model.den
    local dragon = talk.order[talk.at]
    met.gaps[dragon .. " " .. talk.gaps[dragon].key] = true
    local id = robot.answer(game, problem)
    game:press(id)
    if id == "change" then
      local new = robot.change(game, problem)
      if type(new) == "table" then game:choose(table.unpack(new)) else game:press(new) end
      met.changes[type(new) == "table" and new[1] or new:match "^%l+"] = true
    end
    local said = game.model.den.said[dragon]
    if said then
      met.said[dragon .. " " .. said.kind] = true
      if said.kind == "claim" then met.claims[said.claim .. " " .. tostring(said.holds)] = true end
      game:press "go-on"
    end
  end
end

local function count(list, key)
  list[key] = (list[key] or 0) + 1
end

local function play(id, robot, seed, met)
  local game, problem = new_game(seed), catalogue.problem(id)
  game:press("problem-" .. id, "go-on")
  work_out(game, robot.plan(game.chance, problem))
  present(game)
  face(game, robot, problem, met)
  for _, offer in ipairs(game.model.deal.offers) do
    if offer.condition then met.conditions[offer.dragon .. " " .. offer.condition.key] = true end
    if offer.joins then met.joins = (met.joins or 0) + 1 end
  end
  for _, out in ipairs(game.model.deal.out) do
    met.outs[out.dragon .. " " .. out.gap.key] = true
  end
  game:press(robot.offers(game))
  for _, asked in pairs(game.model.deal.asked) do met.asked[asked] = true end
  lu.assertEquals(game.model.page, "debrief")
  local outcome = activity.outcome(game.model)
  lu.assertTrue(outcome.finished)
  count(met.endings, outcome.ending)
  for _, name in ipairs(marks.ORDER) do count(met.marks, name .. " " .. outcome.marks[name]) end
  game:press(game.chance(2) == 1 and "to-home" or "again")
end

local met_by = {} -- robot -> what it met; played once

local function met_of(name)
  local met = met_by[name]
  if not met then
    met = { gaps = {}, said = {}, claims = {}, changes = {}, conditions = {}, outs = {}, asked = {},
      endings = {}, marks = {} }
    met_by[name] = met
    for at, id in ipairs(catalogue.ORDER) do
      for n = 1, GAMES do play(id, robots[name], at * 1000 + n, met) end
    end
    local endings = {}
    for _, ending in ipairs { "taken", "refused", "none" } do
      endings[#endings + 1] = ("%s %d"):format(ending, met.endings[ending] or 0)
    end
    print(("# %s: %s"):format(name, table.concat(endings, ", ")))
  end
  return met
end

-- What several robots met together.
local function met_by_any(what, names)
  local all = {}
  for _, name in ipairs(names) do
    for key in pairs(met_of(name)[what]) do all[key] = true end
  end
  return all
end

local EVERY = { "chance", "careful", "careless", "proud" }

TestPlay = {}

function TestPlay.test_games_end_in_all_ways()
  local all = met_by_any("endings", EVERY)
  lu.assertEquals(all, { taken = true, refused = true, none = true })
  lu.assertTrue((met_of "chance".endings.none or 0) > (met_of "chance".endings.taken or 0))
  lu.assertNil(met_of "careless".endings.taken)
end

function TestPlay.test_care_is_worth_it()
  local careful, chance = met_of "careful".endings, met_of "chance".endings
  lu.assertTrue((careful.taken or 0) > 2 * (chance.taken or 0))
end

-- Every question that a dragon has, and every reason to stay out or to set a condition.
function TestPlay.test_every_question_comes_up()
  local all = met_by_any("gaps", EVERY)
  for _, key in ipairs { "money nobody", "money dear", "money running", "money tight",
    "money fine", "nurse few", "nurse hours", "nurse unsure", "nurse fine", "safety harm",
    "safety nopilot", "safety bigpilot", "safety fine", "data exposed", "data fine",
    "patient unasked", "patient left", "patient shutout", "patient fine" } do
    lu.assertTrue(all[key] or false, key)
  end
end

function TestPlay.test_every_answer_is_given()
  local said, told = met_by_any("said", EVERY), met_by_any("claims", EVERY)
  for _, dragon in ipairs(dragons.ORDER) do
    for _, kind in ipairs { "claim", "honest", "change" } do
      lu.assertTrue(said[dragon .. " " .. kind] or false, dragon .. " " .. kind)
    end
    lu.assertEquals(said[dragon .. " finding"] or false, dragon ~= "data")
  end
  for _, claim in ipairs(claims.ALL) do
    lu.assertTrue(told[claim.id .. " true"] or false, claim.id)
    lu.assertTrue(told[claim.id .. " false"] or false, claim.id)
  end
  lu.assertEquals(met_by_any("changes", EVERY),
    { answer = true, pilot = true, swap = true, leave = true })
  lu.assertEquals(met_by_any("asked", EVERY), { agrees = true, firm = true })
end

function TestPlay.test_every_mark_is_given()
  for _, name in ipairs(marks.ORDER) do
    local line, kinds = {}, 0
    for mark = 0, 3 do
      local sum = 0
      for _, robot in ipairs(EVERY) do
        sum = sum + (met_of(robot).marks[name .. " " .. mark] or 0)
      end
      line[mark + 1], kinds = ("%d: %d"):format(mark, sum), kinds + (sum > 0 and 1 or 0)
    end
    print(("# %s: %s"):format(name, table.concat(line, ", ")))
    lu.assertEquals(kinds, 4, name)
  end
end

-- What is met only seldom is printed, so that somebody who changes a card can look.
function TestPlay.test_conditions_and_reasons()
  for _, what in ipairs { "conditions", "outs" } do
    local list = {}
    for key in pairs(met_by_any(what, EVERY)) do list[#list + 1] = key end
    table.sort(list)
    print(("# %s: %s"):format(what, table.concat(list, ", ")))
    lu.assertTrue(#list >= 8)
  end
  lu.assertTrue((met_of "careful".joins or 0) > 0)
end

-- Judging -----------------------------------------------------------------------------------------

TestLive = {}

local function mark_all(game, judges)
  for judge = 1, judges do
    for _, point in ipairs(judging.POINTS) do
      if game.chance(8) > 1 then game:choose("point-" .. point, game.chance(4) - 1) end
    end
    game:press(judge < judges and "next" or "to-talk")
  end
end

function TestLive.test_teams_are_judged()
  for seed = 1, 60 do
    local game = new_game(seed)
    local teams, judges = game.chance(8), game.chance(6)
    game:press "to-live"
    game:event("slide", "teams", teams)
    game:event("slide", "judges", judges)
    game:press "go-on"
    for n = 1, teams do
      mark_all(game, judges)
      for _, id in ipairs(buttons(game, "agree-")) do
        if game.chance(2) == 1 then game:choose(id, game.chance(4) - 1) end
      end
      game:press(n < teams and "next-team" or "to-scores")
    end
    lu.assertEquals(activity.outcome(game.model),
      { finished = true, ending = "judged", marks = {} })
    for n = 1, teams do
      local sum = judging.sum(game.model.board, judging.TEAMS[n])
      lu.assertTrue(sum >= 0 and sum <= 18)
    end
    game:press "to-home"
  end
end

function TestLive.test_nothing_is_judged_before_anybody_was_marked()
  local game = new_game(1)
  game:press("to-live", "to-scores")
  lu.assertEquals(activity.outcome(game.model), { finished = false, marks = {} })
end

os.exit(lu.LuaUnit.run())
