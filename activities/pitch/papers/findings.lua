-- Envelopes: what each piece of evidence finds, a sheet for each problem, to be cut up. The teacher
-- hands one out when a team has paid for it with its days.
local catalogue = require "catalogue"
local counted = require "papers.counted"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- What to write into one's sums from now on.
local function now(w, problem, text, fact)
  local part, list = model.find(problem.parts, fact.part), {}
  if fact.on == "yearly" then
    list[1] = w("{pounds} a year", { pounds = parts.pounds(w, counted.found(part, fact)) })
  elseif fact.on == "hours" then
    list[1] = w({ "{n} hour a week", "{n} hours a week" }, { n = counted.found(part, fact) })
  else
    for i, group in ipairs(problem.groups) do
      if part.reach[group.id] and (not fact.group or fact.group == group.id) then
        list[#list + 1] = w("{letter} {n}", { letter = counted.LETTERS[i],
          n = counted.found(part, fact, group.id) })
      end
    end
  end
  local values = { part = text.parts[part.id][1], figures = table.concat(list, ", ") }
  return fact.on == "reach" and w("**Now count:** {part}. Of 100 people: {figures}.", values)
    or w("**Now count:** {part}. {figures}.", values)
end

local function envelope(w, problem, text, one)
  local list = { marker = "tick", gap = 2 }
  for _, id in ipairs(one.finds) do
    local fact = model.find(problem.facts, id)
    list[#list + 1] = ui.column { gap = 0, ui.text { text.facts[id].known, style = "strong" },
      ui.text { now(w, problem, text, fact), style = "small" } }
  end
  return ui.column { gap = 3, ui.text { w("{what} ({days})", { what = text.evidence[one.id][1],
    days = w({ "{n} day", "{n} days" }, { n = one.days }) }), style = "small" },
    ui.text { text.evidence[one.id][2], style = "small" },
    #list > 0 and ui.list(list) or ui.text { w "Nothing about your parts came of it." } }
end

local HEAD = 60 -- letters that a finding takes beside its text

-- How much room an envelope takes, in letters.
local function room(text, one)
  local letters = #text.evidence[one.id][2] + HEAD
  for _, id in ipairs(one.finds) do
    letters = letters + #text.facts[id].known + HEAD
  end
  return letters
end

-- Two columns of envelopes, about equally long; the lines between them are where one cuts.
local function columns(w, problem, text)
  local sides, long = { {}, {} }, { 0, 0 }
  for _, one in ipairs(problem.evidence) do
    local side = long[2] < long[1] and 2 or 1
    table.insert(sides[side], { envelope(w, problem, text, one) })
    long[side] = long[side] + room(text, one)
  end
  for i, rows in ipairs(sides) do
    sides[i] = ui.table { columns = { { "" } }, rows = rows, min = 300 }
  end
  return ui.row { gap = 14, align = "top", sides[1], sides[2] }
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "findings" }
  for _, id in ipairs(catalogue.ORDER) do
    local problem = catalogue.problem(id)
    local text = problem.words(w)
    page[#page + 1] = ui.heading { level = 1, w("Envelopes: {title}", { title = text.title }) }
    page[#page + 1] = ui.text { style = "small",
      w "For the teacher: cut these out. A team gets one when it has crossed off the days. Teams \z
        do not show them to each other." }
    page[#page + 1] = columns(w, problem, text)
  end
  return { id = "findings", title = w "Dragon's Den: envelopes to hand out", audience = "pupils",
    page = ui.page(page) }
end

return M
