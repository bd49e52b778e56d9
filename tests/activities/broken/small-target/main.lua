-- A place to press that is 10 units wide.
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
    ui.canvas{ id = "map", words = env.words "A map", width = 300, height = 100, regions = {
      { id = "finish", x = 120, y = 20, w = 10, h = 10, words = env.words "The way out" } } } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
