-- One part of one answer, said anew.
local answers = require "answer"
local build = require "pages.build"
local parts = require "pages.parts"
local reply = require "pages.reply"
local room = require "pages.room"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

function M.view(model, w, vacancy)
  local t = model.talk
  local mending = t.mending
  local question, answer = talk.question(w, t, mending.at), t.answers[mending.at]
  local names = build.steps(w, question.case)
  local person, lines = reply.asked_back(w, vacancy, t, mending.at)
  local said = answers.whole(w, question, answer)
  local forced = answer.mended ~= nil
  return room.page(w, t, { id = forced and "mend-end" or "mend",
    focus = answer.typed and "mend-text" or "mend-pick",
    person and parts.asked(person, lines[1]),
    ui.row { gap = 32, align = "top",
      ui.column { grow = 3, min = 480, answer.typed
        and ui.area { id = "mend-text", label = names[mending.step], value = mending.text,
          lines = 4, most = answers.TYPED, hint = parts.private(w) }
        or build.choice(w, question, answer, mending.step, { id = "mend-pick",
          news = mending.step, label = forced
            and w "Now the end does not fit any more. How did it end?" or names[mending.step],
          value = mending.pick or answer.picks[mending.step] }) },
      ui.column { grow = 2, min = 360, gap = 12,
        ui.text { w("**The question was:** {question}", { question = question[1] }) },
        parts.me(w, model, { answer.typed and parts.quote(w, said) or said }, { size = 56 }) } },
    footer = { not forced and ui.button { id = "leave-it", w "Leave it as it was" },
      ui.button { id = "mended", primary = true, w "Say it this way",
        disabled = not talk.is_mended(t) } } })
end

return M
