-- Numbers: what sets one, what shows one, and a timer, which counts them.
local frame = require "pages.frame"
local timer = require "kit.timer"
local ui = require "kit.ui"
local M = {}

function M.start() return { tablets = 4, minutes = 30, brightness = 0.4, call = timer.new(120) } end

function M.update(values, event) timer.update(values.call, "call", event) end

---How often a second the timer is to be told that time goes by.
function M.tick(values) return timer.rate(values.call) end

local function asked(w, values)
  return frame.part(w "Setting a number", {
    ui.row { gap = 32, align = "top",
      ui.stepper { id = "tablets", label = w "Tablets on the ward", value = values.tablets, low = 0,
        high = 12 },
      ui.stepper { id = "fixed-beds", label = w "Beds (fixed)", value = 12, low = 0,
        high = 40, disabled = true } },
    ui.slider { id = "minutes", label = w "Minutes for a visit", value = values.minutes, low = 5,
      high = 60, step = 5, says = w("{n} min", { n = values.minutes }) },
    ui.slider { id = "brightness", label = w "Brightness", value = values.brightness, low = 0,
      high = 1, step = 0.1 },
    ui.slider { id = "volume", label = w "Volume (fixed)", value = 3, low = 0,
      high = 10, disabled = true } })
end

-- What the ward can do with the number that was set above.
local function shown(w, values)
  local n = values.tablets
  return frame.part(w "Showing a number", {
    ui.progress { value = n, of = 12, words = w("{n} of 12 beds have a tablet", { n = n }) },
    ui.progress { value = values.minutes, of = 60,
      words = w("{n} of 60 minutes are spoken for", { n = values.minutes }) },
    ui.meter { value = values.minutes, to = 60, low = 15, high = 45,
      words = w("{n} minutes: 15 to 45 suit most patients", { n = values.minutes }) },
    ui.meter { value = 92, tone = "bad", words = w "92 % of the disk is full" },
    ui.meter { value = 48, words = w "48 % of the line is in use" },
    ui.stars { value = math.min(n // 4, 3), of = 3,
      words = w("{n} of 3 stars for the ward", { n = math.min(n // 4, 3) }) } })
end

local function counting(w, values)
  return frame.part(w "A timer that can wait", { timer.view(values.call, "call", w) })
end

function M.view(model, w)
  return frame.page(model, w, { ui.row { gap = 24, align = "top",
    ui.column { width = "1/2", gap = 24, asked(w, model.values), counting(w, model.values) },
    ui.column { width = "1/2", shown(w, model.values) } } })
end

return M
