-- Somebody who says several things on several pages is described once.
local ui = require "kit.ui"
local M = {}

---A speech: of a person, what is said, and what is other about it this time.
---@param person {name?: string, role?: string, look?: Look, words?: string, mood?: string}
---@param lines (Node|string)[]
---@param fields? table more fields of ui.speech: side, size, mood, news
---@return Node
function M.of(person, lines, fields)
  local node = { name = person.name, role = person.role, look = person.look, words = person.words,
    mood = person.mood }
  for field, value in pairs(fields or {}) do node[field] = value end
  return ui.speech(table.move(lines, 1, #lines, 1, node))
end

return M
