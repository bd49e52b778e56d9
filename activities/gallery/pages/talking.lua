-- People: who says something, in every mood, and what portraits are made of.
local frame = require "pages.frame"
local people = require "kit.people"
local ui = require "kit.ui"
local M = {}

local FARAH = { skin = "tan", cover = "hijab", cover_colour = "plum", clothes = "scrubs",
  clothes_colour = "teal", lanyard = true }
local OWEN = { skin = "fair", hair = "side-part", hair_colour = "ginger", glasses = "round",
  clothes = "shirt", clothes_colour = "navy", beard = "full", hearing_aid = true, ground = "sand" }
local SHEET = 24 -- of the people that kit.people makes up

function M.start() return { mood = "neutral" } end

local function moods(w)
  return { neutral = w "The trolley by bed 7 charges slowly. Could somebody look at it?",
    pleased = w "It charges again. Mrs Hall has just rung her sister in Lagos!",
    thinking = w "The plug is new. So is it the battery, or the socket?",
    concerned = w "It went off in the middle of a call. She was upset." }
end

local function speeches(w, values)
  local names = { neutral = w "Neutral", pleased = w "Pleased", thinking = w "Thinking",
    concerned = w "Concerned" }
  local options = {}
  for i, mood in ipairs(people.parts.mood) do options[i] = { value = mood, names[mood] } end
  return ui.column { gap = 16,
    ui.speech { name = w "Farah Aziz", role = w "Digital nurse", look = FARAH, mood = values.mood,
      moods(w)[values.mood] },
    ui.speech { name = w "Owen Pritchard", role = w "Network engineer", look = OWEN, side = "right",
      w "I am on my way. **Leave it plugged in**, please.",
      ui.text { w "A speech may hold any nodes.", style = "small" } },
    ui.speech { name = w "The help desk", w "Without a face, words stand in a bubble alone." },
    ui.choice { id = "mood", label = w "Farah's mood", across = true, value = values.mood,
      options = options } }
end

local function portraits(w)
  local row = { gap = 16, align = "bottom" }
  for i, mood in ipairs(people.parts.mood) do
    row[i] = ui.portrait { look = OWEN, mood = mood, size = 48 + 32 * (i - 1), words = w "Owen" }
  end
  return frame.part(w "Portraits, from small to large", { ui.row(row) })
end

local function sheet(w)
  local wrap = { gap = 12 }
  for n = 1, SHEET do
    wrap[n] = ui.portrait { look = people.someone(n), size = 88, words = w "Somebody" }
  end
  return frame.part(w "Somebody for every number", { ui.wrap(wrap) })
end

function M.view(model, w)
  return frame.page(model, w, { speeches(w, model.values), portraits(w), sheet(w) })
end

return M
