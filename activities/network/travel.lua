-- A question as something to watch: an envelope for every leg of the step on show, then how it
-- ended.
local colours = require "map.colours"
local packets = require "packets"
local plan = require "plan"
local M = {}

local CROWD = 60 -- more envelopes than this are drawn plainly
local STORM = 5 -- envelopes on each cable of a storm

-- One leg of a kind carries the label: the first that is not ignored at its end.
local function label_step(w, items)
  local best = {}
  for _, item in ipairs(items) do
    local what, before = item.leg.what, best[item.leg.what]
    if not before or before.leg.verdict == "ignored" and item.leg.verdict ~= "ignored" then
      best[what] = item
    end
  end
  for _, item in ipairs(items) do
    if best[item.leg.what] == item then
      item.label = packets.label(w, item.leg)
    end
  end
end

local function item_of(w, s, leg)
  local points = s.ways[leg.link]
  local item = { leg = leg, points = points, look = packets.look(leg) }
  if points and leg.to then
    local a, b = s.net.links[leg.link].ends.a, s.net.links[leg.link].ends.b
    local loop = a and b and a.device == b.device
    item.back = not (a and a.device == leg.from) or loop and a.port ~= leg.port
  else
    local at = s.items[leg.from]
    item.points = { { at.x + at.w / 2, at.y + at.h / 2 }, { at.x + at.w / 2, at.y + at.h / 2 } }
  end
  if leg.verdict == "dropped" then
    item.lost, item.why = true, packets.why(w, leg)
  end
  return item
end

