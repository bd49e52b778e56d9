-- A press keeps the processor busy for a third of a second.
local ui = require "kit.ui"

local function sum(most)
  local total = 0
  for i = 1, most do total = total + i end
  return total
end

local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
  if event.id == "add" then model.sum = sum(1e8) end
end

function M.view(_, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.button{ id = "add", env.words "Add it all up" },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
