-- The rules of Network Rescue: what is written down, undone and reported, how a trip plays, how a
-- ticket is closed and marked. What each tool does is in net_tools.lua.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;" .. package.path
local lu = require "luaunit"
local catalogue = require "catalogue"
local changes = require "changes"
local closing = require "closing"
local job = require "job"
local legs = require "legs"
local looks = require "looks"
local marks = require "marks"
local messages = require "messages"
local rng = require "kit.rng"
local trip = require "trip"
local words = require "kit.words"
local world = require "kit.net.world"

local cable, twins = catalogue.ticket "cable", catalogue.ticket "twins"

local function open(ticket, seed)
  return job.new(ticket, { rng = rng.new(seed or 1) })
end

local function kinds(work)
  local list = {}
  for i, n in ipairs(work.notes) do
    list[i] = n.kind
  end
  return list
end

local function plug(work, link, device, port)
  job.select(work, link)
  changes.pick_up(work, link)
  changes.plug(work, device, port)
end

-- The socket of the switch that a cable of the ticket is in.
local function socket_of(work, link)
  return work.net.links[link].ends.a.port
end

TestReport = {}

function TestReport:test_at_first_the_ward_is_cut_off()
  local work = open(cable)
  lu.assertFalse(job.report(cable, work))
  lu.assertEquals(work.said, { key = "still broken", check = "trolley" })
  lu.assertEquals(work.alarms, 1)
end

function TestReport:test_plugging_it_in_mends_it()
  local work = open(cable)
  plug(work, "c1", "tablet", 1)
  lu.assertNil(work.held)
  lu.assertEquals(work.said, { key = "changed", note = 2, lit = true })
  lu.assertTrue(job.report(cable, work))
  lu.assertEquals(kinds(work), { "cable", "plugged" })
  lu.assertEquals(work.alarms, 0)
end

function TestReport:test_mending_one_thing_with_anothers_cable_is_noticed()
  local work = open(cable)
  changes.pull(work, "c4", "b")
  changes.plug(work, "tablet", 1)
  lu.assertFalse(job.report(cable, work))
  lu.assertEquals(work.said, { key = "broke other", check = "printer", device = "server" })
end

function TestReport:test_the_caller_says_which_need_is_left()
  local work = open(twins)
  changes.pick_up(work, "c6")
  changes.plug(work, "switch", 8)
  lu.assertFalse(job.report(twins, work))
  lu.assertEquals(work.lacking, { work.said.check })
  lu.assertStrContains(messages.sentence(words.t, work, twins.words(words.t, work)), "hiccups")
end

function TestReport:test_what_is_said_of_a_need_is_of_one_that_there_is()
  local told = 0
  for _, id in ipairs(catalogue.ORDER) do
    local ticket = catalogue.ticket(id)
    local work, needs = open(ticket), {}
    for _, check in ipairs(ticket.needs) do
      needs[check.name] = true
    end
    work.changes, work.lacking = 1, { ticket.needs[1].name }
    for name, sentence in pairs(ticket.words(words.t, work).lacks or {}) do
      lu.assertTrue(needs[name], id .. " " .. name)
      lu.assertStrContains(sentence, " ")
      told = told + 1
    end
  end
  lu.assertTrue(told > 10)
end

TestNotebook = {}

function TestNotebook:test_the_same_finding_is_written_once_until_something_changes()
  local work = open(cable)
  looks.lights(cable, work, "tablet")
  looks.lights(cable, work, "tablet")
  lu.assertEquals(kinds(work), { "lights" })
  plug(work, "c1", "tablet", 1)
  looks.lights(cable, work, "tablet")
  lu.assertEquals(kinds(work), { "lights", "cable", "plugged", "lights" })
end

function TestNotebook:test_a_table_that_reads_otherwise_is_a_new_finding()
  local work = open(twins)
  looks.ping(twins, work, "server", "laptop")
  looks.arp(twins, work, "server")
  looks.arp(twins, work, "server")
  lu.assertEquals(kinds(work), { "ping", "known" })
  work.net.now = work.net.now + world.MEMORY
  looks.ping(twins, work, "server", "phone")
  looks.arp(twins, work, "server")
  lu.assertEquals(kinds(work), { "ping", "known", "ping", "known" })
  lu.assertEquals(work.notes[2].count, work.notes[4].count)
  lu.assertEquals(work.notes[4].list[1].ip, twins.register.phone)
end

function TestNotebook:test_a_note_knows_how_many_changes_came_before()
  local work = open(cable)
  looks.lights(cable, work, "tablet")
  changes.pull(work, "c2", "b")
  changes.plug(work, "tablet", 1)
  looks.lights(cable, work, "pc")
  local before = {}
  for i, n in ipairs(work.notes) do
    before[i] = { n.kind, n.changes, n.change or false }
  end
  lu.assertEquals(before, { { "lights", 0, false }, { "pulled", 0, true }, { "plugged", 1, true },
    { "lights", 2, false } })
end

function TestNotebook:test_hints_stop_at_three()
  local work = open(cable)
  for _ = 1, 5 do
    job.hint(cable, work)
  end
  lu.assertEquals(work.hints, 3)
