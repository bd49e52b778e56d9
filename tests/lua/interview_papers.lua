-- What Mock Interview prints: adverts, a planner, question cards and marking sheets for pupils, and
-- the notes for teachers.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/interview/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local ask = require "pages.ask"
local asks = require "asks"
local catalogue = require "catalogue"
local draw = require "draw"
local example = require "papers.example"
local feedback = require "feedback"
local fragments = require "fragments"
local kit_paper = require "kit.paper"
local marks = require "marks"
local papers = require "papers"
local prep = require "prep"
local printed = require "fake.printed"
local report = require "report"
local rng = require "kit.rng"
local roles = require "kit.roles"
local rounds = require "rounds"
local values = require "values"
local words = require "kit.words"

local w = words.t
local find, holds, lacks = printed.pictures "interview", printed.holds, printed.lacks

local function all()
  return papers.all { words = w, rng = rng.new(1), options = {} }
end

local function text_of(one)
  return printed.text(one, find)
end

local function paper(id)
  return printed.named(all(), id)
end

local function sheets_of(id)
  return printed.of(paper(id), find)
end

-- Words as they are read on paper: without the signs for bold and emphasis.
local function plain(text)
  return (text:gsub("[*_][*_]", ""))
end

TestPapers = {}

function TestPapers.test_four_for_pupils_and_one_for_teachers()
  printed.check_audiences(all(), { "adverts pupils", "planner pupils", "cards pupils",
    "sheets pupils", "notes teachers" })
end

function TestPapers.test_every_text_goes_through_words()
  printed.check_worded(all)
end

-- What is only for the rules: kinds of pieces, keys of what the panel says, unfilled gaps.
function TestPapers.test_no_field_of_a_model_leaks()
  printed.check_signs(all(), find, { "untasked", "nil", "no%-action", "all%-we",
    "%f[%w]%l+%-%d%f[%W]" })
  for _, one in ipairs(all()) do
    local text = text_of(one)
    for id in pairs(fragments.KINDS) do
      lu.assertNil(text:find("%f[%w_]kind%W+" .. id), one.id)
    end
  end
end

function TestPapers.test_each_sheet_of_the_pupils_begins_with_a_heading()
  printed.check_headings(all())
end

TestAdverts = {}

