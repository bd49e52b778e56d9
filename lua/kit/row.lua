-- Children side by side: rows, which break into lines when they must, and grids of equal cells.
local layout = require "kit.layout"
local measure, natural = layout.measures, layout.naturals
local pixels, fraction = layout.pixels, layout.fraction

-- Kinds that hold text in lines: they may be squeezed, but to no less than a readable panel.
local BLOCK = { column = true, row = true, card = true, choice = true, canvas = true, grid = true,
  split = true, tabs = true, speech = true, field = true, slider = true, sort = true, drop = true,
  disclosure = true, scroll = true, select = true, wrap = true, list = true, table = true,
  progress = true, meter = true, chart = true }
local PANEL = 320 -- design units, times the reader's text size
local SLIM = 160 -- the same in a row that may not break
local SNIPPET = 200 -- the same for a text beside a picture

-- How much room one child of a row wants, and how little it can do with; a panel with `panel`.
local function wish(c, node, room, gap, panel)
  local block, width = BLOCK[node.kind], not layout.solid[node.kind] and node.width
  if node.min and not node.columns and node.kind ~= "grid" then panel = pixels(c, node.min) end
  if type(width) == "string" then
    return { node = node, block = block, least = panel,
      want = math.floor((room + gap) * fraction(width) - gap) }
  elseif width then
    local want = math.min(pixels(c, width), room)
    return { node = node, block = block, least = want, want = want }
  elseif node.grow and block then
    return { node = node, block = block, grow = node.grow, least = panel, want = panel }
  end
  local want = math.min(math.ceil(layout.natural(c, node)), room)
  local least = block and math.min(want, panel) or want
  if node.kind == "text" then least = math.min(want, pixels(c, SNIPPET)) end
  return { node = node, block = block, grow = node.grow, least = least, want = want }
end

-- Shares a line's room among its growing children, none below its least.
local function fill(line, room)
  local weight = 0
  for _, item in ipairs(line) do
    if item.grow then weight = weight + item.grow else room = room - item.w end
  end
  local again = weight > 0
  while again do
    again = false
    for _, item in ipairs(line) do
      if item.grow and not item.fixed and room * item.grow / weight < item.least then
        item.w, item.fixed, again = item.least, true, true
        room, weight = room - item.least, weight - item.grow
      end
    end
  end
  for _, item in ipairs(line) do
    if item.grow and not item.fixed then item.w = math.floor(room * item.grow / weight) end
  end
end

-- Makes the children of a line that has too little room narrower: down to their least first, then
-- all alike. An icon stays as it is.
local function squeeze(line, room)
  local rigid, least, slack = 0, 0, 0
  for _, item in ipairs(line) do
    if item.node.kind == "icon" then
      rigid = rigid + item.w
    else
      least, slack = least + item.least, slack + item.w - item.least
    end
  end
  room = room - rigid
  local keep = slack > 0 and math.max(0, (room - least) / slack) or 0
  local shrink = least > room and math.max(0, room) / least or 1
  for _, item in ipairs(line) do
    if item.node.kind ~= "icon" then
      item.w = math.floor((item.least + (item.w - item.least) * keep) * shrink)
    end
  end
end

local function share(line, room, alone)
  local sum = 0
  for _, item in ipairs(line) do
    item.w = item.grow and item.least or item.want
    sum = sum + item.w
  end
  if alone and #line == 1 and line[1].block then
    line[1].w = room -- fallen onto a line of its own
  elseif sum > room then
    squeeze(line, room)
  elseif sum < room then
    fill(line, room)
  end
end

