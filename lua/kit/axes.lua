-- What stands around a plot: axes and their numbers, labels, names beside lines; how series look.
-- `f`, made by M.frame, is one upright plot on its way: kids (its boxes so far), grid, axis, left,
-- top, w and h (the plot within the box), names, target.
local figures = require "kit.figures"
local layout = require "kit.layout"
local ticks = require "kit.ticks"
local M = {}

local pixels, mark = layout.pixels, figures.mark
local TALL = 260 -- units of the plot's height, as far as the window is tall enough
local LEAST = 96 -- units of the plot's width, below which a table says more
local ASIDE = 0.3 -- of the width, for names beside the plot

-- The look of each series: told apart by colour, by marker and by pattern.
M.looks = {
  { colour = "brand", soft = "brand_soft", marker = "disc", pattern = "full" },
  { colour = "plum", soft = "plum_soft", marker = "square", pattern = "stripes" },
  { colour = "leaf", soft = "leaf_soft", marker = "cross", pattern = "dots" },
  { colour = "ink_soft", soft = "card", marker = "circle", pattern = "empty" },
}

---How many decimals all the numbers in a chart are told with.
---@param data ChartData
---@return integer
function M.decimals(data)
  local most = 0
  for _, series in ipairs(data.series) do
    for _, point in ipairs(series.points) do
      if point.value then most = math.max(most, figures.decimals(point.value)) end
    end
  end
  return most
end

---Where the axis of values begins and ends. Bars begin at zero, and so does what comes near it.
---@param data ChartData
---@param from_zero boolean
---@param most integer steps there is room for
---@return Ticks
function M.value_ticks(data, from_zero, most)
  local low, high = data.low or 0, data.high or 0
  if from_zero or (low > 0 and low < high / 2) then low = math.min(low, 0) end
  if from_zero or (high < 0 and high > low / 2) then high = math.max(high, 0) end
  return ticks.cover(low, high, most)
end

local function small(c, text, width, colour)
  return layout.words(c, text, "small", width, colour or "ink_soft")
end
M.small = small

