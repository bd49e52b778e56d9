-- Notes for teachers: the lesson, the rooms it can be held in, how a plan is counted, the dragons,
-- judging, taking care, the debrief, a page for each problem, and one for the visitor.
local ui = require "kit.ui"
local M = {}

local PARTS = { "lesson", "rooms", "reckoning", "den_rules", "moderating", "care", "debrief",
  "answers", "visitor" }

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "notes" }
  for _, name in ipairs(PARTS) do
    require("papers." .. name).add(w, function(node) page[#page + 1] = node end)
  end
  return { id = "notes", title = w "Dragon's Den: notes for teachers", audience = "teachers",
    page = ui.page(page) }
end

return M
