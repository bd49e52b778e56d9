-- Wi-Fi: who joins what, how well, and access points that get in each other's way.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local wifi = require "kit.net.wifi"
local world = require "kit.net.world"

-- A corridor of 60 metres with an access point at each end, both on one switch with the server.
local function corridor()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "server", kind = "server", ip = "10.0.4.10" })
  for i, id in ipairs { "west", "east" } do
    world.add(net, { id = id, kind = "ap", wifi = { { ssid = "ward", key = "heron" } },
      channel = i == 1 and 1 or 11, range = 40, x = (i - 1) * 60, y = 0 })
    world.join(net, "c" .. i, { id, 1 }, { "switch", i })
  end
  world.add(net, { id = "tablet", kind = "tablet", ip = "10.0.4.22", x = 10, y = 0,
    radio = { ssid = "ward", key = "heron" } })
  world.join(net, "c3", { "server", 1 }, { "switch", 3 })
  return net
end

TestJoin = {}

function TestJoin:test_joins_the_one_it_hears_best()
  local net = corridor()
  lu.assertEquals(wifi.joined(net, "tablet"), "west")
  lu.assertTrue(world.lit(net, "tablet", 1))
  lu.assertTrue(world.ping(net, "tablet", "10.0.4.10").ok)
  lu.assertTrue(world.ping(net, "server", "10.0.4.22").ok)
end

function TestJoin:test_walks_on_to_the_next_and_is_found_there()
  local net = corridor()
  world.ping(net, "server", "10.0.4.22")
  lu.assertTrue(wifi.move(net, "tablet", 50, 0))
  lu.assertEquals(wifi.joined(net, "tablet"), "east")
  lu.assertEquals(net.links["radio:tablet"].ends.b.device, "east")
  lu.assertTrue(world.ping(net, "tablet", "10.0.4.10").ok)
  lu.assertTrue(world.ping(net, "server", "10.0.4.22").ok)
  lu.assertFalse(net.devices.west.ports[2].link)
end

function TestJoin:test_halfway_the_first_one_wins_every_time()
  local net = corridor()
  wifi.move(net, "tablet", 30, 0)
  lu.assertEquals(wifi.joined(net, "tablet"), "west")
end

function TestJoin:test_an_access_point_that_is_off_is_left()
  local net = corridor()
  wifi.move(net, "tablet", 25, 0)
  world.power(net, "west", false)
  lu.assertEquals(wifi.joined(net, "tablet"), "east")
  world.power(net, "west", true)
  lu.assertEquals(wifi.joined(net, "tablet"), "west")
end

function TestJoin:test_joined_but_no_way_on()
  local net = corridor()
  world.unplug(net, "c1", "a")
  lu.assertEquals(wifi.joined(net, "tablet"), "west")
  lu.assertTrue(world.lit(net, "tablet", 1))
  lu.assertEquals(world.ping(net, "tablet", "10.0.4.10").reason, "no answer")
end

function TestJoin:test_the_reasons_not_to()
  local net = corridor()
  lu.assertTrue(wifi.set_wifi(net, "tablet", "ward", "Heron"))
  lu.assertEquals({ wifi.joined(net, "tablet") }, { nil, "wrong key" })
  lu.assertEquals(world.ping(net, "tablet", "10.0.4.10").reason, "no link")
  lu.assertTrue(wifi.set_wifi(net, "tablet", "wart", "heron"))
  lu.assertEquals({ wifi.joined(net, "tablet") }, { nil, "no such network" })
  lu.assertTrue(wifi.set_wifi(net, "tablet", "ward", "heron"))
  wifi.move(net, "tablet", 0, 90)
  lu.assertEquals({ wifi.joined(net, "tablet") }, { nil, "out of reach" })
  lu.assertNil(net.links["radio:tablet"])
  wifi.move(net, "tablet", 0, 10)
  world.power(net, "tablet", false)
  lu.assertEquals({ wifi.joined(net, "tablet") }, { nil, "off" })
  lu.assertNil(net.links["radio:tablet"])
  world.power(net, "tablet", true)
  lu.assertTrue(world.ping(net, "tablet", "10.0.4.10").ok)
end

