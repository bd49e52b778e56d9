-- How to support pupils, what keeps everybody safe, and what may be claimed.
local schools = require "kit.schools"
local ui = require "kit.ui"
local M = {}

local function support(w)
  return ui.table { head_left = true, columns = { { w "A pupil", width = 180 },
    { w "What helps" } }, rows = {
    { w "will not speak up front", w "The pitch can be shared out, read, shown on slides, or \z
      given to you alone. Planning counts as much." },
    { w "is afraid of sums", w "The laptop adds up. On paper two do each sum, and a calculator is \z
      fine. Round to hundreds." },
    { w "takes over", w "The roles move on. Ask: “What does the patient voice say?”" },
    { w "is new to English", w "Give them a sheet early. The money role needs few words. They may \z
      pitch a line in their own language, and a friend says it again." },
    { w "is autistic", w "Say what comes next, and when. They may answer beside you, or in \z
      writing. A den with one dragon is fine." },
    { w "cannot see or hear well", w "F2 for larger text. Questions can be shown on paper. \z
      Dragons face them, and speak one by one." },
    { w "knows the problem from home", w "They may swap the card, and need not say why. Never ask \z
      who in the room has no internet, or who interprets." },
    { w "is cross with a refusal", w "“They said no to this plan, not to you. What would you \z
      change?” Pitch again." },
  } }
end

local function rules(w)
  return ui.list { gap = 3,
    w "A member of staff is in the room all the time. A visitor is never alone with pupils.",
    w "Nobody swaps phone numbers, accounts or addresses. Nobody takes photos or records a voice.",
    w "Nobody types a name. A team is a word, and a pupil is a seat.",
    w "What is typed stays on that laptop. Nobody sees it unless the team shows it. It can be \z
      deleted.",
    w "The hospital and all its people are made up. Nobody in the room tells of a real patient.",
  }
end

local function serious(w)
  local title, steps = schools.serious(w)
  steps.gap = 3
  return ui.card { accent = "ember", gap = 4, pad = 12, ui.text { title, style = "strong" },
    ui.list(steps) }
end

local function benchmarks(w)
  return ui.list { gap = 3,
    w "**Benchmark 2** (facts about jobs): each problem ends with the people who do such work, \z
      their pay band and the ways in.",
    w "**Benchmark 4** (subjects and careers): sums, percent, risk, speaking and fair judging, \z
      used for real work.",
    schools.employers(w),
  }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "When a pupil needs something else" })
  add(support(w))
  add(ui.heading { w "Keeping everybody safe" })
  add(rules(w))
  add(serious(w))
  add(ui.heading { w "In your careers programme: the Gatsby Benchmarks" })
  add(benchmarks(w))
end

return M
