-- The front door of the network simulator: build a network, change it as a technician would,
-- ask it questions. Deterministic; time is simulated and counted in microseconds. One network is
-- one plain table, so it can live in a model.
local address = require "kit.net.address"
local host = require "kit.net.host"
local queue = require "kit.net.queue"
local switch = require "kit.net.switch"
local wire = require "kit.net.wire"
local M = {}

M.PING_WAIT = 4000000 -- microseconds until a ping gives up
M.STORM = 3000 -- frames after one question; only a loop makes so many

--- A network with nothing in it.
---@type fun(): table
M.new = wire.new

--- Pushes a loose end of a cable into a socket. Nil and why when it cannot be done: "taken",
--- "no socket" or "plugged already".
---@type fun(net: table, link: string, side: "a"|"b", device: string, port: integer): boolean?,
---string?
M.plug = wire.plug

--- Pulls an end of a cable out of its socket; nothing happens when it is loose.
---@type fun(net: table, link: string, side: "a"|"b")
M.unplug = wire.unplug

--- Whether the light at a socket is on: a cable, whole, with a device that is on at each end.
---@type fun(net: table, device: string, port: integer): boolean
M.lit = wire.lit

--- Where the cable in this socket leads: the far end, {device, port}, and the cable. Nil when there
--- is no cable or its far end is loose.
---@type fun(net: table, device: string, port: integer): table?, table?
M.far_end = wire.far_end

---@class net.Spec
---@field id string
---@field kind string pc, laptop, tablet, printer, phone, server, switch or router
---@field sockets? integer 1 unless given
---@field ip? string of the first socket
---@field mask? string 255.255.255.0 unless given
---@field gateway? string

--- Adds a device.
---@param net table
---@param spec net.Spec
---@return table device
function M.add(net, spec)
  local device = wire.add(net, spec.id, spec.kind, spec.sockets or 1)
  if spec.kind == "switch" then
    device.macs = {}
    return device
  end
  device.arp, device.asking, device.routes = {}, {}, {}
  device.gateway = spec.gateway
  if spec.ip then
    device.ports[1].ip, device.ports[1].mask = spec.ip, spec.mask or "255.255.255.0"
  end
  return device
end

--- Lays a cable between two sockets, each { device, port }; false leaves that end loose.
---@param net table
---@param id string
---@param a table|false
---@param b table|false
---@param delay? integer microseconds
function M.join(net, id, a, b, delay)
  wire.add_link(net, id, delay)
  for side, place in pairs { a = a, b = b } do
    if place then
      assert(wire.plug(net, id, side, place[1], place[2]))
    end
  end
end

local function arrive(net, event)
  local to, verdict, why = net.devices[event.to], "dropped", "pulled out"
  net.step = event.step
  if net.links[event.link] and to.ports[event.port].link == event.link then
    if to.kind == "switch" then
      verdict, why = switch.receive(net, to, event.port, event.frame)
    else
      verdict, why = host.receive(net, to, event.port, event.frame)
    end
  end
  local hop = event.hop and net.trace[event.hop]
  if hop then
    hop.verdict, hop.why = verdict, why
  end
end

