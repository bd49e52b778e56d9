-- What is said over a page once it was to be printed: kindly, in whole sentences, and it fits.
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

local PATH = "/media/our stick/kitbag data/printed/robin.html"

-- How it went -> what must be said of it.
local SAID = {
  open = { "open in the web browser", "print it there", PATH, "deleted when you leave" },
  closed = { "no web browser could be opened", "Ask somebody", PATH, "deleted when you leave" },
  unwritten = { "nothing can be saved", "still here", "read it to somebody", "ask for a stick" },
  unmade = { "could not be put on paper", "still here", "read it to somebody" },
}

local function page()
  return ui.page { id = "end", title = "The end", "You did it.",
    ui.button { id = "again", "Play again" }, ui.button { ask = "print", "Print it" } }
end

-- A stage that says how it went.
local function told(state, settings)
  local s = person.show(page(), nil, settings)
  stage.tell(s, { state = state, path = SAID[state][3] == PATH and PATH or nil })
  stage.frame(s, 0)
  return s
end

-- All words on the topmost layer.
local function read(s)
  local list = {}
  for i, box in ipairs(s.top.items) do list[i] = box.text or "" end
  return table.concat(list, "\n")
end

TestPrinted = {}

function TestPrinted.test_a_button_asks_the_program()
  local s = person.show(page())
  lu.assertEquals(person.click(s, "kit:print"), { kind = "print" })
  lu.assertNil(s.top)
end

function TestPrinted.test_what_asks_is_not_on_paper()
  local html = table.concat(paper.html({ title = "The end", page = page() }, function() end))
  lu.assertStrContains(html, "You did it.")
  lu.assertNil(html:find "Print it")
end

function TestPrinted.test_each_way_it_can_go_is_told()
  for state, parts in pairs(SAID) do
    local said = read(told(state))
    for _, part in ipairs(parts) do lu.assertStrContains(said, part) end
  end
end

function TestPrinted.test_it_lies_over_the_page_until_it_is_closed()
  for _, close in ipairs { "Return", "Escape" } do
    local s = person.show(page())
    person.key(s, "Tab")
    person.key(s, "Return")
    stage.tell(s, { state = "unmade" })
    stage.frame(s, 0)
    lu.assertEquals(s.focus, "kit:close")
    stage.show(s, page(), { desk = true }) -- the page goes on below
    stage.frame(s, 0)
    lu.assertNotNil(s.top)
    lu.assertNil(person.key(s, close))
    stage.frame(s, 0)
    lu.assertNil(s.top)
    lu.assertEquals(s.focus, "kit:print")
  end
end

function TestPrinted.test_it_fits_in_every_language_however_large()
  for _, lang in ipairs { "en", "qps-long", "qps-rtl" } do
    words.use(lang, {}, {})
    for state in pairs(SAID) do
      for _, text in ipairs { 100, 200 } do
        local s = told(state, { width = 1024, height = 600, text = text })
        lu.assertEquals(audit.boxes(s), {}, ("%s in %s at %d %%"):format(state, lang, text))
      end
    end
  end
  words.use "en"
end

os.exit(lu.LuaUnit.run())
