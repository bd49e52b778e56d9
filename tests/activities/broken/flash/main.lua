-- A picture that flashes eight times a second.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

local function paint(pen, now)
  pen.rect(0, 0, 600, 300, now < 1e6 and now // 62 % 2 == 0 and 0xFF000000 or 0xFFFFFFFF)
  return true
end

function M.view(_, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.canvas{ id = "lamp", words = env.words "A lamp", width = 600, height = 300, paint = paint },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
