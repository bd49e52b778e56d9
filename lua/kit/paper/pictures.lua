-- The pictures of a printed page. Each stands in it once, as a symbol: an SVG is read tag by tag
-- and written anew from what plain pictures are made of, so nothing else in it reaches the page; a
-- PNG as it is.
local markup = require "kit.paper.markup"
local M = {}

local function set(names)
  local list = {}
  for name in names:gmatch "%S+" do list[name] = true end
  return list
end

local SHAPES = set [[g path rect circle ellipse line polyline polygon defs linearGradient
  radialGradient stop clipPath]]
local LEFT_OUT = set "title desc metadata"
local KEPT = set [[d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points transform offset
  fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity stop-color
  stop-opacity clip-path clipPathUnits gradientUnits gradientTransform spreadMethod]]
local PAINTED = set "fill stroke stop-color"
local ROOT = set "x y width height viewBox preserveAspectRatio" -- of the whole picture
local IGNORED = set "xmlns version baseProfile role class"

---@class Pictures what has been drawn of pictures on one page
---@field find fun(name: string): string? the bytes of a file
---@field defs string[] the symbols
---@field known table<string, {id: string, w: number, h: number}>
---@field count integer names given so far

local function wrong(name, why, ...)
  error(("print: %s %s; a picture is made of plain shapes, paths and gradients"):format(name,
    why:format(...)), 0)
end

-- Reading an SVG ---------------------------------------------------------------------------------

