-- Opening connections: open, refused, filtered, prohibited, and through address translation.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local tcp = require "kit.net.tcp"
local world = require "kit.net.world"

-- A ward and a server room with a router between them.
local function site()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.4.21", gateway = "10.0.4.1" })
  world.add(net, { id = "tablet", kind = "tablet", ip = "10.0.4.22", gateway = "10.0.4.1" })
  world.add(net, { id = "router", kind = "router", interfaces = { { port = 1, ip = "10.0.4.1" },
    { port = 2, ip = "10.0.10.1" } }, sockets = 2 })
  world.add(net, { id = "server", kind = "server", ip = "10.0.10.10", gateway = "10.0.10.1",
    services = { { port = 443, proto = "tcp", name = "records" }, { port = 53, proto = "udp" } } })
  world.join(net, "c1", { "pc", 1 }, { "switch", 1 })
  world.join(net, "c2", { "tablet", 1 }, { "switch", 2 })
  world.join(net, "c3", { "router", 1 }, { "switch", 3 })
  world.join(net, "c4", { "router", 2 }, { "server", 1 })
  return net
end

local function try(net, port, ip)
  return tcp.connect(net, "pc", ip or "10.0.10.10", port or 443)
end

-- How many knocks leave the PC.
local function knocks(net)
  local answer, count = world.connect(net, "pc", "10.0.10.10", 443), 0
  for _, hop in ipairs(answer.hops) do
    count = count + (hop.what == "syn" and hop.from == "pc" and 1 or 0)
  end
  return count, answer
end

TestConnect = {}

function TestConnect:test_open()
  local net = site()
  local count, answer = knocks(net)
  lu.assertTrue(answer.ok)
  lu.assertEquals({ count, answer.reason, answer.ip }, { 1, "open", "10.0.10.10" })
  lu.assertTrue(answer.took > 0 and answer.took < 10000)
end

function TestConnect:test_nothing_listens()
  lu.assertEquals(try(site(), 80).reason, "refused")
  lu.assertEquals(try(site(), 53).reason, "refused") -- that one is UDP
  lu.assertEquals(try(site(), 443, "10.0.4.22").reason, "refused")
end

function TestConnect:test_nobody_there()
  local net = site()
  lu.assertEquals(try(net, 443, "10.0.4.99").reason, "no answer")
  lu.assertEquals(try(net, 443, "10.0.10.99").reason, "no answer")
  lu.assertEquals(try(net, 443, "192.168.7.7").reason, "no route")
  world.power(net, "server", false)
  lu.assertFalse(try(net).ok)
  world.unplug(net, "c1", "a")
  lu.assertEquals(try(net).reason, "no link")
  lu.assertEquals(net.queue, {})
end

function TestConnect:test_a_silent_firewall_is_knocked_at_three_times()
  local net = site()
  lu.assertTrue(world.add_rule(net, "router", 1,
    { action = "deny", src = "any", dst = "10.0.10.0/24", proto = "tcp", port = 443 }))
  local count, answer = knocks(net)
  lu.assertEquals({ count, answer.reason }, { tcp.TRIES, "filtered" })
  lu.assertEquals(try(net, 80).reason, "refused")
end

function TestConnect:test_one_that_rejects_says_so()
  local net = site()
  lu.assertTrue(world.add_rule(net, "router", 1,
    { action = "reject", src = "10.0.4.21", dst = "any", proto = "tcp" }))
  local count, answer = knocks(net)
  lu.assertEquals({ count, answer.reason }, { 1, "prohibited" })
  lu.assertTrue(tcp.connect(net, "tablet", "10.0.10.10", 443).ok)
end

function TestConnect:test_only_what_was_asked_for_may_come_back()
  local net = site()
  net.devices.router.policy = "deny"
  lu.assertTrue(world.add_rule(net, "router", 1,
    { action = "allow", src = "10.0.4.0/24", dst = "any", proto = "tcp", port = 443 }))
  lu.assertTrue(try(net).ok)
  lu.assertEquals(tcp.connect(net, "server", "10.0.4.21", 443).reason, "filtered")
end

function TestConnect:test_oneself_needs_no_frame()
  local net = site()
  lu.assertEquals(tcp.connect(net, "server", "10.0.10.10", 443).reason, "open")
  lu.assertEquals(tcp.connect(net, "server", "10.0.10.10", 80).reason, "refused")
  lu.assertEquals(net.frames, 0)
end

function TestConnect:test_by_name()
  local net = site()
  net.devices.server.zone = { ["records.rgh.example"] = "10.0.10.10" }
  lu.assertEquals(world.connect(net, "pc", "records.rgh.example", 443).reason, "name:no server set")
  net.devices.pc.dns = "10.0.10.10"
  local answer = world.connect(net, "pc", "records.rgh.example", 443)
  lu.assertEquals({ answer.reason, answer.ip }, { "open", "10.0.10.10" })
end

function TestConnect:test_a_line_that_loses_some_only_takes_longer()
  local net = site()
  net.links.c1.loss = 20
  local open, slow = 0, 0
  for _ = 1, 40 do
    local answer = try(net)
    open = open + (answer.ok and 1 or 0)
    slow = slow + (answer.ok and answer.took >= tcp.WAIT and 1 or 0)
  end
  lu.assertTrue(open >= 34)
  lu.assertTrue(slow > 3)
end

function TestConnect:test_two_behind_one_address_are_told_apart()
  local net = site()
  net.devices.router.nat = 2
  net.devices.server.gateway = nil -- it sees only the router
  lu.assertTrue(try(net).ok)
  lu.assertTrue(tcp.connect(net, "tablet", "10.0.10.10", 443).ok)
  lu.assertEquals(try(net, 80).reason, "refused")
end

function TestConnect:test_a_loop_storms()
  local net = site()
  world.join(net, "loop", { "switch", 7 }, { "switch", 8 })
  lu.assertEquals(try(net).reason, "storm")
end

os.exit(lu.LuaUnit.run())
