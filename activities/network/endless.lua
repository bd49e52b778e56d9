-- Tickets without end: a code word stands for one, the same on every laptop. Made of a hospital
-- part (endless/site), one to three faults (endless/faults), and words (endless/words, names); each
-- is proved (endless/proof) before anybody gets it.
local checks = require "checks"
local faults = require "endless.faults"
local names = require "endless.names"
local proof = require "endless.proof"
local rng = require "kit.rng"
local site = require "endless.site"
local words = require "endless.words"
local world = require "kit.net.world"
local M = {}

M.LEVELS = 3
M.TYPED = 40 -- characters of a code word as it is typed
M.TRIES = 40 -- drafts until one is proved

local FIRST = { "amber", "brave", "breezy", "bright", "calm", "clever", "copper", "cosy", "curly",
  "daring", "dusty", "eager", "fancy", "gentle", "golden", "happy", "humble", "jolly", "keen",
  "kind", "lively", "lucky", "mellow", "mighty", "misty", "nimble", "noble", "patient", "plucky",
  "proud", "purple", "quick", "quiet", "rapid", "rosy", "rusty", "sandy", "shiny", "silver",
  "sleepy", "snug", "speedy", "steady", "sunny", "tidy", "velvet", "witty", "zesty" }
local SECOND = { "acorn", "badger", "beacon", "biscuit", "bramble", "bridge", "canal", "castle",
  "comet", "curlew", "daisy", "dolphin", "falcon", "ferry", "fiddle", "hare", "harbour", "heron",
  "kettle", "kite", "ladder", "lantern", "lapwing", "lemon", "lighthouse", "magnet", "maple",
  "marble", "meadow", "mill", "moor", "otter", "owl", "parsnip", "pebble", "penguin", "puffin",
  "pulley", "quilt", "robin", "rocket", "shuttle", "sparrow", "teapot", "thistle", "tram",
  "turnip", "walnut" }

local function index_of(list, word)
  for i, other in ipairs(list) do
    if other == word then
      return i
    end
  end
end

--- Whether there are code words of such a level.
---@param level any
---@return boolean
function M.is_level(level)
  return math.type(level) == "integer" and level >= 1 and level <= M.LEVELS
end

--- Whether something can stand in the field for a code word.
---@param text any
---@return boolean
function M.can_be_typed(text)
  return type(text) == "string" and (utf8.len(text) or math.huge) <= M.TYPED
end

--- Reads a code word as somebody typed it: "Amber Otter 2" is "amber-otter-2". Nil when it is none.
---@param text string
---@return string|nil code
function M.read(text)
  local first, second, level = text:lower():match "^%s*(%l+)[%s%-]+(%l+)[%s%-]*([1-3])%s*$"
  if first and index_of(FIRST, first) and index_of(SECOND, second) then
    return ("%s-%s-%s"):format(first, second, level)
  end
end

--- A code word by chance.
---@param chance Rng
---@param level integer 1 to 3
---@return string
function M.new_code(chance, level)
  return ("%s-%s-%d"):format(chance:pick(FIRST), chance:pick(SECOND), level)
end

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

local function values(w, fault)
  local devices = names.devices(w)
  return { device = devices[fault.device][2], ip = fault.ip or "", name = fault.name or "" }
end

-- Options of a question of the closing note: the faults there are, and others to tell them from.
local function options(w, ticket, right, wrong)
  local list = {}
  for _, entry in ipairs(ticket.options) do
    local about, v = words[entry.fault.kind], values(w, entry.fault)
    list[#list + 1] = { value = entry.fault.kind, about[right](w, v),
      no = not entry.real and about[wrong](w, v) or nil }
  end
  return list
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

