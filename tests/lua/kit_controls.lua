-- Every control by keyboard and by pointer: what each means, and what the stage keeps to itself.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local person = require "fake.person"
local stage = require "kit.stage"
local timer = require "kit.timer"
local ui = require "kit.ui"

local show, key, click, target = person.show, person.key, person.click, person.target

local function page(...)
  return ui.page { id = "p", title = "P", ... }
end

local function options()
  return { { value = "a", "A" }, { value = "b", "B" }, { value = "c", "C" } }
end

local function loudness()
  return ui.slider { id = "n", label = "N", value = 40, low = 0, high = 100, step = 10 }
end

TestChoosing = {} -- luacheck: ignore

function TestChoosing.test_any_of_several()
  local s = show(page(ui.choice { id = "c", many = true, value = { "b" }, options = options() }))
  lu.assertEquals(click(s, "c=a"), { kind = "choose", id = "c", value = { "a", "b" } })
  lu.assertEquals(click(s, "c=b"), { kind = "choose", id = "c", value = {} })
  key(s, "Tab")
  lu.assertEquals(s.focus, "c=c") -- each is a stop of its own
end

function TestChoosing.test_a_bare_string_under_a_tab_is_a_text()
  local node = ui.tabs { id = "t", value = "b", options = options(), false, "Here" }
  lu.assertEquals(node[1], { kind = "text", "Here" })
  lu.assertNil(node[2])
end

function TestChoosing.test_tabs_are_one_stop()
  local s = show(page(ui.tabs { id = "t", value = "b", options = options(), ui.text "Here" },
    ui.button { id = "after", "After" }))
  lu.assertEquals(s.focus, "t=b")
  key(s, "Right")
  lu.assertEquals(key(s, "Return"), { kind = "choose", id = "t", value = "c" })
  key(s, "Tab")
  lu.assertEquals(s.focus, "after")
end

local function with_select()
  return page(ui.select { id = "s", label = "S", value = "b", options = options() },
    ui.button { id = "after", "After" })
end

function TestChoosing.test_a_list_opens_and_one_is_taken()
  local s = show(with_select())
  lu.assertNil(key(s, "Return"))
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "s=b")
  key(s, "Down")
  lu.assertEquals(key(s, "Return"), { kind = "choose", id = "s", value = "c" })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "s")
  lu.assertNil(target(s, "s=a"))
end

function TestChoosing.test_escape_and_a_press_elsewhere_close_the_list()
  local s = show(with_select(), { title = "P", can_back = true })
  click(s, "s")
  stage.frame(s, 0)
  lu.assertNotNil(target(s, "s=a"))
  lu.assertNil(key(s, "Escape"))
  stage.frame(s, 0)
  lu.assertNil(target(s, "s=a"))
  click(s, "s")
  stage.frame(s, 0)
  lu.assertNil(person.pointer(s, "down", 1300, 700))
  stage.frame(s, 0)
  lu.assertNil(s.top)
  lu.assertEquals(key(s, "Escape"), { kind = "back" })
end

function TestChoosing.test_a_button_with_a_key_is_pressed_wherever_it_stands()
  local list = { id = "p", title = "P" }
  for i = 1, 40 do list[i] = ui.button { id = "b" .. i, "Button " .. i } end
  list[41] = ui.button { id = "five", key = "5", "Five" }
  local s = show(ui.page(list))
  lu.assertEquals(key(s, "5"), { kind = "press", id = "five" })
  lu.assertTrue(s.scroll > 0)
end

TestNumbers = {} -- luacheck: ignore

function TestNumbers.test_a_slider_by_keys()
  local s = show(page(loudness()))
  lu.assertEquals(key(s, "Right"), { kind = "slide", id = "n", value = 50 })
  lu.assertEquals(key(s, "Left"), { kind = "slide", id = "n", value = 30 })
  lu.assertEquals(key(s, "End"), { kind = "slide", id = "n", value = 100 })
  lu.assertNil(key(s, "Return"))
  key(s, "Tab")
end

