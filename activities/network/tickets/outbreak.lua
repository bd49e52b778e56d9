-- Ticket 12: three machines have caught a program that copies itself from computer to computer over
-- port 445. They have to be kept from all others, but the scans of one of them are needed, and the
-- healthy ones need that very port for their shared folder. Which computers are ill, and all
-- sockets, differ from run to run.
local build = require "build"
local world = require "kit.net.world"

local M = { id = "outbreak", chapter = 4, colour = "ember" }

local SHARE = 445 -- the port that computers share folders through
local OLD, IMAGING, RECORDS, RESULTS = "10.0.8.31", "10.0.10.30", "10.0.10.10", "10.0.10.20"
local SHUT_IN = 99 -- a VLAN that leads nowhere

M.register = {
  ill = "10.0.4.31", sick = "10.0.4.34", well = "10.0.4.32", fit = "10.0.4.33",
  old = OLD, scanner = "10.0.8.30", wall = "10.0.4.1", records = RECORDS, results = RESULTS,
  imaging = IMAGING,
}
M.targets = { "records", "results", "imaging", "wall", "ill", "well", "fit", "sick", "old",
  "scanner" }
M.apps = {
  records = { host = RECORDS, port = 443 }, results = { host = RESULTS, port = 443 },
  sending = { host = IMAGING, port = 104 }, viewing = { host = IMAGING, port = 443 },
  folder = { host = RECORDS, port = SHARE },
}
M.opens = { ill = "records", sick = "records", well = "folder", fit = "viewing", old = "sending" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open", "macs", "vlans", "rules", "load",
    "packets" },
  change = { "cable", "vlan", "socket", "rule" },
}
M.vlans = { [4] = true, [8] = true, [SHUT_IN] = true }
M.needs = {}
M.others = {
  { name = "scan arrives", kind = "ping", from = "scanner", to = OLD },
  { name = "scan sent", kind = "app", from = "old", app = "sending" },
  { name = "scan seen", kind = "app", from = "fit", app = "viewing" },
  { name = "records", kind = "app", from = "well", app = "records" },
  { name = "results", kind = "app", from = "fit", app = "results" },
  { name = "folder", kind = "app", from = "well", app = "folder" },
}
M.patients, M.urgency = "patients", "now"
M.cause, M.fix, M.prevent = "unpatched", "apart", "patches"
M.hour = 8

local SEATS = { "ill", "well", "fit", "sick" }
local ILL = { "ill", "sick", "old" }
local TARGETS = { "well", "fit", "records", "results", "imaging" }

for _, from in ipairs(ILL) do
  for _, to in ipairs(TARGETS) do
    M.needs[#M.needs + 1] = { name = from .. " to " .. to, kind = "shut", from = from,
      to = M.register[to], port = SHARE }
  end
end

local function service(port, name)
  return { port = port, proto = "tcp", name = name }
end

local SERVICES = {
  records = { service(443, "records"), service(SHARE, "folder") },
  results = { service(443, "results"), service(SHARE, "folder") },
  imaging = { service(104, "sending"), service(443, "viewing"), service(SHARE, "folder") },
}

local function flows()
  local list = {}
  for _, from in ipairs(ILL) do
    for _, to in ipairs { "well", "fit", "records" } do
      list[#list + 1] = { id = from .. to, from = from, to = M.register[to], kbps = 300,
        class = "knocking" }
    end
  end
  list[#list + 1] = { id = "scans", from = "old", to = IMAGING, kbps = 4000, class = "imaging" }
  return list
end

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "wall", kind = "router", look = "firewall", sockets = 2, interfaces = {
    { port = 1, vlan = 4, ip = M.register.wall }, { port = 1, vlan = 8, ip = "10.0.8.1" },
    { port = 2, ip = "10.0.10.1" } }, policy = "allow", rules = {
    { action = "allow", src = "10.0.4.0/24", dst = "10.0.10.0/24", proto = "any" } } })
  world.add(net, { id = "floor", kind = "switch", sockets = 12 })
  world.add(net, { id = "rack", kind = "switch", sockets = 6 })
  local seats = rng:shuffle { 1, 2, 3, 4 }
  for i, id in ipairs(SEATS) do
    local pc = world.add(net, { id = id, kind = "pc", ip = M.register[id],
      gateway = M.register.wall, services = { service(SHARE, "folder") } })
    pc.seat = seats[i]
  end
  world.add(net, { id = "old", kind = "pc", look = "workstation", ip = OLD, gateway = "10.0.8.1",
    services = { service(SHARE, "folder"), service(104, "scans") } })
  world.add(net, { id = "scanner", kind = "pc", look = "scanner", ip = M.register.scanner,
    gateway = "10.0.8.1" })
  for _, id in ipairs { "records", "results", "imaging" } do
    world.add(net, { id = id, kind = "server", ip = M.register[id], gateway = "10.0.10.1",
      services = SERVICES[id] })
  end
  local sockets = build.cables(net, rng, "floor", { { "ill", 1 }, { "well", 1 }, { "fit", 1 },
    { "sick", 1 }, { "old", 1 }, { "scanner", 1 }, { "wall", 1 } }, 1)
  local ports = net.devices.floor.ports
  for id, socket in pairs(sockets) do
    if id ~= "free" then
      ports[socket].vlan = (id == "old" or id == "scanner") and 8 or 4
    end
  end
  ports[sockets.wall].vlan, ports[sockets.wall].trunk = nil, true
  build.cables(net, rng, "rack", { { "records", 1 }, { "results", 1 }, { "imaging", 1 },
    { "wall", 2 } }, 8)
  net.flows = flows()
  return net
