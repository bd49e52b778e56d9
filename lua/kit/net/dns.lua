-- DNS (RFC 1035): asking the server of names for the address behind a name, and remembering it.
--
--   device.dns = ip of the server      device.names[name] = { ip, till }, what it remembers
--   server.zone = { [name] = ip }
local address = require "kit.net.address"
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local wire = require "kit.net.wire"
local M = {}

M.PORT = 53
M.WAIT = 1000000 -- microseconds until a device asks again
M.TRIES = 3
M.TTL = 300000000 -- microseconds an answer is remembered

local function ask(net, device, seq, name)
  return host.send(net, device, { dst = device.dns, proto = "udp",
    sport = host.port_of(seq), dport = M.PORT, ask = seq,
    body = { kind = "question", name = name } })
end

loop.on("dns again", function(net, event)
  local device = net.devices[event.device]
  local asked = device.pending[event.seq]
  if asked and not asked.done then
    net.step = loop.last_step(net)
    ask(net, device, event.seq, event.name)
  end
end)

local function reply(net, server, packet)
  local name = packet.body.name
  if not server.zone then
    host.complain(net, server, packet, "unreachable", "refused")
    return "dropped", "port closed"
  end
  local sent, why = host.send(net, server, { src = packet.dst, dst = packet.src, proto = "udp",
    sport = M.PORT, dport = packet.sport, ask = packet.ask,
    body = { kind = "answer", name = name, ip = server.zone[name] } })
  if not sent then
    return "dropped", why
  end
  return "taken"
end

host.udp[M.PORT] = function(net, device, _, packet)
  local body = packet.body
  if body.kind == "question" then
    return reply(net, device, packet)
  end
  loop.finish(net, device, packet.ask, body.ip and "found" or "no such name",
    { ip = body.ip })
  return "taken"
end

-- Asks the server and waits. Returns the reason, the address, and the time it took.
local function ask_server(net, device, name)
  if host.is_itself(device, device.dns) then
    local ip = device.zone and device.zone[name]
    return ip and "found" or device.zone and "no such name" or "refused", ip, 0
  end
  local seq = loop.begin(net, device)
  net.step = loop.last_step(net)
  local sent, why = ask(net, device, seq, name)
  if sent then
    for i = 1, M.TRIES - 1 do
      wire.later(net, i * M.WAIT, { kind = "dns again", device = device.id, seq = seq,
        name = name })
    end
  else
    loop.finish(net, device, seq, why)
  end
  local asked = loop.await(net, device, seq, M.TRIES * M.WAIT)
  return asked.done == "timeout" and "no answer" or asked.done, asked.ip, asked.took
end

--- The address behind a name: as remembered, else asked for.
---@param net table
---@param id string device
---@param name string
---@return net.Answer answer reason: found, no such name, no server set, no answer, refused, and
---those of a ping; and `ip`, `by` (address of the server, absent when none is set), `cached`
function M.lookup(net, id, name)
  local device = net.devices[id]
  name = name:lower()
  local answer = { from = id, to = name, by = device.dns, cached = false }
  local known = device.names and device.names[name]
  if known and known.till > net.now then
    answer.reason, answer.ip, answer.took, answer.cached = "found", known.ip, 0, true
  elseif not device.dns then
    answer.reason = "no server set"
  else
    answer.reason, answer.ip, answer.took = ask_server(net, device, name)
  end
  answer.ok = answer.reason == "found"
  if answer.ok and not answer.cached then
    device.names = device.names or {}
    device.names[name] = { ip = answer.ip, till = net.now + M.TTL }
  end
  return answer
end

--- Makes a device forget the names it knows.
---@param net table
---@param id string device
---@return boolean done
function M.flush_dns(net, id)
  net.devices[id].names = {}
  return true
end

--- Writes what a name stands for into a server's zone. What devices remember stays as it was.
---@param net table
---@param id string server
---@param name string
---@param ip string|nil nil takes the name out
---@return boolean|nil done
---@return string|nil problem a net.AddressProblem or "not here"
function M.set_record(net, id, name, ip)
  local zone = net.devices[id].zone
  if not zone then
    return nil, "not here"
  end
  local problem = ip and address.problem(ip, "255.255.255.255")
  if problem then
    return nil, problem
  end
  zone[name:lower()] = ip
  return true
end

return M
