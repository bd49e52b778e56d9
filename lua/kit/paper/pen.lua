-- A pen for paper: it has the functions of kit.pen and writes SVG, for the canvases of a printed
-- page.
local letters = require "kit.paper.letters"
local markup = require "kit.paper.markup"
local pictures = require "kit.paper.pictures"
local M = {}

local number = markup.number
local SHARP = 3 -- lines from this thickness on have round ends

-- A colour as an attribute of what is filled or stroked; nothing for what is invisible.
local function paint(s, what, colour)
  if colour == nil then return (' %s="none"'):format(what) end
  local rgb, opacity = markup.colour(colour, s.palette)
  local faint = opacity < 1 and (' %s-opacity="%s"'):format(what, number(opacity)) or ""
  return (' %s="%s"%s'):format(what, rgb, faint)
end

local function edged(s, edge, thickness)
  if edge == nil then return "" end
  return paint(s, "stroke", edge) .. (' stroke-width="%s"'):format(number(thickness or 1))
end

local function put(s, format, ...)
  s.out[#s.out + 1] = format:format(...)
end

local function font_of(s, font)
  return s.fonts[font] or error("pen: there is no such font on paper", 0)
end

-- Shapes -----------------------------------------------------------------------------------------

local function add_shapes(pen, s)
  function pen.rect(x, y, w, h, fill)
    put(s, '<rect x="%s" y="%s" width="%s" height="%s"%s/>', number(x), number(y), number(w),
      number(h), paint(s, "fill", fill))
  end

  -- The edge lies inside, where SVG has it on the line.
  function pen.box(x, y, w, h, radius, fill, edge, thickness)
    local inset = edge ~= nil and (thickness or 1) / 2 or 0
    put(s, '<rect x="%s" y="%s" width="%s" height="%s" rx="%s"%s%s/>', number(x + inset),
      number(y + inset), number(math.max(0, w - 2 * inset)), number(math.max(0, h - 2 * inset)),
      number(math.max(0, radius - inset)), paint(s, "fill", fill), edged(s, edge, thickness))
  end

  function pen.circle(x, y, radius, fill, edge, thickness)
    local inset = edge ~= nil and (thickness or 1) / 2 or 0
    put(s, '<circle cx="%s" cy="%s" r="%s"%s%s/>', number(x), number(y),
      number(math.max(0, radius - inset)), paint(s, "fill", fill), edged(s, edge, thickness))
  end

  function pen.line(x1, y1, x2, y2, thickness, colour)
    put(s, '<path d="M%s %sL%s %s" fill="none" stroke-width="%s"%s%s/>', number(x1), number(y1),
      number(x2), number(y2), number(thickness), paint(s, "stroke", colour),
      thickness >= SHARP and ' stroke-linecap="round"' or "")
  end

  function pen.picture(x, y, w, h, name, tint)
    s.out[#s.out + 1] = pictures.draw(s.pictures, name, x, y, w, h, tint, s.palette)
    return true
  end

  function pen.picture_size(name)
    local look = pictures.symbol(s.pictures, name)
    return look.w, look.h
  end
end

-- Text -------------------------------------------------------------------------------------------

local function pitch_of(font, spacing)
  return font.size * ((spacing or 0) > 0 and spacing or letters.HIGH)
end

local STYLES = { bold = ' font-weight="bold"', italic = ' font-style="italic"' }

local function look_of(s, font, colour)
  return paint(s, "fill", colour) .. (' font-size="%s"'):format(number(font.size))
    .. (STYLES[font.style] or "") .. (font.face == "bench" and ' font-family="monospace"' or "")
end

-- A line that is in parts: the parts that spans colour or set in another font.
local function parts_of(s, text, line, font, colour, spans)
  local parts, at = {}, line.from
  local function add(from, to, own, tint)
    if to < from then return end
    parts[#parts + 1] = ("<tspan%s>%s</tspan>"):format(look_of(s, own, tint),
      markup.escape(text:sub(from, to)))
  end
  for _, span in ipairs(spans or {}) do
    local from, to = math.max(span.from, at), math.min(span.to, line.to)
    if from <= to then
      add(at, from - 1, font, colour)
      add(from, to, span.font and font_of(s, span.font) or font, span.colour or colour)
      at = to + 1
    end
  end
  add(at, line.to, font, colour)
  return table.concat(parts)
end

local function beside(align, room, w)
  return align == "right" and room - w or align == "centre" and (room - w) / 2 or 0
end

local function widest(list)
  local most = 0
  for _, line in ipairs(list) do most = math.max(most, line.w) end
  return most
end

local function add_text(pen, s)
  function pen.font(size, style, face, letter)
    s.fonts[#s.fonts + 1] = { size = size, style = style, face = face, letter = letter or 0 }
    return #s.fonts
  end

  function pen.measure(font, text, width, spacing)
    local list, own = letters.lines(font_of(s, font), text, width), font_of(s, font)
    return widest(list), #list * pitch_of(own, spacing), #list
  end

  -- Each line is told how long it is: another face than the kit's own then fits as well.
  function pen.text(x, y, text, font, colour, width, align, spacing, spans)
    local own = font_of(s, font)
    local list, pitch = letters.lines(own, text, width), pitch_of(own, spacing)
    local room = (width or 0) > 0 and width or widest(list)
    local base = (pitch - letters.HIGH * own.size) / 2 + letters.BASE * own.size
    for i, line in ipairs(list) do
      if line.to >= line.from then
        put(s, '<text x="%s" y="%s" textLength="%s" lengthAdjust="spacingAndGlyphs" \z
          xml:space="preserve">%s</text>', number(x + beside(align, room, line.w)),
          number(y + (i - 1) * pitch + base), number(math.max(line.w, 0.01)),
          parts_of(s, text, line, own, colour, spans))
      end
    end
    return widest(list), #list * pitch, #list
  end

  function pen.places(font, text, from, to, width, align, spacing)
    local own, places = font_of(s, font), {}
    local list, pitch = letters.lines(own, text, width), pitch_of(own, spacing)
    local room = (width or 0) > 0 and width or widest(list)
    for i, line in ipairs(list) do
      local a, b = math.max(from, line.from), math.min(to, line.to)
      if a <= b then
        places[#places + 1] = { y = (i - 1) * pitch, h = pitch,
          x = beside(align, room, line.w) + letters.width(own, text:sub(line.from, a - 1)),
          w = letters.width(own, text:sub(a, b)) }
      end
    end
    return places
  end

  -- Nobody types into paper.
  local function not_here()
    error("pen: there is no caret on paper", 0)
  end
  pen.caret, pen.hit = not_here, not_here
end

-- Room -------------------------------------------------------------------------------------------

local function close(s, what)
  if table.remove(s.open) ~= what then error(("pen: %s ends what is not open"):format(what), 0) end
  s.out[#s.out + 1] = "</g>"
end

local function add_room(pen, s)
  function pen.push(x, y, scale)
    s.open[#s.open + 1] = "pop"
    put(s, '<g transform="translate(%s %s) scale(%s)">', number(x), number(y), number(scale or 1))
  end

  function pen.clip(x, y, w, h)
    s.open[#s.open + 1] = "unclip"
    local id = pictures.id(s.pictures)
    put(s, '<clipPath id="%s"><rect x="%s" y="%s" width="%s" height="%s"/></clipPath>', id,
      number(x), number(y), number(w), number(h))
    put(s, '<g clip-path="url(#%s)">', id)
  end

  function pen.pop() close(s, "pop") end
  function pen.unclip() close(s, "unclip") end

  function pen.palette(colours)
    for name, colour in pairs(colours) do s.palette[name] = colour end
  end

  function pen.direction() end -- the page has one already
end

---A pen that adds to `out`.
---@param all Pictures the page's
---@param out string[]
---@return kit.pen pen
---@return fun() finish raises when a clip or push was never ended
function M.new(all, out)
  local s = { pictures = all, out = out, fonts = {}, palette = {}, open = {} }
  local pen = {}
  add_shapes(pen, s)
  add_text(pen, s)
  add_room(pen, s)
  return pen, function()
    if #s.open > 0 then error(("pen: %s is missing"):format(s.open[#s.open]), 0) end
  end
end

return M
