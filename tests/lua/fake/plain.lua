-- Plain data and trees of nodes, measured and compared.
local lu = require "luaunit"
local M = {}

--- How many bytes it has written out, roughly.
function M.size(value)
  if type(value) ~= "table" then
    return #tostring(value) + 2
  end
  local sum = 2
  for k, v in pairs(value) do
    sum = sum + M.size(k) + M.size(v) + 2
  end
  return sum
end

--- LuaUnit says better what differs, but takes long to see that nothing does.
function M.same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then
    return a == b
  end
  for k, v in pairs(a) do
    if not M.same(v, b[k]) then
      return false
    end
  end
  for k in pairs(b) do
    if a[k] == nil then
      return false
    end
  end
  return true
end

--- The controls of a page by their ids; no two alike. They are added to `found`.
function M.controls(node, found)
  found = found or {}
  for _, child in pairs(node) do
    if type(child) == "table" then
      if child.id and child.kind ~= "page" then
        lu.assertNil(found[child.id], child.id)
        found[child.id] = child
      end
      M.controls(child, found)
    end
  end
  return found
end

return M
