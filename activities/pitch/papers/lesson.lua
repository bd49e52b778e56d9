-- What a teacher reads first: what it is for, the time it takes, and what to print.
local catalogue = require "catalogue"
local team = require "team"
local ui = require "kit.ui"
local M = {}

local function glance(w)
  return ui.table { head_left = true, columns = { { "", width = 120 }, { "" } }, rows = {
    { w "For", w("Ages 11 to 18, in teams of {least} to {most}: careers, business, computing, \z
      PSHE, English.", { least = team.LEAST, most = team.MOST }) },
    { w "Time", w "40 minutes for a plan and the dragons on the screen. 60 for some pitches to \z
      the class. 100 for all teams and visitors. It keeps each team's place, so stop when you \z
      like." },
    { w "You need", w "A laptop for each team, but no network. Or no laptop at all: all that is \z
      needed can be printed." },
    { w "Before it", w "Nothing. Nobody needs to know about hospitals, or to be good at maths. A \z
      phone's calculator helps." },
    { w "Reading", w "About age 11. F2 opens larger text, letters for dyslexic readers and high \z
      contrast. It all works with the keyboard alone." },
    { w "Content", w "Patients are lonely, wait for letters, or cannot make themselves \z
      understood. Nobody dies. If a problem is too near to home for a pupil, let the team take \z
      another." },
  } }
end

local function aims(w)
  return ui.list { gap = 3,
    w "ask the people a plan is for before they plan",
    w "choose parts so that money, hours and days are enough, and give reasons",
    w "count who is helped, who is left out, and how sure that is",
    w "think of what could go wrong, and answer it",
    w "pitch in two minutes, answer honestly, and say “we do not know yet”",
    w "name some of the people who do such work, and the ways in",
  }
end

local function slot(w)
  return ui.table { head_left = true, columns = { { w "Part", width = 130 },
    { w "Of 40", width = 64, align = "centre" }, { w "Of 60", width = 64, align = "centre" },
    { w "Of 100", width = 68, align = "centre" }, { w "What happens" } }, rows = {
    { w "Brief", "3", "3", "5", w "“A hospital has a problem, some money, and five people to win \z
      over. They have read every number.” Show the board of problems." },
    { w "Do: read", "3", "4", "8", w "Teams choose a card, take seats, and say whom it is for." },
    { w "Do: find out", "5", "7", "12", w "Spend days. Talk to somebody first." },
    { w "Do: plan", "8", "12", "20", w "Parts, both budgets, a pilot, answers to worries." },
    { w "Do: slides", "4", "6", "12", w "A line and a cue of their own. Rehearse once, aloud." },
    { w "Do: the den", "7", "16", "28", w "In 40: the dragons on the screen. In 60: three teams \z
      pitch to the class, too. In 100: all six teams pitch." },
    { w "Debrief", "5", "5", "7", w "What happened to the real idea? Who does this work?" },
    { w "Reflect", "3", "3", "4", w "Each says one thing they would ask next time, and one \z
      question for the visitor." },
    { w "To spare", "2", "4", "4", w "To move about and hand out." },
  } }
end

local function to_print(w)
  local count = #catalogue.ORDER
  return ui.table { head_left = true, columns = { { w "Print", width = 210 },
    { w "Sheets", width = 70, align = "right" }, { w "How many" } }, rows = {
    { w "Problem cards", 3 * count, w "Three for each problem: a set for each team. They share \z
      them out" },
    { w "Our plan", 4, w "One for each team, on one side" },
    { w "Slides and cue cards", 1, w "One for each team" },
    { w "Dragons and judges", 3, w "The first for each den, the second for each judge and pitch, \z
      the third for two teams" },
    { w "Envelopes", count, w "One for each problem and team. You keep them, cut up" },
  } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.banner { w "Dragon's Den: notes for teachers", lead = w "Teams plan a real change for a \z
    hospital. The sums must come out. Then they face five dragons.", src = "art/cover.svg" })
  add(glance(w))
  add(ui.heading { w "Pupils learn to" })
  add(aims(w))
  add(ui.heading { w "The shape of it, in minutes" })
  add(slot(w))
  add(ui.text { w "A pitch in front of others takes 4 to 5 minutes: 2 to pitch, 2 for questions, \z
    then marks. If time runs out, cut slides, and keep the last eight minutes." })
  add(ui.heading { w "On paper" })
  add(to_print(w))
end

return M
