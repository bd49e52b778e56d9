-- What routers do besides passing on: traces, firewall rules, address translation, and lines that
-- fill up.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local firewall = require "kit.net.firewall"
local world = require "kit.net.world"

-- pc - edge - core - server, two networks and a line between the routers.
local function site(line)
  local net = world.new()
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.5.20", gateway = "10.0.5.1" })
  world.add(net, { id = "edge", kind = "router", sockets = 2, gateway = "10.0.9.2", interfaces = {
    { port = 1, ip = "10.0.5.1" }, { port = 2, ip = "10.0.9.1" } } })
  world.add(net, { id = "core", kind = "router", sockets = 2, interfaces = {
    { port = 1, ip = "10.0.9.2" }, { port = 2, ip = "10.0.10.1" } },
    routes = { { network = "10.0.5.0", mask = "255.255.255.0", via = "10.0.9.1" } } })
  world.add(net, { id = "server", kind = "server", ip = "10.0.10.10", gateway = "10.0.10.1" })
  world.join(net, "c1", { "pc", 1 }, { "edge", 1 })
  world.join(net, "c2", { "edge", 2 }, { "core", 1 }, line)
  world.join(net, "c3", { "core", 2 }, { "server", 1 })
  return net
end

TestTrace = {}

function TestTrace:test_names_each_router_on_the_way()
  local answer = world.trace(site(), "pc", "10.0.10.10")
  lu.assertTrue(answer.ok)
  local devices = {}
  for i, hop in ipairs(answer.list) do
    devices[i] = hop.device .. " " .. hop.ip
  end
  lu.assertEquals(devices, { "edge 10.0.5.1", "core 10.0.9.2", "server 10.0.10.10" })
end

function TestTrace:test_ends_where_the_way_ends()
  local net = site()
  net.devices.edge.gateway = nil
  local answer = world.trace(net, "pc", "10.0.10.10")
  lu.assertEquals(answer.reason, "no route")
  -- The way is looked for before the count of hops is (RFC 1812, 5.2.1.2): said once, not twice.
  lu.assertEquals(#answer.list, 1)
  lu.assertEquals(answer.list[1].device, "edge")
end

function TestTrace:test_routers_in_a_circle()
  local net = site()
  net.devices.core.gateway = "10.0.9.1"
  local answer = world.trace(net, "pc", "10.0.77.1")
  lu.assertEquals(answer.reason, "too many hops")
  lu.assertEquals(#answer.list, world.HOPS)
  lu.assertEquals(answer.list[11].device, "edge")
end

function TestTrace:test_a_silent_firewall_shows_as_silence()
  local net = site()
  lu.assertTrue(world.add_rule(net, "core", 1,
    { action = "deny", src = "any", dst = "10.0.10.0/24", proto = "any" }))
  local answer = world.trace(net, "pc", "10.0.10.10")
  lu.assertEquals(answer.reason, "timeout")
  lu.assertEquals(answer.list[2].device, "core")
  lu.assertEquals(answer.list[3].ip, false)
end

TestFirewall = {}

local function rule(action, src, dst, proto, port)
  return { action = action, src = src, dst = dst, proto = proto, port = port }
end

function TestFirewall:test_the_first_rule_that_fits_decides()
  local net = site()
  lu.assertTrue(world.add_rule(net, "core", 1, rule("reject", "10.0.5.0/24", "any", "any")))
  lu.assertTrue(world.add_rule(net, "core", 2, rule("allow", "10.0.5.20", "any", "icmp")))
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "prohibited")
  lu.assertTrue(world.move_rule(net, "core", 2, -1))
  lu.assertTrue(world.ping(net, "pc", "10.0.10.10").ok)
  lu.assertTrue(world.remove_rule(net, "core", 1))
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "prohibited")
end

