-- Ticket 11: somebody brought a small router from home for its extra sockets. It hands out
-- addresses of its own, and being nearer it answers first. Two devices have asked again since and
-- are lost. Which two, and all sockets, differ from run to run.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "rogue", chapter = 4, colour = "plum" }

local NAMES, RECORDS = "10.0.10.53", "10.0.10.10"
local MASK = "255.255.255.0"

M.register = { core = "10.0.5.1", player = "10.0.5.60", names = NAMES, records = RECORDS }
M.targets = { "core", "names", "records", "player" }
M.hosts = { "records.rgh.example" }
M.apps = { list = { host = "records.rgh.example", port = 443 } }
M.opens = { desk = "list", laptop = "list", tablet = "list", board = "list" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "arp", "macs",
    "leases", "packets" },
  change = { "cable", "auto", "socket", "snooping", "reboot" },
}
M.needs = {
  { name = "desk list", kind = "app", from = "desk", app = "list" },
  { name = "laptop list", kind = "app", from = "laptop", app = "list" },
  { name = "tablet list", kind = "app", from = "tablet", app = "list" },
  { name = "desk again", kind = "renew", from = "desk", app = "list" },
  { name = "laptop again", kind = "renew", from = "laptop", app = "list" },
  { name = "tablet again", kind = "renew", from = "tablet", app = "list" },
  { name = "board again", kind = "renew", from = "board", app = "list" },
}
M.others = {
  { name = "board list", kind = "app", from = "board", app = "list" },
  { name = "player", kind = "ping", from = "player", to = NAMES },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "box", "away", "snooping"
M.hour = 11

local KINDS = { desk = "pc", laptop = "laptop", tablet = "tablet", board = "pc" }
local CLIENTS = { "desk", "laptop", "tablet", "board" }

local function add_servers(net)
  world.add(net, { id = "names", kind = "server", look = "names", ip = NAMES,
    gateway = "10.0.10.1", dns = NAMES, zone = { ["records.rgh.example"] = RECORDS },
    pools = { { network = "10.0.5.0", mask = MASK, from = "10.0.5.100", to = "10.0.5.149",
      gateway = M.register.core, dns = NAMES, lease = 28800 } } })
  world.add(net, { id = "records", kind = "server", ip = RECORDS, gateway = "10.0.10.1",
    dns = NAMES, services = { { port = 443, proto = "tcp", name = "records" } } })
  world.join(net, "c7", { "core", 2 }, { "rack", 1 })
  world.join(net, "c8", { "names", 1 }, { "rack", 2 })
  world.join(net, "c9", { "records", 1 }, { "rack", 4 })
end

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "core", kind = "router", sockets = 2, relay = NAMES, interfaces = {
    { port = 1, ip = M.register.core }, { port = 2, ip = "10.0.10.1" } } })
  world.add(net, { id = "lounge", kind = "switch", sockets = 10 })
  world.add(net, { id = "rack", kind = "switch", sockets = 4, trusted = { 2 } })
  for _, id in ipairs(CLIENTS) do
    world.add(net, { id = id, kind = KINDS[id], look = id == "board" and "kiosk" or nil,
      dhcp = true })
  end
  world.add(net, { id = "player", kind = "pc", look = "box", ip = M.register.player,
    gateway = M.register.core, dns = NAMES })
  world.add(net, { id = "box", kind = "router", look = "box", ip = "192.168.1.1",
    pools = { { network = "192.168.1.0", mask = MASK, from = "192.168.1.100",
      to = "192.168.1.199", gateway = "192.168.1.1", dns = "192.168.1.1", lease = 86400 } } })
  add_servers(net)
  local sockets = build.cables(net, rng, "lounge", { { "desk", 1 }, { "laptop", 1 },
    { "tablet", 1 }, { "board", 1 }, { "player", 1 }, { "core", 1 } }, 1)
  net.devices.lounge.ports[sockets.core].trusted = true
  for _, id in ipairs(CLIENTS) do
    world.renew(net, id)
  end
  world.join(net, "c10", { "lounge", sockets.free[1] }, { "box", 1 })
  local lost = rng:shuffle { "desk", "laptop", "tablet" }
  world.renew(net, lost[1])
  world.renew(net, lost[2])
  return net
