-- The technician's tools, worked as the ward page works them: by its controls. Which tool fits
-- where, what each finds and changes, what is refused and how that is said, and that every tool can
-- be used at every device of every ticket.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.every_picture = { 96, 96 }
local catalogue = require "catalogue"
local findings = require "findings"
local job = require "job"
local looks = require "looks"
local messages = require "messages"
local move = require "moves.ward"
local panel = require "pages.panel"
local plain = require "fake.plain"
local rng = require "kit.rng"
local stage = require "kit.stage"
local steps = require "steps"
local tables = require "pages.tools.tables"
local tools = require "tools"
local trip = require "trip"
local ward = require "pages.ward"
local words = require "kit.words"
local world = require "kit.net.world"

local w = words.t
local MODEL_MOST = 100000 -- bytes of a job written out, roughly

-- A ticket as it is, but with every tool there is.
local function with_all(id)
  local ticket = {}
  for k, v in pairs(catalogue.ticket(id)) do
    ticket[k] = v
  end
  ticket.tools = { look = tools.LOOK, change = tools.CHANGE }
  ticket.vlans = ticket.vlans or { [4] = true, [8] = true }
  ticket.hosts = ticket.hosts or { "records.rgh.example" }
  return ticket
end

local function open(ticket, seed)
  return job.new(ticket, { rng = rng.new(seed or 1) })
end

local function view(ticket, work)
  return ward.view({}, w, ticket, work)
end

local change = {}
for _, tool in ipairs(tools.CHANGE) do
  change["tool-" .. tool] = true
end

-- The page without its map: most of what is used.
local function beside_map(ticket, work)
  return plain.controls(panel.view(w, ticket, work, ticket.words(w, work)))
end

-- A control; where tools are many those that change something stand behind a tab.
local function find(ticket, work, id)
  local found = beside_map(ticket, work)
  if found.group and not found[id] and id:match "^tool%-" then
    move({}, { kind = "choose", id = "group", value = change[id] and "change" or "look" }, nil,
      ticket, work)
    found = beside_map(ticket, work)
  end
  return found[id] or plain.controls(view(ticket, work))[id]
end

-- Presses controls one after the other; each has to be there. "id=value" fills one in.
local function use(ticket, work, ...)
  for _, what in ipairs { ... } do
    local id, value = what:match "^(.-)=(.*)$"
    local control = find(ticket, work, id or what)
    lu.assertNotNil(control, what)
    move({ page = "ward" }, { kind = id and (control.kind == "field" and "type" or "choose")
      or "press", id = id or what, value = tonumber(value) or value }, nil, ticket, work)
  end
end

local function said(ticket, work)
  return (messages.sentence(w, work, ticket.words(w, work)))
end

