-- What a technician changes. What can be refused returns true, or nil and why not; a change that is
-- refused changes nothing.
local address = require "kit.net.address"
local firewall = require "kit.net.firewall"
local tree = require "kit.net.tree"
local wire = require "kit.net.wire"
local M = {}

local settled = {}

--- Has a function called after each change of who is joined to whom. Once, when a module is read.
---@param f fun(net: table)
function M.after(f)
  settled[#settled + 1] = f
end

local function forget_dark_sockets(net)
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    for port, socket in ipairs(device.ports) do
      if not socket.parent and not wire.lit(net, id, port) then
        wire.forget(device, port)
      end
    end
  end
end

--- What follows from a change of who is joined to whom: who can joins by air, what was learnt
--- through sockets that are dark now is forgotten, and there is a new tree.
---@param net table
function M.settle(net)
  for _, f in ipairs(settled) do
    f(net)
  end
  forget_dark_sockets(net)
  tree.grow(net)
end

--- Pushes a loose end of a cable into a socket. "taken", "no socket" or "plugged already".
---@param net table
---@param link string
---@param side "a"|"b"
---@param device string
---@param port integer
---@return boolean|nil done
---@return net.PlugProblem|nil problem
function M.plug(net, link, side, device, port)
  local done, why = wire.plug(net, link, side, device, port)
  if done then
    M.settle(net)
  end
  return done, why
end

--- Pulls an end of a cable out of its socket; nothing happens when it is loose.
---@param net table
---@param link string
---@param side "a"|"b"
function M.unplug(net, link, side)
  wire.unplug(net, link, side)
  M.settle(net)
end

--- Puts a new cable in the place of an old one.
---@param net table
---@param id string
function M.replace(net, id)
  local link = net.links[id]
  link.broken, link.loss = nil, nil
  M.settle(net)
end

--- Switches a socket of a switch off, or on again.
---@param net table
---@param id string
---@param port integer
---@param shut boolean
function M.shut(net, id, port, shut)
  net.devices[id].ports[port].shut = shut or nil
  M.settle(net)
end

--- Switches a device off or on. What it only remembered is gone; what it was told stays.
---@param net table
---@param id string
---@param on boolean
function M.power(net, id, on)
  local device = net.devices[id]
  device.on, device.arp = on, device.arp and {}
  device.macs, device.names = device.macs and {}, device.names and {}
  M.settle(net)
end

--- Puts a socket of a switch into a VLAN. "no vlan": it must be 1 to 4094 (802.1Q). "trunk": that
--- socket carries them all.
---@param net table
---@param id string
---@param port integer
---@param vlan integer
---@return boolean|nil done
---@return string|nil problem
function M.set_vlan(net, id, port, vlan)
  local socket = net.devices[id].ports[port]
  if math.type(vlan) ~= "integer" or vlan < 1 or vlan > 4094 then
    return nil, "no vlan"
  elseif socket.trunk then
    return nil, "trunk"
  end
  socket.vlan = vlan
  wire.forget(net.devices[id], port)
  return true
end

--- Makes a socket carry all VLANs with tags, or only its own.
---@param net table
---@param id string
---@param port integer
---@param on boolean
function M.set_trunk(net, id, port, on)
  net.devices[id].ports[port].trunk = on or nil
  wire.forget(net.devices[id], port)
end

--- Lets a switch take part in the spanning tree, or not.
---@param net table
---@param id string
---@param on boolean
function M.set_stp(net, id, on)
  net.devices[id].stp = on or nil
  tree.grow(net)
end

--- Lets a switch hold back DHCP servers at sockets that are not trusted, or not.
---@param net table
---@param id string
---@param on boolean
function M.set_snooping(net, id, on)
  net.devices[id].snooping = on or nil
end

-- Why a device cannot send by way of this address, or nil when it can.
local function way_problem(device, ip)
  local number, problem = address.parse(ip)
  if not number then
    return problem
  end
  problem = "not a neighbour"
  for _, port in ipairs(device.ports) do
    if port.ip == ip then
      return "itself"
    elseif port.ip and address.same_network(ip, port.ip, port.mask) then
      problem = address.problem(ip, port.mask)
    end
  end
  return problem
end

--- Gives a device its gateway; nil takes it away. An address's problem, "not a neighbour" when it
--- lies in none of the device's networks, or "itself".
---@param net table
---@param id string
---@param ip string|nil
---@return boolean|nil done
---@return string|nil problem
function M.set_gateway(net, id, ip)
  local device = net.devices[id]
  local problem = ip and way_problem(device, ip)
  if problem then
    return nil, problem
  end
  device.gateway = ip
  return true
end

--- Tells a device which server to ask for names; nil: none. An address's problem.
---@param net table
---@param id string
---@param ip string|nil
---@return boolean|nil done
---@return string|nil problem
function M.set_dns(net, id, ip)
  local problem = ip and address.problem(ip, "255.255.255.255")
  if problem then
    return nil, problem
  end
  net.devices[id].dns = ip
  return true
end

--- Adds a route, or changes the one to the same network. An address's problem, "mask", "not a
--- neighbour" when the next router lies in none of the device's networks, or "itself".
---@param net table
---@param id string
---@param network string
---@param mask string
---@param via string
---@return boolean|nil done
---@return string|nil problem
function M.set_route(net, id, network, mask, via)
  local device = net.devices[id]
  local _, problem = address.parse(network)
  problem = problem or not address.is_mask(mask) and "mask" or way_problem(device, via)
  if problem then
    return nil, problem
  end
  network = address.text(address.network(network, mask))
  for _, route in ipairs(device.routes) do
    if route.network == network and route.mask == mask then
      route.via = via
      return true
    end
  end
  table.insert(device.routes, { network = network, mask = mask, via = via })
  return true
end

--- Takes a route away. "last route" when a router would have none left to other networks.
---@param net table
---@param id string
---@param index integer
---@return boolean|nil done
---@return string|nil problem
function M.remove_route(net, id, index)
  local device = net.devices[id]
  if not device.routes[index] then
    return nil, "no such route"
  elseif #device.routes == 1 and not device.gateway then
    return nil, "last route"
  end
  table.remove(device.routes, index)
  return true
end

--- Puts a firewall rule before the one at `at` (one more than there are: at the end). "action",
--- "src", "dst", "proto" or "port" says which part cannot be; "same" when it stands there already.
---@param net table
---@param id string
---@param at integer
---@param rule net.Rule
---@return boolean|nil done
---@return string|nil problem
function M.add_rule(net, id, at, rule)
  local rules = net.devices[id].rules or {}
  local problem = firewall.problem(rule)
  if problem then
    return nil, problem
  end
  for _, old in ipairs(rules) do
    if old.action == rule.action and old.src == rule.src and old.dst == rule.dst
      and old.proto == rule.proto and old.port == rule.port then
      return nil, "same"
    end
  end
  net.devices[id].rules = rules
  table.insert(rules, math.max(1, math.min(at, #rules + 1)), { action = rule.action,
    src = rule.src, dst = rule.dst, proto = rule.proto, port = rule.port })
  return true
end

--- Takes a firewall rule away; "no such rule".
---@param net table
---@param id string
---@param index integer
---@return boolean|nil done
---@return string|nil problem
function M.remove_rule(net, id, index)
  local rules = net.devices[id].rules or {}
  if not rules[index] then
    return nil, "no such rule"
  end
  table.remove(rules, index)
  return true
end

--- Moves a firewall rule up (-1) or down (1); "no such rule" or "no further".
---@param net table
---@param id string
---@param index integer
---@param by -1|1
---@return boolean|nil done
---@return string|nil problem
function M.move_rule(net, id, index, by)
  local rules = net.devices[id].rules or {}
  if not rules[index] then
    return nil, "no such rule"
  elseif not rules[index + by] then
    return nil, "no further"
  end
  rules[index], rules[index + by] = rules[index + by], rules[index]
  return true
end

--- Says which kinds of traffic a device lets go first.
---@param net table
---@param id string
---@param classes string[] empty: none
function M.set_priority(net, id, classes)
  net.devices[id].priority = #classes > 0 and { table.unpack(classes) } or nil
end

--- Sets the hours of a stream. "hours" when one is not 0 to 24 or they are the same.
---@param net table
---@param id string
---@param starts integer
---@param ends integer
---@return boolean|nil done
---@return string|nil problem
function M.set_flow_hours(net, id, starts, ends)
  for _, flow in ipairs(net.flows or {}) do
    if flow.id == id then
      if math.type(starts) ~= "integer" or math.type(ends) ~= "integer" or starts < 0
        or starts > 23 or ends < 0 or ends > 24 or starts == ends then
        return nil, "hours"
      end
      flow.starts, flow.ends = starts, ends
      return true
    end
  end
  return nil, "no such stream"
end

return M
