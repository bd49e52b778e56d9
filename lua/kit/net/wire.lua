-- Devices, sockets, cables, and frames on their way between them. Knows nothing of what a
-- frame means; switch.lua and host.lua do. The state is plain data:
--
--   net.devices[id] = { id, kind, on, ports = { { mac, link, ip, mask } } }   net.names: ids in
-- order
--   net.links[id]   = { id, delay, ends = { a = { device, port }|false, b = ... } }
--   net.queue       = events to come (queue.lua), net.now = microseconds since the start
--   net.trace       = hops, while net.recording; see M.send for their fields
local queue = require "kit.net.queue"
local M = {}

M.EVERYONE = "ff:ff:ff:ff:ff:ff"
M.DELAY = 50 -- microseconds down a cable unless said otherwise
M.TRACE_CAP = 160 -- hops kept of one recording; a storm would fill any memory

---@alias net.PlugProblem "taken"|"no socket"|"plugged already"

---@return table net
function M.new()
  return {
    now = 0, order = 0, frames = 0, step = 0, macs = 0,
    queue = {}, devices = {}, names = {}, links = {},
    recording = false, trace = {},
  }
end

--- Adds a device with so many sockets. Every socket gets the next made-up hardware address
--- (02: "locally administered", so it can never be a real maker's).
---@param net table
---@param id string
---@param kind string pc, laptop, tablet, printer, phone, server, switch or router
---@param sockets integer
---@return table device
function M.add(net, id, kind, sockets)
  assert(not net.devices[id], "two devices are called " .. id)
  local device = { id = id, kind = kind, on = true, ports = {} }
  for i = 1, sockets do
    net.macs = net.macs + 1
    device.ports[i] = { mac = ("02:00:00:00:%02x:%02x"):format(net.macs >> 8, net.macs & 255),
      link = false }
  end
  net.devices[id] = device
  net.names[#net.names + 1] = id
  return device
end

--- Adds a cable with both ends loose.
---@param net table
---@param id string
---@param delay? integer microseconds
function M.add_link(net, id, delay)
  assert(not net.links[id], "two cables are called " .. id)
  net.links[id] = { id = id, delay = delay or M.DELAY, ends = { a = false, b = false } }
end

--- Pushes a loose end of a cable into a socket.
---@param net table
---@param link_id string
---@param side "a"|"b"
---@param device_id string
---@param port integer
---@return boolean|nil done
---@return net.PlugProblem|nil problem
function M.plug(net, link_id, side, device_id, port)
  local link, device = net.links[link_id], net.devices[device_id]
  local socket = device and device.ports[port]
  if not socket then
    return nil, "no socket"
  elseif link.ends[side] then
    return nil, "plugged already"
  elseif socket.link then
    return nil, "taken"
  end
  socket.link = link_id
  link.ends[side] = { device = device_id, port = port }
  return true
end

--- What a device learnt through a socket is worth nothing once its light goes out.
local function forget(device, port)
  for mac, known in pairs(device.macs or {}) do
    if known.port == port then
      device.macs[mac] = nil
    end
  end
  for ip, known in pairs(device.arp or {}) do
    if known.port == port then
      device.arp[ip] = nil
    end
  end
end

--- Pulls an end of a cable out of its socket; nothing happens when it is loose.
---@param net table
---@param link_id string
---@param side "a"|"b"
function M.unplug(net, link_id, side)
  local ends = net.links[link_id].ends
  for _, place in ipairs { ends.a, ends.b } do
    if place then
      forget(net.devices[place.device], place.port)
    end
  end
  local place = ends[side]
  if place then
    net.devices[place.device].ports[place.port].link = false
    ends[side] = false
  end
end

--- Where the cable in this socket leads: the far end and the cable, or nil when there is no cable
--- or its far end is loose.
---@param net table
---@param device_id string
---@param port integer
---@return { device: string, port: integer }|nil
---@return table|nil link
function M.far_end(net, device_id, port)
  local link = net.links[net.devices[device_id].ports[port].link]
  if not link then
    return nil
  end
  local a = link.ends.a
  if a and a.device == device_id and a.port == port then
    return link.ends.b or nil, link
  end
  return a or nil, link
end

--- Whether the light at a socket is on: a cable, whole, with a device that is on at each end.
---@param net table
---@param device_id string
---@param port integer
---@return boolean
function M.lit(net, device_id, port)
  local far = M.far_end(net, device_id, port)
  return far ~= nil and net.devices[device_id].on and net.devices[far.device].on
end

--- Wakes a handler later; see world.lua for the kinds of event.
---@param net table
---@param delay integer microseconds
---@param event table
function M.later(net, delay, event)
  net.order = net.order + 1
  event.at, event.order = net.now + delay, net.order
  queue.push(net.queue, event)
end

local function what(frame)
  local body = frame.body
  if frame.type == "arp" then
    return body.op == "ask" and "arp-ask" or "arp-answer", body.target_ip, body.ip
  end
  return body.body.kind, body.dst, body.src
end

--- A hop, as plain data: { step, sent, got, link, from, from_port, to, to_port, what, about, by,
--- verdict, why }. `what` is arp-ask, arp-answer, echo, reply or unreachable; `about` the address
--- it is for, `by` whose it is. `verdict` is set on arrival: taken, passed on, flooded, ignored or
--- dropped, with `why`. `step` counts what has to happen first: the hops of one step can be shown
--- together.
local function record(net, hop, frame)
  if #net.trace >= M.TRACE_CAP then
    return nil
  end
  hop.step, hop.sent = net.step + 1, net.now
  hop.what, hop.about, hop.by = what(frame)
  net.trace[#net.trace + 1] = hop
  return hop
end

--- Sends a frame out of a socket. Frames are shared and never changed once sent.
--- False when nothing can leave there.
---@param net table
---@param device_id string
---@param port integer
---@param frame table { src, dst, type, body }
---@return boolean
function M.send(net, device_id, port, frame)
  local far, link = M.far_end(net, device_id, port)
  if not (far and M.lit(net, device_id, port)) then
    if net.recording then
      record(net, { from = device_id, from_port = port, link = link and link.id or false,
        verdict = "dropped", why = link and "loose end" or "no cable" }, frame)
    end
    return false
  end
  local event = { kind = "frame", to = far.device, port = far.port, link = link.id, frame = frame,
    step = net.step + 1 }
  if net.recording then
    local hop = record(net, { from = device_id, from_port = port, link = link.id,
      to = far.device, to_port = far.port, got = net.now + link.delay, verdict = "on its way" },
      frame)
    event.hop = hop and #net.trace or false
  end
  M.later(net, link.delay, event)
  return true
end

return M
