-- projector.lua: what the room sees: with one display in the laptop's window until a key or a
-- click, with two in a window of its own, for as long as the second is there. Nothing of it gets
-- into the record. Prints TAP.
local program = require "program"

local BUILD, ACTIVITY = os.getenv "BUILD", "activities/gallery"
local LAPTOP, BEAMER = "0,0,1366,768", "1366,0,1024,768" -- as displays.c has them

local p -- the program under test

local function fresh(name)
  local home = ("%s/window/%s"):format(BUILD, name)
  os.execute(("rm -rf %s && mkdir -p %s/window"):format(home, BUILD))
  return home
end

-- How much is in the record, but for the ticks of the timer.
local function events()
  local count = 0
  for _, event in ipairs(program.runs(p)[1].events) do
    count = count + (event.kind ~= "tick" and 1 or 0)
  end
  return count
end

local function go(key) return program.go_once(p, ACTIVITY, key) end

local function press(id)
  local before = events()
  go(id)
  program.key "Return"
  program.wait_for(id .. " in the record", function() return events() == before + 1 end)
end

-- What is seen once it has come to rest.
local function at_rest(name, part)
  return program.wait_for(name .. " at rest", function()
    local seen = program.picture(name, part)
    return seen == program.picture(name, part) and seen
  end)
end

local function becomes(seen, name, part)
  program.wait_for(name .. " as it was", function() return program.picture(name, part) == seen end)
end

local function leaves(seen, name, part)
  program.wait_for(name .. " to change", function() return program.picture(name, part) ~= seen end)
  return at_rest(name, part)
end

-- The second display is there for the program, or not; `told`: while it runs.
local function plug(home, there, told)
  os.execute(("%s '%s.plugged'"):format(there and "touch" or "rm -f", home))
  if told then
    os.execute(("%s/plug $(xdotool getwindowfocus) %d"):format(BUILD, there and 1 or 0))
  end
end

local function play_beside(home)
  return program.play(home, ACTIVITY, ("BEAMER='%s.plugged' LD_PRELOAD=%s/displays.so"):format(home,
    BUILD:find "^/" and BUILD or "$PWD/" .. BUILD))
end

local function click(x, y)
  os.execute(("xdotool mousemove %d %d click 1"):format(x, y))
end

local tests = {}

function tests.one_display()
  p = program.play(fresh "projector-one", ACTIVITY)
  press "open-numbers"
  go "kit:projector"
  local page, count = at_rest "laptop", events()
  program.key "Return"
  local room = leaves(page, "room")
  program.key "Escape"
  becomes(page, "laptop")
  program.key "Return"
  becomes(room, "room")
  click(1000, 400)
  becomes(page, "laptop")
  assert(events() == count, "the record has heard of it")
  program.close(p)
end

function tests.two_displays()
  local blank = at_rest("beamer", BEAMER)
  local home = fresh "projector-two"
  plug(home, true)
  p = play_beside(home)
  assert(at_rest("beamer", BEAMER) == blank, "a window opened for a page without need of it")
  press "open-numbers"
  local room = leaves(blank, "beamer", BEAMER)
  local page = at_rest("laptop", LAPTOP)
  go "kit:projector" -- the keyboard has stayed with the laptop
  page = leaves(page, "laptop", LAPTOP)
  local count = events()
  click(1800, 400)
  program.key "Return"
  becomes(blank, "beamer", BEAMER)
  program.key "Return"
  becomes(room, "beamer", BEAMER)
  becomes(page, "laptop", LAPTOP)
  assert(events() == count, "the record has heard of it")
  press "call:start"
  program.wait_for("time to go by", function()
    return program.picture("beamer", BEAMER) ~= room
  end)
  press "call:pause"
  press "open-contents"
  becomes(blank, "beamer", BEAMER)
  program.close(p)
end

function tests.a_display_that_comes_and_goes()
  local blank, home = at_rest("beamer", BEAMER), fresh "projector-plug"
  plug(home, false)
  p = play_beside(home)
  press "open-numbers"
  local page = at_rest("laptop", LAPTOP)
  assert(at_rest("beamer", BEAMER) == blank, "a window opened where there is no display")
  plug(home, true, true)
  local room = leaves(blank, "beamer", BEAMER)
  plug(home, false, true)
  becomes(blank, "beamer", BEAMER)
  plug(home, true, true)
  becomes(room, "beamer", BEAMER)
  becomes(page, "laptop", LAPTOP)
  program.close(p)
end

local number = 0
for _, name in ipairs { "one_display", "two_displays", "a_display_that_comes_and_goes" } do
  number = number + 1
  local good, why = xpcall(tests[name], debug.traceback)
  print(("%s %d - what the room sees with %s"):format(good and "ok" or "not ok", number,
    (name:gsub("_", " "))))
  if not good then
    print((("# " .. why):gsub("\n", "\n# ")))
    program.picture(name .. "-failed")
    program.sweep()
  end
end
print("1.." .. number)
