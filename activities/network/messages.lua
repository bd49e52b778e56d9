-- The answer to the pupil's last move (job.said) in words: { text, tone, who }. Findings speak
-- through findings.lua; here are what a change is followed by, what went wrong with a move, and the
-- people on the line.
local findings = require "findings"
local names = require "names"
local M = {}

local say = {}

say["held"] = function(w, said)
  return w("You are holding the loose end of cable {number}. Choose a socket on the map to plug \z
    it in.",
    { number = names.tag(said.link) }), "tip"
end

say["put down"] = function(w)
  return w "You put the cable down. Its end is still loose.", "tip"
end

-- Why a move cannot be made, and what to do instead.
local refused = {
  taken = function(w, v)
    return w("That socket already holds cable {number}. Choose an empty one.", v)
  end,
  ["no socket"] = function(w) return w "The plug does not fit there. Choose an empty socket." end,
  ["plugged already"] = function(w)
    return w "That end is in a socket already. Pull it out first."
  end,
  same = function(w) return w "That is how it is already. Change something first." end,
  ["nothing typed"] = function(w) return w "Type a name or an address first." end,
  automatic = function(w, v)
    return w("The {device} asks the network for its settings. Switch that off first.", v)
  end,
  shape = function(w, v)
    return w("{ip} is not finished. An address has four numbers with dots between them.", v)
  end,
  range = function(w, v)
    return v.ip == "…" and w "One address cannot be read. It needs four numbers with dots between \z
      them."
      or w("{ip} cannot be an address: no number in one is above 255.", v)
  end,
  zero = function(w, v)
    return w("{ip} has a number that starts with 0. Leave that 0 out.", v)
  end,
  network = function(w, v)
    return w("{ip} is the name of the whole network. Choose another last number.", v)
  end,
  broadcast = function(w, v)
    return w("{ip} means everybody at once. Choose another last number.", v)
  end,
  reserved = function(w, v)
    return w("{ip} is kept for special uses. Look at what the neighbours have.", v)
  end,
  mask = function(w)
    return w "That cannot be a mask. Most networks here use 255.255.255.0."
  end,
  ["in use"] = function(w, v)
    return w("{ip} already belongs to the {other}. Two devices with one address clash.", v)
  end,
  ["not a neighbour"] = function(w, v)
    return w("{ip} is not in the network of the {device}. A way out has to begin next door.", v)
  end,
  ["last route"] = function(w)
    return w "That is the only way out of this network. Add another one first, then remove it."
  end,
  ["no vlan"] = function(w) return w "The switch does not know that VLAN. Choose another." end,
  ["no such rule"] = function(w) return w "There is no rule in that place any more." end,
  ["no further"] = function(w) return w "It is at the end of the list already." end,
  itself = function(w, v)
    return w("{ip} is the {device} itself. Its way out has to be another device.", v)
  end,
  trunk = function(w)
    return w "That socket carries every VLAN. Let it carry one only, then choose which."
  end,
  port = function(w)
    return w "The kind of traffic cannot be read. Write it like this: tcp 443."
  end,
  ["range text"] = function(w)
    return w "That network cannot be read. Write it like this: 10.0.5.0/24."
  end,
  outside = function(w)
    return w "Those addresses are not all in this network. Keep its first numbers."
  end,
  backwards = function(w) return w "The last address has to come after the first." end,
  ["no such route"] = function(w) return w "There is no route in that place any more." end,
  hours = function(w) return w "Its end has to be a different hour from its start." end,
  ["not here"] = function(w, v) return w("That cannot be done at the {device}.", v) end,
}

-- A rule's two ends are read alike.
function refused.src(w)
  return w "Where it comes from cannot be read. Write it like this: 10.0.5.0/24."
end

function refused.dst(w)
  return w "Where it goes to cannot be read. Write it like this: 10.0.5.0/24."
end

local function shown(ip)
  return (ip == "" or not ip) and "…" or ip
end

say["refused"] = function(w, said, text)
  local values = { ip = shown(said.ip), number = said.there and names.tag(said.there),
    device = said.device and names.inside(text, said.device),
    other = type(said.detail) == "string" and names.inside(text, said.detail) }
  local sentence = refused[said.why]
  return sentence and sentence(w, values)
    or w "That cannot be done. Everything is as it was. Try another way.", "oops"
end

-- A cable says at once whether it helped; of anything else one finds out by a test.
local function plugged(w, said, values)
  if said.lit then
    return w("Click! The light at the {device} turns green.", values), "good"
  end
  return w("Click. It sits in the {device}, but the light stays dark.", values), "oops"
end

say["changed"] = function(w, said, text, job)
  local n = job.notes[said.note]
  if n.kind == "plugged" then
    return plugged(w, said, { device = names.inside(text, n.device) })
  end
  return findings.sentence(w, n, text), "change"
end

say["hint"] = function(_, said, text)
  return text.hints[said.number], "hint", "jean"
end

--- What the caller says when it does not work yet, of that check where they can tell.
---@param text table the ticket's words
---@param check string
---@return string
function M.still(text, check)
  return text.lacks and text.lacks[check] or text.still
end

say["still broken"] = function(_, said, text)
  return M.still(text, said.check), "person", "person"
end

say["broke other"] = function(w, said, text)
  local told = text.broke and text.broke[said.check]
  if told then
    return told, "person", "person"
  elseif said.device then
    return w("That works, thank you. But now something is wrong with the {device}. Can you put it \z
      back?",
      { device = names.inside(text, said.device) }), "person", "person"
  end
  return w "That works, thank you. But something else stopped working. Can you put it \z
    back?", "person", "person"
end

---@param w Words
---@param job table
---@param text table the ticket's words
---@return string text
---@return string tone found, change, good, tip, oops, hint or person
---@return string|nil who jean or person, when somebody speaks
function M.sentence(w, job, text)
  local said = job.said
  if said.key == "found" then
    return findings.sentence(w, job.notes[said.note], text), "found"
  end
  return say[said.key](w, said, text, job)
end

return M
