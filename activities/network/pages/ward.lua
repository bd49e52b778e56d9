-- The ward: the map on the left, the tools or the notebook on the right.
local job_ = require "job"
local panel = require "pages.panel"
local scene = require "scene"
local trip = require "pages.trip"
local ui = require "kit.ui"
local M = {}

local function hint(w, job)
  local left = job_.HINTS - job.hints
  return ui.button { id = "hint", icon = "idea", left > 0
    and w("Ask for a hint ({left} left)", { left = left }) or w "Read the last hint again" }
end

local function notebook(w, job)
  if job.notebook then
    return ui.button { id = "panel-tools", w "Close the notebook" }
  end
  return ui.button { id = "panel-notes", icon = "document",
    w("Read your notebook ({count})", { count = #job.notes }) }
end

---@param w Words
---@param ticket table
---@param job table
---@return Node
function M.view(_, w, ticket, job)
  local text = ticket.words(w, job)
  return ui.page { id = "ward-" .. ticket.id, title = text.title,
    focus = panel.focus(ticket, job),
    ui.row { gap = 24, align = "top",
      ui.column { width = "5/8", gap = 8, scene.node(w, ticket, job, text),
        trip.view(w, job, text) },
      ui.column { grow = 1, panel.view(w, ticket, job, text) } },
    footer = {
      ui.button { id = "talk", icon = "speech",
        w("Talk to {name}", { name = text.people[1].first }) },
      hint(w, job), notebook(w, job),
      ui.button { id = "report", w "Say it is mended", primary = true } } }
end

return M
