-- Names: asked for, remembered, changed, and the ways in which nobody can say.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local dns = require "kit.net.dns"
local world = require "kit.net.world"

local NAME = "records.rgh.example"

local function ward()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.4.21", dns = "10.0.4.53" })
  world.add(net, { id = "names", kind = "server", ip = "10.0.4.53", dns = "10.0.4.53",
    zone = { [NAME] = "10.0.4.10" } })
  world.add(net, { id = "records", kind = "server", ip = "10.0.4.10", dns = "10.0.4.53" })
  world.join(net, "c1", { "pc", 1 }, { "switch", 1 })
  world.join(net, "c2", { "names", 1 }, { "switch", 2 })
  world.join(net, "c3", { "records", 1 }, { "switch", 3 })
  return net
end

local function frames_of(net, question)
  local before = net.frames
  local answer = question()
  return net.frames - before, answer
end

TestLookup = {}

function TestLookup:test_finds_an_address()
  local answer = dns.lookup(ward(), "pc", NAME)
  lu.assertTrue(answer.ok)
  lu.assertEquals({ answer.reason, answer.ip, answer.by, answer.cached },
    { "found", "10.0.4.10", "10.0.4.53", false })
  lu.assertTrue(answer.took > 0)
end

function TestLookup:test_large_letters_are_the_same_name()
  lu.assertTrue(dns.lookup(ward(), "pc", "Records.RGH.example").ok)
end

function TestLookup:test_remembers_for_five_minutes()
  local net = ward()
  dns.lookup(net, "pc", NAME)
  local frames, answer = frames_of(net, function()
    return dns.lookup(net, "pc", NAME)
  end)
  lu.assertEquals({ frames, answer.cached, answer.took }, { 0, true, 0 })
  net.now = net.now + dns.TTL
  lu.assertFalse(dns.lookup(net, "pc", NAME).cached)
end

function TestLookup:test_an_old_answer_outlives_a_change_until_it_is_flushed()
  local net = ward()
  dns.lookup(net, "pc", NAME)
  lu.assertTrue(dns.set_record(net, "names", NAME, "10.0.4.11"))
  lu.assertEquals(dns.lookup(net, "pc", NAME).ip, "10.0.4.10")
  lu.assertTrue(dns.flush_dns(net, "pc"))
  lu.assertEquals(dns.lookup(net, "pc", NAME).ip, "10.0.4.11")
end

function TestLookup:test_a_name_nobody_knows_is_asked_for_each_time()
  local net = ward()
  lu.assertEquals(dns.lookup(net, "pc", "nix.rgh.example").reason, "no such name")
  lu.assertTrue(dns.set_record(net, "names", "nix.rgh.example", "10.0.4.12"))
  lu.assertEquals(dns.lookup(net, "pc", "nix.rgh.example").ip, "10.0.4.12")
end

function TestLookup:test_no_server_set()
  local net = ward()
  net.devices.pc.dns = nil
  local answer = dns.lookup(net, "pc", NAME)
  lu.assertEquals(answer.reason, "no server set")
  lu.assertNil(answer.by)
end

function TestLookup:test_a_server_that_is_off()
  local net = ward()
  world.power(net, "names", false)
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no answer")
  lu.assertEquals(net.queue, {})
end

function TestLookup:test_a_device_that_has_no_names_says_so()
  local net = ward()
  net.devices.pc.dns = "10.0.4.10"
  local answer = dns.lookup(net, "pc", NAME)
  lu.assertEquals(answer.reason, "refused")
  lu.assertEquals(dns.lookup(net, "names", NAME).ip, "10.0.4.10")
end

function TestLookup:test_no_cable_no_address_no_route()
  local net = ward()
  net.devices.pc.dns = "10.9.9.9"
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no route")
  net.devices.pc.dns = "10.0.4.53"
  world.unplug(net, "c1", "a")
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no link")
  net.devices.pc.ports[1].ip = nil
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no address")
end

function TestLookup:test_a_loop_storms()
  local net = ward()
  world.join(net, "loop", { "switch", 7 }, { "switch", 8 })
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "storm")
end

function TestLookup:test_the_server_asks_itself_without_a_frame()
  local net = ward()
  local frames, answer = frames_of(net, function()
    return dns.lookup(net, "names", NAME)
  end)
  lu.assertEquals({ frames, answer.ip }, { 0, "10.0.4.10" })
