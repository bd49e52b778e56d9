-- What asks for something on a screen, on paper: boxes to tick, lines to write on, gaps to fill in.
local choices = require "kit.choices"
local figures = require "kit.figures"
local markup = require "kit.paper.markup"
local nodes = require "kit.paper.nodes"
local kinds, put, words, around = nodes.kinds, nodes.put, nodes.words, nodes.around

local BOX = '<svg class="box" viewBox="0 0 16 16" aria-hidden="true">\z
  <rect x="1" y="1" width="14" height="14" rx="2" fill="#FFFFFF" stroke="#1B2733" \z
  stroke-width="1.4"/>%s</svg>'
local TICK = '<path d="M4 8.5l3 3L12.5 4.5" fill="none" stroke="#1B2733" stroke-width="2"/>'

local function label(p, node)
  if node.label then put(p, '<p class="text strong">%s</p>', words(p, node.label)) end
end

-- One after the other; where there are several to a line, as many as fit.
local function options(p, node, across)
  put(p, '<div class="asked">')
  label(p, node)
  put(p, '<ul class="options%s">', across and " across" or "")
  for _, option in ipairs(node.options) do
    put(p, "<li>%s<span>%s", BOX:format(choices.is_chosen(node, option.value) and TICK or ""),
      words(p, option[1]))
    if option.hint then put(p, '<br><small>%s</small>', words(p, option.hint)) end
    put(p, "</span></li>")
  end
  put(p, "</ul></div>")
end

function kinds.choice(p, node)
  options(p, node, node.across)
end

function kinds.select(p, node)
  options(p, node, true)
end

-- A box for each one's number in the order.
function kinds.sort(p, node)
  put(p, '<div class="asked">')
  label(p, node)
  put(p, '<ul class="options order">')
  for _, item in ipairs(node.items) do
    put(p, "<li>%s<span>%s</span></li>", BOX:format "", words(p, item[1]))
  end
  put(p, "</ul></div>")
end

local function gap(p, node)
  put(p, '<p class="text asked"><b>%s</b> <span class="gap"></span> <small>(%s–%s)</small></p>',
    words(p, node.label), figures.number(node.low), figures.number(node.high))
end
kinds.slider, kinds.stepper = gap, gap

-- What is typed already stands there; else there are lines to write on.
function kinds.field(p, node)
  put(p, '<div class="asked">')
  label(p, node)
  if node.hint then put(p, '<p class="text small">%s</p>', words(p, node.hint)) end
  if node.value ~= nil and node.value ~= "" then
    put(p, '<p class="text written">%s</p>', (markup.escape(node.value):gsub("\n", "<br>")))
  else
    put(p, ('<div class="line"></div>'):rep(math.max(1, math.min(40, node.lines or 1))))
  end
  put(p, "</div>")
end

function kinds.drag(p, node)
  around(p, '<span class="chip">', "</span>", function()
    if node.icon then nodes.icon(p, node.icon, 18) end
    put(p, "%s", words(p, node[1]))
  end)
end

function kinds.drop(p, node)
  put(p, '<div class="drop">')
  label(p, node)
  around(p, '<div class="wrap" style="gap:4pt">', "</div>", function() nodes.each(p, node) end)
  put(p, "</div>")
end
