-- Talking to people: what they say, and what one can ask.
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function current(text, job)
  for _, person in ipairs(text.people) do
    if person.id == job.who then
      return person
    end
  end
  return text.people[1]
end

-- The answer last heard from this person.
local function heard(person, job)
  for _, ask in ipairs(person.asks) do
    if ask.id == job.heard then
      return ask
    end
  end
end

local function questions(w, person, job)
  local column = { gap = 12, ui.heading { level = 2, w "What do you want to know?" } }
  for _, ask in ipairs(person.asks) do
    column[#column + 1] = ui.button { id = "ask-" .. ask.id, ask[1],
      icon = job.asked[ask.id] and "tick" or nil }
  end
  return ui.column(column)
end

local function conversation(person, job)
  local ask = heard(person, job)
  local column = { gap = 16, grow = 1, speech.of(person, person.story, { size = 120 }) }
  if ask then
    column[2] = speech.of({ name = person.first, look = person.look, words = person.words },
      { ask[2] }, { mood = ask.mood or person.mood, news = person.id .. ask.id, size = 72 })
  end
  return ui.column(column)
end

function M.view(_, w, ticket, job)
  local text = ticket.words(w, job)
  local person = current(text, job)
  local body = ui.row { gap = 24, align = "top", conversation(person, job),
    ui.column { width = 400, questions(w, person, job) } }
  if #text.people > 1 then
    local tabs = { id = "who", value = person.id, options = {}, body }
    for i, other in ipairs(text.people) do
      tabs.options[i] = { value = other.id, other.name }
    end
    body = ui.tabs(tabs)
  end
  return ui.page { id = "talk-" .. ticket.id, title = text.title, gap = 16,
    focus = "ask-" .. text.people[1].asks[1].id,
    ui.heading { level = 1, text.place }, body,
    footer = { ui.button { id = "to-desk", w "Put it back on the pile" },
      ui.button { id = "to-ward", w "Go and look", primary = true } } }
end

return M
