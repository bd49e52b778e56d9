-- What lies over the page, and what holds other things: dialogs, passing words, windows on what is
-- taller, halves, lines of small things.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

function M.start() return { dialog = false, toast = false, plug = false } end

local DIALOGS = { ["ask-unplug"] = "unplug", ["ask-notes"] = "notes" }

function M.update(values, event)
  values.dialog = DIALOGS[event.id] or false
  values.toast = event.id == "say-saved"
  if event.id == "unplug" then values.plug = true end
  if event.id == "plug-in" then values.plug = false end
end

local function unplug(w)
  return ui.dialog { id = "unplug", title = w "Unplug the switch?", cancel = "keep",
    ui.text(w "All twelve beds of Bluebell ward lose the network until it is plugged in again. \z
      Nothing that was typed is lost."),
    footer = { ui.button { id = "keep", w "Leave it plugged in" },
      ui.button { id = "unplug", w "Unplug it", primary = true, icon = "plug" } } }
end

local function notes(w)
  local dialog = { id = "notes", title = w "Notes of the night shift", cancel = "close-notes",
    width = 520 }
  for hour = 20, 31 do
    dialog[#dialog + 1] = ui.text(w("{hour}:00 – all trolleys charge, and nobody has rung.",
      { hour = hour % 24 }))
  end
  dialog.footer = { align = "right",
    ui.button { id = "close-notes", w "Close the notes", primary = true } }
  return ui.dialog(dialog)
end

local function openers(w, values)
  return frame.part(w "Over the page", {
    ui.row { gap = 16,
      ui.button { id = "ask-unplug", w "Unplug the switch", icon = "plug",
        disabled = values.plug },
      ui.button { id = "plug-in", w "Plug it in", disabled = not values.plug },
      ui.button { id = "ask-notes", w "Read the notes", icon = "document" },
      ui.button { id = "say-saved", w "Save the notes", icon = "save" } },
    ui.row { gap = 12, align = "middle",
      ui.icon { values.plug and "warn" or "tick", colour = values.plug and "ember" or "leaf" },
      ui.text { values.plug and w "The switch is unplugged: the ward is off the network."
        or w "The switch is plugged in." } } })
end

local function window_on(w)
  local scroll = { id = "log", height = 200, gap = 8 }
  for n = 1, 14 do
    scroll[n] = ui.button { id = "bed-" .. n, w("Call bed {n}", { n = n }) }
  end
  return frame.part(w "Scroll: a window on what is taller", { ui.scroll(scroll) })
end

local function halves(w)
  return frame.part(w "Split: two halves", {
    ui.split { at = "1/3",
      ui.column { gap = 8, ui.text { w "Bluebell", style = "strong" },
        ui.text(w "Twelve beds, four tablets.") },
      ui.column { gap = 8, ui.text { w "What to do next", style = "strong" },
        ui.text(w "Take the cracked tablet from Hawthorn ward to the workshop, and lend the ward \z
          one of these four until it is back.") } } })
end

local function small_things(w)
  local wrap = { gap = 8 }
  for n = 1, 12 do
    wrap[n] = ui.chip { w("Bed {n}", { n = n }), icon = n % 3 == 0 and "tablet" or "bed",
      tone = n % 3 == 0 and "leaf" or "sky" }
  end
  return frame.part(w "Wrap: small things, one after the other", { ui.wrap(wrap) })
end

function M.view(model, w)
  local values = model.values
  return frame.page(model, w, {
    openers(w, values),
    halves(w),
    ui.row { gap = 24, align = "top", ui.column { width = "1/3", window_on(w) },
      ui.column { width = "2/3", small_things(w) } },
    values.toast and ui.toast { w "The notes are saved on this laptop.", icon = "tick",
      tone = "leaf" },
    values.dialog == "unplug" and unplug(w), values.dialog == "notes" and notes(w) })
end

return M