-- Puts a box into a list at its place.
local function put(kids, box, x, y)
  box.dx, box.dy = math.floor(x), math.floor(y)
  kids[#kids + 1] = box
  return box
end
M.put = put

---Whether two boxes of one parent come nearer than `gap` sideways, or overlap.
function M.meet(a, b, gap)
  return a.dx < b.dx + b.w + gap and b.dx < a.dx + a.w + gap
    and a.dy < b.dy + b.h and b.dy < a.dy + a.h
end

local function longest_word(c, text)
  local most = 0
  for word in text:gmatch "%S+" do most = math.max(most, layout.words_width(c, word, "small")) end
  return most
end

-- The parts of a thin line, level or upright, that lie beside the words in a list of boxes: no line
-- goes through words. They are added to `list`.
local function broken(list, rule, kids, gap)
  local along, size = "dx", "w"
  if rule.h > rule.w then along, size = "dy", "h" end
  local at, last, cuts = rule[along], rule[along] + rule[size], {}
  for _, kid in ipairs(kids) do
    if kid.kind == "words" and M.meet(kid, rule, gap) then cuts[#cuts + 1] = kid end
  end
  table.sort(cuts, function(a, b) return a[along] < b[along] end)
  cuts[#cuts + 1] = { [along] = last + gap, [size] = 0 }
  for _, cut in ipairs(cuts) do
    local part = math.min(last, cut[along] - gap) - at
    if part > 2 * gap then -- no stubs
      local piece = mark(rule.kind, rule.dx, rule.dy, rule.w, rule.h, rule.colour)
      piece[along], piece[size] = at, part
      list[#list + 1] = piece
    end
    at = math.max(at, cut[along] + cut[size] + gap)
  end
end

---The lines of a grid but for the one that the target lies on: two lines on one place read as one
---more.
---@param grid table[]
---@param target table|nil
---@return table[]
function M.without(grid, target)
  local list = {}
  for _, rule in ipairs(grid) do
    if not (target and M.meet(rule, target, 0)) then list[#list + 1] = rule end
  end
  return list
end

---Adds lines to a plot, under or over what is there already, broken where words stand.
---@param kids table[] the plot's boxes
---@param rules table[]
---@param gap number pixels around words
---@param over? boolean
function M.add_rules(kids, rules, gap, over)
  local pieces = {}
  for _, rule in ipairs(rules) do broken(pieces, rule, kids, gap) end
  if not over then table.move(kids, 1, #kids, #pieces + 1) end
  table.move(pieces, 1, #pieces, over and #kids + 1 or 1, kids)
end

-- Names beside the plot ---------------------------------------------------------------------------

local function last_value(series)
  for i = #series.points, 1, -1 do
    if series.points[i].value then return series.points[i].value end
  end
end

-- What could stand beside the plot at its own height: names of lines, words of the target. Returns
-- them and how much room they take; more than there is when a word would break.
local function names_of(c, node, data, width)
  local names, most, room = {}, 0, width * ASIDE - pixels(c, 32)
  local function name(words, value, look)
    local text = small(c, words, room, "ink")
    most = math.max(most, text.w, longest_word(c, words))
    names[#names + 1] = { text = text, value = value, look = look }
  end
  if node.type == "line" and #data.series > 1 then
    for _, series in ipairs(data.series) do
      local value = last_value(series)
      if value then name(series.name, value, series.look) end
    end
  end
  if data.target then name(data.target.words, data.target.value, nil) end
  return names, most + pixels(c, 32)
end

-- Moves names apart, each as near to its own height as it can be. False when there is no room.
local function spread(names, height)
  local sum = 0
  for i, name in ipairs(names) do
    sum = sum + name.text.h
    name.rank = i
  end
  if sum > height then return false end
  table.sort(names, function(a, b)
    if a.y ~= b.y then return a.y < b.y end
    return a.rank < b.rank
  end)
  local top = 0
  for _, name in ipairs(names) do
    name.y = math.max(name.y - name.text.h / 2, top)
    top = name.y + name.text.h
  end
  local bottom = height
  for i = #names, 1, -1 do
    names[i].y = math.min(names[i].y, bottom - names[i].text.h)
    bottom = names[i].y
  end
  return true
end

-- The frame: axes and what stands around them ----------------------------------------------------

-- The labels of the values' axis and how much room they take.
local function value_labels(c, axis, width)
  local labels, most = {}, 0
  for i, value in ipairs(axis.values) do
    labels[i] = small(c, figures.number(value, axis.decimals), width)
    most = math.max(most, labels[i].w)
  end
  return labels, most
end

---Works out a plot's own place within its box; nil when numbers and names leave it too little.
---@param c LayoutContext
---@param node Node
---@param data ChartData
---@param width integer
---@return table|nil f
function M.frame(c, node, data, width)
  local px, line = c.style.px, figures.line_height(c, "small")
  local height = math.max(math.min(pixels(c, TALL), math.floor(c.view_h * 0.6)), 5 * line)
  local axis = M.value_ticks(data, node.type == "bar",
    math.max(2, math.min(8, math.floor(height / (1.8 * line)))))
  local labels, left = value_labels(c, axis, width)
  local names, beside = names_of(c, node, data, width)
  for _, name in ipairs(names) do name.y = (1 - ticks.share(axis, name.value)) * height end
  local direct = #names > 0 and beside <= width * ASIDE and spread(names, height)
  left = left + px(8)
  local room = width - left - (direct and math.ceil(beside) or px(8))
  if room < pixels(c, LEAST) then return nil end
  return { c = c, node = node, data = data, axis = axis, labels = labels, kids = {}, line = line,
    names = direct and names or {}, direct = direct, left = left, width = width, h = height,
    w = room, taken = {}, path = {}, grid = {}, deepest = 0 }
end

---How far down in the box a value lies.
function M.y_of(f, value)
  return f.top + math.floor((1 - ticks.share(f.axis, value)) * f.h)
end

---Puts the numbers of the axis, and the lines of the grid into f.grid.
function M.draw_axis(f)
  local px = f.c.style.px
  for i, value in ipairs(f.axis.values) do
    local y, text = M.y_of(f, value), f.labels[i]
    f.grid[i] = mark("rule", f.left, y, f.w, px(1), "line")
    put(f.kids, text, f.left - px(8) - text.w, y - text.h // 2)
  end
end

---Puts the line of zero, over the feet of bars that stand on it.
function M.draw_zero(f)
  if f.axis.low > 0 or f.axis.high < 0 then return end
  local y = M.y_of(f, 0)
  f.kids[#f.kids + 1] = mark("rule", f.left, y - f.c.style.px(1), f.w, f.c.style.px(2), "edge")
end

---Puts names beside the plot.
function M.draw_names(f)
  local px, side = f.c.style.px, pixels(f.c, 16)
  for _, name in ipairs(f.names) do
    local y, x = f.top + name.y, f.left + f.w + px(8)
    local kind = name.look and "chart_marker" or "dash"
    local high = name.look and side or pixels(f.c, 2)
    local sign = mark(kind, x, math.floor(y + (name.text.h - high) / 2), side, high, "ink")
    sign.look = name.look
    f.kids[#f.kids + 1] = sign
    put(f.kids, name.text, x + side + px(6), y)
  end
end

---Puts the target's line, if there is one.
function M.draw_target(f)
  local target = f.data.target
  if not target then return end
  local thick = pixels(f.c, 2)
  f.target = mark("dash", f.left, M.y_of(f, target.value) - thick // 2, f.w, thick, "ink")
  f.kids[#f.kids + 1] = f.target
end

-- Labels of the axis below ------------------------------------------------------------------------

---Whether every label fits under its own place, on at most three lines.
function M.labels_fit(c, data, slot, line)
  for _, label in ipairs(data.labels) do
    if longest_word(c, label) > slot or small(c, label, slot).h > 3 * line + 1 then return false end
  end
  return true
end

---Where labels go: all of them within their places, or only every second, third... on one line.
function M.category_labels(f, slot)
  local c, gap, most = f.c, f.c.style.px(8), 0
  local fit, every = M.labels_fit(c, f.data, slot - gap, f.line), 1
  if not fit then
    for _, label in ipairs(f.data.labels) do
      most = math.max(most, layout.words_width(c, label, "small"))
    end
    every = math.max(1, math.ceil((math.min(most, f.width * 0.45) + gap) / slot))
  end
  local list = {}
  for i = 1, #f.data.labels, every do
    local text = small(c, f.data.labels[i], slot * every - gap)
    text.align = "centre"
    list[#list + 1] = { text = text, x = (i - 0.5) * slot }
  end
  return list
end

---Round numbers along the axis, as many as do not meet.
function M.number_axis(f)
  for most = 10, 2, -1 do
    local axis = ticks.cover(f.data.left or 0, f.data.right or 0, most)
    local widest = 0
    for _, value in ipairs(axis.values) do
      widest = math.max(widest,
        layout.words_width(f.c, figures.number(value, axis.decimals), "small"))
    end
    if most == 2 or (widest + f.c.style.px(12)) * (#axis.values - 1) <= f.w then return axis end
  end
end

---Where the numbers of that axis go.
function M.number_labels(f)
  local list = {}
  for _, value in ipairs(f.across.values) do
    list[#list + 1] = { text = small(f.c, figures.number(value, f.across.decimals), f.width),
      x = f.inset + ticks.share(f.across, value) * (f.w - 2 * f.inset) }
  end
  return list
end

---Puts the labels under the plot; returns how far down they reach.
function M.draw_labels(f, list)
  local px, deep, right = f.c.style.px, 0, -math.huge
  -- Below the lowest number of the other axis, and of columns that hang.
  local under = math.max(f.top + f.h + f.line // 2, f.deepest)
  for _, label in ipairs(list) do
    local text = label.text
    local x = f.left + label.x - text.w / 2
    x = math.max(0, math.min(f.width - text.w, math.floor(x)))
    if x >= right + px(4) then
      put(f.kids, text, x, under)
      deep, right = math.max(deep, text.h), x + text.w
      if f.data.numeric then
        f.kids[#f.kids + 1] = mark("rule", math.floor(f.left + label.x), f.top + f.h, px(1), px(6),
          "edge")
      end
    end
  end
  return under + deep
end

return M
