-- Ten thousand interviews: every question has its turn, none comes twice, and noise and nerves
-- are spread so that nobody meets both at once.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/interview/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local catalogue = require "catalogue"
local draw = require "draw"
local rng = require "kit.rng"

local INTERVIEWS = 10000

local function w(text)
  return text
end

-- What is known of each question that a vacancy can be asked: its value and whether it is a
-- situation of work. Each id once, in order.
local function eligible(vacancy)
  local ids, about = {}, {}
  local function add(list)
    for _, id in ipairs(list) do
      if not about[id] then
        ids[#ids + 1], about[id] = id, catalogue.question(w, vacancy, id)
      end
    end
  end
  for _, value in ipairs(vacancy.values) do
    add(draw.about(vacancy, value))
  end
  add(draw.cases(vacancy))
  return ids, about
end

local function has(list, wanted)
  for _, one in ipairs(list) do
    if one == wanted then return true end
  end
  return false
end

-- Of one interview: four values once each and in the end the case; no question twice; each asked
-- by somebody who is there.
local function check_questions(vacancy, list, about)
  lu.assertEquals(#list, draw.COUNT)
  local values, seen = {}, {}
  for i, drawn in ipairs(list) do
    local question = about[drawn.id]
    lu.assertNotNil(question, vacancy.id .. ": not eligible: " .. drawn.id)
    lu.assertNil(seen[drawn.id], vacancy.id .. ": twice " .. drawn.id)
    lu.assertEquals(question.case ~= nil, i == #list, vacancy.id .. ": the situation comes last")
    if not question.case then
      lu.assertNil(values[question.value], vacancy.id .. ": twice about " .. question.value)
      values[question.value] = true
    end
    lu.assertTrue(has(vacancy.panel, drawn.asker))
    seen[drawn.id] = true
  end
  for _, value in ipairs(vacancy.values) do
    lu.assertTrue(values[value], vacancy.id .. ": nothing about " .. value)
  end
end

-- Where it is noisy and where the mind goes blank: once each, not at the first, not together.
local function check_nerves(list, where)
  local noisy, blank = {}, {}
  for i, drawn in ipairs(list) do
    noisy[#noisy + 1], blank[#blank + 1] = drawn.noisy and i, drawn.blank and i
  end
  lu.assertEquals({ #noisy, #blank }, { 1, 1 })
  lu.assertTrue(noisy[1] > 1 and blank[1] > 1 and noisy[1] ~= blank[1])
  where.noisy[noisy[1]] = (where.noisy[noisy[1]] or 0) + 1
  where.blank[blank[1]] = (where.blank[blank[1]] or 0) + 1
end

-- How many interviews of all are for the n-th vacancy.
local function share(n)
  return INTERVIEWS // #catalogue.VACANCIES + (n <= INTERVIEWS % #catalogue.VACANCIES and 1 or 0)
end

TestDraw = {}

function TestDraw.test_ten_thousand_interviews()
  local where, played, least, most = { noisy = {}, blank = {} }, 0, 1, 1
  for n, name in ipairs(catalogue.VACANCIES) do
    local vacancy = catalogue.vacancy(name)
    local ids, about = eligible(vacancy)
    local counts, asked_by = {}, {}
    for seed = 1, share(n) do
      local list = draw.interview(rng.new(100000 * n + seed), vacancy)
      check_questions(vacancy, list, about)
      check_nerves(list, where)
      for _, drawn in ipairs(list) do
        counts[drawn.id] = (counts[drawn.id] or 0) + 1
        asked_by[drawn.asker] = (asked_by[drawn.asker] or 0) + 1
      end
      played = played + 1
    end
    local average = draw.COUNT * share(n) / #ids
    for _, id in ipairs(ids) do
      local ratio = (counts[id] or 0) / average
      least, most = math.min(least, ratio), math.max(most, ratio)
      lu.assertTrue(ratio >= 0.5 and ratio <= 2,
        ("%s: %s comes up %.2f times as often as the average"):format(name, id, ratio))
    end
    local fair = draw.COUNT * share(n) / #vacancy.panel
    for _, person in ipairs(vacancy.panel) do
      lu.assertAlmostEquals(asked_by[person] / fair, 1, 0.25, name .. ": " .. person)
    end
  end
  lu.assertEquals(played, INTERVIEWS)
  print(("# the rarest question comes %.2f times as often as the average, the commonest %.2f")
    :format(least, most))
  for _, kind in ipairs { "noisy", "blank" } do
    for at = 2, draw.COUNT do
      lu.assertAlmostEquals((where[kind][at] or 0) / played, 1 / (draw.COUNT - 1), 0.03,
        ("%s at question %d"):format(kind, at))
    end
  end
end

function TestDraw.test_the_same_chance_draws_the_same_interview()
  for _, name in ipairs(catalogue.VACANCIES) do
    local vacancy = catalogue.vacancy(name)
    lu.assertEquals(draw.interview(rng.new(7), vacancy), draw.interview(rng.new(7), vacancy))
    lu.assertEquals(draw.pairs(rng.new(7), vacancy), draw.pairs(rng.new(7), vacancy))
    lu.assertEquals(vacancy.values, catalogue.vacancy(name).values)
  end
  lu.assertEquals(#catalogue.CASES.all, 6, "drawing leaves the catalogue as it was")
end

function TestDraw.test_pairs()
  for n, name in ipairs(catalogue.VACANCIES) do
    local vacancy = catalogue.vacancy(name)
    local ids, about = eligible(vacancy)
    local met = {}
    for seed = 1, 500 do
      local list, seen, values = draw.pairs(rng.new(100000 * n + seed), vacancy), {}, {}
      lu.assertEquals(#list, 6)
      for i, drawn in ipairs(list) do
        local question = about[drawn.id]
        lu.assertNil(seen[drawn.id], name .. ": twice " .. drawn.id)
        seen[drawn.id], met[drawn.id] = true, true
        lu.assertEquals(question.case ~= nil, i % 3 == 0, name .. ": two stories, a situation")
        lu.assertTrue(question.case ~= nil or not values[question.value], name)
        values[question.value] = values[question.value] or not question.case
        lu.assertTrue(has(vacancy.panel, drawn.asker))
        lu.assertNil(drawn.noisy or drawn.blank)
      end
    end
    for _, id in ipairs(ids) do
      lu.assertTrue(met[id], name .. ": never asked in pairs: " .. id)
    end
  end
end

function TestDraw.test_the_bank_holds_at_least_forty_questions()
  local all, count = {}, 0
  for _, name in ipairs(catalogue.VACANCIES) do
    local ids, about = eligible(catalogue.vacancy(name))
    for _, id in ipairs(ids) do
      count = count + (all[id] and 0 or 1)
      all[id] = true
      lu.assertEquals(about[id].id, id)
      lu.assertEquals(type(about[id].value), "string")
    end
  end
  print(("# %d questions"):format(count))
  lu.assertTrue(count >= 40)
end

os.exit(lu.LuaUnit.run())
