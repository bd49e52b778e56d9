-- What can be pressed on the map, and what each place is called: what a person sees there.
local plan = require "plan"
local M = {}

local LEAST = 28 -- width of a socket to press, even where they are closer together
local ROW = 130 -- what lies about as high counts as one line when reading

local function device_words(w, item)
  local values = { device = item.label, ssid = item.ssid, number = item.number, lit = 0,
    count = #item.sockets }
  for _, socket in ipairs(item.sockets) do
    values.lit = values.lit + (socket.lit and 1 or 0)
  end
  if item.number then
    return w("{device}, on channel {number}", values)
  elseif item.radio then
    return item.ssid and w("{device}, joined to the Wi-Fi {ssid}", values)
      or w("{device}, not joined to any Wi-Fi", values)
  elseif #item.sockets > 1 then
    return w("{device}, light on at {lit} of {count} sockets", values)
  end
  return values.lit > 0 and w("{device}, light on", values) or w("{device}, light dark", values)
end

local function devices(w, s, list)
  for _, item in ipairs(s.devices) do
    list[#list + 1] = { id = "device-" .. item.id, x = item.x, y = item.y, w = item.w, h = item.h,
      chosen = item.chosen, words = device_words(w, item) }
  end
end

local function cable_words(w, s, item)
  local ends = s.net.links[item.id].ends
  local values = { number = item.number, one = ends.a and s.items[ends.a.device].label,
    other = ends.b and s.items[ends.b.device].label }
  if ends.a and ends.b then
    return w("Cable {number}, between {one} and {other}", values)
  end
  return w("Cable {number}, with a loose end", values)
end

local function cables(w, s, list)
  local r = s.size.place
  for _, item in ipairs(r and s.cables or {}) do
    list[#list + 1] = { id = "cable-" .. item.id, x = item.x - r, y = item.y - r, w = 2 * r,
      h = 2 * r, round = true, chosen = item.chosen,
      words = cable_words(w, s, item) }
  end
end

local function socket_words(w, item, socket)
  local values = { number = socket.number, device = item.inside, vlan = socket.vlan }
  if socket.link then
    return socket.vlan and w("Socket {number} of the {device}, VLAN {vlan}, in use", values)
      or w("Socket {number} of the {device}, in use", values)
  end
  return socket.vlan and w("Socket {number} of the {device}, VLAN {vlan}, empty", values)
    or w("Socket {number} of the {device}, empty", values)
end

-- While a cable is in hand only sockets can be chosen. A tile with one socket is that socket.
local function sockets(w, s, list)
  for _, item in ipairs(s.devices) do
    local step
    for _, socket in ipairs(item.sockets) do
      local region = { id = ("socket-%s-%d"):format(item.id, socket.port), x = item.x,
        y = item.y, w = item.w, h = item.h,
        words = socket_words(w, item, socket) }
      if item.switch then
        step = math.max(s.size.pitch, LEAST)
        region.x, region.w, region.h = socket.x - step / 2, step, item.h + 16
        region.y = item.top and item.y - 16 or item.y
      elseif #item.sockets > 1 then
        step = math.max(LEAST, math.min(38, item.w / #item.sockets))
        region.x, region.w = socket.x - step / 2, step
      end
      list[#list + 1] = region
    end
  end
end

local function places(w, s, list)
  for _, place in ipairs(s.places) do
    local x, y = plan.metres(s.map, place[1], place[2])
    list[#list + 1] = { id = ("place-%d-%d"):format(place[1], place[2]), x = x - 22, y = y - 22,
      w = 44, h = 44, round = true, chosen = s.here.x == place[1] and s.here.y == place[2],
      words = w("{x} metres across, {y} metres down", { x = place[1], y = place[2] }) }
  end
end

-- As one reads: from the top, from the left.
local function sort(list)
  table.sort(list, function(a, b)
    local up, down = a.y // ROW, b.y // ROW
    if up ~= down then
      return up < down
    elseif a.x ~= b.x then
      return a.x < b.x
    end
    return a.y < b.y or (a.y == b.y and a.id < b.id)
  end)
end

---@param w Words
---@param s table see scene.lua
---@return Region[]
function M.of(w, s)
  local list = {}
  if s.held then
    sockets(w, s, list)
  elseif s.places then
    places(w, s, list)
  else
    devices(w, s, list)
    cables(w, s, list)
  end
  sort(list)
  return list
end

return M
