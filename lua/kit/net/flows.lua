-- Streams: calls that send at a steady pace, and copies that take whatever a line has to spare.
-- They are sent packet by packet, so that they wait, overtake and get lost as real ones do.
--
--   net.flows = { { id, from, to, kbps, bytes, class, elastic, starts, ends } }
--
-- An elastic stream keeps so many packets under way and sends the next when one arrives, as TCP
-- does with a full window; its kbps is what it needs to be done within its hours.
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local wire = require "kit.net.wire"
local M = {}

M.BYTES = 1200 -- of a packet unless said
M.WINDOW = 64 -- packets that an elastic stream keeps under way
M.FASTEST = 100000 -- kbit/s that a device sends an elastic stream with, whatever the line
M.PORT = 4000 -- streams are told apart by their name, not by port

---@class net.Flow
---@field id string
---@field from string device
---@field to string address
---@field kbps integer
---@field class string such as "call" or "backup": what a router's priority goes by
---@field bytes? integer of a packet, 1200 unless given
---@field elastic? boolean
---@field starts? integer hour it begins, 0 to 23; absent: all day
---@field ends? integer hour it is over, 0 to 24; less than starts: over midnight

--- Whether a stream is on at an hour.
---@param flow net.Flow
---@param hour integer|nil nil: whatever the hour
---@return boolean
function M.is_on(flow, hour)
  local from, to = flow.starts, flow.ends
  if not hour or not from then
    return true
  elseif from <= to then
    return hour >= from and hour < to
  end
  return hour >= from or hour < to
end

local function send(net, flow, result)
  result.sent = result.sent + 1
  host.send(net, net.devices[flow.from], { dst = flow.to, proto = "udp", sport = M.PORT,
    dport = M.PORT, class = flow.class, bytes = flow.bytes or M.BYTES,
    body = { kind = "data", flow = flow.id, sent = net.now } })
end

-- Until when streams send, and what has become of each, stands in net.measuring.
loop.on("stream", function(net, event)
  local measuring = net.measuring
  if not measuring or net.now >= measuring.till then
    return
  end
  local flow, result = measuring.flows[event.flow], measuring.results[event.flow]
  send(net, flow, result)
  if not flow.elastic then
    wire.later(net, (flow.bytes or M.BYTES) * 8000 // flow.kbps, event)
  end
end)

-- The next packet of an elastic stream, in the place of one that is no longer under way.
local function follow(net, flow, result)
  result.free = math.max(net.now, result.free + (flow.bytes or M.BYTES) * 8000 // M.FASTEST)
  wire.later(net, result.free - net.now, { kind = "stream", flow = flow.id })
end

loop.on("stream lost", function(net, event)
  local flow = net.measuring and net.measuring.flows[event.flow]
  if flow and flow.elastic then
    follow(net, flow, net.measuring.results[event.flow])
  end
end)

host.udp[M.PORT] = function(net, _, _, packet)
  local measuring, body = net.measuring, packet.body
  local result = measuring and measuring.results[body.flow]
  if not result then
    return "taken"
  end
  local delay = net.now - body.sent
  if net.now <= measuring.till then
    result.bytes = result.bytes + packet.bytes
  end
  result.got, result.sum = result.got + 1, result.sum + delay
  result.worst = math.max(result.worst, delay)
  if measuring.flows[body.flow].elastic then
    follow(net, measuring.flows[body.flow], result)
  end
  return "taken"
end

local function empty_lines(net)
  for _, link in pairs(net.links) do
    link.line = nil
  end
end

-- How full each line was: percent of what it can carry, of the fuller direction.
local function loads(net, ms)
  local list = {}
  for id, link in pairs(net.links) do
    if link.capacity then
      local most = 0
      for _, line in pairs(link.line or {}) do
        most = math.max(most, line.bytes or 0)
      end
      list[id] = math.min(100, most * 800 // (link.capacity * ms))
    end
  end
  return list
end

local function result_of(result, ms)
  local lost = result.sent - result.got
  return { sent = result.sent, got = result.got,
    loss = result.sent > 0 and lost * 100 // result.sent or 100,
    delay = result.got > 0 and result.sum // result.got or 0, worst = result.worst,
    rate = result.bytes * 8 // ms }
end

--- Runs the streams that are on at an hour, all at once, and tells what became of each. `warm` is
--- called first, to let the devices find each other; a stream that it finds a storm for is not sent
--- at all, and so is lost.
---@param net table
---@param flows net.Flow[]
---@param ms integer milliseconds
---@param hour integer|nil
---@param warm fun(flow: net.Flow): boolean calm
---@return table<string, { sent: integer, got: integer, loss: integer, delay: integer, worst:
---integer, rate: integer }> results loss in percent, delays in microseconds, rate in kbit/s; of the
---streams that are on
---@return table<string, integer> loads percent of each cable that has a capacity
function M.measure(net, flows, ms, hour, warm)
  local running, calm = {}, {}
  for _, flow in ipairs(flows) do
    if M.is_on(flow, hour) then
      running[#running + 1], calm[flow.id] = flow, warm(flow)
    end
  end
  empty_lines(net)
  local measuring = { till = net.now + ms * 1000, flows = {}, results = {} }
  net.measuring = measuring
  for i, flow in ipairs(running) do
    measuring.flows[flow.id] = flow
    measuring.results[flow.id] = { sent = 0, got = 0, sum = 0, worst = 0, bytes = 0, free = 0 }
    for n = 1, not calm[flow.id] and 0 or flow.elastic and M.WINDOW or 1 do
      wire.later(net, i * 331 + n, { kind = "stream", flow = flow.id }) -- not all at one moment
    end
  end
  loop.run(net, measuring.till)
  local load = loads(net, ms)
  loop.run(net)
  net.measuring = nil
  empty_lines(net)
  local results = {}
  for id, result in pairs(measuring.results) do
    results[id] = result_of(result, ms)
  end
  return results, load
end

return M
