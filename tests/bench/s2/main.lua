-- Scene S2, text page: sixty wrapped lines in three columns and twenty buttons, every string and
-- shape drawn again in every frame.
local ui = require "kit.ui"
local pen = require "kit.pen"
local lines = require "lines"

local M = {}

function M.start() return {} end

function M.update() end

local function columns()
  for column = 0, 2 do
    local font, y = pen.font(11 + column, "regular", "bench"), 10
    for i = 20 * column + 1, 20 * column + 20 do
      local _, height = pen.text(19 + 449 * column, y, lines[i], font, 0xFF202020, 430)
      y = y + height
    end
  end
end

local function buttons()
  local font = pen.font(12, "regular", "bench")
  for i = 0, 19 do
    local x, y = 18 + 133 * (i % 10), 688 + 38 * (i // 10)
    pen.box(x, y, 126, 30, 0, 0xFFD8E4F0, 0xFF305080, 1)
    pen.text(x, y + 8, ("Button %02d"):format(i + 1), font, 0xFF102040, 126, "centre")
  end
end

local function paint()
  pen.rect(0, 0, 1366, 768, 0xFFF4F1E8)
  columns()
  buttons()
end

function M.view()
  return ui.page{ title = "Bench", bare = true,
    ui.canvas{ id = "scene", words = "The scene", width = 1366, height = 768, paint = paint } }
end

function M.outcome() return {} end

return M