-- The attributes of a tag as a list {name, value}.
local function attributes(text, name)
  local list, at = {}, 1
  while text:find("%S", at) do
    local key, value, after = text:match('^%s*([%a_][%w:._-]*)%s*=%s*"([^"&]*)"()', at)
    if not key then
      key, value, after = text:match("^%s*([%a_][%w:._-]*)%s*=%s*'([^'&]*)'()", at)
    end
    if not key then wrong(name, "cannot be read near %q", text:sub(at, at + 20)) end
    list[#list + 1], at = { key, value }, after
  end
  return list
end

local function get(list, key)
  for _, pair in ipairs(list) do
    if pair[1] == key then return pair[2] end
  end
end

-- Within the page every id is the picture's own.
local function referred(value, prefix, name)
  if value:find "^%s*url" then
    local id = value:match "^%s*url%(#([%w_-]+)%)%s*$"
    if not id then wrong(name, "refers to %q", value) end
    return ("url(#%s-%s)"):format(prefix, id)
  end
  return value
end

local function attribute(pair, look)
  local key, value = pair[1], pair[2]
  if key == "id" then return "id", look.id .. "-" .. value:gsub("[^%w_-]", "") end
  if key == "href" or key == "xlink:href" then
    local id = value:match "^#([%w_-]+)$"
    if not id then wrong(look.name, "refers to %q", value) end
    return "href", ("#%s-%s"):format(look.id, id)
  end
  if IGNORED[key] or key:find ":" or key:find "^aria%-" or key:find "^data%-" then return nil end
  if not KEPT[key] then wrong(look.name, "has %s=", key) end
  value = referred(value, look.id, look.name)
  if look.tint and PAINTED[key] and value ~= "none" then value = look.tint end
  return key, value
end

local function tag_of(tag, list, look, root)
  local parts = { "<" .. tag }
  for _, pair in ipairs(list) do
    if not (root and ROOT[pair[1]]) then
      local key, value = attribute(pair, look)
      if key then parts[#parts + 1] = (' %s="%s"'):format(key, markup.escape(value)) end
    end
  end
  return table.concat(parts)
end

local function size_of(list, name)
  local x, y, w, h = (get(list, "viewBox") or ""):match
    "^%s*([%d.-]+)[%s,]+([%d.-]+)[%s,]+([%d.]+)[%s,]+([%d.]+)%s*$"
  local width = tonumber((get(list, "width") or ""):match "^%s*([%d.]+)p?x?%s*$")
  local height = tonumber((get(list, "height") or ""):match "^%s*([%d.]+)p?x?%s*$")
  local box = tonumber(h) and { tonumber(x), tonumber(y), tonumber(w), tonumber(h) }
    or width and height and { 0, 0, width, height }
  if not (box and box[1] and box[2] and box[3] > 0 and box[4] > 0) then
    wrong(name, "does not tell its size")
  end
  return width or box[3], height or box[4], box
end

-- The root's tag becomes a group's, so that its fill and stroke hold for all.
local function open_root(look, list)
  look.w, look.h, look.box = size_of(list, look.name)
  local paint = look.tint and not get(list, "fill") and (' fill="%s"'):format(look.tint) or ""
  return tag_of("g", list, look, true) .. paint .. ">"
end

-- One tag of the source; `stack` holds the tags that are open, `look.skip` how deep what is left
-- out goes.
local function take(look, stack, closing, tag, rest, out)
  local alone = rest:find "/%s*$" ~= nil
  if closing == "/" then
    if table.remove(stack) ~= tag then wrong(look.name, "closes <%s> in the wrong place", tag) end
    if look.skip == #stack then
      look.skip = nil
    elseif not look.skip then
      out[#out + 1] = ("</%s>"):format(tag == "svg" and "g" or tag)
    end
    return
  end
  local known = SHAPES[tag] or tag == "svg"
  if not look.skip and (LEFT_OUT[tag] or tag:find ":") then
    look.skip = not alone and #stack or nil
  elseif not look.skip then
    if not known then wrong(look.name, "has a <%s>", tag) end
    if (tag == "svg") ~= (#stack == 0) or tag == "svg" and (alone or look.w) then
      wrong(look.name, "is not one <svg>")
    end
    local list = attributes(alone and rest:gsub("/%s*$", "") or rest, look.name)
    out[#out + 1] = tag == "svg" and open_root(look, list) or tag_of(tag, list, look)
      .. (alone and "/>" or ">")
  end
  if not alone then stack[#stack + 1] = tag end
end

local function read_svg(look, text)
  local out, stack, at = {}, {}, 1
  text = text:gsub("^\u{FEFF}", ""):gsub("<!%-%-.-%-%->", ""):gsub("<%?.-%?>", "")
  while true do
    local between, closing, tag, rest, after =
      text:match("^([^<]*)<(/?)([%a][%w:]*)([^<>]*)>()", at)
    if not after then break end
    if between:find "%S" and not look.skip then wrong(look.name, "has words in it") end
    take(look, stack, closing, tag, rest, out)
    at = after
  end
  if text:find("%S", at) or #stack > 0 or not look.w then
    wrong(look.name, "cannot be read to its end")
  end
  return table.concat(out)
end

-- A PNG ------------------------------------------------------------------------------------------

local LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

---Base64, RFC 4648.
---@param bytes string
---@return string
function M.base64(bytes)
  local left = -#bytes % 3
  local text = (bytes .. ("\0"):rep(left)):gsub("...", function(three)
    local a, b, c = three:byte(1, 3)
    local n, four = a << 16 | b << 8 | c, {}
    for i = 1, 4 do
      local at = (n >> (24 - 6 * i) & 63) + 1
      four[i] = LETTERS:sub(at, at)
    end
    return table.concat(four)
  end)
  return text:sub(1, #text - left) .. ("="):rep(left)
end

-- A tinted one is a stencil for its colour.
local function read_png(look, bytes)
  if #bytes < 33 or bytes:sub(1, 8) ~= "\x89PNG\r\n\x1a\n" then
    wrong(look.name, "is not a picture that can be read")
  end
  look.w, look.h = (">I4I4"):unpack(bytes, 17)
  look.box = { 0, 0, look.w, look.h }
  local image = ('<image width="%d" height="%d" href="data:image/png;base64,%s"/>'):format(look.w,
    look.h, M.base64(bytes))
  if not look.tint then return image end
  return ('<mask id="%s-m" mask-type="alpha">%s</mask><rect width="%d" height="%d" fill="%s" \z
    mask="url(#%s-m)"/>'):format(look.id, image, look.w, look.h, look.tint, look.id)
end

-- Drawing ----------------------------------------------------------------------------------------

---@param find fun(name: string): string?
---@return Pictures
function M.new(find)
  return { find = find, defs = {}, known = {}, count = 0 }
end

---A name that nothing else on the page has.
---@param pictures Pictures
---@return string
function M.id(pictures)
  pictures.count = pictures.count + 1
  return "p" .. pictures.count
end

---The picture's symbol and its own size; made when it is first asked for.
---@param pictures Pictures
---@param name string "art/cable.svg", "kit/tick.svg"
---@param tint? string "#1B2733": all of it in this colour
---@return {id: string, w: number, h: number}
function M.symbol(pictures, name, tint)
  local key = tostring(name) .. " " .. (tint or "")
  local look = pictures.known[key]
  if look then return look end
  local kind = type(name) == "string" and name:match "%.(%l+)$"
  local bytes = (kind == "svg" or kind == "png") and pictures.find(name)
  if not bytes then
    error(("print: there is no picture %s"):format(tostring(name)), 0)
  end
  look = { name = name, id = M.id(pictures), tint = tint }
  local inside = kind == "svg" and read_svg(look, bytes) or read_png(look, bytes)
  local box = {}
  for i, value in ipairs(look.box) do box[i] = markup.number(value) end
  pictures.defs[#pictures.defs + 1] = ('<symbol id="%s" viewBox="%s">%s</symbol>'):format(look.id,
    table.concat(box, " "), inside)
  pictures.known[key] = look
  return look
end

---The picture in a room of an SVG, as large as fits, in its middle.
---@param pictures Pictures
---@param name string
---@param x number
---@param y number
---@param w number
---@param h number
---@param tint? integer|string
---@param palette? table<string, integer>
---@return string
function M.draw(pictures, name, x, y, w, h, tint, palette)
  local rgb, opacity
  if tint then rgb, opacity = markup.colour(tint, palette) end
  local number = markup.number
  return ('<use href="#%s" x="%s" y="%s" width="%s" height="%s"%s/>'):format(
    M.symbol(pictures, name, rgb).id, number(x), number(y), number(w), number(h),
    opacity and opacity < 1 and (' opacity="%s"'):format(number(opacity)) or "")
end

return M
