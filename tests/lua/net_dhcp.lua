-- Addresses handed out: who gets which, through switches, VLANs and relays, and what goes wrong.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local dhcp = require "kit.net.dhcp"
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local world = require "kit.net.world"

local MASK = "255.255.255.0"

local function pool(network, from, to, gateway)
  return { network = network .. "0", mask = MASK, from = network .. from, to = network .. to,
    gateway = network .. (gateway or 1), dns = "10.0.4.53", lease = 86400 }
end

-- A ward: two devices that ask and a server that gives, on a switch of eight sockets.
local function ward()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "pc", kind = "pc", dhcp = true })
  world.add(net, { id = "tablet", kind = "tablet", dhcp = true })
  world.add(net, { id = "server", kind = "server", ip = "10.0.4.53",
    pools = { pool("10.0.4.", 100, 102) } })
  world.join(net, "c1", { "pc", 1 }, { "switch", 1 })
  world.join(net, "c2", { "tablet", 1 }, { "switch", 2 })
  world.join(net, "c3", { "server", 1 }, { "switch", 3 })
  return net
end

-- What an answer's hops were, as lines; those that a switch only passes on are left out.
local function travelled(answer)
  local list = {}
  for _, hop in ipairs(answer.hops) do
    if hop.verdict ~= "flooded" and hop.verdict ~= "passed on" and hop.verdict ~= "ignored" then
      list[#list + 1] = ("%s %s %s%s"):format(hop.what, hop.to or "-", hop.verdict,
        hop.why and ": " .. hop.why or "")
    end
  end
  return list
end

TestRenew = {}

function TestRenew:test_four_messages_and_all_the_settings()
  local net = ward()
  local answer = world.renew(net, "pc")
  lu.assertEquals(travelled(answer), { "discover server taken", "offer pc taken",
    "request server taken", "ack pc taken" })
  lu.assertTrue(answer.ok)
  lu.assertEquals({ answer.reason, answer.ip, answer.server }, { "leased", "10.0.4.100", "server" })
  lu.assertTrue(answer.took > dhcp.PROBE and answer.took < dhcp.WAIT)
  local pc = net.devices.pc
  lu.assertEquals({ pc.ports[1].ip, pc.ports[1].mask, pc.gateway, pc.dns },
    { "10.0.4.100", MASK, "10.0.4.1", "10.0.4.53" })
  lu.assertTrue(world.ping(net, "pc", "10.0.4.53").ok)
end

