-- An answer is built, step by step, from pieces; what was said so far stands beside.
local answers = require "answer"
local fragments = require "fragments"
local parts = require "pages.parts"
local room = require "pages.room"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

--- What each step of an answer is called.
---@param w Words
---@param case any truthy for a situation of work
---@return table<string, string>
function M.steps(w, case)
  if case then
    return { situation = w "What matters here?", action = w "What would you do?",
      result = w "And then?" }
  end
  return { situation = w "Where were you, and what had to be done?",
    action = w "What did you do?", result = w "How did it end?" }
end

--- The pieces on offer at a step, as a choice.
---@param w Words
---@param question Question
---@param answer Answer
---@param step string
---@param fields table of ui.choice
---@return Node
function M.choice(w, question, answer, step, fields)
  local source = answers.source(w, question, answer)
  fields.options = {}
  for i, id in ipairs(answer.offers[step]) do
    fields.options[i] = { value = id, fragments.find(source[step], id)[1] }
  end
  return ui.choice(fields)
end

-- The answer so far, each part a press away from being changed.
local function so_far(w, model, question, answer)
  local change = { situation = w "Change the beginning", action = w "Change what you did",
    result = w "Change the end" }
  local said, list = answers.said(w, question, answer), { gap = 8 }
  for i, step in ipairs(fragments.STEPS) do
    if said[step] and i ~= answer.step then
      list[#list + 1] = ui.text { said[step] }
      list[#list + 1] = ui.link { id = "change-" .. step, change[step] }
    end
  end
  if #list == 0 then
    list[1] = ui.text { w "Your answer will stand here as it grows.", style = "soft" }
  end
  return parts.me(w, model, { ui.column(list) }, { size = 72 })
end

function M.view(model, w, vacancy)
  local t = model.talk
  local question, answer = talk.question(w, t), talk.answer(t)
  local names = M.steps(w, question.case)
  local step = fragments.STEPS[answer.step]
  local mine = so_far(w, model, question, answer)
  return room.page(w, t, { id = "build", gap = 12, focus = step or "done",
    room.reminder(w, vacancy, t),
    step and ui.row { gap = 32, align = "top",
      ui.column { grow = 3, min = 480, M.choice(w, question, answer, step,
        { id = step, label = names[step], value = answer.picks[step], news = step }) },
      ui.column { grow = 2, min = 360, mine } },
    not step and ui.text { w "That is the whole of it. Read it once more.", style = "lead",
      news = "whole" },
    not step and mine,
    footer = { ui.button { id = "other", question.case and w "Answer another way"
        or w "Tell another story" },
      step and ui.button { id = "say", primary = true, disabled = answer.picks[step] == nil,
        w "Say it" } or ui.button { id = "done", primary = true, w "That is my answer" } } })
end

return M
