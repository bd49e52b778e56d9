-- Monday morning in outpatients: every address of the pool is lent, most of them to laptops that
-- left on Friday. A longer pool mends it, and so does letting go of the old leases; a shorter lease
-- helps only from now on. How long the pool is, and which device got the last address, differ from
-- run to run.
local address = require "kit.net.address"
local world = require "kit.net.world"

local M = { id = "pool", chapter = 2, colour = "sky" }

M.register = { pc = "10.0.5.20", router = "10.0.5.1", names = "10.0.10.53",
  appointments = "10.0.10.40" }
M.targets = { "appointments", "names", "router", "pc" }
M.apps = { checkin = { host = "10.0.10.40", port = 443 } }
M.opens = { kiosk1 = "checkin", kiosk2 = "checkin", laptop = "checkin", pc = "checkin" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open", "leases", "packets" },
  change = { "cable", "auto", "lease", "pool", "reboot" },
}
M.needs = {
  { name = "kiosk1", kind = "app", from = "kiosk1", app = "checkin" },
  { name = "kiosk2", kind = "app", from = "kiosk2", app = "checkin" },
  { name = "laptop", kind = "app", from = "laptop", app = "checkin" },
}
M.others = {
  { name = "pc", kind = "app", from = "pc", app = "checkin" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "full", "free", "short"

M.FIRST = "10.0.5.101"
M.LEASE = 604800 -- seconds: seven days

local CLIENTS = { "kiosk1", "kiosk2", "laptop" }

local function add_devices(net)
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "core", kind = "switch", sockets = 4 })
  for _, id in ipairs(CLIENTS) do
    world.add(net, { id = id, kind = id == "laptop" and "laptop" or "tablet",
      look = id ~= "laptop" and "kiosk" or nil, dhcp = true })
  end
  world.add(net, { id = "pc", kind = "pc", ip = M.register.pc, gateway = M.register.router })
  world.add(net, { id = "router", kind = "router", sockets = 2, relay = M.register.names,
    interfaces = { { port = 1, ip = "10.0.5.1" }, { port = 2, ip = "10.0.10.1" } } })
  world.add(net, { id = "appointments", kind = "server", ip = M.register.appointments,
    gateway = "10.0.10.1", services = { { port = 443, proto = "tcp", name = "check-in" } } })
end

-- Lends every address: the first one that switched on has one, and Friday's guests have the rest.
local function lend(net, server, rng, first, last)
  local seat = rng(last - first + 1) + first - 1
  local lucky = net.devices[rng:pick(CLIENTS)]
  for number = first, last do
    local ip = address.text(number)
    local mac = ("02:f1:%02x:%02x:%02x:%02x"):format(rng(256) - 1, rng(256) - 1, rng(256) - 1,
      number & 255)
    local till = (rng(60) + 300000) * 1000000 -- three days and a half
    if number == seat then
      mac, till = lucky.ports[1].mac, M.LEASE * 1000000
      lucky.ports[1].ip, lucky.ports[1].mask = ip, "255.255.255.0"
      lucky.gateway, lucky.dns = M.register.router, M.register.names
      lucky.lease = ip
    end
    server.leases[ip] = { mac = mac, till = till }
  end
  for _, id in ipairs(CLIENTS) do
    local port = net.devices[id].ports[1]
    if not port.ip then -- it made one up
      port.ip, port.mask = ("169.254.%d.%d"):format(rng(254), rng(254)), "255.255.0.0"
    end
  end
end

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  add_devices(net)
  local first = address.parse(M.FIRST)
  local last = first + rng:pick { 7, 8, 9 }
  local server = world.add(net, { id = "names", kind = "server", look = "names",
    ip = M.register.names, gateway = "10.0.10.1", pools = { { network = "10.0.5.0",
      mask = "255.255.255.0", from = M.FIRST, to = address.text(last),
      gateway = M.register.router, dns = M.register.names, lease = M.LEASE } } })
  server.leases = {}
  lend(net, server, rng, first, last)
  local socket = rng:shuffle { 1, 2, 3, 4 }
  world.join(net, "c1", { "switch", socket[1] }, { "kiosk1", 1 })
  world.join(net, "c2", { "switch", socket[2] }, { "kiosk2", 1 })
  world.join(net, "c3", { "switch", rng:pick { 5, 6 } }, { "laptop", 1 })
  world.join(net, "c4", { "switch", socket[3] }, { "pc", 1 })
  world.join(net, "c5", { "switch", 8 }, { "router", 1 })
  world.join(net, "c6", { "router", 2 }, { "core", 3 })
  world.join(net, "c7", { "core", 1 }, { "names", 1 })
  world.join(net, "c8", { "core", 4 }, { "appointments", 1 })
  return net
end

