-- What the robot is told about a screen: what can be pressed, and what is wrong with its boxes.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local person = require "fake.person"
local audit = require "kit.audit"
local ui = require "kit.ui"
local words = require "kit.words"

local function page(...)
  return ui.page{ id = "room", title = "Room", ... }
end

local function button(id, text, more)
  local node = more or {}
  node.id, node[1] = id, text
  return ui.button(node)
end

local function spot(more)
  local region = { id = "spot", x = 10, y = 10, w = 60, h = 60, words = "A spot" }
  for name, value in pairs(more) do region[name] = value or nil end
  return ui.canvas{ id = "map", words = "A map", width = 300, height = 100, regions = { region } }
end

-- kind -> control of all faults of a page.
local function faults(tree)
  local found = {}
  for _, fault in ipairs(audit.boxes(person.show(tree))) do found[fault.kind] = fault.control end
  return found
end

TestLook = {} -- luacheck: ignore

function TestLook.test_what_can_be_pressed_and_where_the_focus_is()
  local s = person.show(page(button("one", "First"), button("two", "Second", { disabled = true }),
    ui.choice{ id = "pick", options = { { value = 1, "A" } } }))
  local look = audit.look(s)
  lu.assertEquals(look.page, "room")
  lu.assertEquals(look.focus, "one")
  lu.assertEquals(#look.targets, 2)
  local one, pick = look.targets[1], look.targets[2]
  lu.assertEquals({ one.key, one.label, one.means }, { "one", "First", "press" })
  lu.assertEquals({ pick.key, pick.label, pick.group, pick.means },
    { "pick=1", "A", "pick", "choose" })
  lu.assertEquals(audit.focus(s), { focus = "one" })
end

function TestLook.test_places_are_those_of_the_window()
  local list = {}
  for i = 1, 40 do list[i] = button("b" .. i, "Button") end
  local s = person.show(ui.page{ id = "long", title = "Long", table.unpack(list) })
  local before = audit.places(s)
  person.key(s, "PageDown")
  local after = audit.places(s)
  lu.assertTrue(after.scroll > 0)
  lu.assertEquals(after.controls[1].y, before.controls[1].y - after.scroll)
  lu.assertEquals(after.windows[1].h, s.view_h)
end

function TestLook.test_a_disabled_control_is_off()
  local places = audit.places(person.show(page(button("no", "Not now", { disabled = true }))))
  lu.assertEquals(places.controls[1].id, "no")
  lu.assertTrue(places.controls[1].off)
end

TestBoxes = {} -- luacheck: ignore

function TestBoxes.test_nothing_is_wrong()
  lu.assertEquals(faults(page(button("one", "First"), spot{}, ui.text "Words")), {})
end

function TestBoxes.test_two_of_one_id()
  lu.assertEquals(faults(page(button("one", "First"), button("one", "Second"))),
    { ["duplicate-id"] = "one" })
end

function TestBoxes.test_no_words()
  lu.assertEquals(faults(page(spot{ words = false })), { ["no-words"] = "spot" })
  lu.assertEquals(faults(page(button("blank", " "))), { ["no-words"] = "blank" })
end

function TestBoxes.test_small_targets()
  lu.assertEquals(faults(page(spot{ w = 10 })), { ["small-target"] = "spot" })
end

function TestBoxes.test_words_wider_than_their_room()
  local s = person.show(page(button("one", "First"), ui.text "Words"))
  for _, box in ipairs(s.items) do
    if box.text == "First" then box.text = "First, second and third" end
  end
  local fault = audit.boxes(s)[1]
  lu.assertEquals({ fault.kind, fault.control }, { "clipped", "one" })
end

TestWords = {} -- luacheck: ignore

function TestWords.tearDown() words.use "en" end

function TestWords.test_what_did_not_go_through_words()
  words.use "qps-long"
  local s = person.show(page(ui.text(words.t "Translated"), ui.text "Not translated",
    ui.text{ "ping 10.0.0.7", style = "bench" }))
  local list = {}
  for _, fault in ipairs(audit.unworded(s)) do list[fault.control] = fault.kind end
  lu.assertEquals(list["Not translated"], "unworded")
  lu.assertNil(list["ping 10.0.0.7"])
  lu.assertEquals(audit.unmarked(s, { texts = { "Plain", words.t "Marked" } }), { "Plain" })
end

function TestWords.test_what_a_catalogue_lacks()
  local po = 'msgid ""\nmsgstr "Language: cy\\n"\n\nmsgid "Bench"\nmsgstr "Mainc"\n'
  words.use("cy", { po }, { "cy.po" })
  words.t "Bench"
  words.t "Lamp"
  local list = audit.lacking()
  lu.assertEquals(#list, 1)
  lu.assertEquals({ list[1].kind, list[1].control }, { "catalogue", "Lamp" })
  words.use("cy", { "msgid nonsense" }, { "cy.po" })
  lu.assertStrContains(audit.catalogues()[1].text, "cy.po:1")
end

os.exit(lu.LuaUnit.run())
