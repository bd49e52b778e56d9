-- What the dragons offer in the end, on what conditions, and what comes of asking for less. Rules
-- only.
local den = require "den"
local dragons = require "dragons"
local model = require "model"
local M = {}

local SHARE = { [3] = 50, [2] = 35 } -- percent of the money asked for

---@class Offer
---@field dragon string
---@field pounds integer
---@field condition? Gap what it hangs on; nil: nothing
---@field joins? string a dragon: taken together with that one's offer it is as large as that one's

---@class Deal
---@field offers Offer[] in the dragons' order
---@field out {dragon: string, gap: Gap}[] who does not put money in, and why
---@field need integer pounds the plan costs once
---@field chosen table<string, true> whose offers the team wants
---@field asked table<string, "agrees"|"firm"> whom it asked to drop a condition
---@field ending? "taken"|"refused"|"none"

local function offer_of(deal, dragon)
  for _, offer in ipairs(deal.offers) do
    if offer.dragon == dragon then
      return offer
    end
  end
end

-- The first who hesitates teams up with the first who does not.
local function team_up(deal)
  local sure, unsure
  for _, offer in ipairs(deal.offers) do
    sure = sure or not offer.condition and offer or nil
    unsure = unsure or offer.condition and offer or nil
  end
  if sure and unsure then
    unsure.joins = sure.dragon
  end
end

---@param state Den
---@param problem table
---@param plan Plan
---@return Deal
function M.new(state, problem, plan)
  local verdicts = den.verdicts(state, problem, plan)
  local made = model.estimate(problem, plan)
  local deal = { offers = {}, out = {}, need = made.once, chosen = {}, asked = {} }
  for _, dragon in ipairs(dragons.ORDER) do
    -- The point that is left: the plan may have been changed since it was asked about.
    local share, gap = SHARE[verdicts[dragon]], den.gap(problem, plan, dragon)
    if share then
      table.insert(deal.offers, { dragon = dragon, pounds = (made.once * share // 100 + 99) // 100
        * 100, condition = verdicts[dragon] < 3 and gap.key ~= "fine" and gap or nil })
    else
      table.insert(deal.out, { dragon = dragon, gap = gap })
    end
  end
  team_up(deal)
  return deal
end

--- What an offer is worth if these are taken: who teams up gives as much as the other.
---@param deal Deal
---@param offer Offer
---@param taken table<string, true> dragon -> its offer is taken
---@return integer pounds
function M.worth(deal, offer, taken)
  local other = taken[offer.joins or ""] and offer_of(deal, offer.joins)
  return other and math.max(offer.pounds, other.pounds) or offer.pounds
end

--- Money that was chosen, and money there is in all.
---@param deal Deal
---@return integer chosen
---@return integer all
function M.sums(deal)
  local chosen, all, everyone = 0, 0, {}
  for _, offer in ipairs(deal.offers) do
    everyone[offer.dragon] = true
  end
  for _, offer in ipairs(deal.offers) do
    all = all + M.worth(deal, offer, everyone)
    chosen = chosen + (deal.chosen[offer.dragon] and M.worth(deal, offer, deal.chosen) or 0)
  end
  return chosen, all
end

-- Whoever looks after safety, and after data, can stop a plan whatever the others would pay.
local STOPS = { safety = true, data = true }

--- Who stops the plan.
---@param deal Deal
---@return string[] dragons
function M.stopped_by(deal)
  local list = {}
  for _, out in ipairs(deal.out) do
    list[#list + 1] = STOPS[out.dragon] and out.dragon or nil
  end
  return list
end

--- Whether the dragons together would pay for it, and none of them stops it.
---@param deal Deal
---@return boolean
function M.is_enough(deal)
  return #M.stopped_by(deal) == 0 and select(2, M.sums(deal)) >= deal.need
end

--- Whether anything the team claimed did not hold.
---@param state Den
---@return boolean
function M.was_untrue(state)
  for _, dragon in ipairs(dragons.ORDER) do
    local said = state.said[dragon]
    if said and said.kind == "claim" and not said.holds then
      return true
    end
  end
  return false
end

-- Conditions that nobody drops.
local FIRM = { harm = true, exposed = true, nopilot = true }

--- Asks a dragon to drop a condition, once. Whoever caught the team in something untrue, or whose
--- condition keeps people safe, stays firm.
---@param deal Deal
---@param state Den
---@param dragon string
function M.ask(deal, state, dragon)
  local offer = offer_of(deal, dragon)
  if offer and offer.condition and not deal.asked[dragon] then
    local firm = M.was_untrue(state) or FIRM[offer.condition.key]
    deal.asked[dragon] = firm and "firm" or "agrees"
    offer.condition = firm and offer.condition or nil
  end
end

--- Wants an offer, or does not any more.
---@param deal Deal
---@param dragon string
function M.toggle(deal, dragon)
  if offer_of(deal, dragon) then
    deal.chosen[dragon] = not deal.chosen[dragon] or nil
  end
end

--- Takes what was chosen, when it is enough.
---@param deal Deal
---@return boolean done
function M.take(deal)
  if M.is_enough(deal) and M.sums(deal) >= deal.need then
    deal.ending = "taken"
  end
  return deal.ending ~= nil
end

--- Says no, or leaves without an offer that is enough.
---@param deal Deal
function M.leave(deal)
  deal.ending = M.is_enough(deal) and "refused" or "none"
end

return M
