-- A learning switch (IEEE 802.1D, without spanning tree yet): it remembers behind which socket
-- a hardware address was last heard, and sends to every other socket what it cannot place.
local wire = require "kit.net.wire"
local M = {}

M.AGE = 300000000 -- microseconds until an address not heard again is forgotten: 802.1D's 300 s

--- The socket an address was heard behind, or nil when it is unknown or was too long ago.
---@param net table
---@param switch table
---@param mac string
---@return integer|nil
function M.port_of(net, switch, mac)
  local known = switch.macs[mac]
  return known and known.till > net.now and known.port or nil
end

--- What the switch knows now, by socket.
---@param net table
---@param switch table
---@return { mac: string, port: integer }[]
function M.known(net, switch)
  local list = {}
  for mac in pairs(switch.macs) do
    local port = M.port_of(net, switch, mac)
    if port then
      list[#list + 1] = { mac = mac, port = port }
    end
  end
  table.sort(list, function(a, b)
    return a.port < b.port or (a.port == b.port and a.mac < b.mac)
  end)
  return list
end

local function learn(net, switch, mac, port)
  local known = switch.macs[mac]
  if known then
    known.port, known.till = port, net.now + M.AGE
  else
    switch.macs[mac] = { port = port, till = net.now + M.AGE }
  end
end

--- A frame came in at a socket. Returns the verdict for its hop, and why when it was dropped.
---@param net table
---@param switch table
---@param port integer
---@param frame table
---@return string verdict
---@return string|nil why
function M.receive(net, switch, port, frame)
  learn(net, switch, frame.src, port)
  local out = frame.dst ~= wire.EVERYONE and M.port_of(net, switch, frame.dst)
  if out == port then
    return "dropped", "same socket"
  elseif out then
    wire.send(net, switch.id, out, frame)
    return "passed on"
  end
  local ports = switch.ports
  for i = 1, #ports do
    if i ~= port and ports[i].link and wire.lit(net, switch.id, i) then
      wire.send(net, switch.id, i, frame)
    end
  end
  return "flooded"
end

return M
