-- What happens at a step of a trip, in a sentence: who says what, and what becomes of it.
local names = require "names"
local packets = require "packets"
local trip = require "trip"
local world = require "kit.net.world"
local M = {}

local say = {
  ["arp-ask"] = function(w, v) return w("{from} to all: “Who has {ip}?”", v) end,
  ["arp-answer"] = function(w, v) return w("{from}: “I have {by}.”", v) end,
  echo = function(w, v) return w("{from}: a ping for {ip}.", v) end,
  reply = function(w, v) return w("{from}: the reply for {ip}.", v) end,
  unreachable = function(w, v) return w("{from}: “I cannot deliver it.”", v) end,
  exceeded = function(w, v) return w("{from}: “It has passed too many routers.”", v) end,
  prohibited = function(w, v) return w("{from}: “A rule forbids it.”", v) end,
  discover = function(w, v) return w("{from} to all: “Who lends addresses?”", v) end,
  offer = function(w, v) return w("{from}: “I can lend you one.”", v) end,
  request = function(w, v) return w("{from}: “That one, please.”", v) end,
  ack = function(w, v) return w("{from}: “It is yours for a while.”", v) end,
  nak = function(w, v) return w("{from}: “Not that one.”", v) end,
  question = function(w, v) return w("{from}: “Which address is {name}?”", v) end,
  answer = function(w, v) return w("{from}: what is known about {name}.", v) end,
  syn = function(w, v) return w("{from} to {ip}: “May I come in?”", v) end,
  ["syn-ack"] = function(w, v) return w("{from}: “Yes, come in.”", v) end,
  rst = function(w, v) return w("{from}: “Nobody is in.”", v) end,
  data = function(w, v) return w("{from}: a piece of a stream for {ip}.", v) end,
}

-- Whose message it is; a switch or a router only passes it on.
local function speaker(net, leg)
  return world.holder(net, leg.by) or world.owner(net, leg.src) or leg.from
end

--- What a message says.
---@param w Words
---@param text table the ticket's words
---@param net table
---@param leg table see legs.lua
---@return string
function M.leg(w, text, net, leg)
  return say[leg.what](w, { from = names.label(text, speaker(net, leg)), ip = leg.about,
    by = leg.by, name = leg.name or "" })
end

-- What becomes of it where it arrives; nothing where that is no news.
local function fate(w, text, leg)
  local values = { to = leg.to and names.label(text, leg.to), why = packets.why(w, leg) }
  if leg.verdict == "dropped" and values.why then
    return leg.to and w("{to} drops it: {why}.", values) or w("It goes nowhere: {why}.", values)
  elseif leg.verdict == "dropped" then
    return w "It goes no further."
  elseif leg.verdict == "flooded" then
    return w("{to} passes it to all sockets.", values)
  end
end

--- Which step is on show, and where the message is.
---@param w Words
---@param text table the ticket's words
---@param going table job.trip
---@return string
function M.place(w, text, going)
  local leg = trip.leg(going, going.step)
  local values = { step = going.step, count = going.count,
    from = leg and names.inside(text, leg.from),
    to = leg and leg.to and names.inside(text, leg.to) }
  if not leg then
    return w("After {count} steps", values)
  elseif not leg.to then
    return w("Step {step} of {count}: at the {from}", values)
  end
  return w("Step {step} of {count}: from the {from} to the {to}", values)
end

--- What happens at the step on show, or how it ended.
---@param w Words
---@param text table the ticket's words
---@param net table
---@param going table job.trip
---@return string
function M.step(w, text, net, going)
  if going.step > going.count then
    return w("It is over: {ending}", { ending = packets.ending(w, going.reason) })
  end
  local leg = trip.leg(going, going.step)
  local said, then_ = M.leg(w, text, net, leg), fate(w, text, leg)
  return then_ and said .. " " .. then_ or said
end

return M
