-- What travelled on the last trip, message by message, and each one's layers.
local layers = require "layers"
local steps = require "steps"
local trip = require "trip"
local ui = require "kit.ui"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

function M.packets(w, c)
  local going = c.job.trip
  if not going or going.count == 0 then
    return { ui.text { w "Nothing has travelled since the last change. Ping something, then look \z
      inside." } }
  end
  local options = {}
  for i, leg in ipairs(going.legs) do
    options[i] = { value = i, w("{step}. {message}", { step = leg.step,
      message = steps.leg(w, c.text, c.job.net, leg) }) }
  end
  local leg, number = trip.looked_at(c.job)
  local list = { gap = 8,
    ui.select { id = "packet", label = w "Message", value = number, options = options } }
  for _, layer in ipairs(layers.of(w, c.text, leg)) do
    list[#list + 1] = ui.card { accent = "sky", pad = 16, gap = 0,
      ui.text { w("{name}", { name = layer[1] }), style = "strong" }, ui.text { layer[2] } }
  end
  return list
end

return M