function TestJoin:test_many_come_and_go_and_the_sockets_are_used_again()
  local net = corridor()
  for i = 1, 4 do
    world.add(net, { id = "phone" .. i, kind = "phone", ip = "10.0.4.3" .. i, x = i, y = 1,
      radio = { ssid = "ward", key = "heron" } })
  end
  for round = 1, 3 do
    for i = 1, 4 do
      wifi.move(net, "phone" .. i, round % 2 * 60, i)
    end
  end
  lu.assertEquals(#net.devices.west.ports, 6)
  lu.assertEquals(#net.devices.east.ports, 5)
  lu.assertTrue(world.ping(net, "phone1", "10.0.4.34").ok)
  lu.assertTrue(world.ping(net, "phone4", "10.0.4.22").ok)
end

function TestJoin:test_each_network_has_its_vlan()
  local net = corridor()
  net.devices.west.wifi[2] = { ssid = "guest", vlan = 7 }
  world.set_trunk(net, "west", 1, true)
  world.set_trunk(net, "switch", 1, true)
  world.add(net, { id = "visitor", kind = "phone", ip = "10.0.4.77", x = 5, y = 5,
    radio = { ssid = "guest" } })
  wifi.join(net)
  lu.assertEquals(wifi.joined(net, "visitor"), "west")
  lu.assertFalse(world.ping(net, "visitor", "10.0.4.10").ok)
  lu.assertTrue(world.ping(net, "tablet", "10.0.4.10").ok)
  lu.assertTrue(world.set_vlan(net, "switch", 3, 7))
  lu.assertTrue(world.ping(net, "visitor", "10.0.4.10").ok)
end

function TestJoin:test_a_device_on_a_cable_has_nothing_to_join()
  local net = corridor()
  wifi.join(net)
  lu.assertNil(net.links["radio:server"])
  lu.assertEquals({ wifi.set_wifi(net, "server", "ward", "heron") }, { nil, "not here" })
  lu.assertEquals({ wifi.move(net, "server", 1, 1) }, { nil, "not here" })
  lu.assertEquals({ wifi.joined(net, "server") }, { nil, "no radio" })
  lu.assertEquals(wifi.signal(net, "server"), {})
end

function TestJoin:test_an_address_can_be_had_through_the_air()
  local net = corridor()
  net.devices.server.pools = { { network = "10.0.4.0", mask = "255.255.255.0",
    from = "10.0.4.100", to = "10.0.4.120", lease = 3600 } }
  world.set_dhcp(net, "tablet", true)
  lu.assertEquals(world.renew(net, "tablet").ip, "10.0.4.100")
  lu.assertTrue(wifi.move(net, "tablet", 55, 0))
  lu.assertTrue(world.ping(net, "tablet", "10.0.4.10").ok)
  wifi.move(net, "tablet", 0, 99)
  lu.assertEquals(world.renew(net, "tablet").reason, "no link")
end

function TestJoin:test_who_comes_last_joins_too()
  local net = corridor()
  world.add(net, { id = "late", kind = "phone", ip = "10.0.4.31", x = 55, y = 1,
    radio = { ssid = "ward", key = "heron" } })
  lu.assertTrue(world.ping(net, "late", "10.0.4.22").ok)
end

function TestJoin:test_who_goes_from_one_to_the_other_is_found_there()
  local net = corridor()
  for _, place in ipairs { { 58, "east" }, { 2, "west" } } do
    world.ping(net, "server", "10.0.4.22")
    world.move(net, "tablet", place[1], 0)
    lu.assertEquals(wifi.joined(net, "tablet"), place[2])
    lu.assertTrue(world.ping(net, "server", "10.0.4.22").ok)
  end
end

TestSignal = {}

function TestSignal:test_bars_fall_with_the_distance()
  local net = corridor()
  for _, case in ipairs { { 0, 4 }, { 9, 4 }, { 10, 3 }, { 20, 2 }, { 30, 1 }, { 39, 1 } } do
    wifi.move(net, "tablet", 0, case[1])
    lu.assertEquals(wifi.signal(net, "tablet")[1].bars, case[2], case[1])
  end
  wifi.move(net, "tablet", 0, 40)
  lu.assertEquals(wifi.signal(net, "tablet"), {})
end

function TestSignal:test_the_list_has_the_best_first()
  local net = corridor()
  wifi.move(net, "tablet", 35, 0)
  lu.assertEquals(wifi.signal(net, "tablet"), {
    { ap = "east", ssid = "ward", bars = 2, channel = 11, clash = false, joined = true },
    { ap = "west", ssid = "ward", bars = 1, channel = 1, clash = false, joined = false },
  })
end

function TestSignal:test_less_signal_less_pace()
  local net = corridor()
  wifi.move(net, "tablet", 1, 0)
  local near = net.links["radio:tablet"].capacity
  wifi.move(net, "tablet", 0, 35)
  lu.assertTrue(net.links["radio:tablet"].capacity < near)
  lu.assertNil(net.links["radio:tablet"].loss)
end

function TestSignal:test_a_channel_close_by_disturbs_and_the_same_one_is_shared()
  local net = corridor()
  wifi.move(net, "tablet", 25, 0)
  local alone = net.links["radio:tablet"].capacity
  lu.assertTrue(wifi.set_channel(net, "east", 3))
  lu.assertEquals(wifi.signal(net, "tablet")[1].clash, "disturbed")
  lu.assertEquals(net.links["radio:tablet"].loss, 30)
  lu.assertTrue(wifi.set_channel(net, "east", 1))
  lu.assertEquals(wifi.signal(net, "tablet")[1].clash, "shared")
  lu.assertNil(net.links["radio:tablet"].loss)
  lu.assertEquals(net.links["radio:tablet"].capacity, alone // 2)
  lu.assertTrue(wifi.set_channel(net, "east", 6))
  lu.assertFalse(wifi.signal(net, "tablet")[1].clash)
  lu.assertEquals(net.links["radio:tablet"].capacity, alone)
end

function TestSignal:test_beside_its_own_access_point_less_is_lost()
  local net = corridor()
  net.devices.east.range = 80
  wifi.set_channel(net, "east", 2)
  wifi.move(net, "tablet", 2, 0)
  lu.assertEquals(net.links["radio:tablet"].loss, 10)
end

function TestSignal:test_one_out_of_reach_disturbs_nobody()
  local net = corridor()
  wifi.set_channel(net, "east", 2)
  lu.assertFalse(wifi.signal(net, "tablet")[1].clash)
end

function TestSignal:test_channels_that_there_are()
  local net = corridor()
  for _, n in ipairs { 0, 14, 1.5 } do
    lu.assertEquals({ wifi.set_channel(net, "west", n) }, { nil, "range" })
  end
  lu.assertEquals({ wifi.set_channel(net, "tablet", 1) }, { nil, "not here" })
  lu.assertTrue(wifi.set_channel(net, "west", 13))
end

function TestSignal:test_a_copy_joins_alike()
  local net = corridor()
  local twin = world.copy(net)
  wifi.move(net, "tablet", 55, 3)
  wifi.move(twin, "tablet", 55, 3)
  lu.assertEquals(twin, net)
end

os.exit(lu.LuaUnit.run())
