-- What a device with an address does: ARP (RFC 826), IPv4 by longest prefix (RFC 1812), ICMP echo
-- (RFC 792). A router is a host that also passes packets on.
--
--   host.gateway, host.routes = { { network, mask, via } }
--   host.arp[ip] = { mac, port, till }      host.asking[ip] = { port, tries, packets }
--   host.ping = the one question under way (world.lua)
local address = require "kit.net.address"
local wire = require "kit.net.wire"
local M = {}

M.ARP_AGE = 60000000 -- microseconds an answer is believed
M.ARP_WAIT = 1000000 -- microseconds until asking again
M.ARP_TRIES = 3
M.TTL = 64
M.NOBODY = "0.0.0.0" -- the sender of a probe that has no address yet (RFC 5227)

---@alias net.SendProblem "no address"|"no link"|"no route"

local function has_address(host, ip)
  for i = 1, #host.ports do
    if host.ports[i].ip == ip then
      return true
    end
  end
  return false
end

-- The socket on whose own network ip lies, or nil.
local function direct(host, ip)
  for i = 1, #host.ports do
    local port = host.ports[i]
    if port.ip and address.same_network(ip, port.ip, port.mask) then
      return i
    end
  end
end

-- The router to hand ip to: the route with the longest mask that fits, then the gateway.
local function via(host, ip)
  local best, best_mask
  for _, route in ipairs(host.routes or {}) do
    local mask = address.parse(route.mask)
    if (not best or mask > best_mask) and address.same_network(ip, route.network, route.mask) then
      best, best_mask = route.via, mask
    end
  end
  return best or host.gateway
end

--- Where a packet for ip has to go next.
---@param host table
---@param ip string
---@return integer|nil port
---@return string hop_or_problem the next address, or "no address" or "no route"
function M.route(host, ip)
  local port = direct(host, ip)
  if port then
    return port, ip
  end
  local hop = via(host, ip)
  port = hop and direct(host, hop)
  if port then
    return port, hop
  end
  for i = 1, #host.ports do
    if host.ports[i].ip then
      return nil, "no route"
    end
  end
  return nil, "no address"
end

local function send_arp(net, host, port, op, dst, fields)
  fields.op, fields.mac = op, host.ports[port].mac
  return wire.send(net, host.id, port, { src = fields.mac, dst = dst, type = "arp", body = fields })
end

--- Asks everyone on a socket's network who has an address; from is what the asker calls itself.
---@param net table
---@param host table
---@param port integer
---@param ip string
---@param from string
function M.ask(net, host, port, ip, from)
  return send_arp(net, host, port, "ask", wire.EVERYONE, { ip = from, target_ip = ip })
end

local function transmit(net, host, port, mac, packet)
  return wire.send(net, host.id, port,
    { src = host.ports[port].mac, dst = mac, type = "ipv4", body = packet })
end

--- Sends a packet on its way, asking for the next hardware address first where that is unknown.
---@param net table
---@param host table
---@param packet table { src, dst, ttl, body }; src is filled in when absent
---@return boolean|nil sent
---@return net.SendProblem|nil problem
function M.send(net, host, packet)
  local port, hop = M.route(host, packet.dst)
  if not port then
    return nil, hop
  elseif not wire.lit(net, host.id, port) then
    return nil, "no link"
  end
  packet.src = packet.src or host.ports[port].ip
  local known = host.arp[hop]
  if known and known.till > net.now then
    return transmit(net, host, port, known.mac, packet)
  end
  local asking = host.asking[hop]
  if asking then
    asking.packets[#asking.packets + 1] = packet
    return true
  end
  host.asking[hop] = { port = port, tries = 1, packets = { packet } }
  M.ask(net, host, port, hop, host.ports[port].ip)
  wire.later(net, M.ARP_WAIT, { kind = "arp wait", device = host.id, ip = hop })
  return true
end

local function send_icmp(net, host, dst, body)
  return M.send(net, host, { dst = dst, ttl = M.TTL, body = body })
end

-- A packet that got no further: its sender is told, unless it was itself such a message.
local function give_up(net, host, packet, why)
  local ping = host.ping
  local body = packet.body
  if has_address(host, packet.src) then
    if ping and body.kind == "echo" and body.seq == ping.seq then
      ping.done = why
    end
  elseif body.kind ~= "unreachable" then
    send_icmp(net, host, packet.src, { kind = "unreachable", why = why, seq = body.seq })
  end
end

--- Nobody answered in time: asks again, or gives up what was waiting.
---@param net table
---@param host table
---@param ip string
function M.arp_wait(net, host, ip)
  local asking = host.asking[ip]
  if not asking then
    return
  elseif asking.tries < M.ARP_TRIES and M.ask(net, host, asking.port, ip, host.ports[asking.port].ip
      or M.NOBODY) then
    asking.tries = asking.tries + 1
    wire.later(net, M.ARP_WAIT, { kind = "arp wait", device = host.id, ip = ip })
    return
  end
  host.asking[ip] = nil
  for _, packet in ipairs(asking.packets) do
    give_up(net, host, packet, "no answer")
  end
end

local function learn(net, host, port, ip, mac)
  host.arp[ip] = { mac = mac, port = port, till = net.now + M.ARP_AGE }
  local asking = host.asking[ip]
  if asking then
    host.asking[ip] = nil
    for _, packet in ipairs(asking.packets) do
      transmit(net, host, port, mac, packet)
    end
  end
end

local function receive_arp(net, host, port, arp)
  if host.probe and host.probe.ip == arp.ip then
    host.probe.mac = arp.mac
  end
  local mine = host.ports[port].ip
  local for_me = mine ~= nil and arp.target_ip == mine
  if arp.ip ~= M.NOBODY and (for_me or host.arp[arp.ip]) then
    learn(net, host, port, arp.ip, arp.mac)
  end
  if not for_me then
    return "ignored", "not my address"
  end
  if arp.op == "ask" then
    send_arp(net, host, port, "answer", arp.mac,
      { ip = mine, target_ip = arp.ip, target_mac = arp.mac })
  end
  return "taken"
end

local function receive_icmp(net, host, packet)
  local body, ping = packet.body, host.ping
  if body.kind == "echo" then
    send_icmp(net, host, packet.src, { kind = "reply", seq = body.seq })
  elseif ping and body.seq == ping.seq and not ping.done then
    ping.done = body.kind == "reply" and "reply" or body.why
    ping.took = net.now - ping.sent
  end
  return "taken"
end

local function forward(net, host, packet)
  if packet.ttl <= 1 then
    give_up(net, host, packet, "too many hops")
    return "dropped", "too many hops"
  end
  local onward = { src = packet.src, dst = packet.dst, ttl = packet.ttl - 1, body = packet.body }
  local sent, why = M.send(net, host, onward)
  if not sent then
    give_up(net, host, packet, why)
    return "dropped", why
  end
  return "passed on"
end

--- A frame came in at a socket. Returns the verdict for its hop, and why when it went no further.
---@param net table
---@param host table
---@param port integer
---@param frame table
---@return string verdict
---@return string|nil why
function M.receive(net, host, port, frame)
  if frame.dst ~= host.ports[port].mac and frame.dst ~= wire.EVERYONE then
    return "ignored", "not my hardware address"
  elseif frame.type == "arp" then
    return receive_arp(net, host, port, frame.body)
  elseif has_address(host, frame.body.dst) then
    return receive_icmp(net, host, frame.body)
  elseif host.kind == "router" then
    return forward(net, host, frame.body)
  end
  return "dropped", "not my address"
end

return M
