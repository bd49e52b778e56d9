-- What several tickets build alike: switches whose sockets are filled in an order that differs from
-- run to run.
local world = require "kit.net.world"
local M = {}

--- Lays cables c<first>, c<first + 1> ... from a switch to a list of places { device, port }, each
--- into a socket that chance picks.
---@param net table
---@param rng Rng
---@param switch string
---@param places table[]
---@param first integer
---@return table<string, integer> sockets by device, and "free" the list of those left over
function M.cables(net, rng, switch, places, first)
  local order, sockets = {}, { free = {} }
  for i = 1, #net.devices[switch].ports do
    order[i] = i
  end
  rng:shuffle(order)
  for i, socket in ipairs(order) do
    local place = places[i]
    if place then
      world.join(net, "c" .. first + i - 1, { switch, socket }, place)
      sockets[place[1]] = socket
    else
      sockets.free[#sockets.free + 1] = socket
    end
  end
  return sockets
end

--- The first socket of a device that has no cable.
---@param net table
---@param id string
---@return integer
function M.free(net, id)
  for i, port in ipairs(net.devices[id].ports) do
    if not port.link then
      return i
    end
  end
  error(id .. " has no free socket")
end

return M
