-- The ward: the map on the left, the tools or the notebook on the right.
local panel = require "pages.panel"
local scene = require "scene"
local ui = require "kit.ui"
local M = {}

local function hint(w, job)
  local left = 3 - job.hints
  return ui.button { id = "hint", left > 0 and w("Ask for a hint ({left} left)", { left = left })
    or w "Read the last hint again" }
end

local function notebook(w, job)
  if job.notebook then
    return ui.button { id = "panel-tools", w "Close the notebook" }
  end
  return ui.button { id = "panel-notes", w("Read your notebook ({count})", { count = #job.notes }) }
end

function M.view(_, w, ticket, job)
  local text = ticket.words(w)
  return ui.page { id = "ward-" .. ticket.id, title = text.title,
    focus = panel.focus(ticket, job),
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, scene.node(w, ticket, job, text) },
      ui.column { width = "1/3", panel.view(w, ticket, job, text) } },
    footer = {
      ui.button { id = "talk", w("Talk to {name}", { name = text.person.first }) },
      hint(w, job), notebook(w, job),
      ui.button { id = "report", w "Say it is mended", primary = true } } }
end

return M
