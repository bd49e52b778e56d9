-- What each story of the pocket can show, and what is still missing.
local answers = require "answer"
local catalogue = require "catalogue"
local parts = require "pages.parts"
local pocket = require "pages.pocket"
local prep = require "prep"
local ui = require "kit.ui"
local values = require "values"
local M = {}

local function names(w, ids)
  local list = {}
  for i, id in ipairs(ids) do
    list[i] = values.of(w, id).name
  end
  return list
end

-- What there is to say to a match.
local function verdict(w, id, value)
  if id == answers.OWN then
    return ui.text { w("You know best. It can look like this. {sign}",
      { sign = values.of(w, value).sign }) }
  end
  local story = catalogue.story(id)
  if prep.fits(id, value) then
    return ui.row { gap = 8, wrap = false, ui.icon { "tick", colour = "leaf" },
      ui.text { story.words(w).shows[value], grow = 1 } }
  end
  local can = names(w, story.values)
  return ui.row { gap = 8, wrap = false, ui.icon { "idea", colour = "brand" },
    ui.text { grow = 1, can[4]
      and w("That is hard to show with this one. It can show: {first}, {second}, {third} or \z
        {fourth}.", { first = can[1], second = can[2], third = can[3], fourth = can[4] })
      or w("That is hard to show with this one. It can show: {first}, {second} or {third}.",
        { first = can[1], second = can[2], third = can[3] }) } }
end

local function story(w, p, id)
  local options = {}
  for i, value in ipairs(values.ORDER) do
    options[i] = { value = value, values.of(w, value).name }
  end
  local value = p.match[id]
  return ui.card { pad = 16, gap = 8,
    ui.heading { level = 3, pocket.title(w, p, id) },
    ui.select { id = "match-" .. id, label = w "It can show best", value = value,
      options = options },
    value and verdict(w, id, value) }
end

-- The first story that was matched with a value and can show it.
local function matched(p, value)
  for _, id in ipairs(p.pocket) do
    if p.match[id] == value and prep.fits(id, value) then
      return id
    end
  end
end

local function wanted(w, p, vacancy)
  local list = { tone = "wash", gap = 12, ui.heading { level = 2, w "They ask for" } }
  for _, value in ipairs(vacancy.values) do
    local id = matched(p, value)
    list[#list + 1] = parts.value(w, value, not id and w "No story yet" or nil)
    list[#list + 1] = id and ui.chip { icon = "tick", tone = "leaf", pocket.title(w, p, id) }
  end
  return ui.card(list)
end

function M.view(model, w, vacancy)
  local p, cards = model.prep, { min = 360, gap = 16 }
  for i, id in ipairs(p.pocket) do
    cards[i] = story(w, p, id)
  end
  return ui.page { id = "match", title = w "Get ready", gap = 16, progress = parts.steps(w, 4, 5),
    ui.heading { level = 1, w "What can your stories show?" },
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, min = 400, ui.grid(cards) },
      ui.column { width = 360, min = 300, wanted(w, p, vacancy) } },
    footer = { ui.button { id = "go-back", w "Change my stories" },
      ui.button { id = "go-on", primary = true, w "Think of questions to ask" } } }
end

return M
