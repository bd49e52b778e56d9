-- What went on at each layer, the real event behind it, who does this work, and what to ask the
-- visitor.
local catalogue = require "catalogue"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

local function layers(w, text)
  local list = { gap = 12, ui.heading { level = 2, w "What happened, layer by layer" } }
  for _, layer in ipairs(text.layers) do
    list[#list + 1] = ui.card { accent = "sky", gap = 4,
      ui.text { layer[1], style = "strong" }, ui.text { layer[2] } }
  end
  return ui.column(list)
end

local function people(w, text)
  local list = { gap = 12, ui.heading { level = 2, w "Who does this for a living?" } }
  for _, id in ipairs(text.roles) do
    local role = roles.of(w, id)
    list[#list + 1] = ui.card { accent = "leaf", gap = 4,
      ui.text { role.title, style = "strong" }, ui.text { role.duties },
      ui.text { w("**Ways in:** {ways}", { ways = role.ways }) },
      ui.text { role.band, style = "soft" } }
  end
  list[#list + 1] = ui.card { accent = "sun", gap = 4,
    ui.text { w "The real thing", style = "strong" }, ui.text { text.real } }
  list[#list + 1] = ui.card { accent = "plum", gap = 4,
    ui.text { w "Ask your visitor", style = "strong" }, ui.text { text.question } }
  return ui.column(list)
end

function M.view(model, w, ticket)
  local text, more = ticket.words(w), catalogue.next(model) ~= nil
  return ui.page { id = "debrief-" .. ticket.id, title = text.title, gap = 16,
    focus = more and "next-ticket" or "to-desk",
    ui.heading { level = 1, w "What you learnt" },
    ui.row { gap = 24, align = "top", ui.column { grow = 1, width = "1/2", layers(w, text) },
      ui.column { grow = 1, width = "1/2", people(w, text) } },
    footer = { ui.button { id = "to-desk", w "Go back to the service desk", primary = not more },
      more and ui.button { id = "next-ticket", w "Take the next ticket", primary = true } } }
end

return M
