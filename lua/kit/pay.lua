-- What people in the health service start on, by band: the one place where pay stands, with its
-- date. Pages say "about" with it.
local M = {}

-- Agenda for Change, England: yearly pay on entry, in pounds (third-party table, seen in 2025).
M.YEAR = "2025/26"

local ENTRY = { [2] = 24465, [3] = 24937, [4] = 27485, [5] = 31049, [6] = 38682, [7] = 47810 }

--- Yearly pay on entry to a band, rounded to hundreds of pounds, because it is only "about".
---@param band integer 2 to 7
---@return integer pounds
function M.about(band)
  return (ENTRY[band] + 50) // 100 * 100
end

return M
