-- From a recorded question to what is seen travelling: the hops without the repeats, and their
-- steps counted again without gaps.
local M = {}

M.CAP = 60 -- legs shown; a storm has no end

-- What one sees again is shown once. A packet that has become older is not the same again: so each
-- try of a trace is seen, and one that goes in circles.
local function name(hop)
  return table.concat({ hop.what, hop.about or "", hop.by or "", hop.from, hop.from_port,
    hop.to or "", hop.link or "", hop.ttl or "", hop.dport or "", hop.name or "" }, " ")
end

-- A hardware address belongs to who was first to send from it.
local function owners(hops)
  local list = {}
  for _, hop in ipairs(hops) do
    list[hop.src] = list[hop.src] or hop.from
  end
  return list
end

---@class Leg
---@field step integer legs of one step travel together
---@field link string|false a cable; false: it never got into one
---@field from string device
---@field port integer of it that it leaves by
---@field to string|false device
---@field what string see packets.lua
---@field about string the address it is for
---@field by string whose it is
---@field verdict string
---@field why string|nil
---@field src string hardware address it comes from
---@field dst string hardware address it goes to
---@field sender string|nil the device with the address src
---@field taker string|nil the device with the address dst, when it has said anything
---@field vlan integer|nil its tag
---@field ttl integer|nil
---@field sport integer|nil
---@field dport integer|nil
---@field name string|nil that is asked for

--- Legs in the order they are shown.
---@param hops table[] of an answer of kit.net.world
---@return Leg[]
function M.of(hops)
  local seen, list, step, last, owner = {}, {}, 0, nil, owners(hops)
  for _, hop in ipairs(hops) do
    local key = name(hop)
    if not seen[key] and #list < M.CAP then
      seen[key] = true
      if hop.step ~= last then
        step, last = step + 1, hop.step
      end
      list[#list + 1] = { step = step, link = hop.link, from = hop.from, port = hop.from_port,
        to = hop.to or false, what = hop.what, about = hop.about, by = hop.by,
        verdict = hop.verdict, why = hop.why,
        src = hop.src, dst = hop.dst, sender = owner[hop.src], taker = owner[hop.dst],
        vlan = hop.vlan, ttl = hop.ttl, sport = hop.sport, dport = hop.dport, name = hop.name }
    end
  end
  return list
end

return M
