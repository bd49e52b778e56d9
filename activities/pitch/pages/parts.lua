-- What several pages show alike.
local figures = require "kit.figures"
local model = require "model"
local speech = require "kit.speech"
local team = require "team"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

---@param w Words
---@param n integer
---@return string
function M.pounds(w, n)
  return w("£{n}", { n = figures.number(n) })
end

--- A range in words: one figure where both ends are the same.
---@param w Words
---@param range Range
---@return string
function M.range(w, range)
  if range.low == range.high then
    return figures.number(range.low)
  end
  return w("{low} to {high}",
    { low = figures.number(range.low), high = figures.number(range.high) })
end

---@param w Words
---@param range Range
---@return string
function M.money_range(w, range)
  if range.low == range.high then
    return M.pounds(w, range.low)
  end
  return w("{low} to {high}", { low = M.pounds(w, range.low), high = M.pounds(w, range.high) })
end

--- A dragon speaking.
---@param w Words
---@param id string
---@param lines string[]
---@param fields? table
---@return Node
function M.dragon(w, id, lines, fields)
  return speech.of(voices.person(w, id), lines, fields)
end

--- What the roles of a team are called, and what each looks after.
---@param w Words
---@return table<string, string[]>
function M.roles(w)
  return {
    lead = { w "Lead", w "keeps time, and sees that everybody is heard" },
    patient = { w "Patient voice", w "asks: what is it like for the people on the card?" },
    money = { w "Money", w "watches both budgets" },
    technology = { w "Technology", w "asks: what does it need, and will it work there?" },
    risk = { w "Risk", w "asks: what could go wrong, and for whom?" },
  }
end

--- Who holds what at this step.
---@param w Words
---@param members Team
---@return Node
function M.seats(w, members)
  local names, line = M.roles(w), { gap = 8 }
  for i, role in ipairs(team.ROLES) do
    line[i] = ui.chip { w("Seat {seat}: {role}", { seat = team.seat(members, i),
      role = names[role][1] }), tone = i == 1 and "sun" or "sky", icon = i == 1 and "star" or nil }
  end
  return ui.wrap(line)
end

--- Whose turn it is to look after something: who leads, and who holds the role that matters here.
---@param w Words
---@param members Team
---@param role string of team.ROLES
---@return Node
function M.turn(w, members, role)
  local names = M.roles(w)
  return ui.wrap { gap = 8, align = "middle",
    ui.chip { w("Seat {seat} leads", { seat = team.seat(members, 1) }), tone = "sun",
      icon = "star" },
    ui.chip { w("Seat {seat}: {role}", { seat = team.seat(members, model.place(team.ROLES, role)),
      role = names[role][1] }), tone = "sky" },
    ui.text { names[role][2], style = "small" } }
end

local BAR_WIDE, BAR_HIGH = 240, 28 -- as large as it gets, with the largest text

-- What is certain is filled, what may come on top is only edged. It grows with the text.
local function bar(share, words)
  return ui.column { width = BAR_WIDE // 2, ui.canvas { width = BAR_WIDE, height = BAR_HIGH,
    words = words,
    scene = ("%d-%d"):format(share.low, share.high),
    paint = function(pen)
      pen.box(0, 0, BAR_WIDE, BAR_HIGH, 6, "off")
      pen.box(0, 0, BAR_WIDE * share.high // 100, BAR_HIGH, 6, "card", "brand", 4)
      pen.box(0, 0, BAR_WIDE * share.low // 100, BAR_HIGH, 6, "brand")
    end } }
end

--- How many of each group are helped: a bar each, and the figures in words.
---@param w Words
---@param problem table
---@param text table
---@param share table<string, Range> group -> percent
---@param style? string of the words, "small"
---@return Node
function M.reach(w, problem, text, share, style)
  local list = { gap = 4 }
  for _, group in ipairs(problem.groups) do
    local much = w("{range} in 100", { range = M.range(w, share[group.id]) })
    list[#list + 1] = ui.row { gap = 12, wrap = false, align = "middle",
      bar(share[group.id], much),
      ui.text { grow = 1, style = style or "small", colour = "ink",
        w("**{much}** {group}", { much = much, group = text.groups[group.id][1] }) } }
  end
  return ui.column(list)
end

--- What was found out, and about which part.
---@param w Words
---@param problem table
---@param text table
---@param id string a fact
---@return string
function M.known(w, problem, text, id)
  return w("**{part}:** {known}", { part = text.parts[model.find(problem.facts, id).part][1],
    known = text.facts[id].known })
end

--- What nobody knows yet, and about which part.
---@param w Words
---@param problem table
---@param text table
---@param id string a fact
---@return string
function M.open(w, problem, text, id)
  return w("**{part}:** {open}", { part = text.parts[model.find(problem.facts, id).part][1],
    open = text.facts[id].open })
end

--- What somebody said.
---@param w Words
---@param text string
---@return string
function M.quote(w, text)
  return w("“{text}”", { text = text })
end

--- What is said before anybody types.
---@param w Words
---@return string
function M.private(w)
  return w "It stays on this laptop. Nobody sees it unless you show it. Leave out names."
end

return M
