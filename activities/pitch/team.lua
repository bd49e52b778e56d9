-- The team round the laptop: two to five seats, and roles that move on with every step, so that
-- everybody leads once. Rules only.
local M = {}

M.LEAST, M.MOST = 2, 5
M.ROLES = { "lead", "patient", "money", "technology", "risk" }

---@class Team
---@field size integer
---@field turn integer steps since the start

---@return Team
function M.new()
  return { size = 4, turn = 0 }
end

--- Which seat has a role now; smaller teams hold several roles a seat.
---@param team Team
---@param role integer place in ROLES
---@return integer seat 1 to size
function M.seat(team, role)
  return (role - 1 + team.turn) % team.size + 1
end

--- The next step: the roles move on by one seat.
---@param team Team
function M.move_on(team)
  team.turn = team.turn + 1
end

return M
