-- The questions one asks of a network: each is sent frame by frame, and simulated time runs until
-- nothing is left to happen.
local address = require "kit.net.address"
local dhcp = require "kit.net.dhcp"
local dns = require "kit.net.dns"
local flows = require "kit.net.flows"
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local switch = require "kit.net.switch"
local tcp = require "kit.net.tcp"
local wire = require "kit.net.wire"
local M = {}

M.PING_WAIT = 4000000 -- microseconds until a ping gives up
M.HOPS = 12 -- routers that a trace asks, at most

loop.on("frame", function(net, event)
  local to, verdict, why = net.devices[event.to], "dropped", "pulled out"
  net.frames, net.step = net.frames + 1, event.step
  if net.links[event.link] and to.ports[event.port].link == event.link then
    if to.macs then
      verdict, why = switch.receive(net, to, event.port, event.frame)
    else
      verdict, why = host.receive(net, to, event.port, event.frame)
    end
  end
  local hop = event.hop and net.trace[event.hop]
  if hop then
    hop.verdict, hop.why = verdict, why
  end
end)

---@class net.Answer
---@field ok boolean
---@field reason string reply, no address, no link, no route, no answer, timeout, too many hops,
---prohibited, storm, and what each question adds
---@field from string device
---@field to string what was asked for
---@field took? integer microseconds, when ok
---@field hops table[] what travelled (wire.lua)

-- Records what a question sets off.
local function recorded(net, question)
  net.recording, net.trace, net.step = true, {}, 0
  local answer = question()
  answer.hops, net.recording, net.trace = net.trace, false, {}
  return answer
end

-- The address of a target that may be a name; nil and why when it is not known.
local function resolve(net, device, target)
  if address.parse(target) then
    return target
  end
  local found = dns.lookup(net, device.id, target)
  return found.ip, not found.ip and "name:" .. found.reason or nil
end

local function echo(net, device, ip, ttl)
  local ask = loop.begin(net, device)
  net.step = loop.last_step(net)
  local sent, why = host.send(net, device,
    { dst = ip, ttl = ttl, proto = "icmp", ask = ask, body = { kind = "echo" } })
  if not sent then
    loop.finish(net, device, ask, why)
  end
  return loop.await(net, device, ask, M.PING_WAIT)
end

--- Sends one echo request and waits for what becomes of it.
---@param net table
---@param from string device
---@param target string an address, or a name to look up first
---@return net.Answer
function M.ping(net, from, target)
  return recorded(net, function()
    local device = net.devices[from]
    local ip, why = resolve(net, device, target)
    local got = ip and echo(net, device, ip) or { done = why }
    local ok = got.done == "reply"
    return { ok = ok, reason = got.done, from = from, to = ip or target, took = ok and got.took }
  end)
end

--- Asks router after router on the way, by echoes that may pass only so many (RFC 792's "time
--- exceeded"): list holds a hop each, with ip false where nobody answered.
---@param net table
---@param from string device
---@param target string an address, or a name to look up first
---@return net.Answer answer with list = { { ip: string|false, device: string|false, took } }
function M.trace(net, from, target)
  return recorded(net, function()
    local device, list = net.devices[from], {}
    local ip, reason = resolve(net, device, target)
    local silent = 0
    for ttl = 1, ip and M.HOPS or 0 do
      local got = echo(net, device, ip, ttl)
      reason = got.done
      silent = got.ip and 0 or silent + 1
      if got.ip or got.done == "timeout" or got.done == "no answer" then
        list[ttl] = { ip = got.ip or false, device = got.ip and host.holder(net, got.ip) or false,
          took = got.took }
      end
      if reason ~= "too many hops" and (reason ~= "timeout" or silent == 3) then
        break
      end
    end
    return { ok = reason == "reply", reason = reason, from = from, to = ip or target, list = list }
  end)
end

--- Looks a name up.
---@param net table
---@param from string device
---@param name string
---@return net.Answer answer reason also: found, no such name, no server set, refused; with `ip`,
---`by` (address of the name server) and `cached`
function M.lookup(net, from, name)
  return recorded(net, function()
    return dns.lookup(net, from, name)
  end)
end

--- Tries to open a connection.
---@param net table
---@param from string device
---@param target string an address, or a name to look up first
---@param port integer
---@return net.Answer answer reason also: open, refused, filtered (not a word); with `ip`
function M.connect(net, from, target, port)
  return recorded(net, function()
    local ip, why = resolve(net, net.devices[from], target)
    if ip then
      return tcp.connect(net, from, ip, port)
    end
    return { ok = false, reason = why, from = from, to = target }
  end)
end

--- Lets a device ask for its address and settings anew.
---@param net table
---@param id string device
---@return net.Answer answer reason: leased, no offer, refused, not automatic, no link, storm; with
---`ip`, the address it has now, and `server`, the device that lent it
function M.renew(net, id)
  return recorded(net, function()
    return dhcp.renew(net, id)
  end)
end

--- Runs streams for a while and tells what becomes of them.
---@param net table
---@param list net.Flow[]
---@param ms? integer milliseconds, 400 unless given
---@param hour? integer only those that are on then
---@return table<string, { sent: integer, got: integer, loss: integer, delay: integer, worst:
---integer, rate: integer }> results see flows.measure
---@return table<string, integer> loads percent of each cable that has a capacity
function M.measure(net, list, ms, hour)
  return flows.measure(net, list, ms or 400, hour, function(flow)
    return echo(net, net.devices[flow.from], flow.to).done ~= "storm"
  end)
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
  loop.settle(net)
  local mac = device.probe.mac
  device.probe = nil
  return mac and wire.owner(net, mac)
end

return M
