-- Notes for teachers: the lesson, what the marks mean, taking care, the nine jobs with the key to
-- their adverts, an example, and a page for the visitor.
local ui = require "kit.ui"
local M = {}

local PARTS = { "lesson", "marking", "care", "jobs", "example", "visitor" }

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "notes" }
  for _, name in ipairs(PARTS) do
    require("papers." .. name).add(w, function(node) page[#page + 1] = node end)
  end
  return { id = "notes", title = w "Mock Interview: notes for teachers", audience = "teachers",
    page = ui.page(page) }
end

return M