local function last(work)
  return work.notes[#work.notes]
end

local function ready(id, device, tool)
  local ticket = with_all(id)
  local work = open(ticket)
  use(ticket, work, "device-" .. device, tool and "tool-" .. tool)
  return ticket, work
end

-- Fills a form in, sends it, and expects to be told why not; nothing is changed.
local function refused(ticket, work, sentence, ...)
  local before = world.copy(work.net.devices)
  use(ticket, work, ...)
  lu.assertEquals(work.said.key, "refused")
  lu.assertEquals(said(ticket, work), sentence)
  lu.assertEquals(work.changes, 0)
  lu.assertEquals(work.undo, {})
  for id, device in pairs(before) do
    lu.assertEquals(work.net.devices[id].ports, device.ports)
    lu.assertEquals(work.net.devices[id].rules, device.rules)
    lu.assertEquals(work.net.devices[id].routes, device.routes)
  end
end

TestFits = {}

function TestFits:test_the_first_ticket_offers_little()
  local ticket = catalogue.ticket "cable"
  local work = open(ticket)
  job.select(work, "tablet")
  local look, changing = tools.here(ticket, work)
  lu.assertEquals(look, { "lights", "settings", "label", "ping", "open" })
  lu.assertEquals(changing, { "reboot" })
  job.select(work, "switch")
  lu.assertEquals((tools.here(ticket, work)), { "lights" })
  job.select(work, "c1")
  lu.assertEquals((tools.here(ticket, work)), {})
end

function TestFits:test_each_kind_of_device_has_its_own()
  local function all(id, device)
    local look, change_ = tools.here(ready(id, device))
    return table.concat(look, " "), table.concat(change_, " ")
  end
  local looking, changing = all("results", "wall")
  lu.assertEquals(looking, "lights settings label ping trace arp rules routes load packets")
  lu.assertEquals(changing, "address gateway reboot rule route priority")
  looking, changing = all("outbreak", "floor")
  lu.assertEquals(looking, "lights macs vlans load")
  lu.assertEquals(changing, "vlan socket reboot stp snooping")
  looking, changing = all("pool", "names")
  lu.assertEquals(looking, "lights settings label ping trace lookup arp leases packets")
  lu.assertEquals(changing, "address gateway dns reboot lease pool")
  looking, changing = all("deadspot", "bay1")
  lu.assertEquals(looking, "settings label ping trace lookup open arp signal packets")
  lu.assertEquals(changing, "address gateway dns auto reboot wifi")
  looking, changing = all("deadspot", "ap1")
  lu.assertEquals(looking, "lights settings")
  lu.assertEquals(changing, "reboot channel place")
  looking = all("moved", "names")
  lu.assertStrContains(looking, "records")
  changing = select(2, all("clinic", "store"))
  lu.assertStrContains(changing, "schedule")
end

function TestFits:test_what_does_not_fit_or_is_not_offered_does_nothing()
  local ticket = catalogue.ticket "cable"
  local work = open(ticket)
  job.select(work, "tablet")
  local before = world.copy(work)
  for _, id in ipairs { "tool-macs", "tool-address", "tool-moon", "do-address", "do-moon",
    "do-rule", "target-server", "host-1", "lease-10.0.4.1", "pull-a", "pick-up", "put-down",
    "replace", "undo", "restore", "socket-switch-2", "place-1-2", "trip-play", "device-moon",
    "cable-c99", "" } do
    move({ page = "ward" }, { kind = "press", id = id }, nil, ticket, work)
  end
  for _, id in ipairs { "form-ip", "form-moon", "group", "packet" } do
    move({ page = "ward" }, { kind = "choose", id = id, value = "x" }, nil, ticket, work)
  end
  lu.assertEquals(work, before)
end

-- Values that no page offers, as a journal could hold them.
local STRANGE = { -1, 1.5, 99, math.huge, true, ("é"):rep(2000), "\xff", { {} }, { x = "call" },
  { "moon" } }

function TestFits:test_what_a_field_cannot_show_it_does_not_take()
  for tool, fields in pairs { load = "hour", address = "ip mask port", vlan = "port vlan",
    socket = "port", rule = "at action src dst what", pool = "pool from hours", ping = "text",
    priority = "classes", schedule = "flow starts ends", record = "name", channel = "channel" } do
    local ticket = with_all(({ channel = "deadspot", record = "moved", pool = "pool" })[tool]
      or "clinic")
    local work = open(ticket)
    for _, device in ipairs(work.net.names) do
      use(ticket, work, "device-" .. device)
      if tools.usable(ticket, work, tool) then
        break
      end
    end
    use(ticket, work, "tool-" .. tool)
    local before = world.copy(work.form)
    for field in fields:gmatch "%S+" do
      lu.assertNotNil(before[field], tool .. " " .. field)
      for _, value in ipairs(STRANGE) do
        move({ page = "ward" }, { kind = "type", id = "form-" .. field, value = value }, nil,
          ticket, work)
      end
    end
    lu.assertEquals(work.form, before)
    view(ticket, work)
  end
end

function TestFits:test_an_access_point_stays_on_the_plan()
  local ticket, work = ready("deadspot", "ap1", "place")
  local before = world.copy(work)
  for _, id in ipairs { "place-999-1", "place-1-999", "place-99999999999999999999-1" } do
    move({ page = "ward" }, { kind = "press", id = id }, nil, ticket, work)
  end
  lu.assertEquals(work, before)
end

function TestFits:test_what_has_its_settings_typed_in_cannot_ask_again()
  local ticket, work = ready("rogue", "laptop", "auto")
  use(ticket, work, "do-auto")
  local before = world.copy(work)
  move({ page = "ward" }, { kind = "press", id = "do-renew" }, nil, ticket, work)
  lu.assertEquals(work, before)
end

TestLook = {}

function TestLook:test_a_failed_ping_names_the_router_that_spoke_of_it()
  local ticket, work = ready("gateway", "imager", "ping")
  use(ticket, work, "target-archive")
  lu.assertEquals(last(work).reason, "no link")
  lu.assertEquals(last(work).told, "oldrouter")
  lu.assertStrContains(said(ticket, work), "at the old router")
end

function TestLook:test_somebody_else_can_be_pinged_by_typing()
  local ticket, work = ready("gateway", "pc", "ping")
  use(ticket, work, "form-text= 10.0.5.1 ", "do-ping")
  lu.assertEquals(last(work).reason, "reply")
  lu.assertEquals(last(work).ip, "10.0.5.1")
  lu.assertFalse(last(work).to)
  refused(ticket, work, "Type a name or an address first.", "form-text= ", "do-ping")
end

function TestLook:test_a_trace_lists_who_answered()
  local ticket, work = ready("clinic", "rooma", "trace")
  use(ticket, work, "target-records")
  lu.assertEquals(last(work).reason, "reply")
  local way = {}
  for i, hop in ipairs(last(work).list) do
    way[i] = hop.device
  end
  lu.assertEquals(way, { "edge", "core", "records" })
end

function TestLook:test_a_name_is_looked_up()
  local ticket, work = ready("moved", "desk", "lookup")
  use(ticket, work, "host-1")
  lu.assertEquals(last(work).reason, "found")
  lu.assertEquals(work.trip.kind, "lookup")
  use(ticket, work, "form-text=nobody.rgh.example", "do-lookup")
  lu.assertEquals(last(work).reason, "no such name")
end

function TestLook:test_the_app_says_how_it_is()
  local ticket, work = ready("cable", "tablet", "open")
  lu.assertEquals(last(work).reason, "no link")
  use(ticket, work, "device-pc", "tool-open")
  lu.assertEquals(last(work).reason, "open")
  lu.assertEquals(last(work).at, "connect")
end

function TestLook:test_the_rule_that_a_failed_connection_meets()
  local ticket, work = ready("results", "tablet", "open")
  use(ticket, work, "device-wall", "tool-rules")
  local n = last(work)
  lu.assertEquals(n.from, "tablet")
  lu.assertEquals(n.ip, "10.0.10.20")
  lu.assertNotEquals(n.list[n.hit].action, "allow")
  lu.assertEquals(n.list[n.hit].port, 443)
end

function TestLook:test_the_rules_alone_when_nothing_failed()
  local _, work = ready("results", "wall", "rules")
  lu.assertNil(last(work).hit)
end

function TestLook:test_looking_at_the_load_changes_nothing()
  local ticket, work = ready("clinic", "edge", "load")
  local before = world.copy(work.net)
  use(ticket, work, "do-load")
  lu.assertEquals(work.net, before)
  lu.assertEquals(last(work).hour, ticket.hour)
  lu.assertTrue(last(work).list[1].loss > 0)
  lu.assertTrue(last(work).links[1].load > 90)
end

function TestLook:test_what_is_inside_a_message()
  local ticket, work = ready("results", "tablet", "packets")
  lu.assertNil(plain.controls(view(ticket, work)).packet) -- nothing has travelled
  use(ticket, work, "close-tool", "tool-open", "tool-packets", "packet=3")
  lu.assertEquals(work.packet, 3)
  lu.assertEquals(work.trip.rate, 0)
  lu.assertEquals(work.trip.step, work.trip.legs[3].step)
end

TestChange = {}

function TestChange:test_a_cable_that_is_broken_is_replaced()
  local ticket = with_all "cable"
  local work = open(ticket)
  work.net.links.c2.broken = true
  use(ticket, work, "cable-c2")
  lu.assertStrContains(said(ticket, work), "wire is broken")
  use(ticket, work, "replace")
  lu.assertTrue(world.lit(work.net, "pc", 1))
end

function TestChange:test_a_full_socket_says_whose_it_is()
  local ticket = with_all "cable"
  local work = open(ticket)
  use(ticket, work, "cable-c1", "pick-up", "socket-pc-1")
  lu.assertEquals(said(ticket, work), "That socket already holds cable 2. Choose an empty one.")
  use(ticket, work, "socket-tablet-1")
  lu.assertStrContains(said(ticket, work), "turns green")
end

function TestChange:test_impossible_addresses()
  local sentences = {
    ["10.0.4"] = "10.0.4 is not finished. An address has four numbers with dots between them.",
    ["10.0.4.300"] = "10.0.4.300 cannot be an address: no number in one is above 255.",
    ["10.0.04.9"] = "10.0.04.9 has a number that starts with 0. Leave that 0 out.",
    ["10.0.4.0"] = "10.0.4.0 is the name of the whole network. Choose another last number.",
    ["10.0.4.255"] = "10.0.4.255 means everybody at once. Choose another last number.",
    ["10.0.4.10"] = "10.0.4.10 already belongs to the records server. Two devices with one \z
      address clash.",
    ["10.0.4.21"] = "That is how it is already. Change something first.",
    [""] = "… is not finished. An address has four numbers with dots between them.",
  }
  for ip, sentence in pairs(sentences) do
    local ticket, work = ready("twins", "pc", "address")
    refused(ticket, work, sentence, "form-ip=" .. ip, "do-address")
  end
  local ticket, work = ready("gateway", "pc", "address")
  refused(ticket, work, "That cannot be a mask. Most networks here use 255.255.255.0.",
    "form-mask=255.0.255.0", "do-address")
end

function TestChange:test_an_address_of_each_socket_of_a_router()
  local ticket, work = ready("gateway", "router", "address")
  use(ticket, work, "form-port=2")
  lu.assertEquals(work.form.ip, "10.0.10.1")
  use(ticket, work, "form-ip=10.0.10.9", "do-address")
  lu.assertEquals(work.net.devices.router.ports[2].ip, "10.0.10.9")
  lu.assertEquals(last(work).old, "10.0.10.1")
end

function TestChange:test_a_gateway_has_to_be_next_door()
  local ticket, work = ready("gateway", "imager", "gateway")
  refused(ticket, work, "10.0.10.1 is not in the network of the imaging PC. A way out has to \z
    begin next door.", "form-ip=10.0.10.1", "do-gateway")
  use(ticket, work, "form-ip= 10.0.5.1 ", "do-gateway")
  lu.assertTrue(job.report(catalogue.ticket "gateway", work))
end

function TestChange:test_what_asks_for_its_settings_has_none_typed_in()
  local ticket, work = ready("rogue", "laptop", "dns")
  refused(ticket, work, "The lounge laptop asks the network for its settings. Switch that off \z
    first.", "form-ip=10.0.10.53", "do-dns")
  use(ticket, work, "close-tool", "tool-auto", "do-auto", "close-tool", "tool-dns",
    "form-ip=10.0.10.53", "do-dns")
  lu.assertEquals(work.net.devices.laptop.dns, "10.0.10.53")
end

function TestChange:test_asking_in_vain_is_a_finding_and_being_given_something_a_change()
  local ticket = with_all "pool"
  local work, without = open(ticket), nil
  for _, id in ipairs { "kiosk1", "kiosk2", "laptop" } do
    without = work.net.devices[id].ports[1].ip:match "^169" and id or without
  end
  use(ticket, work, "device-" .. without, "tool-auto", "do-renew")
  lu.assertEquals(last(work).reason, "no offer")
  lu.assertNil(last(work).change)
  lu.assertEquals(work.changes, 0)
  local gone
  for _, lease in ipairs((world.leases(work.net, "names"))) do
    gone = not lease.device and lease.ip or gone
  end
  use(ticket, work, "device-names", "tool-lease", "lease-" .. gone, "device-" .. without,
    "tool-auto", "do-renew")
  lu.assertEquals(last(work).reason, "leased")
  lu.assertTrue(last(work).change)
  lu.assertEquals(work.changes, 2)
  lu.assertEquals(work.trip.kind, "renew")
  use(ticket, work, "undo", "tool-auto", "do-renew") -- it can be asked for anew
  lu.assertEquals(last(work).reason, "leased")
end

function TestChange:test_a_pool_grows_within_its_network()
  local ticket, work = ready("pool", "names", "pool")
  refused(ticket, work, "Those addresses are not all in this network. Keep its first numbers.",
    "form-to=10.0.6.200", "do-pool")
  refused(ticket, work, "The last address has to come after the first.",
    "form-to=10.0.5.50", "do-pool")
  refused(ticket, work, "One address cannot be read. It needs four numbers with dots between them.",
    "form-to=many", "do-pool")
  use(ticket, work, "form-to=10.0.5.200", "do-pool")
  lu.assertEquals(work.net.devices.names.pools[1].to, "10.0.5.200")
end

function TestChange:test_a_socket_shows_its_vlan_before_it_gets_another()
  local ticket, work = ready("outbreak", "floor", "vlan")
  local device = work.net.devices.floor
  for i, port in ipairs(device.ports) do
    use(ticket, work, "form-port=" .. i)
    lu.assertEquals(work.form.vlan, port.trunk and 0 or port.vlan or 1)
  end
  use(ticket, work, "form-port=1", "form-vlan=0", "do-vlan")
  lu.assertTrue(work.net.devices.floor.ports[1].trunk)
  use(ticket, work, "form-vlan=4", "do-vlan")
  lu.assertNil(work.net.devices.floor.ports[1].trunk)
  lu.assertEquals(work.net.devices.floor.ports[1].vlan, 4)
end

function TestChange:test_sockets_are_shut_and_opened()
  local ticket, work = ready("loop", "front", "socket")
  use(ticket, work, "do-socket")
  lu.assertEquals(last(work).kind, "shut")
  use(ticket, work, "do-socket")
  lu.assertEquals(last(work).kind, "opened")
end

function TestChange:test_rules_are_moved_removed_and_added()
  local ticket, work = ready("results", "wall", "rule")
  local function rules()
    return work.net.devices.wall.rules
  end
  local second = rules()[2]
  use(ticket, work, "do-rule-up-2")
  lu.assertEquals(rules()[1], second)
  use(ticket, work, "do-rule-down-1")
  lu.assertEquals(rules()[2], second)
  local count = #rules()
  use(ticket, work, "do-rule-remove-2")
  lu.assertEquals(#rules(), count - 1)
  use(ticket, work, "form-action=reject", "form-what=other", "form-what_other=tcp 8080",
    "form-src=10.0.4.0/24", "form-dst=10.0.10.10", "form-at=3", "do-rule-add")
  lu.assertEquals(rules()[3], { action = "reject", src = "10.0.4.0/24", dst = "10.0.10.10",
    proto = "tcp", port = 8080 })
  lu.assertEquals(last(work).act, "added")
end

function TestChange:test_the_answer_stands_where_one_is()
  local ticket, work = ready("results", "wall", "rule")
  local function place()
    local list = require("pages.tools.router").rule(w, { ticket = ticket, job = work,
      text = ticket.words(w, work), form = work.form, device = work.net.devices.wall,
      answer = "the answer" })
    for i, node in ipairs(list) do
      if node == "the answer" then
        return i == 1 and "above" or i == #list - 1 and "below"
      end
    end
  end
  use(ticket, work, "do-rule-remove-3")
  lu.assertEquals(place(), "above")
  use(ticket, work, "do-rule-add")
  lu.assertEquals(place(), "below")
  use(ticket, work, "form-what=other", "form-what_other=what", "do-rule-add")
  lu.assertEquals(work.said.key, "refused")
  lu.assertEquals(place(), "below")
end

function TestChange:test_a_rule_that_cannot_be_read()
  local ticket, work = ready("results", "wall", "rule")
  refused(ticket, work, "The kind of traffic cannot be read. Write it like this: tcp 443.",
    "form-what=other", "form-what_other=web", "do-rule-add")
  refused(ticket, work, "Where it comes from cannot be read. Write it like this: 10.0.5.0/24.",
    "form-what=any", "form-src=other", "form-src_other=the ward", "do-rule-add")
  refused(ticket, work, "Where it goes to cannot be read. Write it like this: 10.0.5.0/24.",
    "form-src=any", "form-dst=other", "form-dst_other=10.0.5.0/40", "do-rule-add")
end

function TestChange:test_the_only_route_is_not_removed()
  local ticket, work = ready("clinic", "core", "route")
  refused(ticket, work, "That is the only way out of this network. Add another one first, then \z
    remove it.", "do-route-remove-1")
  refused(ticket, work, "That network cannot be read. Write it like this: 10.0.5.0/24.",
    "form-network=10.0.40.0", "form-via=10.0.31.2", "do-route-add")
  refused(ticket, work, "10.0.99.1 is not in the network of the hospital router. A way out has \z
    to begin next door.", "form-network=10.0.40.0/24", "form-via=10.0.99.1", "do-route-add")
  use(ticket, work, "form-via=10.0.31.2", "do-route-add", "do-route-remove-1")
  lu.assertEquals(#work.net.devices.core.routes, 1)
end

function TestChange:test_a_name_gets_its_new_address()
  local ticket, work = ready("moved", "names", "record")
  local names = {}
  for _, option in ipairs(plain.controls(view(ticket, work))["form-name"].options) do
    names[#names + 1] = option.value
  end
  use(ticket, work, "form-name=" .. names[2])
  lu.assertEquals(work.form.ip, work.net.devices.names.zone[names[2]])
  use(ticket, work, "form-ip=10.0.10.77", "do-record")
  lu.assertEquals(work.net.devices.names.zone[names[2]], "10.0.10.77")
end

function TestChange:test_calls_go_first_and_the_backup_later()
  local ticket, work = ready("clinic", "edge", "priority")
  move({}, { kind = "choose", id = "form-classes", value = { "call" } }, nil, ticket, work)
  use(ticket, work, "do-priority")
  lu.assertEquals(work.net.devices.edge.priority, { "call" })
  use(ticket, work, "device-store", "tool-schedule")
  move({}, { kind = "slide", id = "form-starts", value = 22 }, nil, ticket, work)
  move({}, { kind = "slide", id = "form-ends", value = 22 }, nil, ticket, work)
  use(ticket, work, "do-schedule")
  lu.assertEquals(said(ticket, work), "Its end has to be a different hour from its start.")
  move({}, { kind = "slide", id = "form-ends", value = 5 }, nil, ticket, work)
  use(ticket, work, "do-schedule")
  lu.assertEquals(last(work).from, 22)
end

function TestChange:test_wifi_key_channel_and_place()
  local ticket, work = ready("deadspot", "bay1", "wifi")
  use(ticket, work, "form-key=guess", "do-wifi", "close-tool", "tool-signal")
  lu.assertEquals(last(work).why, "wrong key")
  lu.assertStrContains(said(ticket, work), "its key is wrong")
  use(ticket, work, "device-ap1", "tool-channel", "form-channel=13", "do-channel", "close-tool",
    "tool-place")
  lu.assertEquals(work.net.devices.ap1.channel, 13)
  local place
  for id in pairs(plain.controls(view(ticket, work))) do
    place = id:match "^place%-" and (not place or id < place) and id or place
  end
  use(ticket, work, place)
  local x, y = place:match "^place%-(%d+)%-(%d+)$"
  lu.assertEquals(work.net.devices.ap1.x, math.tointeger(x))
  lu.assertEquals(work.net.devices.ap1.y, math.tointeger(y))
end

function TestChange:test_what_is_so_already_is_no_change()
  local sentence = "That is how it is already. Change something first."
  for _, form in ipairs { { "pool", "names", "pool" }, { "deadspot", "bay1", "wifi" },
    { "clinic", "store", "schedule" }, { "clinic", "edge", "priority" },
    { "moved", "names", "record" }, { "deadspot", "ap1", "channel" } } do
    local ticket, work = ready(table.unpack(form))
    refused(ticket, work, sentence, "do-" .. form[3])
  end
  local ticket, work = ready("clinic", "edge", "route")
  use(ticket, work, "form-network=10.0.99.0/24", "form-via=10.0.31.1", "do-route-add",
    "do-route-add")
  lu.assertEquals(said(ticket, work), sentence)
  lu.assertEquals(work.changes, 1)
  ticket, work = ready("deadspot", "ap1", "place")
  local ap = work.net.devices.ap1
  move({ page = "ward" }, { kind = "press", id = ("place-%d-%d"):format(ap.x, ap.y) }, nil, ticket,
    work)
  lu.assertEquals(said(ticket, work), sentence)
  lu.assertEquals(work.changes, 0)
end

function TestChange:test_guards_of_a_switch()
  local ticket, work = ready("loop", "front", "stp")
  lu.assertTrue(work.net.devices.front.stp)
  use(ticket, work, "tool-snooping")
  lu.assertTrue(work.net.devices.front.snooping)
  use(ticket, work, "tool-stp")
  lu.assertFalse(last(work).on)
end

TestNotebook = {}

function TestNotebook:test_the_newest_change_can_be_undone_in_panel_and_notebook()
  local ticket, work = ready("cable", "pc", "reboot")
  use(ticket, work, "panel-notes", "undo")
  lu.assertEquals(last(work).kind, "undone")
  lu.assertNil(plain.controls(view(ticket, work)).undo)
  use(ticket, work, "panel-tools", "cable-c2", "pull-b", "undo")
  lu.assertTrue(world.lit(work.net, "pc", 1))
end

function TestNotebook:test_putting_everything_back_asks_first()
  local ticket, work = ready("cable", "pc", "reboot")
  use(ticket, work, "cable-c2", "pull-b", "panel-notes", "ask-restore", "keep")
  lu.assertFalse(world.lit(work.net, "pc", 1))
  use(ticket, work, "ask-restore", "restore")
  lu.assertTrue(world.lit(work.net, "pc", 1))
  lu.assertNil(work.sure)
  use(ticket, work, "panel-tools")
  move({ page = "ward" }, { kind = "press", id = "ask-restore" }, nil, ticket, work)
  lu.assertNil(work.sure) -- asked in the notebook only
end

TestEverything = {}

local function draw(ticket, work)
  local s = stage.new { width = 1366, height = 768 }
  stage.show(s, view(ticket, work), {})
  stage.frame(s, 0)
  pen.take()
end

-- Buttons with which a form is sent or somebody chosen, a few of them.
local function senders(ticket, work)
  local list = {}
  for id in pairs(beside_map(ticket, work)) do
    if id:match "^do%-" or id:match "^target%-" or id:match "^host%-" or id:match "^lease%-" then
      list[#list + 1] = id
    end
  end
  table.sort(list)
  return { table.unpack(list, 1, 4) }
end

local function watch(ticket, work)
  local text = ticket.words(w, work)
  while trip.rate(work) do
    lu.assertIsString(steps.step(w, text, work.net, work.trip))
    lu.assertIsString(steps.place(w, text, work.trip))
    trip.tick(work)
  end
end

local function try_tool(ticket, work, tool)
  use(ticket, work, "tool-" .. tool)
  draw(ticket, work)
  for _, id in ipairs(tools.FORMS[tool] and senders(ticket, work) or {}) do
    use(ticket, work, id)
    lu.assertIsString(said(ticket, work))
    watch(ticket, work)
    if #work.undo > 0 then
      job.undo(work)
      use(ticket, work, "tool-" .. tool)
    end
  end
  draw(ticket, work)
  if work.tool then
    use(ticket, work, "close-tool")
  end
end

function TestEverything:test_every_tool_at_every_device_of_every_ticket()
  for _, id in ipairs(catalogue.ORDER) do
    local ticket = with_all(id)
    local work = open(ticket, 3)
    for _, device in ipairs(work.net.names) do
      use(ticket, work, "device-" .. device)
      for _, found in ipairs { tools.here(ticket, work) } do
        for _, tool in ipairs(found) do
          try_tool(ticket, work, tool)
        end
      end
    end
    local text = ticket.words(w, work)
    for _, n in ipairs(work.notes) do
      lu.assertIsString(findings.sentence(w, n, text))
      lu.assertIsTable(tables.of(w, n, text))
      ticket.proves(n) -- whatever was found, it can be asked about
    end
    use(ticket, work, "panel-notes")
    draw(ticket, work)
  end
end

-- What is filled in before each change, where it would change nothing as it is, and what is
-- pressed.
local FILLED = { address = { ip = "10.0.4.77" }, gateway = { ip = "10.0.4.78" },
  dns = { ip = "10.0.10.77" }, vlan = { vlan = 0 }, route = { network = "10.0.99.0/24",
  via = "10.0.31.2" }, record = { ip = "10.0.10.77" }, pool = { hours = 1 },
  priority = { classes = { "backup" } }, schedule = { starts = 3 }, wifi = { key = "x" },
  channel = { channel = 9 } }
local SENT = { rule = { "do-rule-add", "do-rule-remove-1", "do-rule-down-1" },
  route = { "do-route-add", "do-route-remove-1" }, auto = { "do-auto", "do-renew" },
  place = { "place-9-9" } }

-- Makes a change and takes it back; what it was, or nil when it was refused.
local function there_and_back(ticket, device, tool, press)
  local work = open(ticket, 2)
  local function event(kind, id, value)
    move({ page = "ward" }, { kind = kind, id = id, value = value }, nil, ticket, work)
  end
  for _, id in ipairs(work.net.names) do
    if #work.notes == 0 and work.net.devices[id].arp then
      looks.ping(ticket, work, id, ticket.targets[1])
    end
  end
  event("press", "device-" .. device)
  local before, lies = world.copy(work.net), world.copy(work.lies)
  event("press", "tool-" .. tool)
  for field, value in pairs(FILLED[tool] or {}) do
    event("type", "form-" .. field, value)
  end
  event("press", press)
  if work.changes == 1 then
    event("press", "undo")
    lu.assertTrue(plain.same(work.net, before), ticket.id .. " " .. device .. " " .. press)
    lu.assertEquals(work.lies, lies)
    return work.notes[2].kind
  end
end

function TestEverything:test_each_change_is_taken_back_as_if_it_had_not_been()
  local done = {}
  for _, id in ipairs { "clinic", "deadspot", "rogue", "moved", "pool", "socket", "results" } do
    local ticket = with_all(id)
    local work = open(ticket, 2)
    for _, device in ipairs(work.net.names) do
      work.selected = device
      local _, changing = tools.here(ticket, work)
      for _, tool in ipairs(changing) do
        local lease = tool == "lease" and world.leases(work.net, device)[1]
        for _, press in ipairs(SENT[tool] or lease and { "lease-" .. lease.ip }
          or { "do-" .. tool }) do
          done[there_and_back(ticket, device, tool, press) or ""] = true
        end
      end
    end
  end
  for _, kind in ipairs { "address", "dns", "auto", "reboot", "rule", "route", "record", "lease",
    "pool", "priority", "schedule", "wifi", "vlan", "shut", "channel", "moved", "stp",
    "snooping" } do
    lu.assertTrue(done[kind], kind)
  end
end

-- As much as a pupil does with a ticket's own tools, and more, fits into a model.
function TestEverything:test_a_model_stays_small()
  for _, id in ipairs(catalogue.ORDER) do
    local ticket = catalogue.ticket(id)
    local work = open(ticket)
    for _, device in ipairs(work.net.names) do
      use(ticket, work, "device-" .. device)
      for _, found in ipairs { tools.here(ticket, work) } do
        for _, tool in ipairs(found) do
          use(ticket, work, "tool-" .. tool)
          local send = senders(ticket, work)[1]
          if send and tools.FORMS[tool] then
            use(ticket, work, send)
          end
          if work.tool then
            use(ticket, work, "close-tool")
          end
        end
      end
    end
    lu.assertTrue(plain.size(work) < MODEL_MOST, ("%s: %d"):format(id, plain.size(work)))
  end
end

os.exit(lu.LuaUnit.run())
