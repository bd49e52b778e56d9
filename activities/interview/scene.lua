-- The interview room: the panel behind its table, as a canvas. Whoever speaks sits a little nearer.
local people = require "kit.people"
local ui = require "kit.ui"
local M = {}

local WIDTH, HEIGHT = 1200, 240
local FACE, NEAR = 190, 16 -- units of a portrait, and how far the speaker leans forward
local PLATE_WIDE, PLATE_HIGH = 230, 34
local TABLE = 196 -- where the table's top begins
local MOVE = 200 -- milliseconds
local WOOD, WOOD_EDGE, PLATE, INK, SOFT = 0xFFC9A06A, 0xFFA87F4C, 0xFFFBF8F1, 0xFF1B2733, 0xFF4A5866

local function ease(now)
  local left = 1 - math.min(now / MOVE, 1)
  return 1 - left * left * left
end

local function draw_person(pen, person, x, near)
  local size = FACE + NEAR * near
  local look = {}
  for field, value in pairs(person.look) do
    look[field] = value
  end
  look.ground = "none"
  for _, layer in ipairs(people.layers(look, person.mood)) do
    pen.picture(x - size / 2, TABLE + 22 - size, size, size, layer.src, layer.tint)
  end
end

local function draw_plate(pen, person, x, speaks)
  local font = pen.font(19, speaks and "bold" or "regular")
  pen.box(x - PLATE_WIDE / 2, TABLE + 8, PLATE_WIDE, PLATE_HIGH, 8, PLATE,
    speaks and 0xFFFFB81C or WOOD_EDGE, speaks and 4 or 2)
  local _, h = pen.measure(font, person.name)
  pen.text(x - PLATE_WIDE / 2, TABLE + 8 + (PLATE_HIGH - h) / 2, person.name, font,
    speaks and INK or SOFT, PLATE_WIDE, "centre")
end

--- The panel in its room.
---@param w Words
---@param panel table[] { name, look, mood } from the left to the right
---@param speaker integer|nil place in the panel
---@param key string another one is another scene
---@return Node
function M.room(w, panel, speaker, key)
  local step = WIDTH / (#panel + 1)
  return ui.canvas { width = WIDTH, height = HEIGHT, scene = key,
    words = speaker and w("The panel behind its table. {name} is speaking.",
      { name = panel[speaker].name }) or w "The panel behind its table",
    paint = function(pen, now)
      local near = ease(now)
      pen.picture(0, HEIGHT - 375, WIDTH, 375, "art/room.svg")
      for i, person in ipairs(panel) do
        draw_person(pen, person, step * i, i == speaker and near or 0)
      end
      pen.box(0, TABLE, WIDTH, HEIGHT - TABLE + 20, 10, WOOD, WOOD_EDGE, 3)
      for i, person in ipairs(panel) do
        draw_plate(pen, person, step * i, i == speaker)
      end
      return now < MOVE and speaker ~= nil or nil
    end }
end

return M
