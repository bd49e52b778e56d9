-- Network Rescue's map for a network of every kind of device: where things lie, what can be
-- pressed, what travels, and what a packet says.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.every_picture = { 96, 96 }
local catalogue = require "catalogue"
local focus = require "kit.focus"
local jobs = require "job"
local layers = require "layers"
local legs = require "legs"
local plan = require "plan"
local rng = require "kit.rng"
local scene = require "scene"
local stage = require "kit.stage"
local ui = require "kit.ui"
local words = require "kit.words"
local world = require "kit.net.world"

local MAP = {
  floor = "art/ward-bluebell.svg", tile = "small", metres = { 0, 0, 10 },
  devices = { core = { x = 300, y = 440 }, west = { x = 90, y = 290 },
    east = { x = 490, y = 290, top = false }, router = { x = 560, y = 415 },
    server = { x = 20, y = 415 }, pc = { x = 20, y = 30 }, kiosk = { x = 570, y = 30 },
    names = { x = 680, y = 415 } },
  zones = { { x = 10, y = 10, w = 380, h = 370, words = "west" } }, loose = {},
}

local function network()
  local net = world.new()
  world.add(net, { id = "core", kind = "switch", sockets = 8, vlans = { [4] = 10, [5] = 10 },
    trunks = { 1, 2, 3 } })
  world.add(net, { id = "west", kind = "switch", sockets = 8, trunks = { 1, 8 },
    vlans = { [2] = 4, [3] = 4 } })
  world.add(net, { id = "east", kind = "switch", sockets = 8, vlans = { [2] = 4 },
    trunks = { 1, 8 } })
  world.add(net, { id = "router", kind = "router", sockets = 3, relay = "10.0.10.53",
    interfaces = { { port = 1, vlan = 4, ip = "10.0.4.1" },
      { port = 1, vlan = 10, ip = "10.0.10.1" } } })
  world.add(net, { id = "server", kind = "server", ip = "10.0.10.10", gateway = "10.0.10.1",
    services = { { port = 443, proto = "tcp" } } })
  world.add(net, { id = "names", kind = "server", ip = "10.0.10.53", gateway = "10.0.10.1",
    zone = { ["records.rgh.example"] = "10.0.10.10" },
    pools = { { network = "10.0.4.0", mask = "255.255.255.0", from = "10.0.4.100",
      to = "10.0.4.110", gateway = "10.0.4.1", dns = "10.0.10.53", lease = 600 } } })
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.4.21", gateway = "10.0.4.1",
    dns = "10.0.10.53" })
  world.add(net, { id = "kiosk", kind = "tablet", dhcp = true })
  world.add(net, { id = "ap", kind = "ap", x = 32, y = 20, range = 22, channel = 6,
    wifi = { { ssid = "staff", key = "k" } } })
  for i, x in ipairs { 18, 46, 70 } do
    world.add(net, { id = "handheld" .. i, kind = "phone", x = x, y = 22, ip = "10.0.4.3" .. i,
      gateway = "10.0.4.1", radio = { ssid = "staff", key = "k" } })
  end
  world.join(net, "c1", { "core", 1 }, { "router", 1 })
  world.join(net, "c2", { "core", 2 }, { "west", 1 }, { capacity = 10000 })
  world.join(net, "c3", { "core", 3 }, { "east", 1 })
  world.join(net, "c4", { "core", 4 }, { "server", 1 })
  world.join(net, "c5", { "core", 5 }, { "names", 1 })
  world.join(net, "c6", { "west", 2 }, { "pc", 1 })
  world.join(net, "c7", { "west", 3 }, { "ap", 1 })
  world.join(net, "c8", { "east", 2 }, { "kiosk", 1 })
  return net
end

local function named(net)
  local list = {}
  for _, id in ipairs(net.names) do
    list[id] = { "The " .. id, id }
  end
  return { place = "A place", names = list, zones = { west = "West" } }
end

local function job_of(net, fields)
  local job = { net = net, selected = false, notes = {}, lies = {}, scene = 1 }
  for k, v in pairs(fields or {}) do
    job[k] = v
  end
  return job
end

local TICKET = { id = "t", map = MAP, vlans = { [4] = true, [10] = true } }

local function node_of(job, ticket)
  return scene.node(words.t, ticket or TICKET, job, named(job.net))
end

