-- VLANs and the spanning tree, as a technician sees them.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local rng = require "kit.rng"
local world = require "kit.net.world"

-- Two switches with a trunk between them; VLAN 10 and 20 on each; a router on a stick.
local function site()
  local net = world.new()
  for i, id in ipairs { "s1", "s2" } do
    world.add(net, { id = id, kind = "switch", sockets = 6, trunks = { 6 },
      vlans = { [1] = 10, [2] = 20 } })
    for k, vlan in ipairs { 10, 20 } do
      local pc = ("pc%d%d"):format(i, vlan)
      world.add(net, { id = pc, kind = "pc", ip = ("10.0.%d.%d"):format(vlan, i),
        gateway = ("10.0.%d.254"):format(vlan) })
      world.join(net, "c" .. pc, { pc, 1 }, { id, k })
    end
  end
  world.join(net, "trunk", { "s1", 6 }, { "s2", 6 })
  return net
end

local function add_router(net)
  net.devices.s1.ports[5].trunk = true
  world.add(net, { id = "router", kind = "router", interfaces = {
    { port = 1, vlan = 10, ip = "10.0.10.254" }, { port = 1, vlan = 20, ip = "10.0.20.254" } } })
  world.join(net, "up", { "router", 1 }, { "s1", 5 })
end

TestVlans = {}

function TestVlans:test_one_vlan_reaches_across_a_trunk_and_keeps_its_tag_there()
  local answer = world.ping(site(), "pc110", "10.0.10.2")
  lu.assertTrue(answer.ok)
  for _, hop in ipairs(answer.hops) do
    lu.assertEquals(hop.vlan, hop.link == "trunk" and 10 or nil)
    lu.assertNotEquals(hop.to, "pc120")
    lu.assertNotEquals(hop.to, "pc220")
  end
end

function TestVlans:test_two_vlans_on_one_switch_are_two_networks()
  local net = site()
  net.devices.pc120.ports[1].ip = "10.0.10.9"
  lu.assertEquals(world.ping(net, "pc110", "10.0.10.9").reason, "no answer")
  lu.assertTrue(world.set_vlan(net, "s1", 2, 10))
  lu.assertTrue(world.ping(net, "pc110", "10.0.10.9").ok)
end

function TestVlans:test_a_router_joins_them_over_one_cable()
  local net = site()
  add_router(net)
  local answer = world.ping(net, "pc110", "10.0.20.2")
  lu.assertTrue(answer.ok)
  lu.assertTrue(world.ping(net, "pc110", "10.0.20.254").ok)
  local seen = {}
  for _, hop in ipairs(answer.hops) do
    seen[hop.from .. ">" .. (hop.to or "") .. " " .. (hop.vlan or "-")] = true
  end
  lu.assertTrue(seen["s1>router 10"])
  lu.assertTrue(seen["router>s1 20"])
end

