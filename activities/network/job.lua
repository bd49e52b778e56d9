-- One ticket under way: the network, what the pupil has done to it and what they found. Rules only;
-- the pages show it. Everything a pupil did is in job.notes, in order, and marks.lua reads it
-- there.
--
--   job.notes = { { kind, ..., changes = how many changes came before } }
--   job.said  = the answer to the last move, { key, ... } for messages.lua
local legs = require "legs"
local world = require "kit.net.world"
local M = {}

M.ADDRESS_LENGTH = 15

local function say(job, key, fields)
  job.said = fields or {}
  job.said.key = key
end

local function same(a, b)
  for k, v in pairs(a) do
    if k ~= "changes" and type(v) ~= "table" and b[k] ~= v then
      return false
    end
  end
  return a.changes == b.changes
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

local function found(job, kind, fields)
  fields.kind = kind
  say(job, "found", { note = note(job, fields) })
end

local function changed(job, key, fields)
  fields.kind = key
  note(job, fields)
  job.changes = job.changes + 1
end

--- A ticket's own network, fresh, and nothing known about it yet.
---@param ticket table see tickets/
---@param env { rng: table }
---@return table job
function M.new(ticket, env)
  return {
    id = ticket.id, net = ticket.build(env.rng), asked = {}, notes = {}, changes = 0, hints = 0,
    selected = false, menu = "tools", scene = 0, alarms = 0, lies = {},
    answers = {}, wrong = {}, step = 1,
  }
end

--- Whether the ward has what it asked for, and which other devices were cut off on the way.
---@param ticket table
---@param job table
---@return boolean works
---@return string[] broken devices
function M.check(ticket, job)
  local need, broken = ticket.need, {}
  local works = world.holder(job.net, need.ip) == need.device
    and world.reaches(job.net, need.from, need.ip)
  for _, pair in ipairs(ticket.others) do
    if not world.reaches(job.net, pair.from, pair.ip) then
      broken[#broken + 1] = pair.from
    end
  end
  return works, broken
end

---@param job table
---@param id string a device, or a cable
function M.select(job, id)
  if job.selected ~= id then
    job.selected, job.menu, job.said, job.typed, job.trip = id, "tools", nil, nil, nil
  end
  if job.net.links[id] then
    M.follow(job, id)
  end
end

--- Follows a cable with a finger from one end to the other.
function M.follow(job, link)
  local ends = job.net.links[link].ends
  found(job, "cable", { link = link, a = ends.a and ends.a.device or false,
    a_port = ends.a and ends.a.port or false, b = ends.b and ends.b.device or false,
    b_port = ends.b and ends.b.port or false })
end

function M.look(job, id)
  local on, off = {}, {}
  for i in ipairs(job.net.devices[id].ports) do
    local list = world.lit(job.net, id, i) and on or off
    list[#list + 1] = i
  end
  found(job, "lights", { device = id, on = on, off = off, lit = #on, dark = #off })
end

function M.read(job, id)
  local device = job.net.devices[id]
  found(job, "settings", { device = id, ip = device.ports[1].ip, mask = device.ports[1].mask,
    gateway = device.gateway or false })
end

function M.label(ticket, job, id)
  found(job, "label", { device = id, ip = ticket.register[id] })
end

function M.known(job, id)
  local list = {}
  for i, entry in ipairs(world.neighbours(job.net, id)) do
    list[i] = { ip = entry.ip, mac = entry.mac, device = world.owner(job.net, entry.mac) }
  end
  found(job, "known", { device = id, list = list, count = #list })
end

function M.learnt(job, id)
  local list = {}
  for i, entry in ipairs(world.learnt(job.net, id)) do
    list[i] = { port = entry.port, mac = entry.mac, device = world.owner(job.net, entry.mac) }
  end
  found(job, "learnt", { device = id, list = list, count = #list })
end

--- Pings the address a device is registered under, which need not be the one it has.
function M.ping(ticket, job, from, target)
  local answer = world.ping(job.net, from, ticket.register[target])
  job.trip = { from = from, to = target, ip = answer.to, reason = answer.reason,
    legs = legs.of(answer.hops) }
  job.scene = job.scene + 1
  found(job, "ping", { from = from, to = target, ip = answer.to, reason = answer.reason,
    took = answer.took })
end

function M.pull(job, link, side)
  local place = job.net.links[link].ends[side]
  world.unplug(job.net, link, side)
  changed(job, "pulled", { link = link, device = place.device, port = place.port })
  job.held, job.trip = { link = link, side = side }, nil
  job.lies[link .. side] = place -- where the loose end dangles
  say(job, "held", { link = link })
end

function M.pick_up(job, link)
  local ends = job.net.links[link].ends
  job.held = { link = link, side = ends.a and "b" or "a" }
  say(job, "held", { link = link })
end

function M.put_down(job)
  job.held = nil
  say(job, "put down")
end

--- Tries to push the cable in hand into a socket.
function M.plug(job, device, port)
  local held = job.held
  local done, why = world.plug(job.net, held.link, held.side, device, port)
  if not done then
    say(job, "taken", { why = why, device = device, port = port,
      link = job.net.devices[device].ports[port].link })
    return
  end
  job.held, job.trip, job.selected = nil, nil, held.link
  changed(job, "plugged", { link = held.link, device = device, port = port })
  say(job, "plugged", { device = device, port = port, lit = world.lit(job.net, device, port) })
end

function M.type_start(job, id)
  job.typed, job.said = job.net.devices[id].ports[1].ip, nil
end

function M.type_key(job, key)
  if key == "delete" then
    job.typed = job.typed:sub(1, -2)
  elseif #job.typed < M.ADDRESS_LENGTH then
    job.typed = job.typed .. (key == "dot" and "." or key)
  end
  job.said = nil
end

function M.type_keep(job)
  job.typed, job.said = nil, nil
end

function M.type_use(job, id)
  local old = job.net.devices[id].ports[1].ip
  if job.typed == old then
    say(job, "same address")
    return
  end
  local done, why, user = world.set_address(job.net, id, 1, job.typed)
  if not done then
    say(job, "refused", { why = why, ip = job.typed, device = user })
    return
  end
  changed(job, "address", { device = id, ip = job.typed, old = old })
  say(job, "address", { device = id, ip = job.typed })
  job.typed, job.trip = nil, nil
end

function M.ask(job, id)
  job.asked[id] = true
  job.heard = id
end

function M.hint(job)
  if job.hints < 3 then
    job.hints = job.hints + 1
  end
  say(job, "hint", { number = job.hints })
end

--- Tells the ward it is mended; they try, and say what they see. True when the ticket can close.
function M.report(ticket, job)
  local works, broken = M.check(ticket, job)
  if works and #broken == 0 then
    return true
  end
  job.alarms = job.alarms + 1
  say(job, works and "broke other" or "still broken", { device = broken[1] })
  return false
end

return M
