-- The five dragons, before they ask: who they are and what each cares for.
local parts = require "pages.parts"
local scene = require "scene"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

function M.view(state, w)
  local order, cards = state.den.order, { min = 206, gap = 12 }
  for i, id in ipairs(order) do
    local person = voices.person(w, id)
    cards[i] = ui.card { pad = 16, gap = 4, ui.text { person.name, style = "strong" },
      ui.text { person.role, style = "small" }, ui.text { parts.quote(w, person.line) } }
  end
  return ui.page { id = "meet", title = w "The den", gap = 12, undo = false, focus = "begin",
    scene.room(w, order, 1, "neutral"), ui.grid(cards),
    ui.text { w("**{name}:** “{text}”", { name = voices.person(w, order[1]).name,
      text = voices.say(w, order[1], "hello", {}, state.den.turn) }) },
    footer = { ui.button { id = "begin", primary = true, w "We are ready" } } }
end

return M
