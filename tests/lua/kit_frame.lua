-- What is drawn and when: pictures that move, and frames that cost no more than they must.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local pen = require "fake.pen"
package.loaded["kit.pen"] = pen
local person = require "fake.person"
local stage = require "kit.stage"
local ui = require "kit.ui"

local show, key, pointer, target = person.show, person.key, person.pointer, person.target
local middle, click = person.middle, person.click
local keypad, long_page = person.keypad, person.long_page

TestCanvas = {} -- luacheck: ignore

local function map(scene, paint)
  return ui.page { id = "map", title = "Map",
    ui.canvas { id = "map", width = 400, height = 200, scene = scene, paint = paint,
      regions = { { id = "switch", x = 0, y = 0, w = 100, h = 100, words = "Switch" },
        { id = "light", x = 300, y = 100, w = 40, h = 40, words = "Light", round = true } } } }
end

function TestCanvas.test_regions_are_pressed_at_the_canvas_scale()
  local s = show(map(1, function() end), nil, { width = 1920, height = 1080 })
  local light = target(s, "light")
  lu.assertTrue(light.w > 40)
  lu.assertEquals(click(s, "light"), { kind = "press", id = "light" })
  pointer(s, "down", light.x + 1, light.y + 1) -- the corner, outside the round shape
  lu.assertNil(pointer(s, "up", light.x + 1, light.y + 1))
  lu.assertEquals(s.focus, "light")
  key(s, "Left")
  lu.assertEquals(s.focus, "switch")
  lu.assertEquals(key(s, "Return"), { kind = "press", id = "switch" })
end

function TestCanvas.test_a_bare_page_is_all_canvas()
  local s = show(ui.page { id = "bare", title = "Map", bare = true,
    ui.canvas { id = "map", width = 1366, height = 768, paint = function() end,
      regions = { { id = "corner", x = 1300, y = 700, w = 66, h = 68, words = "Corner" } } } }, {})
  local corner = target(s, "corner")
  lu.assertEquals({ corner.x, corner.y, corner.w, corner.h }, { 1300, 700, 66, 68 })
  lu.assertNil(target(s, "kit:leave"))
  lu.assertEquals(key(s, "Escape"), { kind = "leave" })
end

function TestCanvas.test_time_begins_when_the_scene_changes()
  local seen
  local function paint(_, now)
    seen = now
    return now < 200
  end
  local s = stage.new { width = 1366, height = 768 }
  stage.show(s, map(1, paint), { desk = true })
  lu.assertNotNil(stage.frame(s, 5000))
  lu.assertEquals(seen, 0)
  lu.assertNotNil(stage.frame(s, 5100))
  lu.assertEquals(seen, 100)
  lu.assertNil(stage.frame(s, 5250))
  stage.show(s, map(1, paint), { desk = true })
  stage.frame(s, 5300)
  lu.assertEquals(seen, 300)
  stage.show(s, map(2, paint), { desk = true })
  lu.assertNotNil(stage.frame(s, 5400))
  lu.assertEquals(seen, 0)
end

function TestCanvas.test_reduced_motion_shows_the_end_at_once()
  local seen
  local s = show(map(1, function(_, now)
    seen = now
    return true
  end), nil, { width = 1366, height = 768, reduce_motion = true })
  lu.assertNil(stage.frame(s, 10))
  lu.assertTrue(seen > 1e6)
end

function TestCanvas.test_a_paint_may_ask_for_a_later_frame()
  local s = show(map(1, function() return 400 end))
  lu.assertEquals(stage.frame(s, 0), 400)
end

TestFrame = {} -- luacheck: ignore

function TestFrame.test_nothing_moves_on_a_still_page()
  lu.assertNil(stage.frame(show(keypad()), 0))
end

function TestFrame.test_clips_and_pushes_are_undone()
  local s = show(map(1, function() end), { title = "T", can_back = true, seat = "Otter" })
  pen.take()
  stage.frame(s, 0)
  local depth = { clip = 0, push = 0 }
  for _, call in ipairs(pen.take()) do
    if depth[call[1]] then depth[call[1]] = depth[call[1]] + 1 end
    if call[1] == "unclip" then depth.clip = depth.clip - 1 end
    if call[1] == "pop" then depth.push = depth.push - 1 end
  end
  lu.assertEquals(depth, { clip = 0, push = 0 })
end

function TestFrame.test_what_is_out_of_sight_is_not_drawn()
  local s = show(long_page())
  pen.take()
  stage.frame(s, 0)
  local texts = 0
  for _, call in ipairs(pen.take()) do texts = texts + (call[1] == "text" and 1 or 0) end
  lu.assertTrue(texts < 15)
end

function TestFrame.test_a_cover_is_drawn_once_a_quarter_of_it_has_come_up()
  pen.pictures["a.svg"] = { 400, 200 }
  local s = show(ui.page { id = "c", title = "C", ui.column { gap = 600, "x",
    ui.cover { src = "a.svg", height = 200 }, "y" } })
  local cover
  for _, box in ipairs(s.items) do cover = box.kind == "cover" and box or cover end
  local function drawn(seen)
    s.scroll = cover.y + seen - s.view_h
    pen.take()
    stage.frame(s, 0)
    for _, call in ipairs(pen.take()) do
      if call[1] == "picture" and call[6] == "a.svg" then return true end
    end
    return false
  end
  lu.assertEquals({ drawn(40), drawn(60), drawn(200) }, { false, true, true })
end

function TestFrame.test_a_frame_lays_nothing_out_again()
  local s = show(long_page())
  pen.measured = 0
  stage.frame(s, 10)
  key(s, "Tab")
  pen.measured = 0
  local items = s.items
  stage.frame(s, 20)
  lu.assertIs(s.items, items)
end

function TestFrame.test_settings_keep_the_place()
  local s = show(long_page())
  for _ = 1, 30 do key(s, "Tab") end
  stage.settings(s, { width = 1366, height = 768, text = 200 })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b31")
  local _, y = middle(s, "b31")
  lu.assertTrue(y > 0 and y < 768)
end

function TestFrame.test_only_a_page_can_be_shown()
  lu.assertErrorMsgContains("expected a ui.page, got text", stage.show,
    stage.new { width = 1366, height = 768 }, ui.text "x", {})
end

os.exit(lu.LuaUnit.run())
