-- Presenting: the slide for the room, the cue card and the timer for the team.
local slide = require "pages.slide"
local slides = require "slides"
local timer = require "kit.timer"
local ui = require "kit.ui"
local M = {}

function M.view(state, w, problem)
  local at = state.slides.at
  local name = slides.ORDER[at]
  local content = slide.content(w, problem, state, name)
  return ui.page { id = "present", title = w "Your pitch", gap = 16,
    focus = at < #slides.ORDER and "next" or "to-den",
    help = w "Two minutes are usual. The timer is off until you start it, and you may stop it.",
    progress = { value = at, of = #slides.ORDER,
      words = w("Slide {at} of {of}", { at = at, of = #slides.ORDER }) },
    projector = ui.page { id = "room-slide", gap = 24, middle = true, content[1], content[2] },
    timer.view(state.timer, "timer", w),
    ui.row { gap = 24, align = "top",
      ui.column { grow = 8, min = 420, slide.card(w, problem, state, name) },
      ui.column { grow = 5, min = 320, slide.cue(w, problem, state, name) } },
    footer = { ui.button { id = "to-slides", w "Change the slides" },
      ui.button { ask = "projector", icon = "full-screen", w "Show it to the room" },
      at > 1 and ui.button { id = "previous", icon = "left", w "Slide before" },
      at < #slides.ORDER and ui.button { id = "next", primary = true, icon = "right",
        w "Next slide" },
      at == #slides.ORDER and ui.button { id = "to-den", primary = true,
        w "Go to the dragons" } } }
end

return M
