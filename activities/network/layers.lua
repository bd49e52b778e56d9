-- A packet read layer by layer, each in one plain sentence with the trade's word in it.
local names = require "names"
local packets = require "packets"
local M = {}

local EVERYONE = "ff:ff:ff:ff:ff:ff"

local function way(w, text, leg)
  local values = { from = names.inside(text, leg.from), to = leg.to and names.inside(text, leg.to),
    number = leg.link and names.tag(leg.link), why = packets.why(w, leg) }
  if not leg.to then
    return values.why and w("It never left the {from}: {why}.", values)
      or w("It never left the {from}.", values)
  elseif leg.link:match "^radio:" then
    return w("It goes from the {from} to the {to} by radio.", values)
  end
  return w("It goes along cable {number}, from the {from} to the {to}.", values)
end

-- Names the device behind a hardware address where it is known.
local function who(w, text, mac, device)
  return device and w("{mac} ({device})", { mac = mac, device = names.label(text, device) }) or mac
end

local function frame(w, text, leg)
  local values = { from = who(w, text, leg.src, leg.sender), to = who(w, text, leg.dst, leg.taker),
    vlan = leg.vlan }
  if leg.dst == EVERYONE then
    return leg.vlan and w("From {from} to everybody in VLAN {vlan} (a broadcast).", values)
      or w("From {from} to everybody (a broadcast).", values)
  end
  return leg.vlan and w("From {from} to {to}, with a tag that says VLAN {vlan}.", values)
    or w("From {from} to {to}.", values)
end

local function packet(w, leg)
  local values = { from = leg.by, to = leg.about, n = leg.ttl }
  if leg.about == "255.255.255.255" then
    return w("From {from} to every device nearby.", values)
  end
  return w({ "From {from} to {to}. It may pass {n} more router (its TTL).",
    "From {from} to {to}. It may pass {n} more routers (its TTL)." }, values)
end

local top = {
  ["arp-ask"] = { "ARP", function(w, v)
    return w("“Who has {about}? Tell {by}.”", v)
  end },
  ["arp-answer"] = { "ARP", function(w, v)
    return w("“I have {by}, and this is my hardware address.”", v)
  end },
  echo = { "ICMP", function(w) return w "A ping (echo request): “Are you there?”" end },
  reply = { "ICMP", function(w) return w "A reply (echo reply): “Yes, I am here.”" end },
  unreachable = { "ICMP", function(w)
    return w "An error (unreachable): “I could not deliver your packet.”"
  end },
  exceeded = { "ICMP", function(w)
    return w "An error (time exceeded): “Your packet has passed too many routers.”"
  end },
  prohibited = { "ICMP", function(w)
    return w "An error (prohibited): “A rule here does not let your packet through.”"
  end },
  discover = { "DHCP", function(w)
    return w "“Is there a server that gives out addresses?” (discover)"
  end },
  offer = { "DHCP", function(w) return w "“You may have an address from me.” (offer)" end },
  request = { "DHCP", function(w) return w "“Yes, please, I take that one.” (request)" end },
  ack = { "DHCP", function(w) return w "“It is yours for a while.” (acknowledgement, ACK)" end },
  nak = { "DHCP", function(w) return w "“No, that one is not for you.” (refusal, NAK)" end },
  question = { "DNS", function(w, v)
    return w("“Which address belongs to {name}?” (query)", v)
  end },
  answer = { "DNS", function(w, v)
    return w("The name server's answer about {name} (response).", v)
  end },
  syn = { "TCP", function(w, v)
    return w("A knock at port {dport}: “May I come in?” (SYN)", v)
  end },
  ["syn-ack"] = { "TCP", function(w, v)
    return w("Port {sport} opens: “Yes, come in.” (SYN, ACK)", v)
  end },
  rst = { "TCP", function(w, v)
    return w("Port {sport} is closed: “Nobody is in.” (RST)", v)
  end },
  data = { "UDP", function(w, v)
    return w("A piece of a stream for port {dport}.", v)
  end },
}
local UDP = { DHCP = true, DNS = true }

--- The layers of a packet, the lowest first: a name and a sentence each.
---@param w Words
---@param text table the ticket's words
---@param leg Leg
---@return string[][]
function M.of(w, text, leg)
  local say = top[leg.what]
  local radio = leg.link and leg.link:match "^radio:"
  local list = { { radio and w "Wi-Fi" or w "Cable", way(w, text, leg) },
    { "Ethernet", frame(w, text, leg) } }
  if say[1] ~= "ARP" then
    list[3] = { "IP", packet(w, leg) }
  end
  if UDP[say[1]] and leg.sport then
    list[4] = { "UDP", w("From port {from} to port {to}.", { from = leg.sport, to = leg.dport }) }
  end
  list[#list + 1] = { say[1], say[2](w, leg) }
  return list
end

return M
