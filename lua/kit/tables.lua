-- Tables: rows and columns where there is room for them, else a card for each row with its headings
-- beside the cells.
local pen = require "kit.pen"
local figures = require "kit.figures"
local layout = require "kit.layout"
local paint = require "kit.paint"
local M = {}
local measure, natural, draw = layout.measures, layout.naturals, paint.draws
local pixels, mark = layout.pixels, figures.mark

local SLIM = 96 -- units that words in a cell may be squeezed to, when they are longer
local PANEL = 200 -- the same for a node that holds others

--- What a column is like: how its cells stand, and how many decimals all its numbers have.
---@param node TableNode
---@param i integer
---@return { words: string, align: string, decimals: integer, grow: number?, width: number?,
---strong: boolean? }
function M.look(node, i)
  local column, decimals, other = node.columns[i], 0, false
  for _, row in ipairs(node.rows) do
    if type(row[i]) == "number" then
      decimals = math.max(decimals, figures.decimals(row[i]))
    elseif row[i] then
      other = true
    end
  end
  return { words = column[1], grow = column.grow, width = column.width, decimals = decimals,
    align = column.align or (other or #node.rows == 0) and "left" or "right",
    strong = node.head_left and i == 1 }
end

local function looks(node)
  local columns = {}
  for i = 1, #node.columns do columns[i] = M.look(node, i) end
  return columns
end

local function empty(cell)
  return not cell or cell == ""
end

-- The words of a cell; nil when it is a node.
local function words_of(column, cell)
  if type(cell) == "number" then return figures.number(cell, column.decimals) end
  return type(cell) == "string" and cell or nil
end

local function longest_word(c, text, face)
  local most = 0
  for word in text:gmatch "%S+" do most = math.max(most, layout.words_width(c, word, face)) end
  return most
end

-- How wide a cell would like to be, and what it can do with.
local function wish(c, column, cell, face)
  if empty(cell) then return 0, 0 end
  local text = words_of(column, cell)
  if text then
    local want = layout.words_width(c, text, face)
    local least = type(cell) == "number" and want
      or math.max(math.min(want, pixels(c, SLIM)), longest_word(c, text, face))
    return want, least
  end
  local want = layout.natural(c, cell)
  local panel = #cell > 0 and type(cell[1]) == "table"
  return want, panel and math.min(want, pixels(c, PANEL)) or want
end

local function face_of(column)
  return column.strong and "strong" or "body"
end

-- Finds for each column how wide it wants to be and has to be.
local function ask(c, node, columns)
  for i, column in ipairs(columns) do
    column.want, column.least = wish(c, column, column.words, "strong")
    for _, row in ipairs(node.rows) do
      local want, least = wish(c, column, row[i], face_of(column))
      column.want, column.least = math.max(column.want, want), math.max(column.least, least)
    end
    if column.width then
      column.want = math.max(column.least, pixels(c, column.width))
      column.least = column.want
    end
  end
end

local function total(columns, field)
  local sum = 0
  for _, column in ipairs(columns) do sum = sum + (column[field] or 0) end
  return sum
end

-- Gives each column its width. False when there is not room for all.
local function share(columns, room)
  local want, least, grow = total(columns, "want"), total(columns, "least"), total(columns, "grow")
  if least > room then return false end
  local keep = want > room and (room - least) / (want - least)
  for _, column in ipairs(columns) do
    if keep then
      column.w = column.least + math.floor((column.want - column.least) * keep)
    else
      local more = column.grow and (room - want) * column.grow / grow or 0
      column.w = math.ceil(column.want) + math.floor(more)
    end
  end
  return true
end

-- A cell's box; `face` and `colour` are for its words.
local function content(c, column, cell, width, face, colour)
  local text = words_of(column, cell)
  if not text then return layout.measure(c, cell, width) end
  local box = layout.words(c, text, face, width, colour, column.align)
  if column.align == "right" then box.w = box.wrap or box.w end
  return box
end

-- Words at the right of a column. In right-to-left languages the column stands elsewhere, but the
-- ones stay under the ones.
local function righted(column, box)
  local widest = math.floor(math.min(column.w, column.digits or 0))
  if box.kind ~= "words" or box.w >= widest then return box end
  box.dx, box.dy = widest - box.w, 0
  return { kind = "cell", ltr = true, w = widest, h = box.h, kids = { box } }
end

-- How wide the widest number of a column is.
local function count_digits(c, node, columns)
  for i, column in ipairs(columns) do
    for _, row in ipairs(column.align == "right" and node.rows or {}) do
      local text = not empty(row[i]) and words_of(column, row[i])
      local w = text and layout.words_width(c, text, face_of(column)) or 0
      column.digits = math.max(column.digits or 0, math.min(w, column.w))
    end
  end
end

local function across(column, box)
  local spare = column.w - box.w
  return column.align == "right" and spare or column.align == "centre" and spare // 2 or 0
end

-- One row's cells at their places, and its height.
local function line(c, columns, cells, pad, y, kids, colour)
  local boxes, height, nodes = {}, 0, false
  for i, column in ipairs(columns) do
    local face = colour and "small_strong" or face_of(column)
    local box = not empty(cells[i])
      and content(c, column, cells[i], column.w, face, colour or "ink")
    if box then
      nodes = nodes or box.kind ~= "words"
      box = column.align == "right" and not colour and righted(column, box) or box
      height = math.max(height, box.h)
    end
    boxes[i] = box or false
  end
  local x = 0
  for i, column in ipairs(columns) do
    local box = boxes[i]
    if box then
      local down = nodes and (height - box.h) // 2 or colour and height - box.h or 0
      box.dx, box.dy = x + pad + math.floor(across(column, box)), y + down
      kids[#kids + 1] = box
    end
    x = x + column.w + 2 * pad
  end
  return height
end

local function caption(c, node, width, kids)
  if not node.caption then return 0 end
  kids[1] = layout.words(c, node.caption, "strong", width, "ink")
  kids[1].dx, kids[1].dy = 0, 0
  return kids[1].h + c.style.px(8)
end

local function as_rows(c, node, width, columns, pad)
  local px = c.style.px
  local kids = {}
  local y, room = caption(c, node, width, kids), total(columns, "w") + 2 * pad * #columns
  count_digits(c, node, columns)
  local heads = {}
  for i, column in ipairs(columns) do heads[i] = column.words end
  y = y + px(4)
  y = y + line(c, columns, heads, pad, y, kids, "ink_soft") + px(6)
  kids[#kids + 1] = mark("rule", 0, y, room, px(2), "edge")
  y = y + px(2)
  for i, row in ipairs(node.rows) do
    if i > 1 then
      kids[#kids + 1] = mark("rule", 0, y, room, px(1), "line")
      y = y + px(1)
    end
    local band = i % 2 == 0 and mark("rule", 0, y, room, 0, "wash")
    if band then kids[#kids + 1] = band end
    local h = line(c, columns, row, pad, y + px(9), kids) + px(18)
    if band then band.h = h end
    y = y + h
  end
  kids[#kids + 1] = mark("rule", 0, y, room, px(1), "line")
  return { w = math.max(room, kids[1].w), h = y + px(1), kids = kids, folded = false }
end

-- A heading with its cell: side by side, or under it where the cell is too wide for that.
local function pair(c, column, cell, lead, width, kids, y)
  local gap, px = pixels(c, 16), c.style.px
  local head = layout.words(c, column.words, "small_strong", width, "ink_soft")
  local narrow = { align = "left", decimals = column.decimals }
  local want = wish(c, narrow, cell, "body")
  local beside = lead + gap + want <= width and head.w <= lead
  local box = content(c, narrow, cell, beside and width - lead - gap or width, "body", "ink")
  head.dx, head.dy = 0, y
  kids[#kids + 1] = head
  box.dx, box.dy = beside and lead + gap or 0, beside and y or y + head.h
  local level = math.max(head.h, box.h)
  if beside then
    local top = box.kind == "words" and figures.line_height(c, "body") or level
    head.dy, box.dy = y + math.max(0, top - head.h) // 2, y + (level - box.h) // 2
  end
  kids[#kids + 1] = box
  return box.dy + box.h + px(6)
end

local function folded_row(c, node, columns, row, width)
  local pad, kids, lead = pixels(c, 16), {}, 0
  local room, y, first = width - 2 * pad, pad, 1
  if node.head_left then
    first = 2
    if not empty(row[1]) then
      local box = content(c, columns[1], row[1], room, "strong", "ink")
      box.dx, box.dy, kids[1] = 0, y, box
      y = y + box.h + c.style.px(6)
    end
  end
  for i = first, #columns do
    local head = empty(row[i]) and 0 or layout.words_width(c, columns[i].words, "small_strong")
    lead = math.max(lead, head)
  end
  for i = first, #columns do
    if not empty(row[i]) then
      y = pair(c, columns[i], row[i], math.ceil(lead), room, kids, y)
    end
  end
  for _, kid in ipairs(kids) do kid.dx = kid.dx + pad end
  return { kind = "row_card", w = width, h = y - c.style.px(6) + pad, kids = kids, radius = 12 }
end

local function as_cards(c, node, width, columns)
  local kids, gap = {}, c.style.px(12)
  local y = caption(c, node, width, kids)
  for _, column in ipairs(columns) do column.align = "left" end
  for _, row in ipairs(node.rows) do
    local box = folded_row(c, node, columns, row, width)
    box.dx, box.dy = 0, y
    kids[#kids + 1] = box
    y = y + box.h + gap
  end
  return { w = width, h = math.max(0, y - gap), kids = kids, folded = true }
end

function measure.table(c, node, width)
  local columns, pad = looks(node), c.style.px(14)
  ask(c, node, columns)
  local fits = share(columns, width - 2 * pad * #columns)
  local box = fits and as_rows(c, node, width, columns, pad) or as_cards(c, node, width, columns)
  box.role, box.label = "table", node.caption
  return box
end

function natural.table(c, node)
  local columns = looks(node)
  ask(c, node, columns)
  return total(columns, "want") + 2 * c.style.px(14) * #columns
end

function draw.rule(_, box)
  pen.rect(box.x, box.y, box.w, box.h, box.colour)
end

function draw.row_card(s, box)
  pen.box(box.x, box.y, box.w, box.h, s.px(12), "card", "line", s.px(1))
end

return M