end

TestUndo = {}

function TestUndo:test_a_change_is_taken_back_and_both_stand_in_the_notebook()
  local work = open(cable)
  local before = world.copy(work.net)
  changes.pull(work, "c2", "b")
  job.undo(work)
  lu.assertEquals(work.net, before)
  lu.assertNil(work.held)
  lu.assertEquals(work.lies, {})
  lu.assertEquals(kinds(work), { "pulled", "undone" })
  lu.assertEquals(work.changes, 2)
  lu.assertEquals(#work.undo, 0)
end

function TestUndo:test_the_latest_changes_one_after_the_other_but_not_without_end()
  local work = open(twins)
  local nets = {}
  for i = 1, 5 do
    nets[i] = world.copy(work.net)
    lu.assertTrue(changes.address(work, "pc", { port = 1, ip = "10.0.4.9" .. i,
      mask = "255.255.255.0" }))
  end
  for i = 5, 3, -1 do
    job.undo(work)
    lu.assertEquals(work.net, nets[i])
  end
  job.undo(work)
  lu.assertEquals(work.net, nets[3])
  lu.assertEquals(work.changes, 8)
end

function TestUndo:test_everything_is_put_back_and_that_can_be_undone_too()
  local work = open(cable)
  local first = world.copy(work.net)
  changes.pull(work, "c2", "b")
  changes.plug(work, "tablet", 1)
  local later = world.copy(work.net)
  job.restore(work)
  lu.assertEquals(work.net, first)
  job.undo(work)
  lu.assertEquals(work.net, later)
end

function TestUndo:test_what_is_refused_half_way_leaves_no_trace_either()
  local work = open(twins)
  local before = world.copy(work.net)
  lu.assertFalse(job.change(work, "vlan", { device = "switch" }, function(net)
    net.devices.switch.ports[1].trunk = true
    return nil, "no vlan"
  end))
  lu.assertEquals(work.net, before)
end

-- Two had one address, and everybody remembers one of them: right after the mend it works.
function TestUndo:test_after_a_change_nobody_remembers_what_was_before()
  for seed = 1, 6 do
    local work = open(twins, seed)
    for _, id in ipairs { "pc", "laptop", "phone" } do
      looks.ping(twins, work, "server", id)
    end
    changes.address(work, "printer", { port = 1, ip = "10.0.4.24", mask = "255.255.255.0" })
    for _, id in ipairs { "pc", "laptop", "phone", "printer" } do
      looks.ping(twins, work, "server", id)
      lu.assertEquals(work.trip.reason, "reply")
      looks.arp(twins, work, "server")
      for _, entry in ipairs(work.notes[#work.notes].list) do
        lu.assertEquals(twins.register[entry.device], entry.ip)
      end
    end
  end
end

function TestUndo:test_what_is_refused_leaves_no_trace()
  local work = open(cable)
  changes.pick_up(work, "c1")
  local before = world.copy(work.net)
  changes.plug(work, "switch", socket_of(work, "c2"))
  lu.assertEquals(work.said.key, "refused")
  lu.assertEquals(work.said.why, "taken")
  lu.assertEquals(work.held, { link = "c1", side = "b" })
  lu.assertEquals(work.net, before)
  lu.assertEquals(work.undo, {})
  lu.assertEquals(work.changes, 0)
  changes.put_down(work)
  lu.assertNil(work.held)
end

TestTrip = {}

local function pinged()
  local work = open(cable)
  looks.ping(cable, work, "pc", "server")
  return work
end

function TestTrip:test_ticks_move_it_on_until_it_is_over()
  local work, ticks = pinged(), 0
  while trip.rate(work) do
    lu.assertEquals(trip.rate(work), job.USUAL)
    trip.tick(work)
    ticks = ticks + 1
  end
  lu.assertEquals(ticks, 8)
  lu.assertEquals(work.trip.step, work.trip.count + 1)
  trip.tick(work)
  lu.assertEquals(work.trip.step, work.trip.count + 1)
end

function TestTrip:test_it_is_paused_slowed_and_stepped()
  local work = pinged()
  trip.control(work, "slower")
  lu.assertEquals(trip.rate(work), job.SLOW)
  trip.control(work, "pause")
  lu.assertNil(trip.rate(work))
  trip.control(work, "next")
  trip.control(work, "next")
  trip.control(work, "back")
  lu.assertEquals(work.trip.step, 2)
  trip.control(work, "play")
  lu.assertEquals(trip.rate(work), job.SLOW)
  looks.ping(cable, work, "pc", "printer")
  lu.assertEquals(trip.rate(work), job.SLOW) -- the next one too
  trip.control(work, "usual")
  lu.assertEquals(trip.rate(work), job.USUAL)
end

function TestTrip:test_steps_stay_between_the_first_and_the_end()
  local work = pinged()
  trip.control(work, "back")
  lu.assertEquals(work.trip.step, 1)
  for _ = 1, 20 do
    trip.control(work, "next")
  end
  lu.assertEquals(work.trip.step, work.trip.count + 1)
  local scene = work.scene
  trip.control(work, "play") -- from the beginning
  lu.assertEquals(work.trip.step, 1)
  lu.assertNotEquals(work.scene, scene)
end

function TestTrip:test_choosing_a_message_stops_there()
  local work = pinged()
  trip.choose(work, 3)
  lu.assertEquals(work.trip.step, work.trip.legs[3].step)
  lu.assertNil(trip.rate(work))
  local _, number = trip.looked_at(work)
  lu.assertEquals(number, 3)
  trip.control(work, "next")
  local leg = trip.looked_at(work)
  lu.assertEquals(leg.step, work.trip.step)
  trip.choose(work, 999)
  lu.assertEquals(trip.looked_at(work), leg)
end

function TestTrip:test_a_change_ends_it()
  local work = pinged()
  changes.reboot(work, "pc")
  lu.assertNil(work.trip)
  lu.assertFalse(trip.control(work, "play"))
end

TestLegs = {}

function TestLegs:test_three_unanswered_questions_are_shown_once()
  local work = open(cable)
  looks.ping(cable, work, "pc", "tablet")
  lu.assertEquals(work.trip.reason, "no answer")
  local asked = 0
  for _, leg in ipairs(work.trip.legs) do
    asked = asked + (leg.from == "pc" and 1 or 0)
  end
  lu.assertEquals(asked, 1)
end

function TestLegs:test_steps_have_no_gaps()
  local last = 0
  for _, leg in ipairs(pinged().trip.legs) do
    lu.assertTrue(leg.step == last or leg.step == last + 1)
    last = leg.step
  end
  lu.assertEquals(last, 8)
end

function TestLegs:test_a_loop_has_an_end_on_the_map_and_can_be_pulled_out_again()
  local work = open(cable)
  changes.pick_up(work, "c1")
  for i, port in ipairs(work.net.devices.switch.ports) do
    if not port.link then
      changes.plug(work, "switch", i)
      break
    end
  end
  looks.ping(cable, work, "pc", "server")
  lu.assertEquals(work.trip.reason, "storm")
  lu.assertTrue(#work.trip.legs <= legs.CAP)
  changes.pull(work, "c1", "b")
  changes.plug(work, "tablet", 1)
  lu.assertTrue(job.report(cable, work))
end

TestClosing = {}

function TestClosing:test_a_wrong_cause_is_counted_and_may_be_tried_again()
  local work = open(cable)
  lu.assertFalse(closing.go_on(cable, work)) -- nothing chosen yet
  closing.choose(work, "cause", "server")
  lu.assertFalse(closing.go_on(cable, work))
  lu.assertEquals(work.checked, "cause")
  lu.assertEquals(closing.question(work), "cause")
  closing.choose(work, "cause", "cable out")
  lu.assertFalse(closing.go_on(cable, work))
  lu.assertEquals(closing.question(work), "proof")
  lu.assertEquals(work.wrong, { cause = 1 })
end

function TestClosing:test_proofs_are_this_pupils_own_findings()
  local work = open(cable)
  looks.lights(cable, work, "tablet")
  changes.pick_up(work, "c1")
  changes.plug(work, "tablet", 1)
  looks.open(cable, work, "tablet")
  lu.assertEquals(closing.proofs(cable, work), { 1, 3 })
end

TestMarks = {}

local function closed(ticket, work, proof)
  work.answers = { cause = ticket.cause, proof = proof, fix = ticket.fix,
    prevent = ticket.prevent, urgency = ticket.urgency, tell = "plain" }
  local list = {}
  for name, mark in pairs(marks.of(ticket, work)) do
    list[name] = mark.mark
  end
  return list
end

function TestMarks:test_test_change_test_earns_everything()
  local work = open(cable)
  job.ask(work, "patients")
  looks.lights(cable, work, "tablet")
  plug(work, "c1", "tablet", 1)
  looks.open(cable, work, "tablet")
  lu.assertEquals(closed(cable, work, 1),
    { diagnosis = 3, reasoning = 3, impact = 3, communication = 3 })
end

function TestMarks:test_mending_without_looking_earns_little()
  local work = open(cable)
  changes.pick_up(work, "c1")
  changes.plug(work, "tablet", 1)
  lu.assertEquals(closed(cable, work, 0),
    { diagnosis = 2, reasoning = 0, impact = 2, communication = 3 })
end

function TestMarks:test_a_test_before_an_undo_is_no_test_after()
  local work = open(cable)
  looks.lights(cable, work, "tablet")
  plug(work, "c1", "tablet", 1)
  looks.open(cable, work, "tablet")
  changes.pull(work, "c4", "b")
  job.undo(work)
  lu.assertEquals(closed(cable, work, 1).reasoning, 2)
  looks.open(cable, work, "tablet")
  lu.assertEquals(closed(cable, work, 1).reasoning, 3)
end

function TestMarks:test_every_mark_has_its_sentence()
  local function w(text)
    return text
  end
  for _, id in ipairs(catalogue.ORDER) do
    for _, tell in ipairs(catalogue.ticket(id).words(w).tells) do
      lu.assertIsString(marks.sentence(w, "communication", { missing = tell.value }))
    end
  end
end

os.exit(lu.LuaUnit.run())
