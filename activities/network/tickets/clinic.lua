-- Ticket 10: a clinic twelve miles away has one line to the hospital. In the clinic's own hours its
-- nightly copy runs, too, and the video calls break up. How fast the copy sends, its hours and all
-- sockets differ from run to run. A call: 0.7 Mbit/s up, 1.1 down, at most 150 ms on the way.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "clinic", chapter = 4, colour = "leaf" }

local LINE = "c6" -- between the clinic and the hospital
local LINE_KBPS, LINE_DELAY = 10000, 8000 -- kbit/s each way, microseconds
local CALL_UP, CALL_DOWN, WORST = 700, 1100, 150000 -- kbit/s of a call, microseconds on the way
local COPY_BYTES = 4000 -- large, for the window of a long copy: 64 of these are under way
local ROOMS = { "rooma", "roomb", "roomc", "roomd" }

M.register = {
  rooma = "10.0.30.21", roomb = "10.0.30.22", roomc = "10.0.30.23", roomd = "10.0.30.24",
  store = "10.0.30.60", edge = "10.0.30.1", core = "10.0.10.1", records = "10.0.10.10",
  backup = "10.0.10.60", video = "10.0.10.70",
}
M.targets = { "video", "backup", "records", "core", "edge", "store", "rooma", "roomb", "roomc",
  "roomd" }
M.apps = { records = { host = M.register.records, port = 443 } }
M.opens = { rooma = "records", roomb = "records", roomc = "records", roomd = "records" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "open", "routes", "load", "packets" },
  change = { "cable", "route", "priority", "schedule", "reboot" },
}
-- A room for each part of the clinic's day, so that a copy at any of its hours is noticed.
M.needs = {
  { name = "nine", kind = "call", flow = "roomaup", loss = 1, delay = WORST, hour = 9 },
  { name = "eleven", kind = "call", flow = "roombup", loss = 1, delay = WORST, hour = 11 },
  { name = "one", kind = "call", flow = "roomcup", loss = 1, delay = WORST, hour = 13 },
  { name = "three", kind = "call", flow = "roomdup", loss = 1, delay = WORST, hour = 15 },
  { name = "four", kind = "call", flow = "roomaup", loss = 1, delay = WORST, hour = 16 },
}
M.others = {
  { name = "copy", kind = "done", flow = "backup", got = 95 },
  { name = "records", kind = "app", from = "rooma", app = "records" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "full", "share", "measure"
M.hour = 10

local function flows(rng)
  local list = {}
  for _, room in ipairs(ROOMS) do
    list[#list + 1] = { id = room .. "up", from = room, to = M.register.video, kbps = CALL_UP,
      class = "call", starts = 9, ends = 17 }
    list[#list + 1] = { id = room .. "down", from = "video", to = M.register[room],
      kbps = CALL_DOWN, class = "call", starts = 9, ends = 17 }
  end
  list[#list + 1] = { id = "backup", from = "store", to = M.register.backup,
    kbps = rng:pick { 5600, 6000, 6400 }, bytes = COPY_BYTES, elastic = true, class = "backup",
    starts = rng:pick { 7, 8 }, ends = rng:pick { 14, 15, 16 } }
  return list
end

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "edgesw", kind = "switch", sockets = 8 })
  world.add(net, { id = "rack", kind = "switch", sockets = 6 })
  world.add(net, { id = "edge", kind = "router", sockets = 2, gateway = "10.0.31.1",
    interfaces = { { port = 1, ip = M.register.edge }, { port = 2, ip = "10.0.31.2" } } })
  world.add(net, { id = "core", kind = "router", sockets = 2,
    interfaces = { { port = 1, ip = "10.0.31.1" }, { port = 2, ip = M.register.core } },
    routes = { { network = "10.0.30.0", mask = "255.255.255.0", via = "10.0.31.2" } } })
  for _, id in ipairs(ROOMS) do
    world.add(net, { id = id, kind = "laptop", ip = M.register[id], gateway = "10.0.30.1" })
  end
  world.add(net, { id = "store", kind = "server", ip = M.register.store, gateway = "10.0.30.1" })
  for _, id in ipairs { "backup", "video", "records" } do
    world.add(net, { id = id, kind = "server", look = id == "backup" and "backup" or "server",
      ip = M.register[id], gateway = "10.0.10.1",
      services = { { port = 443, proto = "tcp", name = id } } })
  end
  local places = { { "store", 1 } }
  for i, id in ipairs(ROOMS) do
    places[i + 1] = { id, 1 }
  end
  build.cables(net, rng, "edgesw", places, 1)
  world.join(net, LINE, { "edge", 2 }, { "core", 1 }, { delay = LINE_DELAY, capacity = LINE_KBPS })
  world.join(net, "c7", { "edge", 1 }, { "edgesw", build.free(net, "edgesw") })
  build.cables(net, rng, "rack",
    { { "core", 2 }, { "backup", 1 }, { "video", 1 }, { "records", 1 } }, 8)
  net.flows = flows(rng)
  return net
