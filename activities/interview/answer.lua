-- One answer as it is built: a story, then a piece for each step, or one's own words. Rules only.
local catalogue = require "catalogue"
local fragments = require "fragments"
local M = {}

M.OWN = "own" -- instead of a story: the pupil's own words
M.TYPED = 600 -- characters that can be typed at each step

---@class Answer
---@field story? string id, or OWN; nil: not chosen yet, or a situation of work
---@field offers table<string, string[]> step -> ids of the pieces on offer
---@field picks table<string, string> step -> id of the piece that was chosen
---@field typed? table<string, string> step -> what was typed
---@field step integer which step is under way, 1 to 3; 4: all are there
---@field mended? string the step that was mended

local function plain(text)
  return text
end

---@return Answer
function M.new()
  return { offers = {}, picks = {}, step = 1 }
end

--- The pieces of a story or of a situation of work, and its words.
---@param w Words
---@param question Question
---@param answer Answer
---@return table|nil words with a list for each step; nil: there are none
function M.source(w, question, answer)
  if question.case then
    return question.case.words(w)
  end
  local story = catalogue.story(answer.story)
  return story and story.words(w)
end

local function offer(answer, question, rng, step)
  local source = M.source(plain, question, answer)
  answer.offers[step] = fragments.offer(rng, source[step], question.value,
    step == "result" and answer.picks.action or nil, answer.picks[step])
end

--- Begins to tell a story, or what one would do.
---@param answer Answer
---@param question Question
---@param story string|nil nil for a situation of work
---@param rng Rng
function M.begin(answer, question, story, rng)
  answer.story, answer.typed, answer.picks, answer.step = story, nil, {}, 1
  offer(answer, question, rng, "situation")
  offer(answer, question, rng, "action")
end

--- Goes on in one's own words, which nobody marks.
---@param answer Answer
function M.begin_typing(answer)
  answer.story, answer.picks, answer.step = M.OWN, {}, 1
  answer.typed = { situation = "", action = "", result = "" }
end

--- Whether a piece is on offer at a step.
---@param answer Answer
---@param step string
---@param id any
---@return boolean
function M.offers(answer, step, id)
  for _, one in ipairs(answer.offers[step] or {}) do
    if one == id then
      return true
    end
  end
  return false
end

--- Chooses a piece. After another action other ends are on offer; the one that was chosen stays if
--- it can still follow.
---@param answer Answer
---@param question Question
---@param step string
---@param id string one on offer
---@param rng Rng
function M.pick(answer, question, step, id, rng)
  local other = step == "action" and id ~= answer.picks.action
  answer.picks[step] = id
  if other then
    offer(answer, question, rng, "result")
    local kept = answer.picks.result
    answer.picks.result = M.offers(answer, "result", kept) and kept or nil
  end
end

--- Says the piece that was chosen, and goes on to the first step that has none yet.
---@param answer Answer
function M.say(answer)
  answer.step = 1
  while answer.picks[fragments.STEPS[answer.step]] do
    answer.step = answer.step + 1
  end
end

--- Goes back to a step that has been said.
---@param answer Answer
---@param step any
function M.change(answer, step)
  for i, name in ipairs(fragments.STEPS) do
    if name == step and answer.picks[step] then
      answer.step = i
    end
  end
end

--- The piece that was chosen at a step; nil: none yet.
---@param source table words with the pieces
---@param answer Answer
---@param step string
---@return Fragment|nil
function M.piece(source, answer, step)
  return answer.picks[step] and fragments.find(source[step], answer.picks[step])
end

--- What has been said so far, a text a step; what is still to come is missing.
---@param w Words
---@param question Question
---@param answer Answer
---@return table<string, string> step -> text
function M.said(w, question, answer)
  local said, source = {}, not answer.typed and M.source(w, question, answer)
  for _, step in ipairs(fragments.STEPS) do
    if answer.typed then
      said[step] = answer.typed[step] ~= "" and answer.typed[step] or nil
    elseif source then
      local piece = M.piece(source, answer, step)
      said[step] = piece and piece[1]
    end
  end
  return said
end

--- The whole answer as one text.
---@param w Words
---@param question Question
---@param answer Answer
---@return string
function M.whole(w, question, answer)
  local said, parts = M.said(w, question, answer), {}
  for _, step in ipairs(fragments.STEPS) do
    parts[#parts + 1] = said[step]
  end
  return table.concat(parts, " ")
end

--- Whether every step has its piece. What is typed may leave steps out.
---@param answer Answer
---@return boolean
function M.is_whole(answer)
  if answer.typed then
    return (answer.typed.situation .. answer.typed.action .. answer.typed.result):find "%S" ~= nil
  end
  return answer.picks.situation ~= nil and answer.picks.action ~= nil
    and answer.picks.result ~= nil
end

return M
