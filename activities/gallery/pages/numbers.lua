-- Numbers: what sets one, what shows one, and a timer, which counts them, here and on a projector.
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
  return frame.part(w "A timer that can wait", { timer.view(values.call, "call", w),
    ui.button { ask = "projector", w "Show the time to the room", icon = "full-screen" } })
end

-- The time that is left, so large that the back row can read it, over a bar that empties.
local function clock(w, call)
  local left, all = call.left, call.length * timer.RATE
  return ui.canvas { id = "clock", words = w("{time} left", { time = timer.clock(call) }),
    width = 1000, height = 360,
    paint = function(pen)
      pen.text(0, 0, timer.clock(call), pen.font(220, "bold"), "ink", 1000, "centre")
      pen.box(0, 310, 1000, 40, 20, "wash", "edge", 2)
      pen.box(0, 310, math.max(40, 1000 * math.min(1, left / all)), 40, 20, "brand")
    end }
end

local function for_the_room(w, call)
  return ui.page { id = "numbers-room", middle = true, align = "centre",
    ui.banner { w "Plan the visits to Bluebell ward",
      lead = call.left == 0 and w "Time is up. Finish in peace."
        or w "Tell the others in your team what you would do first." },
    clock(w, call) }
end

function M.view(model, w)
  local values = model.values
  return frame.page(model, w, { projector = for_the_room(w, values.call),
    ui.row { gap = 24, align = "top",
      ui.column { width = "1/2", gap = 24, asked(w, values), counting(w, values) },
      ui.column { width = "1/2", shown(w, values) } } })
end

return M