end

local SICK = { ill = true, sick = true, old = true }

--- Whether a finding shows a machine that knocks at all others, or which one the alarm is about.
---@param n table see job.lua
function M.proves(n)
  if n.kind == "load" then
    for _, flow in ipairs(n.list) do
      if flow.flow ~= "scans" then
        return true
      end
    end
  end
  return n.kind == "label" and SICK[n.device] == true
end

M.map = {
  floor = "art/site.svg", tile = "small",
  devices = {
    ill = { x = 24, y = 40 }, well = { x = 128, y = 40 }, fit = { x = 232, y = 40 },
    sick = { x = 336, y = 40 }, old = { x = 540, y = 40 }, scanner = { x = 670, y = 40 },
    floor = { x = 150, y = 210 }, wall = { x = 620, y = 220 },
    records = { x = 110, y = 302 }, results = { x = 240, y = 302 }, imaging = { x = 370, y = 302 },
    rack = { x = 190, y = 436 },
  },
  zones = { { x = 14, y = 14, w = 430, h = 160, words = "wards" },
    { x = 510, y = 14, w = 276, h = 160, words = "imaging" },
    { x = 90, y = 284, w = 400, h = 226, words = "servers" } },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5,
    c9 = 0.5, c10 = 0.5, c11 = 0.5 },
}

-- What stands at each of the four seats.
local function seat_names(w)
  return {
    { w "Ward clerk's PC", w "ward clerk's PC" }, { w "Doctors' PC", w "doctors' PC" },
    { w "Pharmacy PC", w "pharmacy PC" }, { w "Handover PC", w "handover PC" },
  }
end

