-- gallery.lua: the gallery of controls in a real window, worked by keys alone: every page is opened
-- and one of each control is used; the program's own record tells what came of it. Prints TAP.
local json = require "dkjson"
local program = require "program"

local ACTIVITY, HOME = "activities/gallery", os.getenv "BUILD" .. "/window/gallery"

local p -- the program under test

local function events() return program.runs(p)[1].events end

local function go(key) return program.go_once(p, ACTIVITY, key) end

local function same(kept, kind, id, value)
  return kept.kind == kind and kept.id == id
    and (value == nil or json.encode(kept.value) == json.encode(value))
end

-- Waits until the last thing in the record is this one.
local function told(kind, id, value)
  program.wait_for(("%s %s %s"):format(kind, id, json.encode(value)), function()
    local list = events()
    return #list > 0 and same(list[#list], kind, id, value)
  end)
end

local function press(id)
  go(id)
  program.key "Return"
  told("press", id)
end

local function choose(id, value, kept)
  go(id .. "=" .. value)
  program.key "Return"
  told("choose", id, kept or value)
end

-- What the window shows once it has come to rest.
local function at_rest(name)
  return program.wait_for(name .. " at rest", function()
    local seen = program.picture(name)
    return seen == program.picture(name) and seen
  end)
end

-- Keys that the record does not know of: they change what is seen. Returns what was seen before.
local function see(keys, name)
  local before = at_rest(name)
  program.key(keys)
  program.change(before, name)
  return before
end

-- Keys that lead back to what was seen before.
local function see_again(keys, before, name)
  program.key(keys)
  program.wait_for(name .. " as it was", function() return program.picture(name) == before end)
end

-- The pages -------------------------------------------------------------------------------------

local tests = {}

function tests.words()
  press "open-words"
  go "term:switch"
  see_again("Escape", see("Return", "term"), "term")
  go "why"
  see("Return", "disclosure")
  press "read-more"
end

function tests.buttons()
  press "open-buttons"
  press "send"
  local page = go "key-1"
  program.key "5" -- a button with a key of its own, now that it is in sight
  told("press", "key-5")
  program.stand(p, page, "key-5")
end

function tests.choosing()
  press "open-choosing"
  choose("ward", "hawthorn")
  choose("checks", "camera", { "charged", "camera" })
  go "language"
  see("Return", "list")
  program.key "Down Return"
  told("choose", "language", "ur")
  choose("shift", "night")
end

function tests.numbers()
  press "open-numbers"
  go "tablets"
  program.key "Up Up"
  told("slide", "tablets", 6)
  go "minutes"
  program.key "End"
  told("slide", "minutes", 60)
end

function tests.typing()
  press "open-typing"
  go "search"
  program.type "printer"
  program.key "BackSpace"
  told("type", "search", "printe")
  go "asset"
  program.key "Return" -- presses the button beside it
  told("press", "find")
  go "note"
  program.type "The socket."
  program.key "Return"
  program.type "Mended"
  told("type", "note", "The socket.\nMended")
end

local CARRIED = { "shelf", "server", "ward", "desk", "cupboard", "cellar" } -- with a server in hand

local function carry_to_cellar()
  local page = go "server"
  see("Return", "carried") -- in the hand: the keyboard is at the first other place, the ward
  program.key "Tab Tab Tab Return"
  told("drop", "server", "cellar")
  -- The place cannot be pressed with an empty hand: what now has its number takes the focus.
  local bar = 0
  for _, target in ipairs(page.targets) do
    if target.key:find "^kit:" then bar = bar + 1 end
  end
  p.focus, p.focus_at, p.focus_group = "cellar", bar + #CARRIED, nil
end

function tests.ordering()
  press "open-ordering"
  go "steps:ask"
  program.key "alt+Up"
  told("sort", "steps", { "ask", "mend", "tell", "look", "test" })
  local page = go "steps:look"
  see("Return", "lifted")
  program.key "Up Return"
  told("sort", "steps", { "ask", "mend", "look", "tell", "test" })
  program.stand(p, page, "steps:look") -- the keyboard goes with it
  carry_to_cellar()
end

function tests.figures()
  press "open-figures"
  go "visits:table"
  see("Return", "table")
end

function tests.talking()
  press "open-talking"
  choose("mood", "pleased")
end

function tests.over()
  press "open-over"
  press "ask-unplug"
  program.key "Tab Return" -- past "Leave it plugged in"
  told("press", "unplug")
  press "ask-notes"
  program.key "Escape"
  told("press", "close-notes")
  press "say-saved"
  press "bed-14" -- far down in a window of its own
end

function tests.icons()
  press "open-icons"
  choose("groups", "time")
end

function tests.canvas()
  press "open-canvas"
  press "bed-d"
  press "send-message"
end

-- Text size to 150 %, then back from the last control of the panel to the colours.
local function read_otherwise()
  see("F2", "panel")
  program.key "Right Right"
  program.key(("shift+Tab "):rep(7) .. "Right Return")
  program.key "Escape"
end

-- The program again, with words of the command line, at the contents.
local function again(words)
  program.close(p)
  p = program.play(HOME, ACTIVITY .. words)
  press "open-finish" -- what is in the record was done in a window that is there
  press "open-contents"
end

function tests.settings()
  press "open-contents"
  see_again("Escape", see("F1", "help"), "help")
  read_otherwise()
  press "open-finish"
  press "open-contents"
  again ""
  local kept = at_rest "kept"
  again " --theme dark --text 150"
  program.wait_for("what was chosen", function() return program.picture "asked" == kept end)
  again " --theme light --text 100"
  program.wait_for("another look", function() return program.picture "light" ~= kept end)
end

function tests.ending()
  press "open-finish"
  program.wait_for("the ending in the outcome", function()
    local outcome = program.runs(p)[1].outcome
    return outcome and outcome.finished and outcome.ending == "finish" and outcome.families == 11
  end)
  assert(#program.runs(p) == 1, "starting again began a second run")
end

-- All are parts of one run, so the first that fails is the last.
local ORDER = { "words", "buttons", "choosing", "numbers", "typing", "ordering", "figures",
  "talking", "over", "icons", "settings", "canvas", "ending" }

os.execute(("rm -rf %s && mkdir -p %s/window"):format(HOME, os.getenv "BUILD"))
p = program.play(HOME, ACTIVITY)
for number, name in ipairs(ORDER) do
  local good, why = xpcall(tests[name], debug.traceback)
  print(("%s %d - the gallery's %s by keyboard"):format(good and "ok" or "not ok", number, name))
  if not good then
    print((("# " .. why):gsub("\n", "\n# ")))
    program.picture(name .. "-failed")
    break
  end
end
program.sweep()
print("1.." .. #ORDER)
