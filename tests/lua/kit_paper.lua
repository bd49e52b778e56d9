-- What is printed: every kind of node, nothing that could be taken for markup, and pictures that
-- stand alone.
-- luacheck: allow defined top
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local files = require "fake.files"
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local paper = require "kit.paper"
local people = require "kit.people"
local pictures = require "kit.paper.pictures"
local ui = require "kit.ui"
local words = require "kit.words"

local DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">\z
  <circle cx="12" cy="12" r="9" fill="#FF0000"/></svg>'

local drawn = {} -- pictures that only a test has

local function find(name)
  return drawn[name] or files.read(name:find "^kit/" and "assets/" .. name or name)
end

-- The whole page with these on it.
local function printed(...)
  local page = ui.page { id = "p", title = "Paper", ... }
  return table.concat(paper.html({ id = "one", title = "One", audience = "pupils", page = page },
    find))
end

-- Only what stands between <main> and </main>.
local function body(...)
  return printed(...):match "<main>\n(.*)\n</main>"
end

local function fails(why, ...)
  local good, said = pcall(printed, ...)
  lu.assertFalse(good, why)
  lu.assertStrContains(said, why)
end

local OPTIONS = { { value = "a", "Cable" }, { value = "b", "Server", hint = "in the cellar" } }

-- One of each kind, and what has to be read on paper.
local KINDS = {
  page = { ui.text "Alone", "Alone" },
  column = { ui.column { gap = 8, "Under", "each other" }, "each other" },
  row = { ui.row { "Left", ui.card { min = 200, "Right" } }, "Right" },
  grid = { ui.grid { "Cell", min = 200 }, "Cell" },
  card = { ui.card { accent = "leaf", tone = "sun", "On a card" }, "On a card" },
  heading = { ui.heading { "Words", level = 3 }, "<h3 class=\"heading\">Words</h3>" },
  text = { ui.text "Say **it** now", "Say <b>it</b> now" },
  button = { ui.button { id = "x", "Press me" }, false },
  icon = { ui.icon "tick", "<use href" },
  chip = { ui.chip { icon = "clock", "Soon", tone = "sun" }, "Soon" },
  banner = { ui.banner { "Head", lead = "of a page", src = "kit/bag.svg" }, "of a page" },
  picture = { ui.picture { src = "kit/bag.svg", words = "A bag", width = 80 },
    'aria-label="A bag"' },
  cover = { ui.cover { fill = "leaf", icon = "bag", ui.chip "New" }, "New" },
  canvas = { ui.canvas { words = "A line", width = 80, height = 60,
    paint = function(pen) pen.line(1, 2, 3, 4, 5, "ink") end }, "M1 2L3 4" },
  choice = { ui.choice { id = "c", label = "Which?", options = OPTIONS }, "in the cellar" },
  select = { ui.select { id = "s", label = "Which one?", options = OPTIONS }, "Server" },
  tabs = { ui.tabs { id = "t", value = "b", options = OPTIONS, ui.text "Inside" },
    "Server</h3>" },
  sort = { ui.sort { id = "o", label = "In order", items = OPTIONS }, "Cable" },
  slider = { ui.slider { id = "v", label = "Hours", value = 3, low = 1, high = 12 }, "(1–12)" },
  stepper = { ui.stepper { id = "n", label = "Beds", value = 3, low = 1, high = 12 }, "Beds" },
  field = { ui.field { id = "f", label = "Your note" }, '<div class="line"></div>' },
  area = { ui.area { id = "a", label = "Your notes" },
    ('<div class="line"></div>'):rep(4) },
  drag = { ui.drag { id = "d", "A cable" }, "A cable" },
  drop = { ui.drop { id = "e", label = "Rack", ui.drag { id = "d", "A cable" } }, "Rack" },
  disclosure = { ui.disclosure { id = "g", label = "More", "Inside" }, "Inside" },
  scroll = { ui.scroll { id = "h", height = 90, "Long" }, "Long" },
  split = { ui.split { ui.text "One half", ui.text "The other" }, "The other" },
  wrap = { ui.wrap { ui.chip "Small" }, "Small" },
  link = { ui.link { id = "l", "Press this" }, false },
  dialog = { ui.dialog { title = "Sure?", "Think.", footer = { ui.text "At the foot" } },
    "At the foot" },
  toast = { ui.toast "Passing", false },
  portrait = { ui.portrait { look = people.plain, words = "Somebody" }, 'aria-label="Somebody"' },
  speech = { ui.speech { name = "Farida", role = "Nurse", look = people.plain, "Hello" },
    "Hello" },
  list = { ui.list { marker = "number", "First", "Second" }, "<ol" },
  table = { ui.table { caption = "Pings", columns = { { "To" }, { "ms" } }, head_left = true,
    rows = { { "server", 1 }, { "printer", 2.5 } } }, "1.0" },
  progress = { ui.progress { value = 2, of = 3, words = "2 of 3 done" }, "2 of 3 done" },
  meter = { ui.meter { value = 70, low = 20, high = 80, words = "Load is well" }, "Load is well" },
  stars = { ui.stars { value = 2, of = 3, words = "2 of 3 stars" }, "2 of 3 stars" },
  chart = { ui.chart { id = "i", type = "bar", title = "Calls", words = "Calls a day.", x = "Day",
    y = "Calls", series = { { { "Mon", 12500 } } } }, "12,500" },
}

