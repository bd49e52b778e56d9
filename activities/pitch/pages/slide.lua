-- A slide as the room sees it, and its cue card.
local deck = require "deck"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- The team's own words, where there are any.
local function said(w, text)
  return text and text:find "%S" and parts.quote(w, text) or nil
end

-- The people on the card: whom it is all for.
local function faces(people)
  local list = { gap = 12 }
  for i, person in ipairs(people) do
    list[i] = ui.row { gap = 12, wrap = false, align = "middle",
      ui.portrait { look = person.look, words = person.words, size = 80 },
      ui.column { grow = 1, gap = 0, ui.text { person.name, style = "strong" },
        ui.text { person.role, style = "small" } } }
  end
  return ui.column(list)
end

--- The slide's content.
---@param w Words
---@param problem table
---@param state table the model
---@param name string of slides.ORDER
---@return Node[]
function M.content(w, problem, state, name)
  local made, list = deck.slide(w, problem, state.plan, name), { marker = "dot", gap = 12 }
  for i, point in ipairs(made.points) do
    list[i] = ui.text { point, style = "lead", colour = "ink" }
  end
  local own = said(w, state.slides.lines[name])
  local text = ui.column { grow = 2, min = 360, gap = 16, ui.list(list),
    own and ui.text { own, style = "lead", colour = "brand" } }
  local beside = made.people and faces(made.people)
    or made.picture and ui.picture { src = made.picture, width = 180, height = 180,
      words = made.title }
    or made.chart and ui.column { gap = 8,
      ui.text { w "Who is helped each year", style = "strong" }, parts.reach(w, problem,
        problem.words(w), model.estimate(problem, state.plan).share, "body") }
  return { ui.heading { level = 1, made.title },
    ui.row { gap = 32, align = "top", text,
      beside and ui.column { grow = 1, min = made.chart and 300 or 180, beside } } }
end

--- The slide as a card on the laptop.
---@param w Words
---@param problem table
---@param state table
---@param name string
---@return Node
function M.card(w, problem, state, name)
  local content = M.content(w, problem, state, name)
  return ui.card { accent = "plum", gap = 16, content[1], content[2] }
end

--- The cue card: what to say.
---@param w Words
---@param problem table
---@param state table
---@param name string
---@return Node
function M.cue(w, problem, state, name)
  local list = { marker = "dot" }
  table.move(deck.slide(w, problem, state.plan, name).cue, 1, 9, 1, list)
  list[#list + 1] = said(w, state.slides.cues[name])
  return ui.card { tone = "sun", gap = 8, ui.text { w "Cue card", style = "strong" },
    ui.list(list) }
end

return M
