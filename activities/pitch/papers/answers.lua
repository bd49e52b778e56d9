-- A page for each problem: three good ways, what goes wrong, answers that hold, and the debrief.
local catalogue = require "catalogue"
local model = require "model"
local parts = require "pages.parts"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

local BEST = 3

--- The answer to a risk that fits.
---@param risk table
---@return string|nil id
function M.best(risk)
  for _, answer in ipairs(risk.answers) do
    if answer.mark == BEST then
      return answer.id
    end
  end
end

local function answers(w, problem, text)
  local rows = {}
  for i, risk in ipairs(problem.risks) do
    local words = text.risks[risk.id]
    rows[i] = { ui.text { words[1], style = "small" },
      ui.text { words[M.best(risk)][1], style = "small" } }
  end
  return ui.table { rows = rows, columns = { { w "A worry", width = 310 },
    { w "An answer that fits. Others can, too", width = 370 } } }
end

local function page(w, id, add)
  local problem = catalogue.problem(id)
  local text, routes, jobs = problem.words(w), { marker = "number", gap = 3 }, {}
  table.move(text.teacher.routes, 1, #text.teacher.routes, 1, routes)
  for i, role in ipairs(text.roles) do
    jobs[i] = roles.of(w, role).title
  end
  add(ui.heading { level = 1, text.title })
  add(ui.row { gap = 16, align = "middle", wrap = false,
    ui.picture { src = ("art/problem-%s.svg"):format(id), width = 72, height = 72,
      words = text.title },
    ui.column { gap = 2, min = 100, ui.text { text.summary }, ui.text { style = "small",
      w("{once} to begin, {yearly} a year, {hours} hours a week, {days} days.", {
        once = parts.pounds(w, problem.budget.once),
        yearly = parts.pounds(w, problem.budget.yearly), hours = problem.budget.hours,
        days = problem.days }) },
      ui.text { style = "small", w("Money for each person helped, over {years} years: up to \z
        {good} is good, up to {fair} is fair, up to {poor} needs proof. Above that it is no.", {
        years = model.YEARS, good = parts.pounds(w, problem.worth[1]),
        fair = parts.pounds(w, problem.worth[2]), poor = parts.pounds(w, problem.worth[3]) }) } } })
  add(ui.heading { level = 3, w "Three good ways" })
  add(ui.list(routes))
  add(ui.table { head_left = true, columns = { { "", width = 130 }, { "", width = 550 } }, rows = {
    { w "What pupils get wrong", text.teacher.watch }, { w "What many teams miss", text.trap },
    { w "What really happened", text.real },
    { w "Who does this for a living", table.concat(jobs, ", ") },
    { w "Ask a visitor", text.question } } })
  add(answers(w, problem, text))
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  for _, id in ipairs(catalogue.ORDER) do
    page(w, id, add)
  end
end

return M
