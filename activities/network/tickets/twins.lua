-- A new label printer was given the address of another device by hand. Now two devices answer to
-- one number, and none to the printer's own. It is mended by typing the right address, or by
-- putting the old printer back for today. Whose address it took differs from run to run.
local world = require "kit.net.world"

local M = { id = "twins", chapter = 1, colour = "sun" }

M.register = {
  printer = "10.0.4.24", old = "10.0.4.24", pc = "10.0.4.21", laptop = "10.0.4.22",
  phone = "10.0.4.23", server = "10.0.4.10",
}
M.targets = { "server", "printer", "pc", "laptop", "phone" }
M.apps = {
  labels = { host = "10.0.4.24", port = 9100 }, records = { host = "10.0.4.10", port = 443 },
}
M.opens = { server = "labels", pc = "records", laptop = "records" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open", "arp", "macs", "packets" },
  change = { "cable", "address", "reboot" },
}
M.needs = {
  { name = "labels", kind = "app", from = "server", app = "labels" },
  { name = "own pc", kind = "holds", device = "pc", ip = "10.0.4.21" },
  { name = "own laptop", kind = "holds", device = "laptop", ip = "10.0.4.22" },
  { name = "own phone", kind = "holds", device = "phone", ip = "10.0.4.23" },
}
M.others = {
  { name = "pc", kind = "app", from = "pc", app = "records" },
  { name = "laptop", kind = "app", from = "laptop", app = "records" },
  { name = "phone", kind = "ping", from = "phone", to = "10.0.4.10" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "twins", "own", "hand out"

local PRINT = { port = 9100, proto = "tcp", name = "labels" }

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "printer", kind = "printer", services = { PRINT },
    ip = M.register[rng:pick { "pc", "laptop", "phone" }] })
  world.add(net, { id = "old", kind = "printer", ip = M.register.old, services = { PRINT } })
  for _, id in ipairs { "pc", "laptop", "phone" } do
    world.add(net, { id = id, kind = id, ip = M.register[id] })
  end
  world.add(net, { id = "server", kind = "server", ip = M.register.server,
    services = { { port = 443, proto = "tcp", name = "records" } } })
  -- Of two answers the later one is believed: the printer's, from the last socket that is in use.
  local socket = rng:shuffle { 1, 2, 3, 4 }
  world.join(net, "c1", { "switch", socket[1] }, { "laptop", 1 })
  world.join(net, "c2", { "switch", socket[2] }, { "phone", 1 })
  world.join(net, "c3", { "switch", socket[3] }, { "pc", 1 })
  world.join(net, "c4", { "switch", rng:pick { 6, 7 } }, { "printer", 1 })
  world.join(net, "c5", { "switch", 5 }, { "server", 1 })
  world.join(net, "c6", { "old", 1 }, false)
  return net
end

