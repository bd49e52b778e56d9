-- The waiting room. Whatever one does here is fine.
local breath = require "breath"
local settle = require "settle"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function saying(person)
  return speech.of(person, { table.concat(person.lines, " ") }, { size = 72 })
end

function M.view(model, w)
  local rafiq, other, talk = settle.receptionist(w), settle.other(w), model.talk
  local buttons, said = { gap = 8 }
  for _, way in ipairs(settle.ways(w)) do
    buttons[#buttons + 1] = ui.button { id = "settle-" .. way.id, way[1],
      icon = talk.settled == way.id and "tick" or nil }
    said = talk.settled == way.id and way.said or said
  end
  return ui.page { id = "wait", title = w "The waiting room", gap = 16, undo = false,
    ui.cover { src = "art/waiting.svg", height = 104 },
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 480, gap = 12, saying(rafiq), saying(other) },
      ui.column { width = 568, min = 320, gap = 16,
        ui.heading { level = 2, w "What do you do while you wait?" }, ui.wrap(buttons),
        said and ui.card { tone = "sky", news = talk.settled, gap = 8, ui.text { said },
          talk.settled == "breathe" and breath.view(w) } } },
    footer = { ui.button { id = "go-in", primary = true, w "Go in" } } }
end

return M
