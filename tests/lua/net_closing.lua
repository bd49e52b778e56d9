-- Network Rescue's closing note and its marks: what a pupil did decides, reason by reason, and
-- nothing they typed does.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local activity = require "main"
local catalogue = require "catalogue"
local changes = require "changes"
local closing = require "closing"
local codes = require "endless.codes"
local job = require "job"
local looks = require "looks"
local marks = require "marks"
local rng = require "kit.rng"
local words = require "kit.words"

local cable = catalogue.ticket "cable"

-- What a pupil does on Bluebell Ward --------------------------------------------------------------

local function begin()
  return job.new(cable, { rng = rng.new(1) })
end

local act = {}

function act.ask(work) job.ask(work, cable.patients) end
function act.look(work) looks.lights(cable, work, "tablet") end -- shows the fault
function act.look_aside(work) looks.lights(cable, work, "pc") end -- shows that something works
function act.test(work) looks.open(cable, work, "tablet") end
function act.follow(work) job.follow(work, "c1") end
function act.hint(work) job.hint(cable, work) end
function act.report(work) job.report(cable, work) end

function act.mend(work)
  changes.pick_up(work, "c6")
  changes.plug(work, "tablet", 1)
end

local function number_of(work, kind)
  for i, n in ipairs(work.notes) do
    if n.kind == kind then
      return i
    end
  end
  return 0
end

