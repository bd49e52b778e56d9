-- What can go wrong in a made-up ticket. Each kind breaks a site in one way, knows how a pupil's
-- tools put it right again, and which findings show it.
--
--   kind = { id, levels = { least, most }, pick(rng, site, free) -> fault|nil, apply(net, fault),
--            mends = { function(net, fault) ... one pupil's move each }, proves(note, fault) }
--   fault = { kind, device, and what the kind needs to know }
--
-- `free(device)` is false where another fault sits already.
local address = require "kit.net.address"
local guest = require("endless.site").GUEST
local world = require "kit.net.world"
local M = {}

local function devices(site, want)
  local list = {}
  for _, zone in ipairs(site.zones) do
    for _, id in ipairs(zone.devices) do
      if want(id) then
        list[#list + 1] = id
      end
    end
  end
  return list
end

local function pick_device(rng, site, free, want)
  local id = rng:pick(devices(site, function(id)
    return free(id) and (not want or want(id))
  end))
  return id and { device = id, place = site.place[id] }
end

local function fixed(site)
  return function(id)
    return not site.auto[id]
  end
end

-- Whether a list has an item that is so.
local function any(list, is_so)
  for _, one in ipairs(list) do
    if is_so(one) then
      return true
    end
  end
  return false
end

-- No light: at the device itself, or at its socket of the switch.
local function dark(n, fault)
  local function socket(port)
    return port == fault.place.port
  end
  if n.kind == "lights" and n.device == fault.place.switch then
    return any(n.off, socket) or any(n.shut, socket)
  elseif n.kind == "lights" then
    return n.device == fault.device and n.dark > 0
  end
  return (n.kind == "ping" or n.kind == "open") and n.reason == "no link"
    and (n.from or n.device) == fault.device
end

-- What was set wrong stands in the device's settings.
local function setting(field)
  return function(n, fault)
    return n.kind == "settings" and n.device == fault.device and n[field] == fault.wrong
  end
end

local has_address, has_gateway, has_dns = setting "ip", setting "gateway", setting "dns"

local LOOSE = { id = "loose", levels = { 1, 3 } }

function LOOSE.pick(rng, site, free)
  return pick_device(rng, site, free)
end

function LOOSE.apply(net, fault)
  world.unplug(net, fault.place.link, "b")
end

LOOSE.mends = { function(net, fault)
  return world.plug(net, fault.place.link, "b", fault.device, 1)
end }

function LOOSE.proves(n, fault)
  return dark(n, fault) or n.kind == "cable" and n.link == fault.place.link and not n.b
end

local BROKEN = { id = "broken", levels = { 1, 3 } }
BROKEN.pick = LOOSE.pick

function BROKEN.proves(n, fault)
  return dark(n, fault) or n.kind == "cable" and n.link == fault.place.link and n.broken or false
end

function BROKEN.apply(net, fault)
  net.links[fault.place.link].broken = true
  world.unplug(net, fault.place.link, "b")
  world.plug(net, fault.place.link, "b", fault.device, 1)
end

BROKEN.mends = { function(net, fault)
  world.replace(net, fault.place.link)
  return true
end }

local SHUT = { id = "shut", levels = { 1, 3 } }
SHUT.pick, SHUT.proves = LOOSE.pick, dark

function SHUT.apply(net, fault)
  world.shut(net, fault.place.switch, fault.place.port, true)
end

SHUT.mends = { function(net, fault)
  world.shut(net, fault.place.switch, fault.place.port, false)
  return true
end }

local SOCKET = { id = "socket", levels = { 2, 3 }, spare = 5 }

function SOCKET.pick(rng, site, free)
  return pick_device(rng, site, free, fixed(site))
end

function SOCKET.apply(net, fault)
  world.unplug(net, fault.place.link, "a")
  world.plug(net, fault.place.link, "a", fault.place.switch, SOCKET.spare)
end

SOCKET.mends = {
  function(net, fault)
    world.unplug(net, fault.place.link, "a")
    return world.plug(net, fault.place.link, "a", fault.place.switch, fault.place.port)
  end,
}

function SOCKET.proves(n, fault)
  return n.kind == "vlans" and n.device == fault.place.switch and any(n.list, function(socket)
    return socket.link == fault.place.link and socket.vlan == guest
  end) or n.kind == "cable" and n.link == fault.place.link and n.a == fault.place.switch
    and n.a_port == SOCKET.spare and n.changes == 0
end

local TYPED = { id = "typed", levels = { 1, 3 } }

function TYPED.pick(rng, site, free)
  local fault = pick_device(rng, site, free, fixed(site))
  if fault then
    fault.ip = site.register[fault.device]
    local a, b, c, d = fault.ip:match "^(%d+)%.(%d+)%.(%d+)%.(%d+)$"
    fault.wrong = ("%s.%s.%s.%s"):format(a, b, rng:pick { c .. "0", "1" .. c, c + 2 }, d)
  end
  return fault
end

function TYPED.apply(net, fault)
  net.devices[fault.device].ports[1].ip = fault.wrong
end

TYPED.mends = { function(net, fault)
  return world.set_address(net, fault.device, 1, fault.ip)
end }

function TYPED.proves(n, fault)
  return has_address(n, fault) or n.kind == "ping" and n.from == fault.device
    and n.reason == "no route"
end

local TWIN = { id = "twin", levels = { 1, 3 } }

function TWIN.pick(rng, site, free)
  local fault = pick_device(rng, site, free, fixed(site))
  if not fault then
    return nil
  end
  local other = rng:pick(devices(site, function(id)
    return free(id) and not site.auto[id] and id ~= fault.device
      and site.place[id].switch == fault.place.switch
  end))
  fault.other, fault.ip = other, site.register[fault.device]
  fault.wrong = other and site.register[other]
  return other and fault
end

TWIN.apply, TWIN.mends = TYPED.apply, TYPED.mends

function TWIN.proves(n, fault)
  return has_address(n, fault) or n.kind == "known" and any(n.list, function(entry)
    return entry.ip == fault.wrong and entry.device == fault.device
  end)
end

local GATEWAY = { id = "gateway", levels = { 2, 3 } }

function GATEWAY.pick(rng, site, free)
  local fault = pick_device(rng, site, free, fixed(site))
  if fault then
    local prefix = site.register[fault.device]:match "^(.+)%.%d+$"
    fault.ip, fault.wrong = prefix .. ".1", prefix .. "." .. rng:pick { 2, 10, 11, 254 }
  end
  return fault
end

function GATEWAY.apply(net, fault)
  net.devices[fault.device].gateway = fault.wrong
end

GATEWAY.mends = { function(net, fault)
  return world.set_gateway(net, fault.device, fault.ip)
end }

function GATEWAY.proves(n, fault)
  return has_gateway(n, fault) or (n.kind == "trace" or n.kind == "ping")
    and n.from == fault.device and n.reason == "no answer"
end

local SERVER = { id = "server", levels = { 2, 3 } }

function SERVER.pick(rng, site, free)
  local fault = pick_device(rng, site, free, function(id)
    return not site.auto[id] and site.opens[id] ~= nil
  end)
  if fault then
    fault.ip, fault.wrong = site.register.names, "10.0.10." .. rng:pick { 35, 54, 58 }
  end
  return fault
end

function SERVER.apply(net, fault)
  net.devices[fault.device].dns = fault.wrong
end

SERVER.mends = { function(net, fault)
  return world.set_dns(net, fault.device, fault.ip)
end }

function SERVER.proves(n, fault)
  return has_dns(n, fault) or n.kind == "lookup" and n.from == fault.device
    and n.reason ~= "found"
end

local RECORD = { id = "record", levels = { 2, 3 } }

function RECORD.pick(rng, site, free)
  local used = {}
  for _, id in ipairs(devices(site, function(id) return site.opens[id] ~= nil end)) do
    used[#used + 1] = site.opens[id]
  end
  local app = rng:pick(used)
  if not free(app) then
    return nil
  end
  return { device = app, name = site.apps[app].host, ip = site.register[app],
    wrong = "10.0.10." .. rng:pick { 11, 12, 44 } }
end

function RECORD.apply(net, fault)
  net.devices.names.zone[fault.name] = fault.wrong
end

RECORD.mends = { function(net, fault)
  return world.set_record(net, "names", fault.name, fault.ip)
end }

function RECORD.proves(n, fault)
  return n.kind == "records" and any(n.list, function(record)
    return record.name == fault.name and record.ip == fault.wrong
  end) or n.kind == "lookup" and n.name == fault.name and n.ip == fault.wrong
end

local RULE = { id = "rule", levels = { 2, 3 } }

function RULE.pick(rng, site, free)
  local fault = pick_device(rng, site, free, function(id)
    return site.opens[id] ~= nil
  end)
  if not fault then
    return nil
  end
  local app = site.opens[fault.device]
  local zone
  for _, candidate in ipairs(site.zones) do
    zone = candidate.id == fault.place.zone and candidate or zone
  end
  fault.rule = { action = rng:pick { "deny", "reject" }, src = ("10.0.%d.0/24"):format(zone.vlan),
    dst = site.register[app], proto = "tcp", port = 443 }
  return fault
end

function RULE.apply(net, fault)
  table.insert(net.devices.router.rules, fault.rule)
end

RULE.mends = { function(net, fault)
  for i, rule in ipairs(net.devices.router.rules) do
    if rule.src == fault.rule.src and rule.dst == fault.rule.dst then
      return world.remove_rule(net, "router", i)
    end
  end
end }

function RULE.proves(n, fault)
  return n.kind == "rules" and any(n.list, function(rule)
    return rule.src == fault.rule.src and rule.dst == fault.rule.dst
  end) or n.kind == "open" and (n.reason == "filtered" or n.reason == "prohibited")
end

local POOL = { id = "pool", levels = { 2, 3 } }

function POOL.pick(rng, site, free)
  local fault = pick_device(rng, site, free, function(id)
    return site.auto[id]
  end)
  if fault then
    for i, zone in ipairs(site.zones) do
      fault.pool = zone.id == fault.place.zone and i or fault.pool
    end
  end
  return fault
end

-- Last week's visitors still hold what is left of the pool, and this device has come late.
function POOL.apply(net, fault)
  local server, port = net.devices.names, net.devices[fault.device].ports[1]
  local pool = server.pools[fault.pool]
  server.leases = server.leases or {}
  for number = address.parse(pool.from), address.parse(pool.to) do
    local ip = address.text(number)
    local lease = server.leases[ip]
    if not lease or lease.mac == port.mac then
      server.leases[ip] = { mac = ("02:00:00:00:aa:%02x"):format(number & 255),
        till = net.now + 90000000000 }
    end
  end
  world.renew(net, fault.device)
end

POOL.mends = {
  function(net, fault)
    local pool = net.devices.names.pools[fault.pool]
    return world.clear_lease(net, "names", pool.to)
  end,
  function(net, fault)
    return world.renew(net, fault.device).ok
  end,
}

-- The pool is empty, and this device is not among those who have an address of it.
function POOL.proves(n, fault)
  if n.kind == "leases" then
    return n.pools[fault.pool].free == 0 and not any(n.list, function(lease)
      return lease.device == fault.device
    end)
  end
  return n.kind == "settings" and n.device == fault.device
    and tostring(n.ip):find "^169%.254%." ~= nil
end

local LOOP = { id = "loop", levels = { 3, 3 } }

function LOOP.pick(rng, site, free)
  local zone = rng:pick(site.zones)
  return free(zone.switch) and { device = zone.switch, link = "c" .. site.cables + 1 }
end

function LOOP.apply(net, fault)
  world.join(net, fault.link, { fault.device, 3 }, { fault.device, 4 })
end

LOOP.mends = { function(net, fault)
  world.unplug(net, fault.link, "a")
  return true
end }

function LOOP.proves(n, fault)
  return n.reason == "storm" or n.kind == "cable" and n.link == fault.link
    and n.a == fault.device and n.b == fault.device
end

--- All kinds, in the order in which they get harder.
M.KINDS = { LOOSE, BROKEN, SHUT, TYPED, TWIN, SOCKET, GATEWAY, SERVER, RECORD, RULE, POOL, LOOP }

local by_id = {}
for _, kind in ipairs(M.KINDS) do
  by_id[kind.id] = kind
end

---@param id string
---@return table kind
function M.kind(id)
  return by_id[id]
end

--- The kinds that fit a level.
---@param level integer
---@return table[]
function M.at(level)
  local list = {}
  for _, kind in ipairs(M.KINDS) do
    if level >= kind.levels[1] and level <= kind.levels[2] then
      list[#list + 1] = kind
    end
  end
  return list
end

return M
