-- Scene S1, cold start: a title, a paragraph and six buttons at fixed places.
local ui = require "kit.ui"
local pen = require "kit.pen"

local PARAGRAPH =
  "A network is a set of computers that send each other small letters called packets. " ..
  "Every packet carries the address of the one who sent it and the address of the one who " ..
  "should get it. The routers on the way read the second address, look it up in a table, " ..
  "and pass the packet on to the next router, until it arrives. In this activity you " ..
  "follow one packet on its way through the school."
local LABELS = { "Start", "Choose a network", "My results", "Teacher", "Language", "Quit" }

local M = {}

function M.start() return {} end

function M.update() end

local function paint()
  local title, body = pen.font(32, "regular", "bench"), pen.font(16, "regular", "bench")
  pen.rect(0, 0, 1366, 768, 0xFFF4F1E8)
  pen.text(0, 60, "Packet Journeys", title, 0xFF203050, 1366, "centre")
  pen.text(283, 140, PARAGRAPH, body, 0xFF202020, 800)
  for i = 0, 5 do
    local x, y = 283 + 275 * (i % 3), 340 + 90 * (i // 3)
    pen.box(x, y, 250, 56, 0, 0xFFD8E4F0, 0xFF305080, 1)
    pen.text(x, y + 18, LABELS[i + 1], body, 0xFF102040, 250, "centre")
  end
end

function M.view()
  return ui.page{ title = "Bench", bare = true,
    ui.canvas{ id = "scene", words = "The scene", width = 1366, height = 768, paint = paint } }
end

function M.outcome() return {} end

return M
