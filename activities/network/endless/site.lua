-- Makes a part of a hospital to put faults into: one flat ward (level 1), or zones behind switches
-- with a router and servers (levels 2 and 3). No words here; those are in words.lua.
--
--   site.net, site.map, site.register, site.apps, site.opens, site.vlans
--   site.zones   = { { id, vlan, switch, devices = { ids } } }
--   site.place   = { [device] = { switch, port, link, zone } }   where each is plugged in
--   site.checks  = what has to work
local world = require "kit.net.world"
local M = {}

-- What stands in each zone. `opens`: the app its user needs; without one it is only reached.
-- `auto`: it asks for its address where there is somebody to ask.
local ZONES = {
  ward = { vlan = 4, devices = {
    { id = "wardpc", kind = "pc", opens = "records" },
    { id = "trolley", kind = "tablet", opens = "records", auto = true },
    { id = "monitor", kind = "pc", look = "monitor" },
    { id = "wardlabels", kind = "printer" },
    { id = "wardphone", kind = "phone" },
  } },
  clinic = { vlan = 5, devices = {
    { id = "reception", kind = "pc", opens = "appointments" },
    { id = "kiosk", kind = "pc", look = "kiosk", opens = "appointments", auto = true },
    { id = "roomlaptop", kind = "laptop", opens = "records", auto = true },
    { id = "letters", kind = "printer" },
  } },
  imaging = { vlan = 8, devices = {
    { id = "workstation", kind = "pc", look = "workstation", opens = "records" },
    { id = "scanner", kind = "pc", look = "scanner" },
    { id = "imagingdesk", kind = "pc", opens = "appointments", auto = true },
  } },
}

local SERVERS = { records = 10, appointments = 40 }
local PORT = 443
M.NAMES = "10.0.10.53"
M.GUEST = 7 -- the VLAN of a socket that was never meant for staff

local function host_name(app)
  return app .. ".rgh.example"
end

local function shuffled(rng, list)
  local new = { table.unpack(list) }
  rng:shuffle(new)
  return new
end

local function service(app)
  return { { port = PORT, proto = "tcp", name = app } }
end

