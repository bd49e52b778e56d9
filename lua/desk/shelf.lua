-- The shelf: what there is to do on this laptop or stick. Choosing an activity opens it at once, or
-- asks first who is here (desk.who) when somebody has begun it before.
local ui = require "kit.ui"
local who = require "desk.who"
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

local function choose(model, bundle)
  if who.begun(bundle) then
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
  elseif verb == "all" then
    model.all = true
  elseif verb == "shelf" then
    model.page, model.chosen, model.all = "shelf", nil, nil
  end
end

-- One activity -----------------------------------------------------------------------------------

local function minutes(t, from)
  if from.min == from.max then return t({ "{n} minute", "{n} minutes" }, { n = from.min }) end
  return t("{low} to {high} minutes", { low = from.min, high = from.max })
end

local function ages(t, from)
  if from.min == from.max then return t("Age {n}", { n = from.min }) end
  return t("Ages {low} to {high}", { low = from.min, high = from.max })
end

local function chips(t, bundle)
  return ui.row { gap = 8,
    bundle.minutes and ui.chip { icon = "clock", tone = "sky", minutes(t, bundle.minutes) },
    bundle.ages and ui.chip { icon = "people", tone = "leaf", ages(t, bundle.ages) } }
end

local function trust(t, bundle)
  return bundle.trust and ui.text { style = "small",
    bundle.trust == "not sealed" and t "Not sealed" or bundle.trust }
end

-- What pressing an activity comes to: icon and words.
local function hint(t, bundle, opening)
  if opening == bundle.id then return "play", t "Opening..." end
  if who.open(bundle) then return "play", t "Carry on" end
  return "next", t "Start"
end

-- So tall that a laptop's window begins with one row of covers: each costs time to draw.
local COVER, HERO = 176, 320

local function cover(bundle, number, chip)
  return ui.cover { src = bundle.cover, fill = BANDS[number % #BANDS + 1], height = COVER, chip }
end

local function what(bundle, level)
  return ui.column { gap = 8, ui.heading { level = level, bundle.title },
    bundle.summary and ui.text(bundle.summary) }
end

local function card(t, bundle, number, opening)
  local icon, words = hint(t, bundle, opening)
  return ui.card { id = "open:" .. bundle.id, pad = 16, gap = 16, foot = true,
    cover(bundle, number,
      icon == "play" and ui.chip { words, icon = icon, tone = "sun", solid = true }),
    what(bundle, 2),
    ui.column { gap = 8, chips(t, bundle), trust(t, bundle) } }
end

-- With a shelf of one or two there is room to say what a press will do.
local function start(t, bundle, opening)
  local icon, words = hint(t, bundle, opening)
  return ui.button { words, icon = icon, primary = true }
end

local function wide_card(t, bundle, number, opening)
  return ui.card { id = "open:" .. bundle.id, pad = 16, gap = 16, foot = true,
    cover(bundle, number),
    what(bundle, 2),
    ui.column { chips(t, bundle),
      ui.row { align = "ends", start(t, bundle, opening), trust(t, bundle) } } }
end

local function hero(t, bundle, opening)
  return ui.card { id = "open:" .. bundle.id, pad = 24,
    ui.row { gap = 40, align = "middle",
      ui.column { width = "1/2",
        ui.cover { src = bundle.cover, fill = BANDS[1], height = HERO } },
      ui.column { grow = 1, gap = 24,
        what(bundle, 1),
        chips(t, bundle),
        start(t, bundle, opening),
        trust(t, bundle) } } }
end

local function broken(t, bundle)
  return ui.card { tone = "wash", pad = 16,
    ui.row { gap = 8, ui.icon { "warn", colour = "ember" },
      ui.text { t "This one cannot be opened", style = "strong" } },
    ui.text { bundle.file or bundle.id or "", style = "soft" },
    ui.text(bundle.problem),
    ui.text { t "The others are fine.", style = "soft" } }
end

-- All of them ------------------------------------------------------------------------------------

local function grid(t, bundles, opening)
  local few = #bundles <= 2
  local make, cells = few and wide_card or card, { min = few and 480 or 288 }
  for i, bundle in ipairs(bundles) do
    cells[i] = bundle.problem and broken(t, bundle) or make(t, bundle, i - 1, opening)
  end
  return ui.grid(cells)
end

local function nothing(t)
  return ui.card { accent = "sky",
    ui.heading { level = 2, t "No activities here yet" },
    ui.text(t "Put activities (files that end in .kit) into the folder called bundles, beside the \z
      program. Then start Kitbag again.") }
end

local function activities(t, bundles, opening)
  if #bundles == 0 then return nothing(t) end
  if #bundles == 1 and not bundles[1].problem then return hero(t, bundles[1], opening) end
  return grid(t, bundles, opening)
end

local function notice(text)
  return ui.card { tone = "sun", pad = 16,
    ui.row { ui.icon { "info", colour = "ink" }, ui.text { text, grow = 1 } } }
end

local function foot(t, kept)
  return { kept and ui.chip { kept, icon = "keep" },
    ui.button { ask = "settings", t "Reading settings", icon = "text-size" } }
end

local function shelf(t, options, opening)
  return ui.page { id = "shelf", title = t "Kitbag",
    ui.banner { t "Kitbag", src = "kit/shelf.svg",
      lead = t "Real digital jobs in the NHS. Pick one and have a go." },
    options.notice and notice(options.notice),
    activities(t, options.bundles or {}, opening),
    footer = foot(t, options.kept) }
end

-- Until the activity has taken our place, which an old laptop needs a second for.
local function opening_foot(t, bundle)
  return { align = "left", gap = 8, ui.icon { "play", colour = "brand" },
    ui.text { t("Opening {title}...", { title = bundle.title }), style = "strong" } }
end

function M.view(model, env)
  local t, options = env.words, env.options
  local chosen = model.page == "runs" and find(options.bundles, model.chosen)
  local opening = model.ask and model.ask.open
  local page = chosen and who.page(t, chosen, model.all) or shelf(t, options, opening)
  if opening then page.footer = opening_foot(t, find(options.bundles, opening)) end
  return page
end

---What the pupil wants of the program: {open=ID} for a new pupil, {open=ID, run=N} to carry on.
function M.ask(model)
  return model.ask
end

function M.outcome(_model)
  return {}
end

return M
