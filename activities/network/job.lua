-- One ticket under way: the network, what the pupil has done to it and what they found. Rules only;
-- the pages show it. looks.lua finds things out, changes.lua changes them; both write here.
--
--   job.notes = { { kind, ..., changes = how many changes came before, change = true for one } }
--   job.said  = the answer to the last move, { key, ... } for messages.lua
--   job.undo  = { { net, lies, note } }: how it was before the latest changes
--   job.first = the network as the pupil met it
--   job.lacking = the checks that failed when it was last said to be mended
--   job.left  = of a made-up ticket, which of its faults the last hint is about; 0: none is left
local checks = require "checks"
local legs = require "legs"
local world = require "kit.net.world"
local M = {}

M.UNDOS = 3 -- a copy of the network each
M.HINTS = 3
M.USUAL, M.SLOW = 5, 1 -- steps of a trip in a second

--- The answer to a move.
---@param job table
---@param key string see messages.lua
---@param fields? table
function M.say(job, key, fields)
  job.said = fields or {}
  job.said.key = key
end

local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then
    return a == b
  end
  for k, v in pairs(a) do
    if not same(v, b[k]) then
      return false
    end
  end
  for k in pairs(b) do
    if a[k] == nil then
      return false
    end
  end
  return true
end

-- Writes a finding down once; the same finding after a change is a new one. Returns its number.
local function note(job, entry)
  entry.changes = job.changes
  for i, old in ipairs(job.notes) do
    if same(entry, old) then
      return i
    end
  end
  job.notes[#job.notes + 1] = entry
  return #job.notes
end

--- Writes down something found, and answers with it.
---@param job table
---@param kind string
---@param fields table
function M.found(job, kind, fields)
  fields.kind = kind
  M.say(job, "found", { note = note(job, fields) })
end

local function remember(job, before)
  job.undo[#job.undo + 1] = before
  if #job.undo > M.UNDOS then
    table.remove(job.undo, 1)
  end
end

local function write_change(job, entry)
  entry.change = true
  local number = note(job, entry)
  job.changes, job.trip = job.changes + 1, nil
  return number
end

--- Tries a change. Done: it stands in the notebook and can be undone, and a minute has gone by: by
--- then devices have forgotten of each other what was so before, and the next test shows how it is
--- now. Refused: the answer says why, and everything is as it was.
---@param job table
---@param kind string
---@param fields table what the notebook keeps of it, and what a refusal can speak of
---@param try string|fun(net: table): any, string|nil, any why it cannot be; or does it,
---and its second result says why not
---@return boolean done
function M.change(job, kind, fields, try)
  local before = { net = world.copy(job.net), lies = world.copy(job.lies), note = #job.notes + 1 }
  local _, why, detail = nil, try, nil
  if type(try) == "function" then
    _, why, detail = try(job.net)
  end
  fields.kind = kind
  if why then
    job.net, fields.why, fields.detail = before.net, why, detail
    M.say(job, "refused", fields)
    return false
  end
  job.net.now = job.net.now + world.MEMORY
  remember(job, before)
  M.say(job, "changed", { note = write_change(job, fields) })
  return true
end

local function put(job, net, lies)
  job.net, job.lies, job.held, job.form, job.tool = net, lies, nil, nil, nil
end

--- Takes the latest change back.
---@param job table
function M.undo(job)
  local last = table.remove(job.undo)
  if last then
    put(job, last.net, last.lies)
    local entry = job.notes[last.note]
    local number = write_change(job, { kind = "undone", what = entry.kind,
      device = entry.device, link = entry.link })
    M.say(job, "changed", { note = number })
  end
end

--- Puts everything back as the pupil met it. This too can be undone.
---@param job table
function M.restore(job)
  remember(job, { net = job.net, lies = job.lies, note = #job.notes + 1 })
  put(job, world.copy(job.first), {})
  M.say(job, "changed", { note = write_change(job, { kind = "restored" }) })
end

--- A ticket's own network, fresh, and nothing known about it yet.
---@param ticket table see tickets/
---@param env { rng: table }
---@return table job
function M.new(ticket, env)
  local net = ticket.build(env.rng)
  return {
    id = ticket.id, net = net, first = world.copy(net), undo = {}, asked = {}, notes = {},
    changes = 0, hints = 0, selected = false, scene = 0, alarms = 0, lies = {},
    answers = {}, wrong = {}, step = 1,
  }
end

--- Chooses a device, or a cable.
---@param job table
---@param id string
function M.select(job, id)
  if job.selected ~= id then
    job.selected, job.said, job.tool, job.form, job.closed = id, nil, nil, nil, nil
  end
  if job.net.links[id] then
    M.follow(job, id)
  end
end

--- Follows a cable with a finger from one end to the other.
---@param job table
---@param link string
function M.follow(job, link)
  local ends = job.net.links[link].ends
  M.found(job, "cable", { link = link, a = ends.a and ends.a.device or false,
    a_port = ends.a and ends.a.port or false, b = ends.b and ends.b.device or false,
    b_port = ends.b and ends.b.port or false, broken = job.net.links[link].broken })
end

--- How fast a trip plays.
---@param job table
---@param going table the trip
---@return integer steps a second
function M.speed(job, going)
  -- Its many copies would flash more than three times a second.
  return (job.slow or going.reason == "storm") and M.SLOW or M.USUAL
end

--- Shows what travelled, from its first step.
---@param job table
---@param trip table { from, to, ip, reason, kind }
---@param hops table[] of an answer
function M.travel(job, trip, hops)
  trip.legs = legs.of(hops)
  local last = trip.legs[#trip.legs]
  trip.count, trip.step = last and last.step or 0, 1
  trip.rate = M.speed(job, trip)
  job.trip, job.scene, job.packet = trip, job.scene + 1, nil
end

---@param job table
---@param id string of a question
function M.ask(job, id)
  job.asked[id] = true
  job.heard = id
end

--- Gives the next hint. A made-up ticket of several faults helps with the first that is left.
---@param ticket table
---@param job table
function M.hint(ticket, job)
  job.hints = math.min(job.hints + 1, M.HINTS)
  job.left = ticket.left and ticket.left(job.net)
  M.say(job, "hint", { number = job.hints })
end

--- Tells the ward it is mended; they try, and say what they see. True when the ticket can close.
---@param ticket table
---@param job table
---@return boolean
function M.report(ticket, job)
  local lacking, broken = checks.state(job.net, ticket)
  job.lacking = checks.names(lacking)
  if lacking[1] then
    M.say(job, "still broken", { check = lacking[1].name })
  elseif broken[1] then
    M.say(job, "broke other",
      { check = broken[1].name, device = broken[1].from or broken[1].device })
  else
    return true
  end
  job.alarms = job.alarms + 1
  return false
end

return M
