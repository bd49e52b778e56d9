-- Flesch-Kincaid grade: how many years of school a text asks for (Kincaid and others, 1975:
-- 0.39 words a sentence + 11.8 syllables a word - 15.59). Syllables are counted by rule, with the
-- exceptions that common English needs.
local M = {}

-- Words whose vowels the rules below would count wrongly.
local KNOWN = { area = 3, areas = 3, being = 2, business = 2, colleague = 2, colleagues = 2,
  created = 3, create = 2, doing = 2, every = 2, everybody = 4, everyone = 3, everything = 3,
  everywhere = 3, evening = 2, evenings = 2, going = 2, idea = 3, ideas = 3, people = 2,
  peoples = 2, quiet = 2, quietly = 3, quieter = 3, science = 2, seeing = 2, someone = 2,
  something = 2, somebody = 3, sometimes = 2, somewhere = 2, somehow = 2, client = 2, diet = 2,
  video = 3, videos = 3, trying = 2, crying = 2, saying = 2, paying = 2, playing = 2, staying = 2,
  buying = 2, flying = 2, carrying = 3, worrying = 3, hurrying = 3, radio = 3, audio = 3,
  careful = 2, carefully = 3, safely = 2, lately = 2, nicely = 2, homework = 2, hopeful = 2,
  useful = 2, movement = 2, statement = 2, basement = 2, lifetime = 2, wheelchair = 2,
  wheelchairs = 2, baseball = 2, fireplace = 2, sideways = 2, whole = 1, minute = 2, minutes = 2,
  interest = 2, interested = 3, interesting = 3, different = 2, several = 2, camera = 2,
  family = 2, families = 2, chocolate = 2, vegetable = 3, favourite = 2, naturally = 3, poem = 2,
  real = 1, really = 2, ready = 2, cruel = 2, fuel = 2, trial = 2, mosque = 1,
  queue = 1, queues = 1, queuing = 2, league = 1, tongue = 1, ensure = 2, done = 1,
  experience = 4, experiences = 5, recipe = 3, recipes = 3, cafe = 2, apostrophe = 4, karate = 3,
  coffee = 2, employee = 3, committee = 3, naive = 2, museum = 3, theatre = 3, react = 2,
  reacted = 3, rewrote = 2, reuse = 2, cooperate = 4 }

---@param word string without capitals
---@return integer at least 1
function M.syllables(word)
  word = word:gsub("’", "'"):gsub("'s$", ""):gsub("'", "")
  if KNOWN[word] then
    return KNOWN[word]
  end
  local stem = word
  if stem:find "[^td]ed$" and not stem:find "[^aeiouy][lr]ed$" then
    stem = stem:gsub("ed$", "")
  elseif stem:find "[^aeiou]es$" and not stem:find "[szxcg]es$" and not stem:find "[sc]hes$"
    and not stem:find "[^aeiouy]les$" then
    stem = stem:gsub("es$", "")
  elseif stem:find "[^aeiou]e$" and not stem:find "[^aeiouy]le$" then
    stem = stem:gsub("e$", "")
  end
  stem = stem:gsub("([^aeiou])e(ly)$", "%1%2"):gsub("([^aeiou])e(less)$", "%1%2")
  local count = 0
  for vowels in stem:gmatch "[aeiouy]+" do
    count = count + 1
    local split = vowels:find "^i[aou]" or vowels == "eo" or vowels == "ya" or vowels == "yi"
      or vowels == "iou" or vowels:find "^u[aoi]$" and not stem:find("[qg]" .. vowels)
    if split and not stem:find("[ctsgx]" .. vowels) and vowels ~= "ui" then
      count = count + 1
    end
  end
  return math.max(count, 1)
end

-- Where a sentence ends. A text that does not end in one is a sentence all the same.
local function sentences(text)
  local count = 0
  for part in (text:gsub("…", ".") .. "."):gmatch "[^.?!]+[.?!]" do
    count = count + (part:find "%a" and 1 or 0)
  end
  return count
end

---Words, sentences and syllables of some texts.
---@param texts string[]
---@return integer words, integer sentences, integer syllables
function M.count(texts)
  local words, ends, syllables = 0, 0, 0
  for _, text in ipairs(texts) do
    ends = ends + sentences((text:gsub("(%d)[.:](%d)", "%1%2")))
    for word in text:lower():gsub("’", "'"):gmatch "%a[%a']*" do
      words, syllables = words + 1, syllables + M.syllables(word)
    end
  end
  return words, ends, syllables
end

---@param texts string[]
---@return number grade, integer words
function M.grade(texts)
  local words, ends, syllables = M.count(texts)
  if words == 0 then
    return 0, 0
  end
  return 0.39 * words / ends + 11.8 * syllables / words - 15.59, words
end

return M
