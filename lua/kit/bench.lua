-- People side by side behind a table, in a canvas: whoever speaks leans forward, and their names
-- stand on plates. What is behind them and above them is the activity's own.
local people = require "kit.people"
local M = {}

local MOVE = 200 -- milliseconds until the speaker sits where they speak from

local GROW, INTO = 20, 22 -- units a speaker grows by; that everybody reaches below the table's edge
local PLATE_HIGH, ROOM, LEAST = 34, 12, 12 -- units of a plate, round its name; of the smallest type
local PLATE, INK, SOFT, LIT = 0xFFFBF8F1, 0xFF1B2733, 0xFF4A5866, 0xFFFFB81C

---@class Bench
---@field width number units of the canvas
---@field height number
---@field face number units of a portrait
---@field table number where the table's edge is
---@field plate number units of a plate's width
---@field wood kit.Colour
---@field edge kit.Colour

---The largest type, from `size` down, in which a text fits on one line.
---@param pen kit.pen
---@param text string
---@param size integer
---@param style "regular"|"bold"
---@param most number units
---@return integer font
---@return number width
---@return number height
function M.fitted(pen, text, size, style, most)
  local font, wide, high
  repeat
    font = pen.font(size, style)
    wide, high = pen.measure(font, text)
    size = size - 1
  until wide <= most or size < LEAST
  return font, wide, high
end

local function draw_person(pen, bench, person, x, near)
  local size, look = bench.face + GROW * near, {}
  for field, value in pairs(person.look) do look[field] = value end
  look.ground = "none"
  for _, layer in ipairs(people.layers(look, person.mood)) do
    pen.picture(x - size / 2, bench.table + INTO - size, size, size, layer.src, layer.tint)
  end
end

local function draw_plate(pen, bench, name, x, speaks)
  local font, _, high = M.fitted(pen, name, 18, speaks and "bold" or "regular",
    bench.plate - ROOM)
  local left, top = x - bench.plate / 2, bench.table + 8
  pen.box(left, top, bench.plate, PLATE_HIGH, 8, PLATE, speaks and LIT or bench.edge,
    speaks and 4 or 2)
  pen.text(left, top + (PLATE_HIGH - high) / 2, name, font, speaks and INK or SOFT, bench.plate,
    "centre")
end

---The middle of a place.
---@param bench Bench
---@param count integer of people
---@param place integer
---@return number x
function M.place(bench, count, place)
  return bench.width / (count + 1) * place
end

---Draws the people, the table and the plates.
---@param pen kit.pen
---@param bench Bench
---@param row {name: string, look: Look, mood?: string}[] from the left to the right
---@param speaker integer|nil place of the one who speaks
---@param now number milliseconds since they began to
---@return true|nil moving as a canvas's paint returns it
function M.draw(pen, bench, row, speaker, now)
  local left = 1 - math.min(now / MOVE, 1)
  local near = 1 - left * left * left
  for i, person in ipairs(row) do
    draw_person(pen, bench, person, M.place(bench, #row, i), i == speaker and near or 0)
  end
  pen.box(0, bench.table, bench.width, bench.height - bench.table, 10, bench.wood, bench.edge, 3)
  for i, person in ipairs(row) do
    draw_plate(pen, bench, person.name, M.place(bench, #row, i), i == speaker)
  end
  return speaker ~= nil and now < MOVE or nil
end

return M
