-- The map's own colours, the same in every theme: it is an illustration. Nothing is told by colour
-- alone.
local M = {}

M.INK, M.SOFT, M.CARD, M.LINE = 0xFF1B2733, 0xFF4A5866, 0xFFFFFFFF, 0xFFB9B4A8
M.GREEN, M.GREEN_EDGE, M.AMBER, M.AMBER_EDGE = 0xFF1FAE63, 0xFF00502B, 0xFFFFE3A1, 0xFF8A5A00
M.STEEL, M.STEEL_DARK, M.STEEL_EDGE = 0xFF2B3F54, 0xFF16222F, 0xFF6F869C
M.BRAND, M.SUN, M.GOOD, M.BAD = 0xFF005EB8, 0xFFFFB81C, 0xFF00703C, 0xFFC8102E

local CABLES = { 0xFF7C2855, 0xFF005EB8, 0xFF00703C, 0xFFA85A0B, 0xFF4A5866, 0xFF00657A, 0xFF5B3A8E,
  0xFF8A3B12 }
-- White words stand on each of these.
local VLANS = { 0xFF7C2855, 0xFF005EB8, 0xFF00703C, 0xFF8A5A00, 0xFF00657A, 0xFF5B3A8E, 0xFF8E0B20,
  0xFF4A5866 }

--- A cable's colour goes by its number.
---@param link string
---@return integer
function M.cable(link)
  local number = math.tointeger(link:match "%d+") or 1
  return CABLES[(number - 1) % #CABLES + 1]
end

--- The colours of the VLANs a ticket has, the smallest number first.
---@param vlans table<integer, boolean>
---@return table<integer, integer> by number
---@return integer[] in that order
function M.vlans(vlans)
  local numbers, colours, row = {}, {}, {}
  for number in pairs(vlans) do
    numbers[#numbers + 1] = number
  end
  table.sort(numbers)
  for i, number in ipairs(numbers) do
    row[i] = VLANS[(i - 1) % #VLANS + 1]
    colours[number] = row[i]
  end
  return colours, row
end

return M
