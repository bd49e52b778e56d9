-- The arrow keys in a canvas: there is a way to every place, however they lie.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local focus = require "kit.focus"
local rng = require "kit.rng"

local function place(key, x, y, w, h)
  return { key = key, group = "map", role = "region", x = x, y = y, w = w or 40, h = h or 40 }
end

local function reached(targets)
  local first = focus.stop(targets, "map")
  local seen, ahead, count = { [first] = true }, { first }, 1
  for _, from in ipairs(ahead) do
    for _, arrow in ipairs { "Left", "Right", "Up", "Down" } do
      local to = focus.arrow(targets, from, arrow, 0)
      if to and to.group == "map" and not seen[to] then
        seen[to], ahead[#ahead + 1], count = true, to, count + 1
      end
    end
  end
  return count
end

TestFocus = {}

function TestFocus:test_an_arrow_leads_to_the_nearest_place_that_way()
  local a, b, c = place("a", 0, 0), place("b", 100, 0), place("c", 200, 0)
  local targets = { a, b, c }
  lu.assertEquals(focus.arrow(targets, a, "Right", 0), b)
  lu.assertEquals(focus.arrow(targets, c, "Left", 0), b)
  lu.assertNil(focus.arrow(targets, a, "Up", 0))
end

function TestFocus:test_other_places_come_before_what_lies_beside_the_canvas()
  local a, b = place("a", 0, 0), place("b", 400, 0)
  local button = { key = "button", x = 60, y = 0, w = 40, h = 40 }
  local targets = { a, b, button }
  lu.assertEquals(focus.arrow(targets, a, "Right", 0), b)
  b.x = -400
  lu.assertEquals(focus.arrow(targets, a, "Right", 0), button)
end

function TestFocus:test_of_two_that_overlap_one_lies_beside_the_other()
  local a, b = place("a", 0, 0, 100, 100), place("b", 90, 60, 100, 100)
  lu.assertEquals(focus.arrow({ a, b }, a, "Right", 0), b)
  lu.assertEquals(focus.arrow({ a, b }, b, "Left", 0), a)
  lu.assertNil(focus.arrow({ a, b }, a, "Down", 0))
  lu.assertNil(focus.arrow({ a, b }, b, "Up", 0))
end

function TestFocus:test_a_place_in_the_shadow_of_nearer_ones_is_put_in_between()
  local targets = { place("wide", 0, 0, 300, 60), place("near", 60, 80), place("hidden", 120, 130),
    place("below", 60, 180) }
  lu.assertEquals(reached(targets), 4)
end

function TestFocus:test_every_place_is_reached_wherever_they_lie()
  local chance = rng.new(11)
  for _ = 1, 20 do
    local targets = {}
    for i = 1, 25 do
      targets[i] = place("p" .. i, chance(760), chance(480), chance(130), chance(110))
    end
    lu.assertEquals(reached(targets), 25)
  end
end

os.exit(lu.LuaUnit.run())
