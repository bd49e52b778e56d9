-- What is printed of this activity: problem cards, a plan, cue cards, judge sheets and envelopes
-- for pupils, and notes for teachers. Made of the same words and rules as the pages on the screen.
local M = {}

local NAMES = { "cards", "plan", "cues", "judges", "findings", "notes" }

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
