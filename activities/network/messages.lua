-- The answer to the pupil's last move (job.said) in words: { text, tone, who }. Findings speak
-- through findings.lua; here are the moves, what went wrong with them, and the people on the line.
local findings = require "findings"
local names = require "names"
local M = {}

local say = {}

say["held"] = function(w, said)
  return w("You hold the loose end of cable {number}. Choose a socket on the map to plug it in.",
    { number = names.tag(said.link) }), "tip"
end

say["put down"] = function(w)
  return w "You put the cable down. Its end is still loose.", "tip"
end

say["taken"] = function(w, said)
  if said.why == "taken" then
    return w("That socket already holds cable {number}. Choose an empty one.",
      { number = names.tag(said.link) }), "oops"
  end
  return w "The plug does not fit there. Choose an empty socket.", "oops"
end

say["plugged"] = function(w, said)
  local values = { device = names.inside(w)[said.device] }
  if said.lit then
    return w("Click! The light at the {device} turns green.", values), "good"
  end
  return w("Click. It sits in the {device}, but the light stays dark.", values), "oops"
end

say["address"] = function(w, said)
  return w("The {device} now goes by {ip}. Does it work? Ping it.",
    { device = names.inside(w)[said.device], ip = said.ip }), "tip"
end

say["same address"] = function(w)
  return w "That is the address it already has. Change a number first.", "oops"
end

local refused = {
  shape = function(w, v)
    return w("{ip} is not finished. An address has four numbers with dots between.", v)
  end,
  range = function(w, v)
    return w("{ip} cannot be: no number in an address is above 255.", v)
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
  ["in use"] = function(w, v)
    return w("{ip} already belongs to the {device}. Two with one address clash.", v)
  end,
}

say["refused"] = function(w, said)
  return refused[said.why](w, { ip = said.ip == "" and "…" or said.ip,
    device = said.device and names.inside(w)[said.device] }), "oops"
end

say["hint"] = function(_, said, text)
  return text.hints[said.number], "hint", "jean"
end

say["still broken"] = function(_, _, text)
  return text.still, "person", "person"
end

say["broke other"] = function(w, said)
  return w("That works, thank you. But now the {device} cannot reach the records. Can you put it \z
    back?",
    { device = names.inside(w)[said.device] }), "person", "person"
end

---@param w Words
---@param job table
---@param text table the ticket's words
---@return string text
---@return string tone found, good, tip, oops, hint or person
---@return string|nil who jean or person, when somebody speaks
function M.sentence(w, job, text)
  local said = job.said
  if said.key == "found" then
    return findings.sentence(w, job.notes[said.note]), "found"
  end
  return say[said.key](w, said, text)
end

return M
