-- The note that closes a ticket: five questions, one screen each. The choices come from the ticket
-- and from the pupil's own notebook. Rules only.
local M = {}

M.STEPS = { "cause", "proof", "reason", "urgency", "tell" }
M.PROOFS = 7 -- findings to choose the proof from, at most

--- The findings a proof is chosen from, as numbers into job.notes: those made before the first
--- change, then those after, changes themselves left out.
---@param job table
---@return integer[]
function M.proofs(job)
  local list = {}
  for i, n in ipairs(job.notes) do
    if n.kind ~= "pulled" and n.kind ~= "plugged" and n.kind ~= "address" and #list < M.PROOFS then
      list[#list + 1] = i
    end
  end
  return list
end

---@param job table
---@return string
function M.question(job)
  return M.STEPS[job.step]
end

--- Whether the answer to a question is one the ticket accepts. Only what was wrong and why have to
--- be right before the note goes off; the rest is the pupil's own judgement and earns marks.
---@param ticket table
---@param name string
---@param value any
---@return boolean
function M.accepts(ticket, name, value)
  if name == "cause" or name == "reason" then
    return value == ticket[name]
  end
  return value ~= nil
end

--- Takes an answer. A wrong one is kept for the pupil to see why, and counted.
---@param job table
---@param name string
---@param value any
function M.choose(job, name, value)
  job.answers[name] = value
  job.checked = nil
end

--- Goes on to the next question if this one's answer will do. True when it was the last.
---@param ticket table
---@param job table
---@return boolean
function M.go_on(ticket, job)
  local name = M.question(job)
  if not M.accepts(ticket, name, job.answers[name]) then
    if job.answers[name] ~= nil then
      job.wrong[name], job.checked = (job.wrong[name] or 0) + 1, name
    end
    return false
  elseif job.step == #M.STEPS then
    return true
  end
  job.step, job.checked = job.step + 1, nil
  return false
end

return M
