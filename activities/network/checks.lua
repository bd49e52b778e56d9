-- Whether what the hospital needs works: each check is tried on a copy of the network, so that
-- asking changes nothing. Tickets say what they need in these terms.
local world = require "kit.net.world"
local M = {}

---@class Check
---@field name string what messages and notes know it by
---@field kind "app"|"ping"|"holds"|"shut"|"renew"|"call"|"done"|"calm"
---@field from? string device
---@field app? string one of the ticket's apps
---@field to? string address
---@field ip? string address
---@field device? string
---@field port? integer of a service
---@field flow? string of net.flows
---@field loss? integer percent, at most
---@field delay? integer microseconds, at most
---@field got? integer percent of what the stream needs, at least
---@field hour? integer instead of the ticket's

local try = {}

local function opens(net, from, app)
  return world.connect(net, from, app.host, app.port).ok
end

function try.app(net, check, ticket)
  return opens(net, check.from, ticket.apps[check.app])
end

function try.ping(net, check)
  return world.ping(net, check.from, check.to).ok
end

-- Two that have one address clash, unless one of them is pulled out.
function try.holds(net, check)
  local holds = false
  for _, id in ipairs(net.names) do
    for i, port in ipairs(net.devices[id].ports) do
      if port.ip == check.ip and world.lit(net, id, i) then
        if id ~= check.device then
          return false
        end
        holds = true
      end
    end
  end
  return holds
end

function try.shut(net, check)
  return not world.connect(net, check.from, check.to, check.port).ok
end

function try.renew(net, check, ticket)
  world.renew(net, check.from)
  return opens(net, check.from, ticket.apps[check.app])
end

-- What becomes of a stream at an hour. Hours with the same streams are measured once for all
-- checks.
local function measured(net, id, hour, seen)
  local on = {}
  for _, flow in ipairs(net.flows) do
    on[#on + 1] = world.is_on(flow, hour) and flow.id or nil
  end
  local key = table.concat(on, " ")
  seen[key] = seen[key] or world.measure(net, net.flows, nil, hour)
  return seen[key][id]
end

function try.call(net, check, ticket, seen)
  local result = measured(net, check.flow, check.hour or ticket.hour, seen)
  return result ~= nil and result.loss <= check.loss and result.worst <= check.delay
end

-- At the first hour of a stream's own: does it get as much through as it needs to be done in time?
function try.done(net, check, ticket, seen)
  for _, flow in ipairs(net.flows) do
    if flow.id == check.flow then
      local result = measured(net, check.flow, flow.starts or ticket.hour, seen)
      return result ~= nil and result.rate * 100 >= check.got * flow.kbps
    end
  end
  return false
end

-- Any question to everybody shows a loop.
function try.calm(net)
  for _, id in ipairs(net.names) do
    if net.devices[id].arp then
      world.who_has(net, id, 1, "10.0.255.254")
      if net.stormed then
        return false
      end
    end
  end
  return true
end

local function holds(net, check, ticket, seen)
  return try[check.kind](world.copy(net), check, ticket, seen)
end

--- Whether a check holds.
---@param net table
---@param check Check
---@param ticket table
---@return boolean
function M.holds(net, check, ticket)
  return holds(net, check, ticket, {})
end

-- Where one that asks for calm fails, those after it are not tried: they would fail for that alone,
-- and each storm takes its time.
local function failing(net, list, ticket, seen)
  local found = {}
  for _, check in ipairs(list) do
    if not holds(net, check, ticket, seen) then
      found[#found + 1] = check
      if check.kind == "calm" then
        break
      end
    end
  end
  return found
end

--- The checks of a list that do not hold; none after a storm.
---@param net table
---@param list Check[]
---@param ticket table
---@return Check[]
function M.failing(net, list, ticket)
  return failing(net, list, ticket, {})
end

--- What a ticket needs and does not have yet; once it has everything, which of its other checks no
--- longer hold.
---@param net table
---@param ticket table
---@return Check[] lacking
---@return Check[] broken
function M.state(net, ticket)
  local seen = {}
  local lacking = failing(net, ticket.needs, ticket, seen)
  return lacking, #lacking > 0 and {} or failing(net, ticket.others, ticket, seen)
end

---@param list Check[]
---@return string[]
function M.names(list)
  local names = {}
  for i, check in ipairs(list) do
    names[i] = check.name
  end
  return names
end

return M
