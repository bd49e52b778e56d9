-- The app that a device's user opens, as a small screen: what is seen there, or how it says that it
-- cannot open.
local ui = require "kit.ui"
local M = {}

---@param n table a note of kind "open"
---@param text table the ticket's words
---@return Node
function M.screen(n, text)
  local app, works = text.apps[n.app], n.reason == "open"
  return ui.card { tone = works and "leaf" or "ember", pad = 16, gap = 8,
    ui.row { gap = 8, align = "middle", wrap = false, ui.icon { "desktop" },
      ui.text { app.title, style = "strong", grow = 1 } },
    ui.row { gap = 8, align = "top", wrap = false,
      ui.icon { works and "tick" or "warn", colour = works and "leaf" or "ember" },
      ui.text { works and app.open or app.fail, grow = 1 } } }
end

return M
