-- Which tools there are, in the order they are shown, and which device each fits.
local world = require "kit.net.world"
local M = {}

M.LOOK = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "arp", "macs", "vlans",
  "rules", "routes", "leases", "records", "signal", "load", "packets" }
M.CHANGE = { "cable", "address", "gateway", "dns", "auto", "vlan", "socket", "reboot", "rule",
  "route", "record", "lease", "pool", "priority", "schedule", "wifi", "channel", "place", "stp",
  "snooping" }

-- Those that open with their answer: it is a table.
M.VIEWS = { arp = true, macs = true, vlans = true, rules = true, routes = true, leases = true,
  records = true, signal = true }

-- Those that open as a form. The rest answer at once.
M.FORMS = { ping = true, trace = true, lookup = true, load = true, packets = true, address = true,
  gateway = true, dns = true, auto = true, vlan = true, socket = true, rule = true, route = true,
  record = true, lease = true, pool = true, priority = true, schedule = true, wifi = true,
  channel = true, place = true }

local HOSTS = { pc = true, laptop = true, tablet = true, phone = true, printer = true,
  server = true }

-- Whether a device's settings are its own to keep: it takes part in the network and has an address.
local function host(device)
  return HOSTS[device.kind] == true
end

local function talks(device)
  return host(device) or device.kind == "router"
end

local function switch(device)
  return device.kind == "switch"
end

local function router(device)
  return device.kind == "router"
end

local function ap(device)
  return device.kind == "ap"
end

local function pools(device)
  return device.pools ~= nil and #device.pools > 0
end

-- By hand only what does not ask for its settings, or can be told to stop asking.
local function by_hand(device, ticket)
  return talks(device) and (not device.ports[1].dhcp or M.offers(ticket, "auto"))
end

--- The streams from or to a device whose hours are anybody's to set: a call comes when it comes.
---@param net table
---@param id string
---@return table[]
function M.streams(net, id)
  local list = {}
  for _, flow in ipairs(net.flows or {}) do
    if flow.class ~= "call" and (flow.from == id or world.holder(net, flow.to) == id) then
      list[#list + 1] = flow
    end
  end
  return list
end

local fits = {
  lights = function(device) return not device.radio and device.kind ~= "internet" end,
  settings = function(device) return talks(device) or ap(device) end,
  label = function(device, ticket) return ticket.register[device.id] ~= nil end,
  ping = talks,
  trace = talks,
  lookup = function(device, ticket) return host(device) and ticket.hosts ~= nil end,
  open = function(device, ticket) return (ticket.opens or {})[device.id] ~= nil end,
  arp = talks,
  macs = switch,
  vlans = switch,
  rules = router,
  routes = router,
  leases = pools,
  records = function(device) return device.zone ~= nil end,
  signal = function(device) return device.radio ~= nil end,
  load = function(device) return router(device) or switch(device) end,
  packets = talks,
  address = by_hand,
  gateway = by_hand,
  dns = function(device, ticket) return host(device) and by_hand(device, ticket) end,
  auto = function(device) return host(device) and device.kind ~= "server" end,
  vlan = switch,
  socket = switch,
  reboot = function(device) return device.kind ~= "internet" end,
  rule = router,
  route = router,
  record = function(device) return device.zone ~= nil end,
  lease = pools,
  pool = pools,
  priority = router,
  schedule = function(device, _, job) return #M.streams(job.net, device.id) > 0 end,
  wifi = function(device) return device.radio ~= nil end,
  channel = ap,
  place = ap,
  stp = switch,
  snooping = switch,
}

local function among(list, id)
  for _, one in ipairs(list) do
    if one == id then
      return true
    end
  end
  return false
end

--- Whether a ticket offers a tool anywhere.
---@param ticket table
---@param tool string
---@return boolean
function M.offers(ticket, tool)
  return among(ticket.tools.look, tool) or among(ticket.tools.change, tool)
end

--- Whether a tool can be used where the pupil is.
---@param ticket table
---@param job table
---@param tool string
---@return boolean
function M.usable(ticket, job, tool)
  local device = job.net.devices[job.selected]
  if not device or not fits[tool] or not M.offers(ticket, tool) then
    return false
  end
  return fits[tool](device, ticket, job)
end

local function pick(order, ticket, job)
  local list = {}
  for _, tool in ipairs(order) do
    if M.usable(ticket, job, tool) then
      list[#list + 1] = tool
    end
  end
  return list
end

--- The tools for the device that is chosen, in order.
---@param ticket table
---@param job table
---@return string[] look
---@return string[] change
function M.here(ticket, job)
  return pick(M.LOOK, ticket, job), pick(M.CHANGE, ticket, job)
end

return M