function TestRenew:test_everybody_hears_the_questions_and_only_the_asker_the_answers()
  local net = ward()
  local heard = {}
  for _, hop in ipairs(world.renew(net, "pc").hops) do
    if hop.to == "tablet" then
      heard[#heard + 1] = hop.what .. " " .. hop.verdict
    end
  end
  lu.assertEquals(heard, { "discover ignored", "arp-ask ignored", "request ignored" })
end

function TestRenew:test_a_server_says_no_to_what_it_never_offered()
  local net = ward()
  local pc = net.devices.pc
  local seq = loop.begin(net, pc)
  pc.pending[seq].offer = { ip = "10.0.4.102", server = "10.0.4.53" }
  host.broadcast(net, pc, 1, { proto = "udp", sport = dhcp.FROM, dport = dhcp.TO, ask = seq,
    body = { kind = "request", mac = pc.ports[1].mac, ip = "10.0.4.102", server = "10.0.4.53" } })
  local asked = loop.await(net, pc, seq, dhcp.WAIT)
  lu.assertEquals({ asked.done, asked.server }, { "refused", "server" })
  lu.assertNil(pc.ports[1].ip)
end

function TestRenew:test_everybody_gets_another_and_keeps_it()
  local net = ward()
  lu.assertEquals(dhcp.renew(net, "pc").ip, "10.0.4.100")
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.101")
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.101")
  lu.assertEquals(dhcp.renew(net, "pc").ip, "10.0.4.100")
  local list, free, size = dhcp.leases(net, "server")
  lu.assertEquals({ free, size }, { 1, 3 })
  lu.assertEquals({ list[1].ip, list[1].device, list[2].device }, { "10.0.4.100", "pc", "tablet" })
end

function TestRenew:test_the_old_address_is_asked_for_though_the_server_forgot_it()
  local net = ward()
  dhcp.renew(net, "pc")
  dhcp.renew(net, "tablet")
  net.devices.server.leases = nil
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.101")
end

function TestRenew:test_an_exhausted_pool_is_silent_and_the_client_makes_one_up()
  local net = ward()
  net.devices.server.leases = {}
  for i = 100, 102 do
    net.devices.server.leases["10.0.4." .. i] = { mac = "02:99:00:00:00:" .. i - 90,
      till = net.now + 3600 * dhcp.SECOND }
  end
  local answer = dhcp.renew(net, "pc")
  lu.assertFalse(answer.ok)
  lu.assertEquals(answer.reason, "no offer")
  lu.assertStrMatches(answer.ip, "169%.254%.%d+%.%d+")
  local pc = net.devices.pc
  lu.assertEquals(pc.ports[1].ip, answer.ip)
  lu.assertEquals(pc.ports[1].mask, "255.255.0.0")
  lu.assertNil(pc.gateway)
  lu.assertEquals(world.ping(net, "pc", "10.0.4.53").reason, "no route")
  dhcp.renew(net, "tablet")
  lu.assertTrue(world.ping(net, "pc", net.devices.tablet.ports[1].ip).ok)
end

function TestRenew:test_three_discovers_then_nothing_more()
  local net = ward()
  world.power(net, "server", false)
  local answer, asked = world.renew(net, "pc"), 0
  lu.assertEquals(answer.reason, "no offer")
  for _, hop in ipairs(answer.hops) do
    asked = asked + (hop.from == "pc" and hop.what == "discover" and 1 or 0)
  end
  lu.assertEquals(asked, dhcp.TRIES)
  lu.assertEquals(net.queue, {})
  lu.assertEquals(net.devices.pc.pending, {})
end

function TestRenew:test_what_ran_out_is_lent_again_lowest_first_after_what_nobody_had()
  local net = ward()
  net.now = 5 * dhcp.SECOND
  net.devices.server.leases = {
    ["10.0.4.100"] = { mac = "02:99:00:00:00:01", till = 100 * dhcp.SECOND },
    ["10.0.4.101"] = { mac = "02:99:00:00:00:02", till = 1 },
  }
  lu.assertEquals(dhcp.renew(net, "pc").ip, "10.0.4.102")
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.101")
end

function TestRenew:test_an_address_somebody_answers_to_is_skipped()
  local net = ward()
  world.add(net, { id = "printer", kind = "printer", ip = "10.0.4.100" })
  world.join(net, "c4", { "printer", 1 }, { "switch", 4 })
  lu.assertEquals(dhcp.renew(net, "pc").ip, "10.0.4.101")
  lu.assertNil(net.devices.server.leases["10.0.4.100"])
  lu.assertNil(next(net.devices.server.pending))
  world.power(net, "printer", false) -- it cannot object now
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.100")
end

function TestRenew:test_the_server_never_lends_its_own()
  local net = ward()
  lu.assertTrue(dhcp.set_pool(net, "server", 1, { from = "10.0.4.53" }))
  lu.assertEquals(dhcp.renew(net, "pc").ip, "10.0.4.54")
end

function TestRenew:test_typed_in_settings_are_not_asked_for()
  local net = ward()
  lu.assertTrue(dhcp.set_dhcp(net, "pc", false))
  lu.assertEquals(dhcp.renew(net, "pc").reason, "not automatic")
  lu.assertTrue(dhcp.set_dhcp(net, "pc", true))
  lu.assertTrue(dhcp.renew(net, "pc").ok)
end

function TestRenew:test_no_cable_changes_nothing()
  local net = ward()
  dhcp.renew(net, "pc")
  world.unplug(net, "c1", "a")
  lu.assertEquals(dhcp.renew(net, "pc").reason, "no link")
  lu.assertEquals(net.devices.pc.ports[1].ip, "10.0.4.100")
end

function TestRenew:test_a_loop_storms()
  local net = ward()
  world.join(net, "loop", { "switch", 7 }, { "switch", 8 })
  lu.assertEquals(dhcp.renew(net, "pc").reason, "storm")
  lu.assertStrContains(net.devices.pc.ports[1].ip, "169.254.")
  world.unplug(net, "loop", "a")
  lu.assertTrue(dhcp.renew(net, "pc").ok)
end

function TestRenew:test_forgets_its_neighbours()
  local net = ward()
  dhcp.renew(net, "pc")
  world.ping(net, "pc", "10.0.4.53")
  lu.assertEquals(#world.neighbours(net, "pc"), 1)
  net.devices.server.pools = {}
  dhcp.renew(net, "pc")
  lu.assertEquals(world.neighbours(net, "pc"), {})
end

function TestRenew:test_a_line_that_loses_much_needs_more_tries()
  local net = ward()
  net.links.c1.loss = 30
  local leased = 0
  for _ = 1, 20 do
    leased = leased + (dhcp.renew(net, "pc").ok and 1 or 0)
  end
  lu.assertTrue(leased >= 12 and leased < 20)
end

TestRogue = {}

-- The real server is two switches away; somebody plugged a home router in beside the tablet.
local function rogue(snooping)
  local net = world.new()
  world.add(net, { id = "core", kind = "switch", sockets = 4 })
  world.add(net, { id = "edge", kind = "switch", sockets = 8, trusted = { 8 },
    snooping = snooping })
  world.add(net, { id = "tablet", kind = "tablet", dhcp = true })
  world.add(net, { id = "server", kind = "server", ip = "10.0.4.53",
    pools = { pool("10.0.4.", 100, 200) } })
  world.add(net, { id = "home", kind = "router", ip = "192.168.1.1",
    pools = { pool("192.168.1.", 2, 99) } })
  world.join(net, "c1", { "tablet", 1 }, { "edge", 1 })
  world.join(net, "c2", { "edge", 8 }, { "core", 1 })
  world.join(net, "c3", { "core", 2 }, { "server", 1 })
  world.join(net, "c4", { "edge", 5 }, { "home", 1 })
  return net
end

function TestRogue:test_the_nearer_server_wins_and_the_other_takes_its_offer_back()
  local net = rogue(false)
  local answer = dhcp.renew(net, "tablet")
  lu.assertEquals({ answer.ip, answer.server }, { "192.168.1.2", "home" })
  lu.assertEquals(net.devices.server.leases, {})
  lu.assertFalse(world.ping(net, "tablet", "10.0.4.53").ok)
end

function TestRogue:test_unplugged_the_right_one_answers()
  local net = rogue(false)
  dhcp.renew(net, "tablet")
  world.unplug(net, "c4", "a")
  local answer = dhcp.renew(net, "tablet")
  lu.assertEquals({ answer.ip, answer.server }, { "10.0.4.100", "server" })
end

function TestRogue:test_a_switch_that_snoops_lets_no_stranger_give_addresses()
  local net = rogue(true)
  local answer = world.renew(net, "tablet")
  lu.assertEquals(answer.server, "server")
  lu.assertItemsEquals(travelled(answer), { "discover server taken", "discover home taken",
    "offer edge dropped: not a trusted server", "offer tablet taken", "request server taken",
    "ack tablet taken" })
end

TestRelay = {}

-- Two VLANs on one switch, a router with a name in each, and the server in a third.
local function site()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8, trunks = { 8 },
    vlans = { [1] = 4, [2] = 5, [3] = 10 } })
  world.add(net, { id = "router", kind = "router", relay = "10.0.10.53", interfaces = {
    { port = 1, vlan = 4, ip = "10.0.4.1" }, { port = 1, vlan = 5, ip = "10.0.5.1" },
    { port = 1, vlan = 10, ip = "10.0.10.1" } } })
  world.add(net, { id = "ward", kind = "pc", dhcp = true })
  world.add(net, { id = "clinic", kind = "pc", dhcp = true })
  world.add(net, { id = "server", kind = "server", ip = "10.0.10.53", gateway = "10.0.10.1",
    pools = { pool("10.0.4.", 100, 110), pool("10.0.5.", 100, 110) } })
  world.join(net, "c1", { "ward", 1 }, { "switch", 1 })
  world.join(net, "c2", { "clinic", 1 }, { "switch", 2 })
  world.join(net, "c3", { "server", 1 }, { "switch", 3 })
  world.join(net, "c4", { "router", 1 }, { "switch", 8 })
  return net