function TestFirewall:test_answers_to_what_was_allowed_come_back_questions_do_not()
  local net = site()
  net.devices.core.policy = "deny"
  world.add_rule(net, "core", 1, rule("allow", "10.0.5.0/24", "10.0.10.10", "any"))
  lu.assertTrue(world.ping(net, "pc", "10.0.10.10").ok)
  lu.assertEquals(world.ping(net, "server", "10.0.5.20").reason, "timeout")
end

function TestFirewall:test_a_server_hears_the_answers_to_its_own_questions()
  local net = site()
  net.devices.server.policy = "deny"
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "timeout")
  lu.assertTrue(world.ping(net, "server", "10.0.5.20").ok)
  lu.assertEquals(world.connect(net, "server", "10.0.5.20", 80).reason, "refused")
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "timeout")
end

function TestFirewall:test_rules_that_cannot_be_are_refused_and_change_nothing()
  local net = site()
  for problem, bad in pairs {
    action = rule("maybe", "any", "any", "any"), src = rule("deny", "10.0.5.0/33", "any", "any"),
    dst = rule("deny", "any", "10.0.5", "any"), proto = rule("deny", "any", "any", "smtp"),
    port = rule("deny", "any", "any", "tcp", 70000) } do
    lu.assertEquals({ world.add_rule(net, "core", 1, bad) }, { nil, problem })
  end
  lu.assertEquals(firewall.problem(rule("deny", "any", "any", "icmp", 80)), "port")
  lu.assertEquals(net.devices.core.rules or {}, {})
  local good = rule("deny", "any", "any", "tcp", 445)
  lu.assertTrue(world.add_rule(net, "core", 1, good))
  lu.assertEquals({ world.add_rule(net, "core", 1, good) }, { nil, "same" })
  lu.assertEquals({ world.move_rule(net, "core", 1, -1) }, { nil, "no further" })
  lu.assertEquals({ world.remove_rule(net, "core", 2) }, { nil, "no such rule" })
end

TestNat = {}

