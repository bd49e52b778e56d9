-- Fine words: what somebody would look for who matches answers on keywords. A word counts with all
-- its endings ("caring" and "care").
local M = {}

local STEMS = { "team", "communicat", "leader", "passion", "hard%-work", "hardwork", "motivat",
  "organis", "skill", "caring", "respect", "dignity", "compassion", "quality", "improv", "commit",
  "dedicat", "confiden", "positiv", "profession", "problem%-solv", "problem solv", "patient", "nhs",
  "responsib", "reliab", "together", "everyone", "listen", "support", "inclus",
  "value", "percent", "per cent", "excellent" }

---@param text string
---@return integer how many fine words it has
function M.count(text)
  local count = 0
  text = text:lower()
  for _, stem in ipairs(STEMS) do
    count = count + select(2, text:gsub("%f[%a]" .. stem, ""))
  end
  return count
end

return M
