-- Under the map: what happens at this step of the trip, and the controls to play it.
local steps = require "steps"
local trip = require "trip"
local ui = require "kit.ui"
local M = {}

local function control(name, icon, words)
  return ui.button { id = "trip-" .. name, icon = icon, only = true, words }
end

local function controls(w, job)
  local going = job.trip
  local over = going.step > going.count
  return ui.row { gap = 4, wrap = false,
    trip.rate(job) and control("pause", "pause", w "Pause")
      or over and control("play", "again", w "Play it again") or control("play", "play", w "Play"),
    control("back", "left", w "One step back"), control("next", "right", w "One step on"),
    going.reason ~= "storm" and (job.slow and control("usual", "faster", w "Usual speed")
      or control("slower", "slower", w "Slower")), -- a storm is slow as it is
    control("close", "cross", w "Put it away") }
end

--- Nothing while nothing has travelled.
---@param w Words
---@param job table
---@param text table the ticket's words
---@return Node|false
function M.view(w, job, text)
  local going = job.trip
  if not going or going.count == 0 then
    return false
  end
  return ui.row { gap = 16, align = "middle", controls(w, job),
    ui.column { grow = 1, gap = 0, min = 280,
      ui.text { steps.place(w, text, going), style = "small" },
      ui.text { steps.step(w, text, job.net, going) } } }
end

return M
