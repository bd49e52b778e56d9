-- Where everything lies on the map, in the canvas's design units: tiles, sockets, cables, loose
-- ends, tags. Pure geometry; scene.lua draws it.
local M = {}

M.WIDTH, M.HEIGHT = 800, 520

-- What a tile, a switch and a tag measure: `small` is for maps of up to 25 devices, `tiny` for
-- hundreds, which show pictures and lights only.
local SIZES = {
  normal = { w = 132, h = 116, pitch = 46, pad = 8, switch = 88, mouth = 8, reach = 48, cable = 6,
    tag = 17, place = 22, strip = 26 },
  small = { w = 92, h = 84, pitch = 26, pad = 6, switch = 52, mouth = 6, reach = 30, cable = 4,
    tag = 14, place = 18, strip = 22, small = true },
  tiny = { w = 34, h = 34, pitch = 12, pad = 4, switch = 14, mouth = 0, reach = 14, cable = 2,
    strip = 0, small = true, tiny = true },
}

local PIECES, FEW = 20, 5 -- straight ones that a cable is drawn with
local APART = 56 -- from one place for an access point to the next
local EDGE = 6 -- cables and tiles stay so far within the map
local OVER = 14 -- and tiles below its top, because a channel's chip stands over their corner

--- What things measure on this map.
---@param map table
---@return table size
function M.size(map)
  return SIZES[map.tile or "normal"]
end

