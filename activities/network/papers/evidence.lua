-- What comes of each move of a ticket on paper. All of it is tried on the ticket's own network, in
-- the same sentences as on the screen, so that paper and screen cannot tell two stories.
local checks = require "checks"
local findings = require "findings"
local job_ = require "job"
local looks = require "looks"
local messages = require "messages"
local moves = require "papers.moves"
local rng = require "kit.rng"
local tables = require "pages.tools.tables"
local ui = require "kit.ui"
local M = {}

---@class Box
---@field letter string
---@field kind "ask"|"look"|"mend"
---@field words string what one does to get here
---@field answer Node[] what comes of it
---@field proves? boolean it shows the fault itself
---@field works? boolean the mend that it was works, and breaks nothing

-- Each move is made on the network as the pupils met it.
local function fresh(ticket, seed)
  return job_.new(ticket, { rng = rng.new(seed) })
end

local function asks(w, text, add)
  for _, person in ipairs(text.people) do
    for _, ask in ipairs(person.asks) do
      add { kind = "ask", words = w("Ask {name}: {question}", { name = person.first,
        question = ask[1] }), answer = { ui.text { w("**{name}:** {answer}",
        { name = person.first, answer = ask[2] }) } } }
    end
  end
end

-- What has to happen first, so that there is something to remember.
local before = {}

function before.arp(ticket, job, id)
  for _, other in ipairs(ticket.targets) do
    if other ~= id then
      looks.ping(ticket, job, id, other)
    end
  end
end

function before.macs(ticket, job)
  for _, id in ipairs(job.net.names) do
    if ticket.opens[id] then
      looks.open(ticket, job, id)
    end
  end
end

-- The note that a look makes.
local function look_at(ticket, job, look)
  local tool, id, target = look[1], look[2], look[3]
  if tool == "cable" then
    job_.follow(job, id)
  else
    if before[tool] then
      before[tool](ticket, job, id)
    end
    looks[tool](ticket, job, id, target)
  end
  return job.notes[job.said.note]
end

local function answer_of(w, text, n)
  local list = { ui.text { findings.sentence(w, n, text) } }
  local app = n.kind == "open" and text.apps[n.app]
  if app then
    list[2] = ui.text { n.reason == "open" and app.open or app.fail }
  end
  return table.move(tables.of(w, n, text), 1, 9, #list + 1, list)
end

local function look_boxes(w, ticket, text, seed, add)
  for _, look in ipairs(moves.looks(ticket)) do
    local job = fresh(ticket, seed)
    local words = moves.label(w, ticket, text, job.net, look)
    local n = look_at(ticket, job, look)
    add { kind = "look", words = words, answer = answer_of(w, text, n),
      proves = ticket.proves(n) and true or false }
  end
end

-- What the caller says once a mend has been made.
local function report(w, ticket, job, lacking, broken)
  local text = ticket.words(w, job)
  if lacking then
    return messages.still(text, lacking.name)
  elseif broken then
    return text.broke and text.broke[broken.name]
      or w "That works. But now something else does not that worked before."
  end
  return text.thanks
end

local function mend_boxes(w, ticket, text, seed, add)
  for _, mend in ipairs(moves.mends(w, ticket, text, fresh(ticket, seed).net)) do
    local job = fresh(ticket, seed)
    mend.try(job.net)
    job.changes = 1
    local lacking, broken = checks.state(job.net, ticket)
    local good = not lacking[1] and not broken[1]
    job.lacking = checks.names(lacking)
    add { kind = "mend", words = mend.words, works = good, answer = {
      ui.text { w("**{name}:** {answer}", { name = text.people[1].first,
        answer = report(w, ticket, job, lacking[1], broken[1]) }) },
      good and ui.text { w "__It is mended. Write the closing note.__" } or nil } }
  end
end

local FIRST = ("A"):byte()

--- Everything that can be done in a ticket, with what comes of it; the letters are dealt out by
--- chance, so that no neighbour's box gives anything away.
---@param w Words
---@param ticket table
---@param seed integer of the ticket's network
---@param chance Rng
---@return Box[] boxes in the order in which they are offered
function M.boxes(w, ticket, seed, chance)
  local list, letters = {}, {}
  local function add(box)
    list[#list + 1] = box
    letters[#letters + 1] = string.char(FIRST + #letters)
  end
  local text = ticket.words(w)
  asks(w, text, add)
  look_boxes(w, ticket, text, seed, add)
  mend_boxes(w, ticket, text, seed, add)
  chance:shuffle(letters)
  for i, box in ipairs(list) do
    box.letter = letters[i]
  end
  return list
end

--- The same by their letters.
---@param list Box[]
---@return Box[]
function M.by_letter(list)
  local sorted = table.move(list, 1, #list, 1, {})
  table.sort(sorted, function(a, b) return a.letter < b.letter end)
  return sorted
end

--- The ticket's network as it is met, for the map.
---@param ticket table
---@param seed integer
---@return table job
function M.job(ticket, seed)
  return fresh(ticket, seed)
end

return M
