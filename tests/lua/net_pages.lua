-- Network Rescue's pages on the stage, along every run in tests/runs/network: each event's control
-- is there to be pressed, looking changes nothing, and the map can be drawn at any moment.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.every_picture = { 96, 96 }
local activity = require "main"
local catalogue = require "catalogue"
local focus = require "kit.focus"
local nonsense = require "fake.nonsense"
local runs = require "fake.runs"
local stage = require "kit.stage"

local NETWORK = { id = "network", title = "Network Rescue", activity = activity, most = 100000,
  frames = { 0, 700, 60000 } } -- while something moves
local LARGE = { width = 1024, height = 640, text = 200, reduce_motion = true }

local choose = runs.choose

local function after(moves)
  return runs.after(NETWORK, moves)
end

TestPages = {}

function TestPages:test_every_run_on_an_ordinary_laptop_shows_every_page()
  local seen = runs.play_all(NETWORK, runs.LAPTOP)
  for _, id in ipairs(catalogue.ORDER) do
    for _, page in ipairs { "talk-", "ward-", "marks-", "debrief-" } do
      lu.assertTrue(seen[page .. id], page .. id)
    end
  end
  for _, id in ipairs { "desk", "chapter-1", "chapter-2", "chapter-3", "chapter-4", "codes",
    "close-cause", "close-tell", "shift" } do
    lu.assertTrue(seen[id], id)
  end
end

function TestPages:test_every_run_in_another_language_with_large_text_and_nothing_moving()
  runs.play_all_translated(NETWORK, LARGE)
end

-- The ward of a ticket, after some moves there.
local function ward(id, moves)
  local model, env = after { "chapter-" .. catalogue.ticket(id).chapter, "ticket-" .. id, "to-ward",
    table.unpack(moves or {}) }
  lu.assertEquals(model.page, "ward")
  return model, env
end

local function unmoved(model, env, moves)
  nonsense.unmoved(NETWORK, model, env, moves, model.page)
end

TestNothing = {}

local ANYWHERE = nonsense.anywhere { "device-" }

function TestNothing:test_at_the_desk()
  local model, env = after {}
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { "chapter-0", "chapter-5", "ticket-cable", "again-cable", "to-ward",
    "to-debrief", "use-code", "go-on", { kind = "tick" } })
  runs.go_on(NETWORK, model, env, { "chapter-2" })
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { "ticket-cable", "ticket-moon", "again-pool", "chapter-1", "next-ticket" })
  runs.go_on(NETWORK, model, env, { "ticket-pool" })
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { choose("who", "farida"), "ask-moon", "ask-plugs", "report" })
end

function TestNothing:test_among_the_code_words()
  local model, env = after { "open-codes" }
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { "chapter-1", "level", "code" })
end

function TestNothing:test_code_words_that_are_only_tried_do_not_pile_up()
  local model, env = after {}
  for _ = 1, 5 do
    runs.go_on(NETWORK, model, env,
      { "open-codes", "new-code", "use-code", "to-ward", "talk", "to-desk" })
  end
  lu.assertEquals(model.jobs, {})
  runs.go_on(NETWORK, model, env, { "open-codes", "new-code", "use-code", "ask-when", "to-desk" })
  lu.assertNotEquals(model.jobs, {})
end

function TestNothing:test_on_the_ward()
  local list = { "device-moon", "cable-c99", "socket-switch-2", "place-3-3", "pull-a", "pull-z",
    "pick-up", "put-down", "replace", "tool-moon", "tool-address", "tool-place", "do-address",
    "do-moon", "do-rule-add", "do-rule-remove-1", "target-server", "target-moon", "host-1",
    "lease-10.0.4.22", "undo", "ask-restore", "restore", "keep", "close-tool", "trip-play",
    "trip-close", "trip-moon", "to-desk", "go-on", { kind = "tick" }, choose("group", "moon"),
    choose("packet", 1), choose("cause", "address"), choose("form-ip", "10.0.4.9") }
  local model, env = ward("cable", { "device-switch" })
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, list)
end

function TestNothing:test_in_a_form()
  local model, env = ward("twins", { "device-printer", "tool-address" })
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { choose("form-port", 2), choose("form-port", "1"), choose("form-ip", 7),
    choose("form-moon", 1), "do-gateway", "do-rule-add", "target-server", "lease-10.0.4.22" })
  model, env = ward("pool", { "device-names", "tool-lease" })
  unmoved(model, env, { "target-pc", "do-pool", "do-lease" })
  model, env = ward("results", { "device-wall", "tool-rule" })
  unmoved(model, env, { "do-rule-remove-0", "do-rule-remove-99", "do-rule-up", "do-rule-down-99",
    "do-route-remove-1" })
