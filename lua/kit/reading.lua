-- What F2 and F1 open over any page: the reader's own settings, and help with the keys. The trees
-- are made here; the stage shows them and keeps what is chosen.
local ui = require "kit.ui"
local M = {}

local function option(value, words) return { value = value, words } end

local function languages(t, settings)
  local langs = settings.langs or {}
  if #langs < 2 then return nil end
  local options = {}
  for i, lang in ipairs(langs) do
    options[i] = { value = lang.tag, lang = lang.tag, lang.name } -- each in its own words
  end
  return ui.select { id = "kit:lang", label = t "Language", value = settings.lang,
    options = options }
end

local function spaces(t)
  return { option(0, t "Usual"), option(1, t "Wide"), option(2, t "Wider") }
end

-- Two beside each other, where there is room.
local function pair(a, b)
  return ui.row { gap = 32, align = "top", ui.column { width = "1/2", a },
    ui.column { width = "1/2", b or nil } }
end

local function text_size(t, value)
  return ui.slider { id = "kit:text", label = t "Text size", value = value, low = 100, high = 200,
    step = 25, says = t("{n} %", { n = value }) }
end

---@param t Words
---@param settings table
---@return Node a dialog
function M.settings(t, settings)
  return ui.dialog { id = "kit:settings", title = t "Reading settings", width = 900, gap = 16,
    pair(text_size(t, settings.text or 100), languages(t, settings)),
    ui.choice { id = "kit:theme", label = t "Colours", across = true,
      value = settings.theme or "light", options = { option("light", t "Light"),
        option("dark", t "Dark"), option("contrast", t "High contrast") } },
    ui.choice { id = "kit:face", label = t "Letters", across = true,
      value = settings.face or "sans",
      options = { option("sans", t "Plain"), option("dyslexic", t "For dyslexic readers") } },
    pair(ui.choice { id = "kit:letters", label = t "Space between letters", across = true,
      value = settings.letters or 0, options = spaces(t) },
      ui.choice { id = "kit:lines", label = t "Space between lines", across = true,
        value = settings.lines or 0, options = spaces(t) }),
    pair(ui.choice { id = "kit:reduce_motion", label = t "Pictures", across = true,
      value = settings.reduce_motion or false, options = { option(false, t "Moving"),
        option(true, t "Still") } },
      ui.choice { id = "kit:sound", label = t "Sound", across = true,
        value = settings.sound or false,
        options = { option(false, t "Off"), option(true, t "On") } }),
    footer = { settings.lasts and ui.text { t "Kept on this laptop.", style = "small" },
      ui.button { ask = "close", t "Done", primary = true, icon = "tick" } } }
end

local KEPT = { "text", "theme", "face", "letters", "lines", "reduce_motion", "sound", "lang" }

---The settings with what an event of the panel changes; nil when it is not one of the panel's.
---@param settings table
---@param event table
---@return table|nil changed a copy
---@return table|nil kept what the host keeps
function M.changed(settings, event)
  local name = type(event.id) == "string" and event.id:match "^kit:([%l_]+)$"
  if not name or (event.kind ~= "choose" and event.kind ~= "slide") then return nil end
  local copy, kept = {}, {}
  for key, value in pairs(settings) do copy[key] = value end
  copy[name] = event.value
  for _, key in ipairs(KEPT) do kept[key] = copy[key] end
  return copy, kept
end

local function key_line(keys, what)
  return ui.row { gap = 16, wrap = false, align = "top",
    ui.text { keys, style = "strong", width = 180 }, ui.text { what, grow = 1 } }
end

---@param t Words
---@param page Node what is shown; its `help` is a text or a list of nodes
---@return Node a dialog
function M.help(t, page)
  local dialog = { id = "kit:help", title = t "Help", width = 760, gap = 12 }
  local own = type(page.help) == "string" and { page.help } or page.help or {}
  for _, node in ipairs(own) do dialog[#dialog + 1] = node end
  dialog[#dialog + 1] = ui.heading { level = 3, t "With the keyboard" }
  for _, line in ipairs {
    { t "Tab", t "go to the next thing" }, { t "Arrow keys", t "go about, or change a number" },
    { t "Enter or Space", t "press it, pick it up, put it down" },
    { t "Esc", t "one step back" },
    { t "F2", t "reading settings: larger text, colours, language" },
    { t "F11", t "fill the screen" } } do
    dialog[#dialog + 1] = key_line(line[1], line[2])
  end
  dialog.footer = { align = "right",
    ui.button { ask = "close", t "Close", primary = true, icon = "tick" } }
  return ui.dialog(dialog)
end

return M
