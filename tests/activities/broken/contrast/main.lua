-- The author chose a colour that can hardly be read.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

function M.view(_, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.text{ env.words "You can hardly read this.", colour = 0xFF8C8C8C },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
