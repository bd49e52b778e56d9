-- Getting ready: what an advert asks for, a pocket of stories, what each can show, and two
-- questions to ask the panel. Nothing here is marked: it is what makes the interview easier.
local answers = require "answer"
local catalogue = require "catalogue"
local M = {}

M.STEPS = { "find", "pocket", "match", "asks" }
M.POCKET = 4 -- stories one can take along
M.ASKS = 2 -- questions one can take along
M.TITLE = 60 -- characters of the title of a story of one's own
M.NOTES = 300 -- characters of what happened in it

---@class Prep
---@field lit string[] the lines of the advert that are marked, in the advert's order
---@field looked boolean whether they were compared
---@field area string whose stories are on show
---@field pocket string[] ids of stories, and answer.OWN
---@field own string what one's own story is called
---@field notes string what happened in it, in a few words
---@field match table<string, string> story -> the value it is to show
---@field asks string[] ids of questions for the panel

---@return Prep
function M.new()
  return { lit = {}, looked = false, area = "school", pocket = {}, own = "", notes = "",
    match = {}, asks = {} }
end

---@param list string[]
---@param id string
---@return integer|nil place
function M.place(list, id)
  for i, one in ipairs(list) do
    if one == id then
      return i
    end
  end
end

--- How many of the lines that ask for something are marked, and how many others.
---@param advert table[] the vacancy's
---@param lit string[]
---@return integer found, integer others
function M.found(advert, lit)
  local found, others = 0, 0
  for _, line in ipairs(advert) do
    if M.place(lit, line.id) then
      found, others = found + (line.asks and 1 or 0), others + (line.asks and 0 or 1)
    end
  end
  return found, others
end

--- Puts a story into the pocket, or takes it out. Into a full one nothing goes.
---@param prep Prep
---@param id string
function M.toggle(prep, id)
  local at = M.place(prep.pocket, id)
  if at then
    table.remove(prep.pocket, at)
    prep.match[id] = nil
  elseif #prep.pocket < M.POCKET then
    table.insert(prep.pocket, id)
  end
end

--- Whether what was matched holds: the story can show the value. One's own is taken at its word.
---@param story string
---@param value string
---@return boolean
function M.fits(story, value)
  return story == answers.OWN or catalogue.can_show(story, value)
end

--- Which of the vacancy's values the pocket can show: each with the first story that can.
---@param vacancy table
---@param pocket string[]
---@return table<string, string> value -> story
function M.covered(vacancy, pocket)
  local covered = {}
  for _, value in ipairs(vacancy.values) do
    for _, story in ipairs(pocket) do
      if not covered[value] and catalogue.can_show(story, value) then
        covered[value] = story
      end
    end
  end
  return covered
end

--- Chooses a question for the panel, or drops it; of too many the oldest goes.
---@param prep Prep
---@param id string
function M.ask(prep, id)
  local at = M.place(prep.asks, id)
  if at then
    table.remove(prep.asks, at)
    return
  end
  table.insert(prep.asks, id)
  if #prep.asks > M.ASKS then
    table.remove(prep.asks, 1)
  end
end

return M
