-- Tickets without end: a code word (endless/codes) stands for one, the same on every laptop. It is
-- made of a hospital part (site), one to three faults (faults) and a story (story, words, names),
-- and proved (proof) before anybody gets it.
local checks = require "checks"
local codes = require "endless.codes"
local faults = require "endless.faults"
local proof = require "endless.proof"
local rng = require "kit.rng"
local site = require "endless.site"
local story = require "endless.story"
local world = require "kit.net.world"
local M = {}

M.TRIES = 40 -- drafts until one is proved

-- Breaks a site: so many faults as the level asks for, no two of a kind or at one device.
local function break_it(chance, at, level)
  local taken, list = {}, {}
  local function free(id)
    return not taken[id]
  end
  local count = level == 1 and 1 or chance(2) + level - 2
  for _, kind in ipairs(chance:shuffle(faults.at(level))) do
    local fault = #list < count and kind.pick(chance, at, free)
    if fault then
      fault.kind = kind.id
      taken[fault.device] = true
      if fault.other then
        taken[fault.other] = true
      end
      -- What storms has to be stopped before anything else can be mended, and comes last.
      table.insert(list, kind.id == "loop" and 1 or #list + 1, fault)
    end
  end
  for i = #list, 1, -1 do
    faults.kind(list[i].kind).apply(at.net, list[i])
  end
  return list
end

-- A plug that is out lies beside its device.
local function lay_loose_ends(at, list)
  for _, fault in ipairs(list) do
    local place = fault.kind == "loose" and at.map.devices[fault.device]
    if place then
      at.map.loose[fault.place.link] = { x = place.x + 74,
        y = place.y + (at.routed and 124 or 168) }
    end
  end
end

local function sort_checks(at, list)
  local all = { table.unpack(at.checks) }
  for _, fault in ipairs(list) do
    if fault.kind == "twin" then
      all[#all + 1] = { name = fault.device, kind = "holds", device = fault.device,
        ip = fault.ip }
    end
  end
  local needs, others = {}, {}
  for _, check in ipairs(all) do
    local kept = checks.holds(at.net, check, at) and others or needs
    kept[#kept + 1] = check
  end
  return needs, others
end

local TOOLS = {
  { look = { "lights", "settings", "label", "ping", "open", "arp", "macs", "packets" },
    change = { "cable", "address", "socket", "reboot" } },
  { look = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "arp", "macs",
    "vlans", "rules", "leases", "records", "packets" },
    change = { "cable", "address", "gateway", "dns", "auto", "vlan", "socket", "reboot", "rule",
      "record", "lease", "pool" } },
  { look = { "lights", "settings", "label", "ping", "trace", "lookup", "open", "arp", "macs",
    "vlans", "rules", "leases", "records", "packets" },
    change = { "cable", "address", "gateway", "dns", "auto", "vlan", "socket", "reboot", "rule",
      "record", "lease", "pool", "stp" } },
}

-- A draft, with what its proof says, and its site.
local function draft(chance, level)
  local at = site.new(chance, level)
  local list = break_it(chance, at, level)
  lay_loose_ends(at, list)
  local ticket = { net = at.net, apps = at.apps, opens = at.opens, register = at.register,
    targets = at.targets, hosts = at.hosts, vlans = at.vlans, map = at.map, faults = list,
    zone = at.place[list[1].device] and at.place[list[1].device].zone or at.zones[1].id }
  ticket.needs, ticket.others = sort_checks(at, list)
  ticket.moves = proof.prove(at.net, list, ticket)
  return ticket, at
end

-- Two that can be taken for one another, so that at one device neither is clearly the wrong one.
local ALIKE = { typed = "twin", twin = "typed" }

-- A fault of a kind that is not there: best where the first one is, else at a sound device.
local function decoy(chance, at, ticket, kind)
  local real, taken = ticket.faults[1], {}
  for _, fault in ipairs(ticket.faults) do
    taken[fault.device], taken[fault.other or fault.device] = true, true
  end
  return ALIKE[kind.id] ~= real.kind and kind.pick(chance, at, function(id)
    return id == real.device
  end) or kind.pick(chance, at, function(id)
    return not taken[id]
  end)
end

-- The faults of the closing note's questions: what happened, and as many others as make four.
local function choose_options(chance, at, ticket, level)
  local list, used = {}, {}
  for _, fault in ipairs(ticket.faults) do
    list[#list + 1], used[fault.kind] = { fault = fault, real = true }, true
  end
  for _, kind in ipairs(chance:shuffle(faults.at(level))) do
    local fault = #list < 4 and not used[kind.id] and decoy(chance, at, ticket, kind)
    if fault then
      fault.kind = kind.id
      list[#list + 1] = { fault = fault, real = false }
    end
  end
  return chance:shuffle(list)
end

local COLOURS = { "leaf", "sky", "plum" }

local function finish(ticket, at, chance, code, level)
  ticket.id, ticket.key, ticket.chapter = "endless", code, level
  ticket.colour, ticket.tools = COLOURS[level], TOOLS[level]
  ticket.patients, ticket.urgency = "patients", "soon"
  ticket.caller, ticket.options = chance(2), choose_options(chance, at, ticket, level)
  local right = {}
  for _, fault in ipairs(ticket.faults) do
    right[fault.kind] = true
  end
  ticket.cause, ticket.fix, ticket.prevent = right, right, right
  ticket.every = #ticket.faults > 1
  local net = ticket.net
  ticket.net = nil
  function ticket.build()
    return world.copy(net)
  end
  function ticket.proves(n)
    for _, fault in ipairs(ticket.faults) do
      if faults.kind(fault.kind).proves(n, fault) then
        return true
      end
    end
    return false
  end
  function ticket.left(now)
    return proof.left(now, ticket.faults, ticket) or 0
  end
  function ticket.words(w, job)
    return story.of(w, ticket, job)
  end
  return ticket
end

--- Makes the ticket behind a code word, and proves it.
---@param code string as codes.read gives it
---@return table ticket as in tickets/, with `moves`: how many mend it, and `faults`
function M.make(code)
  local seed, level = codes.seed(code)
  local chance = rng.new(seed)
  for _ = 1, M.TRIES do
    local ticket, at = draft(chance, level)
    if ticket.moves then
      return finish(ticket, at, chance, code, level)
    end
  end
  error("no ticket could be proved for " .. code)
end

local last -- the ticket asked for last: the same is asked for at each event

--- The ticket behind a code word.
---@param code string as codes.read gives it
---@return table ticket
function M.ticket(code)
  if not last or last.key ~= code then
    last = M.make(code)
  end
  return last
end

return M
