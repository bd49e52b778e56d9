-- Moves after the interview: feedback, the answer one is proud of, all answers, debrief.
local proud = require "proud"
local typed = require "kit.typed"
local M = {}

function M.feedback(model, event)
  if event.id == "shown" and (event.value == "sum" or proud.offers(model, event.value)) then
    model.shown = event.value
  elseif event.id == "whose" and model.round and model.round.way == "pairs"
    and (event.value == 1 or event.value == 2) then
    model.whose, model.shown = event.value, "sum"
  elseif event.id == "to-proud" then
    model.page = "proud"
  end
end

local function plain(text)
  return text
end

function M.proud(model, event)
  local p = model.proud
  if event.id == "which" and proud.offers(model, event.value) then
    model.proud = proud.new(model, event.value)
  elseif event.id == "text" and p then
    p.text = typed.text(event, proud.MOST) or p.text
  elseif event.id == "go-back" then
    model.page = "feedback"
  elseif event.id == "keep" and p and proud.text(plain, p):find "%S" then
    proud.keep(model)
    model.page = "answers"
  elseif event.id == "skip" then
    model.page = "debrief"
  end
end

function M.answers(model, event)
  local drop = math.tointeger(event.id:match "^drop%-(%d+)$")
  if event.id == "to-debrief" and model.done then
    model.page, model.vacancy = "debrief", (model.talk or model.round).vacancy
  elseif event.id == "to-board" then
    model.page = "board"
  elseif drop and model.kept[drop] then
    table.remove(model.kept, drop)
  end
end

function M.debrief(model, event)
  if event.id == "to-board" then
    model.page = "board"
  elseif event.id == "to-answers" and #model.kept > 0 then
    model.page = "answers"
  end
end

return M
