-- What a team may claim in the den, in its own words, and what is so instead: the plan's figure.
local dragons = require "dragons"
local model = require "model"
local parts = require "pages.parts"
local M = {}

---@class ClaimWords
---@field text string what the team says
---@field right string what is so, with the figure, when the claim does not hold

---@class ClaimGround what the words are made from
---@field problem table
---@field plan Plan
---@field made Estimate
---@field text table the problem's words

-- Whether the answer to a risk is the one that fits.
local function fits(risk, plan)
  local answer = model.find(risk.answers, plan.answers[risk.id])
  return answer ~= nil and answer.mark == 3
end

-- The worries of some kinds that a plan brings, and those of them whose answer does not fit.
local function worries(on, kinds)
  local all, open = {}, {}
  for _, risk in ipairs(model.risks(on.problem, on.plan)) do
    if kinds[risk.kind] then
      all[#all + 1] = risk
      open[#open + 1] = not fits(risk, on.plan) and risk or nil
    end
  end
  return all, open
end

-- The first of some worries, as it is asked.
local function asked(on, risks)
  return risks[1] and on.text.risks[risks[1].id][1] or ""
end

-- Days that went into finding something out.
local function evidence_days(on)
  local days = 0
  for _, id in ipairs(on.plan.evidence) do
    days = days + model.find(on.problem.evidence, id).days
  end
  return days
end

-- What a team has done when it has gathered no evidence of one kind: `some` says it with the days
-- that went into others.
local function never(w, on, some)
  local days = evidence_days(on)
  return days == 0 and w "There is no day in your plan for finding anything out." or some(days)
end

-- The group of whom the fewest are helped for certain.
local function worst_group(on)
  local worst
  for _, group in ipairs(on.problem.groups) do
    if not worst or on.made.share[group.id].low < on.made.share[worst].low then
      worst = group.id
    end
  end
  return worst
end

local say = {}

say["cheap-to-run"] = function(w, on)
  return { text = w "A fifth of the yearly money is enough to run it.",
    right = w("It may cost {high} a year to run, and a fifth of the yearly money is {fifth}.",
      { high = parts.pounds(w, on.made.yearly.high),
        fifth = parts.pounds(w, on.problem.budget.yearly // 5) }) }
end

say["money-left"] = function(w, on)
  local once, budget = on.made.once, on.problem.budget.once
  return { text = w "At least a fifth of the money to begin with is left over.",
    right = once > budget and w("You spend {once}, and there is only {budget}.",
      { once = parts.pounds(w, once), budget = parts.pounds(w, budget) })
      or w("You spend {once} of {budget}, so {left} is left. A fifth would be {fifth}.",
        { once = parts.pounds(w, once), budget = parts.pounds(w, budget),
          left = parts.pounds(w, budget - once), fifth = parts.pounds(w, budget // 5) }) }
end

say["sure-of-costs"] = function(w, on)
  return { text = w "We know to the pound what it costs to run.",
    right = w("Your own figures say {range} a year. That is not one price yet.",
      { range = parts.money_range(w, on.made.yearly) }) }
end

say["most-helped"] = function(w, on)
  local group = on.text.groups[on.plan.main].inside
  return { text = w("It helps at least half of {group}, even if it goes badly.", { group = group }),
    right = w("If it goes badly, it helps {share} percent of {group}. Half would be 50.",
      { share = on.made.share[on.plan.main].low, group = group }) }
end

say["no-extra-work"] = function(w, on)
  return { text = w "It makes no extra work for the staff at all.",
    right = w({ "It may take {n} hour of staff time a week.",
      "It may take {n} hours of staff time a week." }, { n = on.made.hours.high }) }
end

say["watched"] = function(w, on)
  return { text = w "We went along and saw for ourselves how the work is done today.",
    right = never(w, on, function(n)
      return w({ "You spent {n} day on finding things out, and none of it on watching the work.",
        "You spent {n} days on finding things out, and none of them on watching the work." },
        { n = n })
    end) }
end

say["no-harm"] = function(w, on)
  local all = worries(on, dragons.RISKS.safety)
  return { text = w "Nothing in our plan could harm a patient.",
    right = w({ "Your plan brings {n} worry about harm with it: “{worry}”",
      "Your plan brings {n} worries about harm with it. One is: “{worry}”" },
      { n = #all, worry = asked(on, all) }) }
end

say["harm-answered"] = function(w, on)
  local all, open = worries(on, dragons.RISKS.safety)
  return { text = w "We have a good answer to every worry about harm.",
    right = w({ "There is {n} worry about harm, and it is still open: “{worry}”",
      "You leave {open} of {n} worries about harm open. One is: “{worry}”" },
      { n = #all, open = #open, worry = asked(on, open) }) }
end

say["small-first"] = function(w, on)
  local pilot = on.plan.pilot
  return { text = w "We try it in a small and safe way before anything else.",
    right = pilot and w("The first trial in your plan is this: “{pilot}”. There is a smaller one.",
      { pilot = on.text.pilots[pilot][1] })
      or w "Your plan has no trial in it: not a small one, and not a large one." }
end

say["no-data"] = function(w, on)
  local all = worries(on, { data = true })
  return { text = w "Our plan does not touch anything private.",
    right = w({ "Your plan brings {n} worry about private things with it: “{worry}”",
      "Your plan brings {n} worries about private things with it. One is: “{worry}”" },
      { n = #all, worry = asked(on, all) }) }
end

say["locked"] = function(w, on)
  local all, open = worries(on, dragons.RISKS.data)
  return { text = w "We have a good answer to every worry about data and thieves.",
    right = w({ "There is {n} worry about data or thieves, and it is still open: “{worry}”",
      "You leave {open} of {n} worries about data and thieves open. One is: “{worry}”" },
      { n = #all, open = #open, worry = asked(on, open) }) }
end

say["no-tricks"] = function(w, on)
  local all = worries(on, { cyber = true })
  return { text = w "There is nothing in our plan for a thief or a hacker to use.",
    right = w({ "Your plan brings {n} worry of that kind with it: “{worry}”",
      "Your plan brings {n} worries of that kind with it. One is: “{worry}”" },
      { n = #all, worry = asked(on, all) }) }
end

say["asked"] = function(w, on)
  return { text = w "We have talked to the people it is about.",
    right = never(w, on, function(n)
      return w({ "You spent {n} day on finding things out, and none of it on talking to them.",
        "You spent {n} days on finding things out, and none of them on talking to them." },
        { n = n })
    end) }
end

say["nobody-out"] = function(w, on)
  local group = on.made.left[1]
  return { text = w "Our plan leaves nobody out.",
    right = group and w("If it goes badly, it helps {share} percent of {group}. Below {least}, we \z
      call a group left out.", { share = on.made.share[group].low,
        group = on.text.groups[group].inside, least = model.LEFT_OUT }) or "" }
end

say["all-alike"] = function(w, on)
  local group = worst_group(on)
  return { text = w "Each group gets something: at least three people in every ten.",
    right = w("If it goes badly, it helps {share} percent of {group}. Three in ten would be 30.",
      { share = on.made.share[group].low, group = on.text.groups[group].inside }) }
end

--- What a claim says, and what is so.
---@param w Words
---@param id string of a claim; any other raises
---@param problem table
---@param plan Plan
---@param made Estimate of the plan
---@return ClaimWords
function M.of(w, id, problem, plan, made)
  if not say[id] then
    error(("claim_words: there is no claim %q"):format(tostring(id)), 2)
  end
  return say[id](w, { problem = problem, plan = plan, made = made, text = problem.words(w) })
end

return M
