-- What the room sees has a button, which nobody there can press, and goes on below the window.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
end

local function slide(w)
  local lines = {}
  for i = 1, 40 do lines[i] = w("Line {i}", { i = i }) end
  return ui.page{ id = "slide", ui.button{ id = "on", w "Go on" }, ui.column(lines) }
end

function M.view(_, env)
  return ui.page{ id = "room", title = env.words "A room", projector = slide(env.words),
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
