-- How the controls that ask and hold are drawn; kit.paint has the rest.
local pen = require "kit.pen"
local field = require "kit.field"
local paint = require "kit.paint"
local draw, touch = paint.draws, paint.touch

function draw.option(s, box)
  local px, state, chosen = s.px, touch(s, box), box.chosen
  local closed = not box.event
  local fill = closed and "off" or chosen and "brand_soft" or state and "wash" or "card"
  local edge = not closed and (chosen or state) and "brand" or "edge"
  if box.flat then
    pen.box(box.x, box.y, box.w, box.h, px(8), fill)
  else
    pen.box(box.x, box.y, box.w, box.h, px(10), fill, edge, px(chosen and 2 or 1))
  end
  local r, mark = box.mark / 2, closed and "edge" or "brand"
  local cx = s.context.rtl and box.x + box.w - px(16) - r or box.x + px(16) + r
  local cy = box.y + box.h / 2
  if box.many then
    pen.box(cx - r, cy - r, 2 * r, 2 * r, px(5), chosen and mark or "card",
      chosen and mark or "edge", px(2))
    if chosen then pen.picture(cx - r, cy - r, 2 * r, 2 * r, "kit/tick.svg", "on_brand") end
    return
  end
  pen.circle(cx, cy, r, "card", chosen and mark or "edge", px(2))
  if chosen then pen.circle(cx, cy, r * 0.55, mark) end
end

function draw.tab(s, box)
  local px, state = s.px, touch(s, box)
  if state then pen.box(box.x, box.y, box.w, box.h, px(8), "wash") end
  if box.chosen then pen.box(box.x, box.y + box.h - px(4), box.w, px(4), px(2), "brand") end
end

-- The ground of what is typed into or opens a list.
function draw.well(s, box)
  local px, state = s.px, touch(s, box)
  local here = s.focus == box.key and box.key ~= nil and box.role == "field"
  local fill = box.event and (state and not here and "wash" or "card") or "off"
  pen.box(box.x, box.y, box.w, box.h, px(10), fill, (state or here) and "brand" or "edge",
    px((state or here) and 2 or 1))
  if box.edit then field.draw(s, box) end
end

function draw.track(s, box)
  local px, node, k = s.px, box.node, box.knob
  local share = (node.value - node.low) / math.max(node.high - node.low, 1e-9)
  if s.context.rtl then share = 1 - share end
  local y, left, run = box.y + box.h / 2, box.x + k / 2, box.w - k
  local x, t = left + run * share, px(6)
  local colour = box.event and "brand" or "edge"
  pen.box(left, y - t / 2, run, t, t / 2, "line", "edge", px(1))
  if s.context.rtl then
    pen.box(x, y - t / 2, left + run - x, t, t / 2, colour)
  else
    pen.box(left, y - t / 2, x - left, t, t / 2, colour)
  end
  local step = node.step or 1
  if (node.high - node.low) / step <= 20 then
    for i = 0, math.floor((node.high - node.low) / step + 0.5) do
      pen.circle(left + run * i * step / (node.high - node.low), y + px(14), px(2), "edge")
    end
  end
  local state = touch(s, box)
  pen.circle(x, y + px(1), k / 2, "shade")
  pen.circle(x, y, k / 2, state and "brand_hover" or colour)
  pen.circle(x, y, k / 5, "card")
end

function draw.steps(s, box)
  local px = s.px
  local edge = touch(s, box) and "brand" or "edge"
  pen.box(box.x, box.y, box.w, box.h, px(10), box.event and "card" or "off", edge, px(1))
  for _, x in ipairs { box.x + box.side, box.x + box.w - box.side } do
    pen.rect(x, box.y + px(8), px(1), box.h - px(16), "line")
  end
end

-- What can be picked up; what is in the hand leaves a hole.
function draw.drag(s, box)
  local px, state = s.px, touch(s, box)
  local x, y, w, h, r = box.x, box.y, box.w, box.h, px(10)
  if box.lifted then
    pen.box(x, y, w, h, r, "sun_soft", "sun", px(3))
    return
  end
  if not box.waiting then pen.box(x, y + px(2), w, h, r, "shade") end
  local fill = (state or box.waiting) and "brand_soft" or "card"
  pen.box(x, y, w, h, r, fill, (state or box.waiting) and "brand" or "edge", px(state and 2 or 1))
end

function draw.drop(s, box)
  local px, state = s.px, touch(s, box)
  local fill = box.waiting and "brand_soft" or "wash"
  pen.box(box.x, box.y, box.w, box.h, px(12), fill, box.waiting and "brand" or "edge",
    px((state or box.waiting) and 3 or 1))
end

function draw.fold(s, box)
  if touch(s, box) then pen.box(box.x, box.y, box.w, box.h, s.px(8), "wash") end
end

-- The line under words that can be pressed.
local function underline(s, x, y, w, strong)
  pen.rect(x, y, w, s.px(strong and 3 or 2), "brand")
end

function draw.link(s, box)
  local text = box.underline
  underline(s, box.x, text.y + text.h - s.px(3), text.w, touch(s, box))
end

function draw.term(s, box)
  if box.key and touch(s, box) then
    pen.box(box.x - s.px(3), box.y, box.w + s.px(6), box.h, s.px(4), 0x22005EB8)
  end
  underline(s, box.x, box.y + box.h - s.px(5), box.w, box.key and touch(s, box))
end

function draw.portrait(_, box)
  for _, layer in ipairs(box.layers) do
    pen.picture(box.x, box.y, box.w, box.h, layer.src, layer.tint)
  end
end

-- The point of a bubble: filled line by line from its foot, on the bubble's edge, to its tip.
local function bubble_point(s, x, y, way_x, way_y)
  local size, hair = s.px(12), s.px(1)
  for i = 0, size - 1 do
    local half = size - i
    if way_y ~= 0 then
      pen.rect(x - half, y - i, half * 2, 1, "card")
    else
      pen.rect(way_x < 0 and x - i or x + i - 1, y - half, 1, half * 2, "card")
    end
  end
  local tip_x, tip_y = x + way_x * size, y + way_y * size
  pen.line(x + way_y * size, y + way_x * size, tip_x, tip_y, hair, "line")
  pen.line(x - way_y * size, y - way_x * size, tip_x, tip_y, hair, "line")
end

-- A bubble with a point towards who speaks.
function draw.bubble(s, box)
  local px, point, rtl = s.px, box.point, s.context.rtl
  local x, y, w, h, r = box.x, box.y, box.w, box.h, px(16)
  pen.box(x, y + px(2), w, h, r, "shade")
  pen.box(x, y, w, h, r, "card", "line", px(1))
  if point == "up" then
    bubble_point(s, rtl and x + w - box.point_at or x + box.point_at, y, 0, -1)
  elseif point then
    local left = (point == "left") ~= (rtl or false)
    bubble_point(s, left and x or x + w, y + math.min(box.point_at, h // 2), left and -1 or 1, 0)
  end
end

-- A card that lies over the page.
function draw.sheet(s, box)
  local px, r = s.px, s.px(box.radius)
  for i = 3, 1, -1 do
    pen.box(box.x - px(i), box.y + px(2 * i), box.w + 2 * px(i), box.h + px(i), r + px(i), "shade")
  end
  pen.box(box.x, box.y, box.w, box.h, r, "card", "edge", px(1))
end
