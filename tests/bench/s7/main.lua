-- Scene S7, latency: a page of 300 nodes, of which a press changes two.
local ui = require "kit.ui"

local M = {}

function M.start() return { presses = 0, last = "none" } end

function M.update(model, event)
  model.presses, model.last = model.presses + 1, event.id
end

function M.view(model)
  local row = { gap = 8 }
  for i = 1, 98 do
    row[i] = ui.card{ pad = 4, ui.text(("Station %d"):format(i)),
      ui.button{ id = "b" .. i, ("Press %d"):format(i) } }
  end
  return ui.page{ title = "Bench", focus = "b1",
    ui.field{ id = "field", label = "Notes", value = "Some words." },
    ui.text(("Pressed %d times, last %s"):format(model.presses,
    model.last)), ui.row(row) }
end

function M.outcome() return {} end

return M
