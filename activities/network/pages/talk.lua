-- The phone call: what the ward says, and what one can ask.
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local function answer(text, job)
  for _, ask in ipairs(text.asks) do
    if ask.id == job.heard then
      return ask
    end
  end
end

local function questions(w, text, job)
  local column = { gap = 12, ui.heading { level = 2, w "What do you want to know?" } }
  for _, ask in ipairs(text.asks) do
    column[#column + 1] = ui.button { id = "ask-" .. ask.id, ask[1],
      icon = job.asked[ask.id] and "tick" or nil }
  end
  local heard = answer(text, job)
  if heard then
    column[#column + 1] = ui.card { accent = "plum", news = heard.id,
      ui.text { heard[2] } }
  end
  return ui.column(column)
end

function M.view(_, w, ticket, job)
  local text = ticket.words(w)
  return ui.page { id = "talk-" .. ticket.id, title = text.title,
    ui.heading { level = 1, text.place },
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, ui.card { parts.speech(text.person, text.story, 144) } },
      ui.column { width = 440, questions(w, text, job) } },
    footer = { ui.button { id = "to-ward", w "Go to the ward", primary = true } } }
end

return M
