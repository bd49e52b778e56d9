-- What somebody sees who looks whether boxes lie well.
local lu = require "luaunit"
local M = {}

--- Every box lies within the one it is in.
function M.inside(box)
  for _, kid in ipairs(box.kids or {}) do
    local within = kid.x >= box.x - 1 and kid.y >= box.y - 1
      and kid.x + kid.w <= box.x + box.w + 1 and kid.y + kid.h <= box.y + box.h + 1
    lu.assertTrue(within, ("%s %q in %s"):format(kid.kind, kid.text or "", box.kind))
    M.inside(kid)
  end
end

--- No words lie over other words.
function M.apart(s)
  local words = {}
  for _, box in ipairs(s.items) do
    if box.text then words[#words + 1] = box end
  end
  for i, a in ipairs(words) do
    for k = 1, i - 1 do
      local b = words[k]
      local apart = a.x + a.w <= b.x + 1 or b.x + b.w <= a.x + 1
        or a.y + a.h <= b.y + 1 or b.y + b.h <= a.y + 1
      lu.assertTrue(apart, ("%q and %q"):format(a.text, b.text))
    end
  end
end

return M
