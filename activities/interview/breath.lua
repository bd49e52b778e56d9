-- Breathing slowly, as something to look at: a circle that grows for four seconds and shrinks for
-- six, three times over.
local ui = require "kit.ui"
local M = {}

local SIZE, SMALL, LARGE = 150, 34, 66 -- units
local IN, OUT, TIMES = 4000, 6000, 3 -- milliseconds; breaths

-- How far the circle is open, 0 to 1, and whether it opens.
local function open(now)
  local at = now % (IN + OUT)
  if now >= TIMES * (IN + OUT) then
    return 1, nil
  elseif at < IN then
    return at / IN, true
  end
  return 1 - (at - IN) / OUT, false
end

---@param w Words
---@return Node
function M.view(w)
  local words = { [true] = w "In …", [false] = w "Out …" }
  return ui.canvas { width = SIZE * 2, height = SIZE, scene = "breath",
    words = w "A circle that grows while you breathe in, and shrinks while you breathe out",
    paint = function(pen, now)
      local share, opens = open(now)
      local eased = share * share * (3 - 2 * share)
      pen.circle(SIZE, SIZE / 2, LARGE + 4, nil, 0x6641B6E6, 2)
      pen.circle(SIZE, SIZE / 2, SMALL + (LARGE - SMALL) * eased, 0xFF41B6E6)
      if opens ~= nil then
        local font = pen.font(22, "bold")
        local _, h = pen.measure(font, words[opens])
        pen.text(0, (SIZE - h) / 2, words[opens], font, 0xFF1B2733, SIZE * 2, "centre")
        return true
      end
    end }
end

return M
