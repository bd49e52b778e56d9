-- Figures: tables, which become cards where they do not fit, and charts, which become tables.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

function M.start() return {} end

local function wards(w)
  return ui.table { caption = w "Tablets by ward", head_left = true,
    columns = { { w "Ward" }, { w "Tablets" }, { w "Visits a week" }, { w "Signal (dBm)" },
      { w "State", grow = 1 } },
    rows = { { w "Bluebell", 4, 212, -52.5, ui.chip { w "Works", icon = "tick", tone = "leaf" } },
      { w "Hawthorn", 1, 38, -71, ui.chip { w "Cracked screen", icon = "warn", tone = "sun" } },
      { w "Rowan", 0, false, false, w "Closed for painting" },
      { w "All wards", 5, 1250, -61.75, "" } } }
end

local function bars(w)
  return ui.chart { id = "visits", type = "bar", title = w "Video visits in a week",
    words = w "Bluebell ward has most video visits, Rowan fewest; this year more than last.",
    x = w "Ward", y = w "Visits", target = { 150, w "Hoped for" },
    series = { { name = w "Last year", { w "Bluebell", 120 }, { w "Hawthorn", 90 },
      { w "Rowan", 35 } },
      { name = w "This year", { w "Bluebell", 212 }, { w "Hawthorn", 138 }, { w "Rowan", 61 } } } }
end

local LOADS = { { 8, 12, 9, 15 }, { 10, 31, 25, 38 }, { 12, 44, 36, 53 }, { 14, 58, 49, 66 },
  { 16, 40, 31, 47 }, { 18, 22, 17, 28 } }

local function lines(w)
  local points = { name = w "Line to the wards" }
  for i, load in ipairs(LOADS) do
    points[i] = { load[1], load[2], low = load[3], high = load[4] }
  end
  return ui.chart { id = "load", type = "line", title = w "How busy the line is",
    words = w "The line is busiest at two in the afternoon, when people visit.", x = w "Hour",
    y = w "Per cent in use", range = w "The quietest and the busiest day", series = { points } }
end

local function dots(w)
  return ui.chart { id = "delay", type = "dot", title = w "Delay by distance",
    words = w "The further a tablet is from its access point, the longer a call is delayed.",
    x = w "Metres", y = w "Delay (ms)", target = { 150, w "Too late to talk" },
    series = { { name = w "Bluebell", { 2, 18 }, { 5, 24 }, { 9, 41 }, { 14, 66 }, { 20, 120 } },
      { name = w "Hawthorn", { 3, 35 }, { 6, 58 }, { 11, 97 }, { 17, 171 } } } }
end

local function none(w)
  return ui.chart { id = "none", type = "bar", title = w "Visits on the new ward",
    words = w "There are no visits yet.", x = w "Day", y = w "Visits", series = {} }
end

function M.view(model, w)
  return frame.page(model, w, { ui.card { wards(w) }, ui.card { bars(w) },
    ui.row { gap = 24, align = "top", ui.card { width = "1/2", lines(w) },
      ui.card { width = "1/2", dots(w) } }, ui.card { none(w) } })
end

return M
