-- What Network Rescue prints: chapter 1 for pupils, worked out by the simulation, and the notes for
-- teachers.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local catalogue = require "catalogue"
local evidence = require "papers.evidence"
local kit_paper = require "kit.paper"
local papers = require "papers"
local printed = require "fake.printed"
local rng = require "kit.rng"
local words = require "kit.words"

local w = words.t
local find, holds, lacks = printed.pictures "network", printed.holds, printed.lacks

local function all(seed)
  return papers.all { words = w, rng = rng.new(seed or 1), options = {} }
end

local function text_of(paper)
  return printed.text(paper, find)
end

local function boxes_of(id, seed)
  return evidence.boxes(w, catalogue.ticket(id), seed, rng.new(seed))
end

local function first_chapter()
  return catalogue.of_chapter(1)
end

TestPapers = {}

function TestPapers.test_one_for_pupils_and_one_for_teachers()
  local list = kit_paper.list(all())
  lu.assertEquals({ list[1].audience, list[2].audience }, { "pupils", "teachers" })
end

function TestPapers.test_the_same_seed_prints_the_same()
  local function print_all(seed)
    local parts = {}
    for _, paper in ipairs(all(seed)) do
      table.move(kit_paper.html(paper, find), 1, 1e6, #parts + 1, parts)
    end
    return table.concat(parts)
  end
  lu.assertTrue(print_all(3) == print_all(3))
  lu.assertTrue(print_all(3) ~= print_all(4))
end

function TestPapers.test_every_text_goes_through_words()
  printed.check_worded(all)
end

TestPupils = {}

function TestPupils.test_each_ticket_has_its_story_its_moves_and_its_note()
  local text = text_of(all()[1])
  for _, ticket in ipairs(first_chapter()) do
    local said = ticket.words(w)
    holds(text, said.title, table.unpack(said.people[1].story))
    for _, cause in ipairs(said.causes) do holds(text, cause[1]) end
    for _, fix in ipairs(said.fixes) do holds(text, fix[1]) end
    for _, tell in ipairs(said.tells) do holds(text, tell[1]) end
  end
end

function TestPupils.test_no_answer_of_the_teachers_is_on_them()
  local text = text_of(all()[1])
  for _, id in ipairs(catalogue.ORDER) do
    local teacher = catalogue.ticket(id).words(w).teacher
    lacks(text, teacher.answer, teacher.watch)
  end
end

function TestPupils.test_whichever_way_chance_falls_a_fault_can_be_found_and_mended()
  for _, ticket in ipairs(first_chapter()) do
    for seed = 1, 12 do
      local proofs, works, fails, letters = 0, 0, 0, {}
      for _, box in ipairs(boxes_of(ticket.id, seed)) do
        proofs = proofs + (box.proves and 1 or 0)
        works = works + (box.works and 1 or 0)
        fails = fails + (box.works == false and 1 or 0)
        lu.assertNil(letters[box.letter])
        letters[box.letter] = true
      end
      local what = ("%s %d"):format(ticket.id, seed)
      lu.assertTrue(proofs >= 2, what .. " is shown in " .. proofs)
      lu.assertTrue(works >= 2, what .. " is mended by " .. works)
      lu.assertTrue(fails >= 1, what)
    end
  end
end

-- A box says what the screen says.
function TestPupils.test_evidence_is_the_simulations()
  local answers = {}
  for _, box in ipairs(boxes_of("cable", 5)) do answers[box.words] = box.answer[1][1] end
  holds(answers["Ping the records server from the ward PC"], "got a reply")
  holds(answers["Ping the records server from the tablet trolley"], "failed")
  holds(answers["Look at the light of the tablet trolley"], "dark")
  holds(answers["Plug the loose end of cable 1 into the tablet trolley"],
    catalogue.ticket("cable").words(w).thanks)
end

function TestPupils.test_everybody_who_can_be_asked_has_a_box()
  for _, ticket in ipairs(first_chapter()) do
    local count = 0
    for _, person in ipairs(ticket.words(w).people) do count = count + #person.asks end
    for _, box in ipairs(boxes_of(ticket.id, 1)) do
      count = count - (box.kind == "ask" and 1 or 0)
    end
    lu.assertEquals(count, 0)
  end
end

TestTeachers = {}

function TestTeachers.test_every_ticket_has_its_notes()
  local text = text_of(all()[2])
  for _, id in ipairs(catalogue.ORDER) do
    local said = catalogue.ticket(id).words(w)
    holds(text, said.title, said.teacher.answer, said.teacher.watch, said.question, said.real)
    holds(text, table.unpack(said.teacher.paths))
  end
end

function TestTeachers.test_each_ticket_tells_a_right_note()
  local text = text_of(all()[2])
  local closing = require "closing"
  for _, id in ipairs(catalogue.ORDER) do
    local ticket = catalogue.ticket(id)
    local said = ticket.words(w)
    for name, options in pairs { cause = said.causes, fix = said.fixes, prevent = said.prevents } do
      local some = false
      for _, option in ipairs(options) do
        if closing.is_right(ticket, name, option.value) then
          some = true
          holds(text, option[1])
        end
      end
      lu.assertTrue(some, id .. " " .. name)
    end
  end
end

function TestTeachers.test_the_key_names_the_boxes_of_these_very_sheets()
  local list = all(9)
  local sheets, notes = list[1], text_of(list[2])
  local works = {}
  for _, node in ipairs(sheets.page) do -- the first ticket's answers, from the tree itself
    if node.kind == "row" and node[1].kind == "table" then
      for _, side in ipairs(node) do
        for _, row in ipairs(side.rows) do
          local last = row[2][#row[2]]
          if last[1] == "__It is mended. Write the closing note.__" then
            works[#works + 1] = row[1]
          end
        end
      end
      break
    end
  end
  table.sort(works)
  lu.assertTrue(#works >= 2)
  holds(notes, ("Boxes that mend it: %s."):format(table.concat(works, ", ")))
end

function TestTeachers.test_gatsby_five_and_six_are_not_claimed()
  local text = text_of(all()[2])
  holds(text, "Benchmark 2", "Benchmark 4", "not count towards Benchmarks 5 or 6")
end

os.exit(lu.LuaUnit.run())
