-- Where everything goes: `measure` gives a node a box for a width, `place` gives the box its spot
-- and puts it into the page's lists. Lengths are physical pixels; node fields are design units.
--
-- A box: node, kind, w, h, dx, dy (from its parent), x, y (once placed), kids, and for what can be
-- pressed: key (what the focus remembers), event (what a press means), label (its words) and role
-- (what kind of control it is; kit.hands knows what each does beyond being pressed).
local pen = require "kit.pen"
local theme = require "kit.theme"
local rich = require "kit.rich"
local M = {}

-- kind -> function(c, node, width) -> box, and kind -> function(c, node) -> the width it would take
-- if there were room for everything on one line. A new control is one entry in each (in the second
-- when it may be narrower than its column), and one in kit.paint.
M.measures, M.naturals = {}, {}

-- Where the kinds that not every page has are made: read when the first one is met, so that a page
-- begins at once on a slow laptop.
local LATE = {
  choices = { "choice", "select", "options", "tabs", "slider", "stepper", "drag", "drop", "sort" },
  holders = { "disclosure", "scroll", "link", "dialog", "toast", "portrait", "speech" },
  figures = { "list", "progress", "meter", "stars" },
  tables = { "table" },
  charts = { "chart" },
}
local home = {} -- kind -> module
for module, kinds in pairs(LATE) do
  for _, kind in ipairs(kinds) do home[kind] = "kit." .. module end
end

-- A function of a kind out of one of the two tables above; nil when there is none.
local function made_for(list, kind)
  if not list[kind] and home[kind] then require(home[kind]) end
  return list[kind]
end

---@class LayoutContext
---@field style Style
---@field words Words
---@field view_w integer the window's width
---@field view_h integer height of the part that scrolls
---@field from number the stretch of the page worth working out in detail
---@field to number
---@field titled boolean whether the bar says the page's title
---@field top number where the node being measured starts on the page
---@field memo table what is already known of a node: kept while the tree is
---@field sizes table how large each picture is, false for one that is not there
---@field open table id -> whether what folds is open
---@field edits table id -> what is being typed there (kit.edit)
---@field carry table|nil what is being carried to a place to put it
---@field glossary table the page's terms
---@field rtl boolean whether the language runs from right to left

---@param c LayoutContext
---@param node Node
---@param width number
---@return table box
function M.measure(c, node, width)
  local make = made_for(M.measures, node.kind)
  if not make then error(("no such node: ui.%s"):format(tostring(node.kind)), 0) end
  local box = make(c, node, width)
  box.node, box.kind = node, box.kind or node.kind
  return box
end

-- The width a node would take if there were room for everything on one line.
function M.natural(c, node)
  local find = made_for(M.naturals, node.kind)
  return find and find(c, node) or c.view_w
end

-- A letter is at least this wide, in times its size; text that is longer than its room even so need
-- not be measured on one line first.
local SHORT = 0.25

-- What a pressable node means; nil when it cannot be pressed. `ask` is a wish to the program; what
-- only the stage can do ("settings", "help") stays with it.
local STAGE = { settings = true, help = true, close = true }
local function event_of(node)
  if node.disabled then return nil end
  if STAGE[node.ask] then return { kind = "kit", act = node.ask } end
  if node.ask then return { kind = node.ask } end
  return node.id and { kind = "press", id = node.id }
end

---Makes a box one that can be pressed, if its node can.
function M.press(box, node, role)
  box.event = event_of(node)
  box.key = box.event and (node.id or "kit:" .. node.ask)
  box.label, box.role = node.label or node.words or node[1], role or "button"
  return box
end

-- Words set in a type, as a box of their own for others to put in place.
function M.words(c, text, name, width, colour, align)
  local font, size = c.style.font(name)
  local pitch = c.style.pitch(name)
  width = math.max(1, math.floor(math.min(width, size * theme.line)))
  local plain, marks = rich.read(text)
  local spans = marks and rich.spans(c, marks, name)
  local w, h, wrap
  if #plain * size * SHORT < width then w, h = pen.measure(font, plain, 0, pitch, spans) end
  if not w or w > width then
    w, h = pen.measure(font, plain, width, pitch, spans)
    wrap = width
  end
  local box = { kind = "words", text = plain, font = font, colour = colour, align = align,
    wrap = wrap, pitch = pitch, spans = spans, w = math.min(w, width), h = h, natural_w = w }
  if marks then rich.terms(c, box, marks) end
  return box
