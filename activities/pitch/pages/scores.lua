-- The board of all teams: what each did best, and all stars together. For the projector, too.
local judge_words = require "judge_words"
local judging = require "judging"
local ui = require "kit.ui"
local M = {}

-- The point a team did best at.
local function best(board, team)
  local name, most
  for _, one in ipairs(judging.POINTS) do
    local mark = judging.counts(board, team, one)
    if mark and (not most or mark > most) then
      name, most = one, mark
    end
  end
  return name
end

local function card(w, board, team)
  local sum, name = judging.sum(board, team), best(board, team)
  return ui.card { accent = "plum", gap = 8,
    ui.heading { level = 2, judge_words.teams(w)[team] },
    sum and ui.progress { value = sum, of = 18, words = w("{sum} of 18 stars", { sum = sum }) }
      or ui.text { w "Still to come", style = "lead" },
    name and ui.text { w("Strongest: {point}", { point = judge_words.points(w)[name].name }) } }
end

local function cards(w, board)
  local list = { min = 360, gap = 16 }
  for i = 1, board.teams do
    list[i] = card(w, board, judging.TEAMS[i])
  end
  return ui.grid(list)
end

function M.view(state, w)
  local open = false
  for i = 1, state.board.teams do
    open = open or not judging.sum(state.board, judging.TEAMS[i])
  end
  return ui.page { id = "scores", title = w "The board", gap = 16,
    projector = ui.page { id = "room-scores", gap = 24,
      ui.heading { level = 1, w "Our pitches" }, cards(w, state.board) },
    ui.heading { level = 1, w "Our pitches" }, cards(w, state.board),
    footer = { ui.button { id = "to-sheet", primary = open, w "Mark a pitch" },
      ui.button { ask = "projector", icon = "full-screen", w "Show it to the room" },
      ui.button { id = "to-home", primary = not open, w "Back to the cards" } } }
end

return M