end

--- Whether a finding shows that calls are lost because the line is full of the copy.
---@param n table see job.lua
function M.proves(n)
  if n.kind ~= "load" then
    return false
  end
  local copy, lost
  for _, flow in ipairs(n.list) do
    copy = copy or flow.flow == "backup"
    lost = lost or flow.flow ~= "backup" and flow.loss > 1
  end
  return copy and lost or false
end

M.map = {
  floor = "art/campus.svg", tile = "small",
  devices = {
    rooma = { x = 24, y = 40 }, roomb = { x = 128, y = 40 }, roomc = { x = 232, y = 40 },
    roomd = { x = 336, y = 40 }, store = { x = 24, y = 250 },
    edgesw = { x = 160, y = 210 }, edge = { x = 250, y = 400 },
    core = { x = 480, y = 400 }, rack = { x = 560, y = 220 },
    backup = { x = 500, y = 40 }, video = { x = 596, y = 40 }, records = { x = 692, y = 40 },
  },
  zones = { { x = 14, y = 14, w = 430, h = 470, words = "clinic" },
    { x = 470, y = 14, w = 320, h = 470, words = "site" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5, c10 = 0.5, c11 = 0.5 },
}

-- The copy as it is set now; nil before there is a job.
local function copy_of(job)
  for _, flow in ipairs(job and job.net.flows or {}) do
    if flow.id == "backup" then
      return flow
    end
  end
end

-- Whether the copy has stopped crowding out the calls of the day: it waits behind them, or for the
-- evening.
local function eased(job)
  local copy = copy_of(job)
  for _, class in ipairs(copy and job.net.devices.edge.priority or {}) do
    if class == "call" then
      return true
    end
  end
  return copy ~= nil and (copy.ends <= 9 or copy.starts >= 17)
end

local function hana(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "hana", name = w "Dr Hana Qureshi", first = w "Hana",
    role = w "Consultant lung doctor, working from home", mood = "concerned",
    look = { skin = "tan", face = "oval", cover = "hijab", cover_colour = "lilac",
      glasses = "round", clothes = "blazer", clothes_colour = "ink", ground = "plum" },
    words = w "A woman in a lilac headscarf, round glasses and a dark blazer",
    story = {
      w "Good morning. Hana Qureshi. I have to stay away from wards for a while, so I see people \z
        by video. They sit in a room at the Dunsop clinic, close to home, with a nurse.",
      w "Today I only hear every second word. Faces freeze. I ask a lady how she sleeps, and I \z
        get half an answer.",
      w "It was perfect last week.",
    },
    asks = {
      { id = "when", w "When does it break up?",
        w "From the first call at nine. Yesterday it suddenly got better, some time in the \z
          afternoon. It was the same the day before." },
      { id = "way", w "Do they see and hear you?",
        eased(job) and w "They always did. And I have just heard a whole sentence from room B!"
          or changed and w "They did all morning. It is only what comes from them that breaks up."
          or w "Yes, perfectly. They say I am as clear as the telly. It is only from them to me." },
      { id = "patients", w "What does it mean for patients?",
        w "Nobody is in danger. But I listen to how people breathe, and I cannot judge that in \z
          pieces. I have asked three people to come back, and one of them will drive forty \z
          miles." },
    },
  }
end

local function megan(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "megan", name = w "Megan Whittle", first = w "Megan",
    role = w "Nurse at the Dunsop clinic",
    mood = "thinking",
    look = { skin = "pale", face = "round", hair = "long", hair_colour = "auburn",
      freckles = true, wheelchair = true, clothes = "scrubs", clothes_colour = "sky",
      lanyard = true, ground = "leaf" },
    words = w "A young woman with long red-brown hair, freckles and blue scrubs, in a wheelchair",
    story = { w "Megan, at the clinic. We have four rooms, and all four have a call on from nine \z
      to five." },
    asks = {
      { id = "rooms", w "Is one room worse than the others?",
        eased(job) and w "Not one. Room A has just stopped stuttering! Measure an hour in the \z
          morning and one in the afternoon before you tell Hana."
          or changed and w "They all do the same, good or bad. Shall I watch while you try?"
          or w "All four the same. We swapped laptops between rooms, and it made no difference." },
      { id = "store", w "What else is on the network there?",
        w "Only the small server under the stairs. It keeps our letters and scans. Since Friday \z
          it has been copied to the hospital, so that nothing can get lost. I like that." },
    },
  }
end

local function leila(w, job)
  local copy = copy_of(job)
  local night = copy and (copy.ends <= 9 or copy.starts >= 17)
  return {
    id = "leila", name = w "Leila Karimi", first = w "Leila",
    role = w "Storage engineer: she looks after backups", mood = "neutral",
    look = { skin = "olive", face = "oval", hair = "curly", hair_colour = "black",
      vitiligo = true, clothes = "kurta", clothes_colour = "teal", lanyard = true,
      ground = "sky" },
    words = w "A woman with curly black hair and vitiligo, in a teal tunic",
    story = { w "Leila, from the storage team. A backup is a copy of everything, kept somewhere \z
      else." },
    asks = {
      { id = "hours", w "When does the clinic's copy run?",
        night and w "Outside the clinic's hours now, I see. Good. It can take all it needs then, \z
          and nobody minds."
          or w "I set it up on Friday and took the hours that the form suggested. In the daytime, \z
            I think. Measure it, or look at its hours, to be sure." },
      { id = "need", w "Can it be left out?",
        w "Please do not. If that server fails, the copy is all the clinic has. It may run at \z
          another hour, or go slower while calls are on. But it has to get through." },
      { id = "line", w "How much does the line carry?",
        w "Ten megabits a second each way. A video call sends 0.7 and gets 1.1. Four calls fit \z
          easily. A copy is different: it takes all it can get." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "Every second word",
    place = w "Dunsop clinic and the hospital",
    summary = w "Video calls from the clinic in Dunsop break up every morning.",
    people = { hana(w, job), megan(w, job), leila(w, job) },
    names = {
      rooma = { w "Room A", w "laptop in room A" }, roomb = { w "Room B", w "laptop in room B" },
      roomc = { w "Room C", w "laptop in room C" }, roomd = { w "Room D", w "laptop in room D" },
      store = { w "Clinic server", w "clinic server" },
      edgesw = { w "Clinic switch", w "clinic switch" },
      edge = { w "Clinic router", w "clinic router" },
      core = { w "Hospital router", w "hospital router" },
      rack = { w "Server switch", w "server switch" },
      backup = { w "Backup server", w "backup server" },
      video = { w "Video call server", w "video call server" },
      records = { w "Records server", w "records server" },
    },
    zones = { clinic = w "Dunsop clinic", site = w "Ribblesdale General" },
    apps = {
      records = { title = w "Patient records", open = w "Dunsop clinic: 31 people today.",
        fail = w "“The records cannot be reached.”" },
    },
    hints = {
      w "Everything gets there, only late or in pieces. So look for what is full. Choose a switch \z
        or a router and measure the load at ten in the morning. Compare it with another hour.",
      w "Only what leaves the clinic is lost. The line carries ten megabits a second up. Four \z
        calls need 2.8 of them. Who takes the rest at ten o'clock?",
      w "Choose the clinic router and let calls go first. Or give the copy hours outside nine to \z
        five. Do not stop the copy: it has to get through. Then measure again.",
    },
    thanks = w "Whole sentences! And I can hear her breathe. The three can come back today, by \z
      video. Thank you.",
    still = w "Megan and I tried a call in each room, at each hour of the clinic. It still breaks \z
      up.",
    lacks = {
      eleven = w "At nine the call was clear, thank you! But at eleven, in room B, it broke up.",
      one = w "All morning the calls were clear, thank you! But at one, in room C, it broke up.",
      three = w "Until two the calls were clear, thank you! But at three, in room D, it broke up.",
      four = w "All day the calls were clear, thank you! But at four, in room A, it broke up.",
    },
    broke = {
      copy = w "Leila rings: the clinic's copy does not get through at any hour. If that server \z
        fails now, everything on it is gone.",
      records = w "Megan rings: now room A cannot open the patient records.",
    },
    causes = {
      { value = "laptop", w "The laptops in all four rooms were too old for video calls",
        no = w "All four broke up in the same way, and in the afternoon they were fine." },
      { value = "home", w "Dr Qureshi's internet at home was slow",
        no = w "What she sent arrived perfectly. Only what left the clinic was lost." },
      { value = "cable", w "The line between the clinic and the hospital was damaged",
        no = w "A damaged line loses as much at night as in the day. This one only did when it \z
          was full." },
      { value = "full", w "A copy filled the line while calls were on" },
    },
    fixes = {
      { value = "stop", w "The copy was stopped for good",
        no = w "Then nothing is left if the clinic server fails one day." },
      { value = "share", w "Calls go first, or the copy runs outside the clinic's hours" },
      { value = "fewer", w "Fewer calls were held at the same time, and the rest were moved",
        no = w "The copy would take whatever they leave. And people would wait longer to be \z
          seen." },
      { value = "phone", w "The doctors changed from video to the telephone",
        no = w "A lung doctor needs to see how somebody breathes." },
    },
    prevents = {
      { value = "nothing", w "Nothing: it will not happen again",
        no = w "The next clinic will get a copy too, with the hours that the form suggests." },
      { value = "wide", w "Rent a line that carries ten times as much, for this clinic only",
        no = w "It costs more each month, and a copy takes all it can get. First share well what \z
          is there." },
      { value = "measure", w "Measure a line at its busiest before adding to it" },
    },
    tells = {
      { value = "blame", mark = 0, w "“Storage used your line in the daytime. Not our idea.”" },
      { value = "short", mark = 2, w "“The calls are clear again. Please go on with your \z
        clinic.”" },
      { value = "jargon", mark = 1, w "“Uplink saturation by a bulk flow. A QoS policy with \z
        strict priority was applied at the edge.”" },
      { value = "plain", mark = 3, w "“A copy of the clinic's files filled the line during your \z
        calls. Both now get through without being in each other's way. We will measure the line \z
        before we add anything else.”" },
    },
    layers = {
      { w "The line", w "It was whole, and carried ten megabits a second each way. More was sent \z
        up than that." },
      { w "The queue", w "What does not fit waits at the clinic's router. When that queue is \z
        full, the next packet is lost. This was the fault." },
      { w "The address", w "Each packet had the right address. Those that got through arrived at \z
        the right place." },
      { w "The stream", w "A copy sends again what was lost. A call cannot: a word that is half a \z
        second late is no use." },
      { w "The clinic", w "In four rooms people spoke, and their doctor heard every second word." },
    },
    real = w "Consultants who had to shield or isolate still held their clinics by video, and \z
      many people learnt why bandwidth matters: how much a line can carry. A call needs about 1.1 \z
      megabits a second down and 0.7 up. Each word may take at most 150 thousandths of a second \z
      on the way. Twenty clinics at once need 14 megabits a second up.",
    roles = { "telecoms", "network", "infrastructure" },
    question = w "How do you know that a line is full before people notice?",
    teacher = {
      answer = w "The clinic's copy runs in the daytime and, with four calls, more is sent up \z
        than the line's 10 Mbit/s. Let calls go first at the clinic's router, or set the copy's \z
        hours outside nine to five; both is best.",
      paths = {
        w "Measure the load at ten and at an hour without calls or without the copy, and compare.",
        w "Ask Hana which way breaks up, Megan what is new, Leila when the copy runs and what the \z
          line carries. Then add it up: 4 times 0.7, and the copy.",
      },
      watch = w "Some stop the copy. Ask what happens when the clinic server fails. Some put the \z
        copy first: let them measure, and undo it. A sum on paper helps: does it fit in ten?",
    },
  }
end

return M
