-- What the mouse and fingers mean: pressing, sliding, carrying, scrolling.
local acts = require "kit.acts"
local focus = require "kit.focus"
local hands = require "kit.hands"
local pane = require "kit.pane"
local M = {}

local SLIP = 10 -- units a finger may slide and still press
local STEP = 72 -- units that a notch of the wheel scrolls

local function on_handle(s, raw)
  local bar = not raw.touch and pane.scrollbar(s)
  return bar and raw.x >= bar.x - s.px(8) and raw.y >= bar.y and raw.y < bar.y + bar.h
end

-- The hand of what the pointer is on, if that does anything with a pointer.
local function grip(s, raw, how)
  local target = how == "drag" and focus.find(s.targets, s.held) or pane.target_at(s, raw.x, raw.y)
  local hand = target and target.event and hands[target.role]
  if hand and hand[how] then return hand[how](s, target, raw), true end
end

local function outside(s, raw)
  local box = s.top and s.top.light and s.top.box
  return box and not s.carry
    and (raw.x < box.x or raw.y < box.y or raw.x >= box.x + box.w or raw.y >= box.y + box.h)
end

local function on_down(s, raw)
  s.ring = false
  s.from_x, s.from_y, s.from_scroll, s.slid = raw.x, raw.y, s.scroll, 0
  if outside(s, raw) then
    acts.close(s)
    return nil
  end
  if not s.top and on_handle(s, raw) then
    s.drag = "bar"
    return nil
  end
  local target = pane.target_at(s, raw.x, raw.y)
  s.held = target and target.key
  s.hover = s.held
  s.drag = raw.touch and "maybe" or nil
  if target and target.event.act == "nothing" then pane.set_focus(s, target.key) end
  local event, gripped = grip(s, raw, "down")
  if gripped then s.drag = "hand" end
  if target and target.event.act == "carry" then s.drag = "pick" end
  return event
end

-- Far enough from where the pointer went down to mean more than a press.
local function slipped(s, raw)
  return math.abs(raw.x - s.from_x) + math.abs(raw.y - s.from_y) > s.px(SLIP)
end

local function pick_up(s)
  local target = focus.find(s.targets, s.held)
  s.carry = { list = target.event.list, value = target.event.value, label = target.label }
  s.drag, s.stale = "carry", true
  pane.refresh(s)
end

-- A finger moves the page, or what scrolls in the layer over it.
local function slide_page(s, slid)
  local region = s.top and pane.own_region(s)
  if region then
    pane.scroll_region(s, region, s.slid - slid)
  elseif not s.top then
    pane.scroll(s, s.from_scroll - slid - s.scroll)
  end
  s.slid = slid
end

local function on_move(s, raw)
  if s.drag == "hand" then return (grip(s, raw, "drag")) end
  if s.drag == "pick" and slipped(s, raw) then pick_up(s) end
  local slid = s.from_y and raw.y - s.from_y or 0
  if s.drag == "maybe" and math.abs(slid) > s.px(SLIP) then
    s.drag, s.held, s.hover = "page", nil, nil
  end
  if s.drag == "bar" then
    local _, ratio = pane.scrollbar(s)
    pane.scroll(s, s.from_scroll + slid * (ratio or 0) - s.scroll)
  elseif s.drag == "page" then
    slide_page(s, slid)
  else
    local target = pane.target_at(s, raw.x, raw.y)
    s.hover = target and target.key
  end
end

local function on_up(s, raw)
  local held, drag = s.held, s.drag
  s.held, s.drag = nil, nil
  if raw.touch then s.hover = nil end
  if drag == "hand" then return nil end
  local target = pane.target_at(s, raw.x, raw.y)
  if drag == "carry" then
    local event = target and target.waiting and target.event or nil
    s.carry, s.stale = nil, true
    return event
  end
  if not held or drag == "page" then return nil end
  if not target or target.key ~= held then return nil end
  pane.set_focus(s, held)
  return target.event
end

local phases = { down = on_down, move = on_move, up = on_up }

---@param s Stage
---@param raw table
---@return table|nil event
function M.pointer(s, raw)
  s.mouse_x, s.mouse_y = raw.x, raw.y
  if raw.touch then s.mouse_x = nil end
  return phases[raw.phase](s, raw)
end

---@param s Stage
---@param raw table
function M.wheel(s, raw)
  local region = raw.x and pane.region_at(s, raw.x, raw.y)
  if region and pane.scroll_region(s, region, raw.dy * s.px(STEP)) then return end
  if not s.top then pane.scroll(s, raw.dy * s.px(STEP)) end
end

return M
