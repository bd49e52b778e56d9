-- The nine adverts, a sheet each: the advert, a day, who they look for, pay and ways in. Which of
-- the lines ask for something is for the reader to find.
local catalogue = require "catalogue"
local roles = require "kit.roles"
local speech = require "kit.speech"
local ui = require "kit.ui"
local M = {}

local function advert(w, text)
  local list = { marker = "number", gap = 5 }
  for i, line in ipairs(text.advert) do
    list[i] = line[1]
  end
  return ui.card { accent = "sun", gap = 4, pad = 14,
    ui.text { style = "small",
      w "Ribblesdale General. Which four lines ask something of you?" },
    ui.list(list) }
end

local function wanted(w, text)
  local needs, nice = { marker = "tick", gap = 4 }, { marker = "dot", gap = 4 }
  table.move(text.needs, 1, #text.needs, 1, needs)
  table.move(text.nice, 1, #text.nice, 1, nice)
  return ui.column { gap = 5, ui.heading { level = 3, w "What you need" }, ui.list(needs),
    ui.heading { level = 3, w "What would be nice" }, ui.list(nice) }
end

local function day(w, text)
  local rows = {}
  for i, hour in ipairs(text.day) do
    rows[i] = { hour[1], hour[2] }
  end
  return ui.table { head_left = true, columns = { { "", width = 70 }, { "" } }, rows = rows,
    caption = w "A day in it" }
end

local function sheet(w, id, add)
  local vacancy = catalogue.vacancy(id)
  local text, role = vacancy.words(w), roles.of(w, id)
  local person = text.person
  add(ui.heading { level = 1, role.title })
  add(ui.row { gap = 24, align = "middle", wrap = false,
    ui.picture { src = ("art/job-%s.svg"):format(id), width = 90, height = 90,
      words = role.title },
    ui.column { gap = 2, min = 100, ui.text { text.hook, style = "lead" },
      ui.text { role.duties } } })
  add(ui.row { gap = 20, align = "top", wrap = false,
    ui.column { grow = 6, min = 300, advert(w, text) },
    ui.column { grow = 4, min = 240, wanted(w, text) } })
  add(ui.text { w("**Ways in:** {ways} **Pay:** {pay}", { ways = role.ways, pay = role.band }) })
  add(speech.of({ look = person.look, words = person.words },
    { w("**{name}:** {line}", { name = person.name, line = person.line }) },
    { mood = "pleased", size = 80 }))
  add(day(w, text))
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "adverts" }
  for _, id in ipairs(catalogue.VACANCIES) do
    sheet(w, id, function(node) page[#page + 1] = node end)
  end
  return { id = "adverts", title = w "Mock Interview: nine jobs are open", audience = "pupils",
    page = ui.page(page) }
end

return M
