-- Moves of an interview that is spoken aloud, in pairs or with a visitor.
local marks = require "marks"
local rounds = require "rounds"
local timer = require "kit.timer"
local typed = require "kit.typed"
local M = {}

function M.start(model, event)
  if event.id == "to-job" then
    model.page, model.round = "job", nil
  elseif event.id == "begin" then
    rounds.go_on(model.round)
    model.page = "ask"
  end
end

function M.swap(model, event)
  if event.id == "begin" then
    rounds.go_on(model.round)
    model.page = "ask"
  end
end

local function is_mark(round, id)
  if round.way == "visitor" then
    return id == "score"
  end
  for _, name in ipairs(marks.ORDER) do
    if name == id then
      return true
    end
  end
  return false
end

function M.ask(model, event)
  local round = model.round
  if timer.update(round.timer, "timer", event) then
    return
  elseif is_mark(round, event.id) then
    rounds.mark(round, event.id, event.value)
  elseif event.id == "note" then
    local sheet = round.sheets[round.at]
    sheet.note = typed.text(event, rounds.NOTE) or sheet.note
  elseif event.id == "go-on" and rounds.is_marked(round) then
    rounds.go_on(round)
    if round.phase == "over" then
      model.page, model.done, model.shown, model.whose = "feedback", true, "sum", 1
      model.met[model.vacancy] = true
    else
      model.page = round.phase
    end
  end
end

return M
