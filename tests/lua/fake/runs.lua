-- The runs of an activity, played page by page on a stage: the control of each event is there to be
-- pressed, and looking changes nothing. Whoever requires this has made kit.pen the fake one.
local files = require "fake.files"
local json = require "dkjson"
local lu = require "luaunit"
local pen = require "fake.pen"
local plain = require "fake.plain"
local rng = require "kit.rng"
local stage = require "kit.stage"
local translation = require "fake.catalogue"
local words = require "kit.words"
local M = {}

M.LAPTOP = { width = 1366, height = 768 }

---@class Played an activity to play
---@field id string its folder's name
---@field title string
---@field activity table what its main.lua returns
---@field frames number[] the times to look at while something moves; else the first alone
---@field most integer bytes of a model written out, roughly

---@param played Played
---@return string[] the paths of its journals
function M.of(played)
  return files.lines(("ls tests/runs/%s/*.journal"):format(played.id))
end

---@param path string of a journal
---@return table[] events
---@return integer seed
---@return table|nil expected the end it has to reach
function M.events(path)
  local list, seed, expected = {}, nil, nil
  for line in io.lines(path) do
    local entry = json.decode(line)
    seed, expected = seed or entry.seed, entry.expect
    list[#list + 1] = entry.kind and entry or nil
  end
  return list, math.tointeger(seed), expected
end

---Every event of every run, once; whatever is typed counts as the same.
---@param played Played
---@return table[]
function M.every_event(played)
  local list, known = {}, {}
  for _, path in ipairs(M.of(played)) do
    for _, event in ipairs(M.events(path)) do
      local value = event.kind ~= "type" and event.value or 0
      local key = json.encode { event.kind, event.id or "", value }
      if event.id and not known[key] then
        known[key] = true
        list[#list + 1] = { kind = event.kind, id = event.id, value = event.value }
      end
    end
  end
  return list
end

-- Moves by hand -----------------------------------------------------------------------------------

---@param played Played
---@param seed integer
---@return table model
---@return table env
function M.begin(played, seed)
  local env = { rng = rng.new(seed), words = words.t, options = {} }
  return played.activity.start(env), env
end

---@param move string|table the id of what is pressed, or an event
---@return table event
function M.event(move)
  return type(move) == "table" and move or { kind = "press", id = move }
end

---@return table event
function M.choose(id, value)
  return { kind = "choose", id = id, value = value }
end

---@param played Played
---@param model table is changed
---@param env table
---@param moves (string|table)[]
function M.go_on(played, model, env, moves)
  for _, move in ipairs(moves) do
    played.activity.update(model, M.event(move), env)
  end
end

---@param played Played
---@param moves (string|table)[] from the beginning, with the seed 1
---@return table model
---@return table env
function M.after(played, moves)
  local model, env = M.begin(played, 1)
  M.go_on(played, model, env, moves)
  return model, env
end

-- Whole runs --------------------------------------------------------------------------------------

local function has_value(options, value)
  for _, option in ipairs(options) do
    if option.value == value then return true end
  end
  return false
end

---Whether a control offers what is chosen: one of its options, or several where it takes many.
---@param control table
---@param value any
---@return boolean
function M.offers(control, value)
  local options = control.options or {}
  if not (control.many and type(value) == "table") then return has_value(options, value) end
  for _, one in ipairs(value) do
    if not has_value(options, one) then return false end
  end
  return true
end

local function on_stage(played, tree, settings)
  local s = stage.new(settings)
  stage.show(s, tree, { can_back = true, title = played.title, seat = "Otter" })
  for i = 1, settings.reduce_motion and 1 or #played.frames do
    stage.frame(s, played.frames[i])
  end
  pen.take()
end

-- The page of a model, and what the room sees of it, on the stage where settings say how.
local function look(played, model, env, settings)
  local before = plain.copy(model)
  local tree = played.activity.view(model, env)
  if settings then
    on_stage(played, tree, settings)
    if tree.projector then on_stage(played, tree.projector, settings) end
  end
  plain.assert_same(model, before, tree.id)
  return plain.controls(tree), tree
end

local function tick(played, model, env, event)
  for _ = 1, event.n or 1 do
    lu.assertNotNil(played.activity.tick(model))
    played.activity.update(model, event, env)
  end
end

local function check_control(control, event, where)
  lu.assertNotNil(control, where)
  lu.assertFalse(control.disabled or false, where)
  lu.assertTrue(event.kind ~= "choose" or M.offers(control, event.value), where)
end

---@param played Played
---@param path string of the run's journal
---@param settings table|nil of the stage; without them no page is drawn
---@param at_page fun(model: table, env: table, found: table, tree: table) called before each event
---and at the end; found are the page's controls by their ids
function M.play(played, path, settings, at_page)
  local list, seed = M.events(path)
  local model, env = M.begin(played, seed)
  local past = {}
  for i, event in ipairs(list) do
    local found, tree = look(played, model, env, settings)
    at_page(model, env, found, tree)
    if event.kind == "back" then
      lu.assertNotEquals(tree.undo, false, path)
      model, env.rng = table.unpack(table.remove(past))
    elseif event.kind == "tick" then
      tick(played, model, env, event)
    else
      local where = ("%s, event %d: %s"):format(path, i, event.id)
      check_control(found[event.id], event, where)
      past[#past + 1] = { plain.copy(model), rng.new(env.rng.at) }
      played.activity.update(model, event, env)
      lu.assertTrue(plain.size(model) < played.most, where)
    end
  end
  at_page(model, env, look(played, model, env, settings))
end

---Plays every run.
---@param played Played
---@param settings table of the stage
---@return table<string, true> seen the ids of the pages they show
function M.play_all(played, settings)
  local seen = {}
  for _, path in ipairs(M.of(played)) do
    M.play(played, path, settings, function(_, _, _, tree) seen[tree.id] = true end)
  end
  return seen
end

---Plays every run in another language: the controls are the same, and every text that is shown
---stands in the templates that translators get.
---@param played Played
---@param settings table of the stage
function M.play_all_translated(played, settings)
  words.use("xx", { translation.of(("activities/%s/words/%s.pot"):format(played.id, played.id)),
    translation.of "lua/words/kit.pot" })
  M.play_all(played, settings)
  local missing, problems = words.missing(), words.problems()
  words.use "en"
  lu.assertEquals(problems, {})
  lu.assertEquals(missing, {})
end

---No outcome on the way of any run, nor that at its end, holds a word that was typed.
---@param played Played
---@return integer count of what was typed in all
function M.check_outcomes(played)
  local count = 0
  for _, path in ipairs(M.of(played)) do
    local typed = {}
    for _, event in ipairs(M.events(path)) do
      typed[#typed + 1] = event.kind == "type" and event.value or nil
    end
    count = count + #typed
    local outcome
    M.play(played, path, nil, function(model)
      outcome = json.encode(played.activity.outcome(model))
      for _, text in ipairs(typed) do
        lu.assertNil(outcome:find(text, 1, true), path)
      end
    end)
    lu.assertStrContains(outcome, '"finished":true')
  end
  return count
end

return M
