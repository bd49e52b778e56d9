-- What the marks mean, how they are found, and what is never marked.
local sheets = require "papers.sheets"
local ui = require "kit.ui"
local M = {}

local function value_rule(w)
  return ui.list { gap = 4,
    w "**3:** their own steps show what was asked for. Or what they did shows it, and the end \z
      shows it, too.",
    w "**2:** what they did shows it, but it is told as “we”, or a detail is missing. Or it was \z
      the story of an earlier answer. Or, at work, they chose another good way.",
    w "**1:** only the end shows it, or the story could have shown it and did not.",
    w "**0:** the story is about something else. The feedback then names one that fits, if they \z
      had one in their pocket.",
  }
end

local function found(w)
  return ui.list {
    w "An answer is built from pieces: a beginning, what I did, an end. Each piece on offer was \z
      written to be worth 0, 1, 2 or 3, by the table above. Long words, length and order earn \z
      nothing. The longest piece is often a weak one.",
    w "There is no one right answer. The same story can be told for other questions. Which piece \z
      is best depends on what is asked.",
    w "In questions about work (“What would you do?”) the beginning is: do you see what \z
      matters? Then: is it safe, in order, and your own part? And the end: how would you know \z
      that it worked?",
    w "After a weak piece the panel asks back. A pupil can mend one answer, and then the mended \z
      one counts.",
    w "What is typed is **never marked**. A coach gives hints by simple rules: no end yet, all \z
      “we”, no detail, too long to say in two minutes.",
    w "In pairs the pupils mark each other, 0 to 3, with the same table. A visitor gives 1 to 5. \z
      All ways end on the same page: good things first, then one next step. The four next \z
      steps stand at the end of the planner.",
  }
end

local function never(w)
  return ui.table { head_left = true, columns = { { w "Never marked", width = 210 }, { w "Why" } },
    rows = {
    { w "Eye contact", w "For many autistic pupils it hurts, or it stops them thinking. In some \z
      families looking down is polite." },
    { w "Dress", w "It tells how much money there is at home, and nothing about the work." },
    { w "Accent, stammer, grammar", w "How somebody sounds is not what they say." },
    { w "Handshake, how they sit", w "Some people cannot shake hands, or do not for their faith. \z
      Some need to move." },
    { w "Nerves, pauses, notes", w "A pause is thinking. Notes are allowed. Nerves mean that it \z
      matters to them." },
    { w "Asking again", w "It is what a careful person does. The panel says it in other words." },
  } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { level = 1, w "What the marks mean" })
  add(ui.text { w "Each answer gets 0 to 3 for four things. Each mark comes with the pupil's own \z
    words, and with what would lift them." })
  add(sheets.rubric(w))
  add(ui.heading { level = 3, w "The last one, “what they hoped to see”" })
  add(value_rule(w))
  add(ui.heading { level = 3, w "How they are found" })
  add(found(w))
  add(ui.heading { w "What is never marked, and why" })
  add(never(w))
end

return M
