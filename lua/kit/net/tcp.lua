-- Opening a TCP connection (RFC 9293, 3.5), as far as a learner sees it: a knock, and whether the
-- door opens, is shut, or nobody says a word.
--
--   server.services = { { port, proto = "tcp", name } }
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local wire = require "kit.net.wire"
local M = {}

M.WAIT = 1000000 -- microseconds until it knocks again; then twice as long each time (RFC 6298)
M.TRIES = 3
M.GIVE_UP = 7000000 -- microseconds: 1 + 2 + 4 seconds

local function listens(device, port)
  for _, service in ipairs(device.services or {}) do
    if service.port == port and service.proto == "tcp" then
      return true
    end
  end
  return false
end

local function knock(net, device, seq, ip, port)
  return host.send(net, device, { dst = ip, proto = "tcp",
    sport = host.port_of(seq), dport = port, ask = seq, body = { kind = "syn" } })
end

loop.on("tcp again", function(net, event)
  local device = net.devices[event.device]
  local asked = device.pending[event.seq]
  if asked and not asked.done then
    net.step = loop.last_step(net)
    knock(net, device, event.seq, event.ip, event.port)
  end
end)

host.upper.tcp = function(net, device, _, packet)
  local kind = packet.body.kind
  if kind == "syn" then
    local sent, why = host.send(net, device, { src = packet.dst, dst = packet.src,
      proto = "tcp", sport = packet.dport, dport = packet.sport, ask = packet.ask,
      body = { kind = listens(device, packet.dport) and "syn-ack" or "rst" } })
    if not sent then
      return "dropped", why
    end
  elseif kind == "syn-ack" then
    loop.finish(net, device, packet.ask, "open")
  elseif kind == "rst" then
    loop.finish(net, device, packet.ask, "refused")
  end
  return "taken"
end

--- Tries to open a connection to a port.
---@param net table
---@param id string device
---@param ip string
---@param port integer
---@return net.Answer answer reason: open, refused, filtered (not a word), prohibited, and those of
---a ping; and `ip`
function M.connect(net, id, ip, port)
  local device = net.devices[id]
  local answer = { from = id, to = ip, ip = ip }
  if host.is_itself(device, ip) then
    answer.reason, answer.took = listens(device, port) and "open" or "refused", 0
  else
    local seq = loop.begin(net, device)
    net.step = loop.last_step(net)
    local sent, why = knock(net, device, seq, ip, port)
    if sent then
      for i = 1, M.TRIES - 1 do
        wire.later(net, ((1 << i) - 1) * M.WAIT,
          { kind = "tcp again", device = id, seq = seq, ip = ip, port = port })
      end
    else
      loop.finish(net, device, seq, why)
    end
    local asked = loop.await(net, device, seq, M.GIVE_UP)
    answer.reason = asked.done == "timeout" and "filtered" or asked.done
    answer.took = asked.took
  end
  answer.ok = answer.reason == "open"
  return answer
end

return M
