-- The tables behind a finding: what stands in the notebook as one sentence is here row by row.
local kinds = require "kinds"
local names = require "names"
local traffic = require "traffic"
local ui = require "kit.ui"
local M = {}

local function label(w, text, device)
  return device and names.label(text, device) or w "Not from here"
end

local function rows(list, row)
  local made = {}
  for i, one in ipairs(list) do
    made[i] = row(one, i)
  end
  return made
end

local make = {}

function make.known(w, n, text)
  return { columns = { { w "IP address" }, { w "Hardware address (MAC)" } },
    rows = rows(n.list, function(one)
      return { one.ip, w("{mac}, {device}", { mac = one.mac,
        device = label(w, text, one.device) }) }
    end) }
end

function make.learnt(w, n, text)
  return { columns = { { w "Socket", width = 80 }, { w "VLAN", width = 80 }, { w "Who is there" } },
    rows = rows(n.list, function(one)
      return { one.port, one.vlan, label(w, text, one.device) }
    end) }
end

-- Microseconds as thousandths of a second.
local function ms(w, took)
  return took and w("{n} ms", { n = ("%.1f"):format(took / 1000) }) or "–"
end

function make.trace(w, n, text)
  return { columns = { { w "Step", width = 70 }, { w "Who answered" }, { w "Time", width = 90 } },
    rows = rows(n.list, function(one, i)
      return { i, one.ip and w("{device} {ip}", { device = label(w, text, one.device),
        ip = one.ip }) or w "Nobody", ms(w, one.took) }
    end) }
end

-- The sockets of each VLAN, in the order of their numbers; 0 stands for those that carry all.
local function by_vlan(list)
  local vlans, sockets = {}, {}
  for _, one in ipairs(list) do
    local vlan = one.trunk and 0 or one.vlan
    if not sockets[vlan] then
      sockets[vlan], vlans[#vlans + 1] = {}, vlan
    end
    table.insert(sockets[vlan], one.port)
  end
  table.sort(vlans)
  return vlans, sockets
end

function make.vlans(w, n)
  local vlans, sockets = by_vlan(n.list)
  return { columns = { { w "VLAN" }, { w "Sockets" } },
    rows = rows(vlans, function(vlan)
      return { vlan == 0 and w "all (trunk)" or tostring(vlan),
        table.concat(sockets[vlan], ", ") }
    end) }
end

function make.rules(w, n)
  local list = rows(n.list, function(one, i)
    return { i, n.hit == i and w("**{rule}** This one fits first.", { rule = kinds.rule(w, one) })
      or kinds.rule(w, one) }
  end)
  list[#list + 1] = { w "Last", n.policy == "deny" and w "What fits no rule is dropped."
    or w "What fits no rule is let through." }
  return { columns = { { w "Rule", width = 70 }, { w "What it does" } }, rows = list }
end

function make.routes(w, n)
  return { columns = { { w "Network" }, { w "By way of" } },
    rows = rows(n.list, function(one)
      return { one.mask == "0.0.0.0" and w "everything else" or traffic.cidr(one.network, one.mask),
        one.via or w("its own socket {number}", { number = one.port }) }
    end) }
end

function make.leases(w, n, text)
  return { columns = { { w "IP address" }, { w "Lent to" } },
    rows = rows(n.list, function(one)
      return { one.ip, one.device and names.label(text, one.device)
        or w("{mac}, not here now", { mac = one.mac }) }
    end) }
end

function make.records(w, n)
  return { columns = { { w "Name" }, { w "Its address" } },
    rows = rows(n.list, function(one) return { w("{name}", one), one.ip } end) }
end

local clash = {
  shared = function(w, v) return w("{channel}, shared with a neighbour", v) end,
  disturbed = function(w, v) return w("{channel}, disturbed by a neighbour", v) end,
}

function make.signal(w, n, text)
  return { columns = { { w "Access point" }, { w "Bars of 4", width = 90 },
      { w "Channel", width = 100 } },
    rows = rows(n.list, function(one)
      return { w("{device}, {ssid}", { device = names.label(text, one.ap), ssid = one.ssid }),
        one.bars, one.clash and clash[one.clash](w, { channel = one.channel })
          or tostring(one.channel) }
    end) }
end

function make.settings(w, n)
  if n.channel then
    return { columns = { { w "Wi-Fi" }, { w "VLAN" } },
      rows = rows(n.list, function(one)
        return { w("{name}", { name = one.ssid }), one.vlan and tostring(one.vlan) or "–" }
      end) }
  end
  return { columns = { { w "Socket" }, { w "IP address" } },
    rows = rows(n.list, function(one)
      return { one.vlan and w("{port}, VLAN {vlan}", { port = one.port, vlan = one.vlan })
        or tostring(one.port), traffic.cidr(one.ip, one.mask) }
    end) }
end

function make.load(w, n, text)
  return { columns = { { w "What is on its way", grow = 1 }, { w "Lost, slowest", width = 144 } },
    rows = rows(n.list, function(one)
      return { kinds.stream(w, text, one),
        w("{loss} %, {ms} ms", { loss = one.loss, ms = one.worst // 1000 }) }
    end) }
end

-- How full each cable is, the fullest first. A device on the Wi-Fi hangs on the air.
local function cables(w, n, text)
  return ui.table { columns = { { w "Cable" }, { w "How full" } },
    rows = rows(n.links, function(one)
      local device = one.link:match "^radio:(.*)$"
      return { device and w("Wi-Fi of the {device}", { device = names.inside(text, device) })
        or names.tag(one.link), w("{n} %", { n = one.load }) }
    end) }
end

--- The tables of a note; none where its sentence says all.
---@param w Words
---@param n table
---@param text table the ticket's words
---@return Node[]
function M.of(w, n, text)
  if not make[n.kind] or not n.list or #n.list == 0 and n.kind ~= "rules" then
    return {}
  end
  local list = { ui.table(make[n.kind](w, n, text)) }
  if n.kind == "load" and #n.links > 0 then
    list[2] = cables(w, n, text)
  end
  return list
end

return M
