-- The four marks of a closed ticket, each with its reason, and the note as it was sent.
local close = require "pages.close"
local marks = require "marks"
local ui = require "kit.ui"
local M = {}

local function note(w, text, kept)
  local card = { tone = "wash", gap = 8, ui.heading { level = 2, w "Your closing note" } }
  for _, line in ipairs(close.lines(w, text, kept.note, math.huge)) do
    card[#card + 1] = ui.text { line }
  end
  if kept.note.own ~= "" then
    card[#card + 1] = ui.text { w("**In your own words:** {text}", { text = kept.note.own }) }
  end
  return ui.card(card)
end

function M.view(model, w, ticket)
  local kept, labels = model.closed[ticket.key], marks.names(w)
  local cards, text = { min = 440, gap = 16 }, ticket.words(w)
  for i, name in ipairs(marks.ORDER) do
    local mark = kept.marks[name]
    cards[i] = ui.card { accent = mark.mark == 3 and "leaf" or "sun", gap = 8,
      ui.heading { level = 2, labels[name] }, ui.stars { value = mark.mark, of = 3 },
      ui.text { marks.sentence(w, name, mark) } }
  end
  return ui.page { id = "marks-" .. ticket.id, title = text.title, gap = 16,
    ui.heading { level = 1, w "Ticket closed. How did you do it?" },
    ui.grid(cards), note(w, text, kept),
    footer = { ui.button { id = "to-debrief", w "See what happened", primary = true } } }
end

return M
