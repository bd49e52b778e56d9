-- Forms that ask something of the network: ping, trace, look up a name, measure the load.
local forms = require "forms"
local kinds = require "kinds"
local names = require "names"
local ui = require "kit.ui"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

-- The devices of the inventory, each with the address it is registered under.
local function targets(w, c)
  local list = { min = 208, gap = 8 }
  for _, id in ipairs(c.ticket.targets) do
    if id ~= c.job.selected then
      list[#list + 1] = ui.button { id = "target-" .. id,
        w("{device} {ip}", { device = names.label(c.text, id), ip = c.ticket.register[id] }) }
    end
  end
  return ui.grid(list)
end

-- A name is wide, and would be broken in the middle beside another.
local function hosts(w, c)
  local list = { min = 320, gap = 8 }
  for i, name in ipairs(c.ticket.hosts or {}) do
    list[i] = ui.button { id = "host-" .. i, w("{name}", { name = name }) }
  end
  return #list > 0 and ui.grid(list)
end

-- The first tickets do without: whom to ask can be pressed.
local function typed(w, c, id, label, button)
  return c.ticket.chapter > 1 and ui.disclosure { id = "typed-" .. id, label = label,
    open = c.form.text ~= "",
    ui.field { id = "form-text", label = w "Name or address", value = c.form.text,
      most = forms.MOST, enter = "do-" .. id },
    ui.button { id = "do-" .. id, button } }
end

function M.ping(w, c)
  return { c.answer or ui.text { w "Ping asks “Are you there?” Which device do you ask?" },
    targets(w, c),
    hosts(w, c), typed(w, c, "ping", w "Ask somebody else", w "Ping it") }
end

function M.trace(w, c)
  return { c.answer
    or ui.text { w "Every router on the way is asked to speak up (traceroute). Where to?" },
    targets(w, c), hosts(w, c), typed(w, c, "trace", w "Go somewhere else", w "Trace the way") }
end

function M.lookup(w, c)
  return { c.answer or ui.text { w "People use names, networks use numbers. The name server (DNS) \z
    knows which belong together. Which name?" },
    hosts(w, c), typed(w, c, "lookup", w "Look up another name", w "Look it up") }
end

function M.load(w, c)
  return { not c.answer
    and ui.text { w "How much travels depends on the hour. Which hour do you measure?" },
    ui.slider { id = "form-hour", label = w "Hour", value = c.form.hour, low = 0, high = 23,
      says = kinds.hour(c.form.hour) },
    ui.button { id = "do-load", primary = true, w "Measure" } }
end

return M
