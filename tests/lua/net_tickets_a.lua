-- The hand-made tickets of chapters 1 and 2: nothing is missing in them, the fault shows on every
-- seed, two different ways mend it, and what a wrong move breaks can be put back.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;" .. package.path
local lu = require "luaunit"
local address = require "kit.net.address"
local changes = require "changes"
local checks = require "checks"
local job_ = require "job"
local people = require "kit.people"
local rng = require "kit.rng"
local world = require "kit.net.world"

local IDS = { "cable", "socket", "twins", "pool", "gateway", "deadspot" }
local SEEDS = 20

local tickets = {}
for i, id in ipairs(IDS) do
  tickets[i] = require("tickets." .. id)
end

local function words(text)
  return text
end

local function failing(net, ticket)
  return checks.names(checks.failing(net, ticket.needs, ticket)),
    checks.names(checks.failing(net, ticket.others, ticket))
end

local function works(net, ticket, hint)
  local needs, others = failing(net, ticket)
  lu.assertEquals(needs, {}, hint)
  lu.assertEquals(others, {}, hint)
end

-- What pupils do ----------------------------------------------------------------------------------

local function plug(net, link, side, device, port)
  lu.assertTrue(world.plug(net, link, side, device, port))
end

local function free_socket(net, device, vlan)
  for i, port in ipairs(net.devices[device].ports) do
    if not port.link and (not vlan or port.vlan == vlan) then
      return i
    end
  end
end

local function socket_of(net, link)
  return net.links[link].ends.a.port
end

local function ask_again(net)
  for _, id in ipairs { "kiosk1", "kiosk2", "laptop" } do
    lu.assertEquals(world.renew(net, id).reason, "leased", id)
  end
end

