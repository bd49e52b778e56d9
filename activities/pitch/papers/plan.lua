-- The plan on paper: who does what, days, money and people to add up by hand, and what could go
-- wrong. The sums are those of model.lua.
local counted = require "papers.counted"
local model = require "model"
local parts = require "pages.parts"
local judge_words = require "judge_words"
local judging = require "judging"
local team = require "team"
local ui = require "kit.ui"
local M = {}

local PARTS, STEPS, LOOKS = 8, 6, 5 -- rows to write in

-- A column to write in: it begins at the left, though it looks like one for numbers.
local function column(name, width)
  return { name, width = width, align = "left" }
end

-- The first cell of a row to write in: it is as high as a line of handwriting.
local function numbered(n)
  return ui.text { ("%d"):format(n), style = "lead" }
end

-- The team ----------------------------------------------------------------------------------------

local function word_of(w)
  local names, options = judge_words.teams(w), {}
  for i, id in ipairs(judging.TEAMS) do
    options[i] = { value = id, names[id] }
  end
  return ui.choice { id = "team", label = w "Our team: tick a word. Leave out your names",
    across = true, options = options }
end

local function roles(w)
  local names, rows = parts.roles(w), {}
  for i, role in ipairs(team.ROLES) do
    rows[i] = { w("**{role}** {what}", { role = names[role][1], what = names[role][2] }), false,
      false, false, false, false }
  end
  return ui.table { columns = { { w "Role" }, column(w "Read", 70),
    column(w "Find out", 66), column(w "Put together", 66), column(w "Take care", 66),
    column(w "Pitch", 66) }, rows = rows }
end

