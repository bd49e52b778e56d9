-- The attic is in the source, but no way leads there.
local ui = require "kit.ui"
local M = {}

function M.start()
  return { page = "room" }
end

function M.update(model, event)
  if event.id == "finish" then model.page = "done" end
end

function M.view(model, env)
  local words = env.words
  if model.page == "attic" then
    return ui.page{ id = "attic", title = words "The attic", ui.text(words "It is dusty.") }
  elseif model.page == "done" then
    return ui.page{ id = "done", title = words "The end", ui.text(words "Well done.") }
  end
  return ui.page{ id = "room", title = words "A room",
    ui.button{ id = "finish", words "Finish" } }
end

function M.outcome(model)
  return { ending = model.page == "done" and "done" or nil, marks = {} }
end

return M
