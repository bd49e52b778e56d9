-- Notes for teachers: the lesson, then every ticket with its answers.
local catalogue = require "catalogue"
local close = require "pages.close"
local closing = require "closing"
local lesson = require "papers.lesson"
local parts = require "pages.parts"
local roles = require "kit.roles"
local ui = require "kit.ui"
local M = {}

-- The options of a question that the ticket takes as right, in words.
local function right(w, ticket, text, name)
  local _, options = close.question(w, name, text)
  local list = {}
  for _, option in ipairs(options) do
    local fits = name == "urgency" and option.value == ticket.urgency
      or name ~= "urgency" and closing.is_right(ticket, name, option.value)
    if fits then
      list[#list + 1] = option[1]
    end
  end
  return table.concat(list, " / ")
end

local function role_names(w, text)
  local list = {}
  for i, id in ipairs(text.roles) do
    list[i] = roles.of(w, id).title
  end
  return table.concat(list, ", ")
end

local function note(w, ticket, text)
  return ui.table { head_left = true, columns = { { "", width = 150 }, { "" } }, rows = {
      { w "Cause", right(w, ticket, text, "cause") }, { w "Mend", right(w, ticket, text, "fix") },
      { w "Prevention", right(w, ticket, text, "prevent") },
      { w "How soon", right(w, ticket, text, "urgency") },
    } }
end

-- Which boxes of the printed sheets are the good ones.
local function on_paper(w, key)
  return key and ui.text { w("**On the printed sheets:** boxes that show the fault: {proofs}. \z
    Boxes that mend it: {mends}.", { proofs = table.concat(key.proofs, ", "),
    mends = table.concat(key.mends, ", ") }) }
end

local function one(w, ticket, key, add)
  local text = ticket.words(w)
  local paths = { gap = 4 }
  for i, path in ipairs(text.teacher.paths) do
    paths[i] = path
  end
  add(ui.heading { w("Ticket {number}: {title}", { number = catalogue.number(ticket.id),
    title = text.title }) })
  add(ui.column { gap = 8,
    ui.text { w("{place}. {name} rings: {summary}", { place = text.place,
      name = text.people[1].name, summary = text.summary }), style = "soft" },
    ui.text { w("**Answer:** {answer}", { answer = text.teacher.answer }) },
    ui.text { w "**Ways to find it:**" },
    ui.list(paths),
    ui.text { w("**Watch for:** {watch}", { watch = text.teacher.watch }) },
    note(w, ticket, text),
    on_paper(w, key[ticket.id]),
    ui.text { w("**The real thing:** {real}", { real = text.real }) },
    ui.text { w("**Roles met:** {roles}", { roles = role_names(w, text) }) },
    ui.text { w("**Ask your visitor:** {question}", { question = text.question }) } })
end

--- The teacher's notes.
---@param w Words
---@param key table<string, { proofs: string[], mends: string[] }> of the printed sheets
---@return Paper
function M.paper(w, key)
  local page = { id = "teachers-notes" }
  local function add(node)
    page[#page + 1] = node
  end
  lesson.front(w, add)
  for chapter, words in ipairs(parts.chapters(w)) do
    add(ui.heading { level = 1, w("Chapter {number}: {title}", { number = chapter,
      title = words[1] }) })
    add(ui.text { words[2], style = "lead" })
    for _, ticket in ipairs(catalogue.of_chapter(chapter)) do
      one(w, ticket, key, add)
    end
  end
  return { id = "teachers-notes", title = w "Network Rescue: notes for teachers",
    audience = "teachers", page = ui.page(page) }
end

return M
