-- Moves on the noticeboard, at a job, and while getting ready.
local answers = require "answer"
local catalogue = require "catalogue"
local looks = require "looks"
local own_questions = require "own_questions"
local prep = require "prep"
local rounds = require "rounds"
local talk = require "talk"
local typed = require "kit.typed"
local values = require "values"
local M = {}

local WAYS = { alone = true, pairs = true, visitor = true }
local PARTS = { advert = true, day = true, person = true, ways = true }

local function plain(text)
  return text
end

function M.board(model, event)
  local id = event.id:match "^job%-(%l+)$"
  if event.id == "way" and WAYS[event.value] then
    model.way = event.value
  elseif event.id == "to-answers" and #model.kept > 0 then
    model.page = "answers"
  elseif catalogue.vacancy(id) then
    model.page, model.vacancy, model.part = "job", id, "advert"
  end
end

-- Another interview: nothing is left of the one before but what was kept of it. Stories stay in the
-- pocket.
local function begin(model, env, vacancy)
  local pocket = model.prep
  model.talk, model.round, model.done, model.proud, model.shown = nil, nil, nil, nil, nil
  if model.way == "alone" then
    model.prep = prep.new()
    if pocket then
      model.prep.pocket, model.prep.own, model.prep.notes = pocket.pocket, pocket.own, pocket.notes
    end
    model.page = "you"
  else
    model.round = rounds.new(model.way, vacancy, env.rng)
    model.page = "start"
  end
end

function M.job(model, event, env, vacancy)
  if event.id == "part" and PARTS[event.value] then
    model.part = event.value
  elseif event.id == "to-board" then
    model.page = "board"
  elseif event.id == "start" then
    begin(model, env, vacancy)
  end
end

function M.you(model, event)
  local face = math.tointeger(event.id:match "^face%-(%d+)$")
  if face and looks.ALL[face] then
    model.me = face
  elseif event.id == "to-job" then
    model.page = "job"
  elseif event.id == "go-on" and model.me then
    model.page = "find"
  end
end

-- The ids of a list that are among the options, once each, in the options' order.
local function known(options, list)
  local found = {}
  for _, option in ipairs(options) do
    if prep.place(list, option.id) then
      found[#found + 1] = option.id
    end
  end
  return found
end

function M.find(model, event, _, vacancy)
  local p = model.prep
  if event.id == "lines" and type(event.value) == "table" and not p.looked then
    p.lit = known(vacancy.words(plain).advert, event.value)
  elseif event.id == "look" and #p.lit > 0 then
    p.looked = true
  elseif event.id == "again" then
    p.looked = false
  elseif event.id == "go-back" then
    model.page = "you"
  elseif event.id == "go-on" and p.looked then
    model.page = "pocket"
  end
end

function M.pocket(model, event)
  local p = model.prep
  local what, id = event.id:match "^(%l+)%-([%l-]+)$"
  if event.id == "area" and catalogue.STORIES[event.value] then
    p.area = event.value
  elseif event.id == "own" then
    p.own = typed.text(event, prep.TITLE) or p.own
  elseif event.id == "own-notes" then
    p.notes = typed.text(event, prep.NOTES) or p.notes
  elseif event.id == "own-take" then
    prep.toggle(p, answers.OWN)
  elseif event.id == "go-back" then
    model.page = "find"
  elseif event.id == "go-on" and #p.pocket > 0 then
    model.page = "match"
  elseif what == "story" and prep.place(catalogue.STORIES[p.area], id)
    or what == "out" and prep.place(p.pocket, id) then
    prep.toggle(p, id)
  end
end

function M.match(model, event)
  local p = model.prep
  local id = event.id:match "^match%-([%l-]+)$"
  if id and prep.place(p.pocket, id) and prep.place(values.ORDER, event.value) then
    p.match[id] = event.value
  elseif event.id == "go-back" then
    model.page = "pocket"
  elseif event.id == "go-on" then
    model.page = "asks"
  end
end

function M.asks(model, event, env, vacancy)
  local p = model.prep
  if event.id == "asks" and type(event.value) == "table" then
    local chosen = known(own_questions.all(plain, vacancy), event.value)
    for _, id in ipairs(own_questions.all(plain, vacancy)) do
      if (prep.place(chosen, id.id) == nil) ~= (prep.place(p.asks, id.id) == nil) then
        prep.ask(p, id.id)
      end
    end
  elseif event.id == "go-back" then
    model.page = "match"
  elseif event.id == "go-on" then
    model.talk = talk.new(vacancy, p.pocket, env.rng)
    model.page = "wait"
  end
end

return M