-- The children as lines that fit, each line a list of wishes.
local function break_lines(c, node, room, gap)
  local lines, line, used = {}, nil, 0
  local wrap = node.wrap ~= false
  local panel = math.min(pixels(c, wrap and PANEL or SLIM), room)
  for i = 1, #node do
    local item = wish(c, node[i], room, gap, panel)
    if not line or (wrap and used + gap + item.least > room) then
      line, used = {}, -gap
      lines[#lines + 1] = line
    end
    line[#line + 1] = item
    used = used + gap + item.least
  end
  return lines
end

-- The room left of child i, when a line has some to spare. "ends": the last child stands at the
-- right, the others at the left.
local function before(align, spare, i, count)
  if align == "right" then return i == 1 and spare or 0 end
  if align == "centre" then return i == 1 and spare // 2 or 0 end
  return align == "ends" and i == count and spare or 0
end

-- Cards in a line are equally tall; small things stand on one middle, panels hang from one top.
local function level(boxes, height, align)
  local leaves = true
  for _, box in ipairs(boxes) do leaves = leaves and not BLOCK[box.kind] end
  leaves = leaves or align == "ends"
  local middle = align == "middle" or (leaves and align ~= "top" and align ~= "bottom")
  for _, box in ipairs(boxes) do
    local stretch = box.kind == "card" and not middle and align ~= "top"
    if stretch then layout.heighten(box, height) end
    local spare = height - box.h
    box.dy = box.dy + (middle and spare // 2 or align == "bottom" and spare or 0)
  end
end

local function place_line(c, line, room, gap, align, y, kids)
  local boxes, height, used = {}, 0, -gap
  for i, item in ipairs(line) do
    local box = layout.measure(c, item.node, item.w)
    -- A small thing may come out narrower than it feared; its neighbours move up.
    item.w = item.block and math.max(item.w, box.w) or (item.grow and item.w or box.w)
    boxes[i], height, used = box, math.max(height, box.h), used + gap + item.w
  end
  local x, spare = 0, math.max(0, room - used)
  for i, box in ipairs(boxes) do
    local inset = box.kind == "canvas" and (line[i].w - box.w) // 2 or 0
    x = x + before(align, spare, i, #line)
    box.dx, box.dy = x + inset, y
    x = x + line[i].w + gap
    kids[#kids + 1] = box
  end
  level(boxes, height, align)
  return height
end

function measure.row(c, node, width)
  local gap = c.style.px(node.gap or 16)
  local lines = break_lines(c, node, width, gap)
  local kids, y, top = {}, 0, c.top
  for _, line in ipairs(lines) do
    c.top = top + y
    share(line, width - gap * (#line - 1), #lines > 1)
    y = y + place_line(c, line, width, gap, node.align, y, kids) + gap
  end
  c.top = top
  return { w = width, h = math.max(0, y - gap), kids = kids }
end

-- Small things keep their own width and go on in the next line.
function measure.wrap(c, node, width)
  node.gap = node.gap or 8
  return measure.row(c, node, width)
end

---Two panels with a line between them, or under each other where there is no room.
function measure.split(c, node, width)
  local at, gap = layout.fraction(node.at or "1/2"), c.style.px(48)
  local left = math.floor((width - gap) * at)
  local least = pixels(c, node.min or 280)
  if left < least or width - gap - left < least then
    local kids, h = layout.stack(c, node, width, c.style.px(24), "left")
    return { w = width, h = h, kids = kids }
  end
  local a = layout.measure(c, node[1], left)
  local b = layout.measure(c, node[2], width - gap - left)
  a.dx, a.dy, b.dx, b.dy = 0, 0, left + gap, 0
  local h, hair = math.max(a.h, b.h), c.style.px(1)
  local line = { kind = "hair", w = hair, h = h, dx = left + gap // 2, dy = 0 }
  return { w = width, h = h, kids = { a, line, b } }
end

function natural.row(c, node)
  local sum = c.style.px(node.gap or 16) * (#node - 1)
  for i = 1, #node do
    local w = node[i].width
    sum = sum + (type(w) == "number" and c.style.px(w) or layout.natural(c, node[i]))
  end
  return sum
end
natural.wrap = natural.row

-- One line of a grid in detail.
local function cells(c, node, first, last, cell)
  local boxes, height = {}, 0
  for i = first, last do
    local box = layout.cell(c, node[i], cell)
    boxes[#boxes + 1], height = box, math.max(height, box.h)
  end
  for _, box in ipairs(boxes) do layout.heighten(box, height) end
  return { boxes = boxes, h = height }
end

-- One line of a grid that is far from the window: as tall as the others, empty, but there to be
-- reached by the keyboard.
local function outline(node, first, last, cell, height)
  local boxes = {}
  for i = first, last do
    local child = node[i]
    local box = { node = child, kind = child.kind, w = cell, h = height, radius = 12 }
    if child.id and not child.disabled then
      box.key, box.event = child.id, { kind = "press", id = child.id }
    end
    boxes[#boxes + 1] = box
  end
  return { boxes = boxes, h = height }
end

---Equal cells, in as many columns as were asked for or as there is room for. Only the lines near
---the window are worked out; the others are taken to be as tall as those on average, so that a
---shelf of two hundred costs no more than one of twenty.
---Sets c.rough when something was left out.
function measure.grid(c, node, width)
  local px = c.style.px
  local gap, min = px(node.gap or 24), pixels(c, node.min or 280)
  local columns = node.columns or math.max(1, (width + gap) // (min + gap))
  local cell = (width - gap * (columns - 1)) // columns
  local memo = c.memo[node] or { lines = {}, sum = 0, count = 0 }
  c.memo[node] = memo
  local kids, y = {}, 0
  for first = 1, #node, columns do
    local last = math.min(first + columns - 1, #node)
    local line, guess = memo.lines[first], memo.count > 0 and memo.sum // memo.count or 0
    local near = guess == 0 or (c.top + y < c.to and c.top + y + guess > c.from)
    if not line and near then
      line = cells(c, node, first, last, cell)
      memo.lines[first], memo.sum, memo.count = line, memo.sum + line.h, memo.count + 1
    elseif not line then
      line, c.rough = outline(node, first, last, cell, guess), true
    end
    for i, box in ipairs(line.boxes) do
      box.dx, box.dy = (i - 1) * (cell + gap), y
      kids[#kids + 1] = box
    end
    y = y + line.h + gap
  end
  return { w = width, h = math.max(0, y - gap), kids = kids }
end
