-- What controls do beyond being pressed. Each kind (a box's `role`) may have
--   key(s, box, raw) -> handled, event     while it has the focus
--   down(s, box, raw), drag(s, box, raw)   with the pointer; may return an event
local field = require "kit.field"
local M = {}

M.field = field

local function slide(node, value)
  local step = node.step or 1
  value = math.max(node.low, math.min(node.high, value))
  value = node.low + math.floor((value - node.low) / step + 0.5) * step
  value = math.min(value, node.high)
  if math.type(node.low) == "integer" and math.type(step) == "integer" then
    value = math.tointeger(value) or value
  end
  return value ~= node.value and { kind = "slide", id = node.id, value = value } or nil
end

local function number_key(s, box, raw)
  local node, step = box.number, box.number.step or 1
  local ahead = s.context.rtl and -step or step
  local to = ({ Left = node.value - ahead, Right = node.value + ahead, Down = node.value - step,
    Up = node.value + step, PageDown = node.value - step * 5, PageUp = node.value + step * 5,
    Home = node.low, End = node.high })[raw.key]
  if not to or raw.ctrl or raw.alt then return false end
  return true, slide(node, to)
end

local function slid_to(s, box, raw)
  local inset = box.knob / 2
  local share = (raw.x - box.x - inset) / math.max(1, box.w - 2 * inset)
  if s.context.rtl then share = 1 - share end
  return slide(box.number, box.number.low + share * (box.number.high - box.number.low))
end

M.slider = { key = number_key, down = slid_to, drag = slid_to }

M.stepper = { key = number_key,
  down = function(s, box, raw)
    local left, right = raw.x < box.x + box.side, raw.x >= box.x + box.w - box.side
    if s.context.rtl then left, right = right, left end
    local step = box.number.step or 1
    if left or right then return slide(box.number, box.number.value + (right and step or -step)) end
  end }

-- Alt with an arrow moves a row without picking it up.
M.drag = { key = function(_, box, raw)
  local way = raw.alt and (raw.key == "Up" and -1 or raw.key == "Down" and 1)
  if not way or not box.rank then return false end
  local items, at = box.rank.node.items, box.rank.at
  if not items[at + way] then return true end
  local list = {}
  for i, item in ipairs(items) do list[i] = item.value end
  list[at], list[at + way] = list[at + way], list[at]
  return true, { kind = "sort", id = box.rank.node.id, value = list }
end }

return M