end

function M.words_width(c, text, name)
  local font, size = c.style.font(name)
  local longest = size * theme.line
  if #text * size * SHORT >= longest then return longest end
  local plain, marks = rich.read(text)
  -- One pixel more, so that rounding never breaks the line.
  return math.min(pen.measure(font, plain, 0, 0, marks and rich.spans(c, marks, name)) + 1, longest)
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

-- A sign of so many units, as large as the text it stands beside.
M.sign = M.pixels

M.solid = { canvas = true, picture = true, portrait = true } -- their width is a picture's

---"1/3" as a number.
function M.fraction(width)
  local a, b = tostring(width):match "^(%d+)/(%d+)$"
  if not a then error(("width: expected units or a fraction, got %s"):format(width), 0) end
  return a / b
end

---The room a child of a column gets.
function M.room(c, node, room)
  local width = node.width
  if node.max then room = math.min(room, M.pixels(c, node.max)) end
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
    if not box.away then y = y + box.h + gap end
    boxes[i] = box
  end
  c.top = top
  return boxes, math.max(0, y - gap)
end

---Moves boxes that were worked out on their own to where they go in another.
function M.shift(kids, dx, dy)
  for i = 1, #kids do
    kids[i].dx, kids[i].dy = kids[i].dx + dx, kids[i].dy + dy
  end
  return kids
end

---@class Placing where `place` puts what it finds
---@field items table[] everything to draw, in order
---@field targets table[] everything to press, in reading order
---@field rtl boolean mirror what lies in each box
---@field offsets table key -> how far a scroll region is moved up, in pixels
---@field regions table[] the scroll regions met
---@field region table|nil the one we are in

local place

local function place_kids(box, out)
  local kids, x, y = box.kids, box.x, box.y
  local mirror = out.rtl and not box.ltr
  for i = 1, #kids do
    local kid = kids[i]
    local dx = mirror and box.w - kid.dx - kid.w or kid.dx
    place(kid, x + dx, y + kid.dy, out)
  end
end

-- The content of a scroll region is moved, and cut at the region's edges.
local function place_region(box, out)
  local key, outer = box.scrolls, out.region
  local most = math.max(0, box.content_h - box.h)
  local offset = math.max(0, math.min(out.offsets[key] or 0, most))
  out.offsets[key], box.offset, box.most, box.region = offset, offset, most, outer
  out.regions[#out.regions + 1], out.region = box, box
  out.items[#out.items + 1] = { kind = "cut", x = box.x, y = box.y, w = box.w, h = box.h }
  box.y = box.y - offset
  place_kids(box, out)
  box.y, out.region = box.y + offset, outer
  out.items[#out.items + 1] = { kind = "uncut", x = box.x, y = box.y, w = box.w, h = box.h,
    of = box }
end

---Gives a box and all in it their spot, and fills the lists of the page.
---@param box table
---@param x number
---@param y number
---@param out Placing
function M.place(box, x, y, out)
  box.x, box.y = x, y
  if box.terms then rich.place(box, out.rtl and "right" or "left") end
  out.items[#out.items + 1] = box
  if box.event then
    box.region = out.region
    out.targets[#out.targets + 1] = box
  end
  if box.scrolls then
    place_region(box, out)
  elseif box.kids then
    local inner = out.rtl
    if box.ltr then out.rtl = false end
    place_kids(box, out)
    out.rtl = inner
  end
end
place = M.place

---What layout needs to know about a window.
---@param style Style
---@param width integer
---@return LayoutContext
function M.context(style, width)
  return { style = style, view_w = width, view_h = 0, top = 0, from = 0, to = 0, memo = {},
    sizes = {}, open = {}, edits = {}, glossary = {}, rtl = false,
    margin = style.px(width / style.scale < 800 and 24 or 48) }
end

return M