M.map = {
  floor = "art/outpatients.svg", tile = "small",
  devices = {
    switch = { x = 340, y = 440 }, core = { x = 602, y = 40, top = false },
    kiosk1 = { x = 222, y = 318 }, kiosk2 = { x = 330, y = 318 }, laptop = { x = 416, y = 60 },
    pc = { x = 72, y = 372 }, router = { x = 616, y = 330, top = true },
    names = { x = 544, y = 132, top = true }, appointments = { x = 688, y = 132, top = true },
  },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.4, c4 = 0.4, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  return n.kind == "leases" and n.free == 0
    or n.kind == "renewed" and n.reason == "no offer"
end

-- How many of the three screens have an address that somebody gave them.
local function awake(job)
  local count = 0
  for _, id in ipairs(CLIENTS) do
    local ip = job.net.devices[id].ports[1].ip
    count = count + (ip and ip:find "^10%." and 1 or 0)
  end
  return count
end

local function lorraine(w, job)
  local changed = job and job.changes > 0
  return { id = "lorraine", name = w "Lorraine Hindle", first = w "Lorraine",
    role = w "Receptionist in Outpatients", mood = "concerned",
    look = { skin = "fair", hair = "ponytail", hair_colour = "auburn", clothes = "blazer",
      clothes_colour = "plum", ground = "sky", wheelchair = true, lanyard = true,
      age_lines = true },
    words = w "A woman with a red-brown ponytail and a plum jacket, in a wheelchair",
    story = {
      w "Morning, Lorraine here, from Outpatients. That is where people come for an appointment \z
        and go home again afterwards.",
      w "It is ten past eight on a Monday. We have two kiosks where people check in, and the \z
        nurse's laptop that calls them in. Only one of those three screens has come on.",
      w "I am ticking people off on paper, and the queue has reached the door.",
    },
    asks = {
      { id = "when", w "When did it stop?",
        w "All was well on Friday. We switch everything off for the weekend. This morning the \z
          first one that we switched on was fine. The other two did not wake up." },
      { id = "others", w "Does your own PC work?", mood = "thinking",
        changed and awake(job) == #CLIENTS
        and w "I can see all three of them light up! And mine is on. Have you opened the check-in \z
          on each of them? Then tell me it is mended."
        or changed and w "I have no time to look, the queue is too long. Have you let the other \z
          screens ask again? They do not seem to try by themselves."
        or w "Mine works. But mine has always had the same number. Somebody typed it in years \z
          ago." },
      { id = "patients", w "What does it mean for patients?",
        w "Nobody is in danger. But seventy people come on a Monday morning, and some of them \z
          should not stand for long. If we start late, we are late all day." },
    } }
end

local function arthur(w)
  return { id = "arthur", name = w "Arthur Kwok", first = w "Arthur",
    role = w "Volunteer: he helps people at the kiosks", mood = "neutral",
    look = { skin = "peach", hair = "side-part", hair_colour = "white", clothes = "cardigan",
      clothes_colour = "leaf", ground = "sand", age_lines = true, glasses = "round" },
    words = w "An older man with white hair and round glasses, in a green cardigan",
    story = { w "Good morning. I help people who do not like screens. Today not even I like \z
      them." },
    asks = {
      { id = "screen", w "What do the kiosks say?",
        w "A kiosk that has not woken up says “No connection”, with a number below that begins \z
          with 169.254. On a good day the number begins with 10." },
      { id = "number", w "What is a number with 169.254?", mood = "thinking",
        w "Jean from your desk told me once. A machine makes it up when it has asked for an \z
          address and nobody gave it one. It is as good as none." },
    } }
end

local function hamza(w, job)
  return { id = "hamza", name = w "Hamza Desai", first = w "Hamza",
    role = w "Training coordinator: he plans courses for staff", mood = "pleased",
    look = { skin = "olive", hair = "quiff", hair_colour = "dark", beard = "goatee",
      clothes = "shirt", clothes_colour = "sun", ground = "leaf", lanyard = true,
      hearing_aid = true },
    words = w "A young man with a small beard and a hearing aid, in a yellow shirt",
    story = { w "Hello! Was something wrong with the room on Friday?" },
    asks = {
      { id = "friday", w "What was on in Outpatients on Friday?",
        w "A training day, in the waiting area. Colleagues from other hospitals came, each with a \z
          laptop to plug in. It was a lovely day." },
      { id = "gone", w "Are their laptops still here?", job and job.asked.screen
        and w "No, they all left at four. Why? Could it be that they took your numbers home with \z
          them?"
        or w "No, they all left at four on Friday. They will not be back before spring." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The Monday queue",
    place = w "Outpatients, the waiting area",
    summary = w "Only one of three screens for checking in has come on.",
    people = { lorraine(w, job), arthur(w), hamza(w, job) },
    names = {
      kiosk1 = { w "Left kiosk", w "left kiosk" }, kiosk2 = { w "Right kiosk", w "right kiosk" },
      laptop = { w "Nurse's laptop", w "nurse's laptop" },
      pc = { w "Desk PC", w "desk PC" }, router = { w "Router", w "router" },
      names = { w "Address server", w "address server" },
      appointments = { w "Booking server", w "booking server" },
      switch = { w "Outpatients switch", w "Outpatients switch" },
      core = { w "Server switch", w "server switch" },
    },
    apps = { checkin = { title = w "Check-in",
      open = w "“Welcome. Please scan your letter.”",
      fail = w "“No connection. Please see the receptionist.”" } },
    thanks = w "All three are on! Arthur is sending people to the kiosks, and the queue is \z
      getting shorter. Thank you.",
    still = changed and w "Not all three screens are on yet. Is there an address for each of \z
      them? And has each one asked again?"
      or w "It is still one of three, and the queue is getting longer.",
    lacks = job and #(job.lacking or {}) == 1 and {
      kiosk1 = w "Two screens are on, thank you! Only the left kiosk is not. Is there an address \z
        for it? And has it asked again?",
      kiosk2 = w "Two screens are on, thank you! Only the right kiosk is not. Is there an address \z
        for it? And has it asked again?",
      laptop = w "Both kiosks are on, thank you! Only the nurse's laptop is not. Is there an \z
        address for it? And has it asked again?",
    } or nil,
    broke = {
      pc = w "The screens are on, thank you. But now my own PC says “No connection”. Can you put \z
        that back?",
      calm = w "Everything stands still. Is there a cable with both ends in one switch?",
    },
    hints = {
      w "Every light is on. Read the settings of all three screens. Two of the addresses look \z
        quite unlike the rest. Who should have given them one?",
      w "The address server lends each device an address for a while. That is called a lease. \z
        Show its leases: how many are free, and who has the others?",
      w "Make room on the address server: give its pool more addresses, or end the leases of \z
        devices that are no longer here. Then let both sleeping screens ask for an address again.",
    },
    causes = {
      { value = "kiosk", w "The kiosks were broken",
        no = w "Two screens do not break on the same morning. All three worked on Friday." },
      { value = "server off", w "The address server was switched off for the weekend",
        no = w "It was on: you could read its list, and the first screen got its address from \z
          it." },
      { value = "full", w "Laptops that had left still held the addresses" },
      { value = "cable out", w "Two cables were loose",
        no = w "Every light was green. A loose cable gives no light." },
    },
    fixes = {
      { value = "reboot", w "The kiosks were switched off and on",
        no = w "Then they ask again, and again nothing is free. A restart alone does not help." },
      { value = "made up", w "The router was told to accept the made-up addresses that begin with \z
        169.254, too",
        no = w "A router passes nothing on for 169.254. Those addresses only ever reach \z
          neighbours." },
      { value = "free", w "The address server has free addresses again, and each screen asked for \z
        one" },
    },
    prevents = {
      { value = "night", w "The kiosks and the laptop stay switched on at weekends",
        no = w "Then they keep their addresses, but the next new device finds none." },
      { value = "short", w "Shorter leases for guests, and more addresses" },
      { value = "courses", w "Training days are held in another building, or not at all",
        no = w "People have to learn, and the next guests bring laptops too. Guests can be \z
          planned for." },
    },
    tells = {
      { value = "jargon", mark = 1, w "“The DHCP scope was exhausted by stale leases. Purged, and \z
        lease time tuned.”" },
      { value = "short", mark = 2, w "“All three screens work again. Sorry about the queue, and \z
        thank you for your patience.”" },
      { value = "blame", mark = 0, w "“The training people took all your addresses.”" },
      { value = "plain", mark = 3, w "“Every device borrows a number, and all the numbers were \z
        still lent to Friday's guests. There are free ones again. From now on guests' numbers \z
        come back the same day.”" },
    },
    layers = {
      { w "The cable and the switch", w "Every light was on, and the switch passed everything \z
        on." },
      { w "The address", w "Two screens asked for an address, and none was left. So each made one \z
        up, and a made-up address leads nowhere. This was the fault." },
      { w "The address server (DHCP)", w "It did as it was told: it kept each address for seven \z
        days for whoever had it, even after they had gone home." },
      { w "The router", w "It carried the screens' questions to the address server and back. It \z
        worked." },
      { w "The check-in", w "It was ready all the time. The desk PC had it open." },
    },
    real = w "Hospitals sent thousands of staff home to work, and brought tablets to their wards \z
      for video calls. Suddenly there were far more devices than anybody had planned for. Each \z
      one needs an address.",
    roles = { "desk", "network", "infrastructure" },
    question = w "How many devices are in your network on a Monday morning, and who counts them?",
    teacher = {
      answer = w "The address server has lent its whole pool, all but one address to laptops that \z
        have left. Give the pool more addresses or end old leases. Then let both screens ask \z
        again.",
      paths = {
        w "From the screen: its address begins with 169.254, so nobody gave it one; then to the \z
          address server's leases.",
        w "By asking: Hamza's guests, Arthur's number, and the list of leases with devices that \z
          are not here.",
      },
      watch = w "A shorter lease alone changes nothing today: what is lent stays lent until it \z
        ends. It is the way to stop it happening again. And a screen has to ask again: \z
        nobody tells it that there is room now.",
    },
  }
end

return M
