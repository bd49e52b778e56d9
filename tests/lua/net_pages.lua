-- Network Rescue's pages on the stage, along every run in tests/runs/network: each event's control
-- is there to be pressed, looking changes nothing, and the map can be drawn at any moment.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.picture_size = function()
  return 96, 96
end
local activity = require "main"
local catalogue = require "fake.catalogue"
local focus = require "kit.focus"
local rng = require "kit.rng"
local stage = require "kit.stage"
local words = require "kit.words"
local world = require "kit.net.world"

local RUNS = { "both-tickets", "ticket1", "ticket1-borrowed-cable", "ticket1-wrong-moves",
  "ticket2" }
local MODEL_MOST = 100000 -- bytes of a model written out, roughly

-- The events of a run; its lines are flat enough to read without a JSON reader.
local function events(name)
  local list, seed = {}, nil
  for line in io.lines("tests/runs/network/" .. name .. ".journal") do
    seed = seed or math.tointeger(tonumber(line:match '"seed":(%d+)'))
    local value = line:match '"value":("?[^"}]*)'
    list[#list + 1] = line:match '^{"t"' and { kind = line:match '"kind":"(%a+)"',
      id = line:match '"id":"([^"]+)"', value = value and (tonumber(value) or value:sub(2)) } or nil
  end
  return list, seed
end

local function size(value)
  if type(value) ~= "table" then
    return #tostring(value) + 2
  end
  local sum = 2
  for k, v in pairs(value) do
    sum = sum + size(k) + size(v) + 2
  end
  return sum
end

-- The ids of a page's controls; no two alike.
local function controls(node, found)
  for _, child in pairs(node) do
    if type(child) == "table" then
      if child.id and child.kind ~= "page" then
        lu.assertNil(found[child.id], child.id)
        found[child.id] = child
      end
      controls(child, found)
    end
  end
  return found
end

local function look(model, env, settings)
  local before = world.copy(model)
  local tree = activity.view(model, env)
  local s = stage.new(settings)
  stage.show(s, tree, { can_back = true, title = "Network Rescue", seat = "Otter" })
  for _, now in ipairs { 0, 100, 500, 1000, 1700, 60000 } do
    stage.frame(s, now)
  end
  pen.take()
  lu.assertEquals(model, before)
  lu.assertTrue(size(model) < MODEL_MOST)
  return controls(tree, {})
end

local function play(name, settings, seen)
  local list, seed = events(name)
  local env = { rng = rng.new(seed), words = words.t, options = {} }
  local model, past = activity.start(env), {}
  for i, event in ipairs(list) do
    local found = look(model, env, settings)
    seen[activity.view(model, env).id] = true
    if event.kind == "back" then
      model = table.remove(past)
    else
      local where = ("%s, event %d: %s"):format(name, i, event.id)
      lu.assertNotNil(found[event.id], where)
      lu.assertFalse(found[event.id].disabled or false, where)
      past[#past + 1] = world.copy(model)
      activity.update(model, event, env)
    end
  end
  seen[activity.view(model, env).id] = true
end

TestPages = {}

function TestPages:test_every_run_on_an_ordinary_laptop()
  local seen = {}
  for _, name in ipairs(RUNS) do
    play(name, { width = 1366, height = 768 }, seen)
  end
  for _, id in ipairs { "cable", "address" } do
    for _, page in ipairs { "talk-", "ward-", "marks-", "debrief-" } do
      lu.assertTrue(seen[page .. id], page .. id)
    end
  end
  lu.assertTrue(seen.shift)
end

function TestPages:test_every_run_with_large_text_and_nothing_moving()
  for _, name in ipairs(RUNS) do
    play(name, { width = 1024, height = 640, text = 200, reduce_motion = true }, {})
  end
end

-- The same runs in another language: their controls are the same, and every text they show stands
-- in the templates that translators get.
function TestPages:test_every_run_in_another_language()
  words.use("xx", { catalogue.of "activities/network/words/network.pot",
    catalogue.of "lua/words/kit.pot" })
  for _, name in ipairs(RUNS) do
    play(name, { width = 1366, height = 768 }, {})
  end
  local missing, problems = words.missing(), words.problems()
  words.use "en"
  lu.assertEquals(missing, {})
  lu.assertEquals(problems, {})
end

function TestPages:test_events_that_mean_nothing_change_nothing()
  local env = { rng = rng.new(1), words = words.t, options = {} }
  local model = activity.start(env)
  activity.update(model, { kind = "press", id = "ticket-address" }, env)
  activity.update(model, { kind = "press", id = "to-ward" }, env)
  activity.update(model, { kind = "press", id = "device-switch" }, env)
  local before = world.copy(model)
  for _, id in ipairs { "", "device-", "device-moon", "cable-c99", "socket-switch-2", "pull-a",
    "pull-z",
    "pick-up", "put-down", "key-4", "key-dot", "use-address", "keep-address", "read-settings",
    "change-address", "choose-ping", "ping-server", "ping-moon", "go-on", "watch-again",
    "panel-x" } do
    activity.update(model, { kind = "press", id = id }, env)
  end
  activity.update(model, { kind = "choose", id = "cause", value = "address" }, env)
  activity.update(model, { kind = "press" }, env)
  lu.assertEquals(model, before)
end

-- With a cable in hand and without, arrows lead from every place of a map to every other.
function TestPages:test_arrows_reach_every_place_on_the_maps()
  local env = { rng = rng.new(1), words = words.t, options = {} }
  for _, moves in ipairs { { "ticket-cable" }, { "ticket-address" },
    { "ticket-cable", "to-ward", "cable-c1", "pick-up" } } do
    local model = activity.start(env)
    for _, id in ipairs(moves) do
      activity.update(model, { kind = "press", id = id }, env)
    end
    activity.update(model, { kind = "press", id = "to-ward" }, env)
    local s = stage.new { width = 1366, height = 768 }
    stage.show(s, activity.view(model, env), {})
    stage.frame(s, 0)
    local first = focus.stop(s.targets, "map")
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
      lu.assertTrue(target.group ~= "map" or seen[target.key], target.key)
    end
  end
end

os.exit(lu.LuaUnit.run())
