-- What a part's figures come to on paper: from the least to the most as long as nobody has found
-- out, and one figure once somebody has. The same sums as in model.lua. Rules only.
local M = {}

M.LETTERS = { "A", "B", "C", "D" } -- what the groups of a problem are called in tables

local MOST = 95 -- percent of a group that one part can help

local function figure(part, on, group)
  return on == "reach" and (part.reach[group] or 0) or part[on] or 0
end

local function most(on, n)
  return on == "reach" and math.min(MOST, n) or n
end

--- What is said of a part, as far as it is known before anybody has found anything out.
---@param problem table
---@param part table
---@param on "reach"|"yearly"|"hours"
---@param group? string with "reach"
---@return Range
function M.open(problem, part, on, group)
  local low, high = 100, 100
  for _, fact in ipairs(problem.facts) do
    if fact.part == part.id and fact.on == on and (not fact.group or fact.group == group) then
      low, high = low * fact.low // 100, high * fact.high // 100
    end
  end
  local said = figure(part, on, group)
  return { low = most(on, said * low // 100), high = most(on, said * high // 100) }
end

--- What a fact, once found out, makes of its part's figure.
---@param part table the fact's
---@param fact table
---@param group? string with "reach"
---@return integer
function M.found(part, fact, group)
  return most(fact.on, figure(part, fact.on, group) * fact.truth // 100)
end

return M
