-- Ticket 9: two cupboards of a ward, a switch in each, and a spare cable that was plugged in at
-- both ends. Every question asked aloud goes round for ever. Which sockets it is in, and whether
-- both ends are in one cupboard, differs from run to run.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "loop", chapter = 3, colour = "sun" }

local RECORDS = "10.0.10.10"
local SPARES = { "c9", "c11", "c12", "c14" } -- the number on the spare cable's tag

M.register = {
  tablet = "10.0.4.22", pc = "10.0.4.21", monitor = "10.0.4.31", printer = "10.0.4.24",
  phone = "10.0.4.23", core = "10.0.4.1", birch = "10.0.5.21", records = RECORDS,
}
M.targets = { "records", "core", "tablet", "pc", "monitor", "printer", "phone", "birch" }
M.apps = { records = { host = RECORDS, port = 443 } }
M.opens = { tablet = "records", pc = "records", birch = "records" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "open", "arp", "macs", "packets" },
  change = { "cable", "stp", "socket", "reboot" },
}
M.needs = {
  { name = "calm", kind = "calm" },
  { name = "tablet records", kind = "app", from = "tablet", app = "records" },
  { name = "pc records", kind = "app", from = "pc", app = "records" },
  { name = "monitor", kind = "ping", from = "monitor", to = RECORDS },
  { name = "printer", kind = "ping", from = "printer", to = RECORDS },
  { name = "phone", kind = "ping", from = "phone", to = RECORDS },
}
M.others = { { name = "birch records", kind = "app", from = "birch", app = "records" } }
M.patients, M.urgency = "patients", "now"
M.cause, M.fix, M.prevent = "loop", "open", "tree"
M.hour = 10

local LOOKS = { monitor = "monitor" } -- where the kind has none of its own
local KINDS = { monitor = "pc", birch = "pc" }

local function host(net, id, gateway)
  world.add(net, { id = id, kind = KINDS[id] or id, look = LOOKS[id], ip = M.register[id],
    gateway = gateway })
end

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "front", kind = "switch", sockets = 8 })
  world.add(net, { id = "back", kind = "switch", sockets = 8 })
  world.add(net, { id = "core", kind = "router", sockets = 3, interfaces = {
    { port = 1, ip = "10.0.4.1" }, { port = 2, ip = "10.0.10.1" },
    { port = 3, ip = "10.0.5.1" } } })
  for _, id in ipairs { "tablet", "pc", "monitor", "printer", "phone" } do
    host(net, id, "10.0.4.1")
  end
  host(net, "birch", "10.0.5.1")
  world.add(net, { id = "records", kind = "server", ip = RECORDS, gateway = "10.0.10.1",
    services = { { port = 443, proto = "tcp", name = "records" } } })
  local front = build.cables(net, rng, "front",
    { { "tablet", 1 }, { "pc", 1 }, { "phone", 1 }, { "core", 1 } }, 1)
  local link = front.free[1]
  local back = build.cables(net, rng, "back",
    { { "monitor", 1 }, { "printer", 1 }, { "front", link } }, 5)
  world.join(net, "c8", { "core", 2 }, { "records", 1 })
  local ends = rng:pick { { { "front", front.free[2] }, { "front", front.free[3] } },
    { { "front", front.free[2] }, { "back", back.free[1] } },
    { { "back", back.free[1] }, { "back", back.free[2] } } }
  world.join(net, rng:pick(SPARES), ends[1], ends[2])
  world.join(net, "c10", { "birch", 1 }, { "core", 3 })
  return net
end

local IS_SPARE = {}
for _, id in ipairs(SPARES) do
  IS_SPARE[id] = true
end

--- Whether a finding shows the loop: copies going round, or the cable that makes them.
---@param n table see job.lua
function M.proves(n)
  local function switch(id)
    return id == "front" or id == "back"
  end
  return n.kind == "storm" or n.reason == "storm"
    or n.kind == "cable" and IS_SPARE[n.link] == true and switch(n.a) and switch(n.b)
end

