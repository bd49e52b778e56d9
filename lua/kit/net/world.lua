-- The front door of the network simulator: build a network, change it as a technician would,
-- ask it questions. Deterministic; time is simulated and counted in microseconds. One network is
-- one plain table, so it can live in a model.
local address = require "kit.net.address"
local change = require "kit.net.change"
local dhcp = require "kit.net.dhcp"
local dns = require "kit.net.dns"
local flows = require "kit.net.flows"
local host = require "kit.net.host"
local questions = require "kit.net.questions"
local switch = require "kit.net.switch"
local wifi = require "kit.net.wifi"
local wire = require "kit.net.wire"
local M = {}

M.MEMORY = host.ARP_AGE -- microseconds that devices remember of each other what may no longer be

M.new = wire.new
M.lit = wire.lit
M.far_end = wire.far_end
M.is_on = flows.is_on
M.owner, M.holder = wire.owner, host.holder
M.ping, M.trace, M.lookup, M.connect = questions.ping, questions.trace, questions.lookup,
  questions.connect
M.renew, M.measure, M.who_has, M.HOPS = questions.renew, questions.measure, questions.who_has,
  questions.HOPS
for name, f in pairs(change) do
  if name ~= "after" and name ~= "settle" then
    M[name] = f
  end
end
M.leases, M.set_pool, M.clear_lease, M.set_dhcp = dhcp.leases, dhcp.set_pool, dhcp.clear_lease,
  dhcp.set_dhcp
M.set_record, M.flush_dns = dns.set_record, dns.flush_dns
M.signal, M.joined, M.set_wifi, M.set_channel, M.move = wifi.signal, wifi.joined, wifi.set_wifi,
  wifi.set_channel, wifi.move

-- Building ---------------------------------------------------------------------------------------

---@class net.Spec
---@field id string
---@field kind string pc, laptop, tablet, phone, printer, server, switch, ap, router or internet
---@field look? string the picture, when it is another than the kind's
---@field sockets? integer 1 unless given
---@field ip? string of the first socket
---@field mask? string 255.255.255.0 unless given
---@field gateway? string
---@field dns? string address of its name server
---@field dhcp? boolean it asks for its settings
---@field stp? boolean of a switch
---@field vlans? table<integer, integer> of a switch: socket to VLAN
---@field trunks? integer[] of a switch: sockets that carry all VLANs
---@field trusted? integer[] of a switch: sockets behind which DHCP servers may be
---@field snooping? boolean of a switch
---@field interfaces? { port: integer, vlan?: integer, ip: string, mask?: string }[] of a router
---@field routes? { network: string, mask: string, via: string }[]
---@field rules? net.Rule[]
---@field policy? "allow"|"deny"
---@field nat? integer of a router: the outside socket
---@field relay? string of a router: where it passes DHCP questions
---@field priority? string[] classes that it lets go first
---@field also? table<string, boolean> more addresses of its own
---@field services? { port: integer, proto: string, name?: string }[]
---@field zone? table<string, string> names that it knows, as a name server
---@field pools? table[] that it gives addresses from (dhcp.lua)
---@field wifi? { ssid: string, key: string, vlan?: integer }[] of an access point
---@field channel? integer of an access point
---@field range? number of an access point, metres
---@field radio? { ssid: string, key: string } of a device without a socket
---@field x? number metres on the plan
---@field y? number

local KEPT = { "look", "gateway", "dns", "snooping", "routes", "rules", "policy", "nat", "relay",
  "priority", "also", "services", "zone", "pools", "wifi", "channel", "range", "radio", "x", "y" }

local function add_switch(device, spec)
  device.macs, device.stp = {}, spec.stp
  for port, vlan in pairs(spec.vlans or {}) do
    device.ports[port].vlan = vlan
  end
  for _, port in ipairs(spec.trunks or {}) do
    device.ports[port].trunk = true
  end
  for _, port in ipairs(spec.trusted or {}) do
    device.ports[port].trusted = true
  end
end