end

function TestLookup:test_a_line_that_loses_some_only_takes_longer()
  local net = ward()
  net.links.c1.loss = 20
  local found, slow = 0, 0
  for _ = 1, 40 do
    dns.flush_dns(net, "pc")
    local answer = dns.lookup(net, "pc", NAME)
    found = found + (answer.ok and 1 or 0)
    slow = slow + (answer.ok and answer.took >= dns.WAIT and 1 or 0)
  end
  lu.assertTrue(found >= 34)
  lu.assertTrue(slow > 3)
end

function TestLookup:test_a_ping_by_name_asks_first_and_says_what_was_wrong_with_the_name()
  local net = ward()
  local answer = world.ping(net, "pc", NAME)
  lu.assertTrue(answer.ok)
  lu.assertEquals(answer.to, "10.0.4.10")
  local order, step = {}, 0
  for _, hop in ipairs(answer.hops) do
    lu.assertTrue(hop.step >= step)
    step = hop.step
    if hop.to == "names" or hop.to == "records" or hop.to == "pc" and hop.what ~= "arp-ask" then
      order[#order + 1] = hop.what .. ">" .. hop.to
    end
  end
  lu.assertEquals(table.concat(order, " "), "arp-ask>names arp-ask>records arp-answer>pc " ..
    "question>names answer>pc arp-ask>names arp-ask>records arp-answer>pc echo>records reply>pc")
  lu.assertEquals(world.ping(net, "pc", "nix.rgh.example").reason, "name:no such name")
  lu.assertEquals(world.trace(net, "pc", NAME).list[1].device, "records")
end

function TestLookup:test_the_name_travels_with_the_question()
  local answer = world.lookup(ward(), "pc", NAME)
  local named = 0
  for _, hop in ipairs(answer.hops) do
    named = named + (hop.name == NAME and 1 or 0)
  end
  lu.assertEquals(named, 4)
end

TestRecord = {}

function TestRecord:test_refuses_what_cannot_be()
  local net = ward()
  lu.assertEquals({ dns.set_record(net, "names", NAME, "10.0.4") }, { nil, "shape" })
  lu.assertEquals({ dns.set_record(net, "names", NAME, "10.0.4.256") }, { nil, "range" })
  lu.assertEquals({ dns.set_record(net, "pc", NAME, "10.0.4.1") }, { nil, "not here" })
  lu.assertEquals(dns.lookup(net, "pc", NAME).ip, "10.0.4.10")
end

function TestRecord:test_nil_takes_it_out()
  local net = ward()
  lu.assertTrue(dns.set_record(net, "names", NAME, nil))
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no such name")
end

TestFirewall = {}

-- The server of names behind a router with rules.
local function site()
  local net = ward()
  world.unplug(net, "c2", "b")
  world.add(net, { id = "router", kind = "router", sockets = 2, policy = "deny",
    interfaces = { { port = 1, ip = "10.0.4.1" }, { port = 2, ip = "10.0.10.1" } } })
  world.join(net, "c4", { "router", 1 }, { "switch", 4 })
  assert(world.plug(net, "c2", "b", "router", 2))
  assert(world.set_address(net, "names", 1, "10.0.10.53"))
  net.devices.names.gateway = "10.0.10.1"
  net.devices.pc.gateway, net.devices.pc.dns = "10.0.4.1", "10.0.10.53"
  return net
end

function TestFirewall:test_what_answers_an_allowed_question_is_allowed()
  local net = site()
  lu.assertTrue(world.add_rule(net, "router", 1,
    { action = "allow", src = "10.0.4.0/24", dst = "any", proto = "udp", port = dns.PORT }))
  lu.assertTrue(dns.lookup(net, "pc", NAME).ok)
end

function TestFirewall:test_denied_is_silence_and_rejected_is_said()
  local net = site()
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "no answer")
  lu.assertTrue(world.add_rule(net, "router", 1,
    { action = "reject", src = "any", dst = "any", proto = "udp" }))
  lu.assertEquals(dns.lookup(net, "pc", NAME).reason, "prohibited")
end

os.exit(lu.LuaUnit.run())
