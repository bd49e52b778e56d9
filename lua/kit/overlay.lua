-- What lies over the page: a dialog of the activity, the reader's settings or help, how printing
-- went, the list of a select, the meaning of a term, a word in passing. `s` is the stage. Each
-- layer is laid out in window coordinates; the topmost one has the keyboard.
local layout = require "kit.layout"
local printed = require "kit.printed"
local reading = require "kit.reading"
local ui = require "kit.ui"
local M = {}

-- A raised card with what a dialog holds: title, content (which scrolls when it must), actions.
local function dialog_box(s, node)
  local c, px = s.context, s.px
  local pad = px(28)
  local width = math.min(c.view_w - 2 * px(24), layout.pixels(c, node.width or 640))
  local inner, kids, y = width - 2 * pad, {}, pad
  local function add(child)
    local box = layout.measure(c, child, inner)
    box.dx, box.dy = pad, y
    y = y + box.h
    kids[#kids + 1] = box
    return box
  end
  if node.title then
    add { kind = "heading", node.title, level = 2 }
    y = y + px(16)
  end
  local foot
  if node.footer and #node.footer > 0 then
    local row = { kind = "row", align = node.footer.align or "ends", gap = 16 }
    table.move(node.footer, 1, #node.footer, 1, row)
    foot = layout.measure(c, row, inner)
  end
  local body = { kind = "scroll", id = "over:" .. (node.id or ""), gap = node.gap or 20 }
  table.move(node, 1, #node, 1, body)
  body.pixels = math.max(px(96),
    s.settings.height - 2 * px(16) - y - pad - (foot and foot.h + px(24) or 0))
  add(body)
  if foot then
    y = y + px(24)
    foot.dx, foot.dy = pad, y
    y = y + foot.h
    kids[#kids + 1] = foot
  end
  return { kind = "sheet", node = node, w = width, h = y + pad, kids = kids, radius = 14 }
end

local function centred(s, box)
  return (s.settings.width - box.w) // 2, math.max(0, (s.settings.height - box.h) // 2)
end

-- A hanging card at its anchor: below, or above where there is more room.
local function hang(s, anchor, box)
  local gap, height = s.px(6), s.settings.height
  local top = anchor.y - (anchor.fixed and 0 or s.scroll)
  local below, above = height - top - anchor.h - 2 * gap, top - 2 * gap
  local x = math.max(s.px(8), math.min(anchor.x, s.settings.width - box.w - s.px(8)))
  if box.h <= below or below >= above then return x, top + anchor.h + gap end
  return x, top - gap - box.h
end

local function popup_room(s, anchor)
  local top = anchor.y - (anchor.fixed and 0 or s.scroll)
  return math.max(top, s.settings.height - top - anchor.h) - s.px(24)
end

local function select_box(s, anchor)
  local pad = s.px(6)
  local list = layout.measure(s.context, { kind = "scroll", id = "over:" .. anchor.key,
    pixels = popup_room(s, anchor), gap = 0, { kind = "options", of = anchor.select } },
    anchor.w)
  list.dx, list.dy = pad, pad
  return { kind = "sheet", node = anchor.select, w = list.w + 2 * pad, h = list.h + 2 * pad,
    kids = { list }, radius = 12 }
end

local function term_box(s, anchor)
  local term, t = s.tree.glossary[anchor.term], s.words
  local pad = s.px(20)
  local column = { kind = "column", gap = 12, { kind = "heading", term[1], level = 3 },
    { kind = "text", term[2] }, ui.button { ask = "close", t "Close" } }
  local width = math.min(s.settings.width - s.px(32), layout.pixels(s.context, 400))
  local body = layout.measure(s.context, column, width - 2 * pad)
  body.dx, body.dy = pad, pad
  return { kind = "sheet", node = column, w = width, h = body.h + 2 * pad, kids = { body },
    radius = 12 }
end

local function add(s, key, box, x, y, options)
  local layer = { key = key, box = box, items = {}, targets = {}, regions = s.regions,
    offsets = s.offsets, rtl = s.context.rtl, shade = options.shade, cancel = options.cancel,
    light = options.light, focus = options.focus }
  layout.place(box, x, y, layer)
  for _, item in ipairs(layer.items) do item.fixed = true end
  s.layers[#s.layers + 1] = layer
end

local function find_anchor(s, key)
  for i = #s.layers, 1, -1 do
    for _, box in ipairs(s.layers[i].targets) do
      if box.key == key then return box end
    end
  end
  for _, box in ipairs(s.targets) do
    if box.key == key then return box end
  end
end

-- Drawn over all, but it asks nothing.
local function toast_of(s, node)
  local row = { kind = "row", gap = 12, wrap = false, align = "middle",
    { kind = "icon", node.icon or "info", colour = node.tone or "brand" },
    { kind = "text", node[1], grow = 1 } }
  local pad = s.px(16)
  local width = math.min(s.settings.width - s.px(32), layout.pixels(s.context, 520))
  local body = layout.measure(s.context, row, width - 2 * pad)
  body.dx, body.dy = pad, pad
  local box = { kind = "sheet", node = node, w = width, h = body.h + 2 * pad, kids = { body },
    radius = 12 }
  local out = { items = {}, targets = {}, regions = s.regions, offsets = s.offsets,
    rtl = s.context.rtl }
  layout.place(box, (s.settings.width - width) // 2, s.view_y + s.view_h - box.h - s.px(16), out)
  for _, item in ipairs(out.items) do item.fixed = true end
  return out.items
end

-- What the kit itself shows over a page.
local panels = {
  settings = function(s) return reading.settings(s.words, s.settings) end,
  help = function(s) return reading.help(s.words, s.tree) end,
  printed = function(s) return printed.dialog(s.words, s.printed) end,
}

---Lays out every layer there is over the page, and says which controls can be reached.
---@param s Stage
function M.arrange(s)
  local c = s.context
  s.layers, s.passing = {}, c.toast and toast_of(s, c.toast) or nil
  if c.dialog then
    local box = dialog_box(s, c.dialog)
    local x, y = centred(s, box)
    add(s, "dialog:" .. (c.dialog.id or ""), box, x, y,
      { shade = true, cancel = c.dialog.cancel, focus = c.dialog.focus })
  end
  if s.panel then
    local box = dialog_box(s, panels[s.panel](s))
    local x, y = centred(s, box)
    add(s, s.panel, box, x, y, { shade = true, light = true })
  end
  local anchor = s.popup and find_anchor(s, s.popup)
  if anchor and (anchor.select or anchor.term) then
    local box = anchor.select and select_box(s, anchor) or term_box(s, anchor)
    local x, y = hang(s, anchor, box)
    add(s, "popup:" .. s.popup, box, x, y, { light = true })
  else
    s.popup = nil
  end
  s.top = s.layers[#s.layers]
end

return M
