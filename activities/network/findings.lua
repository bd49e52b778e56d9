-- A finding (job.notes) as a sentence for the notebook: plain words first, the trade's word with
-- it.
local names = require "names"
local M = {}

local say = {}

local function list(w, numbers)
  return #numbers == 0 and w "none" or table.concat(numbers, ", ")
end

function say.lights(w, n, label)
  if n.device == "switch" then
    return w("Switch: lights on at sockets {on}. Dark: {off}.",
      { on = list(w, n.on), off = list(w, n.off) })
  elseif n.lit > 0 then
    return w("{device}: its light is green. The cable works.", { device = label[n.device] })
  end
  return w("{device}: its light is dark. Nothing joins it to the network.",
    { device = label[n.device] })
end

function say.cable(w, n, label)
  local near, port = n.a or n.b, n.a and n.a_port or n.b_port
  if not near then
    return w("Cable {number}: both its ends are loose.", { number = names.tag(n.link) })
  elseif not (n.a and n.b) then
    return w("Cable {number}: one end is in the {device}, socket {port}. The other end lies loose.",
      { number = names.tag(n.link), device = names.inside(w)[near], port = port })
  end
  return w("Cable {number}: {one}, socket {port} – {other}, socket {other_port}.",
    { number = names.tag(n.link), one = label[n.a], port = n.a_port, other = label[n.b],
      other_port = n.b_port })
end

function say.settings(w, n, label)
  return w("{device}: IP address {ip}, mask {mask}.",
    { device = label[n.device], ip = n.ip, mask = n.mask })
end

function say.label(w, n, label)
  return w("{device}: the sticker says “{ip}”.", { device = label[n.device], ip = n.ip })
end

function say.known(w, n, label)
  if n.count == 0 then
    return w("{device}: it remembers no neighbour (its ARP table is empty).",
      { device = label[n.device] })
  end
  local lines = {}
  for i, entry in ipairs(n.list) do
    lines[i] = w("{ip} is {mac}", entry)
  end
  return w("{device}: it remembers {list}.",
    { device = label[n.device], list = table.concat(lines, "; ") })
end

function say.learnt(w, n, label)
  if n.count == 0 then
    return w "Switch: it has heard nobody yet (its MAC table is empty)."
  end
  local lines = {}
  for i, entry in ipairs(n.list) do
    lines[i] = w("{port}: {device}", { port = entry.port, device = label[entry.device] })
  end
  return w("Switch: it has heard, by socket, {list}.", { list = table.concat(lines, "; ") })
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
}

function say.ping(w, n, label)
  local values = { from = label[n.from], to = names.inside(w)[n.to], ip = n.ip }
  if n.reason == "reply" then
    return w("{from}: ping to the {to} at {ip} got a reply.", values)
  end
  values.why = why[n.reason](w)
  return w("{from}: ping to the {to} at {ip} failed: {why}.", values)
end

function say.pulled(w, n)
  return w("You pulled cable {number} out of the {device}, socket {port}.",
    { number = names.tag(n.link), device = names.inside(w)[n.device], port = n.port })
end

function say.plugged(w, n)
  return w("You plugged cable {number} into the {device}, socket {port}.",
    { number = names.tag(n.link), device = names.inside(w)[n.device], port = n.port })
end

function say.address(w, n)
  return w("You changed the address of the {device} from {old} to {ip}.",
    { device = names.inside(w)[n.device], old = n.old, ip = n.ip })
end

--- Whether a note is something the pupil did rather than something they found.
---@param n table
function M.is_change(n)
  return n.kind == "pulled" or n.kind == "plugged" or n.kind == "address"
end

---@param w Words
---@param n table one of job.notes
---@return string
function M.sentence(w, n)
  return say[n.kind](w, n, names.labels(w))
end

--- Why a ping got no reply, for a person.
---@param w Words
---@param reason string
---@return string
function M.why(w, reason)
  return why[reason](w)
end

return M
