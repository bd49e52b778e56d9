-- garden: a small activity with nothing wrong in it: the robot has to say so.
local ui = require "kit.ui"
local M = {}

local DRY = 15 -- ticks without water
local RIPE = 3 -- times watered

function M.start(env)
  return { page = "garden", plant = env.rng(3), water = 0, dry = 0 }
end

local function choose(model, value)
  if value == "beans" or value == "peas" then model.seeds = value end
end

function M.update(model, event)
  assert(event.kind ~= "print" and event.kind ~= "projector", "that is the program's affair")
  if event.kind == "tick" then
    model.dry = model.dry + 1
  elseif event.id == "seeds" then
    choose(model, event.value)
  elseif event.id == "pour" or event.id == "bed" then
    model.water, model.dry = model.water + 1, 0
  elseif event.id == "pick" and model.water >= RIPE then
    model.page = "harvest"
  end
  if model.dry >= DRY then model.page = "drought" end
end

function M.tick(model)
  return model.page == "garden" and model.water > 0 and 10 or nil
end

-- A drop falls for half a second.
local function paint(pen, now)
  local falling = now < 500
  pen.rect(0, 200, 600, 40, "leaf")
  if falling then pen.circle(300, 20 + now * 0.36, 10, "sky") end
  return falling
end

local pages = {}

function pages.garden(model, words)
  return ui.page{ id = "garden", title = words "The garden",
    footer = { ui.button{ id = "pick", primary = true, disabled = model.water < RIPE,
      words "Pick what is ripe" } },
    ui.text(words({ "Watered {n} time", "Watered {n} times" }, { n = model.water })),
    ui.canvas{ id = "view", words = words "A bed of earth", width = 600, height = 240,
      scene = model.water, paint = paint,
      regions = { { id = "bed", x = 100, y = 120, w = 400, h = 110, words = words "The bed" } } },
    ui.choice{ id = "seeds", label = words "What do you sow?", value = model.seeds,
      options = { { value = "beans", words "Beans" }, { value = "peas", words "Peas" } } },
    ui.button{ id = "pour", words "Water the bed" },
    ui.button{ ask = "print", words "Print this page" },
    ui.button{ ask = "projector", words "Show it to the room" },
    projector = pages.fence(model, words) }
end

-- What passers-by see of it.
function pages.fence(model, words)
  return ui.page{ id = "fence", title = words "A garden", middle = true,
    ui.canvas{ id = "far", words = words "A bed of earth", width = 600, height = 240,
      scene = model.water, paint = paint },
    ui.progress{ value = math.min(model.water, RIPE), of = RIPE,
      words = words("{n} of {of} times watered", { n = math.min(model.water, RIPE), of = RIPE }) } }
end

function pages.harvest(_, words)
  return ui.page{ id = "harvest", title = words "Harvest", ui.text(words "Well grown.") }
end

function pages.drought(_, words)
  return ui.page{ id = "drought", title = words "Drought", ui.text(words "All has withered.") }
end

function M.view(model, env)
  return pages[model.page](model, env.words)
end

function M.outcome(model)
  local ended = model.page ~= "garden"
  return { ending = ended and model.page or nil, finished = ended, marks = {} }
end

return M