-- After a wait everything that was sent before has been seen, so what comes next is a new step.
local function last_step(net)
  local last = net.trace[#net.trace]
  return last and last.step or 0
end

local function happen(net, event)
  net.now = event.at
  if event.kind == "frame" then
    net.frames = net.frames + 1
    arrive(net, event)
  elseif event.kind == "arp wait" then
    net.step = last_step(net)
    host.arp_wait(net, net.devices[event.device], event.ip)
  elseif event.kind == "ping wait" then
    local ping = net.devices[event.device].ping
    if ping and ping.seq == event.seq then
      ping.done = ping.done or "timeout"
    end
  end
end

--- Lets events happen until nothing is left to happen. False when the network storms: then
--- everything on its way is thrown away, as a swamped switch does.
---@param net table
---@return boolean calm
function M.settle(net)
  local most = net.frames + M.STORM
  while net.queue[1] do
    happen(net, queue.pop(net.queue))
    if net.frames > most then
      net.queue = {}
      for _, id in ipairs(net.names) do
        net.devices[id].asking = net.devices[id].asking and {}
      end
      return false
    end
  end
  return true
end

local function begin(net)
  net.recording, net.trace, net.step = true, {}, 0
end

---@class net.Answer
---@field ok boolean
---@field reason string reply, no address, no link, no route, no answer, timeout, too many hops,
---storm
---@field from string device
---@field to string address
---@field took? integer microseconds, when ok
---@field hops table[] what travelled (wire.lua)

--- Sends one echo request and waits for what becomes of it.
---@param net table
---@param from string device
---@param ip string
---@return net.Answer
function M.ping(net, from, ip)
  local device = net.devices[from]
  begin(net)
  net.pings = (net.pings or 0) + 1
  local ping = { seq = net.pings, sent = net.now }
  device.ping = ping
  local sent, why = true, nil
  if device.ports[1].ip == ip then
    ping.done, ping.took = "reply", 0
  else
    sent, why = host.send(net, device,
      { dst = ip, ttl = host.TTL, body = { kind = "echo", seq = ping.seq } })
  end
  if sent then
    wire.later(net, M.PING_WAIT, { kind = "ping wait", device = from, seq = ping.seq })
  else
    ping.done = why
  end
  local calm = M.settle(net)
  device.ping, net.recording = nil, false
  local reason = calm and ping.done or "storm"
  local answer = { ok = reason == "reply", reason = reason, from = from, to = ip,
    took = reason == "reply" and ping.took or nil, hops = net.trace }
  net.trace = {}
  return answer
end

--- Asks who already uses an address, without using it oneself (RFC 5227's probe).
---@param net table
---@param from string device
---@param port integer
---@param ip string
---@return string|nil device that answered
function M.who_has(net, from, port, ip)
  local device = net.devices[from]
  device.probe = { ip = ip }
  host.ask(net, device, port, ip, host.NOBODY)
  M.settle(net)
  local mac = device.probe.mac
  device.probe = nil
  return mac and M.owner(net, mac)
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

--- The device that uses an address, whether or not it can be reached.
---@param net table
---@param ip string
---@return string|nil device
function M.holder(net, ip)
  for _, id in ipairs(net.names) do
    for _, port in ipairs(net.devices[id].ports) do
      if port.ip == ip then
        return id
      end
    end
  end
end

--- Gives a socket an address. Refused when it is impossible or when another device answers to it;
--- then the second and third results say why and, for "in use", whose it is.
---@param net table
---@param id string device
---@param port integer
---@param ip string
---@param mask? string the one it has unless given
---@return boolean|nil done
---@return string|nil problem a net.AddressProblem or "in use"
---@return string|nil device
function M.set_address(net, id, port, ip, mask)
  local device = net.devices[id]
  local socket = device.ports[port]
  mask = mask or socket.mask or "255.255.255.0"
  local problem = address.problem(ip, mask)
  if problem then
    return nil, problem
  end
  local user = ip ~= socket.ip and M.who_has(net, id, port, ip)
  if user and user ~= id then
    return nil, "in use", user
  end
  socket.ip, socket.mask = ip, mask
  device.arp, device.asking = {}, {}
  return true
end

--- What a device remembers of its neighbours now: address and hardware address.
---@param net table
---@param id string
---@return { ip: string, mac: string }[]
function M.neighbours(net, id)
  local list = {}
  for ip, known in pairs(net.devices[id].arp) do
    if known.till > net.now then
      list[#list + 1] = { ip = ip, mac = known.mac }
    end
  end
  table.sort(list, function(a, b)
    return address.parse(a.ip) < address.parse(b.ip)
  end)
  return list
end

--- What a switch has learnt: hardware address and socket.
---@param net table
---@param id string
---@return { mac: string, port: integer }[]
function M.learnt(net, id)
  return switch.known(net, net.devices[id])
end

local function copy(value)
  if type(value) ~= "table" then
    return value
  end
  local new = {}
  for k, v in pairs(value) do
    new[k] = copy(v)
  end
  return new
end

--- A copy of a network to try things on.
---@type fun(net: table): table
M.copy = copy

--- Whether a ping would be answered; the network itself is left as it is.
---@param net table
---@param from string device
---@param ip string
---@return boolean
function M.reaches(net, from, ip)
  return M.ping(copy(net), from, ip).ok
end

return M
