-- Ticket 8: last night's tidy-up of the firewall put a "deny" above the rule that lets the wards
-- read the laboratory's results. A ping gets through; only the results' own port is shut. How the
-- deny is written, where the wards' rule went, and all sockets differ from run to run.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "results", chapter = 3, colour = "plum" }

local RESULTS, WARDS, GUESTS, LAB = "10.0.10.20", "10.0.4.0/24", "10.0.7.0/24", "10.0.8.0/24"

M.register = {
  tablet = "10.0.4.22", pc = "10.0.4.21", bench = "10.0.8.21", analyser = "10.0.8.31",
  guest = "10.0.7.60", wall = "10.0.4.1", names = "10.0.10.53", records = "10.0.10.10",
  results = RESULTS,
}
M.targets = { "results", "records", "names", "wall", "tablet", "pc", "bench", "analyser", "guest" }
M.hosts = { "results.rgh.example", "records.rgh.example" }
M.apps = {
  results = { host = "results.rgh.example", port = 443 },
  records = { host = "records.rgh.example", port = 443 },
  sending = { host = RESULTS, port = 2575 },
}
M.opens = { tablet = "results", pc = "results", bench = "results", analyser = "sending",
  guest = "results" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "rules", "packets" },
  change = { "cable", "rule" },
}
M.needs = {
  { name = "tablet results", kind = "app", from = "tablet", app = "results" },
  { name = "pc results", kind = "app", from = "pc", app = "results" },
}
M.others = {
  { name = "pc records", kind = "app", from = "pc", app = "records" },
  { name = "bench results", kind = "app", from = "bench", app = "results" },
  { name = "analyser sends", kind = "app", from = "analyser", app = "sending" },
  { name = "guests and results", kind = "shut", from = "guest", to = RESULTS, port = 443 },
  { name = "guests and records", kind = "shut", from = "guest", to = M.register.records,
    port = 443 },
}
M.patients, M.urgency = "patients", "now"
M.cause, M.fix, M.prevent = "order", "order", "test"
M.hour = 9

-- The rules as they were meant, but for one: the deny belongs below the rule for the wards.
local function rules(rng)
  local deny = { action = rng:pick { "deny", "reject" }, src = rng:pick { "any", "10.0.0.0/16" },
    dst = RESULTS .. "/32", proto = "tcp", port = 443 }
  local wards = { action = "allow", src = WARDS, dst = "10.0.10.0/24", proto = "any" }
  local lab = { action = "allow", src = LAB, dst = RESULTS .. "/32", proto = "any" }
  local guests = { action = "deny", src = GUESTS, dst = "10.0.0.0/8", proto = "tcp" }
  local names = { action = "allow", src = "any", dst = "10.0.10.53/32", proto = "udp", port = 53 }
  local last = rng:pick { { wards, guests }, { guests, wards } }
  return { names, lab, deny, last[1], last[2],
    { action = "allow", src = "any", dst = "any", proto = "icmp" },
    { action = "allow", src = GUESTS, dst = "any", proto = "tcp", port = 443 } }
end

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "elm", kind = "switch", sockets = 4 })
  world.add(net, { id = "lab", kind = "switch", sockets = 4 })
  world.add(net, { id = "rack", kind = "switch", sockets = 6 })
  world.add(net, { id = "wall", kind = "router", look = "firewall", sockets = 4,
    interfaces = { { port = 1, ip = "10.0.4.1" }, { port = 2, ip = "10.0.8.1" },
      { port = 3, ip = "10.0.7.1" }, { port = 4, ip = "10.0.10.1" } },
    rules = rules(rng), policy = "deny" })
  local looks = { tablet = "tablet", pc = "pc", bench = "pc", analyser = "analyser",
    guest = "laptop" }
  for _, id in ipairs { "tablet", "pc", "bench", "analyser", "guest" } do
    local ip = M.register[id]
    world.add(net, { id = id, kind = id == "analyser" and "pc" or looks[id], look = looks[id],
      ip = ip, gateway = (ip:gsub("%d+$", "1")), dns = M.register.names })
  end
  for _, id in ipairs { "names", "records", "results" } do
    world.add(net, { id = id, kind = "server", look = id == "names" and "names" or "server",
      ip = M.register[id], gateway = "10.0.10.1", dns = M.register.names })
  end
  net.devices.names.zone = { ["results.rgh.example"] = RESULTS,
    ["records.rgh.example"] = M.register.records }
  net.devices.records.services = { { port = 443, proto = "tcp", name = "records" } }
  net.devices.results.services = { { port = 443, proto = "tcp", name = "results" },
    { port = 2575, proto = "tcp", name = "sending" } }
  build.cables(net, rng, "elm", { { "tablet", 1 }, { "pc", 1 }, { "wall", 1 } }, 1)
  build.cables(net, rng, "lab", { { "bench", 1 }, { "analyser", 1 }, { "wall", 2 } }, 4)
  world.join(net, "c7", { "guest", 1 }, { "wall", 3 })
  build.cables(net, rng, "rack",
    { { "names", 1 }, { "records", 1 }, { "results", 1 }, { "wall", 4 } }, 8)
  return net
