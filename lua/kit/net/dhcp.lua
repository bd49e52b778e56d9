-- DHCP (RFC 2131): a client asks everyone on its network for an address, a server lends it one, a
-- relay carries both across a router. Without an offer a client makes up an address (RFC 3927).
--
--   device.ports[1].dhcp = true       device.lease = the last one it was lent
--   server.pools = { { network, mask, from, to, gateway, dns, lease = seconds } }
--   server.leases[ip] = { mac, till, offered }      router.relay = ip of a server
local address = require "kit.net.address"
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local wire = require "kit.net.wire"
local M = {}

M.WAIT = 3000000 -- microseconds until a client asks again
M.TRIES = 3
M.PROBE = 500000 -- microseconds a server waits for a device that has the address already
M.HOLD = 10000000 -- microseconds an address offered is kept for who has not said yes
M.SECOND = 1000000
M.LONGEST = 0xFFFFFFFF -- seconds of a lease: the field has 32 bits (RFC 2132, 9.2)
M.FROM, M.TO = 68, 67 -- the ports of a client and of a server

local FROM_SERVER = { offer = true, ack = true, nak = true }

local function own_port(device, ip)
  for i, port in ipairs(device.ports) do
    if port.ip == ip then
      return i
    end
  end
end

-- The address for a client that was heard near this address: the one it has, the one it would
-- like, one that nobody had, one that has run out, each time the lowest. Nil when all are lent.
local function choose(net, server, ask)
  local liked, fresh, spent
  for _, pool in ipairs(server.pools) do
    if address.same_network(ask.near, pool.network, pool.mask) then
      for number = address.parse(pool.from), address.parse(pool.to) do
        local ip = address.text(number)
        local lease = server.leases[ip]
        local over = not lease or lease.till <= net.now
        if ask.tried[ip] or host.has_address(server, ip) then
          over = false
        elseif lease and lease.mac == ask.mac then
          return ip
        end
        liked = liked or over and ip == ask.wanted and ip
        fresh = fresh or not lease and over and ip
        spent = spent or over and ip
      end
    end
  end
  return liked or fresh or spent or nil
end

local function pool_of(server, ip)
  local number = address.parse(ip)
  for _, pool in ipairs(server.pools) do
    if number >= address.parse(pool.from) and number <= address.parse(pool.to) then
      return pool
    end
  end
end

-- To the relay that asked; else to the client by its hardware address, as it has no other yet; and
-- to everyone when it is a no (RFC 2131, 4.1).
local function say(net, server, port, relay, packet)
  packet.proto, packet.sport, packet.dport = "udp", M.TO, relay and M.TO or M.FROM
  if relay then
    packet.dst = relay
    return host.send(net, server, packet)
  elseif packet.body.kind == "nak" then
    return host.broadcast(net, server, port, packet)
  end
  packet.dst = packet.body.ip
  return host.hand(net, server, port, packet.body.mac, packet)
end

local function answer(net, server, kind, ask)
  local pool = pool_of(server, ask.ip) or {}
  return say(net, server, ask.port, ask.relay, { ask = ask.ask, body = {
    kind = kind, mac = ask.mac, ip = ask.ip, mask = pool.mask, gateway = pool.gateway,
    dns = pool.dns, lease = pool.lease, server = ask.me, by = server.id, relay = ask.relay } })
end

-- Before an address is offered, the server tries whether somebody answers to it already.
local function probe(net, server, ask)
  local ip = choose(net, server, ask)
  if not ip then
    return false
  end
  local lease = server.leases[ip]
  if not lease or lease.mac ~= ask.mac or lease.till <= net.now then
    server.leases[ip] = { mac = ask.mac, till = net.now + M.HOLD, offered = true }
  end
  ask.ip, ask.seq = ip, loop.begin(net, server)
  host.send(net, server, { dst = ip, proto = "icmp", ask = ask.seq,
    body = { kind = "echo" } })
  wire.later(net, M.PROBE, ask)
  return true
end

-- Nobody goes on looking for an address once the server has waited long enough: neither the server
-- itself nor a router that carries its question.
local function call_off(net, ask)
  for _, id in ipairs(net.names) do
    local asking = net.devices[id].asking
    local waiting = asking and asking[ask.ip]
    if waiting and waiting.packets[1].ask == ask.seq then
      asking[ask.ip] = nil
    end
  end
end

