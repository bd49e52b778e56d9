-- The calm page for when an activity has stopped: what happened, what is safe, what to do next.
local ui = require "kit.ui"
local M = {}

local WIDE = 1080 -- units

function M.start(_env)
  return {}
end

local ASKS = { again = true, back = true, leave = true }

function M.update(model, event)
  model.ask = nil
  if event.kind == "press" and ASKS[event.id] then model.ask = { [event.id] = true } end
end

local function advice(t, options)
  if options.can_step_back then
    return t "You can try again from where you were. If it stops again, go one step back."
  end
  return t "You can try again from where you were."
end

local function ways_on(t, options)
  return ui.row {
    ui.button { id = "again", t "Try again", primary = true, icon = "again" },
    options.can_step_back and ui.button { id = "back", t "Go one step back", icon = "back" },
    ui.button { id = "leave", t "Leave the activity", icon = "leave" } }
end

local function what_now(t, options)
  return ui.card { width = WIDE, pad = 40,
    ui.row { gap = 40, align = "middle",
      ui.picture { src = "kit/trouble.svg", width = 280, height = 280,
        words = t "A kitbag with a plaster on it, holding up a hand" },
      ui.column { grow = 1, gap = 24,
        ui.column { gap = 12,
          ui.heading { level = 1, options.what or t "That activity stopped. Your work is safe." },
          ui.text(advice(t, options)) },
        ways_on(t, options),
        options.why and ui.text { options.why, style = "small" } } } }
end

local NUMBER = 56 -- units for the number of a line

local function bench(text, more)
  local node = more or {}
  node[1], node.style = text, "bench"
  return ui.text(node)
end

-- The lines of the activity's own that the error points to, numbered.
local function source_lines(source)
  local lines = { gap = 0, ui.text { source.place, style = "strong" } }
  for _, line in ipairs(source.lines) do
    local colour = line.here and "ink" or nil
    local number = ("%s %d"):format(line.here and ">" or "", line.number)
    lines[#lines + 1] = ui.row { gap = 16, wrap = false, align = "top",
      bench(number, { width = NUMBER, align = "right", colour = colour }),
      bench(line.text, { grow = 1, colour = colour }) }
  end
  return ui.column(lines)
end

local function trace_lines(text)
  local lines = { gap = 0 }
  for line in text:gmatch "[^\n]+" do lines[#lines + 1] = bench((line:gsub("\t", "    "))) end
  return ui.column(lines)
end

-- For whoever writes activities: where it went wrong.
local function detail(t, options)
  return ui.card { gap = 12, tone = "sky", width = WIDE,
    ui.text { t "For the author:", style = "strong" },
    options.source and source_lines(options.source),
    trace_lines(options.detail) }
end

function M.view(_model, env)
  local t, options = env.words, env.options
  return ui.page { id = "trouble", focus = "again", cancel = "leave", align = "centre",
    middle = true,
    what_now(t, options),
    options.detail and detail(t, options) }
end

---{again=true}, {back=true} (one step) or {leave=true}.
function M.ask(model)
  return model.ask
end

function M.outcome(_model)
  return {}
end

return M
