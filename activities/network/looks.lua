-- What the looking tools find out. Each writes its finding into the notebook; those that send
-- something leave a trip to watch. Rules only.
local address = require "kit.net.address"
local firewall = require "kit.net.firewall"
local job_ = require "job"
local world = require "kit.net.world"
local M = {}

local WATCHED = 400 -- milliseconds of traffic that are measured

local function copies(list)
  return world.copy(list or {})
end

--- Which of its sockets have a light on.
---@param job table
---@param id string device
function M.lights(_, job, id)
  local device = job.net.devices[id]
  local lists = { on = {}, off = {}, shut = {}, blocked = {} }
  for i, port in ipairs(device.ports) do
    if not port.parent and not port.radio then
      local lit = world.lit(job.net, id, i)
      local name = port.shut and "shut" or not lit and "off"
        or device.kind == "switch" and world.blocked(job.net, id, i) and "blocked" or "on"
      table.insert(lists[name], i)
    end
  end
  job_.found(job, "lights", { device = id, on = lists.on, off = lists.off, shut = lists.shut,
    blocked = lists.blocked, lit = #lists.on, dark = #lists.off })
end

-- An access point has a radio instead of an address of its own.
local function air(job, device)
  local list = {}
  for i, one in ipairs(device.wifi) do
    list[i] = { ssid = one.ssid, vlan = one.vlan or false }
  end
  job_.found(job, "settings", { device = device.id, channel = device.channel, list = list })
end

--- What a device was told, or lent.
---@param job table
---@param id string device
function M.settings(_, job, id)
  local device, list = job.net.devices[id], nil
  local first = device.ports[1]
  if device.wifi then
    return air(job, device)
  elseif device.kind == "router" then
    list = {}
    for i, port in ipairs(device.ports) do
      list[#list + 1] = port.ip and { port = port.parent or i, vlan = port.vlan or false,
        ip = port.ip, mask = port.mask } or nil
    end
  end
  job_.found(job, "settings", { device = id, ip = first.ip or false, mask = first.mask or false,
    gateway = device.gateway or false, dns = device.dns or false, auto = first.dhcp or false,
    ssid = device.radio and device.radio.ssid, list = list })
end

--- The address on its sticker.
---@param ticket table
---@param job table
---@param id string device
function M.label(ticket, job, id)
  job_.found(job, "label", { device = id, ip = ticket.register[id] })
end

--- The neighbours it remembers: who answered for which address.
---@param job table
---@param id string device
function M.arp(_, job, id)
  local list = {}
  for i, entry in ipairs(world.neighbours(job.net, id)) do
    list[i] = { ip = entry.ip, mac = entry.mac, device = world.owner(job.net, entry.mac) or false }
  end
  job_.found(job, "known", { device = id, list = list, count = #list })
end

--- Whom a switch has heard behind which socket.
---@param job table
---@param id string device
function M.macs(_, job, id)
  local list = {}
  for i, entry in ipairs(world.learnt(job.net, id)) do
    list[i] = { port = entry.port, vlan = entry.vlan or 1, mac = entry.mac,
      device = world.owner(job.net, entry.mac) or false }
  end
  job_.found(job, "learnt", { device = id, list = list, count = #list })
end

-- What a pupil chose to ask: a device of the inventory, or a name or address.
local function target_of(ticket, target)
  local ip = ticket.register[target]
  if ip then
    return ip, target, nil
  end
  return target, false, not address.parse(target) and target or nil
end

-- The address that was asked for, where it ever became known.
local function asked_ip(answer)
  return answer.ip or address.parse(answer.to) and answer.to or false
end

local COMPLAINTS = { unreachable = true, prohibited = true, exceeded = true }

-- Who on the way said that it goes no further; false when nobody did.
local function told_by(net, from, answer)
  local hops = answer.ok and {} or answer.hops
  for i = #hops, 1, -1 do
    local hop = hops[i]
    if hop.to == from and COMPLAINTS[hop.what] then
      return world.holder(net, hop.by) or false
    end
  end
  return false
end

local function asked(ticket, job, kind, from, target)
  local ask, to, name = target_of(ticket, target)
  local answer = world[kind == "ping" and "ping" or "trace"](job.net, from, ask)
  local ip = asked_ip(answer)
  job_.travel(job, { kind = kind, from = from, to = to, ip = ip, reason = answer.reason },
    answer.hops)
  job_.found(job, kind, { from = from, to = to, ip = ip, name = name, reason = answer.reason,
    told = told_by(job.net, from, answer), radio = job.net.devices[from].radio ~= nil,
    took = answer.took or nil, list = kind == "trace" and copies(answer.list) or nil })
end

--- Pings an address, a name, or the address a device is registered under, which need not be the
--- one it has.
---@param ticket table
---@param job table
---@param from string device
---@param target string
function M.ping(ticket, job, from, target)
  asked(ticket, job, "ping", from, target)
end

--- Asks every router on the way to a target to speak up.
---@param ticket table
---@param job table
---@param from string device
---@param target string
function M.trace(ticket, job, from, target)
  asked(ticket, job, "trace", from, target)
end

---@param job table
---@param from string device
---@param name string
function M.lookup(_, job, from, name)
  local answer = world.lookup(job.net, from, name)
  job_.travel(job, { kind = "lookup", from = from, to = false, ip = answer.ip or false,
    reason = answer.reason }, answer.hops)
  job_.found(job, "lookup", { from = from, name = name, reason = answer.reason,
    ip = answer.ip or false, by = answer.by or false, cached = answer.cached or false })
end

--- Opens the app that a device's user opens.
---@param ticket table
---@param job table
---@param id string device
function M.open(ticket, job, id)
  local name = ticket.opens[id]
  local app = ticket.apps[name]
  local answer = world.connect(job.net, id, app.host, app.port)
  local reason = answer.reason:match "^name:(.*)$"
  job_.travel(job, { kind = "open", from = id, to = false, ip = asked_ip(answer),
    reason = answer.reason }, answer.hops)
  job_.found(job, "open", { device = id, app = name, reason = reason or answer.reason,
    at = reason and "name" or "connect", ip = asked_ip(answer), port = app.port,
    told = told_by(job.net, id, answer), radio = job.net.devices[id].radio ~= nil })
end

--- Which network of its own each of a switch's sockets belongs to.
---@param job table
---@param id string device
function M.vlans(_, job, id)
  local list = {}
  for i, port in ipairs(job.net.devices[id].ports) do
    list[i] = { port = i, vlan = port.vlan or 1, trunk = port.trunk or false,
      link = port.link or false }
  end
  job_.found(job, "vlans", { device = id, list = list })
end

local BLOCKED = { filtered = true, prohibited = true, timeout = true, refused = true }

-- The last attempt that got no answer on its way, with what a rule is about.
local function last_failure(job)
  for i = #job.notes, 1, -1 do
    local n = job.notes[i]
    if (n.kind == "open" or n.kind == "ping") and BLOCKED[n.reason] and n.ip then
      local from = n.device or n.from
      local port = job.net.devices[from].ports[1]
      if port.ip then
        return { from = from, src = port.ip, dst = n.ip, proto = n.kind == "open" and "tcp"
          or "icmp", dport = n.port }
      end
    end
  end
end

--- Reads a router's rules; where something failed before, also which of them it would meet first:
--- `hit`, 0 when none fits and the policy decides.
function M.rules(_, job, id)
  local device, failed, hit = job.net.devices[id], last_failure(job), nil
  if failed then
    hit = firewall.decide(device, failed) or 0
  end
  local list = copies(device.rules)
  job_.found(job, "rules", { device = id, list = list, count = #list,
    policy = device.policy or "allow", hit = hit, from = failed and failed.from,
    ip = failed and failed.dst })
end

--- Which ways a router knows.
---@param job table
---@param id string device
function M.routes(_, job, id)
  local device, list = job.net.devices[id], {}
  for i, port in ipairs(device.ports) do
    list[#list + 1] = port.ip and { network = address.text(address.network(port.ip, port.mask)),
      mask = port.mask, via = false, port = port.parent or i } or nil
  end
  for _, route in ipairs(device.routes or {}) do
    list[#list + 1] = { network = route.network, mask = route.mask, via = route.via }
  end
  if device.gateway then
    list[#list + 1] = { network = "0.0.0.0", mask = "0.0.0.0", via = device.gateway }
  end
  job_.found(job, "routes", { device = id, list = list, count = #list })
end

-- How many addresses are left of each pool.
local function pools_of(device, leases)
  local list = {}
  for i, pool in ipairs(device.pools) do
    local from, to = address.parse(pool.from), address.parse(pool.to)
    local free = to - from + 1
    list[i] = { network = pool.network, size = free }
    for _, lease in ipairs(leases) do
      local ip = address.parse(lease.ip)
      free = free - (ip >= from and ip <= to and 1 or 0)
    end
    list[i].free = free
  end
  return list
end

--- Which addresses a server has lent, and how many are left.
---@param job table
---@param id string device
function M.leases(_, job, id)
  local list, free, size = world.leases(job.net, id)
  local kept = {}
  for i, lease in ipairs(list) do
    kept[i] = { ip = lease.ip, mac = lease.mac, device = lease.device or false }
  end
  job_.found(job, "leases", { device = id, list = kept, free = free, size = size, count = #kept,
    pools = pools_of(job.net.devices[id], list) })
end

--- Which names a server knows.
---@param job table
---@param id string device
function M.records(_, job, id)
  local list = {}
  for name, ip in pairs(job.net.devices[id].zone) do
    list[#list + 1] = { name = name, ip = ip }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  job_.found(job, "records", { device = id, list = list, count = #list })
end

--- Which Wi-Fi a device hears where it is.
---@param job table
---@param id string device
function M.signal(_, job, id)
  local list, _, why = copies(world.signal(job.net, id)), world.joined(job.net, id)
  job_.found(job, "signal", { device = id, list = list, count = #list,
    bars = list[1] and list[1].bars or 0, why = why })
end

--- What becomes of the streams at an hour, and how full the cables are.
---@param job table
---@param hour integer
function M.load(_, job, _, hour)
  local net = world.copy(job.net)
  local measured, loads = world.measure(net, net.flows or {}, WATCHED, hour)
  local list, links = {}, {}
  for _, flow in ipairs(net.flows or {}) do
    local one = measured[flow.id]
    list[#list + 1] = one and { flow = flow.id, class = flow.class, from = flow.from,
      to = world.holder(net, flow.to) or false, loss = one.loss, worst = one.worst } or nil
  end
  table.sort(list, function(a, b)
    return a.loss > b.loss or a.loss == b.loss and a.flow < b.flow
  end)
  for id, percent in pairs(loads) do
    links[#links + 1] = { link = id, load = percent }
  end
  table.sort(links, function(a, b)
    return a.load > b.load or a.load == b.load and a.link < b.link
  end)
  job_.found(job, "load", { hour = hour, list = list, links = links, count = #list })
end

return M
