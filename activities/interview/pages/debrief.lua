-- The end: who does this work, how people get there, and what to ask a visitor.
local panel = require "panel"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

local function role_card(w, id)
  local role = roles.of(w, id)
  return ui.card { accent = "leaf", gap = 8,
    ui.row { gap = 12, wrap = false, align = "middle",
      ui.picture { src = ("art/job-%s.svg"):format(id), width = 64, height = 64,
        words = role.title }, ui.heading { level = 2, grow = 1, role.title } },
    ui.text { role.duties }, ui.text { w("**Ways in:** {ways}", { ways = role.ways }) },
    ui.text { role.band, style = "soft" } }
end

local function met(w, vacancy)
  local list = { gap = 12, ui.heading { level = 2, w "Who you met" } }
  for _, id in ipairs(vacancy.panel) do
    local person = panel.of(w, id)
    list[#list + 1] = ui.row { gap = 12, wrap = false, align = "middle",
      ui.portrait { look = person.look, size = 64, words = person.words },
      ui.column { gap = 0, grow = 1, ui.text { person.name, style = "strong" },
        ui.text { person.role, style = "small" } } }
  end
  return ui.column(list)
end

function M.view(model, w, vacancy)
  return ui.page { id = "debrief", title = w "Who does this work?", gap = 16,
    focus = "to-board",
    ui.heading { level = 1, w "That was an interview for a real kind of job" },
    ui.row { gap = 32, align = "top",
      ui.column { grow = 3, min = 460, gap = 16, role_card(w, vacancy.id),
        ui.card { accent = "brand", gap = 8,
          ui.row { gap = 12, wrap = false, ui.icon { "speech", colour = "brand" },
            ui.text { w "Ask a visitor", style = "strong", grow = 1 } },
          ui.text { vacancy.words(w).visitor } } },
      ui.column { grow = 2, min = 320, gap = 16, met(w, vacancy),
        ui.card { tone = "wash", gap = 8, ui.text { w "Think about it", style = "strong" },
          ui.text { w "Which of your answers would you like to say to a real panel one day?" } } }
    },
    footer = { #model.kept > 0 and ui.button { id = "to-answers", w "My answers" },
      ui.button { id = "to-board", primary = true, w "Try another job" } } }
end

return M