local function days(w)
  local rows = {}
  for i = 1, LOOKS do
    rows[i] = { numbered(i), false, false }
  end
  for _, text in ipairs { w "Our pilot: the days to prepare it",
    w("Answers to worries: {n} day for each", { n = model.ANSWER_DAYS }), w "**All together**",
    w "**The days we have** (on the card)" } do
    rows[#rows + 1] = { "", text, false }
  end
  return ui.table { columns = { { "", width = 30 }, column(w "What we find out"),
    column(w "Days", 110) }, rows = rows }
end

local function team_sheet(w, add)
  add(ui.heading { level = 1, w "Our plan" })
  add(ui.row { gap = 24, align = "top",
    ui.field { id = "problem", label = w "The problem on our card" },
    ui.field { id = "main", label = w "Whom it is for, first of all" } })
  add(word_of(w))
  add(ui.heading { w "Who does what?" })
  add(ui.text { w "Give each seat a number. Write the numbers in. At each step all roles move on \z
    by one seat, so everybody leads once. Small teams hold two roles a seat." })
  add(roles(w))
  add(ui.field { id = "need", label = w "What these people need, in their words", lines = 2 })
  add(ui.heading { w "Our days" })
  add(ui.text { w "Days are spent for good. Leave some for the pilot and for the worries." })
  add(days(w))
end

-- Money -------------------------------------------------------------------------------------------

local function money(w)
  local rows = {}
  for i = 1, PARTS do
    rows[i] = { numbered(i), false, "£", "£", false }
  end
  for _, name in ipairs { w "**All together**", w "**We have** (on the card)",
    w "**Left over**" } do
    rows[#rows + 1] = { "", ui.text { name, style = "lead" }, "£", "£", false }
  end
  return ui.table { rows = rows, columns = { { "", width = 30 }, column(w "Our parts"),
    column(w "To begin", 120), column(w "A year", 120),
    column(w "Staff hours a week", 120) } }
end

local function money_sheet(w, add)
  add(ui.heading { level = 1, w "Our parts, and both purses" })
  add(ui.text { w "There are two purses: one to begin with, and one for each year. You cannot \z
    move money from one to the other. Write in pencil: plans change." })
  add(money(w))
  add(ui.list { marker = "question", gap = 4,
    w "Is anything below nought? Then something has to go.",
    w "Does each part have all that it needs to work?",
    w "Hours like “4–13”: take the larger number. Can staff spare that?",
    w "Have you found out what it costs a year? Then cross out the old price.",
    w "Is a little money left for bad luck? A tenth is good.",
  })
  add(ui.field { id = "first-out", lines = 2,
    label = w "If prices went up by a tenth, what would you leave out first? Why that?" })
  add(ui.field { id = "sentence", lines = 2,
    label = w "Our idea in one sentence: what will be different, and for whom?" })
end

-- People ------------------------------------------------------------------------------------------

local function step_table(w)
  local rows = {}
  for i = 1, STEPS do
    rows[i] = { numbered(i), false, i == 1 and "100" or false, false, false, false }
  end
  return ui.table { rows = rows, columns = { { "", width = 30 }, column(w "Part"),
    column(w "People left", 90), column(w "It helps, of 100", 90),
    column(w "Left × helps ÷ 100", 110), column(w "Still left", 90) } }
end

local function people(w)
  local rows = {}
  for i, letter in ipairs(counted.LETTERS) do
    rows[i] = { ui.text { letter, style = "lead" }, false, false, false, false, false }
  end
  rows[#rows + 1] = { "", ui.text { w "**All together**", style = "lead" }, "–", false, false,
    "–" }
  return ui.table { rows = rows, columns = { { "", width = 30 }, column(w "Group"),
    column(w "Helped, of 100", 90), column(w "People in a year", 100),
    column(w "Helped in a year", 100), column(w "Left out?", 80) } }
end

local function each(w)
  return ui.card { tone = "wash", pad = 12, gap = 8,
    ui.text { w("What does each person helped cost, over {years} years?", { years = model.YEARS }),
      style = "strong" },
    ui.text { w("£ ………………… to begin  +  {years} × £ ………………… a year  =  £ …………………",
      { years = model.YEARS }) },
    ui.text { w("{years} × ………………… people a year  =  ………………… people", { years = model.YEARS }) },
    ui.text { w "£ …………………  ÷  ………………… people  =  **£ ………………… for each**" } }
end

local function people_sheet(w, add)
  add(ui.heading { level = 1, w "Whom do we help?" })
  add(ui.text { w "Do not just add parts up: two parts may help the same person. Each part helps \z
    only those who are still left. One part helps 50 of 100, so 50 are left. The next helps 20 of \z
    100. Of those 50 it helps 10, so 40 are left. The two help 60, not 70." })
  add(ui.text { w "Do this for your own group first. Where it says “4–13”, take the smaller \z
    number: that is what is certain.", style = "strong" })
  add(step_table(w))
  add(ui.text { w("100 less those still left are helped. Do the same for the other groups on the \z
    back. A group with fewer than {n} of 100 helped is **left out**.", { n = model.LEFT_OUT }) })
  add(people(w))
  add(each(w))
end

-- Care --------------------------------------------------------------------------------------------

local function worry(w, number)
  return ui.row { gap = 16, align = "top",
    ui.field { id = "worry-" .. number, label = w("Worry {n}", { n = number }), lines = 2,
      grow = 2 },
    ui.field { id = "answer-" .. number, label = w "What we do about it, who, and when", lines = 2,
      grow = 3 } }
end

local function ready(w)
  return ui.choice { id = "ready", many = true, label = w "Before you pitch", options = {
    { value = "money", w "Both sums come out, and we did them twice." },
    { value = "asked", w "We asked some of the people it is for." },
    { value = "small", w "We try it on a small scale first." },
    { value = "left", w "We know whom it leaves out, and what we do for them." },
    { value = "open", w "We can say what we do not know, and how we will find out." },
    { value = "five", w "Each of us can answer for one of the five dragons." } } }
end

local function care_sheet(w, add)
  add(ui.heading { level = 1, w "Safe, fair and honest" })
  add(ui.field { id = "pilot", label = w "How we try it first: where, and for how long" })
  for number = 1, 4 do
    add(worry(w, number))
  end
  add(ui.field { id = "left", label = w "Whom does it leave out? What do we do for them?",
    lines = 2 })
  add(ui.field { id = "found", label = w "The best thing we found out, and who told us" })
  add(ui.field { id = "open", label = w "What we do not know yet, and how our pilot will tell" })
  add(ready(w))
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "plan" }
  local function add(node)
    page[#page + 1] = node
  end
  team_sheet(w, add)
  money_sheet(w, add)
  people_sheet(w, add)
  care_sheet(w, add)
  return { id = "plan", title = w "Dragon's Den: our plan", audience = "pupils",
    page = ui.page(page) }
end

return M
