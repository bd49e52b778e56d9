-- Closing a ticket: five questions, one after the other.
local closing = require "closing"
local findings = require "findings"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local ask = {}

function ask.cause(w, text)
  return w "What was wrong?", text.causes
end

function ask.proof(w, _, job)
  local options = {}
  for i, number in ipairs(closing.proofs(job)) do
    options[i] = { value = number, findings.sentence(w, job.notes[number]) }
  end
  options[#options + 1] = { value = 0, w "I have no finding that shows it" }
  return w "Which finding in your notebook shows it?", options
end

function ask.reason(w, text)
  return w "Why did it happen?", text.reasons
end

function ask.urgency(w)
  return w "How soon did the ward need it?", {
    { value = "now", w "At once: somebody was in danger" },
    { value = "soon", w "Soon: nobody was in danger, but patients had to wait" },
    { value = "later", w "Any time this week: it was only a nuisance" } }
end

function ask.tell(w, text)
  return w "What do you tell the ward?", text.tells
end

-- Why the answer that was just tried does not fit, in words.
local function why_not(options, value)
  for _, option in ipairs(options) do
    if option.value == value then
      return option.no
    end
  end
end

function M.view(_, w, ticket, job)
  local text, name = ticket.words(w), closing.question(job)
  local question, options = ask[name](w, text, job)
  local plain = {}
  for i, option in ipairs(options) do
    plain[i] = { value = option.value, option[1] }
  end
  local value = job.answers[name]
  local no = job.checked == name and why_not(options, value)
  return ui.page { id = "close-" .. name, title = w "Write the closing note",
    ui.text { w("Question {number} of {count}", { number = job.step, count = #closing.STEPS }),
      style = "soft" },
    ui.row { gap = 40, align = "top",
      ui.column { grow = 1,
        ui.choice { id = name, label = question, value = value, options = plain },
        no and ui.card { accent = "ember", news = no,
          ui.text { w "Not quite.", style = "strong" }, ui.text { no } } },
      ui.column { width = 400, ui.card { tone = "wash",
        parts.speech(text.person, { text.thanks }, 96) } } },
    footer = {
      ui.button { id = "to-ward", w "Go back to the ward" },
      ui.button { id = "go-on", primary = true, disabled = value == nil,
        job.step == #closing.STEPS and w "Send the note" or w "Next question" } } }
end

return M
