-- lamp: the smallest activity that uses every part of the contract, for tests.
local ui = require "kit.ui"

local M = {}

function M.start(env)
  return { lit = false, presses = 0, seconds = 0, draws = {}, wish = env.options.wish }
end

function M.update(model, event, env)
  if event.kind == "tick" then
    model.seconds = model.seconds + 1
  elseif event.id == "switch" then
    model.lit = not model.lit
    model.presses = model.presses + 1
  elseif event.id == "draw" then
    model.draws[#model.draws + 1] = env.rng(1000)
  elseif event.id == "boom" then
    model.lit = "half changed"
    error("boom")
  elseif event.id == "hang" then
    repeat until false
  elseif event.kind == "type" then
    model.note, model.edits = event.value, (model.edits or 0) + 1
    model.chance = env.rng(1000)
    assert(event.value ~= "boom", "boom")
  elseif event.id == "blind" then
    model.blind = true
  end
end

function M.tick(model)
  return model.lit and 10 or nil
end

function M.view(model, env)
  assert(not model.blind, "I cannot see")
  return ui.page{ id = "room", title = env.words "Lamp",
    ui.text(model.lit and env.words "The lamp is on." or env.words "The lamp is off."),
    ui.button{ id = "switch", primary = true, env.words "Press the switch" },
    ui.row{
      ui.button{ id = "draw", env.words "Draw a number" },
      ui.button{ id = "boom", env.words "Make an error" },
      ui.button{ id = "hang", env.words "Never answer" },
      ui.button{ id = "blind", env.words "Show nothing any more" } } }
end

function M.outcome(model)
  return { finished = model.presses >= 3, marks = { reasoning = model.lit and 3 or 0 } }
end

return M
