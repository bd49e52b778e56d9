-- Words for what the tools speak of again and again: kinds of traffic, rules, hours, streams.
local names = require "names"
local M = {}

local class = {
  call = function(w) return w "Calls" end,
  backup = function(w) return w "Backups" end,
  film = function(w) return w "Film" end,
  knocking = function(w) return w "Knocking" end,
  imaging = function(w) return w "Pictures" end,
}

--- What a class of traffic is called, as a label.
---@param w Words
---@param name string
---@return string
function M.class(w, name)
  return class[name] and class[name](w) or name
end

--- An hour of the day as a clock shows it.
---@param hour integer 0 to 24
---@return string
function M.hour(hour)
  return ("%02d:00"):format(hour)
end

--- A stream: what it is, and between whom.
---@param w Words
---@param text table the ticket's words
---@param one { class: string, from: string, to: string|false }
---@return string
function M.stream(w, text, one)
  return w("{kind}: {from} – {to}", { kind = M.class(w, one.class),
    from = names.label(text, one.from),
    to = one.to and names.label(text, one.to) or w "nobody here" })
end

local function traffic(w, rule)
  if rule.proto == "any" then
    return w "everything"
  elseif rule.proto == "icmp" then
    return w "ping (ICMP)"
  end
  return rule.port and w("{proto} port {port}", { proto = rule.proto:upper(), port = rule.port })
    or w("all {proto}", { proto = rule.proto:upper() })
end

local action = {
  allow = function(w, v) return w("Let through {what} from {src} to {dst}.", v) end,
  deny = function(w, v) return w("Drop {what} from {src} to {dst}.", v) end,
  reject = function(w, v) return w("Turn back {what} from {src} to {dst}.", v) end,
}

local function place(w, range)
  return range == "any" and w "anybody" or (range:gsub("/32$", ""))
end

--- A firewall rule in plain words.
---@param w Words
---@param rule table { action, src, dst, proto, port }
---@return string
function M.rule(w, rule)
  return action[rule.action](w, { what = traffic(w, rule), src = place(w, rule.src),
    dst = place(w, rule.dst) })
end

return M
