-- The shelf: what there is to do on this laptop or stick. Choosing an activity opens it at once, or
-- asks first who is here when somebody has begun it before.
local ui = require "kit.ui"
local M = {}

local BANDS = { "brand", "plum", "leaf" } -- behind an activity without a cover of its own

function M.start(_env)
  return { page = "shelf" }
end

local function find(bundles, id)
  for _, bundle in ipairs(bundles or {}) do
    if bundle.id == id then return bundle end
  end
end

-- Runs that somebody could want to see again: begun and not finished.
local function unfinished(bundle)
  local runs = {}
  for _, run in ipairs(bundle.runs or {}) do
    if run.state ~= "finished" then runs[#runs + 1] = run end
  end
  return runs
end

local function choose(model, bundle)
  if #unfinished(bundle) > 0 then
    model.page, model.chosen = "runs", bundle.id
  else
    model.ask = { open = bundle.id }
  end
end

function M.update(model, event, env)
  model.ask = nil
  if event.kind ~= "press" then return end
  local verb, rest = event.id:match "^(%a+):?(.*)$"
  if verb == "open" then
    local bundle = find(env.options.bundles, rest)
    if bundle then choose(model, bundle) end
  elseif verb == "run" then
    model.ask = { open = model.chosen, run = math.tointeger(tonumber(rest)) }
  elseif verb == "new" then
    model.ask = { open = model.chosen }
  elseif verb == "shelf" then
    model.page, model.chosen = "shelf", nil
  end
end

-- The shelf --------------------------------------------------------------------------------------

local function range(t, from, one, many)
  if from.min == from.max then return t(one, { n = from.min }) end
  return t(many, { low = from.min, high = from.max })
end

local function chips(t, bundle)
  local row = { gap = 8 }
  if bundle.minutes then
    row[#row + 1] = ui.chip { range(t, bundle.minutes, "{n} minutes", "{low} to {high} minutes"),
      icon = "clock", tone = "sky" }
  end
  if bundle.ages then
    row[#row + 1] = ui.chip { range(t, bundle.ages, "Age {n}", "Ages {low} to {high}"),
      icon = "people", tone = "leaf" }
  end
  return ui.row(row)
end

local TRUST = { ["not sealed"] = "Not sealed" }

local function card(t, bundle, number)
  local open = 0
  for _, run in ipairs(bundle.runs or {}) do
    if run.state == "open" then open = open + 1 end
  end
  return ui.card { id = "open:" .. bundle.id, pad = 16,
    ui.cover { src = bundle.cover, fill = BANDS[number % #BANDS + 1],
      open > 0 and ui.chip { t "Carry on", icon = "play", tone = "sun", solid = true } },
    ui.heading { level = 2, bundle.title },
    bundle.summary and ui.text(bundle.summary),
    chips(t, bundle),
    bundle.trust and ui.text { TRUST[bundle.trust] and t(TRUST[bundle.trust]) or bundle.trust,
      style = "small" } }
end

local function broken(t, bundle)
  return ui.card { tone = "wash", pad = 16,
    ui.row { gap = 8, ui.icon { "warn", colour = "ember" },
      ui.text { t "This one cannot be opened", style = "strong" } },
    ui.text { bundle.file or bundle.id or "", style = "soft" },
    ui.text(bundle.problem),
    ui.text { t "The others are fine.", style = "soft" } }
end

local function grid(t, bundles)
  local cells = { min = 288 }
  for i, bundle in ipairs(bundles) do
    cells[i] = bundle.problem and broken(t, bundle) or card(t, bundle, i - 1)
  end
  return ui.grid(cells)
end

local function nothing(t)
  return ui.card { accent = "sky",
    ui.heading { level = 2, t "No activities here yet" },
    ui.text(t "Put activities (files that end in .kit) into the folder called bundles, beside the"
      .. " program. Then start Kitbag again.") }
end

local function notice(text)
  return ui.card { tone = "sun", pad = 16,
    ui.row { ui.icon { "info", colour = "ink" }, ui.text { text, grow = 1 } } }
end

local function shelf(t, options)
  local bundles = options.bundles or {}
  return ui.page { id = "shelf", title = t "Kitbag",
    ui.banner { t "Kitbag", src = "kit/shelf.svg",
      lead = t "Real digital jobs in the NHS. Pick one and have a go." },
    options.notice and notice(options.notice),
    #bundles > 0 and grid(t, bundles) or nothing(t),
    footer = options.kept and { ui.text { options.kept, style = "small" } } }
end

-- Who is here ------------------------------------------------------------------------------------

local STUCK = {
  newer = "It was made with a newer Kitbag. It is safe, and opens there.",
  old = "It was made with an older version of this activity. It is safe, but cannot be carried on.",
}

local function open_run(t, run)
  return ui.button { id = "run:" .. run.run, icon = "play",
    t("Carry on as {seat} ({when})", { seat = run.seat, when = run.when }) }
end

local function stuck_run(t, run)
  return ui.card { pad = 16, tone = "wash",
    ui.row { gap = 8, ui.icon { "lock", colour = "ink" },
      ui.text { t("{seat} ({when})", { seat = run.seat, when = run.when }), style = "strong" } },
    ui.text(STUCK[run.state] and t(STUCK[run.state]) or t "It cannot be carried on. It is safe.") }
end

local function who(t, bundle)
  local back = { width = "1/2", accent = "sun", gap = 16,
    ui.heading { level = 2, t "Been here before?" } }
  local runs = unfinished(bundle)
  if runs[1] and runs[1].state == "open" then
    back[2] = ui.text { t "Find your seat word. Everything is as you left it.", style = "soft" }
  end
  for _, run in ipairs(runs) do
    back[#back + 1] = run.state == "open" and open_run(t, run) or stuck_run(t, run)
  end
  return ui.page { id = "runs", title = bundle.title, focus = "new", cancel = "shelf",
    ui.banner { bundle.title, lead = t "Who is at this laptop now?" },
    ui.row { gap = 24,
      ui.card { width = "1/2", accent = "brand", gap = 16,
        ui.heading { level = 2, t "New here?" },
        ui.text { t "You get a seat word of your own and start at the beginning.", style = "soft" },
        ui.button { id = "new", t "New pupil", primary = true, icon = "new" } },
      ui.card(back) },
    footer = { ui.button { id = "shelf", t "Back to all activities", icon = "back" },
      align = "left" } }
end

function M.view(model, env)
  local t, options = env.words, env.options
  local bundle = model.page == "runs" and find(options.bundles, model.chosen)
  if bundle then return who(t, bundle) end
  return shelf(t, options)
end

---What the pupil wants of the program: {open=ID} for a new pupil, {open=ID, run=N} to carry on.
function M.ask(model)
  return model.ask
end

function M.outcome(_model)
  return {}
end

return M
