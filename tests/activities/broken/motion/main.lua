-- A picture that counts its own frames, so that it moves even when motion is reduced.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

local frames = 0
local function paint(pen)
  frames = frames + 1
  pen.circle(40 + frames * 5 % 500, 150, 30, "brand")
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
