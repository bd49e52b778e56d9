-- Dragon's Den is read by pupils of 11: no file of it asks for more than seven years of school
-- (Flesch-Kincaid), the names of the roles left out. `lua5.4 tests/lua/pitch_reading.lua -v` prints
-- the grade of each.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local grades = require "grades"

TestReading = {}

function TestReading.test_every_file_can_be_read_at_eleven()
  local list = grades.of "activities/pitch"
  for _, file in ipairs(list) do
    print(("# %.1f  %s, %d words"):format(file.grade, file.path, file.words))
    lu.assertTrue(file.grade <= grades.MOST, ("%s: %.1f"):format(file.path, file.grade))
  end
  lu.assertTrue(#list > 1)
end

os.exit(lu.LuaUnit.run())
