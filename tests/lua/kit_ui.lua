-- Nodes and words: what an author writes and what comes of it.
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local ui = require "kit.ui"
local words = require "kit.words"

TestUi = {} -- luacheck: ignore

function TestUi.test_strings_become_text()
  local node = ui.column { "Hello" }
  lu.assertEquals(node, { kind = "column", { kind = "text", "Hello" } })
end

function TestUi.test_what_is_not_there_leaves_no_hole()
  local node = ui.column { nil, "a", false, nil, "b", nil }
  lu.assertEquals(#node, 2)
  lu.assertEquals(node[2][1], "b")
end

function TestUi.test_a_page_has_a_footer_of_nodes()
  local page = ui.page { title = "T", footer = { false, ui.button { id = "a", "Go" } } }
  lu.assertEquals(page.footer, { { kind = "button", id = "a", "Go" } })
end

function TestUi.test_words_may_stand_alone()
  lu.assertEquals(ui.text "Hello", { kind = "text", "Hello" })
  lu.assertEquals(ui.heading { level = 1, "Hello" }, { kind = "heading", level = 1, "Hello" })
end

function TestUi.test_an_authors_mistake_is_named()
  lu.assertErrorMsgContains("ui.column: child 2 is not a node but a number", ui.column, { "a", 7 })
  lu.assertErrorMsgContains("ui.button: the words are missing", ui.button, { id = "x" })
  lu.assertErrorMsgContains("ui.choice: options", ui.choice, { id = "x" })
end

TestWords = {} -- luacheck: ignore

function TestWords.test_names_are_filled_in()
  local t = words.t
  lu.assertEquals(t "Plain {x}", "Plain {x}")
  lu.assertEquals(t("{a} and {b} and {a}", { a = 1, b = "two" }), "1 and two and 1")
end

function TestWords.test_a_name_without_a_value_is_an_error()
  lu.assertErrorMsgContains("no value for {who}", words.t, "Hello {who}", {})
end

os.exit(lu.LuaUnit.run())
