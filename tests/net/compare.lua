-- Compares the simulator with what the kernel said of the same networks.
--   lua5.4 tests/net/compare.lua write FOLDER FIRST LAST   writes N.lab for each (script.lua)
--   lua5.4 tests/net/compare.lua check FOLDER FIRST LAST   reads N.out; prints TAP, a test each
--   lua5.4 tests/net/compare.lua planted FOLDER FIRST LAST   the same with faults in the simulator:
--                                                          each has to be found
package.path = "tests/net/?.lua;" .. package.path

local SHOWN = 5 -- differences of one network
local DIFFERENT = 3 -- how `check` ends then; Lua itself ends with 1 after an error

-- Faults as somebody might make them: module, what stands there, what stands there instead.
local PLANTED = {
  { "the shortest mask wins", "kit.net.host", "(not best_mask or mask > best_mask)",
    "(not best_mask or mask < best_mask)" },
  { "the TTL never ends", "kit.net.host", "ttl = packet.ttl - 1", "ttl = packet.ttl" },
  { "ARP learns from answers alone", "kit.net.host", "and (for_me or host.arp[arp.ip])",
    'and arp.op == "answer"' },
  { "a socket takes every VLAN", "kit.net.switch", "(not tag or tag == own) and own or nil",
    "own" },
  { "one MAC table for all VLANs", "kit.net.switch", "learn(net, switch, vlan, frame",
    "learn(net, switch, M.VLAN, frame" },
  { "the largest switch is the root", "kit.net.tree", "return a.ports[1].mac < b.ports[1].mac",
    "return a.ports[1].mac > b.ports[1].mac" },
  { "a firewall that forgets", "kit.net.firewall", "or list[key(p.dst, p.dport",
    "or nil and list[key(p.dst, p.dport" },
  { "rejecting in silence", "kit.net.host", 'if action == "reject"', 'if action == "refuse"' },
}

local function read_file(path)
  local file = io.open(path)
  local text = file and file:read "a" or ""
  if file then
    file:close()
  end
  return text
end

-- Has a module be read with a fault in it.
local function plant(module, old, new)
  local text = read_file(assert(package.searchpath(module, package.path)))
  local from, to = text:find(old, 1, true)
  assert(from, module .. " no longer holds: " .. old)
  package.preload[module] = assert(load(text:sub(1, from - 1) .. new .. text:sub(to + 1), module))
end

if arg[5] then
  plant(table.unpack(PLANTED[tonumber(arg[5])], 2))
end

local generate = require "generate"
local dns = require "kit.net.dns"
local host = require "kit.net.host"
local loop = require "kit.net.loop"
local script = require "script"
local switch = require "kit.net.switch"
local world = require "kit.net.world"

-- Here nothing is forgotten: a run of the kernel is over long before.
host.ARP_AGE, switch.AGE = 1 << 50, 1 << 50
-- ... and long enough to hear that a neighbour is not there, which takes three seconds.
dns.WAIT = 2000000

-- Who ended the question under way, and how: answers to people leave that out.
local heard
local finish = loop.finish
function loop.finish(net, device, ask, reason, fields)
  local question = device.pending and device.pending[ask]
  if question and not question.done then
    heard = { reason = reason, ip = fields and fields.ip }
  end
  return finish(net, device, ask, reason, fields)
end

-- One way to say what came of a question ---------------------------------------------------------

local ICMP = { ["3 0"] = "no route", ["3 1"] = "no neighbour", ["3 3"] = "refused",
  ["3 13"] = "prohibited", ["11 0"] = "too many hops" }
local REASONS = { ["no address"] = "no route", ["no link"] = "no neighbour",
  ["no answer"] = "no neighbour", timeout = "silence", ["no such name"] = "missing" }

local function owns(net, id, ip)
  return host.has_address(net.devices[id], ip)
end

-- Who complained. A router that translates may do so by either of its addresses: Linux by the one
-- it has put into the packet, RFC 1812 (4.3.2.4) by that of the socket it complains through.
local function sayer(net, id, ip)
  local device = ip and world.holder(net, ip)
  return (not ip or device == id) and "itself" or device and net.devices[device].nat and device
    or ip
end

-- What the kernel said: "reply 10.0.4.1", "icmp 3 1 10.0.4.1", "silence".
local function kernel_words(net, q, said)
  local kind, ip = said:match "^icmp (%d+ %d+) (%S+)$"
  if kind then
    return ("%s, says %s"):format(ICMP[kind] or "icmp " .. kind, sayer(net, q.from, ip))
  elseif said == "unsent" then
    return "no route, says itself"
  end
  return said
end

-- What ended the question; what a device asks itself, and a storm, end none.
local function simulator_words(net, q, answer)
  local ip = answer.ip or answer.reason == "refused" and q.kind == "lookup" and q.ip or nil
  local got = heard or { reason = answer.reason, ip = ip }
  local reason = REASONS[got.reason] or got.reason
  heard = nil
  if reason == "reply" or reason == "found" then
    return reason .. " " .. tostring(got.ip)
  elseif reason == "open" or reason == "silence" or reason == "missing" or reason == "refused"
    and q.kind == "connect" then
    return reason
  end
  return ("%s, says %s"):format(reason, sayer(net, q.from, got.ip))
end

local function sorted(list)
  table.sort(list)
  return table.concat(list, " ")
end

-- The simulator's answer to each kind of question, and the kernel's in the same words.
local ask, read = {}, {}

function ask.ping(net, q)
  return simulator_words(net, q, world.ping(net, q.from, q.ip))
end

function ask.connect(net, q)
  return simulator_words(net, q, world.connect(net, q.from, q.ip, q.port))
