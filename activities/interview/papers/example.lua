-- One question answered three ways, with pieces, marks and feedback as the pupil gets them; and
-- what weak answers are like, with what one could ask.
local answers = require "answer"
local catalogue = require "catalogue"
local feedback = require "feedback"
local fragments = require "fragments"
local looks = require "looks"
local manners = require "manners"
local marks = require "marks"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local QUESTION, STORY, MANNER = "quality-1", "bakery", "quiet"

-- The kinds of the pieces, from weak to strong.
local WAYS = {
  { situation = "off", action = "others", result = "none" },
  { situation = "untasked", action = "we", result = "ended" },
  { situation = "clear", action = "own", result = "learnt" },
}

-- The piece of a kind, and of several the one that shows the value.
local function of_kind(list, kind, value)
  local found
  for _, piece in ipairs(list) do
    if piece.kind == kind and (not found or fragments.shows(piece, value)) then
      found = piece
    end
  end
  return found
end

---@class Shown one way of answering
---@field answer Answer
---@field marks table<string, Mark>

--- The question, and it answered weakly, middling and strongly.
---@param w Words
---@return Question
---@return Shown[]
function M.ways(w)
  local question = catalogue.question(w, catalogue.vacancy "analyst", QUESTION)
  local source, list = catalogue.story(STORY).words(w), {}
  for i, way in ipairs(WAYS) do
    local answer = answers.new()
    answer.story = STORY
    for _, step in ipairs(fragments.STEPS) do
      answer.picks[step] = of_kind(source[step], way[step], question.value).id
    end
    list[i] = { answer = answer, marks = marks.of(question, answer, w) }
  end
  return question, list
end

local function marked(w, question, shown, at)
  local names, rows = feedback.names(w), {}
  for i, name in ipairs(marks.ORDER) do
    local mark = shown.marks[name]
    rows[i] = { names[name], mark.mark, feedback.sentence(w, name, mark, question, shown.answer,
      {}, at) }
  end
  return ui.table { head_left = true, columns = { { w "Part", width = 190 },
    { w "Mark", width = 70, align = "centre" }, { w "What the feedback says" } }, rows = rows }
end

local function three(w, add)
  local question, list = M.ways(w)
  local titles = { w "A weak answer", w "A middling answer", w "A strong answer" }
  add(ui.heading { level = 1, w "One question, three answers" })
  add(ui.text { parts.quote(w, question[1]), style = "lead" })
  add(ui.text { w("The story is “{title}”. The words, marks and feedback are those on the \z
    screen. Read the three aloud to the class, and ask what the panel would want to know next.",
    { title = catalogue.story(STORY).words(w).title }) })
  for i, shown in ipairs(list) do
    local _, probe = marks.probe(shown.marks)
    add(ui.heading { level = 3, w("{title}: {sum} of 12", { title = titles[i],
      sum = marks.sum(shown.marks) }) })
    add(ui.speech { look = looks.ALL[i], words = looks.words(w), size = 72,
      parts.quote(w, answers.whole(w, question, shown.answer)) })
    add(marked(w, question, shown, i))
    add(probe and ui.text { w("**The panel asks back:** {probe}",
      { probe = manners.say(w, MANNER, probe, 0) }) }
      or ui.text { w "The panel has nothing to ask back." })
  end
end

-- Weak pieces, each with how it sounds; what to ask is what the panel asks.
local function weak(w)
  return {
    { "long", w "It wanders: who was there, what the weather was like" },
    { "untasked", w "We see the place, but not what they had to do" },
    { "off", w "It goes nowhere, or it blames somebody" },
    { "we", w "“We did this, we did that”" },
    { "others", w "What all the others did, or did not do" },
    { "vague", w "“I am a hard-working team player”" },
    { "lesson", w "A wise lesson, but no end to the story" },
    { "felt", w "“It went really well”" },
    { "none", w "It just stops" },
    { "ended", w "A clear end, but nothing was learnt from it" },
    { "rushes", w "At work: off they go, before they know what is wrong" },
    { "passes", w "At work: “I would tell my manager”, and no more" },
    { "risks", w "At work: they mean well, but it could hurt somebody" },
    { "hopes", w "At work: “It should be fine then”" },
  }
end

local function weak_table(w)
  local rows = {}
  for i, row in ipairs(weak(w)) do
    rows[i] = { row[2], parts.quote(w, manners.say(w, MANNER, fragments.KINDS[row[1]].probe, i)) }
  end
  return ui.table { columns = { { w "What you hear", width = 420 }, { w "What you could ask" } },
    rows = rows }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  three(w, add)
  add(ui.heading { w "What weak answers are like, and what to ask" })
  add(weak_table(w))
end

return M
