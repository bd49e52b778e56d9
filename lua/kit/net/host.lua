-- What a device with an address does: ARP (RFC 826), IPv4 by longest prefix (RFC 1812), ICMP
-- (RFC 792). A router is a host that also passes packets on.
--
--   host.gateway, host.routes = { { network, mask, via } }   host.also[ip] = true: also its own
--   host.arp[ip] = { mac, port, till }      host.asking[ip] = { port, tries, packets }
--   host.pending[ask] = a question under way (loop.lua)
--
-- A packet: { src, dst, ttl, proto = "icmp"|"udp"|"tcp", sport, dport, ask, class, bytes,
-- body = { kind, ... } }.
local address = require "kit.net.address"
local firewall = require "kit.net.firewall"
local loop = require "kit.net.loop"
local nat = require "kit.net.nat"
local wire = require "kit.net.wire"
local M = {}

M.ARP_AGE = 60000000 -- microseconds an answer is believed
M.ARP_WAIT = 1000000 -- microseconds until asking again
M.ARP_TRIES = 3
M.TTL = 64
M.NOBODY = "0.0.0.0" -- the sender of a probe that has no address yet (RFC 5227)
M.ALL = "255.255.255.255"
M.GROUPS = 224 << 24 -- from here on an address is no single device's (RFC 1112): no way leads there

---@alias net.SendProblem "no address"|"no link"|"no route"

-- Who takes packets that are for the device: M.upper.tcp, and M.udp by the service's port, whether
-- the packet goes there or answers from there. Each is called with
-- (net, host, port, packet), port being the socket it came in at, and returns the verdict for its
-- hop, and why.
M.upper, M.udp = {}, {}

--- The port that a device asks from: one of those that nobody listens at (RFC 6335).
---@param ask integer
---@return integer
function M.port_of(ask)
  return 49152 + ask % 16384
end

--- Whether an address is one of the device's own.
---@param host table
---@param ip string
---@return boolean
function M.has_address(host, ip)
  for i = 1, #host.ports do
    if host.ports[i].ip == ip then
      return true
    end
  end
  return host.also ~= nil and host.also[ip] == true
end

--- The device that uses an address, whether or not it can be reached.
---@param net table
---@param ip string
---@return string|nil device
function M.holder(net, ip)
  for _, id in ipairs(net.names) do
    if M.has_address(net.devices[id], ip) then
      return id
    end
  end
end

--- Whether what a device sends to this address stays with itself: its own ones, and those that
--- always mean "this device" (RFC 1122, 3.2.1.3).
---@param host table
---@param ip string
---@return boolean
function M.is_itself(host, ip)
  return M.has_address(host, ip) or ip == M.NOBODY or ip:sub(1, 4) == "127."
end

-- The socket on whose own network ip lies and that network's mask, or nil; the narrowest wins.
local function direct(host, number)
  local best, best_mask
  for i = 1, #host.ports do
    local port = host.ports[i]
    if port.ip then
      local mask = address.parse(port.mask)
      if number & mask == address.parse(port.ip) & mask
        and (not best or mask > best_mask) then
        best, best_mask = i, mask
      end
    end
  end
  return best, best_mask
end

-- The route with the longest mask that fits and is longer than `than`, and whose router is a
-- neighbour.
local function via(host, number, than)
  local best, best_mask = nil, than
  for _, route in ipairs(host.routes) do
    local mask = address.parse(route.mask)
    if (not best_mask or mask > best_mask)
      and number & mask == address.parse(route.network) & mask
      and direct(host, address.parse(route.via)) then
      best, best_mask = route.via, mask
    end
  end
  return best
end

--- Where a packet for ip has to go next.
---@param host table
---@param ip string
---@return integer|nil port
---@return string hop_or_problem the next address, or "no address" or "no route"
function M.route(host, ip)
  local number = address.parse(ip)
  local port, mask = direct(host, number)
  local hop = #host.routes > 0 and number < M.GROUPS and via(host, number, mask)
  if hop then
    return direct(host, address.parse(hop)), hop
  elseif port then
    return port, ip
  end
  port = host.gateway and number < M.GROUPS and direct(host, address.parse(host.gateway))
  if port then
    return port, host.gateway
  end
  for i = 1, #host.ports do
    if host.ports[i].ip then
      return nil, "no route"
    end
  end
  return nil, "no address"
