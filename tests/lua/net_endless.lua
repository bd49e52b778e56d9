-- Network Rescue's tickets without end: behind every code word is one that can be found out and
-- mended, with all its words, and the same one each time.
-- luacheck: allow defined top
package.path = "lua/?.lua;activities/network/?.lua;" .. package.path
local lu = require "luaunit"
local checks = require "checks"
local codes = require "endless.codes"
local endless = require "endless"
local faults = require "endless.faults"
local job = require "job"
local looks = require "looks"
local people = require "kit.people"
local rng = require "kit.rng"
local tools = require "tools"
local words = require "kit.words"
local world = require "kit.net.world"

local CODES = { 400, 300, 300 } -- of each level

local function some(level, count, seed)
  local chance, list = rng.new(seed or level), {}
  for i = 1, count do
    list[i] = codes.new_code(chance, level)
  end
  return list
end

-- Some of each level.
local function sample(count)
  local list = {}
  for level = 1, codes.LEVELS do
    table.move(some(level, count, 100 + level), 1, count, #list + 1, list)
  end
  return list
end

TestProof = {}

local function mended(ticket)
  local net = ticket.build()
  for _, fault in ipairs(ticket.faults) do
    for _, move in ipairs(faults.kind(fault.kind).mends) do
      lu.assertTrue(move(net, fault) and true, ticket.key .. " " .. fault.kind)
    end
  end
  return net
end

function TestProof:test_a_thousand_code_words_are_broken_and_can_be_mended()
  local seen = {}
  for level, count in ipairs(CODES) do
    for _, code in ipairs(some(level, count)) do
      local ticket = endless.make(code)
      lu.assertTrue(#ticket.needs >= 1, code)
      lu.assertTrue(ticket.moves >= #ticket.faults, code)
      lu.assertTrue(#ticket.faults >= math.max(1, level - 1) and #ticket.faults <= level, code)
      local lacking, broken = checks.state(mended(ticket), ticket)
      lu.assertEquals(lacking, {}, code)
      lu.assertEquals(broken, {}, code)
      for _, fault in ipairs(ticket.faults) do
        seen[fault.kind .. " " .. level] = true
      end
    end
  end
  for _, kind in ipairs(faults.KINDS) do
    for level = kind.levels[1], kind.levels[2] do
      lu.assertTrue(seen[kind.id .. " " .. level], kind.id .. " " .. level)
    end
  end
end

function TestProof:test_at_first_something_fails_and_no_fault_can_be_left_as_it_is()
  for _, code in ipairs(sample(10)) do
    local ticket = endless.make(code)
    lu.assertTrue(#checks.state(ticket.build(), ticket) > 0, code)
    lu.assertEquals(checks.failing(ticket.build(), ticket.others, ticket), {}, code)
    for left in ipairs(ticket.faults) do
      local net = ticket.build()
      for i, fault in ipairs(ticket.faults) do
        for _, move in ipairs(i ~= left and faults.kind(fault.kind).mends or {}) do
          move(net, fault)
        end
      end
      lu.assertTrue(#checks.state(net, ticket) > 0, code)
    end
  end
end

-- What a pupil finds who looks everywhere and touches nothing.
local function look_everywhere(ticket, net)
  local work = job.new(ticket, { rng = rng.new(1) })
  work.net = net
  for _, id in ipairs(net.names) do
    job.select(work, id)
    for _, tool in ipairs((tools.here(ticket, work))) do
      if tool == "ping" or tool == "trace" then
        looks[tool](ticket, work, id, ticket.targets[1] ~= id and ticket.targets[1]
          or ticket.targets[2])
      elseif tool == "lookup" then
        looks.lookup(ticket, work, id, ticket.hosts[1])
      elseif not tools.FORMS[tool] then
        looks[tool](ticket, work, id)
      end
    end
  end
  for link in pairs(net.links) do
    job.follow(work, link)
  end
  return work.notes
end

local function showing(notes, fault)
  local count = 0
  for _, n in ipairs(notes) do
    local shows = faults.kind(fault.kind).proves(n, fault)
    count = count + (shows and 1 or 0)
  end
  return count
end

function TestProof:test_every_fault_can_be_found_by_looking()
  for _, code in ipairs(sample(15)) do
    local ticket = endless.make(code)
    local notes = look_everywhere(ticket, ticket.build())
    for _, fault in ipairs(ticket.faults) do
      local count = showing(notes, fault)
      lu.assertTrue(count >= 1 and count < #notes, code .. " " .. fault.kind)
    end
  end
end

-- The second fault is often found after the first was mended, so no finding may count for its hour
-- alone, but for what it says.
function TestProof:test_nothing_that_is_found_after_the_mend_shows_a_fault()
  for _, code in ipairs(sample(15)) do
    local ticket = endless.make(code)
    local net = mended(ticket)
    net.now = net.now + 120000000 -- what devices remember of each other has passed
    local notes = look_everywhere(ticket, net)
    for _, fault in ipairs(ticket.faults) do
      lu.assertEquals(showing(notes, fault), 0, code .. " " .. fault.kind)
    end
  end
end

TestSame = {}

-- All of a ticket that is no function, and what its functions give.
local function written(code)
  local ticket = endless.make(code)
  local plain = {}
  for k, v in pairs(ticket) do
    plain[k] = type(v) ~= "function" and v or nil
  end
  return { plain = plain, net = ticket.build(rng.new(7)), words = ticket.words(words.t) }
end

function TestSame:test_a_code_word_means_the_same_ticket_each_time_and_in_any_order()
  local list, first = sample(12), {}
  for _, code in ipairs(list) do
    first[code] = written(code)
    lu.assertEquals(written(code), first[code], code)
  end
  for i = #list, 1, -1 do
    lu.assertEquals(written(list[i]), first[list[i]], list[i])
  end
end

function TestSame:test_playing_one_ticket_leaves_the_next_pupils_as_it_was()
  local ticket = endless.make "brave-otter-2"
  local net = ticket.build()
  local before = world.copy(net)
  for _, id in ipairs(net.names) do
    world.power(net, id, false)
  end
  lu.assertEquals(ticket.build(), before)
end

function TestSame:test_the_ticket_asked_for_again_is_not_made_again()
  local ticket = endless.ticket "amber-owl-1"
  lu.assertIs(endless.ticket "amber-owl-1", ticket)
  lu.assertEquals(endless.ticket("amber-owl-3").key, "amber-owl-3")
  lu.assertEquals(endless.ticket("amber-owl-1").key, "amber-owl-1")
end

function TestSame:test_other_code_words_mean_other_tickets()
  local seen, count = {}, 0
  for _, code in ipairs(some(2, 40)) do
    local text = ""
    for _, fault in ipairs(endless.make(code).faults) do
      text = text .. fault.kind .. fault.device
    end
    count = count + (seen[text] and 0 or 1)
    seen[text] = true
  end
  lu.assertTrue(count > 25, count)
end

TestCodes = {}

function TestCodes:test_a_code_is_read_as_people_type_it()
  for _, text in ipairs { "brave-otter-1", "Brave Otter 1", "  BRAVE  OTTER  1 ", "brave otter1",
    "brave-otter 1", "brave - otter - 1" } do
    lu.assertEquals(codes.read(text), "brave-otter-1", text)
  end
end

function TestCodes:test_what_is_no_code_is_refused()
  for _, text in ipairs { "", " ", "brave", "brave otter", "brave-otter-0", "brave-otter-4",
    "brave-otter-11", "otter-brave-1", "brave-badgers-1", "brave otter 1 2", "braveotter1",
    "1 brave otter", "brave-otter-1x", "éclair-otter-1", ("brave "):rep(500) } do
    lu.assertNil(codes.read(text), text)
  end
end

function TestCodes:test_a_code_by_chance_is_one_that_can_be_read()
  for level = 1, codes.LEVELS do
    for _, code in ipairs(some(level, 200)) do
      lu.assertEquals(codes.read(code), code)
      lu.assertEquals(code:sub(-1), tostring(level))
    end
  end
end

TestWords = {}

local function text(value, where)
  lu.assertIsString(value, where)
  lu.assertTrue(value:find "%S" ~= nil, where)
  lu.assertNil(value:find "  ", where)
  lu.assertNil(value:find "[{}]", where)
end

local function options(ticket, list, right, where)
  local seen, said, rights = {}, {}, 0
  lu.assertEquals(#list, 4, where)
  for _, option in ipairs(list) do
    text(option[1], where)
    lu.assertNil(seen[option.value], where)
    lu.assertNil(said[option[1]], where)
    seen[option.value], said[option[1]] = true, true
    if ticket[right][option.value] then
      rights = rights + 1
      lu.assertNil(option.no, where)
    else
      text(option.no, where .. " " .. option.value)
    end
  end
  lu.assertEquals(rights, #ticket.faults, where)
end

local function whole(ticket)
  local said, net, where = ticket.words(words.t), ticket.build(), ticket.key
  for _, field in ipairs { "title", "place", "summary", "thanks", "still", "real", "question" } do
    text(said[field], where .. " " .. field)
  end
  local caller = said.people[1]
  for _, field in ipairs { "name", "first", "role", "words" } do
    text(caller[field], where .. " " .. field)
  end
  lu.assertTrue(#people.layers(caller.look, caller.mood) > 0)
  local asked = {}
  for _, ask in ipairs(caller.asks) do
    lu.assertStrContains(ask.id, "^%l+$", true)
    lu.assertNil(asked[ask.id], where)
    asked[ask.id] = true
    text(ask[1], where)
    text(ask[2], where)
  end
  lu.assertTrue(asked[ticket.patients], where)
  lu.assertEquals(#said.hints, 3)
  for _, hint in ipairs(said.hints) do
    text(hint, where)
  end
  options(ticket, said.causes, "cause", where .. " cause")
  options(ticket, said.fixes, "fix", where .. " fix")
  options(ticket, said.prevents, "prevent", where .. " prevent")
  lu.assertTrue(#said.layers >= 2 and #said.layers <= 6, where)
  for _, layer in ipairs(said.layers) do
    text(layer[1], where)
    text(layer[2], where)
  end
  text(said.teacher.answer, where)
  for _, id in ipairs(net.names) do
    text(said.names[id][1], where .. " " .. id)
    text(said.names[id][2], where .. " " .. id)
    lu.assertNotNil(ticket.map.devices[id], where .. " " .. id)
  end
  for _, id in ipairs(ticket.targets) do
    lu.assertNotNil(ticket.register[id], where .. " " .. id)
  end
  for id, app in pairs(ticket.opens) do
    lu.assertNotNil(net.devices[id], where)
    text(said.apps[app].title, where)
    text(said.apps[app].open, where)
    text(said.apps[app].fail, where)
  end
end

function TestWords:test_every_ticket_says_all_that_is_asked_of_it()
  for _, code in ipairs(sample(30)) do
    whole(endless.make(code))
  end
end

local function mend(work, fault)
  for _, move in ipairs(faults.kind(fault.kind).mends) do
    move(work.net, fault)
  end
end

function TestWords:test_hints_are_of_a_fault_that_is_left()
  for _, code in ipairs(sample(12)) do
    local ticket = endless.make(code)
    for done = 0, #ticket.faults do
      local work = job.new(ticket, { rng = rng.new(1) })
      for i = #ticket.faults, #ticket.faults - done + 1, -1 do
        mend(work, ticket.faults[i])
      end
      job.hint(ticket, work)
      local said = ticket.words(words.t, work)
      lu.assertEquals(work.left, done < #ticket.faults and 1 or 0, code)
      text(said.hints[2], code)
      text(said.hints[3], code)
      lu.assertEquals(said.hints[3] == ticket.words(words.t, { left = 1 }).hints[3],
        done < #ticket.faults, code)
    end
    local work = job.new(ticket, { rng = rng.new(1) })
    mend(work, ticket.faults[1])
    job.hint(ticket, work)
    lu.assertEquals(work.left, #ticket.faults > 1 and 2 or 0, code)
  end
end

function TestWords:test_the_caller_names_what_works_again_and_what_does_not()
  for _, code in ipairs(sample(12)) do
    local ticket = endless.make(code)
    local work = job.new(ticket, { rng = rng.new(1) })
    local before = ticket.words(words.t, work)
    lu.assertNotEquals(before.people[1].asks[1].id, "now")
    job.report(ticket, work)
    local said = ticket.words(words.t, work)
    lu.assertEquals(said.people[1].asks[1].id, "now")
    lu.assertStrContains(said.still, "These still do not work: ")
    for i, fault in ipairs(ticket.faults) do
      lu.assertEquals(said.people[1].asks[i + 1][2], before.people[1].asks[i][2])
      lu.assertTrue(#fault.checks > 0)
    end
    if #ticket.faults > 1 then
      mend(work, ticket.faults[1])
      job.report(ticket, work)
      said = ticket.words(words.t, work)
      text(said.still, code)
      local good, bad = said.still:match "These work again: (.+)%. These still do not: (.+)%.$"
      lu.assertEquals(good ~= nil, #work.lacking < #ticket.needs, code .. said.still)
      lu.assertEquals(said.people[1].asks[1][2], said.still)
      lu.assertNotEquals(good, bad)
    end
  end
end

function TestWords:test_what_to_tell_them_earns_three_to_nothing()
  local earns = {}
  for _, tell in ipairs(endless.make("brave-otter-1").words(words.t).tells) do
    text(tell[1], tell.value)
    earns[tell.mark] = tell.value
  end
  lu.assertEquals(earns, { [3] = "plain", [2] = "short", [1] = "jargon", [0] = "blame" })
end

os.exit(lu.LuaUnit.run())
