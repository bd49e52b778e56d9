-- Languages: PO files good and bad, plural rules, the made-up languages, and what is told of each.
-- luacheck: allow defined top
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local plural = require "kit.plural"
local po = require "kit.po"
local words = require "kit.words"
local t = words.t

local HEADER = [[
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=n != 1;\n"

]]

local SAMPLE = HEADER .. [[
# For the bar.
#: lua/kit/pane.lua:18
msgid "Back"
msgstr "Yn ôl"

msgctxt "verb"
msgid "Open"
msgstr "Agor"

msgid "Open"
msgstr "Ar agor"

msgid "{n} minute"
msgid_plural "{n} minutes"
msgstr[0] "{n} munud"
msgstr[1] "{n} o funudau"

#, fuzzy
msgid "Leave"
msgstr "Gadael?"

#, c-format
#| msgid "The lamp is {was}."
msgid ""
"The lamp is "
"{state}.\n"
"It \"works\"\t\\o/"
msgstr "Mae'r lamp {state}."
"\n"
"Mae'n \"gweithio\"\t\\o/"

#~ msgid "Old"
#~ msgstr "Hen"

msgid "Not yet"
msgstr ""
]]

-- Chooses cy with these catalogues, and says nothing about their faults on the screen.
local function speak(...)
  local said = print
  print = function() end -- luacheck: ignore
  words.use("cy", { ... }, { "cy.po", "kit/cy.po" })
  print = said -- luacheck: ignore
end

TestCatalogues = {}

function TestCatalogues.tearDown() words.use "en" end

function TestCatalogues.test_texts_are_looked_up()
  speak(SAMPLE)
  lu.assertEquals(words.problems(), {})
  lu.assertEquals(words.lang(), "cy")
  lu.assertEquals(t "Back", "Yn ôl")
  lu.assertEquals(t("The lamp is {state}.\nIt \"works\"\t\\o/", { state = "ymlaen" }),
    "Mae'r lamp ymlaen.\nMae'n \"gweithio\"\t\\o/")
end

function TestCatalogues.test_context_tells_meanings_apart()
  speak(SAMPLE)
  lu.assertEquals(t "Open", "Ar agor")
  lu.assertEquals(t("Open", nil, "verb"), "Agor")
  lu.assertEquals(t("Back", nil, "body"), "Back")
end

function TestCatalogues.test_what_is_lacking_is_english_and_told_once()
  speak(SAMPLE)
  lu.assertEquals({ t "Leave", t "Old", t "Not yet", t "Old", t "" },
    { "Leave", "Old", "Not yet", "Old", "" })
  lu.assertEquals(t({ "{n} seat", "{n} seats" }, { n = 3 }), "3 seats")
  lu.assertEquals(words.missing(), { "Leave", "Old", "Not yet", "{n} seat" })
  words.use "en"
  lu.assertEquals(t "Old", "Old")
  lu.assertEquals(words.missing(), {})
end

