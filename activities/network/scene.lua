-- The map as a canvas: the floor, the devices, their cables and lights, what is in the air, and
-- what travels. It is an illustration with its own colours, the same in every theme.
local cables = require "map.cables"
local colours = require "map.colours"
local devices = require "map.devices"
local plan = require "plan"
local regions = require "map.regions"
local travel = require "travel"
local ui = require "kit.ui"
local wifi = require "map.wifi"
local M = {}

local HIGH = 26 -- a zone's label
local LETTERS = 17 -- pixels high in a canvas of its own size, so never less than 16 on a page

-- Everything paint needs, worked out once for a view.
local function gather(w, ticket, job, text)
  local map = ticket.map
  local s = { map = map, size = plan.size(map), net = job.net, selected = job.selected,
    held = job.held, ways = plan.ways(map, job), items = {},
    zones = {} }
  if ticket.vlans then
    s.vlans, s.stripes = colours.vlans(ticket.vlans)
  end
  for i, zone in ipairs(map.zones or {}) do
    local label = text.zones[zone.words or i]
    s.zones[i] = { at = zone, label = label, x = zone.x + 12, y = math.max(1, zone.y - HIGH / 2),
      w = #label * 9 + 16, h = HIGH }
  end
  s.devices = devices.gather(s, text)
  for _, item in ipairs(s.devices) do
    s.items[item.id] = item
  end
  wifi.gather(w, s, job)
  s.cables = cables.gather(w, s, job)
  s.show = travel.plan(w, s, job)
  return s
end

local function draw_zones(pen, fonts, s)
  for _, zone in ipairs(s.zones) do
    local at = zone.at
    pen.box(at.x, at.y, at.w, at.h, 18, 0x66FFFFFF, 0x664A5866, 2)
    local w, h = pen.measure(fonts.plain, zone.label)
    pen.box(zone.x, zone.y, w + 16, zone.h, 8, 0xFFF7F4EC)
    pen.text(zone.x + 8, zone.y + (zone.h - h) / 2, zone.label, fonts.plain, colours.SOFT)
  end
end

-- Empty sockets while a cable is in hand.
local function draw_invitations(pen, s)
  local r = s.size.small and 11 or 15
  for _, item in ipairs(s.devices) do
    for _, socket in ipairs(item.sockets) do
      if not socket.link then
        local x, y = plan.socket(s.map, s.net.devices[item.id], socket.port)
        pen.circle(x, y, r, 0xE0FFFFFF, colours.BRAND, 3)
        pen.line(x - 6, y, x + 6, y, 3, colours.BRAND)
        pen.line(x, y - 6, x, y + 6, 3, colours.BRAND)
      end
    end
  end
end

local function paint(s)
  return function(pen, now)
    local fonts = { bold = pen.font(LETTERS, "bold"), plain = pen.font(LETTERS), tight = 1.15 }
    fonts.name = s.size.small and fonts.plain or fonts.bold
    fonts.high = select(2, pen.measure(fonts.bold, "0"))
    pen.picture(0, 0, plan.WIDTH, plan.HEIGHT, s.map.floor)
    draw_zones(pen, fonts, s)
    wifi.draw(pen, s)
    cables.draw(pen, s)
    devices.draw(pen, fonts, s)
    if not s.size.tiny then
      cables.draw_ends(pen, s)
      cables.draw_tags(pen, fonts, s)
    end
    wifi.draw_places(pen, s)
    if s.held then
      draw_invitations(pen, s)
    end
    return travel.draw(pen, fonts.plain, s.show, now)
  end
end

---@param w Words
---@param ticket table
---@param job table
---@param text table the ticket's words
---@return Node
function M.node(w, ticket, job, text)
  local s, trip = gather(w, ticket, job, text), job.trip or {}
  return ui.canvas { id = "map", width = plan.WIDTH, height = plan.HEIGHT,
    words = w("Map of {place}, with its devices and cables", { place = text.place }),
    scene = ("%s %s %s %s"):format(ticket.id, job.scene, trip.step, trip.rate),
    news = ("map %d"):format(job.scene), paint = paint(s), regions = regions.of(w, s) }
end

return M
