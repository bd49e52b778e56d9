-- A timer that nobody has to fear: off until somebody starts it, to be paused and given more time
-- whenever that helps. Plain data for a model; it counts the ticks it asks for.
local ui = require "kit.ui"
local M = {}

M.RATE = 10 -- ticks a second while it runs

local MORE = 60 -- seconds that "More time" gives

---@class Timer
---@field length integer seconds it was made for
---@field left integer ticks that are left
---@field running boolean

---@param seconds integer at least 1
---@return Timer
function M.new(seconds)
  return { length = seconds, left = seconds * M.RATE, running = false }
end

---What `tick` of an activity returns for it: nil while it stands still.
---@param timer Timer
---@return integer|nil
function M.rate(timer)
  return timer.running and M.RATE or nil
end

---Takes an event of the activity. True when it was the timer's.
---@param timer Timer
---@param id string the one it is shown under
---@param event table
---@return boolean
function M.update(timer, id, event)
  if event.kind == "tick" and timer.running then
    timer.left = math.max(0, timer.left - 1)
    timer.running = timer.left > 0
    return true
  elseif event.id == id .. ":start" then
    if timer.left == 0 then timer.left = timer.length * M.RATE end
    timer.running = true
  elseif event.id == id .. ":pause" then
    timer.running = false
  elseif event.id == id .. ":more" then
    timer.left = timer.left + MORE * M.RATE
  else
    return false
  end
  return true
end

---"2:05", rounded up.
---@param timer Timer
---@return string
function M.clock(timer)
  local seconds = (timer.left + M.RATE - 1) // M.RATE
  return ("%d:%02d"):format(seconds // 60, seconds % 60)
end

---@param timer Timer
---@param id string
---@param t Words
---@return Node
function M.view(timer, id, t)
  local begun = timer.left < timer.length * M.RATE
  local action = timer.running
    and ui.button { id = id .. ":pause", t "Pause", icon = "pause" }
    or ui.button { id = id .. ":start", icon = "play",
      timer.left == 0 and t "Start again" or begun and t "Go on" or t "Start the timer" }
  return ui.wrap { gap = 12,
    ui.icon { "timer", colour = timer.left == 0 and "ember" or "brand" },
    ui.text { timer.left == 0 and t "Time is up. Finish in peace." or M.clock(timer),
      style = "strong" },
    action, ui.button { id = id .. ":more", t "One more minute", icon = "plus" } }
end

return M
