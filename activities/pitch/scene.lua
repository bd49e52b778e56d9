-- The den: five dragons in a row, lit from above, as a canvas.
local bench = require "kit.bench"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local DEN = { width = 1200, height = 214, face = 150, table = 168, plate = 196,
  wood = 0xFF7C2855, edge = 0xFF4F1838 }
local SUM_WIDE = 124
local WALL, LIGHT, FLAG, EDGE, INK = 0xFF3A1529, 0x22FFE9B0, 0xFFFBF8F1, 0xFFFFB81C, 0xFF1B2733

-- On a flag beside the head, large enough for the back of the room.
local function draw_sum(pen, text, x)
  local font, wide, high = bench.fitted(pen, text, 22, "bold", SUM_WIDE)
  pen.box(x + 28, 12, wide + 20, high + 12, 8, FLAG, EDGE, 3)
  pen.text(x + 38, 18, text, font, INK)
end

--- The five dragons.
---@param w Words
---@param order string[] from the left to the right
---@param speaker integer|nil place of the one who speaks
---@param mood? string of the speaker
---@param moods? table<string, string> of any of them
---@param gives? table<string, string> what stands over each: a sum, or that they are out
---@return Node
function M.room(w, order, speaker, mood, moods, gives)
  local row = {}
  for i, id in ipairs(order) do
    row[i] = voices.person(w, id)
    row[i].mood = i == speaker and mood or moods and moods[id] or nil
  end
  return ui.canvas { width = DEN.width, height = DEN.height,
    scene = ("%s %s"):format(speaker, mood),
    words = speaker and w("Five dragons at their desk. {name} is speaking.",
      { name = row[speaker].name }) or w "Five dragons at their desk",
    paint = function(pen, now)
      pen.box(0, 0, DEN.width, DEN.height, 16, WALL)
      for i = 1, #row do
        pen.circle(bench.place(DEN, #row, i), 58, 80, LIGHT)
      end
      local moves = bench.draw(pen, DEN, row, speaker, now)
      for i, id in ipairs(gives and order or {}) do
        draw_sum(pen, gives[id], bench.place(DEN, #row, i))
      end
      return moves
    end }
end

return M
