-- What the program says over a page once it was to be printed: that the browser shows it, or kindly
-- why not. The program makes and opens the file; the stage shows what is made here.
local ui = require "kit.ui"
local M = {}

---How it went: the browser shows it; it is written, but no browser opened; it could not be written;
---no paper could be made of it.
---@class Printed
---@field state "open"|"closed"|"unwritten"|"unmade"
---@field path? string where the file lies, when there is one

local function file(told)
  return ui.text { told.path, style = "bench" }
end

-- A browser goes on showing a page, whatever becomes of the file.
local function gone(t)
  return ui.text(t "The file is deleted when you leave this activity. Please close the page in \z
    the browser, too.")
end

local say = {}

function say.open(t, told)
  return { ui.text(t "The page is open in the web browser now. You can print it there."),
    ui.text(t "If you do not see it, open this file with a web browser:"), file(told), gone(t) }
end

function say.closed(t, told)
  return { ui.text(t "The page is ready, but no web browser could be opened here. Ask somebody to \z
    open this file with a web browser and print it:"), file(told), gone(t) }
end

function say.unwritten(t)
  return { ui.text(t "This page could not be printed, because nothing can be saved here now. \z
    Everything you did is still here: read it to somebody from the screen, or ask for a stick \z
    with some room on it.") }
end

function say.unmade(t)
  return { ui.text(t "This page could not be put on paper. Everything you did is still here: \z
    read it to somebody from the screen.") }
end

---@param t Words
---@param told Printed
---@return Node a dialog
function M.dialog(t, told)
  local dialog = say[told.state](t, told)
  dialog.id, dialog.title = "kit:printed", t "Print this page"
  dialog.footer = { align = "right",
    ui.button { ask = "close", t "Close", primary = true, icon = "tick" } }
  return ui.dialog(dialog)
end

return M
