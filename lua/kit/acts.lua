-- What is the stage's own affair and not the activity's: what folds, what hangs open or lies over
-- the page, what is in the hand. Each takes the stage and an event of kind "kit", named by `act`.
local pane = require "kit.pane"
local M = {}

---Closes what Escape closes before it leads back. True when there was such a thing.
---@param s Stage
---@return boolean
function M.close(s)
  if s.carry then
    s.carry = nil
  elseif s.popup then
    s.popup = nil
  elseif s.panel then
    s.panel = nil
  else
    return false
  end
  s.stale = true
  return true
end

function M.nothing() end

function M.toggle(s, event)
  s.open[event.id] = not event.open
  s.context.memo = {}
end

function M.popup(s, event)
  s.popup = s.popup ~= event.id and event.id or nil
end

function M.settings(s)
  s.panel, s.popup = s.panel ~= "settings" and "settings" or nil, nil
end

function M.help(s)
  s.panel, s.popup = s.panel ~= "help" and "help" or nil, nil
end

-- Whether a place is where the thing in the hand lies already.
local function holds(place, thing)
  return thing and thing.x >= place.x and thing.y >= place.y and thing.x < place.x + place.w
    and thing.y < place.y + place.h
end

local function lifted(s)
  for _, target in ipairs(s.targets) do
    if target.lifted then return target end
  end
end

-- Into the hand; the keyboard goes to the first other place for it.
function M.carry(s, event)
  s.carry = { list = event.list, value = event.value, label = event.label }
  s.stale = true
  pane.refresh(s)
  if event.list then return end
  local thing = lifted(s)
  for _, target in ipairs(s.targets) do
    if target.waiting and not holds(target, thing) then
      pane.set_focus(s, target.key)
      pane.reveal(s, target.key)
      return
    end
  end
end

function M.put_back(s)
  s.carry = nil
end

return M
