-- What things are called: as a label, and inside a sentence. A ticket names its own devices.
local M = {}

--- A device's name as a label: "Ward PC".
---@param text table the ticket's words
---@param id string
---@return string
function M.label(text, id)
  local name = text.names[id]
  return name and name[1] or id
end

--- A device's name inside a sentence: "the {ward PC}".
---@param text table the ticket's words
---@param id string
---@return string
function M.inside(text, id)
  local name = text.names[id]
  return name and name[2] or id
end

--- The number on a cable's tag.
---@param link string
---@return string
function M.tag(link)
  return link:sub(2)
end

return M