end

function TestRelay:test_each_network_gets_from_its_own_pool()
  local net = site()
  local answer = dhcp.renew(net, "ward")
  lu.assertEquals({ answer.reason, answer.ip, answer.server }, { "leased", "10.0.4.100", "server" })
  lu.assertEquals(dhcp.renew(net, "clinic").ip, "10.0.5.100")
  lu.assertEquals(net.devices.clinic.gateway, "10.0.5.1")
  lu.assertTrue(world.ping(net, "ward", "10.0.5.100").ok)
end

function TestRelay:test_another_vlan_another_address()
  local net = site()
  dhcp.renew(net, "ward")
  lu.assertTrue(world.set_vlan(net, "switch", 1, 5))
  lu.assertEquals(dhcp.renew(net, "ward").ip, "10.0.5.100")
  lu.assertTrue(world.set_vlan(net, "switch", 1, 4))
  lu.assertEquals(dhcp.renew(net, "ward").ip, "10.0.4.100")
end

function TestRelay:test_whom_the_server_hears_itself_the_relay_leaves_alone()
  local net = site()
  table.insert(net.devices.server.pools, pool("10.0.10.", 100, 110))
  world.set_vlan(net, "switch", 1, 10)
  local answer = world.renew(net, "ward")
  lu.assertEquals(answer.ip, "10.0.10.100")
  for _, hop in ipairs(answer.hops) do
    lu.assertNotEquals(hop.from, "router")
  end
end

function TestRelay:test_once_the_server_has_waited_nobody_looks_on()
  local looked = 0
  for _, hop in ipairs(world.renew(site(), "ward").hops) do
    looked = looked + (hop.from == "router" and hop.what == "arp-ask" and hop.about:find "%.100$"
      and 1 or 0)
  end
  lu.assertEquals(looked, 1)
