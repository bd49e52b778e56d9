-- The simulator as a technician meets it: lights, pings and why they fail, tables, loops.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local host = require "kit.net.host"
local switch = require "kit.net.switch"
local wire = require "kit.net.wire"
local world = require "kit.net.world"

-- A ward: three devices and a server on a switch of eight sockets.
local function ward()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.4.21", gateway = "10.0.4.1" })
  world.add(net, { id = "tablet", kind = "tablet", ip = "10.0.4.22" })
  world.add(net, { id = "server", kind = "server", ip = "10.0.4.10" })
  world.join(net, "c1", { "pc", 1 }, { "switch", 1 })
  world.join(net, "c2", { "tablet", 1 }, { "switch", 2 })
  world.join(net, "c3", { "server", 1 }, { "switch", 3 })
  return net
end

local function kinds(answer)
  local list = {}
  for i, hop in ipairs(answer.hops) do
    list[i] = ("%d %s %s>%s %s"):format(hop.step, hop.what, hop.from, hop.to or "-", hop.verdict)
  end
  return list
end

TestPing = {}

function TestPing:test_the_whole_first_ping()
  local answer = world.ping(ward(), "pc", "10.0.4.10")
  lu.assertTrue(answer.ok)
  lu.assertEquals(answer.took, 8 * wire.DELAY)
  lu.assertEquals(kinds(answer), {
    "1 arp-ask pc>switch flooded",
    "2 arp-ask switch>tablet ignored",
    "2 arp-ask switch>server taken",
    "3 arp-answer server>switch passed on",
    "4 arp-answer switch>pc taken",
    "5 echo pc>switch passed on",
    "6 echo switch>server taken",
    "7 reply server>switch passed on",
    "8 reply switch>pc taken",
  })
  lu.assertEquals(answer.hops[1].about, "10.0.4.10")
  lu.assertEquals(answer.hops[1].by, "10.0.4.21")
end

