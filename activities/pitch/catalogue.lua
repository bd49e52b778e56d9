-- The problem cards, each read from its file when it is first needed.
local M = {}

M.ORDER = { "visitors", "interpreters", "letters", "missed", "oldsystem", "tablets", "thinline",
  "phishing", "fiveplaces", "nointernet" }

---@param id any
---@return table|nil problem
function M.problem(id)
  for _, known in ipairs(M.ORDER) do
    if known == id then
      return require("problems." .. id)
    end
  end
end

return M
