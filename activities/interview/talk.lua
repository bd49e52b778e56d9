-- The interview as it goes: waiting, the panel, five questions, what it asks back, the pupil's own
-- questions, and the end. Rules only; what is said is in manners.lua and on the pages.
local answers = require "answer"
local catalogue = require "catalogue"
local coach = require "coach"
local draw = require "draw"
local marks = require "marks"
local M = {}

---@class Talk
---@field vacancy string
---@field drawn Drawn[]
---@field at integer which question is under way
---@field phase "wait"|"meet"|"hear"|"build"|"type"|"reply"|"mend"|"turn"
---@field answers Answer[]
---@field pocket string[] the stories that were taken along
---@field settled? string what one did while waiting
---@field mended? integer the answer that was added to: there is one chance
---@field mending? {at: integer, step: string, pick?: string, text?: string, late?: boolean} pick:
---  the piece chosen instead, text: what was typed instead

local function plain(text)
  return text
end

---@param vacancy table
---@param pocket string[] the stories that are taken along
---@param rng Rng
---@return Talk
function M.new(vacancy, pocket, rng)
  return { vacancy = vacancy.id, drawn = draw.interview(rng, vacancy), at = 1, phase = "wait",
    answers = {}, pocket = table.move(pocket, 1, #pocket, 1, {}) }
end

---@param w Words
---@param talk Talk
---@param at? integer which; the one under way when absent
---@return Question
function M.question(w, talk, at)
  return catalogue.question(w, catalogue.vacancy(talk.vacancy), talk.drawn[at or talk.at].id)
end

---@param talk Talk
---@return Answer
function M.answer(talk)
  return talk.answers[talk.at]
end

local function hear(talk)
  talk.phase = "hear"
  talk.answers[talk.at] = talk.answers[talk.at] or answers.new()
end

--- Goes in and sits down.
---@param talk Talk
function M.begin(talk)
  hear(talk)
end

--- Whether the question is not clear yet: half of it was lost in a noise.
---@param talk Talk
---@return boolean
function M.is_garbled(talk)
  local drawn = talk.drawn[talk.at]
  return drawn.noisy == true and not drawn.again and not drawn.guessed
end

--- Whether the mind is blank and nothing was done about it yet.
---@param talk Talk
---@return boolean
function M.is_blank(talk)
  local drawn = talk.drawn[talk.at]
  return drawn.blank == true and not drawn.through
end

--- Tells one of the stories, or what one would do; the same one goes on where it was.
---@param talk Talk
---@param story string|nil
---@param rng Rng
function M.tell(talk, story, rng)
  local answer = M.answer(talk)
  if answer.typed or answer.story ~= story or not answer.offers.situation then
    answers.begin(answer, M.question(plain, talk), story, rng)
  end
  talk.phase = "build"
end

--- Goes on in one's own words.
---@param talk Talk
function M.type(talk)
  if not M.answer(talk).typed then
    answers.begin_typing(M.answer(talk))
  end
  talk.phase = "type"
end

--- Whether an earlier answer told the same story.
---@param talk Talk
---@param at integer
---@param story? string another than the answer's own
---@return boolean
function M.is_told(talk, at, story)
  story = story or talk.answers[at].story
  for i = 1, at - 1 do
    if story and talk.answers[i].story == story then
      return true
    end
  end
  return false
end

local function marks_of(talk, at, w)
  return marks.of(M.question(w or plain, talk, at), talk.answers[at], w, M.is_told(talk, at))
end

-- What a panel asks after an answer in one's own words, by the coach's first hint.
local HINTED = { ["no-action"] = { "action", "yourself" }, ["no-result"] = { "result", "ending" },
  ["no-situation"] = { "situation", "brief" }, ["all-we"] = { "action", "yourself" },
  ["no-detail"] = { "action", "detail" }, ["no-learning"] = { "result", "learnt" },
  ["long"] = { "situation", "brief" }, ["short"] = { "action", "detail" },
  ["case-no-action"] = { "action", "you" }, ["case-no-result"] = { "result", "after" },
  ["case-no-situation"] = { "situation", "know" }, ["case-all-we"] = { "action", "you" },
  ["case-no-detail"] = { "action", "you" }, ["case-short"] = { "action", "you" } }

-- Whether there is a story in the pocket that could show what this one does not.
local function has_better(talk, at)
  for _, id in ipairs(talk.pocket) do
    if catalogue.can_show(id, M.question(plain, talk, at).value) then
      return true
    end
  end
  return false
end

--- What is asked back about an answer: at which step, and how (a key of manners); nil: nothing.
---@param talk Talk
---@param at? integer
---@return string|nil step
---@return string|nil probe
function M.probe(talk, at)
  local answer = talk.answers[at or talk.at]
  if answer.typed then
    local case = M.question(plain, talk, at).case
    local hint = HINTED[coach.look(answer.typed, case)[1]] or {}
    return hint[1], hint[2]
  end
  local step, probe = marks.probe(marks_of(talk, at or talk.at))
  if probe == "story" and not step and not has_better(talk, at or talk.at) then
    return nil
  end
  return step, probe
end

--- Whether one may still add to an answer.
---@param talk Talk
---@return boolean
function M.may_mend(talk)
  return talk.mended == nil
end

--- Begins to mend an answer: the step that was asked about, or by telling another story.
---@param talk Talk
---@param at integer
---@param late? boolean at the end of the interview
function M.begin_mending(talk, at, late)
  local step = M.probe(talk, at)
  local answer = talk.answers[at]
  if step then
    talk.mending = { at = at, step = step, late = late, text = answer.typed and answer.typed[step] }
    talk.phase = "mend"
  else
    talk.answers[at], talk.mended = answers.new(), at
    talk.answers[at].mended = "story"
    talk.phase = "hear"
  end
end

-- Over: it goes on where it was.
local function stop_mending(talk)
  talk.phase = talk.mending.late and "turn" or "reply"
  talk.mending = nil
end

--- Leaves the answer as it was.
---@param talk Talk
function M.leave_it(talk)
  stop_mending(talk)
end

--- Whether there is something to say instead.
---@param talk Talk
---@return boolean
function M.is_mended(talk)
  local mending = talk.mending
  return mending.pick ~= nil or mending.text ~= nil and mending.text:find "%S" ~= nil
end

--- Says the step anew. After another action the end may have to be said anew, too.
---@param talk Talk
---@param rng Rng
function M.mend(talk, rng)
  local mending = talk.mending
  local answer = talk.answers[mending.at]
  answer.mended, talk.mended = answer.mended or mending.step, mending.at
  if answer.typed then
    answer.typed[mending.step] = mending.text
  else
    answers.pick(answer, M.question(plain, talk, mending.at), mending.step, mending.pick, rng)
    if not answer.picks.result then
      mending.step, mending.pick = "result", nil
      return
    end
  end
  stop_mending(talk)
end

--- Goes on to the next question, or to the pupil's own.
---@param talk Talk
function M.go_on(talk)
  if talk.at < #talk.drawn then
    talk.at = talk.at + 1
    hear(talk)
  else
    talk.phase = "turn"
  end
end

--- The marks of all the answers that were built from pieces, in order; false for those typed.
---@param talk Talk
---@param w? Words
---@return (table<string, Mark>|false)[]
function M.marks(talk, w)
  local list = {}
  for at in ipairs(talk.answers) do
    list[at] = marks_of(talk, at, w) or false
  end
  return list
end

--- How an answer was taken: a key of manners.
---@param talk Talk
---@return "good"|"fine"|"thanks"
function M.reaction(talk)
  local got = marks_of(talk, talk.at)
  local sum = got and marks.sum(got)
  if not sum then
    local case = M.question(plain, talk).case
    return #coach.look(M.answer(talk).typed, case) == 0 and "good" or "fine"
  end
  local _, probe = M.probe(talk)
  return sum >= 9 and probe ~= "story" and "good" or sum >= 5 and "fine" or "thanks"
end

return M
