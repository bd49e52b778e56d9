-- The view keeps the processor busy.
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
  model.adding = event.id == "add"
  if event.id == "finish" then model.done = true end
end

function M.view(model, env)
  local total = model.adding and sum(1e8) or 0
  return ui.page{ id = "room", title = env.words "A room",
    ui.text(env.words("{n} in all", { n = total })),
    ui.button{ id = "add", env.words "Add it all up" },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
