-- One problem card: what is wrong, for whom, and what there is to work with.
local parts = require "pages.parts"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function figures_of(w, text)
  local rows = {}
  for i, figure in ipairs(text.figures) do
    rows[i] = { figure[1], figure[2], figure[3] }
  end
  return ui.table { caption = w "What is known", rows = rows,
    columns = { { w "What" }, { w "How much" }, { w "Who says so" } } }
end

local function budget(w, problem, text)
  local list = { marker = "dot",
    w("**{pounds}** to begin with", { pounds = parts.pounds(w, problem.budget.once) }),
    w("**{pounds}** a year to keep it running",
      { pounds = parts.pounds(w, problem.budget.yearly) }),
    w("**{hours} hours** a week that staff can spare", { hours = problem.budget.hours }),
    w("**{days} days** for your team until the pitch", { days = problem.days }) }
  for _, line in ipairs(text.constraints) do
    list[#list + 1] = line
  end
  return ui.card { tone = "wash", gap = 8, ui.heading { level = 2, w "What you have" },
    ui.list(list) }
end

function M.view(_, w, problem)
  local text = problem.words(w)
  local story, people = { grow = 1, min = 380, gap = 12 }, { min = 320, gap = 12 }
  story[1] = ui.heading { level = 1, text.place }
  for _, line in ipairs(text.story) do
    story[#story + 1] = ui.text { line }
  end
  for i, person in ipairs(text.people) do
    people[i] = speech.of(person, { person.says }, { size = 72 })
  end
  return ui.page { id = "brief", title = text.title, gap = 16, focus = "go-on",
    ui.row { gap = 32, align = "top",
      ui.column { grow = 2, min = 560, gap = 24,
        ui.row { gap = 24, align = "top",
          ui.picture { src = ("art/problem-%s.svg"):format(problem.id), width = 160, height = 160,
            words = text.title },
          ui.column(story) },
        ui.grid(people) },
      ui.column { grow = 1, min = 340, budget(w, problem, text) } },
    figures_of(w, text),
    footer = { ui.button { id = "to-home", w "Back to the cards" },
      ui.button { id = "go-on", primary = true, w "Take this one" } } }
end

return M
