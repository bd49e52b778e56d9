-- Network Rescue: tickets from a hospital's wards, mended on a real network simulation.
-- Start reading at job.lua (what can be done), tickets/ (the stories), pages/ (what is seen).
local closing = require "closing"
local job = require "job"
local marks = require "marks"
local M = {}

local tickets = { cable = require "tickets.cable", address = require "tickets.address" }
local ORDER = { "cable", "address" }

local pages = {
  desk = require "pages.desk", talk = require "pages.talk", ward = require "pages.ward",
  close = require "pages.close", marks = require "pages.marks", debrief = require "pages.debrief",
  shift = require "pages.shift",
}

function M.start()
  return { page = "desk", jobs = {}, closed = {} }
end

local on = {} -- page -> function(model, event, env): the moves of that page

function on.desk(model, event, env)
  local id = event.id:match("^ticket%-(%l+)$")
  if id and tickets[id] then
    model.ticket = id
    if model.closed[id] then
      model.page = "debrief"
    else
      model.jobs[id] = model.jobs[id] or job.new(tickets[id], env)
      model.page = #model.jobs[id].notes > 0 and "ward" or "talk"
    end
  elseif event.id == "end-shift" then
    model.page = "shift"
  end
end

function on.talk(model, event, _, ticket, work)
  local id = event.id:match("^ask%-(%l+)$")
  for _, ask in ipairs(id and ticket.words(tostring).asks or {}) do
    if ask.id == id then
      job.ask(work, id)
    end
  end
  if event.id == "to-ward" then
    model.page = "ward"
  end
end

-- What the tools do; `id` is the selected device or cable.
local tool = {}

tool["look-lights"] = function(_, work, id) job.look(work, id) end
tool["read-settings"] = function(_, work, id) job.read(work, id) end
tool["read-label"] = function(ticket, work, id) job.label(ticket, work, id) end
tool["show-known"] = function(_, work, id) job.known(work, id) end
tool["show-learnt"] = function(_, work, id) job.learnt(work, id) end
tool["choose-ping"] = function(_, work) work.menu, work.said = "ping", nil end
tool["change-address"] = function(_, work, id) job.type_start(work, id) end

local SWITCH_TOOLS = { ["look-lights"] = true, ["show-learnt"] = true }

local function use_tool(event, ticket, work)
  local device = work.net.devices[work.selected]
  if device and tool[event.id] and not work.held and not work.typed
    and (SWITCH_TOOLS[event.id] or device.kind ~= "switch")
    and (event.id ~= "show-learnt" or device.kind == "switch") then
    tool[event.id](ticket, work, work.selected)
    return true
  end
end

local function use_ping(event, ticket, work)
  local target = event.id:match("^ping%-(%l+)$")
  local device = work.net.devices[work.selected]
  if target and ticket.register[target] and not work.typed
    and device and device.kind ~= "switch" then
    job.ping(ticket, work, work.selected, target)
    work.menu = "tools"
    return true
  end
end

local function use_cable(event, work)
  local link = work.net.links[work.selected]
  local side = event.id:match("^pull%-([ab])$")
  if work.held then
    if event.id == "put-down" then
      job.put_down(work)
    end
  elseif link and side and link.ends[side] then
    job.pull(work, link.id, side)
  elseif link and event.id == "pick-up" and not (link.ends.a and link.ends.b) then
    job.pick_up(work, link.id)
  end
end

local function use_keypad(event, work)
  if not work.typed then
    return
  end
  local key = event.id:match("^key%-(%w+)$")
  if key == "delete" or key == "dot" or (key and key:match("^%d$")) then
    job.type_key(work, key)
  elseif event.id == "use-address" then
    job.type_use(work, work.selected)
  elseif event.id == "keep-address" then
    job.type_keep(work)
  end
end

-- Something on the map was pressed. True when it was.
local function use_map(event, work)
  local kind, id, port = event.id:match("^(%l+)%-(%w+)%-?(%d*)$")
  port = math.tointeger(port)
  if kind == "socket" and work.held and work.net.devices[id] and port then
    job.plug(work, id, port)
  elseif kind == "device" and work.net.devices[id] and not work.held then
    job.select(work, id)
  elseif kind == "cable" and work.net.links[id] and not work.held then
    job.select(work, id)
  else
    return false
  end
  return true
end

local PANEL = { tools = true, notes = true }

function on.ward(model, event, _, ticket, work)
  local panel = event.id:match("^panel%-(%l+)$")
  if PANEL[panel] then
    work.notebook = panel == "notes"
  elseif event.id == "back-to-tools" then
    work.menu = "tools"
  elseif event.id == "watch-again" and work.trip then
    work.scene = work.scene + 1
  elseif event.id == "hint" then
    job.hint(work)
    work.notebook = false
  elseif event.id == "talk" then
    model.page = "talk"
  elseif event.id == "report" then
    work.notebook = false
    if job.report(ticket, work) then
      model.page, work.step, work.held = "close", 1, nil
    end
  elseif use_map(event, work) or use_tool(event, ticket, work) or use_ping(event, ticket, work) then
    work.notebook = false
  else
    use_cable(event, work)
    use_keypad(event, work)
  end
end

function on.close(model, event, _, ticket, work)
  local name = closing.question(work)
  if event.kind == "choose" and event.id == name then
    closing.choose(work, name, event.value)
  elseif event.id == "to-ward" then
    model.page = "ward"
  elseif event.id == "go-on" and closing.go_on(ticket, work) then
    model.closed[ticket.id] = marks.of(ticket, work)
    model.page = "marks"
  end
end

function on.marks(model, event)
  if event.id == "to-debrief" then
    model.page = "debrief"
  end
end

function on.debrief(model, event)
  if event.id == "to-desk" then
    model.page, model.ticket = "desk", nil
  end
end

function on.shift(model, event)
  if event.id == "to-desk" then
    model.page, model.ticket = "desk", nil
  end
end

function M.update(model, event, env)
  if type(event.id) == "string" then
    on[model.page](model, event, env, tickets[model.ticket], model.jobs[model.ticket])
  end
end

function M.view(model, env)
  return pages[model.page].view(model, env.words, tickets[model.ticket],
    model.jobs[model.ticket], tickets, ORDER)
end

function M.outcome(model)
  local count = 0
  for _ in pairs(model.closed) do
    count = count + 1
  end
  return {
    finished = count == #ORDER,
    ending = model.page == "shift" and "shift" or nil,
    tickets = count,
    marks = marks.together(model.closed),
  }
end

return M
