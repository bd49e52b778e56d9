-- Events waiting for their time: a binary heap in a plain array. Two events of the same
-- microsecond leave in the order they came, so a run is always the same.
local M = {}

local function before(a, b)
  return a.at < b.at or (a.at == b.at and a.order < b.order)
end

--- event.at is in microseconds; event.order must rise with every push.
---@param queue table[]
---@param event { at: integer, order: integer }
function M.push(queue, event)
  local i = #queue + 1
  while i > 1 do
    local up = i // 2
    if not before(event, queue[up]) then
      break
    end
    queue[i] = queue[up]
    i = up
  end
  queue[i] = event
end

--- Takes the earliest event out; nil when none waits.
---@param queue table[]
---@return table|nil
function M.pop(queue)
  local first, size = queue[1], #queue
  local last = queue[size]
  queue[size] = nil
  size = size - 1
  if size < 1 then
    return first
  end
  local i = 1
  while true do
    local child = 2 * i
    if child > size then
      break
    end
    if child < size and before(queue[child + 1], queue[child]) then
      child = child + 1
    end
    if not before(queue[child], last) then
      break
    end
    queue[i] = queue[child]
    i = child
  end
  queue[i] = last
  return first
end

return M
