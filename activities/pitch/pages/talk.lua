-- Where the judges differ on one team: they talk, and agree.
local judge_words = require "judge_words"
local judging = require "judging"
local ui = require "kit.ui"
local M = {}

local function point(w, board, team, name, words)
  local low, high = judging.spread(board, team, name)
  local wide = judging.is_wide(board, team, name)
  local options = {}
  for mark = 0, 3 do
    options[mark + 1] = { value = mark, tostring(mark) }
  end
  return ui.card { pad = 20, gap = 8, accent = wide and "ember" or "leaf",
    ui.text { words.name, style = "strong" },
    low and ui.stars { value = judging.counts(board, team, name), of = 3 },
    ui.text { not low and w "Nobody has marked this yet."
      or wide and w("From {low} to {high}: tell each other why, then agree.",
        { low = low, high = high })
      or low == high and w "You all agree."
      or w("From {low} to {high}: close together.", { low = low, high = high }) },
    judging.differ(board, team, name) and ui.choice { id = "agree-" .. name, across = true,
      label = w "We agree on", value = (board.agreed[team] or {})[name], options = options } }
end

function M.view(state, w)
  local board, points = state.board, judge_words.points(w)
  local team, cards = judging.TEAMS[board.team], { min = 360, gap = 12 }
  for i, name in ipairs(judging.POINTS) do
    cards[i] = point(w, board, team, name, points[name])
  end
  return ui.page { id = "talk", title = judge_words.teams(w)[team], gap = 16,
    ui.heading { level = 1, w "Where do you differ?" },
    ui.grid(cards),
    footer = { ui.button { id = "to-sheet", w "Back to the sheets" },
      board.team < board.teams and ui.button { id = "next-team", w "Next team" },
      ui.button { id = "to-scores", primary = true, w "Show the board" } } }
end

return M
