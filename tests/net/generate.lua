-- Makes random networks, the same for the same seed: up to three sites with VLANs, switches, a
-- router and hosts each, joined by cables between the routers; then a few things set wrong. And
-- the questions to ask of each. What it leaves out, and why, is in README.md.
local plans = require "plan"
local set_wrong = require "faults"
local world = require "kit.net.world"
local cable, chance, device, free_ip = plans.cable, plans.chance, plans.device, plans.free_ip
local interface, neighbours, of_kind = plans.interface, plans.neighbours, plans.of_kind
local pick, trunk, MASK, OUTSIDE = plans.pick, plans.trunk, plans.MASK, plans.OUTSIDE
local M = {}

local NAMES = { "records.rgh.example", "lab.rgh.example", "old.rgh.example" }

-- Sites -------------------------------------------------------------------------------------------

local function add_switches(plan, site)
  local stp = chance(plan, 25)
  local count = stp and plan.rng(3) + 1 or plan.rng(3)
  site.switches = {}
  for i = 1, count do
    local new = device(plan, ("s%d%d"):format(site.number, i), "switch", { stp = stp or nil })
    if i > 1 then
      trunk(plan, site.switches[plan.rng(i - 1)], new)
    end
    site.switches[i] = new
  end
  for _ = 1, stp and plan.rng(2) or 0 do
    trunk(plan, plan.rng:pick(site.switches), plan.rng:pick(site.switches))
  end
end

local function plug_in(plan, site, spec, vlan)
  local switch = plan.rng:pick(site.switches)
  local port, own = cable(plan, switch, spec)
  switch.vlans[port] = vlan
  return own
end

-- A router with a socket for each VLAN, or one cable that carries them all.
local function add_router(plan, site)
  local router = device(plan, "r" .. site.number, "router", {})
  local shared = chance(plan, 50) and trunk(plan, plan.rng:pick(site.switches), router)
  for _, vlan in ipairs(site.vlans) do
    local port = shared or plug_in(plan, site, router, vlan)
    local ip = site.prefix[vlan] .. "1"
    plan.used[ip] = true
    interface(router, port, shared and vlan, ip)
  end
  site.router = router
end

local function add_host(plan, site, id, kind)
  local vlan = plan.rng:pick(site.vlans)
  local host = device(plan, id, kind, { ip = free_ip(plan, site.prefix[vlan]), mask = MASK,
    gateway = site.prefix[vlan] .. "1" })
  plug_in(plan, site, host, vlan)
  return host
end