function TestVlans:test_the_mac_table_tells_the_vlan()
  local net = site()
  world.ping(net, "pc110", "10.0.10.2")
  local list = world.learnt(net, "s2")
  lu.assertEquals(#list, 2)
  lu.assertEquals({ list[1].port, list[1].vlan, (world.owner(net, list[1].mac)) },
    { 1, 10, "pc210" })
  lu.assertEquals({ list[2].port, list[2].vlan, (world.owner(net, list[2].mac)) },
    { 6, 10, "pc110" })
end

function TestVlans:test_impossible_vlans_are_refused()
  local net = site()
  lu.assertEquals({ world.set_vlan(net, "s1", 1, 0) }, { nil, "no vlan" })
  lu.assertEquals({ world.set_vlan(net, "s1", 1, 4095) }, { nil, "no vlan" })
  lu.assertEquals({ world.set_vlan(net, "s1", 6, 10) }, { nil, "trunk" })
end

function TestVlans:test_a_shut_socket_is_dark_and_passes_nothing()
  local net = site()
  world.shut(net, "s1", 1, true)
  lu.assertFalse(world.lit(net, "pc110", 1))
  lu.assertEquals(world.ping(net, "pc110", "10.0.10.2").reason, "no link")
  world.shut(net, "s1", 1, false)
  lu.assertTrue(world.ping(net, "pc110", "10.0.10.2").ok)
end

TestTree = {}

-- Three switches in a ring, a device at each.
local function ring(stp)
  local net = world.new()
  for i = 1, 3 do
    world.add(net, { id = "s" .. i, kind = "switch", sockets = 4, stp = stp })
    world.add(net, { id = "pc" .. i, kind = "pc", ip = "10.0.1." .. i })
    world.join(net, "c" .. i, { "pc" .. i, 1 }, { "s" .. i, 1 })
  end
  world.join(net, "r1", { "s1", 2 }, { "s2", 2 })
  world.join(net, "r2", { "s2", 3 }, { "s3", 2 })
  world.join(net, "r3", { "s3", 3 }, { "s1", 3 })
  return net
end

local function held(net)
  local list = {}
  for _, id in ipairs(net.names) do
    for port in ipairs(net.devices[id].ports) do
      if world.blocked(net, id, port) then
        list[#list + 1] = id .. "/" .. port
      end
    end
  end
  return table.concat(list, " ")
end

function TestTree:test_a_ring_storms_without_it()
  lu.assertEquals(world.ping(ring(nil), "pc1", "10.0.1.3").reason, "storm")
end

function TestTree:test_a_ring_is_cut_at_the_socket_farthest_from_the_root()
  local net = ring(true)
  lu.assertEquals(held(net), "s3/2") -- s1 is the root; s2's address is smaller than s3's
  for _, ip in ipairs { "10.0.1.2", "10.0.1.3" } do
    lu.assertTrue(world.ping(net, "pc1", ip).ok)
  end
end

function TestTree:test_when_a_way_is_lost_the_spare_one_takes_over()
  local net = ring(true)
  world.ping(net, "pc1", "10.0.1.3")
  world.unplug(net, "r3", "a")
  lu.assertEquals(held(net), "")
  lu.assertTrue(world.ping(net, "pc1", "10.0.1.3").ok)
  lu.assertTrue(world.plug(net, "r3", "a", "s3", 3))
  lu.assertEquals(held(net), "s3/2")
end

function TestTree:test_nobody_goes_on_sending_the_way_that_was_lost()
  local net = ring(true)
  world.ping(net, "pc1", "10.0.1.3")
  world.shut(net, "s1", 3, true)
  lu.assertTrue(world.ping(net, "pc3", "10.0.1.1").ok)
  world.shut(net, "s1", 3, false)
  lu.assertTrue(world.ping(net, "pc3", "10.0.1.1").ok)
end

function TestTree:test_a_switch_farther_off_learns_of_the_new_way_too()
  local net = ring(true)
  world.add(net, { id = "s4", kind = "switch", sockets = 4, stp = true })
  world.add(net, { id = "pc4", kind = "pc", ip = "10.0.1.4" })
  world.join(net, "c4", { "pc4", 1 }, { "s4", 1 })
  world.unplug(net, "r2", "b")
  world.plug(net, "r2", "b", "s4", 2)
  world.join(net, "r4", { "s4", 3 }, { "s3", 2 }) -- s1, s2, s4, s3 and back to s1
  lu.assertEquals(held(net), "s4/3")
  lu.assertTrue(world.ping(net, "pc4", "10.0.1.3").ok)
  lu.assertTrue(world.ping(net, "pc2", "10.0.1.3").ok)
  world.unplug(net, "r3", "a") -- from now on s2 reaches s3 by s4, and not by s1
  lu.assertTrue(world.ping(net, "pc2", "10.0.1.3").ok)
end

function TestTree:test_who_moves_to_another_switch_is_found_there()
  local net = ring(true)
  world.ping(net, "pc2", "10.0.1.1")
  world.unplug(net, "c1", "b")
  lu.assertTrue(world.plug(net, "c1", "b", "s3", 4))
  lu.assertTrue(world.ping(net, "pc2", "10.0.1.1").ok)
end

function TestTree:test_a_cable_between_two_sockets_of_one_switch_is_held_back()
  local net = ring(true)
  world.unplug(net, "r3", "a")
  world.join(net, "loop", { "s2", 4 }, false)
  world.unplug(net, "r1", "b")
  lu.assertTrue(world.plug(net, "loop", "b", "s2", 2))
  lu.assertEquals(held(net), "s2/4")
end

function TestTree:test_a_plain_switch_within_the_ring_is_part_of_the_cable()
  local net = ring(true)
  world.set_stp(net, "s2", false)
  lu.assertEquals(held(net), "s3/3") -- the root's second socket comes before its third
  lu.assertTrue(world.ping(net, "pc2", "10.0.1.3").ok)
  world.set_stp(net, "s1", false)
  world.set_stp(net, "s3", false)
  lu.assertEquals(held(net), "")
end

TestUpheaval = {}

-- A device at each of some switches, which are joined at random.
local function tangle(chance)
  local net, count = world.new(), chance(4) + 1
  for i = 1, count do
    world.add(net, { id = "s" .. i, kind = "switch", sockets = 16, stp = true })
    world.add(net, { id = "pc" .. i, kind = "pc", ip = "10.0.1." .. i })
    world.join(net, "c" .. i, { "pc" .. i, 1 }, { "s" .. i, 1 })
  end
  for i = 1, 7 do
    world.join(net, "r" .. i, { "s" .. chance(count), 2 * i }, { "s" .. chance(count), 2 * i + 1 })
  end
  return net, count
end

-- Something is done to a cable between switches or to a switch.
local function upset(net, count, chance)
  local id, does = "r" .. chance(7), chance(4)
  local ends = net.links[id].ends
  if does == 1 then
    local other = "s" .. chance(count)
    world.unplug(net, id, "a")
    for port = 2, chance(16) do
      if world.plug(net, id, "a", other, port) then
        break
      end
    end
  elseif does == 2 then
    local socket = net.devices[ends.b.device].ports[ends.b.port]
    world.shut(net, ends.b.device, ends.b.port, not socket.shut)
  elseif does == 3 then
    local switch = net.devices["s" .. chance(count)]
    world.power(net, switch.id, not switch.on)
  else
    world.reboot(net, "s" .. chance(count))
  end
end

-- The switches that lit cables lead to from one of them.
local function joined(net, from)
  local seen, list = { [from] = true }, { from }
  for _, at in ipairs(list) do
    for port = 2, 16 do
      local far = world.lit(net, at, port) and world.far_end(net, at, port)
      if far and not seen[far.device] then
        seen[far.device], list[#list + 1] = true, far.device
      end
    end
  end
  return seen
end

function TestUpheaval:test_whatever_is_done_who_is_joined_is_found_at_once()
  local chance = rng.new(5)
  for _ = 1, 30 do
    local net, count = tangle(chance)
    for _ = 1, 12 do
      for _ = 1, 4 do
        local a, b = chance(count), chance(count)
        local way = net.devices["s" .. a].on and joined(net, "s" .. a)["s" .. b] or a == b
        lu.assertEquals(world.ping(net, "pc" .. a, "10.0.1." .. b).ok, way)
      end
      upset(net, count, chance)
    end
  end
end

os.exit(lu.LuaUnit.run())
