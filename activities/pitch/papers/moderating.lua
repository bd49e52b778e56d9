-- Judging live: the six points, and how judges come to agree.
local judges = require "papers.judges"
local ui = require "kit.ui"
local M = {}

local function never(w)
  return ui.table { head_left = true, columns = { { w "If a judge says", width = 300 },
    { w "You could say", width = 380 } }, rows = {
    { w "“They were so confident!”", w "“What did they say that was strong? That counts.”" },
    { w "“She read it all from her card.”", w "“Cards are allowed. What was on it?”" },
    { w "“He never looked at us.”", w "“We do not mark that. What did he tell us?”" },
    { w "“Theirs was the coolest idea.”", w "“Whom does it help, and how do they know?”" },
    { w "“They admitted that they don't know.”", w "“Good. Did they say how they will find out?”" },
    { w "“They are only in Year 7.”", w "“Use the words on the sheet. They fit all ages.”" },
  } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "When people are the dragons" })
  add(judges.rubric(w))
  add(ui.text { w "Judges mark these six points, on the laptop or on the sheet. The words are the \z
    same." })
  add(ui.heading { level = 3, w "How to moderate" })
  add(judges.moderate(w))
  add(ui.text { w "A wide spread is no fault. It shows that two people heard different things, \z
    and that is worth two minutes. Let the quietest judge begin. Ask a pupil judge before a \z
    grown-up." })
  add(never(w))
  add(judges.fair(w))
  add(ui.text { w "On the board each team has its best point beside its sum. Read out the best \z
    points first. Leave the sums out if they would hurt." })
end

return M
