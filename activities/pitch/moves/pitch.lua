-- Moves of the pitch: slides, presenting, the den, the offers, the end.
local claims = require "claims"
local den = require "den"
local model = require "model"
local offers = require "offers"
local slides = require "slides"
local team = require "team"
local timer = require "kit.timer"
local typed = require "kit.typed"
local M = {}

local TIME = 120 -- seconds of a pitch

local function to_den(state, env, problem)
  state.den, state.deal, state.page = den.new(problem, state.plan, env.rng), nil, "meet"
  team.move_on(state.team)
end

function M.slides(state, event, env, problem)
  local made, name = state.slides, slides.ORDER[state.slides.at]
  if event.id == "slide" and slides.ORDER[event.value] then
    made.at = event.value
  elseif event.id == "line" then
    made.lines[name] = typed.text(event, slides.LINE) or made.lines[name]
  elseif event.id == "cue" then
    made.cues[name] = typed.text(event, slides.CUE) or made.cues[name]
  elseif event.id == "to-work" then
    state.page = "work"
  elseif event.id == "to-present" then
    state.page, state.timer, made.at = "present", timer.new(TIME), 1
  elseif event.id == "to-den" then
    to_den(state, env, problem)
  end
end

function M.present(state, event, env, problem)
  local made = state.slides
  if timer.update(state.timer, "timer", event) then
    return
  elseif event.id == "next" then
    made.at = math.min(made.at + 1, #slides.ORDER)
  elseif event.id == "previous" then
    made.at = math.max(made.at - 1, 1)
  elseif event.id == "to-slides" then
    state.page = "slides"
  elseif event.id == "to-den" and made.at == #slides.ORDER then
    to_den(state, env, problem)
  end
end

function M.meet(state, event)
  if event.id == "begin" then
    state.page = "den"
  end
end

function M.den(state, event, env, problem)
  local talk, plan = state.den, state.plan
  local dragon = talk.order[talk.at]
  local what, id = event.id:match "^(%l+)%-([%l%d-]+)$"
  if talk.phase == "heard" then
    if event.id == "go-on" then
      den.go_on(talk, problem, plan, env.rng)
      state.before = nil
      if talk.phase == "offers" then
        state.deal, state.page = offers.new(talk, problem, plan), "offers"
      end
    end
  elseif what == "claim" and claims.find(id) and model.place(talk.offered, id) then
    den.claim(talk, problem, plan, id)
  elseif what == "finding" and model.place(den.findings(problem, plan, dragon, talk.gaps[dragon]),
    id) then
    den.answer(talk, "finding", id)
  elseif event.id == "honest" then
    den.answer(talk, "honest")
  elseif event.id == "change" and den.can_change(problem, plan, talk.gaps[dragon]) then
    state.page = "change"
  end
end

-- The plan as it was stays for the question that was asked about it.
local function change(state, new)
  state.before, state.plan, state.page = state.plan, new, "den"
  den.changed(state.den)
end

function M.change(state, event, _, problem)
  local plan, gap = state.plan, state.den.gaps[state.den.order[state.den.at]]
  local risk = gap.risk and model.find(problem.risks, gap.risk)
  local pilot = gap.key == "nopilot" or gap.key == "bigpilot"
  local id = event.id:match "^swap%-([%l%d-]+)$"
  local new
  if event.id == "leave-it" then
    state.page = "den"
  elseif event.id == "answer" and risk and model.find(risk.answers, event.value)
    and event.value ~= plan.answers[risk.id] then
    new = model.copy(plan)
    new.answers[risk.id] = event.value
  elseif event.id == "pilot" and pilot and model.find(problem.pilots, event.value)
    and event.value ~= plan.pilot then
    new = model.copy(plan)
    new.pilot = event.value
  elseif id and not risk and not pilot and model.place(den.swaps(problem, plan), id) then
    new = model.copy(plan)
    model.toggle(problem, new, id)
  end
  if new then
    change(state, new)
  end
end

function M.offers(state, event)
  local what, dragon = event.id:match "^(%l+)%-(%l+)$"
  if what == "want" then
    offers.toggle(state.deal, dragon)
  elseif what == "ask" then
    offers.ask(state.deal, state.den, dragon)
  elseif event.id == "leave" then
    offers.leave(state.deal)
  elseif event.id == "take" then
    offers.take(state.deal)
  end
  if state.deal.ending then
    state.page, state.met[state.problem] = "debrief", true
  end
end

function M.debrief(state, event)
  if event.id == "to-home" then
    state.page = "home"
  elseif event.id == "again" then
    state.asked = state.den.gaps
    state.den, state.deal, state.page, state.step = nil, nil, "work", "parts"
  end
end

return M
