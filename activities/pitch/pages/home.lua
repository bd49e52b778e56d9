-- The board of problem cards, and the way to live judging.
local catalogue = require "catalogue"
local ui = require "kit.ui"
local M = {}

local function card(w, id, met)
  local problem = catalogue.problem(id)
  local text = problem.words(w)
  return ui.card { id = "problem-" .. id, words = text.title, accent = problem.colour, pad = 24,
    gap = 4,
    ui.row { gap = 16, align = "middle", wrap = false,
      ui.picture { src = ("art/problem-%s.svg"):format(id), width = 72, height = 72,
        words = text.title },
      ui.column { gap = 4, grow = 1, ui.heading { level = 3, text.title },
        ui.text { text.summary, style = "small" },
        met and ui.chip { icon = "tick", w "You have pitched this one", tone = "leaf" } } } }
end

function M.view(model, w)
  local cards = { min = 380, gap = 12 }
  for i, id in ipairs(catalogue.ORDER) do
    cards[i] = card(w, id, model.met[id])
  end
  return ui.page { id = "home", title = w "Dragon's Den", gap = 16,
    help = w "Choose a problem, make a plan that holds, and face the dragons.",
    ui.heading { level = 1, w "Ten problems of a hospital. Which one is yours?" },
    ui.text { w "You are a team of two to five. You have some money, some days, and five dragons \z
      to win over." },
    ui.grid(cards),
    footer = { ui.button { id = "to-live", icon = "people", w "Judge pitches of other teams" } } }
end

return M
