-- Lists, tables, progress, meters and stars: nothing sticks out, tables fold in time, shapes say
-- what their numbers say.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local figures = require "kit.figures"
local sight = require "fake.sight"
local stage = require "kit.stage"
local ui = require "kit.ui"
local check_inside, check_apart = sight.inside, sight.apart

local LONG = "The cable from the switch to the trolley is loose, and has been for weeks."

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

local function people()
  return ui.table { caption = "On call", head_left = true,
    columns = { { "Name" }, { "Job", grow = 1 }, { "Calls" }, { "State" } },
    rows = { { "Farida", "Network engineer", 12.5, ui.chip { "free", tone = "leaf" } },
      { "Daniel", LONG, 1204, false }, { "Jean", "Radiographer", 3 } } }
end

local function everything()
  return ui.column {
    ui.list { "One", LONG, ui.card { LONG, ui.button { id = "b", "Go" } } },
    ui.list { marker = "number", LONG, "Two" }, ui.list { marker = "tick", "Done" }, people(),
    ui.progress { value = 3, of = 5, words = "3 of 5 done" },
    ui.progress { value = 37, of = 60, words = LONG },
    ui.meter { value = 18, low = 20, high = 80, words = "Battery 18 %" },
    ui.meter { value = 400, to = 300, words = LONG },
    ui.stars { value = 2, of = 3, words = "2 of 3 stars" } }
end

TestNumber = {} -- luacheck: ignore

function TestNumber.test_numbers_are_written_as_people_do()
  local cases = { [0] = "0", [12] = "12", [999] = "999", [1234] = "1,234", [12500] = "12,500",
    [1234567] = "1,234,567", [-1234.5] = "−1,234.5", [0.1 + 0.2] = "0.3", [2 / 3] = "0.667",
    [99.995] = "99.995", [1e15] = "1,000,000,000,000,000", [1e-9] = "0.000000001",
    [0.3 - 0.1 * 3] = "0", [200 / 3] = "66.7" }
  for value, text in pairs(cases) do lu.assertEquals(figures.number(value), text) end
  lu.assertEquals(figures.number(-0.04, 1), "0.0")
  lu.assertEquals(figures.number(3, 2), "3.00")
end

TestFigures = {} -- luacheck: ignore

function TestFigures.test_nothing_sticks_out_or_overlaps()
  for _, width in ipairs { 400, 640, 1024, 1366 } do
    for _, text in ipairs { 100, 150, 200 } do
      local s = show(everything(), width, text)
      check_inside(s.items[1])
      check_apart(s)
    end
  end
end

