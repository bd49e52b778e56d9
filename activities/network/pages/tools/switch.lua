-- Forms for a switch's sockets: which VLAN, and on or off.
local names = require "names"
local ui = require "kit.ui"
local world = require "kit.net.world"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

-- A socket by its number and what it leads to, for the list to choose from.
local function socket_words(w, c, i)
  local far = world.far_end(c.job.net, c.device.id, i)
  if far then
    return w("{number}: {device}", { number = i, device = names.label(c.text, far.device) })
  elseif c.device.ports[i].link then
    return w("{number}: a cable", { number = i })
  end
  return w("{number}: empty", { number = i })
end

local function sockets(w, c)
  local options = {}
  for i in ipairs(c.device.ports) do
    options[i] = { value = i, socket_words(w, c, i) }
  end
  return ui.select { id = "form-port", label = w "Socket", value = c.form.port, options = options }
end

local function vlan_options(w, c)
  local numbers, options = {}, {}
  for number in pairs(c.ticket.vlans or {}) do
    numbers[#numbers + 1] = number
  end
  table.sort(numbers)
  for i, number in ipairs(numbers) do
    options[i] = { value = number, w("VLAN {number}", { number = number }) }
  end
  options[#options + 1] = { value = 0, w "Every VLAN, with a mark on each message (trunk)" }
  return options
end

function M.vlan(w, c)
  return {
    ui.text { w "A VLAN is a network of its own inside the switch. Sockets of different VLANs do \z
      not hear each other." },
    sockets(w, c),
    ui.select { id = "form-vlan", label = w "It belongs to", value = c.form.vlan,
      options = vlan_options(w, c) },
    ui.button { id = "do-vlan", primary = true, w "Use this" } }
end

function M.socket(w, c)
  local shut = c.device.ports[c.form.port].shut
  return {
    ui.text { w "A socket that is switched off (shut down) carries nothing." },
    sockets(w, c),
    ui.button { id = "do-socket", primary = true,
      shut and w("Switch socket {number} on", { number = c.form.port })
      or w("Switch socket {number} off", { number = c.form.port }) } }
end

return M
