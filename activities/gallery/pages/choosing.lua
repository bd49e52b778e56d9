-- Choosing: one of several, some of several, from a list that opens, and between parts of a page.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

function M.start()
  return { ward = "bluebell", checks = { "charged" }, urgency = false, language = "pa",
    lent = false, shift = "day" }
end

-- "Nothing chosen" is false in the model, and nothing at all on the page.
local function chosen(value) return value or nil end

local function one(w, values)
  return ui.choice { id = "ward", label = w "Where does the trolley go?", value = values.ward,
    options = { { value = "bluebell", w "Bluebell ward", hint = w "Twelve beds, no tablet yet" },
      { value = "hawthorn", w "Hawthorn ward", hint = w "One tablet, and it is cracked" },
      { value = "rowan", w "Rowan ward", disabled = true, hint = w "Closed for painting" } } }
end

local function several(w, values)
  return ui.choice { id = "checks", label = w "What have you checked?", many = true,
    value = values.checks,
    options = { { value = "charged", w "The battery is full" },
      { value = "clean", w "The screen is clean" },
      { value = "camera", w "The camera shows a face" },
      { value = "sim", w "It has a SIM card", disabled = true, hint = w "This one has none" } } }
end

local function across(w, values)
  return frame.part(w "Across", {
    ui.choice { id = "urgency", label = w "How soon?", across = true,
      value = chosen(values.urgency),
      options = { { value = "now", w "Now" }, { value = "today", w "Today" },
        { value = "week", w "This week" }, { value = "never", w "Never", disabled = true } } },
    ui.choice { id = "sealed", label = w "A choice that is closed", across = true, value = "yes",
      disabled = true, options = { { value = "yes", w "Yes" }, { value = "no", w "No" } } } })
end

local function lists(w, values)
  local options = { { value = "en", w "English" }, { value = "pa", w "Panjabi" },
    { value = "ur", w "Urdu" }, { value = "pl", w "Polish" }, { value = "bsl",
      w "British Sign Language", hint = w "By video, with an interpreter" } }
  return frame.part(w "Lists that open", {
    ui.row { gap = 32, align = "top",
      ui.select { id = "language", label = w "Which interpreter?", value = values.language,
        options = options },
      ui.select { id = "lent", label = w "Lent to which ward?", hint = w "Nothing chosen yet",
        value = chosen(values.lent), options = { { value = "hawthorn", w "Hawthorn ward" },
          { value = "rowan", w "Rowan ward" } } },
      ui.select { id = "sealed-list", label = w "A list that is closed", value = "en",
        options = options, disabled = true } } })
end

local function shown(w, shift)
  if shift == "day" then
    return ui.text(w "By day: 41 video visits, 3 of them with an interpreter.")
  elseif shift == "night" then
    return ui.text(w "By night: 6 video visits. The trolleys charge in their dock.")
  end
  return ui.row { gap = 12, align = "middle", ui.icon { "battery", colour = "leaf" },
    ui.text(w "The dock: eight sockets, seven in use.") }
end

local function tabs(w, values)
  return frame.part(w "Tabs", {
    ui.tabs { id = "shift", value = values.shift,
      options = { { value = "day", w "Day", icon = "clock" }, { value = "night", w "Night" },
        { value = "dock", w "Dock", icon = "plug" } }, shown(w, values.shift) } })
end

function M.view(model, w)
  local values = model.values
  return frame.page(model, w, {
    ui.row { gap = 24, align = "top", ui.card { width = "1/2", one(w, values) },
      ui.card { width = "1/2", several(w, values) } },
    across(w, values), lists(w, values), tabs(w, values) })
end

return M
