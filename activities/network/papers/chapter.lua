-- Chapter 1 on paper, for pupils without a laptop. One of them is the network: only they see the
-- sheet with the boxes, and read out the one that is asked for.
local catalogue = require "catalogue"
local close = require "pages.close"
local evidence = require "papers.evidence"
local scene = require "scene"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local CHAPTER = 1
local SEEDS = 1000000
local NOTES = 8 -- lines to write findings on
local MOST = 26 -- letters there are for boxes

-- The first sheet --------------------------------------------------------------------------------

local function rules(w)
  return ui.list { marker = "number",
    w "Somebody rings and tells you what is wrong. Read it out, and look at the map.",
    w "Choose what to do: ask somebody, look, or test. Each has a letter. Write 1 beside the \z
      first thing you do, 2 beside the second, and so on.",
    w "Say the letter. The network reads out that box. Write down what you learn.",
    w "When you know what is wrong, choose how to mend it. If that does not help, or something \z
      else stops, put everything back as it was, and look again.",
    w "Fill in the closing note together. Then show each other all the boxes.",
  }
end

local function words_to_know(w)
  return ui.table { head_left = true, columns = { { w "Word", width = 170 },
    { w "What it means" } }, rows = {
    { w "Cable", w "Carries messages as electric pulses. Each end sits in a socket." },
    { w "Light", w "Green: somebody is at the other end of the cable. Dark: nobody is." },
    { w "Switch", w "The box in the cupboard where all cables meet. It passes each message on." },
    { w "IP address", w "The number a device is found by, such as 10.0.4.22." },
    { w "Ping", w "A small message that asks: are you there? Whoever has the address replies." },
    { w "ARP table", w "What a device remembers: which address belongs to which hardware." },
    { w "VLAN", w "A network of its own inside a switch. Sockets of another VLAN hear nothing." },
    { w "Server", w "A computer that others ask: for a patient's record, say." },
  } }
end

-- Room for a star in each ticket.
local function marks(w)
  local columns, rows = { { w "A star for each, if you can show it" } }, {
    { w "You tested before you changed anything." },
    { w "You found the box that shows the fault itself." },
    { w "You asked what it means for patients." },
    { w "You mended it, and nothing else stopped." },
    { w "Your answer to the ward is clear and kind." } }
  for _, ticket in ipairs(catalogue.of_chapter(CHAPTER)) do
    columns[#columns + 1] = { w("Ticket {number}", { number = catalogue.number(ticket.id) }),
      width = 110, align = "centre" }
  end
  return ui.table { columns = columns, rows = rows }
end

