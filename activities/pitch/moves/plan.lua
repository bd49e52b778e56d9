-- Moves up to the pitch: choosing a card, the team, and the plan.
local catalogue = require "catalogue"
local judging = require "judging"
local model = require "model"
local slides = require "slides"
local team = require "team"
local M = {}

local STEPS = { evidence = true, parts = true, care = true, numbers = true }

function M.home(state, event)
  local id = event.id:match "^problem%-(%l+)$"
  if event.id == "to-live" then
    state.page, state.board = "live", state.board or judging.new()
  elseif catalogue.problem(id) then
    if state.problem ~= id or state.deal then
      state.problem, state.plan, state.team = id, model.new(), state.team or team.new()
      state.slides, state.den, state.deal, state.step = slides.new(), nil, nil, "evidence"
      state.seen, state.asked = nil, nil
    end
    state.page = "brief"
  end
end

function M.brief(state, event)
  if event.id == "to-home" then
    state.page = "home"
  elseif event.id == "go-on" then
    state.page = "team"
  end
end

function M.team(state, event, _, problem)
  local size = event.id == "size" and math.tointeger(event.value)
  if size and size >= team.LEAST and size <= team.MOST then
    state.team.size = size
  elseif event.id == "main" and model.find(problem.groups, event.value) then
    state.plan.main = event.value
  elseif event.id == "to-brief" then
    state.page = "brief"
  elseif event.id == "go-on" and state.plan.main then
    state.page = "work"
  end
end

local function gather(problem, plan, id)
  local evidence = model.find(problem.evidence, id)
  if evidence and not model.place(plan.evidence, id)
    and model.days(problem, plan) + evidence.days <= problem.days then
    table.insert(plan.evidence, id)
  end
end

local function give_back(plan, id)
  local at = model.place(plan.evidence, id)
  if at then
    table.remove(plan.evidence, at)
  end
end

-- Keeps what the numbers were when the team last looked at them, and lets the roles move on.
local function leave(state, problem)
  if state.step == "numbers" then
    local made = model.estimate(problem, state.plan)
    state.seen = { helped = made.helped.low, yearly = made.yearly.high, hours = made.hours.high,
      unknown = #made.unknown }
  end
  team.move_on(state.team)
end

function M.work(state, event, _, problem)
  local plan = state.plan
  local what, id = event.id:match "^(%l+)%-([%l%d-]+)$"
  local risk = what == "risk" and model.find(model.risks(problem, plan), id)
  if event.id == "step" and STEPS[event.value] and event.value ~= state.step then
    leave(state, problem)
    state.step = event.value
  elseif what == "find" then
    gather(problem, plan, id)
  elseif what == "undo" then
    give_back(plan, id)
  elseif what == "part" and model.find(problem.parts, id) then
    model.toggle(problem, plan, id)
  elseif event.id == "pilot" and model.find(problem.pilots, event.value) then
    plan.pilot = event.value
  elseif risk and model.find(risk.answers, event.value) then
    plan.answers[id] = event.value
  elseif event.id == "to-slides" and #plan.parts > 0 and model.fits(problem, plan) then
    leave(state, problem)
    state.page = "slides"
  end
end

return M
