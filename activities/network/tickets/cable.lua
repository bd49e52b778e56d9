-- The tablet of a drug trolley has lost its cable. The one sign is a dark light. It can be plugged
-- back in, or the spare cable by the nurses' station can be used. Sockets differ from run to run.
local world = require "kit.net.world"

local M = { id = "cable", chapter = 1, colour = "leaf" }

M.register = {
  tablet = "10.0.4.22", pc = "10.0.4.21", phone = "10.0.4.23", printer = "10.0.4.24",
  server = "10.0.4.10",
}
M.targets = { "server", "pc", "phone", "printer", "tablet" }
M.apps = { records = { host = "10.0.4.10", port = 443 } }
M.opens = { tablet = "records", pc = "records" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open" }, change = { "cable", "reboot" },
}
M.needs = { { name = "trolley", kind = "app", from = "tablet", app = "records" } }
M.others = {
  { name = "pc", kind = "app", from = "pc", app = "records" },
  { name = "phone", kind = "ping", from = "phone", to = "10.0.4.10" },
  { name = "printer", kind = "ping", from = "server", to = "10.0.4.24" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "cable out", "joined", "longer"

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  for _, id in ipairs { "tablet", "pc", "phone", "printer" } do
    world.add(net, { id = id, kind = id, ip = M.register[id] })
  end
  world.add(net, { id = "server", kind = "server", ip = M.register.server,
    services = { { port = 443, proto = "tcp", name = "records" } } })
  local trolley = rng:pick { 1, 2 }
  local spare = rng:pick { 5, 7 }
  world.join(net, "c1", { "switch", trolley }, false)
  world.join(net, "c2", { "switch", 3 }, { "pc", 1 })
  world.join(net, "c3", { "switch", 4 }, { "phone", 1 })
  world.join(net, "c4", { "switch", 6 }, { "printer", 1 })
  world.join(net, "c5", { "switch", 8 }, { "server", 1 })
  world.join(net, "c6", { "switch", spare }, false)
  return net
end

M.map = {
  floor = "art/ward-bluebell.svg",
  devices = {
    switch = { x = 196, y = 404 },
    tablet = { x = 48, y = 84 }, pc = { x = 258, y = 42 }, phone = { x = 416, y = 42 },
    printer = { x = 624, y = 72 }, server = { x = 632, y = 384, top = true },
  },
  loose = { c1 = { x = 192, y = 258 }, c6 = { x = 470, y = 286 } },
  tags = { c1 = 0.45, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.45 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  return n.kind == "lights" and n.device == "tablet" and n.dark > 0
    or n.kind == "lights" and n.device == "switch" and n.changes == 0
    or n.kind == "cable" and n.link == "c1" and not (n.a and n.b)
    or (n.kind == "ping" or n.kind == "open") and n.reason == "no link"
      and (n.from or n.device) == "tablet"
end

-- Whether the trolley's light is on by now.
local function lit(job)
  return world.lit(job.net, "tablet", 1)
end

local function farida(w, job)
  local changed = job and job.changes > 0
  return { id = "farida", name = w "Farida Mulla", first = w "Farida",
    role = w "Staff nurse, Bluebell Ward", mood = "concerned",
    look = { skin = "tan", cover = "hijab", cover_colour = "navy", clothes = "scrubs",
      clothes_colour = "brand", ground = "sky", lanyard = true },
    words = w "A nurse in a blue tunic and a navy headscarf",
    story = {
      w "Hello, is that the service desk? This is Farida on Bluebell Ward.",
      w "The tablet on our drug trolley cannot open the ward records. That is where I see who is \z
        allergic to what. I am reading paper charts for 22 patients, and the drug round is late.",
      w "Can you find out what is wrong?",
    },
    asks = {
      { id = "when", w "When did it stop?",
        w "It worked at seven this morning. Then the trolley was rolled aside, so that the floor \z
          could be mopped. After that, nothing." },
      { id = "others", w "Does anything else fail?", mood = "thinking", changed and lit(job)
        and w "The light on the tablet has just turned green! Please open the records on it from \z
          your desk, and on the PC too. If both work, tell me it is mended."
        or changed and w "You have changed something, so I would rather not guess. Please test \z
          the tablet and the PC from your desk first. Then tell me it is mended."
        or w "No. The PC at the nurses' station opens the records. I have just tried it." },
      { id = "patients", w "What does it mean for patients?",
        w "We check every drug twice on paper, so nobody is in danger. But the gentleman in bed 6 \z
          has waited forty minutes for his painkillers." },
    } }
end

local function geoff(w, job)
  return { id = "geoff", name = w "Geoff Catterall", first = w "Geoff",
    role = w "Domestic assistant: he keeps the ward clean", mood = "neutral",
    look = { skin = "fair", hair = "bald", hair_colour = "grey", beard = "full", clothes = "polo",
      clothes_colour = "leaf", ground = "leaf", age_lines = true },
    words = w "A bald man with a grey beard, in a green polo shirt",
    story = { w "Morning. Is it about the trolley? I was just in that corner." },
    asks = {
      { id = "moved", w "What happened when you mopped?", job and job.asked.when
        and w "So Farida told you. Yes, I rolled it over to the window. I heard a click as it \z
          went. I thought it was the brake."
        or w "I rolled the trolley over to the window, put out my wet floor sign and mopped. I \z
          heard a click as it went. I thought it was the brake." },
      { id = "spare", w "Is there another cable on the ward?", mood = "thinking",
        w "There is a spare one lying by the nurses' station. It came with a screen that is long \z
          gone. One end is still in the switch, the little box in the cupboard that joins \z
          everything." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The silent trolley",
    place = w "Bluebell Ward, care for older people",
    summary = w "A tablet on the drug trolley cannot open the ward records.",
    people = { farida(w, job), geoff(w, job) },
    names = {
      tablet = { w "Tablet trolley", w "tablet trolley" }, pc = { w "Ward PC", w "ward PC" },
      phone = { w "Phone", w "phone" }, printer = { w "Printer", w "printer" },
      server = { w "Records server", w "records server" }, switch = { w "Switch", w "switch" },
    },
    apps = { records = { title = w "Records system",
      open = w "The list of patients appears, with every allergy in red.",
      fail = w "“Ward records cannot be reached. Please try again.”" } },
    thanks = w "The records are open! I can see every allergy again. Thank you.",
    still = changed and lit(job) and w "The light is on, but the records still do not open. There \z
      must be something else."
      or changed and w "I have just tried again. Still nothing. Is the light on the tablet green?"
      or w "I have just tried again. The tablet still cannot open the records.",
    broke = {
      pc = w "The tablet works, thank you! But now the PC at the nurses' station has lost the \z
        records. Can you put that back?",
      phone = w "The tablet works. But our phone has gone dead. Can you put it back as it was?",
      printer = w "The tablet works. But the printer is lost now. Can you put it back as it was?",
      calm = w "The tablet woke up for a moment, and then the whole ward stood still. Is there a \z
        cable with both ends in the switch?",
    },
    hints = {
      w "Start where the trouble is. Choose the tablet trolley and look at its light. Then look \z
        at a device that works. What is different?",
      w "No light means no cable, or a cable with a loose end. Follow cable 1 with your finger.",
      w "Choose cable 1, pick up its loose end, and choose the tablet trolley. The spare cable 6 \z
        would do as well. Then open the ward records on the trolley.",
    },
    causes = {
      { value = "address", w "The tablet had the wrong IP address",
        no = w "Its address is 10.0.4.22, just as its sticker says. That part was fine." },
      { value = "cable out", w "The trolley's cable was unplugged" },
      { value = "server", w "The records server was switched off",
        no = w "The ward PC could open the records all morning, so the server was on." },
      { value = "switch", w "The switch was broken",
        no = w "The switch carried everybody else's messages. A broken switch stops them all." },
    },
    fixes = {
      { value = "reboot", w "The tablet was switched off and on again, so that it woke up",
        no = w "A restart helps a program that is stuck. It cannot put a cable back." },
      { value = "records", w "The ward records were started again",
        no = w "They ran all the time. The ward PC had them open." },
      { value = "joined", w "A cable joins the trolley to the switch again" },
    },
    prevents = {
      { value = "tablet", w "A newer tablet",
        no = w "A new tablet with its cable out is just as silent." },
      { value = "longer", w "A longer cable that clips in" },
      { value = "mop", w "A sign on the trolley: do not move it, and do not mop behind it",
        no = w "A ward has to be clean. The cable has to cope with that, not the cleaner." },
    },
    tells = {
      { value = "jargon", mark = 1, w "“The layer 1 link was down on the access port. Resolved.”" },
      { value = "blame", mark = 0, w "“Somebody pulled the cable out. Tell them to be careful.”" },
      { value = "plain", mark = 3, w "“The trolley's cable was out. It is joined up again. If the \z
        records stop again, look for the green light first. I will ask for a longer cable.”" },
      { value = "short", mark = 2, w "“It is mended now. You can carry on.”" },
    },
    layers = {
      { w "The cable", w "Bits travel as electric pulses along the cable. With one end out, \z
        nothing arrives, so the light goes dark. This was the fault." },
      { w "The switch", w "The switch reads the hardware address on each message (frame) and \z
        sends it out of the right socket. It worked all the time." },
      { w "The address", w "The tablet and the server had good IP addresses. They just had no \z
        road between them." },
      { w "The ward's system", w "The records could not open, because every layer stands on the \z
        one below it." },
    },
    real = w "On many wards nurses now check each drug on a screen instead of a paper chart. It \z
      shows allergies at once, but only while it is connected. So ward staff and IT teams plan \z
      sockets and cables together.",
    roles = { "desk", "network" },
    question = w "When did you last mend something for a ward, and what did you check first?",
    teacher = {
      answer = w "The trolley's end of cable 1 is out of its socket. Plug it back in, or plug the \z
        loose end of the spare cable 6 into the trolley.",
      paths = {
        w "By eye: look at the trolley's light (dark), then follow cable 1 to its loose end.",
        w "By test: open the records or ping from the trolley (“its own light is dark”), then do \z
          the same from the ward PC, which works.",
      },
      watch = w "Pupils often begin with the server. Ask: who else uses it, and does it work for \z
        them? Both loose ends in the switch make a loop that stops the whole ward: let them \z
        find the way out of it.",
    },
  }
end

return M
