-- Moves of live judging.
local judging = require "judging"
local model = require "model"
local M = {}

local function clamp(value, most)
  value = math.tointeger(value)
  return value and math.max(1, math.min(most, value))
end

function M.live(state, event)
  local board = state.board
  if event.id == "teams" and event.kind == "slide" then
    board.teams = clamp(event.value, #judging.TEAMS) or board.teams
    board.team = math.min(board.team, board.teams)
  elseif event.id == "judges" and event.kind == "slide" then
    board.judges = clamp(event.value, judging.JUDGES) or board.judges
    board.judge = 1
  elseif event.id == "to-home" then
    state.page = "home"
  elseif event.id == "to-scores" then
    state.page = "scores"
  elseif event.id == "go-on" then
    state.page, board.judge = "sheet", 1
  end
end

function M.sheet(state, event)
  local board = state.board
  local point = event.id:match "^point%-(%l+)$"
  if event.id == "team" and math.type(event.value) == "integer" and event.value >= 1
    and event.value <= board.teams and event.value ~= board.team then
    board.team, board.judge = event.value, 1
  elseif model.place(judging.POINTS, point) then
    judging.mark(board, point, event.value)
  elseif event.id == "next" and board.judge < board.judges then
    board.judge = board.judge + 1
  elseif event.id == "to-talk" and board.judge == board.judges then
    state.page = "talk"
  elseif event.id == "to-live" then
    state.page = "live"
  end
end

function M.talk(state, event)
  local board = state.board
  local point = event.id:match "^agree%-(%l+)$"
  if model.place(judging.POINTS, point) and judging.differ(board, judging.TEAMS[board.team], point)
  then
    judging.agree(board, judging.TEAMS[board.team], point, event.value)
  elseif event.id == "to-sheet" then
    state.page, board.judge = "sheet", 1
  elseif event.id == "next-team" and board.team < board.teams then
    state.page, board.team, board.judge = "sheet", board.team + 1, 1
  elseif event.id == "to-scores" then
    state.page = "scores"
  end
end

function M.scores(state, event)
  if event.id == "to-sheet" then
    state.page, state.board.judge = "sheet", 1
  elseif event.id == "to-home" then
    state.page = "home"
  end
end

return M
