-- From a recorded ping to what is seen travelling: the hops without the repeats, and their steps
-- counted again without gaps.
local M = {}

M.CAP = 60 -- legs shown; a storm has no end

local function name(hop)
  return table.concat({ hop.what, hop.about, hop.from, hop.to or "", hop.link or "" }, " ")
end

--- Legs in the order they are shown: { step, link, from, to, what, about, verdict }.
---@param hops table[] of kit.net.world's ping
---@return table[]
function M.of(hops)
  local seen, list, step, last = {}, {}, 0, nil
  for _, hop in ipairs(hops) do
    local key = name(hop)
    if not seen[key] and #list < M.CAP then
      seen[key] = true
      if hop.step ~= last then
        step, last = step + 1, hop.step
      end
      list[#list + 1] = { step = step, link = hop.link, from = hop.from, to = hop.to or false,
        what = hop.what, about = hop.about, verdict = hop.verdict }
    end
  end
  return list
end

return M
