-- What things are called: as a label, and inside a sentence.
local M = {}

function M.labels(w)
  return {
    pc = w "Ward PC", laptop = w "Laptop", tablet = w "Tablet trolley", printer = w "Printer",
    phone = w "Phone", server = w "Records server", switch = w "Switch",
  }
end

function M.inside(w)
  return {
    pc = w "ward PC", laptop = w "laptop", tablet = w "tablet trolley", printer = w "printer",
    phone = w "phone", server = w "records server", switch = w "switch",
  }
end

--- The number on a cable's tag.
---@param link string
---@return string
function M.tag(link)
  return link:sub(2)
end

return M
