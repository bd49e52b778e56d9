-- What holds others: columns, cards, the page with its banner and strips; and the words in them.
local layout = require "kit.layout"
local theme = require "kit.theme"
local measure, natural = layout.measures, layout.naturals

local function widest(c, list)
  local most = 0
  for i = 1, #list do
    local node = list[i]
    local w = type(node.width) == "number" and c.style.px(node.width) or layout.natural(c, node)
    most = math.max(most, w)
  end
  return most
end

function measure.column(c, node, width)
  local kids, h = layout.stack(c, node, width, c.style.px(node.gap or 16), node.align)
  return { w = width, h = h, kids = kids }
end
natural.column = widest

function measure.card(c, node, width)
  local pad = c.style.px(node.pad or 24)
  local left = pad + (node.accent and c.style.px(8) or 0)
  c.top = c.top + pad
  local kids, h = layout.stack(c, node, width - left - pad, c.style.px(node.gap or 8), node.align)
  c.top = c.top - pad
  for i = 1, #kids do
    kids[i].dx, kids[i].dy = kids[i].dx + left, kids[i].dy + pad
  end
  return layout.press({ w = width, h = h + 2 * pad, kids = kids, radius = 12 }, node)
end
function natural.card(c, node)
  return widest(c, node) + 2 * c.style.px(node.pad or 24) + (node.accent and c.style.px(8) or 0)
end

function measure.heading(c, node, width)
  local box = layout.words(c, node[1], "title" .. (node.level or 2), width, node.colour or "ink")
  box.w = width
  return box
end
function natural.heading(c, node)
  return layout.words_width(c, node[1], "title" .. (node.level or 2))
end

function measure.text(c, node, width)
  local look = theme.text[node.style or "body"]
  if not look then error(("ui.text: no such style: %s"):format(tostring(node.style)), 0) end
  local box = layout.words(c, node[1], look[1], width, node.colour or look[2], node.align)
  if node.align then box.wrap = math.floor(width) end
  box.w = width
  return box
end
function natural.text(c, node)
  return layout.words_width(c, node[1], theme.text[node.style or "body"][1])
end

-- The room for what a page says, and how far in from the edge it starts.
local function column(c, width)
  local room = math.min(width - 2 * c.margin, c.style.px(1200))
  return room, (width - room) // 2
end

-- The head of a page: a title, a line under it, a picture at the right.
function measure.banner(c, node, width)
  local px = c.style.px
  local room, side = column(c, width)
  local pad = px(32)
  local art = node.src and room > px(720) * c.style.text and px(400) or 0
  local title = layout.words(c, node[1], "display", room - art, "on_deep")
  local kids, h = { title }, title.h
  if node.lead then
    kids[2] = layout.words(c, node.lead, "lead", room - art - px(24), "on_deep")
    kids[2].dx, kids[2].dy = side, h
    h = h + kids[2].h
  end
  local full = math.max(h + 2 * pad, art > 0 and px(208) or 0)
  title.dx, title.dy = side, 0
  for i = 1, #kids do kids[i].dy = kids[i].dy + (full - h) // 2 end
  if art > 0 then
    kids[#kids + 1] = { kind = "art", name = node.src, w = art, h = px(208), dx = side + room - art,
      dy = full - px(208) }
  end
  return { w = width, h = full, kids = kids }
end

-- A strip along the window's edge: the bar at the top, the actions at the foot.
function measure.strip(c, node, width)
  local pad, room, side = c.style.px(8), column(c, width)
  local box = layout.measure(c, node[1], room)
  box.dx, box.dy = side, pad
  return { w = width, h = box.h + 2 * pad, kids = { box } }
end

-- How far down a page that asks for the window's middle has to move.
local function to_middle(c, node, height)
  return node.middle and math.max(0, c.view_h - height) // 2 or 0
end

-- A page that is nothing but its content, from edge to edge.
local function bare_page(c, node, width)
  c.top, c.bare = 0, true
  local boxes, h = layout.stack(c, node, width, 0, node.align)
  c.bare = nil
  return { w = width, h = h, kids = boxes }
end

-- The content of a page, centred; a banner at its head goes from edge to edge.
function measure.page(c, node, width)
  if node.bare then return bare_page(c, node, width) end
  local px = c.style.px
  local room, side = column(c, width)
  local kids, y, first = {}, 0, 1
  if node[1] and node[1].kind == "banner" then
    kids[1], first = layout.measure(c, node[1], width), 2
    kids[1].dx, kids[1].dy = 0, 0
    y = kids[1].h
  end
  y = y + px(24)
  if node.title and first == 1 and not c.titled then
    local title = layout.words(c, node.title, "title1", room, "ink")
    title.dx, title.dy = side, y
    kids[1] = title
    y = y + title.h + px(16)
  end
  c.top = y
  local rest = table.move(node, first, #node, 1, {})
  local boxes, h = layout.stack(c, rest, room, px(node.gap or 24), node.align)
  y = y + to_middle(c, node, y + h + px(32))
  for i = 1, #boxes do
    boxes[i].dx, boxes[i].dy = boxes[i].dx + side, boxes[i].dy + y
    kids[#kids + 1] = boxes[i]
  end
  return { w = width, h = y + h + px(32), kids = kids }
end
