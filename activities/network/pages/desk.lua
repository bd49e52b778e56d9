-- The service desk: the tickets waiting, and the end of the shift.
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local function state(w, model, id)
  if model.closed[id] then
    return ui.chip { w "Closed", icon = "tick", tone = "leaf" }
  elseif model.jobs[id] then
    return ui.chip { w "You are on it", tone = "sun" }
  end
  return ui.chip { w "Waiting", tone = "sky" }
end

local function card(w, model, ticket, number)
  local text = ticket.words(w)
  local label = model.closed[ticket.id] and w "Read what you learnt"
    or model.jobs[ticket.id] and w "Carry on" or w "Take this ticket"
  return ui.card { accent = ticket.colour, gap = 16,
    ui.row { gap = 16, align = "top", wrap = false,
      ui.picture { src = text.person.src, words = text.person.words, width = 96, height = 96 },
      ui.column { gap = 8, grow = 1,
        ui.heading { level = 2,
          w("Ticket {number}: {title}", { number = number, title = text.title }) },
        ui.text { text.place, style = "soft" },
        ui.text { text.summary } } },
    ui.row { gap = 16, align = "middle",
      ui.button { id = "ticket-" .. ticket.id, label, primary = not model.closed[ticket.id] },
      state(w, model, ticket.id) } }
end

function M.view(model, w, _, _, tickets, order)
  local cards, open = { min = 480, gap = 24 }, 0
  for i, id in ipairs(order) do
    cards[i] = card(w, model, tickets[id], i)
    open = open + (model.closed[id] and 0 or 1)
  end
  local words = open == 0 and w "Every ticket is closed. The wards can work. Well done."
    or open == #order and w "Morning! You are on the service desk at Ribblesdale General today. \z
      Two wards need you."
    or w "One closed, one to go. Take it when you are ready."
  return ui.page { id = "desk", title = w "Network Rescue",
    ui.heading { level = 1, w "The service desk" },
    parts.speech(parts.jean(w), { words }, 80),
    ui.grid(cards),
    footer = { open < #order
      and ui.button { id = "end-shift", w "End the shift", primary = open == 0 } } }
end

return M
