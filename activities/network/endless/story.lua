-- The story around a made-up ticket: who calls and what they say, before and after they tried
-- again; hints, the closing note's options, the debrief. What is said of each kind of fault is in
-- words.lua.
local names = require "endless.names"
local words = require "endless.words"
local M = {}

local function values(w, fault)
  local devices = names.devices(w)
  return { device = devices[fault.device][2], ip = fault.ip or "", name = fault.name or "" }
end

-- Options of a question of the closing note: the faults there are, and others to tell them from.
local function options(w, ticket, right, wrong)
  local list = {}
  for _, entry in ipairs(ticket.options) do
    local about, v = words[entry.fault.kind], values(w, entry.fault)
    list[#list + 1] = { value = entry.fault.kind, about[right](w, v),
      no = not entry.real and about[wrong](w, v) or nil }
  end
  return list
end

-- Which devices the checks are about that are among some, by their names.
local function labels(w, ticket, among)
  local devices, list, seen = names.devices(w), {}, {}
  for _, check in ipairs(ticket.needs) do
    local label = devices[check.name]
    if label and not seen[check.name] and among(check.name) then
      seen[check.name] = true
      list[#list + 1] = label[1]
    end
  end
  return table.concat(list, ", ")
end

local function failing_names(w, ticket)
  return labels(w, ticket, function() return true end)
end

-- The names of checks that failed when the caller last tried; nil before that.
local function tried(job)
  if not job or not job.lacking then
    return nil
  end
  local failed = {}
  for _, name in ipairs(job.lacking) do
    failed[name] = true
  end
  return failed
end

local function story(w, ticket)
  return {
    w "Hello, is that the service desk? Something is wrong here.",
    w("These have stopped working: {list}.", { list = failing_names(w, ticket) }),
    #ticket.faults > 1 and w "I have a feeling that it is more than one thing."
      or w "Can you find out why?",
  }
end

-- What the caller saw when they last tried.
local function progress(w, ticket, failed)
  local good = labels(w, ticket, function(name) return not failed[name] end)
  local bad = labels(w, ticket, function(name) return failed[name] end)
  if bad == "" then
    return w "I have just tried again. Something still does not work."
  elseif good == "" then
    return w("I have just tried again. These still do not work: {bad}.", { bad = bad })
  end
  return w("I have just tried again. These work again: {good}. These still do not: {bad}.",
    { good = good, bad = bad })
end

local function is_over(fault, failed)
  for _, name in ipairs(fault.checks) do
    if failed[name] then
      return false
    end
  end
  return true
end

local function clue(w, fault, failed)
  local text = words[fault.kind].clue(w, values(w, fault))
  if failed and is_over(fault, failed) then
    return w("{what} But all is well there by now.", { what = text })
  end
  return text
end

local function asks(w, ticket, failed)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    list[i] = { id = i == 1 and "when" or i == 2 and "before" or "else",
      i == 1 and w "Has anything changed \z
        lately?" or i == 2 and w "Was there anything else?" or w "Anything else at all?",
      clue(w, fault, failed), mood = "thinking" }
  end
  list[#list + 1] = { id = "patients", w "What does it mean for patients?",
    names.patients(w, ticket.zone) }
  if failed then
    table.insert(list, 1, { id = "now", w "What works by now?", progress(w, ticket, failed) })
  end
  return list
end

local function tells(w)
  return {
    { value = "short", mark = 2, w "“It works again. Thank you for ringing, and please carry \z
      on.”" },
    { value = "plain", mark = 3, w "“It works again. I have written down what was wrong and how \z
      we keep it from coming back. Ring me if anything looks odd.”" },
    { value = "blame", mark = 0, w "“Somebody has been careless. Tell them.”" },
    { value = "jargon", mark = 1, w "“Root cause remediated, connectivity restored.”" },
  }
end

local function sentences(w, ticket, name)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    list[i] = words[fault.kind][name](w, values(w, fault))
  end
  return table.concat(list, " ")
end

-- A hint of all faults at once would be a long one: it is of the first that is left.
local function hint(w, ticket, job, name)
  if not job or not job.left then
    return sentences(w, ticket, name)
  elseif job.left == 0 then
    return w "What was wrong at first is mended. Test everything. If something else has stopped, \z
      your notebook says what you changed: undo that."
  end
  local fault = ticket.faults[job.left]
  return words[fault.kind][name](w, values(w, fault))
end

local function layers(w, ticket)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    local title, text = words[fault.kind].layer(w)
    list[i] = { title, text }
  end
  list[#list + 1] = { w "The hospital's systems", w "Each layer stands on the one below it. So \z
    engineers test from the bottom up, or start in the middle and go both ways." }
  return list
end

--- Everything said in a made-up ticket.
---@param w Words
---@param ticket table
---@param job table|nil
---@return table words as in tickets/
function M.of(w, ticket, job)
  local caller, failed = names.caller(w, ticket.zone, ticket.caller), tried(job)
  caller.story, caller.asks = story(w, ticket), asks(w, ticket, failed)
  return {
    title = w("Code word {code}", { code = ticket.key }), place = names.place(w, ticket.zone),
    summary = w("These have stopped working: {list}.", { list = failing_names(w, ticket) }),
    people = { caller }, names = names.devices(w), apps = names.apps(w),
    thanks = w "Everything works again. Thank you! I will go and tell the others.",
    still = progress(w, ticket, failed or {}),
    hints = {
      w "Begin where the trouble is: look at the light, then read the settings. Compare them with \z
        a neighbour that works.",
      hint(w, ticket, job, "hint"), hint(w, ticket, job, "answer"),
    },
    causes = options(w, ticket, "cause", "no"), fixes = options(w, ticket, "fix", "no_fix"),
    prevents = options(w, ticket, "prevent", "no_prevent"), tells = tells(w),
    layers = layers(w, ticket),
    real = w "A hospital's service desk gets calls all day long. The best analysts are not those \z
      who know every answer, but those who test before they change anything.",
    roles = { "desk", "network", "infrastructure" },
    question = w "Which fault took you longest to find, and where did it hide?",
    teacher = { answer = sentences(w, ticket, "answer"), paths = {}, watch = "" },
  }
end

return M
