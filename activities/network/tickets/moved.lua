-- Ticket 7: the appointments system moved to a new machine over the weekend. The name server was
-- not told, and one computer still remembers the old answer even when it has been. Whether the old
-- machine is still on, who remembers, and all sockets differ from run to run.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "moved", chapter = 3, colour = "sky" }

local NAME = "appointments.rgh.example"
local OLD, NEW = "10.0.10.40", "10.0.10.44"
local REMEMBERED = 3600000000 -- microseconds: an answer is kept for an hour

M.register = {
  desk = "10.0.5.21", kiosk = "10.0.5.31", laptop = "10.0.5.22", core = "10.0.5.1",
  names = "10.0.10.53", records = "10.0.10.10", old = OLD, new = NEW,
}
M.targets = { "new", "old", "names", "records", "core", "desk", "kiosk", "laptop" }
M.hosts = { NAME, "records.rgh.example" }
M.apps = {
  appointments = { host = NAME, port = 443 },
  records = { host = "records.rgh.example", port = 443 },
}
M.opens = { desk = "appointments", kiosk = "appointments", laptop = "appointments" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "records", "packets" },
  change = { "cable", "address", "dns", "record", "reboot" },
}
M.needs = {
  { name = "desk opens", kind = "app", from = "desk", app = "appointments" },
  { name = "kiosk opens", kind = "app", from = "kiosk", app = "appointments" },
  { name = "laptop opens", kind = "app", from = "laptop", app = "appointments" },
}
M.others = {
  { name = "desk records", kind = "app", from = "desk", app = "records" },
  { name = "laptop records", kind = "app", from = "laptop", app = "records" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "record", "record", "list"
M.hour = 8

local CLINIC = { "desk", "kiosk", "laptop" }
local SERVERS = { "names", "records", "old", "new" }

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "edge", kind = "switch", sockets = 6 })
  world.add(net, { id = "rack", kind = "switch", sockets = 8 })
  world.add(net, { id = "core", kind = "router", sockets = 2, interfaces = {
    { port = 1, ip = M.register.core }, { port = 2, ip = "10.0.10.1" } } })
  local looks = { desk = "pc", kiosk = "kiosk", laptop = "laptop" }
  for _, id in ipairs(CLINIC) do
    world.add(net, { id = id, kind = id == "laptop" and "laptop" or "pc", look = looks[id],
      ip = M.register[id], gateway = "10.0.5.1", dns = M.register.names })
  end
  for _, id in ipairs(SERVERS) do
    world.add(net, { id = id, kind = "server", look = id == "names" and "names" or "server",
      ip = M.register[id], gateway = "10.0.10.1", dns = M.register.names })
  end
  net.devices.names.zone = { [NAME] = OLD, ["records.rgh.example"] = M.register.records }
  net.devices.records.services = { { port = 443, proto = "tcp", name = "records" } }
  net.devices.new.services = { { port = 443, proto = "tcp", name = "appointments" } }
  net.devices.old.on = rng:pick { true, false }
  net.devices[rng:pick(CLINIC)].names = { [NAME] = { ip = OLD, till = REMEMBERED } }
  build.cables(net, rng, "edge",
    { { "desk", 1 }, { "kiosk", 1 }, { "laptop", 1 }, { "core", 1 } }, 1)
  build.cables(net, rng, "rack",
    { { "names", 1 }, { "records", 1 }, { "old", 1 }, { "new", 1 }, { "core", 2 } }, 5)
  return net
end

--- Whether a finding shows that the name still leads to the old machine.
---@param n table see job.lua
function M.proves(n)
  if n.kind == "records" then
    for _, record in ipairs(n.list) do
      if record.name == NAME and record.ip == OLD then
        return true
      end
    end
  end
  return n.kind == "lookup" and n.name == NAME and n.ip == OLD
end

