-- Wi-Fi on a plan in metres: which access point a device joins, how well it hears it, and access
-- points that get in each other's way (2.4 GHz: channels 1 to 13, each five wide). A device that
-- has joined hangs on the access point by a link like any cable, and the access point switches.
--
--   device.radio = { ssid, key }, device.x, y
--   ap.wifi = { { ssid, key, vlan } }, ap.channel, ap.x, ap.y, ap.range
--   net.links["radio:ID"] = { radio = true, delay, capacity, loss, ends = { a: ID, b: the ap } }
local change = require "kit.net.change"
local wire = require "kit.net.wire"
local M = {}

M.DELAY = 2000 -- microseconds through the air: mostly waiting for a turn to speak
M.CAPACITY = { 2000, 10000, 30000, 60000 } -- kbit/s with so many bars
M.WIDTH = 5 -- channels that differ by less overlap

---@alias net.WifiProblem "no such network"|"out of reach"|"wrong key"|"off"|"no radio"

-- 1 beside the access point, falling to 0 at the end of its range.
local function quality(device, ap)
  local x, y = device.x - ap.x, device.y - ap.y
  return math.max(0, 1 - math.sqrt(x * x + y * y) / ap.range)
end

local function bars(device, ap)
  return math.ceil(4 * quality(device, ap))
end

local function access_points(net)
  local list = {}
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    if device.wifi and device.on then
      list[#list + 1] = device
    end
  end
  return list
end

-- What disturbs this access point where the device is: "disturbed" by one on a channel close by,
-- "shared" with one on the same channel (those two wait for each other), or false.
local function clash(aps, device, ap)
  local found = false
  for _, other in ipairs(aps) do
    local apart = math.abs(other.channel - ap.channel)
    if other ~= ap and apart < M.WIDTH and quality(device, other) > 0 then
      if apart > 0 then
        return "disturbed"
      end
      found = "shared"
    end
  end
  return found
end

-- The access point and the network of its own to join, or nil and why not.
local function choose(aps, device)
  local best, best_wifi, best_quality
  local why = "no such network"
  for _, ap in ipairs(aps) do
    for _, wifi in ipairs(ap.wifi) do
      local strength = wifi.ssid == device.radio.ssid and quality(device, ap)
      if strength and strength == 0 then
        why = why == "no such network" and "out of reach" or why
      elseif strength and wifi.key ~= device.radio.key then
        why = "wrong key"
      elseif strength and strength > (best_quality or 0) then
        best, best_wifi, best_quality = ap, wifi, strength
      end
    end
  end
  return best, best and best_wifi or why
end

local function leave(net, id)
  local name = "radio:" .. id
  if net.links[name] then
    wire.unplug(net, name, "a")
    wire.unplug(net, name, "b")
    net.links[name] = nil
  end
end

-- A socket of the access point that is only air, and not in use.
local function socket(ap)
  for i, port in ipairs(ap.ports) do
    if port.radio and not port.link then
      return i
    end
  end
  ap.ports[#ap.ports + 1] = { radio = true, link = false }
  return #ap.ports
end

local function hang(net, device, ap, vlan)
  local name = "radio:" .. device.id
  local link = net.links[name]
  local port = link and ap.ports[link.ends.b.port]
  if not port or link.ends.b.device ~= ap.id or port.vlan ~= vlan then
    leave(net, device.id)
    link = wire.add_link(net, name, { delay = M.DELAY, radio = true })
    local number = socket(ap)
    ap.ports[number].vlan = vlan
    assert(wire.plug(net, name, "a", device.id, 1))
    assert(wire.plug(net, name, "b", ap.id, number))
  end
  return link
end

--- Lets every device with a radio join the access point it hears best of those that have its
--- network and its key, or leave. Done after every change.
---@param net table
function M.join(net)
  local aps = access_points(net)
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    local ap, wifi
    if device.radio and device.on then
      ap, wifi = choose(aps, device)
    end
    if ap then
      local link, strength, trouble = hang(net, device, ap, wifi.vlan or 1), bars(device, ap),
        clash(aps, device, ap)
      link.capacity = M.CAPACITY[strength] // (trouble == "shared" and 2 or 1)
      link.buffer = link.capacity * wire.BUFFER_MS // 8
      link.loss = trouble == "disturbed" and (strength <= 2 and 30 or 10) or nil
    elseif device.radio then
      leave(net, id)
    end
  end
end

change.after(M.join)

--- The access point a device has joined, or nil and why it has not.
---@param net table
---@param id string device
---@return string|nil ap
---@return net.WifiProblem|nil problem
function M.joined(net, id)
  local device = net.devices[id]
  if not device.radio or not device.on then
    return nil, device.radio and "off" or "no radio"
  end
  local ap, why = choose(access_points(net), device)
  if ap then
    return ap.id
  end
  return nil, why
end

--- What a device hears where it is, the strongest first: a row for each network of each access
--- point in reach; none where the device has no place on the plan.
---@param net table
---@param id string device
---@return { ap: string, ssid: string, bars: integer, channel: integer, clash: false|string,
---joined: boolean }[] heard bars 1 to 4; clash "shared" (same channel) or "disturbed" (near one)
function M.signal(net, id)
  local device = net.devices[id]
  local aps, list = device.x and access_points(net) or {}, {}
  local own, own_wifi
  if device.radio and device.on then
    own, own_wifi = choose(aps, device)
  end
  for _, ap in ipairs(aps) do
    local strength = quality(device, ap)
    for _, wifi in ipairs(strength > 0 and ap.wifi or {}) do
      list[#list + 1] = { ap = ap.id, ssid = wifi.ssid, bars = bars(device, ap),
        channel = ap.channel, clash = clash(aps, device, ap),
        joined = ap == own and wifi == own_wifi, strength = strength, order = #list }
    end
  end
  table.sort(list, function(a, b)
    return a.strength > b.strength or (a.strength == b.strength and a.order < b.order)
  end)
  for _, row in ipairs(list) do
    row.strength, row.order = nil, nil
  end
  return list
end

--- Types the name of a network and its key into a device. A wrong key is taken, as in life: the
--- device then does not join.
---@param net table
---@param id string device
---@param ssid string
---@param key? string none for an open network
---@return boolean|nil done
---@return string|nil problem "not here": it has no radio
function M.set_wifi(net, id, ssid, key)
  local device = net.devices[id]
  if not device.radio then
    return nil, "not here"
  end
  device.radio.ssid, device.radio.key = ssid, key
  change.settle(net)
  return true
end

--- Puts an access point on another channel.
---@param net table
---@param id string access point
---@param channel integer 1 to 13
---@return boolean|nil done
---@return string|nil problem "not here" or "range"
function M.set_channel(net, id, channel)
  local ap = net.devices[id]
  if not ap.wifi then
    return nil, "not here"
  elseif math.type(channel) ~= "integer" or channel < 1 or channel > 13 then
    return nil, "range"
  end
  ap.channel = channel
  change.settle(net)
  return true
end

--- Moves something with a radio to another place on the plan.
---@param net table
---@param id string device
---@param x number metres
---@param y number
---@return boolean|nil done
---@return string|nil problem "not here": it has no place on the plan
function M.move(net, id, x, y)
  local device = net.devices[id]
  if not device.x then
    return nil, "not here"
  end
  device.x, device.y = x, y
  change.settle(net)
  return true
end

return M
