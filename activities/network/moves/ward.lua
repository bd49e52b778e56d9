-- The moves of the ward page: which event means which move of the job.
--
--   device-ID cable-ID socket-ID-N place-X-Y      the map
--   tool-NAME close-tool group form-FIELD         the panel; a form's fields are typed or chosen
--   target-ID host-N do-ACTION                    a form's own buttons (see act below)
--   pull-a pull-b pick-up put-down replace        a cable
--   trip-NAME packet                              what travelled
--   undo ask-restore restore keep                 the notebook
--   hint talk report panel-notes panel-tools      the foot
local changes = require "changes"
local forms = require "forms"
local job = require "job"
local looks = require "looks"
local plan = require "plan"
local tools = require "tools"
local traffic = require "traffic"
local trip = require "trip"

-- What a form's own buttons do; `n` is the number that ends their id.
local act = {}

-- What is filled in, without spaces around what was typed.
local function filled(work)
  local form = {}
  for field, value in pairs(work.form) do
    form[field] = type(value) == "string" and value:match "^%s*(.-)%s*$" or value
  end
  return form
end

local function asking(look)
  return function(ticket, work)
    local text = filled(work).text
    if text == "" then
      job.say(work, "refused", { kind = look, why = "nothing typed" })
    else
      looks[look](ticket, work, work.selected, text)
    end
  end
end

act.ping, act.trace, act.lookup = asking "ping", asking "trace", asking "lookup"

function act.load(ticket, work)
  looks.load(ticket, work, work.selected, work.form.hour)
end

local function changing(change)
  return function(_, work)
    change(work, work.selected, filled(work))
  end
end

for _, name in ipairs { "address", "gateway", "dns", "auto", "record", "pool", "wifi",
  "channel" } do
  act[name] = changing(changes[name])
end

function act.renew(_, work)
  if work.net.devices[work.selected].ports[1].dhcp then
    changes.renew(work, work.selected)
  end
end

for _, name in ipairs { "vlan", "socket", "priority", "schedule" } do
  act[name] = changing(traffic[name])
end

act["rule-add"] = changing(traffic.rule_add)
act["route-add"] = changing(traffic.route_add)

local function of_list(field, change)
  return function(_, work, n)
    if (work.net.devices[work.selected][field] or {})[n] then
      change(work, n)
    end
  end
end

act["rule-up"] = of_list("rules", function(work, n)
  traffic.rule_move(work, work.selected, n, -1)
end)
act["rule-down"] = of_list("rules", function(work, n)
  traffic.rule_move(work, work.selected, n, 1)
end)
act["rule-remove"] = of_list("rules", function(work, n)
  traffic.rule_remove(work, work.selected, n)
end)
act["route-remove"] = of_list("routes", function(work, n)
  traffic.route_remove(work, work.selected, n)
end)

-- Which tool a form's button belongs to, where its name is not the tool's own.
local TOOL_OF = { renew = "auto" }

local function use_form(event, ticket, work)
  local name, n = event.id:match "^do%-(%l+%-?%l*)%-?(%d*)$"
  if not act[name] or work.tool ~= (TOOL_OF[name] or name:match "^%l+") then
    return false
  end
  act[name](ticket, work, math.tointeger(n))
  return true
end

-- What a list of buttons in a form offers.
local function use_offer(event, ticket, work)
  local kind, id = event.id:match "^(%l+)%-([%w_.]+)$"
  local tool = work.tool
  if kind == "target" and ticket.register[id] and (tool == "ping" or tool == "trace") then
    looks[tool](ticket, work, work.selected, id)
  elseif kind == "host" and (tool == "ping" or tool == "trace" or tool == "lookup")
    and (ticket.hosts or {})[math.tointeger(id)] then
    looks[tool](ticket, work, work.selected, ticket.hosts[math.tointeger(id)])
  elseif kind == "lease" and tool == "lease" then
    changes.lease(work, work.selected, id)
  else
    return false
  end
  return true
end

-- Changes that need no form.
local AT_ONCE = { reboot = changes.reboot, stp = traffic.stp, snooping = traffic.snooping }