function TestNumbers.test_a_slider_by_pointer_stays_on_its_steps()
  local s = show(page(loudness()))
  local box = target(s, "n")
  local event = person.pointer(s, "down", box.x + box.w * 0.73, box.y + 5)
  lu.assertEquals(event, { kind = "slide", id = "n", value = 70 })
  lu.assertEquals(person.pointer(s, "move", box.x + box.w * 3, box.y).value, 100)
  lu.assertNil(person.pointer(s, "up", box.x, box.y))
end

function TestNumbers.test_a_stepper_ends_at_its_bounds()
  local s = show(page(ui.stepper { id = "n", label = "N", value = 3, low = 0, high = 3 }))
  lu.assertNil(key(s, "Up"))
  lu.assertEquals(key(s, "Down"), { kind = "slide", id = "n", value = 2 })
  local box = target(s, "n")
  lu.assertEquals(person.pointer(s, "down", box.x + 5, box.y + 5).value, 2)
end

TestCarrying = {} -- luacheck: ignore

local function places()
  return page(ui.drag { id = "cable", "Cable" }, ui.drop { id = "left", label = "Left" },
    ui.drop { id = "right", label = "Right" })
end

local function order()
  return page(ui.sort { id = "o", label = "Order", items = options() })
end

function TestCarrying.test_picked_up_and_put_down_by_keys()
  local s = show(places())
  lu.assertNil(target(s, "left"))
  lu.assertNil(key(s, "Return"))
  lu.assertEquals(s.focus, "left")
  key(s, "Tab")
  lu.assertEquals(key(s, "Return"), { kind = "drop", id = "cable", value = "right" })
  stage.frame(s, 0)
  lu.assertNil(target(s, "left"))
end

function TestCarrying.test_places_in_a_grid_wait_too()
  local s = show(page(ui.drag { id = "cable", "Cable" },
    ui.grid { ui.drop { id = "left", label = "Left" }, ui.drop { id = "right", label = "Right" } }))
  key(s, "Return")
  lu.assertEquals(s.focus, "left")
  lu.assertNotNil(target(s, "right"))
end

function TestCarrying.test_the_place_where_it_lies_is_not_the_first_to_go_to()
  local s = show(page(ui.drop { id = "here", label = "Here", ui.drag { id = "cable", "Cable" } },
    ui.drop { id = "there", label = "There" }))
  key(s, "Return")
  lu.assertEquals(s.focus, "there")
end

function TestCarrying.test_the_keyboard_goes_with_the_row_that_was_moved()
  local s = show(order())
  key(s, "Return")
  key(s, "Down")
  lu.assertEquals(key(s, "Return").value, { "b", "a", "c" })
  lu.assertEquals(s.focus, "o:a")
end

function TestCarrying.test_escape_puts_it_back()
  local s = show(places(), { title = "P", can_back = true })
  key(s, "Return")
  lu.assertNil(key(s, "Escape"))
  stage.frame(s, 0)
  lu.assertNil(s.carry)
  lu.assertNil(target(s, "left"))
end

function TestCarrying.test_dragged_by_pointer()
  local s = show(places())
  local x, y = person.middle(s, "cable")
  person.pointer(s, "down", x, y)
  person.pointer(s, "move", x + 40, y + 40)
  local to_x, to_y = person.middle(s, "right")
  person.pointer(s, "move", to_x, to_y)
  lu.assertEquals(person.pointer(s, "up", to_x, to_y),
    { kind = "drop", id = "cable", value = "right" })
end

function TestCarrying.test_let_go_nowhere_it_stays_where_it_was()
  local s = show(places())
  local x, y = person.middle(s, "cable")
  person.pointer(s, "down", x, y)
  person.pointer(s, "move", x + 400, y + 400)
  lu.assertNil(person.pointer(s, "up", 1300, 740))
  lu.assertNil(s.carry)
end

function TestCarrying.test_an_order_by_pick_and_place()
  local s = show(order())
  click(s, "o:a")
  stage.frame(s, 0)
  lu.assertEquals(click(s, "o:c"), { kind = "sort", id = "o", value = { "b", "c", "a" } })
