-- Charts with upright values: columns, lines and dots over an axis of labels or numbers.
local axes = require "kit.axes"
local figures = require "kit.figures"
local layout = require "kit.layout"
local ticks = require "kit.ticks"
local M = {}

local pixels, mark, put = layout.pixels, figures.mark, axes.put

-- Values beside their marks ----------------------------------------------------------------------

-- A number's box.
local function value_box(f, value)
  return axes.small(f.c, figures.number(value, f.decimals), f.width, "ink")
end

-- Steps over the target's line.
local function avoid_target(f, text, over)
  if not f.target or not axes.meet(text, f.target, 0) then return end
  text.dy = over and f.target.dy - text.h or f.target.dy + f.target.h
end

-- Whether a line from a to b goes through a box, or by it within some pixels.
local function crosses(box, a, b, room)
  local from, to = math.max(a.x, box.dx - room), math.min(b.x, box.dx + box.w + room)
  if from > to then return false end
  local rise = b.x > a.x and (b.y - a.y) / (b.x - a.x) or 0
  local y1, y2 = a.y + (from - a.x) * rise, a.y + (to - a.x) * rise
  if a.x == b.x then y1, y2 = a.y, b.y end
  return math.min(y1, y2) < box.dy + box.h and math.max(y1, y2) > box.dy
end

-- Whether a number lies within the plot and meets nothing that is there.
local function is_free(f, text)
  if text.dx < f.left or text.dx + text.w > f.left + f.w or text.dy < f.top - f.line
    or text.dy + text.h > f.top + f.h then
    return false
  end
  if f.target and axes.meet(text, f.target, 0) then return false end
  for _, other in ipairs(f.taken) do
    if axes.meet(text, other, f.c.style.px(3)) then return false end
  end
  for i = 2, #f.path do
    if crosses(text, f.path[i - 1], f.path[i], f.c.style.px(3)) then return false end
  end
  return true
end

-- What is drawn in the plot ----------------------------------------------------------------------

local function x_of(f, point)
  if not f.across then return f.left + math.floor((point.at - 0.5) * f.slot) end
  return f.left + math.floor(f.inset + ticks.share(f.across, point.at) * (f.w - 2 * f.inset))
end