end

--- Whether a finding shows that something else hands out addresses here.
---@param n table see job.lua
function M.proves(n)
  local function foreign(ip)
    return type(ip) == "string" and ip:find "^192%.168%." ~= nil
  end
  if n.kind == "known" then
    for _, entry in ipairs(n.list) do
      if foreign(entry.ip) then
        return true
      end
    end
  end
  return n.kind == "settings" and foreign(n.ip) or n.kind == "renewed" and n.server == "box"
    or n.kind == "leases" and n.device == "box"
end

M.map = {
  floor = "art/outpatients.svg", tile = "small",
  devices = {
    desk = { x = 30, y = 60 }, laptop = { x = 140, y = 40 }, tablet = { x = 250, y = 60 },
    board = { x = 360, y = 40 }, player = { x = 470, y = 60 },
    box = { x = 30, y = 390, top = true },
    lounge = { x = 170, y = 260 }, core = { x = 480, y = 330 },
    rack = { x = 610, y = 400 }, names = { x = 580, y = 230 }, records = { x = 690, y = 230 },
  },
  zones = { { x = 14, y = 14, w = 560, h = 300, words = "lounge" },
    { x = 14, y = 360, w = 150, h = 150, words = "cupboard" },
    { x = 570, y = 200, w = 220, h = 310, words = "servers" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5, c10 = 0.5 },
}

-- Whether the box can still be heard in the lounge.
local function heard(job)
  if not job then
    return true
  end
  local far = world.far_end(job.net, "box", 1)
  return far ~= nil and world.lit(job.net, "box", 1)
end

local function grace(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "grace", name = w "Grace Mensah", first = w "Grace",
    role = w "Discharge coordinator: she plans how people get home", mood = "concerned",
    look = { skin = "ebony", face = "round", cover = "headband", cover_colour = "sun",
      hair = "afro", hair_colour = "black", clothes = "blazer", clothes_colour = "leaf",
      lanyard = true, ground = "sun" },
    words = w "A woman with a yellow headband over her hair, in a green jacket",
    story = {
      w "Hello, Grace from the discharge lounge. People who may go home today wait here for their \z
        medicine and their transport.",
      w "Two of our computers have lost the list of who goes when. The others still show it, but \z
        they are dropping off one after the other.",
      w "I am writing names on the back of a menu. It cannot go on like that.",
    },
    asks = {
      { id = "when", w "When did each one stop?",
        w "The first at nine, when we switched it on. The second at ten, after it had been \z
          restarted. Those that nobody has touched since yesterday are fine." },
      { id = "others", w "Does the big board still work?",
        changed and w "It did when you began, and I am keeping an eye on it. The drivers read it, \z
          so it must not go."
          or w "Yes, the transport board on the wall never stopped. It is never switched off." },
      { id = "patients", w "What does it mean for patients?",
        w "They are well enough to go home, so nobody is in danger. But fourteen people sit here \z
          with their coats on, and fourteen beds upstairs wait for somebody else." },
      { id = "again", w "Is it better now?",
        not changed and w "No. Shall I restart the others, too? I have a feeling I should not."
          or heard(job) and w "I dare not restart anything. Would it come back?"
          or w "You tell me! If I restart one, will it come back? Please try each of them." },
    },
  }
end

local function jun(w, job)
  return {
    id = "jun", name = w "Jun Lim", first = w "Jun",
    role = w "Pharmacy technician: he brings the medicines", mood = "thinking",
    look = { skin = "sand", face = "oval", hair = "undercut", hair_colour = "black",
      glasses = "square", clothes = "polo", clothes_colour = "brand", lanyard = true,
      ground = "sky" },
    words = w "A young man with black hair and square glasses, in a blue polo shirt",
    story = { w "Hi, Jun from the pharmacy. I bring people's medicines to the lounge and explain \z
      them." },
    asks = {
      { id = "new", w "Is there anything new in the lounge?",
        w "I am getting a label printer here on Monday, and every socket in the wall was taken. \z
          So I brought a box with four sockets from home. It is in the cupboard, ready for \z
          Monday." },
      { id = "box", w "What kind of box is it?",
        not heard(job) and w "The one you took off just now. It came free with my internet at \z
          home. I did not know that it does more than share out a cable."
          or w "It came free with my internet at home. It says “router” underneath. I only want \z
            its sockets." },
    },
  }
end

local function dorothy(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "dorothy", name = w "Dorothy Haworth", first = w "Dorothy",
    role = w "Volunteer, Tuesdays and Thursdays", mood = "neutral",
    look = { skin = "fair", face = "oval", hair = "pixie", hair_colour = "white",
      age_lines = true, clothes = "cardigan", clothes_colour = "rose", ground = "rose" },
    words = w "An older woman with short white hair, in a pink cardigan",
    story = { w "I am Dorothy, and I bring the tea round. I did the wages at the bus depot for \z
      thirty years, so I do notice numbers." },
    asks = {
      { id = "numbers", w "Have you noticed any numbers?",
        changed and w "The ones that stopped all had numbers beginning with 192. Have they changed?"
          or w "When that screen stopped, there was a number at the bottom that began with 192. \z
            On the board it begins with 10. I thought: that is another street altogether." },
      { id = "television", w "Is the box under the television new?",
        w "That one? No, it has been showing the news since I started here. The one in the \z
          cupboard is new to me." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "The helpful box",
    place = w "Discharge lounge",
    summary = w "One computer after another in the discharge lounge loses its list.",
    people = { grace(w, job), jun(w, job), dorothy(w, job) },
    names = {
      desk = { w "Lounge PC", w "lounge PC" }, laptop = { w "Lounge laptop", w "lounge laptop" },
      tablet = { w "Pharmacy tablet", w "pharmacy tablet" },
      board = { w "Transport board", w "transport board" },
      player = { w "Television box", w "television box" },
      box = { w "Box in the cupboard", w "box in the cupboard" },
      lounge = { w "Lounge switch", w "lounge switch" }, core = { w "Router", w "router" },
      rack = { w "Server switch", w "server switch" },
      names = { w "Address server", w "address server" },
      records = { w "Records server", w "records server" },
    },
    zones = { lounge = w "Discharge lounge", cupboard = w "Cupboard", servers = w "Server room" },
    apps = {
      list = { title = w "Going home today", open = w "14 people, next transport at 11:40.",
        fail = w "“The list cannot be reached. Check your connection.”" },
    },
    hints = {
      w "Some devices work and some do not. Read the settings of one of each. Who gave them their \z
        addresses?",
      w "The lost ones say that their gateway is 192.168.1.1. No hospital device has that \z
        address. Open the list on a lost device, then read its ARP table: which hardware address \z
        goes with it? The switch's MAC table says behind which socket that one lives.",
      w "Pull the cable of the box in the cupboard, or switch off its socket, or switch on the \z
        lounge switch's DHCP guard (snooping). Then let each lost device ask for its settings \z
        again, and open the list.",
    },
    thanks = w "All of them, and I restarted one to be sure. Fourteen people, fourteen ways home. \z
      Thank you!",
    still = w "I have tried every one and restarted one. It is not right yet.",
    lacks = {
      ["desk again"] = w "The lists open, thank you! But then I restarted the lounge PC, and it \z
        was lost again. Who gives it its address?",
      ["laptop again"] = w "The lists open, thank you! But then I restarted the lounge laptop, \z
        and it was lost again. Who gives it its address?",
      ["tablet again"] = w "The lists open, thank you! But then I restarted the pharmacy tablet, \z
        and it was lost again. Who gives it its address?",
      ["board again"] = w "The lists open, thank you! But then I restarted the transport board, \z
        and it was lost. Who gives it its address?",
    },
    broke = {
      ["board list"] = w "Now the transport board is empty, too. The drivers are standing in \z
        front of it.",
      player = w "The television has stopped. It worked all morning.",
    },
    causes = {
      { value = "box", w "A box from home handed out addresses of its own" },
      { value = "full", w "The hospital had no addresses left",
        no = w "Its list of leases had room. And the lost devices did get an address, just a \z
          strange one." },
      { value = "virus", w "A virus had got into the computers of the discharge lounge",
        no = w "The box did what it was made for. It was just made for a different place." },
      { value = "old", w "The lounge's computers were too old for the new list",
        no = w "An old computer does not make up an address that begins with 192.168. Somebody \z
          gave it out." },
    },
    fixes = {
      { value = "typed", w "An address was typed into each computer of the lounge by hand",
        no = w "Then nobody keeps track of which are used, and one slip makes two the same." },
      { value = "restart", w "Every computer in the lounge was switched off and on again",
        no = w "With the box still there, each one that asks again gets lost too." },
      { value = "server", w "The address server was restarted, so that it answers faster",
        no = w "It was already answering. The box is nearer, so it is always first." },
      { value = "away", w "The box gives out nothing here, and the lost devices asked again" },
    },
    prevents = {
      { value = "ban", w "A sign on every cupboard: do not touch the network",
        no = w "Jun needed a socket. Signs do not print labels." },
      { value = "snooping", w "DHCP guards (snooping), and a quick way to get a socket" },
      { value = "static", w "Addresses typed in by hand on every device in the whole hospital",
        no = w "Thousands of devices, and all to be done again when something moves." },
    },
    tells = {
      { value = "plain", mark = 3, w "“A box brought from home was giving your computers wrong \z
        addresses. They have asked again and have the right ones. The box is no longer in the \z
        way, and Jun will get a proper socket before Monday.”" },
      { value = "blame", mark = 0, w "“Jun plugged his own router in. That is not allowed.”" },
      { value = "jargon", mark = 1, w "“A rogue DHCP server won the race against the relay. \z
        Leases renewed, binding table checked.”" },
      { value = "short", mark = 2, w "“Your list is back on every screen. Good luck with the \z
        fourteen.”" },
    },
    layers = {
      { w "The cable and the switch", w "Every cable was good. The switch carried whatever it was \z
        given, even the box's messages." },
      { w "The address", w "A device that starts asks everybody: “Who gives me an address?” \z
        (DHCP). It takes the first offer. The box sat nearer and was faster. This was the fault." },
      { w "The way out", w "The lost devices sent everything to 192.168.1.1, and from there no \z
        road led to the servers." },
      { w "The name", w "They asked the box where the records are, too. It did not know." },
      { w "The hospital's system", w "The list was there all the time, for every device that \z
        could find the way." },
    },
    real = w "IT teams were once called only when something broke, and were seen as the people \z
      who say no. Now many sit with the wards from the start of a plan. Then nobody has to bring \z
      a box from home.",
    roles = { "network", "cyber", "desk" },
    question = w "What is the most surprising thing that you have found plugged into the network?",
    teacher = {
      answer = w "The box in the cupboard is a home router that answers DHCP requests first. \z
        Unplug it, switch off its socket or switch on snooping; then let both lost devices ask \z
        again.",
      paths = {
        w "Compare settings of a lost and a working device; find 192.168.1.1 in the ARP table, \z
          its hardware address in the switch's MAC table, and follow that socket's cable.",
        w "Ask Grace when each one stopped, Dorothy about the numbers and Jun what is new.",
      },
      watch = w "Many pull the box and stop: the lost devices keep the wrong address until they \z
        ask again. Some restart first and lose one more: that is a finding, too. Ask why the \z
        board never failed.",
    },
  }
end

return M
