-- What the five slides of a pitch and their cue cards say: made from the plan each time.
local figures = require "kit.figures"
local model = require "model"
local parts = require "pages.parts"
local M = {}

local slide = {}

function slide.problem(w, problem, plan, text)
  local figure = text.figures[1]
  return { title = text.title,
    points = { text.summary,
      w("**{group}.** {need}", { group = text.groups[plan.main][1],
        need = text.groups[plan.main].need }),
      w("{what}: {much}", { what = figure[1], much = figure[2] }) },
    cue = { w "Begin with one person. Who are they, and what is their day like?",
      w("{name} says: “{says}”", { name = text.people[1].name, says = text.people[1].says }),
      w "Stop for a second. Let it sink in." },
    picture = ("art/problem-%s.svg"):format(problem.id) }
end

function slide.idea(w, _, plan, text)
  local points = {}
  for _, id in ipairs(plan.parts) do
    points[#points + 1] = text.parts[id][1]
  end
  return { title = w("Our idea for {group}", { group = text.groups[plan.main].inside }),
    points = points, people = text.people,
    cue = { w("Say in one sentence what changes for {group}.",
      { group = text.groups[plan.main].inside }),
      w "Then tell what each part does. Do not read them out." } }
end

-- What was seen or heard where the plan's own parts came up: two scenes at most.
local function scenes(w, problem, plan, text)
  local cue = {}
  for _, id in ipairs(plan.evidence) do
    local about = false
    for _, fact in ipairs(model.find(problem.evidence, id).finds) do
      about = about or model.place(plan.parts, model.find(problem.facts, fact).part) ~= nil
    end
    cue[#cue + 1] = about and #cue < 2 and w("**{how}.** {scene}",
      { how = text.evidence[id][1], scene = text.evidence[id][2] }) or nil
  end
  if #cue > 0 then
    table.insert(cue, 1, w "Tell what you heard or saw, and from whom.")
  end
  return cue
end

local function everybody(problem)
  local all = 0
  for _, group in ipairs(problem.groups) do
    all = all + group.size
  end
  return all
end

function slide.evidence(w, problem, plan, text, made)
  local known, points, cue = model.known(problem, plan), {}, scenes(w, problem, plan, text)
  for _, fact in ipairs(problem.facts) do
    if known[fact.id] and model.place(plan.parts, fact.part) and #points < 2 then
      points[#points + 1] = text.facts[fact.id].known
    end
  end
  points[#points + 1] = w("{range} of {all} people helped each year",
    { range = parts.range(w, made.helped), all = figures.number(everybody(problem)) })
  cue[#cue + 1] = #made.unknown > 0 and w("Say what you do not know yet: {open}",
    { open = text.facts[made.unknown[1]].open })
    or w "You know what matters. Say how you found out."
  return { title = w "What we found out", points = points, cue = cue, chart = true }
end

function slide.care(w, problem, plan, text, made)
  local points, cue = {}, {}
  for _, risk in ipairs(model.risks(problem, plan)) do
    local answer = plan.answers[risk.id]
    points[#points + 1] = answer and #points < 3 and w("**{worry}** {answer}",
      { worry = text.risks[risk.id][1], answer = text.risks[risk.id][answer][1] }) or nil
    cue[#cue + 1] = not answer and w("They may ask: {worry}", { worry = text.risks[risk.id][1] })
      or nil
  end
  if #points == 0 then
    points[1] = w "We will look for what could go wrong before we begin."
  end
  for _, id in ipairs(made.left) do
    cue[#cue + 1] = w("They may ask about {group}.", { group = text.groups[id].inside })
  end
  cue[#cue + 1] = w "Be honest here. A risk that you name is half solved."
  return { title = w "Safe and fair", points = points, cue = cue }
end

function slide.ask(w, _, plan, text, made)
  return { title = w "What we ask for",
    points = { w("{pounds} to begin", { pounds = parts.pounds(w, made.once) }),
      w("{pounds} a year to keep it running", { pounds = parts.money_range(w, made.yearly) }),
      plan.pilot and w("First: {pilot}", { pilot = text.pilots[plan.pilot][1] })
        or w "First: a plan for a small trial" },
    cue = { made.each and w("Each person helped costs {pounds}, over three years.",
      { pounds = parts.money_range(w, made.each) }) or w "Say honestly what is not sure.",
      w "End with the person you began with.", w "Say thank you, and stop." } }
end

---@class Slide
---@field title string
---@field points string[]
---@field cue string[] for the cue card
---@field picture? string
---@field people? table[] of the card
---@field chart? boolean with bars of who is helped

--- A slide, without the team's own words.
---@param w Words
---@param problem table
---@param plan Plan
---@param name string of slides.ORDER
---@return Slide
function M.slide(w, problem, plan, name)
  return slide[name](w, problem, plan, problem.words(w), model.estimate(problem, plan))
end

return M
