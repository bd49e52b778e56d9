-- Five slides and their cue cards to write on, on one sheet.
local names_of = require "pages.slides"
local slides = require "slides"
local ui = require "kit.ui"
local M = {}

-- What goes on the slide, and what the cue card on the screen would say as well (deck.lua).
local function asks(w)
  return {
    problem = { w "Who has the problem? One figure",
      w "Begin with one person. Who are they, and what is their day like?",
      w "Stop for a second. Let it sink in." },
    idea = { w "Our parts, in a few words each",
      w "Say in one sentence what changes for these people.",
      w "Then tell what each part does. Do not read them out." },
    evidence = { w "What we found out. From … to … people helped",
      w "Tell what you heard or saw, and from whom.",
      w "Then say what you do not know yet." },
    care = { w "Two worries, and what we do about each",
      w "Who could be left out? Say it before they ask.",
      w "Be honest here. A risk that you name is half solved." },
    ask = { w "£… to begin, and £… a year. First: our pilot",
      w "End with the person you began with.",
      w "Say thank you, and stop." },
  }
end

local function pair(w, name, title, ask)
  return ui.row { gap = 12, align = "top",
    ui.card { accent = "plum", pad = 10, gap = 2, grow = 1, min = 250,
      ui.text { title, style = "strong" },
      ui.field { id = "slide-" .. name, label = ask[1], lines = 3 } },
    ui.card { tone = "sun", pad = 10, gap = 2, grow = 1, min = 250,
      ui.text { w "Cue card", style = "strong" }, ui.text { ask[2], style = "small" },
      ui.text { ask[3], style = "small" },
      ui.field { id = "cue-" .. name, label = w "In our words", lines = 2 } } }
end

---@param w Words
---@return Paper
function M.paper(w)
  local names, words = names_of.names(w), asks(w)
  local page = { id = "cues", ui.heading { level = 1, w "Five slides in two minutes" },
    ui.text { w "Left: what the room sees, in very few words. Right: what you say. Whoever speaks \z
      may hold the card. Leave out names." } }
  for _, name in ipairs(slides.ORDER) do
    page[#page + 1] = pair(w, name, names[name], words[name])
  end
  return { id = "cues", title = w "Dragon's Den: slides and cue cards", audience = "pupils",
    page = ui.page(page) }
end

return M