end

function TestCarrying.test_an_order_by_alt_and_arrows()
  local s = show(order())
  lu.assertEquals(key(s, "Down", { alt = true }),
    { kind = "sort", id = "o", value = { "b", "a", "c" } })
  lu.assertNil(key(s, "Up", { alt = true }))
end

TestOver = {} -- luacheck: ignore

local function asked()
  return page(ui.button { id = "below", "Below" },
    ui.dialog { id = "d", title = "Sure?", cancel = "no", "Really?",
      footer = { ui.button { id = "no", "No" }, ui.button { id = "yes", "Yes", primary = true } } })
end

function TestOver.test_a_dialog_has_the_keyboard_to_itself()
  local s = show(asked(), { title = "P" })
  lu.assertNil(target(s, "below"))
  lu.assertEquals(s.focus, "no")
  for _, name in ipairs { "yes", "no" } do
    key(s, "Tab")
    lu.assertEquals(s.focus, name)
  end
  lu.assertEquals(key(s, "Escape"), { kind = "press", id = "no" })
  lu.assertEquals(click(s, "yes"), { kind = "press", id = "yes" })
end

function TestOver.test_a_dialog_without_a_way_back_waits()
  local tree = asked()
  tree[2].cancel = nil
  local s = show(tree, { title = "P", can_back = true })
  lu.assertNil(key(s, "Escape"))
end

function TestOver.test_the_focus_comes_back_when_a_dialog_goes()
  local function tree(dialog)
    return ui.page { id = "p", title = "P", ui.button { id = "one", "One" },
      ui.button { id = "two", "Two" }, dialog and asked()[2] }
  end
  local s = show(tree(false))
  key(s, "Tab")
  stage.show(s, tree(true), { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "no")
  stage.show(s, tree(false), { desk = true })
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "two")
end

function TestOver.test_what_folds_and_what_scrolls()
  local rows = { id = "s", height = 120 }
  for i = 1, 12 do rows[i] = ui.button { id = "r" .. i, "Row " .. i } end
  local s = show(page(ui.disclosure { id = "d", label = "More", ui.button { id = "inside", "In" } },
    ui.scroll(rows)))
  lu.assertNil(target(s, "inside"))
  lu.assertNil(key(s, "Return"))
  stage.frame(s, 0)
  lu.assertNotNil(target(s, "inside"))
  for _ = 1, 13 do key(s, "Tab") end
  lu.assertEquals(s.focus, "r12")
  local box, region = target(s, "r12"), s.regions[1]
  lu.assertTrue(box.y >= region.y and box.y + box.h <= region.y + region.h)
  lu.assertNil(person.target(s, "r1").fixed or nil)
end

TestReading = {} -- luacheck: ignore

function TestReading.test_settings_change_at_once_and_no_model()
  local s = show(places(), { title = "P" })
  lu.assertNil(key(s, "F2"))
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "kit:text")
  local event = key(s, "Right")
  lu.assertEquals(event.kind, "settings")
  lu.assertEquals(event.settings.text, 125)
  lu.assertEquals(s.settings.text, 125)
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "kit:text")
  event = click(s, "kit:theme=contrast")
  lu.assertEquals(event.settings.theme, "contrast")
  lu.assertNil(key(s, "F2"))
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "cable")
  lu.assertNil(s.top)
end

function TestReading.test_help_and_the_bar()
  local s = show(places(), { title = "P" })
  key(s, "F1")
  stage.frame(s, 0)
  lu.assertEquals(s.focus, "kit:close")
  lu.assertNil(key(s, "Return"))
  stage.frame(s, 0)
  lu.assertNil(s.top)
  click(s, "kit:settings")
  stage.frame(s, 0)
  lu.assertEquals(s.panel, "settings")
end

TestTyping = {} -- luacheck: ignore

local function field(value, extra)
  local node = extra or {}
  node.id, node.label, node.value = "f", "Field", value
  return page(ui.field(node), ui.button { id = "go", "Go" })
end

