-- Cables on the map: their ways, plugs and loose ends, their numbered tags, and what the pupil has
-- found out about them: a break, how much they can carry and how full they are.
local colours = require "map.colours"
local names = require "names"
local plan = require "plan"
local switches = require "map.switches"
local M = {}

local SHADOW = 0xFFCFCCC6 -- opaque, or it would darken where its pieces meet
local LETTER = 9 -- about the width of one, to keep room beside a tag
local NAME = 26 -- how high a switch's name is
local BAR = 46 -- a load's

-- A cable between switches, or from a switch to a router's several names, carries every VLAN.
local function is_trunk(net, link)
  for _, side in ipairs { "a", "b" } do
    local place = link.ends[side]
    if place and net.devices[place.device].ports[place.port].trunk then
      return true
    end
  end
  return false
end

local function plugs_of(s, link, points)
  local list = {}
  for i, side in ipairs { "a", "b" } do
    local place, point = link.ends[side], points[i == 1 and 1 or #points]
    local plug = { x = point[1], y = point[2], loose = not place }
    if place then
      local _, _, dy = plan.socket(s.map, s.net.devices[place.device], place.port)
      plug.dy = dy
    end
    list[i] = plug
  end
  return list
end

local function speed(w, kbits)
  if kbits >= 1000000 and kbits % 1000000 == 0 then
    return w("{n} Gbit/s", { n = kbits // 1000000 })
  elseif kbits >= 1000 and kbits % 1000 == 0 then
    return w("{n} Mbit/s", { n = kbits // 1000 })
  end
  return w("{n} kbit/s", { n = kbits })
end

-- What the notebook says of cables: which were found broken, and how full they were last.
local function known(notes)
  local broken, loads = {}, {}
  for _, n in ipairs(notes) do
    if n.kind == "cable" and n.broken then
      broken[n.link] = true
    elseif n.kind == "load" then
      for _, row in ipairs(n.links) do
        loads[row.link] = row.load
      end
    end
  end
  return broken, loads
end

-- What a tag has to keep clear of.
local function in_the_way(s)
  local boxes = {}
  for i, item in ipairs(s.devices) do
    -- A switch's tabs are outside it, and everything's mouths.
    local behind = item.tabs and switches.TAB or 0
    local wider = math.max(0, LETTER * #item.longest - item.w) / 2 -- a long word's
    boxes[i] = { item.x - wider, item.y - (item.top and 8 or behind), item.w + 2 * wider,
      item.h + behind + 8 }
  end
  for _, item in ipairs(s.devices) do
    if item.switch then
      local w = LETTER * #item.label + 20
      local x, y = switches.name_place(s, item, w, NAME)
      boxes[#boxes + 1] = { x, y, w, NAME }
    end
  end
  return boxes
end

--- Everything the drawing needs of the cables, worked out once for a view, in their order.
---@param w Words
---@param s table see scene.lua
---@param job table
---@return table[]
function M.gather(w, s, job)
  local list, boxes = {}, in_the_way(s)
  local broken, loads = known(job.notes)
  for id, points in pairs(s.ways) do
    local link = s.net.links[id]
    if not link.radio then
      local item = { id = id, points = points, colour = colours.cable(id), number = names.tag(id),
        trunk = is_trunk(s.net, link), chosen = s.selected == id, plugs = plugs_of(s, link, points),
        broken = link.broken and broken[id], speed = link.capacity and speed(w, link.capacity),
        load = link.capacity and loads[id] }
      item.percent = item.load and w("{n} %", { n = item.load })
      local more = item.speed and LETTER * #item.speed + 14 or 0
      item.more = more + (item.load and BAR + LETTER * #item.percent + 14 or 0)
      list[#list + 1] = item
    end
  end
  table.sort(list, function(a, b)
    local x, y = tonumber(a.number) or 0, tonumber(b.number) or 0
    return x < y or (x == y and a.id < b.id)
  end)
  for _, item in ipairs(list) do
    for _, at in ipairs(item.plugs) do
      boxes[#boxes + 1] = at.loose and { at.x - 12, at.y - 18, 24, 26 } or nil
    end
  end
  for _, item in ipairs(s.size.tag and list or {}) do
    item.x, item.y, item.left = plan.tag(item.points, (s.map.tags or {})[item.id] or 0.5,
      s.size.tag, item.more, boxes)
    if item.broken then
      item.gap_x, item.gap_y = plan.tag(item.points, 0.3, 13, 0, boxes)
    end
  end
  return list
end

local function trace(pen, points, dx, dy, width, colour)
  local x, y = points[1][1] + dx, points[1][2] + dy
  for i = 2, #points do
    local px, py = points[i][1] + dx, points[i][2] + dy
    pen.line(x, y, px, py, width, colour)
    x, y = px, py
  end
end

local function gap(pen, x, y)
  pen.circle(x, y, 13, colours.AMBER, colours.BAD, 3)
  pen.line(x - 1, y - 8, x - 4, y, 3, colours.BAD)
  pen.line(x - 4, y, x + 4, y, 3, colours.BAD)
  pen.line(x + 4, y, x + 1, y + 8, 3, colours.BAD)
end

local function plug(pen, at, colour, w, h)
  pen.box(at.x - w / 2, at.dy < 0 and at.y - 4 or at.y + 4 - h, w, h, 3, 0xFFEDF2F5, colour, 2)
end

local function loose_plug(pen, x, y)
  pen.circle(x, y, 17, 0x30FFB81C)
  pen.box(x - 8, y - 16, 16, 20, 3, 0xFFF7FAFB, colours.INK, 2)
  for i = -1, 1 do
    pen.line(x + i * 4, y - 14, x + i * 4, y - 8, 2, 0xFFC58A00)
  end
end

--- The cables themselves, to lie under the devices.
---@param pen kit.pen
---@param s table
function M.draw(pen, s)
  local thick = s.size.cable
  for _, item in ipairs(s.cables) do
    local width = item.trunk and thick + 4 or thick
    if not s.size.tiny then
      trace(pen, item.points, 2, 3, width, SHADOW)
    end
    trace(pen, item.points, 0, 0, width, item.colour)
    if item.trunk then
      trace(pen, item.points, 0, 0, thick - 2, colours.CARD)
    end
  end
end

--- Their plugs, in the sockets or loose.
---@param pen kit.pen
---@param s table
function M.draw_ends(pen, s)
  local w, h = s.size.small and 12 or 14, s.size.small and 11 or 16
  for _, item in ipairs(s.cables) do
    for _, at in ipairs(item.plugs) do
      if at.loose then
        loose_plug(pen, at.x, at.y)
      else
        plug(pen, at, item.colour, w, h)
      end
    end
  end
end

local function pill(pen, fonts, item, r)
  local text_w, text_h = pen.measure(fonts.bold, item.speed)
  local load_w = item.load and BAR + pen.measure(fonts.bold, item.percent) + 12 or 0
  local x, y = item.x + r, item.y - 15
  if item.left then
    x = item.x - r - text_w - load_w - 18
  end
  pen.box(x - 6, y, text_w + load_w + 28, 30, 10, colours.CARD, item.colour, 2)
  pen.text(x + 8, item.y - text_h / 2, item.speed, fonts.bold, colours.INK)
  if item.load then
    local bar = x + text_w + 16
    pen.box(bar, item.y - 6, BAR, 12, 3, 0xFFE9EFF4, colours.SOFT, 1)
    pen.rect(bar + 1, item.y - 5, (BAR - 2) * item.load / 100, 10,
      item.load >= 90 and colours.BAD or colours.GOOD)
    pen.text(bar + BAR + 5, item.y - text_h / 2, item.percent, fonts.bold, colours.INK)
  end
end

--- Their numbered tags, over everything that stands still.
---@param pen kit.pen
---@param fonts table
---@param s table
function M.draw_tags(pen, fonts, s)
  for _, item in ipairs(s.cables) do
    local r = s.size.tag + (#item.number > 1 and 1 or 0) -- its ring clear of two figures
    if item.broken then
      gap(pen, item.gap_x, item.gap_y)
    end
    if item.speed then
      pill(pen, fonts, item, r)
    end
    if item.chosen then
      pen.circle(item.x, item.y, r + 4, colours.SUN)
    end
    pen.circle(item.x, item.y, r, colours.CARD, item.colour, 3)
    local w = pen.measure(fonts.bold, item.number)
    pen.text(item.x - w / 2, item.y - fonts.high / 2, item.number, fonts.bold, colours.INK)
  end
end

return M
