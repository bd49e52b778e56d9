-- What travelled, played step by step: job.trip.step is the one on show, count + 1 when it is over.
-- Rules only; travel.lua draws it.
local job_ = require "job"
local M = {}

--- Ticks a second that a job wants; nil while nothing plays.
---@param job table
---@return integer|nil
function M.rate(job)
  local trip = job.trip
  return trip and trip.step <= trip.count and trip.rate > 0 and trip.rate or nil
end

---@param job table
function M.tick(job)
  if M.rate(job) then
    job.trip.step = job.trip.step + 1
  end
end

local moves = {}

function moves.play(job, trip)
  trip.rate = job_.speed(job, trip)
  if trip.step > trip.count then
    trip.step, job.scene = 1, job.scene + 1
  end
end

function moves.pause(_, trip)
  trip.rate = 0
end

local function set_speed(job, trip, slow)
  job.slow = slow
  trip.rate = trip.rate > 0 and job_.speed(job, trip) or 0
end

function moves.slower(job, trip)
  set_speed(job, trip, true)
end

function moves.usual(job, trip)
  set_speed(job, trip, nil)
end

function moves.next(_, trip)
  trip.rate, trip.step = 0, math.min(trip.step + 1, trip.count + 1)
end

function moves.back(_, trip)
  trip.rate, trip.step = 0, math.max(trip.step - 1, 1)
end

--- Puts it away, so that the map is clear.
function moves.close(job)
  job.trip = nil
end

--- What a control under the map means. False when it is none.
---@param job table
---@param name string play, pause, slower, usual, next, back or close
---@return boolean
function M.control(job, name)
  if job.trip and moves[name] then
    moves[name](job, job.trip)
    return true
  end
  return false
end

--- The leg of a step that is spoken of: the first that somebody took notice of.
---@param trip table
---@param step integer
---@return table|nil leg
---@return integer|nil number
function M.leg(trip, step)
  local first
  for i, leg in ipairs(trip.legs) do
    if leg.step == step then
      if leg.verdict ~= "ignored" then
        return leg, i
      end
      first = first or i
    end
  end
  return first and trip.legs[first], first
end

--- Goes to one of its legs and stands still there.
---@param job table
---@param number integer
function M.choose(job, number)
  local leg = job.trip and job.trip.legs[number]
  if leg then
    job.trip.rate, job.trip.step, job.packet = 0, leg.step, number
  end
end

--- The leg that is looked into: the chosen one while its step is on show, else the step's own.
---@param job table
---@return table|nil leg
---@return integer|nil number
function M.looked_at(job)
  local trip, chosen = job.trip, job.packet
  local step = math.min(trip.step, trip.count)
  if chosen and trip.legs[chosen] and trip.legs[chosen].step == step then
    return trip.legs[chosen], chosen
  end
  return M.leg(trip, step)
end

return M
