-- Where and with whom it can be held, and how the roles of a team move on.
local judging = require "judging"
local parts = require "pages.parts"
local team = require "team"
local ui = require "kit.ui"
local M = {}

local function rooms(w)
  return ui.list {
    w("**A whole hall, visitors as dragons.** Make teams of five, and dens of six teams. Each den \z
      has a corner, up to {judges} visitors, a laptop for the marks, and a member of staff. All \z
      teams plan at the same time. Visitors walk round and are asked: they may give facts, but no \z
      ideas. Then teams pitch in their den, one by one. The others listen and mark, too. In the \z
      end one team of each den pitches to the hall, drawn by lot.", { judges = judging.JUDGES }),
    w "**One class, one or two visitors.** Six teams of five. Use two or three cards, so that \z
      teams with the same card can compare. The visitors and three pupils are the five dragons. \z
      Other pupils take over the pupils' seats after each pitch.",
    w "**No visitor.** Each team faces the dragons on the screen. Or two teams meet: one pitches, \z
      and the other takes the five dragon cards. Then they swap.",
    w "**One laptop for each team.** One pupil reads aloud, one types, and the keys change hands \z
      at each step. The plan on paper helps all to see the sums.",
    w "**One laptop in the room.** Teams plan on paper. The laptop shows the timer and the slides \z
      for whoever pitches, and holds the judges' marks.",
    w "**No laptop.** Cards, plan, cue cards, judge sheets. You hand out the envelopes. When a \z
      team has crossed off the days, it gets what it paid for, and mends its sums. The class or \z
      you are the dragons. The page of each problem tells what answers hold.",
    w "**A timer** is there for the pitch: two minutes. It can be stopped or left off. Many \z
      pupils do better without.",
    w("**Live marks.** “Judge pitches of other teams” holds up to {teams} teams and {judges} \z
      judges. Teams have words for names, so the board can be shown to all.",
      { teams = #judging.TEAMS, judges = judging.JUDGES }),
  }
end

-- What all do while one team has its turn in a den.
local function turn(w)
  return ui.table { head_left = true, columns = { { w "One turn in a den", width = 150 },
    { w "The team", width = 150 }, { w "The dragons", width = 190 },
    { w "The other teams", width = 190 } }, rows = {
    { w "2 minutes", w "pitches", w "listen, and read its plan", w "listen, and mark six points" },
    { w "2 minutes", w "answers: who knows best, speaks", w "one question each, or two in all",
      w "write down one good thing" },
    { w "half a minute", w "hands its plan over", w "an offer with a condition, or a kind no",
      w "the next one gets ready" },
  } }
end

local SEATS = 4

-- Which seat holds what at each step, as the screen tells it.
local function turns(w)
  local names, rows, members = parts.roles(w), {}, team.new()
  members.size = SEATS
  for i, role in ipairs(team.ROLES) do
    rows[i] = { w("{role} {what}", { role = names[role][1], what = names[role][2] }) }
  end
  for step = 1, 4 do
    for i in ipairs(team.ROLES) do
      rows[i][step + 1] = tostring(team.seat(members, i))
    end
    team.move_on(members)
  end
  local columns = { { w("In a team of {n}", { n = SEATS }), width = 360 } }
  for step = 1, 4 do
    columns[step + 1] = { w("Step {n}", { n = step }), width = 80, align = "centre" }
  end
  return ui.table { head_left = true, columns = columns, rows = rows }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "Five roles that move on" })
  add(turns(w))
  add(ui.text { w "Nobody is the boss for long. At each step all roles move on by one seat. The \z
    lead does not decide: the lead sees to it that all are heard. A role is a reason to speak up, \z
    so it helps quiet pupils most." })
  add(ui.heading { w "Your room, your visitors" })
  add(rooms(w))
  add(turn(w))
end

return M
