-- What is printed of this activity: chapter 1 for pupils without a laptop, and notes for teachers.
local chapter = require "papers.chapter"
local notes = require "papers.notes"
local M = {}

---@param env Env
---@return Paper[]
function M.all(env)
  local sheets, key = chapter.paper(env.words, env.rng)
  return { sheets, notes.paper(env.words, key) }
end

return M