TestKinds = {}

function TestKinds.test_there_is_a_way_to_print_each()
  for name in pairs(ui) do
    local sample = KINDS[name]
    lu.assertNotNil(sample, "no sample of ui." .. name)
    local html = body(sample[1])
    if sample[2] then
      lu.assertStrContains(html, sample[2])
    else
      lu.assertEquals(html, '<h1 class="title">Paper</h1>')
    end
  end
end

function TestKinds.test_one_that_is_not_known_is_named()
  fails("print: there is no way to print a ui.hologram", { kind = "hologram", "Beep" })
end

function TestKinds.test_tags_are_closed_in_the_order_they_were_opened()
  local void = { br = true, meta = true, col = true }
  for name, sample in pairs(KINDS) do
    local open = {}
    for closing, tag, rest in printed(sample[1]):gmatch "<(/?)([%a][%w]*)([^<>]*)>" do
      if closing == "/" then
        lu.assertEquals(table.remove(open), tag, name)
      elseif not void[tag] and not rest:find "/$" then
        open[#open + 1] = tag
      end
    end
    lu.assertEquals(open, {}, name)
  end
end

function TestKinds.test_what_holds_only_buttons_leaves_nothing()
  lu.assertEquals(body(ui.row { ui.button { id = "a", "One" }, ui.column { ui.link "Two" } }),
    '<h1 class="title">Paper</h1>')
end

function TestKinds.test_a_page_has_one_title()
  local html = body(ui.heading { level = 1, "My answers" }, "One.")
  lu.assertNotStrContains(html, "Paper")
  lu.assertStrContains(html, "My answers")
  lu.assertStrContains(body(ui.heading { level = 2, "A part" }), '<h1 class="title">Paper</h1>')
end

function TestKinds.test_what_was_chosen_is_ticked()
  local html = body(ui.choice { id = "c", many = true, value = { "b" }, options = OPTIONS })
  local first, second = html:match "<li>(.-)</li>.*<li>(.-)</li>"
  lu.assertNil(first:find "M4 8.5")
  lu.assertStrContains(second, "M4 8.5")
end

function TestKinds.test_what_was_typed_stands_there()
  local html = body(ui.area { id = "a", label = "Note", value = "1 < 2\nand so on" })
  lu.assertStrContains(html, "1 &lt; 2<br>and so on")
  lu.assertNil(html:find '"line"')
end

function TestKinds.test_terms_are_told_at_the_end_once()
  local page = ui.page { id = "p", glossary = { router = { "Router", "It passes on." },
    hub = { "Hub", "Old." } }, ui.text "A [router](router), and a [router](router)." }
  local html = table.concat(paper.html({ id = "one", title = "One", page = page }, find))
  lu.assertEquals(select(2, html:gsub("It passes on", "")), 1)
  lu.assertNil(html:find "Hub")
  fails('no term "fog"', ui.text "[fog](fog)")
end

function TestKinds.test_a_table_without_headings_has_no_row_of_them()
  local html = body(ui.table { columns = { { "", width = 90 }, { "" } }, rows = { { "a", "b" } } })
  lu.assertNil(html:find "<thead")
  lu.assertStrContains(html, 'width:49.5pt')
end

TestHostile = {}

local EVIL = '"><script>alert(1)</script><b x=\'&amp;'

-- Puts the text into every place that holds one.
local function spoil(value)
  if type(value) ~= "table" then return type(value) == "string" and EVIL or value end
  local made = {}
  for key, one in pairs(value) do
    local kept = ({ kind = true, src = true, look = true, mood = true, style = true, align = true,
      type = true, icon = true, accent = true, tone = true, fill = true, paint = true,
      marker = true, value = type(one) ~= "string", audience = true })[key]
    made[key] = kept and one or spoil(one)
  end
  return made
end

function TestHostile.test_no_text_becomes_markup()
  for name, sample in pairs(KINDS) do
    if name ~= "icon" then
      local html = printed(spoil(sample[1]))
      lu.assertNil(html:find("<script", 1, true), name)
      lu.assertNil(html:find("<b x", 1, true), name)
      lu.assertNil(html:find("'&amp;\"", 1, true), name)
    end
  end
end

function TestHostile.test_neither_does_a_title()
  local html = table.concat(paper.html({ id = "one", title = "</title><script>",
    page = ui.page { id = "p" } }, find))
  lu.assertStrContains(html, "<title>&lt;/title&gt;&lt;script&gt;</title>")
end

function TestHostile.test_a_number_is_a_number()
  fails("is not a number", ui.card { pad = EVIL, "x" }) -- luacheck: ignore
  fails("is no width", ui.row { ui.card { width = EVIL, "x" } })
  fails("is not a number", ui.picture { src = "kit/bag.svg", words = "", width = 0 / 0 })
end

function TestHostile.test_a_colour_is_a_colour()
  fails("there is no colour", ui.card { accent = "red;background:url(//x)", "x" })
  fails("there is no colour", ui.heading { "x", colour = "javascript" })
end

function TestHostile.test_a_language_is_a_language()
  fails("is no language", ui.text { "x", lang = 'ur" onclick="x' })
end

function TestHostile.test_words_that_are_no_text()
  fails("are no text but a number", ui.choice { id = "c", options = { { value = 1, 7 } } })
end

function TestHostile.test_signs_that_no_reader_sees_are_left_out()
  lu.assertStrContains(body(ui.text "a\0b\27c"), ">abc<")
end

function TestHostile.test_a_page_may_load_and_run_nothing()
  local html = printed(ui.text "x")
  lu.assertStrContains(html, "default-src 'none'")
  lu.assertNil(html:find "<script")
  lu.assertNil(html:gsub("http://www.w3.org", ""):find "https?:")
end

TestPictures = {}

local function draw(source, tint)
  drawn["art/x.svg"] = source
  local all = pictures.new(find)
  pictures.symbol(all, "art/x.svg", tint)
  return all.defs[1]
end

local function refused(why, source)
  local good, said = pcall(draw, source)
  lu.assertFalse(good, source)
  lu.assertStrContains(said, "print: art/x.svg")
  lu.assertStrContains(said, why)
end

function TestPictures.test_a_picture_stands_in_the_page_once()
  drawn["art/x.svg"] = DOT
  local html = printed(ui.picture { src = "art/x.svg", words = "" },
    ui.picture { src = "art/x.svg", words = "" })
  lu.assertEquals(select(2, html:gsub("<symbol", "")), 1)
  lu.assertEquals(select(2, html:gsub('href="#p1"', "")), 2)
end

function TestPictures.test_a_tint_is_the_one_colour()
  lu.assertStrContains(draw(DOT, "#00703C"), 'fill="#00703C"/>')
  lu.assertNil(draw(DOT, "#00703C"):find "FF0000")
end

function TestPictures.test_ids_are_the_pictures_own()
  local made = draw('<svg viewBox="0 0 9 9"><defs><linearGradient id="g"><stop offset="0"/>\z
    </linearGradient></defs><path d="M0 0" fill="url(#g)"/></svg>')
  lu.assertStrContains(made, 'id="p1-g"')
  lu.assertStrContains(made, 'fill="url(#p1-g)"')
end

function TestPictures.test_what_only_describes_is_left_out()
  local made = draw('<?xml version="1.0"?><!-- by hand --><svg viewBox="0 0 9 9" xmlns:a="b">\z
    <title>Dot <b>x</b></title><a:view z="1"/><metadata><path d="M9 9"/></metadata>\z
    <path d="M0 0" a:label="x"/></svg>')
  lu.assertStrContains(made, '<g><path d="M0 0"/></g></symbol>')
end

function TestPictures.test_nothing_that_runs_or_loads_gets_in()
  local function with(inside) return ('<svg viewBox="0 0 9 9">%s</svg>'):format(inside) end
  refused("<script>", with "<script>alert(1)</script>")
  refused("<foreignObject>", with "<foreignObject/>")
  refused("<image>", with '<image href="x.png"/>')
  refused("<use>", with '<use href="#a"/>')
  refused("<style>", with "<style>a{}</style>")
  refused("has onclick=", with '<path onclick="alert(1)" d="M0 0"/>')
  refused("has style=", with '<path style="fill:url(//x)"/>')
  refused("refers to", with '<path fill="url(//x)"/>')
  refused("refers to", with '<linearGradient href="http://x"/>')
  refused("has words", with "Words")
  refused("cannot be read", with '<path d="&evil;"/>')
  refused("cannot be read", with "<path d=M0/>")
  refused("in the wrong place", with "<g></path>")
  refused("to its end", "<svg viewBox='0 0 9 9'><g>")
  refused("to its end", with "" .. "<")
  refused("not one <svg>", with "" .. with "")
  refused("not one <svg>", "<g/>")
  refused("its size", "<svg></svg>")
end

function TestPictures.test_one_that_lacks_is_named()
  fails("print: there is no picture art/none.svg", ui.picture { src = "art/none.svg", words = "" })
end

function TestPictures.test_all_of_ours_can_be_printed()
  local list = files.lines "find assets/kit activities -name '*.svg'"
  for _, path in ipairs(list) do
    drawn["art/x.svg"] = files.read(path)
    local good, why = pcall(draw, drawn["art/x.svg"])
    lu.assertTrue(good, path .. ": " .. tostring(why))
  end
  lu.assertTrue(#list > 200)
end

function TestPictures.test_base64()
  lu.assertEquals(pictures.base64 "", "")
  lu.assertEquals(pictures.base64 "f", "Zg==")
  lu.assertEquals(pictures.base64 "fo", "Zm8=")
  lu.assertEquals(pictures.base64 "foobar", "Zm9vYmFy")
end

function TestPictures.test_a_png_is_carried_whole()
  local bytes = assert(files.read "docs/shelf.png")
  drawn["art/x.png"] = bytes
  local html = printed(ui.picture { src = "art/x.png", words = "The shelf" })
  lu.assertStrContains(html, "data:image/png;base64," .. pictures.base64(bytes:sub(1, 300)))
  drawn["art/x.png"] = "GIF89a"
  fails("is not a picture that can be read", ui.picture { src = "art/x.png", words = "" })
end

TestPen = {}

local function painted(paint)
  return body(ui.canvas { words = "", width = 100, height = 80, paint = paint })
end

function TestPen.test_an_edge_lies_inside()
  lu.assertStrContains(painted(function(pen) pen.box(10, 10, 20, 20, 5, nil, "ink", 4) end),
    '<rect x="12" y="12" width="16" height="16" rx="3" fill="none" stroke="#1B2733" \z
    stroke-width="4"/>')
  lu.assertStrContains(painted(function(pen) pen.circle(10, 10, 8, 0x80FF0000) end),
    '<circle cx="10" cy="10" r="8" fill="#FF0000" fill-opacity="0.502"/>')
end

function TestPen.test_time_is_over()
  local at
  painted(function(_, now) at = now end)
  lu.assertTrue(at >= 1e9)
end

function TestPen.test_text_breaks_into_lines_that_fit()
  local wide, high, count
  local html = painted(function(pen)
    local font = pen.font(10, "bold")
    wide, high, count = pen.measure(font, "one two three four", 50)
    pen.text(5, 0, "one two <three> four", font, "ink", 60, "right")
  end)
  lu.assertTrue(wide <= 50 and count > 1 and math.abs(high - count * 16.1) < 0.01)
  lu.assertStrContains(html, "&lt;three&gt;")
  lu.assertStrContains(html, 'font-weight="bold"')
end

function TestPen.test_spans()
  local html = painted(function(pen)
    local font = pen.font(10)
    pen.text(0, 0, "ping it now", font, "ink", 0, "left", 0,
      { { from = 6, to = 7, font = pen.font(10, "bold"), colour = "brand" } })
  end)
  lu.assertStrContains(html, '<tspan fill="#005EB8" font-size="10" font-weight="bold">it</tspan>')
end

function TestPen.test_room()
  local html = painted(function(pen)
    pen.push(5, 6, 2)
    pen.clip(0, 0, 10, 10)
    pen.rect(0, 0, 4, 4, "brand")
    pen.unclip()
    pen.pop()
  end)
  lu.assertStrContains(html, 'translate(5 6) scale(2)')
  lu.assertErrorMsgContains("pen: pop is missing", painted, function(pen) pen.push(0, 0) end)
  lu.assertErrorMsgContains("unclip ends what is not open", painted,
    function(pen) pen.unclip() end)
end

-- What lua/meta/pen.lua promises is there.
function TestPen.test_it_has_every_function_of_the_pen()
  local have
  painted(function(pen) have = pen end)
  for name in files.read("lua/meta/pen.lua"):gmatch "\nfunction pen%.([%w_]+)" do
    lu.assertEquals(type(have[name]), "function", name)
  end
end

TestList = {}

local function entry(change)
  local one = { id = "pupils", title = "For pupils", audience = "pupils", page = ui.page { } }
  for key, value in pairs(change or {}) do one[key] = value or nil end
  return one
end

function TestList.test_what_there_is()
  lu.assertEquals(paper.list { entry(), entry { id = "teachers", audience = "teachers" } }, {
    { id = "pupils", title = "For pupils", audience = "pupils" },
    { id = "teachers", title = "For pupils", audience = "teachers" } })
end

function TestList.test_what_is_wrong_is_told()
  local function wrong(why, list)
    lu.assertErrorMsgContains(why, paper.list, list)
  end
  wrong("must return a list", nil)
  wrong("must return a list", {})
  local many = {}
  for i = 1, 33 do many[i] = entry { id = "paper-" .. i } end
  wrong("33 of them", many)
  wrong("paper 1: its id", { entry { id = "../evil" } })
  wrong("paper 1: its id", { entry { id = "a--b" } })
  wrong("paper 1: its id", { entry { id = "con" } })
  wrong("paper 2: another one has its id", { entry(), entry() })
  wrong("paper 1: its title", { entry { title = "" } })
  wrong("paper 1: its audience", { entry { audience = "parents" } })
  wrong("paper 1: its page", { entry { page = ui.text "x" } })
end

TestLanguage = {}

function TestLanguage.test_it_says_which_and_where_lines_begin()
  words.use "qps-rtl"
  local html = printed(ui.text "x")
  words.use "en"
  lu.assertStrContains(html, '<html lang="qps-rtl" dir="rtl">')
  lu.assertStrContains(printed(ui.text "x"), '<html lang="en" dir="ltr">')
end

os.exit(lu.LuaUnit.run())
