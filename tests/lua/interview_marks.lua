-- What an interview's answers are worth and what is said about them: marks are read from what was
-- said and from nothing else, and each sentence is about those very words.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/interview/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local answers = require "answer"
local catalogue = require "catalogue"
local feedback = require "feedback"
local fragments = require "fragments"
local manners = require "manners"
local marks = require "marks"
local report = require "report"
local rng = require "kit.rng"
local talk = require "talk"
local values = require "values"

local function w(text, fields)
  if fields then
    return (text:gsub("{(%a+)}", function(name) return tostring(fields[name]) end))
  end
  return text
end

local stories = {}
for _, area in ipairs(catalogue.AREAS) do
  table.move(catalogue.STORIES[area], 1, #catalogue.STORIES[area], #stories + 1, stories)
end
local cases = table.move(catalogue.CASES.all, 1, #catalogue.CASES.all, 1, {})
for _, id in ipairs(catalogue.VACANCIES) do
  cases[#cases + 1] = catalogue.CASES.own[id]
end

local function case_question(id)
  return catalogue.question(w, catalogue.vacancy "nurse", id)
end

-- An answer that says the pieces with these ids.
local function saying(story, situation, action, result)
  return { story = story, offers = {}, step = 4,
    picks = { situation = situation, action = action, result = result } }
end

-- Marks -------------------------------------------------------------------------------------------

local STORY = {
  situation = { { id = "a", kind = "clear", "s3" }, { id = "b", kind = "untasked", "s2" },
    { id = "c", kind = "long", values = { "respect" }, "s1" }, { id = "d", kind = "off", "s0" } },
  action = { { id = "a", kind = "own", values = { "quality" }, "a3" },
    { id = "b", kind = "thin", values = { "quality" }, "a2" },
    { id = "c", kind = "we", values = { "quality" }, "a1" }, { id = "d", kind = "vague", "a1" },
    { id = "e", kind = "others", "a0" }, { id = "f", kind = "own", values = { "respect" }, "a3" } },
  result = { { id = "a", kind = "learnt", values = { "quality" }, "r3" },
    { id = "b", kind = "ended", "r2" }, { id = "c", kind = "lesson", "r1" },
    { id = "d", kind = "felt", "r1" }, { id = "e", kind = "none", "r0" } },
}

-- A story that can show quality and respect, told in these pieces: its marks when asked about a
-- value.
local function told(pieces, value)
  local story = catalogue.story "bakery"
  local words = story.words
  story.words = function() return STORY end
  local got = marks.of({ value = value }, saying("bakery", pieces:match "(%l)(%l)(%l)"))
  story.words = words
  return got
end

local function numbers(got)
  return ("%d%d%d%d"):format(got.situation.mark, got.action.mark, got.result.mark, got.value.mark)
end

TestMarks = {}

function TestMarks.test_each_step_is_worth_what_its_piece_is_worth()
  lu.assertEquals(numbers(told("aaa", "quality")), "3333")
  lu.assertEquals(numbers(told("bbb", "quality")), "2222")
  lu.assertEquals(numbers(told("cdc", "together")), "1110")
  lu.assertEquals(numbers(told("ccd", "together")), "1110")
  lu.assertEquals(numbers(told("dee", "together")), "0000")
  local got = told("abe", "quality")
  lu.assertEquals({ got.situation.piece[1], got.action.piece[1], got.result.piece[1] },
    { "s3", "a2", "r0" })
  lu.assertEquals(marks.sum(got), 3 + 2 + 0 + 2)
end

function TestMarks.test_a_value_counts_most_when_it_is_shown_by_what_was_done()
  for pieces, expected in pairs {
    aab = "3 acted a3", aba = "3 acted a2", abb = "2 partly a2", acb = "2 partly a1",
    ada = "1 ended r3", afb = "1 could a3", aeb = "1 could a0",
  } do
    local value = told(pieces, "quality").value
    lu.assertEquals(("%d %s %s"):format(value.mark, value.why, value.piece[1]), expected, pieces)
  end
  local begun = told("cab", "respect").value
  lu.assertEquals({ begun.mark, begun.why, begun.piece[1] }, { 1, "ended", "s1" })
  local other = told("aaa", "everyone").value
  lu.assertEquals({ other.mark, other.why, other.piece[1] }, { 0, "other", "a3" })
end

function TestMarks.test_the_same_pieces_are_worth_more_for_one_question_than_for_another()
  lu.assertEquals(marks.sum(told("aaa", "quality")), 12)
  lu.assertEquals(marks.sum(told("aaa", "respect")), 10)
  lu.assertEquals(marks.sum(told("aaa", "everyone")), 9)
end

function TestMarks.test_what_was_typed_is_never_marked()
  local answer = answers.new()
  answers.begin_typing(answer)
  answer.typed.action = "I rang the coach firm myself and asked for a later bus."
  lu.assertNil(marks.of({ value = "quality" }, answer))
end

function TestMarks.test_the_panel_asks_about_the_weakest_step()
  local function probe(pieces, value)
    return { marks.probe(told(pieces, value or "quality")) }
  end
  lu.assertEquals(probe "aaa", {})
  lu.assertEquals(probe "baa", { "situation", "task" })
  lu.assertEquals(probe "caa", { "situation", "brief" })
  lu.assertEquals(probe "daa", { "situation", "point" })
  lu.assertEquals(probe "aba", { "action", "detail" })
  lu.assertEquals(probe "aca", { "action", "yourself" })
  lu.assertEquals(probe "dea", { "action", "yourself" }, "of equals what one did")
  lu.assertEquals(probe "cee", { "action", "yourself" })
  lu.assertEquals(probe "cbe", { "result", "ending" })
  lu.assertEquals(probe "abb", { "action", "detail" })
  lu.assertEquals(probe "aab", { "result", "learnt" })
  lu.assertEquals(probe "afa", { "action", "story" }, "another part of the same story")
  local step, key = marks.probe(told("aaa", "everyone"))
  lu.assertEquals({ step == nil, key }, { true, "story" }, "another story")
end

function TestMarks.test_the_middle_of_several()
  lu.assertNil(marks.together {})
  local function of(a, b, c, d)
    return { situation = { mark = a }, action = { mark = b }, result = { mark = c },
      value = { mark = d } }
  end
  lu.assertEquals(marks.together { of(3, 2, 1, 0) },
    { situation = 3, action = 2, result = 1, value = 0 })
  lu.assertEquals(marks.together { of(3, 2, 1, 0), of(2, 0, 1, 1) },
    { situation = 3, action = 1, result = 1, value = 1 }, "halves are rounded up")
  lu.assertEquals(marks.together { of(3, 0, 0, 3), of(3, 0, 1, 3), of(3, 1, 0, 2) },
    { situation = 3, action = 0, result = 0, value = 3 })
end

-- Feedback ----------------------------------------------------------------------------------------

local MANNERS = { "warm", "brisk", "curious", "quiet" }

-- Says what is said about every mark of every answer that can be given: whatever is chosen.
local function each_answer(question, story, words, check)
  for _, action in ipairs(words.action) do
    for _, result in ipairs(words.result) do
      for _, situation in ipairs(fragments.follows(result, action.id) and words.situation or {}) do
        local answer = saying(story, situation.id, action.id, result.id)
        check(marks.of(question, answer), answer, question)
      end
    end
  end
end

local function check_sentences(got, answer, question)
  for _, name in ipairs(marks.ORDER) do
    local mark = got[name]
    local text = feedback.sentence(w, name, mark, question, answer, stories, 1)
    if name ~= "value" and mark.mark < 3 then
      lu.assertEquals(text, mark.piece.lift)
    end
    lu.assertTrue(type(text) == "string" and #text > 20)
    lu.assertNil(text:find "{%a+}", text)
    lu.assertEquals(mark.piece, fragments.find(answers.source(w, question, answer)
      [fragments.KINDS[mark.piece.kind].step], mark.piece.id), "a piece that was said")
  end
  local step, probe = marks.probe(got)
  local best = marks.sum(got) - got.value.mark == 9 and got.value.mark >= 2
  lu.assertEquals(probe == nil, best)
  if probe then
    lu.assertEquals(step == nil, got.value.why == "other" and probe == "story")
    for _, manner in ipairs(MANNERS) do
      lu.assertEquals(type(manners.say(w, manner, probe, 1)), "string")
    end
  end
end

-- Words are only read, so one copy will do for thousands of answers.
local function with_one_copy(source, run)
  local words, make = source.words(w), source.words
  source.words = function() return words end
  run(words)
  source.words = make
end

TestFeedback = {}

function TestFeedback.test_whatever_is_said_is_answered_in_its_own_terms()
  for _, id in ipairs(stories) do
    local story = catalogue.story(id)
    with_one_copy(story, function(words)
      for _, value in ipairs(values.ORDER) do
        each_answer({ value = value }, id, words, check_sentences)
      end
    end)
  end
  for _, id in ipairs(cases) do
    local question = case_question(id)
    with_one_copy(question.case, function(words)
      each_answer(question, nil, words, check_sentences)
    end)
  end
end

-- The beginnings of the longer words of a text.
local function stems(text)
  local set = {}
  for word in text:lower():gmatch "%a+" do
    set[word:sub(1, 4)] = #word >= 4 or nil
  end
  return set
end

function TestFeedback.test_each_lift_is_about_its_own_piece_and_stands_there_once()
  local seen, common = {}, stems("what that your with this when they them then have from were \z
    there here just would could next more which whom where been about said like much make \z
    know knew some will also each than very only into part")
  local function check(id, words)
    for _, step in ipairs(fragments.STEPS) do
      for _, piece in ipairs(words[step]) do
        local where, shared = ("%s, %s %s"):format(id, step, piece.id), false
        local told_in = { words.title or "", words.line or "", words[1] or "" }
        for _, name in ipairs(fragments.STEPS) do
          for _, one in ipairs(words[name]) do told_in[#told_in + 1] = one[1] end
        end
        local story = stems(table.concat(told_in, " "))
        for stem in pairs(stems(piece.lift or piece[1])) do
          shared = shared or story[stem] and not common[stem]
        end
        lu.assertTrue(shared, where .. ": the lift could stand anywhere")
        lu.assertNil(piece.lift and seen[piece.lift], where .. ": a lift that stands elsewhere")
        seen[piece.lift or ""] = true
      end
    end
  end
  for _, id in ipairs(stories) do check(id, catalogue.story(id).words(w)) end
  for _, id in ipairs(cases) do check(id, require("situations." .. id).words(w)) end
end

function TestFeedback.test_a_story_that_fits_better_was_in_the_pocket()
  local question = catalogue.question(w, catalogue.vacancy "delivery", "everyone-1")
  local answer = saying("bakery", "c", "a", "a")
  local got = marks.of(question, answer)
  lu.assertEquals(got.value.why, "other")
  local function said(pocket)
    return feedback.sentence(w, "value", got.value, question, answer, pocket, 1)
  end
  lu.assertStrContains(said { "bakery", "queue" }, "The dinner queue")
  lu.assertEquals(said { "bakery", "own" }, said {})
  lu.assertNil(said { "bakery" }:find "pocket", "none that fits: nothing about it")
end

-- Interviews of any quality: of some answers nothing but the best or the weakest is chosen, and
-- some are typed.
local function interview(seed)
  local chance = rng.new(seed)
  local t = talk.new(catalogue.vacancy(chance:pick(catalogue.VACANCIES)), {}, chance)
  local taste = chance(4)
  talk.begin(t)
  while t.phase ~= "turn" do
    local question = talk.question(w, t)
    if chance(12) == 1 then
      talk.type(t)
      talk.answer(t).typed.action = "I asked the lady at the desk what she needed."
    else
      talk.tell(t, not question.case and chance:pick(stories) or nil, chance)
      local answer = talk.answer(t)
      for _, step in ipairs(fragments.STEPS) do
        local best
        for _, id in ipairs(chance:shuffle(answer.offers[step])) do
          local mark = fragments.mark(fragments.find(answers.source(w, question, answer)[step], id))
          local better = not best or taste == 1 and mark > best.mark
            or taste == 2 and mark < best.mark
          best = better and { id = id, mark = mark } or best
        end
        answers.pick(answer, question, step, best.id, chance)
      end
    end
    talk.go_on(t)
  end
  return t
end

local function check_strengths(list)
  local best = 0
  for _, got in ipairs(list) do
    for _, name in ipairs(got and marks.ORDER or {}) do
      best = math.max(best, got[name].mark)
    end
  end
  local strong = feedback.strengths(list)
  lu.assertEquals(#strong > 0, best >= 2, "what is worth 2 can be praised")
  if #strong > 0 then
    lu.assertEquals(strong[1].mark.mark, best, "the best first")
  end
  if #strong == 2 then
    lu.assertTrue(strong[2].mark.mark >= 2)
    lu.assertNotEquals(strong[1].name, strong[2].name)
    lu.assertFalse(strong[1].mark.piece == strong[2].mark.piece, "two different things were said")
  end
  for _, point in ipairs(strong) do
    lu.assertTrue(list[point.at][point.name] == point.mark)
  end
  return strong
end

local function check_next_step(list, strong)
  local step, least, sums = feedback.next_step(list), 3, {}
  for _, got in ipairs(list) do
    for _, name in ipairs(got and marks.ORDER or {}) do
      least, sums[name] = math.min(least, got[name].mark), (sums[name] or 0) + got[name].mark
    end
  end
  lu.assertEquals(step == nil, least == 3, "something to lift, unless all is at its best")
  if step then
    lu.assertTrue(list[step.at][step.name] == step.mark and step.mark.mark < 3)
    for _, name in ipairs(marks.ORDER) do
      lu.assertTrue(sums[step.name] <= sums[name], "what is weakest over all answers")
    end
    for _, point in ipairs(strong) do
      lu.assertFalse(point.at == step.at and point.name == step.name and point.mark.mark == 3)
    end
  end
end

function TestFeedback.test_strengths_come_first_and_one_next_step()
  for seed = 1, 400 do
    local t = interview(seed)
    local list = talk.marks(t, w)
    check_next_step(list, check_strengths(list))
    local made = report.of_talk(w, t, {})
    lu.assertEquals(#made.sections, 5)
    for _, line in ipairs(made.strengths) do
      lu.assertEquals(type(line.quote) == "string" and type(line.text), "string")
    end
    for at, section in ipairs(made.sections) do
      lu.assertEquals(#section.lines, list[at] and 4 or 0)
      lu.assertEquals(section.typed == nil, list[at] ~= false)
      for _, line in ipairs(section.lines) do
        local whole = answers.whole(w, talk.question(w, t, at), t.answers[at])
        lu.assertNotNil(whole:find(line.quote, 1, true), "quotes what was said")
      end
    end
  end
end

function TestFeedback.test_when_all_was_typed_nothing_is_marked()
  local t = talk.new(catalogue.vacancy "desk", {}, rng.new(3))
  talk.begin(t)
  while t.phase == "hear" do
    talk.type(t)
    talk.answer(t).typed.situation = "Last year our dog ran off."
    talk.go_on(t)
  end
  local list = talk.marks(t, w)
  lu.assertEquals(list, { false, false, false, false, false })
  lu.assertEquals(feedback.strengths(list), {})
  lu.assertNil(feedback.next_step(list))
  local made = report.of_talk(w, t, {})
  lu.assertEquals({ #made.strengths, made.next == nil }, { 0, true })
  for _, section in ipairs(made.sections) do
    lu.assertEquals(section.lines, {})
    lu.assertEquals(section.typed, { situation = "Last year our dog ran off." })
    lu.assertEquals(section.hints[1], section.case and "case-no-action" or "no-action")
  end
end

-- The interview -----------------------------------------------------------------------------------

-- An interview whose first question is answered with these pieces of a story.
local function answered(pieces, seed)
  local chance = rng.new(seed or 1)
  local t = talk.new(catalogue.vacancy "cyber", { "bakery", "tea" }, chance)
  t.drawn[1].id = "quality-1"
  talk.begin(t)
  talk.tell(t, "bakery", chance)
  local answer, question = talk.answer(t), talk.question(w, t)
  local i = 0
  for id in pieces:gmatch "%l" do
    i = i + 1
    answers.pick(answer, question, fragments.STEPS[i], id, chance)
    answers.say(answer)
  end
  t.phase = "reply"
  return t, chance
end

local function first_marks(t)
  return numbers(talk.marks(t)[1])
end

TestTalk = {}

function TestTalk.test_nerves_noise_and_waiting_never_change_a_mark()
  local plain = first_marks((answered "caa"))
  for _, change in ipairs { { noisy = true, again = true }, { noisy = true, guessed = true },
    { blank = true, through = "aloud" }, { blank = true, through = "sip" } } do
    local t = answered "caa"
    for name, value in pairs(change) do
      t.drawn[1][name] = value
    end
    t.settled = "breathe"
    lu.assertEquals(first_marks(t), plain)
    lu.assertFalse(talk.is_garbled(t))
    lu.assertFalse(talk.is_blank(t))
  end
end

function TestTalk.test_the_same_story_goes_on_where_it_was()
  local t, chance = answered "ca"
  local offers = table.concat(talk.answer(t).offers.situation)
  t.phase = "hear"
  talk.tell(t, "bakery", chance)
  lu.assertEquals(talk.answer(t).picks, { situation = "c", action = "a" })
  lu.assertEquals(table.concat(talk.answer(t).offers.situation), offers)
  t.phase = "hear"
  talk.tell(t, "queue", chance)
  lu.assertEquals({ talk.answer(t).picks, talk.answer(t).step }, { {}, 1 }, "another begins anew")
end

function TestTalk.test_one_answer_can_be_added_to()
  local t, chance = answered "cab"
  local before = first_marks(t)
  lu.assertEquals({ before, talk.may_mend(t), talk.reaction(t) }, { "3303", true, "good" })
  talk.begin_mending(t, 1)
  lu.assertEquals({ t.phase, t.mending.step }, { "mend", "result" })
  talk.leave_it(t)
  lu.assertEquals({ t.phase, first_marks(t), talk.answer(t).mended == nil },
    { "reply", before, true })
  lu.assertTrue(talk.may_mend(t), "leaving it as it was uses up nothing")
  talk.begin_mending(t, 1)
  t.mending.pick = "a"
  talk.mend(t, chance)
  lu.assertEquals({ t.phase, t.mended, talk.answer(t).mended }, { "reply", 1, "result" })
  lu.assertEquals({ first_marks(t), talk.probe(t) == nil }, { "3333", true })
  lu.assertFalse(talk.may_mend(t))
  talk.go_on(t)
  lu.assertEquals({ t.phase, t.at }, { "hear", 2 })
end

function TestTalk.test_who_says_the_same_again_gains_nothing_by_it()
  local t, chance = answered "cab"
  talk.begin_mending(t, 1)
  t.mending.pick = "b"
  talk.mend(t, chance)
  lu.assertEquals({ first_marks(t), talk.may_mend(t) }, { "3303", false })
end

-- At a bakery the end "a" is told after checking boxes ("a" "b" "d"), not after waiting ("f").
function TestTalk.test_when_the_end_no_longer_fits_it_is_asked_for_too()
  for seed = 1, 20 do
    local t, chance = answered("cda", seed)
    talk.begin_mending(t, 1)
    lu.assertEquals(t.mending.step, "action")
    t.mending.pick = "f"
    talk.mend(t, chance)
    lu.assertEquals({ t.phase, t.mending.step, t.mending.pick == nil }, { "mend", "result", true })
    lu.assertEquals(answers.said(w, talk.question(w, t), talk.answer(t)).result, nil)
    lu.assertFalse(answers.offers(talk.answer(t), "result", "a"))
    t.mending.pick = "d"
    talk.mend(t, chance)
    lu.assertEquals({ t.phase, talk.answer(t).mended, talk.answer(t).picks.result },
      { "reply", "action", "d" })
  end
end

function TestTalk.test_an_end_that_still_fits_stays()
  for seed = 1, 50 do
    for _, ending in ipairs { "a", "b", "c", "e", "f" } do
      local t, chance = answered("cd" .. ending, seed)
      talk.begin_mending(t, 1)
      if t.mending.step == "action" then
        t.mending.pick = "a"
        talk.mend(t, chance)
        lu.assertEquals({ t.phase, talk.answer(t).picks.result }, { "reply", ending })
        lu.assertTrue(answers.offers(talk.answer(t), "result", ending))
        lu.assertEquals(#talk.answer(t).offers.result, fragments.OFFERED)
      end
    end
  end
end

function TestTalk.test_mending_late_comes_back_to_the_last_page()
  local t, chance = answered "cda"
  t.at, t.phase = #t.drawn, "reply"
  talk.go_on(t)
  lu.assertEquals(t.phase, "turn")
  talk.begin_mending(t, 1, true)
  lu.assertEquals(t.phase, "mend")
  talk.leave_it(t)
  lu.assertEquals(t.phase, "turn")
  talk.begin_mending(t, 1, true)
  t.mending.pick = "f"
  talk.mend(t, chance)
  lu.assertEquals({ t.phase, t.mending.step }, { "mend", "result" })
  t.mending.pick = "d"
  talk.mend(t, chance)
  lu.assertEquals({ t.phase, t.mending == nil, t.at }, { "turn", true, #t.drawn })
  lu.assertFalse(talk.may_mend(t))
end

function TestTalk.test_another_story_when_this_one_cannot_show_it()
  local t, chance = answered "cad"
  t.drawn[1].id = "together-1" -- which no Saturday in a bakery shows
  talk.answer(t).picks.result = "a"
  local step, probe = talk.probe(t)
  lu.assertEquals({ step == nil, probe }, { true, "story" })
  talk.begin_mending(t, 1)
  lu.assertEquals({ t.phase, t.mended, talk.answer(t).picks }, { "hear", 1, {} })
  talk.tell(t, "queue", chance)
  lu.assertEquals({ t.phase, talk.answer(t).story, talk.answer(t).mended },
    { "build", "queue", "story" })
  lu.assertFalse(talk.may_mend(t))
end

function TestTalk.test_a_typed_answer_is_added_to_where_the_coach_saw_something()
  local t, chance = answered ""
  talk.type(t)
  local typed = talk.answer(t).typed
  typed.situation = "On our school trip to Skipton in March the coach did not come."
  typed.action = "I rang the coach firm from the castle and told my teacher what they said."
  t.phase = "reply"
  lu.assertEquals({ talk.probe(t) }, { "result", "ending" })
  talk.begin_mending(t, 1)
  t.mending.text = "It came an hour later. Next time I would take the number with me."
  talk.mend(t, chance)
  lu.assertEquals({ t.phase, typed.result:sub(1, 7), talk.probe(t) == nil },
    { "reply", "It came", true })
  lu.assertFalse(talk.marks(t)[1])
  lu.assertEquals(talk.reaction(t), "good")
end

function TestTalk.test_about_work_the_panel_asks_in_other_words()
  local t = talk.new(catalogue.vacancy "cyber", {}, rng.new(1))
  t.drawn[1].id = "clicked"
  talk.begin(t)
  talk.type(t)
  local typed = talk.answer(t).typed
  typed.situation = "She is scared, so that matters first, and the thief may be in already."
  lu.assertEquals({ talk.probe(t) }, { "action", "you" })
  typed.action = "I would thank her for ringing and ask her to pull the plug, then tell my boss."
  lu.assertEquals({ talk.probe(t) }, { "result", "after" })
  typed.result = "I'd ring her the next day."
  lu.assertEquals({ talk.probe(t) }, {}, "nobody has learnt anything from what has not happened")
  lu.assertEquals(talk.reaction(t), "good")
end

function TestTalk.test_what_was_typed_stays_while_one_looks_round()
  local t = answered ""
  talk.type(t)
  talk.answer(t).typed.action = "I asked."
  t.phase = "hear"
  talk.type(t)
  lu.assertEquals(talk.answer(t).typed.action, "I asked.")
end

os.exit(lu.LuaUnit.run())
