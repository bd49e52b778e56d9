-- What a teacher reads before a lesson: aims, how to run it, what the marks mean, where it stands
-- in the curriculum, and what to take care of. Nothing here is about one ticket alone.
local catalogue = require "catalogue"
local figures = require "kit.figures"
local marks = require "marks"
local roles = require "kit.roles"
local schools = require "kit.schools"
local ui = require "kit.ui"
local M = {}

local ROLES = { "desk", "telecoms", "infrastructure", "cyber", "network", "nurse" }

local function glance(w)
  return ui.table { head_left = true, columns = { { "", width = 130 }, { "" } }, rows = {
    { w "For", w "Ages 11 to 18: Computing, careers, form time. One or two pupils to a laptop." },
    { w "Time", w "20 minutes for the first ticket or two, 40 to 60 for a chapter, up to two \z
      hours for all of it. It keeps everybody's place: stop whenever you like." },
    { w "You need", w "Laptops, but no network. Or no laptop at all: chapter 1 can be printed." },
    { w "Before it", w "No knowledge of networks for chapter 1. Each chapter builds on the one \z
      before. Pupils of 16 and over may begin with chapter 2." },
    { w "Reading", w "About age 11. F2 opens larger text, letters for dyslexic readers, high \z
      contrast and other languages. Everything works with the keyboard alone." },
    { w "Content", w "Patients wait for medicines, tests and appointments. Nobody dies or comes \z
      to harm. One ticket is about an attack on a hospital's computers." },
  } }
end

local function aims(w)
  return ui.list {
    w "find a fault step by step: test first, change one thing, test again",
    w "say in their own words what cables, switches, addresses, routers, names and rules do",
    w "ask what a fault means for patients, and judge how soon it has to be mended",
    w "tell people what was wrong in plain words, without blame",
    w "name some of the people who do this for a living, and the ways into their jobs",
  }
end

local function steps(w)
  return ui.list { marker = "number",
    w "**Before the day:** play the first ticket yourself (ten minutes). Have these notes at \z
      hand, and agree with your visitor which ticket to talk about.",
    w "**Brief (3 minutes):** “You are the service desk of a hospital. Somebody rings. Do not \z
      guess: listen, look, test, and only then mend.” Pupils pair up, one at the keys; they \z
      swap at each ticket.",
    w "**Do (15 to 25 minutes):** let them be stuck for a while. Ask, do not tell: What works? \z
      What does not? What is different? There are three hints in each ticket, from small to big, \z
      and a change can be undone.",
    w "**Debrief (5 minutes):** take one ticket. Who found it another way? What did you test \z
      before you changed anything? What would have happened to the patients?",
    w "**Reflect (3 minutes):** each pupil writes down one thing that surprised them, and one \z
      question for the visitor. Each ticket offers one.",
  }
end

local function on_paper(w)
  return ui.text { w "**On paper:** print “Network Rescue on paper” on one side, a set for \z
    each two to four pupils. The sheets “only for the network” go to one of them, who reads \z
    out the boxes. Every box was worked out by the same simulation as on the laptops. Printed \z
    again with another seed, sockets and letters differ." }
end

local function endless(w)
  return ui.text { w "**Code words:** for pupils who are done there are tickets without end. The \z
    same code word gives the same ticket, so pairs can race on it." }
end

local function mark_rows(w)
  local called = marks.names(w)
  local three = {
    diagnosis = w "They found what shows the fault before they changed anything, named the cause \z
      at once, and did without the biggest hint.",
    reasoning = w "They tested before the first change and after the last, and chose the finding \z
      that shows the fault itself.",
    impact = w "They asked what it means for patients, judged how soon it was needed, and said \z
      “it is mended” only when it was.",
    communication = w "They chose plain words that say what was wrong and what happens next, and \z
      got the rest of the note right at once.",
  }
  local rows = {}
  for i, name in ipairs(marks.ORDER) do
    rows[i] = { called[name], three[name] }
  end
  return ui.table { head_left = true, columns = { { w "Mark", width = 190 },
    { w "Three stars when" } }, rows = rows }
end

-- The numbers of tickets as they are listed.
local function numbers(ids)
  local list = {}
  for i, id in ipairs(ids) do
    list[i] = figures.number(catalogue.number(id))
  end
  return table.concat(list, ", ")
end

local function curriculum(w)
  return ui.table { columns = { { w "Topic" }, { w "Tickets", width = 110 },
    { w "Where it is taught" } }, rows = {
    { w "Hardware of a network: cables, switches, servers; what a LAN is",
      numbers { "cable", "socket", "loop" },
      w "KS3 Computing: how computer systems communicate. GCSE: networks and topologies" },
    { w "Addressing: IP and MAC addresses, masks, gateways, DHCP",
      numbers { "twins", "pool", "gateway", "rogue" },
      w "GCSE: addressing and protocols. A level and T Level: subnets, routing, DHCP" },
    { w "Layers and protocols: names (DNS), ports, connections",
      numbers { "moved", "results" },
      w "GCSE: layers, TCP/IP, DNS. A level: the TCP/IP stack" },
    { w "Wireless networks", numbers { "deadspot" },
      w "GCSE: wired and wireless, channels and interference" },
    { w "Bandwidth, delay and loss", numbers { "clinic" },
      w "GCSE: what a network's performance depends on. T Level: quality of service" },
    { w "Cyber security: firewalls, separate networks, malware",
      numbers { "socket", "results", "rogue", "outbreak" },
      w "KS3: use technology securely. GCSE: threats and how to prevent them" },
  } }
end

local function careers(w)
  return ui.list {
    w "**Gatsby Benchmark 2** (learning from career and labour market information): every ticket \z
      names the jobs it is about, with what they do, their pay band and the ways in.",
    w "**Gatsby Benchmark 4** (linking curriculum learning to careers): the topics above are met \z
      as the daily work of a hospital.",
    schools.employers(w),
  }
end

local function care(w)
  return ui.list {
    w "Nobody types a name: a pupil is a seat word. Nothing leaves the laptop.",
    w "Pupils may add a note in their own words. It stays on that laptop. If what you see there \z
      worries you, follow your school's safeguarding policy.",
    w "A visitor is never alone with pupils, and nobody swaps contact details.",
    w "Illness may be close to home for somebody. Say beforehand that the story plays in a \z
      hospital, and let pupils choose another ticket.",
    w "The hospital, its staff and its patients are made up. The events under “The real thing” \z
      took place, and nobody in them is named.",
  }
end

local function people(w)
  local rows = {}
  for i, id in ipairs(ROLES) do
    local role = roles.of(w, id)
    rows[i] = { role.title, role.duties, role.ways, role.band }
  end
  return ui.table { head_left = true, columns = { { w "Role", width = 150 }, { w "What they do" },
    { w "Ways in" }, { w "Pay", width = 240 } }, rows = rows }
end

--- Adds all that is not about one ticket.
---@param w Words
---@param add fun(node: Node)
function M.front(w, add)
  add(ui.banner { w "Network Rescue: notes for teachers", lead = w "Pupils are the service desk \z
    of a hospital. They listen, look, test, mend, and tell people what was wrong. The network \z
    behind it is a true simulation: whatever they try, it does what a real one would do.",
    src = "art/cover.svg" })
  add(glance(w))
  add(ui.heading { w "Pupils learn to" })
  add(aims(w))
  add(ui.heading { w "How to run it, in five steps" })
  add(steps(w))
  add(on_paper(w))
  add(endless(w))
  add(ui.heading { w "What the marks mean" })
  add(ui.text { w "Each ticket gives 0 to 3 stars for four things. One star is lost for each \z
    step that was left out. Marks look at what pupils did, never at whether their settings match \z
    an answer sheet: any mend that works and breaks nothing is right." })
  add(mark_rows(w))
  add(ui.heading { w "In the curriculum" })
  add(curriculum(w))
  add(ui.heading { w "In your careers programme" })
  add(careers(w))
  add(ui.heading { w "Taking care" })
  add(care(w))
  add(ui.heading { w "The people they meet" })
  add(people(w))
end

return M