end

local function send_arp(net, host, port, op, dst, fields)
  local socket = host.ports[port]
  fields.op, fields.mac = op, socket.mac
  return wire.send(net, host.id, port,
    { src = socket.mac, dst = dst, type = "arp", vlan = socket.parent and socket.vlan,
      bytes = 60, body = fields })
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
  local socket = host.ports[port]
  return wire.send(net, host.id, port, { src = socket.mac, dst = mac, type = "ipv4",
    vlan = socket.parent and socket.vlan, bytes = packet.bytes, body = packet })
end

--- Sends a packet to a hardware address on one socket's network, whatever address stands in it: the
--- device there may have none yet.
---@param net table
---@param host table
---@param port integer
---@param mac string
---@param packet table
---@return boolean
function M.hand(net, host, port, mac, packet)
  packet.src, packet.ttl = packet.src or host.ports[port].ip or M.NOBODY, packet.ttl or M.TTL
  return transmit(net, host, port, mac, packet)
end

--- Sends a packet to everyone on one socket's network, even without an address.
---@param net table
---@param host table
---@param port integer
---@param packet table
---@return boolean
function M.broadcast(net, host, port, packet)
  packet.dst = M.ALL
  return M.hand(net, host, port, wire.EVERYONE, packet)
end

--- Sends a packet on its way, asking for the next hardware address first where that is unknown.
---@param net table
---@param host table
---@param packet table its src and ttl are filled in when absent
---@return boolean|nil sent
---@return net.SendProblem|nil problem
function M.send(net, host, packet)
  if M.is_itself(host, packet.dst) then
    packet.src = packet.src or packet.dst
    M.upper[packet.proto](net, host, 1, packet) -- to itself, without a cable
    return true
  end
  local port, hop = M.route(host, packet.dst)
  if not port then
    return nil, hop
  elseif not wire.lit(net, host.id, port) then
    return nil, "no link"
  end
  packet.src, packet.ttl = packet.src or host.ports[port].ip, packet.ttl or M.TTL
  if host.kind ~= "router" then
    firewall.begin(host, packet)
  end
  if host.nat then
    packet = nat.outward(host, port, packet)
  end
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

--- Tells a packet's sender why it got no further, unless it was itself such a message.
---@param net table
---@param host table
---@param packet table
---@param kind "unreachable"|"exceeded"|"prohibited"
---@param why string
function M.complain(net, host, packet, kind, why)
  local asker = packet.src
  if M.has_address(host, asker) then
    asker = host.nat and nat.inside(host, packet)
  end
  if not asker then
    loop.finish(net, host, packet.ask, why)
  elseif not packet.body.about and packet.dst ~= M.ALL and asker ~= M.NOBODY then
    M.send(net, host, { dst = asker, proto = "icmp", ask = packet.ask, body = { kind = kind,
      why = why, about = { src = asker, dst = packet.dst, proto = packet.proto,
        sport = packet.sport, dport = packet.dport } } })
  end
end

-- Nobody answered in time: asks again, or gives up what was waiting.
loop.on("arp wait", function(net, event)
  local host, ip = net.devices[event.device], event.ip
  local asking = host.asking[ip]
  net.step = loop.last_step(net)
  if not asking then
    return
  elseif asking.tries < M.ARP_TRIES and M.ask(net, host, asking.port, ip,
      host.ports[asking.port].ip or M.NOBODY) then
    asking.tries = asking.tries + 1
    wire.later(net, M.ARP_WAIT, event)
    return
  end
  host.asking[ip] = nil
  for _, packet in ipairs(asking.packets) do
    M.complain(net, host, packet, "unreachable", "no answer")
  end
end)

local function learn(net, host, port, ip, mac)
  local known = host.arp[ip]
  if known then
    known.mac, known.port, known.till = mac, port, net.now + M.ARP_AGE
  else
    host.arp[ip] = { mac = mac, port = port, till = net.now + M.ARP_AGE }
  end
  local asking = host.asking[ip]
  if asking then
    host.asking[ip] = nil
    for _, packet in ipairs(asking.packets) do
      transmit(net, host, port, mac, packet)
    end
  end
