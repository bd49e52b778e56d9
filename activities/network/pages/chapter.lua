-- The tickets of a chapter.
local catalogue = require "catalogue"
local marks = require "marks"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local function state(w, model, id)
  local kept = model.closed[id]
  if kept then
    return ui.chip { w("Closed, {stars} of 12 stars", { stars = marks.stars(kept.marks) }),
      icon = "tick", tone = "leaf" }
  elseif model.jobs[id] then
    return ui.chip { w "You are on it", tone = "sun" }
  end
  return ui.chip { w "Waiting", tone = "sky" }
end

local function actions(w, model, ticket)
  local closed = model.closed[ticket.id]
  return ui.column { gap = 8, width = 260, align = "right",
    ui.button { id = "ticket-" .. ticket.id, primary = not closed,
      closed and w "Read what you learnt" or model.jobs[ticket.id] and w "Carry on"
        or w "Take this ticket" },
    closed and ui.button { id = "again-" .. ticket.id, w "Take it again", icon = "again" },
    state(w, model, ticket.id) }
end

local function card(w, model, ticket, number)
  local text = ticket.words(w, model.jobs[ticket.id])
  local caller = text.people[1]
  return ui.card { accent = ticket.colour, pad = 16,
    ui.row { gap = 16, align = "middle",
      ui.portrait { look = caller.look, size = 96, words = caller.words,
        mood = model.closed[ticket.id] and "pleased" or caller.mood },
      ui.column { gap = 4, grow = 1,
        ui.heading { level = 2,
          w("Ticket {number}: {title}", { number = number, title = text.title }) },
        ui.text { text.place, style = "soft" },
        ui.text { text.summary } },
      actions(w, model, ticket) } }
end

function M.view(model, w)
  local cards, first = { gap = 16 }, nil
  for _, ticket in ipairs(catalogue.of_chapter(model.chapter)) do
    cards[#cards + 1] = card(w, model, ticket, catalogue.number(ticket.id))
    first = first or not model.closed[ticket.id] and "ticket-" .. ticket.id or nil
  end
  local title = parts.chapters(w)[model.chapter]
  return ui.page { id = "chapter-" .. model.chapter, title = w "Network Rescue", gap = 16,
    focus = first or "to-desk",
    ui.heading { level = 1, w("{number}. {title}", { number = model.chapter, title = title[1] }) },
    ui.column(cards),
    footer = { ui.button { id = "to-desk", w "Go back to the service desk" } } }
end

return M
