-- Switches on the map: a row of sockets with their numbers and lights, tabs with their VLANs, and
-- the name behind it all.
local colours = require "map.colours"
local plan = require "plan"
local signs = require "map.signs"
local M = {}

M.TAB = 20 -- how far the flags of the VLANs stand out of a switch

-- What a light, a number and a socket measure, by the size of the map.
local NORMAL = { light = 8, socket_w = 32, socket_h = 26, number = 45, lamp = 71 }
local SMALL = { light = 6, socket_w = 20, socket_h = 15, number = 28, lamp = 43 }

-- The VLAN of a socket, on a numbered tab at the far side of the switch; a trunk's has stripes,
-- being of many.
local function tab(pen, fonts, item, socket, pitch)
  local w, y = pitch - 2, item.top and item.y + item.h - 3 or item.y - M.TAB + 3
  if socket.stripes then
    pen.box(socket.x - w / 2, y, w, M.TAB, 5, colours.CARD, colours.STEEL_DARK, 2)
    local part = (w - 6) / #socket.stripes
    for i, colour in ipairs(socket.stripes) do
      pen.rect(socket.x - w / 2 + 3 + (i - 1) * part, y + 4, part, M.TAB - 8, colour)
    end
  else
    pen.box(socket.x - w / 2, y, w, M.TAB, 5, socket.colour, colours.CARD, 1)
    signs.centred(pen, fonts.bold, socket.x, y + M.TAB / 2, socket.vlan, colours.CARD)
  end
end

-- One socket of a switch: mouth, number, light, from the edge inwards.
local function port(pen, fonts, item, socket, size)
  local x, w, h = socket.x, size.socket_w, size.socket_h
  local function at(down)
    return item.top and item.y + down or item.y + item.h - down
  end
  local y = item.top and item.y + 5 or item.y + item.h - 5 - h
  pen.box(x - w / 2, y, w, h, 4, colours.STEEL_DARK, colours.STEEL_EDGE, 2)
  signs.centred(pen, fonts.bold, x, at(size.number), socket.number, colours.CARD)
  if socket.shut then
    signs.lid(pen, x - w / 2, y, w, h)
  end
  if socket.held then
    signs.pause(pen, x, at(size.lamp), size.light)
  elseif socket.link then
    signs.light(pen, x, at(size.lamp), size.light, socket.lit)
  else
    pen.circle(x, at(size.lamp), size.light / 2, colours.STEEL_DARK, colours.STEEL_EDGE, 2)
  end
end

local function meets(list, item, x, y, w, h)
  for _, other in ipairs(list) do
    if other ~= item and x < other.x + other.w and other.x < x + w and y < other.y + other.h
      and other.y < y + h then
      return true
    end
  end
  return false
end

local function is_free(s, item, x, y, w, h)
  return x >= 0 and y >= 0 and x + w <= plan.WIDTH and y + h <= plan.HEIGHT
    and not meets(s.devices, item, x, y, w, h) and not meets(s.zones, item, x, y, w, h)
end

--- Where a switch's name of that size stands: behind it, or beside it where something is in the
--- way.
---@param s table see scene.lua
---@param item table see devices.lua
---@param w number
---@param h number
---@return number x
---@return number y
function M.name_place(s, item, w, h)
  local off = item.tabs and M.TAB or 2
  local x = math.max(2, math.min(plan.WIDTH - w - 2, item.x + item.w / 2 - w / 2))
  local y = item.top and item.y + item.h + off or item.y - h - off
  local middle = item.y + item.h / 2 - h / 2
  for _, side in ipairs { item.x + item.w + 4, item.x - w - 4 } do
    if is_free(s, item, x, y, w, h) then
      break
    elseif is_free(s, item, side, middle, w, h) then
      return side, middle
    end
  end
  return x, y
end

---@param pen kit.pen
---@param fonts table
---@param s table see scene.lua
---@param item table see devices.lua
function M.draw(pen, fonts, s, item)
  local size = s.size.small and SMALL or NORMAL
  pen.box(item.x + 2, item.y + 5, item.w, item.h, 12, 0x261B2733)
  for _, socket in ipairs(item.tabs and item.sockets or {}) do
    tab(pen, fonts, item, socket, s.size.pitch)
  end
  pen.box(item.x, item.y, item.w, item.h, 12, colours.STEEL,
    item.chosen and colours.SUN or colours.STEEL_DARK, item.chosen and 4 or 2)
  for _, socket in ipairs(item.sockets) do
    port(pen, fonts, item, socket, size)
  end
  local w, h = pen.measure(fonts.bold, item.label)
  local x, y = M.name_place(s, item, w + 20, h)
  pen.box(x, y, w + 20, h, 8, 0xE6FFFFFF)
  pen.text(x + 10, y, item.label, fonts.bold, colours.INK)
end

return M