function TestFigures.test_items_hang_beside_their_markers()
  local s = show(ui.list { "One", LONG }, 500)
  local dots, text = of_kind(s, "disc"), says(s, LONG)
  lu.assertEquals(#dots, 2)
  lu.assertEquals(says(s, "One").x, text.x)
  lu.assertTrue(dots[2].x + dots[2].w < text.x)
  lu.assertTrue(dots[2].y > text.y and dots[2].y + dots[2].h < text.y + 30) -- by its first line
  lu.assertTrue(text.h > 30)
end

function TestFigures.test_steps_are_numbered()
  local s = show(ui.list { marker = "number", "a", "b", "c" })
  for _, number in ipairs { "1", "2", "3" } do lu.assertNotNil(says(s, number)) end
end

function TestFigures.test_progress_fills_as_many_steps_as_are_done()
  local s = show(ui.progress { value = 3, of = 5, words = "3 of 5" })
  local full = {}
  for i, box in ipairs(of_kind(s, "pill")) do full[i] = box.full end
  lu.assertEquals(full, { true, true, true, false, false })
end

function TestFigures.test_long_progress_is_a_bar()
  local bar = of_kind(show(ui.progress { value = 15, of = 60, words = "w" }), "pill")
  lu.assertAlmostEquals(bar[2].w / bar[1].w, 0.25, 0.01)
  lu.assertEquals(#of_kind(show(ui.progress { value = 0, of = 60, words = "w" }), "pill"), 1)
end

function TestFigures.test_a_level_says_with_a_sign_how_it_is()
  local function sign(node)
    local icon = of_kind(show(ui.meter(node)), "icon")[1]
    return icon and icon.name
  end
  lu.assertEquals(sign { value = 18, low = 20, words = "w" }, "warn")
  lu.assertEquals(sign { value = 20, low = 20, words = "w" }, "tick")
  lu.assertEquals(sign { value = 90, high = 85, words = "w", tone = "bad" }, "cross")
  lu.assertNil(sign { value = 90, words = "w" })
end

function TestFigures.test_a_level_off_its_scale_stays_on_the_track()
  local s = show(ui.meter { value = 400, to = 300, words = "w" })
  local track, needle = of_kind(s, "gauge")[1], of_kind(s, "gauge_needle")[1]
  lu.assertEquals(needle.x + needle.w, track.x + track.w)
end

function TestFigures.test_stars_are_full_or_empty_and_grow_with_the_text()
  local s = show(ui.stars { value = 2, of = 3, words = "2 of 3" })
  local stars = of_kind(s, "star")
  lu.assertEquals({ stars[1].full, stars[2].full, stars[3].full }, { true, true, false })
  local large = of_kind(show(ui.stars { value = 2, of = 3, words = "2 of 3" }, 1366, 200), "star")
  lu.assertEquals(large[1].w, stars[1].w * 2)
end

function TestFigures.test_mistakes_are_named()
  lu.assertEquals(ui.stars { value = 1, of = 3 }.words, "1 of 3 stars")
  lu.assertErrorMsgContains("ui.meter: value is not a number", ui.meter, { words = "w" })
  lu.assertErrorMsgContains("ui.meter: value", ui.meter, { words = "w", value = 0 / 0 })
  lu.assertErrorMsgContains("ui.table: rows is not a list", ui.table, { columns = {} })
  lu.assertErrorMsgContains("row 1 has 2 cells for 1 columns", ui.table,
    { columns = { { "A" } }, rows = { { 1, 2 } } })
end

TestTable = {} -- luacheck: ignore

function TestTable.test_columns_line_up()
  local s = show(people())
  lu.assertEquals(says(s, "Farida").x, says(s, "Name").x)
  lu.assertEquals(says(s, "Network engineer").x, says(s, LONG).x)
  local few, many, head = says(s, "12.5"), says(s, "1,204.0"), says(s, "Calls")
  lu.assertEquals(few.x + few.w, many.x + many.w) -- numbers by their last digit
  lu.assertAlmostEquals(head.x + head.w, many.x + many.w, 2)
  lu.assertTrue(says(s, "Name").y < says(s, "Farida").y)
end

function TestTable.test_a_cell_breaks_into_lines()
  local s = show(people(), 800)
  lu.assertTrue(says(s, LONG).h > says(s, "Radiographer").h)
  lu.assertTrue(of_kind(s, "table")[1].w <= 800)
end

function TestTable.test_it_folds_where_it_does_not_fit()
  for _, case in ipairs { { 400, 100, true }, { 640, 200, true }, { 1366, 100, false },
    { 1366, 200, false } } do
    local s = show(people(), case[1], case[2])
    lu.assertEquals(#of_kind(s, "row_card"), case[3] and 3 or 0)
  end
end

function TestTable.test_a_folded_row_has_its_headings_beside_the_cells()
  local s = show(people(), 400)
  local heads = 0
  for _, box in ipairs(s.items) do heads = heads + (box.text == "Job" and 1 or 0) end
  lu.assertEquals(heads, 3)
  local head, cell = says(s, "Job"), says(s, "Network engineer")
  lu.assertTrue(cell.x > head.x and math.abs(cell.y - head.y) < 10)
  lu.assertEquals(#of_kind(s, "chip"), 1)
end

function TestTable.test_a_button_in_a_cell_can_be_pressed()
  local function press(width)
    local s = show(ui.table { columns = { { "A heading of some length" }, { "Act" } },
      rows = { { LONG, ui.button { id = "go", "Go on" } } } }, width)
    for _, target in ipairs(s.targets) do
      if target.key == "go" then return target.event end
    end
  end
  for _, width in ipairs { 1366, 400 } do
    lu.assertEquals(press(width), { kind = "press", id = "go" })
  end
end

function TestTable.test_a_table_without_rows_shows_its_headings()
  lu.assertNotNil(says(show(ui.table { columns = { { "Name" } }, rows = {} }), "Name"))
end

os.exit(lu.LuaUnit.run())
