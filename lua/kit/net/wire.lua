-- Devices, sockets, cables, and frames on their way between them. Knows nothing of what a
-- frame means; switch.lua and host.lua do. The state is plain data:
--
--   net.devices[id] = { id, kind, on, ports = { { mac, link, ip, mask, shut, parent, vlan } } }
--   net.names       = ids in order
--   net.links[id]   = { id, delay, capacity, loss, buffer, broken, ends = { a = { device, port }|
--                     false, b = ... }, line = { a, b } of what each end sends }
--   net.queue       = events to come (queue.lua), net.now = microseconds since the start
--   net.trace       = hops, while net.recording; see `record` for their fields
--
-- A socket with a parent is one of a router's names on a shared cable (IEEE 802.1Q): it has no
-- cable of its own and marks what it sends with its VLAN.
local queue = require "kit.net.queue"
local M = {}

M.EVERYONE = "ff:ff:ff:ff:ff:ff"
M.DELAY = 50 -- microseconds down a cable unless said otherwise
M.TRACE_CAP = 160 -- hops kept of one recording; a storm would fill any memory
M.BYTES = 100 -- of a frame that does not say
M.BUFFER_MS = 200 -- how much of its capacity a line holds back before it drops, unless said
M.RETRY = 200000 -- microseconds until a stream notices a lost packet

---@alias net.PlugProblem "taken"|"no socket"|"plugged already"

--- A network with nothing in it. The seed is for frames that get lost on bad links.
---@param seed? integer 1 to 2^31-2
---@return table net
function M.new(seed)
  return {
    now = 0, order = 0, frames = 0, step = 0, macs = 0, asked = 0, chance = seed or 1,
    queue = {}, devices = {}, names = {}, links = {},
    recording = false, trace = {},
  }
end