local function first_sheet(w, add)
  add(ui.banner { w "Network Rescue on paper", lead = w "You are the service desk of Ribblesdale \z
    General, a hospital. Three tickets from one ward and the next.",
    src = ("art/chapter-%d.svg"):format(CHAPTER) })
  add(ui.text { w "For two to four of you, with a pencil. One of you is **the network**: take all \z
    sheets that say so, and let nobody see them. The others are the engineers." })
  add(ui.heading { w "How it goes" })
  add(rules(w))
  add(ui.text { w "There is more than one way to find each fault. The best engineers do not \z
    guess: they look at what works, look at what does not, and ask what is different." })
  add(ui.heading { w "Words to know" })
  add(words_to_know(w))
  add(ui.heading { w "How did you do?" })
  add(marks(w))
end

-- A ticket --------------------------------------------------------------------------------------

-- What can be done of one kind: where to write the order, what it is, and its letter.
local function offers(w, boxes, kind)
  local rows = {}
  for _, box in ipairs(boxes) do
    if box.kind == kind then
      rows[#rows + 1] = { "", box.words, ui.text { box.letter, style = "strong" } }
    end
  end
  return ui.table { columns = { { w "Order", width = 90 }, { w "What you can do" },
    { w "Box", width = 80, align = "centre" } }, rows = rows }
end

local function call(w, ticket, text, number, add, job)
  add(ui.heading { level = 1, w("Ticket {number}: {title}", { number = number,
    title = text.title }) })
  add(ui.text { w("{place}. For the engineers.", { place = text.place }), style = "soft" })
  add(speech.of(text.people[1], text.people[1].story, { size = 110,
    mood = text.people[1].mood }))
  add(scene.node(w, ticket, job, text))
end

local function work(w, text, number, boxes, add)
  add(ui.heading { level = 1, w("Ticket {number}: what you can do", { number = number }) })
  add(ui.text { w("{title}. For the engineers.", { title = text.title }), style = "soft" })
  add(ui.heading { level = 3, w "Ask people" })
  add(offers(w, boxes, "ask"))
  add(ui.heading { level = 3, w "Look and test" })
  add(offers(w, boxes, "look"))
  add(ui.heading { level = 3, w "Mend it" })
  add(offers(w, boxes, "mend"))
end

local function question(w, text, name)
  local words, options = close.question(w, name, text)
  local plain = {}
  for i, option in ipairs(options) do
    plain[i] = { value = option.value, option[1] }
  end
  return ui.choice { id = name, label = words, options = plain }
end

local function closing(w, text, number, add)
  add(ui.heading { level = 1, w("Ticket {number}: notebook and closing note",
    { number = number }) })
  add(ui.text { w("{title}. For the engineers.", { title = text.title }), style = "soft" })
  add(ui.area { id = "notebook", label = w "Your notebook: what each box told you", lines = NOTES })
  add(ui.row { gap = 24, align = "top",
    ui.column { gap = 20, min = 300, question(w, text, "cause"),
      ui.field { id = "proof", label = w "Which box shows it? Why that one?" },
      question(w, text, "fix") },
    ui.column { gap = 20, min = 300, question(w, text, "prevent"),
      question(w, text, "urgency"), question(w, text, "tell") } })
end

local LINE = 42 -- letters to a line of a box
local EDGE = 0.4 -- lines that a box takes beside those in it
local ROW = 1.1 -- lines to a row of a table

-- About how tall a box is, in lines.
local function height(box)
  local sum = EDGE
  for _, node in ipairs(box.answer) do
    sum = sum + (node.rows and (#node.rows + 1) * ROW or math.ceil(#node[1] / LINE))
  end
  return sum
end

-- After how many boxes, in the order of their letters, two columns are most alike.
local function halfway(sorted)
  local all, left, best, count = 0, 0, math.huge, 0
  for _, box in ipairs(sorted) do
    all = all + height(box)
  end
  for i, box in ipairs(sorted) do
    left = left + height(box)
    local off = math.abs(all - 2 * left)
    if off < best then
      best, count = off, i
    end
  end
  return count
end

local function answers(w, text, number, boxes, add)
  add(ui.heading { level = 1, w("Ticket {number}: only for the network", { number = number }) })
  add(ui.text { w("{title}. Read out the box that the engineers ask for, and only that one.",
    { title = text.title }), style = "strong" })
  local sides, sorted = { {}, {} }, evidence.by_letter(boxes)
  local half = halfway(sorted)
  for i, box in ipairs(sorted) do
    local side = sides[i <= half and 1 or 2]
    side[#side + 1] = { box.letter,
      ui.column(table.move(box.answer, 1, #box.answer, 1, { gap = 2 })) }
  end
  for i, rows in ipairs(sides) do
    sides[i] = ui.table { columns = { { w "Box", width = 60 }, { w "What to read out" } },
      rows = rows, head_left = true, min = 300 }
  end
  add(ui.row { gap = 12, align = "top", sides[1], sides[2] })
end

-- The letters of the boxes of which something is true.
local function letters(boxes, field)
  local list = {}
  for _, box in ipairs(evidence.by_letter(boxes)) do
    list[#list + 1] = box[field] and box.letter or nil
  end
  return list
end

--- Chapter 1 for pupils: three tickets, each with its story, its map, what can be done, a closing
--- note, and the network's answers.
---@param w Words
---@param chance Rng
---@return Paper paper
---@return table<string, { proofs: string[], mends: string[] }> key for teachers, by ticket: the
---letters of the boxes that show the fault, and of the mends that work
function M.paper(w, chance)
  local page, key = { id = "chapter-on-paper" }, {}
  local function add(node)
    page[#page + 1] = node
  end
  first_sheet(w, add)
  for _, ticket in ipairs(catalogue.of_chapter(CHAPTER)) do
    local seed, number = chance(SEEDS), catalogue.number(ticket.id)
    local boxes, text = evidence.boxes(w, ticket, seed, chance), ticket.words(w)
    assert(#boxes <= MOST, ticket.id)
    key[ticket.id] = { proofs = letters(boxes, "proves"), mends = letters(boxes, "works") }
    call(w, ticket, text, number, add, evidence.job(ticket, seed))
    work(w, text, number, boxes, add)
    closing(w, text, number, add)
    answers(w, text, number, boxes, add)
  end
  return { id = "chapter-1-on-paper", title = w "Network Rescue on paper: chapter 1",
    audience = "pupils", page = ui.page(page) }, key
end

return M
