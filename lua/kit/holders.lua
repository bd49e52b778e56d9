-- What holds other things and more than places them: what folds, scrolls, lies over the page or
-- speaks.
local layout = require "kit.layout"
local people = require "kit.people"
local measure, natural = layout.measures, layout.naturals

function measure.disclosure(c, node, width)
  local px, sign = c.style.px, layout.sign(c, 20)
  local open = c.open[node.id]
  if open == nil then open = node.open or false end
  local text = layout.words(c, node.label, "strong", width - sign - px(24), "brand")
  local h = math.max(px(48), text.h + px(16))
  text.dx, text.dy = sign + px(16), (h - text.h) // 2
  local head = { kind = "fold", node = node, dx = 0, dy = 0, radius = 8, h = h, key = node.id,
    w = math.min(width, text.w + sign + px(32)), label = node.label, role = "disclosure",
    event = { kind = "kit", act = "toggle", id = node.id, open = open },
    kids = { text, { kind = "icon", name = open and "up" or "down", colour = "brand", w = sign,
      h = sign, dx = px(8), dy = (h - sign) // 2 } } }
  if not open then return { w = width, h = h, kids = { head } } end
  local inset = px(16)
  local kids, tall = layout.stack(c, node, width - inset, px(node.gap or 12), node.align)
  layout.shift(kids, inset, h + px(8))
  table.insert(kids, 1, head)
  kids[#kids + 1] = { kind = "hair", colour = "sun", w = px(3), h = tall, dx = 0, dy = h + px(8) }
  return { w = width, h = h + px(8) + tall, kids = kids }
end

---A window on something taller, with room for a scrollbar when it is.
function measure.scroll(c, node, width)
  local px = c.style.px
  local height = node.height and px(node.height) or node.pixels
  local kids, h = layout.stack(c, node, width, px(node.gap or 16), node.align)
  if h > height then
    kids, h = layout.stack(c, node, width - px(16), px(node.gap or 16), node.align)
  end
  return { w = width, h = math.min(height, h), content_h = h, kids = kids, scrolls = node.id }
end

function measure.link(c, node, width)
  local text = layout.words(c, node[1], "body", width, "brand")
  local h = math.max(c.style.px(32), text.h)
  text.dx, text.dy = 0, (h - text.h) // 2
  local box = { w = text.w, h = h, kids = { text }, radius = 4, underline = text }
  return layout.press(box, node, "link")
end
function natural.link(c, node)
  return layout.words_width(c, node[1], "body")
end

-- What lies over the page takes no room on it; kit.overlay shows it.
local function over(name)
  return function(c, node)
    c[name] = node
    return { w = 0, h = 0, away = true }
  end
end
measure.dialog, measure.toast = over "dialog", over "toast"

function measure.portrait(c, node)
  local size = layout.sign(c, node.size or 96)
  return { w = size, h = size, layers = people.layers(node.look, node.mood) }
end
function natural.portrait(c, node)
  return layout.sign(c, node.size or 96)
end

-- Who speaks, small, over what is said.
local function speaker(c, node, width)
  local name = node.name and layout.words(c, node.name, "strong", width, "ink")
  local role = node.role and layout.words(c, node.role, "small", width, "ink_soft")
  local kids, y = {}, 0
  for _, words in ipairs { name or role, name and role } do
    words.dx, words.dy = 0, y
    y, kids[#kids + 1] = y + words.h, words
  end
  return kids, y
end

---A bubble with a point towards who speaks; over the words where there is no room beside them.
function measure.speech(c, node, width)
  local px = c.style.px
  local size, gap, pad = layout.sign(c, node.size or 96), px(20), px(20)
  local face = node.look and layout.measure(c, { kind = "portrait", look = node.look,
    mood = node.mood, size = node.size or 96, words = node.words }, size)
    or node.src and layout.measure(c, { kind = "picture", src = node.src, words = node.words,
      width = size / c.style.scale, height = size / c.style.scale }, size)
  local beside = face and width - size - gap >= layout.pixels(c, 200)
  local room = beside and width - size - gap or width
  local kids, y = speaker(c, node, room - 2 * pad)
  local said, h = layout.stack(c, node, room - 2 * pad, px(8), "left")
  for _, box in ipairs(layout.shift(said, 0, y)) do kids[#kids + 1] = box end
  layout.shift(kids, pad, pad)
  local bubble = { kind = "bubble", node = node, w = room, h = y + h + 2 * pad, kids = kids, dx = 0,
    dy = 0 }
  if not face then return { w = width, h = bubble.h, kids = { bubble } } end
  local right = node.side == "right"
  if beside then
    face.dx, face.dy = right and width - size or 0, 0
    bubble.dx, bubble.point = right and 0 or size + gap, right and "right" or "left"
    bubble.point_at = size // 2
  else
    face.dx, face.dy = right and width - size or 0, 0
    bubble.dy, bubble.point = size + px(12), "up"
    bubble.point_at = right and width - size // 2 or size // 2
  end
  return { w = width, h = math.max(bubble.dy + bubble.h, size), kids = { face, bubble } }
end
