-- Ticket 2: a new label printer was given a wrong address by hand. Every light is on; nobody can
-- find it. Which digits are wrong differs from run to run.
local world = require "kit.net.world"

local M = { id = "address", colour = "plum" }

M.register = {
  printer = "10.0.4.24", pc = "10.0.4.21", laptop = "10.0.4.22", phone = "10.0.4.23",
  server = "10.0.4.10",
}
M.targets = { "server", "printer", "pc", "laptop", "phone" }
M.need = { device = "printer", from = "server", ip = "10.0.4.24" }
M.others = {
  { from = "pc", ip = "10.0.4.10" }, { from = "laptop", ip = "10.0.4.10" },
  { from = "phone", ip = "10.0.4.10" },
}
M.patients = "patients"
M.slips = { "10.0.40.24", "10.0.14.24", "10.0.5.24" } -- what tired fingers typed

function M.build(rng)
  local net = world.new()
  world.add(net, { id = "switch", kind = "switch", sockets = 8 })
  for _, id in ipairs { "printer", "pc", "laptop", "phone", "server" } do
    world.add(net, { id = id, kind = id, ip = M.register[id] })
  end
  net.devices.printer.ports[1].ip = rng:pick(M.slips)
  world.join(net, "c1", { "switch", 1 }, { "laptop", 1 })
  world.join(net, "c2", { "switch", 3 }, { "phone", 1 })
  world.join(net, "c3", { "switch", 5 }, { "pc", 1 })
  world.join(net, "c4", { "switch", 6 }, { "printer", 1 })
  world.join(net, "c5", { "switch", 8 }, { "server", 1 })
  return net
end

M.map = {
  floor = "art/ward-hawthorn.svg",
  switch = { x = 196, y = 404 },
  devices = {
    laptop = { x = 44, y = 92 }, phone = { x = 234, y = 44 }, pc = { x = 434, y = 44 },
    printer = { x = 624, y = 66 }, server = { x = 632, y = 384, top = true },
  },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5, c4 = 0.5, c5 = 0.5 },
}

function M.proves(n)
  return n.kind == "settings" and n.device == "printer" and n.ip ~= M.register.printer
    or n.kind == "ping" and n.from == "printer" and n.reason == "no route"
end

M.cause, M.reason = "address", "typed"

function M.words(w)
  return {
    title = w "The lost printer",
    place = w "Hawthorn Ward, care for children",
    summary = w "The new label printer is on, but no label comes out.",
    person = {
      name = w "Daniel Owusu", first = w "Daniel", role = w "Phlebotomist: he takes blood samples",
      src = "art/daniel.svg",
      words = w "A man in a green tunic with short hair and a beard, \z
        two sample tubes in his pocket",
    },
    story = {
      w "Hi, Daniel here. I take the blood samples on Hawthorn Ward.",
      w "Our label printer was swapped for a new one last night. Its lights are on, but no \z
        label comes out. The records server says it cannot find it.",
      w "I could write labels by hand. But if two samples get mixed up, a child has to have a \z
        second needle.",
    },
    asks = {
      { id = "when", w "Who set the printer up?",
        w "Somebody on the late shift. It was nearly midnight. They typed the settings in by \z
        hand." },
      { id = "others", w "Does anything else fail?",
        w "No. The laptop, the PC and the phone are all fine. Only the printer." },
      { id = "patients", w "What does it mean for patients?",
        w "Four children wait for their tests. I will not take a sample that I cannot label \z
          safely, so their results come later." },
    },
    thanks = w "Listen, it is printing! All four children's labels. Thank you.",
    still = w "I have just tried again. The server still cannot find the printer at 10.0.4.24.",
    hints = {
      w "All the lights are on, so the cables are fine. Go one layer up: how do devices find each \z
        other? Read the settings of a device that works.",
      w "Read the printer's settings too, and its label. Put the addresses under each other. One \z
        number does not match.",
      w "Devices that start with 10.0.4 are in one network. Choose the printer, change its \z
        address to 10.0.4.24, and ping it from the records server.",
    },
    causes = {
      { value = "cable out", w "The printer's cable was loose",
        no = w "The printer's light was on, and a cable with a loose end gives no light." },
      { value = "server", w "The records server was switched off",
        no = w "The laptop and the PC reached the server all the time." },
      { value = "address", w "The printer had an IP address of another network" },
      { value = "paper", w "The printer had no paper",
        no = w "Paper has nothing to do with ping, and nobody could ping it at 10.0.4.24." },
    },
    reasons = {
      { value = "old", w "The old printer was still in the way",
        no = w "The old one is gone. Nothing answered at 10.0.4.24." },
      { value = "typed", w "The address was typed in by hand, late at night, with one slip" },
      { value = "virus", w "A virus changed the address",
        no = w "Nothing you found points to that. Look for the simple reason first." },
    },
    tells = {
      { value = "short", mark = 2, w "“The printer works again. Carry on, please.”" },
      { value = "plain", mark = 3, w "“The printer had one number of its address wrong. It is \z
        right now and your labels are printing. In future we copy it from the sticker.”" },
      { value = "jargon", mark = 1, w "“It was on the wrong subnet, so ARP failed. Fixed.”" },
      { value = "blame", mark = 0, w "“The late shift got it wrong. It is not our fault.”" },
    },
    layers = {
      { w "The cable", w "Every light was on. The printer and the switch could send bits to each \z
        other." },
      { w "The switch", w "It carried the server's question “Who has 10.0.4.24?” to every \z
        socket. It worked." },
      { w "The address", w "Nobody answered, because the printer went by another address. From \z
        its own side the server was in another network, with no way there. This was the fault." },
      { w "The ward's system", w "The server had labels to print and nobody to send them to." },
    },
    real = w "Many hospitals let a server hand out addresses (DHCP), so nobody types them. In \z
      2020 thousands of staff went home to work within weeks. Each laptop was set up and \z
      checked before it left.",
  }
end

return M
