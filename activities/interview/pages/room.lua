-- What all pages of the interview have: the panel, the question, and how far it is.
local manners = require "manners"
local meet = require "pages.meet"
local parts = require "pages.parts"
local scene = require "scene"
local talk = require "talk"
local ui = require "kit.ui"
local M = {}

--- A page of the interview, without Back: one cannot take back what a panel has heard.
---@param w Words
---@param t Talk
---@param fields table of the page, and its children
---@return Node
function M.page(w, t, fields)
  fields.title, fields.undo, fields.gap = w "The interview", false, fields.gap or 16
  fields.progress = fields.progress or { value = t.at, of = #t.drawn,
    words = w("Question {at} of {of}", { at = t.at, of = #t.drawn }) }
  return ui.page(fields)
end

--- The panel in its room, while one of them speaks.
---@param w Words
---@param vacancy table
---@param t Talk
---@param speaker? string whoever asks when absent
---@param mood? string of the speaker
---@return Node
function M.panel(w, vacancy, t, speaker, mood)
  speaker = speaker or t.drawn[t.at].asker
  local people, at = meet.panel(w, vacancy, speaker, mood)
  return scene.room(w, people, at, ("%d %s %s"):format(t.at, speaker, t.phase))
end

--- Whoever asks the question under way.
---@param w Words
---@param vacancy table
---@param t Talk
---@return table person
function M.asker(w, vacancy, t)
  local people, at = meet.panel(w, vacancy, t.drawn[t.at].asker)
  return people[at]
end

--- The question as it was understood.
---@param w Words
---@param t Talk
---@return string
function M.question(w, t)
  local drawn, question = t.drawn[t.at], talk.question(w, t)
  if drawn.noisy and not drawn.again then
    return question.garbled
  end
  return drawn.again and question.again or question[1]
end

--- What a person says, in their own manner.
---@param w Words
---@param person table
---@param key string of manners
---@param t Talk
---@return string
function M.say(w, person, key, t)
  return manners.say(w, person.manner, key, t.drawn[t.at].turn)
end

--- The question and who asked it, small, while one builds an answer.
---@param w Words
---@param vacancy table
---@param t Talk
---@return Node
function M.reminder(w, vacancy, t)
  return parts.asked(M.asker(w, vacancy, t), M.question(w, t))
end

return M