-- Which devices the checks are about that are among some, by their names.
local function labels(w, ticket, among)
  local devices, list, seen = names.devices(w), {}, {}
  for _, check in ipairs(ticket.needs) do
    local label = devices[check.name]
    if label and not seen[check.name] and among(check.name) then
      seen[check.name] = true
      list[#list + 1] = label[1]
    end
  end
  return table.concat(list, ", ")
end

local function failing_names(w, ticket)
  return labels(w, ticket, function() return true end)
end

-- The names of checks that failed when the caller last tried; nil before that.
local function tried(job)
  if not job or not job.lacking then
    return nil
  end
  local failed = {}
  for _, name in ipairs(job.lacking) do
    failed[name] = true
  end
  return failed
end

local function story(w, ticket)
  return {
    w "Hello, is that the service desk? Something is wrong here.",
    w("These have stopped working: {list}.", { list = failing_names(w, ticket) }),
    #ticket.faults > 1 and w "I have a feeling that it is more than one thing."
      or w "Can you find out why?",
  }
end

-- What the caller saw when they last tried.
local function progress(w, ticket, failed)
  local good = labels(w, ticket, function(name) return not failed[name] end)
  local bad = labels(w, ticket, function(name) return failed[name] end)
  if bad == "" then
    return w "I have just tried again. Something still does not work."
  elseif good == "" then
    return w("I have just tried again. These still do not work: {bad}.", { bad = bad })
  end
  return w("I have just tried again. These work again: {good}. These still do not: {bad}.",
    { good = good, bad = bad })
end

local function is_over(fault, failed)
  for _, name in ipairs(fault.checks) do
    if failed[name] then
      return false
    end
  end
  return true
end

local function clue(w, fault, failed)
  local text = words[fault.kind].clue(w, values(w, fault))
  if failed and is_over(fault, failed) then
    return w("{what} But all is well there by now.", { what = text })
  end
  return text
end

local function asks(w, ticket, failed)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    list[i] = { id = i == 1 and "when" or i == 2 and "before" or "else",
      i == 1 and w "Has anything changed \z
        lately?" or i == 2 and w "Was there anything else?" or w "Anything else at all?",
      clue(w, fault, failed), mood = "thinking" }
  end
  list[#list + 1] = { id = "patients", w "What does it mean for patients?",
    names.patients(w, ticket.zone) }
  if failed then
    table.insert(list, 1, { id = "now", w "What works by now?", progress(w, ticket, failed) })
  end
  return list
end

local function tells(w)
  return {
    { value = "short", mark = 2, w "“It works again. Thank you for ringing, and please carry \z
      on.”" },
    { value = "plain", mark = 3, w "“It works again. I have written down what was wrong and how \z
      we keep it from coming back. Ring me if anything looks odd.”" },
    { value = "blame", mark = 0, w "“Somebody has been careless. Tell them.”" },
    { value = "jargon", mark = 1, w "“Root cause remediated, connectivity restored.”" },
  }
end

local function sentences(w, ticket, name)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    list[i] = words[fault.kind][name](w, values(w, fault))
  end
  return table.concat(list, " ")
end

-- A hint of all faults at once would be a long one: it is of the first that is left.
local function hint(w, ticket, job, name)
  if not job or not job.left then
    return sentences(w, ticket, name)
  elseif job.left == 0 then
    return w "What was wrong at first is mended. Test everything. If something else has stopped, \z
      your notebook says what you changed: undo that."
  end
  local fault = ticket.faults[job.left]
  return words[fault.kind][name](w, values(w, fault))
end

local function layers(w, ticket)
  local list = {}
  for i, fault in ipairs(ticket.faults) do
    local title, text = words[fault.kind].layer(w)
    list[i] = { title, text }
  end
  list[#list + 1] = { w "The hospital's systems", w "Each layer stands on the one below it. So \z
    engineers test from the bottom up, or start in the middle and go both ways." }
  return list
end

local function all_words(w, ticket, job)
  local caller, failed = names.caller(w, ticket.zone, ticket.caller), tried(job)
  caller.story, caller.asks = story(w, ticket), asks(w, ticket, failed)
  return {
    title = w("Code word {code}", { code = ticket.key }), place = names.place(w, ticket.zone),
    summary = w("These have stopped working: {list}.", { list = failing_names(w, ticket) }),
    people = { caller }, names = names.devices(w), apps = names.apps(w),
    thanks = w "Everything works again. Thank you! I will go and tell the others.",
    still = progress(w, ticket, failed or {}),
    hints = {
      w "Begin where the trouble is: look at the light, then read the settings. Compare them with \z
        a neighbour that works.",
      hint(w, ticket, job, "hint"), hint(w, ticket, job, "answer"),
    },
    causes = options(w, ticket, "cause", "no"), fixes = options(w, ticket, "fix", "no_fix"),
    prevents = options(w, ticket, "prevent", "no_prevent"), tells = tells(w),
    layers = layers(w, ticket),
    real = w "A hospital's service desk gets calls all day long. The best analysts are not those \z
      who know every answer, but those who test before they change anything.",
    roles = { "desk", "network", "infrastructure" },
    question = w "Which fault took you longest to find, and where did it hide?",
    teacher = { answer = sentences(w, ticket, "answer"), paths = {}, watch = "" },
  }
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
    return all_words(w, ticket, job)
  end
  return ticket
end

--- Makes the ticket behind a code word, and proves it.
---@param code string as M.read gives it
---@return table ticket as in tickets/, with `moves`: how many mend it, and `faults`
function M.make(code)
  local first, second, level = code:match "^(%l+)%-(%l+)%-(%d)$"
  level = math.tointeger(level)
  local chance = rng.new((index_of(FIRST, first) * 64 + index_of(SECOND, second)) * 4 + level)
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
---@param code string as M.read gives it
---@return table ticket
function M.ticket(code)
  if not last or last.key ~= code then
    last = M.make(code)
  end
  return last
end

return M
