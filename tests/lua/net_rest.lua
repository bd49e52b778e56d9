-- What holds of the simulator whatever happens: nothing a pupil types makes it raise, after each
-- question it is at rest and no larger than before, and no order of tables shows in an answer.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local world = require "kit.net.world"

-- Two VLANs behind a router that filters, translates and relays; a server for all; Wi-Fi.
local function site()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8, stp = true, trunks = { 8 },
    vlans = { [1] = 4, [2] = 4, [3] = 5 } })
  world.add(net, { id = "router", kind = "router", sockets = 2, gateway = "203.0.113.1", nat = 2,
    relay = "10.0.5.53", interfaces = { { port = 1, vlan = 4, ip = "10.0.4.1" },
      { port = 1, vlan = 5, ip = "10.0.5.1" }, { port = 2, ip = "203.0.113.2" } },
    rules = { { action = "deny", src = "any", dst = "10.0.5.0/24", proto = "tcp", port = 23 } } })
  world.add(net, { id = "outside", kind = "internet", ip = "203.0.113.1",
    also = { ["198.51.100.8"] = true } })
  world.add(net, { id = "pc", kind = "pc", ip = "10.0.4.21", gateway = "10.0.4.1",
    dns = "10.0.5.53" })
  world.add(net, { id = "tablet", kind = "tablet", dhcp = true })
  world.add(net, { id = "server", kind = "server", ip = "10.0.5.53", gateway = "10.0.5.1",
    zone = { ["records.rgh.example"] = "10.0.5.53" }, services = { { port = 443, proto = "tcp" } },
    pools = { { network = "10.0.4.0", mask = "255.255.255.0", from = "10.0.4.100",
      to = "10.0.4.110", gateway = "10.0.4.1", dns = "10.0.5.53", lease = 3600 } } })
  world.add(net, { id = "ap", kind = "ap", wifi = { { ssid = "ward", key = "k", vlan = 4 } },
    channel = 1, x = 0, y = 0, range = 20 })
  world.add(net, { id = "laptop", kind = "laptop", radio = { ssid = "ward", key = "k" }, x = 1,
    y = 1, dhcp = true })
  world.join(net, "c1", { "pc", 1 }, { "switch", 1 })
  world.join(net, "c2", { "tablet", 1 }, { "switch", 2 })
  world.join(net, "c3", { "server", 1 }, { "switch", 3 })
  world.join(net, "c4", { "router", 1 }, { "switch", 8 })
  world.join(net, "c5", { "router", 2 }, { "outside", 1 }, { capacity = 2000 })
  world.join(net, "c6", { "ap", 1 }, { "switch", 4 })
  net.flows = { { id = "call", from = "pc", to = "203.0.113.1", kbps = 500, class = "call" },
    { id = "backup", from = "server", to = "203.0.113.1", kbps = 500, class = "backup",
      elastic = true } }
  return net
end

local function ask_everything(net)
  return { world.ping(net, "pc", "10.0.5.53"), world.ping(net, "router", "10.0.4.99"),
    world.renew(net, "tablet"), world.renew(net, "laptop"), world.trace(net, "pc", "198.51.100.8"),
    world.connect(net, "tablet", "records.rgh.example", 443),
    world.connect(net, "pc", "10.0.5.53", 23), world.ping(net, "outside", "203.0.113.2"),
    { world.measure(net, net.flows, 100, 9) }, { world.leases(net, "server") },
    world.signal(net, "laptop"), world.learnt(net, "switch"), world.neighbours(net, "router") }
end

-- Nothing is under way, waited for or remembered of what is over.
local function assert_at_rest(net, what)
  lu.assertEquals(net.queue, {}, what)
  lu.assertEquals(net.trace, {}, what)
  lu.assertNil(net.measuring, what)
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    lu.assertEquals(device.asking or {}, {}, what)
    lu.assertEquals(device.pending or {}, {}, what)
    lu.assertNil(device.conversations, what)
    lu.assertNil(device.translated, what)
  end
end

local function size_of(value)
  if type(value) ~= "table" then
    return 1
  end
  local size = 1
  for _, v in pairs(value) do
    size = size + size_of(v)
  end
  return size
end

TestTyped = {}

local TEXTS = { "", " ", "a b", "10.0.4", "10.0.4.21 ", "10.0.4.256", "1e3.1.1.1", "0x1.1.1.1",
  "0.0.0.0", "255.255.255.255", "127.0.0.1", "224.0.0.1", "240.0.0.1", "10.0.4.0", "10.0.4.255",
  "10.0.5.255", "10.0.4.1", "10.0.4.21", "10.0.5.53", "2147483648", "99999999999999999999", "any",
  "10.0.4.21/24", "10.0.4.0/33", "%d", "[", "é", "\0", "...", "1.1.1.1.", "RECORDS.RGH.EXAMPLE" }

local NUMBERS = { 0, -1, 1, 4094, 4095, 1 << 31, 1 << 32, math.maxinteger, math.mininteger, 1.5,
  65536 }

