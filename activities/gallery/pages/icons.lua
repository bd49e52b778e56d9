-- Icons: every sign in assets/kit, in the groups of assets/README.md, under the name an author
-- writes.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

local GROUPS = {
  { "way", "back next up down left right leave home menu grip cross tick plus minus new \z
    again look full-screen" },
  { "working", "edit trash copy paste undo redo print save keep send download upload filter \z
    sort link tag pin flag lock unlock key shield eye eye-off" },
  { "reading", "settings text-size letter-space line-space contrast calm sound-on sound-off \z
    language ear glasses" },
  { "time", "play pause stop step slower faster clock timer calendar" },
  { "telling", "help info warn speech question quote interpreter idea target star star-empty \z
    medal heart thumbs-up hello handshake list check-list table chart-bar chart-line \z
    document folder chart-clipboard" },
  { "equipment", "laptop desktop tablet tablet-trolley mobile phone-desk headset camera \z
    mouse keyboard printer vitals robot bag badge barcode wristband stick usb disk backup \z
    database server rack switch router access-point antenna firewall cloud cable plug socket \z
    battery chip bug email sms" },
  { "hospital", "hospital ward bed patient person people nurse doctor wheelchair ambulance \z
    stethoscope pill thermometer microscope test-tube school pounds balance" },
}

function M.start() return { size = 32, colour = "ink", groups = "way" } end

local function titles(w)
  return { way = w "Finding the way", working = w "Working", reading = w "Reading and sound",
    time = w "Time", telling = w "Telling", equipment = w "Equipment",
    hospital = w "Hospital and people" }
end

-- An icon over its name, which is the same in every language.
local function sample(name, values)
  return ui.column { align = "centre", gap = 4,
    ui.icon { name, size = values.size, colour = values.colour },
    ui.text { name, style = "small", align = "centre", lang = "zxx" } } -- no language
end

local function grid_of(names, values)
  local grid = { min = 112, gap = 16 }
  for name in names:gmatch "%S+" do grid[#grid + 1] = sample(name, values) end
  return ui.grid(grid)
end

local function looks(w, values)
  return frame.part(w "How they are drawn", {
    ui.row { gap = 32, align = "top",
      ui.choice { id = "size", label = w "Size", across = true, value = values.size,
        options = { { value = 20, "20" }, { value = 24, "24" }, { value = 32, "32" },
          { value = 64, "64" } } },
      ui.choice { id = "colour", label = w "Colour", across = true, value = values.colour,
        options = { { value = "ink", w "Ink" }, { value = "brand", w "Brand" },
          { value = "leaf", w "Leaf" }, { value = "ember", w "Ember" },
          { value = "plum", w "Plum" } } } } })
end

function M.view(model, w)
  local values, words, options, shown = model.values, titles(w), {}, nil
  for i, group in ipairs(GROUPS) do
    options[i] = { value = group[1], words[group[1]] }
    if group[1] == values.groups then shown = grid_of(group[2], values) end
  end
  return frame.page(model, w, { looks(w, values),
    ui.card { ui.tabs { id = "groups", value = values.groups, options = options, shown } } })
end

return M
