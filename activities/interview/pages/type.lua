-- An answer in one's own words, with a coach who gives hints and no marks.
local answers = require "answer"
local build = require "pages.build"
local coach = require "coach"
local fragments = require "fragments"
local parts = require "pages.parts"
local room = require "pages.room"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

function M.view(model, w, vacancy)
  local t = model.talk
  local question, answer = talk.question(w, t), talk.answer(t)
  local names = build.steps(w, question.case)
  local areas = { grow = 3, min = 480, gap = 8 }
  for i, step in ipairs(fragments.STEPS) do
    areas[i] = ui.area { id = step, label = names[step], value = answer.typed[step], lines = 2,
      most = answers.TYPED, hint = i == 1 and parts.private(w) or nil }
  end
  local hints, signs = coach.look(answer.typed, question.case)
  return room.page(w, t, { id = "type", gap = 12, room.reminder(w, vacancy, t),
    ui.row { gap = 32, align = "top", ui.column(areas),
      ui.column { grow = 2, min = 320, ui.card { tone = "wash", gap = 12,
        ui.heading { level = 3, w "Your coach" },
        ui.text { w "I give hints, and never a mark.", style = "soft" },
        table.unpack(parts.coach(w, hints, signs)) } } },
    footer = { ui.button { id = "other", w "Answer another way" },
      ui.button { id = "done", primary = true, disabled = not answers.is_whole(answer),
        w "That is my answer" } } })
end

return M
