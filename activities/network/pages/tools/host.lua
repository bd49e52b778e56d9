-- Forms for a device's own settings: address, gateway, name server, DHCP, Wi-Fi.
local ui = require "kit.ui"
---@type table<string, fun(w: Words, c: ToolContext): table> by tool: what stands in its form
local M = {}

local function use(w, id)
  return ui.button { id = id, primary = true, w "Use this" }
end

local function ip_field(label, value, enter)
  return ui.field { id = "form-ip", label = label, value = value, most = 24, enter = enter }
end

-- The sockets of a device that have an address, to choose one.
local function sockets(w, c)
  local options = {}
  for i, port in ipairs(c.device.ports) do
    if port.ip then
      local number = port.parent or i
      options[#options + 1] = { value = i, port.parent
        and w("Socket {number}, VLAN {vlan}", { number = number, vlan = port.vlan })
        or w("Socket {number}", { number = number }) }
    end
  end
  return #options > 1 and ui.select { id = "form-port", label = w "Socket", value = c.form.port,
    options = options }
end

function M.address(w, c)
  return {
    sockets(w, c),
    ip_field(w "IP address", c.form.ip, "do-address"),
    c.ticket.chapter > 1 and ui.field { id = "form-mask", label = w "Mask", value = c.form.mask,
      most = 24, enter = "do-address" },
    c.device.ports[c.form.port].dhcp
      and ui.text { w "Typing in an address switches automatic settings off.", style = "soft" },
    use(w, "do-address") }
end

function M.gateway(w, c)
  return {
    ui.text { w "The gateway is the router next door: everything for other networks is handed to \z
      it." },
    ip_field(w "Address of the gateway", c.form.ip, "do-gateway"), use(w, "do-gateway") }
end

function M.dns(w, c)
  return {
    ui.text { w "The name server (DNS) is asked when somebody uses a name in place of an \z
      address." },
    ip_field(w "Address of the name server", c.form.ip, "do-dns"), use(w, "do-dns") }
end

function M.auto(w, c)
  local on = c.device.ports[1].dhcp
  return {
    ui.text { on and w "It asks the network for its address (DHCP)."
      or w "Its settings are typed in by hand." },
    on and ui.button { id = "do-renew", primary = true, icon = "again", w "Ask again now" },
    ui.button { id = "do-auto", on and w "Stop asking, keep what it has"
      or w "Let it ask the network", primary = not on } }
end

-- The Wi-Fi names that any access point sends.
local function ssids(w, net)
  local list, seen = {}, {}
  for _, id in ipairs(net.names) do
    for _, one in ipairs(net.devices[id].wifi or {}) do
      if not seen[one.ssid] then
        seen[one.ssid] = true
        list[#list + 1] = { value = one.ssid, w("{name}", { name = one.ssid }) }
      end
    end
  end
  return list
end

function M.wifi(w, c)
  local options, known = ssids(w, c.job.net), false
  for _, option in ipairs(options) do
    known = known or option.value == c.form.ssid
  end
  if not known then
    table.insert(options, 1, { value = c.form.ssid, w("{name}", { name = c.form.ssid }) })
  end
  return {
    ui.select { id = "form-ssid", label = w "Name of the Wi-Fi", value = c.form.ssid,
      options = options },
    ui.field { id = "form-key", label = w "Key", value = c.form.key, most = 40,
      enter = "do-wifi" },
    use(w, "do-wifi") }
end

-- Which channels are in use, and by whom, is seen with the signal tool.
function M.channel(w, c)
  local options = {}
  for n = 1, 13 do
    options[n] = { value = n, w("Channel {number}", { number = n }) }
  end
  return {
    ui.text { w "Neighbours on the same channel, or one close to it, talk over each other. \z
      Channels 1, 6 and 11 keep clear of each other." },
    ui.select { id = "form-channel", label = w "Channel", value = c.form.channel,
      options = options },
    use(w, "do-channel") }
end

function M.place(w)
  return { ui.text { w "Choose its new place on the map." } }
end

return M