local function strangers(net)
  local list = {}
  for _, lease in ipairs((world.leases(net, "names"))) do
    if not lease.device then
      list[#list + 1] = lease.ip
    end
  end
  return list
end

local ways, wrong = {}, {}

ways.cable = {
  function(net)
    plug(net, "c1", "b", "tablet", 1)
  end,
  function(net)
    plug(net, "c6", "b", "tablet", 1)
  end,
}
wrong.cable = {
  breaks = { "pc", "phone", "printer", "calm" },
  act = function(net)
    plug(net, "c6", "b", "switch", socket_of(net, "c1") == 1 and 2 or 1) -- a loop
  end,
  back = function(net)
    world.unplug(net, "c6", "b")
  end,
}

ways.socket = {
  function(net)
    world.unplug(net, "c1", "a")
    plug(net, "c1", "a", "switch", free_socket(net, "switch", 8))
  end,
  function(net)
    lu.assertTrue(world.set_vlan(net, "switch", socket_of(net, "c1"), 8))
  end,
}
wrong.socket = {
  breaks = { "other" },
  act = function(net)
    local strayed = net.devices.switch.ports[socket_of(net, "c1")].vlan
    lu.assertTrue(world.set_vlan(net, "switch", socket_of(net, "c3"), strayed))
  end,
  back = function(net)
    lu.assertTrue(world.set_vlan(net, "switch", socket_of(net, "c3"), 8))
  end,
}

ways.twins = {
  function(net)
    lu.assertTrue(world.set_address(net, "printer", 1, "10.0.4.24"))
  end,
  function(net)
    world.unplug(net, "c4", "b")
    plug(net, "c6", "b", "switch", free_socket(net, "switch"))
  end,
}
wrong.twins = { -- the old printer takes the PC's place
  breaks = { "pc" },
  act = function(net)
    local socket = socket_of(net, "c3")
    world.unplug(net, "c3", "a")
    plug(net, "c6", "b", "switch", socket)
  end,
  back = function(net)
    local socket = net.links.c6.ends.b.port
    world.unplug(net, "c6", "b")
    plug(net, "c3", "a", "switch", socket)
  end,
}

ways.pool = {
  function(net)
    lu.assertTrue(world.set_pool(net, "names", 1, { to = "10.0.5.150" }))
    ask_again(net)
  end,
  function(net)
    local list = strangers(net)
    lu.assertTrue(world.clear_lease(net, "names", list[1]))
    lu.assertTrue(world.clear_lease(net, "names", list[#list]))
    ask_again(net)
  end,
  function(net) -- from the other end of the network's numbers
    lu.assertTrue(world.set_pool(net, "names", 1, { from = "10.0.5.19", lease = 28800 }))
    ask_again(net)
  end,
}
wrong.pool = {
  breaks = { "pc" },
  act = function(net)
    world.unplug(net, "c6", "a")
  end,
  back = function(net)
    plug(net, "c6", "a", "router", 2)
  end,
}

ways.gateway = {
  function(net)
    lu.assertTrue(world.set_gateway(net, "imager", "10.0.5.1"))
  end,
  function(net)
    plug(net, "c7", "b", "oldrouter", 2)
  end,
}
wrong.gateway = {
  breaks = { "camera" },
  act = function(net)
    lu.assertTrue(world.set_address(net, "imager", 1, "10.0.5.77"))
  end,
  back = function(net)
    lu.assertTrue(world.set_address(net, "imager", 1, "10.0.5.31"))
  end,
}

ways.deadspot = {
  function(net)
    lu.assertTrue(world.move(net, "ap2", 27, 12))
  end,
  function(net)
    lu.assertTrue(world.move(net, "ap1", 27, 12))
  end,
  function(net) -- in reach of a tablet that hears the other one: on a channel far enough away
    lu.assertTrue(world.move(net, "ap2", 24, 15))
    lu.assertTrue(world.set_channel(net, "ap2", net.devices.ap1.channel == 6 and 1 or 6))
  end,
}
wrong.deadspot = {
  breaks = { "bay1", "bay2" },
  act = function(net)
    lu.assertTrue(world.move(net, "ap1", 36, 21))
    lu.assertTrue(world.move(net, "ap2", 36, 18))
  end,
  back = function(net)
    lu.assertTrue(world.move(net, "ap1", 6, 12))
    lu.assertTrue(world.move(net, "ap2", 12, 15))
  end,
}

-- What every ticket must be -----------------------------------------------------------------------

TestFields = {}

local function text(value, where)
  lu.assertIsString(value, where)
  lu.assertTrue(value:find "%S" ~= nil, where)
  lu.assertNil(value:find "  ", where)
end

local function options(list, right, where)
  local seen = {}
  for _, option in ipairs(list) do
    text(option[1], where)
    lu.assertNil(seen[option.value], where)
    seen[option.value] = true
    if option.value == right then
      lu.assertNil(option.no, where)
    else
      text(option.no, where .. " " .. option.value)
    end
  end
  lu.assertTrue(seen[right], where)
end

local function person(someone, asked, where)
  for _, field in ipairs { "id", "name", "first", "role", "words" } do
    text(someone[field], where .. " " .. field)
  end
  lu.assertTrue(#people.layers(someone.look, someone.mood) > 0)
  lu.assertTrue(#someone.story >= 1 and #someone.asks >= 1, where)
  for _, line in ipairs(someone.story) do
    text(line, where)
  end
  for _, ask in ipairs(someone.asks) do
    lu.assertStrContains(ask.id, "^%l+$", true)
    lu.assertNil(asked[ask.id], where)
    asked[ask.id] = true
    text(ask[1], where)
    text(ask[2], where)
    people.layers(someone.look, ask.mood)
  end
end

local function whole(ticket, said)
  local where, asked, ids = ticket.id, {}, {}
  for _, field in ipairs { "title", "place", "summary", "thanks", "still", "real", "question" } do
    text(said[field], where .. " " .. field)
  end
  lu.assertTrue(#said.people >= 2, where)
  for _, someone in ipairs(said.people) do
    lu.assertNil(ids[someone.id], where)
    ids[someone.id] = true
    person(someone, asked, where .. " " .. someone.id)
  end
  lu.assertTrue(asked[ticket.patients], where)
  lu.assertEquals(#said.hints, 3)
  for _, hint in ipairs(said.hints) do
    text(hint, where)
  end
  lu.assertEquals(#said.causes, 4)
  options(said.causes, ticket.cause, where .. " cause")
  options(said.fixes, ticket.fix, where .. " fix")
  options(said.prevents, ticket.prevent, where .. " prevent")
  lu.assertTrue(#said.fixes >= 3 and #said.prevents >= 3)
  for _, layer in ipairs(said.layers) do
    text(layer[1], where)
    text(layer[2], where)
  end
  lu.assertTrue(#said.layers >= 3 and #said.layers <= 6)
  lu.assertTrue(#said.roles == 2 or #said.roles == 3)
  text(said.teacher.answer, where)
  text(said.teacher.watch, where)
  lu.assertTrue(#said.teacher.paths >= 2)
end

function TestFields:test_every_ticket_says_all_that_is_asked_of_it()
  for _, ticket in ipairs(tickets) do
    whole(ticket, ticket.words(words, nil))
    local job = { net = ticket.build(rng.new(1)), asked = {}, notes = {}, changes = 0 }
    whole(ticket, ticket.words(words, job))
    for _, someone in ipairs(ticket.words(words, job).people) do
      for _, ask in ipairs(someone.asks) do
        job.asked[ask.id] = true
      end
    end
    job.changes = 1
    whole(ticket, ticket.words(words, job))
  end
end

local function answers_that_differ(one, other)
  local count = 0
  for i, someone in ipairs(one.people) do
    for j, ask in ipairs(someone.asks) do
      count = count + (ask[2] ~= other.people[i].asks[j][2] and 1 or 0)
    end
  end
  return count
end

function TestFields:test_people_speak_otherwise_after_a_change_and_when_it_is_mended()
  for _, ticket in ipairs(tickets) do
    local net = ticket.build(rng.new(1))
    local before = ticket.words(words, { net = net, asked = {}, notes = {}, changes = 0 })
    local after = ticket.words(words, { net = net, asked = {}, notes = {}, changes = 1 })
    lu.assertTrue(answers_that_differ(before, after) >= 1, ticket.id)
    lu.assertNotEquals(before.still, after.still, ticket.id)
    for _, way in ipairs(ways[ticket.id]) do
      net = ticket.build(rng.new(1))
      way(net)
      local mended = ticket.words(words, { net = net, asked = {}, notes = {}, changes = 1 })
      lu.assertTrue(answers_that_differ(after, mended) >= 1, ticket.id)
    end
  end
end

function TestFields:test_nobody_is_met_twice_under_one_name()
  local seen = {}
  for _, ticket in ipairs(tickets) do
    for _, someone in ipairs(ticket.words(words).people) do
      lu.assertNil(seen[someone.name])
      seen[someone.name] = true
    end
  end
end

function TestFields:test_what_to_tell_the_ward_earns_three_to_nothing()
  for _, ticket in ipairs(tickets) do
    local marks = {}
    for _, tell in ipairs(ticket.words(words).tells) do
      text(tell[1], ticket.id)
      lu.assertStrContains(tell[1], "^“.*”$", true)
      marks[tell.mark] = tell.value
    end
    lu.assertEquals(marks, { [3] = "plain", [2] = "short", [1] = "jargon", [0] = "blame" })
  end
end

function TestFields:test_devices_checks_and_apps_are_all_known()
  for _, ticket in ipairs(tickets) do
    local net, said = ticket.build(rng.new(1)), ticket.words(words)
    for _, id in ipairs(net.names) do
      text(said.names[id][1], ticket.id .. " " .. id)
      text(said.names[id][2], ticket.id .. " " .. id)
      lu.assertTrue(ticket.map.devices[id] ~= nil or net.devices[id].x ~= nil, id)
    end
    for _, id in ipairs(ticket.targets) do
      lu.assertNotNil(ticket.register[id], id)
    end
    for id, ip in pairs(ticket.register) do
      lu.assertNotNil(net.devices[id], id)
      lu.assertNil(address.problem(ip, "255.255.255.0"), id)
    end
    for id, app in pairs(ticket.opens) do
      lu.assertNotNil(net.devices[id], id)
      lu.assertNotNil(ticket.apps[app], app)
    end
    for app in pairs(ticket.apps) do
      for _, field in ipairs { "title", "open", "fail" } do
        text(said.apps[app][field], ticket.id .. " " .. app)
      end
    end
    local seen = {}
    for _, list in ipairs { ticket.needs, ticket.others } do
      for _, check in ipairs(list) do
        lu.assertNil(seen[check.name], check.name)
        seen[check.name] = true
      end
    end
    for name, sentence in pairs(said.broke) do
      lu.assertTrue(seen[name], name)
      text(sentence, name)
    end
    for _, zone in ipairs(ticket.map.zones or {}) do
      text(said.zones[zone.words], ticket.id)
    end
    for id, link in pairs(net.links) do
      if not link.radio and not (link.ends.a and link.ends.b) then
        lu.assertNotNil(ticket.map.loose[id], ticket.id .. " " .. id)
      end
    end
  end
end

function TestFields:test_every_other_check_that_can_break_has_a_sentence()
  for _, ticket in ipairs(tickets) do
    for _, check in ipairs(ticket.others) do
      lu.assertNotNil(ticket.words(words).broke[check.name], ticket.id .. " " .. check.name)
    end
  end
end

-- The networks ------------------------------------------------------------------------------------

TestFaults = {}

function TestFaults:test_the_fault_shows_on_every_seed_and_nothing_else_is_broken()
  for _, ticket in ipairs(tickets) do
    for seed = 1, SEEDS do
      local needs, others = failing(ticket.build(rng.new(seed)), ticket)
      lu.assertTrue(#needs >= 1, ("%s, seed %d"):format(ticket.id, seed))
      lu.assertEquals(others, {}, ("%s, seed %d"):format(ticket.id, seed))
    end
  end
end

function TestFaults:test_the_same_seed_is_the_same_ticket_and_neighbours_have_others()
  for _, ticket in ipairs(tickets) do
    lu.assertEquals(ticket.build(rng.new(5)), ticket.build(rng.new(5)))
    local first, others = lu.prettystr(ticket.build(rng.new(1))), 0
    for seed = 2, SEEDS do
      others = others + (lu.prettystr(ticket.build(rng.new(seed))) == first and 0 or 1)
    end
    lu.assertTrue(others >= SEEDS // 2, ticket.id)
  end
end

function TestFaults:test_each_way_of_mending_it_is_enough()
  for _, ticket in ipairs(tickets) do
    lu.assertTrue(#ways[ticket.id] >= 2)
    for seed = 1, SEEDS do
      for number, way in ipairs(ways[ticket.id]) do
        local net = ticket.build(rng.new(seed))
        way(net)
        works(net, ticket, ("%s, way %d, seed %d"):format(ticket.id, number, seed))
      end
    end
  end
end

function TestFaults:test_a_wrong_move_breaks_something_and_undoing_it_leaves_the_fault_alone()
  for _, ticket in ipairs(tickets) do
    for seed = 1, SEEDS do
      local net, move = ticket.build(rng.new(seed)), wrong[ticket.id]
      local hint = ("%s, seed %d"):format(ticket.id, seed)
      move.act(net)
      local _, broken = failing(net, ticket)
      lu.assertEquals(broken, move.breaks, hint)
      move.back(net)
      _, broken = failing(net, ticket)
      lu.assertEquals(broken, {}, hint)
      ways[ticket.id][1](net)
      works(net, ticket, hint)
    end
  end
end

-- One ticket's own twists -------------------------------------------------------------------------

TestTwists = {}

local function ask_around(net)
  for _, id in ipairs { "pc", "laptop", "phone" } do
    world.ping(net, "server", require("tickets.twins").register[id])
    world.ping(net, id, "10.0.4.10")
  end
end

function TestTwists:test_what_devices_remember_does_not_hide_that_the_twins_are_parted()
  local twins = require "tickets.twins"
  for seed = 1, SEEDS do
    local work = job_.new(twins, { rng = rng.new(seed) })
    ask_around(work.net)
    lu.assertTrue(changes.address(work, "printer",
      { port = 1, ip = "10.0.4.24", mask = "255.255.255.0" }))
    works(work.net, twins, seed)
  end
end

function TestTwists:test_the_arp_table_of_the_server_shows_who_answered_for_the_twin()
  local twins = require "tickets.twins"
  for seed = 1, SEEDS do
    local net, list = twins.build(rng.new(seed)), {}
    ask_around(net)
    for i, entry in ipairs(world.neighbours(net, "server")) do
      list[i] = { ip = entry.ip, mac = entry.mac, device = world.owner(net, entry.mac) }
    end
    lu.assertTrue(twins.proves { kind = "known", device = "server", list = list })
  end
end

function TestTwists:test_a_printer_that_works_beside_the_clash_is_not_enough()
  local twins = require "tickets.twins"
  local net = twins.build(rng.new(1))
  plug(net, "c6", "b", "switch", free_socket(net, "switch"))
  local needs = failing(net, twins)
  lu.assertEquals(#needs, 1)
  lu.assertStrContains(needs[1], "own")
end

function TestTwists:test_any_free_address_is_not_enough()
  local twins = require "tickets.twins"
  local net = twins.build(rng.new(1))
  lu.assertTrue(world.set_address(net, "printer", 1, "10.0.4.99"))
  lu.assertEquals(failing(net, twins), { "labels" })
end

function TestTwists:test_a_shorter_lease_helps_only_from_now_on()
  local pool = require "tickets.pool"
  local net = pool.build(rng.new(1))
  lu.assertTrue(world.set_pool(net, "names", 1, { lease = 3600 }))
  for _, id in ipairs { "kiosk1", "kiosk2", "laptop" } do
    world.renew(net, id)
  end
  lu.assertEquals(#failing(net, pool), 2)
end

function TestTwists:test_screens_have_to_ask_again_themselves()
  local pool = require "tickets.pool"
  local net = pool.build(rng.new(1))
  lu.assertTrue(world.set_pool(net, "names", 1, { to = "10.0.5.150" }))
  lu.assertEquals(#failing(net, pool), 2)
end

function TestTwists:test_letting_go_of_a_lease_in_use_takes_nothing_from_who_has_it()
  local pool = require "tickets.pool"
  for seed = 1, SEEDS do
    local net = pool.build(rng.new(seed))
    for _, lease in ipairs((world.leases(net, "names"))) do
      lu.assertTrue(world.clear_lease(net, "names", lease.ip))
    end
    ask_again(net)
    works(net, pool, seed)
  end
end

function TestTwists:test_a_trace_ends_at_the_old_router_and_proves_it()
  local gateway = require "tickets.gateway"
  for seed = 1, SEEDS do
    local net = gateway.build(rng.new(seed))
    local answer = world.trace(net, "imager", "10.0.10.30")
    lu.assertTrue(gateway.proves { kind = "trace", from = "imager", reason = answer.reason,
      list = answer.list }, answer.reason)
    answer = world.trace(net, "pc", "10.0.10.30")
    lu.assertEquals({ answer.reason, #answer.list }, { "reply", 2 })
  end
end

function TestTwists:test_the_switch_shows_that_the_monitor_strayed()
  local socket = require "tickets.socket"
  for seed = 1, SEEDS do
    local net, list = socket.build(rng.new(seed)), {}
    world.connect(net, "monitor", "10.0.8.10", 2575)
    for i, entry in ipairs(world.learnt(net, "switch")) do
      list[i] = { vlan = entry.vlan, device = world.owner(net, entry.mac) }
    end
    lu.assertTrue(socket.proves { kind = "learnt", list = list })
  end
end

function TestTwists:test_the_tablets_in_the_dead_spot_hear_nothing_and_the_others_do()
  local deadspot = require "tickets.deadspot"
  for seed = 1, SEEDS do
    local net = deadspot.build(rng.new(seed))
    for id, dead in pairs { bay1 = false, bay2 = false, bay3 = true, play = true } do
      lu.assertEquals(deadspot.proves { kind = "signal", device = id,
        list = world.signal(net, id) }, dead, id)
    end
  end
end

function TestTwists:test_a_channel_next_to_the_others_spoils_the_film()
  local deadspot = require "tickets.deadspot"
  for seed = 1, SEEDS do
    local net = deadspot.build(rng.new(seed))
    lu.assertTrue(world.move(net, "ap2", 27, 12))
    lu.assertTrue(world.move(net, "ap1", 18, 12)) -- heard in the playroom, too
    local channel = net.devices.ap1.channel
    lu.assertTrue(world.set_channel(net, "ap2", channel == 11 and 10 or channel + 1))
    lu.assertStrContains(table.concat(failing(net, deadspot), " "), "film")
    lu.assertTrue(world.set_channel(net, "ap2", channel == 6 and 11 or 6))
    if channel ~= 6 then
      works(net, deadspot, seed)
    end
  end
end

os.exit(lu.LuaUnit.run())
