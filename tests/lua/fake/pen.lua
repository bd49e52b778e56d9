-- A pen that only writes down what it was asked to draw. Every letter is half as wide as its size,
-- every line one and a half times as high; lines break at spaces.
local M = { calls = {}, fonts = {}, colours = {}, pictures = {}, measured = 0 }

local function note(name)
  M[name] = function(...) M.calls[#M.calls + 1] = { name, ... } end
end
local SILENT = { "rect", "box", "line", "circle", "picture", "clip", "unclip", "push", "pop" }
for _, name in ipairs(SILENT) do
  note(name)
end

function M.palette(colours) M.colours = colours end

function M.font(size, style, face)
  assert(size >= 6 and size <= 400 and size == math.floor(size), "font size " .. size)
  M.fonts[#M.fonts + 1] = { size = size, style = style, face = face }
  return #M.fonts
end

function M.measure(font, text, width)
  M.measured = M.measured + 1
  local size = M.fonts[font].size
  local lines, used, most = 1, 0, 0
  for word in text:gmatch "%S+" do
    local w = #word * size / 2
    if used > 0 and width and used + size / 2 + w > width then
      lines, used = lines + 1, w
    else
      used = used + (used > 0 and size / 2 or 0) + w
    end
    most = math.max(most, used)
  end
  return math.ceil(most), math.ceil(lines * size * 1.5), lines
end

function M.text(x, y, text, font, colour, width, align)
  M.calls[#M.calls + 1] = { "text", x, y, text, font, colour, width, align }
  return M.measure(font, text, width)
end

function M.picture_size(name)
  local size = M.pictures[name]
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
