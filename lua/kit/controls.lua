-- The things one presses and looks at: how large they are and where their insides go.
local layout = require "kit.layout"
local measure, natural = layout.measures, layout.naturals

-- A button that shows only its icon; its words are said all the same.
local function sign_alone(c, node, colour, low)
  local icon = layout.sign(c, 24)
  local side = math.max(low, icon + c.style.px(16))
  return { w = side, h = side, kids = { { kind = "icon", name = node.icon, colour = colour,
    w = icon, h = icon, dx = (side - icon) // 2, dy = (side - icon) // 2 } } }
end

-- A button's insides: an icon and words, in the middle.
local function label(c, node, width, pad_x, pad_y, face, colour, low)
  if node.only then return sign_alone(c, node, colour, low) end
  local icon = node.icon and math.floor(c.style.px(24) * c.style.text) or 0
  local lead = node.icon and icon + c.style.px(8) or 0
  local text = layout.words(c, node[1], face, width - 2 * pad_x - lead, colour, "centre")
  local w = math.min(width, text.w + 2 * pad_x + lead)
  local h = math.max(low, text.h + 2 * pad_y, icon + 2 * pad_y)
  text.dx, text.dy = pad_x + lead, (h - text.h) // 2
  local kids = { text }
  if node.icon then
    kids[2] = { kind = "icon", name = node.icon, colour = colour, w = icon, h = icon,
      dx = pad_x, dy = (h - icon) // 2 }
  end
  return { w = w, h = h, kids = kids }
end

local function label_width(c, node, pad_x, face)
  local lead = node.icon and math.floor(c.style.px(24) * c.style.text) + c.style.px(8) or 0
  return layout.words_width(c, node[1], face) + 2 * pad_x + lead
end

local function button_face(node)
  local colour = node.disabled and "ink_soft" or node.primary and "on_brand" or "ink"
  return (node.primary or node.strong) and "strong" or "body", colour
end

function measure.button(c, node, width)
  local px = c.style.px
  local face, colour = button_face(node)
  local box = layout.press(label(c, node, width, px(20), px(8), face, colour, px(48)), node)
  box.radius = 10
  return box
end
function natural.button(c, node)
  if node.only then return math.max(c.style.px(48), layout.sign(c, 24) + c.style.px(16)) end
  return label_width(c, node, c.style.px(20), (button_face(node)))
end

function measure.chip(c, node, width)
  local px, colour = c.style.px, node.solid and "on_" .. node.tone or "ink"
  return label(c, node, width, px(node.tone and 12 or 0), px(4), "small", colour, 0)
end
function natural.chip(c, node)
  return label_width(c, node, c.style.px(node.tone and 12 or 0), "small")
end

-- An icon grows with the text it stands beside.
function measure.icon(c, node)
  local size = math.floor(c.style.px(node.size or 24) * c.style.text)
  return { w = size, h = size, name = node[1], colour = node.colour or "ink" }
end
function natural.icon(c, node)
  return math.floor(c.style.px(node.size or 24) * c.style.text)
end

function measure.picture(c, node, width)
  local w, h = node.width, node.height
  if not (w and h) then
    local real_w, real_h = layout.picture_size(c, node.src)
    if not real_w then real_w, real_h = 320, 180 end
    w = w or (h and h * real_w / real_h) or real_w
    h = h or w * real_h / real_w
  end
  local k = math.min(c.style.scale, width / w)
  return { w = math.floor(w * k), h = math.floor(h * k) }
end
function natural.picture(c, node)
  return c.style.px(node.width or layout.picture_size(c, node.src) or 320)
end

-- Children lie on the picture, in its top right corner.
function measure.cover(c, node, width)
  local inset = c.style.px(12)
  local kids = layout.stack(c, node, width - 2 * inset, c.style.px(8), "right")
  for i = 1, #kids do
    kids[i].dx, kids[i].dy = kids[i].dx + inset, kids[i].dy + inset
  end
  local h = node.aspect and math.floor(width / node.aspect) or c.style.px(node.height or 140)
  return { w = width, h = h, kids = kids }
end

-- A canvas fills its room, but is never taller than what is left of the window.
function measure.canvas(c, node, width)
  local px = c.style.px
  local tall = math.max(c.view_h - c.top - (c.bare and 0 or px(24)), c.view_h * 0.6)
  local k = math.min(width / node.width, tall / node.height, 1.75 * c.style.scale)
  local kids = {}
  for i, region in ipairs(node.regions or {}) do
    local box = layout.press({ kind = "region", node = region, w = region.w * k, h = region.h * k,
      dx = region.x * k, dy = region.y * k, round = region.round }, region)
    box.radius = region.round and math.min(region.w, region.h) / 2 or 8
    box.group, box.chosen = node.id, region.chosen
    box.label, box.role = region.words, "region"
    kids[i] = box
  end
  local w = math.floor(node.width * k)
  return { w = w, h = math.floor(node.height * k), k = k, kids = kids, ltr = true }
end
function natural.canvas(c, node)
  return c.style.px(node.width)
end
