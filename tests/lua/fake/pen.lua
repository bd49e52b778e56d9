-- A pen that only writes down what it was asked to draw. Every letter is half as wide as its size,
-- every line one and a half times as high; lines break at spaces and line ends. The pictures there
-- are stand in `pictures`; where a test sets `every_picture` to a size, all others are there, too.
local M = { calls = {}, fonts = {}, colours = {}, pictures = {}, measured = 0 }

local function note(name)
  M[name] = function(...) M.calls[#M.calls + 1] = { name, ... } end
end
local SILENT = { "rect", "box", "line", "circle", "picture", "clip", "unclip", "push", "pop" }
for _, name in ipairs(SILENT) do
  note(name)
end

function M.palette(colours) M.colours = colours end

function M.font(size, style, face, letter)
  assert(size >= 6 and size <= 400 and size == math.floor(size), "font size " .. size)
  M.fonts[#M.fonts + 1] = { size = size, style = style, face = face, letter = letter or 0 }
  return #M.fonts
end

function M.direction(direction) M.way = direction end

-- A letter's width and a row's height.
local function cell(font, spacing)
  local f = M.fonts[font]
  local high = (spacing or 0) > 0 and spacing or 1.5
  return f.size * (0.5 + f.letter), f.size * high
end

-- The rows of a text: the bytes of each, and the letters that count for its width.
local function rows(text, wide, width)
  local list = {}
  for start, line in (text .. "\n"):gmatch "()(.-)\n" do
    local row = { from = start, to = start + #line - 1, letters = 0 }
    list[#list + 1] = row
    for at, word in line:gmatch "()(%S+)" do
      local letters = row.letters + (row.letters > 0 and 1 or 0) + #word
      if row.letters > 0 and width and width > 0 and letters * wide > width then
        row.to = start + at - 2
        row = { from = start + at - 1, to = start + #line - 1 }
        list[#list + 1] = row
        letters = #word
      end
      row.letters = letters
    end
  end
  return list
end

function M.measure(font, text, width, spacing)
  M.measured = M.measured + 1
  local wide, high = cell(font, spacing)
  local list, most = rows(text, wide, width), 0
  for _, row in ipairs(list) do most = math.max(most, row.letters) end
  return math.ceil(most * wide), math.ceil(#list * high), #list
end

function M.text(x, y, text, font, colour, width, align, spacing, spans)
  M.calls[#M.calls + 1] = { "text", x, y, text, font, colour, width, align, spacing, spans }
  return M.measure(font, text, width, spacing)
end

-- The number of the row that holds the caret before byte `at`.
local function row_of(list, at)
  for i = #list, 1, -1 do
    if list[i].from <= at then return i end
  end
end

function M.caret(font, text, at, width, _, spacing)
  local wide, high = cell(font, spacing)
  local list = rows(text, wide, width)
  local i = row_of(list, at)
  return (at - list[i].from) * wide, (i - 1) * high, high
end

function M.hit(font, text, x, y, width, _, spacing)
  local wide, high = cell(font, spacing)
  local list = rows(text, wide, width)
  local i = math.max(1, math.min(#list, y // high + 1))
  local row, last = list[i], list[i].to + 1
  if list[i + 1] and list[i + 1].from == last then last = list[i].to end
  return math.max(row.from, math.min(last, row.from + (x + wide / 2) // wide)) // 1 | 0
end

function M.places(font, text, from, to, width, _, spacing)
  local wide, high = cell(font, spacing)
  local places = {}
  for i, row in ipairs(rows(text, wide, width)) do
    local a, b = math.max(from, row.from), math.min(to, row.to)
    if a <= b then
      places[#places + 1] =
        { x = (a - row.from) * wide, y = (i - 1) * high, w = (b - a + 1) * wide, h = high }
    end
  end
  return places
end

function M.picture_size(name)
  local size = M.pictures[name] or M.every_picture
  if size then return size[1], size[2] end
  return nil, "no such picture: " .. name
end

-- Forgets the calls so far and returns them.
function M.take()
  local calls = M.calls
  M.calls = {}
  return calls
end

return M
