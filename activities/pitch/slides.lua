-- The five slides of a pitch and the cue card to each, made from the plan; the team may add a line
-- of its own to each. Rules only: what they say is made when they are shown.
local M = {}

M.ORDER = { "problem", "idea", "evidence", "care", "ask" }
M.LINE = 90 -- characters of a line of one's own on a slide
M.CUE = 300 -- characters of a cue of one's own

---@class Slides
---@field at integer which is open
---@field lines table<string, string> slide -> the team's line
---@field cues table<string, string> slide -> the team's cue

---@return Slides
function M.new()
  return { at = 1, lines = {}, cues = {} }
end

return M
