-- The eye clinic's imaging PC still uses a router that was retired at the weekend: it reaches its
-- neighbours and nothing beyond. A new gateway mends it; so does plugging the old router in again,
-- for now. The old router's address differs from run to run.
local world = require "kit.net.world"

local M = { id = "gateway", chapter = 2, colour = "brand" }

M.register = {
  imager = "10.0.5.31", camera = "10.0.5.32", pc = "10.0.5.21", router = "10.0.5.1",
  archive = "10.0.10.30",
}
M.targets = { "archive", "router", "imager", "camera", "pc" }
M.apps = {
  archive = { host = "10.0.10.30", port = 104 },
  viewer = { host = "10.0.10.30", port = 443 },
  picture = { host = "10.0.5.31", port = 5104 },
}
M.opens = { imager = "archive", pc = "viewer", camera = "picture" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "trace", "open", "arp", "routes", "packets" },
  change = { "cable", "address", "gateway", "reboot" },
}
M.needs = { { name = "archive", kind = "app", from = "imager", app = "archive" } }
M.others = {
  { name = "camera", kind = "app", from = "camera", app = "picture" },
  { name = "pc", kind = "app", from = "pc", app = "viewer" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "gateway", "way out", "list"

local function add_clinic(net, old)
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  world.add(net, { id = "core", kind = "switch", sockets = 4 })
  world.add(net, { id = "imager", kind = "pc", look = "workstation", ip = M.register.imager,
    gateway = old, services = { { port = 5104, proto = "tcp", name = "picture" } } })
  world.add(net, { id = "camera", kind = "pc", look = "eyecamera", ip = M.register.camera,
    gateway = M.register.router })
  world.add(net, { id = "pc", kind = "pc", ip = M.register.pc, gateway = M.register.router })
end

local function add_routers(net, last)
  world.add(net, { id = "router", kind = "router", sockets = 2, interfaces = {
    { port = 1, ip = M.register.router }, { port = 2, ip = "10.0.10.1" } } })
  world.add(net, { id = "oldrouter", kind = "router", sockets = 2, interfaces = {
    { port = 1, ip = "10.0.5." .. last }, { port = 2, ip = "10.0.10." .. last } } })
end

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  local last = rng:pick { 2, 250, 253, 254 }
  add_clinic(net, "10.0.5." .. last)
  add_routers(net, last)
  world.add(net, { id = "archive", kind = "server", ip = M.register.archive,
    gateway = "10.0.10.1", services = { { port = 104, proto = "tcp", name = "archive" },
      { port = 443, proto = "tcp", name = "viewer" } } })
  local socket = rng:shuffle { 1, 2, 3, 5 }
  world.join(net, "c1", { "switch", socket[1] }, { "imager", 1 })
  world.join(net, "c2", { "switch", socket[2] }, { "camera", 1 })
  world.join(net, "c3", { "switch", socket[3] }, { "pc", 1 })
  world.join(net, "c4", { "switch", 6 }, { "router", 1 })
  world.join(net, "c5", { "switch", 8 }, { "oldrouter", 1 })
  world.join(net, "c6", { "core", 1 }, { "router", 2 })
  world.join(net, "c7", { "core", 2 }, false)
  world.join(net, "c8", { "core", 4 }, { "archive", 1 })
  return net
end

M.map = {
  floor = "art/clinic-rooms.svg", tile = "small",
  devices = {
    switch = { x = 30, y = 436 }, core = { x = 612, y = 436 },
    imager = { x = 256, y = 44 }, camera = { x = 386, y = 110 }, pc = { x = 616, y = 60 },
    router = { x = 300, y = 400, top = true }, oldrouter = { x = 430, y = 400, top = true },
    archive = { x = 686, y = 330 },
  },
  loose = { c7 = { x = 556, y = 350 } },
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5, c6 = 0.5, c7 = 0.5, c8 = 0.5 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  if n.kind == "settings" then
    return n.device == "imager" and n.gateway ~= M.register.router
  elseif n.kind == "trace" and n.from == "imager" and n.reason ~= "reply" then
    for _, hop in ipairs(n.list) do
      if hop.device == "oldrouter" then
        return true
      end
    end
  end
  return false
end

-- Whether the router that the imaging PC uses leads somewhere by now.
local function leads_out(job)
  local net = job.net
  local way = net.devices.imager.gateway and world.holder(net, net.devices.imager.gateway)
  return way and net.devices[way].kind == "router" and world.lit(net, way, 2)
end

local function seun(w, job)
  local changed = job and job.changes > 0
  return { id = "seun", name = w "Seun Bello", first = w "Seun",
    role = w "Optometrist: he tests and examines eyes", mood = "concerned",
    look = { skin = "umber", hair = "crop", hair_colour = "black", beard = "stubble",
      clothes = "shirt", clothes_colour = "sky", ground = "sand", glasses = "round",
      lanyard = true },
    words = w "A man with short black hair and round glasses, in a light blue shirt",
    story = {
      w "Hello, this is Seun in the eye clinic. We take a picture of the back of each eye, and \z
        doctors look at it in another building.",
      w "Since this morning our pictures do not arrive there. The camera works, and the picture \z
        comes up on our imaging PC. It just goes no further.",
      w "Every picture is still here. But nobody can judge it.",
    },
    asks = {
      { id = "when", w "When did it stop?",
        w "On Friday afternoon all was well. This morning the very first picture stayed here. \z
          Nobody has touched the PC since. I had the key." },
      { id = "others", w "Does anything else fail?", mood = "thinking",
        changed and leads_out(job)
        and w "The first picture has just left! Please open the archive yourself, and try the \z
          camera and the clinic PC next door. If they all work, tell me it is mended."
        or changed and w "You have changed something, so I would rather not guess. Does the \z
          camera still send to the imaging PC? Does the clinic PC next door still show pictures? \z
          Please try both."
        or w "No. The clinic PC next door shows last week's pictures, and those come from the \z
          very same archive." },
      { id = "patients", w "What does it mean for patients?",
        w "Nobody is in danger today. But people with diabetes come to us every year or two, so \z
          that damage is found before they notice it. Nine of them are waiting for an answer. \z
          Some have had drops that blur their sight, so they cannot just pop back tomorrow." },
    } }
end

local function zofia(w, job)
  local strayed = job and job.net.devices.imager.ports[1].ip ~= M.register.imager
  return { id = "zofia", name = w "Zofia Wrona", first = w "Zofia",
    role = w "Eye screener: she takes the pictures", mood = "neutral",
    look = { skin = "pale", hair = "fringe", hair_colour = "blonde", clothes = "scrubs",
      clothes_colour = "plum", ground = "plum" },
    words = w "A young woman with blonde hair and a fringe, in a plum-coloured tunic",
    story = { w "Look at the light, please. Sorry, habit! I take the pictures here. What would \z
      you like to know?" },
    asks = {
      { id = "settings", w "Who set the imaging PC up?",
        w "The firm that sold it, four years ago. They typed in every number by hand, and they \z
          told us never to let anything change them. The camera looks for the PC at its address." },
      { id = "move", w "May I change its IP address?",
        strayed and w "Somebody already has! My last picture went nowhere: the camera looks for \z
          10.0.5.31. Please set that back."
        or w "Please do not. The camera sends each picture to 10.0.5.31. If the PC's address \z
          changes, the camera cannot find it. As far as I know, you may change everything else." },
    } }
end

local function leon(w, job)
  return { id = "leon", name = w "Leon Baptiste", first = w "Leon",
    role = w "Network technician", mood = "neutral",
    look = { skin = "brown", hair = "locs", hair_colour = "dark", clothes = "hoodie",
      clothes_colour = "ink", ground = "sky", lanyard = true },
    words = w "A man with long locs, in a dark hooded top",
    story = { w "Leon here. Is this about the weekend? I had a feeling you would ring." },
    asks = {
      { id = "weekend", w "What did you do at the weekend?",
        w "We retired the clinic's old router. The new one has done all the work for a month, so \z
          I pulled the old one's cable to the server room. The old one is still on, for a day or \z
          two, just in case." },
      { id = "know", w "How do devices learn of a new router?", job and job.asked.settings
        and w "The address server tells them. Typed in by hand, you say? Then nobody told that \z
          one. It may still be handing its post to the old router."
        or w "The address server tells them, along with their address: “Your way out is \z
          10.0.5.1.” That reaches every device that asks." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The way out",
    place = w "The eye clinic, Outpatients",
    summary = w "Pictures of eyes reach the imaging PC, but not the doctors.",
    people = { seun(w, job), zofia(w, job), leon(w, job) },
    names = {
      imager = { w "Imaging PC", w "imaging PC" }, camera = { w "Eye camera", w "eye camera" },
      pc = { w "Clinic PC", w "clinic PC" }, router = { w "Router", w "router" },
      oldrouter = { w "Old router", w "old router" },
      archive = { w "Picture archive", w "picture archive" },
      switch = { w "Clinic switch", w "clinic switch" },
      core = { w "Server switch", w "server switch" },
    },
    apps = {
      archive = { title = w "Picture archive", open = w "“Picture sent. The doctor can see it.”",
        fail = w "“The archive cannot be reached. Pictures waiting: 18.”" },
      viewer = { title = w "Picture viewer", open = w "Last week's pictures appear.",
        fail = w "“The archive cannot be reached.”" },
      picture = { title = w "Camera picture", open = w "Click. The picture is on the imaging PC.",
        fail = w "“The imaging PC cannot be reached at 10.0.5.31.”" },
    },
    thanks = w "Eighteen pictures sent, one after the other! The doctors have already started on \z
      them. Thank you.",
    still = changed and w "I have pressed “Send” again. It still says that the archive cannot be \z
      reached. Where does the trace end now?"
      or w "I have pressed “Send” again. The archive still cannot be reached.",
    broke = {
      camera = w "The old pictures went off. But now the camera cannot find the imaging PC at \z
        10.0.5.31! Can you put that back?",
      pc = w "The pictures went off, thank you. But the clinic PC next door cannot show any now. \z
        Can you put that back?",
      calm = w "Everything stands still. Is there a cable with both ends in one switch?",
    },
    hints = {
      w "The imaging PC reaches the camera, but not the archive. Who can the clinic PC reach? \z
        Trace the way to the archive from both.",
      w "A device hands everything for other networks to its gateway: the router that is its way \z
        out. Read the settings of both PCs. Their gateways are not the same.",
      w "The clinic's router is 10.0.5.1. Choose the imaging PC and change its gateway to that. \z
        Its own address stays as it is. Then open the picture archive.",
    },
    causes = {
      { value = "archive", w "The picture archive was switched off",
        no = w "The clinic PC showed pictures from it. It was on." },
      { value = "gateway", w "The imaging PC's way out (gateway) led nowhere" },
      { value = "address", w "The imaging PC had the wrong IP address",
        no = w "It had 10.0.5.31, as on its sticker, and the camera found it there." },
      { value = "camera", w "The camera's pictures were too large for the network to carry",
        no = w "They reached the imaging PC through the same switch, sharp and clear. They just \z
          went no further." },
    },
    fixes = {
      { value = "way out", w "The imaging PC's way out leads somewhere again" },
      { value = "copy", w "The pictures were carried over on a USB stick",
        no = w "That helps eighteen pictures once. And a stick with pictures of patients can get \z
          lost." },
      { value = "reboot", w "The imaging PC was switched off and on",
        no = w "What was typed in by hand is still there after a restart." },
    },
    prevents = {
      { value = "never", w "Old routers are never retired",
        no = w "Old ones break, and nobody makes updates for them any more. They have to go one \z
          day." },
      { value = "firm", w "Only the firm that sold the imaging PC may touch it, for any reason",
        no = w "The firm does not know when we change a router. The network team has to know \z
          about the PC." },
      { value = "list", w "A list of every device set up by hand, read before a router goes" },
    },
    tells = {
      { value = "short", mark = 2, w "“Pictures are going out again, all eighteen. Sorry for the \z
        wait, and thank you for keeping each one safe.”" },
      { value = "blame", mark = 0, w "“Leon pulled a cable without telling anybody.”" },
      { value = "jargon", mark = 1, w "“A stale default gateway after the router was \z
        decommissioned. Next hop corrected.”" },
      { value = "plain", mark = 3, w "“Your PC handed its pictures to the old router, which leads \z
        nowhere any more. It has a way out again, and all pictures are sent. We put it on a \z
        list, so that nobody forgets it next time.”" },
    },
    layers = {
      { w "The cable and the switch", w "Every light was on. Inside the clinic everything could \z
        reach everything." },
      { w "The address", w "The imaging PC's address was right, so the camera and the PC found \z
        each other: neighbours need no router." },
      { w "The way out (gateway)", w "The archive is in another network. For that the imaging PC \z
        used the old router, whose cable to the servers was out. This was the fault." },
      { w "The router", w "The new router was ready all the time, for every device that used it." },
      { w "The clinic's system", w "The pictures waited their turn on the imaging PC. None was \z
        lost." },
    },
    real = w "Hospitals still find systems that nobody looks after any more, with settings that \z
      nobody wrote down. Teams replace them step by step, with new servers, storage and \z
      backups, so that clinics are not caught out.",
    roles = { "network", "desk", "infrastructure" },
    question = w "What is the oldest device in your hospital's network, and who knows how it is \z
      set up?",
    teacher = {
      answer = w "The imaging PC's gateway is the old router, whose cable to the servers is out. \z
        Set the gateway to 10.0.5.1; or plug cable 7 into the old router for now.",
      paths = {
        w "By tracing: from the imaging PC the trace ends at the old router; from the clinic PC \z
          it goes through 10.0.5.1 to the archive.",
        w "By comparing settings: the two PCs have different gateways; Leon and Zofia say why.",
      },
      watch = w "A gateway is an address too, so pupils like to change the IP address instead: \z
        the camera then loses the PC. Plugging the old router in again is a good first aid and \z
        closes the ticket. Ask what happens when it is thrown away next week.",
    },
  }
end

return M
