-- What somebody types, as it reaches a model.
local M = {}

local BYTES = 4 -- the most that a character takes

--- The text of an event; nil when it is none of typing. Fields see to it that nobody types more
--- than they hold; whatever else comes is cut.
---@param event table
---@param most integer characters
---@return string|nil
function M.text(event, most)
  if event.kind == "type" and type(event.value) == "string" then
    return event.value:sub(1, BYTES * most)
  end
end

return M
