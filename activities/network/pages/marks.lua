-- The four marks of a closed ticket, each with its reason.
local marks = require "marks"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

function M.view(model, w, ticket)
  local cards, labels = { min = 440, gap = 16 }, marks.names(w)
  for i, name in ipairs(marks.ORDER) do
    local mark = model.closed[ticket.id][name]
    cards[i] = ui.card { accent = mark.mark == 3 and "leaf" or "sun", gap = 8,
      ui.heading { level = 2, labels[name] },
      parts.stars(w, mark.mark),
      ui.text { marks.sentence(w, name, mark) } }
  end
  return ui.page { id = "marks-" .. ticket.id, title = ticket.words(w).title,
    ui.heading { level = 1, w "Ticket closed. How did you do it?" },
    ui.grid(cards),
    footer = { ui.button { id = "to-debrief", w "See what happened", primary = true } } }
end

return M
