-- Charts: axes tell the truth, words never meet, and every picture has its table.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local person = require "fake.person"
local series = require "kit.series"
local sight = require "fake.sight"
local stage = require "kit.stage"
local ticks = require "kit.ticks"
local ui = require "kit.ui"
local check_inside, check_apart = sight.inside, sight.apart

local WEEK = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }

local function line(name, values, spread)
  local list = { name = name }
  for i, value in ipairs(values) do
    list[i] = { WEEK[i], value or nil, low = spread and value - spread,
      high = spread and value + spread }
  end
  return list
end

local function chart(fields)
  local node = { id = "c", title = "Patients", words = "Most come on Friday.", x = "Day",
    y = "Patients", type = "bar", range = "All tries" }
  for key, value in pairs(fields) do node[key] = value end
  return ui.chart(node)
end

local function show(node, width, text)
  local s = stage.new { width = width or 1366, height = 768, text = text }
  stage.show(s, ui.page { title = "T", node }, { title = "Test" })
  stage.frame(s, 0)
  return s
end

local function of_kind(s, kind)
  local list = {}
  for _, box in ipairs(s.items) do
    if box.kind == kind then list[#list + 1] = box end
  end
  return list
end

local function says(s, text)
  for _, box in ipairs(s.items) do
    if box.text == text then return box end
  end
end

local TARGET = { 50, "Goal: 50" }

local function plain(type, values)
  return chart { type = type, series = { line(nil, values or { 42, 58, 61, 49, 70, 22, 0 }) },
    target = TARGET }
end

local function cloud(count)
  local list = { name = "Cloud " .. count }
  for i = 1, count do list[i] = { i * 13 % 50, i * 29 % 47 - 10 } end
  return list
end

local function several(type, count, spread)
  local list = {}
  for i = 1, count do
    list[i] = line("Series number " .. i, { 12 * i, 15, 9, 20, 14 - 20 * i }, spread)
  end
  return chart { type = type, series = list, target = { 18, "As much as there is room for" } }
end

local function month()
  local list = {}
  for i = 1, 31 do list[i] = { i .. " March", 36 + i * i * 7 % 23 / 10 } end
  return chart { type = "line", series = { list } }
end

local function charts()
  local list = { month(), plain "bar", plain "line", plain "dot", several("bar", 4),
    several("line", 4), several("dot", 2, 3), several("line", 1, 2), several("bar", 2, 4),
    plain("bar", { -3, -400, -12500 }), plain("line", { 5 }), plain("bar", { 0 }),
    plain("line", { 7, 7, 7 }), plain("line", { 1, false, 3, 4, false, 6 }),
    plain("line", { -1e15, 1e15 }), plain("bar", { 1e15, 3 }), chart { series = {} },
    chart { type = "dot", series = { cloud(40), cloud(25) } },
    chart { type = "line", series = { { { 3, 4 } } } },
    chart { series = { { { "Data engineer for a water company", 7 }, { "Cyber security", 12 },
      { "Incomprehensibilities everywhere", -3.5 } } }, target = { 5, "Half of the class" } } }
  return list
end

TestTicks = {} -- luacheck: ignore

local function is_round(step)
  for n = -12, 15 do
    for _, m in ipairs { 1, 2, 5 } do
      if math.abs(step / (m * 10.0 ^ n) - 1) < 1e-9 then return true end
    end
  end
  return false
end

function TestTicks.test_ticks_are_round_and_cover_the_values()
  local ranges = { { 0, 7 }, { -3, 12 }, { -12, -3 }, { 5, 5 }, { -5, -5 }, { 0, 0 }, { 0, 1e15 },
    { -1e15, 1e15 }, { 36.4, 39.1 }, { 0.001, 0.0017 }, { 99, 101 }, { 0, 1e-9 } }
  for _, range in ipairs(ranges) do
    for most = 2, 10 do
      local axis = ticks.cover(range[1], range[2], most)
      local values = axis.values
      lu.assertTrue(axis.low <= range[1] and axis.high >= range[2])
      lu.assertTrue(#values >= 2 and #values <= most + 1)
      lu.assertEquals({ values[1], values[#values] }, { axis.low, axis.high })
      for i = 2, #values do lu.assertTrue(is_round(values[i] - values[i - 1])) end
    end
  end
end

function TestTicks.test_a_step_is_no_wider_than_needed()
  lu.assertEquals(ticks.cover(0, 7, 8).values, { 0, 1, 2, 3, 4, 5, 6, 7 })
  lu.assertEquals(ticks.cover(0, 1, 5).values, { 0, 0.2, 0.4, 0.6, 0.8, 1 })
  lu.assertEquals(ticks.cover(0, 1, 5).decimals, 1)
end

TestCharts = {} -- luacheck: ignore

function TestCharts.test_nothing_sticks_out_and_no_words_meet()
  for _, width in ipairs { 400, 640, 1024, 1366 } do
    for _, text in ipairs { 100, 200 } do
      for _, node in ipairs(charts()) do
        local s = show(node, width, text)
        check_inside(s.items[1])
        check_apart(s)
      end
    end
  end
end

function TestCharts.test_a_column_is_as_tall_as_its_number()
  local s = show(plain "bar")
  local bars, zero, forty = of_kind(s, "chart_bar"), says(s, "0"), says(s, "40")
  lu.assertEquals(#bars, 6) -- nothing to draw for 0
  local unit = (zero.y - forty.y) / 40
  for i, value in ipairs { 42, 58, 61, 49, 70, 22 } do
    lu.assertAlmostEquals(bars[i].h, value * unit, 2)
    lu.assertAlmostEquals(bars[i].y + bars[i].h, zero.y + zero.h / 2, 2)
  end
end

function TestCharts.test_bars_below_zero_hang()
  local s = show(plain("bar", { 10, -10 }))
  local bars = of_kind(s, "chart_bar")
  lu.assertAlmostEquals(bars[2].y, bars[1].y + bars[1].h, 1)
end

function TestCharts.test_bars_lie_when_labels_are_long_or_room_is_short()
  local function lie(node, width, text)
    local bars = of_kind(show(node, width, text), "chart_bar")
    return bars[1].x == bars[2].x
  end
  lu.assertFalse(lie(plain "bar", 1366))
  lu.assertTrue(lie(plain "bar", 500))
  lu.assertTrue(lie(plain "bar", 1366, 200))
  lu.assertTrue(lie(charts()[#charts()], 640))
end

function TestCharts.test_a_point_lies_where_its_numbers_say()
  local s = show(chart { type = "dot", series = { { { 0, 0 }, { 50, 100 }, { 25, 50 } } } })
  local dots = of_kind(s, "chart_marker")
  lu.assertAlmostEquals(dots[2].x - dots[1].x, dots[3].x - dots[2].x, 2)
  lu.assertAlmostEquals(dots[1].y - dots[2].y, dots[2].y - dots[3].y, 2)
end

function TestCharts.test_a_line_stops_where_a_number_is_missing()
  local s = show(plain("line", { 1, 2, false, 4, 5 }))
  lu.assertEquals(#of_kind(s, "chart_line"), 2)
  lu.assertEquals(#of_kind(s, "chart_marker"), 4)
end

function TestCharts.test_low_and_high_are_drawn_and_explained()
  lu.assertEquals(#of_kind(show(several("line", 1, 2)), "chart_band"), 1)
  local s = show(several("bar", 1, 2))
  lu.assertEquals(#of_kind(s, "chart_whisker"), 5 + 1) -- and one in the legend
  lu.assertNotNil(says(s, "All tries"))
end

function TestCharts.test_series_are_named_and_differ_by_more_than_colour()
  local s = show(several("line", 4))
  local looks = {}
  for _, box in ipairs(of_kind(s, "chart_marker")) do looks[box.look] = true end
  lu.assertEquals(#looks, 4)
  for i = 1, 4 do lu.assertNotNil(says(s, "Series number " .. i)) end
  lu.assertNotNil(says(s, "As much as there is room for"))
end

function TestCharts.test_lines_end_where_words_stand()
  for _, node in ipairs(charts()) do
    local s = show(node, 640)
    for _, rule in ipairs(of_kind(s, "rule")) do
      for _, box in ipairs(s.items) do
        local clear = not box.text or box.x >= rule.x + rule.w or box.x + box.w <= rule.x
          or box.y >= rule.y + rule.h or box.y + box.h <= rule.y
        lu.assertTrue(clear, box.text)
      end
    end
  end
end

function TestCharts.test_axes_and_their_numbers_are_not_mirrored()
  lu.assertTrue(of_kind(show(plain "line"), "plot")[1].ltr)
end

function TestCharts.test_everything_can_be_painted()
  for _, node in ipairs(charts()) do
    pen.take()
    show(node, 900)
    lu.assertTrue(#pen.take() > 5)
  end
end

function TestCharts.test_without_numbers_it_says_so()
  lu.assertNotNil(says(show(chart { series = {} }), "There are no numbers yet."))
end

TestTwin = {} -- luacheck: ignore

function TestTwin.test_the_button_swaps_picture_and_table()
  local s = show(plain "bar")
  lu.assertNil(person.click(s, "c:table"))
  stage.frame(s, 0)
  lu.assertEquals(#of_kind(s, "plot"), 0)
  lu.assertEquals(#of_kind(s, "table"), 1)
  for _, text in ipairs { "Day", "Monday", "42", "Sunday", "Goal: 50", "Show as a picture" } do
    lu.assertNotNil(says(s, text), text)
  end
  lu.assertEquals(s.focus, "c:table")
  person.key(s, "Return")
  stage.frame(s, 0)
  lu.assertEquals(#of_kind(s, "plot"), 1)
  lu.assertNotNil(says(s, "Show as a table"))
end

function TestTwin.test_the_button_stays_where_it_is()
  local s = show(plain "bar")
  local before = person.target(s, "c:table")
  person.click(s, "c:table")
  stage.frame(s, 0)
  local after = person.target(s, "c:table")
  lu.assertEquals(after.y, before.y)
  lu.assertTrue(math.abs(after.x + after.w - before.x - before.w) <= 1)
end

function TestTwin.test_the_table_has_every_number()
  local s = show(several("line", 2, 3))
  person.click(s, "c:table")
  stage.frame(s, 0)
  for _, text in ipairs { "Series number 1", "Series number 2", "12 (9 to 15)", "24 (21 to 27)" } do
    lu.assertNotNil(says(s, text), text)
  end
end

function TestTwin.test_points_at_one_place_take_a_row_each()
  local data = series.read { type = "dot", series = {
    { name = "a", { 2, 5 }, { 1, 3 }, { 2, 6 } },
    { name = "b", { 2, 9 } } } }
  local rows = series.rows(data)
  lu.assertEquals(#rows, 3)
  lu.assertEquals({ rows[1].at, rows[2].at, rows[3].at }, { 1, 2, 2 })
  lu.assertEquals({ rows[2].points[1].value, rows[2].points[2].value }, { 5, 9 })
  lu.assertEquals(rows[3].points[2], false)
end

function TestTwin.test_where_no_picture_fits_the_table_stands()
  local s = show(plain("line", { 1e15, 2 }), 400, 200)
  lu.assertEquals(#of_kind(s, "plot"), 0)
  lu.assertNotNil(says(s, "Monday"))
end

TestMistakes = {} -- luacheck: ignore

function TestMistakes.test_they_are_named()
  local cases = {
    ["words is missing"] = { words = false }, ["type is not bar"] = { type = "pie", series = {} },
    ["series is not a list"] = {}, ["at most 4"] = { series = { {}, {}, {}, {}, {} } },
    ["series 1 has no name"] = { series = { {}, {} } },
    ["a value is not a number"] = { series = { { { "a", "b" } } } },
    ["have a label in words"] = { series = { { { 3, 4 } } } },
    ["not from its low"] = { series = { { { "a", 4, low = 5, high = 6 } } } },
    ["range does not say"] = { range = false, series = { { { "a", 4, low = 3, high = 6 } } } },
    ["the target is not"] = { series = { { { "a", 4 } } }, target = { 4 } },
  }
  for why, fields in pairs(cases) do lu.assertErrorMsgContains(why, chart, fields) end
end

os.exit(lu.LuaUnit.run())
