-- The spanning tree (IEEE 802.1D-2004, 17.4): which sockets of the switches that take part have to
-- hold back, so that there is one way and no loop. It is worked out at once from the whole map, as
-- the switches would agree on it by talking; nobody waits for them to listen and learn.
--
-- A segment is what frames cross without meeting a switch that takes part: a cable, or several with
-- a plain switch between them.
local wire = require "kit.net.wire"
local M = {}

M.COST = 4 -- of crossing into a segment; 802.1D-1998 gives 4 to 1 Gbit/s

local function bridges(net)
  local list = {}
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    if device.macs and device.stp and device.on then
      list[#list + 1] = device
    end
  end
  return list
end

local function root_of(parent, name)
  while parent[name] ~= name do
    name = parent[name]
  end
  return name
end

-- Names each lit socket's segment: name[device][port]. Cables that meet in a plain switch are one.
local function segments(net)
  local parent, name = {}, {}
  for _, id in ipairs(net.names) do
    local device, plain = net.devices[id], nil
    name[id] = {}
    for port = 1, #device.ports do
      local link = device.ports[port].link
      if link and wire.lit(net, id, port) then
        parent[link] = parent[link] or link
        name[id][port] = link
        if device.macs and not device.stp then
          plain = plain or link
          parent[root_of(parent, link)] = root_of(parent, plain)
        end
      end
    end
  end
  return function(id, port)
    return name[id][port] and root_of(parent, name[id][port])
  end
end

-- Whether offer a of a segment beats b: less way to the root, then the smaller switch, then the
-- smaller socket.
local function better(a, b)
  if not b or a.cost ~= b.cost then
    return not b or a.cost < b.cost
  elseif a.mac ~= b.mac then
    return a.mac < b.mac
  end
  return a.port < b.port
end

-- Each segment's best offer by the switches' present costs.
local function offers(list, segment, cost)
  local best = {}
  for _, bridge in ipairs(list) do
    for port = 1, cost[bridge.id] and #bridge.ports or 0 do
      local at = segment(bridge.id, port)
      local offer = { cost = cost[bridge.id], mac = bridge.ports[1].mac, port = port,
        id = bridge.id }
      if at and better(offer, best[at]) then
        best[at] = offer
      end
    end
  end
  return best
end

-- A switch's socket towards the root: where the best offer of another switch comes in.
local function root_port(bridge, segment, best)
  local port, offer
  for i = 1, #bridge.ports do
    local at = segment(bridge.id, i)
    local there = at and best[at]
    if there and there.id ~= bridge.id and (not offer or better(there, offer)) then
      port, offer = i, there
    end
  end
  return port, offer
end

-- How far each switch is from its root. Islands have a root each: the smallest address wins.
local function costs(list, segment)
  local by_mac, cost = {}, {}
  for i, bridge in ipairs(list) do
    by_mac[i] = bridge
  end
  table.sort(by_mac, function(a, b)
    return a.ports[1].mac < b.ports[1].mac
  end)
  for _, root in ipairs(by_mac) do
    if not cost[root.id] then
      cost[root.id] = 0
      local changed = true
      while changed do
        changed = false
        local best = offers(list, segment, cost)
        for _, bridge in ipairs(list) do
          local _, offer = root_port(bridge, segment, best)
          local new = offer and offer.cost + M.COST
          if new and cost[bridge.id] ~= 0 and (not cost[bridge.id] or new < cost[bridge.id]) then
            cost[bridge.id], changed = new, true
          end
        end
      end
    end
  end
  return cost
end

--- Works out anew which sockets hold back, after anything was plugged, pulled, shut or switched.
---@param net table
function M.grow(net)
  local list = bridges(net)
  local segment = #list > 0 and segments(net)
  local cost = costs(list, segment)
  local best, changed = offers(list, segment, cost), false
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    local taking_part = device.macs and device.stp and device.on
    local up = taking_part and cost[id] > 0 and root_port(device, segment, best)
    for port, socket in ipairs(device.macs and device.ports or {}) do
      local at = taking_part and segment(id, port)
      local leads = at and best[at].id == id and best[at].port == port
      local blocked = at and not leads and port ~= up or nil
      changed = changed or blocked ~= socket.blocked
      socket.blocked = blocked
    end
  end
  for _, bridge in ipairs(changed and list or {}) do
    bridge.macs = {} -- the ways may be others now (17.11)
  end
end

return M
