-- Where things go: nothing overlaps, nothing sticks out, panels fall below one another in time.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local stage = require "kit.stage"
local ui = require "kit.ui"

local LOREM = ("The cable from the switch to the trolley is loose. "):rep(6)

local function show(tree, width, height, text, info)
  local s = stage.new { width = width, height = height or 768, text = text }
  stage.show(s, tree, info or { title = "Test" })
  stage.frame(s, 0)
  return s
end

local function find(s, id)
  for _, list in ipairs { s.items, s.fixed } do
    for _, box in ipairs(list) do
      if box.node and box.node.id == id then return box end
    end
  end
end

local function two_panels()
  return ui.page { id = "p", title = "Ward",
    ui.row { gap = 24,
      ui.column { id = "map", grow = 1,
        ui.canvas { id = "canvas", width = 800, height = 500, paint = function() end } },
      ui.column { id = "panel", width = "1/3", LOREM, ui.button { id = "go", "Go on" } } } }
end

TestLayout = {} -- luacheck: ignore

function TestLayout.test_a_panel_stands_beside_the_map()
  local s = show(two_panels(), 1366)
  local map, panel = find(s, "map"), find(s, "panel")
  lu.assertEquals(map.y, panel.y)
  lu.assertTrue(panel.x >= map.x + map.w + 24)
  lu.assertAlmostEquals(panel.w, 384, 2)
end

function TestLayout.test_the_panel_falls_below_the_map_for_large_text_and_small_windows()
  for _, case in ipairs { { 1366, 200 }, { 640, 100 } } do
    local s = show(two_panels(), case[1], 768, case[2])
    local map, panel = find(s, "map"), find(s, "panel")
    lu.assertEquals(map.x, panel.x)
    lu.assertTrue(panel.y >= map.y + map.h)
    lu.assertTrue(panel.w > case[1] * 0.8)
  end
end

function TestLayout.test_a_canvas_keeps_its_shape_and_fits_the_window()
  local s = show(two_panels(), 1366)
  local canvas = find(s, "canvas")
  lu.assertAlmostEquals(canvas.w / canvas.h, 1.6, 0.01)
  lu.assertTrue(canvas.y + canvas.h <= 768)
end

function TestLayout.test_lines_of_text_are_not_too_long()
  local s = show(ui.page { id = "p", title = "T", ui.text { id = "t", LOREM } }, 1920, 768)
  lu.assertTrue(find(s, "t").wrap <= 20 * 35)
end

