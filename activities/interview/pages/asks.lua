-- Two questions to ask the panel.
local own_questions = require "own_questions"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

function M.view(model, w, vacancy)
  local p, options = model.prep, {}
  for i, question in ipairs(own_questions.all(w, vacancy)) do
    options[i] = { value = question.id, question[1] }
  end
  local last = own_questions.of(w, vacancy, p.asks[#p.asks])
  return ui.page { id = "asks", title = w "Get ready", gap = 16, progress = parts.steps(w, 5, 5),
    ui.heading { level = 1, w "What would you like to know from them?" },
    ui.row { gap = 24, align = "top",
      ui.column { grow = 1, min = 480,
        ui.choice { id = "asks", many = true, value = p.asks, options = options,
          label = w "They will ask you at the end. Choose up to two." } },
      ui.column { width = 400, min = 300,
        ui.card { tone = "wash", gap = 8, news = last and last.id,
          ui.row { gap = 8, wrap = false, ui.icon { "idea", colour = "brand" },
            ui.text { w "Your coach says", style = "strong", grow = 1 } },
          last and ui.text { w("__{question}__", { question = parts.quote(w, last[1]) }) },
          ui.text { not last and w "An interview goes both ways. Ask what you would truly like to \z
            know." or last.why or w "A good one. It shows that you thought about this very job." } }
      } },
    footer = { ui.button { id = "go-back", w "Back to my stories" },
      ui.button { id = "go-on", primary = true, w "Go to the interview" } } }
end

return M
