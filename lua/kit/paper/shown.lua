-- What shows something by its shape, on paper: lists, tables, steps, levels, stars, charts.
local charts = require "kit.charts"
local figures = require "kit.figures"
local markup = require "kit.paper.markup"
local nodes = require "kit.paper.nodes"
local pictures = require "kit.paper.pictures"
local tables = require "kit.tables"
local kinds, put, words, around = nodes.kinds, nodes.put, nodes.words, nodes.around
local number, points = markup.number, markup.points

-- Lists ------------------------------------------------------------------------------------------

function kinds.list(p, node)
  local marker = node.marker or "dot"
  local tag = marker == "number" and "ol" or "ul"
  local signed = marker ~= "dot" and marker ~= "number"
  around(p, ("<%s%s>"):format(tag, nodes.styled(signed and "list signed" or "list",
    "--gap:" .. points(node.gap or 8))), ("</%s>"):format(tag), function()
    for i = 1, #node do
      around(p, "<li>", "</li>", function()
        if signed then nodes.icon(p, marker, 20) end
        around(p, "<div>", "</div>", function() nodes.node(p, node[i]) end)
      end)
    end
  end)
end

-- Tables -----------------------------------------------------------------------------------------

local SIDES = { left = "at-left", centre = "at-centre", right = "at-right" }

local function cell(p, column, value, head)
  local class = SIDES[column.align] or SIDES.left
  put(p, head and '<th scope="row" class="%s">' or '<td class="%s">', class)
  if type(value) == "number" then
    put(p, "%s", figures.number(value, column.decimals))
  elseif type(value) == "string" then
    put(p, "%s", words(p, value))
  elseif value then
    nodes.node(p, value)
  end
  put(p, head and "</th>" or "</td>")
end

-- The headings; no row of them where all are empty.
local function heads(p, node, columns)
  local some = false
  for _, column in ipairs(node.columns) do some = some or column[1] ~= "" end
  if not some then
    put(p, "<colgroup>")
    for _, column in ipairs(node.columns) do
      put(p, "<col%s>", column.width and (' style="width:%s"'):format(points(column.width)) or "")
    end
    put(p, "</colgroup>")
    return
  end
  put(p, "<thead><tr>")
  for i, column in ipairs(node.columns) do
    put(p, '<th scope="col"%s>%s</th>', nodes.styled(SIDES[columns[i].align] or SIDES.left,
      column.width and "width:" .. points(column.width)), words(p, column[1]))
  end
  put(p, "</tr></thead>")
end

local SHORT = 8 -- rows that stay on one sheet

function kinds.table(p, node)
  local columns = {}
  put(p, #node.rows <= SHORT and '<table class="short">' or "<table>")
  if node.caption then put(p, "<caption>%s</caption>", words(p, node.caption)) end
  for i in ipairs(node.columns) do columns[i] = tables.look(node, i) end
  heads(p, node, columns)
  put(p, "<tbody>")
  for _, row in ipairs(node.rows) do
    put(p, "<tr>")
    for i, column in ipairs(columns) do cell(p, column, row[i], node.head_left and i == 1) end
    put(p, "</tr>")
  end
  put(p, "</tbody></table>")
end

-- Shapes with their words ------------------------------------------------------------------------

local INK, SOFT = "#1B2733", "#B8C0C8"

local function captioned(p, node, w, h, inside)
  put(p, '<div class="shown"><svg class="icon" width="%s" height="%s" viewBox="0 0 %s %s" \z
    aria-hidden="true">', points(w), points(h), number(w), number(h))
  inside()
  put(p, "</svg><span>%s</span></div>", words(p, node.words))
end

local STEPS = 12 -- more than so many are a bar

local function pill(p, x, w, full)
  put(p, '<rect x="%s" y="2" width="%s" height="14" rx="7" fill="%s" stroke="%s" \z
    stroke-width="1.5"/>', number(x + 1), number(math.max(0, w - 2)),
    full and INK or "#FFFFFF", INK)
end

function kinds.progress(p, node)
  local few = node.of <= STEPS and node.of >= 1 and node.of % 1 == 0 and node.value % 1 == 0
  captioned(p, node, few and node.of * 30 or 240, 18, function()
    if few then
      for i = 1, node.of do pill(p, (i - 1) * 30, 26, i <= node.value) end
    else
      pill(p, 0, 240, false)
      pill(p, 0, 240 * math.max(0, math.min(1, node.value / node.of)), true)
    end
  end)
end

-- The scale, the part that is as it should be as a strip below, and where the level stands.
function kinds.meter(p, node)
  local low, high, w = node.from or 0, node.to or 100, 260
  local function place(value)
    return w * math.max(0, math.min(1, (value - low) / (high - low)))
  end
  captioned(p, node, w, 44, function()
    put(p, '<rect x="1" y="4" width="%d" height="16" fill="#FFFFFF" stroke="%s"/>', w - 2, INK)
    put(p, '<rect x="1" y="8" width="%s" height="8" fill="%s"/>', number(place(node.value)), SOFT)
    if node.low or node.high then
      local from, to = place(node.low or low), place(node.high or high)
      put(p, '<rect x="%s" y="22" width="%s" height="4" fill="%s"/>', number(from),
        number(to - from), INK)
    end
    put(p, '<rect x="%s" y="0" width="4" height="24" fill="%s"/>',
      number(math.max(0, math.min(w - 4, place(node.value) - 2))), INK)
    put(p, '<text x="0" y="41" font-size="14">%s</text>', figures.number(low))
    put(p, '<text x="%d" y="41" font-size="14" text-anchor="end">%s</text>', w,
      figures.number(high))
  end)
end

function kinds.stars(p, node)
  captioned(p, node, node.of * 34, 30, function()
    for i = 1, node.of do
      local x = (i - 1) * 34
      if i <= node.value then
        put(p, "%s", pictures.draw(p.pictures, "kit/star.svg", x, 0, 30, 30, "sun"))
      end
      put(p, "%s", pictures.draw(p.pictures, "kit/star-empty.svg", x, 0, 30, 30, "ink"))
    end
  end)
end

-- The numbers of a chart are its twin: nobody can ask paper for them.
function kinds.chart(p, node)
  put(p, '<div class="asked"><h3 class="heading">%s</h3>', words(p, node.title))
  put(p, '<p class="text">%s</p>', words(p, node.words))
  nodes.node(p, charts.numbers(node))
  put(p, "</div>")
end