local function names(w, job)
  local list, seats = {
    old = { w "Scan workstation", w "scan workstation" }, scanner = { w "CT scanner", w "CT \z
      scanner" },
    wall = { w "Firewall", w "firewall" }, floor = { w "Floor switch", w "floor switch" },
    rack = { w "Server switch", w "server switch" },
    records = { w "Records server", w "records server" },
    results = { w "Results server", w "results server" },
    imaging = { w "Imaging server", w "imaging server" },
  }, seat_names(w)
  for i, id in ipairs(SEATS) do
    list[id] = seats[job and job.net.devices[id].seat or i]
  end
  return list
end

-- Whether the two PCs that are ill have been cut off from their neighbours: by VLAN, by a shut
-- socket or by a pulled cable.
local function parted(job)
  for _, id in ipairs { "ill", "sick" } do
    local far = world.far_end(job.net, id, 1)
    local device = far and job.net.devices[far.device]
    local vlan = device and device.macs and (device.ports[far.port].vlan or 1)
    if vlan == 4 and world.lit(job.net, id, 1) then
      return false
    end
  end
  return true
end

local function zainab(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "zainab", name = w "Zainab Hussain", first = w "Zainab", role = w "Cyber security analyst",
    mood = "thinking",
    look = { skin = "tan", face = "oval", cover = "shayla", cover_colour = "teal",
      clothes = "jumper", clothes_colour = "grey", lanyard = true, ground = "leaf" },
    words = w "A young woman with a teal scarf over her hair, in a grey jumper",
    story = {
      w "Zainab, cyber security. Nobody needs to run, but let us be quick and careful.",
      w "Three machines have caught a program that copies itself to others. It knocks at port 445 \z
        of every computer that it can reach. A port is a numbered door, and 445 is the one for \z
        shared folders.",
      w "Keep those three away from everything else. But do not switch off the hospital. Ask \z
        people what they need before you cut anything off.",
    },
    asks = {
      { id = "which", w "Which machines are they?",
        w "My alarm shows addresses only: 10.0.4.31, 10.0.4.34 and 10.0.8.31. Their stickers tell \z
          you which is which. You can also measure the load and see who is knocking." },
      { id = "how", w "How do we keep them apart?",
        w "A VLAN is a network of its own on a shared switch. Inside one, messages never pass the \z
          firewall, so no rule can stop them. There, put a PC into VLAN 99, which leads nowhere, \z
          or switch off its socket. Between networks, a firewall rule can stop just one port." },
      { id = "port", w "Can we just shut port 445 for everybody?",
        changed and w "Only if nobody healthy needs it. Sister Duckworth does, for the drug charts."
          or w "Ask the wards first. Somebody may keep a folder there that they need this hour." },
      { id = "state", w "How does it look from your side?",
        not changed and w "They are still knocking. None of the others has opened: they all had \z
          last month's updates."
          or parted(job) and w "The two PCs have gone quiet. Now the old workstation: does the \z
            firewall still let its knocking through?"
          or w "Better, or different. At least one PC still knocks at its neighbours." },
    },
  }
end

local function joseph(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "joseph", name = w "Joseph Fernandes", first = w "Joseph",
    role = w "Radiographer: he takes pictures of the inside of the body", mood = "concerned",
    look = { skin = "brown", face = "square", hair = "side-part", hair_colour = "black",
      beard = "moustache", clothes = "scrubs", clothes_colour = "plum", lanyard = true,
      ground = "plum" },
    words = w "A man with a black moustache and a side parting, in plum scrubs",
    story = { w "Joseph, in imaging. I hear one of ours is on the list. Please tell me before you \z
      touch it." },
    asks = {
      { id = "need", w "What do you need the workstation for?",
        w "It takes each picture from the CT scanner and sends it to the imaging server, through \z
          port 104. Without it the scanner can take pictures, but no doctor sees them." },
      { id = "update", w "Can it be updated?",
        w "No. It came with the scanner, and its maker makes no updates any more. A new one is \z
          ordered for the spring. It does not need port 445 for its work, if that helps." },
      { id = "patients", w "What does it mean for patients?",
        changed and w "A lady came in with a stroke an hour ago. The pictures were ready when the \z
          doctors needed them. The next ambulance is on its way, so please keep it like that."
          or w "When somebody has a stroke, a scan of the head shows which kind it is, so that \z
            the medicine is the right one. That cannot wait, so there must be no gap in the \z
            pictures. Everything else can wait an hour." },
    },
  }
end

local function sheila(w, job)
  local changed = job ~= nil and job.changes > 0
  return {
    id = "sheila", name = w "Sheila Duckworth", first = w "Sheila", role = w "Sister: the senior \z
      nurse of Rowan Ward",
    mood = "neutral",
    look = { skin = "peach", face = "oval", hair = "bob", hair_colour = "auburn",
      age_lines = true, clothes = "scrubs", clothes_colour = "navy", lanyard = true,
      ground = "rose" },
    words = w "A woman with a red-brown bob, in navy scrubs with a lanyard",
    story = { w "Sister Duckworth, Rowan Ward. We have a plan for days like this. Tell me what \z
      goes, and for how long." },
    asks = {
      { id = "paper", w "Can you do without a PC or two?",
        w "For an hour, yes. We have paper forms in the red box, and we practise. Just do not \z
          take them all: one has to open the records, and the doctors want to see the scans." },
      { id = "folder", w "Who uses a shared folder?",
        changed and w "We do. When you began, each healthy PC opened it. I will try again when \z
          you say you are done."
          or w "We do, all day. The drug charts are in a folder on the records server. Each \z
            healthy PC opens them there." },
    },
  }
end

function M.words(w, job)
  return {
    title = w "Keep them apart",
    place = w "Ribblesdale General, the whole site",
    summary = w "Three machines have caught something that spreads. Care has to go on.",
    people = { zainab(w, job), joseph(w, job), sheila(w, job) },
    names = names(w, job),
    zones = { wards = w "Wards, VLAN 4", imaging = w "Imaging, VLAN 8", servers = w "Servers" },
    apps = {
      records = { title = w "Patient records", open = w "Rowan Ward: 24 patients.",
        fail = w "“The records cannot be reached.”" },
      results = { title = w "Blood results", open = w "All results up to 8:00.",
        fail = w "“No connection to the results.”" },
      sending = { title = w "Scan workstation", open = w "The last picture was sent.",
        fail = w "“A picture is waiting: it cannot be sent.”" },
      viewing = { title = w "Scans", open = w "Head, 7:52, ready to read.",
        fail = w "“No connection to the scans.”" },
      folder = { title = w "Drug charts folder", open = w "24 charts, the last changed at 7:58.",
        fail = w "“The folder cannot be opened.”" },
    },
    hints = {
      w "First find out which machines knock, and who needs what. Ask all three people. Choose a \z
        switch and measure the load: who sends to everybody?",
      w "Two of them are PCs on the wards' VLAN: paper will do there for an hour, so cut them off \z
        at the switch. The third has to go on sending pictures: at the firewall, stop only its \z
        port 445.",
      w "Put the sockets of 10.0.4.31 and 10.0.4.34 into VLAN 99. On the firewall add a rule at \z
        the top: deny, from 10.0.8.31 to any, TCP, port 445. Then try a scan, the records and the \z
        drug charts.",
    },
    thanks = w "Quiet. Nothing is knocking any more, and the scans are going through. That is how \z
      it should be done.",
    still = w "I still see knocking: at least one of the three reaches another machine at port \z
      445.",
    broke = {
      ["scan arrives"] = w "Joseph rings: the scanner cannot hand over its pictures any more.",
      ["scan sent"] = w "Joseph rings: the workstation cannot send pictures. He has a scan \z
        waiting.",
      ["scan seen"] = w "A doctor rings: the scans cannot be opened on the wards any more.",
      records = w "Sister Duckworth rings: now no healthy PC opens the records.",
      results = w "Sister Duckworth rings: the blood results have gone too.",
      folder = w "Sister Duckworth rings: the drug charts folder does not open. It was fine \z
        before.",
    },
    causes = {
      { value = "staff", w "Somebody on the ward opened an e-mail with a bad attachment",
        no = w "Nothing you found shows that. This program needs no click: it knocks, and walks \z
          in." },
      { value = "scanner", w "The CT scanner was broken",
        no = w "It took pictures all the time. The workstation beside it was the one that \z
          knocked." },
      { value = "unpatched", w "Machines without updates caught a program that spreads" },
      { value = "firewall", w "The firewall had failed",
        no = w "It did what its rules said. There was no rule for this, and inside a VLAN it sees \z
          nothing." },
    },
    fixes = {
      { value = "apart", w "Two PCs were cut off, and the workstation still sends its scans" },
      { value = "off", w "Everything was switched off until it was clean again",
        no = w "The pictures for a stroke cannot wait for that. Ask first who needs what." },
      { value = "everyone", w "Port 445 was shut at the firewall for the whole hospital at once",
        no = w "That would stop the drug charts as well. And between PCs of one VLAN it would \z
          stop nothing." },
      { value = "wait", w "All three were left alone until the new workstation comes in spring",
        no = w "Until then they would knock every second." },
    },
    prevents = {
      { value = "patches", w "Updates on time, and a separate network for what cannot have them" },
      { value = "internet", w "Take the hospital off the internet",
        no = w "This spread from inside, from machine to machine." },
      { value = "trust", w "Ask everybody in the hospital to be more careful from now on",
        no = w "Care is good, but nobody did anything here. Machines need protection that works \z
          by itself." },
    },
    tells = {
      { value = "jargon", mark = 1, w "“Three SMB worm hosts, lateral movement contained. \z
        Quarantined by VLAN and ACL.”" },
      { value = "short", mark = 2, w "“Two PCs are off for now. Please use paper for an hour.”" },
      { value = "plain", mark = 3, w "“Three machines had a program that spreads. Two PCs are cut \z
        off until they are clean: please use paper for an hour. Scans, records and drug charts \z
        carry on. Machines without updates get a network of their own.”" },
      { value = "blame", mark = 0, w "“Imaging should have replaced that old thing years ago.”" },
    },
    layers = {
      { w "The cable", w "All cables were good. Switching off a socket does the same as pulling a \z
        cable, but from your chair." },
      { w "The switch", w "Machines in one VLAN reach each other with no guard between them. \z
        Another VLAN is another network, even on the same switch." },
      { w "The firewall", w "Between networks it can stop one port of one machine and leave the \z
        rest. It had no rule for this yet." },
      { w "The connection", w "Port 445 shares folders. The program used a mistake in old \z
        software behind it. Machines without the update opened. This was the fault." },
      { w "The hospital", w "Scans, records and drug charts can go on, because somebody asked \z
        first who needs what." },
    },
    real = w "In May 2017 a program called WannaCry affected at least 81 of 236 NHS trusts in \z
      England. It is estimated that about 19,500 appointments were cancelled. Its targets had \z
      missed an update, or were too old to get one. A change to the firewalls would have \z
      protected them.",
    roles = { "cyber", "network", "nurse" },
    question = w "Have you ever practised a day without computers? What surprised you?",
    teacher = {
      answer = w "10.0.4.31, 10.0.4.34 and 10.0.8.31 spread by port 445. Move the two PCs to VLAN \z
        99 (or switch off their sockets), and on the firewall deny port 445 from 10.0.8.31 only, \z
        so that scans and the drug charts folder go on.",
      paths = {
        w "Ask Zainab for the addresses and read the stickers.",
        w "Measure the load: three machines send to everybody. The switch's tables show where \z
          they are plugged in.",
      },
      watch = w "Some cut the workstation off and stop the scans; some deny port 445 for \z
        everybody and stop the drug charts. Both can be undone: let them hear the phone ring. \z
        Ask: why does no firewall rule help between two PCs of one VLAN?",
    },
  }
end

return M
