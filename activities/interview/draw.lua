-- Draws an interview: which questions, who asks them, and where somebody mishears or goes blank.
-- Rules only: the same chance draws the same interview.
local catalogue = require "catalogue"
local M = {}

M.COUNT = 5 -- questions of an interview: one for each value that is asked for, and a situation

local function plain(text)
  return text
end

--- The questions about one of the values that a vacancy asks for: those of everybody and its own.
---@param vacancy table
---@param value string
---@return string[] ids
function M.about(vacancy, value)
  local ids = {}
  for number = 1, catalogue.QUESTIONS do
    ids[number] = ("%s-%d"):format(value, number)
  end
  for _, question in ipairs(vacancy.words(plain).questions) do
    ids[#ids + 1] = question.value == value and question.id or nil
  end
  return ids
end

--- The situations a vacancy can be asked about. Its own stand there twice: they come up more often.
---@param vacancy table
---@return string[] ids
function M.cases(vacancy)
  local ids = { catalogue.CASES.own[vacancy.id], catalogue.CASES.own[vacancy.id] }
  table.move(catalogue.CASES.all, 1, #catalogue.CASES.all, #ids + 1, ids)
  return ids
end

---@class Drawn a question of an interview
---@field id string
---@field asker string of the panel
---@field noisy? boolean a noise swallows half of it
---@field blank? boolean the pupil's mind goes blank
---@field turn integer picks what is said among what could be

--- Four questions about stories, in any order, then a situation. Once there is a noise, and once
--- the mind goes blank, but not at the same question and not at the first.
---@param rng Rng
---@param vacancy table
---@return Drawn[]
function M.interview(rng, vacancy)
  local values, list = table.move(vacancy.values, 1, #vacancy.values, 1, {}), {}
  rng:shuffle(values)
  for i, value in ipairs(values) do
    list[i] = { id = rng:pick(M.about(vacancy, value)) }
  end
  list[#list + 1] = { id = rng:pick(M.cases(vacancy)) }
  local first = rng(#vacancy.panel)
  for i, drawn in ipairs(list) do
    drawn.asker = vacancy.panel[(first + i) % #vacancy.panel + 1]
    drawn.turn = rng(60)
  end
  local noisy, blank = 1 + rng(#list - 1), 1 + rng(#list - 2)
  list[noisy].noisy = true
  list[blank < noisy and blank or blank + 1].blank = true
  return list
end

--- Three questions for each of two who take turns, no question twice: two stories and a situation.
---@param rng Rng
---@param vacancy table
---@return Drawn[] those of the first, then those of the second
function M.pairs(rng, vacancy)
  local values = rng:shuffle(table.move(vacancy.values, 1, #vacancy.values, 1, {}))
  local cases, list = rng:shuffle(table.move(catalogue.CASES.all, 1, #catalogue.CASES.all, 1, {})),
    {}
  cases[1] = catalogue.CASES.own[vacancy.id]
  for turn = 1, 2 do
    for i = 1, 2 do
      list[#list + 1] = { id = rng:pick(M.about(vacancy, values[(turn - 1) * 2 + i])) }
    end
    list[#list + 1] = { id = cases[turn] }
  end
  for _, drawn in ipairs(list) do
    drawn.asker, drawn.turn = rng:pick(vacancy.panel), rng(60)
  end
  return list
end

return M
