-- For live dragons: the five dragons to play, a sheet to mark on, and boards to see where the
-- judges differ.
local dragons = require "dragons"
local judge_words = require "judge_words"
local judging = require "judging"
local looks = require "papers.looks"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local MOST = 3 -- of each mark

-- Marks -------------------------------------------------------------------------------------------

--- What each mark means for each point.
---@param w Words
---@param room? boolean with a box for the mark
---@return Node
function M.rubric(w, room)
  local points, rows = judge_words.points(w), {}
  local columns = { { w "Listen for", width = 216 } }
  for mark = 0, MOST do
    columns[mark + 2] = { ("%d"):format(mark), width = 112 }
  end
  columns[#columns + 1] = room and { w "Mark", width = 50, align = "left" } or nil
  for i, name in ipairs(judging.POINTS) do
    local words = points[name]
    rows[i] = { ui.column { gap = 0, ui.text { words.name, style = "strong" },
      ui.text { words.what, style = "small" } } }
    for mark = 0, MOST do
      rows[i][mark + 2] = ui.text { words[mark + 1], style = "small" }
    end
    rows[i][MOST + 3] = room and false or nil
  end
  return ui.table { columns = columns, rows = rows }
end

--- What is never judged, and what a judge keeps to.
---@param w Words
---@return Node
function M.fair(w)
  return ui.card { accent = "sun", pad = 12, gap = 4,
    ui.text { w "Judge what they say, never how they look or speak.", style = "strong" },
    ui.text { w "Never mark eye contact, dress, accent, a stammer, nerves or notes. Never mark \z
      how fine the slides are. Saying “we do not know yet” is a good answer." } }
end

local function sheet(w, add)
  add(ui.heading { level = 1, w "Judge's sheet" })
  add(ui.row { gap = 24, align = "top", ui.field { id = "team", label = w "The team's word" },
    ui.field { id = "judge", label = w "Judge number" } })
  add(M.fair(w))
  add(ui.text { w "Choose the words that fit best, and write 0, 1, 2 or 3 into each box." })
  add(M.rubric(w, true))
  add(ui.row { gap = 24, align = "top",
    ui.field { id = "question", label = w "One question to ask them", lines = 3 },
    ui.field { id = "good", label = w "One good thing that they said or did", lines = 3 } })
end

-- Where they differ -------------------------------------------------------------------------------

local function board(w, number)
  local points, rows = judge_words.points(w), {}
  local columns = { { w("Team {n}: ………………", { n = number }), width = 220 } }
  for judge = 1, judging.JUDGES do
    columns[judge + 1] = { w("Judge {n}", { n = judge }), width = 58, align = "left" }
  end
  columns[#columns + 1] = { w "Low to high", width = 76, align = "left" }
  columns[#columns + 1] = { w "It counts", width = 62, align = "left" }
  for i, name in ipairs(judging.POINTS) do
    rows[i] = { points[name].name }
    for at = 2, #columns do rows[i][at] = false end
  end
  rows[#rows + 1] = { w("**All together, of {most}**", { most = #judging.POINTS * MOST }) }
  for at = 2, #columns do rows[#rows][at] = false end
  return ui.table { columns = columns, rows = rows, head_left = true }
end

--- How marks become one.
---@param w Words
---@return Node
function M.moderate(w)
  return ui.list { marker = "number", gap = 3,
    w "Read out the marks for a point, all at once. Nobody changes one yet.",
    w("Are two marks {n} or more apart? Then each says what they heard. Look at the words of the \z
      sheet again, and agree on one.", { n = judging.WIDE }),
    w "Else the middle mark counts. Of an even number it is the lower of the two in the middle.",
    w "Talk about words the team said. If nobody can name any, it is no reason.",
  }
end

-- What can be shown to all: words for names, and what each did best.
local function all_teams(w)
  local names, rows = judge_words.teams(w), {}
  for i, id in ipairs(judging.TEAMS) do
    rows[i] = { names[id], false, false }
  end
  return ui.table { head_left = true, rows = rows, columns = { { w "Team", width = 130 },
    { w "Their strongest point, and a good thing that was said", align = "left" },
    { w("Of {most}", { most = #judging.POINTS * MOST }), width = 80, align = "left" } } }
end

local function boards(w, add)
  add(ui.heading { level = 1, w "Where do you differ?" })
  add(M.moderate(w))
  add(board(w, 1))
  add(board(w, 2))
  add(ui.heading { w "The board" })
  add(all_teams(w))
end

-- The dragons -------------------------------------------------------------------------------------

-- In place of what a plan would fill in: the judge reads it off the team's plan.
local GAP = { each = "…", hope = "…", part = "…", left = "£…", share = "…", group = "…",
  hours = "…", spare = "…", low = "…", high = "…", worry = "…" }

local function dragon(w, id)
  local person, look, list = voices.person(w, id), looks.of(w, id), { gap = 1 }
  for i, key in ipairs(look.keys) do
    list[i] = ui.text { w("“{text}”", { text = voices.say(w, id, key, GAP, 0) }), style = "small" }
  end
  return ui.row { gap = 14, align = "top", wrap = false,
    ui.portrait { look = person.look, words = person.words, size = 84 },
    ui.card { accent = "plum", pad = 10, gap = 2, grow = 1, min = 300,
      ui.text { w("**{name}, {role}**", { name = person.name, role = person.role }) },
      ui.text { person.line }, ui.text { w("**Look at:** {what}", { what = look.sees }) },
      ui.list(list) } }
end

local function cast(w, add)
  add(ui.banner { w "You are the dragons", src = "art/cover.svg",
    lead = w "Take one each. Ask one question. Be strict about the plan, and kind to people." })
  add(ui.text { w "Fill the gaps from their plan. Is all well? Then ask what they are proudest \z
    of." })
  for _, id in ipairs(dragons.ORDER) do
    add(dragon(w, id))
  end
end

---@param w Words
---@return Paper
function M.paper(w)
  local page = { id = "judges" }
  local function add(node)
    page[#page + 1] = node
  end
  cast(w, add)
  sheet(w, add)
  boards(w, add)
  return { id = "judges", title = w "Dragon's Den: for live dragons and judges",
    audience = "pupils", page = ui.page(page) }
end

return M
