-- Chance: the same for a seed on every machine, fair, and to be taken up again where it stopped.
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local rng = require "kit.rng"

TestRng = {} -- luacheck: ignore

function TestRng.test_is_splitmix64()
  -- The reference values for seed 1234567 (splitmix64.c), their lowest bit dropped.
  local whole = { 6457827717110365317, 3203168211198807973, -8629252141511181193 }
  local r = rng.new(1234567)
  for _, value in ipairs(whole) do
    lu.assertEquals(r(math.maxinteger - 1), (value >> 1) % (math.maxinteger - 1) + 1)
  end
end

function TestRng.test_goes_on_from_a_saved_state()
  local r = rng.new(7)
  for _ = 1, 10 do r(6) end
  local again = rng.from(rng.state(r))
  for _ = 1, 50 do lu.assertEquals(again(1000), r(1000)) end
end

function TestRng.test_every_side_of_a_die_comes_up_about_as_often()
  local r, seen = rng.new(1), { 0, 0, 0, 0, 0, 0 }
  for _ = 1, 6000 do
    local side = r(6)
    seen[side] = seen[side] + 1
  end
  for _, count in ipairs(seen) do lu.assertAlmostEquals(count, 1000, 120) end
end

function TestRng.test_shuffle_keeps_every_item()
  local list = {}
  for i = 1, 40 do list[i] = i end
  local same = rng.new(3):shuffle(list)
  lu.assertIs(same, list)
  lu.assertNotEquals(list[1] == 1 and list[2] == 2 and list[3] == 3, true)
  table.sort(list)
  for i = 1, 40 do lu.assertEquals(list[i], i) end
end

function TestRng.test_pick_takes_from_the_list()
  local r = rng.new(3)
  for _ = 1, 20 do lu.assertTableContains({ "a", "b" }, r:pick { "a", "b" }) end
  lu.assertNil(r:pick {})
end

function TestRng.test_refuses_what_is_no_count()
  local r = rng.new(1)
  for _, bad in ipairs { 0, -1, 1.5, "x" } do
    lu.assertErrorMsgContains("whole number", r, bad)
  end
end

os.exit(lu.LuaUnit.run())
