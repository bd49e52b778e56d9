-- Our own screens: the shelf and the page for trouble.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local shelf = require "desk.shelf"
local stage = require "kit.stage"
local trouble = require "desk.trouble"
local words = require "kit.words"

local function bundle(id, runs)
  return { id = id, title = "Title of " .. id, summary = "Do " .. id, file = id .. ".kit",
    minutes = { min = 10, max = 20 }, ages = { min = 11, max = 14 }, trust = "not sealed",
    runs = runs or {} }
end

-- Somebody at a screen of ours: press keys, and see what it asks of the program.
local function sit(screen, options)
  local env = { words = words.t, options = options }
  local me = { env = env, model = screen.start(env), s = stage.new { width = 1366, height = 768 } }
  local function look()
    stage.show(me.s, screen.view(me.model, env), { desk = true })
    stage.frame(me.s, 0)
  end
  look()
  function me.key(name)
    local event = stage.input(me.s, { kind = "key", key = name }, 0)
    if event then
      screen.update(me.model, event, env)
      look()
    end
    return screen.ask(me.model)
  end
  function me.says(text)
    for _, list in ipairs { me.s.items, me.s.fixed } do
      for _, box in ipairs(list) do
        if box.text and box.text:find(text, 1, true) then return true end
      end
    end
    return false
  end
  return me
end

TestShelf = {} -- luacheck: ignore

function TestShelf.test_one_press_of_enter_starts_the_first_activity()
  local me = sit(shelf, { bundles = { bundle "network", bundle "data" }, kept = "Kept here." })
  lu.assertTrue(me.says "Kept here.")
  lu.assertEquals(me.key "Return", { open = "network" })
end

function TestShelf.test_arrows_and_enter_start_another()
  local me = sit(shelf, { bundles = { bundle "network", bundle "data" } })
  me.key "Right"
  lu.assertEquals(me.key "Return", { open = "data" })
end

function TestShelf.test_one_or_two_say_what_a_press_does()
  local network, data = bundle "network", bundle "data"
  lu.assertTrue(sit(shelf, { bundles = { network } }).says "Start")
  lu.assertTrue(sit(shelf, { bundles = { network, data } }).says "Start")
  lu.assertFalse(sit(shelf, { bundles = { network, data, bundle "phone" } }).says "Start")
end

function TestShelf.test_it_says_what_is_being_opened()
  local me = sit(shelf, { bundles = { bundle "network" }, kept = "Kept here." })
  lu.assertFalse(me.says "Opening")
  me.key "Return"
  lu.assertTrue(me.says "Opening Title of network...")
  lu.assertEquals(me.s.focus, "open:network")
end

local function with_runs()
  return { bundles = { bundle("network", {
    { run = 12, seat = "Otter", when = "today, 14:05", state = "open" },
    { run = 9, seat = "Robin", when = "yesterday", state = "finished" },
    { run = 7, seat = "Rowan", when = "1 May", state = "newer" },
    { run = 5, seat = "Heron", when = "2 April", state = "old" } }) } }
end

function TestShelf.test_open_runs_are_offered_and_a_new_pupil_comes_first()
  local me = sit(shelf, with_runs())
  lu.assertTrue(me.says "Carry on")
  lu.assertNil(me.key "Return")
  lu.assertTrue(me.says "Otter")
  lu.assertTrue(me.says "today, 14:05")
  lu.assertEquals(me.key "Return", { open = "network" })
  me.key "Tab"
  lu.assertEquals(me.key "Return", { open = "network", run = 12 })
end

function TestShelf.test_finished_runs_are_a_list_that_cannot_be_pressed()
  local me = sit(shelf, with_runs())
  me.key "Return"
  lu.assertTrue(me.says "Robin finished yesterday")
  local keys = {}
  for i, target in ipairs(me.s.targets) do keys[i] = target.key end
  lu.assertEquals(keys, { "new", "run:12", "shelf" })
end

local function many_runs()
  local runs = {}
  for i = 1, 40 do
    runs[i] = { run = i, seat = "Seat " .. i, when = "today",
      state = i % 2 == 0 and "open" or "finished" }
  end
  return { bundles = { bundle("network", runs) } }
end

