-- What makes no sense, done to an activity: nothing comes of it.
local lu = require "luaunit"
local plain = require "fake.plain"
local runs = require "fake.runs"
local M = {}

local NOWHERE = { { kind = "press" }, { kind = "press", id = 7 }, { kind = "press", id = {} },
  { kind = "type", id = "moon", value = "x" }, { kind = "choose", id = "moon", value = 1 },
  { kind = "slide", id = "moon", value = 0.5 }, { kind = "moon", id = "moon" }, "", "moon",
  "go-on-and-on" }
local VALUES = { "moon", "", 0, -1, 99, 1.5, 0 / 0, true, { "moon" }, { { 1 } } } -- and nil

---Events that fit no page.
---@param ids string[] what no page has to press, though it looks like the activity's own
---@return (string|table)[]
function M.anywhere(ids)
  return table.move(ids, 1, #ids, #NOWHERE + 1, table.move(NOWHERE, 1, #NOWHERE, 1, {}))
end

---Nothing changes, and nothing is left to chance.
---@param played Played
---@param model table
---@param env table
---@param moves (string|table)[] ids of what is pressed, or events
---@param where string for the message
function M.unmoved(played, model, env, moves, where)
  local before, chance = plain.copy(model), env.rng.at
  for _, move in ipairs(moves) do
    local event = runs.event(move)
    played.activity.update(model, event, env)
    plain.assert_same(model, before,
      ("%s: %s %s = %s"):format(where, event.kind, event.id, event.value))
    lu.assertEquals(env.rng.at, chance, where)
  end
end

local KINDS = { field = "type", area = "type", stepper = "slide" } -- of events; else "choose"

-- Values that a control does not offer. Of a choice of many, those that are none of its options are
-- as if they were not there.
local function wrong_values(control)
  local list = {}
  for i = 0, #VALUES do
    local value, kind = VALUES[i], KINDS[control.kind] or "choose"
    local known = kind == "type" and type(value) == "string"
      or kind == "slide" and math.type(value) == "integer"
      or control.many and type(value) == "table" or runs.offers(control, value)
    if not known then
      list[#list + 1] = { kind = kind, id = control.id, value = value }
    end
  end
  return list
end

---What cannot be done on a page does nothing, nor do values that are not offered there.
---@param played Played
---@param model table
---@param env table
---@param found table the page's controls by their ids
---@param events table[] what can be done on any page
---@param where string for the message
function M.check_page(played, model, env, found, events, where)
  for _, event in ipairs(events) do
    local control = found[event.id]
    if not control or control.disabled or event.kind == "choose" and not control.many
      and not runs.offers(control, event.value) then
      M.unmoved(played, model, env, { event }, where)
    end
  end
  for _, control in pairs(found) do
    if control.options or KINDS[control.kind] then
      M.unmoved(played, model, env, wrong_values(control), where)
    end
  end
end

return M
