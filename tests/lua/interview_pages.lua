-- Mock Interview's pages on the stage, along every run in tests/runs/interview: the control of each
-- event is there to be pressed, looking changes nothing, nor does what makes no sense.
package.path = "activities/interview/?.lua;lua/?.lua;tests/lua/?.lua;" .. package.path
local files = require "fake.files"
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
pen.every_picture = { 96, 96 }
local activity = require "main"
local catalogue = require "catalogue"
local nonsense = require "fake.nonsense"
local runs = require "fake.runs"

local INTERVIEW = { id = "interview", title = "Mock Interview", activity = activity, most = 20000,
  frames = { 0, 100, 60000 } } -- while somebody leans forward
local LARGE = { width = 1366, height = 768, text = 200, reduce_motion = true }
local RUNS = runs.of(INTERVIEW)

local choose = runs.choose

local function after(moves)
  return runs.after(INTERVIEW, moves)
end

TestPages = {}

function TestPages:test_every_run_on_an_ordinary_laptop_shows_every_page()
  local seen = runs.play_all(INTERVIEW, runs.LAPTOP)
  for _, name in ipairs(files.lines "ls activities/interview/pages") do
    name = name:gsub("%.lua$", "")
    lu.assertTrue(seen[name] or not require("pages." .. name).view, name)
  end
end

function TestPages:test_every_run_in_another_language_with_large_text_and_nothing_moving()
  runs.play_all_translated(INTERVIEW, LARGE)
end

TestRuns = {}

function TestRuns:test_every_job_is_sat_poorly_middling_and_well()
  local has = {}
  for _, path in ipairs(RUNS) do
    has[path:match "([%w-]+)%.journal$"] = true
  end
  for _, id in ipairs(catalogue.VACANCIES) do
    for _, how in ipairs { "poor", "middling", "strong" } do
      lu.assertTrue(has[id .. "-" .. how], id .. "-" .. how)
    end
  end
end

-- What a record holds is no word that was typed.
function TestRuns:test_an_outcome_holds_nothing_typed()
  runs.check_outcomes(INTERVIEW)
end

-- What makes no sense -----------------------------------------------------------------------------

TestNothing = {}

local ANYWHERE = nonsense.anywhere { "-", "job-", "job-moon", "face-0", "face-99", "face-1e1",
  "story-moon", "story-own", "out-moon", "match-moon", "tell-moon", "tell-", "settle-moon",
  "blank-moon", "change-moon", "change-", "late-0", "late-9", "late-6", "ask-moon", "drop-0",
  "drop-9", "drop-x", "timer:moon", "timer" }

local function unmoved(model, env, move, where)
  nonsense.unmoved(INTERVIEW, model, env, { move }, where)
end

-- On every page of every run: what cannot be pressed there does nothing, and values that are not
-- offered do nothing.
function TestNothing:test_that_is_not_on_the_page()
  local list = runs.every_event(INTERVIEW)
  for _, path in ipairs(RUNS) do
    local seen = {}
    runs.play(INTERVIEW, path, nil, function(model, env, found, tree)
      if seen[tree.id] then
        return
      end
      seen[tree.id] = true
      local where = ("%s, %s"):format(path, tree.id)
      nonsense.unmoved(INTERVIEW, model, env, ANYWHERE, where)
      nonsense.check_page(INTERVIEW, model, env, found, list, where)
    end)
  end
end

function TestNothing:test_lines_stories_and_questions_that_do_not_exist()
  local model, env = after { "job-cyber", "start", "face-3", "go-on" }
  lu.assertEquals(model.page, "find")
  activity.update(model, choose("lines", { "z", "c", 4, "a", "a" }), env)
  lu.assertEquals(model.prep.lit, { "a", "c" })
  activity.update(model, { kind = "press", id = "look" }, env)
  unmoved(model, env, choose("lines", { "b" }), "compared")
  model, env = after { "job-cyber", "start", "face-3", "go-on", choose("lines", { "a" }), "look",
    "go-on", choose("area", "home"), "story-tea", "go-on", "go-on" }
  lu.assertEquals(model.page, "asks")
  activity.update(model, choose("asks", { "moon", "pay" }), env)
  lu.assertEquals(model.prep.asks, { "pay" })
end

function TestNothing:test_a_fifth_story_does_not_fit_into_the_pocket()
  local model, env = after { "job-cyber", "start", "face-3", "go-on", choose("lines", { "a" }),
    "look", "go-on", "story-project", "story-buddy", "story-library", "story-queue",
    choose("area", "home") }
  unmoved(model, env, "story-tea", "pocket")
  unmoved(model, env, "own-take", "pocket")
end

function TestNothing:test_time_passes_only_while_a_timer_runs()
  local model, env = after {}
  lu.assertNil(activity.tick(model))
  unmoved(model, env, { kind = "tick" }, "board")
  model, env = after { choose("way", "pairs"), "job-desk", "start", "begin" }
  lu.assertNil(activity.tick(model))
  unmoved(model, env, { kind = "tick" }, "ask")
  activity.update(model, { kind = "press", id = "timer:start" }, env)
  lu.assertEquals(activity.tick(model), 10)
end

-- Looking at another job, or choosing another way, does not change what was held.
function TestNothing:test_the_record_is_of_the_interview_that_was_held()
  local model, env = after { choose("way", "visitor"), "job-desk", "start", "begin" }
  for _ = 1, 5 do
    runs.go_on(INTERVIEW, model, env, { choose("score", 4), "go-on" })
  end
  runs.go_on(INTERVIEW, model, env, { "to-proud", choose("which", 1),
    { kind = "type", id = "text", value = "I rang them." }, "keep", "to-board",
    choose("way", "pairs"), "job-cyber", "to-board", "to-answers", "to-debrief" })
  lu.assertEquals(model.page, "debrief")
  local outcome = activity.outcome(model)
  lu.assertEquals(outcome.ending, "visitor")
  lu.assertEquals(outcome.vacancy, "desk")
end

os.exit(lu.LuaUnit.run())
