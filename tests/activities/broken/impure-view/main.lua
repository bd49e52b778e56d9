-- The view counts in the model how often it is called.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false, views = 0 }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

function M.view(model, env)
  model.views = model.views + 1
  return ui.page{ id = "room", title = env.words "A room",
    ui.text(env.words "A quiet room."),
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