local function use_tool(event, ticket, work)
  local tool = event.id:match "^tool%-(%l+)$"
  if not tool or work.held or not tools.usable(ticket, work, tool) then
    return false
  end
  work.tool, work.form, work.said, work.closed = nil, nil, nil, nil
  if tools.FORMS[tool] then
    work.tool = tool
    work.form = forms.start(tool, ticket, work.net.devices[work.selected], work.net)
  elseif AT_ONCE[tool] then
    AT_ONCE[tool](work, work.selected)
  else
    work.tool = tools.VIEWS[tool] and tool or nil
    looks[tool](ticket, work, work.selected)
  end
  return true
end

local function use_cable(event, ticket, work)
  local link = work.net.links[work.selected]
  local side = event.id:match "^pull%-([ab])$"
  if work.held then
    if event.id == "put-down" then
      changes.put_down(work)
    end
  elseif not link or not tools.offers(ticket, "cable") then
    return
  elseif side and link.ends[side] then
    changes.pull(work, link.id, side)
  elseif event.id == "pick-up" and not (link.ends.a and link.ends.b) then
    changes.pick_up(work, link.id)
  elseif event.id == "replace" then
    changes.replace(work, link.id)
  end
end

-- Something on the map was pressed. True when it was.
local function use_map(event, ticket, work)
  local kind, id, port = event.id:match "^(%l+)%-([%w_]+)%-?(%d*)$"
  port = math.tointeger(port)
  local x = math.tointeger(id)
  local device = work.net.devices[id]
  if kind == "socket" and work.held and device and device.ports[port] then
    changes.plug(work, id, port)
  elseif kind == "place" and work.tool == "place" and x and port
    and plan.has_place(ticket.map, x, port) then
    changes.place(work, work.selected, x, port)
  elseif kind == "device" and device and not work.held then
    job.select(work, id)
  elseif kind == "cable" and work.net.links[id] and not work.held then
    job.select(work, id)
  else
    return false
  end
  return true
end

local function use_notebook(event, work)
  if event.id == "undo" and #work.undo > 0 then
    job.undo(work)
  elseif event.id == "ask-restore" and work.notebook and work.changes > 0 then
    work.sure = true
  elseif event.id == "restore" and work.sure then
    job.restore(work)
  elseif event.id ~= "keep" then
    return false
  end
  if event.id ~= "ask-restore" then
    work.sure = nil
  end
  return true
end

local foot = {}

foot["panel-notes"] = function(_, _, work) work.notebook = true end
foot["panel-tools"] = function(_, _, work) work.notebook = nil end
foot["close-tool"] = function(_, _, work)
  work.closed, work.tool, work.form, work.said = work.tool, nil, nil, nil
end

function foot.talk(model)
  model.page = "talk"
end

function foot.hint(_, ticket, work)
  job.hint(ticket, work)
  work.notebook = nil
end

function foot.report(model, ticket, work)
  work.notebook = nil
  if job.report(ticket, work) then
    model.page, work.step, work.held = "close", 1, nil
  end
end

local function press(model, event, ticket, work)
  local control = event.id:match "^trip%-(%l+)$"
  if foot[event.id] then
    foot[event.id](model, ticket, work)
  elseif control then
    trip.control(work, control)
  elseif use_notebook(event, work) then
    return
  elseif use_map(event, ticket, work) or use_tool(event, ticket, work)
    or use_form(event, ticket, work) or use_offer(event, ticket, work) then
    work.notebook = nil
  else
    use_cable(event, ticket, work)
  end
end

local function fill(event, ticket, work)
  local field = event.id:match "^form%-([%l_]+)$"
  if field and not work.held and forms.fill(ticket, work, field, event.value) then
    work.said = nil
  elseif event.id == "group" and (event.value == "look" or event.value == "change") then
    work.group = event.value
  elseif event.id == "packet" and tools.offers(ticket, "packets") then
    trip.choose(work, event.value)
  end
end

---@param model table
---@param event Event
---@param ticket table
---@param work table the job
return function(model, event, _, ticket, work)
  if event.kind == "press" then
    press(model, event, ticket, work)
  else
    fill(event, ticket, work)
  end
end