-- Plays moves, then answers: the right answers, but for those given. `wrong` names questions that
-- were first answered wrong.
local function closed(moves, given, wrong)
  local work = begin()
  for move in moves:gmatch "%S+" do
    act[move](work)
  end
  local answers = { cause = "cable out", proof = "lights", fix = "joined", prevent = "longer",
    urgency = "soon", tell = "plain" }
  for name, value in pairs(given or {}) do
    answers[name] = value
  end
  answers.proof = number_of(work, answers.proof)
  for i, name in ipairs(closing.STEPS) do
    lu.assertEquals(closing.question(work), name)
    if (wrong or {})[name] then
      closing.choose(work, name, wrong[name])
      lu.assertFalse(closing.go_on(cable, work))
      lu.assertEquals(work.checked, name)
    end
    closing.choose(work, name, answers[name])
    lu.assertEquals(closing.go_on(cable, work), i == #closing.STEPS)
  end
  return marks.of(cable, work), work
end

local function check(name, mark, missing, ...)
  lu.assertEquals(closed(...)[name], { mark = mark, missing = missing })
end

TestMarks = {}

function TestMarks:test_ask_look_mend_test_earns_everything()
  local all = closed "ask look mend test"
  for _, name in ipairs(marks.ORDER) do
    lu.assertEquals(all[name].mark, 3, name)
  end
  lu.assertEquals(marks.stars(all), 12)
end

function TestMarks:test_finding_the_fault()
  check("diagnosis", 3, "nothing", "look mend")
  check("diagnosis", 3, "nothing", "look_aside hint hint test mend")
  check("diagnosis", 2, "proof first", "mend look")
  check("diagnosis", 2, "proof first", "look_aside mend follow")
  check("diagnosis", 2, "cause", "look mend", nil, { cause = "server" })
  check("diagnosis", 2, "own work", "look hint hint hint mend")
  check("diagnosis", 1, "proof first", "mend look", nil, { cause = "server" })
  check("diagnosis", 1, "cause", "look hint hint hint mend", nil, { cause = "server" })
  check("diagnosis", 0, "proof first", "hint hint hint hint mend", nil, { cause = "address" })
end

function TestMarks:test_working_like_an_engineer()
  check("reasoning", 3, "nothing", "look mend test")
  check("reasoning", 2, "test before", "mend follow test", { proof = "cable" })
  check("reasoning", 2, "test after", "look test mend")
  check("reasoning", 2, "test after", "look test mend look_aside mend_again")
  check("reasoning", 2, "proof", "look mend test", { proof = "open" })
  check("reasoning", 2, "proof", "look mend test", { proof = "none" })
  check("reasoning", 1, "test before", "mend test", { proof = "none" })
  check("reasoning", 1, "test after", "look_aside mend", { proof = "none" })
  check("reasoning", 0, "test before", "mend", { proof = "none" })
end

-- After the last change counts, whatever was tested before it.
function act.mend_again(work)
  changes.replace(work, "c1")
end

function TestMarks:test_thinking_of_patients()
  check("impact", 3, "nothing", "ask mend")
  check("impact", 2, "asked", "mend")
  check("impact", 2, "soon", "ask mend", { urgency = "now" })
  check("impact", 2, "soon", "ask mend", { urgency = "later" })
  check("impact", 2, "others", "ask report mend")
  check("impact", 1, "asked", "mend", { urgency = "later" })
  check("impact", 1, "soon", "ask report mend", { urgency = "now" })
  check("impact", 0, "asked", "report mend", { urgency = "later" })
end

function TestMarks:test_telling_people()
  check("communication", 3, "plain", "mend")
  check("communication", 2, "short", "mend", { tell = "short" })
  check("communication", 1, "jargon", "mend", { tell = "jargon" })
  check("communication", 0, "blame", "mend", { tell = "blame" })
  check("communication", 2, "note", "mend", nil, { fix = "reboot" })
  check("communication", 2, "note", "mend", nil, { prevent = "mop" })
  check("communication", 2, "note", "mend", nil, { fix = "reboot", prevent = "mop" })
  check("communication", 1, "short", "mend", { tell = "short" }, { fix = "reboot" })
  check("communication", 0, "jargon", "mend", { tell = "jargon" }, { prevent = "tablet" })
  check("communication", 0, "blame", "mend", { tell = "blame" }, { fix = "reboot" })
end

-- Sentences of different marks differ, so that nobody is praised for what they left out.
function TestMarks:test_every_reason_has_a_sentence_of_its_own()
  local reasons = { diagnosis = { "nothing", "proof first", "cause", "own work" },
    reasoning = { "nothing", "test before", "test after", "proof" },
    impact = { "nothing", "asked", "now", "soon", "later", "others" },
    communication = { "plain", "note", "short", "jargon", "blame" } }
  local seen = {}
  for _, name in ipairs(marks.ORDER) do
    lu.assertIsString(marks.names(words.t)[name])
    for _, missing in ipairs(reasons[name]) do
      local sentence = marks.sentence(words.t, name, { missing = missing })
      lu.assertIsString(sentence, missing)
      lu.assertNil(seen[sentence], missing)
      seen[sentence] = true
    end
  end
  for _, id in ipairs(catalogue.ORDER) do
    local ticket = catalogue.ticket(id)
    lu.assertIsString(marks.sentence(words.t, "impact", { missing = ticket.urgency }))
    for _, tell in ipairs(ticket.words(words.t).tells) do
      lu.assertIsString(marks.sentence(words.t, "communication", { missing = tell.value }))
    end
  end
end

function TestMarks:test_of_several_tickets_the_middle_rounded_down()
  local function kept(...)
    local list = {}
    for i, name in ipairs(marks.ORDER) do
      list[name] = { mark = (select(i, ...)) }
    end
    return { marks = list }
  end
  lu.assertEquals(marks.together {},
    { diagnosis = 0, reasoning = 0, impact = 0, communication = 0 })
  lu.assertEquals(marks.together { cable = kept(3, 3, 0, 1), twins = kept(3, 2, 3, 2) },
    { diagnosis = 3, reasoning = 2, impact = 1, communication = 1 })
end

TestClosing = {}

function TestClosing:test_nothing_chosen_leads_nowhere()
  local work = begin()
  lu.assertFalse(closing.go_on(cable, work))
  lu.assertEquals(work.step, 1)
  lu.assertEquals(work.wrong, {})
  lu.assertNil(work.checked)
end

function TestClosing:test_a_wrong_fact_is_counted_and_explained_and_asked_again()
  for step, name in ipairs { "cause", false, "fix", "prevent" } do
    for _, option in ipairs(name and cable.words(words.t)[name == "fix" and "fixes"
      or name .. "s"] or {}) do
      local work = begin()
      work.step = step
      closing.choose(work, name, option.value)
      closing.go_on(cable, work)
      local right = closing.is_right(cable, name, option.value)
      lu.assertEquals(work.step, right and step + 1 or step)
      lu.assertEquals(work.wrong[name], not right and 1 or nil)
      lu.assertEquals(option.no == nil, right)
      closing.choose(work, name, cable[name])
      lu.assertNil(work.checked)
    end
  end
end

function TestClosing:test_what_is_a_matter_of_judgement_is_taken_as_it_is()
  local _, work = closed("mend", { proof = "none", urgency = "later", tell = "blame" })
  lu.assertEquals(work.wrong, {})
end

function TestClosing:test_more_than_one_answer_can_be_right()
  local ticket = { cause = { loose = true, twin = true }, fix = "one" }
  lu.assertTrue(closing.is_right(ticket, "cause", "loose"))
  lu.assertTrue(closing.is_right(ticket, "cause", "twin"))
  lu.assertFalse(closing.is_right(ticket, "cause", "shut"))
  lu.assertFalse(closing.is_right(ticket, "cause", nil))
  lu.assertTrue(closing.is_right(ticket, "fix", "one"))
  lu.assertFalse(closing.is_right(ticket, "fix", nil))
end

function TestClosing:test_one_can_go_back_question_by_question_to_the_map()
  local work = begin()
  closing.choose(work, "cause", cable.cause)
  closing.go_on(cable, work)
  closing.choose(work, "proof", 0)
  closing.go_on(cable, work)
  lu.assertTrue(closing.go_back(work))
  lu.assertTrue(closing.go_back(work))
  lu.assertEquals(closing.question(work), "cause")
  lu.assertFalse(closing.go_back(work))
  lu.assertEquals(work.answers, { cause = cable.cause, proof = 0 })
end

function TestClosing:test_proofs_are_this_pupils_own_findings()
  local work = begin()
  act.look(work)
  act.mend(work)
  act.test(work)
  lu.assertEquals(closing.proofs(cable, work), { 1, 3 })
end

function TestClosing:test_a_full_notebook_offers_a_few_findings_with_the_proof_among_them()
  local work = begin()
  for _, id in ipairs { "pc", "phone", "printer", "server" } do
    looks.settings(cable, work, id)
    looks.label(cable, work, id)
    looks.lights(cable, work, id)
  end
  act.look(work)
  looks.settings(cable, work, "tablet")
  local list = closing.proofs(cable, work)
  lu.assertEquals(list, { 1, 2, 3, 4, 5, 6, 13 })
  lu.assertTrue(cable.proves(work.notes[13]))
end

function TestClosing:test_of_many_proofs_some_are_offered_beside_others()
  local work = begin()
  looks.settings(cable, work, "pc")
  for _, id in ipairs(cable.targets) do
    if id ~= "tablet" then
      looks.ping(cable, work, "tablet", id)
    end
  end
  act.look(work)
  local list, showing = closing.proofs(cable, work), 0
  for _, number in ipairs(list) do
    showing = showing + (cable.proves(work.notes[number]) and 1 or 0)
  end
  lu.assertEquals(showing, closing.SHOWING)
  lu.assertEquals(list[1], 1)
end

-- Through the whole activity ----------------------------------------------------------------------

TestTyped = {}

-- Closes the first ticket, with these words typed wherever something can be.
local function play(text)
  local env = { rng = rng.new(2), words = words.t, options = {} }
  local model = activity.start(env)
  local function event(kind, id, value)
    activity.update(model, { kind = kind, id = id, value = value }, env)
  end
  for _, id in ipairs { "next-ticket", "ask-patients", "to-ward", "device-tablet", "tool-lights",
    "cable-c1", "pick-up", "socket-tablet-1", "device-tablet", "tool-open", "report" } do
    event("press", id)
  end
  for _, answer in ipairs { { "cause", "cable out" }, { "proof", 1 }, { "fix", "joined" },
    { "prevent", "longer" }, { "urgency", "soon" }, { "tell", "plain" } } do
    event("choose", answer[1], answer[2])
    if text then
      event("type", "own", text)
    end
    event("press", "go-on")
  end
  lu.assertEquals(model.page, "marks")
  return model.closed.cable
end

function TestTyped:test_a_typed_word_changes_no_mark()
  local plain = play()
  lu.assertEquals(marks.stars(plain.marks), 12)
  lu.assertEquals(plain.note.own, "")
  for _, text in ipairs { "", "I tested before and after.", "It was the cleaner's fault, idiots.",
    "دروازہ", ("x"):rep(5000) } do
    local kept = play(text)
    lu.assertEquals(kept.marks, plain.marks)
    lu.assertEquals(kept.note.cause, plain.note.cause)
    lu.assertTrue(#kept.note.own <= closing.OWN * 4)
  end
end

function TestTyped:test_what_is_too_long_ends_with_a_whole_letter()
  lu.assertEquals(play(("é"):rep(2000)).note.own, ("é"):rep(closing.OWN))
  for _, strange in ipairs { 7, true, { "x" }, "\xff" } do
    lu.assertEquals(play(strange).note.own, "")
  end
end

function TestTyped:test_what_no_page_offers_is_no_answer()
  local env = { rng = rng.new(2), words = words.t, options = {} }
  local model = activity.start(env)
  local function event(kind, id, value)
    activity.update(model, { kind = kind, id = id, value = value }, env)
    activity.view(model, env)
  end
  event("press", "open-codes")
  for _, value in ipairs { 0, 4, 1.5, "x", {} } do
    event("choose", "level", value)
    event("type", "code", ("é"):rep(2000))
    event("press", "new-code")
    lu.assertEquals(model.level, 1)
    lu.assertNotNil(codes.read(model.typed))
  end
  for _, id in ipairs { "to-desk", "next-ticket", "ask-spare", "to-ward", "cable-c1", "pick-up",
    "socket-tablet-1", "report" } do
    event("press", id)
  end
  lu.assertEquals(model.jobs.cable.asked, {})
  for _, answer in ipairs { { "cause", "cable out" }, { "proof", 0 }, { "fix", "joined" },
    { "prevent", "longer" }, { "urgency", "soon" } } do
    for _, value in ipairs { "moon", 99, true, {} } do
      event("choose", answer[1], value)
      event("press", "go-on")
    end
    event("choose", answer[1], answer[2])
    event("press", "go-on")
  end
  event("choose", "tell", "moon")
  event("press", "go-on")
  lu.assertEquals(model.page, "close")
  lu.assertEquals(model.jobs.cable.wrong, {})
end

function TestTyped:test_the_note_is_kept_and_the_work_is_put_away()
  local kept = play "The brake clicked."
  lu.assertEquals(kept.note, { cause = "cable out", fix = "joined", prevent = "longer",
    tell = "plain", own = "The brake clicked." })
end

TestSeveralFaults = {}

local TWO = { cause = { a = true, b = true }, every = true }
local THREE_CAUSES = { causes = { { value = "a", "A" }, { value = "b", "B" }, { value = "c", "C",
  no = "Not C." } } }

function TestSeveralFaults:test_all_of_them_have_to_be_named_and_nothing_else()
  for _, wrong in ipairs { { "a" }, { "a", "c" }, { "a", "b", "c" }, {} } do
    lu.assertFalse(closing.accepts(TWO, "cause", wrong))
  end
  lu.assertTrue(closing.accepts(TWO, "cause", { "b", "a" }))
  lu.assertTrue(closing.accepts({ cause = { a = true, b = true } }, "cause", "b"))
end

function TestSeveralFaults:test_a_list_holds_options_once_each_and_an_empty_one_is_no_answer()
  for _, strange in ipairs { "a", { "a", "a" }, { "d" }, { {} }, 3 } do
    lu.assertFalse(closing.offers(TWO, {}, THREE_CAUSES, "cause", strange))
  end
  lu.assertTrue(closing.offers(TWO, {}, THREE_CAUSES, "cause", { "c", "a" }))
  local work = { answers = { cause = { "a" } } }
  closing.choose(work, "cause", {})
  lu.assertNil(work.answers.cause)
end

os.exit(lu.LuaUnit.run())
