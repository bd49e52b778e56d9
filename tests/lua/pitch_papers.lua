-- What Dragon's Den prints: cards, a plan, cue cards, judge sheets and envelopes for pupils, and
-- the notes for teachers.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/pitch/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local answers = require "papers.answers"
local catalogue = require "catalogue"
local counted = require "papers.counted"
local deck = require "deck"
local dragons = require "dragons"
local judge_words = require "judge_words"
local judging = require "judging"
local looks = require "papers.looks"
local model = require "model"
local pages_parts = require "pages.parts"
local papers = require "papers"
local printed = require "fake.printed"
local reckoning = require "papers.reckoning"
local rng = require "kit.rng"
local roles = require "kit.roles"
local slides = require "slides"
local slide_names = require "pages.slides"
local team = require "team"
local voices = require "voices"
local words = require "kit.words"

local w = words.t
local find, holds, lacks = printed.pictures "pitch", printed.holds, printed.lacks

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

local function each_problem(seen)
  for i, id in ipairs(catalogue.ORDER) do
    local problem = catalogue.problem(id)
    seen(problem, problem.words(w), i)
  end
end

local function pounds(n)
  return pages_parts.pounds(w, n)
end

TestPapers = {}

function TestPapers.test_five_for_pupils_and_one_for_teachers()
  printed.check_audiences(all(), { "cards pupils", "plan pupils", "cues pupils", "judges pupils",
    "findings pupils", "notes teachers" })
end

function TestPapers.test_every_text_goes_through_words()
  printed.check_worded(all)
end

function TestPapers.test_no_field_of_a_model_leaks()
  printed.check_signs(all(), find, { "%f[%w]nil%f[%W]", "%f[%l]unasked", "bigpilot", "nopilot",
    "%d%.0%f[%D]" })
end

function TestPapers.test_each_sheet_of_the_pupils_begins_with_a_heading()
  printed.check_headings(all())
end

TestCards = {}

