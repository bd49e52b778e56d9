-- Hints for an answer in one's own words, found by rule: never a mark, for nobody can mark what
-- they do not understand. When in doubt it says nothing: a false hint annoys, a missing one does
-- not. What looks at words knows English only; of other languages it sees what is there and how
-- long it is.
local M = {}

-- Spoken calmly, about 130 words a minute: two minutes.
local WORDS_MOST = 260
local WORDS_LEAST = 25
local WORDS_SCENE = 40 -- so long a text will have said where it was, whichever box it stands in
local WORDS_END = 3 -- shorter than that nobody has told how it ended

local function set(words)
  local made = {}
  for word in words:gmatch "%S+" do
    made[word] = true
  end
  return made
end

-- Common in English and rare in other languages. Where hardly any stands, it is not English.
local ENGLISH = set "the and was my they with her him because she had but that it it's its his \z
  them said when then of for we you were this went just what there who our would about got did \z
  not from n cos coz u"

local I = set "i i'm i'd i've i'll im ive id me myself"
local WE = set "we we'd we've we're we'll weve"
local UNSURE = set "idk dunno nothing none n/a na no"

-- What one did, where it does not end in -ed; and what one does again and again, or would do.
local ACTED = set "made told said went took gave found built wrote drew ran sat spoke rang kept \z
  brought bought taught put set let began chose did drove read sent sang fed held led left \z
  met paid sold stood stuck swept wore would will done rung caught hid cut make tell go take give \z
  find build write run sit speak ring keep bring buy teach help ask check look cook clean \z
  walk do try send feed text call play pick wash carry"
-- What was no deed, though it ends in -ed or sounds like one; and what makes of the next word a
-- feeling. Who got the chairs did something, who got lost or showed leadership did not.
local FELT = set "need needed wanted liked loved hated hoped wished worried enjoyed seemed used \z
  worked stayed supported communicated red bed"
local BEING = set "was am is wasn't wasnt felt feel were be been being looked never didn't didnt \z
  don't dont can't cant couldn't couldnt like love stayed"
local NEEDS_MORE = set "got get show showed"
local THING = set "the him her them some"

-- What somebody took from it: beyond doubt, wherever it stands; and perhaps, at the end.
local TOOK = { "%f[%w]i[%l']*%s+le%l?rn", "%f[%w]i[%l']*%s+%l+%s+le%l?rn", "n?e?xt time",
  "taught me", "%f[%w]i[%l']*%s+%l*%s*reali[sz]", "since then", "ever since", "%f[%w]now i",
  "%f[%w]i now", "these days", "from now on", "in future", "in the future", "wish i", "should'?ve",
  "should of", "should have", "if i did it again", "i know now", "made me see", "made me think",
  "showed me", "next one" }
local LEARNT = { "learn", "next year", "now we", "i still", "different", "would of",
  "would have", "would'?ve", "if i had to", "if i could", "understand", "understood", "mistake",
  "found out that", "next person", "it shows",
  "%f[%w]i'?d do", "more confident", "more careful", "reali[sz]" }
local ENDED = { "in the end", "finally", "eventually", "ended up", "turned out", "it worked",
  "at the end", "so now" }
-- What one can picture: numbers, days, reasons, what was said. One of them may be by chance.
local DETAIL = set "one two three four five six seven eight nine ten eleven twelve fifteen \z
  twenty thirty forty fifty hundred couple twice half first every because cos coz cuz minute \z
  minutes min mins hour hours week weeks weekend morning afternoon evening night lunch o'clock \z
  january february april june july august september october november december christmas xmas eid \z
  diwali easter summer winter"
local DETAILS = { "%f[%w]%d", "%l+days?%f[%W]", "after school", "then i", "%f[%w]i asked",
  "%f[%w]i said", "%f[%w]i told", '"' }
local DETAILED = 2
local STEPS = 3

-- "2" and "4" stand for "to" and "for", unless something comes after them that can be counted; in
-- "2day" and "4ever" they always do.
local COUNTED = set "people of more other others men women children min hr hrs pm am"
local NOT_MANY = set "his this us its always xmas christmas yes less"

local function how_many(text, patterns)
  local many = 0
  for _, pattern in ipairs(patterns) do
    many = many + (text:find(pattern) and 1 or 0)
  end
  return many
end

local function has(text, patterns)
  return how_many(text, patterns) > 0
end

-- In small letters, with plain apostrophes and quotation marks, without pictures, and without the
-- number of a school year, which tells nobody much.
local function plainly(text)
  text = (text or ""):lower():gsub("’", "'"):gsub("“", '"'):gsub("”", '"')
  text = text:gsub("\xF0[\x80-\xBF]+", " "):gsub("\xE2[\x80-\x9F][\x80-\xBF]", " ")
  text = text:gsub("%f[%w]y[ea]*rs? ?%d+", "year"):gsub("%f[%w]4ever", "ever")
  text = text:gsub("%f[%w]2[dmng]%l+", "soon")
  return (text:gsub("%f[%w][24](%s+)(%l+)", function(space, word)
    local many = COUNTED[word] or word:find "s$" and not NOT_MANY[word]
    return not many and "to" .. space .. word or nil
  end))
