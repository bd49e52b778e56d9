-- The cellar has no way out, and is no ending.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { page = "room" }
end

function M.update(model, event)
  if event.id == "cellar" then model.page = "cellar" end
  if event.id == "finish" then model.page = "done" end
end

function M.view(model, env)
  local words = env.words
  if model.page == "cellar" then
    return ui.page{ id = "cellar", title = words "The cellar", ui.text(words "It is dark.") }
  elseif model.page == "done" then
    return ui.page{ id = "done", title = words "The end", ui.text(words "Well done.") }
  end
  return ui.page{ id = "room", title = words "A room",
    ui.button{ id = "cellar", words "Go down" },
    ui.button{ id = "finish", words "Finish" } }
end

function M.outcome(model)
  return { ending = model.page == "done" and "done" or nil, marks = {} }
end

return M