function TestCatalogues.test_what_is_missing_is_bounded()
  speak(SAMPLE)
  for i = 1, 2000 do t("Text " .. i) end
  lu.assertEquals(#words.missing(), 500)
end

function TestCatalogues.test_the_first_catalogue_wins_with_its_own_rule()
  local first = 'msgid ""\nmsgstr "Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
    .. 'msgid "{n} minute"\nmsgid_plural "{n} minutes"\nmsgstr[0] "munud: {n}"\n'
  speak(first, SAMPLE)
  lu.assertEquals(t({ "{n} minute", "{n} minutes" }, { n = 1 }), "munud: 1")
  lu.assertEquals(t "Back", "Yn ôl")
end

function TestCatalogues.test_the_live_function_follows()
  lu.assertEquals(t "Back", "Back")
  speak(SAMPLE)
  lu.assertEquals(t "Back", "Yn ôl")
  words.use "en"
  lu.assertEquals(t "Back", "Back")
end

function TestCatalogues.test_windows_files_read_the_same()
  speak("\u{FEFF}" .. SAMPLE:gsub("\n", "\r\n"))
  lu.assertEquals(words.problems(), {})
  lu.assertEquals(t "Back", "Yn ôl")
  lu.assertEquals(t("The lamp is {state}.\nIt \"works\"\t\\o/", { state = "x" }),
    "Mae'r lamp x.\nMae'n \"gweithio\"\t\\o/")
end

function TestCatalogues.test_entries_need_no_empty_lines_and_no_header()
  speak 'msgid "a"\nmsgstr "A"\nmsgid "b"\nmsgstr "B"\n# c\nmsgctxt "x"\nmsgid "c"\nmsgstr "C"'
  lu.assertEquals({ t "a", t "b", t("c", nil, "x") }, { "A", "B", "C" })
  speak(HEADER:gsub("^", "#, fuzzy\n") .. 'msgid "a"\nmsgstr "A"\n')
  lu.assertEquals(t "a", "A")
end

function TestCatalogues.test_a_value_left_out_is_the_authors_mistake()
  speak(SAMPLE)
  lu.assertErrorMsgContains("no value for {state}", t,
    "The lamp is {state}.\nIt \"works\"\t\\o/", {})
  lu.assertErrorMsgContains("no number n for \"{n} minute\"", t, { "{n} minute", "{n} minutes" })
  for _, tag in ipairs { "en", "cy", "qps-long" } do
    words.use(tag)
    local _, why = pcall(function()
      t({ "{n} minute", "{n} minutes" }, { n = "many" })
      return true
    end)
    lu.assertStrContains(why, "kit_words.lua")
  end
end

function TestCatalogues.test_a_translation_may_not_name_what_the_source_does_not()
  speak(HEADER .. 'msgid "Hello {who}"\nmsgstr "Helo {pwy}"\n\nmsgid "Bye {who}"\nmsgstr "Hwyl"\n')
  lu.assertEquals(t("Hello {who}", { who = "Robin" }), "Hello Robin")
  lu.assertEquals(t("Bye {who}", { who = "Robin" }), "Hwyl")
  lu.assertEquals(words.problems(), { "cy.po:6: {pwy} is not in the English text." })
end

function TestCatalogues.test_too_few_plural_forms_are_told()
  speak(HEADER .. 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\n')
  lu.assertEquals(t({ "a", "b" }, { n = 2 }), "b")
  lu.assertEquals(words.problems(), { "cy.po:6: there should be 2 plural forms, not 1." })
end

function TestCatalogues.test_problems_reach_the_log()
  local said, lines = print, {}
  print = function(line) lines[#lines + 1] = line end -- luacheck: ignore
  words.use("cy", { "?" })
  print = said -- luacheck: ignore
  lu.assertEquals(lines, { "catalogue 1:1: this is not a line of a PO file." })
end

-- A file of which one line is wrong: English is left, the next catalogue still counts.
local BAD = {
  { 'msgid "a\nmsgstr "b"', 1, "the text is not closed" },
  { 'msgid "a\\"\nmsgstr "b"', 1, "the text is not closed" },
  { 'msgid "a"b"\nmsgstr "b"', 1, 'there is a quotation mark within the text; write \\" for it' },
  { 'msgid "a\\q"\nmsgstr "b"', 1, "there is no sign \\q" },
  { 'msgid a\nmsgstr "b"', 1, "the text is not closed" },
  { 'msgid "a"\nmsgid "b"\nmsgstr "c"', 2, "msgid is out of place" },
  { 'msgstr "b"', 1, "msgstr is out of place" },
  { 'msgid "a"\nmsgstr "b"\nmsgstr "c"', 3, "msgstr is out of place" },
  { 'msgid "a"\nmsgstr[0] "b"', 2, "msgstr is out of place" },
  { 'msgid "a"\nmsgid_plural "b"\nmsgstr "b"', 3, "this should be msgstr[0]" },
  { 'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "b"', 3, "this should be msgstr[0]" },
  { 'msgid "a"\nmsgid_plural "b"\nmsgstr[00] "b"', 3, "this should be msgstr[0]" },
  { 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "b"\nmsgstr[0] "c"', 4, "this should be msgstr[1]" },
  { 'msgid "a"\nmsgctxt "b"\nmsgstr "b"', 2, "msgctxt is out of place" },
  { 'msgid_plural "b"', 1, "msgid_plural is out of place" },
  { 'msgid[0] "b"', 1, "this is not a line of a PO file" },
  { 'msgword "b"', 1, "this is not a line of a PO file" },
  { "\n\n<html>", 3, "this is not a line of a PO file" },
  { '"a"', 1, "this text belongs to nothing" },
  { 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4, "this text has no msgstr" },
  { 'msgctxt "a"\nmsgstr "b"', 2, "msgstr is out of place" },
  { 'msgid "a"\nmsgstr "\xFF"', 2, "this is not UTF-8" },
  { 'msgid "a"\nmsgstr "\xED\xA0\x80"', 2, "this is not UTF-8" },
  { 'msgid "a"\n\nmsgstr "\0"', 3, "there is a sign that is no text" },
  { 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\n', 1,
    "it is written in ISO-8859-1, not in UTF-8" },
  { 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=os.exit()\\n"\n', 1,
    "the plural rule cannot be read" },
  { 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n\\n"\n', 1,
    "the plural rule names a form that there is not" },
}

function TestCatalogues.test_a_bad_file_is_told_by_line_and_left_out()
  for _, case in ipairs(BAD) do
    speak(case[1], SAMPLE)
    lu.assertEquals(words.problems(), { ("cy.po:%d: %s."):format(case[2], case[3]) })
    lu.assertEquals(t "Back", "Yn ôl")
    lu.assertEquals(t "a", "a")
  end
end

function TestCatalogues.test_a_file_cut_off_anywhere_does_no_harm()
  for size = 0, #SAMPLE do
    local file, why, line = po.read(SAMPLE:sub(1, size))
    lu.assertEquals(file == nil, why ~= nil)
    lu.assertTrue(file ~= nil or math.type(line) == "integer")
  end
end

function TestCatalogues.test_a_file_with_any_byte_changed_does_no_harm()
  for at = 1, #SAMPLE do
    for _, byte in ipairs { '"', "\\", "\n", "{", "\0", "\xC3" } do
      speak(SAMPLE:sub(1, at - 1) .. byte .. SAMPLE:sub(at + 1))
      lu.assertEquals(type(t "Back"), "string")
      lu.assertEquals(type(t({ "{n} minute", "{n} minutes" }, { n = 2 })), "string")
    end
  end
end

-- Steps of the Lua machine that reading a text takes, in hundreds.
local function cost(text)
  local steps = 0
  debug.sethook(function() steps = steps + 1 end, "", 100)
  speak(text)
  debug.sethook()
  return steps
end

local HOSTILE = {
  '"', "\\", " ", "#", "{", "a", 'msgid "', '" "', '\\"', "\n", "{a}",
  'msgid "{a}"\nmsgstr "{b}"\n',
  "msgstr[0] ", 'msgid "a"\nmsgstr "', 'Plural-Forms: nplurals=2; plural=(', "(", "!", "n?",
}

function TestCatalogues.test_a_hostile_file_costs_no_more_than_its_length()
  for _, piece in ipairs(HOSTILE) do
    for _, lead in ipairs { "", '"', 'msgid "',
      'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=' } do
      local small, large = lead .. piece:rep(20000 // #piece), lead .. piece:rep(80000 // #piece)
      lu.assertTrue(cost(large) <= 5 * cost(small) + 100, piece)
    end
  end
end

function TestCatalogues.test_a_file_has_a_most()
  speak(("#"):rep(1024 * 1024 + 1))
  lu.assertEquals(words.problems(), { "cy.po:1: it is larger than 1024 KiB." })
  speak(("#"):rep(1024 * 1024))
  lu.assertEquals(words.problems(), {})
end

function TestCatalogues.test_texts_from_right_to_left_begin_there()
  words.use("ur", { 'msgid "a"\nmsgstr "NHS میں"\nmsgid "b"\nmsgstr "زبان"\n' })
  lu.assertEquals({ t "a", t "b", t "c" }, { "\u{200F}NHS میں", "زبان", "c" })
end

function TestCatalogues.test_which_way_a_language_runs()
  for _, tag in ipairs { "ar", "ur", "fa", "he", "ps", "ur-PK", "AR-eg", "pa-Arab", "pa-Arab-PK",
    "qps-rtl" } do
    words.use(tag)
    lu.assertTrue(words.rtl(), tag)
  end
  for _, tag in ipairs { "en", "cy", "pa", "pl-PL", "ur-Latn", "arn", "qps-long", "", "x" } do
    words.use(tag)
    lu.assertFalse(words.rtl(), tag)
  end
end

TestPlurals = {}

function TestPlurals.tearDown() words.use "en" end

function TestPlurals.test_english_counts()
  local forms = { "{n} minute", "{n} minutes" }
  local said = {}
  for i, n in ipairs { 0, 1, 2, 1.0, 1.5, 0.5, -1, "1", 0 / 0, 1 / 0 } do
    said[i] = t(forms, { n = n }) == t("{n} minute", { n = n })
  end
  lu.assertEquals(said, { false, true, false, true, false, false, true, true, false, false })
end

-- The rules as their languages' translators use them, and the form each number takes.
local RULES = {
  cy = { "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
    { [0] = 1, 2, 3, 4, 6, 6, 5, 6, [11] = 6, [100] = 6 } },
  pl = { "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    { [0] = 3, 1, 2, 2, 2, 3, [12] = 3, [14] = 3, [21] = 3, [22] = 2, [112] = 3, [122] = 2 } },
  ar = { "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "
    .. ": n%100>=11 ? 4 : 5);",
    { [0] = 1, 2, 3, 4, [10] = 4, [11] = 5, [99] = 5, [100] = 6, [102] = 6, [103] = 4 } },
  bn = { "nplurals=2; plural=(n > 1);", { [0] = 1, 1, 2, 2 } },
  ja = { "nplurals=1; plural=0", { [0] = 1, 1, 1 } },
  odd = { " nplurals = 4 ; plural = !(n-1)*3 + !!(n/2 >= 4) + n%0 ", { [0] = 1, 4, 1, [8] = 2 } },
}

function TestPlurals.test_rules_of_languages()
  for tag, case in pairs(RULES) do
    local rule, why = plural.rule(case[1])
    lu.assertNil(why, tag)
    for n, form in pairs(case[2]) do
      lu.assertEquals(rule.form(n), form, ("%s: %d"):format(tag, n))
    end
  end
end

function TestPlurals.test_bad_rules_are_refused()
  for _, text in ipairs { "", "nplurals=2", "nplurals=2; plural=", "nplurals=2; plural=(n",
    "nplurals=2; plural=n)", "nplurals=2; plural=n n", "nplurals=2; plural=n ? 1",
    "nplurals=2; plural=n = 1", "nplurals=2; plural=n & 1", "nplurals=2; plural=nn",
    "nplurals=2; plural=1n", "nplurals=2; plural=n!", "nplurals=0; plural=0",
    "nplurals=11; plural=0", "nplurals=2; plural=n != 1; n", "nplurals=2; plural=n-5 < 0 ? -1 : 0",
    "nplurals=2; plural=99999999999999999999", "nplurals=x; plural=0", "nplurals=2; plural=1 +" } do
    lu.assertNil(plural.rule(text), text)
  end
  lu.assertNil(plural.rule("nplurals=2; plural=" .. ("("):rep(2000)))
end

function TestPlurals.test_no_number_breaks_a_rule()
  local rule = plural.rule "nplurals=3; plural=n > 1000 ? n : n%3"
  for _, n in ipairs { math.mininteger, -1, 1001, math.maxinteger } do
    local form = rule.form(n)
    lu.assertTrue(form >= 1 and form <= 3)
  end
end

TestPseudo = {}

function TestPseudo.tearDown() words.use "en" end

function TestPseudo.test_long_is_two_fifths_longer()
  words.use "qps-long"
  for _, text in ipairs { "Leave the activity", "Dry", "Choose a device or a numbered cable.",
    "The {device} has {count} cables." } do
    local plain = utf8.len((text:gsub("{%w+}", "")))
    local shown = utf8.len((t(text):gsub("{%w+}", "")))
    lu.assertTrue(shown >= plain * 1.4 and shown <= math.max(plain * 1.4 + 1, plain + 2), text)
  end
  lu.assertEquals(t "Back", "⟦Báçķ⟧")
  lu.assertEquals(t "", "")
end

function TestPseudo.test_values_and_terms_stay_whole()
  words.use "qps-long"
  local text = t("Cable {number} in the {device}.", { number = 7, device = "Otter" })
  lu.assertStrContains(text, " 7 ")
  lu.assertStrContains(text, "Otter.")
  lu.assertStrContains(t "A [router](main_router-2) **here**", "](main_router-2) **")
  lu.assertErrorMsgContains("no value for {number}", t, "Cable {number}", {})
end

function TestPseudo.test_plurals()
  words.use "qps-long"
  lu.assertStrContains(t({ "{n} minute", "{n} minutes" }, { n = 1 }), "ţé⟧")
  lu.assertStrContains(t({ "{n} minute", "{n} minutes" }, { n = 2 }), "éš⟧")
end

function TestPseudo.test_rtl_marks_are_balanced_on_every_line()
  words.use "qps-rtl"
  lu.assertEquals(t "Back", "\u{200F}\u{202E}Back\u{202C}")
  local text = t("The lamp\nis {state}.", { state = t "on" })
  for line in text:gmatch "[^\n]+" do
    lu.assertEquals(select(2, line:gsub("\u{202E}", "")), select(2, line:gsub("\u{202C}", "")))
  end
  lu.assertStrContains(text, "is \u{200F}\u{202E}on\u{202C}.")
end

function TestPseudo.test_what_came_through_words_is_told()
  for _, tag in ipairs { "qps-long", "qps-rtl" } do
    words.use(tag)
    for _, text in ipairs { t "Back", t("The lamp is {state}.", { state = t "on" }),
      t("{device} {ip}", { device = t "Tablet", ip = "10.0.0.7" }),
      t("Ask {name}", { name = "Robin" }), t "Back" .. " (" .. t "Leave" .. ")", t "One\nTwo",
      t("Two lines of\nmore text"):match "^[^\n]+", t("Two lines of\nmore text"):match "[^\n]+$",
      "", "12", "10.0.0.7", "aa:bb:cc:dd:ee:ff", "A", "3 - 4", "×", "…", "3rd", "+ 2 / 7" } do
      lu.assertTrue(words.marked(text), text)
    end
    for _, text in ipairs { "Back", t "Back" .. " now", "Open " .. t "Back",
      "of " .. t "One" .. " 3", "10 minutes", "off", "aa:bb is" } do
      lu.assertFalse(words.marked(text), text)
    end
  end
end

function TestPseudo.test_nothing_counts_as_missing()
  words.use "qps-long"
  t "Anything"
  lu.assertEquals(words.missing(), {})
end

os.exit(lu.LuaUnit.run())
