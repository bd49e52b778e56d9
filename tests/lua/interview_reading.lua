-- Mock Interview is read by pupils of 11: no file of it asks for more than seven years of school
-- (Flesch-Kincaid), the names of the roles left out. `lua5.4 tests/lua/interview_reading.lua -v`
-- prints the grade of each.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local flesch = require "flesch"
local grades = require "grades"

TestReading = {}

function TestReading.test_the_measure_is_the_one_that_is_known()
  local known = "This sentence, taken as a reading passage unto itself, is being used to \z
    prove a point."
  lu.assertEquals({ flesch.count { known } }, { 16, 1, 23 })
  lu.assertAlmostEquals(flesch.grade { "The cat sat on the mat." }, -1.45, 0.01)
  for word, count in pairs { stopped = 1, wanted = 2, table = 2, makes = 1, boxes = 2, people = 2,
    nation = 2, lonely = 2, phone = 1, phoned = 1, quiet = 2, worried = 2, hospital = 3,
    judges = 2, handled = 2, video = 3, ["mum's"] = 1, hungry = 2, experience = 4,
    interviews = 3 } do
    lu.assertEquals(flesch.syllables(word), count, word)
  end
end

function TestReading.test_every_file_can_be_read_at_eleven()
  local list = grades.of "activities/interview"
  for _, file in ipairs(list) do
    print(("# %.1f  %s, %d words"):format(file.grade, file.path, file.words))
    lu.assertTrue(file.grade <= grades.MOST, ("%s: %.1f"):format(file.path, file.grade))
  end
  lu.assertTrue(#list > 1)
end

os.exit(lu.LuaUnit.run())
