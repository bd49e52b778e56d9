-- Order and place: a list to be sorted, and a little puzzle of carrying things where they belong.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

local THINGS = { "server", "trolley", "router", "printer" }
local ICONS = { server = "server", trolley = "tablet-trolley", router = "router",
  printer = "printer" }
local HOME = { server = "cellar", trolley = "ward", router = "cupboard", printer = "desk" }
local PLACES = { "ward", "desk", "cupboard", "cellar" }
local RIGHT_ORDER = "ask look test mend tell"

function M.start()
  return { steps = { "mend", "ask", "tell", "look", "test" }, places = {} }
end

function M.update(values, event)
  if event.kind == "drop" and HOME[event.id] then
    values.places[event.id] = event.value ~= "shelf" and event.value or nil
  elseif event.id == "start-over" then
    values.places = {}
  end
end

local function step_words(w)
  return { ask = w "Ask what happened, and since when", look = w "Look at cables and lights",
    test = w "Test one thing at a time", mend = w "Mend it", tell = w "Tell people it is mended" }
end

local function sorting(w, values)
  local words, items = step_words(w), {}
  for i, step in ipairs(values.steps) do items[i] = { value = step, words[step] } end
  local right = table.concat(values.steps, " ") == RIGHT_ORDER
  return frame.part(w "Sorting", {
    ui.sort { id = "steps", label = w "Put the steps of a rescue in order", items = items },
    ui.text { right and w "That is the order: ask, look, test, mend, tell."
      or w "Not yet. What comes before anything is touched?", style = "soft" } })
end

local function thing_words(w)
  return { server = w "Server", trolley = w "Tablet trolley", router = w "Router",
    printer = w "Label printer" }
end

local function place_words(w)
  return { ward = w "By the bed", desk = w "On the nurses' desk",
    cupboard = w "In the locked network cupboard", cellar = w "In the cooled room downstairs" }
end

local function thing(w, name)
  return ui.drag { id = name, icon = ICONS[name], thing_words(w)[name] }
end

-- What is said of what was placed, and the sound that goes with it.
local function verdict(w, values)
  local right, placed = 0, 0
  for _, name in ipairs(THINGS) do
    local where = values.places[name]
    placed = placed + (where and 1 or 0)
    right = right + (where == HOME[name] and 1 or 0)
  end
  if right == #THINGS then
    return w "All four are where they belong. The ward can work.", "done"
  end
  if placed < #THINGS then return w("{n} of 4 placed.", { n = placed }) end
  return w("{n} of 4 are right. Who needs to reach it, and who must not?", { n = right }), "oops"
end

-- Where one thing may lie: what lies there can be carried on.
local function place(w, values, name)
  local node = { id = name, label = place_words(w)[name] }
  for _, each in ipairs(THINGS) do
    if values.places[each] == name then node[#node + 1] = thing(w, each) end
  end
  return ui.drop(node)
end

local function puzzle(w, values)
  local shelf = { id = "shelf", label = w "Delivered this morning" }
  local row, places = { gap = 12 }, { min = 260, gap = 16 }
  for _, name in ipairs(THINGS) do
    if not values.places[name] then row[#row + 1] = thing(w, name) end
  end
  if #row == 0 then row[1] = ui.text { w "Nothing is left here.", style = "soft" } end
  shelf[1] = ui.row(row)
  for i, name in ipairs(PLACES) do places[i] = place(w, values, name) end
  local said, sound = verdict(w, values)
  return frame.part(w "Carrying", {
    ui.text(w "Put each device where it belongs: drag it, or press it and then its place."),
    ui.drop(shelf), ui.grid(places), ui.text { said, style = "strong", news = said, sound = sound },
    ui.button { id = "start-over", w "Start over", icon = "again" } })
end

function M.view(model, w)
  return frame.page(model, w, { sorting(w, model.values), puzzle(w, model.values) })
end

return M
