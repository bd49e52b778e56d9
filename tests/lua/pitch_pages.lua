-- Dragon's Den's pages on the stage, along every run in tests/runs/pitch: the control of each event
-- is there to be pressed, looking changes nothing, nor does what makes no sense.
package.path = "activities/pitch/?.lua;lua/?.lua;tests/lua/?.lua;" .. package.path
local files = require "fake.files"
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.every_picture = { 96, 96 }
local activity = require "main"
local catalogue = require "catalogue"
local nonsense = require "fake.nonsense"
local plain = require "fake.plain"
local runs = require "fake.runs"

local PITCH = { id = "pitch", title = "Dragon's Den", activity = activity, most = 20000,
  frames = { 0, 100, 60000 } } -- while somebody leans forward
local LARGE = { width = 1366, height = 768, text = 200, reduce_motion = true }
local RUNS = runs.of(PITCH)

TestPages = {}

function TestPages.test_every_run_on_an_ordinary_laptop_shows_every_page()
  local seen = runs.play_all(PITCH, runs.LAPTOP)
  for _, name in ipairs(files.lines "ls activities/pitch/pages") do
    name = name:gsub("%.lua$", "")
    local source = assert(files.read(("activities/pitch/pages/%s.lua"):format(name)))
    local is_page = source:find(('ui.page { id = "%s"'):format(name), 1, true)
      or source:find(('id = "%s", title ='):format(name), 1, true)
    lu.assertTrue(seen[name] or not is_page, name)
  end
end

function TestPages.test_every_run_in_another_language_with_large_text_and_nothing_moving()
  runs.play_all_translated(PITCH, LARGE)
end

TestRuns = {}

function TestRuns.test_every_card_is_taken_and_every_ending_reached_three_times()
  local taken, endings = {}, {}
  for _, path in ipairs(RUNS) do
    local _, _, expected = runs.events(path)
    local outcome = expected.outcome
    endings[outcome.ending] = (endings[outcome.ending] or 0) + 1
    taken[outcome.problem or ""] = taken[outcome.problem or ""] or outcome.ending == "taken"
  end
  for _, id in ipairs(catalogue.ORDER) do
    lu.assertTrue(taken[id] or false, id)
  end
  for _, ending in ipairs { "taken", "refused", "none", "judged" } do
    lu.assertTrue((endings[ending] or 0) >= 3, ending)
  end
end

-- What a record holds is no word that was typed.
function TestRuns.test_an_outcome_holds_nothing_typed()
  lu.assertTrue(runs.check_outcomes(PITCH) > 5)
end

-- What makes no sense -----------------------------------------------------------------------------

TestNothing = {}

local ANYWHERE = nonsense.anywhere { "-", "problem-", "problem-moon", "find-moon", "undo-moon",
  "part-moon", "risk-moon", "claim-moon", "finding-moon", "swap-moon", "want-moon", "ask-moon",
  "point-moon", "agree-moon", "timer:moon", "timer", "claim-", "swap-" }

-- The four sides of a plan are one page, and what can be done on one of them can be done on all.
local function controls_of(model, env, found)
  for _, step in ipairs(model.page == "work" and { "evidence", "parts", "care" } or {}) do
    local turned = plain.copy(model)
    turned.step = step
    for id, control in pairs(plain.controls(activity.view(turned, env))) do
      found[id] = found[id] or control
    end
  end
  return found
end

-- On every page of every run: what cannot be pressed there does nothing, and values that are not
-- offered do nothing.
function TestNothing.test_that_is_not_on_the_page()
  local list = runs.every_event(PITCH)
  for _, path in ipairs(RUNS) do
    local seen = {}
    runs.play(PITCH, path, nil, function(model, env, found, tree)
      local key = tree.id .. (model.step or "")
      if seen[key] then
        return
      end
      seen[key] = true
      local where = ("%s, %s"):format(path, tree.id)
      nonsense.unmoved(PITCH, model, env, ANYWHERE, where)
      nonsense.check_page(PITCH, model, env, controls_of(model, env, found), list, where)
    end)
  end
end

-- Choosing what is chosen is no change, in front of a dragon least of all.
function TestNothing.test_a_choice_made_again_changes_nothing()
  local seen = 0
  for _, path in ipairs(RUNS) do
    runs.play(PITCH, path, nil, function(model, env, found)
      for _, control in pairs(found) do
        if control.options and control.value ~= nil then
          seen = seen + 1
          nonsense.unmoved(PITCH, model, env, { runs.choose(control.id, control.value) }, path)
        end
      end
    end)
  end
  lu.assertTrue(seen > 100)
end

function TestNothing.test_time_passes_only_while_a_timer_runs()
  for _, path in ipairs(RUNS) do
    runs.play(PITCH, path, nil, function(model, env)
      if not (model.page == "present" and model.timer.running) then
        lu.assertNil(activity.tick(model))
        nonsense.unmoved(PITCH, model, env, { { kind = "tick" } }, path)
      end
    end)
  end
end

os.exit(lu.LuaUnit.run())
