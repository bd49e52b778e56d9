-- The end of the shift: what was done today.
local marks = require "marks"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

function M.view(model, w, _, _, tickets, order)
  local closed = { min = 440, gap = 16 }
  for _, id in ipairs(order) do
    if model.closed[id] then
      closed[#closed + 1] = ui.card { accent = tickets[id].colour,
        ui.text { tickets[id].words(w).title, style = "strong" },
        ui.text { tickets[id].words(w).thanks } }
    end
  end
  local sums, labels = marks.together(model.closed), marks.names(w)
  local list = { accent = "sky", gap = 8, ui.heading { level = 2, w "Your marks so far" } }
  for _, name in ipairs(marks.ORDER) do
    list[#list + 1] = ui.row { gap = 16, align = "middle",
      ui.column { width = 300, ui.text { labels[name] } }, parts.stars(w, sums[name]) }
  end
  local words = #closed == #order
    and w "Both wards are up again. You asked, tested and told people. That is the whole job."
    or w "One ward is up again. The other ticket waits for you, if there is time."
  return ui.page { id = "shift", title = w "The end of the shift",
    ui.heading { level = 1, w "Well done today" },
    parts.speech(parts.jean(w), { words }, 96),
    ui.grid(closed),
    ui.card(list),
    footer = { ui.button { id = "to-desk", w "Go back to the service desk" } } }
end

return M