end

local function receive_arp(net, host, port, arp)
  local probe = host.probe
  if probe and probe.ip == arp.ip then
    probe.mac = arp.mac
  end
  local mine = arp.target_ip
  local for_me = host.ports[port].ip == mine or host.also and host.also[mine] or false
  if arp.ip ~= M.NOBODY and (for_me or host.arp[arp.ip]) then
    learn(net, host, port, arp.ip, arp.mac)
  end
  if not for_me then
    return "ignored", "not my address"
  end
  if arp.op == "ask" then
    send_arp(net, host, port, "answer", arp.mac,
      { ip = mine, target_ip = arp.ip })
  end
  return "taken"
end

function M.upper.icmp(net, host, _, packet)
  local body = packet.body
  if body.kind == "echo" then
    M.send(net, host, { src = packet.dst, dst = packet.src, proto = "icmp", ask = packet.ask,
      body = { kind = "reply" } })
  elseif body.kind == "reply" then
    loop.finish(net, host, packet.ask, "reply", { ip = packet.src })
  else
    loop.finish(net, host, packet.ask, body.why, { ip = packet.src })
  end
  return "taken"
end

function M.upper.udp(net, host, port, packet)
  local take = M.udp[packet.dport] or M.udp[packet.sport]
  if take then
    return take(net, host, port, packet)
  end
  M.complain(net, host, packet, "unreachable", "refused")
  return "dropped", "port closed"
end

local function stop(net, host, packet, action)
  if action == "reject" then
    M.complain(net, host, packet, "prohibited", "prohibited")
  end
  return "dropped", action == "reject" and "prohibited" or "firewall"
end

local function forward(net, host, packet)
  local port, problem = M.route(host, packet.dst)
  if not port then
    M.complain(net, host, packet, "unreachable", problem)
    return "dropped", problem
  elseif packet.ttl <= 1 then
    M.complain(net, host, packet, "exceeded", "too many hops")
    return "dropped", "too many hops"
  end
  local action = firewall.pass(host, packet)
  if action ~= "allow" then
    return stop(net, host, packet, action)
  end
  local sent, why = M.send(net, host, { src = packet.src, dst = packet.dst, ttl = packet.ttl - 1,
    proto = packet.proto, sport = packet.sport, dport = packet.dport, ask = packet.ask,
    class = packet.class, bytes = packet.bytes, body = packet.body })
  if not sent then
    M.complain(net, host, packet, "unreachable", why)
    return "dropped", why
  end
  return "passed on"
end

local function take(net, host, port, packet)
  if host.nat then
    local inside = nat.inward(host, packet)
    if inside then
      return forward(net, host, inside)
    end
  end
  local action = host.kind ~= "router" and firewall.pass(host, packet) or "allow"
  if action ~= "allow" then
    return stop(net, host, packet, action)
  end
  return M.upper[packet.proto](net, host, port, packet)
end

-- The socket that answers for a frame's VLAN at a cable that several share; nil when none does.
local function named(host, port, vlan)
  if not vlan then
    return port
  end
  for i = 1, #host.ports do
    if host.ports[i].parent == port and host.ports[i].vlan == vlan then
      return i
    end
  end
end

--- A frame came in at a socket. Returns the verdict for its hop, and why when it went no further.
---@param net table
---@param host table
---@param port integer
---@param frame table
---@return string verdict
---@return string|nil why
function M.receive(net, host, port, frame)
  local at = named(host, port, frame.vlan)
  if not at then
    return "ignored", "wrong VLAN"
  elseif frame.dst ~= host.ports[at].mac and frame.dst ~= wire.EVERYONE then
    return "ignored", "not my hardware address"
  elseif frame.type == "arp" then
    return receive_arp(net, host, at, frame.body)
  end
  local packet, socket = frame.body, host.ports[at]
  if M.has_address(host, packet.src) then
    return "dropped", "its own address" -- back from a circle; Linux drops such "martians", too
  elseif packet.dst == M.ALL or M.has_address(host, packet.dst)
    or socket.dhcp and not socket.ip then
    return take(net, host, at, packet)
  elseif host.kind == "router" then
    return forward(net, host, packet)
  end
  return "dropped", "not my address"
end

return M
