-- How a plan is counted, in plain words, and one plan before and after asking.
local catalogue = require "catalogue"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local PROBLEM, PARTS, ASKED = "visitors", { "own", "letters", "slots" },
  { "ask-patients", "ask-families" }

---@class Before one plan, counted twice
---@field problem table
---@field before Estimate
---@field after Estimate once somebody has been asked

--- The example.
---@return Before
function M.example()
  local problem, plan = catalogue.problem(PROBLEM), model.new()
  plan.parts, plan.main = PARTS, problem.groups[1].id
  local before = model.estimate(problem, plan)
  plan.evidence = ASKED
  return { problem = problem, before = before, after = model.estimate(problem, plan) }
end

local function left(w, made, text)
  local list = {}
  for i, id in ipairs(made.left) do
    list[i] = text.groups[id].inside
  end
  return #list > 0 and table.concat(list, ", ") or w "nobody"
end

local function each(w, made)
  return made.each and parts.money_range(w, made.each) or w "nobody is helped for certain"
end

local function example(w, add)
  local one = M.example()
  local text, named, asked = one.problem.words(w), {}, {}
  for i, id in ipairs(PARTS) do named[i] = text.parts[id][1] end
  for i, id in ipairs(ASKED) do asked[i] = text.evidence[id][1] end
  local function row(name, of)
    return { name, of(one.before), of(one.after) }
  end
  local rows = {
    row(w "People helped in a year", function(made) return parts.range(w, made.helped) end),
    row(w("Cost for each, over {n} years", { n = model.YEARS }),
      function(made) return each(w, made) end),
    row(w "Staff hours a week", function(made) return parts.range(w, made.hours) end),
    row(w "Left out, if it goes badly", function(made) return left(w, made, text) end),
  }
  add(ui.heading { level = 3, w("An example: {title}", { title = text.title }) })
  add(ui.table { head_left = true, rows = rows, columns = { { "", width = 220 },
    { w "Before they ask", width = 190 },
    { w("After: {asked}", { asked = table.concat(asked, ", ") }), width = 270 } } })
  add(ui.text { w("The plan: {parts}. It costs {once} to begin, and {yearly} a year.", {
    parts = table.concat(named, ", "), once = parts.pounds(w, one.before.once),
    yearly = parts.money_range(w, one.before.yearly) }) })
end

local function rules(w)
  return ui.list { gap = 4,
    w "**People helped.** Each part can help so many of 100 people in a group. Parts overlap: the \z
      next one helps only those who are still left. 50 of 100 and then 20 of 100 make 60, not 70.",
    w "**What it needs.** A part that lacks something it needs helps nobody. A tablet without \z
      Wi-Fi is a tray.",
    w "**A range.** What nobody has found out has a low and a high end. To find out puts one true \z
      figure in its place. It may be better or worse than what was promised.",
    w "**Dragons look at the bad end:** fewest people, most hours, highest price. So to find out \z
      helps twice. It makes the plan better, and it makes it sure.",
    w("**Cost for each person.** Money to begin, and {n} years of the yearly money. That is \z
      shared out over the people helped in {n} years.", { n = model.YEARS }),
    w("**Left out.** In some group fewer than {n} of 100 are helped, if it goes badly.",
      { n = model.LEFT_OUT }),
    w("**Two budgets and the days.** Money to begin and money each year are two purses. Days go \z
      to finding out, to the pilot, and {n} to each answer to a worry. There is never enough for \z
      everything. That is the point.", { n = model.ANSWER_DAYS }),
    w "**No right plan.** On each card plans of very different kinds win. The cheapest does not. \z
      The dearest does not. Buying at random nearly never does.",
  }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { w "How a plan is counted" })
  add(rules(w))
  example(w, add)
end

return M
