-- Bar charts that lie: for long labels, many of them, or little room.
local axes = require "kit.axes"
local figures = require "kit.figures"
local layout = require "kit.layout"
local ticks = require "kit.ticks"
local M = {}

local pixels, mark, put, small = layout.pixels, figures.mark, axes.put, axes.small
local ASIDE = 0.4 -- of the width, for the labels beside the bars
local MIN = 64 -- units of the bars' room, below which a table says more
local LEAST = 0.45 -- of the width, for the bars
local NARROW = 360 -- units, times the text size: below that labels stand over their bars

-- How wide the widest of some words is, and their longest single word.
local function widest(c, list)
  local most, word_most = 0, 0
  for _, text in ipairs(list) do
    most = math.max(most, layout.words_width(c, text, "small"))
    for word in text:gmatch "%S+" do
      word_most = math.max(word_most, layout.words_width(c, word, "small"))
    end
  end
  return most, word_most
end

-- The room for labels at the left of a plot; 0 when they stand over their bars.
local function label_room(c, data, width, beside)
  local most, word = widest(c, data.labels)
  local room = math.min(math.ceil(most), math.floor(width * ASIDE))
  local narrow = width < pixels(c, NARROW) or width - room - beside < width * LEAST
  return (word > room or narrow) and 0 or room
end