end

function TestNothing:test_with_a_cable_in_hand()
  local model, env = ward("cable", { "cable-c1", "pick-up" })
  unmoved(model, env, ANYWHERE)
  unmoved(model, env, { "device-pc", "cable-c2", "socket-moon-1", "socket-switch-99", "pull-a",
    "pick-up", "replace", "tool-lights" })
end

-- Where the keyboard goes on ----------------------------------------------------------------------

TestFocus = {}

local function has(node, id)
  for _, child in pairs(node) do
    if type(child) == "table" and (child.id == id or has(child, id)) then
      return true
    end
  end
  return false
end

function TestFocus:test_at_the_desk_is_the_next_ticket_and_in_a_talk_the_first_question()
  local model, env = after {}
  lu.assertEquals(activity.view(model, env).focus, "next-ticket")
  model, env = after { "next-ticket" }
  local page = activity.view(model, env)
  lu.assertEquals(page.focus, "ask-when")
  lu.assertTrue(has(page, page.focus))
end

function TestFocus:test_in_a_chapter_is_the_first_ticket_that_waits()
  local model, env = after { "chapter-1" }
  lu.assertEquals(activity.view(model, env).focus, "ticket-cable")
  local marks = {}
  for _, name in ipairs(require("marks").ORDER) do
    marks[name] = { mark = 3 }
  end
  model.closed.cable = { marks = marks, note = {} }
  lu.assertEquals(activity.view(model, env).focus, "ticket-socket")
end

function TestFocus:test_nobody_who_types_a_code_word_is_moved_elsewhere()
  local model, env = after { "open-codes" }
  for _, typed in ipairs { "b", "br", "" } do
    lu.assertEquals(activity.view(model, env).focus, "code")
    runs.go_on(NETWORK, model, env, { { kind = "type", id = "code", value = typed } })
  end
  runs.go_on(NETWORK, model, env, { "new-code" })
  lu.assertEquals(activity.view(model, env).focus, "use-code")
end

function TestFocus:test_after_the_last_ticket_is_the_desk()
  local model, env = after {}
  for _, id in ipairs(catalogue.ORDER) do
    model.closed[id] = { marks = {}, note = {} }
  end
  model.page, model.ticket = "debrief", "outbreak"
  local page = activity.view(model, env)
  lu.assertEquals(page.focus, "to-desk")
  lu.assertFalse(has(page, "next-ticket"))
end

function TestFocus:test_where_nothing_travelled_is_the_way_back()
  local model, env = ward("results", { "device-tablet", "tool-packets" })
  lu.assertEquals(activity.view(model, env).focus, "close-tool")
  model, env = ward("results", { "device-tablet", "tool-open", "tool-packets" })
  lu.assertEquals(activity.view(model, env).focus, "packet")
end

function TestFocus:test_a_storm_cannot_be_slower_than_it_is()
  local model, env = ward("loop", { "device-pc", "tool-ping", "target-records" })
  lu.assertEquals(model.jobs.loop.trip.reason, "storm")
  lu.assertFalse(has(activity.view(model, env), "trip-slower"))
  lu.assertTrue(has(activity.view(model, env), "trip-next"))
end

TestMaps = {}

-- Arrows lead from every place of a map to every other.
local function all_reached(model, env, settings, where)
  local s = stage.new(settings)
  stage.show(s, activity.view(model, env), {})
  stage.frame(s, 0)
  pen.take()
  local first = assert(focus.stop(s.targets, "map"), where)
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
    lu.assertTrue(target.group ~= "map" or seen[target.key], where .. ": " .. target.key)
  end
end

local function reach_all(id, moves)
  local model, env = ward(id, moves)
  for _, settings in ipairs { runs.LAPTOP, LARGE } do
    all_reached(model, env, settings, ("%s, %d wide"):format(id, settings.width))
  end
  return model
end

function TestMaps:test_arrows_reach_every_device_and_cable()
  for _, id in ipairs(catalogue.ORDER) do
    reach_all(id)
  end
end

function TestMaps:test_arrows_reach_every_socket_with_a_cable_in_hand()
  for _, id in ipairs(catalogue.ORDER) do
    local model = reach_all(id, { "cable-c1", "pull-a", "pick-up" })
    lu.assertNotNil(model.jobs[id].held, id)
  end
end

function TestMaps:test_arrows_reach_every_place_for_an_access_point()
  reach_all("deadspot", { "device-ap2", "tool-place" })
end

os.exit(lu.LuaUnit.run())
