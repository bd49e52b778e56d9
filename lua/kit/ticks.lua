-- The marks along an axis: round numbers, 1, 2 or 5 times a power of ten apart, from at or below
-- the lowest value to at or above the highest. Knows nothing of drawing.
local M = {}

M.MOST = 1e15 -- values are no farther than this from zero: up to there whole numbers are exact

-- m times 10 to the n, as exact as it gets: a tenth is 1 / 10, not 1 * 0.1.
local function power(m, n)
  return n >= 0 and m * 10 ^ n or m / 10 ^ -n
end

-- The step after m * 10^n: 1, 2, 5, 10, 20, 50...
local function wider(m, n)
  if m == 5 then return 1, n + 1 end
  return m == 1 and 2 or 5, n
end

local FINEST = -12 -- the smallest step, as a power of ten

-- A step that is too small for so wide a range, to begin from.
local function small(range)
  local n = 0
  while n > FINEST and power(1, n) > range / 1000 do n = n - 1 end
  while power(1, n + 1) < range / 1000 do n = n + 1 end
  return 1, n
end

---@class Ticks
---@field low number the first tick
---@field high number the last
---@field decimals integer how many the ticks need
---@field values number[] all of them, rising

---Round ticks that cover a range. A range of one value reaches to zero; one of nothing but zero
---goes up to 1.
---@param low number
---@param high number at least low
---@param most integer how many steps there is room for, at least 2
---@return Ticks
function M.cover(low, high, most)
  if low == high then low, high = math.min(low, 0), math.max(high, 0) end
  if low == high then high = 1 end
  local m, n = small(high - low)
  local first, last
  repeat
    m, n = wider(m, n)
    local step = power(m, n)
    first, last = math.floor(low / step), math.ceil(high / step)
  until last - first <= most
  local values = {}
  for i = first, last do values[#values + 1] = power(i * m, n) end
  return { low = values[1], high = values[#values], decimals = math.max(0, -n), values = values }
end

---How far along the ticks a value lies: 0 at the first, 1 at the last.
---@param ticks Ticks
---@param value number
---@return number
function M.share(ticks, value)
  return (value - ticks.low) / (ticks.high - ticks.low)
end

return M
