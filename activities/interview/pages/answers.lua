-- My answers: those that were kept, to read, to print, to delete.
local catalogue = require "catalogue"
local parts = require "pages.parts"
local proud = require "proud"
local roles = require "kit.roles"
local talk = require "talk"
local answers = require "answer"
local ui = require "kit.ui"
local M = {}

local function kept_card(w, kept, i)
  local question = catalogue.question(w, catalogue.vacancy(kept.vacancy), kept.question)
  return ui.card { accent = "sun", gap = 8,
    ui.chip { icon = "star", tone = "sun", roles.of(w, kept.vacancy).title },
    ui.heading { level = 2, question[1] },
    ui.text { parts.quote(w, proud.text(w, kept)), style = "lead" },
    ui.link { id = "drop-" .. i, w "Delete this one" } }
end

-- Everything that was said in the interview just held.
local function all_said(w, model)
  local t, list = model.talk, { gap = 12 }
  for at, answer in ipairs(t.answers) do
    local question = talk.question(w, t, at)
    list[#list + 1] = ui.heading { level = 3, question[1] }
    list[#list + 1] = ui.text { parts.quote(w, answers.whole(w, question, answer)) }
  end
  return ui.disclosure { id = "all", label = w "Everything you said in this interview",
    ui.column(list) }
end

function M.view(model, w)
  local list = { gap = 16 }
  for i, kept in ipairs(model.kept) do
    list[i] = kept_card(w, kept, i)
  end
  if #model.kept == 0 then
    list[1] = ui.text { w "You have kept no answer yet. There is time for that." }
  end
  return ui.page { id = "answers", title = w "My answers", gap = 16,
    focus = model.done and "to-debrief" or "to-board",
    ui.heading { level = 1, w "My answers" },
    ui.text { w "They stay on this laptop until you delete them, or until the next pupil begins \z
      anew.", style = "soft" },
    ui.column(list),
    model.done and model.talk and all_said(w, model),
    footer = { ui.button { ask = "print", icon = "print", w "Print this page" },
      ui.button { id = "to-board", w "Back to the board" },
      model.done and ui.button { id = "to-debrief", primary = true, w "Who does this work?" } } }
end

return M
