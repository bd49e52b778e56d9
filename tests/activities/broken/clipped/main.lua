-- A canvas that clips its words: the sign is narrower than what it says.
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
    pen.box(0, 0, 200, 60, 8, "brand_soft")
    pen.clip(8, 8, 120, 44)
    pen.text(16, 14, words "Please mind the step", font, "ink")
    pen.unclip()
  end
  return ui.page{ id = "room", title = words "A room",
    ui.canvas{ id = "sign", words = words "A sign", width = 200, height = 60, paint = paint },
    ui.button{ id = "finish", words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
