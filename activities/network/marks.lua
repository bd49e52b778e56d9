-- Marks of 0 to 3 for how a ticket was handled, read from what the pupil did. What counts is
-- behaviour: tests before changes, tests after them, people asked, nothing left broken. The
-- settings themselves are never compared with an answer sheet, and what was typed is never read.
local M = {}

M.ORDER = { "diagnosis", "reasoning", "impact", "communication" }

local function any(list, test)
  for _, item in ipairs(list) do
    if test(item) then
      return true
    end
  end
  return false
end

-- Notes that show whether something works, and how each says that it does.
local WORKS = { ping = "reply", trace = "reply", open = "open", lookup = "found" }
-- Notes that tell of a whole network rather than of one way through it.
local LOOKS = { load = true, signal = true, lights = true }

-- Each step that was missing takes one away; `missing` names the first, for the sentence.
local function score(steps)
  local mark, missing = 3, nil
  for _, step in ipairs(steps) do
    if not step.done then
      mark = mark - 1
      missing = missing or step.name
    end
  end
  return { mark = math.max(mark, 0), missing = missing or "nothing" }
end

local function diagnosis(ticket, job)
  return score {
    { name = "proof first", done = any(job.notes, function(n)
      return n.changes == 0 and not n.change and ticket.proves(n)
    end) },
    { name = "cause", done = not job.wrong.cause },
    { name = "own work", done = job.hints < 3 },
  }
end

local function reasoning(ticket, job)
  local proof = job.notes[job.answers.proof]
  return score {
    { name = "test before", done = any(job.notes, function(n)
      return n.changes == 0 and not n.change
    end) },
    { name = "test after", done = any(job.notes, function(n)
      return n.changes == job.changes and not n.change
        and (WORKS[n.kind] ~= nil and n.reason == WORKS[n.kind] or LOOKS[n.kind] == true)
    end) },
    { name = "proof", done = proof ~= nil and ticket.proves(proof) },
  }
end

local function impact(ticket, job)
  return score {
    { name = "asked", done = job.asked[ticket.patients] == true },
    { name = ticket.urgency, done = job.answers.urgency == ticket.urgency },
    { name = "others", done = job.alarms == 0 },
  }
end

local function plain(text)
  return text
end

local function communication(ticket, job)
  local result = { mark = 0, missing = "blame" }
  for _, tell in ipairs(ticket.words(plain, job).tells) do
    if tell.value == job.answers.tell then
      result = { mark = tell.mark, missing = tell.value }
    end
  end
  if result.mark > 0 and (job.wrong.fix or job.wrong.prevent) then
    return { mark = result.mark - 1, missing = result.mark == 3 and "note" or result.missing }
  end
  return result
end

--- The four marks of a ticket that is about to be closed: { mark, missing } each.
---@param ticket table
---@param job table
---@return table<string, { mark: integer, missing: string }>
function M.of(ticket, job)
  return { diagnosis = diagnosis(ticket, job), reasoning = reasoning(ticket, job),
    impact = impact(ticket, job), communication = communication(ticket, job) }
end

---@param w Words
---@return table<string, string>
function M.names(w)
  return {
    diagnosis = w "Finding the fault", reasoning = w "Working like an engineer",
    impact = w "Thinking of patients", communication = w "Telling people",
  }
end

local sentences = {
  diagnosis = {
    nothing = function(w)
      return w "You found the proof before you changed anything. That is how experts work."
    end,
    ["proof first"] = function(w)
      return w "You mended it. Next time find the proof before the first change."
    end,
    cause = function(w)
      return w "You got there. Next time check the cause against your notebook first."
    end,
    ["own work"] = function(w)
      return w "You found it with a big hint. Next time try with smaller ones."
    end,
  },
  reasoning = {
    nothing = function(w)
      return w "You tested before, tested after, and named the finding that proves it."
    end,
    ["test before"] = function(w)
      return w "Test before your first change, so you know what it did."
    end,
    ["test after"] = function(w)
      return w "Test again after the last change, before you say it is mended."
    end,
    proof = function(w)
      return w "Choose the finding that shows the fault itself, not one beside it."
    end,
  },
  impact = {
    nothing = function(w)
      return w "You asked about the patients, and you judged well how soon it was needed."
    end,
    asked = function(w)
      return w "Ask what the fault means for patients. It tells you what comes first."
    end,
    now = function(w)
      return w "This one could not wait: somebody could have come to harm. That makes it “at once”."
    end,
    soon = function(w)
      return w "Nobody was in danger, but patients waited. That makes it “soon”."
    end,
    later = function(w)
      return w "No patient waited for this one. It could have been done later."
    end,
    others = function(w)
      return w "You said it was mended before it was. Try it yourself first."
    end,
  },
  communication = {
    plain = function(w)
      return w "Plain words, the cause, and what to do next time. The ward can use that."
    end,
    note = function(w)
      return w "Clearly told. Next time check what mended it, and what stops it happening again, \z
        before you write."
    end,
    short = function(w)
      return w "Kind and clear. Add what was wrong and what to look for next time."
    end,
    jargon = function(w) return w "True, but in engineers' words. A nurse needs plain ones." end,
    blame = function(w)
      return w "Blame mends nothing, and people stop asking for help. Name the cause."
    end,
  },
}

--- Why a mark is what it is.
---@param w Words
---@param name string diagnosis, reasoning, impact or communication
---@param mark { missing: string }
---@return string
function M.sentence(w, name, mark)
  return sentences[name][mark.missing](w)
end

--- All stars of a ticket's marks together, 0 to 12.
---@param marks table<string, { mark: integer }>
---@return integer
function M.stars(marks)
  local sum = 0
  for _, name in ipairs(M.ORDER) do
    sum = sum + marks[name].mark
  end
  return sum
end

--- The marks of all closed tickets together: the middle of each, rounded down.
---@param closed table<string, { marks: table }> ticket id -> what is kept of it
---@return table<string, integer>
function M.together(closed)
  local sums, count = {}, 0
  for _, kept in pairs(closed) do
    count = count + 1
    for _, name in ipairs(M.ORDER) do
      sums[name] = (sums[name] or 0) + kept.marks[name].mark
    end
  end
  for _, name in ipairs(M.ORDER) do
    sums[name] = count > 0 and sums[name] // count or 0
  end
  return sums
end

return M