-- The ways a storm has taken up to this step.
local function crowded(steps, step)
  local ways, seen = {}, {}
  for i = 1, step do
    for _, item in ipairs(steps[i] or {}) do
      if item.leg.link and not seen[item.leg.link] then
        seen[item.leg.link] = true
        ways[#ways + 1] = item
      end
    end
  end
  return ways
end

--- What is to be shown, worked out once for a view; nil when nothing was asked since the last
--- change.
---@param w Words
---@param s table see scene.lua
---@param job table
---@return table|nil show
function M.plan(w, s, job)
  local trip = job.trip
  if not trip then
    return nil
  end
  local steps = {}
  for _, leg in ipairs(trip.legs) do
    steps[leg.step] = steps[leg.step] or {}
    table.insert(steps[leg.step], item_of(w, s, leg))
  end
  local show = { items = steps[trip.step], over = trip.step > trip.count, at = s.items[trip.from],
    time = trip.rate > 0 and 1000 / trip.rate or 0 }
  if show.items then
    label_step(w, show.items)
  end
  show.storm = trip.reason == "storm" and crowded(steps, math.min(trip.step, trip.count))
  show.ends, show.ok = packets.ending(w, trip.reason)
  return show
end

local function envelope(pen, x, y, look)
  pen.box(x - 18, y - 11, 40, 28, 5, 0x301B2733)
  pen.box(x - 20, y - 14, 40, 28, 5, look.fill, look.edge, 2)
  pen.line(x - 17, y - 11, x, y + 3, 2, look.edge)
  pen.line(x + 17, y - 11, x, y + 3, 2, look.edge)
end

local function small_envelope(pen, x, y, look)
  pen.box(x - 10, y - 7, 20, 14, 3, look.fill, look.edge, 2)
  pen.line(x - 8, y - 5, x, y + 2, 1, look.edge)
  pen.line(x + 8, y - 5, x, y + 2, 1, look.edge)
end

local function cross(pen, x, y)
  pen.circle(x, y, 11, colours.BAD, colours.CARD, 2)
  pen.line(x - 4, y - 4, x + 4, y + 4, 3, colours.CARD)
  pen.line(x - 4, y + 4, x + 4, y - 4, 3, colours.CARD)
end

-- Where words of this width go beside x, y: to the right if there is room, and below others.
local function room(taken, x, y, w)
  local left = x + 28 + w < plan.WIDTH and x + 28 or math.max(2, x - 28 - w)
  local top = math.max(2, math.min(plan.HEIGHT - 32, y - 15))
  for _, other in ipairs(taken) do
    if left < other[1] + other[3] and other[1] < left + w and math.abs(top - other[2]) < 32 then
      top = other[2] + 32
    end
  end
  taken[#taken + 1] = { left, top, w }
  return left, top
end

-- Words in a frame whose left edge is at x.
local function pill(pen, font, x, y, text, edge)
  local tw, th = pen.measure(font, text)
  pen.box(x, y, tw + 20, 30, 10, colours.CARD, edge, 2)
  pen.text(x + 10, y + 15 - th / 2, text, font, colours.INK)
end

local function beside(pen, font, taken, x, y, text, edge)
  local left, top = room(taken, x, y, pen.measure(font, text) + 20)
  pill(pen, font, left, top, text, edge)
end

-- Slows down towards its end.
local function ease(t)
  return 1 - (1 - t) * (1 - t)
end

local function words_beside(pen, font, taken, item, x, y, arrived)
  if item.label then
    beside(pen, font, taken, x, y, item.label, item.look.edge)
  end
  if arrived and item.lost then
    cross(pen, x + 18, y + 12)
    if item.why then
      beside(pen, font, taken, x, y + 30, item.why, colours.BAD)
    end
  end
end

local function draw_step(pen, font, items, t)
  local taken, part = {}, ease(t)
  local draw = #items > CROWD and small_envelope or envelope
  for _, item in ipairs(items) do
    item.x, item.y = plan.along(item.points, item.back and 1 - part or part)
    draw(pen, item.x, item.y, item.look)
  end
  for _, item in ipairs(items) do
    if item.label or item.lost then
      words_beside(pen, font, taken, item, item.x, item.y, t == 1)
    end
  end
end

-- Copies on every cable the storm has reached; a step moves each to where the next one was.
local function draw_storm(pen, ways, t)
  for _, item in ipairs(ways) do
    for i = 0, STORM - 1 do
      local part = (i + t) / STORM % 1
      local x, y = plan.along(item.points, i % 2 == 0 and part or 1 - part)
      small_envelope(pen, x, y, item.look)
    end
  end
end

local function draw_end(pen, font, show)
  local at, colour = show.at, show.ok and colours.GOOD or colours.BAD
  local w = pen.measure(font, show.ends) + 20
  local x = math.max(18, math.min(plan.WIDTH - w - 24, at.x + 8))
  local y = math.max(9, at.y - 34) -- above it, or below where there is no room
  if at.top or at.y < 24 then
    y = math.min(plan.HEIGHT - 28, at.y + at.h + (at.top and 10 or 26))
  end
  pill(pen, font, x + 22, y - 7, show.ends, colour)
  y = y + 8
  pen.circle(x, y, 15, colour, colours.CARD, 2)
  if show.ok then
    pen.line(x - 7, y, x - 2, y + 5, 3, colours.CARD)
    pen.line(x - 2, y + 5, x + 7, y - 5, 3, colours.CARD)
  else
    pen.line(x - 5, y - 5, x + 5, y + 5, 3, colours.CARD)
    pen.line(x + 5, y - 5, x - 5, y + 5, 3, colours.CARD)
  end
end

--- Draws the moment `now`, in milliseconds since this step began. True while something still
--- moves.
---@param pen kit.pen
---@param font integer
---@param show table|nil from M.plan
---@param now number
---@return boolean|nil moving
function M.draw(pen, font, show, now)
  if not show then
    return nil
  end
  local t = now < show.time and now / show.time or 1
  if show.storm then
    draw_storm(pen, show.storm, t)
  end
  if show.over then
    draw_end(pen, font, show)
    return nil
  end
  draw_step(pen, font, show.items, t)
  return t < 1 or nil
end

return M
