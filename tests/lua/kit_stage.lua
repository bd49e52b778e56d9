-- Keys and pointers become meanings; focus and scrolling behave as a person expects.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local person = require "fake.person"
local stage = require "kit.stage"
local ui = require "kit.ui"

local show, key, pointer, middle = person.show, person.key, person.pointer, person.middle
local click, keypad, long_page = person.click, person.keypad, person.long_page

TestKeys = {} -- luacheck: ignore

function TestKeys.test_the_first_control_has_the_focus()
  local s = show(keypad(), { title = "Keys", can_back = true })
  lu.assertEquals(s.focus, "k1")
  lu.assertEquals(key(s, "Return"), { kind = "press", id = "k1" })
  lu.assertEquals(key(s, "Space"), { kind = "press", id = "k1" })
  lu.assertNil(key(s, "Return", { rep = true }))
end

function TestKeys.test_a_page_may_name_its_focus()
  local page = keypad()
  page.focus = "k5"
  lu.assertEquals(show(page).focus, "k5")
end

function TestKeys.test_a_focus_that_is_named_later_comes_into_sight()
  local s = show(long_page())
  local page = long_page()
  page.focus = "b30"
  stage.show(s, page, { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b30")
  lu.assertTrue(s.scroll > 0)
  local x, y = middle(s, "b30")
  lu.assertTrue(x > 0 and y > 0 and y < s.settings.height)
end

function TestKeys.test_tab_goes_round_in_reading_order()
  local s = show(keypad(), { title = "Keys", can_back = true })
  local order = {}
  for i = 1, 12 do
    key(s, "Tab")
    order[i] = s.focus
  end
  lu.assertEquals(order, { "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "kit:back",
    "kit:settings", "kit:leave", "k1" })
  key(s, "Tab", { shift = true })
  lu.assertEquals(s.focus, "kit:leave")
end

function TestKeys.test_arrows_go_to_what_lies_there()
  local s = show(keypad())
  local way = {}
  for i, name in ipairs { "Right", "Down", "Left", "Up", "Left" } do
    key(s, name)
    way[i] = s.focus
  end
  lu.assertEquals(way, { "k2", "k5", "k4", "k1", "k1" })
end

local function question(value)
  return ui.page { id = "q", title = "Q", ui.button { id = "before", "Before" },
    ui.choice { id = "c", value = value, options = { { value = "a", "A" }, { value = "b", "B" },
      { value = "c", "C" } } },
    ui.button { id = "after", "After" } }
end

function TestKeys.test_a_choice_is_one_stop_with_arrows_inside()
  local s = show(question())
  key(s, "Tab")
  lu.assertEquals(s.focus, "c=a")
  key(s, "Down")
  lu.assertEquals(s.focus, "c=b")
  lu.assertEquals(key(s, "Space"), { kind = "choose", id = "c", value = "b" })
  key(s, "Tab")
  lu.assertEquals(s.focus, "after")
  stage.show(s, question "c", { desk = true })
  key(s, "Tab", { shift = true })
  lu.assertEquals(s.focus, "c=c")
  key(s, "Tab", { shift = true })
  lu.assertEquals(s.focus, "before")
end

function TestKeys.test_the_first_focus_is_on_the_answer_chosen_before()
  local page = question "b"
  table.remove(page, 1)
  lu.assertEquals(show(page).focus, "c=b")
end

function TestKeys.test_a_key_shows_what_it_pressed_for_a_moment()
  local s = show(keypad())
  key(s, "Return")
  lu.assertEquals(stage.frame(s, 20), 100)
  lu.assertNil(stage.frame(s, 120))
  s = show(keypad(), nil, { width = 1366, height = 768, reduce_motion = true })
  key(s, "Return")
  lu.assertNil(stage.frame(s, 20))
end

function TestKeys.test_escape_goes_back_or_leaves()
  local function escape(info, fields)
    local page = keypad()
    for name, value in pairs(fields or {}) do page[name] = value end
    return key(show(page, info), "Escape")
  end
  lu.assertEquals(escape { can_back = true }, { kind = "back" })
  lu.assertEquals(escape { can_back = false }, { kind = "leave" })
  lu.assertEquals(escape({ can_back = true }, { undo = false }), { kind = "leave" })
  lu.assertNil(escape { desk = true })
  lu.assertEquals(escape({ desk = true }, { cancel = "k9" }), { kind = "press", id = "k9" })
end

function TestKeys.test_f11_asks_for_the_whole_screen()
  lu.assertEquals(key(show(keypad()), "F11"), { kind = "fullscreen" })
end

function TestKeys.test_the_focus_is_scrolled_into_sight()
  local s = show(long_page())
  for _ = 1, 40 do key(s, "Tab") end
  lu.assertEquals(s.focus, "b41")
  local _, y = middle(s, "b41")
  lu.assertTrue(y > 0 and y < 768)
  lu.assertTrue(s.scroll > 0)
end

function TestKeys.test_home_end_and_pages()
  local s = show(long_page())
  key(s, "End")
  lu.assertEquals(s.scroll, s.content_h - s.view_h)
  key(s, "Home")
  lu.assertEquals(s.scroll, 0)
  key(s, "PageDown")
  lu.assertAlmostEquals(s.scroll, 768 * 0.85, 1)
  key(s, "PageUp")
  lu.assertEquals(s.scroll, 0)
end

function TestKeys.test_down_reads_on_where_there_is_nothing_to_go_to()
  local s = show(ui.page { id = "t", title = "T", ui.button { id = "a", "A" },
    ui.text(("word "):rep(4000)) })
  key(s, "Down")
  lu.assertTrue(s.scroll > 0)
  lu.assertEquals(s.focus, "a")
end

function TestKeys.test_disabled_controls_are_passed_over()
  local s = show(ui.page { id = "d", title = "D", ui.button { id = "a", "A" },
    ui.button { id = "b", "B", disabled = true }, ui.button { id = "c", "C" } })
  key(s, "Tab")
  lu.assertEquals(s.focus, "c")
end

TestFocus = {} -- luacheck: ignore

function TestFocus.test_stays_with_its_control_when_the_page_changes()
  local s = show(long_page())
  for _ = 1, 30 do key(s, "Tab") end
  local _, before = middle(s, "b31")
  stage.show(s, long_page(3), { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b31")
  local _, after = middle(s, "b31")
  lu.assertEquals(after, before)
end

function TestFocus.test_goes_to_the_next_when_its_control_is_gone()
  local s = show(long_page())
  for _ = 1, 4 do key(s, "Tab") end
  stage.show(s, long_page(5), { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b6")
end

function TestFocus.test_starts_anew_on_another_page()
  local s = show(long_page())
  key(s, "End")
  stage.show(s, keypad(), { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "k1")
  lu.assertEquals(s.scroll, 0)
end

function TestFocus.test_shows_after_keys_and_hides_after_the_mouse()
  local s = show(keypad())
  lu.assertTrue(s.ring)
  click(s, "k2")
  lu.assertFalse(s.ring)
  lu.assertEquals(s.focus, "k2")
  key(s, "Tab")
  lu.assertTrue(s.ring)
end

TestPointer = {} -- luacheck: ignore

function TestPointer.test_a_press_is_let_go_inside()
  local s = show(keypad())
  lu.assertEquals(click(s, "k5"), { kind = "press", id = "k5" })
  pointer(s, "down", middle(s, "k5"))
  lu.assertNil(pointer(s, "up", middle(s, "k6")))
  pointer(s, "down", middle(s, "k5"))
  pointer(s, "move", 900, 700)
  lu.assertNil(pointer(s, "up", 900, 700))
end

function TestPointer.test_hover_follows_the_mouse_and_the_wheel()
  local s = show(long_page())
  pointer(s, "move", middle(s, "b2"))
  lu.assertEquals(s.hover, "b2")
  stage.input(s, { kind = "wheel", dx = 0, dy = 1, x = 0, y = 0 }, 0)
  lu.assertEquals(s.scroll, 72)
  lu.assertEquals(s.hover, "b3")
end

function TestPointer.test_a_finger_scrolls_or_taps()
  local s = show(long_page())
  local x, y = middle(s, "b5")
  pointer(s, "down", x, y, true)
  pointer(s, "move", x, y - 6, true)
  lu.assertEquals(pointer(s, "up", x, y - 6, true), { kind = "press", id = "b5" })
  pointer(s, "down", x, y, true)
  pointer(s, "move", x, y - 100, true)
  lu.assertNil(pointer(s, "up", x, y - 100, true))
  lu.assertEquals(s.scroll, 100)
end

function TestPointer.test_the_scrollbar_can_be_dragged()
  local s = show(long_page())
  pointer(s, "down", 1358, 20)
  pointer(s, "move", 1358, 2000)
  pointer(s, "up", 1358, 2000)
  lu.assertEquals(s.scroll, s.content_h - s.view_h)
end

function TestPointer.test_what_is_under_the_footer_cannot_be_pressed()
  local page = long_page()
  page.footer = { ui.button { id = "done", "Done" } }
  local s = show(page)
  for _, box in ipairs(s.targets) do
    if not box.fixed and box.y > s.view_h then
      lu.assertNil((function()
        pointer(s, "down", box.x + 5, box.y + 5)
        return pointer(s, "up", box.x + 5, box.y + 5)
      end)())
      break
    end
  end
  lu.assertEquals(click(s, "done"), { kind = "press", id = "done" })
end

-- News and shortcuts -----------------------------------------------------------------------------

TestNews = {} -- luacheck: ignore

local function answering(answer, focus)
  local list = { id = "news", title = "News", focus = focus }
  for i = 1, 30 do list[i] = ui.button { id = "b" .. i, "Press" } end
  list[31] = answer and ui.card { news = answer, ui.text(answer) } or nil
  return ui.page(list)
end

function TestNews.test_an_answer_below_the_window_is_brought_into_sight()
  local s = show(answering())
  stage.show(s, answering "Here")
  stage.frame(s, 0)
  lu.assertTrue(s.scroll > 0)
  key(s, "Home")
  stage.show(s, answering "Here")
  stage.frame(s, 0)
  lu.assertEquals(s.scroll, 0) -- it is no news any more
end

function TestNews.test_a_page_just_opened_starts_at_its_top()
  local s = show(answering "Here")
  stage.frame(s, 0)
  lu.assertEquals(s.scroll, 0)
end

function TestNews.test_the_focus_goes_where_the_same_page_newly_says()
  local s = show(answering())
  stage.show(s, answering(nil, "b4"))
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b4")
  key(s, "Tab")
  stage.show(s, answering(nil, "b4"))
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "b5") -- said once, not again and again
end

function TestNews.test_a_button_may_have_a_key_of_its_own()
  local s = show(ui.page { id = "keys", ui.button { id = "first", "First" },
    ui.button { id = "seven", key = "7", "7" }, ui.button { id = "no", key = "8", disabled = true,
      "8" } })
  lu.assertEquals(key(s, "7"), { kind = "press", id = "seven" })
  lu.assertEquals(s.focus, "seven")
  lu.assertNil(key(s, "8"))
  lu.assertNil(key(s, "7", { ctrl = true }))
end

function TestNews.test_a_canvas_is_one_stop_of_tab_at_its_chosen_place()
  local function map(chosen)
    local regions = {}
    for i = 1, 3 do
      regions[i] = { id = "r" .. i, x = i * 100, y = 0, w = 80, h = 80, chosen = chosen == i,
        words = "Place" }
    end
    return ui.page { id = "map", ui.canvas { id = "c", width = 400, height = 100, regions = regions,
      words = "Map", paint = function() end }, ui.button { id = "tool", "Tool" } }
  end
  local s = show(map())
  lu.assertEquals(s.focus, "r1")
  key(s, "Right")
  lu.assertEquals(s.focus, "r2")
  key(s, "Tab")
  lu.assertEquals(s.focus, "tool")
  stage.show(s, map(3))
  key(s, "Tab", { shift = true })
  lu.assertEquals(s.focus, "r3")
end

os.exit(lu.LuaUnit.run())
