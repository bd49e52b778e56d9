-- The answer one is proud of, put into one's own words.
local coach = require "coach"
local parts = require "pages.parts"
local proud = require "proud"
local ui = require "kit.ui"
local M = {}

local function which(w, model)
  local options = {}
  for i, at in ipairs(proud.choices(model)) do
    options[i] = { value = at, proud.question(w, model, at)[1] }
  end
  return ui.choice { id = "which", label = w "Which answer are you proudest of?", options = options,
    value = model.proud and model.proud.at }
end

local function editing(w, model, kept)
  local text = proud.text(w, kept)
  local hints, signs = coach.look_at_whole(text, proud.question(w, model, kept.at).case)
  return ui.column { gap = 12,
    ui.area { id = "text", label = w "Make it your own: say it as you would say it.", value = text,
      lines = 6, most = proud.MOST, hint = parts.private(w) },
    ui.card { tone = "wash", gap = 8, ui.text { w "Your coach", style = "strong" },
      table.unpack(parts.coach(w, hints, signs)) } }
end

function M.view(model, w)
  local kept = model.proud
  return ui.page { id = "proud", title = w "One answer of your own", gap = 16,
    ui.heading { level = 1, w "One answer to take home" },
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 400, which(w, model) },
      ui.column { grow = 1, min = 440, kept and editing(w, model, kept)
        or ui.picture { src = "art/answer.svg", width = 220, height = 220,
          words = w "A letter with a star" } } },
    footer = { ui.button { id = "go-back", w "Back to the feedback" },
      ui.button { id = "skip", w "Go on without" },
      ui.button { id = "keep", primary = true, w "Keep this answer",
        disabled = not kept or not proud.text(w, kept):find "%S" } } }
end

return M
