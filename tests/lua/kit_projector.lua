-- What the room sees on a projector while the laptop shows its page.
-- luacheck: allow defined top
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local audit = require "kit.audit"
local paper = require "kit.paper"
local person = require "fake.person"
local stage = require "kit.stage"
local ui = require "kit.ui"
local words = require "kit.words"

local DESK = { desk = true }
local SIZE = { width = 1366, height = 768 }

local function slide(n, ...)
  return ui.page { id = "slide", ui.heading { "Slide " .. n, level = 1 }, ... }
end

local function cards(projector)
  return ui.page { id = "cards", title = "Cue cards", "Say hello.", projector = projector,
    ui.button { id = "on", "Go on" }, ui.button { ask = "projector", "Show it" } }
end

-- The laptop's stage with a page, and the room's.
local function both(projector, settings)
  local laptop = person.show(cards(projector))
  local room = stage.new(settings or SIZE, laptop)
  stage.frame(room, 0)
  return laptop, room
end

local function texts(s)
  local list = {}
  for _, box in ipairs(s.items) do list[#list + 1] = box.text end
  return list
end

TestRoom = {}

function TestRoom.test_it_sees_its_own_page()
  local laptop, room = both(slide(1))
  lu.assertEquals(texts(room), { "Slide 1" })
  stage.show(laptop, cards(slide(2)), DESK)
  stage.frame(room, 0)
  lu.assertEquals(texts(room), { "Slide 2" })
end

-- Points, so many that they fill a window of ordinary letters or a part of it.
local function points(count)
  local list = {}
  for i = 1, count do list[i] = ui.text { "Point " .. i, style = "lead" } end
  return table.unpack(list)
end

function TestRoom.test_letters_are_as_large_as_the_page_has_room_for()
  local laptop, room = both(slide(1, points(2)), { width = 1366, height = 768, text = 100 })
  lu.assertEquals(room.settings.text, 160)
  stage.show(laptop, cards(slide(1, points(9))), DESK)
  stage.frame(room, 0)
  lu.assertTrue(room.settings.text < 160)
  lu.assertTrue(room.content_h <= room.view_h)
  stage.show(laptop, cards(slide(1, points(3))), DESK)
  stage.frame(room, 0)
  lu.assertEquals(room.settings.text, 160, "and large again")
end

function TestRoom.test_without_a_page_there_is_nothing()
  local laptop, room = both(slide(1))
  stage.show(laptop, cards(nil), DESK)
  lu.assertNil(stage.frame(room, 0))
  lu.assertNil(room.tree)
  stage.show(laptop, cards(slide(3)), DESK)
  stage.frame(room, 0)
  lu.assertEquals(texts(room), { "Slide 3" })
end

function TestRoom.test_it_has_no_bar()
  local laptop = person.show(cards(slide(1)), { title = "Talk", can_back = true, notice = "!" })
  local room = stage.new(SIZE, laptop)
  stage.frame(room, 0)
  lu.assertEquals(#laptop.fixed > 0, true)
  lu.assertEquals(room.fixed, {})
  lu.assertEquals(room.view_h, 768)
end

function TestRoom.test_large_letters_are_one_readers()
  local _, room = both(slide(1), { width = 1366, height = 768, text = 200, letters = 2, lines = 2,
    theme = "dark" })
  local _, plain = both(slide(1))
  lu.assertEquals(room.items[2].h, plain.items[2].h)
  lu.assertEquals(room.settings.theme, "dark")
end

function TestRoom.test_a_coarse_projector_holds_as_much()
  local _, room = both(slide(1), { width = 683, height = 384 })
  lu.assertEquals(room.style.scale, 0.5)
end

function TestRoom.test_time_goes_by_there()
  local times = {}
  local _, room = both(slide(1, ui.canvas { words = "A clock", width = 100, height = 100,
    paint = function(_, now)
      times[#times + 1] = now
      return 400
    end }))
  lu.assertEquals(stage.frame(room, 250), 400)
  lu.assertEquals(times, { 0, 250 })
end

function TestRoom.test_it_makes_no_sound()
  local laptop, room = both(slide(1))
  stage.show(laptop, cards(slide(1, ui.text { "Yes!", news = "yes", sound = "good" })), DESK)
  lu.assertEquals({ stage.frame(room, 0) }, {})
end

TestInput = {}

function TestInput.test_the_button_asks_the_program()
  local laptop = both(slide(1))
  lu.assertEquals(person.click(laptop, "kit:projector"), { kind = "projector" })
end

function TestInput.test_any_key_or_click_puts_it_away()
  local _, room = both(slide(1, ui.button { id = "go", "Go" }))
  for _, name in ipairs { "Escape", "Return", "Space", "a", "F2" } do
    lu.assertEquals(person.key(room, name), { kind = "projector" })
  end
  lu.assertEquals(person.pointer(room, "down", 100, 100), { kind = "projector" })
  lu.assertNil(person.pointer(room, "move", 100, 100))
  lu.assertNil(person.pointer(room, "up", 100, 100))
  lu.assertNil(person.key(room, "Return", { rep = true })) -- still held from the button
  lu.assertNil(stage.input(room, { kind = "wheel", dx = 0, dy = 1 }, 0))
  lu.assertEquals(person.key(room, "F11"), { kind = "fullscreen" })
end

function TestInput.test_nothing_there_has_the_focus()
  local _, room = both(slide(1, ui.button { id = "go", "Go" },
    ui.field { id = "name", label = "Name" }))
  lu.assertEquals(stage.boxes(room), {})
  lu.assertNil(room.focus)
  local _, typing = stage.frame(room, 0)
  lu.assertNil(typing)
end

TestPage = {}

function TestPage.test_only_a_page_can_be_shown()
  for _, wrong in ipairs { "Slide", 7, ui.text "Slide" } do
    local good, why = pcall(cards, wrong)
    lu.assertFalse(good)
    lu.assertStrContains(why, "ui.page: projector is not a ui.page")
  end
end

function TestPage.test_paper_leaves_it_out()
  local html = table.concat(paper.html({ title = "Cards", page = cards(slide(1)) },
    function() end))
  lu.assertStrContains(html, "Say hello.")
  lu.assertNil(html:find "Slide 1")
  lu.assertNil(html:find "Show it")
end

local function chart()
  return ui.chart { id = "beds", type = "bar", title = "Beds", words = "Beds by ward.", x = "Ward",
    y = "Beds", series = { { { "Bluebell", 12 }, { "Hawthorn", 9 } } } }
end

function TestPage.test_a_chart_has_no_button_there()
  local laptop, room = both(slide(1, chart()))
  stage.show(laptop, ui.page { id = "chart", chart() }, DESK)
  stage.frame(laptop, 0)
  lu.assertEquals(laptop.targets[1].key, "beds:table")
  lu.assertEquals(room.dead, {})
end

TestAudit = {}

local function faults(...)
  local _, room = both(slide(1, ...))
  local list = {}
  for i, fault in ipairs(audit.boxes(room)) do
    list[i] = { fault.kind, fault.control, fault.text }
  end
  return list
end

function TestAudit.test_the_robot_knows_the_page()
  local laptop = both(slide(1))
  lu.assertEquals(audit.look(laptop).projector, "slide")
  lu.assertNil(audit.look(person.show(cards(nil))).projector)
end

function TestAudit.test_nothing_is_wrong()
  lu.assertEquals(faults(ui.text { "Hello.", style = "lead" }, chart()), {})
end

function TestAudit.test_what_can_be_pressed_is_out_of_reach()
  lu.assertEquals(faults(ui.button { id = "go", "Go" }),
    { { "projector", "go", "nothing on a projector page can be pressed" } })
end

function TestAudit.test_it_has_to_be_seen_whole()
  local column, lines = {}, {}
  for i = 1, 40 do column[i], lines[i] = "Line " .. i, "Line " .. i end
  lu.assertEquals(faults(ui.column(column)),
    { { "projector", nil, "the projector page is taller than the window" } })
  lines.id, lines.height = "log", 200
  lu.assertEquals(faults(ui.scroll(lines)),
    { { "projector", "log", "nobody can scroll this on a projector page" } })
end

function TestAudit.test_its_words_are_looked_at()
  words.use "qps-long"
  local laptop = person.show(cards(slide(1)))
  local room = stage.new(SIZE, laptop)
  stage.frame(room, 0)
  local list = audit.unworded(room)
  words.use "en"
  lu.assertEquals(#list, 1)
  lu.assertStrContains(list[1].text, "Slide 1")
end

os.exit(lu.LuaUnit.run())