function TestPing:test_the_second_ping_needs_no_question()
  local net = ward()
  world.ping(net, "pc", "10.0.4.10")
  local answer = world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(#answer.hops, 4)
  lu.assertEquals(answer.took, 4 * wire.DELAY)
end

function TestPing:test_an_answer_is_believed_for_a_minute_only()
  local net = ward()
  world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(world.neighbours(net, "pc"), { { ip = "10.0.4.10", mac = "02:00:00:00:00:0b" } })
  net.now = net.now + host.ARP_AGE
  lu.assertEquals(world.neighbours(net, "pc"), {})
  lu.assertEquals(world.ping(net, "pc", "10.0.4.10").hops[1].what, "arp-ask")
end

function TestPing:test_own_cable_out()
  local net = ward()
  world.unplug(net, "c1", "b")
  local answer = world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(answer.reason, "no link")
  lu.assertEquals(answer.hops, {})
  lu.assertFalse(world.lit(net, "pc", 1))
  lu.assertFalse(world.lit(net, "switch", 1))
  lu.assertTrue(world.lit(net, "switch", 2))
end

function TestPing:test_the_others_cable_out_nobody_answers_three_questions()
  local net = ward()
  world.unplug(net, "c3", "a")
  local answer = world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(answer.reason, "no answer")
  local asked = 0
  for _, hop in ipairs(answer.hops) do
    asked = asked + (hop.from == "pc" and hop.what == "arp-ask" and 1 or 0)
  end
  lu.assertEquals(asked, host.ARP_TRIES)
end

function TestPing:test_plugged_in_again_it_works()
  local net = ward()
  world.unplug(net, "c1", "a")
  lu.assertTrue(world.plug(net, "c1", "a", "pc", 1))
  lu.assertTrue(world.ping(net, "pc", "10.0.4.10").ok)
end

function TestPing:test_moved_to_another_socket_it_works_and_the_switch_learns_it()
  local net = ward()
  world.ping(net, "pc", "10.0.4.10")
  world.unplug(net, "c1", "b")
  lu.assertTrue(world.plug(net, "c1", "b", "switch", 8))
  lu.assertTrue(world.ping(net, "server", "10.0.4.21").ok)
  local ports = {}
  for _, known in ipairs(world.learnt(net, "switch")) do
    ports[world.owner(net, known.mac)] = known.port
  end
  lu.assertEquals(ports, { pc = 8, server = 3 })
end

function TestPing:test_a_device_that_is_off_shows_no_light_and_does_not_answer()
  local net = ward()
  net.devices.server.on = false
  lu.assertFalse(world.lit(net, "switch", 3))
  lu.assertEquals(world.ping(net, "pc", "10.0.4.10").reason, "no answer")
end

function TestPing:test_another_network_has_no_route()
  local net = ward()
  lu.assertTrue(world.set_address(net, "tablet", 1, "10.0.40.22"))
  lu.assertEquals(world.ping(net, "tablet", "10.0.4.10").reason, "no route")
  lu.assertEquals(world.ping(net, "pc", "10.0.4.22").reason, "no answer")
  net.devices.tablet.gateway = "10.0.4.1" -- a gateway outside its own network helps nobody
  lu.assertEquals(world.ping(net, "tablet", "10.0.4.10").reason, "no route")
end

function TestPing:test_a_one_sided_mask_swallows_the_reply()
  local net = ward()
  lu.assertTrue(world.set_address(net, "tablet", 1, "10.0.40.22"))
  net.devices.pc.ports[1].mask = "255.255.0.0" -- the PC thinks they are neighbours
  local answer = world.ping(net, "pc", "10.0.40.22")
  lu.assertEquals(answer.reason, "timeout")
end

function TestPing:test_no_address_at_all()
  local net = ward()
  net.devices.tablet.ports[1].ip = nil
  lu.assertEquals(world.ping(net, "tablet", "10.0.4.10").reason, "no address")
end

function TestPing:test_this_device_and_nobody_at_all()
  local net = ward()
  for _, ip in ipairs { "127.0.0.1", "127.9.9.9", "0.0.0.0" } do
    local answer = world.ping(net, "pc", ip)
    lu.assertTrue(answer.ok)
    lu.assertEquals(answer.hops, {})
    lu.assertEquals(world.connect(net, "pc", ip, 80).reason, "refused")
  end
  for _, ip in ipairs { "255.255.255.255", "224.0.0.1", "240.1.2.3" } do
    local answer = world.ping(net, "pc", ip)
    lu.assertEquals(answer.reason, "no route")
    lu.assertEquals(answer.hops, {})
  end
end

function TestPing:test_oneself()
  lu.assertTrue(world.ping(ward(), "pc", "10.0.4.21").ok)
end

TestSwitch = {}

function TestSwitch:test_forgets_what_it_has_not_heard_for_five_minutes()
  local net = ward()
  world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(#world.learnt(net, "switch"), 2)
  net.now = net.now + switch.AGE
  lu.assertEquals(world.learnt(net, "switch"), {})
  local answer = world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(answer.hops[1].verdict, "flooded")
end

function TestSwitch:test_a_pulled_cable_is_forgotten_at_once()
  local net = ward()
  world.ping(net, "pc", "10.0.4.10")
  world.unplug(net, "c3", "a")
  lu.assertEquals(#world.learnt(net, "switch"), 1)
end

function TestSwitch:test_both_ends_forget_what_is_behind_a_dark_socket()
  local net = ward()
  world.join(net, "c4", { "switch", 5 }, { "switch", 6 }, { broken = true })
  world.ping(net, "pc", "10.0.4.10")
  world.shut(net, "switch", 3, true)
  lu.assertEquals(world.neighbours(net, "server"), {})
  world.power(net, "pc", false)
  lu.assertEquals(world.learnt(net, "switch"), {})
end

function TestSwitch:test_a_loop_storms_and_taking_it_out_calms()
  local net = ward()
  world.join(net, "loop", { "switch", 7 }, { "switch", 8 })
  local answer = world.ping(net, "pc", "10.0.4.10")
  lu.assertEquals(answer.reason, "storm")
  lu.assertTrue(#answer.hops <= wire.TRACE_CAP)
  lu.assertEquals(net.queue, {})
  world.unplug(net, "loop", "a")
  lu.assertTrue(world.ping(net, "pc", "10.0.4.10").ok)
end

TestPlug = {}

function TestPlug:test_refuses_what_cannot_be()
  local net = ward()
  lu.assertEquals({ world.plug(net, "c1", "a", "server", 1) }, { nil, "plugged already" })
  world.unplug(net, "c1", "a")
  lu.assertEquals({ world.plug(net, "c1", "a", "server", 1) }, { nil, "taken" })
  lu.assertEquals({ world.plug(net, "c1", "a", "server", 2) }, { nil, "no socket" })
  lu.assertEquals({ world.plug(net, "c1", "a", "moon", 1) }, { nil, "no socket" })
  world.unplug(net, "c1", "a") -- a loose end stays loose
  lu.assertTrue(world.plug(net, "c1", "a", "switch", 8))
end

TestSettings = {}

function TestSettings:test_an_address_in_use_is_refused_and_names_the_user()
  local net = ward()
  lu.assertEquals({ world.set_address(net, "tablet", 1, "10.0.4.21") }, { nil, "in use", "pc" })
  lu.assertEquals(net.devices.tablet.ports[1].ip, "10.0.4.22")
  lu.assertTrue(world.set_address(net, "tablet", 1, "10.0.4.22"))
end

function TestSettings:test_an_unplugged_user_cannot_object()
  local net = ward()
  world.unplug(net, "c1", "a")
  lu.assertTrue(world.set_address(net, "tablet", 1, "10.0.4.21"))
end

function TestSettings:test_nor_do_impossible_masks()
  local net = ward()
  for _, mask in ipairs { "", "abc", "255.0.255.0", "255.255.255.1", "255.255.256.0" } do
    lu.assertEquals({ world.set_address(net, "pc", 1, "10.0.4.77", mask) }, { nil, "mask" })
  end
  lu.assertEquals(net.devices.pc.ports[1].ip, "10.0.4.21")
end

function TestSettings:test_a_name_server_is_one_device()
  local net = ward()
  for _, ip in ipairs { "255.255.255.255", "0.0.0.0", "224.0.0.1" } do
    lu.assertEquals({ world.set_dns(net, "pc", ip) }, { nil, "reserved" })
  end
  lu.assertTrue(world.set_dns(net, "pc", "10.0.4.10"))
  lu.assertTrue(world.set_dns(net, "pc", nil))
end

function TestSettings:test_impossible_addresses_change_nothing()
  local net = ward()
  lu.assertEquals({ world.set_address(net, "tablet", 1, "10.0.4.255") }, { nil, "broadcast" })
  lu.assertEquals({ world.set_address(net, "tablet", 1, "10.0.4") }, { nil, "shape" })
  lu.assertEquals(net.devices.tablet.ports[1].ip, "10.0.4.22")
end

TestRouter = {}

-- Two wards with a router between them.
local function site()
  local net = ward()
  world.add(net, { id = "router", kind = "router", sockets = 2, ip = "10.0.4.1" })
  net.devices.router.ports[2].ip, net.devices.router.ports[2].mask = "10.0.9.1", "255.255.255.0"
  world.add(net, { id = "far", kind = "server", ip = "10.0.9.5", gateway = "10.0.9.1" })
  world.join(net, "c4", { "router", 1 }, { "switch", 4 })
  world.join(net, "c5", { "router", 2 }, { "far", 1 })
  return net
end

function TestRouter:test_passes_packets_between_networks()
  local net = site()
  local answer = world.ping(net, "pc", "10.0.9.5")
  lu.assertTrue(answer.ok)
  lu.assertTrue(world.ping(net, "far", "10.0.4.21").ok)
end

function TestRouter:test_tells_the_sender_when_it_knows_no_way_or_nobody_answers()
  local net = site()
  lu.assertEquals(world.ping(net, "pc", "192.168.7.7").reason, "no route")
  lu.assertEquals(world.ping(net, "pc", "10.0.9.77").reason, "no answer")
end

function TestRouter:test_the_longest_mask_wins()
  local net = site()
  net.devices.pc.routes = {
    { network = "10.0.0.0", mask = "255.255.0.0", via = "10.0.4.99" },
    { network = "10.0.9.0", mask = "255.255.255.0", via = "10.0.4.1" },
  }
  lu.assertTrue(world.ping(net, "pc", "10.0.9.5").ok)
  net.devices.pc.routes[2] = nil
  lu.assertEquals(world.ping(net, "pc", "10.0.9.5").reason, "no answer")
end

function TestRouter:test_a_packet_that_goes_in_circles_dies()
  local net = world.new()
  for i, id in ipairs { "r1", "r2" } do
    world.add(net, { id = id, kind = "router", sockets = 2, ip = "10.0.1." .. i,
      gateway = "10.0.1." .. 3 - i })
  end
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.2.20", gateway = "10.0.2.1" })
  net.devices.r1.ports[2].ip, net.devices.r1.ports[2].mask = "10.0.2.1", "255.255.255.0"
  world.join(net, "c", { "r1", 1 }, { "r2", 1 })
  world.join(net, "c2", { "r1", 2 }, { "pc", 1 })
  lu.assertEquals(world.ping(net, "pc", "10.9.9.9").reason, "too many hops")
  -- What a router sent itself is dropped when it comes back.
  lu.assertEquals(world.ping(net, "r1", "10.9.9.9").reason, "timeout")
end

TestState = {}

local function plain(value, path)
  local kind = type(value)
  if kind == "table" then
    lu.assertNil(getmetatable(value), path)
    for k, v in pairs(value) do
      plain(v, path .. "." .. tostring(k))
    end
  else
    lu.assertTrue(kind == "number" or kind == "string" or kind == "boolean", path)
  end
end

function TestState:test_is_plain_and_at_rest_nothing_waits()
  local net = site()
  world.ping(net, "pc", "10.0.9.5")
  world.ping(net, "tablet", "10.0.9.5")
  plain(net, "net")
  lu.assertEquals(net.queue, {})
  for _, id in ipairs(net.names) do
    lu.assertEquals(net.devices[id].asking or {}, {})
  end
end

function TestState:test_a_question_on_a_copy_leaves_the_network_alone()
  local net = ward()
  local before = world.copy(net)
  lu.assertTrue(world.reaches(net, "pc", "10.0.4.10"))
  lu.assertEquals(net, before)
end

function TestState:test_a_copy_gives_the_same_answers()
  local net = site()
  world.ping(net, "pc", "10.0.4.10")
  local twin = world.copy(net)
  lu.assertEquals(world.ping(twin, "tablet", "10.0.9.5"), world.ping(net, "tablet", "10.0.9.5"))
  lu.assertEquals(twin, net)
end

os.exit(lu.LuaUnit.run())