local function add_site(plan, number)
  local site = { number = number, vlans = {}, prefix = {} }
  for i, vlan in ipairs(plan.rng:shuffle { table.unpack(plans.VLANS) }) do
    if i <= 1 + number % 2 or chance(plan, 30) and i <= 3 then
      site.vlans[#site.vlans + 1] = vlan
      site.prefix[vlan] = ("10.%d.%d."):format(number, vlan)
    end
  end
  add_switches(plan, site)
  add_router(plan, site)
  for i = 1, plan.rng(3) do
    add_host(plan, site, ("h%d%d"):format(number, i), "pc")
  end
  plan.sites[number] = site
end

local function add_server(plan, id, services)
  local server = add_host(plan, plan.rng:pick(plan.sites), id, "server")
  server.services = services
  return server
end

local function add_servers(plan)
  local records = add_server(plan, "records", { { port = 443, proto = "tcp" } })
  if chance(plan, 40) then
    add_server(plan, "files", { { port = 80, proto = "tcp" }, { port = 445, proto = "tcp" } })
  end
  if chance(plan, 50) then
    local names = add_server(plan, "names", {})
    names.zone = { [NAMES[1]] = records.ip, [NAMES[2]] = OUTSIDE }
    for _, host in ipairs(of_kind(plan, "pc")) do
      host.dns = names.ip
    end
  end
end

-- Between sites -----------------------------------------------------------------------------------

local function network_between(plan, a, b, number)
  local a_port, b_port = cable(plan, a, b)
  local prefix = ("192.168.%d."):format(number)
  interface(a, a_port, nil, prefix .. "1", "255.255.255.252")
  interface(b, b_port, nil, prefix .. "2", "255.255.255.252")
  plan.joined[#plan.joined + 1] = { [a] = { prefix .. "1", b }, [b] = { prefix .. "2", a } }
end

-- All routers on one network, by a switch.
local function backbone(plan, routers)
  local switch, prefix = device(plan, "backbone", "switch", {}), "192.168.9."
  for i, router in ipairs(routers) do
    local _, port = cable(plan, switch, router)
    interface(router, port, nil, prefix .. i, MASK)
    for j = 1, i - 1 do
      plan.joined[#plan.joined + 1] = { [router] = { prefix .. i, routers[j] },
        [routers[j]] = { prefix .. j, router } }
    end
  end
end

local function chain(plan, routers)
  for i = 2, #routers do
    network_between(plan, routers[i - 1], routers[i], i)
  end
  if #routers == 3 and chance(plan, 50) then
    network_between(plan, routers[3], routers[1], 1)
  end
end

-- Which neighbour leads to a site by the fewest routers.
local function way(plan, from, to)
  local first, list = { [from] = true }, { from }
  for _, at in ipairs(list) do
    for _, next_to in ipairs(neighbours(plan, at)) do
      if not first[next_to.router] then
        first[next_to.router] = at == from and next_to.ip or first[at]
        list[#list + 1] = next_to.router
      end
    end
  end
  return first[to]
end

local function add_routes(plan, router)
  for _, site in ipairs(plan.sites) do
    local via = site.router ~= router and way(plan, router, site.router)
    if via and chance(plan, 30) then
      router.routes[#router.routes + 1] = { network = ("10.%d.0.0"):format(site.number),
        mask = "255.255.0.0", via = via }
    elseif via then
      for _, vlan in ipairs(site.vlans) do
        router.routes[#router.routes + 1] = { network = site.prefix[vlan] .. "0", mask = MASK,
          via = via }
      end
    end
  end
end

local function join_sites(plan)
  local routers = of_kind(plan, "router")
  local join = #routers > 1 and chance(plan, 30) and backbone or chain
  join(plan, routers)
  for i, router in ipairs(routers) do
    add_routes(plan, router)
    local around = neighbours(plan, router)
    if #around > 0 and (i == 1 or chance(plan, 30)) then
      router.gateway = plan.rng:pick(around).ip
    end
  end
end

-- Firewalls and translation -----------------------------------------------------------------------

local function range(plan)
  local kind = plan.rng(3)
  if kind == 1 then
    return "any"
  elseif kind == 2 then
    return pick(plan, "pc", "server").ip
  end
  local site = plan.rng:pick(plan.sites)
  return site.prefix[plan.rng:pick(site.vlans)] .. "0/24"
end

local function add_rules(plan, spec)
  spec.rules, spec.policy = {}, chance(plan, 40) and "deny" or "allow"
  for i = 1, plan.rng(5) do
    local proto = plan.rng:pick { "any", "icmp", "tcp", "tcp", "udp" }
    local port = proto == "tcp" and plan.rng:pick { 443, 80 } or proto == "udp" and 53 or nil
    spec.rules[i] = { action = plan.rng:pick { "allow", "allow", "deny", "reject" },
      src = range(plan), dst = range(plan), proto = proto, port = chance(plan, 70) and port or nil }
  end
end

local function add_filters(plan)
  if chance(plan, 60) then
    add_rules(plan, pick(plan, "router"))
  end
  if chance(plan, 15) then
    add_rules(plan, pick(plan, "server"))
  end
  local router = pick(plan, "router")
  local outside = router.interfaces[#router.interfaces]
  if chance(plan, 20) and not outside.vlan then
    router.nat = outside.port
  end
end

-- Building ----------------------------------------------------------------------------------------

local function build(plan)
  local net = world.new()
  for _, spec in ipairs(plan) do
    local ip = spec.ip
    if spec.no_address then
      spec.ip = nil
    end
    world.add(net, spec)
    spec.ip = ip
  end
  for i, ends in ipairs(plan.cables) do
    world.join(net, "c" .. i, { ends.a.id, ends.a_port },
      not ends.loose and { ends.b.id, ends.b_port }, { broken = ends.broken })
  end
  for _, spec in ipairs(plan) do
    if spec.shut then
      world.shut(net, spec.id, spec.shut, true)
    end
    if spec.off then
      world.power(net, spec.id, false)
    end
  end
  return net
end

-- Questions ---------------------------------------------------------------------------------------

local function somewhere(plan)
  local kind = plan.rng(20)
  if kind <= 13 then
    return pick(plan, "pc", "server").ip
  elseif kind <= 16 then
    return plan.rng:pick(pick(plan, "router").interfaces).ip
  elseif kind <= 18 then
    local site = plan.rng:pick(plan.sites)
    return site.prefix[plan.rng:pick(site.vlans)] .. "254"
  end
  return OUTSIDE
end

local function asker(plan)
  local spec
  repeat
    spec = pick(plan, "pc", "pc", "server", "router")
  until not spec.off
  return spec
end

-- Who asks, and for which address: now and then for its own.
local function question(plan, kind)
  local from = asker(plan)
  local ip
  repeat
    ip = kind == "connect" and chance(plan, 80) and pick(plan, "server").ip or somewhere(plan)
  until ip ~= from.ip or chance(plan, 10)
  return { kind = kind, from = from.id, ip = ip,
    port = kind == "connect" and plan.rng:pick { 443, 443, 80, 22 } or nil }
end

local function questions(plan)
  local list, asked = {}, {}
  local function add(q)
    list[#list + 1] = q
  end
  for _, kind in ipairs { "ping", "ping", "ping", "ping", "ping", "ping", "ping", "ping", "trace",
    "trace", "connect", "connect", "connect", "connect" } do
    add(question(plan, kind))
  end
  for _ = 1, 3 do
    local host, name = pick(plan, "pc"), plan.rng:pick(NAMES)
    local once = host.id .. name
    if host.dns and not host.off and not asked[once] then
      add { kind = "lookup", from = host.id, ip = host.dns, name = name }
      asked[once] = true
    end
  end
  plan.rng:shuffle(list)
  for _, spec in ipairs(plan) do
    if not spec.off then
      add { kind = spec.kind == "switch" and "learnt" or "neighbours", from = spec.id }
      if spec.stp then
        add { kind = "states", from = spec.id }
      end
    end
  end
  return list
end

---@class net.test.Question
---@field kind "ping"|"trace"|"connect"|"lookup"|"neighbours"|"learnt"|"states"
---@field from string device
---@field ip? string
---@field port? integer
---@field name? string

--- A network, and what to ask of it in this order.
---@param seed integer
---@return table net
---@return net.test.Question[] questions
function M.make(seed)
  local plan = plans.new(seed)
  for i = 1, plan.rng(3) do
    add_site(plan, i)
  end
  add_servers(plan)
  join_sites(plan)
  add_filters(plan)
  set_wrong(plan)
  return build(plan), questions(plan)
end

return M
