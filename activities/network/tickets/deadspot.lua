-- A Wi-Fi dead spot in the children's day ward: one of the two access points was hung elsewhere and
-- now stands near the other one, on the same channel, while playroom and bay 3 hear nothing. It
-- can go back, or the other one can take its place; a bad channel beside it spoils the film. Where
-- it hangs, and which channel both use, differ from run to run.
local world = require "kit.net.world"

local M = { id = "deadspot", chapter = 2, colour = "ember" }

M.register = {
  bay1 = "10.0.5.51", bay2 = "10.0.5.52", bay3 = "10.0.5.53", play = "10.0.5.54",
  server = "10.0.5.10",
}
M.targets = { "server", "bay1", "bay2", "bay3", "play" }
M.apps = { charts = { host = "10.0.5.10", port = 443 } }
M.opens = { bay1 = "charts", bay2 = "charts", bay3 = "charts", play = "charts" }
M.tools = {
  look = { "lights", "settings", "label", "ping", "open", "signal", "packets" },
  change = { "cable", "wifi", "channel", "place", "reboot" },
}
M.needs = {
  { name = "play", kind = "app", from = "play", app = "charts" },
  { name = "bay3", kind = "app", from = "bay3", app = "charts" },
  { name = "film", kind = "call", flow = "film", loss = 1, delay = 150000 },
}
M.others = {
  { name = "bay1", kind = "app", from = "bay1", app = "charts" },
  { name = "bay2", kind = "app", from = "bay2", app = "charts" },
  { name = "calm", kind = "calm" },
}
M.patients, M.urgency = "patients", "soon"
M.cause, M.fix, M.prevent = "out of reach", "covered", "walk"
M.hour = 10

-- Where it was hung: near enough to the other one to help nobody.
M.SPOTS = { { 12, 15 }, { 12, 18 }, { 15, 15 } }
M.RANGE = 15 -- metres

local TABLETS = { bay1 = { 6, 5 }, bay2 = { 18, 5 }, bay3 = { 31, 5 }, play = { 30, 18 } }

---@param rng Rng
---@return table net
function M.build(rng)
  local net = world.new()
  local spot, channel = rng:pick(M.SPOTS), rng:pick { 1, 6, 11 }
  world.add(net, { id = "switch", kind = "switch", sockets = 5 })
  world.add(net, { id = "server", kind = "server", ip = M.register.server,
    services = { { port = 443, proto = "tcp", name = "charts" } } })
  for i, at in ipairs { { 6, 12 }, spot } do
    world.add(net, { id = "ap" .. i, kind = "ap", channel = channel, range = M.RANGE, x = at[1],
      y = at[2], wifi = { { ssid = "daisy", key = "rainbow-7" } } })
  end
  for _, id in ipairs { "bay1", "bay2", "bay3", "play" } do
    world.add(net, { id = id, kind = "tablet", look = "slate", ip = M.register[id],
      x = TABLETS[id][1], y = TABLETS[id][2], radio = { ssid = "daisy", key = "rainbow-7" } })
  end
  world.join(net, "c1", { "switch", 4 }, { "ap1", 1 })
  world.join(net, "c2", { "switch", 5 }, { "ap2", 1 })
  world.join(net, "c3", { "switch", rng:pick { 1, 2 } }, { "server", 1 })
  net.flows = { { id = "film", from = "server", to = M.register.play, kbps = 1100, bytes = 1200,
    class = "film", starts = 0, ends = 24 } }
  return net
end

M.map = {
  floor = "art/daycase.svg", tile = "small", metres = { 18, 18, 20 },
  devices = { switch = { x = 34, y = 436 }, server = { x = 30, y = 326 } },
  zones = {
    { x = 24, y = 24, w = 222, h = 178, words = "bay1" },
    { x = 262, y = 24, w = 228, h = 178, words = "bay2" },
    { x = 506, y = 24, w = 270, h = 178, words = "bay3" },
    { x = 430, y = 316, w = 346, h = 178, words = "play" },
  },
  loose = {},
  tags = { c1 = 0.5, c2 = 0.5, c3 = 0.5 },
}

---@param n table a note, see job.lua
---@return boolean
function M.proves(n)
  local device = n.device or n.from
  if device ~= "play" and device ~= "bay3" then
    return false
  elseif n.kind == "signal" then
    return #n.list == 0
  end
  return (n.kind == "ping" or n.kind == "open") and n.reason == "no link"
end

-- Whether the playroom tablet has joined a Wi-Fi box by now.
local function joined(job)
  return job.net.links["radio:play"] ~= nil
end

