-- Proves a made-up ticket before anybody gets it: something does not work; the moves that a pupil's
-- tools allow put everything right; and no fault could be left as it is. What comes out is how many
-- moves that takes.
local checks = require "checks"
local faults = require "endless.faults"
local world = require "kit.net.world"
local M = {}

-- The network after the moves for some of the faults, how many those are, and whether a tool
-- refused one.
local function mended(net, list, chosen)
  net = world.copy(net)
  local moves, refused = 0, false
  for i, fault in ipairs(list) do
    if chosen & (1 << (i - 1)) ~= 0 then
      for _, move in ipairs(faults.kind(fault.kind).mends) do
        refused = not move(net, fault) or refused
        moves = moves + 1
      end
    end
  end
  return net, moves, refused
end

local function all_but(list, i)
  return (1 << #list) - 1 & ~(1 << i - 1)
end

--- The first fault that is still there: with all others mended, more fails than with all of them.
--- However a pupil mended it, it is not there any more.
---@param net table
---@param list table[] faults
---@param ticket table with needs and apps
---@return integer|nil number
function M.left(net, list, ticket)
  local best = #checks.failing(mended(net, list, (1 << #list) - 1), ticket.needs, ticket)
  for i = 1, #list do
    local without = mended(net, list, all_but(list, i))
    if #checks.failing(without, ticket.needs, ticket) > best then
      return i
    end
  end
end

--- How many moves mend a ticket, one fault after the other; each fault is then told its `checks`,
--- those that fail because of it. Or nil and what is wrong with it: "no symptom", "refused" (a tool
--- would not let it be mended), "still broken", or "idle" (a fault that nobody would notice).
---@param net table with its faults
---@param list table[] faults
---@param ticket table with needs, others and apps
---@return integer|nil moves
---@return string|nil problem
function M.prove(net, list, ticket)
  if #ticket.needs == 0 then
    return nil, "no symptom"
  end
  local fixed, moves, refused = mended(net, list, (1 << #list) - 1)
  if refused then
    return nil, "refused"
  end
  local lacking, broken = checks.state(fixed, ticket)
  if #lacking > 0 or #broken > 0 then
    return nil, "still broken"
  end
  for i, fault in ipairs(list) do
    local without = mended(net, list, all_but(list, i))
    fault.checks = checks.names(checks.failing(without, ticket.needs, ticket))
    if #fault.checks == 0 then
      return nil, "idle"
    end
  end
  return moves
end

return M
