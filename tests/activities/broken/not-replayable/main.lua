-- A local counts beside the model: Back does not count it back, and neither does a saved run.
local ui = require "kit.ui"

local guests = 0 -- outside the model

local M = {}

function M.start()
  return { done = false, guests = 0 }
end

function M.update(model, event)
  if event.id == "finish" then model.done = true end
  if event.id == "welcome" then
    guests = guests + 1
    model.guests = guests
  end
end

function M.view(model, env)
  return ui.page{ id = "room", title = env.words "A room",
    ui.text(env.words("{n} guests", { n = model.guests })),
    ui.button{ id = "welcome", env.words "Welcome a guest" },
    ui.button{ id = "finish", env.words "Finish" } }
end

function M.outcome(model)
  return { ending = model.done and "done" or nil, finished = model.done, marks = {} }
end

return M
