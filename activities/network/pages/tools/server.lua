-- Forms for what a server keeps: names, lent addresses, and the hours of its big jobs.
local forms = require "forms"
local kinds = require "kinds"
local names = require "names"
local tools = require "tools"
local traffic = require "traffic"
local ui = require "kit.ui"
local world = require "kit.net.world"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

local function use(w, id)
  return ui.button { id = id, primary = true, w "Use this" }
end

local function sorted_names(w, zone)
  local list = {}
  for name in pairs(zone) do
    list[#list + 1] = name
  end
  table.sort(list)
  for i, name in ipairs(list) do
    list[i] = { value = name, w("{name}", { name = name }) }
  end
  return list
end

function M.record(w, c)
  return {
    ui.text { w "Everybody who asks for this name is told this address." },
    ui.select { id = "form-name", label = w "Name", value = c.form.name,
      options = sorted_names(w, c.device.zone) },
    ui.field { id = "form-ip", label = w "Its address", value = c.form.ip, most = 24,
      enter = "do-record" },
    use(w, "do-record") }
end

function M.lease(w, c)
  local list = { min = 208, gap = 8 }
  for _, lease in ipairs((world.leases(c.job.net, c.device.id))) do
    list[#list + 1] = ui.button { id = "lease-" .. lease.ip, w("{device} {ip}", { ip = lease.ip,
      device = lease.device and names.label(c.text, lease.device) or w "Not here now" }) }
  end
  return {
    ui.text { #list > 0 and w "Which one do you set free? A device that still uses it has to ask \z
      again."
      or w "It has lent none." },
    ui.grid(list) }
end

local function pools(w, c)
  local options = {}
  for i, pool in ipairs(c.device.pools) do
    options[i] = { value = i, w("The network {range}",
      { range = traffic.cidr(pool.network, pool.mask) }) }
  end
  return #options > 1 and ui.select { id = "form-pool", label = w "For", value = c.form.pool,
    options = options }
end

local function length(w, hours)
  return hours % 24 == 0 and w({ "{n} day", "{n} days" }, { n = hours // 24 })
    or w({ "{n} hour", "{n} hours" }, { n = hours })
end

-- How long an address can be lent, and how long it is lent now.
local function lengths(w, now)
  local options, known = {}, false
  for i, hours in ipairs(forms.LENGTHS) do
    options[i], known = { value = hours, length(w, hours) }, known or hours == now
  end
  if not known then
    table.insert(options, 1, { value = now, length(w, now) })
  end
  return options
end

function M.pool(w, c)
  return {
    ui.text { w "A device that asks is lent one of these addresses, for this long." },
    pools(w, c),
    ui.field { id = "form-from", label = w "From", value = c.form.from, most = 24 },
    ui.field { id = "form-to", label = w "To", value = c.form.to, most = 24, enter = "do-pool" },
    ui.select { id = "form-hours", label = w "For how long", value = c.form.hours,
      options = lengths(w, c.form.hours) },
    use(w, "do-pool") }
end

local function streams(w, c)
  local options = {}
  for i, flow in ipairs(tools.streams(c.job.net, c.device.id)) do
    options[i] = { value = flow.id, kinds.stream(w, c.text, { class = flow.class,
      from = flow.from, to = world.holder(c.job.net, flow.to) or false }) }
  end
  return options
end

local function hour(id, label, value)
  return ui.stepper { id = id, label = label, value = value, low = 0, high = 23,
    says = kinds.hour(value) }
end

function M.schedule(w, c)
  local options = streams(w, c)
  return {
    #options > 1 and ui.select { id = "form-flow", label = w "What", value = c.form.flow,
      options = options } or ui.text { options[1][1], style = "strong" },
    hour("form-starts", w "It starts at", c.form.starts),
    hour("form-ends", w "It has to be over by", c.form.ends),
    use(w, "do-schedule") }
end

return M
