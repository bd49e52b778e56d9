-- The note that closes a ticket, put together from built sentences: one question a screen. The
-- choices come from the ticket and from the pupil's own notebook. Rules only.
local M = {}

M.STEPS = { "cause", "proof", "fix", "prevent", "urgency", "tell" }
M.PROOFS = 7 -- findings to choose the proof from, at most
M.SHOWING = 4 -- of these, at most, that show the fault: there have to be others to tell them from
M.OWN = 300 -- characters that may be added in one's own words

-- What has to be right before the note goes off: whoever reads it acts on it. The rest is the
-- pupil's own judgement and earns marks.
local FACTS = { cause = true, fix = true, prevent = true }

--- The findings a proof is chosen from, as numbers into job.notes, in the notebook's order. Of a
-- full notebook some are left out, but never all of those that show the fault.
---@param ticket table
---@param job table
---@return integer[]
function M.proofs(ticket, job)
  local showing, others, list = {}, {}, {}
  for i, n in ipairs(job.notes) do
    if not n.change then
      table.insert(ticket.proves(n) and showing or others, i)
    end
  end
  table.move(showing, 1, math.min(#showing, M.SHOWING), 1, list)
  table.move(others, 1, math.min(#others, M.PROOFS - #list), #list + 1, list)
  table.sort(list)
  return list
end

---@param job table
---@return string
function M.question(job)
  return M.STEPS[job.step]
end

--- Whether several answers to a question are chosen: of a ticket with more than one fault (`every`)
--- all have to be named.
---@param ticket table
---@param name string
---@return boolean
function M.takes_many(ticket, name)
  return FACTS[name] == true and ticket.every == true
end

-- Whether a list without repeats names all the right answers and no other.
local function names_every(right, list)
  local left = 0
  for _ in pairs(right) do
    left = left + 1
  end
  for _, value in ipairs(list) do
    if not right[value] then
      return false
    end
    left = left - 1
  end
  return left == 0
end

--- Whether a ticket takes an answer to one of its facts: some have more than one right one.
---@param ticket table
---@param name "cause"|"fix"|"prevent"
---@param value any a list where it takes many
---@return boolean
function M.is_right(ticket, name, value)
  local right = ticket[name]
  if M.takes_many(ticket, name) then
    return value ~= nil and names_every(right, value)
  elseif type(right) == "table" then
    return right[value] == true
  end
  return value == right
end

---@param ticket table
---@param name string
---@param value any
---@return boolean
function M.accepts(ticket, name, value)
  if FACTS[name] then
    return M.is_right(ticket, name, value)
  end
  return value ~= nil
end

-- Which of a ticket's words answer a question.
local OPTIONS = { cause = "causes", fix = "fixes", prevent = "prevents", tell = "tells" }
local URGENCIES = { now = true, soon = true, later = true }

local function among(list, value)
  for _, one in ipairs(list) do
    if one == value then
      return true
    end
  end
  return false
end

local function is_option(options, value)
  for _, option in ipairs(options) do
    if option.value == value then
      return true
    end
  end
  return false
end

-- Whether each item is an option, and none stands there twice.
local function are_options(options, list)
  local seen = {}
  for _, value in ipairs(type(list) == "table" and list or { false }) do
    if seen[value] or not is_option(options, value) then
      return false
    end
    seen[value] = true
  end
  return true
end

--- Whether a question has such an answer.
---@param ticket table
---@param job table
---@param text table the ticket's words
---@param name string
---@param value any
---@return boolean
function M.offers(ticket, job, text, name, value)
  if name == "urgency" then
    return URGENCIES[value] == true
  elseif name == "proof" then
    return value == 0 or among(M.proofs(ticket, job), value)
  end
  local options = text[OPTIONS[name]]
  if M.takes_many(ticket, name) then
    return are_options(options, value)
  end
  return is_option(options, value)
end

--- Takes an answer; an empty list is none.
---@param job table
---@param name string
---@param value any
function M.choose(job, name, value)
  job.answers[name] = (type(value) ~= "table" or #value > 0) and value or nil
  job.checked = nil
end

--- Keeps what was added in one's own words, at the end.
---@param job table
---@param text any what was typed
function M.add(job, text)
  if job.step == #M.STEPS and type(text) == "string" and utf8.len(text) then
    job.own = text:sub(1, (utf8.offset(text, M.OWN + 1) or 0) - 1)
  end
end

--- Goes on to the next question if this one's answer will do; a wrong one is counted, and kept for
--- the pupil to see why. True when it was the last.
---@param ticket table
---@param job table
---@return boolean
function M.go_on(ticket, job)
  local name = M.question(job)
  if not M.accepts(ticket, name, job.answers[name]) then
    if job.answers[name] ~= nil then
      job.wrong[name], job.checked = (job.wrong[name] or 0) + 1, name
    end
    return false
  elseif job.step == #M.STEPS then
    return true
  end
  job.step, job.checked = job.step + 1, nil
  return false
end

--- Goes back to the question before; false at the first.
---@param job table
---@return boolean
function M.go_back(job)
  job.checked = nil
  if job.step == 1 then
    return false
  end
  job.step = job.step - 1
  return true
end

--- What a closed ticket keeps of its note: the sentences chosen, and what was added.
---@param job table
---@return { cause: string, fix: string, prevent: string, tell: string, own: string }
function M.note(job)
  local a = job.answers
  return { cause = a.cause, fix = a.fix, prevent = a.prevent, tell = a.tell, own = job.own or "" }
end

return M
