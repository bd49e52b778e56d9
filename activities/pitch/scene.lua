-- The den: five dragons in a row, lit from above. Whoever speaks leans forward.
local people = require "kit.people"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local WIDTH, HEIGHT = 1200, 214
local FACE, NEAR = 150, 20 -- units of a portrait, and how far the speaker leans forward
local DESK = 168
local PLATE_WIDE, PLATE_HIGH = 196, 34
local SUM_WIDE = 124
local LEAST = 12 -- size of the smallest type
local MOVE = 200 -- milliseconds
local WALL, LIGHT, WOOD, WOOD_EDGE = 0xFF3A1529, 0x22FFE9B0, 0xFF7C2855, 0xFF4F1838
local PLATE, INK, SOFT, LIT = 0xFFFBF8F1, 0xFF1B2733, 0xFF4A5866, 0xFFFFB81C

local function ease(now)
  local left = 1 - math.min(now / MOVE, 1)
  return 1 - left * left * left
end

local function draw_person(pen, person, x, near)
  local size, look = FACE + NEAR * near, {}
  for field, value in pairs(person.look) do
    look[field] = value
  end
  look.ground = "none"
  for _, layer in ipairs(people.layers(look, person.mood)) do
    pen.picture(x - size / 2, DESK + 20 - size, size, size, layer.src, layer.tint)
  end
end

-- The largest type in which a text fits on one line.
local function fitted(pen, text, size, style, most)
  local font = pen.font(size, style)
  local wide, high = pen.measure(font, text)
  while wide > most and size > LEAST do
    size = size - 1
    font = pen.font(size, style)
    wide, high = pen.measure(font, text)
  end
  return font, wide, high
end

local function draw_plate(pen, person, x, speaks)
  local font, _, h = fitted(pen, person.name, 18, speaks and "bold" or "regular",
    PLATE_WIDE - 12)
  pen.box(x - PLATE_WIDE / 2, DESK + 7, PLATE_WIDE, PLATE_HIGH, 8, PLATE,
    speaks and LIT or WOOD_EDGE, speaks and 4 or 2)
  pen.text(x - PLATE_WIDE / 2, DESK + 7 + (PLATE_HIGH - h) / 2, person.name, font,
    speaks and INK or SOFT, PLATE_WIDE, "centre")
end

-- On a flag beside the head, large enough for the back of the room.
local function draw_sum(pen, text, x)
  if text then
    local font, wide, high = fitted(pen, text, 22, "bold", SUM_WIDE)
    pen.box(x + 28, 12, wide + 20, high + 12, 8, PLATE, LIT, 3)
    pen.text(x + 38, 18, text, font, INK)
  end
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
  local step = WIDTH / (#row + 1)
  return ui.canvas { width = WIDTH, height = HEIGHT, scene = ("%s %s"):format(speaker, mood),
    words = speaker and w("Five dragons at their desk. {name} is speaking.",
      { name = row[speaker].name }) or w "Five dragons at their desk",
    paint = function(pen, now)
      local near = ease(now)
      pen.box(0, 0, WIDTH, HEIGHT, 16, WALL)
      for i = 1, #row do
        pen.circle(step * i, 58, 80, LIGHT)
      end
      for i, person in ipairs(row) do
        draw_person(pen, person, step * i, i == speaker and near or 0)
      end
      pen.box(0, DESK, WIDTH, HEIGHT - DESK, 10, WOOD, WOOD_EDGE, 3)
      for i, person in ipairs(row) do
        draw_plate(pen, person, step * i, i == speaker)
        draw_sum(pen, gives and gives[order[i]], step * i)
      end
      return now < MOVE and speaker ~= nil or nil
    end }
end

return M