--- A new made-up hardware address (02: "locally administered", so it can never be a real maker's).
---@param net table
---@return string
function M.new_mac(net)
  net.macs = net.macs + 1
  return ("02:00:00:00:%02x:%02x"):format(net.macs >> 8, net.macs & 255)
end

--- The device a hardware address belongs to.
---@param net table
---@param mac string
---@return string|nil device
---@return integer|nil port
function M.owner(net, mac)
  for _, id in ipairs(net.names) do
    for i, port in ipairs(net.devices[id].ports) do
      if port.mac == mac then
        return id, i
      end
    end
  end
end

--- Adds a device with so many sockets.
---@param net table
---@param id string
---@param kind string
---@param sockets integer
---@return table device
function M.add(net, id, kind, sockets)
  assert(not net.devices[id], "two devices are called " .. id)
  local device = { id = id, kind = kind, on = true, ports = {} }
  for i = 1, sockets do
    device.ports[i] = { mac = M.new_mac(net), link = false }
  end
  net.devices[id] = device
  net.names[#net.names + 1] = id
  return device
end

---@class net.Cable
---@field delay? integer microseconds from end to end
---@field capacity? integer kbit/s each way; without it frames never wait
---@field buffer? integer bytes that wait at an end before more are dropped
---@field loss? integer percent of the frames that get lost
---@field broken? boolean it carries nothing, though nobody can see why
---@field radio? boolean through the air: nobody can plug it

--- Adds a cable with both ends loose.
---@param net table
---@param id string
---@param spec? net.Cable
---@return table link
function M.add_link(net, id, spec)
  assert(not net.links[id], "two cables are called " .. id)
  spec = spec or {}
  local link = { id = id, delay = spec.delay or M.DELAY, capacity = spec.capacity,
    loss = spec.loss, broken = spec.broken, radio = spec.radio, ends = { a = false, b = false } }
  if link.capacity then
    link.buffer = spec.buffer or link.capacity * M.BUFFER_MS // 8
  end
  net.links[id] = link
  return link
end

-- Who is plugged in somewhere says so at once (RFC 5227's announcement; an access point does it for
-- who joins), so that no switch goes on believing the place it was heard at before.
local function announce(net, device, port)
  for _, id in ipairs(device.macs and {} or net.names) do
    for _, macs in pairs(net.devices[id].macs or {}) do
      macs[device.ports[port].mac] = nil
    end
  end
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
  if not socket or socket.parent or (socket.radio and not link.radio) then
    return nil, "no socket"
  elseif link.ends[side] then
    return nil, "plugged already"
  elseif socket.link then
    return nil, "taken"
  end
  socket.link = link_id
  link.ends[side] = { device = device_id, port = port }
  for _, place in ipairs { link.ends.a or false, link.ends.b or false } do
    if place then
      announce(net, net.devices[place.device], place.port)
    end
  end
  return true
end

-- What a switch heard through a socket is worth nothing once its light goes out.
local function forget_macs(device, port)
  for _, macs in pairs(device.macs or {}) do
    for mac, known in pairs(macs) do
      if known.port == port then
        macs[mac] = nil
      end
    end
  end
end

--- What a device learnt through a socket is worth nothing once its light goes out.
---@param device table
---@param port integer
function M.forget(device, port)
  forget_macs(device, port)
  for ip, known in pairs(device.arp or {}) do
    if known.port == port or device.ports[known.port].parent == port then
      device.arp[ip] = nil
    end
  end
end

--- Pulls an end of a cable out of its socket; nothing happens when it is loose.
---@param net table
---@param link_id string
---@param side "a"|"b"
function M.unplug(net, link_id, side)
  local link = net.links[link_id]
  local ends = link.ends
  for _, place in ipairs { ends.a or false, ends.b or false } do
    if place then
      M.forget(net.devices[place.device], place.port)
    end
  end
  local place = ends[side]
  if place then
    net.devices[place.device].ports[place.port].link = false
    ends[side], link.line = false, nil
  end
end

-- The socket whose cable a port uses: its own, or the one it shares.
local function socket(device, port)
  return device.ports[port].parent or port
end

--- Where the cable in this socket leads: the far end and the cable, or nil when there is no cable
--- or its far end is loose.
---@param net table
---@param device_id string
---@param port integer
---@return { device: string, port: integer }|nil far
---@return table|nil link
---@return "a"|"b"|nil side this end's
function M.far_end(net, device_id, port)
  local device = net.devices[device_id]
  port = socket(device, port)
  local link = net.links[device.ports[port].link]
  if not link then
    return nil
  end
  local a = link.ends.a
  if a and a.device == device_id and a.port == port then
    return link.ends.b or nil, link, "a"
  end
  return a or nil, link, "b"
end

--- Whether the light at a socket is on: a whole cable, with a device that is on and a socket that
--- is not shut at each end.
---@param net table
---@param device_id string
---@param port integer
---@return boolean
function M.lit(net, device_id, port)
  local far, link = M.far_end(net, device_id, port)
  if not far or link.broken then
    return false
  end
  local near_device, far_device = net.devices[device_id], net.devices[far.device]
  return near_device.on and far_device.on and not far_device.ports[far.port].shut
    and not near_device.ports[socket(near_device, port)].shut
end

--- Wakes a handler later; see loop.lua.
---@param net table
---@param delay integer microseconds
---@param event table
function M.later(net, delay, event)
  net.order = net.order + 1
  event.at, event.order = net.now + delay, net.order
  queue.push(net.queue, event)
end

-- A hop, as plain data: { step, link, from, from_port, to, what, about, by, src, dst, vlan, ttl,
-- sport, dport, name, verdict, why }. `what` is arp-ask, arp-answer or the packet's body.kind;
-- `about` the address it is for, `by` whose it is; src and dst hardware addresses; name what is
-- asked of a name server. `verdict` is set on arrival: taken, passed on, flooded, ignored or
-- dropped, with `why`. `step` counts what has to happen first: the hops of one step can be shown
-- together.
local function record(net, hop, frame)
  if #net.trace >= M.TRACE_CAP then
    return nil
  end
  local body = frame.body
  hop.step = net.step + 1
  hop.src, hop.dst, hop.vlan = frame.src, frame.dst, frame.vlan
  if frame.type == "arp" then
    hop.what, hop.about, hop.by = body.op == "ask" and "arp-ask" or "arp-answer", body.target_ip,
      body.ip
  else
    hop.what, hop.about, hop.by = body.body.kind, body.dst, body.src
    hop.ttl, hop.sport, hop.dport, hop.name = body.ttl, body.sport, body.dport, body.body.name
  end
  net.trace[#net.trace + 1] = hop
  return #net.trace
end

local function chance(net)
  net.chance = net.chance * 16807 % 2147483647
  return net.chance % 100
end

local function lost(net, event, why)
  local hop = event.hop and net.trace[event.hop]
  if hop then
    hop.verdict, hop.why = "dropped", why
  end
  local packet = event.frame.body
  if packet.body and packet.body.flow then
    M.later(net, M.RETRY, { kind = "stream lost", flow = packet.body.flow })
  end
end

-- Puts a frame on the line: it takes a while to send, then a while to travel.
local function transmit(net, link, line, event)
  local bytes = event.frame.bytes or M.BYTES
  line.busy = net.now + bytes * 8000 // link.capacity
  line.bytes = (line.bytes or 0) + bytes
  M.later(net, line.busy - net.now + link.delay, event)
end

-- Frames that wait in a row: row[next] to row[last], so many bytes together.
local function row()
  return { next = 1, last = 0, bytes = 0 }
end

local function next_of(waiting)
  local event = waiting[waiting.next]
  waiting[waiting.next] = nil
  waiting.next, waiting.bytes = waiting.next + 1, waiting.bytes - (event.frame.bytes or M.BYTES)
  return event
end

-- A line with a capacity sends one frame at a time. Those that have to go first (the sender's
-- `priority`) overtake the others that wait, and each kind has a buffer of its own; what finds its
-- buffer full is dropped.
local function wait_in_line(net, link, side, event, first)
  local lines = link.line or {}
  link.line = lines
  local line = lines[side] or { busy = 0, first = row(), rest = row() }
  lines[side] = line
  local idle = line.first.bytes + line.rest.bytes == 0
  if line.busy <= net.now and idle then
    transmit(net, link, line, event)
    return
  end
  local mine, bytes = first and line.first or line.rest, event.frame.bytes or M.BYTES
  if mine.bytes + bytes > link.buffer then
    lost(net, event, "line full")
    return
  end
  if idle then
    M.later(net, line.busy - net.now, { kind = "line free", link = link.id, side = side })
  end
  mine.last, mine.bytes = mine.last + 1, mine.bytes + bytes
  mine[mine.last] = event
end

--- A line has finished a frame: the next one that waits goes.
---@param net table
---@param event table
function M.line_free(net, event)
  local link = net.links[event.link]
  local line = link and link.line and link.line[event.side]
  if not line or line.first.bytes + line.rest.bytes == 0 then
    return
  end
  transmit(net, link, line, next_of(line.first.bytes > 0 and line.first or line.rest))
  if line.first.bytes + line.rest.bytes > 0 then
    M.later(net, line.busy - net.now, event)
  end
end

local function goes_first(device, frame)
  local classes = device.priority
  if classes then
    for i = 1, #classes do
      if classes[i] == frame.body.class then
        return true
      end
    end
  end
  return false
end

--- Sends a frame out of a socket. Frames are shared and never changed once sent.
--- False when nothing can leave there.
---@param net table
---@param device_id string
---@param port integer
---@param frame table { src, dst, type, body, vlan, bytes }
---@return boolean
function M.send(net, device_id, port, frame)
  local far, link, side = M.far_end(net, device_id, port)
  if not (far and M.lit(net, device_id, port)) then
    if net.recording then
      record(net, { from = device_id, from_port = port, link = link and link.id or false,
        verdict = "dropped", why = not link and "no cable" or far and "dark" or "loose end" },
        frame)
    end
    return false
  end
  local event = { kind = "frame", to = far.device, port = far.port, link = link.id, frame = frame,
    step = net.step + 1 }
  if net.recording then
    event.hop = record(net, { from = device_id, from_port = port, link = link.id,
      to = far.device, verdict = "on its way" }, frame)
  end
  if link.loss and chance(net) < link.loss then
    lost(net, event, "lost")
  elseif link.capacity then
    wait_in_line(net, link, side, event, goes_first(net.devices[device_id], frame))
  else
    M.later(net, link.delay, event)
  end
  return true
end

return M