function TestCards.test_each_problem_has_three_sheets_with_all_it_takes_to_plan()
  local sheets = sheets_of "cards"
  lu.assertEquals(#sheets, 3 * #catalogue.ORDER)
  each_problem(function(problem, text, i)
    local story, parts, care = sheets[3 * i - 2], sheets[3 * i - 1], sheets[3 * i]
    holds(story, text.title, text.place, text.summary, pounds(problem.budget.once),
      pounds(problem.budget.yearly), problem.budget.hours .. " hours", problem.days .. " days")
    holds(story, table.unpack(text.story))
    holds(story, table.unpack(text.constraints))
    for _, person in ipairs(text.people) do holds(story, person.name, person.role, person.says) end
    for _, figure in ipairs(text.figures) do holds(story, table.unpack(figure)) end
    for at, group in ipairs(problem.groups) do
      holds(story, counted.LETTERS[at] .. ". " .. text.groups[group.id][1],
        text.groups[group.id].need)
      holds(parts, counted.LETTERS[at] .. ": " .. text.groups[group.id].inside)
    end
    for at, part in ipairs(problem.parts) do
      holds(parts, ("%d. %s. %s"):format(at, text.parts[part.id][1], text.parts[part.id][2]),
        pounds(part.once), pounds(part.yearly))
    end
    for _, one in ipairs(problem.evidence) do
      holds(care, ("%s: %d day"):format(text.evidence[one.id][1], one.days))
    end
    for _, fact in ipairs(problem.facts) do holds(care, text.facts[fact.id].open) end
    for _, pilot in ipairs(problem.pilots) do holds(care, text.pilots[pilot.id][2]) end
    for _, risk in ipairs(problem.risks) do holds(care, text.risks[risk.id][1]) end
  end)
end

function TestCards.test_they_do_not_tell_what_is_to_be_found_out_or_thought_out()
  for _, id in ipairs { "cards", "plan", "cues", "judges" } do
    local sheet = text_of(paper(id))
    each_problem(function(problem, text)
      for _, fact in ipairs(problem.facts) do
        lacks(sheet, text.facts[fact.id].known)
      end
      for _, one in ipairs(problem.evidence) do
        lacks(sheet, text.evidence[one.id][2])
      end
      for _, risk in ipairs(problem.risks) do
        lacks(sheet, text.risks[risk.id][answers.best(risk)][1])
      end
      lacks(sheet, text.trap, text.real)
    end)
  end
end

-- A plan of one part and what it needs; nil where these help somebody, too.
local function alone(problem, part)
  local plan = model.new()
  for _, one in ipairs(problem.parts) do
    if one.id == part.id or model.place(part.needs or {}, one.id) then
      plan.parts[#plan.parts + 1] = one.id
      if one.id ~= part.id and (next(one.reach) or one.needs) then return nil end
    end
  end
  return plan
end

function TestCards.test_a_parts_figures_are_those_of_the_model()
  local seen = 0
  each_problem(function(problem)
    for _, part in ipairs(problem.parts) do
      local plan = alone(problem, part)
      local made = plan and model.estimate(problem, plan)
      for _, group in ipairs(made and problem.groups or {}) do
        lu.assertEquals(counted.open(problem, part, "reach", group.id), made.share[group.id])
        seen = seen + 1
      end
      if made and not part.needs then
        lu.assertEquals(counted.open(problem, part, "hours"), made.hours)
        lu.assertEquals(counted.open(problem, part, "yearly"), made.yearly)
      end
    end
  end)
  lu.assertTrue(seen >= 20 * #catalogue.ORDER)
end

-- The rule that is told on paper for adding parts up.
function TestCards.test_parts_that_overlap_are_counted_as_the_plan_says()
  local problem = { groups = { { id = "all", size = 100 } }, facts = {}, risks = {}, parts = {
    { id = "a", once = 1, yearly = 1, hours = 0, reach = { all = 50 } },
    { id = "b", once = 1, yearly = 1, hours = 0, reach = { all = 20 } } } }
  local plan = model.new()
  plan.parts = { "a", "b" }
  lu.assertEquals(model.estimate(problem, plan).share.all, { low = 60, high = 60 })
  lu.assertStrContains(text_of(paper "plan"), "The two help 60, not 70.")
end

TestEnvelopes = {}

function TestEnvelopes.test_each_holds_what_its_evidence_finds()
  local sheets = sheets_of "findings"
  lu.assertEquals(#sheets, #catalogue.ORDER)
  each_problem(function(problem, text, i)
    for _, one in ipairs(problem.evidence) do
      holds(sheets[i], ("%s (%d day"):format(text.evidence[one.id][1], one.days),
        text.evidence[one.id][2])
      for _, id in ipairs(one.finds) do holds(sheets[i], text.facts[id].known) end
    end
  end)
end

-- What is written there into one's sums is what the model counts once the fact is known.
function TestEnvelopes.test_the_figures_are_those_of_the_model()
  local sheets = sheets_of "findings"
  each_problem(function(problem, text, i)
    for _, fact in ipairs(problem.facts) do
      local part = model.find(problem.parts, fact.part)
      local label = ("Now count: %s."):format(text.parts[part.id][1])
      local plan = alone(problem, part)
      for _, one in ipairs(problem.evidence) do
        if plan and model.place(one.finds, fact.id) then plan.evidence = { one.id } end
      end
      local made = plan and model.estimate(problem, plan)
      if fact.on == "hours" then
        local n = counted.found(part, fact)
        holds(sheets[i], ("%s %d hour"):format(label, n))
        if made and not part.needs then lu.assertEquals(made.hours, { low = n, high = n }) end
      elseif fact.on == "yearly" then
        local n = counted.found(part, fact)
        holds(sheets[i], ("%s %s a year."):format(label, pounds(n)))
        if made and not part.needs then lu.assertEquals(made.yearly, { low = n, high = n }) end
      else
        for at, group in ipairs(problem.groups) do
          if part.reach[group.id] and (not fact.group or fact.group == group.id) then
            local n = counted.found(part, fact, group.id)
            holds(sheets[i], ("%s %d"):format(counted.LETTERS[at], n))
            if made then lu.assertEquals(made.share[group.id], { low = n, high = n }) end
          end
        end
      end
    end
  end)
end

-- Else what stands in an envelope would hold only together with another one.
function TestEnvelopes.test_no_two_facts_are_about_the_same_figure()
  each_problem(function(problem)
    local seen = {}
    for _, fact in ipairs(problem.facts) do
      for _, group in ipairs(problem.groups) do
        if not fact.group or fact.group == group.id then
          local key = fact.part .. fact.on .. group.id
          lu.assertNil(seen[key], key)
          seen[key] = true
        end
      end
    end
  end)
end

TestPlan = {}

function TestPlan.test_it_has_the_roles_both_budgets_and_the_rules_of_the_model()
  local sheets, names = sheets_of "plan", pages_parts.roles(w)
  lu.assertEquals(#sheets, 4)
  for _, role in ipairs(team.ROLES) do
    holds(sheets[1], names[role][1] .. " " .. names[role][2])
  end
  for _, id in ipairs(judging.TEAMS) do holds(sheets[1], judge_words.teams(w)[id]) end
  holds(sheets[1], ("%d day for each"):format(model.ANSWER_DAYS), "The days we have")
  holds(sheets[2], "To begin", "A year", "Staff hours a week", "All together", "Left over")
  holds(sheets[3], ("over %d years?"):format(model.YEARS),
    ("fewer than %d of 100"):format(model.LEFT_OUT))
  holds(sheets[4], "Worry 4", "What we do not know yet", "Whom does it leave out?")
end

TestCues = {}

-- What the cue cards on the screen say whatever the plan is stands on paper, too.
function TestCues.test_five_slides_with_the_words_of_the_screen()
  local sheet, problem = sheets_of("cues")[1], catalogue.problem(catalogue.ORDER[1])
  lu.assertEquals(#sheets_of "cues", 1)
  local plan = model.new()
  plan.main, plan.parts = problem.groups[1].id, { problem.parts[1].id }
  local same = 0
  for _, name in ipairs(slides.ORDER) do
    holds(sheet, slide_names.names(w)[name])
    for _, line in ipairs(deck.slide(w, problem, plan, name).cue) do
      same = same + (sheet:find(line, 1, true) and 1 or 0)
    end
  end
  lu.assertTrue(same >= 6)
end

TestJudges = {}

function TestJudges.test_the_sheet_has_the_words_of_the_screen()
  local sheet = sheets_of("judges")[2]
  for _, name in ipairs(judging.POINTS) do
    local point = judge_words.points(w)[name]
    holds(sheet, point.name, point.what, point[1], point[2], point[3], point[4])
  end
  holds(sheet, "One question to ask them", "One good thing that they said or did",
    "Judge what they say, never how they look or speak.", "Never mark eye contact, dress, accent")
end

function TestJudges.test_the_board_has_room_for_each_judge_and_each_team()
  local sheet = sheets_of("judges")[3]
  holds(sheet, "Judge " .. judging.JUDGES, ("of %d"):format(3 * #judging.POINTS),
    ("%d or more apart"):format(judging.WIDE))
  lacks(sheet, "Judge " .. judging.JUDGES + 1)
  for _, id in ipairs(judging.TEAMS) do holds(sheet, judge_words.teams(w)[id]) end
end

function TestJudges.test_each_dragon_can_be_played()
  local sheet = sheets_of("judges")[1]
  for _, id in ipairs(dragons.ORDER) do
    local person = voices.person(w, id)
    holds(sheet, person.name, person.role, person.line, looks.of(w, id).sees)
  end
end

TestNotes = {}

-- Each column of minutes in the plan adds up to what stands over it.
function TestNotes.test_the_plans_add_up()
  printed.check_plans(paper "notes", { 40, 60, 100 })
end

-- The numbers of sheets that a teacher is told to print are those that come out.
function TestNotes.test_it_says_how_many_sheets_there_are()
  local text = text_of(paper "notes")
  for id, name in pairs { cards = "Problem cards", plan = "Our plan", cues = "Slides and cue cards",
    judges = "Dragons and judges", findings = "Envelopes" } do
    lu.assertStrContains(text, ("%s %d "):format(name, #sheets_of(id)))
  end
end

function TestNotes.test_each_problem_has_its_page()
  local sheets = sheets_of "notes"
  each_problem(function(problem, text)
    local sheet = sheets[text.title]
    lu.assertEquals(#text.teacher.routes, 3)
    holds(sheet, table.unpack(text.teacher.routes))
    holds(sheet, text.teacher.watch, text.trap, text.real, text.question)
    for _, id in ipairs(text.roles) do holds(sheet, roles.of(w, id).title) end
    for _, risk in ipairs(problem.risks) do
      local best = answers.best(risk)
      lu.assertEquals(model.find(risk.answers, best).mark, 3)
      holds(sheet, text.risks[risk.id][1], text.risks[risk.id][best][1])
    end
    for _, limit in ipairs(problem.worth) do holds(sheet, "up to " .. pounds(limit)) end
  end)
end

function TestNotes.test_the_rules_are_those_of_the_dragons()
  local text = text_of(paper "notes")
  for _, id in ipairs(dragons.ORDER) do
    local look = looks.of(w, id)
    holds(text, look.full, look.no)
  end
  holds(text, ("needs %d of %d"):format(dragons.GOOD, 3 * #dragons.ORDER),
    "50 of 100 and then 20 of 100 make 60, not 70.")
end

function TestNotes.test_the_example_gets_surer_by_asking()
  local one = reckoning.example()
  local function wide(made) return made.helped.high - made.helped.low end
  lu.assertTrue(wide(one.after) < wide(one.before))
  lu.assertTrue(one.after.each.high < one.before.each.high)
  lu.assertStrContains(text_of(paper "notes"), pages_parts.range(w, one.before.helped))
end

function TestNotes.test_gatsby_five_and_six_are_not_claimed()
  local text = text_of(paper "notes")
  holds(text, "Benchmark 2", "Benchmark 4",
    "It does not count towards Benchmarks 5 or 6 by itself.")
end

function TestNotes.test_pupils_are_kept_safe()
  local text = text_of(paper "notes")
  holds(text, "A visitor is never alone with pupils.", "Tell your safeguarding lead",
    "Do not promise to keep it secret.", "What is typed stays on that laptop.",
    "I am never alone with a pupil.", "I swap no phone numbers",
    "Judge what they say, never how they look or speak.")
end

os.exit(lu.LuaUnit.run())