local function add_interfaces(device, spec)
  for _, interface in ipairs(spec.interfaces or {}) do
    local port = device.ports[interface.port]
    if interface.vlan then
      port = { mac = port.mac, link = false, parent = interface.port, vlan = interface.vlan }
      device.ports[#device.ports + 1] = port
    end
    port.ip, port.mask = interface.ip, interface.mask or "255.255.255.0"
  end
end

--- Adds a device.
---@param net table
---@param spec net.Spec
---@return table device
function M.add(net, spec)
  local device = wire.add(net, spec.id, spec.kind, spec.sockets or 1)
  for _, field in ipairs(KEPT) do
    device[field] = M.copy(spec[field])
  end
  if spec.kind == "switch" or spec.kind == "ap" then
    add_switch(device, spec)
    return device
  end
  device.arp, device.asking, device.routes = {}, {}, device.routes or {}
  local first = device.ports[1]
  if spec.ip then
    first.ip, first.mask = spec.ip, spec.mask or "255.255.255.0"
  end
  first.dhcp, first.radio = spec.dhcp, spec.radio and true
  add_interfaces(device, spec)
  if spec.radio then
    change.settle(net)
  end
  return device
end

--- Lays a cable between two sockets, each { device, port }; false leaves that end loose.
---@param net table
---@param id string
---@param a table|false
---@param b table|false
---@param cable? net.Cable
function M.join(net, id, a, b, cable)
  wire.add_link(net, id, cable)
  for _, side in ipairs { "a", "b" } do
    local place = side == "a" and a or side == "b" and b
    if place then
      assert(wire.plug(net, id, side, place[1], place[2]))
    end
  end
  change.settle(net)
end

-- Looking ----------------------------------------------------------------------------------------

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

--- What a switch has learnt: hardware address, socket and VLAN.
---@param net table
---@param id string
---@return { mac: string, port: integer, vlan: integer }[]
function M.learnt(net, id)
  return switch.known(net, net.devices[id])
end

--- Whether the spanning tree holds a socket back.
---@param net table
---@param id string
---@param port integer
---@return boolean
function M.blocked(net, id, port)
  return net.devices[id].ports[port].blocked == true
end

--- Where a device would send a packet for an address: the socket and the next address, or nil and
--- why not.
---@param net table
---@param id string
---@param ip string
---@return integer|nil port
---@return string hop_or_problem
function M.route(net, id, ip)
  return host.route(net.devices[id], ip)
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

-- Changes that ask -------------------------------------------------------------------------------

-- What asks for its address does so when its light comes on.
local function wake(net, id)
  local port = net.devices[id].ports[1]
  if port.dhcp and M.lit(net, id, 1) then
    dhcp.renew(net, id)
  end
end

--- Pushes a loose end of a cable into a socket. A device that asks for its address asks anew.
--- "taken", "no socket" or "plugged already".
---@param net table
---@param link string
---@param side "a"|"b"
---@param device string
---@param port integer
---@return boolean|nil done
---@return net.PlugProblem|nil problem
function M.plug(net, link, side, device, port)
  local done, why = change.plug(net, link, side, device, port)
  if done then
    local ends = net.links[link].ends
    for _, place in ipairs { ends.a or false, ends.b or false } do
      if place then
        wake(net, place.device)
      end
    end
  end
  return done, why
end

--- Switches a device off and on again. What asks for its address asks anew.
---@param net table
---@param id string
function M.reboot(net, id)
  change.power(net, id, false)
  change.power(net, id, true)
  wake(net, id)
end

--- Gives a socket an address. Refused when it is impossible, when the device has it at another
--- socket, or when another device answers to it; then the second and third results say why and, for
--- "in use", whose it is. It is no longer automatic then.
---@param net table
---@param id string device
---@param port integer
---@param ip string
---@param mask? string the one it has unless given
---@return boolean|nil done
---@return string|nil problem a net.AddressProblem, "mask" or "in use"
---@return string|nil device
function M.set_address(net, id, port, ip, mask)
  local device = net.devices[id]
  local socket = device.ports[port]
  mask = mask or socket.mask or "255.255.255.0"
  local problem = not address.is_mask(mask) and "mask" or address.problem(ip, mask)
  if problem then
    return nil, problem
  end
  local user = ip ~= socket.ip
    and (host.has_address(device, ip) and id or M.who_has(net, id, port, ip))
  if user then
    return nil, "in use", user
  end
  socket.ip, socket.mask, socket.dhcp = ip, mask, nil
  device.arp = {}
  return true
end

return M