local function by_id(node)
  local list = {}
  for _, region in ipairs(node.regions) do
    lu.assertNil(list[region.id], region.id)
    list[region.id] = region
  end
  return list
end

-- What paint writes at a moment, and what it returns.
local function painted(node, now)
  pen.take()
  local more = node.paint(pen, now)
  local texts = {}
  for _, call in ipairs(pen.take()) do
    if call[1] == "text" then
      texts[call[4]] = true
    end
  end
  return texts, more
end

local function trip_of(net, answer, fields)
  local trip = { from = answer.from, ip = answer.to, reason = answer.reason, kind = "ping",
    legs = legs.of(answer.hops), step = 1, rate = 5 }
  trip.count = #trip.legs > 0 and trip.legs[#trip.legs].step or 0
  for k, v in pairs(fields or {}) do
    trip[k] = v
  end
  return job_of(net, { trip = trip })
end

TestPlan = {}

function TestPlan:test_a_cable_leaves_a_device_on_the_side_with_room()
  local net = network()
  local function top(id)
    return plan.on_top(MAP, net.devices[id])
  end
  lu.assertTrue(top "core")
  lu.assertFalse(top "east") -- the map says so
  lu.assertFalse(top "pc")
  lu.assertTrue(top "router") -- too low for a cable below it
end

function TestPlan:test_a_routers_names_on_a_trunk_and_radios_are_no_sockets()
  local net = network()
  lu.assertEquals(plan.sockets(net.devices.router), { 1, 2, 3 })
  lu.assertEquals(plan.sockets(net.devices.handheld1), {})
  lu.assertEquals(plan.sockets(net.devices.ap), { 1 })
end

local function overlap(a, b)
  return a.x < b.x + b.w and b.x < a.x + a.w and a.y < b.y + b.h and b.y < a.y + a.h
end

function TestPlan:test_tags_lie_over_no_tile_and_no_other_tag()
  local regions = node_of(job_of(network())).regions
  for i, a in ipairs(regions) do
    for j, b in ipairs(regions) do
      if a.id:match "^cable" and i ~= j then
        local inner = { x = a.x + 4, y = a.y + 4, w = a.w - 8, h = a.h - 8 } -- the tag itself
        lu.assertFalse(overlap(inner, b), a.id .. " " .. b.id)
      end
    end
  end
end

local NAME = 0xE6FFFFFF -- the ground that a switch's name stands on

function TestPlan:test_tags_leave_the_names_of_switches_to_be_read()
  for _, id in ipairs(catalogue.ORDER) do
    for seed = 1, 4 do
      local ticket = catalogue.ticket(id)
      local work = jobs.new(ticket, { rng = rng.new(seed) })
      pen.calls = {}
      scene.node(words.t, ticket, work, ticket.words(words.t, work)).paint(pen, 0)
      for _, name in ipairs(pen.calls) do
        for _, tag in ipairs(name[1] == "box" and name[7] == NAME and pen.calls or {}) do
          local r = tag[4]
          lu.assertFalse(tag[1] == "circle" and (r == 14 or r == 17) and overlap(
            { x = tag[2] - r, y = tag[3] - r, w = 2 * r, h = 2 * r },
            { x = name[2], y = name[3], w = name[4], h = name[5] }), id)
        end
      end
    end
  end
end

function TestPlan:test_what_is_drawn_stays_on_the_map()
  local net = network()
  world.unplug(net, "c8", "b")
  local job = job_of(net, { lies = { c8b = { device = "kiosk", port = 1 } } })
  for _, region in ipairs(node_of(job).regions) do
    lu.assertTrue(region.x >= 0 and region.x + region.w <= plan.WIDTH, region.id)
    lu.assertTrue(region.y >= 0 and region.y + region.h <= plan.HEIGHT, region.id)
  end
end

function TestPlan:test_an_access_point_beside_the_edge_is_seen_whole()
  for _, place in ipairs { { 0, 0 }, { 80, 0 }, { 0, 52 }, { 80, 52 }, { 33, 52 } } do
    local x, y, w, h = plan.box(MAP, { id = "ap", kind = "ap", x = place[1], y = place[2],
      ports = { {} } })
    lu.assertTrue(x >= 0 and y >= 0 and x + w <= plan.WIDTH and y + h <= plan.HEIGHT)
  end
end

