-- Canvas: a drawing of one's own, scaled to its room, with places to press and with motion; and
-- pictures, which are files.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

local BEDS = { { id = "bed-a", x = 60, y = 50 }, { id = "bed-b", x = 60, y = 150 },
  { id = "bed-c", x = 340, y = 50 }, { id = "bed-d", x = 340, y = 150 } }
local BED_W, BED_H = 100, 56
local HUB = { x = 250, y = 128, r = 26 }
local FLIGHT = 1200 -- ms of an envelope from the cupboard to a bed

function M.start() return { bed = false, reached = false, messages = 0 } end

function M.update(values, event)
  if event.kind ~= "press" then return end
  for _, bed in ipairs(BEDS) do
    if bed.id == event.id then values.bed = event.id end
  end
  if event.id == "send-message" then
    values.messages, values.reached = values.messages + 1, values.bed
  end
end

local function centre(bed) return bed.x + BED_W / 2, bed.y + BED_H / 2 end

local function draw_ward(pen, chosen)
  pen.box(10, 10, 480, 236, 12, "wash", "edge", 2)
  for _, bed in ipairs(BEDS) do
    local x, y = centre(bed)
    pen.line(HUB.x, HUB.y, x, y, 3, "edge")
    pen.box(bed.x, bed.y, BED_W, BED_H, 8, bed.id == chosen and "sun_soft" or "card",
      bed.id == chosen and "brand" or "edge", 2)
    pen.picture(bed.x + 32, bed.y + 10, 36, 36, "kit/bed.svg", "ink")
  end
  pen.circle(HUB.x, HUB.y, HUB.r, "brand")
  pen.picture(HUB.x - 16, HUB.y - 16, 32, 32, "kit/switch.svg", "on_brand")
end

local function regions(w, chosen)
  local list = {}
  local words = { w "Bed A", w "Bed B", w "Bed C", w "Bed D" }
  for i, bed in ipairs(BEDS) do
    list[i] = { id = bed.id, x = bed.x, y = bed.y, w = BED_W, h = BED_H, words = words[i],
      chosen = bed.id == chosen }
  end
  list[#list + 1] = { id = "cupboard", x = HUB.x - HUB.r, y = HUB.y - HUB.r, w = 2 * HUB.r,
    h = 2 * HUB.r, round = true, words = w "The switch" }
  return list
end

local function find(id)
  for _, bed in ipairs(BEDS) do
    if bed.id == id then return bed end
  end
end

-- Slows down towards the end, as things that are put down do.
local function eased(share) return 1 - (1 - share) ^ 3 end

local function paint(chosen, reached)
  return function(pen, now)
    draw_ward(pen, chosen)
    local bed = find(reached)
    if not bed then return nil end
    local share = eased(math.min(1, now / FLIGHT))
    local x, y = centre(bed)
    x, y = HUB.x + (x - HUB.x) * share, HUB.y + (y - HUB.y) * share
    pen.circle(x, y, 14, "sun", "ink", 2)
    pen.picture(x - 9, y - 9, 18, 18, "kit/email.svg", "ink")
    return now < FLIGHT
  end
end

local function told(w, values)
  if not values.bed then return w "Press a bed on the plan, or the switch in the middle." end
  return w({ "A bed is chosen. {n} message sent.", "A bed is chosen. {n} messages sent." },
    { n = values.messages })
end

local function pictures(w)
  return frame.part(w "Pictures, at the width that is asked for", {
    ui.row { gap = 24, align = "bottom",
      ui.picture { src = "kit/trouble.svg", width = 120, words = w "Something came unplugged" },
      ui.picture { src = "kit/trouble.svg", width = 240, words = w "Something came unplugged" },
      ui.picture { src = "kit/shelf.svg", height = 160, words = w "Two people and their bag" } } })
end

function M.view(model, w)
  local values = model.values
  return frame.page(model, w, {
    ui.row { gap = 24, align = "top",
      ui.canvas { id = "plan", width = 500, height = 256, words = w "A plan of Bluebell ward",
        scene = values.messages, regions = regions(w, values.bed),
        paint = paint(values.bed, values.reached) },
      ui.column { grow = 1, gap = 16, ui.heading { w "Places to press, and motion", level = 3 },
        ui.text { told(w, values) },
        ui.button { id = "send-message", w "Send a message", icon = "send", primary = true,
          disabled = not values.bed },
        ui.text { w "With “Pictures: still” in the reading settings the message is there at once.",
          style = "small" } } }, pictures(w) })
end

return M