function TestAdverts.test_each_vacancy_has_its_sheet()
  local sheets = sheets_of "adverts"
  lu.assertEquals(#sheets, #catalogue.VACANCIES)
  for i, id in ipairs(catalogue.VACANCIES) do
    local text, role, sheet = catalogue.vacancy(id).words(w), roles.of(w, id), sheets[i]
    holds(sheet, role.title, role.duties, role.ways, role.band, text.hook, text.person.name,
      text.person.line)
    holds(sheet, table.unpack(text.needs))
    holds(sheet, table.unpack(text.nice))
    for _, line in ipairs(text.advert) do holds(sheet, line[1]) end
    for _, hour in ipairs(text.day) do holds(sheet, hour[1], hour[2]) end
  end
end

function TestAdverts.test_which_lines_ask_is_for_the_pupil_to_find()
  for _, id in ipairs { "adverts", "planner" } do
    local text = text_of(paper(id))
    for _, vacancy in ipairs(catalogue.VACANCIES) do
      for _, line in ipairs(catalogue.vacancy(vacancy).words(w).advert) do
        lacks(text, line.why)
      end
    end
  end
end

TestPlanner = {}

function TestPlanner.test_it_holds_the_values_and_the_stories()
  local text = text_of(paper "planner")
  for _, id in ipairs(values.ORDER) do
    local value = values.of(w, id)
    holds(text, value.name, value.sign)
  end
  for _, area in ipairs(catalogue.AREAS) do
    for _, id in ipairs(catalogue.STORIES[area]) do
      local story = catalogue.story(id).words(w)
      holds(text, story.title .. ". " .. story.line)
    end
  end
end

function TestPlanner.test_there_is_room_for_four_stories_and_two_questions()
  local text = text_of(paper "planner")
  for number = 1, prep.POCKET do
    holds(text, ("Story %d"):format(number))
  end
  holds(text, "My question " .. prep.ASKS)
  lacks(text, "My question " .. prep.ASKS + 1)
  local lines = select(2, table.concat(kit_paper.html(paper "planner", find))
    :gsub('<div class="line">', ""))
  lu.assertTrue(lines >= prep.POCKET * 7 + prep.ASKS)
end

TestCards = {}

local function holds_question(sheet, question)
  holds(sheet, question[1], question.again, question.listen,
    table.unpack(ask.probes(w, question.case)))
end

-- All that can be drawn for a vacancy is on its own sheet, on one of its values', or on that of the
-- situations for all.
function TestCards.test_every_question_that_can_be_drawn_is_on_a_card()
  local sheets, seen = sheets_of "cards", {}
  for _, id in ipairs(catalogue.VACANCIES) do
    local vacancy = catalogue.vacancy(id)
    local own = sheets[roles.of(w, id).title]
    for _, value in ipairs(vacancy.values) do
      holds(own, values.of(w, value).name)
      for _, question in ipairs(draw.about(vacancy, value)) do
        local first = question:match "^(%l+)%-"
        local sheet = first == id and own or sheets[values.of(w, value).name]
        holds_question(sheet, catalogue.question(w, vacancy, question))
        seen[question] = true
      end
    end
    for _, case in ipairs(draw.cases(vacancy)) do
      local sheet = case == catalogue.CASES.own[id] and own
        or sheets["What would you do? For any job"]
      holds_question(sheet, catalogue.question(w, vacancy, case))
      seen[case] = true
    end
    for _, one in ipairs(vacancy.words(w).curious) do
      holds(own, one[1], one.reply)
    end
  end
  local count = 0
  for _ in pairs(seen) do count = count + 1 end
  lu.assertTrue(count >= 40)
end

function TestCards.test_each_general_card_is_printed_once()
  local text = text_of(paper "cards")
  for _, value in ipairs(values.ORDER) do
    for _, question in ipairs(require("questions." .. value)(w)) do
      local at = text:find(question[1], 1, true)
      lu.assertNotNil(at, question.id)
      lu.assertNil(text:find(question[1], at + 1, true), question.id)
    end
  end
end

function TestCards.test_whoever_asks_knows_what_to_answer()
  local text = text_of(paper "cards")
  for _, one in ipairs(asks.all(w)) do
    holds(text, one[1], one.reply)
  end
end

TestSheets = {}

function TestSheets.test_pairs_have_the_rubric_and_room_for_each_question()
  local sheet = sheets_of("sheets")[1]
  local names, rubric = feedback.names(w), feedback.rubric(w)
  for _, name in ipairs(marks.ORDER) do
    holds(sheet, names[name], table.unpack(rubric[name], 1, 4))
  end
  holds(sheet, "Mark " .. rounds.EACH, "Question " .. rounds.EACH)
  lacks(sheet, "Question " .. rounds.EACH + 1)
end

function TestSheets.test_a_visitor_has_the_scale_and_room_for_each_question()
  local sheet = sheets_of("sheets")[2]
  holds(sheet, table.unpack(report.scale(w)))
  holds(sheet, "Question " .. draw.COUNT, "Never mark eye contact, dress, accent or handshake.")
  lacks(sheet, "Question " .. draw.COUNT + 1)
end

function TestSheets.test_one_answer_goes_home_without_a_mark()
  local sheet = sheets_of("sheets")[3]
  holds(sheet, "Nobody marks this.", "Leave out names and addresses.")
  for _, sign in ipairs { "mine", "detail", "ended", "learning" } do
    holds(sheet, feedback.sign(w, sign))
  end
end

TestNotes = {}

-- Each column of minutes in the plan adds up to what stands over it.
function TestNotes.test_the_plans_add_up()
  printed.check_plans(paper "notes", { 20, 40, 60 })
end

-- The numbers of sheets that a teacher is told to print are those that come out.
function TestNotes.test_it_says_how_many_sheets_there_are()
  local text = text_of(paper "notes")
  for id, name in pairs { adverts = "Adverts", planner = "STAR planner", cards = "Question cards",
    sheets = "Marking sheets" } do
    holds(text, ("%s %d "):format(name, #sheets_of(id)))
  end
end

function TestNotes.test_one_question_is_answered_weakly_middling_and_strongly()
  local text, question, list = text_of(paper "notes"), example.ways(w)
  local sums = {}
  holds(text, question[1])
  for i, shown in ipairs(list) do
    lu.assertEquals(marks.of(question, shown.answer, w), shown.marks)
    sums[i] = marks.sum(shown.marks)
    for _, name in ipairs(marks.ORDER) do
      local mark = shown.marks[name]
      holds(text, mark.piece[1])
      holds(text, ("%s %d %s"):format(feedback.names(w)[name], mark.mark,
        plain(feedback.sentence(w, name, mark, question, shown.answer, {}, i))))
    end
  end
  lu.assertTrue(sums[1] <= 3 and sums[2] >= 5 and sums[2] <= 8, table.concat(sums, " "))
  lu.assertEquals(sums[3], 12)
end

function TestNotes.test_each_job_has_its_ways_in_and_a_question_for_the_visitor()
  local text = text_of(paper "notes")
  for _, id in ipairs(catalogue.VACANCIES) do
    local role = roles.of(w, id)
    holds(text, role.title, role.ways, role.band, catalogue.vacancy(id).words(w).visitor)
  end
end

-- The key gives the four lines of each advert, under the value each asks for.
function TestNotes.test_the_key_is_that_of_the_adverts()
  local key
  for _, node in ipairs(paper("notes").page) do
    if node.kind == "table" and #node.columns == #values.ORDER + 1 then key = node end
  end
  for i, id in ipairs(catalogue.VACANCIES) do
    local lines, count = catalogue.vacancy(id).words(w).advert, 0
    for at, value in ipairs(values.ORDER) do
      local number = key.rows[i][at + 1]
      if number ~= "" then
        lu.assertEquals(lines[number].asks, value)
        count = count + 1
      end
    end
    lu.assertEquals(count, 4)
  end
end

function TestNotes.test_gatsby_five_and_six_are_not_claimed()
  local text = text_of(paper "notes")
  holds(text, "Benchmark 2", "Benchmark 3",
    "It does not count towards Benchmarks 5 or 6 by itself.")
end

function TestNotes.test_pupils_are_kept_safe()
  local text = text_of(paper "notes")
  holds(text, "A visitor is never alone with pupils.", "Tell your safeguarding lead",
    "Do not promise to keep it secret.", "What is typed stays on that laptop.",
    "I am never alone with a pupil.", "Never marked", "Eye contact")
end

os.exit(lu.LuaUnit.run())
