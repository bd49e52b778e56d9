-- Scene S3, network map: 300 links, 200 labelled nodes and 500 moving packets, every one drawn
-- again in every frame.
local ui = require "kit.ui"
local pen = require "kit.pen"

local seed = 1
local function random(n) -- Park-Miller, so that every engine draws the same map
  seed = seed * 16807 % 2147483647
  return seed % n
end

local nodes, links = {}, {}
for i = 0, 199 do
  nodes[i] = { x = 37 + (i % 20) * 68 + random(13) - 6, y = 38 + (i // 20) * 76 + random(41) - 20,
    name = ("N%03d"):format(i) }
end
for k = 0, 299 do
  local a = k % 200
  links[k] = { a = nodes[a], b = nodes[(a + 1 + random(45)) % 200] }
end
local COLOURS = { [0] = 0xFFC03020, 0xFF208040, 0xFFE0A020 }

local function map()
  for k = 0, 299 do
    local a, b = links[k].a, links[k].b
    pen.line(a.x, a.y, b.x, b.y, 1, 0xFF808890)
  end
  local font = pen.font(10, "regular", "bench")
  for i = 0, 199 do
    local x, y = nodes[i].x - 26, nodes[i].y - 12
    pen.box(x, y, 52, 24, 6, 0xFFE8F0FF, 0xFF204080, 1)
    pen.text(x, y + 6, nodes[i].name, font, 0xFF102040, 52, "centre")
  end
end

local function packets(frame)
  for p = 0, 499 do
    local link = links[p % 300]
    local t = (p * 0.37 + frame * (0.002 + (p % 7) * 0.0005)) % 1
    local a, b = link.a, link.b
    pen.circle(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, 4, COLOURS[p % 3])
  end
end

local M = {}

function M.start() return {} end

function M.update() end

local frame = 0 -- a benchmark counts frames, so that each run draws the same ones
local function paint()
  pen.rect(0, 0, 1366, 768, 0xFFF8F8F8)
  map()
  packets(frame)
  frame = frame + 1
  return true
end

function M.view()
  return ui.page{ title = "Bench", bare = true,
    ui.canvas{ id = "scene", words = "The scene", width = 1366, height = 768, paint = paint } }
end

function M.outcome() return {} end

return M
