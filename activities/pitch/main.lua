-- Dragon's Den: a team works out a plan for a real problem of a hospital, pitches it, and faces
-- five dragons. Start reading at model.lua (what a plan comes to), dragons.lua (what they make of
-- it), den.lua and offers.lua (the talk), problems/ (the cards), pages/ (what is seen).
local catalogue = require "catalogue"
local judging = require "judging"
local marks = require "marks"
local timer = require "kit.timer"
local M = {}

local NAMES = { "home", "brief", "team", "work", "slides", "present", "meet", "den", "change",
  "offers", "debrief", "live", "sheet", "talk", "scores" }
local pages, on = {}, {} -- page -> its view; page -> function(model, event, env, problem)

for _, name in ipairs(NAMES) do
  pages[name] = require("pages." .. name)
end
for _, moves in ipairs { "moves.plan", "moves.pitch", "moves.live" } do
  for name, move in pairs(require(moves)) do
    on[name] = move
  end
end

function M.start()
  return { page = "home", met = {} }
end

--- Time passes for the timer of a pitch, and only while it runs.
function M.tick(model)
  return model.page == "present" and timer.rate(model.timer) or nil
end

function M.update(model, event, env)
  if event.kind == "tick" and model.page ~= "present" or event.kind ~= "tick"
    and type(event.id) ~= "string" then
    return
  end
  on[model.page](model, event, env, catalogue.problem(model.problem))
end

function M.view(model, env)
  return pages[model.page].view(model, env.words, catalogue.problem(model.problem))
end

--- What a teacher's record may hold: which problem, how it ended, and the marks.
function M.outcome(model)
  local judged = model.page == "scores" and judging.is_begun(model.board)
  return {
    finished = judged or model.deal ~= nil and model.deal.ending ~= nil,
    ending = model.page == "debrief" and model.deal.ending or judged and "judged" or nil,
    problem = model.problem,
    marks = model.deal and model.deal.ending
      and marks.of(catalogue.problem(model.problem), model.plan, model.den) or {},
  }
end

--- What is printed is read only then.
function M.papers(env)
  return require("papers").all(env)
end

return M
