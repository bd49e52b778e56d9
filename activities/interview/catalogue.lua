-- What there is to draw from, each read from its file when it is first needed: vacancies, stories
-- of everyday life, questions, and situations of work ("What would you do if").
local M = {}

M.VACANCIES = { "nurse", "project", "infrastructure", "desk", "cyber", "data", "analyst",
  "delivery", "change" }
M.AREAS = { "school", "home", "caring", "sport", "community", "work", "making" }

-- The stories of each area, in the order in which they are shown.
M.STORIES = {
  school = { "project", "buddy", "library", "queue" },
  home = { "tea", "tablet", "grandad" },
  caring = { "pillbox", "mornings", "neighbour" },
  sport = { "keeper", "coaching", "wheels" },
  community = { "iftar", "langar", "sound", "foodbank" },
  work = { "bakery", "paper", "takeaway", "dog" },
  making = { "trams", "server", "costumes" },
}

-- Situations of work: one for each vacancy, and some for all.
M.CASES = {
  own = { nurse = "trolley", project = "notready", infrastructure = "patch", desk = "thirdcall",
    cyber = "clicked", data = "eightorfive", analyst = "chart", delivery = "screenreader",
    change = "onpaper" },
  all = { "openscreen", "twoatonce", "stick", "wrongfloor", "lostvisitor", "halfofit" },
}

M.QUESTIONS = 5 -- of each value, in questions/

---@param id any
---@return table|nil vacancy
function M.vacancy(id)
  for _, known in ipairs(M.VACANCIES) do
    if known == id then
      return require("vacancies." .. id)
    end
  end
end

---@param id any
---@return table|nil story
function M.story(id)
  for _, area in ipairs(M.AREAS) do
    for _, known in ipairs(M.STORIES[area]) do
      if known == id then
        return require("experiences." .. id)
      end
    end
  end
end

--- Whether a story can show a value.
---@param id string
---@param value string
---@return boolean
function M.can_show(id, value)
  local story = M.story(id)
  for _, one in ipairs(story and story.values or {}) do
    if one == value then
      return true
    end
  end
  return false
end

--- A question as it is asked in an interview.
---@class Question
---@field id string
---@field value string which value it is about
---@field case? table the situation it tells of; nil: it asks for a story
---@field [1] string the question
---@field again string the same in plainer words
---@field garbled string what is heard of it when there is a noise
---@field listen string what a good answer holds

local function of_case(w, id)
  local case = require("situations." .. id)
  local words = case.words(w)
  return { id = id, value = case.value, case = case, words[1], again = words.again,
    garbled = words.garbled, listen = words.listen }
end

local function among(list, id)
  for _, record in ipairs(list) do
    if record.id == id then
      return record
    end
  end
end

--- A question by its id: of a value, of the vacancy, or a situation.
---@param w Words
---@param vacancy table
---@param id string
---@return Question
function M.question(w, vacancy, id)
  local first = id:match "^(%l+)%-%d+$"
  if not first then
    return of_case(w, id)
  elseif first == vacancy.id then
    return among(vacancy.words(w).questions, id)
  end
  local record = among(require("questions." .. first)(w), id)
  record.value = first
  return record
end

return M