--- The numbers of a device's ports that a cable can be put into: neither those of Wi-Fi nor a
--- router's parts of a trunk, which are no things of their own.
---@param device table
---@return integer[]
function M.sockets(device)
  local list = {}
  for i, port in ipairs(device.ports) do
    if not port.parent and not port.radio and not device.radio then
      list[#list + 1] = i
    end
  end
  return list
end

--- The room a device takes.
---@param map table
---@param device table
---@return number x
---@return number y
---@return number w
---@return number h
function M.box(map, device)
  local size, at = M.size(map), map.devices[device.id]
  local w, h = size.w, size.h
  if device.kind == "switch" then
    w, h = #device.ports * size.pitch + 2 * size.pad, size.switch
  elseif map.metres and device.x then
    local x, y = M.metres(map, device.x, device.y)
    -- Beside the map's edge the tile stands a little off its place, so that all of it is seen.
    return math.max(EDGE, math.min(x - w / 2, M.WIDTH - w - EDGE)),
      math.max(OVER, math.min(y - h / 2, M.HEIGHT - h - EDGE)), w, h
  end
  return at.x, at.y, w, h
end

--- A place in metres, in the canvas's units.
---@param map table
---@param x number
---@param y number
---@return number
---@return number
function M.metres(map, x, y)
  return map.metres[1] + x * map.metres[3], map.metres[2] + y * map.metres[3]
end

--- Whether a device's sockets are at its top. Where the map does not say, a switch has them there,
--- and what stands so low that a cable would not fit below it.
---@param map table
---@param device table
---@return boolean
function M.on_top(map, device)
  local at = map.devices[device.id]
  if at and at.top ~= nil then
    return at.top
  end
  local _, y, _, h = M.box(map, device)
  return device.kind == "switch" or y + h > M.HEIGHT - M.size(map).reach - 10
end

--- The middle of a socket's mouth, and the way a cable leaves it.
---@param map table of the ticket
---@param device table
---@param port integer
---@return number x
---@return number y
---@return number dy -1 up or 1 down
function M.socket(map, device, port)
  local size, top = M.size(map), M.on_top(map, device)
  local x, y, w, h = M.box(map, device)
  if device.kind == "switch" then
    return x + size.pad + size.pitch * (port - 0.5), top and y or y + h, top and -1 or 1
  end
  local sockets, place = M.sockets(device), 1
  for i, number in ipairs(sockets) do
    place = number == port and i or place
  end
  local step = math.min(38, (w - 8) / #sockets)
  return x + w / 2 + (place - (#sockets + 1) / 2) * step,
    top and y - size.mouth or y + h + size.mouth, top and -1 or 1
end

local function within(value, most)
  return math.max(16, math.min(most - 16, value))
end

-- The end of a cable: where it is, and which way the cable goes from there.
local function cable_end(map, job, link, side)
  local place = link.ends[side]
  if place then
    return M.socket(map, job.net.devices[place.device], place.port)
  end
  local lies = job.lies[link.id .. side]
  if lies then
    local x, y, dy = M.socket(map, job.net.devices[lies.device], lies.port)
    local off = M.size(map).reach
    return within(x + off, M.WIDTH), within(y + dy * off, M.HEIGHT), dy
  end
  local start = map.loose[link.id]
  return start.x + (side == "b" and not link.ends.a and 44 or 0), start.y, 1
end

local function bezier(p, q, r, s, t)
  local u = 1 - t
  return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s
end

--- The way of a cable from its end a to its end b, as points { x, y }.
---@param map table
---@param job table
---@param link table
---@return number[][]
function M.cable(map, job, link)
  local size = M.size(map)
  local ax, ay, ad = cable_end(map, job, link, "a")
  local bx, by, bd = cable_end(map, job, link, "b")
  local reach = math.max(size.reach, math.abs(ay - by) * 0.5, math.abs(ax - bx) * 0.25)
  local points, count = {}, size.tiny and FEW or PIECES
  for i = 0, count do
    local t = i / count
    t = t * t * (3 - 2 * t) -- closer together where it bends most
    local y = bezier(ay, ay + ad * reach, by + bd * reach, by, t)
    points[i + 1] = { bezier(ax, ax, bx, bx, t), math.max(EDGE, math.min(M.HEIGHT - EDGE, y)) }
  end
  return points
end

-- Through the air: straight, from the middle of one tile to the middle of the other.
local function radio(map, job, link)
  local points = {}
  for _, side in ipairs { "a", "b" } do
    local place = link.ends[side]
    local x, y, w, h = M.box(map, job.net.devices[place.device])
    points[#points + 1] = { x + w / 2, y + h / 2 }
  end
  return points
end

--- The ways of all cables, and of what is joined by radio.
---@param map table
---@param job table
---@return table<string, number[][]>
function M.ways(map, job)
  local ways = {}
  for id, link in pairs(job.net.links) do
    if not link.radio then
      ways[id] = M.cable(map, job, link)
    elseif link.ends.a and link.ends.b then
      ways[id] = radio(map, job, link)
    end
  end
  return ways
end

--- A point so far along a cable, 0 at its first point to 1 at its last.
---@param points number[][]
---@param t number
---@return number x
---@return number y
function M.along(points, t)
  local place = t * (#points - 1) + 1
  local i = math.min(math.floor(place), #points - 1)
  local p, q, part = points[i], points[i + 1], place - i
  return p[1] + (q[1] - p[1]) * part, p[2] + (q[2] - p[2]) * part
end

-- How much of a box lies under others, in square units.
local function covered(boxes, x, y, w, h)
  local sum = 0
  for _, box in ipairs(boxes) do
    local wide = math.min(x + w, box[1] + box[3]) - math.max(x, box[1])
    local high = math.min(y + h, box[2] + box[4]) - math.max(y, box[2])
    if wide > 0 and high > 0 then
      sum = sum + wide * high
    end
  end
  return sum
end

local function inside(x, y, w, h)
  return x >= 0 and y >= 0 and x + w <= M.WIDTH and y + h <= M.HEIGHT
end

--- Where a cable's tag goes: as near to the wished place as there is room, so that it lies over no
--- tile and no other tag. `boxes` { x, y, w, h } are in the way; the tag's own is added to them.
---@param points number[][]
---@param wish number 0 to 1 along the cable
---@param radius number
---@param more number room needed beside it, to its right or else to its left
---@param boxes number[][]
---@return number x
---@return number y
---@return boolean left whether that room is to its left
function M.tag(points, wish, radius, more, boxes)
  local best, least
  local w, h = 2 * radius + more, 2 * radius
  for i = 0, 77 do
    local t, left = wish + (i // 2 + 1) // 2 * (i // 2 % 2 == 0 and 0.025 or -0.025), i % 2 == 1
    if t >= 0.08 and t <= 0.92 and (more > 0 or not left) then
      local x, y = M.along(points, t)
      local from = x - radius - (left and more or 0)
      local bad = covered(boxes, from, y - radius, w, h)
        + (inside(from, y - radius, w, h) and 0 or w * h)
      if not least or bad < least then
        best, least = { x = x, y = y, from = from, left = left }, bad
      end
      if bad == 0 then
        break
      end
    end
  end
  boxes[#boxes + 1] = { best.from, best.y - radius, w, h }
  return best.x, best.y, best.left
end

--- Whether an access point can hang there: the plan has room for it.
---@param map table
---@param x integer metres
---@param y integer
---@return boolean
function M.has_place(map, x, y)
  if not map.metres then
    return false
  end
  local cx, cy = M.metres(map, x, y)
  return inside(cx - 22, cy - 22, 44, 44)
end

--- Where an access point could hang: whole metres, far enough from each other to be pressed, and
--- not in the middle of something.
---@param map table
---@param boxes number[][] { x, y, w, h } that are in the way
---@return integer[][] places { x, y } in metres
function M.places(map, boxes)
  local x0, y0, scale = map.metres[1], map.metres[2], map.metres[3]
  local step, list = math.max(1, math.ceil(APART / scale)), {}
  for y = 0, (M.HEIGHT - y0) // scale, step do
    for x = 0, (M.WIDTH - x0) // scale, step do
      local cx, cy = M.metres(map, x, y)
      if M.has_place(map, x, y) and covered(boxes, cx - 12, cy - 12, 24, 24) == 0 then
        list[#list + 1] = { math.tointeger(x), math.tointeger(y) }
      end
    end
  end
  return list
end

return M
