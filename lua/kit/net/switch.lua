-- A learning switch (IEEE 802.1D) with VLANs (802.1Q): it remembers behind which socket a hardware
-- address was last heard, and sends to every other socket of the VLAN what it cannot place.
--
--   ports[i].vlan    the VLAN of a socket, 1 when absent
--   ports[i].trunk   it carries all VLANs, tagged
--   ports[i].blocked held back by the spanning tree (tree.lua)
--   switch.macs[vlan][mac] = { port, till }
--   switch.snooping  answers of DHCP servers are let in only at sockets with `trusted`
local wire = require "kit.net.wire"
local M = {}

M.AGE = 300000000 -- microseconds until an address not heard again is forgotten: 802.1D's 300 s
M.VLAN = 1 -- of what carries no tag on a trunk, and of sockets that were never set

-- What only a DHCP server sends (RFC 2131).
local FROM_SERVER = { offer = true, ack = true, nak = true }

--- The socket an address was heard behind, or nil when it is unknown or was too long ago.
---@param net table
---@param switch table
---@param mac string
---@param vlan? integer
---@return integer|nil
function M.port_of(net, switch, mac, vlan)
  local macs = switch.macs[vlan or M.VLAN]
  local known = macs and macs[mac]
  return known and known.till > net.now and known.port or nil
end

--- What the switch knows now, by socket.
---@param net table
---@param switch table
---@return { mac: string, port: integer, vlan: integer }[]
function M.known(net, switch)
  local list = {}
  for vlan, macs in pairs(switch.macs) do
    for mac, known in pairs(macs) do
      if known.till > net.now then
        list[#list + 1] = { mac = mac, port = known.port, vlan = vlan }
      end
    end
  end
  table.sort(list, function(a, b)
    if a.port ~= b.port then
      return a.port < b.port
    elseif a.vlan ~= b.vlan then
      return a.vlan < b.vlan
    end
    return a.mac < b.mac
  end)
  return list
end

local function learn(net, switch, vlan, mac, port)
  local macs = switch.macs[vlan]
  if not macs then
    macs = {}
    switch.macs[vlan] = macs
  end
  local known = macs[mac]
  if known then
    known.port, known.till = port, net.now + M.AGE
  else
    macs[mac] = { port = port, till = net.now + M.AGE }
  end
end

-- The VLAN a frame is in as it comes in, or nil: it has no business there.
local function vlan_of(socket, frame)
  local tag = frame.vlan
  if socket.trunk then
    return tag or M.VLAN
  end
  local own = socket.vlan or M.VLAN
  return (not tag or tag == own) and own or nil
end

local function carries(socket, vlan)
  return socket.trunk or (socket.vlan or M.VLAN) == vlan
end

-- The frame as it leaves: with a tag on a trunk, without at a device.
local function as_sent(socket, vlan, frame)
  local tag = socket.trunk and vlan ~= M.VLAN and vlan or nil
  if frame.vlan == tag then
    return frame
  end
  return { src = frame.src, dst = frame.dst, type = frame.type, body = frame.body,
    bytes = frame.bytes, vlan = tag }
end

local function flood(net, switch, port, vlan, frame)
  local ports = switch.ports
  for i = 1, #ports do
    local out = ports[i]
    if i ~= port and out.link and not out.blocked and carries(out, vlan)
      and wire.lit(net, switch.id, i) then
      wire.send(net, switch.id, i, as_sent(out, vlan, frame))
    end
  end
  return "flooded"
end

--- A frame came in at a socket. Returns the verdict for its hop, and why when it was dropped.
---@param net table
---@param switch table
---@param port integer
---@param frame table
---@return string verdict
---@return string|nil why
function M.receive(net, switch, port, frame)
  local socket = switch.ports[port]
  if socket.blocked then
    return "dropped", "blocked"
  end
  local vlan = vlan_of(socket, frame)
  if not vlan then
    return "dropped", "wrong VLAN"
  elseif switch.snooping and not socket.trusted and frame.type == "ipv4"
    and FROM_SERVER[frame.body.body.kind] then
    return "dropped", "not a trusted server"
  end
  learn(net, switch, vlan, frame.src, port)
  local out = frame.dst ~= wire.EVERYONE and M.port_of(net, switch, frame.dst, vlan)
  if not out then
    return flood(net, switch, port, vlan, frame)
  elseif out == port then
    return "dropped", "same socket"
  end
  local leaving = switch.ports[out]
  if leaving.blocked or not carries(leaving, vlan) then
    return "dropped", "blocked"
  end
  wire.send(net, switch.id, out, as_sent(leaving, vlan, frame))
  return "passed on"
end

return M
