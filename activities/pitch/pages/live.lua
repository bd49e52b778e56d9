-- Live judging: how many teams and judges there are.
local judge_words = require "judge_words"
local judging = require "judging"
local ui = require "kit.ui"
local M = {}

function M.view(state, w)
  local board, names, list = state.board, judge_words.teams(w), { gap = 8 }
  for i = 1, board.teams do
    list[i] = ui.chip { names[judging.TEAMS[i]], tone = "sky" }
  end
  return ui.page { id = "live", title = w "Judge the pitches", gap = 20,
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 420, gap = 20,
        ui.heading { level = 1, w "You are the dragons now" },
        ui.text { w "After each pitch every judge gives marks on this laptop, one after the \z
          other. Then you see where you differ, and talk about it." },
        ui.stepper { id = "teams", label = w "Teams", value = board.teams, low = 1,
          high = #judging.TEAMS },
        ui.stepper { id = "judges", label = w "Judges", value = board.judges, low = 1,
          high = judging.JUDGES } },
      ui.column { grow = 1, min = 320, gap = 12, ui.text { w "The teams", style = "strong" },
        ui.wrap(list),
        ui.card { accent = "sun", ui.text { w "Judge what they say, never how they look or speak. \z
          Visitors stay where a teacher can see them." } } } },
    footer = { ui.button { id = "to-home", w "Back to the cards" },
      ui.button { id = "to-scores", w "Show the board" },
      ui.button { id = "go-on", primary = true, w "Mark a pitch" } } }
end

return M