end

function TestRelay:test_without_a_relay_no_one_hears()
  local net = site()
  net.devices.router.relay = nil
  lu.assertEquals(dhcp.renew(net, "ward").reason, "no offer")
end

function TestRelay:test_an_address_in_use_behind_the_router_is_skipped()
  local net = site()
  world.add(net, { id = "printer", kind = "printer", ip = "10.0.4.100", gateway = "10.0.4.1" })
  world.join(net, "c5", { "printer", 1 }, { "switch", 4 })
  lu.assertTrue(world.set_vlan(net, "switch", 4, 4))
  lu.assertEquals(dhcp.renew(net, "ward").ip, "10.0.4.101")
end

TestSettings = {}

function TestSettings:test_a_pool_that_cannot_be_is_refused()
  local net = ward()
  local before = world.copy(net)
  local function problem(change, i)
    return select(2, dhcp.set_pool(net, "server", i or 1, change))
  end
  lu.assertEquals(problem({ from = "10.0.4" }), "range")
  lu.assertEquals(problem({ to = "10.0.4.300" }), "range")
  lu.assertEquals(problem({ lease = 0 }), "range")
  lu.assertEquals(problem({ lease = 1 << 32 }), "range")
  lu.assertEquals(problem({ to = "10.0.5.102" }), "outside")
  lu.assertEquals(problem({ from = "10.0.4.0" }), "outside")
  lu.assertEquals(problem({ to = "10.0.4.255" }), "outside")
  lu.assertEquals(problem({ from = "10.0.4.103" }), "backwards")
  lu.assertEquals(problem({}, 2), "not here")
  lu.assertEquals(net, before)
end

function TestSettings:test_a_larger_pool_has_room_again()
  local net = ward()
  lu.assertTrue(dhcp.set_pool(net, "server", 1, { to = "10.0.4.100" }))
  dhcp.renew(net, "pc")
  lu.assertEquals(dhcp.renew(net, "tablet").reason, "no offer")
  lu.assertTrue(dhcp.set_pool(net, "server", 1, { to = "10.0.4.120", lease = 3600 }))
  lu.assertEquals(dhcp.renew(net, "tablet").ip, "10.0.4.101")
  local left = net.devices.server.leases["10.0.4.101"].till - net.now
  lu.assertTrue(left > 3500 * dhcp.SECOND and left <= 3600 * dhcp.SECOND)
end

function TestSettings:test_a_lease_can_be_cleared()
  local net = ward()
  dhcp.renew(net, "pc")
  lu.assertEquals({ dhcp.clear_lease(net, "server", "10.0.4.101") }, { nil, "not here" })
  lu.assertTrue(dhcp.clear_lease(net, "server", "10.0.4.100"))
  lu.assertEquals((dhcp.leases(net, "server")), {})
  lu.assertEquals({ dhcp.clear_lease(net, "pc", "10.0.4.100") }, { nil, "not here" })
end

function TestSettings:test_a_lease_of_nobody_here_has_no_device()
  local net = ward()
  net.devices.server.leases = { ["10.0.4.101"] = { mac = "02:99:00:00:00:01", till = 1000 } }
  lu.assertEquals((dhcp.leases(net, "server")),
    { { ip = "10.0.4.101", mac = "02:99:00:00:00:01" } })
end

function TestSettings:test_a_copy_gives_the_same_answers()
  local net = rogue(false)
  local twin = world.copy(net)
  lu.assertEquals(dhcp.renew(twin, "tablet"), dhcp.renew(net, "tablet"))
  lu.assertEquals(twin, net)
end

TestWaking = {}

function TestWaking:test_plugged_in_or_restarted_it_asks_by_itself()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 3 })
  world.add(net, { id = "server", kind = "server", ip = "10.0.5.53", pools = { {
    network = "10.0.5.0", mask = "255.255.255.0", from = "10.0.5.100", to = "10.0.5.109",
    gateway = "10.0.5.1", dns = "10.0.5.53", lease = 3600 } } })
  world.add(net, { id = "laptop", kind = "laptop", dhcp = true })
  world.join(net, "c1", { "switch", 1 }, { "server", 1 })
  world.join(net, "c2", { "switch", 2 }, false)
  lu.assertTrue(world.plug(net, "c2", "b", "laptop", 1))
  lu.assertEquals(net.devices.laptop.ports[1].ip, "10.0.5.100")
  net.devices.laptop.ports[1].ip = "192.168.1.7"
  world.reboot(net, "laptop")
  lu.assertEquals(net.devices.laptop.ports[1].ip, "10.0.5.100")
end

os.exit(lu.LuaUnit.run())
