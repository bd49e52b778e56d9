-- What switches and routers are told about traffic: sockets, VLANs, guards, rules, routes, what
-- goes first and when. Like changes.lua: each goes through job.change. Rules only.
local address = require "kit.net.address"
local job_ = require "job"
local world = require "kit.net.world"
local M = {}

--- form = { port, vlan }; 0 for a socket that carries them all
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.vlan(job, id, form)
  local socket = job.net.devices[id].ports[form.port]
  local trunk, old = form.vlan == 0, socket.trunk and 0 or socket.vlan or 1
  return job_.change(job, "vlan", { device = id, port = form.port, vlan = form.vlan, old = old },
    form.vlan == old and "same" or function(net)
      world.set_trunk(net, id, form.port, trunk)
      if trunk then
        return true
      end
      return world.set_vlan(net, id, form.port, form.vlan)
    end)
end

--- form = { port }: off when it is on, and the other way round
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.socket(job, id, form)
  local shut = not job.net.devices[id].ports[form.port].shut
  return job_.change(job, shut and "shut" or "opened", { device = id, port = form.port },
    function(net)
      return world.shut(net, id, form.port, shut)
    end)
end

-- A choice of a list, or what was typed under "another".
local function chosen(form, field)
  return form[field] == "other" and form[field .. "_other"] or form[field]
end

-- "tcp 443" and the like as a rule's proto and port. Nil when it cannot be read.
local function traffic(text)
  if text == "any" or text == "icmp" then
    return text
  end
  local proto, port = text:lower():match "^%s*(%a+)%s+(%d+)%s*$"
  port = math.tointeger(tonumber(port))
  if (proto == "tcp" or proto == "udp") and port and port >= 1 and port <= 65535 then
    return proto, port
  end
end

--- form = { at, action, what, src, dst }, the last three with what was typed under "_other"
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.rule_add(job, id, form)
  local proto, port = traffic(chosen(form, "what"))
  local rule = { action = form.action, src = chosen(form, "src"), dst = chosen(form, "dst"),
    proto = proto, port = port }
  return job_.change(job, "rule", { device = id, act = "added", at = form.at, rule = rule },
    not proto and "port" or function(net)
      return world.add_rule(net, id, form.at, rule)
    end)
end

--- Takes the rule at a place away.
---@param job table
---@param id string device
---@param i integer
---@return boolean done
function M.rule_remove(job, id, i)
  local rule = world.copy(job.net.devices[id].rules[i])
  return job_.change(job, "rule", { device = id, act = "removed", at = i, rule = rule },
    function(net)
      return world.remove_rule(net, id, i)
    end)
end

--- Moves the rule at a place up (-1) or down (1).
---@param job table
---@param id string device
---@param i integer
---@param by -1|1
---@return boolean done
function M.rule_move(job, id, i, by)
  local rule = world.copy(job.net.devices[id].rules[i])
  return job_.change(job, "rule", { device = id, act = "moved", at = i + by, rule = rule },
    function(net)
      return world.move_rule(net, id, i, by)
    end)
end

-- "10.0.5.0/24" as network and mask. Nil when it cannot be read.
local function network(text)
  local ip, bits = text:match "^%s*([%d.]+)/(%d%d?)%s*$"
  bits = math.tointeger(tonumber(bits))
  if ip and address.parse(ip) and bits <= 32 then
    return ip, address.text(0xFFFFFFFF << 32 - bits & 0xFFFFFFFF)
  end
end

local function has_route(device, ip, mask, via)
  for _, route in ipairs(device.routes) do
    if route.network == ip and route.mask == mask and route.via == via then
      return true
    end
  end
  return false
end

--- form = { network, via }
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.route_add(job, id, form)
  local net_ip, mask = network(form.network)
  return job_.change(job, "route", { device = id, act = "added", network = form.network,
    via = form.via, ip = form.via }, not net_ip and "range text"
    or has_route(job.net.devices[id], net_ip, mask, form.via) and "same" or function(net)
      return world.set_route(net, id, net_ip, mask, form.via)
    end)
end

--- Takes one of the routes away that it was told.
---@param job table
---@param id string device
---@param i integer
---@return boolean done
function M.route_remove(job, id, i)
  local route = job.net.devices[id].routes[i]
  return job_.change(job, "route", { device = id, act = "removed",
    network = M.cidr(route.network, route.mask), via = route.via }, function(net)
      return world.remove_route(net, id, i)
    end)
end

--- A network and its mask as one writes them: "10.0.5.0/24".
---@param ip string
---@param mask string
---@return string
function M.cidr(ip, mask)
  local number, bits = address.parse(mask), 0
  while number & 0x80000000 ~= 0 do
    bits, number = bits + 1, number << 1 & 0xFFFFFFFF
  end
  return ("%s/%d"):format(ip, bits)
end

local function joined(list)
  return table.concat(list, " ")
end

--- form = { classes }: the kinds of traffic that go first
---@param job table
---@param id string device
---@param form table
---@return boolean done
function M.priority(job, id, form)
  local old = job.net.devices[id].priority or {}
  return job_.change(job, "priority", { device = id, classes = joined(form.classes) },
    joined(old) == joined(form.classes) and "same" or function(net)
      return world.set_priority(net, id, world.copy(form.classes))
    end)
end

local function flow_of(net, id)
  for _, flow in ipairs(net.flows) do
    if flow.id == id then
      return flow
    end
  end
end

--- form = { flow, starts, ends }, hours
---@param job table
---@param form table
---@return boolean done
function M.schedule(job, _, form)
  local flow = flow_of(job.net, form.flow)
  local same = flow.starts == form.starts and flow.ends == form.ends
  return job_.change(job, "schedule", { flow = form.flow, class = flow.class, from = form.starts,
    to = form.ends }, form.starts == form.ends and "hours" or same and "same" or function(net)
      return world.set_flow_hours(net, form.flow, form.starts, form.ends)
    end)
end

-- A guard of a switch: on when it is off, and the other way round.
local function guard(field, set)
  return function(job, id)
    local on = not job.net.devices[id][field]
    return job_.change(job, field, { device = id, on = on }, function(net)
      return set(net, id, on)
    end)
  end
end

--- Against loops.
---@type fun(job: table, id: string): boolean
M.stp = guard("stp", world.set_stp)

--- Against strange address servers.
---@type fun(job: table, id: string): boolean
M.snooping = guard("snooping", world.set_snooping)

return M