M.map = {
  floor = "art/server-room.svg", tile = "small",
  devices = {
    desk = { x = 60, y = 40 }, kiosk = { x = 200, y = 40 }, laptop = { x = 340, y = 40 },
    edge = { x = 156, y = 190 }, core = { x = 640, y = 170 },
    names = { x = 40, y = 300 }, records = { x = 152, y = 300 }, old = { x = 264, y = 300 },
    new = { x = 376, y = 300 }, rack = { x = 150, y = 450 },
  },
  zones = { { x = 30, y = 14, w = 480, h = 236, words = "clinic" },
    { x = 30, y = 270, w = 540, h = 240, words = "servers" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5 },
}

-- Whether the name server has been told by now; false before there is a job.
local function told(job)
  return job ~= nil and job.net.devices.names.zone[NAME] == NEW
end

local function bernadette(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "bernadette", name = w "Bernadette Hartley", first = w "Bernadette",
    role = w "Clinic clerk: she books people in", mood = "concerned",
    look = { skin = "fair", face = "round", hair = "bob", hair_colour = "grey", age_lines = true,
      glasses = "round", hearing_aid = true, clothes = "cardigan", clothes_colour = "plum",
      lanyard = true, ground = "sand" },
    words = w "A woman with a grey bob, round glasses and a hearing aid, in a plum cardigan",
    story = {
      w "Good morning, love. Bernadette, at the front desk in Outpatients. That is where people \z
        come to see a doctor and then go home again.",
      w "I cannot open today's appointments. Nor can the check-in screen, nor the nurse's laptop. \z
        But the patient records open straight away.",
      w "It is ten to eight. The first people are at the door.",
    },
    asks = {
      { id = "when", w "When did it last work?",
        w "Friday at five, when I went home. This morning nothing. Tomasz in the server room sent \z
          a message that appointments would get a new machine at the weekend." },
      { id = "others", w "What still works?",
        changed and w "Everything but the appointments, when you began. Tell me when you think it \z
          is mended, and I will try the lot again."
          or w "The records open, and so does everything else. It is only the appointments." },
      { id = "patients", w "What does it mean for patients?",
        w "Sixty people are booked before lunch. Nobody is in danger. But I do not know who comes \z
          to which door, and some have taken three buses." },
      { id = "each", w "Can all three try again now?",
        not changed and w "We have just tried, all three. The same message each time."
          or told(job) and w "Some of us get in now! If one still does not, that is odd: same \z
            room, same name. It is as if it had not heard the news yet." or
          w "We have. I cannot see any difference yet." },
    },
  }
end

local function tomasz(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "tomasz", name = w "Tomasz Zieliński", first = w "Tomasz",
    role = w "Server engineer", mood = "thinking",
    look = { skin = "peach", face = "square", hair = "side-part", hair_colour = "blonde",
      beard = "stubble", clothes = "jumper", clothes_colour = "teal", lanyard = true,
      ground = "sky" },
    words = w "A man with fair hair and stubble, in a teal jumper",
    story = { told(job) and w "I see it: the name server knows the new machine now. Thank you."
      or w "Tomasz here. I moved appointments on Saturday. Ask me anything you need." },
    asks = {
      { id = "move", w "What did you do on Saturday?",
        w "The old machine was nine years old. I copied everything to a new one and tested it. \z
          The sticker on the new server has the right address." },
      { id = "old", w "Is the old machine still in use?",
        w "No. Nothing runs on it any more. It is only in the rack until the new one has had a \z
          good week." },
      { id = "steps", w "Was there a list of steps?",
        changed and w "I have just written one. Copy, test, tell the name server, tell the desk."
          or w "Only in my head: copy it, test it. Now that you ask, I wonder what should have \z
            come after that." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "The system that moved house",
    place = w "Outpatients and the server room",
    summary = w "This morning nobody in Outpatients can open the appointments.",
    people = { bernadette(w, job), tomasz(w, job) },
    names = {
      desk = { w "Front desk PC", w "front desk PC" },
      kiosk = { w "Check-in screen", w "check-in screen" },
      laptop = { w "Nurse's laptop", w "nurse's laptop" },
      edge = { w "Outpatients switch", w "Outpatients switch" },
      core = { w "Router", w "router" },
      rack = { w "Server room switch", w "server room switch" },
      names = { w "Name server", w "name server" },
      records = { w "Records server", w "records server" },
      old = { w "Old server", w "old appointments server" },
      new = { w "New server", w "new appointments server" },
    },
    zones = { clinic = w "Outpatients", servers = w "Server room" },
    apps = {
      appointments = { title = w "Appointments", open = w "Today: 60 people, first at 8:00.",
        fail = w "“Appointments cannot be reached. Please try again later.”" },
      records = { title = w "Patient records", open = w "Type a name or a number to begin.",
        fail = w "“The records cannot be reached.”" },
    },
    hints = {
      w "Only one system fails, and it fails for three computers. So the cables and switches are \z
        fine. What do the three have in common? They all ask for it by its name.",
      w "A name server turns a name into an address, like a phone book. Look up \z
        appointments.rgh.example. Then read the sticker on the new server. Do they match?",
      w "Choose the name server and change the record of appointments.rgh.example to 10.0.10.44. \z
        A computer remembers an answer for an hour. If one still fails, restart it, so that it \z
        asks again.",
    },
    thanks = w "There they are, all sixty! And the check-in screen says good morning again. Thank \z
      you, love.",
    still = w "Not all three of us can see the appointments yet. We have just tried.",
    lacks = job and #(job.lacking or {}) == 1 and {
      ["desk opens"] = w "Two of us can see the appointments again! But not me, at the front \z
        desk. Does my PC still remember the old answer?",
      ["kiosk opens"] = w "Two of us can see the appointments again! But the check-in screen \z
        cannot. Does it still remember the old answer?",
      ["laptop opens"] = w "Two of us can see the appointments again! But the nurse's laptop \z
        cannot. Does it still remember the old answer?",
    } or nil,
    broke = {
      ["desk records"] = w "The appointments are back, but now my desk cannot open the records.",
      ["laptop records"] = w "The nurse's laptop cannot open the records any more. It could \z
        before.",
    },
    causes = {
      { value = "record", w "The name server gave out the old address" },
      { value = "new", w "The new machine did not work",
        no = w "It answers a ping, and its light is green. It was ready and waiting." },
      { value = "full", w "Too many people tried to open the appointments at the same time",
        no = w "It failed before the doors opened, when hardly anybody used it." },
      { value = "cable", w "A cable in Outpatients was loose",
        no = w "The records opened all the time, through the same cables." },
    },
    fixes = {
      { value = "numbers", w "The new address was typed into every computer by hand",
        no = w "There are hundreds of computers, and at the next move all of them would be wrong \z
          again." },
      { value = "swap", w "The old machine was started again, with the old appointments on it",
        no = w "Then there are two lists, and nobody knows which is right. Nothing runs on the \z
          old machine any more." },
      { value = "wait", w "It mended itself after a while",
        no = w "A remembered answer goes after an hour. But then the name server would give the \z
          same old one again." },
      { value = "record", w "The name leads to the new machine, on every computer" },
    },
    prevents = {
      { value = "never", w "Systems are never moved again",
        no = w "The old machine was nine years old. Old machines fail, so systems have to move." },
      { value = "night", w "Systems are only moved at night, when nobody is looking",
        no = w "This one moved on a Saturday, and Monday was just as broken." },
      { value = "list", w "A list of steps for a move, name server and all" },
    },
    tells = {
      { value = "plain", mark = 3, w "“The appointments moved to a new machine, and our address \z
        book still had the old one. It is right now. If one screen is stuck, restart it. Next \z
        time we test from your desk first.”" },
      { value = "jargon", mark = 1, w "“A stale A record and a cached answer with a long TTL. \z
        Record updated, resolver cache flushed. Closed.”" },
      { value = "short", mark = 2, w "“Appointments are back on all three. Sorry for the wait.”" },
      { value = "blame", mark = 0, w "“The server people forgot it. You should ask them.”" },
    },
    layers = {
      { w "The cable", w "Every light that should be green was green. Bits went to and fro." },
      { w "The switch and the router", w "They carried each packet to the address that was \z
        written on it. It was only the wrong address." },
      { w "The name", w "The name server (DNS) is the address book. It still said 10.0.10.40. \z
        Computers remember an answer for a while, so an old one can live on. This was the fault." },
      { w "The connection", w "A computer knocked at the old machine. Nobody was in to open." },
      { w "The hospital's system", w "The new machine had all sixty appointments ready, and no \z
        visitors." },
    },
    real = w "Hospitals replace old systems that nobody supports any more with new servers, \z
      storage and backup. The machine is the easy part. Somebody has to know everything that \z
      still points to the old one.",
    roles = { "infrastructure", "network", "desk" },
    question = w "Have you ever moved a system to a new machine? What was the thing that nobody \z
      had thought of?",
    teacher = {
      answer = w "The name server's record for appointments.rgh.example still holds 10.0.10.40, \z
        the old machine. Change it to 10.0.10.44, then restart the one computer that remembers \z
        the old answer.",
      paths = {
        w "Open appointments, look up its name, compare the answer with the sticker on the new \z
          server.",
        w "Ask Tomasz what he did on Saturday, then read the name server's records.",
      },
      watch = w "Many stop when the first screen works. Ask: do all three? Some give the new \z
        machine the old address. It works: let them say what happens if the old one is switched \z
        on again.",
    },
  }
end

return M
