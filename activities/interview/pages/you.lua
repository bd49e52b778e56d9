-- Who the pupil is in this interview: a face, no name.
local looks = require "looks"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

function M.view(model, w)
  local faces = { columns = 5, gap = 12 }
  for i, look in ipairs(looks.ALL) do
    local chosen = model.me == i
    faces[i] = ui.card { id = "face-" .. i, align = "centre", pad = 8, gap = 8,
      tone = chosen and "sun" or nil, words = chosen and w("Face {n}, chosen", { n = i })
        or w("Face {n}", { n = i }),
      ui.portrait { look = look, size = 104, mood = chosen and "pleased" or "neutral",
        words = w("Face {n}", { n = i }) },
      chosen and ui.chip { icon = "tick", tone = "leaf", w "Me" }
        or ui.chip { w("Face {n}", { n = i }) } }
  end
  return ui.page { id = "you", title = w "Get ready", gap = 16, progress = parts.steps(w, 1, 5),
    focus = model.me and "go-on" or "face-1",
    ui.heading { level = 1, w "Who will sit the interview?" },
    ui.text { w "Choose a face to speak with. You need no name here." },
    ui.grid(faces),
    footer = { ui.button { id = "to-job", w "Back to the job" },
      ui.button { id = "go-on", primary = true, disabled = model.me == nil, w "That is me" } } }
end

return M
