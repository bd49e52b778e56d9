-- Forms for a router: its rules, its routes, and what goes first.
local address = require "kit.net.address"
local forms = require "forms"
local kinds = require "kinds"
local names = require "names"
local traffic = require "traffic"
local ui = require "kit.ui"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

local function small(id, icon, words)
  return ui.button { id = id, icon = icon, only = true, words }
end

local function rule_row(w, i, rule, count)
  return ui.row { gap = 4, wrap = false, align = "middle",
    ui.text { w("{number}. {rule}", { number = i, rule = kinds.rule(w, rule) }), grow = 1 },
    i > 1 and small("do-rule-up-" .. i, "up", w("Move rule {number} up", { number = i })),
    i < count and small("do-rule-down-" .. i, "down",
      w("Move rule {number} down", { number = i })),
    small("do-rule-remove-" .. i, "trash", w("Remove rule {number}", { number = i })) }
end

-- The networks at the router's own sockets, then every device that has an address of its own.
local function ranges(w, c)
  local options = { { value = "any", w "Anybody" } }
  for _, port in ipairs(c.device.ports) do
    if port.ip then
      local range = traffic.cidr(address.text(address.network(port.ip, port.mask)), port.mask)
      options[#options + 1] = { value = range, w("The network {range}", { range = range }) }
    end
  end
  for _, id in ipairs(c.job.net.names) do
    local ip = c.ticket.register[id]
    if ip then
      options[#options + 1] = { value = ip,
        w("{device} {ip}", { device = names.label(c.text, id), ip = ip }) }
    end
  end
  options[#options + 1] = { value = forms.OTHER, w "Another, to be typed" }
  return options
end

-- Everything, ping, and the services that there are.
local function kinds_of_traffic(w, c)
  local seen = {}
  local options = { { value = "any", w "Everything" }, { value = "icmp", w "Ping (ICMP)" } }
  for _, id in ipairs(c.job.net.names) do
    for _, service in ipairs(c.job.net.devices[id].services or {}) do
      local value = ("%s %d"):format(service.proto, service.port)
      if not seen[value] then
        seen[value] = true
        options[#options + 1] = { value = value,
          w("{proto} port {port}", { proto = service.proto:upper(), port = service.port }) }
      end
    end
  end
  options[#options + 1] = { value = forms.OTHER, w "Another, to be typed" }
  return options
end

local function choice_or_typed(c, field, label, options, typed)
  return ui.column { gap = 8,
    ui.select { id = "form-" .. field, label = label, value = c.form[field], options = options },
    c.form[field] == forms.OTHER and ui.field { id = ("form-%s_other"):format(field), label = typed,
      value = c.form[field .. "_other"], most = 24 } }
end

local function places(w, count)
  local options = {}
  for i = 1, count + 1 do
    options[i] = { value = i, i > count and w("Place {number}, the last", { number = i })
      or w("Place {number}", { number = i }) }
  end
  return options
end

local function new_rule(w, c, count)
  local hint = w "A network, such as 10.0.5.0/24, or an address"
  return ui.disclosure { id = "new-rule", label = w "Add a rule", open = count == 0,
    ui.select { id = "form-action", label = w "What it does", value = c.form.action, options = {
      { value = "allow", w "Let through (allow)" }, { value = "deny", w "Drop silently (deny)" },
      { value = "reject", w "Turn back and say so (reject)" } } },
    choice_or_typed(c, "what", w "What", kinds_of_traffic(w, c), w "Such as tcp 443"),
    choice_or_typed(c, "src", w "From", ranges(w, c), hint),
    choice_or_typed(c, "dst", w "To", ranges(w, c), hint),
    ui.select { id = "form-at", label = w "Place in the list", value = c.form.at,
      options = places(w, count) },
    ui.button { id = "do-rule-add", primary = true, w "Add this rule" } }
end

-- A list can be longer than the window. The answer stands where one is: beside what was added, and
-- else over the list.
local function answers(c)
  local said = c.job.said
  local added = said and (c.job.notes[said.note] or said).act == "added"
  return not added and c.answer, added and c.answer
end

function M.rule(w, c)
  local rules, above, below = c.device.rules or {}, answers(c)
  local list = { gap = 8,
    above or ui.text { w "The first rule that fits decides. The rest are not read." } }
  for i, rule in ipairs(rules) do
    list[#list + 1] = rule_row(w, i, rule, #rules)
  end
  list[#list + 1] = ui.text { style = "soft", c.device.policy == "deny"
    and w "What fits no rule is dropped." or w "What fits no rule is let through." }
  list[#list + 1] = below
  list[#list + 1] = new_rule(w, c, #rules)
  return list
end

local function route_row(w, i, route)
  local words = w("{network} by way of {via}",
    { network = traffic.cidr(route.network, route.mask), via = route.via })
  return ui.row { gap = 4, wrap = false, align = "middle", ui.text { words, grow = 1 },
    small("do-route-remove-" .. i, "trash", w("Remove route {number}", { number = i })) }
end

function M.route(w, c)
  local above, below = answers(c)
  local list = { gap = 8, above
    or ui.text { w "It knows the networks at its own sockets. It has to be told the way to \z
      others." } }
  for i, route in ipairs(c.device.routes) do
    list[#list + 1] = route_row(w, i, route)
  end
  list[#list + 1] = below
  list[#list + 1] = ui.disclosure { id = "new-route", label = w "Add a route",
    open = #c.device.routes == 0 or c.form.network ~= "",
    ui.field { id = "form-network", label = w "Network", hint = w "Such as 10.0.5.0/24",
      value = c.form.network, most = 24 },
    ui.field { id = "form-via", label = w "By way of", hint = w "The next router's address",
      value = c.form.via, most = 24, enter = "do-route-add" },
    ui.button { id = "do-route-add", primary = true, w "Add this route" } }
  return list
end

-- The kinds of traffic that there are.
local function classes(w, net)
  local options, seen = {}, {}
  for _, flow in ipairs(net.flows or {}) do
    if not seen[flow.class] then
      seen[flow.class] = true
      options[#options + 1] = { value = flow.class, kinds.class(w, flow.class) }
    end
  end
  return options
end

function M.priority(w, c)
  return {
    ui.text { w "When a cable is full, messages queue. What goes first does not wait." },
    ui.choice { id = "form-classes", label = w "These go first", many = true,
      value = c.form.classes, options = classes(w, c.job.net) },
    ui.button { id = "do-priority", primary = true, w "Use this" } }
end

return M
