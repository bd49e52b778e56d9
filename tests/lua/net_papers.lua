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
local rng = require "kit.rng"
local words = require "kit.words"

local w = words.t

local function all(seed)
  return papers.all { words = w, rng = rng.new(seed or 1), options = {} }
end

local function find(name)
  local file = io.open(name:find "^kit/" and "assets/" .. name or "activities/network/" .. name)
  local text = file and file:read "a"
  if file then file:close() end
  return text
end

-- A paper as text alone, without its tags.
local function text_of(paper)
  return (table.concat(kit_paper.html(paper, find)):gsub("<style>.-</style>", "")
    :gsub("<svg.-</svg>", ""):gsub("<[^>]*>", " "):gsub("&quot;", '"'):gsub("&#39;", "'")
    :gsub("&amp;", "&"):gsub("%s+", " "))
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

-- Every text of a tree, but numbers, addresses and letters.
local function each_text(node, seen)
  if type(node) ~= "table" then return end
  for key, value in pairs(node) do
    if type(value) == "table" then
      each_text(value, seen)
    elseif type(value) == "string" and (type(key) == "number" or key == "label" or key == "title"
      or key == "lead") and node.kind ~= "icon" then
      seen(value)
    end
  end
end

function TestPapers.test_every_text_goes_through_words()
  words.use "qps-long"
  local list = all()
  words.use "en"
  for _, paper in ipairs(list) do
    each_text(paper.page, function(text)
      lu.assertTrue(text == "" or words.marked(text) or not text:find "%a%a%a", text)
    end)
  end
end

TestPupils = {}

function TestPupils.test_each_ticket_has_its_story_its_moves_and_its_note()
  local text = text_of(all()[1])
  for _, ticket in ipairs(first_chapter()) do
    local said = ticket.words(w)
    lu.assertStrContains(text, said.title)
    for _, line in ipairs(said.people[1].story) do lu.assertStrContains(text, line) end
    for _, cause in ipairs(said.causes) do lu.assertStrContains(text, cause[1]) end
    for _, fix in ipairs(said.fixes) do lu.assertStrContains(text, fix[1]) end
    for _, tell in ipairs(said.tells) do lu.assertStrContains(text, tell[1]) end
  end
end

function TestPupils.test_no_answer_of_the_teachers_is_on_them()
  local text = text_of(all()[1])
  for _, id in ipairs(catalogue.ORDER) do
    local teacher = catalogue.ticket(id).words(w).teacher
    lu.assertNotStrContains(text, teacher.answer)
    lu.assertNotStrContains(text, teacher.watch)
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
  lu.assertStrContains(answers["Ping the records server from the ward PC"], "got a reply")
  lu.assertStrContains(answers["Ping the records server from the tablet trolley"], "failed")
  lu.assertStrContains(answers["Look at the light of the tablet trolley"], "dark")
  lu.assertStrContains(answers["Plug the loose end of cable 1 into the tablet trolley"],
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
    lu.assertStrContains(text, said.title)
    lu.assertStrContains(text, said.teacher.answer)
    lu.assertStrContains(text, said.teacher.watch)
    for _, path in ipairs(said.teacher.paths) do lu.assertStrContains(text, path) end
    lu.assertStrContains(text, said.question)
    lu.assertStrContains(text, said.real)
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
          lu.assertStrContains(text, option[1])
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
  lu.assertStrContains(notes, ("Boxes that mend it: %s."):format(table.concat(works, ", ")))
end

function TestTeachers.test_gatsby_five_and_six_are_not_claimed()
  local text = text_of(all()[2])
  lu.assertStrContains(text, "Benchmark 2")
  lu.assertStrContains(text, "Benchmark 4")
  lu.assertStrContains(text, "not count towards Benchmarks 5 or 6")
end

os.exit(lu.LuaUnit.run())
