-- What each tool is called: on its button, and over its form.
local M = {}

local ICONS = {
  lights = "socket", settings = "settings", label = "tag", ping = "send", trace = "step",
  lookup = "question", open = "desktop", arp = "people", macs = "table", vlans = "switch",
  rules = "firewall", routes = "router", leases = "list", records = "document", signal = "antenna",
  load = "chart-bar", packets = "email", address = "edit", gateway = "leave", dns = "server",
  auto = "again", vlan = "switch", socket = "socket", reboot = "redo", rule = "firewall",
  route = "router", record = "document", lease = "trash", pool = "list", priority = "sort",
  schedule = "clock", wifi = "key", channel = "access-point", place = "pin", stp = "shield",
  snooping = "shield",
}

local buttons = {
  settings = function(w) return w "Read settings" end,
  label = function(w) return w "Read sticker" end,
  ping = function(w) return w "Ping something" end,
  trace = function(w) return w "Trace the way" end,
  lookup = function(w) return w "Look up a name" end,
  open = function(w) return w "Open the app" end,
  arp = function(w) return w "ARP table" end,
  macs = function(w) return w "MAC table" end,
  vlans = function(w) return w "VLANs" end,
  rules = function(w) return w "Read rules" end,
  routes = function(w) return w "Read routes" end,
  leases = function(w) return w "DHCP leases" end,
  records = function(w) return w "DNS records" end,
  signal = function(w) return w "Wi-Fi signal" end,
  load = function(w) return w "Measure load" end,
  packets = function(w) return w "Look inside" end,
  address = function(w) return w "Set address" end,
  gateway = function(w) return w "Set gateway" end,
  dns = function(w) return w "Name server" end,
  auto = function(w) return w "Get settings" end,
  vlan = function(w) return w "Change a VLAN" end,
  socket = function(w) return w "Sockets on/off" end,
  reboot = function(w) return w "Restart it" end,
  rule = function(w) return w "Change rules" end,
  route = function(w) return w "Change routes" end,
  record = function(w) return w "Change record" end,
  lease = function(w) return w "End a lease" end,
  pool = function(w) return w "Change pool" end,
  priority = function(w) return w "Who goes first" end,
  schedule = function(w) return w "Change hours" end,
  wifi = function(w) return w "Join a Wi-Fi" end,
  channel = function(w) return w "Set channel" end,
  place = function(w) return w "Move it" end,
}

function buttons.lights(w, device)
  return #device.ports > 1 and w "See its lights" or w "See its light"
end

function buttons.stp(w, device)
  return device.stp and w "Loop guard off" or w "Loop guard on"
end

function buttons.snooping(w, device)
  return device.snooping and w "DHCP guard off" or w "DHCP guard on"
end

local titles = {
  ping = function(w, v) return w("Ping from the {device}", v) end,
  trace = function(w, v) return w("Trace the way from the {device}", v) end,
  lookup = function(w, v) return w("Look up a name at the {device}", v) end,
  arp = function(w, v) return w("Neighbours of the {device}", v) end,
  macs = function(w, v) return w("Who is behind the {device}", v) end,
  vlans = function(w, v) return w("VLANs of the {device}", v) end,
  rules = function(w, v) return w("Rules of the {device}", v) end,
  routes = function(w, v) return w("Routes of the {device}", v) end,
  leases = function(w, v) return w("Addresses that the {device} has lent", v) end,
  records = function(w, v) return w("Names that the {device} knows", v) end,
  signal = function(w, v) return w("Wi-Fi that the {device} hears", v) end,
  load = function(w) return w "How full are the cables?" end,
  packets = function(w) return w "Look inside the messages" end,
  address = function(w, v) return w("Address of the {device}", v) end,
  gateway = function(w, v) return w("Gateway of the {device}", v) end,
  dns = function(w, v) return w("Name server of the {device}", v) end,
  auto = function(w, v) return w("Where the {device} gets its settings", v) end,
  vlan = function(w, v) return w("VLANs of the {device}", v) end,
  socket = function(w, v) return w("Sockets of the {device}", v) end,
  rule = function(w, v) return w("Rules of the {device}", v) end,
  route = function(w, v) return w("Routes of the {device}", v) end,
  record = function(w, v) return w("Names that the {device} knows", v) end,
  lease = function(w, v) return w("Addresses that the {device} has lent", v) end,
  pool = function(w, v) return w("Addresses that the {device} lends", v) end,
  priority = function(w, v) return w("What goes first at the {device}", v) end,
  schedule = function(w) return w "When it runs" end,
  wifi = function(w, v) return w("Wi-Fi of the {device}", v) end,
  channel = function(w, v) return w("Channel of the {device}", v) end,
  place = function(w, v) return w("Move the {device}", v) end,
}

---@param w Words
---@param tool string
---@param device table
---@return string words
---@return string icon
function M.button(w, tool, device)
  return buttons[tool](w, device), ICONS[tool]
end

--- The heading over a tool's form.
---@param w Words
---@param tool string
---@param device string its name inside a sentence
---@return string
function M.title(w, tool, device)
  return titles[tool](w, { device = device })
end

return M
