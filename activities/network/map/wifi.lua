-- What is in the air: who has joined which access point, how far they reach, and where one could
-- hang.
local colours = require "map.colours"
local plan = require "plan"
local world = require "kit.net.world"
local M = {}

local SHOWS_REACH = { signal = true, place = true, channel = true } -- the tools that open it
local RINGS = { 1, 0.75, 0.5, 0.25 } -- of its range: where a device loses one bar more
local DASH, SPACE = 10, 8

-- The dashes of a radio link, from x, y, x, y to x, y, x, y.
local function dashes(points)
  local a, b, list = points[1], points[2], {}
  local dx, dy = b[1] - a[1], b[2] - a[2]
  local length = math.max(1, math.sqrt(dx * dx + dy * dy))
  for from = 0, length - 1, DASH + SPACE do
    local t, u = from / length, math.min(1, (from + DASH) / length)
    list[#list + 1] = { a[1] + dx * t, a[2] + dy * t, a[1] + dx * u, a[2] + dy * u }
  end
  return list
end

local function client(s, item, id)
  local rows = world.signal(s.net, id)
  item.bars = 0
  for _, row in ipairs(rows) do
    if row.joined then
      item.bars, item.ssid = row.bars, row.ssid
      if row.clash and s.reach then
        s.items[row.ap].clash = true
      end
    end
  end
end

local function places(s, ap)
  local boxes = {}
  for _, item in ipairs(s.devices) do
    if item.id ~= ap.id then
      boxes[#boxes + 1] = { item.x, item.y, item.w, item.h }
    end
  end
  return plan.places(s.map, boxes)
end

--- Adds to `s` what the air is about: bars at devices, channels at access points, links, rings,
--- places.
---@param w Words
---@param s table see scene.lua
---@param job table
function M.gather(w, s, job)
  s.reach, s.radio, s.rings = SHOWS_REACH[job.tool] or false, {}, {}
  for _, id in ipairs(s.net.names) do
    local device, item = s.net.devices[id], s.items[id]
    if device.wifi then
      item.channel, item.number = w("Ch {number}", { number = device.channel }), device.channel
      if s.reach and s.map.metres then
        s.rings[#s.rings + 1] = { x = item.x + item.w / 2, y = item.y + item.h / 2,
          range = device.range * s.map.metres[3], chosen = item.chosen }
      end
    elseif device.radio then
      item.radio = true
      client(s, item, id)
      local way = s.ways[device.ports[1].link]
      s.radio[#s.radio + 1] = way and dashes(way)
    end
  end
  local ap = s.net.devices[s.selected]
  if job.tool == "place" and s.map.metres and ap and ap.wifi then
    s.places, s.here = places(s, ap), ap
  end
end

--- Rings and links, to lie under the devices.
---@param pen kit.pen
---@param s table
function M.draw(pen, s)
  for _, ring in ipairs(s.rings) do
    for i, part in ipairs(RINGS) do
      pen.circle(ring.x, ring.y, ring.range * part, 0x0A005EB8,
        ring.chosen and 0xC0005EB8 or 0x70005EB8, i == 1 and 3 or 1)
    end
  end
  for _, link in ipairs(s.radio) do
    for _, dash in ipairs(link) do
      pen.line(dash[1], dash[2], dash[3], dash[4], 3, colours.BRAND)
    end
  end
end

--- The places where the chosen access point could hang.
---@param pen kit.pen
---@param s table
function M.draw_places(pen, s)
  for _, place in ipairs(s.places or {}) do
    local x, y = plan.metres(s.map, place[1], place[2])
    local here = s.here.x == place[1] and s.here.y == place[2]
    pen.circle(x, y, 12, here and colours.SUN or 0xF0FFFFFF, colours.BRAND, 3)
    if not here then
      pen.line(x - 5, y, x + 5, y, 2, colours.BRAND)
      pen.line(x, y - 5, x, y + 5, 2, colours.BRAND)
    end
  end
end

return M
