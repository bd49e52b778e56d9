-- What is said about an interview afterwards: strengths first, one next step, and each mark with
-- the pupil's own words and what would lift it. Made from marks alone; it never changes them.
local catalogue = require "catalogue"
local marks = require "marks"
local values = require "values"
local M = {}

---@param w Words
---@param case? any truthy for a situation of work
---@return table<string, string> of each mark
function M.names(w, case)
  return {
    situation = case and w "What matters" or w "The beginning",
    action = case and w "What you would do" or w "What you did",
    result = case and w "And then" or w "The end",
    value = w "What they hoped to see",
  }
end

--- What each mark is about, for whoever gives one.
---@param w Words
---@param case? any truthy for a situation of work
---@return table<string, string[]> the mark 0 to 3, at 1 to 4, in words
function M.rubric(w, case)
  if case then
    return {
      situation = { w "Not there yet", w "In a rush, or only one side of it",
        w "A part of what matters", w "What matters, and for which people" },
      action = { w "It could go wrong for somebody", w "Hands it on, or only big words",
        w "Good, but one step is missing", w "Their own steps, in order, and safe" },
      result = { w "It just stops", w "“It would be fine”", w "They would tell somebody",
        w "How they would know that it worked" },
      value = { w "Something else", w "A hint of it", w "We can see it",
        w "It shines through what they would do" },
    }
  end
  return {
    situation = { w "Not there yet", w "Hard to follow", w "Clear, but their job in it is missing",
      w "Short and clear: where, and what had to be done" },
    action = { w "Only what others did", w "All “we”, or only big words",
      w "Their own, but one detail short", w "Their own, step by step" },
    result = { w "It just stops", w "“It went well”", w "We know how it ended",
      w "How it ended, and what they learnt" },
    value = { w "A story about something else", w "A hint of it", w "We can see it",
      w "It shines through what they did" },
  }
end

-- What is good about a piece that is worth 3: as many ways as there are questions about stories, so
-- that nobody reads the same praise twice.
local praise = {
  clear = function(w)
    return { w "Short and clear: we know where we are and what you had to do.",
      w "We were there at once, and we knew what your part was.",
      w "A good beginning: the place, the problem, your job. Nothing more is needed.",
      w "You set the scene and came to the point. Now we want to know what you did." }
  end,
  own = function(w)
    return { w "Your own steps, one by one. We can see you doing it.",
      w "We know what you did, and not only what happened. That is the heart of an answer.",
      w "Nobody else could have told it like that, because it was you who did it.",
      w "You say what you did and how. We can picture you doing it in a job." }
  end,
  learnt = function(w)
    return { w "We know how it ended, and what you took from it.",
      w "You told us how it came out, and then you looked back. Panels like that.",
      w "An end, and something you carry on with. That makes it whole.",
      w "It has an ending, and we can see what it taught you. We will remember that." }
  end,
  sees = function(w)
    return { w "You saw what matters before you did anything. That is half the job.",
      w "You looked at it from more than one side before you did anything. Keep doing that." }
  end,
  does = function(w)
    return { w "You say what you would do, in order, and it is safe.",
      w "Clear steps, safe steps, and we know which are yours. We would work with you." }
  end,
  checks = function(w)
    return { w "You would make sure that it worked. Not everybody does.",
      w "You think on past the end, to what comes after. That builds trust." }
  end,
}

