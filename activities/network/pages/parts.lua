-- What several pages show alike.
local ui = require "kit.ui"
local M = {}

--- Somebody speaking: portrait, name, and what they say.
---@param person { name: string, role?: string, src: string, words: string }
---@param lines string[]
---@param size? number of the portrait, in design units
function M.speech(person, lines, size)
  local column = { gap = 8, grow = 1, ui.text { person.name, style = "strong" } }
  if person.role then
    column[2] = ui.text { person.role, style = "soft" }
  end
  for _, line in ipairs(lines) do
    column[#column + 1] = ui.text { line }
  end
  return ui.row { gap = 16, align = "top",
    ui.picture { src = person.src, words = person.words, width = size or 96, height = size or 96 },
    ui.column(column) }
end

--- The same in a narrow panel: a small portrait, and one sentence beside it.
---@param person { src: string, words: string }
---@param line string
function M.aside(person, line)
  return ui.row { gap = 16, align = "top", wrap = false,
    ui.picture { src = person.src, words = person.words, width = 64, height = 64 },
    ui.text { line, grow = 1 } }
end

--- A mark of 0 to 3 as stars, with the number beside them.
---@param w Words
---@param mark integer
function M.stars(w, mark)
  local words = w("{mark} of 3", { mark = mark })
  return ui.row { gap = 12, align = "middle", wrap = false,
    ui.picture { src = ("art/stars-%d.svg"):format(mark), words = words, width = 108, height = 36 },
    ui.text { words, style = "strong" } }
end

function M.jean(w)
  return { name = w "Jean Hargreaves", role = w "Leads the service desk", src = "art/jean.svg",
    words = w "A woman with short grey hair and a hearing aid, wearing a headset" }
end

return M
