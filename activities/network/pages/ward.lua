-- The ward: the map on the left, the tools on the right.
local panel = require "pages.panel"
local scene = require "scene"
local ui = require "kit.ui"
local M = {}

function M.view(_, w, ticket, job)
  local text = ticket.words(w)
  return ui.page { id = "ward-" .. ticket.id, title = text.title,
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, scene.node(w, ticket, job, text) },
      ui.column { width = "1/3", panel.view(w, ticket, job, text) } },
    footer = {
      ui.button { id = "talk", w("Talk to {name}", { name = text.person.name }) },
      ui.button { id = "hint", w("Ask for a hint ({left} left)", { left = 3 - job.hints }) },
      ui.button { id = "report", w "Say it is mended", primary = true } } }
end

return M
