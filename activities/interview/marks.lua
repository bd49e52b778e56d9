-- Marks of 0 to 3 for an answer that was built from pieces: the beginning, what one did, the end,
-- and the value that was asked about. How somebody sits, looks or speaks is never marked, nor are
-- nerves, asking again, or what was typed.
local answers = require "answer"
local catalogue = require "catalogue"
local fragments = require "fragments"
local M = {}

M.ORDER = { "situation", "action", "result", "value" }

---@class Mark
---@field mark integer 0 to 3
---@field piece Fragment what it is read from
---@field why? string of the value: "acted", "partly", "again", "ended", "could", "side" or
---  "other"

local function plain(text)
  return text
end

-- Shown by what one did oneself it counts most, then by any action, then anywhere else. Of a story
-- that could have shown it something is left; of one that has nothing to do with it, nothing. At
-- work there is more than one good way: a good one of another kind counts, too.
local function of_value(question, answer, pieces, told)
  local value, action = question.value, pieces.action
  if fragments.shows(action, value) then
    local full = fragments.mark(action) == 3 or fragments.shows(pieces.result, value)
    local why = not full and "partly" or told and "again" or "acted"
    return { mark = why == "acted" and 3 or 2, piece = action, why = why }
  elseif question.case and fragments.mark(action) >= 2 and action.values then
    return { mark = fragments.mark(action) - 1, piece = action, why = "side" }
  elseif fragments.shows(pieces.result, value) then
    return { mark = 1, piece = pieces.result, why = "ended" }
  elseif fragments.shows(pieces.situation, value) then
    return { mark = 1, piece = pieces.situation, why = "ended" }
  elseif catalogue.can_show(answer.story, value) then
    return { mark = 1, piece = action, why = "could" }
  end
  return { mark = 0, piece = action, why = "other" }
end

--- The four marks of a whole answer; nil for one that was typed.
---@param question Question
---@param answer Answer
---@param w? Words for the pieces; without it they are in English
---@param told? boolean whether an earlier answer told the same story: a panel wants to hear others
---@return table<string, Mark>|nil
function M.of(question, answer, w, told)
  if answer.typed then
    return nil
  end
  local source, pieces, marks = answers.source(w or plain, question, answer), {}, {}
  for _, step in ipairs(fragments.STEPS) do
    pieces[step] = answers.piece(source, answer, step)
    marks[step] = { mark = fragments.mark(pieces[step]), piece = pieces[step] }
  end
  marks.value = of_value(question, answer, pieces, told)
  return marks
end

-- What is asked about first when several things are missing.
local FIRST = { "action", "result", "situation" }

--- What a panel asks after an answer: about the step that is weakest, and how; nil when there is
--- nothing to ask. About a story that shows something else it asks only when it is well told.
---@param marks table<string, Mark>
---@return string|nil step nil with a probe: another story is wanted
---@return string|nil probe a key of manners
function M.probe(marks)
  local weakest
  for _, step in ipairs(FIRST) do
    if marks[step].mark < 3 and (not weakest or marks[step].mark < marks[weakest].mark) then
      weakest = step
    end
  end
  if weakest then
    return weakest, fragments.KINDS[marks[weakest].piece.kind].probe
  elseif marks.value.mark < 2 then
    return marks.value.why ~= "other" and "action" or nil, "story"
  end
end

--- All four together.
---@param marks table<string, Mark>
---@return integer 0 to 12
function M.sum(marks)
  local sum = 0
  for _, name in ipairs(M.ORDER) do
    sum = sum + marks[name].mark
  end
  return sum
end

--- The middle of each mark over several answers, rounded; nil when none was marked.
---@param list table<string, Mark>[]
---@return table<string, integer>|nil
function M.together(list)
  if #list == 0 then
    return nil
  end
  local middle = {}
  for _, name in ipairs(M.ORDER) do
    local sum = 0
    for _, marks in ipairs(list) do
      sum = sum + marks[name].mark
    end
    middle[name] = (2 * sum + #list) // (2 * #list)
  end
  return middle
end

return M
