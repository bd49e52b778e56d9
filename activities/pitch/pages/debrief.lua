-- The end: how it went, what happened to the real idea, who does this work, and a question.
local marks = require "marks"
local model = require "model"
local parts = require "pages.parts"
local roles = require "kit.roles"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

--- What each mark is called, and what it is for.
---@param w Words
---@return table<string, string[]>
function M.marks(w)
  return {
    evidence = { w "Finding out", w "How much of what matters you found out, and whom you asked" },
    reasoning = { w "A plan that holds", w "Money, safety and data" },
    impact = { w "For patients", w "How many are helped, and who is left out" },
    communication = { w "Answering", w "True, backed by findings, honest about what is open" },
  }
end

local function ending(w, state)
  local said = {
    taken = w("You have your {pounds}, and the plan goes ahead. Now keep what you promised.",
      { pounds = parts.pounds(w, state.deal.need) }),
    refused = w "You said no to the offers. It takes courage to keep to what you think is right.",
    none = w "Today it was not enough. Real teams often pitch twice: now you know what they ask.",
  }
  return said[state.deal.ending]
end

-- The last word: of a dragon whose offer was taken or declined, else of the patients' voice.
local function last_word(w, state)
  local deal, who, key = state.deal, "patient", "bye"
  for _, offer in ipairs(deal.offers) do
    if deal.ending == "taken" and deal.chosen[offer.dragon] or deal.ending == "refused" then
      who, key = offer.dragon, deal.ending == "taken" and "taken" or "declined"
      break
    end
  end
  return parts.dragon(w, who, { voices.say(w, who, key, {}, state.den.turn) },
    { size = 72, mood = key == "taken" and "pleased" or "neutral" })
end

-- What each mark stands on, in this plan's own figures.
local function reasons(w, problem, state)
  local plan, made = state.plan, model.estimate(problem, state.plan)
  local about, backed, untrue = #made.unknown, 0, 0
  local known = model.known(problem, plan)
  for _, fact in ipairs(problem.facts) do
    about = about + (known[fact.id] and model.place(plan.parts, fact.part) and 1 or 0)
  end
  for _, said in pairs(state.den.said) do
    backed = backed + (said.kind == "finding" and 1 or 0)
    untrue = untrue + (said.kind == "claim" and not said.holds and 1 or 0)
  end
  return {
    evidence = about == 0 and w "Nothing was open about your parts"
      or w("{got} of {about} open questions about your parts answered",
        { got = about - #made.unknown, about = about }),
    reasoning = made.each and w("{pounds} for each person helped",
      { pounds = parts.money_range(w, made.each) }) or w "Nobody is helped for certain",
    impact = w({ "{range} people helped, {n} group left out",
      "{range} people helped, {n} groups left out" },
      { range = parts.range(w, made.helped), n = #made.left }),
    communication = untrue > 0 and w({ "{n} answer was not true", "{n} answers were not true" },
      { n = untrue }) or backed > 0 and w({ "{n} answer backed by a finding",
      "{n} answers backed by findings" }, { n = backed }) or w "Nothing you said was untrue",
  }
end

local function mark_cards(w, problem, state)
  local names, got = M.marks(w), marks.of(problem, state.plan, state.den)
  local why, cards = reasons(w, problem, state), { min = 260, gap = 12 }
  for i, name in ipairs(marks.ORDER) do
    cards[i] = ui.card { pad = 16, gap = 4, ui.text { names[name][1], style = "strong" },
      ui.stars { value = got[name], of = 3 }, ui.text { why[name] },
      ui.text { names[name][2], style = "small" } }
  end
  return ui.grid(cards)
end

-- What the dragons do when they are no dragons.
local DRAGONS = { "finance", "safety", "governance" }

local function role_card(w, id)
  local role = roles.of(w, id)
  return ui.card { accent = "leaf", gap = 4, pad = 24,
    ui.text { role.title, style = "strong" }, ui.text { role.duties },
    ui.text { w("**Ways in:** {ways}", { ways = role.ways }) },
    ui.text { role.band, style = "soft" } }
end

local function people(w, text)
  local list = { gap = 12, ui.heading { level = 2, w "Who does this for a living?" } }
  for _, id in ipairs(text.roles) do
    list[#list + 1] = role_card(w, id)
  end
  local dragons = { id = "dragons", label = w "And the dragons?", gap = 12 }
  for i, id in ipairs(DRAGONS) do
    dragons[i] = role_card(w, id)
  end
  list[#list + 1] = ui.disclosure(dragons)
  return ui.column(list)
end

-- What was still open about the plan's parts, and where it could have been found out: the two facts
-- that are furthest from what the plan counted on.
local function missed(w, problem, plan, text)
  local open, list = {}, { marker = "dot" }
  for i, id in ipairs(model.estimate(problem, plan).unknown) do
    local fact = model.find(problem.facts, id)
    open[i] = { fact = id, far = math.abs(100 - fact.truth), at = i }
  end
  table.sort(open, function(a, b)
    return a.far > b.far or a.far == b.far and a.at < b.at
  end)
  for i = 1, math.min(2, #open) do
    for _, evidence in ipairs(problem.evidence) do
      if model.place(evidence.finds, open[i].fact) and not list[i] then
        list[i] = w("**{how}.** {known}", { how = text.evidence[evidence.id][1],
          known = text.facts[open[i].fact].known })
      end
    end
  end
  return #list > 0 and ui.card { accent = "sky", gap = 4,
    ui.text { w "What you could have found out", style = "strong" }, ui.list(list) }
end

function M.view(state, w, problem)
  local text = problem.words(w)
  local taken = state.deal.ending == "taken"
  return ui.page { id = "debrief", title = text.title, gap = 16,
    focus = taken and "to-home" or "again",
    ui.heading { level = 1, w "That was your pitch" },
    ui.text { ending(w, state), style = "lead" },
    last_word(w, state),
    mark_cards(w, problem, state),
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 420, gap = 16,
        ui.heading { level = 2, w "What really happened" }, ui.text { text.real },
        missed(w, problem, state.plan, text),
        ui.card { accent = "sun", gap = 4, ui.text { w "What many teams miss", style = "strong" },
          ui.text { text.trap } },
        ui.card { accent = "brand", gap = 4, ui.text { w "Ask a visitor", style = "strong" },
          ui.text { text.question } } },
      ui.column { grow = 1, min = 380, people(w, text) } },
    footer = { ui.button { ask = "print", icon = "print", w "Print this page" },
      ui.button { id = "again", primary = not taken,
        w "Change the plan and pitch again" },
      ui.button { id = "to-home", primary = taken, w "Choose another problem" } } }
end

return M
