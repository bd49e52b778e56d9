-- Where everything lies on the map, in the canvas's design units: sockets, cables, loose ends.
-- Pure geometry; scene.lua draws it.
local M = {}

M.WIDTH, M.HEIGHT = 800, 520
M.TILE_W, M.TILE_H = 132, 116
M.SOCKET_W, M.SWITCH_H = 46, 88
M.SWITCH_PAD = 8
M.POINTS = 20 -- straight pieces a cable is drawn with

---@return number width of a switch with so many sockets
function M.switch_width(sockets)
  return sockets * M.SOCKET_W + 2 * M.SWITCH_PAD
end

--- The middle of a socket's mouth, and the way a cable leaves it.
---@param map table of the ticket
---@param device table
---@param port integer
---@return number x
---@return number y
---@return number dy -1 up or 1 down
function M.socket(map, device, port)
  if device.kind == "switch" then
    return map.switch.x + M.SWITCH_PAD + M.SOCKET_W * (port - 0.5), map.switch.y, -1
  end
  local at = map.devices[device.id]
  if at.top then
    return at.x + M.TILE_W / 2, at.y - 8, -1
  end
  return at.x + M.TILE_W / 2, at.y + M.TILE_H + 8, 1
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
    return x + 44, y + dy * 44, dy
  end
  local start = map.loose[link.id]
  return start.x, start.y, 1
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
  local ax, ay, ad = cable_end(map, job, link, "a")
  local bx, by, bd = cable_end(map, job, link, "b")
  local reach = math.max(48, math.abs(ay - by) * 0.5, math.abs(ax - bx) * 0.25)
  local points = {}
  for i = 0, M.POINTS do
    local t = i / M.POINTS
    points[i + 1] = { bezier(ax, ax, bx, bx, t),
      bezier(ay, ay + ad * reach, by + bd * reach, by, t) }
  end
  return points
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

return M
