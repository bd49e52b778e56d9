-- What an envelope on the map looks like, what it says, and why one was dropped: a few words each.
local M = {}

local ASK = { fill = 0xFFFFE08A, edge = 0xFF7A5200 }
local KNOW = { fill = 0xFFBFE6F7, edge = 0xFF00567D }
local GO = { fill = 0xFFCFE3F8, edge = 0xFF003087 }
local BACK = { fill = 0xFFC9EED9, edge = 0xFF00502B }
local NO = { fill = 0xFFFBD5D9, edge = 0xFF8E0B20 }
local LOOK = {
  ["arp-ask"] = ASK, discover = ASK, question = ASK,
  ["arp-answer"] = KNOW, offer = KNOW, answer = KNOW, request = GO,
  echo = GO, syn = GO, data = GO, reply = BACK, ["syn-ack"] = BACK, ack = BACK,
  unreachable = NO, exceeded = NO, prohibited = NO, rst = NO, nak = NO,
}

--- The envelope's colours.
---@param leg table
---@return { fill: integer, edge: integer }
function M.look(leg)
  return LOOK[leg.what] or GO
end

local label = {
  ["arp-ask"] = function(w, leg) return w("Who has {ip}?", { ip = leg.about }) end,
  ["arp-answer"] = function(w) return w "I have!" end,
  echo = function(w) return w "Ping" end,
  reply = function(w) return w "Reply" end,
  unreachable = function(w) return w "No way there" end,
  exceeded = function(w) return w "It went too far" end,
  prohibited = function(w) return w "Not allowed" end,
  discover = function(w) return w "Any addresses?" end,
  offer = function(w) return w "You may have this one" end,
  request = function(w) return w "That one, please" end,
  ack = function(w) return w "It is yours" end,
  nak = function(w) return w "No, not that one" end,
  question = function(w, leg) return w("Where is {name}?", { name = leg.name }) end,
  answer = function(w) return w "My answer" end,
  syn = function(w) return w "May I come in?" end,
  ["syn-ack"] = function(w) return w "Yes" end,
  rst = function(w) return w "Closed" end,
  data = function(w) return w "Data" end,
}

--- What an envelope says.
---@param w Words
---@param leg table
---@return string
function M.label(w, leg)
  return label[leg.what](w, leg)
end

local dropped = {
  ["no cable"] = function(w) return w "no cable" end,
  ["loose end"] = function(w) return w "a loose end" end,
  dark = function(w) return w "the light is dark" end,
  lost = function(w) return w "lost on the way" end,
  ["line full"] = function(w) return w "the line is full" end,
  blocked = function(w) return w "this socket is held back" end,
  ["wrong VLAN"] = function(w) return w "another VLAN" end,
  ["not a trusted server"] = function(w) return w "not a trusted server" end,
  ["port closed"] = function(w) return w "nobody listens there" end,
  firewall = function(w) return w "stopped by a rule" end,
  prohibited = function(w) return w "not allowed by a rule" end,
  ["too many hops"] = function(w) return w "it went too far" end,
  ["no route"] = function(w) return w "no way from here" end,
  ["no address"] = function(w) return w "no address to send from" end,
  ["no link"] = function(w) return w "the light is dark" end,
  ["not my address"] = function(w) return w "not for me" end,
}

--- Why it went no further, or nil where a cross has to do.
---@param w Words
---@param leg table
---@return string|nil
function M.why(w, leg)
  local say = dropped[leg.why]
  return say and say(w)
end

local ends = {
  reply = function(w) return w "A reply!" end,
  found = function(w) return w "Found!" end,
  open = function(w) return w "It opens!" end,
  leased = function(w) return w "It has an address!" end,
  storm = function(w) return w "Copies without end!" end,
  ["no link"] = function(w) return w "Its light is dark" end,
  refused = function(w) return w "Refused" end,
  prohibited = function(w) return w "Not allowed" end,
  ["no such name"] = function(w) return w "No such name" end,
  ["no offer"] = function(w) return w "Nobody offers one" end,
  ["too many hops"] = function(w) return w "Round in circles" end,
}
local GOOD = { reply = true, found = true, open = true, leased = true }

--- How a trip ended, in a word or two, and whether that was well.
---@param w Words
---@param reason string of the answer; a look-up's before a connection begins with "name:"
---@return string words
---@return boolean good
function M.ending(w, reason)
  local say = ends[reason:match "^name:(.*)" or reason]
  return say and say(w) or w "No reply", GOOD[reason] or false
end

return M
