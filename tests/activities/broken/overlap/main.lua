-- Two texts lie over each other.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

function M.view(_, env)
  local words = env.words
  local function paint(pen)
    local font = pen.font(24)
    pen.text(16, 14, words "Mind the step", font, "ink")
    pen.text(28, 20, words "Wet floor", font, "ink")
  end
  return ui.page{ id = "room", title = words "A room",
    ui.canvas{ id = "sign", words = words "A sign", width = 400, height = 60, paint = paint },
    ui.button{ id = "finish", words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
