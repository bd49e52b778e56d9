-- How each kind of box is drawn. `s` is the stage: what is hovered, held down and in focus.
local pen = require "kit.pen"
local layout = require "kit.layout"
local rich = require "kit.rich"
local M = {}

local FRAME = 16 -- ms between the frames of something that moves
local ENDED = 1e9 -- the `now` a canvas is given when nothing may move: long after every end

local GLOW = 0x1EFFFFFF
local SLIVER = 0.25 -- of a cover's height

-- kind -> function(s, box); kinds without one are only room for their children.
local draw = {}
M.draws = draw

---Neither, "hover" or "press": what the pointer or a key is doing to a box.
---@param s table the stage
---@param box table
---@return "hover"|"press"|nil
function M.touch(s, box)
  if not box.key then return nil end
  if s.struck == box.key then return "press" end
  if s.hover ~= box.key then return nil end
  return s.held == box.key and "press" or "hover"
end
local touch = M.touch

local function words(s, box)
  local dx, align = rich.spot(box, s.start)
  pen.text(box.x + dx, box.y, box.text, box.font, box.colour, box.wrap, align, box.pitch, box.spans)
end
draw.words, draw.heading, draw.text = words, words, words

-- Signs that point along the line of reading turn round with it.
local TURNED = { back = "next", next = "back", left = "right", right = "left", undo = "redo",
  redo = "undo" }

function draw.icon(s, box)
  local name = s.context.rtl and TURNED[box.name] or box.name
  pen.picture(box.x, box.y, box.w, box.h, ("kit/%s.svg"):format(name), box.colour)
end

function draw.art(_, box)
  pen.picture(box.x, box.y, box.w, box.h, box.name)
end

function draw.banner(_, box)
  pen.rect(box.x, box.y, box.w, box.h, "brand_deep")
end

-- The part of what follows that can be seen, until "uncut".
function draw.cut(_, box)
  pen.clip(box.x, box.y, box.w, box.h)
end

function draw.uncut(s, box)
  pen.unclip()
  local region = box.of
  if region.most > 0 then
    local w = s.px(6)
    local h = math.max(s.px(32), math.floor(region.h * region.h / region.content_h))
    local y = region.y + (region.h - h) * region.offset // region.most
    local x = s.context.rtl and region.x or region.x + region.w - w
    pen.box(x, y, w, h, w / 2, "edge")
  end
end

function draw.hair(_, box)
  pen.rect(box.x, box.y, box.w, box.h, box.colour or "line")
end

function draw.strip(s, box)
  local hair = s.px(1)
  pen.rect(box.x, box.y, box.w, box.h, box.node.fill or "card")
  local edge = box.node.edge == "top" and box.y or box.y + box.h - hair
  pen.rect(box.x, edge, box.w, hair, "line")
end

-- The pale shade of a colour, to put words on.
local function soft(tone)
  return tone == "wash" and tone or tone .. "_soft"
end

-- What the pointer is over, however large it is: only its sides are painted anew.
local function sides(s, box, r)
  local t = s.px(3)
  pen.rect(box.x + r, box.y, box.w - 2 * r, t, "brand")
  pen.rect(box.x + r, box.y + box.h - t, box.w - 2 * r, t, "brand")
  pen.rect(box.x, box.y + r, t, box.h - 2 * r, "brand")
  pen.rect(box.x + box.w - t, box.y + r, t, box.h - 2 * r, "brand")
end

function draw.card(s, box)
  local node, px, state = box.node, s.px, touch(s, box)
  local x, y, w, h, r = box.x, box.y, box.w, box.h, px(12)
  local over = state == "hover"
  if over then state = nil end
  if not node.tone then
    local drop = state and 1 or 3
    pen.box(x, y + px(drop), w, h, r, "shade")
    pen.box(x, y + px(drop / 2), w, h, r, "shade")
  end
  local fill = node.tone and soft(node.tone) or state and "wash" or "card"
  local edge = state and "brand" or node.id and "edge" or "line"
  pen.box(x, y, w, h, r, fill, edge, px(state and 2 or 1))
  if over then sides(s, box, r) end
  if node.accent then
    local at = s.context.rtl and x + w - px(18) or x + px(12)
    pen.box(at, y + px(16), px(6), h - px(32), px(3), node.accent)
  end
end

function draw.button(s, box)
  local node, px, state = box.node, s.px, touch(s, box)
  local x, y, w, h, r = box.x, box.y, box.w, box.h, px(10)
  if node.disabled then
    pen.box(x, y, w, h, r, "off")
  elseif node.primary then
    local fill = state == "press" and "brand_press" or state and "brand_hover" or "brand"
    if state ~= "press" then pen.box(x, y + px(2), w, h, r, "shade") end
    pen.box(x, y, w, h, r, fill)
  else
    local fill = state == "press" and "brand_soft" or state and "wash" or "card"
    pen.box(x, y, w, h, r, fill, state and "brand" or "edge", px(state and 2 or 1))
  end
end

function draw.chip(s, box)
  local node = box.node
  if node.tone then
    local fill = node.solid and node.tone or soft(node.tone)
    pen.box(box.x, box.y, box.w, box.h, math.min(box.h / 2, s.px(14)), fill)
  end
end

