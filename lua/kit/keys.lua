-- What keys mean: going about, pressing, and what the control with the focus does with them.
local acts = require "kit.acts"
local focus = require "kit.focus"
local hands = require "kit.hands"
local pane = require "kit.pane"
local M = {}

local STRUCK = 120 -- ms that a control looks pressed after a key
local STEP = 72 -- units that an arrow with nothing to go to scrolls

local function go(s, target)
  if target then
    pane.set_focus(s, target.key)
    pane.reveal(s, target.key)
  end
end

-- Words between here and a control far down the page are read, not jumped over.
local function far(s, target, down)
  local y = target.y - s.scroll - s.view_y
  return down > 0 and y + target.h > s.view_h * 1.8 or down < 0 and y < -0.8 * s.view_h
end

local function arrow(s, key)
  local from = focus.find(s.targets, s.focus)
  local target = from and focus.arrow(s.targets, from, key, s.scroll)
  local down = key == "Down" and 1 or key == "Up" and -1
  if down and s.top then
    local region = not target and pane.own_region(s)
    if region and pane.scroll_region(s, region, down * s.px(STEP)) then return end
  elseif down then
    local leap = not target or target.fixed
    local step = leap and STEP or far(s, target, down) and 3 * STEP
    if step and pane.scroll(s, down * s.px(step)) then return end
  end
  go(s, target)
end

local function press(s, raw)
  local target = not raw.rep and focus.find(s.targets, s.focus)
  if target and target.event.act == "nothing" then return nil end
  if not target then return nil end
  if not pane.visible(s, target) then
    pane.reveal(s, s.focus)
    return nil
  end
  if not s.settings.reduce_motion then s.struck, s.struck_end = target.key, s.now + STRUCK end
  return target.event
end

local function escape(s, raw)
  if raw.rep or acts.close(s) then return nil end
  if s.top then return s.top.cancel and { kind = "press", id = s.top.cancel } or nil end
  if s.tree.cancel then return { kind = "press", id = s.tree.cancel } end
  if s.info.can_back and s.tree.undo ~= false then return { kind = "back" } end
  return not s.info.desk and { kind = "leave" } or nil
end

-- Scrolls by some windows. A focus that is left behind comes along to what is in sight.
local function jump(pages)
  return function(s)
    local region = s.top and pane.own_region(s)
    if region then
      pane.scroll_region(s, region, pages * region.h)
    elseif not s.top then
      pane.scroll(s, pages * s.view_h)
    end
    local target = focus.find(s.targets, s.focus)
    if target and not pane.visible(s, target) then
      local seen = pane.in_sight(s, pages == math.huge)
      if seen then pane.set_focus(s, seen.key) end
    end
  end
end

local keys = {
  Tab = function(s, raw) go(s, focus.tab(s.targets, s.focus, raw.shift and -1 or 1)) end,
  Up = function(s) arrow(s, "Up") end,
  Down = function(s) arrow(s, "Down") end,
  Left = function(s) arrow(s, "Left") end,
  Right = function(s) arrow(s, "Right") end,
  Home = jump(-math.huge),
  End = jump(math.huge),
  PageUp = jump(-0.85),
  PageDown = jump(0.85),
  Return = press,
  Space = press,
  Escape = escape,
  F1 = function(_, raw) return not raw.rep and { kind = "kit", act = "help" } or nil end,
  F2 = function(_, raw) return not raw.rep and { kind = "kit", act = "settings" } or nil end,
  F11 = function(_, raw) return not raw.rep and { kind = "fullscreen" } or nil end,
}

-- A button that says which key presses it.
local function shortcut(s, raw)
  for _, target in ipairs(s.targets) do
    if not raw.rep and target.node.key == raw.key then
      go(s, target)
      return press(s, raw)
    end
  end
end

---What the control with the focus does with a key or with text.
---@param s Stage
---@param raw table
---@return boolean handled
---@return table|nil event
function M.by_hand(s, raw)
  local target = focus.find(s.targets, s.focus)
  local hand = target and target.role and hands[target.role]
  if not hand or not hand.key or not target.event then return false end
  return hand.key(s, target, raw)
end

---A key that went down. The hand of the control with the focus comes first.
---@param s Stage
---@param raw table
---@return table|nil event
function M.key(s, raw)
  local handled, event = M.by_hand(s, raw)
  if handled then
    s.ring = true
    return event
  end
  local act = keys[raw.key] or shortcut
  if raw.ctrl or raw.alt then return nil end
  s.ring = s.ring or raw.key ~= "F11"
  return act(s, raw)
end

return M