loop.on("dhcp probe", function(net, ask)
  local server = net.devices[ask.device]
  local asked = server.pending[ask.seq]
  server.pending[ask.seq] = nil
  net.step = loop.last_step(net)
  call_off(net, ask)
  if asked.done == "reply" then
    server.leases[ask.ip], ask.tried[ask.ip] = nil, true
    probe(net, server, ask)
  else
    answer(net, server, "offer", ask)
  end
end)

local function discover(net, server, ask)
  if probe(net, server, ask) then
    return "taken"
  end
  return "ignored", "no free address"
end

local function take_back(server, mac)
  for ip, lease in pairs(server.leases) do
    if lease.offered and lease.mac == mac then
      server.leases[ip] = nil
    end
  end
end

local function request(net, server, ask, body)
  if body.server ~= ask.me then
    take_back(server, body.mac)
    return "ignored", "another server was chosen"
  end
  local lease = server.leases[body.ip]
  local pool = lease and lease.mac == body.mac and pool_of(server, body.ip)
  if pool then
    server.leases[body.ip] = { mac = body.mac, till = net.now + pool.lease * M.SECOND }
  end
  ask.ip = body.ip
  answer(net, server, pool and "ack" or "nak", ask)
  return "taken"
end

local function serves(server, near)
  for _, pool in ipairs(server.pools or {}) do
    if near and address.same_network(near, pool.network, pool.mask) then
      return true
    end
  end
  return false
end

local function relay_on(net, router, port, packet)
  local body = {}
  for k, v in pairs(packet.body) do
    body[k] = v
  end
  body.relay = router.ports[port].ip
  local sent, why = host.send(net, router, { dst = router.relay, proto = "udp",
    sport = M.TO, dport = M.TO, ask = packet.ask, body = body })
  if sent then
    return "passed on"
  end
  return "dropped", why
end

local function relay_back(net, router, packet)
  local port = own_port(router, packet.body.relay)
  if not port then
    return "ignored", "not my client"
  end
  say(net, router, port, nil, { ask = packet.ask, body = packet.body })
  return "passed on"
end

host.udp[M.TO] = function(net, device, port, packet)
  local body = packet.body
  if FROM_SERVER[body.kind] then
    return relay_back(net, device, packet)
  end
  local me = device.ports[port].ip
  if serves(device, body.relay or me) then
    device.leases = device.leases or {}
    local ask = { kind = "dhcp probe", device = device.id, port = port, relay = body.relay,
      near = body.relay or me, me = body.relay and packet.dst or me, ask = packet.ask,
      mac = body.mac, wanted = body.ip, tried = {} }
    if body.kind == "discover" then
      return discover(net, device, ask)
    end
    return request(net, device, ask, body)
  elseif device.relay and me and not body.relay
    and not address.same_network(device.relay, me, device.ports[port].mask) then
    return relay_on(net, device, port, packet)
  end
  return "ignored", "gives no addresses"
end

-- What a client says next: yes to the offer it has, else that it looks for a server.
local function speak(net, device, port, seq)
  local offer = device.pending[seq].offer
  return host.broadcast(net, device, port, { src = host.NOBODY, proto = "udp",
    sport = M.FROM, dport = M.TO, ask = seq, body = {
      kind = offer and "request" or "discover", mac = device.ports[port].mac,
      ip = offer and offer.ip or not offer and device.lease or nil,
      server = offer and offer.server } })
end

loop.on("dhcp again", function(net, event)
  local device = net.devices[event.device]
  local asked = device.pending[event.seq]
  if asked and not asked.done then
    net.step = loop.last_step(net)
    speak(net, device, event.port, event.seq)
  end
end)

local function settle_in(device, port, body)
  port.ip, port.mask = body.ip, body.mask
  device.gateway, device.dns = body.gateway, body.dns
  device.lease = body.ip
end

host.udp[M.FROM] = function(net, device, port, packet)
  local body, asked = packet.body, device.pending and device.pending[packet.ask]
  if body.mac ~= device.ports[port].mac or not asked or asked.done then
    return "ignored", "not for me"
  elseif body.kind == "offer" and not asked.offer then
    asked.offer = { ip = body.ip, server = body.server }
    speak(net, device, port, packet.ask)
    return "taken"
  elseif body.kind == "offer" or not asked.offer or asked.offer.server ~= body.server then
    return "ignored", "another server was chosen"
  elseif body.kind == "ack" then
    settle_in(device, device.ports[port], body)
    loop.finish(net, device, packet.ask, "leased", { ip = body.ip, server = body.by })
  else
    loop.finish(net, device, packet.ask, "refused", { server = body.by })
  end
  return "taken"