-- A pupil's text in every place where one can be typed, and more.
local WITH_TEXT = {
  ping = world.ping, trace = world.trace, lookup = world.lookup,
  connect = function(net, id, text) world.connect(net, id, text, 443) end,
  address = function(net, id, text) world.set_address(net, id, 1, text) end,
  mask = function(net, id, text) world.set_address(net, id, 1, "10.0.4.77", text) end,
  gateway = world.set_gateway, dns = world.set_dns,
  network = function(net, id, text) world.set_route(net, id, text, "255.0.0.0", "10.0.4.2") end,
  route_mask = function(net, id, text) world.set_route(net, id, "10.9.0.0", text, "10.0.4.2") end,
  via = function(net, id, text) world.set_route(net, id, "10.9.0.0", "255.255.0.0", text) end,
  from = function(net, id, text)
    world.add_rule(net, id, 1, { action = "reject", src = text, dst = "any", proto = "any" })
  end,
  to = function(net, id, text)
    world.add_rule(net, id, 1, { action = "deny", src = "any", dst = text, proto = "udp" })
  end,
  port = function(net, id, text)
    world.add_rule(net, id, 1,
      { action = "allow", src = "any", dst = "any", proto = "tcp", port = text })
  end,
  record = function(net, _, text) world.set_record(net, "server", text, "10.0.4.9") end,
  record_ip = function(net, _, text)
    world.set_record(net, "server", "records.rgh.example", text)
  end,
  pool_from = function(net, _, text) world.set_pool(net, "server", 1, { from = text }) end,
  pool_to = function(net, _, text) world.set_pool(net, "server", 1, { to = text }) end,
  lease = function(net, _, text) world.clear_lease(net, "server", text) end,
  wifi = function(net, _, text) world.set_wifi(net, "laptop", text, text) end,
}

function TestTyped:test_no_text_raises_or_leaves_anything_under_way()
  for what, use in pairs(WITH_TEXT) do
    for _, text in ipairs(TEXTS) do
      for _, id in ipairs { "pc", "router" } do
        local net = site()
        use(net, id, text)
        assert_at_rest(net, what .. text)
        world.connect(net, "pc", "records.rgh.example", 443)
        world.renew(net, "laptop")
      end
    end
  end
end

local WITH_NUMBER = {
  vlan = function(net, n) world.set_vlan(net, "switch", 1, n) end,
  channel = function(net, n) world.set_channel(net, "ap", n) end,
  place = function(net, n) world.move(net, "laptop", n, n) end,
  starts = function(net, n) world.set_flow_hours(net, "call", n, 5) end,
  ends = function(net, n) world.set_flow_hours(net, "call", 5, n) end,
  lease = function(net, n) world.set_pool(net, "server", 1, { lease = n }) end,
  route = function(net, n) world.remove_route(net, "router", n) end,
  rule = function(net, n) world.remove_rule(net, "router", n) end,
  up = function(net, n) world.move_rule(net, "router", n, -1) end,
  port = function(net, n) world.connect(net, "pc", "10.0.5.53", n) end,
}

function TestTyped:test_no_number_raises_or_leaves_anything_under_way()
  for what, use in pairs(WITH_NUMBER) do
    for _, number in ipairs(NUMBERS) do
      local net = site()
      use(net, number)
      assert_at_rest(net, what .. number)
      ask_everything(net)
    end
  end
end

TestRest = {}

function TestRest:test_a_long_run_does_not_grow()
  local net = site()
  ask_everything(net)
  ask_everything(net)
  local size = size_of(net)
  for _ = 1, 20 do
    ask_everything(net)
  end
  assert_at_rest(net)
  lu.assertEquals(size_of(net), size)
end

function TestRest:test_nor_do_storms_leave_anything()
  local net = site()
  world.set_stp(net, "switch", false)
  world.join(net, "loop", { "switch", 5 }, { "switch", 6 })
  world.set_trunk(net, "switch", 5, true)
  world.set_trunk(net, "switch", 6, true)
  lu.assertEquals(world.ping(net, "pc", "10.0.4.99").reason, "storm")
  lu.assertEquals(world.renew(net, "tablet").reason, "storm")
  assert_at_rest(net)
  local size = size_of(net)
  for _ = 1, 10 do
    world.ping(net, "pc", "10.0.4.99")
    world.renew(net, "tablet")
  end
  lu.assertEquals(size_of(net), size)
end

TestOrder = {}

-- A copy whose tables were filled from behind, so that pairs may meet their fields otherwise.
local function backwards(value)
  if type(value) ~= "table" then
    return value
  end
  local keys, new = {}, {}
  for k in pairs(value) do
    keys[#keys + 1] = k
  end
  for i = 1, #keys do
    new["spare" .. i] = true
  end
  for i = #keys, 1, -1 do
    new["spare" .. i], new[keys[i]] = nil, backwards(value[keys[i]])
  end
  return new
end

function TestOrder:test_of_tables_shows_in_no_answer()
  local net = site()
  world.ping(net, "pc", "10.0.5.53")
  for _ = 1, 3 do
    local twin = backwards(net)
    lu.assertEquals(twin, net)
    lu.assertEquals(ask_everything(twin), ask_everything(net))
    world.reboot(twin, "switch")
    world.reboot(net, "switch")
    lu.assertEquals(twin, net)
    net = twin
  end
end

os.exit(lu.LuaUnit.run())
