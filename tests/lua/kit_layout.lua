-- Where things go: nothing overlaps, nothing sticks out, panels fall below one another in time.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local stage = require "kit.stage"
local ui = require "kit.ui"

local LOREM = ("The cable from the switch to the trolley is loose. "):rep(6)

local function show(tree, width, height, text)
  local s = stage.new { width = width, height = height or 768, text = text }
  stage.show(s, tree, { title = "Test" })
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
      local s = show(everything(), size[1], size[2], text)
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

function TestLayout.test_unknown_nodes_are_named()
  local s = stage.new { width = 1366, height = 768 }
  stage.show(s, ui.page { title = "T", { kind = "slide" } }, {})
  lu.assertErrorMsgContains("no such node: ui.slide", stage.frame, s, 0)
end

os.exit(lu.LuaUnit.run())
