-- What an interview comes to, however it was run: alone, in pairs, or with a visitor. One shape for
-- one feedback page.
local answers = require "answer"
local catalogue = require "catalogue"
local coach = require "coach"
local feedback = require "feedback"
local marks = require "marks"
local rounds = require "rounds"
local talk = require "talk"
local M = {}

---@class Line one mark and what is said about it
---@field title string
---@field mark integer|nil nil: none is given
---@field of? integer the most there is, 3
---@field quote? string the pupil's own words
---@field text string
---@field value? string id of the value it is about
---@field about? string the question, where lines of several stand together

---@class Section one question
---@field at integer its place in the interview
---@field question string
---@field case? boolean whether it is about work
---@field story? string what the story is called
---@field lines Line[]
---@field typed? table<string, string> what was typed at each step
---@field hints? string[] of coach.look
---@field signs? string[]

---@class Report
---@field strengths Line[]
---@field next Line|nil
---@field sections Section[]

local function point_line(point, names, question, text, about)
  return { title = names[point.name], mark = point.mark.mark, quote = point.mark.piece[1],
    text = text, value = point.name == "value" and question.value or nil, about = about }
end

local function section(w, t, at, got, pocket)
  local question, answer = talk.question(w, t, at), t.answers[at]
  local one = { at = at, question = question[1], case = question.case ~= nil, lines = {} }
  local story = catalogue.story(answer.story)
  one.story = story and story.words(w).title
  if not got then
    one.hints, one.signs = coach.look(answer.typed, question.case)
    one.typed = answers.said(w, question, answer)
    return one
  end
  local names = feedback.names(w, question.case)
  for _, name in ipairs(marks.ORDER) do
    one.lines[#one.lines + 1] = point_line({ name = name, mark = got[name] }, names, question,
      feedback.sentence(w, name, got[name], question, answer, pocket, at))
  end
  return one
end

--- Of an interview with the panel.
---@param w Words
---@param t Talk
---@param pocket string[]
---@return Report
function M.of_talk(w, t, pocket)
  local list = talk.marks(t, w)
  local report = { strengths = {}, sections = {} }
  for i, point in ipairs(feedback.strengths(list)) do
    local question, answer = talk.question(w, t, point.at), t.answers[point.at]
    report.strengths[i] = point_line(point, feedback.names(w, question.case), question,
      feedback.sentence(w, point.name, point.mark, question, answer, pocket, point.at),
      question[1])
  end
  local step = feedback.next_step(list)
  if step then
    local question = talk.question(w, t, step.at)
    report.next = point_line(step, feedback.names(w, question.case), question,
      feedback.advice(w, step.name, question.case, step.mark.why), question[1])
  end
  for at in ipairs(t.answers) do
    report.sections[at] = section(w, t, at, list[at], pocket)
  end
  return report
end

-- The lines of a sheet that one of a pair filled in. The note tells of something good: it stands
-- by the best mark.
local function pair_lines(w, sheet, question, at)
  local lines, names, best = {}, feedback.names(w, question.case), nil
  for i, name in ipairs(marks.ORDER) do
    local mark = sheet[name]
    lines[i] = { title = names[name], mark = mark,
      value = name == "value" and question.value or nil,
      text = feedback.by_ear(w, name, mark, question, at) }
    best = best and best.mark >= mark and best or lines[i]
  end
  best.quote = sheet.note ~= "" and sheet.note or nil
  return lines
end

--- What 1 to 5 mean.
---@param w Words
---@return string[]
function M.scale(w)
  return { w "Not yet: we do not know what you did", w "A start: it needs your own part",
    w "Fine: what you did, and a little more", w "Good: clear, your own, and it has an end",
    w "Great: I would tell my team about it" }
end

local function visitor_lines(w, sheet, question)
  return { { title = w "Your visitor's mark", mark = sheet.score, of = rounds.MOST,
    quote = sheet.note ~= "" and sheet.note or nil,
    text = sheet.score < rounds.MOST and w("{heard}. {listen}", { heard = M.scale(w)[sheet.score],
      listen = question.listen }) or w("{heard}.", { heard = M.scale(w)[rounds.MOST] }) } }
end

-- The best two lines, and the one to work on.
local function sum_up(report)
  local all = {}
  for at, one in ipairs(report.sections) do
    for i, line in ipairs(one.lines) do
      line.about = one.question
      all[#all + 1] = { line = line, at = at, i = i }
    end
  end
  table.sort(all, function(a, b)
    if a.line.mark ~= b.line.mark then
      return a.line.mark > b.line.mark
    end
    return a.at < b.at or a.at == b.at and a.i < b.i
  end)
  local second = all[2]
  for i = 3, #all do -- of equals one of another kind, if there is one
    if second.line.title == all[1].line.title and all[i].line.title ~= second.line.title
      and all[i].line.mark == second.line.mark then
      second = all[i]
    end
  end
  report.strengths = { all[1].line, second.line }
  local last = all[#all].line
  report.next = last.mark < (last.of or 3) and last or nil
end

--- Of what one person answered in a round.
---@param w Words
---@param round Round
---@param turn integer 1 or 2
---@return Report
function M.of_round(w, round, turn)
  local vacancy, report = catalogue.vacancy(round.vacancy), { sections = {} }
  for at, drawn in ipairs(round.drawn) do
    if rounds.turn(round, at) == turn then
      local question, sheet = catalogue.question(w, vacancy, drawn.id), round.sheets[at]
      report.sections[#report.sections + 1] = { at = at, question = question[1],
        lines = round.way == "pairs" and pair_lines(w, sheet, question, at)
          or visitor_lines(w, sheet, question) }
    end
  end
  sum_up(report)
  return report
end

return M
