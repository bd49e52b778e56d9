-- What translators get and what they gave: templates hold every text, catalogues fit them.
-- luacheck: allow defined top
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
local catalogue = require "fake.catalogue"
local files = require "fake.files"
local po = require "kit.po"
local pot = dofile "packaging/pot.lua"
local words = require "kit.words"

local function key(entry)
  return (entry.context or "") .. "\4" .. entry.id
end

-- The names in braces in a text, sorted.
local function names(text)
  local found, list = {}, {}
  for name in text:gmatch "{([%w_]+)}" do found[name] = true end
  for name in pairs(found) do list[#list + 1] = name end
  table.sort(list)
  return list
end

TestTemplates = {}

function TestTemplates.test_they_are_up_to_date()
  for path, text in pairs(catalogue.templates) do
    local written = assert(files.read(path), path .. " is missing: make pot")
    lu.assertEquals(written == text, true, path .. " is out of date: make pot")
  end
end

function TestTemplates.test_every_way_to_say_something_is_found()
  local found = pot.find [==[
    -- t "not in a comment"
    --[[ t "nor here" ]] --[=[ w "or
    here" ]=]
    local function t(text) end
    x = t "One" y = w("Two", { a = "b" }) z = env.words("Thr" .. 'ee')
    s.words { "no call" } t(name) say "no" at(1, "no") words = "no"
    t({ "{n} a", "{n} " .. "b" }, { n = t "Four" }) t("Open", nil, "verb")
    t("Open", { a = f(1, { 2, "3" }) }, "adjective") local a = "t \"no\"" b = [[ t "no" ]]
    t 'It\'s "so"\
on \z
      and on \u{e9}' t [[Five]]
  ]==]
  lu.assertEquals(found, { { id = "One" }, { id = "Two" }, { id = "Three" },
    { id = "{n} a", plural = "{n} b" }, { id = "Four" }, { id = "Open", context = "verb" },
    { id = "Open", context = "adjective" }, { id = 'It\'s "so"\non and on é' }, { id = "Five" } })
end

function TestTemplates.test_glued_sentences_are_refused()
  for _, source in ipairs { 't "You have " .. n', 't("You have " .. n)', 'w({ "a" .. b, "c" })' } do
    lu.assertErrorMsgContains("a sentence is glued to", pot.find, source)
  end
end

function TestTemplates.test_what_is_written_reads_back()
  local source = 't "a\\"b\\\\c\\td" t("One\\nTwo\\n", nil, "x\\"y") t({ "1", "n" }, v)'
  local text = pot.template({ "b.lua", "a.lua" }, function() return source end)
  lu.assertStrContains(text, "#: b.lua a.lua\n")
  text = text:gsub("^.-\n\n", ""):gsub('(msgstr[%[%d%]]*) ""\n', '%1 "x"\n')
  local file = assert(po.read(text))
  lu.assertEquals({ file[1].id, file[2].id, file[2].context, file[3].id, file[3].plural },
    { 'a"b\\c\td', "One\nTwo\n", 'x"y', "1", "n" })
end

TestCatalogues = {}

-- A shipped catalogue beside its template.
local function shipped()
  local list = {}
  for _, path in ipairs(files.lines "find lua activities -path '*/words/*.po' | LC_ALL=C sort") do
    local folder, tag = path:match "^(.*)/([%w-]+)%.po$"
    local name = folder:match "^activities/([%w-]+)/" or "kit"
    list[#list + 1] = { path = path, tag = tag, template = folder .. "/" .. name .. ".pot",
      text = assert(files.read(path)) }
  end
  return list
end

local function template_entries(path)
  local known, count = {}, 0
  for _, entry in ipairs(assert(po.read(catalogue.of(path)))) do
    known[key(entry)], count = entry, count + 1
  end
  return known, count
end

-- Every form names what the English does; a form that means one or two may say so in a word.
local function check_names(case, entry)
  local wanted = names(entry.id .. (entry.plural or ""))
  for _, text in ipairs(entry) do
    local got = names(text)
    if entry.plural and #got < #wanted then got = names(text .. "{n}") end
    lu.assertEquals(got, wanted, ("%s:%d"):format(case.path, entry.line))
  end
end

function TestCatalogues.test_each_fits_its_template()
  for _, case in ipairs(shipped()) do
    local file, why, line = po.read(case.text)
    lu.assertNil(why, ("%s:%s"):format(case.path, line))
    local known, count = template_entries(case.template)
    local good = 0
    for _, entry in ipairs(file) do
      local source = known[key(entry)]
      good = good + (source and 1 or 0)
      local place = case.path .. ":" .. entry.line
      if source then lu.assertEquals(entry.plural, source.plural, place) end
      check_names(case, entry)
    end
    print(("# %s: %d of %d texts, and %d that nothing says any more"):format(case.path, good, count,
      #file - good))
  end
end

function TestCatalogues.test_each_is_used_whole()
  for _, case in ipairs(shipped()) do
    words.use(case.tag, { case.text }, { case.path })
    lu.assertEquals(words.problems(), {})
  end
  words.use "en"
end

function TestCatalogues.test_each_says_what_it_is()
  for _, case in ipairs(shipped()) do
    local header = case.text:match '^(.-)\n\n'
    lu.assertStrContains(header, '"Language: ' .. case.tag .. '\\n"', false, case.path)
    lu.assertStrMatches(header, '.*"X%-Language%-Name: [^"\\]+\\n".*', 1, #header, case.path)
    lu.assertStrContains(header, "to be checked by a native speaker", false, case.path)
  end
end

os.exit(lu.LuaUnit.run())
