-- How anything gets into a printed page: texts, numbers and colours, so that nothing in them can be
-- taken for markup.
local rich = require "kit.rich"
local theme = require "kit.theme"
local M = {}

M.POINT = 0.55 -- points to a design unit: body text of 20 units is 11 pt

local SIGNS = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

---A text for between tags or between quotation marks. What is no text raises.
---@param text string
---@return string
function M.escape(text)
  if type(text) ~= "string" then
    error(("print: these words are no text but a %s"):format(type(text)), 0)
  end
  return (text:gsub("[%c\127]", function(c) return (c ~= "\n" and c ~= "\t") and "" or nil end)
    :gsub("[&<>\"']", SIGNS))
end

---A number as HTML, CSS and SVG write it. What is no number, or has no end, raises.
---@param value number
---@return string
function M.number(value)
  if type(value) ~= "number" or value - value ~= 0 then
    error(("print: %s is not a number"):format(tostring(value)), 0)
  end
  return (("%.3f"):format(value):gsub("0+$", ""):gsub("%.$", ""):gsub("^%-0$", "0"))
end

---Design units as points.
---@param units number
---@return string
function M.points(units)
  return type(units) == "number" and M.number(units * M.POINT) .. "pt" or M.number(units)
end

---The room for a `width` of the tree: units, or a part such as "1/3".
---@param width number|string
---@return string
function M.room(width)
  if type(width) == "number" then return M.points(width) end
  local part, of = tostring(width):match "^(%d+)/(%d+)$"
  if not part then error(("print: %s is no width"):format(tostring(width)), 0) end
  return ("%s%%"):format(M.number(100 * tonumber(part) / math.max(1, tonumber(of))))
end

---A colour for CSS and SVG, and how opaque it is. Paper is always light.
---@param colour integer|string 0xAARRGGBB, or a name from the palette
---@param palette? table<string, integer> names besides
---@return string rgb "#1B2733"
---@return number opacity 0 to 1
function M.colour(colour, palette)
  local value = type(colour) == "string" and (palette and palette[colour]
    or theme.palettes.light[colour]) or colour
  if math.type(value) ~= "integer" then
    error(("print: there is no colour %s"):format(tostring(colour)), 0)
  end
  return ("#%06X"):format(value & 0xFFFFFF), (value >> 24 & 0xFF) / 255
end

local TAGS = { bold = "b", italic = "em" }

local function lines(text)
  return (M.escape(text):gsub("\n", "<br>"))
end

---Words with **bold**, __emphasis__ and [terms](id). `term` is told the id of each term.
---@param text string
---@param term? fun(id: string)
---@return string
function M.words(text, term)
  M.escape(text) -- so that what is no text raises here
  local plain, marks = rich.read(text)
  local parts, at = {}, 1
  for i, mark in ipairs(marks or {}) do
    local inside = lines(plain:sub(mark.from, mark.to))
    local tag = TAGS[mark.what]
    if mark.what == "term" and term then term(mark.id) end
    parts[2 * i - 1] = lines(plain:sub(at, mark.from - 1))
    parts[2 * i] = tag and ("<%s>%s</%s>"):format(tag, inside, tag)
      or ('<span class="term">%s</span>'):format(inside)
    at = mark.to + 1
  end
  parts[#parts + 1] = lines(plain:sub(at))
  return table.concat(parts)
end

---A language tag for `lang`. What is none raises.
---@param tag string
---@return string
function M.lang(tag)
  if type(tag) ~= "string" or not tag:find "^%a[%w-]*$" or #tag > 35 then
    error(("print: %s is no language"):format(tostring(tag)), 0)
  end
  return tag
end

return M
