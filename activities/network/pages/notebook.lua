-- The notebook: everything found and done, the newest first, and the ways back.
local findings = require "findings"
local tables = require "pages.tools.tables"
local ui = require "kit.ui"
local M = {}

local function note(w, job, text, i)
  local n, last = job.notes[i], job.undo[#job.undo]
  local card = { accent = findings.is_change(n) and "sun" or "sky", gap = 8, pad = 16,
    ui.text { findings.sentence(w, n, text) } }
  local rows = tables.of(w, n, text)
  if #rows > 0 then
    card[2] = ui.disclosure { id = "note-" .. i, label = w "The whole table", table.unpack(rows) }
  end
  if last and last.note == i then
    card[#card + 1] = ui.button { id = "undo", icon = "undo", w "Undo this" }
  end
  return ui.card(card)
end

local function sure(w)
  return ui.dialog { id = "sure", title = w "Put everything back?", focus = "keep", cancel = "keep",
    ui.text { w "The network will be just as you met it. Your notebook stays, and you can undo \z
      this." },
    footer = {
      ui.button { id = "keep", w "Keep it as it is now" },
      ui.button { id = "restore", primary = true, w "Put it back" } } }
end

---@param w Words
---@param job table
---@param text table the ticket's words
---@return Node
function M.view(w, job, text)
  local list = { gap = 8, ui.heading { level = 2, w "Your notebook" } }
  if #job.notes == 0 then
    list[2] = ui.text { w "It is empty. Each thing you find is written here." }
  end
  for i = #job.notes, 1, -1 do
    list[#list + 1] = note(w, job, text, i)
  end
  if job.changes > 0 then
    list[#list + 1] = ui.button { id = "ask-restore", icon = "again",
      w "Put everything back as it was" }
  end
  list[#list + 1] = job.sure and sure(w)
  return ui.column(list)
end

return M
