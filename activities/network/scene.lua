-- The map of a ward as a canvas: the floor, the devices, their cables and lights, and the last ping
-- travelling. It is an illustration with its own colours, the same in every theme.
local names = require "names"
local plan = require "plan"
local travel = require "travel"
local ui = require "kit.ui"
local world = require "kit.net.world"
local M = {}

local INK, SOFT, CARD, LINE = 0xFF1B2733, 0xFF4A5866, 0xFFFFFFFF, 0xFFB9B4A8
local GREEN, GREEN_EDGE, AMBER, AMBER_EDGE = 0xFF1FAE63, 0xFF00502B, 0xFFFFE3A1, 0xFF8A5A00
local STEEL, STEEL_DARK, BRAND, SUN = 0xFF2B3F54, 0xFF16222F, 0xFF005EB8, 0xFFFFB81C
local CABLES = { c1 = 0xFF7C2855, c2 = 0xFF005EB8, c3 = 0xFF00703C, c4 = 0xFFA85A0B }

-- A light: green and round when on, an amber square with a stroke when dark.
local function light(pen, x, y, on)
  if on then
    pen.circle(x, y, 8, GREEN, GREEN_EDGE, 2)
    pen.circle(x - 2, y - 2, 2.5, 0xFFD9FFE9)
  else
    pen.box(x - 7, y - 7, 14, 14, 3, AMBER, AMBER_EDGE, 2)
    pen.line(x - 4, y + 4, x + 4, y - 4, 2, AMBER_EDGE)
  end
end

local function plug(pen, x, y, dy, colour)
  pen.box(x - 7, dy < 0 and y - 4 or y - 12, 14, 16, 3, 0xFFEDF2F5, colour, 2)
end

local function loose_plug(pen, x, y)
  pen.circle(x, y, 17, 0x30FFB81C)
  pen.box(x - 8, y - 16, 16, 20, 3, 0xFFF7FAFB, INK, 2)
  for i = -1, 1 do
    pen.line(x + i * 4, y - 14, x + i * 4, y - 8, 2, 0xFFC58A00)
  end
end

local function trace(pen, points, dx, dy, colour)
  for i = 2, #points do
    pen.line(points[i - 1][1] + dx, points[i - 1][2] + dy, points[i][1] + dx, points[i][2] + dy, 6,
      colour)
  end
end

-- The shadow is opaque, or it would darken where its pieces meet.
local function cable(pen, points, colour)
  trace(pen, points, 2, 3, 0xFFCFCCC6)
  trace(pen, points, 0, 0, colour)
end

local function tag(pen, font, x, y, text, colour, chosen)
  if chosen then
    pen.circle(x, y, 21, SUN)
  end
  pen.circle(x, y, 17, CARD, colour, 3)
  pen.text(x - 17, y - 12, text, font, INK, 34, "centre")
end

-- Empty sockets while a cable is in hand.
local function invitation(pen, x, y)
  pen.circle(x, y, 15, 0xE0FFFFFF, BRAND, 3)
  pen.line(x - 6, y, x + 6, y, 3, BRAND)
  pen.line(x, y - 6, x, y + 6, 3, BRAND)
end

local function tile(pen, fonts, at, device, label, chosen, lit)
  local w, h = plan.TILE_W, plan.TILE_H
  local mouth = at.top and at.y - 10 or at.y + h - 2
  pen.box(at.x + w / 2 - 13, mouth, 26, 12, 3, STEEL_DARK)
  pen.box(at.x + 2, at.y + 4, w, h, 14, 0x1A1B2733)
  pen.box(at.x, at.y, w, h, 14, CARD, chosen and BRAND or LINE, chosen and 4 or 2)
  -- Some languages need two lines for a name; the picture makes room.
  local _, tall, lines = pen.measure(fonts.label, label, w - 4)
  local size = lines > 1 and 48 or 76
  pen.picture(at.x + (w - size) / 2, at.y + 8, size, size, "art/" .. device.kind .. ".svg")
  pen.text(at.x + 2, at.y + h - 4 - tall, label, fonts.label, INK, w - 4, "centre")
  light(pen, at.x + w - 16, at.y + 17, lit)
end