end

-- How many words there are, and how many of them are in each set. Chinese, for one, has no spaces:
-- there a word is about two signs, of three bytes each.
local function count(text, ...)
  local all, of = 0, {}
  for i = 1, select("#", ...) do
    of[i] = 0
  end
  for word in text:gmatch "[%w'\x80-\xff]+" do
    all = all + (word:find "[\x80-\xff]" and #word > 30 and #word // 6
      or word:find "[%w\x80-\xff]" and 1 or 0)
    for i, members in ipairs { ... } do
      of[i] = of[i] + (members[word] and 1 or 0)
    end
  end
  return all, table.unpack(of)
end

local function is_english(text)
  local all, common = count(text, ENGLISH)
  return 10 * common >= all or all < 8 and not text:find "[\x80-\xff]"
end

local function is_deed(word, next_word)
  if NEEDS_MORE[word] then
    return THING[next_word]
  elseif word == "made" or word == "make" then
    return next_word ~= "sure"
  end
  return ACTED[word] or word:find "ed$" ~= nil and not FELT[word]
end

-- Whether somebody says what they did, do or would do themselves.
local function acted(text)
  for first, second, third in text:gmatch "%f[%w]i%s+([%l']+)%s*([%l']*)%s*([%l']*)" do
    if is_deed(first, second) or not BEING[first] and not NEEDS_MORE[first]
      and not FELT[first] and is_deed(second, third) then
      return true
    end
  end
  for _, would in ipairs { "i'd", "id", "i'll", "i've", "ive" } do
    for first in text:gmatch("%f[%w]" .. would .. "%s+([%l']+)") do
      if not BEING[first] then
        return true
      end
    end
  end
  return text:find "%f[%w]i was the one" ~= nil
end

-- Whether what was done is told as "we", with no part of one's own or hardly any.
local function all_we(text)
  local _, mine, ours = count(text, I, WE)
  return ours > 0 and mine == 0 or ours >= 3 and ours > 2 * mine
end

local function details(text)
  local _, words = count(text, DETAIL)
  return words + how_many(text, DETAILS)
end

-- How many things were done, by whomever: steps are details, too.
local function deeds(text)
  local many, before = 0, nil
  for word in (text .. " end"):gmatch "[%l']+" do
    many = many + (before and is_deed(before, word) and 1 or 0)
    before = word
  end
  return many
end

-- What is typed at a step; nothing where somebody only says that they do not know.
local function step(typed, name)
  local text = plainly(typed[name])
  local words = count(text)
  return text, UNSURE[text:match "^%s*(.-)[%s.!?]*$"] and name ~= "action" and 0 or words
end

-- Collects hints and signs. What somebody would do at work is spoken of in other words.
local function collector(case)
  local list = {}
  return list, function(name, test)
    list[#list + 1] = test and (case and "case-" or "") .. name or nil
  end
end

-- What is found in the words: of the whole text, of what was done, and of the end. Of a thing that
-- has not happened nobody has learnt anything.
local function look_at_words(hint, sign, case, text, action, result)
  local took = has(text, TOOK)
  if is_english(text) then
    hint("all-we", all_we(action))
    hint("no-detail", count(action) > 0 and details(text) == 0 and deeds(action) < STEPS)
    hint("no-learning", not case and count(result) > 0 and not has(result, LEARNT) and not took)
    sign("mine", acted(count(action) > 0 and action or text))
    sign("detail", details(text) >= DETAILED)
    sign("learning", not case and took)
  end
  hint("long", count(text) > WORDS_MOST)
  hint("short", count(text) < WORDS_LEAST)
end

--- What could be better, the most important first, and what is good already.
---@param typed table<string, string> step -> what was typed
---@param case? any truthy for a situation of work; then each name begins with "case-"
---@return string[] hints empty, no-action, no-result, no-situation, all-we, no-detail, no-learning,
---  long, short
---@return string[] signs mine, detail, learning, ended
function M.look(typed, case)
  local situation, begun = step(typed, "situation")
  local action, done = step(typed, "action")
  local result, ended = step(typed, "result")
  local text = situation .. "\n" .. action .. "\n" .. result
  local hints, hint = collector(case)
  local signs, sign = collector(case)
  if count(text) == 0 then
    hint("empty", true)
    return hints, signs
  end
  hint("no-action", done == 0 and not acted(text))
  hint("no-result", ended == 0 and not has(text, ENDED) and not has(text, TOOK))
  hint("no-situation", begun == 0 and done + ended < WORDS_SCENE)
  look_at_words(hint, sign, case, text, action, ended > 0 and result or "")
  sign("ended", ended >= WORDS_END)
  return hints, signs
end

--- The same for an answer that is one text: it does not say which part of it is which.
---@param text string
---@param case? any
---@return string[] hints empty, all-we, no-detail, no-learning, long, short
---@return string[] signs mine, detail, learning
function M.look_at_whole(text, case)
  local hints, hint = collector(case)
  local signs, sign = collector(case)
  text = plainly(text)
  if count(text) == 0 then
    hint("empty", true)
  else
    look_at_words(hint, sign, case, text, text, text)
  end
  return hints, signs
end

return M
