-- The questions a candidate may ask the panel: those for everybody, and two about the job.
local asks = require "asks"
local M = {}

---@param w Words
---@param vacancy table
---@return table[] { id, question, reply, why? } those about the job first
function M.all(w, vacancy)
  local list, generic = {}, asks.all(w)
  table.move(vacancy.words(w).curious, 1, #vacancy.words(w).curious, 1, list)
  return table.move(generic, 1, #generic, #list + 1, list)
end

---@param w Words
---@param vacancy table
---@param id any
---@return table|nil
function M.of(w, vacancy, id)
  for _, question in ipairs(M.all(w, vacancy)) do
    if question.id == id then
      return question
    end
  end
end

return M
