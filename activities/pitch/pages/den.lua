-- One dragon asks, the team answers, the dragon says what it makes of that.
local claim_words = require "claim_words"
local den = require "den"
local model = require "model"
local parts = require "pages.parts"
local scene = require "scene"
local speech = require "kit.speech"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

--- The figures and names that a dragon's sentences are filled with.
---@param w Words
---@param problem table
---@param plan Plan
---@param gap Gap
---@return table<string, string|integer>
function M.values(w, problem, plan, gap)
  local made, text = model.estimate(problem, plan), problem.words(w)
  local share = made.share[gap.group or plan.main]
  return { each = made.each and made.each.high or 0, hope = problem.worth[1],
    part = gap.part and text.parts[gap.part].inside or "",
    left = parts.pounds(w, problem.budget.once - made.once), share = share.low,
    group = text.groups[gap.group or plan.main].inside, hours = made.hours.high,
    spare = problem.budget.hours, low = share.low, high = share.high,
    worry = gap.risk and text.risks[gap.risk][1] or "" }
end

--- What a dragon asks.
---@param w Words
---@param problem table
---@param plan Plan
---@param dragon string
---@param gap Gap
---@param n integer picks a variant
---@return string
function M.question(w, problem, plan, dragon, gap, n)
  local key = gap.key == "fine" and "good" or gap.key
  return voices.say(w, dragon, key, M.values(w, problem, plan, gap), n)
end

-- What is left to say when one does not know; where nothing is asked, what is still open.
local function honest(w, problem, plan, gap)
  if gap.key == "fine" then
    local open = model.estimate(problem, plan).unknown[1]
    return open and w("One thing we do not know yet. {open}",
      { open = problem.words(w).facts[open].open })
      or w "There is no more to say. We found out what matters for our plan."
  end
  return den.will_tell(problem, plan, gap) and w "We do not know yet. Our pilot will tell."
    or w "We do not know yet."
end

local function answers(w, problem, state, dragon)
  local plan, text, list = state.plan, problem.words(w), { min = 440, gap = 12 }
  local made = model.estimate(problem, plan)
  for _, id in ipairs(den.findings(problem, plan, dragon, state.den.gaps[dragon])) do
    list[#list + 1] = ui.button { id = "finding-" .. id, icon = "look",
      parts.quote(w, text.facts[id].known) }
  end
  for _, id in ipairs(state.den.offered) do
    list[#list + 1] = ui.button { id = "claim-" .. id, icon = "speech",
      parts.quote(w, claim_words.of(w, id, problem, plan, made).text) }
  end
  list[#list + 1] = ui.button { id = "honest", icon = "question",
    parts.quote(w, honest(w, problem, plan, state.den.gaps[dragon])) }
  list[#list + 1] = den.can_change(problem, plan, state.den.gaps[dragon])
    and ui.button { id = "change", icon = "edit", w "“You are right. We change the plan.”" }
  return ui.grid(list)
end

-- What the team said, and what the dragon says to it.
local function heard(w, problem, state, dragon, came, n)
  local said, plan, text = state.den.said[dragon], state.plan, problem.words(w)
  local reply = voices.say(w, dragon, came, {}, n)
  if said.kind == "claim" then
    local words = claim_words.of(w, said.claim, problem, plan, model.estimate(problem, plan))
    return words.text, { reply, not said.holds and words.right or nil }
  elseif said.kind == "finding" then
    return text.facts[said.fact].known, { reply }
  elseif said.kind == "change" then
    return w "You are right. We have changed the plan.", { reply }
  end
  return honest(w, problem, plan, state.den.gaps[dragon]), { reply }
end

-- What came of an answer, at a glance.
local function mark(w, came)
  local honestly = { w "You said what is open", icon = "question", tone = "sky" }
  local marks = {
    finding = { w "You had found that out", icon = "look", tone = "leaf" },
    tells = honestly, honest = honestly, noted = honestly,
    changed = { w "The plan is changed", icon = "edit", tone = "leaf" },
    still = { w "Changed, but the question is still open", icon = "edit", tone = "sun" },
    holds = { w "It is true", icon = "tick", tone = "leaf" },
    aside = { w "True, but not what was asked", icon = "question", tone = "sun" },
    ["false"] = { w "It does not fit your plan", icon = "warn", tone = "ember" },
  }
  return ui.chip(marks[came])
end

local MOODS = { finding = "pleased", changed = "pleased", holds = "pleased",
  ["false"] = "concerned" }

-- What the dragon asks, and which answer of the team it means: it has read the plan.
local function asks(w, problem, plan, gap, question)
  local lines = { ui.text { question, style = "lead", colour = "ink" } }
  local answer = gap.risk and plan.answers[gap.risk]
  local words = answer and problem.words(w).risks[gap.risk][answer]
  lines[2] = words and words.no and w("You wrote: “{answer}” {no}",
    { answer = words[1], no = words.no }) or nil
  return lines
end

function M.view(state, w, problem)
  local den_state, dragon = state.den, state.den.order[state.den.at]
  local gap, said = den_state.gaps[dragon], den_state.said[dragon]
  local at, n = den_state.at, den_state.turn + den_state.at
  local question = M.question(w, problem, state.before or state.plan, dragon, gap, n)
  local came = said and den.outcome(den_state, problem, state.plan, dragon)
  local mood = not said and "thinking" or MOODS[came] or "neutral"
  -- Each dragon is a page of its own: it begins at its top, with the question.
  local page = { id = at == 1 and "den" or "den-" .. at, title = w "The den", gap = 16,
    undo = false,
    progress = { value = at, of = #den_state.order,
      words = w("Dragon {at} of {of}", { at = at, of = #den_state.order }) },
    scene.room(w, den_state.order, at, mood) }
  if said then
    local mine, lines = heard(w, problem, state, dragon, came, n)
    page[#page + 1] = ui.text { parts.quote(w, question), style = "soft" }
    page[#page + 1] = ui.row { gap = 24, align = "top",
      ui.column { grow = 4, min = 380,
        speech.of({ name = w "Your team" }, { mine, mark(w, came) }) },
      ui.column { grow = 6, min = 420, parts.dragon(w, dragon, lines,
        { size = 72, mood = mood, news = "heard" }) } }
    page.footer = { ui.button { id = "go-on", primary = true, at == #den_state.order
      and w "Hear the offers" or w "Next dragon" } }
  else
    page[#page + 1] = parts.dragon(w, dragon,
      asks(w, problem, state.plan, gap, question), { size = 72 })
    page[#page + 1] = ui.heading { level = 2, w "What do you say?" }
    page[#page + 1] = answers(w, problem, state, dragon)
  end
  return ui.page(page)
end

return M
