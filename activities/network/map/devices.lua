-- Devices on the map: tiles with a picture, a name, sockets and lights. Switches are drawn in
-- switches.lua.
local colours = require "map.colours"
local names = require "names"
local plan = require "plan"
local signs = require "map.signs"
local switches = require "map.switches"
local world = require "kit.net.world"
local M = {}

local WIDER = 32 -- than its tile, that a name may be

-- What a light, a picture and the room below a name measure, by the size of the map.
local NORMAL = { light = 8, picture = 76, lift = 10 }
local SMALL = { light = 6, picture = 44, lift = 10 }

-- A row of numbered sockets with their lights, for tiles that have more than one.
local function strip(pen, fonts, item, high)
  local y = item.top and item.y + 3 or item.y + item.h - high - 3
  pen.box(item.x + 4, y, item.w - 8, high, 6, colours.STEEL)
  for _, socket in ipairs(item.sockets) do
    signs.centred(pen, fonts.bold, socket.x - 6, y + high / 2, socket.number, colours.CARD)
    if socket.link then
      signs.light(pen, socket.x + 6, y + high / 2, 5, socket.lit)
    else
      pen.circle(socket.x + 6, y + high / 2, 3, colours.STEEL_DARK, colours.STEEL_EDGE, 2)
    end
  end
end

local function mouths(pen, item)
  local y = item.top and item.y - 10 or item.y + item.h - 2
  local w = #item.sockets > 3 and 20 or 26
  for _, socket in ipairs(item.sockets) do
    pen.box(socket.x - w / 2, y, w, 12, 3, colours.STEEL_DARK)
  end
end

-- An access point's channel, on a chip over its corner; a clash has a sign of its own.
local function channel(pen, fonts, item)
  local w, h = pen.measure(fonts.bold, item.channel)
  local x, y = item.x - 6, item.y - 12
  w, h = w + 18, h + 4
  pen.box(x, y, w, h, 8, item.clash and 0xFFFBD5D9 or 0xFFE3EFFA,
    item.clash and colours.BAD or colours.BRAND, 2)
  signs.centred(pen, fonts.bold, x + w / 2, y + h / 2, item.channel, colours.INK)
  if item.clash then
    x, y = x + w + 6, y + h / 2
    pen.circle(x, y, 11, colours.BAD, colours.CARD, 2)
    pen.line(x, y - 6, x, y + 1, 3, colours.CARD)
    pen.circle(x, y + 5, 1.5, colours.CARD)
  end
end

local function corner(pen, item, size)
  local x, y = item.x + item.w - 8 - size.light, item.y + 9 + size.light
  if item.bars then
    signs.signal(pen, x + 4, y, item.bars)
  elseif #item.sockets == 1 then
    signs.light(pen, x, y, size.light, item.sockets[1].lit)
  end
end

-- How wide a name is set: as the tile, or a little wider when a word would break or the picture
-- would have no room left.
local function name_size(pen, fonts, item, most)
  local width = item.w - 4
  local _, tall, lines = pen.measure(fonts.name, item.label, width, fonts.tight)
  local word = pen.measure(fonts.name, item.longest)
  if lines > most or word > width then
    width = math.max(item.w + WIDER, word)
    _, tall = pen.measure(fonts.name, item.label, width, fonts.tight)
  end
  return width, tall
end

local function name(pen, fonts, item, y, width, tall)
  local x = item.x + item.w / 2 - width / 2
  local w = pen.measure(fonts.name, item.label, width, fonts.tight)
  if w > item.w - (item.chosen and 12 or 6) then -- it reaches the edge
    pen.box(item.x + item.w / 2 - w / 2 - 4, y, w + 8, tall, 6, colours.CARD)
  end
  pen.text(x, y, item.label, fonts.name, colours.INK, width, "centre", fonts.tight)
end

local function tile(pen, fonts, item, size, map_size)
  local x, y, w, h = item.x, item.y, item.w, item.h
  local strip_h = #item.sockets > 1 and map_size.strip or 0
  mouths(pen, item)
  pen.box(x + 2, y + 4, w, h, 14, 0x1A1B2733)
  pen.box(x, y, w, h, 14, colours.CARD, item.chosen and colours.BRAND or colours.LINE,
    item.chosen and 4 or 2)
  local above = y + (item.top and strip_h or 0)
  local below = y + h - size.lift - (item.top and 0 or strip_h)
  local width, tall = name_size(pen, fonts, item, strip_h > 0 and 1 or 2)
  local side = math.max(16, math.min(size.picture, below - above - tall - 6))
  pen.picture(x + (w - side) / 2, above + 6, side, side, item.picture)
  name(pen, fonts, item, below - tall, width, tall)
  if strip_h > 0 then
    strip(pen, fonts, item, strip_h)
  end
  corner(pen, item, size)
  if item.channel then
    channel(pen, fonts, item)
  end
end

-- One of hundreds: a picture, or a bar for a switch, and its lights.
local function tiny(pen, item)
  local x, y, w, h = item.x, item.y, item.w, item.h
  if item.switch then
    pen.box(x, y, w, h, 4, item.chosen and colours.SUN or colours.STEEL)
  else
    pen.box(x, y, w, h, 6, colours.CARD, item.chosen and colours.SUN or colours.LINE,
      item.chosen and 3 or 1)
    pen.picture(x + 4, y + 2, w - 8, h - 8, item.picture)
  end
  for _, socket in ipairs(item.sockets) do
    if socket.link then
      pen.rect(socket.x - 3, y + h - 8, 6, 5, socket.lit and colours.GREEN or colours.AMBER)
    end
  end
end

local function longest(text)
  local best = ""
  for word in text:gmatch "%S+" do
    best = #word > #best and word or best
  end
  return best
end

local function vlan_of(s, socket)
  if socket.trunk then
    return nil, nil, s.stripes
  end
  local number = socket.vlan or 1
  return tostring(number), s.vlans[number] or colours.SOFT, nil
end

local function sockets_of(s, item, device)
  for i, number in ipairs(plan.sockets(device)) do
    local socket = device.ports[number]
    local new = { number = tostring(number), port = number, x = plan.socket(s.map, device, number),
      link = socket.link, lit = world.lit(s.net, device.id, number), shut = socket.shut,
      held = device.stp and world.blocked(s.net, device.id, number) }
    if item.switch and s.vlans then
      new.vlan, new.colour, new.stripes = vlan_of(s, socket)
      item.tabs = true
    end
    item.sockets[i] = new
  end
end

--- Everything the drawing needs of the devices, worked out once for a view, in their order.
---@param s table see scene.lua
---@param text table the ticket's words
---@return table[]
function M.gather(s, text)
  local list = {}
  for i, id in ipairs(s.net.names) do
    local device = s.net.devices[id]
    local label = names.label(text, id)
    local item = { id = id, label = label, longest = longest(label),
      inside = names.inside(text, id), sockets = {}, switch = device.kind == "switch",
      top = plan.on_top(s.map, device), chosen = s.selected == id,
      picture = ("art/%s.svg"):format(device.look or device.kind) }
    item.x, item.y, item.w, item.h = plan.box(s.map, device)
    sockets_of(s, item, device)
    list[i] = item
  end
  return list
end

---@param pen kit.pen
---@param fonts table
---@param s table
function M.draw(pen, fonts, s)
  local size = s.size.small and SMALL or NORMAL
  for _, item in ipairs(s.devices) do
    if s.size.tiny then
      tiny(pen, item)
    elseif item.switch then
      switches.draw(pen, fonts, s, item)
    else
      tile(pen, fonts, item, size, s.size)
    end
  end
end

return M
