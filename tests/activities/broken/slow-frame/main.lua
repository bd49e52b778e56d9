-- A paint function keeps the processor busy.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  model.bright = event.id == "light"
  if event.id == "finish" then model.done = true end
end

local function paint(pen)
  pen.circle(300, 150, 100, "sun")
end

local function paint_slowly(pen)
  local total = 0
  for i = 1, 1e8 do total = total + i end
  pen.circle(300, 150, total > 0 and 100 or 1, "sun")
end

function M.view(model, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.canvas{ id = "lamp", words = env.words "A lamp", width = 600, height = 300,
      paint = model.bright and paint_slowly or paint },
    ui.button{ id = "light", env.words "Light the lamp" },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