local function praise_of(w, kind, at)
  local all = praise[kind](w)
  return all[at % #all + 1]
end

-- What somebody showed: first in a story, then in a situation of work.
local shown = {
  together = function(w)
    return w "You got it done with others, and we can see which part was yours. That is working \z
      together.", w "You would not do it all alone: you bring in the people who can help."
  end,
  respect = function(w)
    return w "You thought of how it was for the other person before you acted. That is respect.",
      w "You would think of how it feels for the other person. That is respect."
  end,
  quality = function(w)
    return w "You looked closely and made sure. That is what we mean by quality.",
      w "You would take the safe way and do it properly. That is quality."
  end,
  compassion = function(w)
    return w "You saw how somebody felt, and you did something about it. That is compassion.",
      w "You would see the person, and not just the problem. That is compassion."
  end,
  improving = function(w)
    return w "You found out what was in the way, and you changed it. That is how lives get better.",
      w "You would look for the cause and try something out. That is how things get better."
  end,
  everyone = function(w)
    return w "You saw what people needed, and nobody was left out. That is what “everyone counts” \z
      means.", w "You would think of everybody it touches, and not only of who is in front of you."
  end,
}

-- What is said about the value, by why it has its mark.
local of_value = {}

function of_value.acted(w, about)
  local story, case = shown[about.value.id](w)
  return about.case and case or story
end

function of_value.partly(w, about)
  return about.at % 2 == 0 and w "It shows. It would shine if you told more of your own part in it."
    or w "We can see it here. With one more step of your own, nobody could miss it."
end

function of_value.again(w, about)
  return about.at % 2 == 0 and w "It shows. But we knew this story by then, and another one would \z
    show another side of you."
    or w "We can see it. You had told this story before, though: with a new one we would get to \z
      know you better."
end

function of_value.ended(w, about)
  if about.shows then
    return w("We hear a little of it here. Put it into what you did, too. {shows}",
      { shows = about.shows })
  end
  return w("We hear a little of it here. Put it into what you would do, too. It can look like \z
    this. {sign}", { sign = about.value.sign })
end

function of_value.could(w, about)
  return about.at % 2 == 0
    and w("This story can show it, told another way. {shows}", { shows = about.shows })
    or w("You chose a story that fits. {shows}", { shows = about.shows })
end

function of_value.side(w, about)
  return w("It shows something good. The panel had this in mind as well. {sign}",
    { sign = about.value.sign })
end

function of_value.other(w, about)
  if about.case then
    return w("One thing was missing. It can look like this. {sign}", { sign = about.value.sign })
  elseif about.own then
    return about.at % 2 == 0 and w("You told what you did. For this question the panel had \z
      something else in mind. {sign}", { sign = about.value.sign })
      or w("A fair story, and it shows other things about you. Here the panel hoped for this. \z
        {sign}", { sign = about.value.sign })
  end
  return about.at % 2 == 0
    and w("This story shows other things. Here the panel hoped for a moment like this. {sign}",
      { sign = about.value.sign })
    or w("This story suits another question better. What the panel hoped for looks like this. \z
      {sign}", { sign = about.value.sign })
end

-- Another story out of the pocket that could have shown the value.
local function better(w, value, story, pocket)
  for _, id in ipairs(pocket) do
    if id ~= story and catalogue.can_show(id, value) then
      return w("One in your pocket would have fitted: {title}.",
        { title = catalogue.story(id).words(w).title })
    end
  end
end

-- What a sentence about the value is made from.
local function about_value(w, question, answer, at, mark)
  local value, story = values.of(w, question.value), catalogue.story(answer.story)
  value.id = question.value
  return { value = value, case = question.case, at = at,
    own = mark and mark.piece.kind == "own",
    shows = story and story.words(w).shows[question.value] }
end

--- What is said about one mark.
---@param w Words
---@param name string which mark
---@param mark Mark
---@param question Question
---@param answer Answer
---@param pocket string[] the stories that were taken along
---@param at integer which answer it is: neighbours are praised in other words
---@return string
function M.sentence(w, name, mark, question, answer, pocket, at)
  if name ~= "value" then
    return mark.piece.lift or praise_of(w, mark.piece.kind, at)
  end
  local text = of_value[mark.why](w, about_value(w, question, answer, at, mark))
  local other = mark.why == "other" and not question.case
    and better(w, question.value, answer.story, pocket)
  return other and w("{sentence} {more}", { sentence = text, more = other }) or text
end

---@class Point something to praise or to work on
---@field at integer which answer
---@field name string which mark
---@field mark Mark

-- Which of equals is named first: what one did says most about somebody.
local RANK = { action = 1, result = 2, value = 3, situation = 4 }
local STRONG = 2 -- the least mark that is a strength

-- All marks that are strengths; those that `before` puts first come first.
local function strong(list, before)
  local points = {}
  for at, got in ipairs(list) do
    for _, name in ipairs(got and marks.ORDER or {}) do
      if got[name].mark >= STRONG then
        points[#points + 1] = { at = at, name = name, mark = got[name] }
      end
    end
  end
  table.sort(points, function(a, b)
    if before(a) ~= before(b) then
      return before(a) < before(b)
    elseif RANK[a.name] ~= RANK[b.name] then
      return RANK[a.name] < RANK[b.name]
    end
    return a.at < b.at
  end)
  return points
end

--- Two things to be proud of, of two different kinds, about different words, and from different
--- answers if they can be; fewer where there are not so many, and none of answers that were all
--- typed.
---@param list (table<string, Mark>|false)[]
---@return Point[]
function M.strengths(list)
  local first = strong(list, function(point) return -point.mark.mark end)[1]
  if not first then
    return {}
  end
  local function is_same(point)
    return point.name == first.name or point.mark.piece == first.mark.piece
  end
  local second = strong(list, function(point)
    local same = is_same(point) and 10 or 0
    return same - 2 * point.mark.mark + (point.at == first.at and 1 or 0)
  end)[1]
  return { first, not is_same(second) and second or nil }
end

--- The one thing to work on: the mark that is lowest over all answers, and where it was lowest. Of
--- equals what one did comes first, for it lifts the others. Nil when there is nothing to lift.
---@param list (table<string, Mark>|false)[]
---@return Point|nil
function M.next_step(list)
  local lowest, point
  for _, name in ipairs { "action", "result", "situation", "value" } do
    local sum, worst = 0, nil
    for at, got in ipairs(list) do
      sum = sum + (got and got[name].mark or 0)
      if got and (not worst or got[name].mark < worst.mark.mark) then
        worst = { at = at, name = name, mark = got[name] }
      end
    end
    if worst and worst.mark.mark < 3 and (not lowest or sum < lowest) then
      lowest, point = sum, worst
    end
  end
  return point
end

-- What to do about it next time: of a story, then of a situation of work.
local advice = {
  situation = function(w)
    return w "Begin with two short sentences: where were you, and what had to be done?",
      w "Begin with what matters most: who is in it, and what could go wrong for them?"
  end,
  action = function(w)
    return w "Say “I” and tell your own steps: what you did first, and what then.",
      w "Say “I” and give your own steps: what you would do first, and what then."
  end,
  result = function(w)
    return w "Tell it to the end: how did it come out, and what did you take from it?",
      w "Go on a little longer. Say how you would know that it worked, and who you would tell."
  end,
  value = function(w)
    return w "Before you tell a story, ask yourself: what do they want to see? Then choose the \z
      story that shows it.", w "Before you answer, ask yourself: what do they want to see? Then \z
      say how you would show it."
  end,
}

-- Where the story was the right one, it is another advice.
local fitting = {}

function fitting.again(w)
  return w "Have one more story ready than you need. A panel likes to see another side of you \z
    each time."
end

function fitting.could(w)
  return w "Your story fits. Tell the part of it that shows what they asked about."
end

fitting.partly, fitting.ended = fitting.could, fitting.could

---@param w Words
---@param name string which mark
---@param case? any truthy for a situation of work
---@param why? string of a value: why it has its mark
---@return string
function M.advice(w, name, case, why)
  local story, work = advice[name](w)
  if case then
    return work
  end
  return fitting[why] and fitting[why](w) or story
end

-- The best kind of each step: in a story, and in a situation of work.
local BEST = { situation = { "clear", "sees" }, action = { "own", "does" },
  result = { "learnt", "checks" } }

--- What is said about a mark that somebody gave by ear.
---@param w Words
---@param name string which mark
---@param mark integer 0 to 3
---@param question Question
---@param at integer which answer it is
---@return string
function M.by_ear(w, name, mark, question, at)
  if mark < 3 then
    return M.advice(w, name, question.case)
  elseif name == "value" then
    return of_value.acted(w, about_value(w, question, {}, at))
  end
  return praise_of(w, BEST[name][question.case and 2 or 1], at)
end

---@param w Words
---@param hint string from coach
---@return string
function M.hint(w, hint)
  local long = w "This would take more than two minutes to say. What can go?"
  local all = {
    empty = w "There is nothing here yet. Begin with one sentence: where were you?",
    ["no-action"] = w "What did you do? That part is still empty, and it is the heart of it.",
    ["no-result"] = w "There is no end yet. What came of it?",
    ["no-situation"] = w "Where were you, and what had to be done? Two sentences are enough.",
    ["all-we"] = w "I read “we”. Which part of it was yours? Say “I” there.",
    ["no-detail"] = w "Could you add one detail: a number, a day, what you did first?",
    ["no-learning"] = w "You could add what you learnt, or what you would do another way.",
    long = long,
    short = w "This is very short. You have two minutes: what else did you see or do?",
    ["case-empty"] = w "There is nothing here yet. Begin with one sentence: what matters here?",
    ["case-no-action"] = w "What would you do? That part is empty, and it is the heart of it.",
    ["case-no-result"] = w "There is no end yet. How would you know that it had worked?",
    ["case-no-situation"] = w "What matters most here, and to whom? Two sentences are enough.",
    ["case-all-we"] = w "I read “we”. Which part of it would be yours? Say “I” there.",
    ["case-no-detail"] = w "Could you say what you would do first, and whom you would tell?",
    ["case-long"] = long,
    ["case-short"] = w "This is very short. You have two minutes: what else would you think of?",
  }
  return all[hint]
end

---@param w Words
---@param sign string from coach
---@return string
function M.sign(w, sign)
  local detail = w "You give details one can picture."
  local all = {
    mine = w "You say what you did yourself.", detail = detail,
    learning = w "You say what you took from it.", ended = w "You tell how it ended.",
    ["case-mine"] = w "You say what you would do yourself.", ["case-detail"] = detail,
    ["case-ended"] = w "You think of what comes after.",
  }
  return all[sign]
end

return M