M.map = {
  floor = "art/core.svg", tile = "small",
  devices = {
    tablet = { x = 30, y = 40 }, pc = { x = 140, y = 40 }, phone = { x = 250, y = 40 },
    monitor = { x = 430, y = 40 }, printer = { x = 560, y = 40 },
    front = { x = 70, y = 250 }, back = { x = 430, y = 250 },
    core = { x = 340, y = 400, top = true }, records = { x = 500, y = 400, top = true },
    birch = { x = 680, y = 400, top = true },
  },
  zones = { { x = 14, y = 14, w = 350, h = 310, words = "front" },
    { x = 400, y = 14, w = 290, h = 310, words = "back" },
    { x = 300, y = 370, w = 310, h = 140, words = "room" },
    { x = 650, y = 370, w = 140, h = 140, words = "birch" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5, c10 = 0.5, c11 = 0.5, c12 = 0.5, c14 = 0.5 },
}

-- The spare cable; before there is a job, the first that it could be.
local function spare(job)
  for _, id in ipairs(SPARES) do
    if not job or job.net.links[id] then
      return id
    end
  end
end

-- Whether the ring is still whole: the spare cable carries, and no switch at its ends holds a
-- socket back.
local function joined(job)
  local a = job.net.links[spare(job)].ends.a
  local far = a and world.far_end(job.net, a.device, a.port)
  return far ~= nil and far ~= false and world.lit(job.net, a.device, a.port)
    and not job.net.devices[a.device].stp and not job.net.devices[far.device].stp
end

local function agnieszka(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "agnieszka", name = w "Agnieszka Nowak", first = w "Agnieszka",
    role = w "Ward manager, Willow Ward", mood = "concerned",
    look = { skin = "fair", face = "oval", hair = "ponytail", hair_colour = "brown",
      clothes = "scrubs", clothes_colour = "navy", lanyard = true, ground = "rose" },
    words = w "A woman with a brown ponytail, in navy scrubs with a lanyard",
    story = {
      w "Agnieszka here, I run Willow Ward. We look after people whose hearts need watching.",
      w "All our screens stopped within the same minute. The tablet, the PC, the phones, the \z
        printer, and the screen that shows all the heartbeats. Nothing gets through.",
      w "Birch Ward next door is fine. It is just us.",
    },
    asks = {
      { id = "when", w "When did it start?",
        w "At ten past ten, all at once. Our two cable cupboards, the front one and the back one, \z
          had just been tidied. They look lovely now." },
      { id = "lights", w "Do you see any lights?",
        not changed and w "Oh yes. In the cupboards all of them are on and blinking like \z
          anything. It looks very busy in there."
          or joined(job) and w "In the cupboards? They still blink. Are they meant to go that fast?"
          or w "They have calmed down! Now it is a blink here and a blink there." },
      { id = "patients", w "What does it mean for patients?",
        w "Each bed has its own monitor, and those still work. But nobody sees all twelve on one \z
          screen. I have put a nurse at every third bed. I cannot do that for long." },
      { id = "tried", w "Is anything better now?",
        not changed and w "No. We switched the PC off and on. It made no difference."
          or joined(job) and w "It is still the same here, I am afraid." or
          w "Let me look. I think the screen is trying. Please test it from your side as well." },
    },
  }
end

local function errol(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "errol", name = w "Errol Campbell", first = w "Errol",
    role = w "Estates electrician: he keeps the building's wires safe", mood = "thinking",
    look = { skin = "umber", face = "square", hair = "thinning", hair_colour = "grey",
      age_lines = true, beard = "moustache", clothes = "hi-vis", clothes_colour = "sun",
      ground = "sun" },
    words = w "An older man with a grey moustache, in a bright yellow jacket",
    story = { w "Errol, from estates. I was on Willow this morning. Is it something I did? Then I \z
      want to know." },
    asks = {
      { id = "cable", w "What did you do in the cupboards?",
        w "Cables were hanging down to the floor, and somebody would have tripped. I tied them \z
          up. One was lying loose, so I plugged it back in. Both ends." },
      { id = "which", w "Which cable was loose?",
        changed and w("Number {number}, now that I think of it. Was it that? Good to know.",
          { number = spare(job):sub(2) })
          or w "It had a tag with a number, like all of them, but I did not write it down. All I \z
            know is that before I came, one cable was in no socket at all." },
    },
  }
end

local function stuart(w, job)
  return {
    id = "stuart", name = w "Stuart Pilling", first = w "Stuart",
    role = w "Porter: he moves patients and beds",
    mood = "neutral",
    look = { skin = "peach", face = "round", hair = "buzz", hair_colour = "dark",
      cochlear = true, clothes = "polo", clothes_colour = "leaf", lanyard = true,
      ground = "leaf" },
    words = w "A man with very short dark hair and a cochlear implant, in a green polo shirt",
    story = { w "Stuart here. I was waiting to get a bed past while Errol tied up those cables." },
    asks = {
      { id = "order", w "What happened just before the screens stopped?",
        job and job.asked.cable
          and w "You know about the loose cable? That was the last one to go in. As the cupboard \z
            door closed, every light began to blink like a Christmas tree."
          or w "Nothing, for half an hour. Then the last cable went in. As the cupboard door \z
            closed, every light began to blink like a Christmas tree." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "Busy going nowhere",
    place = w "Willow Ward, care for hearts",
    summary = w "All of Willow Ward is cut off, though every light in its cupboards is on.",
    people = { agnieszka(w, job), errol(w, job), stuart(w, job) },
    names = {
      tablet = { w "Ward tablet", w "ward tablet" }, pc = { w "Ward PC", w "ward PC" },
      phone = { w "Ward phone", w "ward phone" },
      monitor = { w "Heartbeat screen", w "heartbeat screen" },
      printer = { w "Printer", w "printer" },
      front = { w "Front cupboard switch", w "switch in the front cupboard" },
      back = { w "Back cupboard switch", w "switch in the back cupboard" },
      core = { w "Router", w "router" }, records = { w "Records server", w "records server" },
      birch = { w "Birch Ward PC", w "Birch Ward PC" },
    },
    zones = { front = w "Willow Ward, front", back = w "Willow Ward, back",
      room = w "Server room", birch = w "Birch Ward" },
    apps = {
      records = { title = w "Patient records", open = w "Willow Ward: 12 patients.",
        fail = w "“Please wait ... The records cannot be reached.”" },
    },
    hints = {
      w "All lights are on and busy, yet nothing arrives. Ping the router from the ward PC and \z
        watch what travels. Does it ever stop?",
      w "A question to everybody is copied out of every socket. If a cable leads back into the \z
        ward's own switches, the copies come round again, and again. Follow each cable from end \z
        to end.",
      w("Cable {number} makes a ring. Pull one end of it out. Then switch on the loop guard \z
        (spanning tree) on both switches: it finds such rings by itself and keeps one socket \z
        quiet. Then ping again.", { number = spare(job):sub(2) }),
    },
    thanks = w "All twelve heartbeats on one screen again. My nurses can leave the bedsides. \z
      Thank you.",
    still = w "We have just tried. Something here is still cut off.",
    broke = { ["birch records"] = w "Now Birch Ward rings: their PC has lost the records, and \z
      they were fine before." },
    causes = {
      { value = "power", w "The cupboards had no power",
        no = w "Every light was on. Without power they would all be dark." },
      { value = "loop", w "A cable made a ring, and messages went round it for ever" },
      { value = "switch", w "Both of the ward's switches broke at ten past ten, one after the \z
        other",
        no = w "Their lights were on and they copied every message, only too many times." },
      { value = "server", w "The records server was down",
        no = w "Birch Ward could open the records all the time." },
    },
    fixes = {
      { value = "reboot", w "Both switches were switched off and on again, one after the other",
        no = w "With the ring still there, the first question starts the storm again." },
      { value = "all", w "Every cable on the ward was pulled out and left out",
        no = w "That is quiet, but then nobody on the ward has a network." },
      { value = "open", w "The ring was opened: no message can go round it any more" },
    },
    prevents = {
      { value = "tree", w "A loop guard (spanning tree) on each switch, and labels on cables" },
      { value = "lock", w "The cupboards are locked, and nobody may tidy them any more",
        no = w "A cable on the floor is a danger too. Tidying is good, if the network team is \z
          asked." },
      { value = "bigger", w "Faster switches",
        no = w "They would send the copies round even faster." },
    },
    tells = {
      { value = "jargon", mark = 1, w "“A layer 2 loop with STP disabled flooded the access VLAN. \z
        Broadcast storm cleared, BPDUs verified.”" },
      { value = "plain", mark = 3, w "“A spare cable joined the switches in a ring, so messages \z
        went round and nothing else got through. It is open now. Spanning tree will catch the \z
        next one by itself.”" },
      { value = "blame", mark = 0, w "“Estates plugged in a wrong cable. Tell them to ask us.”" },
      { value = "short", mark = 2, w "“Willow Ward is back on. Ring if any screen stays dark.”" },
    },
    layers = {
      { w "The cable", w "Every cable was whole, and every light was on. But one cable too many \z
        made a ring." },
      { w "The switch", w "A switch copies a question for everybody to every other socket. In a \z
        ring the copies come back and are copied again: a broadcast storm. This was the fault." },
      { w "The address", w "Devices asked “Who has this address?” No answer could get through the \z
        crowd." },
      { w "The router", w "It let no storm through to the other wards. That is one reason to give \z
        each ward a network of its own." },
      { w "The ward's system", w "The records and the heartbeat screen only waited for their \z
        turn." },
    },
    real = w "Hospitals never close, and their networks grow: a socket here, a cable there. In \z
      2020 tablets for video calls were added, ward by ward. Old wiring that nobody wrote down \z
      gets in the way of care, so teams replace it step by step.",
    roles = { "network", "telecoms", "desk" },
    question = w "How do you find out what is plugged in where in a building this size?",
    teacher = {
      answer = w "A spare cable (number 9, 11, 12 or 14) joins the ward's switches in a ring and \z
        spanning tree is off, so broadcasts circle for ever. Pull it, or switch on spanning tree; \z
        it is best to do both.",
      paths = {
        w "Ping from the ward: the tool reports a storm. Follow the cables until one leads from a \z
          switch to a switch.",
        w "Ask Errol and Stuart what was plugged in last, then look for it.",
      },
      watch = w "“The lights are on, so it works”: a light says that a cable is there, not that \z
        sense comes through. If somebody pulls the cable between the cupboards, the back may go \z
        dark: let them see it and put it back.",
    },
  }
end

return M