M.map = {
  floor = "art/ward-hawthorn.svg",
  devices = {
    switch = { x = 204, y = 404 },
    laptop = { x = 44, y = 92 }, phone = { x = 234, y = 44 }, pc = { x = 434, y = 44 },
    printer = { x = 624, y = 66 }, server = { x = 632, y = 384, top = true },
    old = { x = 36, y = 384, top = true },
  },
  loose = { c6 = { x = 178, y = 330 } },
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  if n.kind == "settings" then
    return n.device == "printer" and n.ip ~= M.register.printer
  elseif n.kind == "known" then
    for _, entry in ipairs(n.list) do
      if entry.device == "printer" and entry.ip ~= M.register.printer then
        return true
      end
    end
  end
  return false
end

-- Whether a printer that is joined to the switch goes by the number on the sticker by now.
local function found(job)
  for _, id in ipairs { "printer", "old" } do
    local port = job.net.devices[id].ports[1]
    if port.ip == M.register.printer and world.lit(job.net, id, 1) then
      return true
    end
  end
  return false
end

local function daniel(w, job)
  local changed = job and job.changes > 0
  return { id = "daniel", name = w "Daniel Owusu", first = w "Daniel",
    role = w "Phlebotomist: he takes blood samples", mood = "concerned",
    look = { skin = "ebony", hair = "buzz", beard = "full", clothes = "scrubs",
      clothes_colour = "leaf", ground = "sun", lanyard = true },
    words = w "A man in a green tunic with short hair and a beard",
    story = {
      w "Hi, Daniel here. I take the blood samples on Hawthorn Ward.",
      w "Our label printer was swapped for a new one last night. Its lights are on, but no \z
        label comes out. The records server says it cannot find it.",
      w "I could write labels by hand. But if two samples get mixed up, a child has to have a \z
        second needle.",
    },
    asks = {
      { id = "who", w "Who set the printer up?",
        w "Callum, our IT apprentice, on the late shift. He typed the settings in by hand. Ask \z
          him: he has just come in." },
      { id = "others", w "Does anything else fail?", mood = "thinking", changed and found(job)
        and w "I heard something whirr! Please print a label from the server. And have the \z
          hiccups gone too? If so, tell me it is mended."
        or changed and w "Bushra at the desk would know. I am still waiting for a label. Has the \z
          printer got its own number now?"
        or w "Bushra, our ward clerk, says that something at her desk has had the hiccups since \z
          last night. It may have nothing to do with it." },
      { id = "patients", w "What does it mean for patients?",
        w "Four children are waiting for their tests. I will not take a sample that I cannot \z
          label safely, so their results will come later." },
    } }
end

local function bushra(w, changed)
  return { id = "bushra", name = w "Bushra Khalid", first = w "Bushra",
    role = w "Ward clerk: she runs the desk of Hawthorn Ward", mood = "thinking",
    look = { skin = "sand", cover = "shayla", cover_colour = "plum", hair = "long",
      clothes = "cardigan", clothes_colour = "rose", ground = "plum", glasses = "square" },
    words = w "A woman with a plum-coloured scarf and glasses, in a pink cardigan",
    story = { w "Hello! You are speaking to the desk. What do you need?" },
    asks = {
      { id = "hiccups", w "What are these hiccups?", changed
        and w "No hiccups since you changed something. But they come and go, so please check."
        or w "I have a laptop, a PC and a phone here. Now and then one of them goes quiet, and a \z
          minute later it is fine. I just use another, so I could not swear which one it was." },
      { id = "old", w "What became of the old printer?",
        w "It is in the corner by the cupboard, still switched on, with its cable rolled up. It \z
          is slow, but it printed its last label at eight last night. It still has its old \z
          number." },
    } }
end

local function callum(w, job)
  return { id = "callum", name = w "Callum Entwistle", first = w "Callum",
    role = w "IT apprentice in his first year", mood = "concerned",
    look = { skin = "peach", hair = "undercut", hair_colour = "brown", clothes = "polo",
      clothes_colour = "navy", ground = "sky", lanyard = true, freckles = true },
    words = w "A young man with a short back and sides, in a navy polo shirt",
    story = { w "Is it about the printer? Oh no. Ask me anything." },
    asks = {
      { id = "typed", w "How did you set the printer up?",
        job and job.changes > 0 and found(job)
        and w "You found it? Then I did slip into the wrong line. Next time I will read the \z
          number back to somebody before I go."
        or w "I copied the address from the list. It was late, and the lines are close together. \z
          I may have slipped into the wrong one." },
      { id = "tested", w "Did you test it?", job and job.asked.hiccups
        and w "I did, I pinged the number I had typed, and I got a reply. Hiccups at the desk? \z
          Then perhaps it was not the printer that replied to me."
        or w "I did! I pinged the number I had typed, and I got a reply. So I thought it was \z
          fine." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The twin numbers",
    place = w "Hawthorn Ward, care for children",
    summary = w "The new label printer is on, but no label comes out.",
    people = { daniel(w, job), bushra(w, changed), callum(w, job) },
    names = {
      printer = { w "Label printer", w "label printer" },
      old = { w "Old printer", w "old printer" }, pc = { w "Ward PC", w "ward PC" },
      laptop = { w "Laptop", w "laptop" }, phone = { w "Phone", w "phone" },
      server = { w "Records server", w "records server" }, switch = { w "Switch", w "switch" },
    },
    apps = {
      labels = { title = w "Label printing", open = w "Zzzip. A label comes out.",
        fail = w "“Printer 10.0.4.24 cannot be found. Labels wait: 4.”" },
      records = { title = w "Records system", open = w "The list of patients appears.",
        fail = w "“Ward records cannot be reached. Please try again.”" },
    },
    thanks = w "Listen, it is printing! All four children's labels. Thank you.",
    still = changed and w "I have just tried again. Either no label comes, or two things still \z
      share one number. Have you compared all the settings?"
      or w "I have just tried again. The server still cannot find a printer at 10.0.4.24.",
    lacks = {
      ["own pc"] = w "Labels come out, thank you! But the ward PC still has the hiccups. Does \z
        something else have its number?",
      ["own laptop"] = w "Labels come out, thank you! But the laptop still has the hiccups. Does \z
        something else have its number?",
      ["own phone"] = w "Labels come out, thank you! But the phone still has the hiccups. Does \z
        something else have its number?",
    },
    broke = {
      pc = w "Labels come out, thank you. But now the ward PC has lost the records. Can you put \z
        that back?",
      laptop = w "Labels come out, thank you. But now the laptop has lost the records. Can you \z
        put that back?",
      phone = w "Labels come out. But the ward's phone is dead now. Can you put that back?",
      calm = w "Everything stands still. Is there a cable with both ends in the switch?",
    },
    hints = {
      w "All the lights are on, so the cables are fine. Go one layer up: how do devices find each \z
        other? Read the settings of the printer, and what its sticker says.",
      w "Write down the IP addresses of all devices, one under the other. Two are the same. A \z
        ping to that number gets a reply, but the ARP table shows whose reply it was.",
      w "Change the label printer's address to 10.0.4.24, as its sticker says. Then print a label \z
        from the records server. Until somebody has time for that, the old printer would do: \z
        pull the new one's cable out, and plug cable 6 into the switch.",
    },
    causes = {
      { value = "twins", w "The printer had the IP address of another device" },
      { value = "cable out", w "The printer's cable was loose",
        no = w "The printer's light was on, and a cable with a loose end gives no light." },
      { value = "paper", w "The printer had no paper",
        no = w "A printer without paper still answers a ping. Nothing answered at 10.0.4.24." },
      { value = "server", w "The records server was switched off during the night shift",
        no = w "The laptop and the PC could open the records, so it was on." },
    },
    fixes = {
      { value = "reboot", w "The printer was switched off, left for a minute and switched on again",
        no = w "It wakes up with the same address. The clash would still be there." },
      { value = "own", w "Each device has its own address again, and a printer has 10.0.4.24" },
      { value = "server", w "The server was told to send labels to the number that the printer has",
        no = w "Then labels would go to a number that two devices answer to. Some would get \z
          lost." },
    },
    prevents = {
      { value = "hand out", w "A server hands out the addresses" },
      { value = "careful", w "People who type addresses in by hand have to be more careful",
        no = w "Everybody slips when they are tired. A good plan works even then." },
      { value = "keep", w "Printers are never swapped for new ones",
        no = w "Printers wear out. Swapping one has to be safe." },
    },
    tells = {
      { value = "short", mark = 2, w "“The printer works again, and all four labels are on their \z
        way to you. Thank you for waiting.”" },
      { value = "plain", mark = 3, w "“The new printer had the number of another device, so \z
        labels went nowhere. Each has its own number again, and labels print. In future a \z
        server will hand the numbers out.”" },
      { value = "jargon", mark = 1, w "“It was a duplicate IP with conflicting ARP entries on the \z
        subnet. Cleared and verified.”" },
      { value = "blame", mark = 0, w "“The apprentice got it wrong. It is not our fault.”" },
    },
    layers = {
      { w "The cable", w "Every light was on. All devices could send bits to the switch." },
      { w "The switch", w "It carried the server's question “Who has 10.0.4.24?” to every \z
        socket. It worked." },
      { w "The address", w "Nobody answered for 10.0.4.24. For another number two devices \z
        answered, and whoever answered last was believed. This was the fault." },
      { w "The ward's system", w "The server had labels to print and nobody to send them to. And \z
        some of what was meant for the desk went to the printer, which threw it away." },
    },
    real = w "In 2020 thousands of hospital staff were sent home to work within weeks. Each \z
      laptop was set up and checked before it left. With that many, nobody types addresses: a \z
      server hands them out (DHCP).",
    roles = { "desk", "network" },
    question = w "How do you make sure that no two devices get the same address?",
    teacher = {
      answer = w "The new printer was given the address of the PC, the laptop or the phone. Set \z
        it to 10.0.4.24. Or pull its cable out and plug the old printer (cable 6) into the switch.",
      paths = {
        w "By reading: the printer's settings against its sticker, then against the others'.",
        w "By asking the network: ping all devices from the records server, then show its ARP \z
          table. One number belongs to the hardware address that the printer has.",
      },
      watch = w "A reply to a ping shows that somebody has the number, not who. Callum was caught \z
        by that, and so are pupils. If they give the printer any free number, it works by itself \z
        but the server does not look there. If they plug the old printer in and leave the new \z
        one, the clash is still there.",
    },
  }
end

return M
