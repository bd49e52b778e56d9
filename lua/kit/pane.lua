-- The window as a whole: the bar at the top, the page that scrolls, the actions at the foot; where
-- each control is, which one has the focus, and how far the page is scrolled. `s` is the stage.
local focus = require "kit.focus"
local layout = require "kit.layout"
local overlay = require "kit.overlay"
require "kit.page"
require "kit.row"
require "kit.controls"
require "kit.field"
require "kit.paint_controls"
local M = {}

local MOST_EDGE = 0.28 -- of a window's height, for what does not scroll

-- The bar over every activity: the way back, where we are, who sits here, the way out.
local function bar_of(s)
  if s.info.desk or s.tree.bare then return nil end
  local t, info = s.words, s.info
  local bar = { kind = "row", align = "ends" }
  if info.can_back and s.tree.undo ~= false then
    bar[1] = { kind = "button", t "Back", icon = "back", ask = "back" }
  end
  bar[#bar + 1] = { kind = "heading", s.tree.title or info.title or "", level = 2, grow = 1 }
  if s.tree.progress then
    local progress = s.tree.progress
    bar[#bar + 1] = { kind = "progress", value = progress.value, of = progress.of,
      words = progress.words, width = 260 }
  end
  if (info.seat or "") ~= "" then
    bar[#bar + 1] = { kind = "chip", info.seat, icon = "person", tone = "sky" }
  end
  bar[#bar + 1] = { kind = "button", t "Reading settings", icon = "text-size", only = true,
    ask = "settings" }
  bar[#bar + 1] = { kind = "button", t "Leave", icon = "leave", ask = "leave" }
  return { kind = "strip", edge = "bottom", bar }
end

-- What the program has to say, under the bar.
local function note_of(s)
  local notice = s.info.notice or ""
  if notice == "" then return nil end
  return { kind = "strip", edge = "bottom", fill = "sun_soft",
    { kind = "row", gap = 12, wrap = false, align = "middle",
      { kind = "icon", "warn" }, { kind = "text", notice, grow = 1 } } }
end

local function foot_of(s)
  local footer = s.tree.footer
  if not footer or #footer == 0 then return nil end
  local row = { kind = "row", align = footer.align or "ends", gap = footer.gap }
  table.move(footer, 1, #footer, 1, row)
  return { kind = "strip", edge = "top", row }
end

local function measure_strip(c, strip)
  c.top = 0
  return strip and layout.measure(c, strip, c.view_w) or { h = 0 }
end

-- Puts the measured parts of the window in their places, and what lies over them.
local function place_all(s)
  local bar, note, page, foot = s.parts.bar, s.parts.note, s.parts.page, s.parts.foot
  local head, height, loose = bar.h + note.h, s.settings.height, s.parts.loose
  local rtl = s.context.rtl
  s.targets, s.regions = {}, {}
  local flow = { items = {}, targets = s.targets, regions = s.regions, offsets = s.offsets,
    rtl = rtl }
  local edge = loose and flow
    or { items = {}, targets = s.targets, regions = s.regions, offsets = s.offsets, rtl = rtl }
  s.items, s.fixed = flow.items, loose and {} or edge.items
  if bar.node then layout.place(bar, 0, 0, edge) end
  if note.node then layout.place(note, 0, bar.h, edge) end
  s.body_from = #s.targets + 1
  layout.place(page, 0, head, flow)
  s.body_to = #s.targets
  local foot_y = loose and head + page.h or height - foot.h
  if foot.node then layout.place(foot, 0, foot_y, edge) end
  for i, target in ipairs(s.targets) do
    target.fixed = not loose and (i < s.body_from or i > s.body_to)
  end
  overlay.arrange(s)
  if s.top then
    s.targets, s.body_from, s.body_to = s.top.targets, 1, #s.top.targets
  end
  if s.of then -- the room presses nothing
    s.dead, s.targets, s.body_from, s.body_to = s.targets, {}, 1, 0
  end
end

-- Lays the whole window out. Where the bar and the actions would take too much of a small window
-- they scroll with the page.
local function arrange(s)
  local c, height = s.context, s.settings.height
  c.from, c.to, c.rough = s.scroll - height, s.scroll + 2 * height, false
  c.dialog, c.toast = nil, nil
  if c.carry ~= s.carry then c.memo = {} end -- other places can be pressed now
  c.carry, c.edits, c.glossary = s.carry, s.edits, s.tree.glossary or {}
  local bar, foot = measure_strip(c, bar_of(s)), measure_strip(c, foot_of(s))
  local note = measure_strip(c, note_of(s))
  local head = bar.h + note.h
  local loose = head + foot.h > height * MOST_EDGE
  s.view_y = loose and 0 or head
  s.view_h = height - (loose and 0 or head + foot.h)
  c.view_h, c.top, c.titled = s.view_h, 0, bar.node ~= nil
  local page = layout.measure(c, s.tree, c.view_w)
  s.parts = { bar = bar, note = note, page = page, foot = foot, loose = loose }
  s.content_h = head + page.h + (loose and foot.h or 0) - s.view_y
  place_all(s)
end

local function limit(s)
  s.scroll = math.floor(math.max(0, math.min(s.scroll, s.content_h - s.view_h)))
end

---Whether any of a box is in sight.
function M.visible(s, box)
  local region = box.region
  if region and (box.y + box.h <= region.y or box.y >= region.y + region.h) then return false end
  local y = box.y - s.scroll
  return box.fixed or (y + box.h > s.view_y and y < s.view_y + s.view_h)
end

---The page's first control in sight, or its last.
---@return table|nil
function M.in_sight(s, last)
  local from, to = s.body_from, s.body_to
  if last then from, to = to, from end
  for i = from, to, last and -1 or 1 do
    if M.visible(s, s.targets[i]) then return s.targets[i] end
  end
end

-- A control that is in sight now, to find the place again by.
local function landmark(s)
  local target = focus.find(s.targets, s.focus)
  if target and not target.fixed and M.visible(s, target) then return target end
  return M.in_sight(s)
end

local function on_page(box) return not box.fixed end
local function on_edge(box) return box.fixed end

---The scroll region under a point of the window, the innermost.
function M.region_at(s, x, y)
  for i = #s.regions, 1, -1 do
    local region = s.regions[i]
    local top = region.y - (region.fixed and 0 or s.scroll)
    local mine = not s.top or region.fixed
    if mine and x >= region.x and x < region.x + region.w and y >= top and y < top + region.h then
      return region
    end
  end
end

---The region that scrolls in the topmost layer.
function M.own_region(s)
  for _, region in ipairs(s.regions) do
    if region.fixed then return region end
  end
end

---The control under a point of the window.
function M.target_at(s, x, y)
  local region = M.region_at(s, x, y)
  if s.top then
    return focus.at(s.targets, x, y, function(box)
      return not box.region or box.region == region
    end)
  end
  local inside = y >= s.view_y and y < s.view_y + s.view_h
  return inside and focus.at(s.targets, x, y + s.scroll, on_page)
    or focus.at(s.targets, x, y, on_edge)
end

-- What lies under the pointer is another control once the page has moved.
local function hover(s)
  local target = s.mouse_x and M.target_at(s, s.mouse_x, s.mouse_y)
  s.hover = target and target.key
end

local function first_focus(s)
  for _, target in ipairs(s.top and s.targets or {}) do
    if target.chosen and s.popup then return target.key end
  end
  local target = focus.first(s.targets, s.body_from)
  return target and target.key
end

---Gives the focus to a control.
function M.set_focus(s, key)
  local target, at = focus.find(s.targets, key)
  s.focus, s.focus_at, s.focus_group = key, at, target and target.group
end

-- Another layer came to the top, or went: each remembers where it had the focus.
local function change_layer(s)
  local layer = s.top and s.top.key or ""
  if layer == s.layer then return end
  s.resting[s.layer or ""] = { s.focus, s.focus_at, s.focus_group }
  local before = s.resting[layer]
  if layer ~= "" and not (before and s.resting[""] and s.layer ~= "") then before = nil end
  s.layer = layer
  if before then
    s.focus, s.focus_at, s.focus_group = table.unpack(before, 1, 3)
  else
    s.focus, s.focus_at, s.focus_group = s.top and s.top.focus, nil, nil
  end
end

-- The focus stays, or goes to what takes its place.
local function settle_focus(s)
  change_layer(s)
  local target = focus.keep(s.targets, s.focus, s.focus_at, s.focus_group)
  M.set_focus(s, target and target.key or first_focus(s))
end

-- Whether what is in sight, and half a window more, has been worked out in detail.
local function settled(s)
  local c, height = s.context, s.settings.height
  return not s.stale
    and (not c.rough or (s.scroll - height / 2 >= c.from and s.scroll + height * 1.5 <= c.to))
end

-- Scrolls a region until a box in it is in sight, and the regions it lies in.
local function uncover_in(s, box)
  local region, room = box.region, s.px(8)
  while region do
    local above, below = box.y - room - region.y, box.y + box.h + room - region.y - region.h
    if above < 0 or below > 0 then
      M.scroll_region(s, region, (above < 0 or below > above) and above or below)
    end
    region = region.region
  end
end

-- Scrolls until a box and its ring are in sight: its head, when it is taller than the window.
local function uncover(s, box)
  local room = s.px(24)
  local above = box.y - room - s.view_y - s.scroll
  local below = box.y + box.h + room - s.view_y - s.view_h - s.scroll
  if above < 0 or below > 0 then
    M.scroll(s, (above < 0 or below > above) and above or below)
  end
end

-- Brings what is new on a page into sight: the last node whose `news` was not there before. On a
-- page just opened nothing is new.
local function tell_news(s, opened)
  local before, latest, sounding = s.news or {}, nil, nil
  s.news, s.untold = {}, false
  for _, box in ipairs(s.items) do
    local news = box.node and box.node.news
    if news then
      s.news[news] = true
      latest = not before[news] and box or latest
      sounding = not before[news] and box.node.sound or sounding
    end
  end
  s.sounding = not opened and sounding or nil
  if latest and not opened then uncover(s, latest) end
end

---Brings the window up to date with the tree, the size and the place on the page.
function M.refresh(s)
  if settled(s) then return end
  local mark = s.targets and not s.fresh and s.scroll > 0 and landmark(s)
  arrange(s)
  local now = mark and focus.find(s.targets, mark.key)
  if now then s.scroll = s.scroll + now.y - mark.y end
  limit(s)
  local opened = s.fresh
  s.stale, s.fresh = false, false
  settle_focus(s)
  hover(s)
  if s.sought then -- a page that goes on names where the keyboard is now
    s.sought = false
    M.reveal(s, s.focus)
  end
  if s.untold then tell_news(s, opened) end
end

---Moves the page up by some pixels. False when it was at its end already.
function M.scroll(s, pixels)
  local before = s.scroll
  s.scroll = s.scroll + pixels
  limit(s)
  M.refresh(s)
  hover(s)
  return s.scroll ~= before
end

---Moves what a scroll region shows up by some pixels. False when it was at its end already.
function M.scroll_region(s, region, pixels)
  local before = s.offsets[region.scrolls] or 0
  s.offsets[region.scrolls] = math.floor(math.max(0, math.min(before + pixels, region.most)))
  if s.offsets[region.scrolls] == before then return false end
  place_all(s)
  hover(s)
  return true
end

---Scrolls until the control with this key and its ring are in sight.
function M.reveal(s, key)
  for _ = 1, 2 do -- the second time its surroundings are worked out, which may move it a little
    local box = focus.find(s.targets, key)
    if box and box.region then
      uncover_in(s, box)
      box = focus.find(s.targets, key)
    end
    if not box or box.fixed then return end
    uncover(s, box)
  end
end

---The scrollbar's handle, and how many pixels of page go by for each of its own; nil when all of
---the page is in sight.
---@return {x: number, y: number, w: number, h: number}|nil, number|nil
function M.scrollbar(s)
  local hidden = s.content_h - s.view_h
  if hidden <= 0 then return nil end
  local w = s.px(8)
  local h = math.max(s.px(48), math.floor(s.view_h * s.view_h / s.content_h))
  local travel = s.view_h - h
  local y = s.view_y + travel * s.scroll // hidden
  return { x = s.settings.width - w - s.px(4), y = y, w = w, h = h }, hidden / math.max(1, travel)
end

return M
