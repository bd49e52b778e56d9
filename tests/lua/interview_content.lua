-- What Mock Interview holds, file by file: each experience, situation, vacancy and question is
-- whole and balanced, so that neither the longest nor the shortest piece, nor the one with the
-- finest words, is the one to choose.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/interview/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local buzz = require "buzz"
local files = require "fake.files"
local fragments = require "fragments"

local VALUES = { "together", "respect", "quality", "compassion", "improving", "everyone" }
local ASKED_BY = {
  nurse = "compassion respect quality everyone", project = "together quality improving respect",
  infrastructure = "quality together improving everyone",
  desk = "compassion respect together everyone", cyber = "quality together everyone compassion",
  data = "quality improving together respect", analyst = "improving quality respect everyone",
  delivery = "improving together everyone compassion",
  change = "respect compassion improving everyone",
}

local function w(text)
  return text
end

-- The modules of a folder: name -> what it returns, and their names in order.
local function modules(folder)
  local all, names = {}, {}
  for _, path in ipairs(files.lines(("ls activities/interview/%s/*.lua"):format(folder))) do
    local name = path:match "([%w-]+)%.lua$"
    names[#names + 1], all[name] = name, require(folder .. "." .. name)
  end
  return all, names
end

local function is_value(id)
  for _, one in ipairs(VALUES) do
    if one == id then return true end
  end
  return false
end

local function each_value(list, where)
  for _, id in ipairs(list or {}) do
    lu.assertTrue(is_value(id), where .. ": no value is called " .. tostring(id))
  end
end

local function count_words(text)
  return select(2, text:gsub("%S+", ""))
end

local WORDS = { -- least and most words of a piece
  situation = { 8, 36 }, long = { 34, 62 }, off = { 8, 45 },
  action = { 10, 48 }, result = { 5, 36 },
}

local function check_piece(step, piece, actions, where)
  where = ("%s, %s %s"):format(where, step, tostring(piece.id))
  local kind = fragments.KINDS[piece.kind]
  lu.assertNotNil(kind, where .. ": no kind is called " .. tostring(piece.kind))
  lu.assertEquals(kind.step, step, where)
  lu.assertEquals(type(piece[1]), "string", where)
  local least, most = table.unpack(WORDS[piece.kind] or WORDS[step])
  local count = count_words(piece[1])
  lu.assertTrue(count >= least and count <= most, ("%s: %d words"):format(where, count))
  lu.assertNotNil(piece[1]:find "[.!?]$" or piece[1]:find "…$", where .. ": a sentence has an end")
  lu.assertEquals(piece.lift == nil, kind.mark == 3, where .. ": a lift, unless it is worth 3")
  each_value(piece.values, where)
  local shown = piece.values
  lu.assertTrue(shown == nil or #shown > 0 and #shown <= 2, where .. ": values")
  lu.assertTrue(piece.after == nil or step == "result" and #piece.after > 0, where .. ": after")
  for _, id in ipairs(piece.after or {}) do
    lu.assertNotNil(fragments.find(actions, id), where .. ": after no action " .. id)
  end
end

local function check_step(step, list, actions, where)
  local seen, texts = {}, {}
  for _, piece in ipairs(list) do
    check_piece(step, piece, actions, where)
    lu.assertNil(seen[piece.id], where .. ": twice " .. step .. " " .. piece.id)
    lu.assertNil(texts[piece[1]], where .. ": said twice")
    seen[piece.id], texts[piece[1]] = true, true
  end
end

local function count_mark(list, mark)
  local count = 0
  for _, piece in ipairs(list) do
    count = count + (fragments.mark(piece) == mark and 1 or 0)
  end
  return count
end

local function check_marks(step, list, least, where)
  for mark, count in pairs(least) do
    local got = count_mark(list, mark)
    lu.assertTrue(got >= count, ("%s, %s: %d worth %d"):format(where, step, got, mark))
  end
end

-- Whatever was done, there are pieces enough to end with, the best and a weak one among them.
local function check_ends(words, where)
  for _, action in ipairs(words.action) do
    local follow = {}
    for _, piece in ipairs(words.result) do
      follow[#follow + 1] = fragments.follows(piece, action.id) and piece or nil
    end
    local what = ("%s, after action %s"):format(where, action.id)
    lu.assertTrue(#follow >= 3, what .. ": fewer than three results")
    lu.assertTrue(count_mark(follow, 3) > 0, what .. ": no result worth 3")
    lu.assertTrue(count_mark(follow, 3) < #follow, what .. ": only results worth 3")
  end
end

-- The mark of the piece that is chosen by a rule of thumb.
local function choose(list, measure)
  local best
  for _, piece in ipairs(list) do
    if not best or measure(piece[1]) > measure(best[1]) then
      best = piece
    end
  end
  return fragments.mark(best)
end

local THUMB = {
  longest = function(text) return #text end, shortest = function(text) return -#text end,
  ["with the finest words"] = buzz.count,
}

local function middle(list)
  local sum = 0
  for _, piece in ipairs(list) do sum = sum + fragments.mark(piece) end
  return sum / #list
end

-- Over the three steps, no rule of thumb does better than choosing blindly.
local function check_thumbs(words, where)
  for name, measure in pairs(THUMB) do
    local got, blind = 0, 0
    for _, step in ipairs(fragments.STEPS) do
      got, blind = got + choose(words[step], measure), blind + middle(words[step])
    end
    lu.assertTrue(got <= blind, ("%s: the pieces that are %s get %d of 9, blind choosing %.1f")
      :format(where, name, got, blind))
  end
end

local function shown_by(list, least)
  local shown = {}
  for _, piece in ipairs(list) do
    for _, value in ipairs(fragments.mark(piece) >= least and piece.values or {}) do
      shown[value] = true
    end
  end
  return shown
end

TestContent = {}

function TestContent.test_experiences()
  local all, names = modules "experiences"
  local areas = { school = 0, home = 0, caring = 0, sport = 0, community = 0, work = 0, making = 0 }
  for _, name in ipairs(names) do
    local story = all[name]
    local words = story.words(w)
    lu.assertEquals(story.id, name)
    lu.assertNotNil(areas[story.area], name .. ": area")
    areas[story.area] = areas[story.area] + 1
    each_value(story.values, name)
    lu.assertTrue(#story.values >= 3 and #story.values <= 4, name .. ": three or four values")
    for _, step in ipairs(fragments.STEPS) do check_step(step, words[step], words.action, name) end
    lu.assertEquals(#words.situation, 4, name)
    lu.assertEquals(#words.action, 6, name)
    lu.assertTrue(#words.result == 5 or #words.result == 6, name .. ": five or six results")
    check_marks("situation", words.situation, { [3] = 1 }, name)
    check_marks("action", words.action, { [3] = 2, [1] = 1, [0] = 1 }, name)
    check_marks("result", words.result, { [3] = 2, [2] = 1, [1] = 1, [0] = 1 }, name)
    check_ends(words, name)
    check_thumbs(words, name)
    local strong, told = shown_by(words.action, 3), {}
    for _, value in ipairs(story.values) do
      lu.assertTrue(strong[value], ("%s: no action worth 3 shows %s"):format(name, value))
      lu.assertEquals(type(words.shows[value]), "string", name .. ": shows." .. value)
      told[value] = true
    end
    for _, value in ipairs(VALUES) do
      lu.assertTrue(told[value] or not words.shows[value], name .. ": shows." .. value)
      for _, step in ipairs(fragments.STEPS) do
        lu.assertTrue(told[value] or not shown_by(words[step], 0)[value],
          ("%s, %s: shows %s, which is not among its values"):format(name, step, value))
      end
    end
  end
end

function TestContent.test_situations()
  local all, names = modules "situations"
  for _, name in ipairs(names) do
    local case = all[name]
    local words = case.words(w)
    lu.assertEquals(case.id, name)
    lu.assertTrue(is_value(case.value), name .. ": value")
    lu.assertTrue(case.vacancy == nil or ASKED_BY[case.vacancy] ~= nil, name .. ": vacancy")
    for _, field in ipairs { 1, "again", "garbled", "listen" } do
      lu.assertEquals(type(words[field]), "string", ("%s: %s"):format(name, field))
    end
    for _, step in ipairs(fragments.STEPS) do check_step(step, words[step], words.action, name) end
    lu.assertEquals(#words.situation, 4, name)
    check_marks("situation", words.situation, { [3] = 1, [0] = 1 }, name)
    check_marks("action", words.action, { [3] = 2, [0] = 1 }, name)
    check_marks("result", words.result, { [3] = 1, [0] = 1 }, name)
    check_ends(words, name)
    check_thumbs(words, name)
    lu.assertTrue(shown_by(words.action, 3)[case.value] == true,
      name .. ": no action worth 3 shows " .. case.value)
  end
end

local function check_question(question, where)
  for _, field in ipairs { "id", 1, "again", "garbled", "listen" } do
    lu.assertEquals(type(question[field]), "string", ("%s: %s"):format(where, field))
  end
  lu.assertStrContains(question.garbled, "__", false, where .. ": garbled tells the sound")
  lu.assertNotEquals(question[1], question.again, where)
end

function TestContent.test_questions()
  local all, names = modules "questions"
  local seen = {}
  for _, name in ipairs(names) do
    lu.assertTrue(is_value(name), name)
    local list = all[name](w)
    lu.assertEquals(#list, 5, name)
    for i, question in ipairs(list) do
      check_question(question, ("questions/%s, %d"):format(name, i))
      lu.assertEquals(question.id, ("%s-%d"):format(name, i))
      lu.assertNil(seen[question[1]])
      seen[question[1]] = true
    end
  end
end

function TestContent.test_vacancies()
  local all, names = modules "vacancies"
  for _, name in ipairs(names) do
    local vacancy = all[name]
    local words = vacancy.words(w)
    lu.assertEquals(vacancy.id, name)
    lu.assertEquals(table.concat(vacancy.values, " "), ASKED_BY[name], name)
    lu.assertTrue(#vacancy.panel == 2 or #vacancy.panel == 3, name .. ": panel")
    local asked = {}
    lu.assertEquals(#words.advert, 8, name)
    for _, line in ipairs(words.advert) do
      lu.assertEquals({ type(line.id), type(line[1]), type(line.why) },
        { "string", "string", "string" }, name)
      if line.asks then
        lu.assertNil(asked[line.asks], name .. ": asks twice for " .. line.asks)
        asked[line.asks] = true
      end
    end
    for _, value in ipairs(vacancy.values) do
      lu.assertTrue(asked[value], name .. ": no line asks for " .. value)
    end
    lu.assertTrue(#words.needs >= 4 and #words.nice == 2 and #words.day >= 5, name)
    lu.assertEquals(#words.curious, 2, name)
    lu.assertEquals(#words.questions, 2, name)
    for i, question in ipairs(words.questions) do
      check_question(question, ("%s, question %d"):format(name, i))
      lu.assertEquals(question.id, ("%s-%d"):format(name, i))
      lu.assertTrue(asked[question.value], name .. ": a question of a value it asks for")
    end
  end
end

os.exit(lu.LuaUnit.run())
