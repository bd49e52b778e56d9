-- Mock Interview: a pupil gets ready for an interview, sits it, and learns from it. Start reading
-- at catalogue.lua (what there is), answer.lua and marks.lua (how an answer is built and marked),
-- talk.lua (the interview), pages/ (what is seen).
local catalogue = require "catalogue"
local marks = require "marks"
local rounds = require "rounds"
local talk = require "talk"
local timer = require "kit.timer"
local M = {}

local NAMES = { "board", "job", "you", "find", "pocket", "match", "asks", "wait", "meet", "hear",
  "build", "type", "reply", "mend", "turn", "feedback", "proud", "answers", "debrief", "start",
  "ask", "swap" }
local pages, on = {}, {} -- page -> its view; page -> function(model, event, env, vacancy)

for _, name in ipairs(NAMES) do
  pages[name] = require("pages." .. name)
end
for _, moves in ipairs { "moves.prepare", "moves.interview", "moves.aloud", "moves.after" } do
  for name, move in pairs(require(moves)) do
    on[name] = move
  end
end

function M.start()
  return { page = "board", way = "alone", part = "advert", met = {}, kept = {} }
end

--- Time passes for the timer of an answer that is spoken, and only while it runs.
function M.tick(model)
  return model.page == "ask" and timer.rate(model.round.timer) or nil
end

function M.update(model, event, env)
  if event.kind == "tick" and model.page ~= "ask" or event.kind ~= "tick"
    and type(event.id) ~= "string" then
    return
  end
  on[model.page](model, event, env, catalogue.vacancy(model.vacancy))
end

function M.view(model, env)
  return pages[model.page].view(model, env.words, catalogue.vacancy(model.vacancy))
end

-- The marks of the interview that was held; none of what was typed.
local function marks_of(model)
  if model.round then
    return rounds.together(model.round)
  end
  local list = {}
  for _, got in ipairs(model.talk and model.done and talk.marks(model.talk) or {}) do
    list[#list + 1] = got or nil
  end
  return marks.together(list) or {}
end

--- What a teacher's record may hold: which job, how, and the marks. No word that was typed.
function M.outcome(model)
  local held = model.done and (model.talk or model.round)
  return {
    finished = next(model.met) ~= nil,
    ending = model.page == "debrief" and (held.way or "alone") or nil,
    vacancy = held and held.vacancy or model.vacancy,
    marks = model.done and marks_of(model) or {},
  }
end

--- What is printed is read only then.
function M.papers(env)
  return require("papers").all(env)
end

return M