end

-- RFC 3927, 2.1: made from the hardware address, so it is mostly the same one each time.
local function made_up(mac)
  local x, y = mac:match("(%x%x):(%x%x)$")
  return ("169.254.%d.%d"):format(1 + tonumber(x, 16) % 254, tonumber(y, 16))
end

--- Gives back what a device was lent and asks for an address anew. Without one it makes one up,
--- in 169.254.0.0/16 and with no gateway.
---@param net table
---@param id string device
---@return net.Answer answer reason: leased, no offer, refused, not automatic, no link, storm; and
---`ip`, the one it has now, and `server`, the device that lent it
function M.renew(net, id)
  local device = net.devices[id]
  local socket = device.ports[1]
  if not socket.dhcp or not wire.lit(net, id, 1) then
    return { ok = false, reason = socket.dhcp and "no link" or "not automatic", from = id }
  end
  socket.ip, socket.mask, device.gateway, device.dns = nil, nil, nil, nil
  device.arp = {}
  local seq = loop.begin(net, device)
  net.step = loop.last_step(net)
  speak(net, device, 1, seq)
  for i = 1, M.TRIES - 1 do
    wire.later(net, i * M.WAIT, { kind = "dhcp again", device = id, port = 1, seq = seq })
  end
  local asked = loop.await(net, device, seq, M.TRIES * M.WAIT)
  local reason = asked.done == "timeout" and "no offer" or asked.done
  if reason ~= "leased" then
    socket.ip, socket.mask = made_up(socket.mac), "255.255.0.0"
  end
  return { ok = reason == "leased", reason = reason, from = id, took = asked.took,
    ip = socket.ip, server = asked.server }
end

--- What a server has lent now, and how many of its addresses are left.
---@param net table
---@param id string server
---@return { ip: string, mac: string, device: string? }[] lent lowest first
---@return integer free
---@return integer size addresses in all its pools
function M.leases(net, id)
  local server = net.devices[id]
  local list, size = {}, 0
  for _, pool in ipairs(server.pools or {}) do
    for number = address.parse(pool.from), address.parse(pool.to) do
      local ip = address.text(number)
      local lease = server.leases and server.leases[ip]
      size = size + 1
      if lease and lease.till > net.now then
        list[#list + 1] = { ip = ip, mac = lease.mac, device = wire.owner(net, lease.mac) }
      end
    end
  end
  return list, size - #list, size
end

local function outside(pool, number)
  local mask = address.parse(pool.mask)
  local own = ~mask & 0xFFFFFFFF
  return number & mask ~= address.network(pool.network, pool.mask) or number & own == 0
    or number & own == own
end

--- Changes what a pool lends. What is lent already stays lent until it runs out or is asked for
--- again.
---@param net table
---@param id string server
---@param i integer which of its pools
---@param change { from: string?, to: string?, lease: integer? } absent: as it is; lease in seconds
---@return boolean|nil done
---@return string|nil problem "range" (no address, or no such time), "outside" (of the pool's
---network), "backwards", "not here"
function M.set_pool(net, id, i, change)
  local pool = (net.devices[id].pools or {})[i]
  if not pool then
    return nil, "not here"
  end
  local from, to, lease = change.from or pool.from, change.to or pool.to, change.lease or pool.lease
  local first, last = address.parse(from), address.parse(to)
  if not first or not last or math.type(lease) ~= "integer" or lease < 1
    or lease > M.LONGEST then
    return nil, "range"
  elseif outside(pool, first) or outside(pool, last) then
    return nil, "outside"
  elseif first > last then
    return nil, "backwards"
  end
  pool.from, pool.to, pool.lease = from, to, lease
  return true
end

--- Makes a server forget that it lent an address; who has it goes on using it.
---@param net table
---@param id string server
---@param ip string
---@return boolean|nil done
---@return string|nil problem "not here"
function M.clear_lease(net, id, ip)
  local leases = net.devices[id].leases
  if not (leases and leases[ip]) then
    return nil, "not here"
  end
  leases[ip] = nil
  return true
end

--- Whether a device asks for its settings or has them typed in. What it has now it keeps until it
--- asks (M.renew).
---@param net table
---@param id string device
---@param on boolean
---@return boolean done
function M.set_dhcp(net, id, on)
  net.devices[id].ports[1].dhcp = on or nil
  return true
end

return M