end

function ask.lookup(net, q)
  return simulator_words(net, q, world.lookup(net, q.from, q.name))
end

read.ping, read.connect, read.lookup = kernel_words, kernel_words, kernel_words

-- Three that are silent end a trace; nobody looks further than the tenth. What the asker finds out
-- by itself is the end, and no hop.
local function trace_words(net, q, list, last)
  local words, silent = {}, 0
  if last:find "itself$" and not list[#list] then
    list[#list] = nil
  end
  for i = 1, math.min(#list, 10) do
    words[i] = list[i] and sayer(net, q.from, list[i]) or "*"
    silent = list[i] and 0 or silent + 1
    if silent == 3 then
      break
    end
  end
  return table.concat(words, " ") .. (#list < 10 and silent < 3 and "; " .. last or "")
end

function ask.trace(net, q)
  local answer, list = world.trace(net, q.from, q.ip), {}
  for i, hop in ipairs(answer.list) do
    list[i] = hop.ip
  end
  return trace_words(net, q, list, simulator_words(net, q, answer))
end

function read.trace(net, q, said)
  local list, last = {}, said
  for hop in said:gmatch "%s*([^;]+);" do
    local ip = hop:match "(%S+)$"
    local by_itself = hop:match "^icmp" and owns(net, q.from, ip)
    list[#list + 1], last = hop ~= "silence" and not by_itself and ip or false, hop
  end
  return trace_words(net, q, list, kernel_words(net, q, last))
end

function ask.neighbours(net, q)
  local list = {}
  for i, known in ipairs(world.neighbours(net, q.from)) do
    list[i] = known.ip .. "=" .. known.mac
  end
  return sorted(list)
end

function ask.learnt(net, q)
  local list = {}
  for i, known in ipairs(world.learnt(net, q.from)) do
    list[i] = ("%d/%d=%s"):format(known.port, known.vlan, known.mac)
  end
  return sorted(list)
end

-- Sockets that the tree holds back; 4 is the kernel's number for them.
function ask.states(net, q)
  local list = {}
  for port = 1, #net.devices[q.from].ports do
    list[#list + 1] = world.blocked(net, q.from, port) and tostring(port) or nil
  end
  return sorted(list)
end

local function read_list(_, _, said)
  local list = {}
  for word in said:gmatch "%S+" do
    list[#list + 1] = word
  end
  return sorted(list)
end

read.neighbours = read_list

-- Switches speak of the tree by addresses of their own, and hear each other.
function read.learnt(net, _, said)
  local list = {}
  for word in said:gmatch "%S+" do
    local owner = world.owner(net, word:match "=(.*)")
    if owner and not net.devices[owner].macs then
      list[#list + 1] = word
    end
  end
  return sorted(list)
end

function read.states(_, _, said)
  local list = {}
  for port, state in said:gmatch "(%d+)=(%d)" do
    list[#list + 1] = state == "4" and port or nil
  end
  return sorted(list)
end

-- The commands -----------------------------------------------------------------------------------

-- Each line is a question and, behind a colon that no hardware address has, what came of it.
local function kernel_answers(path)
  local list = {}
  for line in read_file(path):gmatch "[^\n]+" do
    list[#list + 1] = line:match "^[%l]+ %d[^:]*: ?(.*)$" or false
    list.error = list.error or not list[#list] and line or nil
  end
  return list
end

local function show(q)
  return ("%s from %s %s %s"):format(q.kind, q.from, q.ip or "", q.port or q.name or "")
end

-- How many questions there were, and what was answered otherwise.
local function check(folder, seed)
  local net, questions = generate.make(seed)
  local said, differences = kernel_answers(("%s/%d.out"):format(folder, seed)), {}
  for i, q in ipairs(questions) do
    local ours = ask[q.kind](net, q)
    local theirs = said[i] and read[q.kind](net, q, said[i]) or "nothing"
    if ours ~= theirs then
      differences[#differences + 1] = ("%s\n#   simulator: %s\n#   kernel:    %s"):format(show(q),
        ours, theirs)
    end
  end
  return #questions, differences, said.error
end

local function write_all(folder, first, last)
  for seed = first, last do
    local file = assert(io.open(("%s/%d.lab"):format(folder, seed), "w"))
    file:write(script.text(generate.make(seed)))
    file:close()
  end
end

local function check_all(folder, first, last)
  local asked, wrong = 0, 0
  for seed = first, last do
    local count, differences, error = check(folder, seed)
    asked, wrong = asked + count, wrong + #differences
    print(("%s - network %d"):format(#differences == 0 and "ok" or "not ok", seed))
    if error then
      print("# " .. error)
    end
    for i = 1, math.min(#differences, SHOWN) do
      print("# " .. differences[i])
    end
  end
  print(("# %d questions, %d answered otherwise"):format(asked, wrong))
  return wrong == 0
end

-- Each fault in a process of its own.
local function check_planted(folder, first, last)
  for i, planted in ipairs(PLANTED) do
    local command = ("lua5.4 tests/net/compare.lua check '%s' %d %d %d > /dev/null")
      :format(folder, first, last, i)
    local _, how, status = os.execute(command)
    local found = how == "exit" and status == DIFFERENT
    print((found and "ok" or "not ok") .. " - finds: " .. planted[1])
  end
  print(("1..%d"):format(last - first + 1 + #PLANTED))
end

local command, folder, first, last = arg[1], arg[2], math.tointeger(arg[3]), math.tointeger(arg[4])
if command == "write" then
  write_all(folder, first, last)
elseif command == "check" then
  os.exit(check_all(folder, first, last) and 0 or DIFFERENT)
else
  check_planted(folder, first, last)
end
