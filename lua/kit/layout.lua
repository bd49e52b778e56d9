-- Where everything goes: `measure` gives a node a box for a width, `place` gives the box its spot
-- and puts it into the page's lists. Lengths are physical pixels; node fields are design units.
--
-- A box: node, kind, w, h, dx, dy (from its parent), x, y (once placed), kids, and for what can be
-- pressed: key (what the focus remembers) and event (what a press means).
local pen = require "kit.pen"
local theme = require "kit.theme"
local M = {}

-- kind -> function(c, node, width) -> box, and kind -> function(c, node) -> the width it would take
-- if there were room for everything on one line. kit.page, kit.row and kit.controls fill them: a
-- new control is one entry in each (in the second when it may be narrower than its column), and one
-- in kit.paint.
M.measures, M.naturals = {}, {}

---@class LayoutContext
---@field style Style
---@field view_w integer the window's width
---@field view_h integer height of the part that scrolls
---@field from number the stretch of the page worth working out in detail
---@field to number
---@field titled boolean whether the bar says the page's title
---@field top number where the node being measured starts on the page
---@field memo table what is already known of a node: kept while the tree is
---@field sizes table how large each picture is, false for one that is not there

---@param c LayoutContext
---@param node Node
---@param width number
---@return table box
function M.measure(c, node, width)
  local make = M.measures[node.kind]
  if not make then error(("no such node: ui.%s"):format(tostring(node.kind)), 0) end
  local box = make(c, node, width)
  box.node, box.kind = node, node.kind
  return box
end

-- The width a node would take if there were room for everything on one line.
function M.natural(c, node)
  local find = M.naturals[node.kind]
  return find and find(c, node) or c.view_w
end

-- A letter is at least this wide, in times its size; text that is longer than its room even so need
-- not be measured on one line first.
local SHORT = 0.25

-- What a pressable node means; nil when it cannot be pressed.
local function event_of(node)
  if node.disabled then return nil end
  if node.ask then return { kind = node.ask } end
  return node.id and { kind = "press", id = node.id }
end

function M.press(box, node)
  box.event = event_of(node)
  box.key = box.event and (node.id or "kit:" .. node.ask)
  return box
end

-- Words set in a type, as a box of their own for others to put in place.
function M.words(c, text, name, width, colour, align)
  local font, size = c.style.font(name)
  width = math.max(1, math.floor(math.min(width, size * theme.line)))
  local w, h, wrap
  if #text * size * SHORT < width then w, h = pen.measure(font, text) end
  if not w or w > width then
    w, h = pen.measure(font, text, width)
    wrap = width
  end
  return { kind = "words", text = text, font = font, colour = colour, align = align,
    wrap = wrap, w = math.min(w, width), h = h }
end

function M.words_width(c, text, name)
  local font, size = c.style.font(name)
  local longest = size * theme.line
  if #text * size * SHORT >= longest then return longest end
  -- One pixel more, so that rounding never breaks the line.
  return math.min(pen.measure(font, text) + 1, longest)
end

---How large a picture is, asked of the pen only once: it has to read the file to know.
---@param c LayoutContext
---@param name string|nil
---@return integer|nil w nil when there is no such picture
---@return integer|nil h
function M.picture_size(c, name)
  if not name then return nil end
  local size = c.sizes[name]
  if size == nil then
    local w, h = pen.picture_size(name)
    size = w and { w, h } or false
    c.sizes[name] = size
  end
  if size then return size[1], size[2] end
end

---@param c LayoutContext
---@param units number of something that holds text
---@return integer pixels
function M.pixels(c, units)
  return math.floor(c.style.px(units) * c.style.text)
end

M.solid = { canvas = true, picture = true } -- their width is a picture's, not a panel's

---"1/3" as a number.
function M.fraction(width)
  local a, b = tostring(width):match "^(%d+)/(%d+)$"
  if not a then error(("width: expected units or a fraction, got %s"):format(width), 0) end
  return a / b
end

---The room a child of a column gets.
function M.room(c, node, room)
  local width = node.width
  if not width or M.solid[node.kind] then return room end
  if type(width) == "string" then return math.floor(room * M.fraction(width)) end
  return math.min(room, M.pixels(c, width))
end

-- Makes a box taller than it came out, for a row of equals.
function M.heighten(box, height)
  local more = height - box.h
  if more > 0 and box.kind == "button" then
    for _, kid in ipairs(box.kids) do kid.dy = kid.dy + more // 2 end
  elseif more > 0 and box.node.foot then
    local last = box.kids[#box.kids]
    last.dy = last.dy + more
  end
  box.h = height
end

-- A child of a grid fills its cell.
function M.cell(c, node, width)
  local box = M.measure(c, node, width)
  if box.kind == "button" then
    local more = (width - box.w) // 2
    for _, kid in ipairs(box.kids) do kid.dx = kid.dx + more end
    box.w = width
  end
  return box
end

-- Children under each other. Returns the boxes and the height.
function M.stack(c, list, width, gap, align)
  local boxes, top, y = {}, c.top, 0
  for i = 1, #list do
    local node = list[i]
    c.top = top + y
    local box = M.measure(c, node, M.room(c, node, width))
    local spare, side = width - box.w, align or node.kind == "canvas" and "centre"
    box.dx = side == "centre" and spare // 2 or side == "right" and spare or 0
    box.dy = y
    y = y + box.h + gap
    boxes[i] = box
  end
  c.top = top
  return boxes, math.max(0, y - gap)
end

---Gives a box and all in it their spot, and fills the two lists of the page.
---@param box table
---@param x number
---@param y number
---@param items table[] everything to draw, in order
---@param targets table[] everything to press, in reading order
function M.place(box, x, y, items, targets)
  box.x, box.y = x, y
  items[#items + 1] = box
  if box.event then targets[#targets + 1] = box end
  local kids = box.kids
  if kids then
    for i = 1, #kids do
      local kid = kids[i]
      M.place(kid, x + kid.dx, y + kid.dy, items, targets)
    end
  end
end

---What layout needs to know about a window.
---@param style Style
---@param width integer
---@return LayoutContext
function M.context(style, width)
  return { style = style, view_w = width, view_h = 0, top = 0, from = 0, to = 0, memo = {},
    sizes = {}, margin = style.px(width / style.scale < 800 and 24 or 48) }
end

return M