TestRegions = {}

function TestRegions:test_words_say_what_a_person_sees()
  local list = by_id(node_of(job_of(network())))
  lu.assertEquals(list["device-pc"].words, "The pc, light on")
  lu.assertEquals(list["device-ap"].words, "The ap, on channel 6")
  lu.assertEquals(list["device-handheld1"].words, "The handheld1, joined to the Wi-Fi staff")
  lu.assertEquals(list["device-handheld3"].words, "The handheld3, not joined to any Wi-Fi")
  lu.assertEquals(list["device-core"].words, "The core, light on at 5 of 8 sockets")
  lu.assertEquals(list["cable-c2"].words, "Cable 2, between The core and The west")
  lu.assertNil(list["cable-radio:handheld1"])
end

function TestRegions:test_with_a_cable_in_hand_only_sockets_can_be_chosen()
  local net = network()
  world.unplug(net, "c8", "b")
  local list = by_id(node_of(job_of(net, { held = { link = "c8", side = "b" },
    lies = { c8b = { device = "kiosk", port = 1 } } })))
  lu.assertNotNil(list["socket-router-3"])
  lu.assertNil(list["socket-router-4"])
  lu.assertNil(list["socket-handheld1-1"])
  lu.assertNil(list["device-pc"])
  lu.assertEquals(list["socket-west-5"].words, "Socket 5 of the west, VLAN 1, empty")
  lu.assertEquals(list["socket-core-4"].words, "Socket 4 of the core, VLAN 10, in use")
  lu.assertEquals(list["socket-pc-1"].words, "Socket 1 of the pc, in use")
end

function TestRegions:test_an_access_point_may_hang_at_whole_metres_where_nothing_stands()
  local job = job_of(network(), { tool = "place", selected = "ap" })
  local list = by_id(node_of(job))
  lu.assertNil(list["device-pc"])
  local count = 0
  for id in pairs(list) do
    lu.assertNotNil(id:match "^place%-%d+%-%d+$", id)
    count = count + 1
  end
  lu.assertTrue(count > 20)
  job.selected = "pc" -- that cannot be moved
  lu.assertNotNil(by_id(node_of(job))["device-pc"])
end

