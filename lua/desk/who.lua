-- Who is here? The page of the shelf that comes before an activity which somebody has begun: start
-- as a new pupil, or carry on under a seat word.
local ui = require "kit.ui"
local M = {}

local OPEN_MOST, LIST_MOST = 12, 6 -- how many are shown at first

-- The runs in one state, the newest first.
local function runs_in(bundle, state)
  local runs = {}
  for _, run in ipairs(bundle.runs or {}) do
    if run.state == state then runs[#runs + 1] = run end
  end
  return runs
end

---Whether somebody could carry on.
function M.open(bundle)
  return #runs_in(bundle, "open") > 0
end

---Whether somebody has begun and not finished, even if it cannot be carried on here.
function M.begun(bundle)
  return #runs_in(bundle, "finished") < #(bundle.runs or {})
end

local function open_run(run)
  return ui.card { id = "run:" .. run.run, pad = 12, gap = 0,
    ui.row { gap = 12, align = "middle", wrap = false,
      ui.icon { "play", colour = "brand" },
      ui.column { grow = 1, gap = 0,
        ui.text { run.seat, style = "strong" },
        ui.text { run.when, style = "small" } } } }
end

local function open_runs(t, runs, all)
  local cells = { min = 200, gap = 12 }
  local count = all and #runs or math.min(#runs, OPEN_MOST)
  for i = 1, count do cells[i] = open_run(runs[i]) end
  return ui.column { gap = 16,
    ui.text { t "Find your seat word to carry on. Everything is as you left it.", style = "soft" },
    ui.grid(cells),
    count < #runs and ui.button { id = "all", t("Show all {n}", { n = #runs }), icon = "people" } }
end

-- The first few of a list of runs, a sentence each: sentence(run).
local function named(t, runs, icon, colour, sentence)
  local cells = { min = 320, gap = 4 }
  for i = 1, math.min(#runs, LIST_MOST) do
    cells[i] = ui.row { gap = 8, wrap = false, align = "middle",
      ui.icon { icon, colour = colour, size = 20 },
      ui.text { sentence(runs[i]), grow = 1, style = "small" } }
  end
  local more = #runs - LIST_MOST
  return ui.column { gap = 8, ui.grid(cells),
    more > 0 and ui.text { t("and {n} more", { n = more }), style = "small" } }
end

-- Those in a state in which they cannot be carried on here, and why.
local function stuck_in(t, bundle, state, why)
  local runs = runs_in(bundle, state)
  return #runs > 0 and ui.card { pad = 16, tone = "wash", ui.text(why),
    named(t, runs, "lock", "ink", function(run)
      return t("{seat} ({when})", { seat = run.seat, when = run.when })
    end) }
end

local function finished_runs(t, runs)
  return #runs > 0 and ui.column { gap = 8,
    ui.heading { level = 3, t "Finished" },
    named(t, runs, "tick", "leaf", function(run)
      return t("{seat} finished {when}", { seat = run.seat, when = run.when })
    end) }
end

---The page.
---@param t Words
---@param bundle table one of the shelf's
---@param all boolean|nil whether every run that can be carried on is shown
---@return Node
function M.page(t, bundle, all)
  local open = runs_in(bundle, "open")
  return ui.page { id = "runs", title = bundle.title, focus = "new", cancel = "shelf",
    ui.banner { bundle.title, lead = t "Who is at this laptop now?" },
    ui.row { gap = 24, align = "top",
      ui.card { width = "1/3", accent = "brand", gap = 16,
        ui.heading { level = 2, t "New here?" },
        ui.text { t "You get a seat word of your own and start at the beginning.", style = "soft" },
        ui.button { id = "new", t "New pupil", primary = true, icon = "new" } },
      ui.card { grow = 1, accent = "sun", gap = 16,
        ui.heading { level = 2, t "Been here before?" },
        #open > 0 and open_runs(t, open, all),
        stuck_in(t, bundle, "newer",
          t "These were made with a newer Kitbag. They are safe, and open there."),
        stuck_in(t, bundle, "old", t "These were made with an older version of this activity. \z
          They are safe, but cannot be carried on."),
        finished_runs(t, runs_in(bundle, "finished")) } },
    footer = { ui.button { id = "shelf", t "Back to all activities", icon = "back" },
      align = "left" } }
end

return M
