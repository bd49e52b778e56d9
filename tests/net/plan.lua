-- What a random network is made of before it is built: devices that grow sockets as cables are
-- laid.
--
--   plan[i] = what world.add takes of a device, and off, shut (a socket), no_address
--   plan.cables[i] = { a, b, a_port, b_port, broken, loose }
--   plan.sites[i] = { number, switches, router, vlans, prefix = { [vlan] = "10.1.4." } }
--   plan.joined[i] = { [router] = { its address, the other router }, and the other way round }
local rng = require "kit.rng"
local M = {}

M.MASK = "255.255.255.0"
M.VLANS = { 4, 5, 6, 8, 10 }
M.OUTSIDE = "172.16.0.9" -- an address of nobody

--- A plan with nothing in it; `rng` is its chance.
---@param seed integer
---@return table plan
function M.new(seed)
  return { rng = rng.new(seed), cables = {}, used = {}, sites = {}, joined = {} }
end

--- Adds a device.
---@param plan table
---@param id string
---@param kind string
---@param spec table more of what world.add takes
---@return table spec
function M.device(plan, id, kind, spec)
  spec.id, spec.kind, spec.sockets = id, kind, 0
  spec.vlans, spec.trunks, spec.interfaces, spec.routes = {}, {}, {}, {}
  plan[#plan + 1] = spec
  return spec
end

local function socket(spec)
  spec.sockets = spec.sockets + 1
  return spec.sockets
end

--- Lays a cable between two devices.
---@param plan table
---@param a table
---@param b table
---@return integer a_port
---@return integer b_port
function M.cable(plan, a, b)
  local ends = { a = a, b = b, a_port = socket(a), b_port = socket(b) }
  plan.cables[#plan.cables + 1] = ends
  return ends.a_port, ends.b_port
end

--- Lays a cable that carries all VLANs, from a switch to a switch or a router.
---@param plan table
---@param a table
---@param b table
---@return integer b_port
function M.trunk(plan, a, b)
  local a_port, b_port = M.cable(plan, a, b)
  a.trunks[#a.trunks + 1] = a_port
  if b.kind == "switch" then
    b.trunks[#b.trunks + 1] = b_port
  end
  return b_port
end

--- An address nobody has, and that is no network's or broadcast address whatever mask is set.
---@param plan table
---@param prefix string such as "10.0.4."
---@return string ip
function M.free_ip(plan, prefix)
  local ip
  repeat
    local number = plan.rng(250) + 1
    ip = prefix .. number
  until number & 63 ~= 0 and number & 63 ~= 63 and not plan.used[ip]
  plan.used[ip] = true
  return ip
end

--- All devices of some kinds.
---@param plan table
---@param ... string
---@return table[]
function M.of_kind(plan, ...)
  local list = {}
  for _, spec in ipairs(plan) do
    for _, kind in ipairs { ... } do
      if spec.kind == kind then
        list[#list + 1] = spec
      end
    end
  end
  return list
end

--- One device of some kinds.
---@param plan table
---@param ... string
---@return table spec
function M.pick(plan, ...)
  return plan.rng:pick(M.of_kind(plan, ...))
end

--- True in so many of a hundred cases.
---@param plan table
---@param percent integer
---@return boolean
function M.chance(plan, percent)
  return plan.rng(100) <= percent
end

--- Gives a router an address; with a VLAN on a cable it shares.
---@param spec table
---@param port integer
---@param vlan integer|nil
---@param ip string
---@param mask? string
function M.interface(spec, port, vlan, ip, mask)
  spec.interfaces[#spec.interfaces + 1] = { port = port, vlan = vlan, ip = ip, mask = mask }
end

--- The routers that a router has a network with.
---@param plan table
---@param router table
---@return { ip: string, router: table }[]
function M.neighbours(plan, router)
  local list = {}
  for _, pair in ipairs(plan.joined) do
    if pair[router] then
      local other = pair[router][2]
      list[#list + 1] = { ip = pair[other][1], router = other }
    end
  end
  return list
end

return M
