-- What a teacher reads first: what it is for, the time it takes, and how it goes with many pupils
-- and few visitors, few laptops, or none.
local ui = require "kit.ui"
local M = {}

local function glance(w)
  return ui.table { head_left = true, columns = { { "", width = 130 }, { "" } }, rows = {
    { w "For", w "Ages 11 to 18: careers, PSHE, English, form time. Alone, in pairs, or with a \z
      visitor who asks." },
    { w "Time", w "20 minutes for two questions, 40 for an interview, 60 with a round for all. It \z
      keeps each pupil's place, so stop when you like." },
    { w "You need", w "Laptops, but no network. Or no laptop at all: all that is needed can be \z
      printed." },
    { w "Before it", w "Nothing. Nobody needs a job, or a big story. Stories from home, school, \z
      sport and faith count just as much." },
    { w "Reading", w "About age 11. F2 opens larger text, letters for dyslexic readers and high \z
      contrast. It all works with the keyboard alone." },
    { w "Content", w "Some stories are about caring for somebody at home, having little money, or \z
      being left out. Pupils choose which they use. Nobody dies or comes to harm." },
  } }
end

local function aims(w)
  return ui.list { gap = 4,
    w "read an advert, and tell what it asks for from what is only about the place",
    w "find true stories in their own lives, and match them to what is asked",
    w "tell a story in STAR steps: situation, task, action, result, and what they learnt",
    w "listen to each other, mark with care, and say one thing that helps",
    w "name some real jobs in a hospital's digital team, and the ways in",
  }
end

local function slot(w)
  return ui.table { head_left = true, columns = { { w "Part", width = 140 },
    { w "Of 20", width = 80, align = "centre" }, { w "Of 40", width = 80, align = "centre" },
    { w "Of 60", width = 80, align = "centre" }, { w "What happens" } }, rows = {
    { w "Brief", "2", "3", "3", w "“Today you sit an interview. Nobody can fail it. You will \z
      leave with one answer that you are proud of.” Show the nine jobs." },
    { w "Do: get ready", "5", "7", "10", w "Choose a job. Read the advert. Choose stories, and \z
      what each can show." },
    { w "Do: interview", "8", "18", "26", w "In 20 minutes: two questions each in pairs. In 40 \z
      and 60: two rounds, see below." },
    { w "Do: own words", "", "", "10", w "Read the feedback. Put one answer into own words. With \z
      less time, do this at home." },
    { w "Debrief", "3", "5", "5", w "Which question was hard? What did you hear that was good? \z
      Who does this work, and how did they get there?" },
    { w "Reflect", "2", "3", "3", w "Each writes one thing they would say to a real panel one \z
      day, and one question for the visitor." },
    { w "To spare", "", "4", "3", w "To move about and hand out." },
  } }
end

local function with_visitors(w)
  return { ui.heading { w "Thirty pupils and three visitors" },
    ui.text { w "Make six teams of five: A to F. Each visitor has a table, and a member of staff \z
      can see them all. A visitor asks five questions, one to each pupil of the team. The other \z
      four listen for something good. That takes two minutes a pupil." },
    ui.table { head_left = true, columns = { { "", width = 160 }, { w "Teams A, B, C" },
      { w "Teams D, E, F" } }, rows = {
      { w "First round", w "each with a visitor: five questions, one each",
        w "in pairs or threes: on laptops, or with cards" },
      { w "Second round", w "in pairs or threes", w "each with a visitor" },
      { w "Own words", w "everybody writes; the visitors walk round and are asked",
        w "everybody writes" },
    } },
    ui.text { w "In 40 minutes a round is 9 minutes, in 60 it is 13. One visitor: the visitor \z
      sits with one team in front of all, and the class marks. Then pairs." } }
end

local function without(w)
  return { ui.heading { w "No visitor, few laptops, or none" },
    ui.list {
      w "**No visitor:** make fifteen pairs. “In pairs” shows question cards and a marking sheet \z
        on the screen. Each answers three questions, then they swap. Then two pairs meet, and \z
        tell each other the best answer that they heard.",
      w "**A laptop for each:** with “on my own” the panel on the screen asks. Then pairs tell \z
        each other their best answer, without the screen.",
      w "**A laptop for two:** one reads the panel aloud, and the other answers and chooses. Swap \z
        after each question.",
      w "**Eight laptops:** half the class is on laptops in pairs, and half has cards and \z
        planners. Swap at half time.",
      w "**No laptop:** hand out adverts, planners, question cards and marking sheets. In fours: \z
        two ask, one answers, one marks. Move on one seat after each question.",
      w "**A timer:** there is one for each answer. It is off until somebody starts it, and it \z
        can be stopped. Many pupils do better without.",
    } }
end

local function to_print(w)
  return ui.table { head_left = true, columns = { { w "Print", width = 200 },
    { w "Sheets", width = 90, align = "right" }, { w "How many" } }, rows = {
    { w "Adverts", 9, w "A set for each table" },
    { w "STAR planner", 5, w "One for each pupil. Print on both sides" },
    { w "Question cards", 17, w "A set for each table, or for each visitor the first eight and \z
      the sheet of one job" },
    { w "Marking sheets", 3, w "Two of the first for each pair; the second for visitors; the \z
      third for each pupil" },
  } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  local function each(list)
    for _, node in ipairs(list) do
      add(node)
    end
  end
  add(ui.banner { w "Mock Interview: notes for teachers", lead = w "Pupils get ready for an \z
    interview, sit it, and learn from it. Each leaves with one answer of their own that they are \z
    proud of.", src = "art/cover.svg" })
  add(glance(w))
  add(ui.heading { w "Pupils learn to" })
  add(aims(w))
  add(ui.heading { w "The shape of it, in minutes" })
  add(slot(w))
  add(ui.text { w "If you can choose, take 26 minutes or more: 3 to brief, 15 to 25 to do, 5 to \z
    debrief, 3 to reflect. If time runs out, cut questions, and keep the last five minutes." })
  each(with_visitors(w))
  each(without(w))
  add(ui.heading { w "On paper" })
  add(to_print(w))
end

return M
