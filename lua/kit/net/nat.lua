-- Address translation at a router's outside socket (RFC 3022): what leaves goes by the router's own
-- address, and what answers is handed back to who asked. Ports are never used twice in a
-- simulation, so they stay as they are.
--
--   router.nat = the outside socket's number
--   router.translated[key] = the inside address, until nothing is on its way any more (loop.lua)
local M = {}

-- What answers something that came in untranslated, and leaves as it is.
local ANSWERS = { reply = true, ["syn-ack"] = true, rst = true, answer = true, unreachable = true,
  exceeded = true, prohibited = true }

-- What an answer is known by: the asker's port, or an echo's number.
local function key(proto, port, ask)
  return proto .. ":" .. (port or ask or 0)
end

--- A packet is about to leave: the packet to send instead.
---@param router table
---@param out integer socket it leaves by
---@param packet table
---@return table packet
function M.outward(router, out, packet)
  if router.nat ~= out or packet.src == router.ports[out].ip
    or ANSWERS[packet.body.kind] then
    return packet
  end
  router.translated = router.translated or {}
  router.translated[key(packet.proto, packet.sport, packet.ask)] = packet.src
  packet.src = router.ports[out].ip
  return packet
end

--- Who sent a packet that the router has already put its own address into; nil when it was itself.
---@param router table
---@param packet table
---@return string|nil ip
function M.inside(router, packet)
  local list = router.translated
  return list and list[key(packet.proto, packet.sport, packet.ask)]
end

-- A copy with one field of it changed.
local function with(body, field, value)
  local new = {}
  for k, v in pairs(body) do
    new[k] = v
  end
  new[field] = value
  return new
end

--- A packet came in for the router itself: the packet to pass on inside, or nil when nobody inside
--- waits for it.
---@param router table
---@param packet table
---@return table|nil packet
function M.inward(router, packet)
  local about = packet.body.about
  local inside = router.translated and router.translated[about
    and key(about.proto, about.sport, packet.ask) or key(packet.proto, packet.dport, packet.ask)]
  if not inside or packet.body.kind == "echo" then
    return nil
  end
  local new = with(packet, "dst", inside)
  if about then
    new.body = with(packet.body, "about", with(about, "src", inside))
  end
  return new
end

return M
