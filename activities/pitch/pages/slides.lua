-- Making the slides: what the plan says, and a line and a cue of one's own.
local parts = require "pages.parts"
local slide = require "pages.slide"
local slides = require "slides"
local ui = require "kit.ui"
local M = {}

--- What the slides are called on their tabs.
---@param w Words
---@return table<string, string>
function M.names(w)
  return { problem = w "1. Problem", idea = w "2. Idea", evidence = w "3. Evidence",
    care = w "4. Safe and fair", ask = w "5. We ask for" }
end

function M.view(state, w, problem)
  local names, options, name = M.names(w), {}, slides.ORDER[state.slides.at]
  for i, one in ipairs(slides.ORDER) do
    options[i] = { value = i, names[one] }
  end
  return ui.page { id = "slides", title = w "Five slides", gap = 12,
    ui.tabs { id = "slide", value = state.slides.at, options = options,
      ui.row { gap = 24, align = "top",
        ui.column { grow = 8, min = 420, slide.card(w, problem, state, name) },
        ui.column { grow = 5, min = 360, gap = 12, slide.cue(w, problem, state, name),
          ui.field { id = "line", label = w "A line of your own on the slide", most = slides.LINE,
            value = state.slides.lines[name] or "" },
          ui.area { id = "cue", label = w "What you want to say, in your words", lines = 2,
            most = slides.CUE, value = state.slides.cues[name] or "" },
          ui.text { parts.private(w), style = "small" } } } },
    footer = { ui.button { id = "to-work", w "Back to the plan" },
      ui.button { id = "to-present", icon = "play", w "Rehearse or present" },
      ui.button { id = "to-den", primary = true, w "Go to the dragons" } } }
end

return M
