-- What shows and does not ask: lists, progress, meters, stars; and how numbers are written.
local pen = require "kit.pen"
local layout = require "kit.layout"
local paint = require "kit.paint"
local measure, natural, draw = layout.measures, layout.naturals, paint.draws
local M = {}

local FINEST = 12 -- decimals that are worth writing
local EXACT = 4 -- a number of more decimals is a division's, and told to three digits
local ROUGH, SLIP = 1.5e-3, 1e-10 -- times the number itself
local NOTHING = 1e-12

-- The fewest decimals, up to some, that tell a number but for a small part of it; nil: none do.
local function fewest(value, most, part)
  for decimals = 0, most do
    local k = 10 ^ decimals
    local off = math.abs(math.floor(value * k + 0.5) / k - value)
    if off <= math.max(math.abs(value) * part, NOTHING) then return decimals end
  end
end

---How many decimals a number needs to be told as it is, but for what arithmetic left behind.
---@param value number
---@return integer
function M.decimals(value)
  return fewest(value, EXACT, SLIP) or fewest(value, FINEST, ROUGH) or FINEST
end

---A number as people write it: 12500 is "12,500", 0.1 + 0.2 is "0.3".
---@param value number
---@param decimals? integer as many as it needs when left out
---@return string
function M.number(value, decimals)
  local text = ("%." .. (decimals or M.decimals(value)) .. "f"):format(math.abs(value))
  local whole, rest = text:match "^(%d+)(.*)$"
  whole = whole:reverse():gsub("%d%d%d", "%0,"):reverse():gsub("^,", "")
  local sign = value < 0 and text:find "[1-9]" and "−" or ""
  return sign .. whole .. rest
end

-- A box that is only drawn: a colour, and what its kind wants besides.
local function mark(kind, x, y, w, h, colour)
  return { kind = kind, dx = x, dy = y, w = w, h = h, colour = colour }
end
M.mark = mark

-- Room that grows with the reader's text.
local pixels = layout.pixels

-- How tall one line of a type is.
local function line_height(c, name)
  return layout.words(c, "0", name, c.view_w, "ink").h
end
M.line_height = line_height

-- Lists ------------------------------------------------------------------------------------------

