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

--- Whether they are the same. LuaUnit says better what differs, but takes long to see that nothing
--- does.
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

--- A copy with nothing shared.
function M.copy(value)
  if type(value) ~= "table" then
    return value
  end
  local made = {}
  for k, v in pairs(value) do
    made[k] = M.copy(v)
  end
  return made
end

--- The same, or a message that says where they differ.
function M.assert_same(found, expected, where)
  if not M.same(found, expected) then
    lu.assertEquals(found, expected, where)
  end
end

--- The controls of a page by their ids; no two alike. They are added to `found`. What the room sees
--- is a page of its own.
function M.controls(node, found)
  found = found or {}
  for key, child in pairs(node) do
    if type(child) == "table" and key ~= "projector" then
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