-- The model took it up.
local function again(s, value)
  stage.show(s, field(value), { desk = true })
  stage.frame(s, 0)
end

local function text(s, what)
  return stage.input(s, { kind = "text", text = what }, 0)
end

function TestTyping.test_each_edit_means_the_whole_text()
  local s = show(field "")
  lu.assertEquals(text(s, "a"), { kind = "type", id = "f", value = "a" })
  again(s, "a")
  lu.assertEquals(text(s, "b"), { kind = "type", id = "f", value = "ab" })
  again(s, "ab")
  lu.assertEquals(key(s, "Backspace"), { kind = "type", id = "f", value = "a" })
  again(s, "a")
  lu.assertNil(key(s, "Space")) -- it comes as text
  lu.assertEquals(key(s, "z", { ctrl = true }).value, "ab")
end

function TestTyping.test_copy_cut_and_paste()
  local s = show(field "one two")
  key(s, "a", { ctrl = true })
  lu.assertEquals(key(s, "c", { ctrl = true }), { kind = "copy", text = "one two" })
  lu.assertEquals(key(s, "x", { ctrl = true }), { kind = "copy", text = "one two",
    event = { kind = "type", id = "f", value = "" } })
  again(s, "")
  lu.assertEquals(key(s, "v", { ctrl = true, paste = "new\nline" }).value, "new line")
end

function TestTyping.test_enter_presses_what_it_should_and_an_area_takes_it()
  local s = show(field("x", { enter = "go" }))
  lu.assertEquals(key(s, "Return"), { kind = "press", id = "go" })
  s = show(page(ui.area { id = "f", label = "F", value = "x" }))
  lu.assertEquals(key(s, "Return").value, "x\n")
end

function TestTyping.test_an_input_method_shows_what_it_is_at_and_changes_nothing()
  local s = show(field "x")
  lu.assertNil(stage.input(s, { kind = "composing", text = "に", at = 1 }, 0))
  stage.frame(s, 0)
  lu.assertEquals(text(s, "日").value, "x日")
end

function TestTyping.test_the_caret_is_told_and_blinks_unless_nothing_may_move()
  local s = show(field "x")
  local wait, typing = stage.frame(s, 0)
  lu.assertTrue(wait > 0 and wait <= 530)
  lu.assertTrue(typing.h > 0)
  key(s, "Tab")
  wait, typing = stage.frame(s, 0)
  lu.assertNil(typing)
  lu.assertNil(wait)
end

function TestTyping.test_tab_leads_out_and_escape_rests_first()
  local s = show(field "x", { title = "P", can_back = true })
  lu.assertNil(key(s, "Escape"))
  lu.assertEquals(key(s, "Escape"), { kind = "back" })
  key(s, "Tab")
  lu.assertEquals(s.focus, "go")
end

TestTimer = {} -- luacheck: ignore

function TestTimer.test_off_until_started_paused_and_extended()
  local t = timer.new(2)
  lu.assertNil(timer.rate(t))
  lu.assertFalse(timer.update(t, "t", { kind = "tick" }))
  timer.update(t, "t", { kind = "press", id = "t:start" })
  for _ = 1, 11 do timer.update(t, "t", { kind = "tick" }) end
  lu.assertEquals({ timer.clock(t), timer.rate(t) }, { "0:01", 10 })
  timer.update(t, "t", { kind = "press", id = "t:more" })
  lu.assertEquals(timer.clock(t), "1:01")
  timer.update(t, "t", { kind = "press", id = "t:pause" })
  lu.assertNil(timer.rate(t))
end

function TestTimer.test_it_ends_and_can_begin_again()
  local t = timer.new(1)
  timer.update(t, "t", { kind = "press", id = "t:start" })
  for _ = 1, 12 do timer.update(t, "t", { kind = "tick" }) end
  lu.assertEquals({ t.left, t.running }, { 0, false })
  timer.update(t, "t", { kind = "press", id = "t:start" })
  lu.assertEquals(timer.clock(t), "0:01")
end

os.exit(lu.LuaUnit.run())
