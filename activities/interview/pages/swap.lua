-- Half way: the two of a pair change places.
local ui = require "kit.ui"
local M = {}

function M.view(_, w)
  return ui.page { id = "swap", title = w "Swap", gap = 20,
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 420, gap = 16,
        ui.heading { level = 1, w "Change places" },
        ui.text { w "Tell each other one thing that was good.", style = "lead" },
        ui.text { w "Then the other one answers. There are three questions again." } },
      ui.column { width = 460, min = 300,
        ui.picture { src = "art/pairs.svg", width = 460, height = 259,
          words = w "Two pupils at one laptop" } } },
    footer = { ui.button { id = "begin", primary = true, w "Ask the next question" } } }
end

return M