function TestLayout.test_a_title_is_said_once()
  local s = stage.new { width = 1366, height = 768 }
  local function titles()
    local count = 0
    for _, list in ipairs { s.items, s.fixed } do
      for _, box in ipairs(list) do count = count + (box.text == "Ward" and 1 or 0) end
    end
    return count
  end
  local tree = ui.page { title = "Ward", "Words" }
  stage.show(s, tree, { title = "Activity" })
  stage.frame(s, 0)
  lu.assertEquals(titles(), 1)
  stage.show(s, tree, { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(titles(), 1)
end

function TestLayout.test_buttons_are_large_enough_and_break_into_lines()
  local row = {}
  for i = 1, 12 do row[i] = ui.button { id = "b" .. i, "Button number " .. i } end
  local s = show(ui.page { title = "T", ui.row(row) }, 800)
  for i = 1, 12 do
    local box = find(s, "b" .. i)
    lu.assertTrue(box.h >= 44)
    lu.assertTrue(box.x + box.w <= 800)
  end
  lu.assertTrue(find(s, "b12").y > find(s, "b1").y)
end

function TestLayout.test_the_footers_main_action_stands_at_the_right()
  local s = show(ui.page { title = "T", "x", footer = { ui.button { id = "a", "Go back" },
    ui.button { id = "b", "Go on", primary = true } } }, 1366)
  lu.assertEquals(find(s, "a").x, 83)
  lu.assertEquals(find(s, "b").x + find(s, "b").w, 1283)
end

-- A page with a bit of everything.
local function everything()
  local options = { { value = 1, "Yes" }, { value = 2, LOREM, hint = "Think twice." } }
  return ui.page { id = "all", title = "Everything there is, with quite a long title",
    ui.heading { level = 1, "Heading" }, ui.text { LOREM, style = "lead" },
    ui.row { ui.card { grow = 1, accent = "leaf", ui.heading "Left", LOREM },
      ui.card { grow = 2, ui.row { ui.picture { src = "x", width = 96, height = 96 },
        ui.text { LOREM, grow = 1 } }, ui.button { id = "deep", "Do it" } } },
    ui.choice { id = "c", label = "Which one?", value = 1, options = options },
    ui.grid { min = 200, ui.button { id = "g1", "One" }, ui.button { id = "g2", LOREM },
      ui.card { id = "g3", ui.cover { ui.chip { "New", tone = "sun", solid = true } }, LOREM } },
    ui.row { gap = 8, ui.chip { "10 minutes", icon = "clock", tone = "sky" },
      ui.chip "plain", ui.icon "tick" },
    ui.column { width = 240, ui.card { ui.row { wrap = false, ui.icon "tick",
      ui.column { grow = 1, LOREM }, ui.button { id = "narrow", "Mend the cable" },
      ui.card { width = 400, "x" } } } },
    footer = { ui.button { id = "f1", "Go back" },
      ui.button { id = "f2", "Go on", primary = true } } }
end

local function inside(parent, box)
  return box.x >= parent.x - 1 and box.y >= parent.y - 1
    and box.x + box.w <= parent.x + parent.w + 1 and box.y + box.h <= parent.y + parent.h + 1
end

local function apart(a, b)
  return a.x + a.w <= b.x + 1 or b.x + b.w <= a.x + 1
    or a.y + a.h <= b.y + 1 or b.y + b.h <= a.y + 1
end

local function check_box(box, where)
  for i, kid in ipairs(box.kids or {}) do
    lu.assertTrue(inside(box, kid), ("%s: %s in %s"):format(where, kid.kind, box.kind))
    for j = 1, i - 1 do
      lu.assertTrue(apart(box.kids[j], kid),
        ("%s: %s and %s in %s"):format(where, box.kids[j].kind, kid.kind, box.kind))
    end
    check_box(kid, where)
  end
end

function TestLayout.test_nothing_overlaps_or_sticks_out()
  for _, size in ipairs { { 640, 480 }, { 1024, 768 }, { 1366, 768 }, { 1920, 1080 } } do
    for _, text in ipairs { 100, 150, 200 } do
      local s = show(everything(), size[1], size[2], text,
        { title = "Test", seat = "Otter", can_back = true, notice = LOREM })
      local where = ("%dx%d at %d %%"):format(size[1], size[2], text)
      for _, list in ipairs { s.items, s.fixed } do
        for _, box in ipairs(list) do
          if box.kind == "page" or box.kind == "strip" then check_box(box, where) end
        end
      end
    end
  end
end

function TestLayout.test_a_bar_too_large_for_the_window_scrolls_with_the_page()
  local s = show(everything(), 640, 480, 200)
  lu.assertEquals(#s.fixed, 0)
  lu.assertEquals(s.view_h, 480)
end

local function says(s, text)
  for _, list in ipairs { s.items, s.fixed } do
    for _, box in ipairs(list) do
      if box.text == text then return box end
    end
  end
end

function TestLayout.test_what_the_program_says_has_its_place_under_the_bar()
  for _, desk in ipairs { false, true } do
    local plain = show(two_panels(), 1366, 768, 100, { desk = desk, notice = "" })
    local s = show(two_panels(), 1366, 768, 100, { desk = desk, notice = "The disk is full." })
    local note = says(s, "The disk is full.")
    lu.assertTrue(note.y >= plain.view_y)
    lu.assertTrue(note.y + note.h <= s.view_y)
    lu.assertEquals(s.view_h - plain.view_h, plain.view_y - s.view_y)
  end
end

function TestLayout.test_the_seat_word_stands_in_the_bar_when_there_is_one()
  local function chips(seat)
    local count = 0
    for _, box in ipairs(show(two_panels(), 1366, 768, 100, { seat = seat }).fixed) do
      count = count + (box.kind == "chip" and 1 or 0)
    end
    return count
  end
  lu.assertEquals({ chips "Otter", chips "", chips(nil) }, { 1, 0, 0 })
end

function TestLayout.test_two_lines_on_a_button_are_centred()
  local words = "Records server 10.0.4.10"
  pen.take()
  local s = show(ui.page { title = "T", ui.column { width = 200,
    ui.grid { min = 150, ui.button { id = "b", words } } } }, 1366)
  local button, drawn = find(s, "b"), nil
  for _, call in ipairs(pen.take()) do
    if call[4] == words then drawn = call end
  end
  lu.assertEquals(drawn[8], "centre")
  lu.assertAlmostEquals(drawn[2] + drawn[7] / 2, button.x + button.w / 2, 1)
end

function TestLayout.test_a_page_can_stand_in_the_middle()
  local function top(words)
    local s = show(ui.page { title = "T", middle = true, ui.card { id = "c", words } }, 1366)
    return find(s, "c")
  end
  local card = top "Hello"
  lu.assertAlmostEquals(card.y + card.h / 2, 416, 32) -- the bar stands over the page
  lu.assertTrue(top(LOREM:rep(20)).y < 160)
end

function TestLayout.test_a_keypad_keeps_its_columns()
  for _, width in ipairs { 640, 1024, 1366 } do
    local keys = { columns = 3, gap = 8 }
    for i = 1, 9 do keys[i] = ui.button { id = "k" .. i, tostring(i) } end
    local s = show(ui.page { title = "T", ui.grid(keys) }, width)
    lu.assertEquals(find(s, "k3").y, find(s, "k1").y)
    lu.assertEquals(find(s, "k4").x, find(s, "k1").x)
    lu.assertTrue(find(s, "k4").y > find(s, "k1").y)
  end
end

function TestLayout.test_the_feet_of_equal_cards_stand_on_one_line()
  local s = show(ui.page { title = "T", ui.grid { min = 300,
    ui.card { foot = true, LOREM, ui.button { id = "a", "Go" } },
    ui.card { foot = true, "x", ui.button { id = "b", "Go" } } } }, 1366)
  lu.assertEquals(find(s, "a").y, find(s, "b").y)
end

function TestLayout.test_unknown_nodes_are_named()
  local s = stage.new { width = 1366, height = 768 }
  stage.show(s, ui.page { title = "T", { kind = "slide" } }, {})
  lu.assertErrorMsgContains("no such node: ui.slide", stage.frame, s, 0)
end

os.exit(lu.LuaUnit.run())
