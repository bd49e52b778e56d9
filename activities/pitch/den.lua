-- The den: what each dragon asks about a plan, what can be answered, and what that does. Rules
-- only.
local claims = require "claims"
local dragons = require "dragons"
local model = require "model"
local M = {}

---@class Gap what a dragon asks about
---@field key string "nobody", "dear", "running", "tight", "few", "hours", "unsure", "harm",
---  "nopilot", "bigpilot", "exposed", "unasked", "left", "shutout", or "fine": there is none
---@field risk? string
---@field group? string
---@field part? string

---@class Den
---@field order string[] dragons in the order in which they ask
---@field at integer which of them
---@field phase "ask"|"heard"|"offers"
---@field gaps table<string, Gap> what each asked about
---@field said table<string, {kind: string, claim?: string, fact?: string, holds?: boolean}>
---@field offered string[] the claims on offer to the one who asks
---@field turn integer picks what is said among what could be

local SPREAD = 15 -- percent between low and high from which on a nurse finds it unsure

-- A fact about one of the plan's parts that is not known.
local function unknown_on(problem, made, on)
  for _, id in ipairs(made.unknown) do
    local fact = model.find(problem.facts, id)
    if fact.on == on then
      return fact
    end
  end
end

local gaps = {}

-- What it costs to run is asked about where it is not known, unless the plan is dear even if that
-- goes well.
function gaps.money(problem, _, made)
  local fact = unknown_on(problem, made, "yearly")
  if not made.each then
    return { key = "nobody" }
  elseif (fact and made.each.low or made.each.high) > problem.worth[1] then
    return { key = "dear" }
  elseif fact then
    return { key = "running", part = fact.part }
  end
  return made.once * 10 >= problem.budget.once * 9 and { key = "tight" } or nil
end

function gaps.nurse(problem, plan, made)
  local share = made.share[plan.main]
  if share.low < 50 then
    return { key = "few", group = plan.main }
  elseif made.hours.high > problem.budget.hours then
    return { key = "hours" }
  end
  return share.high - share.low >= SPREAD and { key = "unsure", group = plan.main } or nil
end

function gaps.safety(problem, plan)
  local mark, risk = dragons.worst(problem, plan, dragons.RISKS.safety)
  if mark < 3 then
    return { key = "harm", risk = risk.id }
  elseif not plan.pilot then
    return { key = "nopilot" }
  end
  return model.find(problem.pilots, plan.pilot).mark < 3 and { key = "bigpilot" } or nil
end

function gaps.data(problem, plan)
  local mark, risk = dragons.worst(problem, plan, dragons.RISKS.data)
  return mark < 3 and { key = "exposed", risk = risk.id } or nil
end

function gaps.patient(problem, plan, made)
  if not dragons.has_kind(problem, plan, "talk") then
    return { key = "unasked" }
  elseif #made.left > 0 then
    return { key = "left", group = made.left[1] }
  end
  local mark, risk = dragons.worst(problem, plan, dragons.RISKS.patient)
  return mark < 3 and { key = "shutout", risk = risk.id } or nil
end

--- What a dragon asks about: the plan's own weakest point, as it sees it.
---@param problem table
---@param plan Plan
---@param dragon string
---@return Gap
function M.gap(problem, plan, dragon)
  return gaps[dragon](problem, plan, model.estimate(problem, plan)) or { key = "fine" }
end

-- Two of the three claims a dragon hears, in random order.
local function some_claims(rng, dragon)
  local ids = {}
  for i, claim in ipairs(claims.of(dragon)) do
    ids[i] = claim.id
  end
  rng:shuffle(ids)
  return { ids[1], ids[2] }
end

local function ask(den, problem, plan, rng)
  local dragon = den.order[den.at]
  den.phase = "ask"
  den.gaps[dragon] = M.gap(problem, plan, dragon)
  den.offered = some_claims(rng, dragon)
end

