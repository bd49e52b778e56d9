-- Typing: the caret, selections, undo, and texts that are more than letters.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local edit = require "kit.edit"
local rng = require "kit.rng"

TestEdit = {} -- luacheck: ignore

local function typed(...)
  local e = edit.new ""
  for _, text in ipairs { ... } do edit.insert(e, text, 100) end
  return e
end

function TestEdit.test_what_is_typed_stands_at_the_caret()
  local e = typed("a", "c")
  edit.move(e, 2)
  edit.insert(e, "b", 100)
  lu.assertEquals({ e.text, e.caret }, { "abc", 3 })
end

function TestEdit.test_a_selection_is_typed_over()
  local e = edit.new "one two"
  edit.move(e, 5)
  edit.move(e, 8, true)
  edit.insert(e, "2", 100)
  lu.assertEquals({ e.text, e.caret, e.anchor }, { "one 2", 6, 6 })
end

function TestEdit.test_no_more_than_there_is_room_for()
  local e = edit.new "abc"
  lu.assertTrue(edit.insert(e, "défg", 6))
  lu.assertEquals(e.text, "abcdéf")
  lu.assertFalse(edit.insert(e, "x", 6))
  edit.move(e, 1, true)
  lu.assertTrue(edit.insert(e, "x", 6))
  lu.assertEquals(e.text, "x")
end

function TestEdit.test_marks_go_with_their_letter()
  local e = edit.new "e\u{301}x"
  lu.assertEquals(edit.step(e.text, 1, 1), 4)
  lu.assertEquals(edit.step(e.text, 4, -1), 1)
  edit.move(e, 4)
  edit.erase(e, -1)
  lu.assertEquals(e.text, "x")
end

function TestEdit.test_words()
  local text = "one  two three"
  lu.assertEquals(edit.word(text, 1, 1), 6)
  lu.assertEquals(edit.word(text, 8, -1), 6)
  local e = edit.new(text)
  edit.erase(e, -1, true)
  lu.assertEquals(e.text, "one  two ")
  edit.select_word(e, 2)
  lu.assertEquals({ edit.selection(e) }, { 1, 3 })
end

function TestEdit.test_undo_takes_words_and_redo_brings_them_back()
  local e = typed("a", "b", " ", "c")
  edit.undo(e)
  lu.assertEquals(e.text, "ab ")
  edit.undo(e)
  edit.undo(e)
  lu.assertEquals(e.text, "")
  lu.assertFalse(edit.undo(e))
  edit.redo(e)
  lu.assertEquals(e.text, "ab")
end

function TestEdit.test_a_text_changed_by_somebody_else_keeps_the_caret_within()
  local e = typed("hello")
  edit.sync(e, "hé")
  lu.assertEquals({ e.text, e.caret }, { "hé", 4 })
  e.caret = 3 -- inside the é
  edit.sync(e, "hé!")
  lu.assertEquals(e.caret, 2)
  lu.assertFalse(edit.undo(e))
end

function TestEdit.test_malformed_text_is_not_taken()
  lu.assertFalse(edit.insert(edit.new "a", "\xff", 10))
end

function TestEdit.test_whatever_is_done_the_text_stays_whole()
  local dice = rng.new(11)
  local bits = { "a", "é", " ", "e\u{301}", "\u{1F600}", "مرحبا", "one two", "" }
  local e = edit.new ""
  for _ = 1, 4000 do
    local what = dice(8)
    local way = dice(2) * 2 - 3
    if what <= 3 then
      edit.insert(e, bits[dice(#bits)], 40)
    elseif what == 4 then
      edit.erase(e, way, dice(2) == 1)
    elseif what == 5 then
      edit.undo(e)
    elseif what == 6 then
      edit.redo(e)
    elseif what == 7 then
      edit.move(e, edit.word(e.text, e.caret, way), dice(2) == 1)
    else
      edit.move(e, edit.step(e.text, e.caret, way), dice(2) == 1)
    end
    assert(utf8.len(e.text), "malformed")
    lu.assertTrue(utf8.len(e.text) <= 40)
    for _, at in ipairs { e.caret, e.anchor } do
      lu.assertTrue(at >= 1 and at <= #e.text + 1)
      lu.assertTrue(at == #e.text + 1 or utf8.len(e.text, at) ~= nil)
    end
  end
end

os.exit(lu.LuaUnit.run())
