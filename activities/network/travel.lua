-- The last ping as something to watch: an envelope for every frame, hop after hop, then how it
-- ended.
local plan = require "plan"
local M = {}

M.HOP = 220 -- milliseconds down one cable

local INK, CARD = 0xFF1B2733, 0xFFFFFFFF
local LOOK = {
  ["arp-ask"] = { fill = 0xFFFFE08A, edge = 0xFF7A5200 },
  ["arp-answer"] = { fill = 0xFFBFE6F7, edge = 0xFF00567D },
  echo = { fill = 0xFFCFE3F8, edge = 0xFF003087 },
  reply = { fill = 0xFFC9EED9, edge = 0xFF00502B },
  unreachable = { fill = 0xFFFBD5D9, edge = 0xFF8E0B20 },
}
local GOOD, BAD = 0xFF00703C, 0xFFC8102E

local function label(w, leg)
  if leg.what == "arp-ask" then
    return w("Who has {ip}?", { ip = leg.about })
  elseif leg.what == "arp-answer" then
    return w "I have!"
  elseif leg.what == "echo" then
    return w "Ping"
  elseif leg.what == "reply" then
    return w "Reply"
  end
  return w "No way there"
end

-- One leg of a step carries the label: the first that is not ignored at its end.
local function label_step(w, items)
  local best = items[1]
  for _, item in ipairs(items) do
    if item.leg.verdict ~= "ignored" then
      best = item
      break
    end
  end
  if best then
    best.label = label(w, best.leg)
  end
end

local function item_of(job, paths, leg)
  local points = paths[leg.link]
  local a = points and job.net.links[leg.link].ends.a
  return points and leg.to and { leg = leg, points = points,
    back = not (a and a.device == leg.from), look = LOOK[leg.what] }
end

local function anchor(map, device)
  local at = map.devices[device]
  return at.x, at.top and at.y + 70 or at.y -- clear of a socket on top
end

--- What is to be shown, worked out once for a view; nil when nothing was pinged since the last
--- change.
---@param w Words
---@param map table
---@param job table
---@param paths table<string, number[][]>
function M.plan(w, map, job, paths)
  local trip = job.trip
  if not trip then
    return nil
  end
  local steps, count = {}, 0
  for _, leg in ipairs(trip.legs) do
    local item = item_of(job, paths, leg)
    if item then
      steps[leg.step] = steps[leg.step] or {}
      table.insert(steps[leg.step], item)
      count = math.max(count, leg.step)
    end
  end
  for i = 1, count do
    label_step(w, steps[i])
  end
  local x, y = anchor(map, trip.from)
  local ok = trip.reason == "reply"
  return { steps = steps, count = count, x = x, y = y, ok = ok,
    ends = ok and w "A reply!" or w "No reply" }
end

local function envelope(pen, x, y, look)
  pen.box(x - 18, y - 11, 40, 28, 5, 0x301B2733)
  pen.box(x - 20, y - 14, 40, 28, 5, look.fill, look.edge, 2)
  pen.line(x - 17, y - 11, x, y + 3, 2, look.edge)
  pen.line(x + 17, y - 11, x, y + 3, 2, look.edge)
end

-- Words in a frame whose left edge is at x.
local function pill(pen, font, x, y, text, edge)
  local tw = pen.measure(font, text)
  pen.box(x, y, tw + 20, 30, 10, CARD, edge, 2)
  pen.text(x + 10, y, text, font, INK)
end

-- Beside the envelope, on the side where there is room.
local function label_beside(pen, font, x, y, item)
  local tw = pen.measure(font, item.label) + 20
  local right = x + 28 + tw < plan.WIDTH
  pill(pen, font, right and x + 28 or x - 28 - tw, y - 15, item.label, item.look.edge)
end

-- Slows down towards its end.
local function ease(t)
  return 1 - (1 - t) * (1 - t)
end

local function draw_step(pen, font, items, t)
  for _, item in ipairs(items) do
    local x, y = plan.along(item.points, item.back and 1 - ease(t) or ease(t))
    envelope(pen, x, y, item.look)
    if item.label then
      label_beside(pen, font, x, y, item)
    end
  end
end

local function draw_end(pen, font, show)
  local x, y, colour = show.x + 8, show.y - 16, show.ok and GOOD or BAD
  pill(pen, font, x + 22, y - 26, show.ends, colour)
  pen.circle(x, y - 11, 15, colour, CARD, 2)
  if show.ok then
    pen.line(x - 7, y - 11, x - 2, y - 6, 3, CARD)
    pen.line(x - 2, y - 6, x + 7, y - 16, 3, CARD)
  else
    pen.line(x - 5, y - 16, x + 5, y - 6, 3, CARD)
    pen.line(x + 5, y - 16, x - 5, y - 6, 3, CARD)
  end
end

--- Draws the moment `now`, in milliseconds since the ping. True while something still moves.
---@param pen table
---@param font integer
---@param show table|nil from M.plan
---@param now number
---@return boolean|nil moving
function M.draw(pen, font, show, now)
  if not show then
    return nil
  end
  local step = math.floor(now / M.HOP) + 1
  if step > show.count then
    draw_end(pen, font, show)
    return nil
  end
  draw_step(pen, font, show.steps[step], now / M.HOP - (step - 1))
  return true
end

return M
