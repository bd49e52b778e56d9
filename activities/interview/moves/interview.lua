-- Moves in the waiting room and in the interview. The page follows the talk's phase.
local answers = require "answer"
local fragments = require "fragments"
local prep = require "prep"
local settle = require "settle"
local talk = require "talk"
local typed = require "kit.typed"
local M = {}

local function plain(text)
  return text
end

local function has_way(list, id)
  for _, way in ipairs(list) do
    if way.id == id then
      return true
    end
  end
  return false
end

function M.wait(model, event)
  local way = event.id:match "^settle%-(%l+)$"
  if has_way(settle.ways(plain), way) then
    model.talk.settled = way
  elseif event.id == "go-in" then
    model.page, model.talk.phase = "meet", "meet"
  end
end

function M.meet(model, event)
  if event.id == "begin" then
    talk.begin(model.talk)
    model.page = "hear"
  end
end

function M.hear(model, event, env)
  local t = model.talk
  local drawn, question = t.drawn[t.at], talk.question(plain, t)
  local what, id = event.id:match "^(%l+)%-([%l-]+)$"
  if talk.is_garbled(t) then
    drawn.again = event.id == "again" or nil
    drawn.guessed = event.id == "guess" or nil
  elseif talk.is_blank(t) then
    drawn.through = what == "blank" and has_way(settle.blank(plain).ways, id) and id or nil
  elseif event.id == "own-words" or event.id == "tell-own" and not question.case
    and prep.place(model.prep.pocket, "own") then
    talk.type(t)
  elseif question.case and event.id == "tell" then
    talk.tell(t, nil, env.rng)
  elseif not question.case and what == "tell" and prep.place(model.prep.pocket, id) then
    talk.tell(t, id, env.rng)
  end
  model.page = t.phase
end

function M.build(model, event, env)
  local t = model.talk
  local answer, question = talk.answer(t), talk.question(plain, t)
  local step = fragments.STEPS[answer.step]
  local change = event.id:match "^change%-(%l+)$"
  if step and event.id == step and answers.offers(answer, step, event.value) then
    answers.pick(answer, question, step, event.value, env.rng)
  elseif step and event.id == "say" and answer.picks[step] then
    answers.say(answer)
  elseif change then
    answers.change(answer, change)
  elseif event.id == "other" then
    t.phase = "hear"
  elseif event.id == "done" and not step and answers.is_whole(answer) then
    t.phase = "reply"
  end
  model.page = t.phase
end

function M.type(model, event)
  local t = model.talk
  local answer = talk.answer(t)
  local before = answer.typed[event.id]
  if before then
    answer.typed[event.id] = typed.text(event, answers.TYPED) or before
  elseif event.id == "other" then
    t.phase = "hear"
  elseif event.id == "done" and answers.is_whole(answer) then
    t.phase = "reply"
  end
  model.page = t.phase
end

function M.reply(model, event)
  local t = model.talk
  if event.id == "mend" and talk.may_mend(t) and select(2, talk.probe(t)) then
    talk.begin_mending(t, t.at)
  elseif event.id == "go-on" then
    talk.go_on(t)
  end
  model.page = t.phase
end

function M.mend(model, event, env)
  local t = model.talk
  local mending = t.mending
  local answer = t.answers[mending.at]
  if event.id == "mend-pick" and answers.offers(answer, mending.step, event.value) then
    mending.pick = event.value
  elseif event.id == "mend-text" and answer.typed then
    mending.text = typed.text(event, answers.TYPED) or mending.text
  elseif event.id == "leave-it" and not answer.mended then
    talk.leave_it(t)
  elseif event.id == "mended" and talk.is_mended(t) then
    talk.mend(t, env.rng)
  end
  model.page = t.phase
end

function M.turn(model, event)
  local t = model.talk
  local ask, late = event.id:match "^ask%-([%w-]+)$", math.tointeger(event.id:match "^late%-(%d)$")
  if ask and prep.place(model.prep.asks, ask) then
    t.asked = t.asked or {}
    t.asked[ask] = true
  elseif late and t.answers[late] and talk.may_mend(t) and talk.probe(t, late) then
    talk.begin_mending(t, late, true)
    model.page = "mend"
  elseif event.id == "leave-room" then
    model.page, model.done, model.shown = "feedback", true, "sum"
    model.met[model.vacancy] = true
  end
end

return M
