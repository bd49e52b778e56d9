-- What people set wrong in a network: each function does one such thing to a plan.
local address = require "kit.net.address"
local plans = require "plan"
local chance, neighbours, pick = plans.chance, plans.neighbours, plans.pick
local MASK, VLANS = plans.MASK, plans.VLANS
local faults = {}

local WRONG_MASKS = { "255.0.0.0", "255.255.0.0", "255.255.254.0", "255.255.255.128",
  "255.255.255.192" }

function faults.mask(plan)
  pick(plan, "pc", "server").mask = plan.rng:pick(WRONG_MASKS)
end

function faults.gateway(plan)
  local host = pick(plan, "pc", "server")
  local prefix = host.ip:match "^.*%."
  local other = pick(plan, "pc", "server").ip
  host.gateway = plan.rng:pick { prefix .. "250", other ~= host.ip and other or "10.9.9.1",
    "10.9.9.1" }
end

function faults.no_gateway(plan)
  pick(plan, "pc", "server").gateway = nil
end

function faults.address(plan)
  local site = plan.rng:pick(plan.sites)
  pick(plan, "pc").ip = plans.free_ip(plan, site.prefix[plan.rng:pick(site.vlans)])
end

function faults.no_address(plan)
  local host = pick(plan, "pc")
  host.no_address = true
end

function faults.cable(plan)
  local ends = plan.rng:pick(plan.cables)
  ends[plan.rng:pick { "broken", "loose" }] = true
end

function faults.shut(plan)
  local switch = pick(plan, "switch")
  switch.shut = switch.sockets > 0 and plan.rng(switch.sockets) or nil
end

function faults.off(plan)
  plan.rng:pick(plan).off = true
end

function faults.vlan(plan)
  local switch = pick(plan, "switch")
  for port = 1, switch.sockets do
    if switch.vlans[port] and chance(plan, 60) then
      switch.vlans[port] = plan.rng:pick(VLANS)
      break
    end
  end
end

-- A cable between switches that carries one VLAN at this end.
function faults.trunk(plan)
  local switch = pick(plan, "switch")
  local port = table.remove(switch.trunks)
  if port then
    switch.vlans[port] = plan.rng:pick(VLANS)
  end
end

function faults.native(plan)
  local switch = pick(plan, "switch")
  for port = 1, switch.sockets do
    if switch.vlans[port] and chance(plan, 40) then
      switch.vlans[port] = nil
      switch.trunks[#switch.trunks + 1] = chance(plan, 50) and port or nil
      break
    end
  end
end

function faults.no_route(plan)
  local routes = pick(plan, "router").routes
  table.remove(routes, #routes > 0 and plan.rng(#routes) or nil)
end

-- A route to some of a site's addresses that leads elsewhere, and is longer or shorter than the
-- right one; in a ring, or back where the packet came from.
function faults.route(plan)
  local router = pick(plan, "router")
  local around = neighbours(plan, router)
  if #around > 0 then
    local mask = plan.rng:pick { "255.0.0.0", "255.255.0.0", MASK, "255.255.255.128",
      "255.255.255.192", "255.255.255.255" }
    local network = address.network(pick(plan, "pc", "server").ip, mask)
    table.insert(router.routes, plan.rng(#router.routes + 1),
      { network = address.text(network), mask = mask, via = plan.rng:pick(around).ip })
  end
end

-- Two routers that each leave what they do not know to the other.
function faults.ring(plan)
  local router = pick(plan, "router")
  local other = plan.rng:pick(neighbours(plan, router))
  if other then
    router.gateway = other.ip
    for _, back in ipairs(neighbours(plan, other.router)) do
      if back.router == router then
        other.router.gateway = back.ip
      end
    end
  end
end

function faults.dns(plan)
  local host = pick(plan, "pc")
  host.dns = plan.rng:pick { pick(plan, "pc", "server").ip, plans.OUTSIDE, host.gateway }
end

local KINDS = { "mask", "gateway", "no_gateway", "address", "no_address", "cable", "shut", "off",
  "vlan", "trunk", "native", "no_route", "route", "route", "ring", "ring", "dns" }

--- Sets up to four things wrong.
---@param plan table
return function(plan)
  for _ = 1, plan.rng(5) - 1 do
    faults[plan.rng:pick(KINDS)](plan)
  end
end