---@param problem table
---@param plan Plan
---@param rng Rng
---@return Den
function M.new(problem, plan, rng)
  local den = { order = rng:shuffle(table.move(dragons.ORDER, 1, #dragons.ORDER, 1, {})), at = 1,
    gaps = {}, said = {}, turn = rng(60) }
  ask(den, problem, plan, rng)
  return den
end

-- What a finding has to be about to answer a dragon.
local ABOUT = { money = { yearly = true }, nurse = { reach = true, hours = true },
  safety = { hours = true }, data = {}, patient = { reach = true } }

--- The findings a team can answer a dragon with: about parts of the plan, and what the dragon cares
--- for; at most two.
---@param problem table
---@param plan Plan
---@param dragon string
---@param about? Gap what it asked about: a group, or hours
---@return string[] facts
function M.findings(problem, plan, dragon, about)
  local known, list = model.known(problem, plan), {}
  local group, hours = about and about.group, about and about.key == "hours"
  for _, fact in ipairs(problem.facts) do
    local reach = model.find(problem.parts, fact.part).reach
    local fits = known[fact.id] and model.place(plan.parts, fact.part) and ABOUT[dragon][fact.on]
      and (not group or (reach[group] or 0) > 0) and (not hours or fact.on == "hours")
    if fits and #list < 2 then
      list[#list + 1] = fact.id
    end
  end
  return list
end

-- What a trial can tell: how many are helped, and what it costs.
local TOLD = { unsure = true, running = true, few = true }

--- Whether a plan's pilot would tell what a gap is about.
---@param problem table
---@param plan Plan
---@param about Gap
---@return boolean
function M.will_tell(problem, plan, about)
  local made = model.estimate(problem, plan)
  return TOLD[about.key] == true and #made.unknown > 0
    and dragons.pilot_settles(problem, plan, made)
end

--- Answers with a claim. Whether it holds is a matter of the plan, and always noticed.
---@param den Den
---@param problem table
---@param plan Plan
---@param id string of a claim that is on offer
function M.claim(den, problem, plan, id)
  local holds = claims.find(id).holds(problem, plan, model.estimate(problem, plan))
  den.said[den.order[den.at]] = { kind = "claim", claim = id, holds = holds }
  den.phase = "heard"
end

--- Answers with a finding, or that one does not know yet.
---@param den Den
---@param kind "finding"|"honest"
---@param fact? string
function M.answer(den, kind, fact)
  den.said[den.order[den.at]] = { kind = kind, fact = fact }
  den.phase = "heard"
end

-- What a change could be about: a risk's answer and a pilot are chosen anew, else parts change.
local CARE = { harm = true, exposed = true, shutout = true, nopilot = true, bigpilot = true }
local UNCHANGED = { fine = true, unasked = true }

--- Parts that can be put in or taken out, one at a time, so that the plan can still be paid for.
--- What is promised here is done after the pitch, so the team's days do not matter.
---@param problem table
---@param plan Plan
---@return string[]
function M.swaps(problem, plan)
  local list = {}
  for _, part in ipairs(problem.parts) do
    local inside = model.place(plan.parts, part.id)
    if inside and #plan.parts > 1 then
      list[#list + 1] = part.id
    elseif not inside and model.is_paid(problem, plan, part) and not model.lacks(plan, part) then
      list[#list + 1] = part.id
    end
  end
  return list
end

--- Whether there is anything to change about a gap.
---@param problem table
---@param plan Plan
---@param gap Gap
---@return boolean
function M.can_change(problem, plan, gap)
  return not UNCHANGED[gap.key] and (CARE[gap.key] or #M.swaps(problem, plan) > 0)
end

--- Says that the plan was changed; the plan has been.
---@param den Den
function M.changed(den)
  den.said[den.order[den.at]] = { kind = "change" }
  den.phase = "heard"
end

--- The next dragon, or the offers.
---@param den Den
---@param problem table
---@param plan Plan
---@param rng Rng
function M.go_on(den, problem, plan, rng)
  if den.at == #den.order then
    den.phase = "offers"
  else
    den.at = den.at + 1
    ask(den, problem, plan, rng)
  end
end

-- Gaps that nothing that was found out can answer: they are about what to do.
local TO_DO = { unasked = true, harm = true, nopilot = true, bigpilot = true, exposed = true }

--- What came of an answer: a key of voices.say. What is true need not answer what was asked.
---@param den Den
---@param problem table
---@param plan Plan
---@param dragon string who has been answered
---@return "false"|"holds"|"aside"|"finding"|"still"|"changed"|"tells"|"honest"|"noted"
function M.outcome(den, problem, plan, dragon)
  local said, gap = den.said[dragon], den.gaps[dragon]
  if said.kind == "claim" then
    local fits = gap.key == "fine" or gap.key == "unsure" and said.claim == "most-helped"
    return not said.holds and "false" or fits and "holds" or "aside"
  elseif said.kind == "finding" then
    return TO_DO[gap.key] and "aside" or "finding"
  elseif said.kind == "change" then
    local left = M.gap(problem, plan, dragon)
    return left.key == gap.key and left.risk == gap.risk and "still" or "changed"
  elseif gap.key == "fine" then
    return #model.estimate(problem, plan).unknown == 0 and "holds" or "noted"
  end
  return M.will_tell(problem, plan, gap) and "tells" or "honest"
end

-- What an answer adds: a finding backs the plan, an honest "not yet" counts where the pilot will
-- tell, and a claim that does not hold costs trust.
local ADDS = { ["false"] = -1, finding = 1, tells = 1 }

-- What no answer can lift: harm and data have to be answered in the plan itself.
local FIRM = { safety = true, data = true }

--- What each dragon thinks in the end: 0 to 3.
---@param den Den
---@param problem table
---@param plan Plan
---@return table<string, integer>
function M.verdicts(den, problem, plan)
  local scores = dragons.scores(problem, plan)
  for _, dragon in ipairs(dragons.ORDER) do
    local more = ADDS[M.outcome(den, problem, plan, dragon)] or 0
    if more > 0 and FIRM[dragon] then
      more = 0
    end
    scores[dragon] = math.max(0, math.min(3, scores[dragon] + more))
  end
  return scores
end

return M