-- The numbers of all bars as words, to know the room they need.
local function numbers(data, decimals)
  local list, negative = {}, false
  for _, series in ipairs(data.series) do
    for _, point in ipairs(series.points) do
      if point.value then
        list[#list + 1] = figures.number(point.value, decimals)
        negative = negative or point.value < 0
      end
    end
  end
  return list, negative
end

-- As many round numbers as stand side by side.
local function axis_for(c, data, width)
  for most = 8, 2, -1 do
    local axis, list = axes.value_ticks(data, true, most), {}
    for i, value in ipairs(axis.values) do list[i] = figures.number(value, axis.decimals) end
    local w = widest(c, list) + c.style.px(12)
    if most == 2 or w * (#list - 1) <= width then return axis, list end
  end
end

local function frame(c, node, data, width)
  local px, decimals = c.style.px, axes.decimals(data)
  local list, negative = numbers(data, decimals)
  local value_w = math.ceil(widest(c, list)) + pixels(c, 8)
  local room = label_room(c, data, width, value_w * (negative and 2 or 1))
  local left = room + (room > 0 and px(12) or 0) + (negative and value_w or 0)
  local w = width - left - value_w
  if w < pixels(c, MIN) then return nil end
  local axis, words = axis_for(c, data, w)
  return { c = c, node = node, data = data, width = width, room = room, left = left, w = w,
    axis = axis, words = words, decimals = decimals, kids = {},
    line = figures.line_height(c, "small"),    thick = pixels(c, #data.series > 1 and 18 or 24) }
end

local function x_of(f, value)
  return f.left + math.floor(ticks.share(f.axis, value) * f.w)
end

-- The number at a bar's far end, beyond the target's line where they would meet.
local function put_number(f, point, y, slot)
  local gap = pixels(f.c, 6)
  local text = small(f.c, figures.number(point.value, f.decimals), f.width, "ink")
  local at = f.target and f.target.dx or -math.huge
  local top = y + (slot - text.h) // 2
  if point.value < 0 then
    local x = x_of(f, math.min(point.value, point.low or point.value)) - gap - text.w
    if x < at + gap and x + text.w > at - gap then x = at - gap - text.w end
    put(f.kids, text, math.max(0, x), top)
  else
    local x = x_of(f, math.max(point.value, point.high or point.value)) + gap
    if x < at + gap and x + text.w > at - gap then x = at + gap end
    put(f.kids, text, math.min(x, f.width - text.w), top)
  end
end

local function put_bar(f, series, point, y, slot)
  local x, base, top = x_of(f, point.value), x_of(f, 0), y + (slot - f.thick) // 2
  local bar = mark("chart_bar", math.min(x, base), top, math.abs(x - base), f.thick)
  bar.look = series.look
  if bar.w > 0 then f.kids[#f.kids + 1] = bar end
  if point.low then
    local low, size = x_of(f, point.low), pixels(f.c, 12)
    local box = mark("chart_whisker", low, y + (slot - size) // 2,
      math.max(f.c.style.px(2), x_of(f, point.high) - low), size)
    box.look = series.look
    f.kids[#f.kids + 1] = box
  end
  put_number(f, point, y, slot)
end

-- One label with its bars; returns where the next may begin.
local function put_row(f, i, y)
  local px, slot = f.c.style.px, math.max(f.thick + f.c.style.px(2), f.line)
  local row = f.rows[i]
  local high = slot * #f.data.series
  local text = small(f.c, f.data.labels[i], f.room > 0 and f.room or f.width, "ink")
  if f.room > 0 then
    text.w, text.align = text.wrap or text.w, "right"
    put(f.kids, text, f.room - text.w, y + math.max(0, (high - text.h) // 2))
    y = y + math.max(0, (text.h - high) // 2)
  else
    put(f.kids, text, 0, y)
    y = y + text.h + px(2)
  end
  for k, series in ipairs(f.data.series) do
    local point = row and row.points[k]
    if point and point.value then put_bar(f, series, point, y + (k - 1) * slot, slot) end
  end
  return math.max(y + high, f.room > 0 and text.dy + text.h or 0) + pixels(f.c, 10)
end

-- Which row shows each label; a label that a series has twice is shown once.
local function index_rows(rows)
  local list = {}
  for _, row in ipairs(rows) do list[row.at] = list[row.at] or row end
  return list
end

-- The target's words over the plot, at the line as far as the box allows: beside the head, or under
-- it. Returns where the plot begins.
local function put_target_words(f, head)
  local target, under = f.data.target, head.h + f.c.style.px(4)
  if not target then return under end
  local text = small(f.c, target.words, f.width * 0.6, "ink")
  local x = math.max(0, math.min(f.width - text.w, x_of(f, target.value) - text.w // 2))
  put(f.kids, text, x, x > head.w + pixels(f.c, 16) and math.max(0, head.h - text.h) or under)
  return text.dy + text.h + f.c.style.px(4)
end

-- Lines and numbers of the axis, from `top` to `bottom`; the line of zero lies over the bars' feet,
-- the target's over all. Returns how far down it reaches.
local function put_axis(f, top, bottom)
  local px, right, grid = f.c.style.px, -math.huge, {}
  for i, value in ipairs(f.axis.values) do
    local x = x_of(f, value)
    grid[i] = mark("rule", x, top, px(1), bottom - top, "line")
    local text = small(f.c, f.words[i], f.width)
    local at = math.max(0, math.min(f.width - text.w, x - text.w // 2))
    if at > right + px(4) then
      put(f.kids, text, at, bottom + px(6))
      right = at + text.w
    end
  end
  if f.target then f.target.h = bottom - top end
  axes.add_rules(f.kids, axes.without(grid, f.target), px(3))
  local over = { mark("rule", x_of(f, 0) - px(1), top, px(2), bottom - top, "edge"), f.target }
  axes.add_rules(f.kids, over, px(3), true)
  return bottom + px(6) + f.line
end

---The plot for a width.
---@param c LayoutContext
---@param node Node
---@param data ChartData
---@param width integer
---@param rows table[] of series.rows
---@return table|nil box nil when there is too little room
function M.lying(c, node, data, width, rows)
  local f, px = frame(c, node, data, width), c.style.px
  if not f then return nil end
  f.rows = index_rows(rows)
  local head = put(f.kids, layout.words(c, node.x, "small_strong", width, "ink_soft"), 0, 0)
  local top = put_target_words(f, head)
  f.target = data.target
    and mark("dash", x_of(f, data.target.value) - px(1), top, pixels(c, 2), 0, "ink")
  local y = top + px(8)
  for i = 1, #data.labels do y = put_row(f, i, y) end
  y = put_axis(f, top, y)
  local foot = layout.words(c, node.y, "small_strong", width, "ink_soft")
  put(f.kids, foot, math.max(0, math.min(width - foot.w, f.left + (f.w - foot.w) / 2)), y + px(4))
  return { w = width, h = y + px(4) + foot.h, kids = f.kids, direct = data.target ~= nil }
end

return M
