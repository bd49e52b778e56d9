-- Scene S9: the network simulator and the maker of tickets, in the sandbox. bench.lua puts it into
-- a copy of activities/network. Each event does one part of the work:
--   frames   10,000 frames of pings between two VLANs over a router   ticket-N   one made ticket
local codes = require "endless.codes"
local endless = require "endless"
local rng = require "kit.rng"
local ui = require "kit.ui"
local world = require "kit.net.world"

local EACH, FRAMES = 8, 10000

local function site()
  local net = world.new()
  for k = 1, 2 do
    local switch, vlans = "s" .. k, {}
    for i = 1, EACH do
      vlans[i] = k * 10
    end
    world.add(net, { id = switch, kind = "switch", sockets = EACH + 2, vlans = vlans,
      trunks = { EACH + 1, EACH + 2 } })
    for i = 1, EACH do
      local id = ("h%d-%d"):format(k, i)
      world.add(net, { id = id, kind = "pc", ip = ("10.0.%d.%d"):format(k * 10, i + 10),
        gateway = ("10.0.%d.1"):format(k * 10) })
      world.join(net, "c" .. id, { id, 1 }, { switch, i })
    end
  end
  world.add(net, { id = "router", kind = "router", interfaces = {
    { port = 1, vlan = 10, ip = "10.0.10.1" }, { port = 1, vlan = 20, ip = "10.0.20.1" } } })
  world.join(net, "trunk", { "s1", EACH + 1 }, { "s2", EACH + 1 })
  world.join(net, "up", { "s1", EACH + 2 }, { "router", 1 })
  return net
end

local M = {}

function M.start() return { frames = 0, made = 0 } end

local function frames()
  local net, i = site(), 0
  while net.frames < FRAMES do
    i = i + 1
    local target = ("10.0.20.%d"):format((i // EACH) % EACH + 11)
    assert(world.ping(net, ("h1-%d"):format(i % EACH + 1), target).ok)
  end
  return net.frames
end

function M.update(model, event)
  if event.id == "frames" then
    model.frames = model.frames + frames()
  else
    local seed = math.tointeger(event.id:match "^ticket%-(%d+)$")
    local ticket = endless.make(codes.new_code(rng.new(seed), seed % codes.LEVELS + 1))
    model.made = model.made + (ticket.moves > 0 and 1 or 0)
  end
end

function M.view(model)
  return ui.page { title = "Bench",
    ui.text(model.frames .. " frames, " .. model.made .. " tickets") }
end

function M.outcome() return {} end

return M
