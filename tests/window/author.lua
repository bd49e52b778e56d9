-- author.lua: somebody writes an activity with --watch in a real window. Whatever goes wrong is
-- told with file and line, and once it is mended the page is as it was. Prints TAP.
local program = require "program"

local BUILD = os.getenv "BUILD"
local HOME, FOLDER = BUILD .. "/window/author", BUILD .. "/window/first-steps"
local MAIN = FOLDER .. "/main.lua"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

-- As editors save: the new file takes the old one's place.
local function save(path, text)
  local file = assert(io.open(path .. ".new", "wb"))
  file:write(text)
  file:close()
  assert(os.rename(path .. ".new", path))
end

-- The source with a mistake in it, and the line where that is.
local function spoil(good, before, mistake)
  local from = assert(good:find(before, 1, true), before)
  local _, lines = good:sub(1, from):gsub("\n", "")
  return good:sub(1, from - 1) .. mistake .. "\n" .. good:sub(from), lines + 1
end

local p, good -- the program under test, and the source without mistakes

local function begin()
  os.execute(("rm -rf %s %s && mkdir -p %s/window"):format(HOME, FOLDER, BUILD))
  assert(os.execute(("%s/kitbag new %s > %s.log"):format(BUILD, FOLDER, FOLDER)))
  good = read(MAIN)
  p = program.play(HOME, FOLDER .. " --watch")
  program.wait_for("a run", function() return program.runs(p)[1] end)
  program.key "Down space" -- the second question
  program.wait_for("the answer", function() return #program.runs(p)[1].events == 1 end)
end

-- Waits until the program has told of the mistake, and shows it.
local function told(line, before, name)
  program.wait_for("the line of the mistake", function()
    return read(HOME .. ".log"):find(("stopped: main.lua:%d:"):format(line), 1, true)
  end)
  program.change(before, name)
end

local function mended(before, name)
  save(MAIN, good)
  program.wait_for("the page as it was", function() return program.picture(name) == before end)
  assert(#program.runs(p)[1].events == 1, "the run is another one")
end

-- The page at rest: two pictures alike.
local function at_rest(name)
  local last
  return program.wait_for("a page at rest", function()
    local now = program.picture(name)
    local same = now == last
    last = now
    return same and now
  end)
end

-- A mistake that shows as soon as it is saved.
local function at_once(before, mistake)
  return function(name)
    local page = at_rest(name)
    local spoilt, line = spoil(good, before, mistake)
    save(MAIN, spoilt)
    told(line, page, name)
    mended(page, name)
  end
end

local tests = {
  { "a sign too many", at_once("function M.start()", "local x = = 1") },
  { "a mistake in view", at_once("  return ui.page { id = \"call\"",
    "  local nothing = model.nothing.at_all") },
  { "a module that is not there", at_once("local M = {}", 'local other = require "pages.other"') },
  { "a node that cannot be", at_once("    ui.speech {", '    ui.choice { id = "x" },') },
  { "a mistake in paint", at_once("    -- Numbers are filled in",
    '    ui.canvas { words = "x", width = 9, height = 9, paint = function(p) p.rect() end },') },
  { "a mistake in update", function(name)
    local page = at_rest(name)
    local spoilt, line = spoil(good, "    model.question = event.value",
      "    model.is.not_there = 1")
    save(MAIN, (spoilt:gsub('title = t "A call"', 'title = t "Another call"')))
    local other = program.change(page, name)
    program.key "Up space"
    told(line, other, name)
    mended(page, name)
  end },
}

local count = 0
local begun, why = xpcall(begin, debug.traceback)
for _, test in ipairs(tests) do
  count = count + 1
  local fine = begun
  if begun then fine, why = xpcall(test[2], debug.traceback, "author-" .. count) end
  print(("%s %d - an author's error: %s"):format(fine and "ok" or "not ok", count, test[1]))
  if not fine then print((("# " .. tostring(why)):gsub("\n", "\n# "))) end
end
if begun then program.close(p) else program.sweep() end
print("1.." .. count)
