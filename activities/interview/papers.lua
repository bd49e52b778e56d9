-- What is printed of this activity: adverts, a planner, question cards and marking sheets for
-- pupils, and notes for teachers. Made of the same words and rules as the pages on the screen.
local M = {}

local NAMES = { "adverts", "planner", "cards", "sheets", "notes" }

---@param env Env
---@return Paper[]
function M.all(env)
  local list = {}
  for i, name in ipairs(NAMES) do
    list[i] = require("papers." .. name).paper(env.words)
  end
  return list
end

return M