local function dot(c, line)
  local r = pixels(c, 4)
  return mark("disc", pixels(c, 6), (line - 2 * r) // 2, 2 * r, 2 * r, "brand")
end

local function badge(c, line, i)
  local text = layout.words(c, tostring(i), "small_strong", c.view_w, "ink")
  local size = math.max(text.h, text.w + pixels(c, 8))
  local box = mark("disc", 0, (line - size) // 2, size, size, "brand_soft")
  text.dx, text.dy = (size - text.w) // 2, (size - text.h) // 2
  box.kids = { text }
  return box
end

local function sign(c, line, name)
  local size = pixels(c, 24)
  local box = mark("icon", 0, (line - size) // 2, size, size, name == "tick" and "leaf" or "brand")
  box.name = name
  return box
end

local function marker_of(c, node, line, i)
  local name = node.marker or "dot"
  if name == "dot" then return dot(c, line) end
  if name == "number" then return badge(c, line, i) end
  return sign(c, line, name)
end

-- How far in the items stand: past the widest marker.
local function indent(c, node)
  local last = marker_of(c, node, 0, #node)
  return math.max(pixels(c, 26), last.dx + last.w) + pixels(c, 10)
end

function measure.list(c, node, width)
  local px, inset, line = c.style.px, indent(c, node), line_height(c, "body")
  local kids, y, top = {}, 0, c.top
  for i = 1, #node do
    c.top = top + y
    local item = layout.measure(c, node[i], layout.room(c, node[i], width - inset))
    local sided = marker_of(c, node, line, i)
    local above = math.max(0, -sided.dy) -- a marker taller than a line of text
    sided.dy = sided.dy + y + above
    item.dx, item.dy = inset, y + above
    kids[#kids + 1], kids[#kids + 2] = sided, item
    y = math.max(item.dy + item.h, sided.dy + sided.h) + px(node.gap or 8)
  end
  c.top = top
  return { w = width, h = math.max(0, y - px(node.gap or 8)), kids = kids, role = "list" }
end
function natural.list(c, node)
  local most = 0
  for i = 1, #node do most = math.max(most, layout.natural(c, node[i])) end
  return most + indent(c, node)
end

function draw.disc(_, box)
  pen.circle(box.x + box.w / 2, box.y + box.h / 2, box.w / 2, box.colour)
end

-- Progress ---------------------------------------------------------------------------------------

local STEPS = 12 -- more than so many are a bar

-- Words beside a shape where there is room for both, else under it. `shape(width)` makes its boxes
-- and tells their height.
local function captioned(c, node, width, least, icon, shape)
  local gap, lead = pixels(c, 12), icon and pixels(c, 24) + c.style.px(8) or 0
  local aside = layout.words_width(c, node.words, "body") + lead
  local beside = aside + gap + least <= width
  local kids, h = shape(beside and math.min(width - aside - gap, pixels(c, 480)) or width)
  local text = layout.words(c, node.words, "body", width - lead, "ink")
  local x = beside and kids.w + gap or 0
  local y = beside and math.max(0, (kids.line - text.h) // 2) or h + c.style.px(4)
  text.dx, text.dy = x + lead, y
  if beside and text.h > kids.line then
    local down = (text.h - kids.line) // 2
    for _, kid in ipairs(kids) do kid.dy = kid.dy + down end
    h = h + down
  end
  if icon then
    icon.dx, icon.dy = x, y + (line_height(c, "body") - icon.h) // 2
    kids[#kids + 1] = icon
  end
  kids[#kids + 1] = text
  local below = beside and 0 or c.style.px(8) -- so that the words go with the shape over them
  return { w = beside and x + aside or width, h = math.max(h, y + text.h) + below, kids = kids,
    label = node.words, role = node.kind }
end

-- One box for each step; those that are done are full.
local function steps(c, node, width)
  local gap, h = c.style.px(6), pixels(c, 14)
  local each = math.min((width - gap * (node.of - 1)) // node.of, pixels(c, 56))
  local kids = { w = each * node.of + gap * (node.of - 1), line = h }
  for i = 1, node.of do
    kids[i] = mark("pill", (i - 1) * (each + gap), 0, each, h, "brand")
    kids[i].full = i <= node.value
  end
  return kids, h
end

local function bar(c, node, width)
  local h, share = pixels(c, 14), math.max(0, math.min(1, node.value / node.of))
  local kids = { w = width, line = h, mark("pill", 0, 0, width, h, "brand") }
  if share > 0 then
    kids[2] = mark("pill", 0, 0, math.max(h, math.floor(width * share)), h, "brand")
    kids[2].full = true
  end
  return kids, h
end

function measure.progress(c, node, width)
  local few = node.of <= STEPS and node.of >= 1 and node.of % 1 == 0 and node.value % 1 == 0
  return captioned(c, node, width, pixels(c, 160), nil, function(room)
    return (few and steps or bar)(c, node, room)
  end)
end

function natural.progress(c, node)
  return pixels(c, 280 + 12) + layout.words_width(c, node.words, "body")
end

function draw.pill(s, box)
  local r = box.h / 2
  if box.full then
    pen.box(box.x, box.y, box.w, box.h, r, box.colour)
  else
    pen.box(box.x, box.y, box.w, box.h, r, "card", "edge", pixels(s.context, 2))
  end
end

-- Meters -----------------------------------------------------------------------------------------

local TONES = { -- colour, and the sign that says the same without colour
  good = { "leaf", "tick" }, warn = { "sun", "warn" }, bad = { "ember", "cross" },
}

-- Inside its right part a level is good, outside it needs a look; without parts it is just a level.
local function tone_of(node)
  if node.tone or not (node.low or node.high) then return TONES[node.tone] end
  local right = node.value >= (node.low or -math.huge) and node.value <= (node.high or math.huge)
  return TONES[right and "good" or "warn"]
end

-- The numbers under the scale: its ends, and where its right part ends, so far as they do not meet.
local function scale_numbers(c, node, low, high, width, y, place)
  local kids, gap = {}, c.style.px(6)
  local order = { low, high, node.low or low, node.high or high }
  for _, value in ipairs(order) do
    local text = layout.words(c, M.number(value), "small", width, "ink_soft")
    local x = math.max(0, math.min(width - text.w, math.floor(place(value) - text.w / 2)))
    local free = true
    for _, other in ipairs(kids) do
      free = free and (x >= other.dx + other.w + gap or other.dx >= x + text.w + gap)
    end
    if free then
      text.dx, text.dy = x, y
      kids[#kids + 1] = text
    end
  end
  return kids
end

-- The scale: the track with its right part, the level in it, the needle where it stands.
local function scale(c, node, width)
  local px, low, high = c.style.px, node.from or 0, node.to or 100
  local over, h, under = pixels(c, 5), pixels(c, 20), pixels(c, 6)
  local function place(value)
    return math.floor(width * math.max(0, math.min(1, (value - low) / (high - low))))
  end
  local track = mark("gauge", 0, over, width, h, "edge")
  local kids = { w = width, line = h + 2 * over, track }
  if node.low or node.high then
    local from, to = place(node.low or low), place(node.high or high)
    kids[#kids + 1] = mark("gauge_part", from, over, to - from, h + under, "leaf")
  end
  local at, wide = place(node.value), pixels(c, 6)
  local tone = tone_of(node)
  local left = math.max(0, math.min(width - wide, at - wide // 2))
  kids[#kids + 1] = mark("gauge_level", 0, over + h // 4, at, h - 2 * (h // 4),
    tone and tone[1] or "brand")
  kids[#kids + 1] = mark("gauge_needle", left, 0, wide, h + 2 * over, "ink")
  local numbers = scale_numbers(c, node, low, high, width, h + over + under + px(2), place)
  table.move(numbers, 1, #numbers, #kids + 1, kids)
  return kids, h + over + under + px(2) + line_height(c, "small")
end

function measure.meter(c, node, width)
  local tone, icon = tone_of(node), nil
  if tone then
    icon = mark("icon", 0, 0, pixels(c, 24), pixels(c, 24), tone[1] == "sun" and "ink" or tone[1])
    icon.name = tone[2]
  end
  return captioned(c, node, width, pixels(c, 240), icon, function(room)
    return scale(c, node, room)
  end)
end
function natural.meter(c, node)
  return pixels(c, 320 + 12 + 32) + layout.words_width(c, node.words, "body")
end

function draw.gauge(s, box)
  pen.box(box.x, box.y, box.w, box.h, s.px(4), "card", "edge", s.px(1))
end
-- The right part: pale within the track, and a strong strip under it that the level never hides.
function draw.gauge_part(s, box)
  local strip, hair = pixels(s.context, 4), s.px(1)
  pen.rect(box.x, box.y + hair, box.w, box.h - pixels(s.context, 6) - 2 * hair, "leaf_soft")
  pen.rect(box.x, box.y + box.h - strip, box.w, strip, box.colour)
end
function draw.gauge_level(_, box)
  if box.w > 0 then pen.rect(box.x, box.y, box.w, box.h, box.colour) end
end
function draw.gauge_needle(_, box)
  pen.box(box.x, box.y, box.w, box.h, box.w / 2, "ink", "card", 1)
end

-- Stars ------------------------------------------------------------------------------------------

function measure.stars(c, node, width)
  local each, gap = pixels(c, 32), c.style.px(4)
  return captioned(c, node, width, each * node.of + gap * (node.of - 1), nil, function()
    local kids = { w = each * node.of + gap * (node.of - 1), line = each }
    for i = 1, node.of do
      kids[i] = mark("star", (i - 1) * (each + gap), 0, each, each, "sun")
      kids[i].full = i <= node.value
    end
    return kids, each
  end)
end
function natural.stars(c, node)
  return pixels(c, 32 * node.of + 12) + c.style.px(4) * (node.of - 1)
    + layout.words_width(c, node.words, "body")
end

function draw.star(_, box)
  if box.full then pen.picture(box.x, box.y, box.w, box.h, "kit/star.svg", box.colour) end
  pen.picture(box.x, box.y, box.w, box.h, "kit/star-empty.svg", box.full and "ink" or "edge")
end

return M