function TestRegions:test_arrows_reach_every_place()
  local held = network()
  world.unplug(held, "c8", "b")
  for _, job in ipairs { job_of(network()), job_of(network(), { tool = "place", selected = "ap" }),
    job_of(held, { held = { link = "c8", side = "b" },
      lies = { c8b = { device = "kiosk", port = 1 } } }) } do
    local s = stage.new { width = 1366, height = 768 }
    stage.show(s, ui.page { id = "p", title = "P", node_of(job) }, {})
    stage.frame(s, 0)
    local first = focus.stop(s.targets, "map")
    local seen, ahead = { [first.key] = true }, { first }
    for _, from in ipairs(ahead) do
      for _, arrow in ipairs { "Left", "Right", "Up", "Down" } do
        local to = focus.arrow(s.targets, from, arrow, s.scroll)
        if to and to.group == "map" and not seen[to.key] then
          seen[to.key], ahead[#ahead + 1] = true, to
        end
      end
    end
    for _, target in ipairs(s.targets) do
      lu.assertTrue(target.group ~= "map" or seen[target.key], target.key)
    end
  end
end

TestDrawing = {}

function TestDrawing:test_vlans_are_numbered_where_the_ticket_teaches_them()
  local net = network()
  world.set_vlan(net, "west", 2, 10)
  lu.assertTrue(painted(node_of(job_of(net)), 0)["10"])
  lu.assertNil(painted(node_of(job_of(net), { id = "t", map = MAP }), 0)["10"])
end

function TestDrawing:test_how_full_a_line_is_shows_once_it_was_measured()
  local net = network()
  local texts = painted(node_of(job_of(net)), 0)
  lu.assertTrue(texts["10 Mbit/s"])
  lu.assertNil(texts["93 %"])
  local notes = { { kind = "load", links = { { link = "c2", load = 93 } } } }
  lu.assertTrue(painted(node_of(job_of(net, { notes = notes })), 0)["93 %"])
end

function TestDrawing:test_a_break_shows_once_it_was_found()
  local net = network()
  net.links.c6.broken = true
  local function circles(notes)
    pen.take()
    node_of(job_of(net, { notes = notes })).paint(pen, 0)
    local count = 0
    for _, call in ipairs(pen.take()) do
      count = count + (call[1] == "circle" and 1 or 0)
    end
    return count
  end
  lu.assertEquals(circles { { kind = "cable", link = "c6", broken = true } }, circles {} + 1)
end

function TestDrawing:test_every_tool_and_state_can_be_drawn()
  local net = network()
  world.set_stp(net, "core", true)
  world.set_stp(net, "west", true)
  world.set_stp(net, "east", true)
  world.join(net, "c9", { "west", 8 }, { "east", 8 })
  world.shut(net, "east", 5, true)
  for _, tool in ipairs { "signal", "channel", "place", "vlan", "lights" } do
    for _, id in ipairs { "ap", "pc", "core", "c1" } do
      painted(node_of(job_of(net, { tool = tool, selected = id })), 0)
    end
  end
  local tiny = { id = "t", map = { floor = MAP.floor, tile = "tiny", metres = MAP.metres,
    devices = MAP.devices } }
  lu.assertNil(painted(node_of(job_of(net), tiny), 0)["The pc"])
end

TestTravel = {}

function TestTravel:test_a_step_moves_for_its_time_and_rests_at_its_end()
  local net = network()
  local node = node_of(trip_of(net, world.ping(net, "pc", "10.0.10.10")))
  local texts, more = painted(node, 0)
  lu.assertTrue(texts["Who has 10.0.4.1?"])
  lu.assertTrue(more)
  lu.assertTrue(select(2, painted(node, 199)))
  lu.assertNil(select(2, painted(node, 200)))
  lu.assertNil(select(2, painted(node, 1e9))) -- nothing may move
end

function TestTravel:test_paused_it_stands_still()
  local net = network()
  local answer = world.ping(net, "pc", "10.0.10.10")
  lu.assertNil(select(2, painted(node_of(trip_of(net, answer, { rate = 0 })), 0)))
end

function TestTravel:test_another_step_or_speed_is_another_scene()
  local net = network()
  local answer = world.ping(net, "pc", "10.0.10.10")
  local scenes = {}
  for _, fields in ipairs { {}, { step = 2 }, { rate = 1 } } do
    scenes[node_of(trip_of(net, answer, fields)).scene] = true
  end
  local count = 0
  for _ in pairs(scenes) do
    count = count + 1
  end
  lu.assertEquals(count, 3)
end

function TestTravel:test_when_it_is_over_it_says_how_it_ended()
  local net = network()
  local answer = world.ping(net, "pc", "10.0.10.10")
  lu.assertTrue(painted(node_of(trip_of(net, answer, { step = 99 })), 0)["A reply!"])
  answer = world.ping(net, "handheld3", "10.0.10.10")
  lu.assertTrue(painted(node_of(trip_of(net, answer, { step = 99 })), 0)["Its light is dark"])
end

function TestTravel:test_what_was_dropped_says_why()
  local net = network()
  net.devices.router.policy = "deny"
  local answer = world.ping(net, "pc", "10.0.10.10")
  local trip = trip_of(net, answer)
  local last = trip.trip.legs[#trip.trip.legs]
  lu.assertEquals({ last.verdict, last.why }, { "dropped", "firewall" })
  trip.trip.step = last.step
  lu.assertTrue(painted(node_of(trip), 1e9)["stopped by a rule"])
end

function TestTravel:test_it_is_followed_through_the_air()
  local net = network()
  local trip = trip_of(net, world.ping(net, "handheld1", "10.0.4.21")).trip
  lu.assertEquals(trip.reason, "reply")
  lu.assertEquals(trip.legs[1].link, "radio:handheld1")
  for step = 1, 12 do
    painted(node_of(trip_of(net, world.ping(net, "handheld1", "10.0.4.21"), { step = step })), 50)
  end
end

function TestTravel:test_a_storm_fills_the_cables()
  local net = network()
  world.join(net, "c9", { "west", 8 }, { "east", 8 })
  local answer = world.ping(net, "pc", "10.0.4.99")
  lu.assertEquals(answer.reason, "storm")
  local function boxes(step)
    pen.take()
    node_of(trip_of(net, answer, { step = step })).paint(pen, 1e9)
    local count = 0
    for _, call in ipairs(pen.take()) do
      count = count + (call[1] == "box" and 1 or 0)
    end
    return count
  end
  lu.assertTrue(boxes(4) > boxes(1) + 10)
  lu.assertTrue(painted(node_of(trip_of(net, answer, { step = 99 })), 0)["Copies without end!"])
end

TestLegs = {}

function TestLegs:test_all_fields_of_a_hop_are_kept()
  local net = network()
  local list = legs.of(world.connect(net, "pc", "10.0.10.10", 443).hops)
  local seen
  for _, leg in ipairs(list) do
    if leg.what == "syn" and leg.from == "core" and leg.to == "router" then
      seen = leg
    end
  end
  lu.assertEquals({ seen.link, seen.about, seen.by, seen.vlan, seen.dport, seen.sender,
    seen.taker }, { "c1", "10.0.10.10", "10.0.4.21", 4, 443, "pc", "router" })
  lu.assertEquals(seen.src, net.devices.pc.ports[1].mac)
end

function TestLegs:test_each_try_of_a_trace_is_seen_and_steps_have_no_gaps()
  local net = network()
  local answer = world.trace(net, "pc", "10.0.10.10")
  local list, tries, last = legs.of(answer.hops), {}, 0
  for _, leg in ipairs(list) do
    lu.assertTrue(leg.step == last or leg.step == last + 1)
    last = leg.step
    if leg.what == "echo" and leg.from == "pc" then
      tries[#tries + 1] = leg.ttl
    end
  end
  lu.assertEquals(tries, { 1, 2 })
end

function TestLegs:test_a_loop_at_one_switch_is_gone_through_both_ways()
  local net = network()
  world.join(net, "c9", { "west", 5 }, { "west", 6 })
  world.set_vlan(net, "west", 5, 4)
  world.set_vlan(net, "west", 6, 4)
  local ports = {}
  for _, leg in ipairs(legs.of(world.ping(net, "pc", "10.0.4.99").hops)) do
    ports[leg.link == "c9" and leg.port or 0] = true
  end
  lu.assertTrue(ports[5] and ports[6])
end

function TestLegs:test_a_storm_has_an_end()
  local net = network()
  world.join(net, "c9", { "west", 8 }, { "east", 8 })
  lu.assertTrue(#legs.of(world.ping(net, "pc", "10.0.4.99").hops) <= legs.CAP)
end

TestLayers = {}

function TestLayers:test_every_layer_of_every_packet_has_its_sentence()
  local net, seen = network(), {}
  local text = named(net)
  local function read(answer)
    for _, leg in ipairs(legs.of(answer.hops)) do
      for _, layer in ipairs(layers.of(words.t, text, leg)) do
        lu.assertIsString(layer[1])
        lu.assertNil(layer[2]:find "[{}]", layer[2])
      end
      seen[leg.what] = true
    end
  end
  read(world.ping(net, "handheld1", "10.0.10.10"))
  read(world.trace(net, "pc", "10.0.10.10"))
  read(world.lookup(net, "pc", "records.rgh.example"))
  read(world.connect(net, "pc", "records.rgh.example", 443))
  read(world.connect(net, "pc", "10.0.10.10", 80))
  read(world.renew(net, "kiosk"))
  for _, what in ipairs { "echo", "reply", "arp-ask", "arp-answer", "exceeded", "question",
    "answer", "syn", "syn-ack", "rst", "discover", "offer", "request", "ack" } do
    lu.assertTrue(seen[what], what)
  end
end

function TestLayers:test_a_packet_is_read_from_the_cable_up()
  local net = network()
  local text, found = named(net), nil
  for _, leg in ipairs(legs.of(world.ping(net, "pc", "10.0.10.10").hops)) do
    if leg.what == "echo" and leg.from == "core" and leg.to == "server" then
      found = layers.of(words.t, text, leg)
    end
  end
  lu.assertEquals(found, {
    { "Cable", "It goes along cable 4, from the core to the server." },
    { "Ethernet", ("From %s (The router) to %s (The server)."):format(
      net.devices.router.ports[5].mac, net.devices.server.ports[1].mac) },
    { "IP", "From 10.0.4.21 to 10.0.10.10. It may pass 63 more routers (its TTL)." },
    { "ICMP", "A ping (echo request): “Are you there?”" },
  })
end

os.exit(lu.LuaUnit.run())
