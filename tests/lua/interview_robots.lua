-- Robots sit interviews. Those who choose blindly say what an interview comes to by chance; those
-- who choose by a rule of thumb do no better; one who understands what is said does.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/interview/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local answers = require "answer"
local buzz = require "buzz"
local catalogue = require "catalogue"
local fragments = require "fragments"
local marks = require "marks"
local prep = require "prep"
local rng = require "kit.rng"
local talk = require "talk"
local values = require "values"

local EACH = 250 -- interviews of each robot for each of the nine vacancies
local MEETS = 20000 -- most that may be needed until every piece has been said once

local function w(text)
  return text
end

-- Words are only read, so one copy will do for thousands of interviews.
local function remembered(make)
  local made
  return function(words)
    made = made or make(words)
    return made
  end
end

local stories, cases = {}, {} -- ids, in the catalogue's order
for _, area in ipairs(catalogue.AREAS) do
  for _, id in ipairs(catalogue.STORIES[area]) do
    stories[#stories + 1] = id
    catalogue.story(id).words = remembered(catalogue.story(id).words)
  end
end
for _, id in ipairs(catalogue.VACANCIES) do
  cases[#cases + 1] = catalogue.CASES.own[id]
  catalogue.vacancy(id).words = remembered(catalogue.vacancy(id).words)
end
table.move(catalogue.CASES.all, 1, #catalogue.CASES.all, #cases + 1, cases)
for _, id in ipairs(cases) do
  local case = require("situations." .. id)
  case.words = remembered(case.words)
end
for _, id in ipairs(values.ORDER) do
  package.loaded["questions." .. id] = remembered(require("questions." .. id))
end

-- Robots ------------------------------------------------------------------------------------------

-- A robot: pocket(vacancy, chance) -> ids; story(pocket, question, chance, vacancy) -> id;
-- piece(pieces on offer, question, chance, vacancy) -> place.

local function any_pocket(_, chance)
  local all = chance:shuffle(table.move(stories, 1, #stories, 1, {}))
  return table.move(all, 1, prep.POCKET, 1, {})
end

local function any_story(pocket, _, chance)
  return chance:pick(pocket)
end

local blind = { pocket = any_pocket, story = any_story,
  piece = function(pieces, _, chance) return chance(#pieces) end }

-- One that chooses the piece for which a measure is greatest; of equals the first.
local function thumb(measure)
  return { pocket = any_pocket, story = any_story,
    piece = function(pieces, question, _, vacancy)
      local best, most
      for place, piece in ipairs(pieces) do
        local much = measure(piece[1], question, vacancy, place)
        if not best or much > most then
          best, most = place, much
        end
      end
      return best
    end }
end

-- The words of the job's needs and of the value's name: what somebody would look for who matches
-- an answer against the advert. Short words and the job's grammar are left out.
local DULL = {}
for word in ("about able another before could from have into need never their them they thing \z
  things this today what when where which with without would your that there like make know \z
  something somebody people"):gmatch "%l+" do
  DULL[word] = true
end

local wanted = {} -- vacancy .. value -> set of words
local function keywords(vacancy, value)
  local key = vacancy.id .. value
  if not wanted[key] then
    wanted[key] = {}
    local texts = table.move(vacancy.words(w).needs, 1, #vacancy.words(w).needs, 1, {})
    texts[#texts + 1] = values.of(w, value).name
    for word in table.concat(texts, " "):lower():gmatch "%a+" do
      wanted[key][word] = #word > 3 and not DULL[word] or nil
    end
  end
  return wanted[key]
end

local counted = {} -- set of words -> text -> how many of them and of the fine words it has
local function keyword_count(text, question, vacancy)
  local set = keywords(vacancy, question.value)
  counted[set] = counted[set] or {}
  if not counted[set][text] then
    local count = buzz.count(text)
    for word in text:lower():gmatch "%a+" do
      count = count + (set[word] and 1 or 0)
    end
    counted[set][text] = count
  end
  return counted[set][text]
end

local THUMBS = { -- blind: the order is by chance, so this is no better and no worse than that
  { "longest", thumb(function(text) return #text end) },
  { "shortest", thumb(function(text) return -#text end) },
  { "first", thumb(function(_, _, _, place) return -place end), blind = true },
  { "last", thumb(function(_, _, _, place) return place end), blind = true },
  { "most keywords", thumb(keyword_count) },
  { "most keywords a word", thumb(function(text, question, vacancy)
    return keyword_count(text, question, vacancy) / select(2, text:gsub("%S+", ""))
  end) },
}

-- One that understands: for each value a story of its own that can show it, and of the pieces one
-- that shows what is asked about by what was done, told well.
local careful = {}

-- In the order of the vacancy's values. A story that is taken cannot be the only one for another:
-- each value is shown by more stories than a pocket holds.
function careful.pocket(vacancy, chance)
  local all, pocket = chance:shuffle(table.move(stories, 1, #stories, 1, {})), {}
  for i, value in ipairs(vacancy.values) do
    for at, id in ipairs(all) do
      if catalogue.can_show(id, value) then
        pocket[i] = table.remove(all, at)
        break
      end
    end
  end
  return pocket
end

function careful.story(pocket, question, _, vacancy)
  return pocket[prep.place(vacancy.values, question.value)]
end

function careful.piece(pieces, question)
  local best, most
  for place, piece in ipairs(pieces) do
    local worth = 2 * fragments.mark(piece) + (fragments.shows(piece, question.value) and 1 or 0)
    if not best or worth > most then
      best, most = place, worth
    end
  end
  return best
end

-- The interview -----------------------------------------------------------------------------------

local function answer_one(t, robot, pocket, vacancy, env, chance, met)
  local question = talk.question(w, t)
  talk.tell(t, not question.case and robot.story(pocket, question, chance, vacancy)
    or nil, env)
  local answer = talk.answer(t)
  local source = answers.source(w, question, answer)
  while not answers.is_whole(answer) do
    local step = fragments.STEPS[answer.step]
    local pieces = {}
    for i, id in ipairs(answer.offers[step]) do
      pieces[i] = fragments.find(source[step], id)
    end
    local piece = pieces[robot.piece(pieces, question, chance, vacancy)]
    answers.pick(answer, question, step, piece.id, env)
    answers.say(answer)
    if met then met[piece] = (met[piece] or 0) + 1 end
  end
  t.phase = "reply"
end

-- Sits one interview. Returns its marks, an answer each. Counts in `met` what was said.
local function sit(vacancy, seed, robot, met)
  local env, chance = rng.new(seed), rng.new(-seed)
  local pocket = robot.pocket(vacancy, chance)
  local t = talk.new(vacancy, pocket, env)
  talk.begin(t)
  while t.phase == "hear" do
    local drawn = t.drawn[t.at]
    drawn.again = talk.is_garbled(t) or nil
    answer_one(t, robot, pocket, vacancy, env, chance, met)
    talk.go_on(t)
  end
  lu.assertEquals(t.phase, "turn")
  return talk.marks(t, w)
end

local function sum_of(list)
  local sum = 0
  for _, got in ipairs(list) do
    sum = sum + marks.sum(got)
  end
  return sum
end

-- Interviews go round the vacancies.
local function nth_vacancy(n)
  return catalogue.vacancy(catalogue.VACANCIES[(n - 1) % #catalogue.VACANCIES + 1])
end

-- Sits EACH interviews for each vacancy. Returns the sums of all, and those of each vacancy, in
-- order of size.
local function play(robot, each)
  local all, of = {}, {}
  for i = 1, EACH * #catalogue.VACANCIES do
    local vacancy = nth_vacancy(i)
    local list = sit(vacancy, i, robot)
    all[i], of[vacancy.id] = sum_of(list), of[vacancy.id] or {}
    table.insert(of[vacancy.id], all[i])
    if each then each(list) end
  end
  table.sort(all)
  for _, id in ipairs(catalogue.VACANCIES) do table.sort(of[id]) end
  return all, of
end

local function median(sums)
  return (sums[(#sums + 1) // 2] + sums[#sums // 2 + 1]) / 2
end

local function mean(sums)
  local all = 0
  for _, sum in ipairs(sums) do all = all + sum end
  return all / #sums
end

local blindly -- what blind robots come to: sums, sums of each vacancy, marks

local function play_blindly()
  if not blindly then
    local shares = { all = { [0] = 0, 0, 0, 0 } }
    for _, name in ipairs(marks.ORDER) do shares[name] = { [0] = 0, 0, 0, 0 } end
    local all, of = play(blind, function(list)
      for _, got in ipairs(list) do
        for _, name in ipairs(marks.ORDER) do
          local mark = got[name].mark
          shares[name][mark], shares.all[mark] = shares[name][mark] + 1, shares.all[mark] + 1
        end
      end
    end)
    blindly = { all = all, of = of, shares = shares }
  end
  return blindly
end

TestRobots = {}

function TestRobots.test_each_mark_is_a_tenth_of_all_or_more()
  local shares = play_blindly().shares
  for _, name in ipairs { "all", table.unpack(marks.ORDER) } do
    local all, line = 0, {}
    for mark = 0, 3 do all = all + shares[name][mark] end
    for mark = 0, 3 do
      local share = shares[name][mark] / all
      line[mark + 1] = ("%d: %.1f %%"):format(mark, 100 * share)
      lu.assertTrue(name ~= "all" or share >= 0.1, ("mark %d: %.3f of all"):format(mark, share))
    end
    print(("# marks, %s: %s"):format(name, table.concat(line, ", ")))
  end
end

-- Every piece of every story and situation.
local function all_pieces()
  local list = {}
  local function add(id, words)
    for _, step in ipairs(fragments.STEPS) do
      for _, piece in ipairs(words[step]) do
        list[#list + 1] = { piece = piece, name = ("%s, %s %s"):format(id, step, piece.id) }
      end
    end
  end
  for _, id in ipairs(stories) do add(id, catalogue.story(id).words(w)) end
  for _, id in ipairs(cases) do add(id, require("situations." .. id).words(w)) end
  return list
end

function TestRobots.test_every_piece_is_offered_and_said()
  local all, met, played = all_pieces(), {}, 0
  local left
  repeat
    for _ = 1, 50 do
      played = played + 1
      sit(nth_vacancy(played), played, blind, met)
    end
    left = {}
    for _, one in ipairs(all) do
      left[#left + 1] = not met[one.piece] and one.name or nil
    end
  until #left == 0 or played >= MEETS
  print(("# %d pieces, each said at least once within %d interviews"):format(#all, played))
  lu.assertEquals(left, {})
end

function TestRobots.test_no_rule_of_thumb_beats_choosing_blindly()
  local by_chance = play_blindly()
  local middle = median(by_chance.all)
  print(("# blind: median %g of 60, mean %.2f"):format(middle, mean(by_chance.all)))
  for _, rule in ipairs(THUMBS) do
    local all, of = play(rule[2])
    print(("# %s: median %g, mean %.2f"):format(rule[1], median(all), mean(all)))
    lu.assertTrue(median(all) <= middle, rule[1])
    for _, id in ipairs(not rule.blind and catalogue.VACANCIES or {}) do
      lu.assertTrue(median(of[id]) <= median(by_chance.of[id]), rule[1] .. ", " .. id)
    end
  end
end

function TestRobots.test_who_understands_scores_near_the_top()
  local all, of = play(careful)
  print(("# careful: least %d, median %g of 60"):format(all[1], median(all)))
  for _, id in ipairs(catalogue.VACANCIES) do
    lu.assertTrue(of[id][1] >= 57, ("%s: %d"):format(id, of[id][1]))
  end
end

os.exit(lu.LuaUnit.run())
