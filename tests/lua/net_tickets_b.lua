-- Tickets 7 to 12: everything a ticket has to have is there, the trouble shows at the start, and
-- two different ways of mending make all of it work again. A wrong move breaks something, and
-- undoing it mends.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;" .. package.path
local lu = require "luaunit"
local checks = require "checks"
local people = require "kit.people"
local rng = require "kit.rng"
local world = require "kit.net.world"

local ORDER = { "moved", "results", "loop", "clinic", "rogue", "outbreak" }
local SEEDS, MENDED = 20, 6
local ROLES = { desk = true, network = true, cyber = true, infrastructure = true, nurse = true,
  telecoms = true }
local URGENCIES = { now = true, soon = true, later = true }

local function w(text)
  return text
end

local function each(f)
  for _, id in ipairs(ORDER) do
    f(require("tickets." .. id), id)
  end
end

local function open(ticket, seed)
  return { id = ticket.id, net = ticket.build(rng.new(seed or 1)), changes = 0, notes = {},
    asked = {} }
end

local function failing(ticket, net)
  return checks.names(checks.failing(net, ticket.needs, ticket)),
    checks.names(checks.failing(net, ticket.others, ticket))
end

-- The right value is among the options, and each other says why it is not.
local function assert_options(options, right, what)
  local found = false
  for _, option in ipairs(options) do
    lu.assertIsString(option[1], what)
    found = found or option.value == right
    if option.value == right then
      lu.assertNil(option.no, what)
    else
      lu.assertIsString(option.no, what .. " " .. option.value)
    end
  end
  lu.assertTrue(found, what)
end

TestShape = {}

