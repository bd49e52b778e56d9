-- A note of the notebook (job.notes) as a sentence: plain words first, the trade's word with it.
-- What the pupil found stands here, what they did in did.lua.
local did = require "did"
local kinds = require "kinds"
local names = require "names"
local M = {}

local say = {}

local function list(w, numbers)
  return #numbers == 0 and w "none" or table.concat(numbers, ", ")
end

-- Where a device has many sockets the sentence names them.
local function many_lights(w, n, values)
  local lines = { w("{device}: lights on at sockets {on}. Dark: {off}.", values) }
  if #n.shut > 0 then
    lines[#lines + 1] = w("Switched off by hand (shut down): {shut}.", values)
  end
  if #n.blocked > 0 then
    lines[#lines + 1] = w("Held back to stop a loop (spanning tree): {blocked}.", values)
  end
  return table.concat(lines, " ")
end

function say.lights(w, n, text)
  local values = { device = names.label(text, n.device), on = list(w, n.on), off = list(w, n.off),
    shut = list(w, n.shut), blocked = list(w, n.blocked) }
  if #n.on + #n.off + #n.shut + #n.blocked > 1 then
    return many_lights(w, n, values)
  elseif n.lit > 0 then
    return w("{device}: its light is green. The cable works.", values)
  end
  return w("{device}: its light is dark. Nothing joins it to the network.", values)
end

local function cable_ends(w, n, text)
  local near, port = n.a or n.b, n.a and n.a_port or n.b_port
  if not near then
    return w("Cable {number}: both its ends are loose.", { number = names.tag(n.link) })
  elseif not (n.a and n.b) then
    return w("Cable {number}: one end is in the {device}, socket {port}. The other end lies loose.",
      { number = names.tag(n.link), device = names.inside(text, near), port = port })
  end
  return w("Cable {number}: {one}, socket {port} – {other}, socket {other_port}.",
    { number = names.tag(n.link), one = names.label(text, n.a), port = n.a_port,
      other = names.label(text, n.b), other_port = n.b_port })
end

function say.cable(w, n, text)
  local ends = cable_ends(w, n, text)
  return n.broken and ends .. " " .. w "It is crushed: inside, a wire is broken." or ends
end

--- Whether an address was made up by the device itself (RFC 3927).
---@param n table a note of kind "settings"
---@return boolean
function M.made_up(n)
  return n.ip ~= false and n.ip ~= nil and n.ip:match "^169%.254%." ~= nil
end

-- What comes after a device's own address.
local function more_settings(w, n, lines)
  if M.made_up(n) then
    lines[#lines + 1] = w "It made this address up, because nobody lent it one."
  end
  if n.gateway then
    lines[#lines + 1] = w("Its way out of its network (gateway): {ip}.", { ip = n.gateway })
  end
  if n.dns then
    lines[#lines + 1] = w("It asks {ip} for names (its name server, DNS).", { ip = n.dns })
  end
  if n.auto then
    lines[#lines + 1] = w "It asks the network for its settings (DHCP)."
  end
  if n.ssid then
    lines[#lines + 1] = w("It looks for the Wi-Fi called {ssid}.", { ssid = n.ssid })
  end
end

function say.settings(w, n, text)
  local values = { device = names.label(text, n.device), ip = n.ip, mask = n.mask,
    channel = n.channel, n = n.list and #n.list }
  if n.channel then
    return w("{device}: it sends on channel {channel}.", values)
  end
  local lines = { n.list and w({ "{device}: it has {n} address.",
    "{device}: it has {n} addresses, one in each of its networks." }, values)
    or n.ip and w("{device}: IP address {ip}, mask {mask}.", values)
    or w("{device}: it has no IP address.", values) }
  more_settings(w, n, lines)
  return table.concat(lines, " ")
end

function say.label(w, n, text)
  return w("{device}: the sticker says “{ip}”.",
    { device = names.label(text, n.device), ip = n.ip })
end

function say.known(w, n, text)
  local values = { device = names.label(text, n.device), n = n.count }
  if n.count == 0 then
    return w("{device}: it remembers no neighbour (its ARP table is empty).", values)
  end
  return w({ "{device}: it remembers {n} neighbour (its ARP table).",
    "{device}: it remembers {n} neighbours (its ARP table)." }, values)
end

function say.learnt(w, n, text)
  local values = { device = names.label(text, n.device), n = n.count }
  if n.count == 0 then
    return w("{device}: it has heard from nobody yet (its MAC table is empty).", values)
  end
  return w({ "{device}: it knows which socket {n} device is behind (its MAC table).",
    "{device}: it knows which sockets {n} devices are behind (its MAC table)." }, values)
end

local why = {
  ["no link"] = function(w) return w "its own light is dark" end,
  ["no address"] = function(w) return w "it has no address" end,
  ["no route"] = function(w)
    return w "that address is in another network, and it knows no way there"
  end,
  ["no answer"] = function(w)
    return w "it asked three times who has that address, and nobody answered"
  end,
  timeout = function(w) return w "it went off, but no reply came back" end,
  ["too many hops"] = function(w) return w "it went round in circles" end,
  storm = function(w) return w "copies of it go round and round through a loop of cable" end,
  prohibited = function(w) return w "a rule on the way forbids it (prohibited)" end,
  filtered = function(w) return w "it went off, and nothing at all came back (filtered)" end,
  refused = function(w)
    return w "the other side is there, but nothing listens at that port (connection refused)"
  end,
  ["no such name"] = function(w) return w "the name server does not know that name" end,
  ["no server set"] = function(w) return w "it has no name server to ask" end,
  ["no dns answer"] = function(w) return w "the name server does not answer" end,
  ["no offer"] = function(w) return w "nobody offers an address (no DHCP offer)" end,
  ["not automatic"] = function(w) return w "its settings are typed in by hand" end,
}

-- A name that was not found out fails for its own reasons.
local IN_LOOKUP = { ["no answer"] = "no dns answer", timeout = "no dns answer" }

-- Why something did not work, for a person: the end of a sentence. Before a reason stands "name:"
-- where a name was not found out.
local function why_not(w, reason, n)
  if reason == "no link" and n.told then
    return w "the light on that side is dark"
  elseif reason == "no link" and n.radio then
    return w "it is not joined to any Wi-Fi"
  end
  local lookup = reason:match "^name:(.*)$"
  local key = lookup and (IN_LOOKUP[lookup] or lookup) or reason
  return why[key] and why[key](w) or w "it did not get through"
end

-- What was asked, as it stands in the sentence.
local function target(w, n, text)
  local values = { device = n.to and names.inside(text, n.to), ip = n.ip, name = n.name }
  if n.to then
    return w("the {device} at {ip}", values)
  elseif n.name and n.ip then
    return w("{name} at {ip}", values)
  end
  return n.name or n.ip
end

function say.ping(w, n, text)
  local values = { from = names.label(text, n.from), target = target(w, n, text) }
  if n.reason == "reply" then
    return w("{from}: ping to {target} got a reply.", values)
  end
  values.why, values.router = why_not(w, n.reason, n), n.told and names.inside(text, n.told)
  return n.told and w("{from}: ping to {target} failed at the {router}: {why}.", values)
    or w("{from}: ping to {target} failed: {why}.", values)
end

function say.trace(w, n, text)
  local values = { from = names.label(text, n.from), target = target(w, n, text), n = #n.list }
  if n.reason == "reply" then
    return w({ "{from}: {target} was reached in {n} step (traceroute).",
      "{from}: {target} was reached in {n} steps (traceroute)." }, values)
  end
  values.why, values.router = why_not(w, n.reason, n), n.told and names.inside(text, n.told)
  return n.told and w("{from}: the way to {target} ends at the {router} (traceroute): \z
    {why}.", values) or w("{from}: the way to {target} breaks off (traceroute): {why}.", values)
end

function say.lookup(w, n, text)
  local values = { from = names.label(text, n.from), name = n.name, ip = n.ip }
  if n.reason ~= "found" then
    values.why = why_not(w, "name:" .. n.reason, n)
    return w("{from}: it could not look up {name}: {why}.", values)
  elseif n.cached then
    return w("{from}: it remembers that {name} is {ip} (its DNS cache).", values)
  end
  return w("{from}: the name server (DNS) says that {name} is {ip}.", values)
end

function say.open(w, n, text)
  local values = { device = names.label(text, n.device), app = text.apps[n.app].title }
  if n.reason == "open" then
    return w("{device}: the app “{app}” opens.", values)
  end
  values.why = why_not(w, n.at == "name" and "name:" .. n.reason or n.reason, n)
  values.router = n.told and names.inside(text, n.told)
  return n.told and w("{device}: the app “{app}” does not open. It is stopped at the {router}: \z
    {why}.", values) or w("{device}: the app “{app}” does not open: {why}.", values)
end

function say.vlans(w, n, text)
  local seen, numbers = {}, {}
  for _, socket in ipairs(n.list) do
    if not socket.trunk and not seen[socket.vlan] then
      seen[socket.vlan] = true
      numbers[#numbers + 1] = socket.vlan
    end
  end
  table.sort(numbers)
  return w("{device}: its sockets belong to these separate networks (VLANs): {list}.",
    { device = names.label(text, n.device), list = table.concat(numbers, ", ") })
end

function say.rules(w, n, text)
  local values = { device = names.label(text, n.device), n = n.count, number = n.hit, ip = n.ip,
    from = n.from and names.inside(text, n.from) }
  local first = w({ "{device}: it has {n} rule.", "{device}: it has {n} rules." }, values)
  if not n.hit then
    return first
  elseif n.hit > 0 then
    return first .. " " .. w("For what the {from} sent to {ip}, rule {number} is the first that \z
      fits.", values)
  end
  return first .. " " .. w("No rule fits what the {from} sent to {ip}.", values)
end

function say.routes(w, n, text)
  return w({ "{device}: it knows {n} way (route).", "{device}: it knows {n} ways (routes)." },
    { device = names.label(text, n.device), n = n.count })
end

local function by_pool(w, n, values)
  local parts = {}
  for i, pool in ipairs(n.pools) do
    parts[i] = w("{network}: {free} of {size}", pool)
  end
  values.list = table.concat(parts, ", ")
  return w("{device}: these addresses are still free to be lent (DHCP pools). {list}.", values)
end

function say.leases(w, n, text)
  local values = { device = names.label(text, n.device), count = n.count, free = n.free,
    size = n.size }
  if #n.pools > 1 then
    return by_pool(w, n, values)
  elseif n.free == 0 then
    return w("{device}: all {size} addresses are lent out. None is free (the DHCP pool is empty).",
      values)
  end
  return w("{device}: {count} of {size} addresses are lent out (DHCP leases), {free} are free.",
    values)
end

function say.records(w, n, text)
  return w({ "{device}: it keeps {n} name with its address (DNS record).",
    "{device}: it keeps {n} names with their addresses (DNS records)." },
    { device = names.label(text, n.device), n = n.count })
end

local not_joined = {
  ["no such network"] = function(w) return w "nobody here sends the Wi-Fi it looks for" end,
  ["out of reach"] = function(w) return w "the Wi-Fi it looks for is too far away" end,
  ["wrong key"] = function(w) return w "its key is wrong" end,
}

function say.signal(w, n, text)
  local best = n.list[1]
  local values = { device = names.label(text, n.device), ap = best and names.inside(text, best.ap),
    bars = n.bars, ssid = best and best.ssid }
  if not best or n.bars == 0 then
    return w("{device}: it hears no Wi-Fi here.", values)
  end
  for _, one in ipairs(n.list) do
    if one.joined then
      values.ap, values.bars, values.ssid = names.inside(text, one.ap), one.bars, one.ssid
      return w("{device}: it is on the Wi-Fi {ssid} of the {ap}, with {bars} of 4 bars.", values)
    end
  end
  values.why = not_joined[n.why] and not_joined[n.why](w) or w "it is switched off"
  return w("{device}: it hears {ssid} from the {ap} best, with {bars} of 4 bars, but it is not \z
    joined: {why}.", values)
end

local function worst_of(entries, field)
  local worst = 0
  for _, one in ipairs(entries) do
    worst = math.max(worst, one[field] or 0)
  end
  return worst
end

-- The kinds of traffic among streams, each once.
local function classes(w, streams)
  local found, seen = {}, {}
  for _, one in ipairs(streams) do
    if not seen[one.class] then
      seen[one.class] = true
      found[#found + 1] = kinds.class(w, one.class)
    end
  end
  return table.concat(found, ", ")
end

function say.load(w, n)
  local values = { hour = kinds.hour(n.hour), list = classes(w, n.list),
    load = worst_of(n.links, "load"), loss = worst_of(n.list, "loss") }
  if n.count == 0 then
    return w("At {hour} nothing big is on its way.", values)
  end
  local lines = { w("On their way at {hour}: {list}.", values) }
  if #n.links > 0 then
    lines[2] = w("The fullest cable carries {load} percent of what it can.", values)
  end
  lines[#lines + 1] = values.loss > 0 and w("Up to {loss} percent of a stream is lost.", values)
    or w "Nothing is lost."
  return table.concat(lines, " ")
end

function say.renewed(w, n, text)
  local values = { device = names.label(text, n.device), ip = n.ip,
    server = n.server and names.inside(text, n.server) }
  if n.reason == "leased" then
    return n.server and w("{device}: it asked for settings, and the {server} gave it {ip} (DHCP).",
      values) or w("{device}: it asked for settings and was given {ip} (DHCP).", values)
  end
  values.why = why_not(w, n.reason, n)
  return w("{device}: it asked for settings and got none: {why}.", values)
end

--- Whether a note is something the pupil did rather than something they found.
---@param n table
---@return boolean
function M.is_change(n)
  return n.change == true
end

---@param w Words
---@param n table one of job.notes
---@param text table the ticket's words
---@return string
function M.sentence(w, n, text)
  return (say[n.kind] or did[n.kind])(w, n, text)
end

return M
