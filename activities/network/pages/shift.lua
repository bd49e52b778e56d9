-- The end of the shift: what was done today.
local catalogue = require "catalogue"
local marks = require "marks"
local parts = require "pages.parts"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function closed_cards(w, model)
  local cards = { min = 400, gap = 16 }
  for _, id in ipairs(catalogue.ORDER) do
    local kept = model.closed[id]
    if kept then
      local text = catalogue.ticket(id).words(w)
      cards[#cards + 1] = ui.card { accent = catalogue.ticket(id).colour, gap = 4,
        ui.text { text.title, style = "strong" }, ui.text { text.thanks },
        ui.text { w("{stars} of 12 stars", { stars = marks.stars(kept.marks) }),
          style = "soft" } }
    end
  end
  for _, code in ipairs(model.codes) do
    cards[#cards + 1] = ui.card { accent = "sun", gap = 4,
      ui.text { w("Code word {code}", { code = code }), style = "strong" },
      ui.text { w("{stars} of 12 stars", { stars = marks.stars(model.closed[code].marks) }),
        style = "soft" } }
  end
  return cards
end

local function words_of(w, count, open)
  if count == 0 then
    return w "No ticket is closed yet. That is fine: half the work is finding out how it works."
  elseif not open then
    return w "Every ticket is closed. You asked, tested, mended and told people. That is the \z
      whole job."
  end
  return w({ "{n} ticket closed, and people can work again. The others wait until next time.",
    "{n} tickets closed, and people can work again. The others wait until next time." },
    { n = count })
end

function M.view(model, w)
  local count = catalogue.count(model)
  local sums, labels = marks.together(model.closed), marks.names(w)
  local list = { accent = "sky", gap = 8, ui.heading { level = 2, w "Your marks so far" } }
  for _, name in ipairs(marks.ORDER) do
    list[#list + 1] = ui.row { gap = 16, align = "middle",
      ui.column { width = 300, ui.text { labels[name] } }, ui.stars { value = sums[name], of = 3 } }
  end
  return ui.page { id = "shift", title = w "The end of the shift", gap = 16,
    ui.heading { level = 1, w "Well done today" },
    speech.of(parts.jean(w), { words_of(w, count, catalogue.next(model)) },
      { mood = "pleased" }),
    count > 0 and ui.card(list),
    ui.grid(closed_cards(w, model)),
    footer = { ui.button { id = "to-desk", w "Go back to the service desk" } } }
end

return M