function TestShape:test_every_field_is_there()
  each(function(ticket, id)
    local text = ticket.words(w)
    lu.assertEquals(ticket.id, id)
    for _, field in ipairs { "title", "place", "summary", "thanks", "still", "real", "question" } do
      lu.assertIsString(text[field], id .. " " .. field)
    end
    lu.assertEquals(#text.hints, 3, id)
    lu.assertTrue(#text.layers >= 3 and #text.layers <= 6, id)
    lu.assertTrue(URGENCIES[ticket.urgency], id)
    lu.assertTrue(#text.roles >= 2 and #text.roles <= 3, id)
    for _, role in ipairs(text.roles) do
      lu.assertTrue(ROLES[role], role)
    end
    lu.assertIsString(text.teacher.answer, id)
    lu.assertIsString(text.teacher.watch, id)
    lu.assertTrue(#text.teacher.paths >= 2, id)
  end)
end

function TestShape:test_questions_have_ids_of_their_own_and_one_is_about_patients()
  each(function(ticket, id)
    local seen = {}
    local text = ticket.words(w)
    lu.assertTrue(#text.people >= 2, id)
    for _, person in ipairs(text.people) do
      for _, field in ipairs { "id", "name", "first", "role", "words" } do
        lu.assertIsString(person[field], id .. " " .. field)
      end
      lu.assertTrue(#people.layers(person.look, person.mood) > 3)
      lu.assertTrue(#person.story > 0)
      for _, ask in ipairs(person.asks) do
        lu.assertNil(seen[ask.id], id .. " " .. ask.id)
        seen[ask.id] = true
        lu.assertIsString(ask[1])
        lu.assertIsString(ask[2])
      end
    end
    lu.assertTrue(seen[ticket.patients], id)
  end)
end

function TestShape:test_the_closing_note_has_its_options()
  each(function(ticket, id)
    local text = ticket.words(w)
    lu.assertEquals(#text.causes, 4, id)
    assert_options(text.causes, ticket.cause, id .. " cause")
    assert_options(text.fixes, ticket.fix, id .. " fix")
    assert_options(text.prevents, ticket.prevent, id .. " prevent")
    local marks = {}
    for _, tell in ipairs(text.tells) do
      marks[#marks + 1] = tell.mark
      lu.assertIsString(tell[1]:match "^“.*”$", id .. tell.value)
    end
    table.sort(marks)
    lu.assertEquals(marks, { 0, 1, 2, 3 }, id)
  end)
end

function TestShape:test_everything_in_the_network_has_a_name_and_a_place()
  each(function(ticket, id)
    local work = open(ticket)
    local text = ticket.words(w, work)
    for _, device in ipairs(work.net.names) do
      local what = id .. " " .. device
      lu.assertNotNil(device:match "^%w+$", what)
      lu.assertIsString(text.names[device][1], what)
      lu.assertIsString(text.names[device][2], what)
      local at = ticket.map.devices[device]
      lu.assertTrue(at.x >= 0 and at.x <= 710 and at.y >= 0 and at.y <= 470, what)
    end
    for link in pairs(work.net.links) do
      lu.assertIsNumber(ticket.map.tags[link], id .. " " .. link)
    end
    for _, zone in ipairs(ticket.map.zones) do
      lu.assertIsString(text.zones[zone.words], id)
      lu.assertTrue(zone.x + zone.w <= 800 and zone.y + zone.h <= 520, id)
    end
    for _, target in ipairs(ticket.targets) do
      lu.assertIsString(ticket.register[target], id .. " " .. target)
      lu.assertEquals(world.holder(work.net, ticket.register[target]), target, id)
    end
    for device, app in pairs(ticket.opens) do
      lu.assertNotNil(work.net.devices[device], id)
      lu.assertNotNil(ticket.apps[app], id)
    end
    for app in pairs(ticket.apps) do
      for _, field in ipairs { "title", "open", "fail" } do
        lu.assertIsString(text.apps[app][field], id .. " " .. app)
      end
    end
    for name in pairs(text.broke) do
      local others = table.concat(checks.names(ticket.others), "\n") .. "\n"
      lu.assertNotNil(others:find(name .. "\n", 1, true), id .. " " .. name)
    end
    lu.assertTrue(#ticket.others > 0, id)
  end)
end

function TestShape:test_no_device_lies_on_another()
  each(function(ticket, id)
    local net = ticket.build(rng.new(1))
    local function box(device)
      local at, d = ticket.map.devices[device], net.devices[device]
      if d.kind == "switch" or d.kind == "router" then
        return at.x, at.y, #d.ports * 26 + 12, 52
      end
      return at.x, at.y, 92, 84
    end
    for i, a in ipairs(net.names) do
      for j = i + 1, #net.names do
        local b = net.names[j]
        local ax, ay, aw, ah = box(a)
        local bx, by, bw, bh = box(b)
        local apart = ax + aw <= bx or bx + bw <= ax or ay + ah <= by or by + bh <= ay
        lu.assertTrue(apart, ("%s: %s and %s"):format(id, a, b))
      end
    end
  end)
end

-- All texts of a ticket in one string.
local function spoken(ticket, job)
  local list = {}
  local function collect(value)
    if type(value) == "string" then
      list[#list + 1] = value
    elseif type(value) == "table" then
      for _, part in pairs(value) do
        collect(part)
      end
    end
  end
  collect(ticket.words(w, job).people)
  table.sort(list)
  return table.concat(list, "\n")
end

function TestShape:test_people_answer_otherwise_after_a_change()
  each(function(ticket, id)
    local work = open(ticket)
    local before = spoken(ticket, work)
    lu.assertEquals(spoken(ticket, nil), before, id)
    work.changes = 1
    lu.assertNotEquals(spoken(ticket, work), before, id)
  end)
end

TestTrouble = {}

function TestTrouble:test_in_a_storm_nothing_else_is_tried()
  local ticket = require "tickets.loop"
  local lacking, broken = checks.state(open(ticket).net, ticket)
  lu.assertEquals(checks.names(lacking), { "calm" })
  lu.assertEquals(broken, {})
end

function TestTrouble:test_at_the_start_something_fails_and_nothing_else_is_broken()
  each(function(ticket, id)
    for seed = 1, SEEDS do
      local needs, others = failing(ticket, ticket.build(rng.new(seed)))
      lu.assertTrue(#needs > 0, id .. " " .. seed)
      lu.assertEquals(others, {}, id .. " " .. seed)
    end
  end)
end

local function differ(a, b)
  return not pcall(lu.assertEquals, a, b)
end

function TestTrouble:test_the_same_seed_builds_the_same_and_another_does_not()
  each(function(ticket, id)
    lu.assertEquals(ticket.build(rng.new(7)), ticket.build(rng.new(7)), id)
    local differs = false
    for seed = 1, SEEDS do
      differs = differs or differ(ticket.build(rng.new(7)), ticket.build(rng.new(seed)))
    end
    lu.assertTrue(differs, id)
  end)
end

-- Mending -----------------------------------------------------------------------------------------

local function done(ok, problem)
  lu.assertTrue(ok ~= nil, problem)
end

-- The socket of a switch that a device's cable is in.
local function socket_of(net, device)
  local far = world.far_end(net, device, 1)
  return far.device, far.port
end

-- A rule's number by a test.
local function rule_at(net, device, test)
  for i, rule in ipairs(net.devices[device].rules) do
    if test(rule) then
      return i
    end
  end
end

-- The spare cable that makes the ring.
local function spare(net)
  for _, id in ipairs { "c9", "c11", "c12", "c14" } do
    if net.links[id] then
      return id
    end
  end
end

local APPOINTMENTS = "appointments.rgh.example"

local function shuts_results(rule)
  return rule.action ~= "allow" and rule.port == 443
end

local function lets_wards(rule)
  return rule.action == "allow" and rule.src == "10.0.4.0/24"
end

local function restart_all(net, list)
  for _, id in ipairs(list) do
    world.reboot(net, id)
  end
end

local function renew_all(net)
  for _, id in ipairs { "desk", "laptop", "tablet" } do
    world.renew(net, id)
  end
end

local function deny_old(net)
  done(world.add_rule(net, "wall", 1,
    { action = "deny", src = "10.0.8.31/32", dst = "any", proto = "tcp", port = 445 }))
end

local function shut_old(net, shut)
  local switch, port = socket_of(net, "old")
  world.shut(net, switch, port, shut)
end

local function move_old(net, vlan)
  local switch, port = socket_of(net, "old")
  done(world.set_vlan(net, switch, port, vlan))
end

local mends = {
  moved = {
    function(net) -- the record, and the old answer forgotten
      done(world.set_record(net, "names", APPOINTMENTS, "10.0.10.44"))
      restart_all(net, { "desk", "kiosk", "laptop" })
    end,
    function(net) -- the same without a restart
      done(world.set_record(net, "names", APPOINTMENTS, "10.0.10.44"))
      for _, id in ipairs { "desk", "kiosk", "laptop" } do
        world.flush_dns(net, id)
      end
    end,
    function(net) -- the new machine takes the old one's address
      local link = net.devices.old.ports[1].link
      world.unplug(net, link, net.links[link].ends.a.device == "old" and "a" or "b")
      done(world.set_address(net, "new", 1, "10.0.10.40"))
    end,
  },
  results = {
    function(net)
      local from, to = rule_at(net, "wall", shuts_results), rule_at(net, "wall", lets_wards)
      for i = from, to - 1 do
        done(world.move_rule(net, "wall", i, 1))
      end
    end,
    function(net)
      done(world.remove_rule(net, "wall", rule_at(net, "wall", shuts_results)))
    end,
    function(net)
      done(world.add_rule(net, "wall", 1, { action = "allow", src = "10.0.4.0/24",
        dst = "10.0.10.20/32", proto = "tcp", port = 443 }))
    end,
  },
  loop = {
    function(net) world.unplug(net, spare(net), "a") end,
    function(net)
      world.set_stp(net, "front", true)
      world.set_stp(net, "back", true)
    end,
    function(net)
      local place = net.links[spare(net)].ends.b
      world.shut(net, place.device, place.port, true)
    end,
  },
  clinic = {
    function(net) world.set_priority(net, "edge", { "call" }) end,
    function(net) done(world.set_flow_hours(net, "backup", 19, 3)) end,
    function(net)
      world.set_priority(net, "edge", { "call" })
      done(world.set_flow_hours(net, "backup", 22, 6))
    end,
  },
  rogue = {
    function(net)
      world.unplug(net, "c10", "a")
      renew_all(net)
    end,
    function(net)
      local switch, port = socket_of(net, "box")
      world.shut(net, switch, port, true)
      renew_all(net)
    end,
    function(net)
      world.set_snooping(net, "lounge", true)
      renew_all(net)
    end,
  },
  outbreak = {
    function(net)
      for _, id in ipairs { "ill", "sick" } do
        local switch, port = socket_of(net, id)
        done(world.set_vlan(net, switch, port, 99))
      end
      deny_old(net)
    end,
    function(net)
      for _, id in ipairs { "ill", "sick" } do
        local switch, port = socket_of(net, id)
        world.shut(net, switch, port, true)
      end
      done(world.add_rule(net, "wall", 1,
        { action = "deny", src = "10.0.8.0/24", dst = "any", proto = "tcp", port = 445 }))
    end,
  },
}

TestMending = {}

function TestMending:test_each_way_of_mending_makes_everything_work()
  each(function(ticket, id)
    for number, mend in ipairs(mends[id]) do
      for seed = 1, MENDED do
        local net = ticket.build(rng.new(seed))
        mend(net)
        local needs, others = failing(ticket, net)
        lu.assertEquals({ needs, others }, { {}, {} }, ("%s %d seed %d"):format(id, number, seed))
      end
    end
  end)
end

-- What breaks: a move, its undoing, and the check of `others` it breaks.
local wrong = {
  moved = {
    { function(net) done(world.set_record(net, "names", "records.rgh.example", "10.0.10.53")) end,
      function(net) done(world.set_record(net, "names", "records.rgh.example", "10.0.10.10")) end,
      "desk records" },
  },
  results = {
    { function(net) done(world.add_rule(net, "wall", 1, { action = "allow", src = "any",
        dst = "10.0.10.20/32", proto = "tcp", port = 443 })) end,
      function(net) done(world.remove_rule(net, "wall", 1)) end,
      "guests and results" },
    { function(net) done(world.add_rule(net, "wall", 1, { action = "allow", src = "any",
        dst = "any", proto = "any" })) end,
      function(net) done(world.remove_rule(net, "wall", 1)) end,
      "guests and records" },
    { function(net) done(world.add_rule(net, "wall", 1, { action = "deny", src = "any",
        dst = "10.0.10.20", proto = "any" })) end,
      function(net) done(world.remove_rule(net, "wall", 1)) end,
      "analyser sends" },
  },
  loop = {
    { function(net) world.unplug(net, "c10", "a") end,
      function(net) done(world.plug(net, "c10", "a", "birch", 1)) end,
      "birch records" },
  },
  clinic = {
    { function(net) world.unplug(net, "c1", "b") end,
      function(net) done(world.plug(net, "c1", "b", "store", 1)) end,
      "copy" },
  },
  rogue = {
    { function(net) world.renew(net, "board") end,
      function(net)
        world.unplug(net, "c10", "a")
        world.renew(net, "board")
      end,
      "board list" },
  },
  outbreak = {
    { function(net) done(world.add_rule(net, "wall", 1, { action = "deny", src = "any",
        dst = "any", proto = "tcp", port = 445 })) end,
      function(net) done(world.remove_rule(net, "wall", 1)) end,
      "folder" },
    { function(net) shut_old(net, true) end, function(net) shut_old(net, false) end, "scan sent" },
    { function(net) move_old(net, 99) end, function(net) move_old(net, 8) end, "scan arrives" },
  },
}

function TestMending:test_a_wrong_move_breaks_something_and_undoing_it_mends()
  each(function(ticket, id)
    for _, move in ipairs(wrong[id]) do
      local net = ticket.build(rng.new(3))
      move[1](net)
      local _, others = failing(ticket, net)
      lu.assertTableContains(others, move[3], id)
      move[2](net)
      _, others = failing(ticket, net)
      lu.assertEquals(others, {}, id .. " " .. move[3])
    end
  end)
end

-- Proof ------------------------------------------------------------------------------------------

local function rule(action, src, dst, proto, port)
  return { action = action, src = src, dst = dst, proto = proto, port = port }
end

local DENY = rule("deny", "any", "10.0.10.20/32", "tcp", 443)
local ALLOW = rule("allow", "10.0.4.0/24", "10.0.10.0/24", "any")

local function load(loss, flow)
  return { kind = "load", hour = 10, links = {}, list = { { flow = "backup", loss = 0 },
    { flow = flow, loss = loss } } }
end

-- Findings that show the fault, then findings that do not.
local findings = {
  moved = {
    { { kind = "lookup", name = APPOINTMENTS, ip = "10.0.10.40" },
      { kind = "records", list = { { name = APPOINTMENTS, ip = "10.0.10.40" } } } },
    { { kind = "lookup", name = APPOINTMENTS, ip = "10.0.10.44" },
      { kind = "records", list = { { name = APPOINTMENTS, ip = "10.0.10.44" } } },
      { kind = "ping", from = "desk", ip = "10.0.10.40", reason = "reply" } },
  },
  results = {
    { { kind = "rules", device = "wall", list = { DENY, ALLOW } } },
    { { kind = "rules", device = "wall", list = { ALLOW, DENY } },
      { kind = "rules", device = "wall", list = { ALLOW } },
      { kind = "open", device = "pc", app = "results", reason = "filtered" } },
  },
  loop = {
    { { kind = "storm", device = "front" },
      { kind = "ping", from = "pc", reason = "storm" },
      { kind = "cable", link = "c9", a = "front", b = "back" } },
    { { kind = "cable", link = "c9", a = false, b = "back" },
      { kind = "cable", link = "c7", a = "front", b = "back" },
      { kind = "lights", device = "front" } },
  },
  clinic = {
    { load(12, "roomaup") },
    { load(0, "roomaup"), { kind = "load", hour = 20, links = {}, list = {} },
      { kind = "ping", from = "rooma", reason = "reply" } },
  },
  rogue = {
    { { kind = "settings", device = "desk", ip = "192.168.1.100" },
      { kind = "known", device = "desk", list = { { ip = "192.168.1.1" } } },
      { kind = "renewed", device = "desk", server = "box" } },
    { { kind = "settings", device = "board", ip = "10.0.5.100" },
      { kind = "settings", device = "desk", ip = false },
      { kind = "renewed", device = "desk", server = "names" } },
  },
  outbreak = {
    { load(0, "illwell"), { kind = "label", device = "old", ip = "10.0.8.31" } },
    { { kind = "load", hour = 8, links = {}, list = { { flow = "scans", loss = 0 } } },
      { kind = "label", device = "well", ip = "10.0.4.32" } },
  },
}

TestProof = {}

function TestProof:test_some_findings_show_the_fault_and_others_do_not()
  each(function(ticket, id)
    for i, n in ipairs(findings[id][1]) do
      lu.assertTrue(ticket.proves(n), id .. " " .. i)
    end
    for i, n in ipairs(findings[id][2]) do
      lu.assertFalse(ticket.proves(n), id .. " not " .. i)
    end
  end)
end

os.exit(lu.LuaUnit.run())
