-- All the hand-made tickets, in the order in which they get harder, and how far a pupil has come.
local M = {}

M.ORDER = { "cable", "socket", "twins", "pool", "gateway", "deadspot", "moved", "results", "loop",
  "clinic", "rogue", "outbreak" }

local tickets = {}
for _, id in ipairs(M.ORDER) do
  tickets[id] = require("tickets." .. id)
  tickets[id].key = id -- what jobs and closed tickets are kept under; behind a code word the code
end

--- A ticket by its id; nil when there is none.
---@param id string
---@return table|nil
function M.ticket(id)
  return tickets[id]
end

--- Its number, 1 to 12.
---@param id string
---@return integer|nil
function M.number(id)
  for i, other in ipairs(M.ORDER) do
    if other == id then
      return i
    end
  end
end

---@param chapter integer 1 to 4
---@return table[] tickets
function M.of_chapter(chapter)
  local list = {}
  for _, id in ipairs(M.ORDER) do
    if tickets[id].chapter == chapter then
      list[#list + 1] = tickets[id]
    end
  end
  return list
end

---@param model table
---@param chapter integer
---@return integer closed
---@return integer of
function M.progress(model, chapter)
  local list, closed = M.of_chapter(chapter), 0
  for _, ticket in ipairs(list) do
    closed = closed + (model.closed[ticket.id] and 1 or 0)
  end
  return closed, #list
end

--- How many tickets were closed, those behind code words too.
---@param model table
---@return integer
function M.count(model)
  local count = #model.codes
  for _, id in ipairs(M.ORDER) do
    count = count + (model.closed[id] and 1 or 0)
  end
  return count
end

--- The ticket to take next: the one that is under way, or the first that is open; nil when all are
--- closed.
---@param model table
---@return table|nil
function M.next(model)
  local first
  for _, id in ipairs(M.ORDER) do
    if not model.closed[id] then
      if model.jobs[id] then
        return tickets[id]
      end
      first = first or tickets[id]
    end
  end
  return first
end

return M