function TestNat:test_what_leaves_goes_by_the_routers_address_and_comes_back()
  local net = site()
  net.devices.edge.nat = 2
  net.devices.core.routes = {} -- nobody outside knows the way to the inside
  local answer = world.ping(net, "pc", "10.0.10.10")
  lu.assertTrue(answer.ok)
  for _, hop in ipairs(answer.hops) do
    if hop.what == "echo" and hop.to == "server" then
      lu.assertEquals(hop.by, "10.0.9.1")
    end
  end
  lu.assertTrue(world.ping(net, "edge", "10.0.10.10").ok)
  lu.assertFalse(world.ping(net, "server", "10.0.5.20").ok)
  local trace = world.trace(net, "pc", "10.0.10.10")
  lu.assertEquals(#trace.list, 3)
end

function TestNat:test_an_answer_to_what_came_in_as_it_was_leaves_as_it_is()
  local net = site() -- here core knows the way to the inside
  net.devices.edge.nat = 2
  local answer = world.ping(net, "server", "10.0.5.20")
  lu.assertTrue(answer.ok)
  lu.assertEquals(answer.hops[#answer.hops].by, "10.0.5.20")
end

function TestNat:test_who_asked_hears_that_nobody_is_there()
  local net = site()
  net.devices.edge.nat, net.devices.edge.gateway = 2, "10.0.9.9"
  local answer = world.ping(net, "pc", "10.0.10.10")
  lu.assertEquals(answer.reason, "no answer")
  lu.assertEquals(answer.hops[#answer.hops].what, "unreachable")
  lu.assertEquals(world.ping(net, "edge", "10.0.10.10").reason, "no answer")
end

TestSettings = {}

function TestSettings:test_a_gateway_must_be_a_neighbour()
  local net = site()
  lu.assertEquals({ world.set_gateway(net, "pc", "10.0.6.1") }, { nil, "not a neighbour" })
  lu.assertEquals({ world.set_gateway(net, "pc", "10.0.5.20") }, { nil, "itself" })
  lu.assertEquals({ world.set_gateway(net, "pc", "10.0.5.300") }, { nil, "range" })
  lu.assertTrue(world.set_gateway(net, "pc", "10.0.5.9"))
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "no answer")
end

function TestSettings:test_an_address_is_at_one_socket_alone()
  local net = site()
  lu.assertEquals({ world.set_address(net, "edge", 2, "10.0.5.1") }, { nil, "in use", "edge" })
  lu.assertTrue(world.set_address(net, "edge", 2, "10.0.9.1", "255.255.255.252"))
end

function TestSettings:test_the_way_out_is_one_other_device()
  local net = site()
  local cases = { ["10.0.9.1"] = "itself", ["10.0.9.0"] = "network", ["10.0.9.255"] = "broadcast",
    ["10.0.77.1"] = "not a neighbour", ["0.0.0.0"] = "not a neighbour" }
  for via, problem in pairs(cases) do
    lu.assertEquals({ world.set_gateway(net, "edge", via) }, { nil, problem }, via)
    lu.assertEquals({ world.set_route(net, "edge", "10.0.11.0", "255.255.255.0", via) },
      { nil, problem }, via)
  end
  lu.assertEquals(net.devices.edge.gateway, "10.0.9.2")
  lu.assertEquals(net.devices.edge.routes, {})
end

function TestSettings:test_routes_are_checked_and_the_last_one_stays()
  local net = site()
  lu.assertEquals({ world.set_route(net, "core", "10.0.6.0", "255.0.255.0", "10.0.9.1") },
    { nil, "mask" })
  lu.assertEquals({ world.set_route(net, "core", "10.0.6.0", "255.255.255.0", "10.0.7.1") },
    { nil, "not a neighbour" })
  lu.assertEquals({ world.remove_route(net, "core", 1) }, { nil, "last route" })
  lu.assertTrue(world.set_route(net, "core", "10.0.6.7", "255.255.255.0", "10.0.9.1"))
  lu.assertEquals(net.devices.core.routes[2].network, "10.0.6.0")
  lu.assertTrue(world.remove_route(net, "core", 1))
  lu.assertEquals(world.ping(net, "pc", "10.0.10.10").reason, "timeout")
end

function TestSettings:test_a_restart_forgets()
  local net = site()
  world.ping(net, "pc", "10.0.10.10")
  lu.assertEquals(#world.neighbours(net, "edge"), 2)
  world.reboot(net, "edge")
  lu.assertEquals(world.neighbours(net, "edge"), {})
  lu.assertTrue(world.ping(net, "pc", "10.0.10.10").ok)
end

TestLines = {}

-- Four calls and a backup share 10 Mbit/s.
local function busy(kbps)
  local net = site { capacity = 10000 }
  net.flows = { { id = "backup", from = "pc", to = "10.0.10.10", kbps = 4000, class = "backup",
    elastic = true, starts = 8, ends = 18 } }
  for i = 1, 4 do
    net.flows[i + 1] = { id = "call" .. i, from = "pc", to = "10.0.10.10", kbps = kbps or 700,
      class = "call" }
  end
  return net
end

function TestLines:test_calls_alone_are_well()
  local results, loads = world.measure(busy(), busy().flows, 400, 20)
  lu.assertNil(results.backup)
  lu.assertEquals(results.call1.loss, 0)
  lu.assertTrue(results.call1.worst < 10000)
  lu.assertAlmostEquals(loads.c2, 28, 4)
end

function TestLines:test_a_backup_fills_the_line_and_calls_wait()
  local net = busy()
  local results, loads = world.measure(net, net.flows, 400, 10)
  lu.assertTrue(results.call1.worst > 50000)
  lu.assertTrue(loads.c2 >= 95)
  lu.assertTrue(results.backup.rate > 6000)
end

function TestLines:test_with_priority_calls_go_first_and_the_backup_takes_the_rest()
  local net = busy()
  world.set_priority(net, "edge", { "call" })
  local results = world.measure(net, net.flows, 400, 10)
  lu.assertEquals(results.call1.loss, 0)
  lu.assertTrue(results.call1.worst < 10000)
  lu.assertTrue(results.backup.rate > 6000)
end

function TestLines:test_at_night_it_is_out_of_the_way()
  local net = busy()
  lu.assertEquals({ world.set_flow_hours(net, "backup", 22, 22) }, { nil, "hours" })
  lu.assertTrue(world.set_flow_hours(net, "backup", 22, 4))
  lu.assertNil(world.measure(net, net.flows, 400, 10).backup)
  lu.assertTrue(world.measure(net, net.flows, 400, 2).backup.rate > 6000)
end

function TestLines:test_too_many_calls_get_lost_whatever_goes_first()
  local net = busy(3500)
  world.set_priority(net, "edge", { "call" })
  local results = world.measure(net, net.flows, 800, 20)
  local loss = 0
  for i = 1, 4 do
    loss = loss + results["call" .. i].loss
  end
  lu.assertTrue(loss > 20)
end

function TestLines:test_what_goes_first_never_finds_the_place_of_the_rest_taken()
  local net = busy(300)
  for i = 1, 4 do
    net.flows[i + 1].bytes = 300 -- all four meet at the line at one moment
  end
  net.flows[6] = { id = "film", from = "pc", to = "10.0.10.10", kbps = 20000, class = "film" }
  world.set_priority(net, "edge", { "call" })
  local results = world.measure(net, net.flows, 400, 10)
  lu.assertTrue(results.film.loss > 20)
  for i = 1, 4 do
    lu.assertEquals(results["call" .. i].loss, 0)
  end
end

function TestLines:test_a_copy_to_oneself_or_over_a_free_line_comes_to_an_end()
  for _, ip in ipairs { "10.0.5.20", "10.0.10.10" } do
    local net = site()
    local results = world.measure(net, { { id = "copy", from = "pc", to = ip, kbps = 100,
      elastic = true } })
    lu.assertAlmostEquals(results.copy.rate, 100000, 2000)
    lu.assertTrue(net.frames < 20000)
  end
end

function TestLines:test_a_copy_that_nobody_answers_gets_nothing_through()
  local net = busy()
  world.unplug(net, "c3", "a")
  lu.assertEquals(world.measure(net, net.flows, 400, 10).backup.got, 0)
end

function TestLines:test_in_a_storm_nothing_gets_through()
  local net = world.new()
  for i = 1, 2 do
    world.add(net, { id = "s" .. i, kind = "switch", sockets = 4 })
    world.add(net, { id = "pc" .. i, kind = "pc", ip = "10.0.4." .. i })
    world.join(net, "c" .. i, { "pc" .. i, 1 }, { "s" .. i, 1 })
  end
  world.join(net, "line", { "s1", 2 }, { "s2", 2 }, { capacity = 1000 })
  world.join(net, "loop", { "s1", 3 }, { "s2", 3 })
  local list = { { id = "call", from = "pc1", to = "10.0.4.2", kbps = 700, class = "call" } }
  lu.assertEquals(world.measure(net, list).call.loss, 100)
  world.unplug(net, "loop", "a")
  lu.assertEquals(world.measure(net, list).call.loss, 0)
end

function TestLines:test_a_bad_cable_loses_some_the_same_each_time_and_a_new_one_none()
  local net = site { loss = 30 }
  local list = { { id = "call", from = "pc", to = "10.0.10.10", kbps = 700, class = "call" } }
  local first = world.measure(world.copy(net), list).call
  lu.assertTrue(first.loss > 10 and first.loss < 50)
  lu.assertEquals(world.measure(world.copy(net), list).call, first)
  world.replace(net, "c2")
  lu.assertEquals(world.measure(net, list).call.loss, 0)
end

function TestLines:test_a_broken_cable_is_dark_until_it_is_replaced()
  local net = site { broken = true }
  lu.assertFalse(world.lit(net, "edge", 2))
  world.replace(net, "c2")
  lu.assertTrue(world.lit(net, "edge", 2))
end

os.exit(lu.LuaUnit.run())