function draw.picture(s, box)
  local node = box.node
  if layout.picture_size(s.context, node.src) then
    pen.picture(box.x, box.y, box.w, box.h, node.src)
  else
    pen.box(box.x, box.y, box.w, box.h, s.px(8), "wash")
    local font = s.style.font "small"
    pen.clip(box.x, box.y, box.w, box.h)
    pen.text(box.x + s.px(8), box.y + s.px(8), node.words or "", font, "ink_soft", box.w - s.px(16))
    pen.unclip()
  end
end

-- A picture that fills its room and is cut at the edges.
local function fill_picture(box, name, real_w, real_h)
  local k = math.max(box.w / real_w, box.h / real_h)
  local w, h = math.ceil(real_w * k), math.ceil(real_h * k)
  pen.picture(box.x + (box.w - w) // 2, box.y + (box.h - h) // 2, w, h, name)
end

-- In place of a picture: a band of colour, two rings of light and a sign.
local function fill_band(box, colour, icon)
  local x, y, w, h = box.x, box.y, box.w, box.h
  pen.rect(x, y, w, h, colour)
  pen.circle(x + w * 0.5, y + h * 0.5, h * 0.42, GLOW)
  pen.circle(x + w * 0.5, y + h * 0.5, h * 0.75, GLOW)
  local size = math.floor(h * 0.46)
  x, y = x + (w - size) // 2, y + (h - size) // 2
  pen.picture(x, y, size, size, ("kit/%s.svg"):format(icon), "card")
end

-- Whether enough of a cover has come up over the window's foot to be worth drawing: a shelf that
-- begins draws no picture of which only the top can be seen.
local function risen(s, box)
  return s.scroll + s.view_y + s.view_h - box.y > box.h * SLIVER
end

function draw.cover(s, box)
  local node, t = box.node, s.px(4)
  local real_w, real_h
  if risen(s, box) then real_w, real_h = layout.picture_size(s.context, node.src) end
  pen.clip(box.x, box.y, box.w, box.h)
  if real_w then
    fill_picture(box, node.src, real_w, real_h)
  else
    fill_band(box, node.fill or "brand", node.icon or "bag")
  end
  pen.unclip()
  -- A ring of the card's colour rounds the corners.
  pen.box(box.x - t, box.y - t, box.w + 2 * t, box.h + 2 * t, s.px(8) + t, nil, "card", t)
end

-- Milliseconds since the canvas began to show this scene.
local function elapsed(s, node)
  local name = node.id or ""
  local showing = s.scenes[name]
  if not showing or showing.scene ~= node.scene then
    showing = { scene = node.scene, since = s.now }
    s.scenes[name] = showing
  end
  return s.now - showing.since
end

function draw.canvas(s, box)
  local node = box.node
  if not node.paint then return end
  pen.push(box.x, box.y, box.k)
  pen.clip(0, 0, node.width, node.height)
  local still = s.settings.reduce_motion
  local more = node.paint(pen, still and ENDED or elapsed(s, node))
  pen.unclip()
  pen.pop()
  if more and not still then
    s.wait = math.min(s.wait or math.huge, more == true and FRAME or more)
  end
end

function draw.region(s, box)
  if not touch(s, box) then return end
  if box.round then
    pen.circle(box.x + box.w / 2, box.y + box.h / 2, box.w / 2 + s.px(2), nil, "brand", s.px(2))
  else
    local t = s.px(2)
    pen.box(box.x - t, box.y - t, box.w + 2 * t, box.h + 2 * t, s.px(8), nil, "brand", t)
  end
end

---@param s table the stage
---@param box table
function M.box(s, box)
  local how = draw[box.kind]
  if how then how(s, box) end
end

---The ring round what has the focus: brand, with an outer band of sun.
---@param s table the stage
---@param box table
function M.ring(s, box)
  local gap, t = s.px(2), math.max(3, s.px(3))
  for i, colour in ipairs { "brand", "sun" } do
    local out = gap + t * i
    if box.round then
      pen.circle(box.x + box.w / 2, box.y + box.h / 2, box.w / 2 + out, nil, colour, t)
    else
      pen.box(box.x - out, box.y - out, box.w + 2 * out, box.h + 2 * out,
        s.px(box.radius or 8) + out, nil, colour, t)
    end
  end
end

---What is in the hand, under the pointer that carries it.
---@param s table the stage
function M.ghost(s)
  local font = s.style.font "strong"
  local w, h = pen.measure(font, s.carry.label)
  local pad = s.px(12)
  local x, y = s.mouse_x + s.px(8), s.mouse_y + s.px(8)
  pen.box(x, y + s.px(3), w + 2 * pad, h + 2 * pad, s.px(10), "shade")
  pen.box(x, y, w + 2 * pad, h + 2 * pad, s.px(10), "card", "brand", s.px(2))
  pen.text(x + pad, y + pad, s.carry.label, font, "ink")
end

---Dims what lies under a layer.
---@param s table the stage
function M.shade(s)
  pen.rect(0, 0, s.settings.width, s.settings.height, 0x66101820)
end

---The bar that shows how much of a page is out of sight.
---@param s table the stage
---@param bar {x: number, y: number, w: number, h: number}
function M.scrollbar(s, bar)
  local fill = s.drag == "bar" and "brand" or "edge"
  pen.box(bar.x, bar.y, bar.w, bar.h, bar.w / 2, fill)
end

return M
