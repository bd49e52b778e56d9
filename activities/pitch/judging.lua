-- Live judging: visitors or classmates mark each team's pitch on six points, 0 to 3; where they
-- differ they talk, and agree. Rules only.
local M = {}

M.POINTS = { "problem", "evidence", "money", "risk", "steps", "answers" }
M.TEAMS = { "otter", "robin", "hare", "heron", "badger", "wren", "fox", "owl" }
M.JUDGES = 6 -- at most
M.WIDE = 2 -- marks apart from which on judges should talk

---@class Board
---@field teams integer how many
---@field judges integer how many
---@field team integer whose sheet is open
---@field judge integer
---@field marks table<string, integer[][]> team -> judge -> a mark for each point, in order
---@field agreed table<string, table<string, integer>> team -> point -> the mark they agreed on

---@return Board
function M.new()
  return { teams = 2, judges = 3, team = 1, judge = 1, marks = {}, agreed = {} }
end

--- Gives a mark. What was agreed of other marks does not hold any more.
---@param board Board
---@param point string
---@param mark any 0 to 3; anything else is left alone
function M.mark(board, point, mark)
  if math.type(mark) ~= "integer" or mark < 0 or mark > 3 then
    return
  end
  local team = M.TEAMS[board.team]
  board.marks[team] = board.marks[team] or {}
  local sheets = board.marks[team]
  for i = #sheets + 1, board.judge do
    sheets[i] = {}
  end
  for i, name in ipairs(M.POINTS) do
    sheets[board.judge][i] = sheets[board.judge][i] or -1 -- -1: not marked yet
    if name == point and sheets[board.judge][i] ~= mark then
      sheets[board.judge][i] = mark
      if board.agreed[team] then
        board.agreed[team][point] = nil
      end
    end
  end
end

--- The marks that a team got for a point, without those that are missing.
---@param board Board
---@param team string
---@param point string
---@return integer[]
function M.got(board, team, point)
  local list = {}
  for at, name in ipairs(M.POINTS) do
    for _, sheet in ipairs(name == point and board.marks[team] or {}) do
      list[#list + 1] = sheet[at] and sheet[at] >= 0 and sheet[at] or nil
    end
  end
  return list
end

--- The lowest and the highest mark for a point; nil when there is none.
---@param board Board
---@param team string
---@param point string
---@return integer|nil low
---@return integer|nil high
function M.spread(board, team, point)
  local list = M.got(board, team, point)
  table.sort(list)
  return list[1], list[#list]
end

--- Whether judges gave different marks for a point.
---@param board Board
---@param team string
---@param point string
---@return boolean
function M.differ(board, team, point)
  local low, high = M.spread(board, team, point)
  return low ~= high
end

--- Whether judges are so far apart that they should talk about a point.
---@param board Board
---@param team string
---@param point string
---@return boolean
function M.is_wide(board, team, point)
  local low, high = M.spread(board, team, point)
  return low ~= nil and high - low >= M.WIDE and not (board.agreed[team] or {})[point]
end

--- The mark that counts: what was agreed, else the middle one, of two the lower.
---@param board Board
---@param team string
---@param point string
---@return integer|nil
function M.counts(board, team, point)
  local agreed = (board.agreed[team] or {})[point]
  local list = M.got(board, team, point)
  table.sort(list)
  return agreed or list[(#list + 1) // 2]
end

--- Agrees on a mark.
---@param board Board
---@param team string
---@param point string
---@param mark any 0 to 3
function M.agree(board, team, point, mark)
  if math.type(mark) == "integer" and mark >= 0 and mark <= 3 then
    board.agreed[team] = board.agreed[team] or {}
    board.agreed[team][point] = mark
  end
end

--- Whether any team has been marked.
---@param board Board
---@return boolean
function M.is_begun(board)
  for i = 1, board.teams do
    if M.sum(board, M.TEAMS[i]) then
      return true
    end
  end
  return false
end

--- All that counts of a team, 0 to 18; nil when nobody has marked it.
---@param board Board
---@param team string
---@return integer|nil
function M.sum(board, team)
  local sum
  for _, point in ipairs(M.POINTS) do
    local mark = M.counts(board, team, point)
    sum = mark and (sum or 0) + mark or sum
  end
  return sum
end

return M
