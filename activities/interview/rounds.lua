-- Interviews that are spoken aloud: in pairs, who mark each other and then swap, and with a
-- visitor, who gives 1 to 5. Rules only.
local draw = require "draw"
local marks = require "marks"
local timer = require "kit.timer"
local M = {}

M.EACH = 3 -- questions for each of a pair
M.TIME = 120 -- seconds for an answer, when somebody wants a timer
M.MOST = 5 -- the best a visitor gives
M.NOTE = 200 -- characters of a note

---@class Round
---@field vacancy string
---@field way "pairs"|"visitor"
---@field drawn Drawn[]
---@field at integer
---@field phase "start"|"ask"|"swap"|"over"
---@field sheets table[] in pairs { situation, action, result, value: 0 to 3, note }; by a visitor
---  { score: 1 to 5, note }
---@field timer table kit.timer

---@param way "pairs"|"visitor"
---@param vacancy table
---@param rng Rng
---@return Round
function M.new(way, vacancy, rng)
  local drawn = way == "pairs" and draw.pairs(rng, vacancy) or draw.interview(rng, vacancy)
  local sheets = {}
  for i = 1, #drawn do
    sheets[i] = { note = "" }
  end
  return { vacancy = vacancy.id, way = way, drawn = drawn, at = 1, phase = "start",
    sheets = sheets, timer = timer.new(M.TIME) }
end

--- Which of the two answers: 1 or 2. With a visitor there is one.
---@param round Round
---@param at? integer
---@return integer
function M.turn(round, at)
  return round.way == "pairs" and (at or round.at) > M.EACH and 2 or 1
end

--- Whether the sheet of the question under way is filled in.
---@param round Round
---@return boolean
function M.is_marked(round)
  local sheet = round.sheets[round.at]
  if round.way == "visitor" then
    return sheet.score ~= nil
  end
  for _, name in ipairs(marks.ORDER) do
    if not sheet[name] then
      return false
    end
  end
  return true
end

--- Gives a mark, when it is one that can be given.
---@param round Round
---@param name string which; "score" of a visitor
---@param value any
function M.mark(round, name, value)
  local low, high = 0, 3
  if name == "score" then
    low, high = 1, M.MOST
  end
  value = math.type(value) == "integer" and value or nil
  if value and value >= low and value <= high then
    round.sheets[round.at][name] = value
  end
end

--- The next question, the swap, or the end.
---@param round Round
function M.go_on(round)
  round.timer = timer.new(M.TIME)
  if round.phase == "start" or round.phase == "swap" then
    round.phase = "ask"
  elseif round.at == #round.drawn then
    round.phase = "over"
  else
    round.at = round.at + 1
    round.phase = round.way == "pairs" and round.at == M.EACH + 1 and "swap" or "ask"
  end
end

--- The middle of each mark over all that were given, rounded: of a visitor's 1 to 5 one mark of
--- 0 to 3.
---@param round Round
---@return table<string, integer>
function M.together(round)
  local names = round.way == "pairs" and marks.ORDER or { "score" }
  local middle = {}
  for _, name in ipairs(names) do
    local sum, count = 0, 0
    for _, sheet in ipairs(round.sheets) do
      if sheet[name] then
        sum, count = sum + sheet[name], count + 1
      end
    end
    middle[name] = count > 0 and (2 * sum + count) // (2 * count) or 0
  end
  if middle.score then
    return { answers = math.max(0, (6 * (middle.score - 1) + M.MOST - 1) // (2 * (M.MOST - 1))) }
  end
  return middle
end

return M
