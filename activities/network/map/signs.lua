-- Small signs on the map: lights and what stands in their place, and words in the middle of
-- something.
local colours = require "map.colours"
local M = {}

--- A light: green and round when on, an amber square with a stroke when dark.
---@param pen kit.pen
---@param x number of its middle
---@param y number
---@param r number
---@param on boolean
function M.light(pen, x, y, r, on)
  if on then
    pen.circle(x, y, r, colours.GREEN, colours.GREEN_EDGE, 2)
    pen.circle(x - r / 4, y - r / 4, r * 0.3, 0xFFD9FFE9)
  else
    local t = r - 1
    pen.box(x - t, y - t, 2 * t, 2 * t, 3, colours.AMBER, colours.AMBER_EDGE, 2)
    pen.line(x - t / 2, y + t / 2, x + t / 2, y - t / 2, 2, colours.AMBER_EDGE)
  end
end

--- Held back by the spanning tree: two bars, as on a button for a pause.
---@param pen kit.pen
---@param x number of its middle
---@param y number
---@param r number
function M.pause(pen, x, y, r)
  pen.circle(x, y, r, colours.AMBER, colours.AMBER_EDGE, 2)
  pen.line(x - r / 3, y - r / 2, x - r / 3, y + r / 2, 2, colours.AMBER_EDGE)
  pen.line(x + r / 3, y - r / 2, x + r / 3, y + r / 2, 2, colours.AMBER_EDGE)
end

--- Shut by hand: a lid with a cross over the socket.
---@param pen kit.pen
---@param x number of its left
---@param y number of its top
---@param w number
---@param h number
function M.lid(pen, x, y, w, h)
  pen.box(x, y, w, h, 4, 0xFFE9E4D9, colours.BAD, 2)
  pen.line(x + w / 2 - 5, y + h / 2 - 5, x + w / 2 + 5, y + h / 2 + 5, 3, colours.BAD)
  pen.line(x + w / 2 + 5, y + h / 2 - 5, x + w / 2 - 5, y + h / 2 + 5, 3, colours.BAD)
end

--- Four bars, as many full as the signal is good, struck through when there is none.
---@param pen kit.pen
---@param x number of its right
---@param y number of its middle
---@param bars integer 0 to 4
function M.signal(pen, x, y, bars)
  for i = 1, 4 do
    local h = 2 + 4 * i
    pen.rect(x - 24 + 6 * i, y + 10 - h, 4, h, i <= bars and colours.GREEN_EDGE or 0xFFC3CBD2)
  end
  if bars == 0 then
    pen.line(x - 18, y - 8, x + 2, y + 12, 4, colours.CARD)
    pen.line(x - 19, y - 8, x + 1, y + 12, 3, colours.BAD)
  end
end

--- Words round a point.
---@param pen kit.pen
---@param font integer
---@param x number of the middle
---@param y number
---@param text string
---@param colour integer
function M.centred(pen, font, x, y, text, colour)
  local w, h = pen.measure(font, text)
  pen.text(x - w / 2, y - h / 2, text, font, colour)
end

return M
