-- How wide letters are, where there is no screen to ask: the widths of Andika, the kit's own face,
-- in hundredths of its size, for the letters from space to ~.
local M = {}

local REGULAR = {
  27, 37, 50, 59, 59, 75, 60, 30, 39, 39, 50, 59, 32, 42, 31, 49, 59, 59, 59, 59, 59, 59, 59,
  59, 59, 59, 31, 32, 59, 59, 59, 51, 83, 68, 63, 66, 70, 57, 56, 69, 72, 48, 47, 64, 53, 88,
  73, 71, 58, 72, 64, 57, 62, 70, 67, 102, 65, 64, 60, 39, 49, 39, 42, 62, 28, 56, 56, 50, 58,
  53, 37, 55, 57, 28, 29, 51, 28, 82, 58, 56, 57, 55, 43, 47, 41, 58, 52, 76, 53, 52, 51, 49,
  34, 49, 54 }
local BOLD = {
  27, 38, 53, 61, 61, 76, 66, 31, 42, 42, 51, 59, 32, 44, 35, 53, 61, 61, 61, 61, 61, 61, 61,
  61, 61, 61, 35, 35, 59, 59, 59, 53, 85, 73, 68, 68, 73, 59, 59, 72, 74, 51, 50, 70, 55, 91,
  75, 73, 62, 75, 67, 61, 62, 73, 72, 104, 67, 67, 61, 42, 53, 42, 43, 63, 31, 61, 59, 50, 62,
  54, 39, 58, 60, 31, 33, 56, 31, 86, 61, 57, 60, 59, 49, 51, 43, 61, 54, 77, 58, 54, 52, 51,
  34, 51, 54 }
local OTHER, FIXED = 60, 60 -- a letter beyond these; any letter of a machine's face

M.HIGH, M.BASE = 1.61, 1.22 -- a line's height, and where its letters stand, times the size

---@class PaperFont
---@field size number
---@field style? string
---@field face? string
---@field letter number

---@param font PaperFont
---@param text string UTF-8, without line ends
---@return number
function M.width(font, text)
  local list, sum = font.style == "bold" and BOLD or REGULAR, 0
  for _, code in utf8.codes(text, true) do
    local own = font.face == "bench" and FIXED or list[code - 31]
    local mark = code >= 0x300 and code < 0x370 -- stands over the letter before it
    sum = sum + (mark and 0 or own or OTHER) / 100 + font.letter
  end
  return sum * font.size
end

-- The lines of one paragraph, which begins at byte `start`.
local function break_lines(font, text, start, width, list)
  local from, last
  for at, word, after in text:gmatch "()(%S+)()" do
    if from and M.width(font, text:sub(from, after - 1)) > width then
      list[#list + 1] = { from = start + from - 1, to = start + last - 1 }
      from = nil
    end
    from, last = from or at, at + #word - 1
  end
  list[#list + 1] = { from = start + (from or 1) - 1, to = start + (last or 0) - 1 }
end

---The lines of a text: the first and last byte of each, and how wide it is.
---@param font PaperFont
---@param text string
---@param width? number to break lines at; 0 or absent: only where the text does
---@return {from: integer, to: integer, w: number}[]
function M.lines(font, text, width)
  local list = {}
  for start, line in (text .. "\n"):gmatch "()(.-)\n" do
    if (width or 0) > 0 then
      break_lines(font, line, start, width, list)
    else
      list[#list + 1] = { from = start, to = start + #line - 1 }
    end
  end
  for _, line in ipairs(list) do line.w = M.width(font, text:sub(line.from, line.to)) end
  return list
end

return M
