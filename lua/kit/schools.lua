-- What every activity tells the adults of a school alike, in its notes on paper: what to do when
-- somebody says something serious, and which benchmarks it may not claim.
local M = {}

---@param w Words
---@return string title
---@return string[] steps
function M.serious(w)
  return w "If a pupil says or types something serious", {
    w "Stay calm, listen, and thank them for telling you. Do not promise to keep it secret.",
    w "Do not ask for more than they say. Write down their own words soon after.",
    w "Tell your safeguarding lead the same day, as your school's policy says. A visitor tells \z
      the teacher at once, and nobody else.",
  }
end

---Software alone never claims an encounter with an employer, or a workplace.
---@param w Words
---@return string
function M.employers(w)
  return w "It does **not** count towards **Benchmarks 5 or 6** by itself. To meet an employer \z
    you need an employer. It may count towards 5 when a visitor was there, had a purpose, talked \z
    with pupils in both directions, and there was time to think about it. Write that down \z
    yourself when it took place. A workplace (6) needs more: a task set by the employer, and \z
    feedback from them."
end

return M
