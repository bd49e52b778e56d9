-- Ticket 1: the tablet of a drug trolley has lost its cable. The one sign is a dark light.
local world = require "kit.net.world"

local M = { id = "cable", colour = "leaf" }

-- Who is registered under which address: what the ward's systems use to find each other.
M.register = {
  tablet = "10.0.4.22", pc = "10.0.4.21", phone = "10.0.4.23", printer = "10.0.4.24",
  server = "10.0.4.10",
}
M.targets = { "server", "pc", "phone", "printer", "tablet" }
M.need = { device = "server", from = "tablet", ip = "10.0.4.10" }
M.others = {
  { from = "pc", ip = "10.0.4.10" }, { from = "phone", ip = "10.0.4.10" },
  { from = "printer", ip = "10.0.4.10" },
}
M.patients = "patients" -- the question that is about patients

function M.build()
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  for _, id in ipairs { "tablet", "pc", "phone", "printer", "server" } do
    world.add(net, { id = id, kind = id, ip = M.register[id] })
  end
  world.join(net, "c1", { "switch", 1 }, false)
  world.join(net, "c2", { "switch", 3 }, { "pc", 1 })
  world.join(net, "c3", { "switch", 4 }, { "phone", 1 })
  world.join(net, "c4", { "switch", 6 }, { "printer", 1 })
  world.join(net, "c5", { "switch", 8 }, { "server", 1 })
  return net
end

-- Where things are on the floor, in the canvas's units. A socket has the way its cable leaves.
M.map = {
  floor = "art/ward-bluebell.svg",
  switch = { x = 196, y = 404 },
  devices = {
    tablet = { x = 48, y = 84 }, pc = { x = 258, y = 42 }, phone = { x = 416, y = 42 },
    printer = { x = 624, y = 72 }, server = { x = 632, y = 384, top = true },
  },
  loose = { c1 = { x = 192, y = 258 } },
  tags = { c1 = 0.45, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5 },
}

--- Whether a finding shows the fault itself.
---@param n table see job.lua
function M.proves(n)
  return n.kind == "lights" and n.device == "tablet" and n.dark > 0
    or n.kind == "lights" and n.device == "switch"
    or n.kind == "cable" and n.link == "c1" and not (n.a and n.b)
    or n.kind == "ping" and n.from == "tablet" and n.reason == "no link"
end

M.cause, M.reason = "cable out", "mopped"

function M.words(w)
  return {
    title = w "The silent trolley",
    place = w "Bluebell Ward, care for older people",
    summary = w "A tablet on the drug trolley cannot open the ward records.",
    person = {
      name = w "Farida Mulla", first = w "Farida", role = w "Staff nurse, Bluebell \z
        Ward", src = "art/farida.svg",
      words = w "A nurse in a blue tunic and a navy headscarf, smiling",
    },
    story = {
      w "Hello, is that the service desk? This is Farida on Bluebell Ward.",
      w "The tablet on our drug trolley cannot open the ward records. It is how I see who is \z
        allergic to what. I am reading paper charts for 22 patients, and the drug round is late.",
      w "Can you find out what is wrong?",
    },
    asks = {
      { id = "when", w "When did it stop?",
        w "It worked at seven this morning. Then the trolley was rolled aside to mop the floor. \z
          After that, nothing." },
      { id = "others", w "Does anything else fail?",
        w "No. The PC at the nurses' station opens the records. I have just tried it." },
      { id = "patients", w "What does it mean for patients?",
        w "We check every drug twice on paper, so nobody is in danger. But the gentleman in bed 6 \z
          has waited forty minutes for his painkillers." },
    },
    thanks = w "The records are open! I can see every allergy again. Thank you.",
    still = w "I have just tried again. The tablet still cannot open the records.",
    hints = {
      w "Start where the trouble is. Choose the tablet trolley and look at its light. Then look \z
        at a device that works. What is different?",
      w "No light means no cable, or a cable with a loose end. Follow cable 1 with your finger.",
      w "Choose cable 1, pick up its loose end, and choose the tablet trolley. Then ping the \z
        records server from the trolley.",
    },
    causes = {
      { value = "address", w "The tablet had a wrong IP address",
        no = w "Its address is 10.0.4.22, in the same network as its neighbours. That part was \z
        fine." },
      { value = "server", w "The records server was switched off",
        no = w "The ward PC could open the records all morning, so the server was on." },
      { value = "cable out", w "The trolley's network cable was out of its socket" },
      { value = "switch", w "The switch was broken",
        no = w "The switch carried everybody else's messages. A broken switch stops them all." },
    },
    reasons = {
      { value = "old", w "The tablet is too old",
        no = w "It worked at seven this morning. A tablet does not grow old in an hour." },
      { value = "mopped", w "The trolley was rolled aside to mop, and the cable was pulled out" },
      { value = "busy", w "Too many people used the network",
        no = w "A busy network is slow, but its lights stay on." },
    },
    tells = {
      { value = "jargon", mark = 1, w "“The layer 1 link was down on the access port. Resolved.”" },
      { value = "blame", mark = 0, w "“Somebody pulled the cable out. Tell them to be careful.”" },
      { value = "plain", mark = 3, w "“The trolley's cable was out, and it is back in. If the \z
        records go again, look for the green light first. I will ask for a longer cable.”" },
      { value = "short", mark = 2, w "“It is mended now. You can carry on.”" },
    },
    layers = {
      { w "The cable", w "Bits travel as electric pulses along the cable. With one end out \z
        nothing arrives, so the light goes dark. This was the fault." },
      { w "The switch", w "The switch reads the hardware address on each frame and sends it out \z
        of the right socket. It worked all the time." },
      { w "The address", w "The tablet and the server had good IP addresses. They only had no \z
        road." },
      { w "The ward's system", w "The records could not open, because every layer stands on the \z
        one below it." },
    },
    real = w "When hospitals put tablets on every ward for video calls, each ward needed its \z
      own IT team nearby: a tablet only helps a patient while it is connected.",
  }
end

return M
