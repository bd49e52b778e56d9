-- One judge's tap sheet for one team.
local judge_words = require "judge_words"
local judging = require "judging"
local ui = require "kit.ui"
local M = {}

local function tabs_of(w, names, board)
  local options = {}
  for i = 1, board.teams do
    options[i] = { value = i, names[judging.TEAMS[i]] }
  end
  return ui.select { id = "team", label = w "Team", value = board.team, options = options }
end

local function point(w, board, name, words)
  local sheet = (board.marks[judging.TEAMS[board.team]] or {})[board.judge]
  local value
  for i, one in ipairs(judging.POINTS) do
    if one == name and sheet and sheet[i] and sheet[i] >= 0 then
      value = sheet[i]
    end
  end
  local options = {}
  for mark = 0, 3 do
    options[mark + 1] = { value = mark, w("{mark}: {words}", { mark = mark,
      words = words[mark + 1] }) }
  end
  return ui.card { pad = 16, gap = 8, ui.heading { level = 3, words.name },
    ui.text { words.what, style = "small" },
    ui.choice { id = "point-" .. name, value = value, options = options } }
end

function M.view(state, w)
  local board, names, points = state.board, judge_words.teams(w), judge_words.points(w)
  local cards = { min = 360, gap = 12 }
  for i, name in ipairs(judging.POINTS) do
    cards[i] = point(w, board, name, points[name])
  end
  -- Each judge's sheet is a page of its own: it begins at its top, at the first point.
  return ui.page { id = ("sheet-%d-%d"):format(board.team, board.judge),
    title = w("Judge {n}", { n = board.judge }), gap = 16,
    focus = "point-" .. judging.POINTS[1],
    progress = { value = board.judge, of = board.judges,
      words = w("Judge {n} of {of}", { n = board.judge, of = board.judges }) },
    tabs_of(w, names, board), ui.grid(cards),
    footer = { ui.button { id = "to-live", w "Teams and judges" },
      board.judge < board.judges and ui.button { id = "next", primary = true,
        w "Pass it to the next judge" }
      or ui.button { id = "to-talk", primary = true, w "See where you differ" } } }
end

return M
