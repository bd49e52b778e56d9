-- Charts: a title, the picture, and its twin, the table of the same numbers; a button swaps them.
local pen = require "kit.pen"
local axes = require "kit.axes"
local bars = require "kit.bars"
local figures = require "kit.figures"
local layout = require "kit.layout"
local paint = require "kit.paint"
local plots = require "kit.plots"
local series_of = require "kit.series"
local t = require("kit.words").t
local measure, draw = layout.measures, paint.draws
local pixels, mark, put, looks = layout.pixels, figures.mark, axes.put, axes.looks
local M = {}

-- The head: the title, and the button that swaps picture and table, always in the same place; the
-- title alone where nobody can press it.
local function head_of(c, node, width, open)
  local kids = {}
  if c.projected then
    local title = layout.words(c, node.title, "title3", width, "ink")
    put(kids, title, 0, 0)
    return kids, title.h + c.style.px(12)
  end
  local id, gap = node.id .. ":table", pixels(c, 16)
  local face = { kind = "button", id = id, icon = open and "chart-bar" or "table",
    open and t "Show as a picture" or t "Show as a table" }
  local button = layout.measure(c, face, width)
  button.event = { kind = "kit", act = "toggle", id = id, open = open }
  local beside = width - button.w - gap
  local fits = layout.words_width(c, node.title, "title3") <= beside or beside >= pixels(c, 320)
  local title = layout.words(c, node.title, "title3", fits and beside or width, "ink")
  local h = fits and math.max(title.h, button.h) or title.h + c.style.px(8) + button.h
  put(kids, title, 0, fits and (h - title.h) // 2 or 0)
  put(kids, button, fits and width - button.w or 0, fits and (h - button.h) // 2 or h - button.h)
  return kids, h + c.style.px(12)
end

-- The table twin ---------------------------------------------------------------------------------

local function cell_of(point)
  if not point or not point.value then return false end
  if not point.low then return point.value end
  return t("{value} ({low} to {high})", { value = figures.number(point.value),
    low = figures.number(point.low), high = figures.number(point.high) })
end

local function table_node(node, data, rows)
  local several = #data.series > 1
  local columns, list = { { node.x, align = "left" } }, {}
  for i, series in ipairs(data.series) do
    columns[i + 1] = { several and series.name or node.y, align = "right" }
  end
  for i, row in ipairs(rows) do
    list[i] = { data.numeric and figures.number(row.at) or data.labels[row.at] }
    for k, point in ipairs(row.points) do list[i][k + 1] = cell_of(point) end
  end
  if data.target then
    local last = { data.target.words }
    for k = 1, #data.series do last[k + 1] = data.target.value end
    list[#list + 1] = last
  end
  return { kind = "table", caption = several and node.y or nil, columns = columns, rows = list,
    head_left = true }
end

---The numbers of a chart as a table.
---@param node Node
---@return Node
function M.numbers(node)
  local data = series_of.read(node)
  return table_node(node, data, series_of.rows(data))
end

-- The legend -------------------------------------------------------------------------------------

-- What signs stand for: {words, kind of sign, look}.
local function entries(node, data, direct)
  local list = {}
  if #data.series > 1 and not (direct and node.type == "line") then
    local kind = node.type == "bar" and "chart_bar" or "chart_marker"
    for i, series in ipairs(data.series) do list[i] = { series.name, kind, i } end
  end
  if data.target and not direct then list[#list + 1] = { data.target.words, "dash" } end
  if data.ranged then
    list[#list + 1] = { node.range, node.type == "line" and "chart_swatch" or "chart_whisker", 1 }
  end
  return list
end

local function sign_of(c, entry, line)
  local size, kind = pixels(c, 18), entry[2]
  local box = mark(kind, 0, (line - size) // 2, size, size, "ink")
  box.look, box.upright = entry[3], true
  if kind == "dash" then
    box.w, box.h, box.dy = pixels(c, 28), pixels(c, 2), line // 2 - pixels(c, 1)
  elseif kind == "chart_bar" then
    box.w = pixels(c, 26)
  end
  return box
end

-- The entries side by side, on new lines where they must.
local function legend(c, node, data, direct, width)
  local gap, px, line = pixels(c, 24), c.style.px, figures.line_height(c, "small")
  local kids, x, y, deep = {}, 0, 0, 0
  for _, entry in ipairs(entries(node, data, direct)) do
    local sign = sign_of(c, entry, line)
    local lead = sign.w + px(8)
    local text = axes.small(c, entry[1], width - lead, "ink")
    if x > 0 and x + lead + text.w > width then
      x, y, deep = 0, y + deep + px(4), 0
    end
    put(kids, sign, x, y + sign.dy)
    put(kids, text, x + lead, y)
    x, deep = x + lead + text.w + gap, math.max(deep, text.h)
  end
  return kids, #kids > 0 and y + deep + px(12) or 0
end

-- The whole --------------------------------------------------------------------------------------

-- The plot; where there is no room for one, the table.
local function picture(c, node, data, width)
  if not data.low then
    local text = layout.words(c, t "There are no numbers yet.", "body", width, "ink_soft")
    text.dx, text.dy = 0, 0
    return { kind = "chart_empty", w = width, h = text.h, kids = { text } }
  end
  local rows = series_of.rows(data)
  local plot = plots.upright(c, node, data, width)
    or node.type == "bar" and bars.lying(c, node, data, width, rows)
  if not plot then return layout.measure(c, table_node(node, data, rows), width) end
  plot.kind = "plot"
  return plot
end

local function add(kids, more, y)
  for _, kid in ipairs(more) do
    kid.dy = kid.dy + y
    kids[#kids + 1] = kid
  end
end

function measure.chart(c, node, width)
  local data = series_of.read(node)
  local open = c.open[node.id .. ":table"] or false
  local kids, y = head_of(c, node, width, open)
  if open then
    local box = layout.measure(c, table_node(node, data, series_of.rows(data)), width)
    put(kids, box, 0, y)
    return { w = width, h = y + box.h, kids = kids, role = "chart", label = node.words }
  end
  local plot = picture(c, node, data, width)
  local keys, h = {}, 0
  if plot.kind == "plot" then keys, h = legend(c, node, data, plot.direct, width) end
  add(kids, keys, y)
  put(kids, plot, 0, y + h)
  return { w = width, h = y + h + plot.h, kids = kids, role = "chart", label = node.words }
end

-- Drawing ----------------------------------------------------------------------------------------

local DASH, SPACE = 8, 6 -- units

-- Pixels that grow with the reader's text: no thin line beside large words.
local function grown(s, units)
  return math.max(1, pixels(s.context, units))
end

local function dashes(s, box, rim, colour)
  local flat, length = box.w > box.h, math.max(box.w, box.h)
  local long, step = grown(s, DASH), grown(s, DASH + SPACE)
  for at = 0, length - 1, step do
    local part = math.min(long, length - at)
    local x, y = box.x + (flat and at or 0), box.y + (flat and 0 or at)
    local w, h = flat and part or box.w, flat and box.h or part
    pen.rect(x - rim, y - rim, w + 2 * rim, h + 2 * rim, colour)
  end
end

-- A dashed line, with a rim to show on bars too.
function draw.dash(s, box)
  dashes(s, box, s.px(1), "card")
  dashes(s, box, 0, box.colour)
end

local patterns = {}

function patterns.stripes(s, box, colour)
  local step, thick = grown(s, 9), grown(s, 3)
  for at = -box.h, box.w, step do
    pen.line(box.x + at, box.y + box.h, box.x + at + box.h, box.y, thick, colour)
  end
end

function patterns.dots(s, box, colour)
  local step, r = grown(s, 9), grown(s, 2)
  for y = step // 2, box.h, step do
    for x = step // 2, box.w, step do pen.circle(box.x + x, box.y + y, r, colour) end
  end
end

-- A bar: full, or its edge with a pattern in it.
function draw.chart_bar(s, box)
  local look, r = looks[box.look], math.min(s.px(3), box.w / 2, box.h / 2)
  if look.pattern == "full" then
    pen.box(box.x, box.y, box.w, box.h, r, look.colour)
    return
  end
  pen.box(box.x, box.y, box.w, box.h, r, look.soft)
  local fill = patterns[look.pattern]
  if fill then
    pen.clip(box.x, box.y, box.w, box.h)
    fill(s, box, look.colour)
    pen.unclip()
  end
  pen.box(box.x, box.y, box.w, box.h, r, nil, look.colour, grown(s, 2))
end

-- A line from low to high with a foot at each end, with a rim to show on its own bar.
function draw.chart_whisker(s, box)
  local thick, x, y = grown(s, 2), box.x + box.w / 2, box.y + box.h / 2
  for _, pass in ipairs { { thick * 3, "card" }, { thick, "ink" } } do
    local t_, colour = pass[1], pass[2]
    if box.upright then
      pen.line(x, box.y, x, box.y + box.h, t_, colour)
      pen.line(box.x, box.y, box.x + box.w, box.y, t_, colour)
      pen.line(box.x, box.y + box.h, box.x + box.w, box.y + box.h, t_, colour)
    else
      pen.line(box.x, y, box.x + box.w, y, t_, colour)
      pen.line(box.x, box.y, box.x, box.y + box.h, t_, colour)
      pen.line(box.x + box.w, box.y, box.x + box.w, box.y + box.h, t_, colour)
    end
  end
end

local markers = {}

function markers.disc(s, x, y, r, colour)
  pen.circle(x, y, r, colour, "card", s.px(1))
end

function markers.circle(s, x, y, r, colour)
  pen.circle(x, y, r, "card", colour, grown(s, 3))
end

function markers.square(s, x, y, r, colour)
  pen.box(x - r, y - r, 2 * r, 2 * r, s.px(2), colour, "card", s.px(1))
end

function markers.cross(s, x, y, r, colour)
  for _, pass in ipairs { { grown(s, 6), "card" }, { grown(s, 3), colour } } do
    pen.line(x - r * 0.8, y - r * 0.8, x + r * 0.8, y + r * 0.8, pass[1], pass[2])
    pen.line(x - r * 0.8, y + r * 0.8, x + r * 0.8, y - r * 0.8, pass[1], pass[2])
  end
end

function draw.chart_marker(s, box)
  local look = looks[box.look]
  markers[look.marker](s, box.x + box.w / 2, box.y + box.h / 2, box.w / 2, look.colour)
end

function draw.chart_line(s, box)
  for i = 2, #box.points do
    local a, b = box.points[i - 1], box.points[i]
    pen.line(box.x + a.x, box.y + a.y, box.x + b.x, box.y + b.y, grown(s, 3),
      looks[box.look].colour)
  end
end

function draw.chart_swatch(s, box)
  local look = looks[box.look]
  pen.box(box.x, box.y, box.w, box.h, s.px(3), look.soft, look.colour, s.px(1))
end

local function between(a, b, share)
  return math.floor(a + (b - a) * share + 0.5)
end

-- The ground between two points, in upright strips as wide as they stay the same.
local function draw_ground(box, a, b, colour)
  local from, high, low = a.x, nil, nil
  for x = a.x, b.x do
    local share = (x - a.x) / math.max(1, b.x - a.x)
    local top, bottom = between(a.high, b.high, share), between(a.low, b.low, share)
    if high and (top ~= high or bottom ~= low or x == b.x) then
      pen.rect(box.x + from, box.y + high, x - from, low - high, colour)
      from = x
    end
    high, low = top, bottom
  end
end

function draw.chart_band(s, box)
  local look = looks[box.look]
  for i = 2, #box.points do
    local a, b = box.points[i - 1], box.points[i]
    draw_ground(box, a, b, look.soft)
    for _, edge in ipairs { "low", "high" } do
      pen.line(box.x + a.x, box.y + a[edge], box.x + b.x, box.y + b[edge], grown(s, 1),
        look.colour)
    end
  end
end

return M