local function switch(pen, fonts, at, device, label, chosen, net)
  local w = plan.switch_width(#device.ports)
  pen.box(at.x + 2, at.y + 5, w, plan.SWITCH_H, 12, 0x261B2733)
  pen.box(at.x, at.y, w, plan.SWITCH_H, 12, STEEL, chosen and SUN or STEEL_DARK, chosen and 4 or 2)
  for i in ipairs(device.ports) do
    local x = at.x + plan.SWITCH_PAD + plan.SOCKET_W * (i - 0.5)
    pen.box(x - 16, at.y + 6, 32, 26, 4, STEEL_DARK, 0xFF6F869C, 2)
    pen.text(x - 20, at.y + 33, tostring(i), fonts.number, 0xFFFFFFFF, 40, "centre")
    if device.ports[i].link then
      light(pen, x, at.y + 71, world.lit(net, device.id, i))
    else
      pen.circle(x, at.y + 71, 4, STEEL_DARK, 0xFF6F869C, 2)
    end
  end
  local lw = pen.measure(fonts.label, label)
  pen.box(at.x + w / 2 - lw / 2 - 10, at.y + plan.SWITCH_H + 2, lw + 20, 26, 8, 0xE6FFFFFF)
  pen.text(at.x + w / 2 - lw / 2, at.y + plan.SWITCH_H + 3, label, fonts.label, INK)
end

-- Everything paint needs, worked out once for a view.
local function gather(w, ticket, job)
  local paths = {}
  for id, link in pairs(job.net.links) do
    paths[id] = plan.cable(ticket.map, job, link)
  end
  return { map = ticket.map, net = job.net, selected = job.selected, held = job.held, paths = paths,
    labels = names.labels(w), show = travel.plan(w, ticket.map, job, paths) }
end

local function draw_cables(pen, s)
  for id, points in pairs(s.paths) do
    cable(pen, points, CABLES[id] or SOFT)
  end
  for id, points in pairs(s.paths) do
    local ends = s.net.links[id].ends
    for side, point in pairs { a = points[1], b = points[#points] } do
      local place = ends[side]
      if place then
        local _, _, dy = plan.socket(s.map, s.net.devices[place.device], place.port)
        plug(pen, point[1], point[2], dy, CABLES[id] or SOFT)
      else
        loose_plug(pen, point[1], point[2])
      end
    end
  end
end

local function draw_devices(pen, fonts, s)
  for _, id in ipairs(s.net.names) do
    local device = s.net.devices[id]
    if device.kind == "switch" then
      switch(pen, fonts, s.map.switch, device, s.labels[id], s.selected == id, s.net)
    else
      tile(pen, fonts, s.map.devices[id], device, s.labels[id], s.selected == id,
        world.lit(s.net, id, 1))
    end
  end
end

local function draw_tags(pen, fonts, s)
  for id, points in pairs(s.paths) do
    local x, y = plan.along(points, s.map.tags[id] or 0.5)
    tag(pen, fonts.number, x, y, names.tag(id), CABLES[id] or SOFT, s.selected == id)
  end
end

local function draw_invitations(pen, s)
  for _, id in ipairs(s.net.names) do
    for i, socket in ipairs(s.net.devices[id].ports) do
      if not socket.link then
        local x, y = plan.socket(s.map, s.net.devices[id], i)
        invitation(pen, x, y)
      end
    end
  end
end

local function paint(s)
  return function(pen, now)
    local bold = pen.font(17, "bold")
    local fonts = { label = bold, number = bold, small = pen.font(17) }
    pen.picture(0, 0, plan.WIDTH, plan.HEIGHT, s.map.floor)
    draw_devices(pen, fonts, s)
    draw_cables(pen, s)
    draw_tags(pen, fonts, s)
    if s.held then
      draw_invitations(pen, s)
    end
    return travel.draw(pen, fonts.small, s.show, now)
  end
end

local function light_words(w, net, id, port)
  return world.lit(net, id, port) and w "light on" or w "light dark"
end

local function device_regions(w, list, s)
  for _, id in ipairs(s.net.names) do
    local device, at = s.net.devices[id], s.map.devices[id]
    if device.kind == "switch" then
      list[#list + 1] = { id = "device-" .. id, x = s.map.switch.x, y = s.map.switch.y,
        w = plan.switch_width(#device.ports), h = plan.SWITCH_H, chosen = s.selected == id,
        words = s.labels[id] }
    else
      list[#list + 1] = { id = "device-" .. id, x = at.x, y = at.y,
        w = plan.TILE_W, h = plan.TILE_H, chosen = s.selected == id,
        words = w("{device}, \z
        {light}", { device = s.labels[id], light = light_words(w, s.net, id, 1) }) }
    end
  end
end

-- As one reads: from the top, from the left.
local function sort_regions(list)
  table.sort(list, function(a, b)
    local up, down = a.y // 130, b.y // 130
    return up < down or (up == down and a.x < b.x)
  end)
end

local function cable_regions(w, list, s)
  for id, points in pairs(s.paths) do
    local x, y = plan.along(points, s.map.tags[id] or 0.5)
    list[#list + 1] = { id = "cable-" .. id, x = x - 22, y = y - 22, w = 44, h = 44, round = true,
      chosen = s.selected == id,
      words = w("Cable {number}", { number = names.tag(id) }) }
  end
end

-- While a cable is in hand only sockets can be chosen.
local function socket_regions(w, list, s)
  for _, id in ipairs(s.net.names) do
    local device, at = s.net.devices[id], s.map.devices[id]
    for i in ipairs(device.ports) do
      local region = { id = ("socket-%s-%d"):format(id, i),
        words = w("Socket {number} of the {device}", { number = i, device = s.labels[id] }) }
      if device.kind == "switch" then
        region.x, region.y = plan.socket(s.map, device, i) - plan.SOCKET_W / 2, s.map.switch.y - 16
        region.w, region.h = plan.SOCKET_W, plan.SWITCH_H + 16
      else
        region.x, region.y, region.w, region.h = at.x, at.y, plan.TILE_W, plan.TILE_H
      end
      list[#list + 1] = region
    end
  end
end

---@param w Words
---@param ticket table
---@param job table
---@param text table the ticket's words
---@return Node
function M.node(w, ticket, job, text)
  local s, regions = gather(w, ticket, job), {}
  if job.held then
    socket_regions(w, regions, s)
  else
    device_regions(w, regions, s)
    cable_regions(w, regions, s)
  end
  sort_regions(regions)
  return ui.canvas { id = "map", width = plan.WIDTH, height = plan.HEIGHT,
    words = w("Map of {place}, with its devices and cables", { place = text.place }),
    scene = ("%s %d"):format(ticket.id, job.scene),
    news = ("map %d"):format(job.scene), paint = paint(s), regions = regions }
end

return M
