-- What the panel says to an answer, and what it asks back.
local answers = require "answer"
local manners = require "manners"
local panel = require "panel"
local parts = require "pages.parts"
local room = require "pages.room"
local speech = require "kit.speech"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

local MOODS = { good = "pleased", fine = "neutral", thanks = "thinking" }

-- Who asks back: the next of the panel, so that everybody has a say.
local function other(vacancy, asker)
  for i, id in ipairs(vacancy.panel) do
    if id == asker then
      return vacancy.panel[i % #vacancy.panel + 1]
    end
  end
end

--- What is asked back about an answer, and by whom; nil: nothing.
---@param w Words
---@param vacancy table
---@param t Talk
---@param at integer which answer
---@return table|nil person
---@return string[]|nil lines
function M.asked_back(w, vacancy, t, at)
  if t.answers[at].mended then
    return nil
  end
  local _, probe = talk.probe(t, at)
  if not probe then
    return nil
  end
  local drawn, question = t.drawn[at], talk.question(w, t, at)
  local person = panel.of(w, other(vacancy, drawn.asker))
  person.role = nil
  local line = manners.say(w, person.manner, probe, drawn.turn)
  if drawn.guessed and probe == "story" then
    return person, { line, question[1] }
  end
  return person, { line }
end

function M.view(model, w, vacancy)
  local t = model.talk
  local question, answer = talk.question(w, t), talk.answer(t)
  local person, reaction = room.asker(w, vacancy, t), talk.reaction(t)
  local mended = answer.mended and t.mended == t.at
  local said = answers.whole(w, question, answer)
  local back, lines = M.asked_back(w, vacancy, t, t.at)
  local may = back and talk.may_mend(t)
  person.role = nil
  return room.page(w, t, { id = "reply",
    room.panel(w, vacancy, t, back and back.id, back and "thinking" or MOODS[reaction]),
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, min = 400, speech.of(person,
        { room.say(w, person, mended and "mended" or reaction, t) },
        { mood = MOODS[reaction], size = 72, news = "reply" }) },
      back and ui.column { grow = 1, min = 400,
        speech.of(back, lines, { mood = "thinking", size = 72 }) } },
    may and ui.text { style = "soft",
      w "You can add to one answer in this interview. This one, or another?" },
    parts.me(w, model, { answer.typed and parts.quote(w, said) or said }, { size = 64 }),
    footer = {
      may and ui.button { id = "mend", icon = "edit", w "Add to this answer" },
      ui.button { id = "go-on", primary = true, back and w "Leave it there" or w "Go on" } } })
end

return M
