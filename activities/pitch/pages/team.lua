-- Who is in the team: seats and roles, no names; and whom the plan is for.
local parts = require "pages.parts"
local team = require "team"
local ui = require "kit.ui"
local M = {}

local function roles(w)
  local names, list = parts.roles(w), { marker = "dot" }
  for i, role in ipairs(team.ROLES) do
    list[i] = w("**{role}** {what}", { role = names[role][1], what = names[role][2] })
  end
  return ui.card { tone = "wash", gap = 8, ui.heading { level = 2, w "Five roles" },
    ui.text { w "They move on by one seat at each step, so everybody leads." }, ui.list(list) }
end

function M.view(model, w, problem)
  local text, options = problem.words(w), {}
  for i, group in ipairs(problem.groups) do
    options[i] = { value = group.id, text.groups[group.id][1], hint = text.groups[group.id].need }
  end
  return ui.page { id = "team", title = text.title, gap = 20,
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1, min = 420, gap = 20,
        ui.stepper { id = "size", label = w "How many are you?", value = model.team.size,
          low = team.LEAST, high = team.MOST },
        ui.choice { id = "main", label = w "Whom is your plan for, first of all?",
          value = model.plan.main, options = options } },
      ui.column { grow = 1, min = 360, gap = 16, roles(w), parts.seats(w, model.team) } },
    footer = { ui.button { id = "to-brief", w "Read the card again" },
      ui.button { id = "go-on", primary = true, disabled = model.plan.main == nil,
        w "Start the plan" } } }
end

return M
