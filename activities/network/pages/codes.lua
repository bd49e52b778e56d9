-- Code words: a ticket for each, the same on every laptop.
local codes = require "endless.codes"
local parts = require "pages.parts"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function levels(w)
  return {
    { value = 1, w "One ward, one fault", hint = w "About five minutes" },
    { value = 2, w "Two places, a router, one or two faults", hint = w "About ten minutes" },
    { value = 3, w "Three places, two or three faults", hint = w "Bring a friend" },
  }
end

local function closed(w, model)
  local list = { marker = "tick" }
  for i, code in ipairs(model.codes) do
    list[i] = code
  end
  return #list > 0 and ui.card { accent = "leaf", ui.heading { level = 2, w "Closed so far" },
    ui.list(list) }
end

function M.view(model, w)
  local jean = parts.jean(w)
  jean.role = nil -- room for the choices
  return ui.page { id = "codes", title = w "Code words", gap = 16,
    focus = model.picked and "use-code" or "code",
    speech.of(jean, { w "Behind each code word is one ticket, the same on every laptop. Let \z
      chance pick one, or type the one your class has." }, { size = 72 }),
    ui.row { gap = 32, align = "top",
      ui.column { grow = 1,
        ui.choice { id = "level", label = w "How hard may it be?", value = model.level,
          options = levels(w) },
        ui.button { id = "new-code", w "Pick a code word by chance", icon = "again" } },
      ui.column { grow = 1,
        ui.field { id = "code", label = w "Code word", value = model.typed, most = codes.TYPED,
          hint = w "Two words and a number, such as brave-otter-1", enter = "use-code" },
        model.refused and ui.card { accent = "ember", news = model.typed, sound = "oops",
          ui.text { w "That is not one of our code words. They have two words and a number from 1 \z
            to 3. Check the spelling, or let chance pick one." } },
        closed(w, model) } },
    footer = { ui.button { id = "to-desk", w "Go back to the service desk" },
      ui.button { id = "use-code", w "Take the ticket behind it", primary = true,
        disabled = model.typed == "" } } }
end

return M
