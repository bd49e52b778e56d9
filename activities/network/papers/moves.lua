-- What can be done in a ticket on paper: a choice of looks, and of mends that work or do not. What
-- comes of each is not written here but tried on the simulation, see evidence.lua.
local names = require "names"
local world = require "kit.net.world"
local M = {}

-- Looks: { tool, device or cable, target? }. Tools as in looks.lua, and "cable" to follow one.
local looks = {}

looks.cable = {
  { "lights", "tablet" }, { "lights", "pc" }, { "lights", "switch" }, { "settings", "tablet" },
  { "label", "tablet" }, { "cable", "c1" }, { "cable", "c2" }, { "cable", "c6" },
  { "ping", "tablet", "server" }, { "ping", "pc", "server" },
}

looks.socket = {
  { "lights", "monitor" }, { "settings", "monitor" }, { "settings", "station" },
  { "cable", "c1" }, { "cable", "c2" }, { "vlans", "switch" }, { "macs", "switch" },
  { "ping", "monitor", "station" }, { "ping", "other", "station" },
}

looks.twins = {
  { "lights", "printer" }, { "settings", "printer" }, { "label", "printer" }, { "settings", "pc" },
  { "settings", "laptop" }, { "settings", "phone" }, { "ping", "server", "printer" },
  { "arp", "server" }, { "cable", "c6" },
}

---@class Mend
---@field words string what is done
---@field try fun(net: table) does it; raises where the simulation refuses

local function free_socket(net, switch, vlan)
  for i, port in ipairs(net.devices[switch].ports) do
    if not port.link and (not vlan or port.vlan == vlan) then
      return i
    end
  end
end

local function socket_of(net, link, device)
  local ends = net.links[link].ends
  local side = ends.a and ends.a.device == device and "a" or "b"
  return ends[side].port, side
end

local function reboot(w, text, device)
  return { words = w("Restart the {device}", { device = names.inside(text, device) }),
    try = function(net) world.reboot(net, device) end }
end

local function plug(w, text, link, device, port)
  return { words = w("Plug the loose end of cable {number} into the {device}",
    { number = names.tag(link), device = names.inside(text, device) }),
    try = function(net)
      local side = net.links[link].ends.a and "b" or "a"
      assert(world.plug(net, link, side, device, port or free_socket(net, device)))
    end }
end

local function address(w, text, device, ip)
  return { words = w("Change the address of the {device} to {ip}",
    { device = names.inside(text, device), ip = ip }),
    try = function(net) assert(world.set_address(net, device, 1, ip)) end }
end

local mends = {}

function mends.cable(w, text)
  return { plug(w, text, "c1", "tablet", 1), plug(w, text, "c1", "switch"),
    plug(w, text, "c6", "tablet", 1), reboot(w, text, "tablet") }
end

-- Moves a cable to a free socket of a VLAN.
local function move(w, text, link, vlan, net)
  local port = free_socket(net, "switch", vlan)
  return { words = w("Move cable {number} to socket {port} of the {device}",
    { number = names.tag(link), port = port, device = names.inside(text, "switch") }),
    try = function(own)
      local _, side = socket_of(own, link, "switch")
      world.unplug(own, link, side)
      assert(world.plug(own, link, side, "switch", port))
    end }
end

local function set_vlan(w, text, port, vlan)
  return { words = w("Put socket {port} of the {device} into VLAN {vlan}",
    { port = port, device = names.inside(text, "switch"), vlan = vlan }),
    try = function(net) assert(world.set_vlan(net, "switch", port, vlan)) end }
end

function mends.socket(w, text, net)
  local strayed, station = socket_of(net, "c1", "switch"), socket_of(net, "c3", "switch")
  local wrong = net.devices.switch.ports[strayed].vlan
  return { move(w, text, "c1", 8, net), set_vlan(w, text, strayed, 8),
    set_vlan(w, text, station, wrong), reboot(w, text, "monitor") }
end

function mends.twins(w, text)
  local swap = plug(w, text, "c6", "switch")
  local out = { words = w "Pull out the label printer's cable, and plug cable 6 into the switch",
    try = function(net)
      local _, side = socket_of(net, "c4", "printer")
      world.unplug(net, "c4", side)
      swap.try(net)
    end }
  return { address(w, text, "printer", "10.0.4.24"), address(w, text, "printer", "10.0.4.30"), out,
    swap, reboot(w, text, "printer") }
end

-- What a look is called.
local label = {}

function label.lights(w, v, device)
  return #device.ports > 1 and w("Look at the lights of the {device}", v)
    or w("Look at the light of the {device}", v)
end

function label.settings(w, v) return w("Read the settings of the {device}", v) end
function label.label(w, v) return w("Read the sticker on the {device}", v) end
function label.ping(w, v) return w("Ping the {target} from the {device}", v) end
function label.vlans(w, v) return w("Show the VLANs of the {device}", v) end
function label.open(w, v) return w("Open “{app}” on the {device}", v) end
function label.macs(w, v)
  return w("Open everything once, then show the MAC table of the {device}", v)
end

function label.arp(w, v)
  return w("Ping everything from the {device}, then show its ARP table", v)
end

--- What a look is called.
---@param w Words
---@param ticket table
---@param text table the ticket's words
---@param net table
---@param look table { tool, id, target }
---@return string
function M.label(w, ticket, text, net, look)
  local tool, id, target = look[1], look[2], look[3]
  if tool == "cable" then
    return w("Follow cable {number} with your finger", { number = names.tag(id) })
  end
  local app = tool == "open" and ticket.opens[id]
  return label[tool](w, { device = names.inside(text, id), target = target
    and names.inside(text, target), app = app and text.apps[app].title }, net.devices[id])
end

---@param ticket table
---@return table[]
function M.looks(ticket)
  return looks[ticket.id]
end

---@param w Words
---@param ticket table
---@param text table the ticket's words
---@param net table the network as it is met
---@return Mend[]
function M.mends(w, ticket, text, net)
  return mends[ticket.id](w, text, net)
end

return M
