-- Closing a ticket: one question after the other, and beside them the note as it grows.
local closing = require "closing"
local findings = require "findings"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local ask = {}

function ask.cause(w, text)
  return w "What was wrong?", text.causes
end

function ask.proof(w, text, ticket, job)
  local options = {}
  for i, number in ipairs(closing.proofs(ticket, job)) do
    options[i] = { value = number, findings.sentence(w, job.notes[number], text) }
  end
  options[#options + 1] = { value = 0, w "I have no finding that shows it" }
  return w "Which finding in your notebook shows it?", options
end

function ask.fix(w, text)
  return w "What put it right?", text.fixes
end

function ask.prevent(w, text)
  return w "What stops it from coming back?", text.prevents
end

function ask.urgency(w)
  return w "How soon was it needed?", {
    { value = "now", w "At once: somebody could have come to harm" },
    { value = "soon", w "Soon: nobody was in danger, but patients had to wait" },
    { value = "later", w "Any time this week: it was only a nuisance" } }
end

function ask.tell(w, text)
  return w "What do you tell them?", text.tells
end

local function option_of(options, value)
  for _, option in ipairs(options) do
    if option.value == value then
      return option
    end
  end
end

--- A question of the closing note and its options, for paper too: without what comes from a pupil's
--- own notebook.
---@param w Words
---@param name string cause, fix, prevent, urgency or tell
---@param text table the ticket's words
---@return string question
---@return table[] options
function M.question(w, name, text)
  return ask[name](w, text)
end

--- The note so far, a line each; what is still to come is left open.
---@param w Words
---@param text table the ticket's words
---@param answers table
---@param step integer which question is being asked; more than there are: all are answered
---@return string[]
function M.lines(w, text, answers, step)
  local function chosen(name, at)
    local value, sentences = step > at and answers[name], {}
    local _, options = M.question(w, name, text)
    for i, one in ipairs(type(value) == "table" and value or { value or nil }) do
      sentences[i] = w("{sentence}.", { sentence = option_of(options, one)[1] })
    end
    return #sentences > 0 and table.concat(sentences, " ") or "…"
  end
  return { w("**What was wrong:** {text}", { text = chosen("cause", 1) }),
    w("**What put it right:** {text}", { text = chosen("fix", 3) }),
    w("**So that it stays right:** {text}", { text = chosen("prevent", 4) }) }
end

local function note(w, text, job)
  local card = { tone = "wash", gap = 12, ui.heading { level = 3, w "Your closing note" } }
  for _, line in ipairs(M.lines(w, text, job.answers, job.step)) do
    card[#card + 1] = ui.text { line }
  end
  return ui.card(card)
end

local function own_words(w, job)
  return ui.disclosure { id = "own-words", label = w "Add something in your own words",
    open = job.own ~= nil,
    ui.area { id = "own", label = w "In your own words", value = job.own or "", lines = 3,
      most = closing.OWN,
      hint = w "It stays on this laptop, is never marked, and nobody reads it unless you show \z
        it." } }
end

-- Why what was chosen does not do, after it was tried.
local function why_not(w, options, value)
  for _, one in ipairs(type(value) == "table" and value or { value }) do
    local no = option_of(options, one).no
    if no then
      return no
    end
  end
  return w "That is right, but something is missing. How many faults did you mend?"
end

function M.view(_, w, ticket, job)
  local text, name = ticket.words(w, job), closing.question(job)
  local question, options = ask[name](w, text, ticket, job)
  local plain = {}
  for i, option in ipairs(options) do
    plain[i] = { value = option.value, option[1] }
  end
  local value = job.answers[name]
  local no = job.checked == name and why_not(w, options, value)
  local many = closing.takes_many(ticket, name)
  local last = job.step == #closing.STEPS
  return ui.page { id = "close-" .. name, title = w "Write the closing note",
    progress = { value = job.step, of = #closing.STEPS,
      words = w("Question {number} of {count}", { number = job.step, count = #closing.STEPS }) },
    ui.row { gap = 40, align = "top",
      ui.column { grow = 1,
        many and ui.text { w "There was more than one fault. Choose each answer that is right.",
          style = "soft" },
        ui.choice { id = name, label = question, value = value, many = many, options = plain },
        no and ui.card { accent = "ember", news = no .. job.wrong[name], sound = "oops",
          ui.text { w "Not quite.", style = "strong" }, ui.text { no } },
        last and own_words(w, job) },
      ui.column { width = 400, gap = 16,
        speech.of(text.people[1], { text.thanks }, { mood = "pleased", size = 72 }),
        note(w, text, job) } },
    footer = {
      ui.button { id = "go-back", job.step == 1 and w "Go back to the map"
        or w "Go back one question" },
      ui.button { id = "go-on", primary = true, disabled = value == nil,
        last and w "Send the note" or w "Next question" } } }
end

return M