local function draw_whisker(f, point, x, look)
  local wide, top = pixels(f.c, 14), axes.y_of(f, point.high)
  local box = mark("chart_whisker", x - wide // 2, top, wide,
    math.max(f.c.style.px(2), axes.y_of(f, point.low) - top), "ink")
  box.look, box.upright = look, true
  f.kids[#f.kids + 1] = box
end

local function draw_column(f, series, point, x, wide)
  local y, base = axes.y_of(f, point.value), axes.y_of(f, 0)
  local bar = mark("chart_bar", x, math.min(y, base), wide, math.abs(base - y))
  bar.look = series.look
  if bar.h > 0 then f.kids[#f.kids + 1] = bar end
  if point.low then draw_whisker(f, point, x + wide // 2, series.look) end
end

-- Columns side by side at each label.
local function draw_columns(f)
  local px, count = f.c.style.px, math.max(1, #f.data.series)
  local gap = count > 1 and px(3) or 0
  local wide = math.floor(math.min((f.slot * 0.72 - gap * (count - 1)) / count, pixels(f.c, 72)))
  local all, later = wide * count + gap * (count - 1), {}
  for i, series in ipairs(f.data.series) do
    for _, point in ipairs(series.points) do
      local x = x_of(f, point) - all // 2 + (i - 1) * (wide + gap)
      if point.value then
        draw_column(f, series, point, x, wide)
        later[#later + 1] = { point = point, x = x + wide / 2 }
      end
    end
  end
  axes.draw_zero(f)
  axes.draw_target(f)
  return later, wide
end

-- Whether there is room for the number of every column.
local function numbers_fit(f, later, room)
  if #f.data.series == 1 then room = f.slot end
  for _, item in ipairs(later) do
    local text = figures.number(item.point.value, f.decimals)
    if layout.words_width(f.c, text, "small") > room then return false end
  end
  return true
end

-- The numbers over the columns (under those that hang): on all of them or on none.
local function number_columns(f, later, room)
  if not numbers_fit(f, later, room) then return end
  for _, item in ipairs(later) do
    local point, gap = item.point, f.c.style.px(2)
    local over, text = point.value >= 0, value_box(f, point.value)
    local high = axes.y_of(f, math.max(point.value, point.high or point.value))
    local low = axes.y_of(f, math.min(point.value, point.low or point.value))
    put(f.kids, text, item.x - text.w / 2, over and high - gap - text.h or low + gap)
    avoid_target(f, text, over)
    f.deepest = math.max(f.deepest, text.dy + text.h)
  end
end

-- Stretches of neighbours that all have `field`.
local function runs(f, series, field)
  local list, run, before = {}, nil, nil
  for _, point in ipairs(series.points) do
    if not point[field] then
      run = nil
    elseif not run or (not f.data.numeric and point.at ~= before + 1) then
      run = { point }
      list[#list + 1] = run
    else
      run[#run + 1] = point
    end
    before = point.at
  end
  return list
end

local function draw_bands(f, series)
  for _, run in ipairs(runs(f, series, "low")) do
    if #run == 1 then
      draw_whisker(f, run[1], x_of(f, run[1]), series.look)
    else
      local box = mark("chart_band", f.left, f.top, f.w, f.h)
      box.look, box.points = series.look, {}
      for i, point in ipairs(run) do
        box.points[i] = { x = x_of(f, point) - f.left, low = axes.y_of(f, point.low) - f.top,
          high = axes.y_of(f, point.high) - f.top }
      end
      f.kids[#f.kids + 1] = box
    end
  end
end

local function draw_line(f, series)
  for _, run in ipairs(runs(f, series, "value")) do
    local box = mark("chart_line", f.left, f.top, f.w, f.h)
    box.look, box.points = series.look, {}
    for i, point in ipairs(run) do
      box.points[i] = { x = x_of(f, point) - f.left, y = axes.y_of(f, point.value) - f.top }
    end
    if #run > 1 then f.kids[#f.kids + 1] = box end
    for _, point in ipairs(box.points) do
      f.path[#f.path + 1] = { x = point.x + f.left, y = point.y + f.top }
    end
  end
end

local function draw_markers(f, series)
  local size = pixels(f.c, 12)
  for _, point in ipairs(series.points) do
    if point.value then
      local x, y = x_of(f, point), axes.y_of(f, point.value)
      local box = mark("chart_marker", x - size // 2, y - size // 2, size, size)
      box.look = series.look
      f.kids[#f.kids + 1], f.taken[#f.taken + 1] = box, box
    end
  end
end

local function draw_points(f)
  for _, series in ipairs(f.data.series) do
    if f.node.type == "line" then
      draw_bands(f, series)
    else
      for _, point in ipairs(series.points) do
        if point.low then draw_whisker(f, point, x_of(f, point), series.look) end
      end
    end
  end
  axes.draw_target(f)
  for _, series in ipairs(f.data.series) do
    if f.node.type == "line" then draw_line(f, series) end
    draw_markers(f, series)
  end
end

-- The places a number could have beside its point, the best first: across and down, in times its
-- own size.
local SPOTS = {
  { 0, -1 }, { 0, 1 }, { -1, -1 }, { 1, -1 }, { 1, 1 }, { -1, 1 }, { 1, 0 }, { -1, 0 },
}

local function put_value(f, point)
  local text, gap = value_box(f, point.value), pixels(f.c, 8)
  local x, y = x_of(f, point), axes.y_of(f, point.value)
  for _, spot in ipairs(SPOTS) do
    text.dx = math.floor(x - text.w / 2 + spot[1] * (text.w / 2 + gap))
    text.dy = math.floor(y - text.h / 2 + spot[2] * (text.h / 2 + gap / (spot[1] == 0 and 1 or 4)))
    if is_free(f, text) then
      f.taken[#f.taken + 1] = text
      return text
    end
  end
end

-- The lowest, the highest and the last point.
local function tops(points)
  local low, high
  for _, point in ipairs(points) do
    low = (not low or point.value < low.value) and point or low
    high = (not high or point.value > high.value) and point or high
  end
  local list = { high }
  if low ~= high then list[2] = low end
  local last = points[#points]
  if last ~= low and last ~= high then list[#list + 1] = last end
  return list
end

local MANY = 12 -- points; of more only the most telling are numbered

-- The numbers of a single line where there is room: of its points, or of a few when it has many.
local function number_points(f)
  local points = {}
  for _, run in ipairs(runs(f, f.data.series[1], "value")) do
    table.move(run, 1, #run, #points + 1, points)
  end
  for _, point in ipairs(#points > MANY and tops(points) or points) do
    f.kids[#f.kids + 1] = put_value(f, point)
  end
end

-- The whole ---------------------------------------------------------------------------------------

-- Whether the columns are wide enough and their labels fit; else the bars lie.
local function stand(f)
  local count = math.max(1, #f.data.series)
  return f.slot >= pixels(f.c, 14) * count + pixels(f.c, 8)
    and axes.labels_fit(f.c, f.data, f.slot - f.c.style.px(8), f.line)
end

-- Whether there may be numbers beside the marks: over bars, and at a single line or row of dots.
local function numbered(node, data)
  return node.type == "bar" or (#data.series == 1 and not data.numeric and not data.ranged)
end

local function draw_plot(f)
  if f.node.type == "bar" then
    local later, room = draw_columns(f)
    number_columns(f, later, room)
  else
    axes.draw_zero(f)
    draw_points(f)
    if f.numbered then number_points(f) end
  end
end

---The plot for a width; nil when its bars would better lie than stand, or there is too little room.
---@param c LayoutContext
---@param node Node
---@param data ChartData
---@param width integer
---@return table|nil box with `direct`: whether the names stand beside the lines
function M.upright(c, node, data, width)
  local f = axes.frame(c, node, data, width)
  if not f then return nil end
  f.slot, f.inset = f.w / math.max(1, #data.labels), pixels(c, 8)
  if node.type == "bar" and not stand(f) then return nil end
  if data.numeric then f.across = axes.number_axis(f) end
  f.decimals, f.numbered = axes.decimals(data), numbered(node, data)
  local head = put(f.kids, layout.words(c, node.y, "small_strong", width, "ink_soft"), 0, 0)
  f.top = head.h + (f.numbered and f.line or f.line // 2) + c.style.px(2)
  axes.draw_axis(f)
  draw_plot(f)
  axes.add_rules(f.kids, axes.without(f.grid, f.target), c.style.px(3))
  axes.draw_names(f)
  local labels = data.numeric and axes.number_labels(f) or axes.category_labels(f, f.slot)
  local y = axes.draw_labels(f, labels)
  local foot = layout.words(c, node.x, "small_strong", f.w, "ink_soft")
  put(f.kids, foot, f.left + (f.w - foot.w) / 2, y + c.style.px(4))
  return { w = width, h = y + c.style.px(4) + foot.h, kids = f.kids, direct = f.direct,
    ltr = node.type ~= "bar" }
end

return M
