-- The rules of Network Rescue: what moves do to a ticket, what is written down, what is marked.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;" .. package.path
local lu = require "luaunit"
local address = require "tickets.address"
local cable = require "tickets.cable"
local closing = require "closing"
local job = require "job"
local legs = require "legs"
local marks = require "marks"
local rng = require "kit.rng"

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

TestCable = {}

function TestCable:test_at_first_the_ward_is_cut_off_and_nothing_else_is()
  local works, broken = job.check(cable, open(cable))
  lu.assertFalse(works)
  lu.assertEquals(broken, {})
end

function TestCable:test_plugging_it_in_mends_it()
  local work = open(cable)
  job.select(work, "c1")
  job.pick_up(work, "c1")
  job.plug(work, "tablet", 1)
  lu.assertNil(work.held)
  lu.assertEquals(work.said, { key = "plugged", device = "tablet", port = 1, lit = true })
  lu.assertTrue(job.report(cable, work))
  lu.assertEquals(kinds(work), { "cable", "plugged" })
end

function TestCable:test_a_full_socket_keeps_the_cable_in_hand()
  local work = open(cable)
  job.pick_up(work, "c1")
  job.plug(work, "switch", 3)
  lu.assertEquals(work.said.key, "taken")
  lu.assertEquals(work.held, { link = "c1", side = "b" })
  job.put_down(work)
  lu.assertNil(work.held)
end

function TestCable:test_a_loop_is_found_by_a_ping_and_can_be_pulled_out_again()
  local work = open(cable)
  job.pick_up(work, "c1")
  job.plug(work, "switch", 7)
  job.ping(cable, work, "pc", "server")
  lu.assertEquals(work.trip.reason, "storm")
  lu.assertTrue(#work.trip.legs <= legs.CAP)
  job.pull(work, "c1", "b")
  job.plug(work, "tablet", 1)
  lu.assertTrue(job.report(cable, work))
end

function TestCable:test_mending_one_thing_with_anothers_cable_is_noticed()
  local work = open(cable)
  job.pull(work, "c4", "b")
  job.plug(work, "tablet", 1)
  lu.assertFalse(job.report(cable, work))
  lu.assertEquals(work.said, { key = "broke other", device = "printer" })
  lu.assertEquals(work.alarms, 1)
end

TestAddress2 = {}

function TestAddress2:test_every_slip_shows_the_symptom_and_typing_it_right_mends_it()
  local seen = {}
  for seed = 1, 40 do
    local work = open(address, seed)
    seen[work.net.devices.printer.ports[1].ip] = true
    local works, broken = job.check(address, work)
    lu.assertFalse(works)
    lu.assertEquals(broken, {})
    job.type_start(work, "printer")
    for _ = 1, 12 do
      job.type_key(work, "delete")
    end
    for key in ("10.0.4.24"):gmatch "." do
      job.type_key(work, key == "." and "dot" or key)
    end
    job.type_use(work, "printer")
    lu.assertTrue(job.report(address, work))
  end
  for _, slip in ipairs(address.slips) do
    lu.assertTrue(seen[slip], slip)
  end
end

function TestAddress2:test_an_address_is_never_longer_than_one_can_be()
  local work = open(address)
  job.type_start(work, "printer")
  for _ = 1, 40 do
    job.type_key(work, "9")
  end
  lu.assertEquals(#work.typed, job.ADDRESS_LENGTH)
  job.type_use(work, "printer")
  lu.assertEquals(work.said.key, "refused")
end

function TestAddress2:test_a_taken_address_names_who_has_it()
  local work = open(address)
  job.type_start(work, "printer")
  work.typed = "10.0.4.22"
  job.type_use(work, "printer")
  lu.assertEquals(work.said, { key = "refused", why = "in \z
    use", ip = "10.0.4.22", device = "laptop" })
  lu.assertEquals(work.changes, 0)
end

function TestAddress2:test_another_free_address_works_for_the_printer_but_not_for_the_ward()
  local work = open(address)
  job.type_start(work, "printer")
  work.typed = "10.0.4.99"
  job.type_use(work, "printer")
  job.ping(address, work, "printer", "server")
  lu.assertEquals(work.trip.reason, "reply")
  lu.assertFalse(job.report(address, work))
end

function TestAddress2:test_giving_the_address_to_something_else_does_not_count()
  local work = open(address)
  job.type_start(work, "laptop")
  work.typed = "10.0.4.24"
  job.type_use(work, "laptop")
  lu.assertFalse(job.report(address, work))
end

TestNotebook = {}

function TestNotebook:test_the_same_finding_is_written_once_until_something_changes()
  local work = open(cable)
  job.look(work, "tablet")
  job.look(work, "tablet")
  lu.assertEquals(kinds(work), { "lights" })
  job.pick_up(work, "c1")
  job.plug(work, "tablet", 1)
  job.look(work, "tablet")
  lu.assertEquals(kinds(work), { "lights", "plugged", "lights" })
end

function TestNotebook:test_hints_stop_at_three()
  local work = open(cable)
  for _ = 1, 5 do
    job.hint(work)
  end
  lu.assertEquals(work.hints, 3)
end

TestLegs = {}

function TestLegs:test_three_unanswered_questions_are_shown_once()
  local work = open(cable)
  job.ping(cable, work, "pc", "tablet")
  lu.assertEquals(work.trip.reason, "no answer")
  local asked = 0
  for _, leg in ipairs(work.trip.legs) do
    asked = asked + (leg.from == "pc" and 1 or 0)
  end
  lu.assertEquals(asked, 1)
end

function TestLegs:test_steps_have_no_gaps()
  local work = open(cable)
  job.ping(cable, work, "pc", "server")
  local last = 0
  for _, leg in ipairs(work.trip.legs) do
    lu.assertTrue(leg.step == last or leg.step == last + 1)
    last = leg.step
  end
  lu.assertEquals(last, 8)
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
  job.look(work, "tablet")
  job.pick_up(work, "c1")
  job.plug(work, "tablet", 1)
  job.ping(cable, work, "tablet", "server")
  lu.assertEquals(closing.proofs(work), { 1, 3 })
end

TestMarks = {}

local function closed(ticket, work, proof)
  work.answers = { cause = ticket.cause, proof = proof, reason = ticket.reason, urgency = "soon",
    tell = "plain" }
  local list = {}
  for name, mark in pairs(marks.of(ticket, work)) do
    list[name] = mark.mark
  end
  return list
end

function TestMarks:test_test_change_test_earns_everything()
  local work = open(cable)
  job.ask(work, "patients")
  job.look(work, "tablet")
  job.pick_up(work, "c1")
  job.plug(work, "tablet", 1)
  job.ping(cable, work, "server", "tablet")
  lu.assertEquals(closed(cable, work, 1),
    { diagnosis = 3, reasoning = 3, impact = 3, communication = 3 })
end

function TestMarks:test_mending_without_looking_earns_little()
  local work = open(cable)
  job.pick_up(work, "c1")
  job.plug(work, "tablet", 1)
  lu.assertEquals(closed(cable, work, 0),
    { diagnosis = 2, reasoning = 0, impact = 2, communication = 3 })
end

function TestMarks:test_every_mark_has_its_sentence()
  local function w(text)
    return text
  end
  for _, ticket in ipairs { cable, address } do
    for _, tell in ipairs(ticket.words(w).tells) do
      lu.assertIsString(marks.sentence(w, "communication", { missing = tell.value }))
    end
  end
  lu.assertEquals(marks.together {},
    { diagnosis = 0, reasoning = 0, impact = 0, communication = 0 })
end

os.exit(lu.LuaUnit.run())
