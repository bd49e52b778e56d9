-- What the pupil did, as a sentence for the notebook.
local kinds = require "kinds"
local names = require "names"
---@type table<string, fun(w: Words, n: table, text: table): string> by the kind of note
local M = {}

local function values_of(n, text)
  return { number = n.link and names.tag(n.link),
    device = n.device and names.inside(text, n.device), port = n.port, ip = n.ip, old = n.old,
    ssid = n.ssid, channel = n.channel, name = n.name, network = n.network, via = n.via,
    at = n.at, vlan = n.vlan, from = n.from, to = n.to, n = n.hours }
end

-- A sentence for each way a change can go: `choose` says which.
local function one_of(choose, sentences)
  return function(w, n, text)
    return sentences[choose(n)](w, values_of(n, text))
  end
end

local function plain(sentence)
  return function(w, n, text)
    return sentence(w, values_of(n, text))
  end
end

local function on_off(n)
  return n.on
end

local function had_one(n)
  return n.old ~= false and n.old ~= nil
end

M.pulled = plain(function(w, v)
  return w("You pulled cable {number} out of the {device}, socket {port}.", v)
end)

M.plugged = plain(function(w, v)
  return w("You plugged cable {number} into the {device}, socket {port}.", v)
end)

M.replaced = plain(function(w, v)
  return w("You put a new cable in place of cable {number}.", v)
end)

M.address = one_of(had_one, {
  [true] = function(w, v)
    return w("You changed the address of the {device} from {old} to {ip}.", v)
  end,
  [false] = function(w, v) return w("You gave the {device} the address {ip}.", v) end,
})

M.gateway = plain(function(w, v)
  return w("You set the gateway of the {device} to {ip}.", v)
end)

M.dns = plain(function(w, v)
  return w("You told the {device} to ask {ip} for names (its name server, DNS).", v)
end)

M.auto = one_of(on_off, {
  [true] = function(w, v) return w("You let the {device} ask for its settings (DHCP on).", v) end,
  [false] = function(w, v)
    return w("The {device} now keeps the settings it has (DHCP off).", v)
  end,
})

M.vlan = one_of(function(n) return n.vlan == 0 end, {
  [true] = function(w, v)
    return w("You made socket {port} of the {device} carry every VLAN (a trunk).", v)
  end,
  [false] = function(w, v)
    return w("You put socket {port} of the {device} into VLAN {vlan}.", v)
  end,
})

M.shut = plain(function(w, v)
  return w("You switched off socket {port} of the {device}.", v)
end)

M.opened = plain(function(w, v)
  return w("You switched on socket {port} of the {device}.", v)
end)

M.reboot = plain(function(w, v)
  return w("You restarted the {device}. It has forgotten what it had learnt.", v)
end)

local rule = {
  added = function(w, v) return w("You gave the {device} a new rule {at}: {rule}", v) end,
  removed = function(w, v) return w("You removed rule {at} from the {device}: {rule}", v) end,
  moved = function(w, v) return w("You moved a rule of the {device} to place {at}: {rule}", v) end,
}

function M.rule(w, n, text)
  local v = values_of(n, text)
  v.rule = kinds.rule(w, n.rule)
  return rule[n.act](w, v)
end

M.route = one_of(function(n) return n.act end, {
  added = function(w, v)
    return w("You told the {device} that {network} is reached by way of {via} (a route).", v)
  end,
  removed = function(w, v)
    return w("You removed the route to {network} by way of {via} from the {device}.", v)
  end,
})

M.record = one_of(had_one, {
  [true] = function(w, v)
    return w("You changed the record of {name} from {old} to {ip} (DNS).", v)
  end,
  [false] = function(w, v) return w("You added a record: {name} is {ip} (DNS).", v) end,
})

M.lease = plain(function(w, v)
  return w("You set {ip} free again (you ended its DHCP lease).", v)
end)

M.pool = plain(function(w, v)
  return w({ "The {device} now lends addresses from {from} to {to}, for {n} hour.",
    "The {device} now lends addresses from {from} to {to}, for {n} hours." }, v)
end)

function M.priority(w, n, text)
  local v, list = values_of(n, text), {}
  for class in n.classes:gmatch "%S+" do
    list[#list + 1] = kinds.class(w, class)
  end
  v.list = table.concat(list, ", ")
  return #list == 0 and w("At the {device} nothing goes first any more.", v)
    or w("At the {device} these go first: {list}.", v)
end

function M.schedule(w, n)
  return w("{kind}: they now run between {from} and {to}.",
    { kind = kinds.class(w, n.class), from = kinds.hour(n.from), to = kinds.hour(n.to) })
end

M.wifi = plain(function(w, v)
  return w("You told the {device} to join the Wi-Fi called {ssid}.", v)
end)

M.channel = plain(function(w, v)
  return w("You moved the {device} from channel {old} to channel {channel}.", v)
end)

M.moved = plain(function(w, v)
  return w("You moved the {device} to another place.", v)
end)

M.stp = one_of(on_off, {
  [true] = function(w, v)
    return w("You switched on the loop guard of the {device} (spanning tree).", v)
  end,
  [false] = function(w, v)
    return w("You switched off the loop guard of the {device} (spanning tree).", v)
  end,
})

M.snooping = one_of(on_off, {
  [true] = function(w, v)
    return w("The {device} now lets only trusted sockets lend addresses (DHCP guard, snooping).", v)
  end,
  [false] = function(w, v)
    return w("The {device} now lets any socket lend addresses (DHCP guard off).", v)
  end,
})

M.undone = one_of(function(n) return n.device ~= nil end, {
  [true] = function(w, v) return w("You undid your last change, at the {device}.", v) end,
  [false] = function(w) return w "You undid your last change." end,
})

function M.restored(w)
  return w "You put everything back as it was."
end

return M
