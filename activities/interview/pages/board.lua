-- The noticeboard: nine jobs, and three ways to sit an interview for them.
local catalogue = require "catalogue"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

local function job(w, id, met)
  local title = roles.of(w, id).title
  local vacancy = catalogue.vacancy(id)
  return ui.card { id = "job-" .. id, words = title, accent = vacancy.colour, pad = 12,
    ui.row { gap = 16, align = "middle", wrap = false,
      ui.picture { src = ("art/job-%s.svg"):format(id), width = 64, height = 64, words = title },
      ui.column { gap = 4, grow = 1,
        ui.heading { level = 3, title },
        ui.text { vacancy.words(w).hook, style = "soft" },
        met and ui.chip { icon = "tick", w "You have been here", tone = "leaf" } } } }
end

local function ways(w)
  return {
    { value = "alone", w "On my own: a panel asks" },
    { value = "pairs", w "In pairs: we ask each other" },
    { value = "visitor", w "With a visitor who asks me" },
  }
end

function M.view(model, w)
  local cards = { min = 380, gap = 12 }
  for i, id in ipairs(catalogue.VACANCIES) do
    cards[i] = job(w, id, model.met[id])
  end
  return ui.page { id = "board", title = w "Mock Interview", gap = 16,
    help = w "Choose how you want to do it, then choose a job. You can come back and try another.",
    ui.heading { level = 1, w "Nine jobs are open in the digital team of Ribblesdale General" },
    ui.row { gap = 16, align = "middle",
      ui.choice { id = "way", across = true, grow = 1, min = 480, value = model.way,
        options = ways(w) },
      ui.picture { src = "art/board.svg", width = 216, height = 54,
        words = w "A noticeboard full of notes" } },
    ui.grid(cards),
    footer = #model.kept > 0 and {
      ui.button { id = "to-answers", w "Show my answers", icon = "keep" } } or nil }
end

return M
