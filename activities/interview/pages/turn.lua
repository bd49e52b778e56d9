-- The end of the interview: the pupil's own questions, a last chance to add something, goodbye.
local manners = require "manners"
local own_questions = require "own_questions"
local panel = require "panel"
local parts = require "pages.parts"
local room = require "pages.room"
local speech = require "kit.speech"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

local function questions(w, vacancy, model)
  local t, list = model.talk, { gap = 16 }
  for i, id in ipairs(model.prep.asks) do
    local question = own_questions.of(w, vacancy, id)
    local person = panel.of(w, vacancy.panel[i % #vacancy.panel + 1])
    person.role = nil
    if t.asked and t.asked[id] then
      list[#list + 1] = ui.row { gap = 16, align = "top",
        ui.column { grow = 2, min = 360, parts.me(w, model, { question[1] }, { size = 56 }) },
        ui.column { grow = 3, min = 440, speech.of(person, { question.reply },
          { size = 56, news = "asked-" .. id, mood = "pleased" }) } }
    else
      list[#list + 1] = ui.button { id = "ask-" .. id, icon = "speech", question[1] }
    end
  end
  if #model.prep.asks == 0 then
    list[1] = ui.text { w "You have no question today, and that is all right." }
  end
  return ui.column(list)
end

-- Whether all the pupil's questions were asked.
local function has_asked(model)
  for _, id in ipairs(model.prep.asks) do
    if not (model.talk.asked and model.talk.asked[id]) then
      return false
    end
  end
  return true
end

local function additions(w, t)
  local list = { gap = 12, ui.heading { level = 2, w "Would you like to add to an answer?" },
    ui.text { w "You can do that once. Which question?" } }
  for at in ipairs(t.answers) do
    if talk.probe(t, at) then
      list[#list + 1] = ui.button { id = "late-" .. at, icon = "edit", talk.question(w, t, at)[1] }
    end
  end
  return #list > 2 and ui.column(list)
end

function M.view(model, w, vacancy)
  local t = model.talk
  local chair = panel.of(w, vacancy.panel[1])
  chair.role = nil
  local invites = #model.prep.asks == 0 or not has_asked(model)
  return room.page(w, t, { id = "turn",
    focus = has_asked(model) and "leave-room" or nil,
    progress = { value = 5, of = 5, words = w "Your turn" },
    room.panel(w, vacancy, t, chair.id, "pleased"),
    invites and speech.of(chair, { w "That was our last question. Now it is your turn. What \z
      would you like to ask us?" }, { mood = "pleased", size = 72 }),
    questions(w, vacancy, model),
    talk.may_mend(t) and additions(w, t),
    has_asked(model) and speech.of(chair,
      { manners.say(w, chair.manner, "bye", t.drawn[1].turn) }, { mood = "pleased", size = 56 }),
    footer = { ui.button { id = "leave-room", primary = true, w "Say thank you and goodbye" } } })
end

return M
