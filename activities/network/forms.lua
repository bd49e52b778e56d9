-- What a tool's form holds when it opens, and how its fields hang together. Rules only.
local tools = require "tools"
local M = {}

M.OTHER = "other" -- the choice under which something else is typed
M.MOST = 60 -- characters that a field takes
M.LENGTHS = { 1, 2, 4, 8, 12, 24, 72, 168 } -- hours that an address can be lent

local start = {}

local function ask()
  return { text = "" }
end

start.ping, start.trace, start.lookup = ask, ask, ask

function start.load(ticket)
  return { hour = ticket.hour or 9 }
end

-- The first socket that has an address, or could have one.
local function first_socket(device)
  for i, port in ipairs(device.ports) do
    if port.ip then
      return i
    end
  end
  return 1
end

local function address_of(device, port)
  return device.ports[port].ip or "", device.ports[port].mask or "255.255.255.0"
end

function start.address(_, device)
  local form = { port = first_socket(device) }
  form.ip, form.mask = address_of(device, form.port)
  return form
end

function start.gateway(_, device)
  return { ip = device.gateway or "" }
end

function start.dns(_, device)
  return { ip = device.dns or "" }
end

local function vlan_of(socket)
  return socket.trunk and 0 or socket.vlan or 1
end

function start.vlan(_, device)
  return { port = 1, vlan = vlan_of(device.ports[1]) }
end

function start.socket()
  return { port = 1 }
end

function start.rule()
  return { at = 1, action = "deny", src = "any", dst = "any", what = "any", src_other = "",
    dst_other = "", what_other = "" }
end

function start.route()
  return { network = "", via = "" }
end

local function names_of(device)
  local list = {}
  for name in pairs(device.zone) do
    list[#list + 1] = name
  end
  table.sort(list)
  return list
end

function start.record(_, device)
  local name = names_of(device)[1] or ""
  return { name = name, ip = device.zone[name] or "" }
end

-- A lease is shown in hours, at least one.
local function lent(form, device)
  local pool = device.pools[form.pool]
  form.from, form.to, form.hours = pool.from, pool.to, math.max(pool.lease // 3600, 1)
  return form
end

function start.pool(_, device)
  local form = { pool = 1 }
  return lent(form, device)
end

function start.priority(_, device)
  local classes = {}
  for i, class in ipairs(device.priority or {}) do
    classes[i] = class
  end
  return { classes = classes }
end

function start.schedule(_, device, net)
  local flow = tools.streams(net, device.id)[1]
  return { flow = flow.id, starts = flow.starts or 0, ends = flow.ends or 0 }
end

function start.wifi(_, device)
  return { ssid = device.radio.ssid, key = device.radio.key or "" }
end

function start.channel(_, device)
  return { channel = device.channel }
end

--- A tool's form, filled in with how things are.
---@param tool string
---@param ticket table
---@param device table
---@param net table
---@return table
function M.start(tool, ticket, device, net)
  return start[tool] and start[tool](ticket, device, net) or {}
end

-- What follows from choosing another socket, name or stream: the fields show how that one is.
local follow = {}

function follow.address(form, field, device)
  if field == "port" then
    form.ip, form.mask = address_of(device, form.port)
  end
end

function follow.vlan(form, field, device)
  if field == "port" then
    form.vlan = vlan_of(device.ports[form.port])
  end
end

function follow.pool(form, field, device)
  if field == "pool" then
    lent(form, device)
  end
end

function follow.record(form, field, device)
  if field == "name" then
    form.ip = device.zone[form.name] or ""
  end
end

function follow.schedule(form, field, _, net)
  for _, flow in ipairs(field == "flow" and net.flows or {}) do
    if flow.id == form.flow then
      form.starts, form.ends = flow.starts or 0, flow.ends or 0
    end
  end
end

-- Whether a field takes a value of its own kind. What is not here is any number or text: whether it
-- makes sense is found out when it is used.
local takes = {}

local function whole(low, high)
  return function(value)
    return math.type(value) == "integer" and value >= low and value <= high
  end
end

takes.hour, takes.starts, takes.ends = whole(0, 23), whole(0, 23), whole(0, 23)
takes.channel = whole(1, 13)

function takes.hours(value)
  for _, hours in ipairs(M.LENGTHS) do
    if hours == value then
      return true
    end
  end
  return false
end

function takes.port(value, device)
  return device.ports[value] ~= nil
end

function takes.pool(value, device)
  return device.pools[value] ~= nil
end

function takes.name(value, device)
  return device.zone[value] ~= nil
end

function takes.at(value, device)
  return whole(1, #(device.rules or {}) + 1)(value)
end

function takes.vlan(value, _, _, ticket)
  return value == 0 or (ticket.vlans or {})[value] == true
end

function takes.action(value)
  return value == "allow" or value == "deny" or value == "reject"
end

function takes.flow(value, device, job)
  for _, flow in ipairs(tools.streams(job.net, device.id)) do
    if flow.id == value then
      return true
    end
  end
  return false
end

function takes.classes(value, _, job)
  local known = {}
  for _, flow in ipairs(job.net.flows or {}) do
    known[flow.class] = true
  end
  for i in pairs(value) do
    if not known[value[i]] or i ~= math.tointeger(i) then
      return false
    end
  end
  return #value <= #(job.net.flows or {})
end

local function fits(value)
  return type(value) ~= "string" or (utf8.len(value) or math.huge) <= M.MOST
end

--- Takes a value into a field; one that the form lacks, or that the field could not show, is
--- nobody's.
---@param ticket table
---@param job table
---@param field string
---@param value any
---@return boolean
function M.fill(ticket, job, field, value)
  local form, device = job.form, job.net.devices[job.selected]
  if not form or form[field] == nil or type(form[field]) ~= type(value) or not fits(value)
    or takes[field] and not takes[field](value, device, job, ticket) then
    return false
  end
  form[field] = value
  if follow[job.tool] then
    follow[job.tool](form, field, device, job.net)
  end
  return true
end

return M
