-- After a room was painted, a monitor went into a wall socket of another network (VLAN). Its light
-- is green and its address is right, yet nobody hears it. Moving the cable to a free socket of the
-- right network mends it, and so does giving its socket the right VLAN. Which socket is which, and
-- which network it strayed into, differ from run to run.
local world = require "kit.net.world"

local M = { id = "socket", chapter = 1, colour = "plum" }

M.register = {
  monitor = "10.0.8.31", other = "10.0.8.32", station = "10.0.8.10", pc = "10.0.4.21",
  server = "10.0.4.10", visitor = "10.0.7.40", web = "10.0.7.1",
}
M.targets = { "station", "monitor", "other", "pc", "server", "visitor", "web" }
M.apps = {
  vitals = { host = "10.0.8.10", port = 2575 }, records = { host = "10.0.4.10", port = 443 },
}
M.opens = { monitor = "vitals", other = "vitals", pc = "records" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open", "macs", "vlans" },
  change = { "cable", "vlan", "reboot" },
}
M.vlans = { [4] = true, [7] = true, [8] = true } -- ward computers, visitors, medical devices
M.needs = { { name = "bed", kind = "app", from = "monitor", app = "vitals" } }
M.others = {
  { name = "other", kind = "app", from = "other", app = "vitals" },
  { name = "pc", kind = "app", from = "pc", app = "records" },
  { name = "visitor", kind = "ping", from = "visitor", to = "10.0.7.1" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "now"
M.cause, M.fix, M.prevent = "vlan", "medical", "labels"

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  local switch = world.add(net, { id = "switch", kind = "switch", sockets = 10 })
  for i, port in ipairs(switch.ports) do
    port.vlan = i <= 4 and 8 or i <= 7 and 4 or 7
  end
  for _, id in ipairs { "monitor", "other" } do
    world.add(net, { id = id, kind = "pc", look = "monitor", ip = M.register[id] })
  end
  world.add(net, { id = "station", kind = "server", look = "bigscreen",
    ip = M.register.station, services = { { port = 2575, proto = "tcp", name = "vitals" } } })
  world.add(net, { id = "pc", kind = "pc", ip = M.register.pc })
  world.add(net, { id = "visitor", kind = "tablet", look = "kiosk", ip = M.register.visitor })
  world.add(net, { id = "web", kind = "router", ip = M.register.web })
  world.add(net, { id = "server", kind = "server", ip = M.register.server,
    services = { { port = 443, proto = "tcp", name = "records" } } })
  local medical = rng:shuffle { 1, 2, 3, 4 }
  local ward, guest = rng:shuffle { 5, 6, 7 }, rng:shuffle { 8, 9, 10 }
  local strayed = rng:pick { ward[3], guest[3] }
  world.join(net, "c1", { "switch", strayed }, { "monitor", 1 })
  world.join(net, "c2", { "switch", medical[1] }, { "other", 1 })
  world.join(net, "c3", { "switch", medical[2] }, { "station", 1 })
  world.join(net, "c4", { "switch", ward[1] }, { "pc", 1 })
  world.join(net, "c5", { "switch", guest[1] }, { "visitor", 1 })
  world.join(net, "c6", { "switch", guest[2] }, { "web", 1 })
  world.join(net, "c7", { "switch", ward[2] }, { "server", 1 })
  return net
end

M.map = {
  floor = "art/ward-bluebell.svg", tile = "small",
  devices = {
    switch = { x = 250, y = 424 },
    monitor = { x = 24, y = 64 }, other = { x = 128, y = 64 }, station = { x = 278, y = 60 },
    pc = { x = 424, y = 60 }, visitor = { x = 592, y = 84 }, web = { x = 688, y = 226 },
    server = { x = 672, y = 396, top = true },
  },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.4, c3 = 0.5, c4 = 0.4, c5 = 0.4, c6 = 0.5, c7 = 0.5 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  for _, entry in ipairs((n.kind == "learnt" or n.kind == "vlans") and n.list or {}) do
    if (entry.device == "monitor" or entry.link == "c1") and entry.vlan ~= 8 then
      return true
    end
  end
  return false
end

-- Whether the monitor's socket and the big screen's are in one network by now.
local function together(job)
  local sockets = {}
  for _, id in ipairs { "monitor", "station" } do
    local far = world.far_end(job.net, id, 1)
    sockets[#sockets + 1] = far and job.net.devices[far.device].ports[far.port].vlan
  end
  return sockets[1] ~= nil and sockets[1] == sockets[2]
end

local function marie(w, job)
  local changed = job and job.changes > 0
  return { id = "marie", name = w "Marie Ormerod", first = w "Marie",
    role = w "Healthcare assistant, Bluebell Ward", mood = "concerned",
    look = { skin = "fair", hair = "bob", hair_colour = "white", clothes = "scrubs",
      clothes_colour = "teal", ground = "rose", age_lines = true, lanyard = true },
    words = w "A woman in her fifties with a white bob, in a green-blue tunic",
    story = {
      w "Hello, this is Marie, healthcare assistant on Bluebell Ward. I help the nurses look \z
        after people. Bay 4 has been painted, and this morning the beds came back.",
      w "The monitor at bed 11 is on. It shows a heartbeat, the breathing, and the oxygen in the \z
        blood. But the big screen at the nurses' station shows only three dashes for bed 11.",
      w "The big screen is what calls us when a number goes wrong. So I am standing here until \z
        you have mended it.",
    },
    asks = {
      { id = "when", w "When did it stop?",
        w "It has not worked since the beds were rolled back at nine. Before the painting it \z
          worked for years." },
      { id = "light", w "Is there a light on the monitor?", mood = "thinking",
        changed and together(job)
        and w "Green, as before. And a colleague has just called “Bed 11!” through the door. \z
          Please open the big screen from both monitors. If both beds are on it, tell me it is \z
          mended."
        or changed and w "I cannot see the big screen from the bed. Please open it on the monitor \z
          from your desk, so that I need not leave her."
        or w "Yes, a green one. That is what puzzles me. Bed 12 beside it has just the same \z
          light, and bed 12 is on the big screen." },
      { id = "patients", w "What does it mean for patients?",
        w "The lady in bed 11 had an operation this morning. If her oxygen drops, only this \z
          monitor bleeps, and nobody outside the bay hears it. If I am called away, nobody is \z
          watching." },
    } }
end

local function sunita(w)
  return { id = "sunita", name = w "Sunita Rao", first = w "Sunita",
    role = w "Painter in the hospital's buildings team", mood = "thinking",
    look = { skin = "brown", hair = "bun", hair_colour = "black", cover = "headband",
      cover_colour = "sun", clothes = "hoodie", clothes_colour = "grey", ground = "sun" },
    words = w "A young woman with a yellow headband, in a grey hooded top",
    story = { w "Hi. I painted bay 4. Is something wrong with it?" },
    asks = {
      { id = "plugs", w "What did you do with the plugs?",
        w "I took them out to paint round the sockets. Then I put each one back into a free \z
          socket. They all look the same, and they all fit." },
      { id = "stickers", w "Were there stickers on the sockets?",
        w "Yes, with a number: 8 for medical devices, 4 for the ward's computers, 7 for visitors. \z
          They came off with the old paint. I kept them in an envelope, in case somebody wanted \z
          them." },
    } }
end

local function aoife(w, job)
  return { id = "aoife", name = w "Aoife Brennan", first = w "Aoife",
    role = w "Clinical engineer: she looks after medical devices", mood = "neutral",
    look = { skin = "pale", hair = "pixie", hair_colour = "ginger", freckles = true,
      clothes = "shirt", clothes_colour = "navy", ground = "leaf", hearing_aid = true,
      lanyard = true },
    words = w "A woman with short ginger hair, freckles and a hearing aid",
    story = { w "Aoife here. I tested the monitor on Friday, and it is fine. What would you like \z
      to know?" },
    asks = {
      { id = "vlan", w "Why are there three networks on one switch?",
        w "So that a film on a visitor's phone can never slow an alarm down. One switch acts as \z
          if it were three. Each of the three is called a VLAN. Every socket belongs to one." },
      { id = "better", w "May I just change the socket's VLAN?", job and job.changes > 0
        and w "Whichever way you did it, please write it down. A wrong list of sockets is worse \z
          than none."
        or w "It would work. But then our plan of the sockets is wrong. The next visitors' screen \z
          that somebody plugs in there lands among the monitors. I would move the cable. If you \z
          do change the VLAN, write it down." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The painted bay",
    place = w "Bluebell Ward, care for older people",
    summary = w "A bedside monitor is on, but the nurses' station cannot see it.",
    people = { marie(w, job), sunita(w), aoife(w, job) },
    names = {
      monitor = { w "Monitor 11", w "monitor at bed 11" },
      other = { w "Monitor 12", w "monitor at bed 12" },
      station = { w "Big screen", w "big screen" }, pc = { w "Ward PC", w "ward PC" },
      visitor = { w "Visitors' screen", w "visitors' screen" },
      web = { w "Visitors' box", w "visitors' internet box" },
      server = { w "Records", w "records server" }, switch = { w "Switch", w "switch" },
    },
    apps = {
      vitals = { title = w "Big screen",
        open = w "The big screen shows this bed: heartbeat, breathing and oxygen.",
        fail = w "The big screen shows three dashes for this bed." },
      records = { title = w "Records system",
        open = w "The list of patients appears.",
        fail = w "“Ward records cannot be reached. Please try again.”" },
    },
    thanks = w "There she is! Bed 11 is on the big screen, all three numbers. Thank you. Now I \z
      can help with the lunches.",
    still = changed and w "My colleague at the desk says: still three dashes for bed 11. Which \z
      network is its socket in now?"
      or w "My colleague at the desk says: still three dashes for bed 11.",
    broke = {
      other = w "Bed 11 is there, but bed 12 has gone from the big screen! Please put that back \z
        first.",
      pc = w "Bed 11 is there, thank you. But now the ward PC has lost the records. Can you put \z
        that back?",
      visitor = w "Bed 11 is there, thank you. But the visitors' screen has lost its internet, \z
        and somebody's grandson was on a video call. Can you put it back?",
      calm = w "Everything stands still. Is there a cable with both ends in the switch?",
    },
    hints = {
      w "The light is green, so the cable is whole. Monitor 12 works and monitor 11 does not. \z
        What is different between the two? Follow both cables to the switch.",
      w "One switch can be several networks. Show the VLANs of the switch: which number does the \z
        socket of monitor 11 have, and which does the socket of monitor 12 have?",
      w "Medical devices belong to VLAN 8. Pull cable 1 out of the switch and plug it into a free \z
        socket of VLAN 8. Then open the big screen on monitor 11.",
    },
    causes = {
      { value = "cable out", w "The monitor's cable was loose, so that nothing could get through",
        no = w "A loose cable gives no light. This light was green." },
      { value = "monitor", w "The monitor was broken",
        no = w "It showed every heartbeat, and its light was green. It had something to say, but \z
          nobody heard it." },
      { value = "address", w "The monitor had the wrong IP address",
        no = w "It had 10.0.8.31, as on its sticker. The big screen has 10.0.8.10, so they \z
          belong together." },
      { value = "vlan", w "The monitor's socket was in the wrong network (VLAN)" },
    },
    fixes = {
      { value = "medical", w "The monitor is in the network for medical devices again" },
      { value = "reboot", w "The monitor was switched off and on again",
        no = w "A restart does not move it to another network. And for a minute nobody saw its \z
          numbers." },
      { value = "screen", w "The big screen was told to look for the monitor at bed 11",
        no = w "It looked for bed 11 all the time, in its own network." },
    },
    prevents = {
      { value = "paint", w "No bay is ever painted again",
        no = w "Bays have to be painted. It must be easy to put things back." },
      { value = "one", w "All sockets are put into one network, so that any of them will do",
        no = w "Then every visitor's phone would sit among the monitors. They are apart for a \z
          reason." },
      { value = "labels", w "New stickers on the sockets, and a test of each bed" },
    },
    tells = {
      { value = "blame", mark = 0, w "“The painter mixed up the plugs. It was not us.”" },
      { value = "plain", mark = 3, w "“The monitor was in a socket for other devices. It is in \z
        the right network now, and the big screen sees it. We are putting new stickers on the \z
        sockets, so that nobody has to guess.”" },
      { value = "jargon", mark = 1, w "“The access port was in the wrong VLAN. Untagged \z
        membership reassigned, MAC table verified.”" },
      { value = "short", mark = 2, w "“Bed 11 is back on the big screen. Thank you for keeping \z
        watch. Please ring us again if the dashes come back.”" },
    },
    layers = {
      { w "The cable", w "It was whole, and the lights at both ends were green. Bits went along \z
        it all the time." },
      { w "The switch", w "It kept its three networks apart, as it should. What the monitor sent \z
        went only to sockets with the same VLAN number, and the big screen's socket has another \z
        number. This was the fault." },
      { w "The address", w "The monitor and the big screen had good addresses, in one network. \z
        But the monitor's question “Who has 10.0.8.10?” never reached the big screen." },
      { w "The ward's system", w "The big screen waited for numbers that were not let in." },
    },
    real = w "In 2017 a program called WannaCry spread from computer to computer. It affected at \z
      least 81 of 236 NHS trusts in England. One lesson was to keep medical devices in a network \z
      of their own, where little can reach them.",
    roles = { "network", "cyber", "desk" },
    question = w "Which devices in your hospital have a network of their own, and why?",
    teacher = {
      answer = w "Cable 1 of the monitor at bed 11 is in a switch socket of VLAN 4 or 7. Move it \z
        to a free socket of VLAN 8 (sockets 1 to 4), or set the VLAN of its socket to 8.",
      paths = {
        w "By comparing: follow the cables of both monitors, then show the VLANs of the switch.",
        w "By listening: open the big screen on monitor 11 so that the switch hears it, then show \z
          the MAC table: the monitor appears in another VLAN than the big screen.",
      },
      watch = w "“The light is green, so the network is fine” is the trap: the light only knows \z
        about the cable. Pupils who set the big screen's socket to the monitor's VLAN lose bed \z
        12: ask them who else was in that network. Both mends close the ticket; talk about which \z
        of the two keeps the plan of the sockets true.",
    },
  }
end

return M
