-- Controls that ask for one thing of several, a number, a place or an order.
local layout = require "kit.layout"
local theme = require "kit.theme"
local M = {}
local measure, natural = layout.measures, layout.naturals

local function within_line(c, width)
  local _, size = c.style.font "body"
  return math.min(width, size * theme.line)
end

-- A control's label over what it holds; returns the boxes so far and where the rest begins.
local function label_over(c, node, width)
  if not node.label then return {}, 0 end
  local words = layout.words(c, node.label, "strong", width, "ink")
  words.dx, words.dy = 0, 0
  return { words }, words.h + c.style.px(8)
end

--- Whether a value is (one of) the chosen.
---@param node ChoiceNode
---@param value string|number|boolean
---@return boolean
function M.is_chosen(node, value)
  if not node.many then return node.value ~= nil and node.value == value end
  for _, one in ipairs(node.value or {}) do
    if one == value then return true end
  end
  return false
end

-- What a choice of many holds once an option has been pressed, in the order of the options.
local function with_toggled(node, value)
  local list = {}
  for _, item in ipairs(node.options) do
    if M.is_chosen(node, item.value) ~= (item.value == value) then list[#list + 1] = item.value end
  end
  return list
end

local function option(c, node, item, width)
  local px = c.style.px
  local mark = layout.sign(c, 20)
  local left = px(32) + mark
  local closed = node.disabled or item.disabled
  local colour = closed and "ink_soft" or "ink"
  local text = layout.words(c, item[1], "body", width - left - px(16), colour)
  text.dx, text.dy = left, px(10)
  local kids, h = { text }, text.h
  if item.hint then
    local hint = layout.words(c, item.hint, "small", width - left - px(16), "ink_soft")
    hint.dx, hint.dy = left, px(10) + h
    kids[2], h = hint, h + hint.h
  end
  local box = { kind = "option", node = item, kids = kids, w = width, label = item[1],
    role = node.many and "check" or "option", h = math.max(px(48), h + px(20)), radius = 10,
    mark = mark, many = node.many, chosen = M.is_chosen(node, item.value) }
  if not closed then
    box.key = node.id .. "=" .. tostring(item.value)
    box.event = { kind = "choose", id = node.id,
      value = node.many and with_toggled(node, item.value) or item.value }
    box.group = not node.many and node.id or nil
  end
  return box
end

-- The options side by side, each as wide as its words, in as many lines as it takes.
local function options_across(c, node, width, kids, y)
  local gap, x, tall = c.style.px(8), 0, 0
  local extra = c.style.px(49) + layout.sign(c, 20)
  for _, item in ipairs(node.options) do
    local w = math.min(width, math.ceil(layout.words_width(c, item[1], "body")) + extra)
    local box = option(c, node, item, w)
    if x > 0 and x + w > width then x, y, tall = 0, y + tall + gap, 0 end
    box.dx, box.dy = x, y
    x, tall = x + w + gap, math.max(tall, box.h)
    kids[#kids + 1] = box
  end
  return y + tall
end

function measure.choice(c, node, width)
  if node.across then
    local kids, y = label_over(c, node, width)
    return { w = width, h = options_across(c, node, width, kids, y), kids = kids }
  end
  width = within_line(c, width)
  local kids, y = label_over(c, node, width)
  for _, item in ipairs(node.options) do
    local box = option(c, node, item, width)
    box.dx, box.dy = 0, y
    y = y + box.h + c.style.px(8)
    kids[#kids + 1] = box
  end
  return { w = width, h = y - c.style.px(8), kids = kids }
end

local function widest(c, node, extra)
  local most = node.label and layout.words_width(c, node.label, "strong") or 0
  for _, item in ipairs(node.options or node.items) do
    most = math.max(most, layout.words_width(c, item[1], "body") + extra)
    if item.hint then most = math.max(most, layout.words_width(c, item.hint, "small") + extra) end
  end
  return most
end

local function across_width(c, node)
  local sum, extra = -c.style.px(8), c.style.px(57) + layout.sign(c, 20)
  for _, item in ipairs(node.options) do
    sum = sum + math.ceil(layout.words_width(c, item[1], "body")) + extra
  end
  return math.max(sum, node.label and layout.words_width(c, node.label, "strong") or 0)
end

function natural.choice(c, node)
  if node.across then return across_width(c, node) end
  return widest(c, node, c.style.px(48) + layout.sign(c, 20))
end

-- A list that opens -------------------------------------------------------------------------------

local function chosen_words(c, node)
  for _, item in ipairs(node.options) do
    if item.value == node.value then return item[1], "ink" end
  end
  return node.hint or c.words "Choose", "ink_soft"
end

function measure.select(c, node, width)
  local px, sign = c.style.px, layout.sign(c, 20)
  width = math.min(within_line(c, width), math.ceil(natural.select(c, node)))
  local kids, y = label_over(c, node, width)
  local words, colour = chosen_words(c, node)
  local text = layout.words(c, words, "body", width - px(48) - sign, colour)
  local h = math.max(px(48), text.h + px(16))
  text.dx, text.dy = px(16), (h - text.h) // 2
  local icon = { kind = "icon", name = "down", colour = "ink_soft", w = sign, h = sign,
    dx = width - sign - px(16), dy = (h - sign) // 2 }
  local box = { kind = "well", node = node, kids = { text, icon }, w = width, h = h, radius = 10,
    dx = 0, dy = y, label = node.label, role = "select" }
  if not node.disabled then
    box.key, box.event = node.id, { kind = "kit", act = "popup", id = node.id }
    box.select = node
  end
  kids[#kids + 1] = box
  return { w = width, h = y + h, kids = kids }
end
function natural.select(c, node)
  local extra = c.style.px(56) + layout.sign(c, 20)
  local hint = node.hint and layout.words_width(c, node.hint, "body") + extra or 0
  return math.max(widest(c, node, extra), hint, c.style.px(200))
end

---What hangs open below a select: its options in a list.
function measure.options(c, node, width)
  local kids, y = {}, 0
  for _, item in ipairs(node.of.options) do
    local box = option(c, node.of, item, width)
    box.dx, box.dy, box.flat = 0, y, true
    y = y + box.h + c.style.px(4)
    kids[#kids + 1] = box
  end
  return { w = width, h = y - c.style.px(4), kids = kids }
end

-- Tabs --------------------------------------------------------------------------------------------

local function tab(c, node, item)
  local px = c.style.px
  local chosen = M.is_chosen(node, item.value)
  local text = layout.words(c, item[1], "strong", c.view_w, chosen and "brand" or "ink_soft")
  local sign = item.icon and layout.sign(c, 20) + px(8) or 0
  text.dx, text.dy = px(16) + sign, px(10)
  local box = { kind = "tab", node = item, kids = { text }, w = text.w + px(32) + sign,
    h = math.max(px(48), text.h + px(20)), radius = 8, chosen = chosen, label = item[1],
    role = "tab", key = node.id .. "=" .. tostring(item.value), group = node.id,
    event = { kind = "choose", id = node.id, value = item.value } }
  if item.icon then
    box.kids[2] = { kind = "icon", name = item.icon, colour = text.colour, w = sign - px(8),
      h = sign - px(8), dx = px(16), dy = (box.h - sign + px(8)) // 2 }
  end
  return box
end

function measure.tabs(c, node, width)
  local px, x, y, tall, kids = c.style.px, 0, 0, 0, {}
  for _, item in ipairs(node.options) do
    local box = tab(c, node, item)
    if x > 0 and x + box.w > width then x, y = 0, y + tall end
    box.dx, box.dy, x, tall = x, y, x + box.w + px(4), box.h
    kids[#kids + 1] = box
  end
  y = y + tall
  kids[#kids + 1] = { kind = "hair", w = width, h = px(1), dx = 0, dy = y }
  y = y + px(1) + px(20)
  local boxes, h = layout.stack(c, node, width, px(node.gap or 16), node.align)
  for _, box in ipairs(layout.shift(boxes, 0, y)) do kids[#kids + 1] = box end
  return { w = width, h = y + h, kids = kids }
end

-- Numbers -----------------------------------------------------------------------------------------

local function amount(node)
  return node.says or tostring(node.value)
end

local function numbered(box, node)
  box.label, box.number = node.label, node
  if not node.disabled then
    box.key, box.event = node.id, { kind = "kit", act = "nothing" }
  end
  return box
end

function measure.slider(c, node, width)
  local px = c.style.px
  width = within_line(c, width)
  local kids = label_over(c, node, width * 2 // 3)
  local words = layout.words(c, amount(node), "strong", width // 3, "brand", "right")
  words.dx, words.dy = width - words.w, 0
  kids[2] = words
  local y = math.max(kids[1].h, words.h) + px(4)
  kids[3] = numbered({ kind = "track", node = node, w = width, dx = 0, dy = y,
    h = math.max(px(44), layout.sign(c, 28)), radius = 10, role = "slider",
    knob = layout.sign(c, 24) }, node)
  return { w = width, h = y + kids[3].h, kids = kids }
end

function measure.stepper(c, node, width)
  local px, sign = c.style.px, layout.sign(c, 20)
  local kids, y = label_over(c, node, width)
  local words = layout.words(c, amount(node), "strong", width, "ink", "centre")
  local side = math.max(px(48), sign + px(24))
  local w = math.min(width, math.max(words.w + 2 * side + px(32), px(200)))
  words.dx, words.dy = (w - words.w) // 2, (side - words.h) // 2
  local function button(name, dx)
    return { kind = "icon", name = name, colour = "brand", w = sign, h = sign,
      dx = dx + (side - sign) // 2, dy = (side - sign) // 2 }
  end
  kids[#kids + 1] = numbered({ kind = "steps", node = node, w = w, h = side, dx = 0, dy = y,
    radius = 10, role = "stepper", side = side,
    kids = { words, button("minus", 0), button("plus", w - side) } }, node)
  local label = kids[1]
  return { w = math.max(w, label and label.w or 0), h = y + side, kids = kids }
end
function natural.stepper(c, node)
  return math.max(layout.words_width(c, node.label, "strong"),
    layout.words_width(c, amount(node), "strong") + 2 * layout.sign(c, 44) + c.style.px(48))
end

-- Carrying ----------------------------------------------------------------------------------------

-- What can be picked up: pressed it is in the hand, and every place for it can be pressed.
local function carried(c, box, list, value)
  local carry = c.carry
  box.role = "drag"
  if carry and carry.list == list and carry.value == value then
    box.lifted, box.event = true, { kind = "kit", act = "put_back" }
  elseif not carry then
    box.event = { kind = "kit", act = "carry", list = list, value = value, label = box.label }
  end
  if box.event then box.key = (list and list .. ":" or "") .. tostring(value) end
  return box
end

function measure.drag(c, node, width)
  local px, sign = c.style.px, layout.sign(c, 20)
  local lead = sign + px(8) + (node.icon and sign + px(8) or 0)
  local text = layout.words(c, node[1], "body", width - lead - px(32), "ink")
  local h = math.max(px(48), text.h + px(16))
  text.dx, text.dy = px(16) + lead, (h - text.h) // 2
  local kids = { text, { kind = "icon", name = "grip", colour = "ink_soft", w = sign, h = sign,
    dx = px(12), dy = (h - sign) // 2 } }
  if node.icon then
    kids[3] = { kind = "icon", name = node.icon, colour = "brand", w = sign, h = sign,
      dx = px(20) + sign, dy = (h - sign) // 2 }
  end
  local box = { w = text.w + px(32) + lead, h = h, kids = kids, radius = 10, label = node[1] }
  return node.disabled and box or carried(c, box, nil, node.id)
end
function natural.drag(c, node)
  local lead = (layout.sign(c, 20) + c.style.px(8)) * (node.icon and 2 or 1)
  return layout.words_width(c, node[1], "body") + c.style.px(32) + lead
end

function measure.drop(c, node, width)
  local px = c.style.px
  local pad = px(16)
  local kids, y = label_over(c, node, width - 2 * pad)
  local boxes, h = layout.stack(c, node, width - 2 * pad, px(8), node.align)
  for _, box in ipairs(layout.shift(boxes, 0, y)) do kids[#kids + 1] = box end
  layout.shift(kids, pad, pad)
  local box = { w = width, h = math.max(px(96), y + h + 2 * pad), kids = kids, radius = 12,
    label = node.label, role = "place" }
  if c.carry and not c.carry.list and not node.disabled then
    box.key, box.waiting = node.id, true
    box.event = { kind = "drop", id = c.carry.value, value = node.id }
  end
  return box
end

-- The order of a list with one value taken to another's place.
local function moved(node, value, to)
  local list, from, at = {}, nil, nil
  for i, item in ipairs(node.items) do
    list[i] = item.value
    if item.value == value then from = i end
    if item.value == to then at = i end
  end
  table.insert(list, at, table.remove(list, from))
  return list
end

local function sort_row(c, node, i, width)
  local px, item, sign = c.style.px, node.items[i], layout.sign(c, 20)
  local number = layout.words(c, tostring(i), "strong", sign * 2, "brand")
  local left = px(24) + sign + math.max(number.w, sign)
  local text = layout.words(c, item[1], "body", width - left - px(32), "ink")
  local h = math.max(px(52), text.h + px(20))
  number.dx, number.dy = px(20) + sign, (h - number.h) // 2
  text.dx, text.dy = left + px(12), (h - text.h) // 2
  local box = carried(c, { kind = "drag", node = item, w = width, h = h, radius = 10,
    label = item[1], kids = { text, number, { kind = "icon", name = "grip", colour = "ink_soft",
      w = sign, h = sign, dx = px(12), dy = (h - sign) // 2 } } }, node.id, item.value)
  box.rank = { node = node, at = i }
  if c.carry and c.carry.list == node.id and not box.lifted then
    box.key, box.waiting = node.id .. ":" .. tostring(item.value), true
    box.event = { kind = "sort", id = node.id, value = moved(node, c.carry.value, item.value) }
  end
  return box
end

function measure.sort(c, node, width)
  width = within_line(c, width)
  local kids, y = label_over(c, node, width)
  for i = 1, #node.items do
    local box = sort_row(c, node, i, width)
    box.dx, box.dy = 0, y
    y = y + box.h + c.style.px(8)
    kids[#kids + 1] = box
  end
  return { w = width, h = y - c.style.px(8), kids = kids }
end
function natural.sort(c, node)
  return widest(c, node, c.style.px(80) + 2 * layout.sign(c, 20))
end

return M