function TestShelf.test_of_many_runs_the_newest_are_shown()
  local me = sit(shelf, many_runs())
  me.key "Return"
  lu.assertEquals(#me.s.targets, 1 + 12 + 1 + 1) -- new, runs, all of them, back
  lu.assertTrue(me.says "Seat 11 finished today")
  lu.assertFalse(me.says "Seat 13 finished today")
  lu.assertTrue(me.says "and 14 more")
end

function TestShelf.test_all_open_runs_can_be_shown()
  local me = sit(shelf, many_runs())
  me.key "Return"
  for _ = 1, 13 do me.key "Tab" end
  lu.assertTrue(me.says "Show all 20")
  lu.assertNil(me.key "Return")
  lu.assertEquals(me.s.focus, "run:26")
  lu.assertEquals(me.key "Return", { open = "network", run = 26 })
end

function TestShelf.test_runs_that_cannot_go_on_are_named_with_the_reason()
  local me = sit(shelf, with_runs())
  me.key "Return"
  lu.assertTrue(me.says "Rowan (1 May)")
  lu.assertTrue(me.says "newer Kitbag")
  lu.assertTrue(me.says "Heron (2 April)")
  lu.assertTrue(me.says "older version")
end

function TestShelf.test_escape_goes_back_to_all_activities()
  local me = sit(shelf, with_runs())
  me.key "Return"
  lu.assertNil(me.key "Escape")
  lu.assertTrue(me.says "Title of network")
  lu.assertEquals(me.s.tree.id, "shelf")
end

function TestShelf.test_a_broken_bundle_has_its_sentence_and_cannot_be_pressed()
  local me = sit(shelf, { bundles = { bundle "network",
    { file = "old.kit", problem = "old.kit was cut off. Copy it again." } } })
  lu.assertTrue(me.says "old.kit was cut off.")
  me.key "Tab"
  lu.assertEquals(me.s.focus, "kit:settings")
  me.key "Tab"
  lu.assertEquals(me.s.focus, "open:network")
end

function TestShelf.test_an_empty_shelf_says_what_to_do()
  local me = sit(shelf, { bundles = {}, notice = "The stick is read-only." })
  lu.assertTrue(me.says "No activities here yet")
  lu.assertTrue(me.says "The stick is read-only.")
end

function TestShelf.test_two_hundred_bundles_cost_what_a_few_do()
  local bundles = {}
  for i = 1, 200 do bundles[i] = bundle("b" .. i) end
  pen.measured = 0
  local me = sit(shelf, { bundles = bundles })
  lu.assertTrue(pen.measured < 300, pen.measured .. " measured")
  lu.assertEquals(#me.s.targets, 201) -- and the reading settings
  for _ = 1, 150 do me.key "Tab" end
  lu.assertEquals(me.s.focus, "open:b151")
  lu.assertTrue(me.says "Title of b151")
  me.key "End"
  lu.assertTrue(me.says "Title of b200")
  me.key "Home"
  for _ = 1, 66 do me.key "Down" end
  lu.assertEquals(me.s.focus, "open:b199")
end

TestTrouble = {} -- luacheck: ignore

function TestTrouble.test_offers_a_way_on()
  local options = { what = "That activity stopped. Your work is safe.", why = "main.lua:3: x",
    detail = "trace\n\tback", can_step_back = true }
  local me = sit(trouble, options)
  lu.assertTrue(me.says "Your work is safe")
  lu.assertEquals(me.key "Return", { again = true })
  me.key "Tab"
  lu.assertEquals(me.key "Return", { back = true })
  lu.assertEquals(me.key "Escape", { leave = true })
end

function TestTrouble.test_without_a_step_to_go_back_there_is_no_such_button()
  local me = sit(trouble, {})
  me.key "Tab"
  lu.assertEquals(me.key "Return", { leave = true })
end

function TestTrouble.test_the_author_sees_the_line()
  local source = { place = "main.lua:3", lines = { { number = 2, text = "local a = nil" },
    { number = 3, text = "a.b = 1", here = true } } }
  local me = sit(trouble, { detail = "main.lua:3: why\n\tback", source = source })
  for _, said in ipairs { "main.lua:3", "a.b = 1", "> 3", "local a = nil", "main.lua:3: why" } do
    lu.assertTrue(me.says(said), said)
  end
end

os.exit(lu.LuaUnit.run())
