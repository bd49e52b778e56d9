-- Scene S3n: Network Rescue's own map with 200 devices, of which 10 are switches, 199 cables and
-- 500 envelopes on their way at once. bench.lua puts it into a copy of activities/network.
local scene = require "scene"
local ui = require "kit.ui"
local world = require "kit.net.world"

local SWITCHES, EACH, LEGS = 10, 19, 500
local KINDS = { "pc", "laptop", "tablet", "phone", "printer", "server" }
local WHATS = { "echo", "reply", "arp-ask", "arp-answer", "data" }

local ticket = { id = "s3n",
  map = { floor = "art/ward-bluebell.svg", tile = "tiny", devices = {} } }
local text = { place = "the bench", names = {} }

local function add(net, spec, x, y)
  world.add(net, spec)
  ticket.map.devices[spec.id] = { x = x, y = y }
  text.names[spec.id] = { spec.id, spec.id }
end

local function network()
  local net, cable = world.new(), 0
  local function join(a, b)
    cable = cable + 1
    world.join(net, "c" .. cable, a, b)
  end
  for s = 1, SWITCHES do
    local name = "s" .. s
    add(net, { id = name, kind = "switch", sockets = EACH + 2 }, (s % 3) * 250 + 10, s * 52 - 15)
    for i = 1, EACH do
      local kind = KINDS[(s + i) % #KINDS + 1]
      add(net, { id = kind .. s .. "-" .. i, kind = kind }, 4 + (i - 1) * 42, (s - 1) * 52 + 1)
      join({ name, i }, { kind .. s .. "-" .. i, 1 })
    end
    if s > 1 then
      join({ name, EACH + 1 }, { "s" .. s - 1, EACH + 2 })
    end
  end
  return net, cable
end

local function legs(net, cables)
  local list = {}
  for i = 1, LEGS do
    local link = "c" .. (i - 1) % cables + 1
    local ends = net.links[link].ends
    local near, far = ends.a, ends.b
    if i % 3 == 0 then
      near, far = far, near
    end
    list[i] = { step = 1, link = link, from = near.device, port = near.port,
      to = far.device, what = WHATS[i % #WHATS + 1],
      about = "10.0.4.10", verdict = "taken" }
  end
  return list
end

local M = {}

function M.start()
  local net, cables = network()
  return { id = "s3n", net = net, selected = false, notes = {}, lies = {}, scene = 1,
    trip = { from = "s1", reason = "reply", step = 1, count = 1, rate = 0.01,
      legs = legs(net, cables) } }
end

function M.update() end

function M.view(job, env)
  return ui.page { title = "Bench", bare = true, scene.node(env.words, ticket, job, text) }
end

function M.outcome() return {} end

return M
