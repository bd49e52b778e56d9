-- The service desk: four chapters of tickets, a supply without end, and the end of the shift.
local catalogue = require "catalogue"
local parts = require "pages.parts"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local ACCENT = { "leaf", "sky", "plum", "ember" }

-- A card that is pressed as a whole.
local function card(id, accent, src, title, line, foot)
  return ui.card { id = id, accent = accent, gap = 8, pad = 16, words = title,
    ui.row { gap = 12, align = "middle", wrap = false,
      ui.picture { src = src, width = 96, height = 54, words = title },
      ui.heading { level = 2, grow = 1, title } },
    ui.text { line, style = "small" }, foot }
end

local function chapter(w, model, number, title, line)
  local closed, of = catalogue.progress(model, number)
  return card("chapter-" .. number, ACCENT[number], ("art/chapter-%d.svg"):format(number),
    w("{number}. {title}", { number = number, title = title }), line,
    ui.progress { value = closed, of = of,
      words = w("{closed} of {of} closed", { closed = closed, of = of }) })
end

local function endless(w, model)
  return card("open-codes", "sun", "art/endless.svg", w "Code words",
    w "Tickets without end. Give your neighbour the same word, and race each other.",
    ui.text { #model.codes == 0 and w "None closed yet"
      or w({ "{n} closed", "{n} closed" }, { n = #model.codes }) })
end

local function greeting(w, model)
  local closed = catalogue.count(model)
  if closed == 0 then
    return w "Morning! You are on the service desk at Ribblesdale General today. The first ticket \z
      is from Bluebell Ward. Shall we?"
  elseif not catalogue.next(model) then
    return w "All twelve tickets are closed, and the hospital is running. There is always one \z
      more behind a code word."
  end
  return w({ "{n} ticket closed. The next one is waiting when you are ready.",
    "{n} tickets closed. The next one is waiting when you are ready." }, { n = closed })
end

function M.view(model, w)
  local cards = { min = 360, gap = 16 }
  for number, words in ipairs(parts.chapters(w)) do
    cards[number] = chapter(w, model, number, words[1], words[2])
  end
  cards[#cards + 1] = endless(w, model)
  local jean, next_ticket = parts.jean(w), catalogue.next(model)
  jean.role = nil -- room for the cards
  local next_words = next_ticket and (model.jobs[next_ticket.id]
    and w("Carry on: {title}", { title = next_ticket.words(w).title })
    or w("Take the next ticket: {title}", { title = next_ticket.words(w).title }))
  return ui.page { id = "desk", title = w "Network Rescue", gap = 16,
    focus = next_ticket and "next-ticket" or "open-codes",
    help = w "Take a ticket, talk to the people, look and test, mend it, and tell them. You may \z
      start with any chapter; they get harder.",
    speech.of(jean, { greeting(w, model) }, { size = 72 }),
    ui.grid(cards),
    footer = { ui.button { id = "end-shift", w "End the shift", primary = not next_ticket },
      next_ticket and ui.button { id = "next-ticket", next_words, primary = true } } }
end

return M
