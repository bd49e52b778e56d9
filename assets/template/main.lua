-- My activity: a teacher's screen has gone black. Which question finds out why?
--
-- An activity is three functions over plain data, and one for the teacher's record:
--   start    makes the model: all there is to know of where the pupil is
--   update   changes the model for one event, and is the only place that does
--   view     turns the model into a page of headings, text and controls; it changes nothing
--   outcome  says what a teacher may see of it
-- The program does the rest: it draws the page, saves every step, goes back, carries on.
local ui = require "kit.ui"
local M = {}

local CALLER = { skin = "brown", cover = "hijab", cover_colour = "plum", clothes = "cardigan" }

function M.start()
  -- Numbers, text, true and false, and tables of them: a model is saved, so it is plain.
  return { page = "call", minutes = 5, tries = 0 }
end

-- An event is one thing the pupil did, by mouse, finger or keyboard:
--   {kind = "choose", id = "question", value = "light"}, {kind = "press", id = "ask"}
function M.update(model, event)
  if event.id == "question" then
    model.question = event.value
  elseif event.id == "minutes" then
    model.minutes = event.value
  elseif event.id == "ask" then
    model.page, model.tries = "answer", model.tries + 1
  elseif event.id == "again" then
    model.page = "call"
  elseif event.id == "finish" then
    model.page = "end"
  end
end

-- Everything a pupil reads goes through words, called t here. The text in English is also the key
-- that translators find it by: words/cy.po has all of it in Welsh.
local pages = {}

function pages.call(model, t)
  return ui.page { id = "call", title = t "A call",
    ui.speech { name = t "Mrs Khan", role = t "Teacher", look = CALLER, mood = "concerned",
      t "My screen has gone black, and my lesson begins soon!" },
    ui.choice { id = "question", label = t "What do you ask first?", value = model.question,
      options = {
        { value = "light", t "Is there a light on at the screen?" },
        { value = "age", t "How old is the screen?" },
        { value = "blame", t "What have you done to it?" } } },
    -- Numbers are filled in. Two texts, for one and for more: a language may have other forms.
    ui.stepper { id = "minutes", label = t "How long will it take?", value = model.minutes,
      low = 1, high = 10, says = t({ "{n} minute", "{n} minutes" }, { n = model.minutes }) },
    footer = {
      ui.button { id = "ask", t "Ask her", primary = true, icon = "speech",
        disabled = not model.question } } }
end

-- What she says to each question, how she looks, and what there is to learn from it.
local function answers(t)
  return {
    light = { mood = "pleased", t "No, it is dark. Oh! The plug has come out.",
      t "She could answer that by looking, and looking found the fault." },
    age = { mood = "thinking", t "From last year, I think. Does that help?",
      t "Good to know, but it finds no fault. Ask about something she can see." },
    blame = { mood = "concerned", t "Nothing! Do you think I broke it?",
      t "That sounds as if it were her fault. Ask about something she can see." },
  }
end

function pages.answer(model, t)
  local solved = model.question == "light"
  local answer = answers(t)[model.question]
  return ui.page { id = "answer", title = t "Her answer",
    ui.speech { name = t "Mrs Khan", role = t "Teacher", look = CALLER, mood = answer.mood,
      answer[1] },
    ui.card { accent = solved and "leaf" or "sun", ui.text(answer[2]) },
    ui.disclosure { id = "why", label = t "Why ask at all?",
      ui.text(t "You are far away and cannot see the screen. Her eyes have to look for you.") },
    footer = {
      not solved and ui.button { id = "again", t "Ask something else", primary = true,
        icon = "again" },
      solved and ui.button { id = "finish", t "End the call", primary = true, icon = "tick" } } }
end

local function stars(model)
  return math.max(1, 4 - model.tries)
end

-- The card lists the endings, so that a robot can see whether each can be reached.
pages["end"] = function(model, t)
  return ui.page { id = "end", title = t "The screen works",
    ui.speech { name = t "Mrs Khan", role = t "Teacher", look = CALLER, mood = "pleased",
      t "Thank you! Now my lesson can begin." },
    ui.stars { value = stars(model), of = 3,
      words = t({ "{n} star of 3", "{n} stars of 3" }, { n = stars(model) }) },
    -- A sentence is whole, never glued together: other languages have other orders.
    ui.text(t({ "It took two minutes. You said {n} minute.",
      "It took two minutes. You said {n} minutes." }, { n = model.minutes })) }
end

function M.view(model, env)
  return pages[model.page](model, env.words)
end

-- Ids, numbers and marks of 0 to 3; never what a pupil typed.
function M.outcome(model)
  local finished = model.page == "end"
  return { finished = finished, ending = finished and "helped" or nil,
    marks = finished and { reasoning = stars(model) } or {} }
end

return M
