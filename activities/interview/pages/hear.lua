-- A question is asked: understood or not, with a clear mind or a blank one; and then a story.
local answers = require "answer"
local parts = require "pages.parts"
local pocket = require "pages.pocket"
local prep = require "prep"
local room = require "pages.room"
local settle = require "settle"
local speech = require "kit.speech"
local talk = require "talk"
local ui = require "kit.ui"
local values = require "values"
local M = {}

local function buttons(list)
  return ui.wrap { gap = 12, table.unpack(list) }
end

local function garbled(w)
  return ui.column { gap = 12,
    ui.text { w "Something went by just then, and you lost half of it." },
    buttons { ui.button { id = "again", icon = "ear", w "“Could you say that again, please?”" },
      ui.button { id = "guess", w "I think I got it" } } }
end

local function blank(w)
  local about, list = settle.blank(w), {}
  for i, way in ipairs(about.ways) do
    list[i] = ui.button { id = "blank-" .. way.id, way[1] }
  end
  return ui.column { gap = 12, ui.text { about[1] }, buttons(list) }
end

-- What came of what one did about a blank mind.
local function through(w, person, t)
  local drawn = t.drawn[t.at]
  for _, way in ipairs(settle.blank(w).ways) do
    if way.id == drawn.through then
      return ui.card { tone = "sky", pad = 16, news = way.id, ui.row { gap = 24, align = "top",
        ui.column { grow = 3, min = 440, ui.text { way.said } },
        ui.column { grow = 2, min = 320,
          ui.text { parts.quote(w, room.say(w, person, "blank", t)), style = "strong" } } } }
    end
  end
end

-- What one wrote down while getting ready.
local function notes(w, model, vacancy)
  local p, asked, stories = model.prep, { marker = "dot" }, { marker = "dot" }
  for _, line in ipairs(vacancy.words(w).advert) do
    asked[#asked + 1] = line.asks and line[1] or nil
  end
  for _, id in ipairs(p.pocket) do
    local value = p.match[id]
    stories[#stories + 1] = value and w("{title}: {value}",
      { title = pocket.title(w, p, id), value = values.of(w, value).name }) or nil
  end
  local own = prep.place(p.pocket, answers.OWN) and p.notes:find "%S"
    and parts.quote(w, p.notes)
  return ui.disclosure { id = "notes", label = w "Look at my notes",
    ui.text { w "What the advert asks for", style = "strong" }, ui.list(asked),
    #stories > 0 and ui.text { w "What my stories can show", style = "strong" },
    #stories > 0 and ui.list(stories),
    own and ui.text { w "My own story", style = "strong" }, own and ui.text { own } }
end

local function own(w)
  return ui.button { id = "own-words", icon = "edit", w "Answer in my own words" }
end

local function stories(w, model, t)
  local cards = { min = 260, gap = 12 }
  for i, id in ipairs(model.prep.pocket) do
    local title = pocket.title(w, model.prep, id)
    cards[i] = ui.card { id = "tell-" .. id, pad = 16, gap = 4, words = title,
      ui.text { title, style = "strong" },
      talk.is_told(t, t.at, id)
        and ui.text { w "You have told this one already.", style = "small" } }
  end
  return ui.column { gap = 12,
    ui.row { gap = 16, align = "ends", ui.heading { level = 2, w "Which story do you tell?" },
      own(w) },
    ui.grid(cards) }
end

local function answering(w, model, t, case)
  return ui.column { gap = 16,
    not case and stories(w, model, t),
    case and ui.text { w "This one is about work. Nobody expects you to know the job: they want \z
      to hear how you think." },
    case and buttons { ui.button { id = "tell", primary = true, w "Build an answer" }, own(w) } }
end

function M.view(model, w, vacancy)
  local t = model.talk
  local drawn, question = t.drawn[t.at], talk.question(w, t)
  local person = room.asker(w, vacancy, t)
  person.role = nil
  local lines = { not drawn.through and room.say(w, person, drawn.again and "again" or "ask", t),
    ui.heading { level = question.case and 3 or 2, room.question(w, t) } }
  local unclear = talk.is_garbled(t)
  local empty = not unclear and talk.is_blank(t)
  return room.page(w, t, { id = "hear", gap = 12,
    focus = unclear and "again" or empty and "blank-moment" or question.case and "tell"
      or "tell-" .. model.prep.pocket[1],
    room.panel(w, vacancy, t),
    speech.of(person, lines, { size = 72, news = drawn.again and "again" or nil }),
    unclear and garbled(w) or empty and blank(w) or false,
    not unclear and not empty and through(w, person, t),
    not unclear and not empty and answering(w, model, t, question.case),
    notes(w, model, vacancy) })
end

return M