local function naveed(w, job)
  local changed = job and job.changes > 0
  return { id = "naveed", name = w "Naveed Iqbal", first = w "Naveed",
    role = w "Play specialist on the children's day ward", mood = "concerned",
    look = { skin = "olive", hair = "curly", hair_colour = "black", beard = "stubble",
      clothes = "jumper", clothes_colour = "sun", ground = "leaf", lanyard = true },
    words = w "A young man with curly hair, in a bright yellow jumper",
    story = {
      w "Hi, Naveed from Daisy Ward. Children come to us for a small operation and go home in \z
        the evening. I am the play specialist: I show them what will happen, so that they are \z
        less afraid.",
      w "For that I have a film on the playroom tablet. Since yesterday the tablet drops off the \z
        Wi-Fi as soon as I walk into the playroom. In the corridor by the entrance it works.",
      w "Four children are waiting in here, and I am drawing the operating theatre on paper.",
    },
    asks = {
      { id = "when", w "When did it start?",
        w "Yesterday after lunch. In the morning I showed the film three times." },
      { id = "film", w "How does the film look when it runs?", mood = "thinking",
        changed and joined(job)
        and w "The tablet has found the Wi-Fi, in the middle of the playroom! How many bars does \z
          it have? One is hardly enough for a film. If it has more, tell me it is mended."
        or changed and w "You have changed something? Then I will try it as soon as you say so. \z
          How many bars does my tablet have now? One is hardly enough for a film."
        or w "On a good day it runs without a single jump. If it stops, the children look away. \z
          So it needs a good signal, not just a bit of one." },
      { id = "patients", w "What does it mean for patients?",
        w "Nobody is in danger. But a child who is too frightened may have to come back another \z
          day for the operation. The film helps more than anything I can say." },
    } }
end

local function ruth(w, changed)
  return { id = "ruth", name = w "Ruth Ainsworth", first = w "Ruth",
    role = w "Children's nurse, Daisy Ward", mood = "neutral",
    look = { skin = "fair", hair = "pixie", hair_colour = "grey", clothes = "scrubs",
      clothes_colour = "lilac", ground = "rose", glasses = "square", cochlear = true,
      age_lines = true },
    words = w "A nurse with short grey hair, glasses and a hearing implant, in a lilac tunic",
    story = { w "Ruth here. Please keep it short, a little one is just waking up." },
    asks = {
      { id = "bays", w "Do the tablets in the bays work?", changed
        and w "I have not had time to look. Please try all three bays, not only the playroom. We \z
          need the tablets for the charts: pulse, temperature, and when a child may have a drink \z
          again."
        or w "In bay 1 and bay 2, yes. In bay 3, no. We use them for the charts: pulse, \z
          temperature, and when a child may have a drink again. For bay 3 we walk to bay 2 and \z
          back." },
      { id = "important", w "What must not go wrong?",
        w "Please do not let bay 1 or bay 2 lose the Wi-Fi when you mend the playroom. There are \z
          sleepy children in every bay." },
    } }
end

local function victor(w, job)
  return { id = "victor", name = w "Victor Popescu", first = w "Victor",
    role = w "Anaesthetist: a doctor who puts people safely to sleep", mood = "neutral",
    look = { skin = "peach", cover = "scrub-cap", cover_colour = "plum", hair = "thinning",
      hair_colour = "grey", beard = "moustache", clothes = "scrubs", clothes_colour = "brand",
      ground = "sand", age_lines = true },
    words = w "A man with a grey moustache, in a plum theatre cap and blue scrubs",
    story = { w "Hello. I have two minutes before the next operation." },
    asks = {
      { id = "lamp", w "Was anything moved yesterday?",
        w "An electrician put up a new lamp in the corridor, outside the playroom. A small white \z
          box was in the way, so it was hung on the other side, by the store, with the same \z
          cable. I held the ladder while I waited for my patient." },
      { id = "box", w "Do you know what the box is for?", job and job.asked.film
        and w "It has little curved lines on it, like ripples. Wi-Fi? Then I think it was in the \z
          right place before, close to the playroom door."
        or w "It has little curved lines on it, like ripples. It blinked before, and it blinks \z
          now, so we thought no harm was done." },
    } }
end

---@param w Words
---@param job table|nil
---@return table
function M.words(w, job)
  local changed = job and job.changes > 0
  return {
    title = w "The quiet playroom",
    place = w "Daisy Ward, children's day operations",
    summary = w "Tablets lose the Wi-Fi in the playroom and in bay 3.",
    people = { naveed(w, job), ruth(w, changed), victor(w, job) },
    names = {
      bay1 = { w "Tablet 1", w "tablet in bay 1" }, bay2 = { w "Tablet 2", w "tablet in bay 2" },
      bay3 = { w "Tablet 3", w "tablet in bay 3" },
      play = { w "Play tablet", w "playroom tablet" },
      ap1 = { w "Wi-Fi box 1", w "first Wi-Fi box" },
      ap2 = { w "Wi-Fi box 2", w "second Wi-Fi box" },
      server = { w "Ward server", w "ward server" }, switch = { w "Switch", w "switch" },
    },
    zones = { bay1 = w "Bay 1", bay2 = w "Bay 2", bay3 = w "Bay 3", play = w "Playroom" },
    apps = { charts = { title = w "Chart system",
      open = w "The child's chart opens, with the film beside it.",
      fail = w "“No Wi-Fi. Move to another place and try again.”" } },
    thanks = w "The film runs without a single jump! They want to see it again. Thank you.",
    still = changed and w "I have tried again. Either the playroom or bay 3 has no Wi-Fi, or the \z
      film stops and jumps. How many bars do the tablets have?"
      or w "I have tried again. Still no Wi-Fi in the playroom.",
    lacks = {
      bay3 = w "The playroom has Wi-Fi now, thank you! But bay 3 has none. How many bars does its \z
        tablet have?",
      film = w "There is Wi-Fi in the playroom and in bay 3. But the film stops and jumps. Do two \z
        of your boxes talk over each other?",
    },
    broke = {
      bay1 = w "The playroom works, thank you. But Ruth says that bay 1 has lost its Wi-Fi now. \z
        Can you cover both?",
      bay2 = w "The playroom works, thank you. But Ruth says that bay 2 has lost its Wi-Fi now. \z
        Can you cover both?",
      calm = w "Everything stands still. Is there a cable with both ends in the switch?",
    },
    hints = {
      w "Wi-Fi reaches only so far. Show the signal at each of the four tablets. Where are there \z
        no bars at all, and which Wi-Fi box is nearest?",
      w "Both Wi-Fi boxes hang on the same side of the ward. Each reaches about 15 metres. Which \z
        rooms are too far from both?",
      w "Choose Wi-Fi box 2 and move it to the corridor between bay 3 and the playroom, about 27 \z
        metres across and 12 down on the plan. Then show the signal at all four tablets once more.",
    },
    causes = {
      { value = "tablet", w "The playroom tablet was broken",
        no = w "By the entrance it worked. And the tablet in bay 3 had the same trouble." },
      { value = "key", w "The tablets had the wrong Wi-Fi key",
        no = w "All four have the same key, and two of them were connected." },
      { value = "off", w "A Wi-Fi box was switched off when the lamp was put up",
        no = w "Both were on. The tablets in bays 1 and 2 heard them both." },
      { value = "out of reach", w "A Wi-Fi box was moved too far away" },
    },
    fixes = {
      { value = "power", w "The Wi-Fi boxes were switched off and on",
        no = w "They come back just as strong, in just the same place." },
      { value = "covered", w "Every room has a Wi-Fi box in reach, on a clear channel" },
      { value = "new key", w "All tablets got a new Wi-Fi key, typed in one after the other",
        no = w "A key opens the door. But there was no door in reach." },
    },
    prevents = {
      { value = "walk", w "The network team is called before a Wi-Fi box is moved" },
      { value = "lamp", w "No lamps are put up in corridors where a Wi-Fi box might be in the way",
        no = w "Corridors need light. A box can be moved, if somebody plans it." },
      { value = "more", w "As many Wi-Fi boxes as possible in each room, so that no corner is \z
        left out",
        no = w "They share the air. Too many get in each other's way, and all get slower." },
    },
    tells = {
      { value = "plain", mark = 3, w "“A Wi-Fi box was moved when the lamp was put up, so the \z
        playroom was too far away. All rooms are covered again. Please call us before a box is \z
        moved, then we walk round together.”" },
      { value = "short", mark = 2, w "“The Wi-Fi is back in the playroom and in bay 3. Enjoy the \z
        film.”" },
      { value = "jargon", mark = 1, w "“AP relocated, co-channel interference reduced.”" },
      { value = "blame", mark = 0, w "“The electrician should have asked first.”" },
    },
    layers = {
      { w "The air", w "Radio waves get weaker with every metre. The playroom and bay 3 were more \z
        than 15 metres from both boxes. This was the fault." },
      { w "The channel", w "Both boxes were close and on one channel, so they had to take turns, \z
        like people in a conversation. Channels that are near but not the same, like 1 and 2, are \z
        worse: there they talk over each other." },
      { w "The cable and the switch", w "Both boxes were joined to the switch all the time, with \z
        green lights." },
      { w "The address", w "All tablets had good addresses, but two had nobody to send to." },
      { w "The ward's system", w "Charts and film were ready on the server." },
    },
    real = w "In 2020 hospitals brought tablets to their wards for video calls, so that patients \z
      could see their families. They spread ward by ward, and each time somebody had to walk \z
      round and see how far the Wi-Fi reached.",
    roles = { "network", "nurse", "telecoms" },
    question = w "Where in your hospital is the Wi-Fi hardest to get right, and why there?",
    teacher = {
      answer = w "Wi-Fi box 2 hangs near box 1, and playroom and bay 3 are out of reach of both. \z
        Move box 2 between bay 3 and the playroom (27, 12); or move box 1 there, because box 2 \z
        then covers bays 1 and 2.",
      paths = {
        w "By measuring: show the signal at all four tablets; two hear nothing. Compare with the \z
          plan.",
        w "By asking and testing: Victor's lamp, Ruth's bays; then open the charts on each \z
          tablet.",
      },
      watch = w "The Wi-Fi boxes are on, their lights are green, and still there is a hole: a \z
        light tells nothing about reach. Pupils who hang box 2 right inside the playroom lose bay \z
        3. Channels next to each other (1 and 2, say) are worse than the same one twice; 1, 6 and \z
        11 do not disturb each other.",
    },
  }
end

return M
