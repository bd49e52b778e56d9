-- The right-hand side of the ward: what is selected, what can be done with it, and what came of it.
local answer = require "pages.answer"
local labels = require "pages.tools.labels"
local names = require "names"
local notebook = require "pages.notebook"
local parts = require "pages.parts"
local signs = require "map.signs"
local speech = require "kit.speech"
local tools = require "tools"
local ui = require "kit.ui"
local M = {}

---@class ToolContext what a tool's form is made from
---@field ticket table
---@field job table
---@field text table the ticket's words
---@field form table what is filled in
---@field device table the chosen one
---@field answer Node|nil to the last move

local MANY = 8 -- tools; more are shown group by group

local forms = {}
for _, group in ipairs { require "pages.tools.ask", require "pages.tools.host",
  require "pages.tools.switch", require "pages.tools.router", require "pages.tools.server",
  (require "pages.tools.packets") } do
  for tool, form in pairs(group) do
    forms[tool] = form
  end
end

local function buttons(w, list, device)
  local grid = { min = 208, gap = 8 }
  for i, tool in ipairs(list) do
    local words, icon = labels.button(w, tool, device)
    grid[i] = ui.button { id = "tool-" .. tool, icon = icon, words }
  end
  return ui.grid(grid)
end

-- Looking and changing are kept apart: one cannot do harm by looking.
local function groups(w, job, look, change)
  local device = job.net.devices[job.selected]
  if #look == 0 or #change == 0 then
    return { buttons(w, #look > 0 and look or change, device) }
  elseif #look + #change <= MANY then
    return { ui.heading { level = 3, w "Look" }, buttons(w, look, device),
      ui.heading { level = 3, w "Change" }, buttons(w, change, device) }
  end
  local group = job.group or "look"
  return { ui.tabs { id = "group", value = group, options = {
    { value = "look", w "Look", icon = "look" }, { value = "change", w "Change", icon = "edit" } },
    buttons(w, group == "look" and look or change, device) } }
end

local function device(w, c)
  local look, change = tools.here(c.ticket, c.job)
  local list = { ui.heading { level = 2, names.label(c.text, c.job.selected) } }
  for _, node in ipairs(groups(w, c.job, look, change)) do
    list[#list + 1] = node
  end
  if #look + #change == 0 then
    list[2] = ui.text { w "There is nothing to do here with the tools of this ticket." }
  end
  return list
end

-- A tool's answer stands under its form, but where that is long: those say themselves where.
local PLACED = { ping = true, trace = true, lookup = true, rule = true, route = true }

local function tool(w, c)
  local form = forms[c.job.tool] and forms[c.job.tool](w, c) or {}
  if not PLACED[c.job.tool] then
    form[#form + 1] = c.answer
  end
  form.gap = form.gap or 12
  return { ui.row { gap = 12, wrap = false, align = "middle",
    ui.button { id = "close-tool", icon = "back", only = true, w "Back to the tools" },
    ui.column { grow = 1, min = 120, ui.heading { level = 2,
      labels.title(w, c.job.tool, names.inside(c.text, c.job.selected)) } } },
    ui.column(form) }
end

-- Whatever else is chosen: what there is to do, and the answer under it.
local function with_answer(list, c)
  list[#list + 1] = c.answer
  return list
end

local function cable(w, c)
  local link = c.job.net.links[c.job.selected]
  local list = { ui.heading { level = 2, w("Cable {number}", { number = names.tag(link.id) }) } }
  if not tools.offers(c.ticket, "cable") then
    return list
  end
  if not (link.ends.a and link.ends.b) then
    list[#list + 1] = ui.button { id = "pick-up", icon = "cable", primary = true,
      w "Pick up the loose end" }
  end
  for _, side in ipairs { "a", "b" } do
    local place = link.ends[side]
    if place then
      list[#list + 1] = ui.button { id = "pull-" .. side, icon = "plug",
        w("Pull it out of the {device}", { device = names.inside(c.text, place.device) }) }
    end
  end
  list[#list + 1] = ui.button { id = "replace", icon = "new", w "Put a new cable in its place" }
  return list
end

local function held(w, c)
  return {
    ui.heading { level = 2, w("Cable {number} in your \z
      hand", { number = names.tag(c.job.held.link) }) },
    ui.button { id = "put-down", w "Put the cable down" } }
end

-- A light as it is on the map, and what it means.
local function light(words, meaning, lit)
  return ui.row { gap = 12, align = "middle", wrap = false,
    ui.column { width = 28, ui.canvas { width = 24, height = 24, words = words,
      paint = function(pen)
        signs.light(pen, 12, 12, 8, lit)
      end } },
    ui.text { meaning, grow = 1 } }
end

local function nothing(w, c)
  local jean = parts.jean(w)
  jean.role = nil -- she is known by now
  return {
    ui.heading { level = 2, w "Where do you start?" },
    ui.text { c.text.summary, style = "strong" },
    speech.of(jean, { w "Find out why, and mend it. Choose a device or a numbered cable on the \z
      map: press it, or go there with the arrow keys and press Enter." }, { size = 72 }),
    light(w "A green round light", w "Connected", true),
    light(w "An amber square", w "Not connected", false) }
end

local function content(w, c)
  if c.job.held then
    return with_answer(held(w, c), c)
  elseif c.device then
    return c.job.tool and tool(w, c) or with_answer(device(w, c), c)
  elseif c.job.net.links[c.job.selected] then
    return with_answer(cable(w, c), c)
  end
  return with_answer(nothing(w, c), c)
end

---@param w Words
---@param ticket table
---@param job table
---@param text table the ticket's words
---@return Node
function M.view(w, ticket, job, text)
  if job.notebook then
    return notebook.view(w, job, text)
  end
  local c = { ticket = ticket, job = job, text = text, form = job.form,
    device = job.net.devices[job.selected],
    answer = job.said and answer.view(w, ticket, job, text) or nil }
  local panel = content(w, c)
  panel.gap = panel.gap or 12
  panel.news = ("%s %s %s"):format(job.selected, job.tool, job.held ~= nil)
  return ui.column(panel)
end

-- What the keyboard is on when a form opens: where it has one best place to begin.
local FIRST = { address = "form-ip", gateway = "form-ip", dns = "form-ip", vlan = "form-port",
  socket = "form-port", load = "form-hour", channel = "form-channel", wifi = "form-ssid",
  record = "form-name", pool = "form-from", schedule = "form-starts", priority = "form-classes",
  place = "map", packets = "packet" }

local function first_target(ticket, job)
  for _, id in ipairs(ticket.targets) do
    if id ~= job.selected then
      return "target-" .. id
    end
  end
end

--- Where the keyboard goes when the panel changes, nil when it stays: to the sockets with a cable
--- in hand, to a form's first field, back to the tool that was closed.
---@param ticket table
---@param job table
---@return string|nil
function M.focus(ticket, job)
  if job.notebook then
    return "panel-tools"
  elseif job.held then
    return "map"
  elseif job.tool == "ping" or job.tool == "trace" then
    return first_target(ticket, job)
  elseif job.tool == "lookup" then
    return "host-1"
  elseif job.tool == "packets" and not (job.trip and job.trip.count > 0) then
    return "close-tool"
  elseif job.tool then
    return FIRST[job.tool] or "close-tool"
  end
  return job.closed and "tool-" .. job.closed
end

return M
