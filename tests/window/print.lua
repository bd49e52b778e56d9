-- print.lua: a pupil prints the page on show: it is in a file and in the browser with what was
-- typed, and gone for the next pupil, whatever way the program ends. Prints TAP.
local program = require "program"

local BUILD, ACTIVITY = os.getenv "BUILD", "activities/gallery"
local HOME = BUILD .. "/window/café data" -- a name that no URL can hold as it is
local PAGE = HOME .. "/printed/gallery-robin.html"

local p -- the program under test

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read "a"
  if file then file:close() end
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function events() return program.runs(p)[1].events end

local function go(key) return program.go_once(p, ACTIVITY, key) end

local function told(kind, id, value)
  program.wait_for(("%s %s"):format(kind, id), function()
    local list = events()
    local last = list[#list]
    return last and last.kind == kind and last.id == id and (not value or last.value == value)
  end)
end

local function press(id)
  go(id)
  program.key "Return"
  told("press", id)
end

-- What the window shows once it has come to rest.
local function at_rest(name)
  return program.wait_for(name .. " at rest", function()
    local seen = program.picture(name)
    return seen == program.picture(name) and seen
  end)
end

-- Prints the page; the program says how it went, until that is closed.
local function print_page(name)
  go "kit:print"
  local before = at_rest "page"
  program.key "Return"
  program.change(before, name)
  at_rest(name)
  program.key "Return"
  program.wait_for("the page as it was", function() return program.picture "page" == before end)
end

-- The last URL that the browser was to open; nil: none.
local function opened()
  return (read(HOME .. ".opened") or ""):match "([^\n]+)\n$"
end

local function there(text)
  assert(read(PAGE):find(text, 1, true), text .. " is not on the printed page")
end

local function not_there(text)
  assert(not read(PAGE):find(text, 1, true), text .. " is on the printed page")
end

local function is_gone()
  return not os.execute(("test -e '%s/printed'"):format(HOME))
end

local function gone()
  assert(is_gone(), "the printed page is still there")
end

local function type_note(text)
  go "note"
  program.key "ctrl+a"
  program.type(text)
  told("type", "note", text)
end

-- The tests ------------------------------------------------------------------------------------

local tests = {}

function tests.leaving()
  p = program.play(HOME, ACTIVITY)
  press "open-typing"
  type_note "The socket & the plug"
  local before = #events()
  print_page "printed"
  there "What did you find?"
  there "The socket &amp; the plug"
  not_there "Find it"
  not_there "Print this page"
  local here = assert(io.popen "pwd -P"):read "l"
  local url = ("file://%s/%s"):format(here, PAGE:gsub("é", "%%C3%%A9"):gsub(" ", "%%20"))
  assert(opened() == url, ("the browser was to open %s"):format(opened()))
  type_note "Only the plug"
  print_page "printed-again"
  not_there "The socket"
  there "Only the plug"
  local list = events()
  for i = before + 1, #list do assert(list[i].id == "note", list[i].kind .. " in the journal") end
  go "kit:leave"
  program.key "Return"
  program.ended(p)
  gone()
end

-- With the browser of the test before still open.
function tests.killing()
  p = program.play(HOME, ACTIVITY)
  print_page "killed"
  os.execute("kill -KILL " .. p.pid)
  program.ended(p)
  program.wait_for("the end of all of it", function()
    return os.execute(("flock -n '%s/kitbag.lock' true"):format(HOME))
  end)
  there "Only the plug"
  p = program.play(HOME, ACTIVITY)
  gone()
end

function tests.closing()
  print_page "closed"
  there "Only the plug"
  program.close(p)
  gone()
end

-- By way of the shelf, where a bundle of the gallery lies among the others.
function tests.shelf()
  os.execute(("mkdir -p '%s/bundles'"):format(HOME))
  assert(os.execute(("%s/kitbag pack %s -o '%s/bundles/gallery.kit' > '%s.pack'"):format(BUILD,
    ACTIVITY, HOME, HOME)))
  p = program.start(HOME)
  local shelf = at_rest "print-shelf"
  program.key(program.opening(program.cards "gallery", "gallery"))
  program.change(shelf, "print-who")
  at_rest "print-who"
  program.key "Tab Return" -- past "New pupil" to "Carry on"
  program.wait_for("the page", function()
    at_rest "page"
    return #program.runs(p) == 1
  end)
  print_page "print-from-shelf"
  there "Only the plug"
  go "kit:leave"
  program.key "Return"
  program.wait_for("the end of the page", is_gone)
  program.close(p)
end

function tests.refusing()
  write(HOME .. "/printed", "in the way")
  local before = opened()
  os.remove(HOME .. ".opened")
  p = program.play(HOME, ACTIVITY)
  print_page "unwritten"
  assert(before and not opened(), "the browser was opened")
  type_note "Nothing is lost"
  program.close(p)
  assert(read(HOME .. "/printed") == "in the way")
end

-- All are about one run, so the first that fails is the last.
local ORDER = { "leaving", "killing", "closing", "shelf", "refusing" }

os.execute(("rm -rf '%s' '%s'.* && mkdir -p %s/window"):format(HOME, HOME, BUILD))
for number, name in ipairs(ORDER) do
  local good, why = xpcall(tests[name], debug.traceback)
  print(("%s %d - printing, and %s"):format(good and "ok" or "not ok", number, name))
  if not good then
    print((("# " .. why):gsub("\n", "\n# ")))
    program.picture(name .. "-failed")
    break
  end
end
program.sweep()
for pid in (read(HOME .. ".browsers") or ""):gmatch "%d+" do
  os.execute(("kill %s 2> /dev/null"):format(pid))
end
print("1.." .. #ORDER)
