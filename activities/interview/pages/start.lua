-- How an interview that is spoken aloud goes: in pairs, or with a visitor.
local ui = require "kit.ui"
local M = {}

local how = {}

function how.pairs(w)
  return w "Sit side by side", {
    w "Decide who answers first. The other one asks.",
    w "Whoever asks reads the question aloud and listens. Only they look at what is written.",
    w "After each answer the one who asked gives marks, and says why in one sentence.",
    w "After three questions you swap." },
    w "Be kind and be honest: that is what helps. Never mark how somebody looks, sits or speaks."
end

function how.visitor(w)
  return w "For the visitor", {
    w "Stay where a teacher can see you both. Swap no phone numbers, and ask for no surname.",
    w "Read each question aloud as you would at work. Ask back once if something is missing.",
    w "Give 1 to 5 for what was said. Never mark eye contact, dress, accent or handshake.",
    w "Write one sentence for each answer: something they said that was good." },
    w "Turn the laptop to the pupil when all five are done. The feedback is for them."
end

--- How it goes: for the page, and for paper.
---@param w Words
---@param way "pairs"|"visitor"
---@return string title
---@return string[] steps
---@return string note
function M.how(w, way)
  return how[way](w)
end

function M.view(model, w)
  local title, steps, note = M.how(w, model.way)
  local list = { marker = "number" }
  table.move(steps, 1, #steps, 1, list)
  return ui.page { id = "start", title = w "Before you begin", gap = 20, focus = "begin",
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 420, gap = 16, ui.heading { level = 1, title }, ui.list(list),
        ui.card { accent = "sun", ui.text { note } },
        ui.text { w "There is a timer for each answer. It is off until somebody starts it.",
          style = "soft" } },
      ui.column { width = 460, min = 300,
        ui.picture { src = ("art/%s.svg"):format(model.way), width = 460, height = 259,
          words = model.way == "pairs" and w "Two pupils at one laptop"
            or w "A visitor with a lanyard facing a pupil" } } },
    footer = { ui.button { id = "to-job", w "Back to the job" },
      ui.button { id = "begin", primary = true, w "Ask the first question" } } }
end

return M
