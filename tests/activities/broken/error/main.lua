-- A press raises an error.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
  if event.id == "ring" then model.bell.rings = 1 end
end

function M.view(_, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.button{ id = "ring", env.words "Ring the bell" },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
