-- Firewall rules: read in order, the first that fits decides. What answers an allowed connection is
-- allowed (a stateful filter), and so is an ICMP error about one.
--
--   device.rules  = { { action, src, dst, proto, port } }   device.policy = when no rule fits
--   device.conversations[key] = true, until nothing is on its way any more (loop.lua)
local address = require "kit.net.address"
local M = {}

---@class net.Rule
---@field action "allow"|"deny"|"reject" deny is silent, reject says so
---@field src string "any", an address or a network such as "10.0.5.0/24"
---@field dst string
---@field proto "any"|"icmp"|"udp"|"tcp"
---@field port? integer of the service, 1 to 65535; absent: all

--- Reads "10.0.5.0/24", an address or "any". Nil when it is none of them.
---@param text string
---@return integer|nil network
---@return integer|nil mask both as numbers
function M.range(text)
  if text == "any" then
    return 0, 0
  end
  local ip, bits = text:match "^([%d%.]+)/(%d%d?)$"
  bits = bits and math.tointeger(bits) or 32
  local number = address.parse(ip or text)
  if not number or bits > 32 then
    return nil
  end
  local mask = (0xFFFFFFFF << (32 - bits)) & 0xFFFFFFFF
  return number & mask, mask
end

--- What is wrong with a rule, or nil: "action", "src", "dst", "proto" or "port".
---@param rule net.Rule
---@return string|nil problem
function M.problem(rule)
  if rule.action ~= "allow" and rule.action ~= "deny" and rule.action ~= "reject" then
    return "action"
  elseif type(rule.src) ~= "string" or not M.range(rule.src) then
    return "src"
  elseif type(rule.dst) ~= "string" or not M.range(rule.dst) then
    return "dst"
  elseif rule.proto ~= "any" and rule.proto ~= "icmp" and rule.proto ~= "udp"
    and rule.proto ~= "tcp" then
    return "proto"
  end
  local port = rule.port
  if port and (math.type(port) ~= "integer" or port < 1 or port > 65535 or rule.proto == "icmp"
    or rule.proto == "any") then
    return "port"
  end
  return nil
end

local function within(ip, text)
  local network, mask = M.range(text)
  return address.parse(ip) & mask == network
end

--- The first rule that fits, and what it does; nil and the policy when none does.
---@param device table
---@param packet table { src, dst, proto, dport }
---@return integer|nil index
---@return "allow"|"deny"|"reject" action
function M.decide(device, packet)
  for i, rule in ipairs(device.rules or {}) do
    if (rule.proto == "any" or rule.proto == packet.proto)
      and (not rule.port or rule.port == packet.dport)
      and within(packet.src, rule.src) and within(packet.dst, rule.dst) then
      return i, rule.action
    end
  end
  return nil, device.policy or "allow"
end

-- An echo has a number (`ask`) where others have ports.
local function key(src, sport, dst, dport, proto, ask)
  return proto .. src .. ":" .. (sport or ask) .. ">" .. dst .. ":" .. (dport or ask)
end

local function known(device, p, ask)
  local list = device.conversations
  return list[key(p.src, p.sport, p.dst, p.dport, p.proto, ask)]
    or list[key(p.dst, p.dport, p.src, p.sport, p.proto, ask)]
end

-- Whether there is anything to remember at all; and then a place for it.
local function filters(device)
  if not (device.rules or device.policy) then
    return false
  end
  device.conversations = device.conversations or {}
  return true
end

local function remember(device, p)
  device.conversations[key(p.src, p.sport, p.dst, p.dport, p.proto, p.ask or 0)] = true
end

--- A device sends a packet of its own: what answers it will be let in.
---@param device table
---@param packet table
function M.begin(device, packet)
  if filters(device) then
    remember(device, packet)
  end
end

--- Whether a packet may pass: "allow", or what happens to it.
---@param device table
---@param packet table
---@return "allow"|"deny"|"reject" action
function M.pass(device, packet)
  if not filters(device) then
    return "allow"
  end
  local about, ask = packet.body.about, packet.ask or 0
  if known(device, packet, ask) or about and known(device, about, ask) then
    return "allow"
  end
  local _, action = M.decide(device, packet)
  if action == "allow" then
    remember(device, packet)
  end
  return action
end

return M
