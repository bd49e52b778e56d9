-- How to support pupils, what to do when somebody says something serious, and what may be claimed.
local schools = require "kit.schools"
local ui = require "kit.ui"
local M = {}

local function support(w)
  return ui.table { head_left = true, columns = { { w "A pupil", width = 170 },
    { w "What helps" }, { w "You could say", width = 330 } }, rows = {
    { w "freezes", w "Water, a pause, notes. Let them answer you alone, sit out a turn, or only \z
      ask.", w "“My mind goes blank, too. Take a breath. Shall I say it again, or shall we come \z
      back to it?”" },
    { w "says “I have no story”", w "Go through the areas: school, home, caring, sport, \z
      faith, work, games. Small is fine.", w "“What did you do last Saturday? Who was glad that \z
      you were there?”" },
    { w "is new to English", w "The question on paper, the plainer words, time, a friend with the \z
      same language. Building from pieces comes before typing.", w "“Say it in your own \z
      language first. Then tell me the short way.”" },
    { w "is autistic", w "Tell them beforehand what will come, and how long. Show the questions. \z
      They may look away, write, or answer beside you.", w "“There are five questions. Here \z
      they are. You need not look at anybody.”" },
    { w "has a stammer or no speech", w "Time, and their own way to speak: a device, signs, \z
      typing. Do not end their sentences.", w "“Take all the time you like. I am listening.”" },
    { w "cares for somebody", w "It is a strong story, if they want to tell it. They choose. Know \z
      who looks after young carers in your school.", w "“That counts. You do not have to tell \z
      us. If you do, tell what you did, not who is ill.”" },
    { w "says it is not for people like them", w "Read them the ways in, and the people in the \z
      adverts. Many began in a shop or on a ward.", w "“Look who does this job now. How did they \z
      start?”" },
    { w "laughs it off", w "Give them the cards first. Who asks learns what it takes.",
      w "“You be the panel. Tell me what was good in what you heard.”" },
  } }
end

local function serious(w)
  local title, steps = schools.serious(w)
  steps.gap = 4
  steps[#steps + 1] = w "What is typed stays on that laptop. Nobody is told of it by the program. \z
    It is not in the record of marks, and it can be deleted. If what you see there worries you, \z
    keep the laptop as it is and tell your safeguarding lead."
  return ui.card { accent = "ember", gap = 8, ui.text { title, style = "strong" },
    ui.list(steps) }
end

local function rules(w)
  return ui.list { gap = 4,
    w "A member of staff is in the room all the time. A visitor is never alone with pupils.",
    w "Nobody swaps phone numbers, accounts or addresses. Nobody takes photos or records a voice.",
    w "Nobody types a name. A pupil is a seat word, and has a face to choose.",
    w "Say before they type: leave out names and addresses, and tell only what you would tell \z
      your class.",
    w "The hospital and all its people are made up.",
  }
end

local function benchmarks(w)
  return ui.list { gap = 4,
    w "**Benchmark 2** (facts about jobs): nine real kinds of work, each with an advert, a day, \z
      pay band and ways in.",
    w "**Benchmark 3** (each pupil's own needs): stories from their own lives, in the way that \z
      suits them.",
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