local function check_device(site, spec)
  local id = spec.id
  if spec.opens then
    site.opens[id] = spec.opens
    site.checks[#site.checks + 1] = { name = id, kind = "app", from = id, app = spec.opens }
  else
    site.checks[#site.checks + 1] = { name = id, kind = "ping", from = site.server,
      to = site.register[id] }
  end
end

local function cable(site, a, b)
  site.cables = site.cables + 1
  local id = "c" .. site.cables
  world.join(site.net, id, a, b)
  return id
end

local function add_device(site, zone, spec, at)
  local ip = ("10.0.%d.%d"):format(zone.vlan, 20 + at)
  local auto = spec.auto and site.routed
  world.add(site.net, { id = spec.id, kind = spec.kind, look = spec.look, dhcp = auto,
    ip = not auto and ip or nil, dns = not auto and site.routed and M.NAMES or nil,
    gateway = not auto and site.routed and ("10.0.%d.1"):format(zone.vlan) or nil })
  local link = cable(site, { zone.switch, at }, { spec.id, 1 })
  site.place[spec.id] = { switch = zone.switch, port = at, link = link, zone = zone.id }
  zone.devices[at] = spec.id
  site.auto[spec.id] = auto
  if not auto then
    site.register[spec.id] = ip
    site.targets[#site.targets + 1] = spec.id
  end
end

-- In the order they have, but first of all those whose users open something.
local function openers_first(list)
  local new = {}
  for _, opens in ipairs { true, false } do
    for _, spec in ipairs(list) do
      if (spec.opens ~= nil) == opens then
        new[#new + 1] = spec
      end
    end
  end
  return new
end

-- At least one device of a zone opens something.
local function add_zone(site, rng, id, count)
  local zone = { id = id, vlan = ZONES[id].vlan, switch = id .. "switch", devices = {} }
  site.zones[#site.zones + 1] = zone
  local specs = openers_first(shuffled(rng, ZONES[id].devices))
  local chosen = { specs[1] }
  for _, spec in ipairs(shuffled(rng, { table.unpack(specs, 2) })) do
    if #chosen < count then
      chosen[#chosen + 1] = spec
    end
  end
  return zone, chosen
end

local function new_site()
  return { net = world.new(), register = {}, apps = {}, opens = {}, targets = {}, zones = {},
    place = {}, auto = {}, checks = {}, hosts = {}, cables = 0,
    map = { devices = {}, loose = {}, tags = {} } }
end

local FLAT = { { x = 48, y = 84 }, { x = 258, y = 42 }, { x = 416, y = 42 }, { x = 624, y = 72 } }

-- A ward with its server on one switch, as hospitals were long ago and small clinics still are.
local function flat(rng)
  local site = new_site()
  site.server = "records"
  local zone, specs = add_zone(site, rng, rng:pick { "ward", "clinic" }, 4)
  world.add(site.net, { id = zone.switch, kind = "switch", sockets = 8 })
  local ip = ("10.0.%d.10"):format(zone.vlan)
  for i, spec in ipairs(specs) do
    add_device(site, zone, spec, i)
    site.map.devices[spec.id] = FLAT[i]
  end
  world.add(site.net, { id = "records", kind = "server", ip = ip, services = service "records" })
  site.register.records = ip
  site.apps.records = { host = ip, port = PORT }
  cable(site, { zone.switch, 8 }, { "records", 1 })
  site.map.devices.records = { x = 632, y = 384, top = true }
  site.map.devices[zone.switch] = { x = 196, y = 404 }
  site.map.floor = zone.id == "ward" and "art/ward-hawthorn.svg" or "art/outpatients.svg"
  for _, spec in ipairs(specs) do
    check_device(site, { id = spec.id, opens = spec.opens and "records" })
  end
  return site
end

local function add_core(site)
  local interfaces = { { port = 1, vlan = 10, ip = "10.0.10.1" } }
  for i, zone in ipairs(site.zones) do
    interfaces[i + 1] = { port = 1, vlan = zone.vlan, ip = ("10.0.%d.1"):format(zone.vlan) }
  end
  world.add(site.net, { id = "core", kind = "switch", sockets = 8, trunks = { 1, 2, 3, 4 },
    vlans = { [5] = 10, [6] = 10, [7] = 10, [8] = 10 } })
  world.add(site.net, { id = "router", kind = "router", interfaces = interfaces,
    relay = M.NAMES, rules = {} })
  cable(site, { "core", 1 }, { "router", 1 })
  site.register.router = "10.0.10.1"
end

local function add_servers(site)
  local zone_names, pools = {}, {}
  for _, zone in ipairs(site.zones) do
    local network = ("10.0.%d."):format(zone.vlan)
    pools[#pools + 1] = { network = network .. "0", mask = "255.255.255.0",
      from = network .. "100", to = network .. "105", gateway = network .. "1", dns = M.NAMES,
      lease = 8 * 3600 }
  end
  for i, app in ipairs { "records", "appointments" } do
    local ip = "10.0.10." .. SERVERS[app]
    world.add(site.net, { id = app, kind = "server", ip = ip, gateway = "10.0.10.1",
      dns = M.NAMES, services = service(app) })
    cable(site, { "core", 4 + i }, { app, 1 })
    site.register[app], zone_names[host_name(app)] = ip, ip
    site.apps[app] = { host = host_name(app), port = PORT }
    site.hosts[i] = host_name(app)
  end
  world.add(site.net, { id = "names", kind = "server", look = "names", ip = M.NAMES,
    gateway = "10.0.10.1", zone = zone_names, pools = pools })
  cable(site, { "core", 7 }, { "names", 1 })
  site.register.names = M.NAMES
end

-- Zones side by side at the top, their switches under them, the core and the servers at the foot.
local function lay_out(site)
  local devices, count = site.map.devices, #site.zones
  local width = 800 / count
  for i, zone in ipairs(site.zones) do
    local left, step = (i - 1) * width, width / #zone.devices
    for k, id in ipairs(zone.devices) do
      devices[id] = { x = left + step * (k - 0.5) - 46, y = 14 }
    end
    devices[zone.switch] = { x = left + width / 2 - 84, y = 190 }
  end
  devices.router, devices.names = { x = 24, y = 392, top = true }, { x = 136, y = 392, top = true }
  devices.core = { x = 290, y = 420 }
  devices.records, devices.appointments = { x = 572, y = 392, top = true },
    { x = 684, y = 392, top = true }
  site.map.floor, site.map.tile = "art/core.svg", "small"
end

local function routed(rng, level)
  local site = new_site()
  site.server, site.routed, site.vlans = "records", true, { [4] = true, [5] = true, [7] = true,
    [8] = true, [10] = true }
  local ids = level == 3 and { "ward", "clinic", "imaging" }
    or { "ward", rng:pick { "clinic", "imaging" } }
  local planned = {}
  for i, id in ipairs(ids) do
    local zone, specs = add_zone(site, rng, id, level == 3 and 2 or 3)
    planned[i] = specs
    world.add(site.net, { id = zone.switch, kind = "switch", sockets = 6, trunks = { 6 },
      vlans = { zone.vlan, zone.vlan, zone.vlan, zone.vlan, M.GUEST } })
  end
  add_core(site)
  add_servers(site)
  for i, zone in ipairs(site.zones) do
    zone.uplink = cable(site, { zone.switch, 6 }, { "core", 1 + i })
    for k, spec in ipairs(planned[i]) do
      add_device(site, zone, spec, k)
    end
  end
  for _, specs in ipairs(planned) do
    for _, spec in ipairs(specs) do
      if site.auto[spec.id] then
        world.renew(site.net, spec.id)
      end
      check_device(site, spec)
    end
  end
  for _, id in ipairs { "names", "records", "appointments", "router" } do
    site.targets[#site.targets + 1] = id
  end
  lay_out(site)
  return site
end

--- A hospital part without a fault.
---@param rng Rng
---@param level integer 1 to 3
---@return table site
function M.new(rng, level)
  local site = level == 1 and flat(rng) or routed(rng, level)
  if level == 1 then
    table.insert(site.targets, 1, "records")
  end
  site.checks[#site.checks + 1] = { name = "calm", kind = "calm" }
  return site
end

return M
