-- Colours, type and space: the look in one place. Colours are 0xAARRGGBB; sizes are design units,
-- 1366x768 of them to a window at least.
local pen = require "kit.pen"
local M = {}

-- Every theme has every key. tests/lua/kit_theme.lua holds the contrasts.
M.palettes = {
  light = {
    ink = 0xFF1B2733, ink_soft = 0xFF4A5866, paper = 0xFFFBF8F1, card = 0xFFFFFFFF,
    line = 0xFFD5CFC2, edge = 0xFF6F7B86, brand = 0xFF005EB8, brand_deep = 0xFF003087,
    sky = 0xFF41B6E6, leaf = 0xFF00703C, sun = 0xFFFFB81C, ember = 0xFFC8102E,
    plum = 0xFF7C2855, on_brand = 0xFFFFFFFF, brand_hover = 0xFF004C99, brand_press = 0xFF003087,
    on_deep = 0xFFFFFFFF, on_sun = 0xFF1B2733, wash = 0xFFF3EEE2, off = 0xFFE9E4D9,
    shade = 0x121B2733,
    brand_soft = 0xFFE3EFFA, leaf_soft = 0xFFE2F2E8, sun_soft = 0xFFFFF0C9,
    ember_soft = 0xFFFBE7E8, sky_soft = 0xFFE1F3FB, plum_soft = 0xFFF4E7EE,
  },
  dark = {
    ink = 0xFFF4F0E6, ink_soft = 0xFFB8C3CD, paper = 0xFF12181F, card = 0xFF1D2731,
    line = 0xFF36434F, edge = 0xFF8FA0AF, brand = 0xFF6DB8F2, brand_deep = 0xFF0D3B70,
    sky = 0xFF55C2EE, leaf = 0xFF5FD08F, sun = 0xFFFFC845, ember = 0xFFFF8590,
    plum = 0xFFE59AC0, on_brand = 0xFF0B1A28, brand_hover = 0xFF86C5F5, brand_press = 0xFFA8D6F9,
    on_deep = 0xFFFFFFFF, on_sun = 0xFF1B2733, wash = 0xFF27333F, off = 0xFF2A3540,
    shade = 0x50000000,
    brand_soft = 0xFF173A59, leaf_soft = 0xFF143A29, sun_soft = 0xFF453713,
    ember_soft = 0xFF4A2027, sky_soft = 0xFF143A4A, plum_soft = 0xFF45263A,
  },
  contrast = {
    ink = 0xFFFFFFFF, ink_soft = 0xFFEDEDED, paper = 0xFF000000, card = 0xFF000000,
    line = 0xFFFFFFFF, edge = 0xFFFFFFFF, brand = 0xFF8FD0FF, brand_deep = 0xFF001A3D,
    sky = 0xFF7FD8FF, leaf = 0xFF6EE79A, sun = 0xFFFFD83D, ember = 0xFFFF9AA2,
    plum = 0xFFF5B3D5, on_brand = 0xFF000000, brand_hover = 0xFFC4E6FF, brand_press = 0xFFFFFFFF,
    on_deep = 0xFFFFFFFF, on_sun = 0xFF1B2733, wash = 0xFF262626, off = 0xFF262626,
    shade = 0x00000000,
    brand_soft = 0xFF00305C, leaf_soft = 0xFF003A1C, sun_soft = 0xFF3D3000,
    ember_soft = 0xFF4D0A12, sky_soft = 0xFF003347, plum_soft = 0xFF3D0F28,
  },
}

-- name = {size, style, face}; each size is 1.25 times the one before it. What is larger than body
-- text grows with it, by as much and no more: at 200 % a title needs no double size to stand out.
local BODY = 20
local TYPE = {
  small = { 16 }, body = { BODY }, lead = { 25 },
  small_strong = { 16, "bold" }, strong = { BODY, "bold" },
  title3 = { BODY, "bold" }, title2 = { 25, "bold" }, title1 = { 31, "bold" },
  display = { 49, "bold" }, bench = { 16, "regular", "bench" },
}

-- A text node's style: the type it is set in and its colour.
M.text = {
  body = { "body", "ink" }, soft = { "body", "ink_soft" }, small = { "small", "ink_soft" },
  strong = { "strong", "ink" }, lead = { "lead", "ink_soft" }, bench = { "bench", "ink_soft" },
}

M.line = 33 -- the longest line of text, in times the size of its type: 60 to 70 characters

local function clamp(value, low, high)
  return math.max(low, math.min(high, value))
end

---@class Style how big things are in one window at one text size
---@field scale number physical pixels to a design unit
---@field text number 1 to 2, the reader's own text size
---@field px fun(units: number): integer physical pixels
---@field font fun(name: string, style?: "bold"|"italic"): integer, number a pen font (in another
---style), and its size in pixels
---@field pitch fun(name: string): number from line to line, times the size; 0: as the font has it

local LETTERS = { [0] = 0, 0.05, 0.1 } -- ems between letters
local LINES = { [0] = 0, 1.2, 1.4 } -- times the font's own distance of lines

-- How far the lines of a font stand apart, in times its size.
local function own_pitch(font, size)
  local _, h = pen.measure(font, "x")
  return h / size
end

---Measures for one window. Puts the theme's colours into the pen.
---@param settings {width: number, height: number, text?: number, theme?: string, face?: string,
---letters?: integer, lines?: integer, projected?: boolean}
---@return Style
function M.style(settings)
  pen.palette(M.palettes[settings.theme or "light"] or M.palettes.light)
  local least = settings.projected and 0.4 or 1 -- a coarse projector is a large one all the same
  local scale = clamp(math.min(settings.width / 1366, settings.height / 768), least, 4)
  local text = clamp((settings.text or 100) / 100, 1, 2)
  local fonts, sizes, pitches = {}, {}, {}
  local face, letter = settings.face or "sans", LETTERS[settings.letters or 0] or 0
  local apart = LINES[settings.lines or 0] or 0

  local function font_of(name, style)
    local key = style and name .. " " .. style or name
    local font = fonts[key]
    if not font then
      local kind = TYPE[name]
      local size = kind[1] + math.min(kind[1], BODY) * (text - 1)
      sizes[name] = math.floor(size * scale + 0.5)
      font = pen.font(sizes[name], style or kind[2] or "regular", kind[3] or face, letter)
      fonts[key] = font
    end
    return font, sizes[name]
  end

  return {
    scale = scale,
    text = text,
    px = function(units) return math.floor(units * scale + 0.5) end,
    font = font_of,
    pitch = function(name)
      if apart == 0 then return 0 end
      pitches[name] = pitches[name] or own_pitch(font_of(name)) * apart
      return pitches[name]
    end,
  }
end

return M
