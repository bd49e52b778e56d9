-- What the plan comes to: people helped and left out, what each costs, and how sure it is.
local figures = require "kit.figures"
local model = require "model"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

-- A chart of how many of each group are helped.
local function chart(w, problem, made, text)
  local low = { name = w "For certain" }
  for i, group in ipairs(problem.groups) do
    local share = made.share[group.id]
    low[i] = { text.groups[group.id][1], (share.low + share.high) // 2, low = share.low,
      high = share.high }
  end
  return ui.chart { id = "helped", type = "bar", title = w "Who is helped?",
    words = w "How many of a hundred people in each group are helped, and how sure that is",
    x = w "Group", y = w "Of a hundred people", series = { low },
    range = w "from the least to the most it could be" }
end

local function tile(words, figure, note)
  return ui.card { pad = 12, gap = 0, ui.text { words, style = "small", colour = "ink" },
    ui.heading { level = 3, figure }, note and ui.text { note, style = "small" } }
end

local function tiles(w, made)
  return ui.grid { min = 190, gap = 12,
    tile(w "People helped", parts.range(w, made.helped), w "each year"),
    tile(w "For each person helped", made.each and parts.money_range(w, made.each)
      or w "Nobody for certain", made.each and w "over three years"),
    tile(w "Money each year", parts.money_range(w, made.yearly), w "to keep it running"),
    tile(w "Staff hours", w("{range} hours", { range = parts.range(w, made.hours) }),
      w "each week") }
end

-- Groups that are left out if it goes badly.
local function left(w, made, text)
  local list = { marker = "warn" }
  for i, id in ipairs(made.left) do
    list[i] = w("**Left out:** {group}, if it goes badly.", { group = text.groups[id].inside })
  end
  return #list > 0 and ui.list(list)
end

-- What is different from when the team last looked.
local function changes(w, made, seen)
  local list = { marker = "right" }
  local function compare(now, before, more, less)
    list[#list + 1] = now > before and more(now - before) or now < before and less(before - now)
      or nil
  end
  compare(made.helped.low, seen.helped, function(n)
    return w("**{n} more** people are helped for certain.", { n = figures.number(n) })
  end, function(n)
    return w("**{n} fewer** people are helped for certain.", { n = figures.number(n) })
  end)
  compare(made.yearly.high, seen.yearly, function(n)
    return w("It may cost **{pounds} more** a year.", { pounds = parts.pounds(w, n) })
  end, function(n)
    return w("It costs at least **{pounds} less** a year.", { pounds = parts.pounds(w, n) })
  end)
  compare(made.hours.high, seen.hours, function(n)
    return w({ "It may take **{n} hour more** a week.", "It may take **{n} hours more** a week." },
      { n = n })
  end, function(n)
    return w({ "It takes **{n} hour less** a week.", "It takes **{n} hours less** a week." },
      { n = n })
  end)
  compare(#made.unknown, seen.unknown, function(n)
    return w({ "**{n} more** thing is unknown.", "**{n} more** things are unknown." }, { n = n })
  end, function(n)
    return w({ "**{n} thing less** is unknown.", "**{n} things less** are unknown." }, { n = n })
  end)
  return #list > 0 and ui.card { tone = "sky", pad = 16, gap = 4,
    ui.text { w "Since you last looked", style = "strong" }, ui.list(list) }
end

function M.view(state, w, problem, text)
  local made = model.estimate(problem, state.plan)
  local open = { marker = "question" }
  for i, fact in ipairs(made.unknown) do
    open[i] = parts.open(w, problem, text, fact)
  end
  return ui.column { gap = 12, tiles(w, made), state.seen and changes(w, made, state.seen),
    left(w, made, text), chart(w, problem, made, text),
    #open > 0 and ui.card { accent = "sun", pad = 24, gap = 8,
      ui.text { w "Still unknown about your parts", style = "strong" }, ui.list(open) } }
end

return M