end

-- Whether a list of rules has the deny before the rule that lets the wards in.
local function shut_first(list)
  for _, rule in ipairs(list) do
    if rule.action == "allow" and rule.src == WARDS then
      return false
    elseif rule.action ~= "allow" and rule.dst == RESULTS .. "/32" then
      return true
    end
  end
  return false
end

--- Whether a finding shows that the firewall turns the wards away from the results.
---@param n table see job.lua
function M.proves(n)
  return n.kind == "rules" and n.device == "wall" and shut_first(n.list)
end

M.map = {
  floor = "art/lab.svg", tile = "small",
  devices = {
    tablet = { x = 40, y = 40 }, pc = { x = 160, y = 40 }, elm = { x = 80, y = 190 },
    bench = { x = 330, y = 40 }, analyser = { x = 450, y = 40 }, lab = { x = 370, y = 190 },
    guest = { x = 660, y = 40 }, wall = { x = 580, y = 300 },
    names = { x = 34, y = 306 }, records = { x = 140, y = 306 }, results = { x = 246, y = 306 },
    rack = { x = 100, y = 450 },
  },
  zones = { { x = 20, y = 14, w = 260, h = 254, words = "ward" },
    { x = 310, y = 14, w = 250, h = 250, words = "lab" },
    { x = 620, y = 14, w = 160, h = 140, words = "guests" },
    { x = 20, y = 286, w = 340, h = 224, words = "servers" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.4, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5, c10 = 0.5, c11 = 0.5 },
}

local function busayo(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "busayo", name = w "Busayo Adeyemi", first = w "Busayo",
    role = w "Resident doctor, Elm Ward", mood = "concerned",
    look = { skin = "deep", face = "oval", hair = "braids", hair_colour = "black",
      glasses = "square", clothes = "scrubs", clothes_colour = "teal", lanyard = true,
      ground = "leaf" },
    words = w "A woman with braids and square glasses, in teal scrubs",
    story = {
      w "Hello, it is Busayo, one of the doctors on Elm Ward. People come to us straight from the \z
        emergency department.",
      w "We take blood, the laboratory tests it, and we read the results on a screen. This \z
        morning the screen stays empty, on the PC and on the tablet.",
      w "The lab says the tests are done. They are just not getting to us.",
    },
    asks = {
      { id = "when", w "When did you last see a result?",
        w "The night team saw the last one just before midnight. After that they had to ring the \z
          lab for everything." },
      { id = "others", w "What still works?",
        changed and w "Everything but the results, when you began. Tell me when you think it is \z
          mended, and I will try them all again."
          or w "The patient records open as always. Same screen, same desk. It is only the \z
            results." },
      { id = "patients", w "What does it mean for patients?",
        w "Two people need a potassium result before I can give the next drug. Potassium is a \z
          salt in the blood, and the heart needs just the right amount. The lab reads it to me by \z
          phone. A misheard number could do harm, so this cannot wait." },
    },
  }
end

local function kavita(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "kavita", name = w "Kavita Nair", first = w "Kavita",
    role = w "Biomedical scientist: she tests blood in the laboratory", mood = "thinking",
    look = { skin = "brown", face = "round", hair = "bun", hair_colour = "dark",
      clothes = "shirt", clothes_colour = "white", lanyard = true, ground = "plum" },
    words = w "A woman with her dark hair in a bun, in a white work shirt",
    story = { w "Kavita, from the blood laboratory. All our machines are running. How can I \z
      help?" },
    asks = {
      { id = "lab", w "Do you see the results yourself?",
        changed and w "I did when you began, and the analyser sent them. I will try both again \z
          when you say that it is mended."
          or w "Yes, all of them. The analyser is the machine that tests the blood. It sends each \z
            result to the results server, and I read it here on the laboratory PC." },
      { id = "phone", w "How do you manage for now?",
        w "I ring the ward, they say it back to me, and we both write it down. That works for a \z
          while, but I am on the phone instead of testing." },
    },
  }
end

local function ewan(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "ewan", name = w "Ewan Brierley", first = w "Ewan",
    role = w "Cyber security analyst", mood = "neutral",
    look = { skin = "pale", face = "square", hair = "crop", hair_colour = "ginger",
      freckles = true, beard = "full", clothes = "hoodie", clothes_colour = "navy",
      lanyard = true, ground = "sand" },
    words = w "A young man with short ginger hair and a beard, in a navy hoodie",
    story = { w "Hiya, Ewan here. I look after the firewall: the box that decides who may talk to \z
      what." },
    asks = {
      { id = "change", w "Was anything changed last night?",
        w "Yes, by me. The list had forty rules, half of them for machines that are long gone. I \z
          tidied it at midnight: fewer rules, the strict ones together. It seemed fine \z
          afterwards." },
      { id = "order", w "How does the firewall read its rules?",
        w "From the top. The first rule that fits decides, and it reads no further. So the same \z
          rules in another order can mean something else." },
      { id = "shut", w "What has to stay shut?",
        changed and w "The same as before: visitors' Wi-Fi must not reach results or records. Try \z
          it from the visitor's laptop before you say you are done."
          or w "Visitors' Wi-Fi must never reach the results or the records. Please do not open \z
            it to everybody just to get the ward going." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "Results that never arrive",
    place = w "Elm Ward and the blood laboratory",
    summary = w "Elm Ward has seen no blood results since midnight, but the lab has sent them.",
    people = { busayo(w, job), kavita(w, job), ewan(w, job) },
    names = {
      tablet = { w "Ward tablet", w "ward tablet" }, pc = { w "Ward PC", w "ward PC" },
      elm = { w "Elm Ward switch", w "Elm Ward switch" },
      bench = { w "Laboratory PC", w "laboratory PC" },
      analyser = { w "Blood analyser", w "blood analyser" },
      lab = { w "Laboratory switch", w "laboratory switch" },
      guest = { w "Visitor's laptop", w "visitor's laptop" },
      wall = { w "Firewall", w "firewall" }, rack = { w "Server switch", w "server switch" },
      names = { w "Name server", w "name server" },
      records = { w "Records server", w "records server" },
      results = { w "Results server", w "results server" },
    },
    zones = { ward = w "Elm Ward", lab = w "Laboratory", guests = w "Visitors",
      servers = w "Server room" },
    apps = {
      results = { title = w "Blood results", open = w "Newest: potassium 4.1, checked.",
        fail = w "“No connection to the results.”" },
      records = { title = w "Patient records", open = w "Type a name or a number to begin.",
        fail = w "“The records cannot be reached.”" },
      sending = { title = w "Analyser", open = w "The last result was sent.",
        fail = w "“A result is waiting: it cannot be sent.”" },
    },
    hints = {
      w "The records open and the results do not, from the same PC. Try both, and ping both. Then \z
        try the results in the laboratory. Where does it stop?",
      w "The ping comes back, so there is a road. Somebody at the door says no. Read the \z
        firewall's rules from the top, as if you were the ward PC: which is the first that fits?",
      w "On the firewall, move the rule about TCP port 443 of 10.0.10.20 down, below the rule \z
        that lets 10.0.4.0/24 through. Then open the results on the ward, and try the visitor's \z
        laptop too.",
    },
    thanks = w "There they are. Both potassium results, in black and white. I can give the next \z
      dose. Thank you.",
    still = w "I have just tried both screens. At least one still has no results.",
    lacks = { ["pc results"] = w "The ward tablet shows the results again! But the ward PC does \z
      not." },
    broke = {
      ["pc records"] = w "Now the ward PC cannot open the patient records. It could before.",
      ["bench results"] = w "The lab rings: now they cannot open the results on their own PC.",
      ["analyser sends"] = w "The lab rings: the analyser cannot send its results any more.",
      ["guests and results"] = w "Ewan rings: a visitor's laptop can open the results now. That \z
        door has to stay shut.",
      ["guests and records"] = w "Ewan rings: a visitor's laptop can reach the patient records \z
        now. That door has to stay shut.",
    },
    causes = {
      { value = "analyser", w "The blood analyser had stopped sending",
        no = w "The laboratory could read every new result, so they were sent." },
      { value = "server", w "The results server was switched off",
        no = w "It answered a ping, and the laboratory could open it." },
      { value = "order", w "In the firewall, a rule that says no stood above the one for the \z
        wards" },
      { value = "virus", w "Somebody outside attacked the hospital in the middle of the night",
        no = w "The only change you found was last night's tidy-up, and that was for a good \z
          reason." },
    },
    fixes = {
      { value = "order", w "The firewall lets the wards in again, and visitors stay out" },
      { value = "phone", w "The lab went on reading every result out by phone, twice",
        no = w "That is a good way for an hour. But numbers get misheard, and the lab's hands are \z
          full." },
      { value = "off", w "The firewall was switched off until the morning",
        no = w "The ward would get its results, and so would anybody else." },
      { value = "open", w "The results server was opened to everybody, visitors included",
        no = w "Results are private. Visitors' Wi-Fi must never reach them." },
    },
    prevents = {
      { value = "never", w "The rules are never tidied again",
        no = w "Old rules are doors that nobody watches. Tidying them is good work." },
      { value = "test", w "A test of what must open and what must stay shut, after each change" },
      { value = "noon", w "Rules are only changed at noon, when everybody can see what happens \z
        next",
        no = w "Then it fails when most people need it. Test it instead." },
    },
    tells = {
      { value = "short", mark = 2, w "“Your results are back. Please ring if one is missing.”" },
      { value = "blame", mark = 0, w "“Ewan broke the firewall last night. I put it right.”" },
      { value = "plain", mark = 3, w "“After last night's tidy-up the firewall turned the ward \z
        away from the results. The order of its rules is right again, and visitors are still kept \z
        out. From now on we test the results after each change.”" },
      { value = "jargon", mark = 1, w "“A deny on 443 shadowed the permit in the ACL. \z
        Reordered.”" },
    },
    layers = {
      { w "The cable and the switch", w "All lights were green. Nothing to mend here." },
      { w "The address", w "The ward PC and the results server had good addresses, and the router \z
        between them knew the way. A ping came back." },
      { w "The firewall", w "It reads its rules from the top, and the first that fits decides. \z
        The rule that says no (deny) came first, so the rule that lets the wards in was never \z
        read. This was the fault." },
      { w "The connection", w "A system listens on a port: a numbered door. Door 443 of the \z
        results server was shut to the ward, while door 443 of the records was open." },
      { w "The laboratory's system", w "It held every result, safe and correct, a few metres \z
        away." },
    },
    real = w "Services that took patients eight weeks on paper now take minutes on a screen. The \z
      more care moves to screens, the more it matters that each change to a network is tested \z
      before anybody notices it.",
    roles = { "cyber", "network", "infrastructure" },
    question = w "How do you test a change to a firewall before the wards notice it?",
    teacher = {
      answer = w "Rule 3 of the firewall denies the results server's port 443 before the rule \z
        that allows the wards. Move it below that rule, remove it (the last rules still keep \z
        visitors out), or add an allow for 10.0.4.0/24 above it.",
      paths = {
        w "Open results and records on the ward and in the lab, ping the server, then read the \z
          firewall's rules.",
        w "Ask Ewan what changed at midnight, then read the rules from the top as if you were the \z
          ward PC.",
      },
      watch = w "“Ping works, so the network is fine”: ask what a ping does not knock at. Some \z
        allow everybody: the visitor's laptop shows why not. Let them undo it.",
    },
  }
end

return M
