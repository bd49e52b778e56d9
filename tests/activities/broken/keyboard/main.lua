-- Each tick the page calls for the focus, so Tab never gets far.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { done = false, ticks = 0 }
end

function M.update(model, event)
  if event.kind == "tick" then
    model.ticks = model.ticks + 1
  elseif event.id == "finish" then
    model.done = true
  end
end

function M.tick()
  return 10
end

function M.view(model, env)
  local words = env.words
  return ui.page{ id = "room", title = words "A room",
    focus = model.ticks % 2 == 0 and "one" or "finish",
    ui.button{ id = "one", words "One" },
    ui.button{ id = "finish", words "Finish" },
    ui.button{ id = "three", words "Three" },
    ui.button{ id = "four", words "Four" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
