-- What is said of each kind of fault: what changed before, why it is or is not the cause, what
-- mends it, what stops it from coming back, and hints. `v` holds the device's name inside a
-- sentence and the values of the fault.
local M = {}

--- M[kind].NAME(w, v) -> sentence. cause, fix and prevent are options of the closing note; no,
--- no_fix and no_prevent why they are not the right ones elsewhere.
M.loose = {
  clue = function(w, v) return w("The {device} was moved aside while the floor was \z
    cleaned.", v) end,
  cause = function(w, v) return w("A cable was out of its socket at the {device}", v) end,
  no = function(w, v) return w("The cable of the {device} sits well at both ends, so it is not \z
    that.", v) end,
  fix = function(w, v) return w("The cable of the {device} was plugged in again", v) end,
  no_fix = function(w) return w "No cable was loose, so there was nothing to plug in." end,
  prevent = function(w) return w "Cables that clip in, long enough to move things about" end,
  no_prevent = function(w) return w "Good in general, but no cable came loose here." end,
  hint = function(w, v) return w("The light of the {device} is dark. Follow its cable.", v) end,
  answer = function(w, v) return w("Plug the loose cable into the {device}.", v) end,
  layer = function(w) return w "The cable",
    w "A cable had come out. Without it, not a single bit gets across." end,
}

M.broken = {
  clue = function(w, v) return w("A bed was rolled over a cable near the {device}.", v) end,
  cause = function(w, v) return w("The cable of the {device} was damaged inside", v) end,
  no = function(w, v) return w("With its own cable, the light of the {device} is on. So the cable \z
    is whole.", v) end,
  fix = function(w, v) return w("The {device} got a new cable", v) end,
  no_fix = function(w) return w "Every cable was whole. A new one would change nothing." end,
  prevent = function(w) return w "Cable covers where beds and trolleys roll" end,
  no_prevent = function(w) return w "Good in general, but no cable was damaged here." end,
  hint = function(w, v) return w("Both ends of the cable of the {device} are plugged in, and its \z
    light is still dark. What else can be wrong with a cable?", v) end,
  answer = function(w, v) return w("Put a new cable in place of the one at the {device}.", v) end,
  layer = function(w) return w "The cable",
    w "Both plugs sat well, but a wire inside was crushed. A dark light is the only sign." end,
}

M.shut = {
  clue = function(w) return w "The spare sockets were counted yesterday, and switched off." end,
  cause = function(w, v) return w("The switch's socket for the {device} was switched off", v) end,
  no = function(w) return w "No socket was switched off: look at the lights of the switch." end,
  fix = function(w, v) return w("The socket of the {device} was switched on again", v) end,
  no_fix = function(w) return w "Every socket in use was on all the time." end,
  prevent = function(w) return w "A list of what is in which socket, read before one is switched \z
    off" end,
  no_prevent = function(w) return w "A good list, but no socket was switched off here." end,
  hint = function(w, v) return w("The cable of the {device} is fine at both ends. Look at the \z
    switch: is its socket on?", v) end,
  answer = function(w, v) return w("Choose the switch, and switch on the socket of the \z
    {device}.", v) end,
  layer = function(w) return w "The switch",
    w "A socket of a switch can be switched off by hand. Then it is as dark as without a \z
      cable." end,
}

M.typed = {
  clue = function(w, v) return w("The {device} was set up again last night, by hand.", v) end,
  cause = function(w, v) return w("A number in the address of the {device} was wrong", v) end,
  no = function(w, v) return w("The address of the {device} is the one on its sticker.", v) end,
  fix = function(w, v) return w("The {device} got the address {ip}", v) end,
  no_fix = function(w) return w "That address was right all the time." end,
  prevent = function(w) return w "A server hands out the addresses, so nobody types them" end,
  no_prevent = function(w) return w "A good plan, but no address was mistyped here." end,
  hint = function(w, v) return w("Read the settings of the {device}, then its sticker. Compare \z
    the two, number by number.", v) end,
  answer = function(w, v) return w("Set the address of the {device} to {ip}.", v) end,
  layer = function(w) return w "The address",
    w "With one number wrong, a device is in another network, and its neighbours are \z
      strangers." end,
}

M.twin = {
  clue = function(w, v) return w("The {device} came back from repair yesterday, with new settings \z
    typed in.", v) end,
  cause = function(w, v) return w("The {device} had the address of another device", v) end,
  no = function(w, v) return w("Nobody else answers to the address of the {device}.", v) end,
  fix = function(w, v) return w("The {device} got its own address {ip} back", v) end,
  no_fix = function(w) return w "It had its own address all the time." end,
  prevent = function(w) return w "One list of addresses, and a ping before a new one is used" end,
  no_prevent = function(w) return w "A good list, but no two devices shared an address here." end,
  hint = function(w, v) return w("Read the settings of the {device}, then its sticker. Who else \z
    has that address?", v) end,
  answer = function(w, v) return w("Set the address of the {device} to {ip}.", v) end,
  layer = function(w) return w "The address",
    w "Two devices answered to one address. Messages went to whichever spoke last." end,
}

M.socket = {
  clue = function(w, v) return w("The wall behind the {device} was painted. Its cable was taken \z
    out and put back in.", v) end,
  cause = function(w, v) return w("The {device} was plugged into a socket of another \z
    network", v) end,
  no = function(w, v) return w("The socket of the {device} is in the right VLAN.", v) end,
  fix = function(w, v) return w("The {device} was put into its own network again", v) end,
  no_fix = function(w) return w "It was in the right network all the time." end,
  prevent = function(w) return w "Labels on sockets, and a photo before anything is unplugged" end,
  no_prevent = function(w) return w "Labels are good, but nothing was in a wrong socket here." end,
  hint = function(w, v) return w("All lights are on. Choose the switch of the {device}: which \z
    VLAN is each socket in?", v) end,
  answer = function(w, v) return w("Move the cable of the {device} to a free socket of its VLAN, \z
    or put its socket into that VLAN.", v) end,
  layer = function(w) return w "The VLAN",
    w "One switch can be several networks. A socket of the visitors' network has a green light \z
      too, but nobody it needs is there." end,
}

M.gateway = {
  clue = function(w, v) return w("The {device} was set up again last night, by hand.", v) end,
  cause = function(w, v) return w("The {device} had a wrong gateway", v) end,
  no = function(w, v) return w("The gateway of the {device} is the router's own address.", v) end,
  fix = function(w, v) return w("The gateway of the {device} was set to {ip}", v) end,
  no_fix = function(w) return w "That gateway was right all the time." end,
  prevent = function(w) return w "Settings handed out by a server, and one list of routers" end,
  no_prevent = function(w) return w "A good list, but no gateway was wrong here." end,
  hint = function(w, v) return w("The {device} reaches its neighbours, but nothing beyond. Trace \z
    the way to a server: where does it try to go out?", v) end,
  answer = function(w, v) return w("Set the gateway of the {device} to {ip}.", v) end,
  layer = function(w) return w "The way out (gateway)",
    w "A device hands everything for other networks to its gateway. This one knocked at a door \z
      where nobody lives." end,
}

M.server = {
  clue = function(w, v) return w("The {device} was set up again last night, by hand.", v) end,
  cause = function(w, v) return w("The {device} asked the wrong server for names", v) end,
  no = function(w, v) return w("The {device} asks the right server for names.", v) end,
  fix = function(w, v) return w("The {device} was told to ask {ip} for names", v) end,
  no_fix = function(w) return w "That setting was right all the time." end,
  prevent = function(w) return w "Settings handed out by a server instead of typed" end,
  no_prevent = function(w) return w "A good plan, but no such setting was wrong here." end,
  hint = function(w, v) return w("Ping the server from the {device} by its address, then by its \z
    name. Which one fails?", v) end,
  answer = function(w, v) return w("Set the name server (DNS) of the {device} to {ip}.", v) end,
  layer = function(w) return w "The name",
    w "People use names, machines use addresses. A name server (DNS) turns one into the other. A \z
      device has to ask the right one." end,
}

M.record = {
  clue = function(w, v) return w("The {device} was moved to a new machine at the weekend.", v) end,
  cause = function(w) return w "A name still led to a server's old address" end,
  no = function(w) return w "Look the name up: it leads to the right address." end,
  fix = function(w, v) return w("The name {name} now leads to {ip}", v) end,
  no_fix = function(w) return w "That name led to the right place all the time." end,
  prevent = function(w) return w "A checklist for moving a server, with its name on it" end,
  no_prevent = function(w) return w "A good list, but every name led to the right place here." end,
  hint = function(w, v) return w("Look up {name}, and compare the answer with the sticker of the \z
    {device}.", v) end,
  answer = function(w, v) return w("On the name server, change the record of {name} to {ip}.",
    v) end,
  layer = function(w) return w "The name",
    w "The name was found, but its address was an old one. Everybody knocked at an empty \z
      house." end,
}

M.rule = {
  clue = function(w) return w "The router's rules were tidied up yesterday evening." end,
  cause = function(w) return w "A firewall rule in the router stopped the messages" end,
  no = function(w) return w "No rule stops these messages: look at the router's rules." end,
  fix = function(w) return w "The messages are let through the router's firewall again" end,
  no_fix = function(w) return w "No rule was in the way." end,
  prevent = function(w) return w "Two people read each change of rules, and test it" end,
  no_prevent = function(w) return w "Always good, but no rule was wrong here." end,
  hint = function(w, v) return w("From the {device} a ping reaches the server, but its app does \z
    not open. What stands in between? Read the router's rules.", v) end,
  answer = function(w) return w "On the router, remove the rule about port 443." end,
  layer = function(w) return w "The firewall",
    w "A firewall reads its rules from the top. The first that fits decides, even a wrong one." end,
}

M.pool = {
  clue = function(w) return w "Last week we had visitors with a pile of laptops, all plugged \z
    in." end,
  cause = function(w) return w "The server had no address left to lend" end,
  no = function(w) return w "The server still has addresses to lend." end,
  fix = function(w) return w "There were free addresses again, and the device asked for one" end,
  no_fix = function(w) return w "There were enough addresses all the time." end,
  prevent = function(w) return w "Shorter leases, and a warning before the addresses run out" end,
  no_prevent = function(w) return w "A good warning, but the addresses did not run out here." end,
  hint = function(w, v) return w("The address of the {device} begins with 169.254: it made that \z
    up, because nobody gave it one. Who lends addresses, and how many are left?", v) end,
  answer = function(w, v) return w("The name server lends addresses too: end an old lease there. \z
    Then let the {device} ask again.", v) end,
  layer = function(w) return w "The address",
    w "Addresses are lent (DHCP). When all of them are out on loan, latecomers get none." end,
}

M.loop = {
  clue = function(w, v) return w("The cables at the {device} were tidied up.", v) end,
  cause = function(w) return w "A cable made a ring, and messages went round it for ever" end,
  no = function(w) return w "Follow the cables: none of them makes a ring." end,
  fix = function(w) return w "The ring of cable was opened" end,
  no_fix = function(w) return w "There was no ring to open." end,
  prevent = function(w) return w "A loop guard (spanning tree) on every switch" end,
  no_prevent = function(w) return w "A good rule, but there was no ring here." end,
  hint = function(w, v) return w("Everything at the {device} fails at once, and all its lights \z
    are on. Follow its cables.", v) end,
  answer = function(w, v) return w("Pull out the cable that has both ends in the {device}.", v) end,
  layer = function(w) return w "The switch",
    w "A question to everybody goes out of every socket. Through the ring it came back, and went \z
      out again, thousands of times." end,
}

return M
