-- Reading the advert: which lines ask something of you?
local parts = require "pages.parts"
local prep = require "prep"
local ui = require "kit.ui"
local M = {}

local function marking(w, text, lit)
  local options = {}
  for i, line in ipairs(text.advert) do
    options[i] = { value = line.id, line[1] }
  end
  return ui.choice { id = "lines", many = true, value = lit, options = options,
    label = w "Mark the four lines that tell you what they ask of you." }
end

-- A line that asks for something, or one that does not, and whether it was marked.
local function line_of(w, line, marked)
  if line.asks then
    return ui.card { accent = "leaf", gap = 8, pad = 16,
      not marked and ui.chip { icon = "look", tone = "sky", w "This one asks, too" },
      ui.row { gap = 12, wrap = false, marked and ui.icon { "tick", colour = "leaf" },
        ui.text { line[1], style = "strong", grow = 1 } },
      ui.text { line.why }, parts.value(w, line.asks) }
  end
  return marked and ui.card { accent = "sun", gap = 8, pad = 16,
    ui.chip { icon = "info", tone = "sun", w "This one asks nothing of you" },
    ui.text { line[1], style = "strong" }, ui.text { line.why } }
end

-- What to look for, and how many lines are marked.
local function tips(w, lit)
  return ui.card { tone = "wash", gap = 12,
    ui.row { gap = 8, wrap = false, ui.icon { "idea", colour = "brand" },
      ui.text { w "Your coach says", style = "strong", grow = 1 } },
    ui.text { w "The panel will ask about what the advert asks for. The rest is about the place, \z
      the pay or the tools." },
    ui.text { w "Try each line: could you say “I do that”? Then it asks something of you." },
    ui.progress { value = math.min(#lit, 4), of = 4,
      words = w("{n} of 4 lines marked", { n = #lit }) } }
end

local function verdict(w, found, others)
  if found == 4 and others == 0 then
    return w "All four, and nothing else. You read like somebody who hires people."
  elseif found == 4 then
    return w "All four are there. Some of your lines tell of the job, and ask nothing of you."
  elseif found == 0 then
    return w "Not yet. Look for lines that tell how somebody works, not what the place is like."
  end
  return w({ "You found {n} of four. Have a look at the others.",
    "You found {n} of four. Have a look at the others." }, { n = found })
end

local function compared(w, text, lit)
  local found, others = prep.found(text.advert, lit)
  local cards = { min = 420, gap = 12 }
  for _, line in ipairs(text.advert) do
    cards[#cards + 1] = line_of(w, line, prep.place(lit, line.id)) or nil
  end
  return ui.column { gap = 12,
    ui.text { verdict(w, found, others), style = "lead", news = "looked", sound = "note" },
    ui.grid(cards) }
end

function M.view(model, w, vacancy)
  local text, p = vacancy.words(w), model.prep
  return ui.page { id = "find", title = w "Get ready", gap = 16, progress = parts.steps(w, 2, 5),
    focus = p.looked and "go-on" or "lines",
    ui.heading { level = 1, w "What do they ask for?" },
    p.looked and compared(w, text, p.lit) or ui.row { gap = 24, align = "top",
      ui.column { grow = 1, min = 480, marking(w, text, p.lit) },
      ui.column { width = 400, min = 300, tips(w, p.lit) } },
    footer = { ui.button { id = "go-back", w "Choose another face" },
      p.looked and ui.button { id = "again", w "Mark them again" },
      p.looked and ui.button { id = "go-on", primary = true, w "Choose your stories" }
      or ui.button { id = "look", primary = true, disabled = #p.lit == 0, w "Check my marks" } } }
end

return M
