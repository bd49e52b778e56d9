-- The one answer that a pupil is proud of, put into their own words and kept. Rules only: nothing
-- is kept of words that were not typed, so that they can be read in another language, too.
local answers = require "answer"
local catalogue = require "catalogue"
local rounds = require "rounds"
local talk = require "talk"
local M = {}

M.MOST = 1800 -- characters

---@class Kept
---@field vacancy string
---@field question string its id
---@field at integer its place in the interview
---@field answer? Answer as it was given to the panel; nil: it was spoken aloud
---@field text? string in one's own words

--- Which answers there are to choose from.
---@param model table
---@return integer[] places of their questions
function M.choices(model)
  local list = {}
  for at = 1, #(model.talk and model.talk.answers or model.round.drawn) do
    if model.talk or rounds.turn(model.round, at) == model.whose then
      list[#list + 1] = at
    end
  end
  return list
end

---@param model table
---@param at any
---@return boolean
function M.offers(model, at)
  for _, one in ipairs(M.choices(model)) do
    if one == at then
      return true
    end
  end
  return false
end

--- The question of one of the answers.
---@param w Words
---@param model table
---@param at integer
---@return Question
function M.question(w, model, at)
  if model.talk then
    return talk.question(w, model.talk, at)
  end
  return catalogue.question(w, catalogue.vacancy(model.vacancy), model.round.drawn[at].id)
end

--- What an answer says: as it was typed since, or as it was given.
---@param w Words
---@param kept Kept
---@return string
function M.text(w, kept)
  if kept.text or not kept.answer then
    return kept.text or ""
  end
  local question = catalogue.question(w, catalogue.vacancy(kept.vacancy), kept.question)
  return answers.whole(w, question, kept.answer)
end

local function copy(value)
  if type(value) ~= "table" then
    return value
  end
  local made = {}
  for k, v in pairs(value) do
    made[k] = copy(v)
  end
  return made
end

--- Takes up one of the answers.
---@param model table
---@param at integer
---@return Kept
function M.new(model, at)
  local drawn = (model.talk or model.round).drawn[at]
  return { vacancy = model.vacancy, question = drawn.id, at = at,
    answer = model.talk and copy(model.talk.answers[at]) }
end

--- Keeps it; of one question the latest is kept.
---@param model table
function M.keep(model)
  local kept = model.proud
  for i, other in ipairs(model.kept) do
    if other.vacancy == kept.vacancy and other.question == kept.question then
      model.kept[i], model.proud = kept, nil
      return
    end
  end
  table.insert(model.kept, kept)
  model.proud = nil
end

return M
