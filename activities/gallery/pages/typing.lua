-- Typing: a line, a note, what cannot be changed, and a language that runs the other way.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

local URDU = "ٹیبلٹ TT-0412 بستر کے پاس ہے۔" -- a sample in its own language

function M.start()
  return { search = "", asset = "TT-0412", note = "", urdu = URDU, found = false,
    handover = "Bluebell: the trolley by bed 7 charges slowly. \z
      I changed the plug, not the battery.\nHawthorn: nothing new." }
end

function M.update(values, event)
  if event.id == "find" then values.found = values.asset end
end

local function line_fields(w, values)
  return frame.part(w "One line", {
    ui.field { id = "search", label = w "Search the tickets", value = values.search },
    ui.row { gap = 16, align = "bottom",
      ui.field { id = "asset", label = w "Asset number", hint = w "On the sticker: two letters, \z
        four digits", value = values.asset, most = 12, enter = "find", grow = 1 },
      ui.button { id = "find", w "Find it", icon = "look" } },
    values.found and ui.text { news = "found " .. values.found, sound = "note",
      w("Found {asset}: a tablet trolley on Bluebell ward.", { asset = values.found }) },
    ui.field { id = "serial", label = w "Serial number", hint = w "Cannot be changed",
      value = "5CG0412XK9", disabled = true },
    ui.field { id = "urdu", label = w "A line that runs to the left", value = values.urdu } })
end

local function note_fields(w, values)
  return frame.part(w "A note", {
    ui.area { id = "note", label = w "What did you find?", value = values.note, most = 400,
      hint = w "It stays on this laptop unless it is handed in. No names of patients." },
    ui.area { id = "handover", label = w "Handover to the night shift", value = values.handover,
      lines = 3 },
    ui.button { ask = "print", w "Print this page", icon = "print" } })
end

function M.view(model, w)
  return frame.page(model, w, { ui.row { gap = 24, align = "top",
    ui.column { width = "1/2", line_fields(w, model.values) },
    ui.column { width = "1/2", note_fields(w, model.values) } } })
end

return M
