-- Which control the keyboard is at. Works on the page's targets: boxes with a key, a place and
-- maybe a group, in reading order.
local M = {}

---The target with this key, and its position.
---@param targets table[]
---@param key string|nil
---@return table|nil, integer|nil
function M.find(targets, key)
  if not key then return nil end
  for i = 1, #targets do
    if targets[i].key == key then return targets[i], i end
  end
end

---The one option of a choice, or place of a canvas, that Tab stops at: the chosen one, or else the
---first.
---@param targets table[]
---@param group string|nil
---@return table|nil
function M.stop(targets, group)
  local first
  for _, target in ipairs(targets) do
    if group and target.group == group then
      if target.chosen then return target end
      first = first or target
    end
  end
  return first
end

---Where the keyboard begins: at the first target from a place on, or the answer chosen there.
---@param targets table[]
---@param from integer
---@return table|nil
function M.first(targets, from)
  local target = targets[from] or targets[1]
  return target and target.group and M.stop(targets, target.group) or target
end

---The next stop of Tab (step 1) or Shift+Tab (step -1) from a key; a choice is one stop,
---and so is a canvas.
---@param targets table[]
---@param key string|nil
---@param step integer
---@return table|nil
function M.tab(targets, key, step)
  local count = #targets
  local here, at = M.find(targets, key)
  at = at or (step > 0 and 0 or count + 1)
  for i = 1, count do
    local target = targets[(at + i * step - 1) % count + 1]
    local group = target.group
    local mine = here and here.group == group
    if not group or (not mine and M.stop(targets, group) == target) then
      return target
    end
  end
  return here
end

-- How far b is from a in a direction: the gap along it, plus twice the gap across it. Nil when b is
-- not that way. ay0 and by0 are their tops as seen in the window.
local function distance(a, b, ay0, by0, dx, dy)
  local ax, ay, bx, by = a.x + a.w / 2, ay0 + a.h / 2, b.x + b.w / 2, by0 + b.h / 2
  local ahead = (bx - ax) * dx + (by - ay) * dy
  if ahead <= 0.5 then return nil end
  local along, across
  if dx ~= 0 then
    along = dx > 0 and b.x - (a.x + a.w) or a.x - (b.x + b.w)
    across = math.max(by0 - (ay0 + a.h), ay0 - (by0 + b.h), 0)
  else
    along = dy > 0 and by0 - (ay0 + a.h) or ay0 - (by0 + b.h)
    across = math.max(b.x - (a.x + a.w), a.x - (b.x + b.w), 0)
  end
  local sideways = math.abs(dx ~= 0 and by - ay or bx - ax)
  if along < 0 and (across > 0 or sideways > ahead) then return nil end -- beside rather than ahead
  return math.max(along, 0) + 2 * across + sideways * 0.1 + ahead * 0.01
end

local WAYS = { Left = { -1, 0 }, Right = { 1, 0 }, Up = { 0, -1 }, Down = { 0, 1 } }
local ORDER = { "Left", "Right", "Up", "Down" }

local function top(target, scroll)
  return target.y - (target.fixed and 0 or scroll)
end

local function nearest(targets, from, arrow, scroll)
  local way, best, least = WAYS[arrow], nil, math.huge
  local here = top(from, scroll)
  for _, target in ipairs(targets) do
    local far = target ~= from
      and distance(from, target, here, top(target, scroll), way[1], way[2])
    if far and far < least then best, least = target, far end
  end
  return best
end

-- Adds to `seen` all places of a canvas that arrows lead to from one of them.
local function follow(ways, start, seen)
  local ahead = { start }
  seen[start] = true
  for _, place in ipairs(ahead) do
    for _, arrow in ipairs(ORDER) do
      local to = ways[place][arrow]
      if to and not seen[to] then
        seen[to], ahead[#ahead + 1] = true, to
      end
    end
  end
end

-- From where, and by which arrow, a place is least far from those already reached.
local function gate(places, seen, lost, scroll)
  local from, by, least = nil, nil, math.huge
  for _, place in ipairs(places) do
    for _, arrow in ipairs(seen[place] and ORDER or {}) do
      local way = WAYS[arrow]
      local far = distance(place, lost, top(place, scroll), top(lost, scroll), way[1], way[2])
      if far and far < least then from, by, least = place, arrow, far end
    end
  end
  return from, by
end

-- Where the arrows lead in a canvas: to the nearest place. What lies in the shadow of nearer ones
-- from everywhere is put in between, so that there is a way to every place.
local function ways_in(targets, group, scroll)
  local places, ways = {}, {}
  for _, target in ipairs(targets) do
    if target.group == group then places[#places + 1] = target end
  end
  for _, place in ipairs(places) do
    ways[place] = {}
    for _, arrow in ipairs(ORDER) do ways[place][arrow] = nearest(places, place, arrow, scroll) end
  end
  local seen = {}
  follow(ways, M.stop(targets, group), seen)
  for _, lost in ipairs(places) do
    local from, by
    if not seen[lost] then from, by = gate(places, seen, lost, scroll) end
    if from then
      ways[from][by], ways[lost][by] = lost, ways[from][by]
      follow(ways, lost, seen)
    end
  end
  return ways
end

---The target that an arrow leads to, nil when there is none: the nearest in its direction. In a
---canvas its other places come first, and there is a way to each of them.
---@param targets table[]
---@param from table
---@param arrow "Left"|"Right"|"Up"|"Down"
---@param scroll number pixels the page is moved up by, under what is fixed to the window's edges
---@return table|nil
function M.arrow(targets, from, arrow, scroll)
  local to = from.role == "region" and ways_in(targets, from.group, scroll)[from][arrow]
  return to or nearest(targets, from, arrow, scroll)
end

---What takes the focus when the control that had it has gone: the same one if it is still there,
---else where Tab stops in its group, else the one now nearest to its place in the order.
---@param targets table[]
---@param key string|nil a control, or the id of a choice or a canvas
---@param at integer|nil where in the order it was
---@param group string|nil of the one that had it
---@return table|nil target
---@return integer|nil at
function M.keep(targets, key, at, group)
  local target, now = M.find(targets, key)
  local stop = not target and (M.stop(targets, key) or M.stop(targets, group))
  if stop then return M.find(targets, stop.key) end
  if target or not at then return target, now end
  now = math.max(1, math.min(at, #targets))
  return targets[now], now
end

local function within(box, x, y)
  if box.round then
    local r = box.w / 2
    local dx, dy = x - box.x - r, y - box.y - box.h / 2
    return dx * dx + dy * dy <= r * r
  end
  return x >= box.x and y >= box.y and x < box.x + box.w and y < box.y + box.h
end

---The topmost target at a point of the page.
---@param targets table[]
---@param x number
---@param y number
---@param accept fun(box: table): boolean
---@return table|nil
function M.at(targets, x, y, accept)
  for i = #targets, 1, -1 do
    local target = targets[i]
    if accept(target) and within(target, x, y) then return target end
  end
end

return M
