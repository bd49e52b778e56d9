-- What is pressed: buttons, a card that is one, and the small labels beside them.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

function M.start() return { sent = 0, ["bell-mute"] = false } end

function M.update(values, event)
  if event.id == "send" then
    values.sent = values.sent + 1
  elseif event.id == "mute" then
    values["bell-mute"] = not values["bell-mute"]
  end
end

local function buttons(w, values)
  return frame.part(w "Buttons", {
    ui.row { gap = 16, align = "middle",
      ui.button { id = "send", w "Send the report", primary = true, icon = "send" },
      ui.text { w({ "{n} report sent", "{n} reports sent" }, { n = values.sent }) } },
    ui.row { gap = 16, align = "middle",
      ui.button { id = "save", w "Save" },
      ui.button { id = "copy", w "Copy the ticket", icon = "copy" },
      ui.button { id = "gone", w "Not now", disabled = true },
      ui.button { id = "gone-too", w "Not now either", disabled = true, icon = "lock" },
      ui.button { id = "mute", only = true,
        icon = values["bell-mute"] and "sound-off" or "sound-on",
        values["bell-mute"] and w "Unmute the bell" or w "Mute the bell" },
      ui.button { id = "trash", only = true, icon = "trash", w "Throw the draft away" } },
    ui.button { id = "long", icon = "phone-desk",
      w "Ring the ward sister on Bluebell, and tell her in plain \z
       words what is mended, what is not yet, and when she will hear from you again" } })
end

local function keypad(w)
  local grid = { columns = 3, gap = 8 }
  for n = 1, 9 do grid[n] = ui.button { id = "key-" .. n, tostring(n), key = tostring(n) } end
  return frame.part(w "Buttons with keys of their own", {
    ui.text { w "The keys 1 to 9 press these too.", style = "soft" }, ui.grid(grid) })
end

local function chips(w)
  return frame.part(w "Chips", {
    ui.wrap { gap = 8,
      ui.chip { w "Plain" }, ui.chip { w "Waiting", tone = "sky", icon = "clock" },
      ui.chip { w "Mended", tone = "leaf", icon = "tick" },
      ui.chip { w "Take care", tone = "sun", icon = "warn" },
      ui.chip { w "Broken", tone = "ember", icon = "cross" },
      ui.chip { w "New", tone = "plum", icon = "star" }, ui.chip { w "Yours", tone = "brand" },
      ui.chip { w "Solid sun", tone = "sun", solid = true },
      ui.chip { w "Solid brand", tone = "brand", solid = true, icon = "person" } } })
end

local function cards(w)
  return ui.grid { min = 320, gap = 24,
    ui.card { id = "ticket-printer", label = w "Ticket 12", accent = "ember", foot = true,
      ui.heading { w "Ticket 12: the printer", level = 3 },
      ui.text(w "Labels for blood samples come out blank. The whole card is one button."),
      ui.button { w "Take this ticket", icon = "next" } },
    ui.card { id = "ticket-phone", label = w "Ticket 13", foot = true,
      ui.cover { fill = "plum", icon = "phone-desk", height = 96,
        ui.chip { w "Waiting", tone = "sky" } },
      ui.heading { w "Ticket 13: the phone", level = 3 },
      ui.button { w "Take this ticket", icon = "next" } },
    ui.card { tone = "sun", ui.heading { w "A pale card", level = 3 },
      ui.text(w "It asks nothing: it only says. This is where a reminder stands.") },
    ui.card { tone = "wash", ui.heading { w "A quiet card", level = 3 },
      ui.text(w "For what is worth a ground of its own, but no shadow.") } }
end

function M.view(model, w)
  return frame.page(model, w, {
    ui.banner { w "A banner is the head of a page", lead = w "Its lead stands under it: what this \z
      page is for, in a line or two.", src = "kit/shelf.svg" },
    buttons(w, model.values), ui.row { gap = 24, align = "top",
      ui.column { width = "1/3", keypad(w) },
      ui.column { width = "2/3", gap = 24, chips(w), cards(w) } } })
end

return M
