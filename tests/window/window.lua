-- window.lua: a pupil goes from the shelf to the end of the first ticket by keyboard, leaves
-- half-way and carries on; then the same by mouse. Prints TAP.
local json = require "dkjson"
local focus = require "kit.focus"
local program = require "program"

local BUILD = os.getenv "BUILD"
local ACTIVITY, JOURNAL = "activities/network", "tests/runs/network/cable-by-light.journal"

-- Events without the ticks, which come by themselves.
local function done(events)
  local list = {}
  for _, event in ipairs(events) do
    if event.kind ~= "tick" then list[#list + 1] = event end
  end
  return list
end

-- What the pupil does: the events of a run that is known to close the ticket.
local function script()
  local events = {}
  for line in io.lines(JOURNAL) do
    local entry = json.decode(line)
    if entry.kind then events[#events + 1] = entry end
  end
  return done(events)
end

local function key_of(event)
  return event.kind == "choose" and event.id .. "=" .. tostring(event.value) or event.id
end

local function same(kept, meant)
  return kept.kind == meant.kind and kept.id == meant.id and kept.value == meant.value
end

--- Does one event in the window and waits until it is kept.
local function act(p, press, event, number)
  local page, box
  program.wait_for(key_of(event) .. " on the page", function()
    page = program.page(p, ACTIVITY)
    box = focus.find(page.targets, key_of(event))
    return box
  end)
  press(p, page, box)
  program.wait_for(key_of(event) .. " in the journal", function()
    local kept = done(program.runs(p)[1].events)
    if kept[number] and not same(kept[number], event) then
      error(("event %d is %s, not %s"):format(number, json.encode(kept[number]), key_of(event)), 0)
    end
    return kept[number]
  end)
end

local function play(p, press, events, from, to, name)
  for number = from, to do
    act(p, press, events[number], number)
    if number % 5 == 0 then program.picture(("%s-%02d"):format(name, number)) end
  end
end

local function fresh(name)
  local home = ("%s/window/%s"):format(BUILD, name)
  os.execute(("rm -rf %s && mkdir -p %s/window"):format(home, BUILD))
  return home
end

local function closed_ticket(p)
  local outcome = program.runs(p)[1].outcome
  assert(outcome and outcome.tickets == 1, "the ticket is not closed: " .. json.encode(outcome))
  for name, mark in pairs(outcome.marks) do
    assert(mark == 3, name .. " has not earned its three stars: " .. json.encode(outcome))
  end
end

local function begun(p, count)
  return program.wait_for("a run", function() return #program.runs(p) >= count end)
end

-- The tests ------------------------------------------------------------------------------------

local tests = {}

function tests.keyboard()
  local events, home = script(), fresh "keyboard"
  local half = #events // 2
  local p = program.start(home)
  program.key(program.opening(program.cards(), "network"))
  begun(p, 1)
  play(p, program.by_keyboard, events, 1, half, "keyboard")
  program.close(p)

  p = program.start(home)
  local shelf = program.picture "shelf-begun"
  program.key(program.opening(program.cards(), "network"))
  program.change(shelf, "who")
  program.key "Tab Return" -- past "New pupil" to "Carry on"
  play(p, program.by_keyboard, events, half + 1, #events, "keyboard")
  closed_ticket(p)
  assert(#program.runs(p) == 1, "carrying on began a second run")
  program.picture "keyboard-end"
  program.close(p)

  p = program.start(home)
  program.key(program.opening(program.cards(), "network"))
  program.change(shelf, "who")
  program.key "Return"
  begun(p, 2)
  local new, old = table.unpack(program.runs(p))
  assert(#new.events == 0 and new.seat ~= old.seat, "the new pupil has the old one's work")
  program.close(p)
end

function tests.mouse()
  local events, home = script(), fresh "mouse"
  local p = program.start(home)
  local shelf = program.shelf(program.cards())
  program.by_mouse(p, shelf, assert(focus.find(shelf.targets, "open:network")))
  begun(p, 1)
  play(p, program.by_mouse, events, 1, #events, "mouse")
  closed_ticket(p)
  program.picture "mouse-end"
  program.close(p)
end

local number = 0
for _, name in ipairs { "keyboard", "mouse" } do
  number = number + 1
  local good, why = xpcall(tests[name], debug.traceback)
  print(("%s %d - the first ticket by %s"):format(good and "ok" or "not ok", number, name))
  if not good then
    print((("# " .. why):gsub("\n", "\n# ")))
    program.picture(name .. "-failed")
    program.sweep()
  end
end
print("1.." .. number)
