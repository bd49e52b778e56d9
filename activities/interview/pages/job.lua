-- One job: its advert, a day in it, who they look for, pay and ways in.
local roles = require "kit.roles"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local show = {}

function show.advert(w, text, role)
  local card = { accent = "sun", gap = 8, pad = 20,
    ui.row { gap = 16, align = "middle", wrap = false,
      ui.column { gap = 0, grow = 1, ui.heading { level = 2, role.title },
        ui.text { w "Ribblesdale General, digital team", style = "soft" } },
      ui.picture { src = ("art/job-%s.svg"):format(text.id), width = 64, height = 64,
        words = role.title } } }
  for _, line in ipairs(text.advert) do
    card[#card + 1] = ui.text { line[1] }
  end
  return ui.card(card)
end

function show.day(_, text)
  local lines = { gap = 12 }
  for i, hour in ipairs(text.day) do
    lines[i] = ui.row { gap = 16, wrap = false, ui.text { hour[1], style = "strong", width = 72 },
      ui.text { hour[2], grow = 1 } }
  end
  return ui.column(lines)
end

function show.person(w, text)
  local needs, nice = { marker = "tick" }, { marker = "dot" }
  table.move(text.needs, 1, #text.needs, 1, needs)
  table.move(text.nice, 1, #text.nice, 1, nice)
  return ui.column { gap = 12, ui.heading { level = 3, w "What you need" }, ui.list(needs),
    ui.heading { level = 3, w "What would be nice" }, ui.list(nice) }
end

function show.ways(w, _, role)
  return ui.column { gap = 12, ui.text { role.duties }, ui.text { role.band },
    ui.heading { level = 3, w "Ways in" }, ui.text { role.ways } }
end

local START = {
  alone = function(w) return w "Get ready for this interview" end,
  pairs = function(w) return w "Start in pairs" end,
  visitor = function(w) return w "Start with a visitor" end,
}

-- How the interview will be held: what the picture shows, and a line under it.
local HOW = {
  alone = function(w)
    return w "A pupil with a laptop", w "You, on your own, and a panel that asks."
  end,
  pairs = function(w)
    return w "Two pupils at one laptop", w "The two of you, asking each other."
  end,
  visitor = function(w)
    return w "A visitor with a lanyard facing a pupil", w "You, and a visitor who asks."
  end,
}

local function way_of(w, way)
  local words, line = HOW[way](w)
  return ui.column { gap = 8,
    ui.picture { src = ("art/%s.svg"):format(way), width = 384, height = 216, words = words },
    ui.text { line, style = "soft" } }
end

function M.view(model, w, vacancy)
  local text, role = vacancy.words(w), roles.of(w, vacancy.id)
  local person = text.person
  text.id = vacancy.id
  return ui.page { id = "job", title = role.title, gap = 16, focus = "start",
    ui.row { gap = 32, align = "top",
      ui.column { grow = 3, min = 480,
        ui.tabs { id = "part", value = model.part, options = {
          { value = "advert", w "Advert" }, { value = "day", w "A day in it" },
          { value = "person", w "Who they look for" }, { value = "ways", w "Pay and ways in" } },
          show[model.part](w, text, role) } },
      ui.column { grow = 2, gap = 24,
        speech.of({ name = person.name, role = role.title, look = person.look,
          words = person.words }, { person.line }, { mood = "pleased", size = 96 }),
        way_of(w, model.way) } },
    footer = { ui.button { id = "to-board", w "Back to the board" },
      ui.button { id = "start", primary = true, START[model.way](w) } } }
end

return M
