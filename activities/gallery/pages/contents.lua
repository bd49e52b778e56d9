-- The contents: a card for each family of controls.
local families = require "families"
local ui = require "kit.ui"
local M = {}

local function card(w, model, name)
  local words = families.words(w)[name]
  local seen = model.seen[name]
  return ui.card { id = "open-" .. name, label = words[1], gap = 8,
    ui.cover { fill = families.colours[name], icon = families.icons[name], height = 88 },
    ui.heading { words[1], level = 3 },
    ui.text { words[2], style = "soft" },
    seen and ui.chip { w "Seen", icon = "tick", tone = "leaf" } }
end

function M.view(model, w)
  local cards, seen = { min = 260, gap = 24 }, families.progress(model)
  seen.words = w("{value} of {of} families seen", seen)
  for i, name in ipairs(families.ORDER) do cards[i] = card(w, model, name) end
  return ui.page { id = "contents", title = w "Gallery of controls",
    ui.banner { w "Every control of the kit",
      lead = w "For authors of activities. Press everything: Tab, arrows, Enter, mouse or finger. \z
        F2 changes colours, text size and language." },
    ui.progress(seen),
    ui.grid(cards),
    footer = { align = "right",
      ui.button { id = "open-finish", w "Finish", icon = "next",
        primary = seen.value == seen.of } } }
end

return M
