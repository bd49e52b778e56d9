-- The stage an activity plays on: it takes the tree of a view, lays it out, draws it through the
-- pen, and turns keys and pointers into events with a meaning. It holds what is not the activity's
-- own: focus, hover, scrolling, how long a picture has been moving.
local pen = require "kit.pen"
local focus = require "kit.focus"
local layout = require "kit.layout"
local paint = require "kit.paint"
local pane = require "kit.pane"
local theme = require "kit.theme"
local new_words = require("kit.words").new
local M = {}

local SLIP = 10 -- units a finger may slide and still press
local STRUCK = 120 -- ms that a control looks pressed after a key
local STEP = 72 -- units that a notch of the wheel scrolls, or an arrow with nothing to go to

---@class Stage
---@field settings table
---@field style Style
---@field px fun(units: number): integer
---@field focus string|nil key of the control with the focus
---@field ring boolean whether the focus shows: after the keyboard, not after the mouse
---@field hover string|nil key of what the pointer is over
---@field held string|nil key of what the pointer went down on
---@field struck string|nil key of what the keyboard has just pressed, until s.struck_end
---@field scroll number pixels the page is moved up by
---@field scenes table what each canvas shows, and since when
---@field items table[] the boxes that scroll, in drawing order
---@field fixed table[] those that do not
---@field targets table[] the boxes that can be pressed, in reading order

---@param settings {width: integer, height: integer, text?: number, theme?: string, lang?: string,
---reduce_motion?: boolean}
---@return Stage
function M.new(settings)
  local s = { scroll = 0, now = 0, scenes = {}, ring = true, info = {} }
  M.settings(s, settings)
  return s
end

---A new size, text size, theme or language; the place on the page is kept.
---@param s Stage
---@param settings table
function M.settings(s, settings)
  s.settings = settings
  s.style = theme.style(settings)
  s.px = s.style.px
  s.words = new_words(settings.lang)
  s.context = layout.context(s.style, settings.width)
  s.stale = true
end

---Shows a tree. A page with another id starts at its top, with the focus on its first control; on
---the same page what is new is brought into sight.
---@param s Stage
---@param tree Node a page
---@param info {can_back?: boolean, title?: string, seat?: string, notice?: string, desk?: boolean}
function M.show(s, tree, info)
  if type(tree) ~= "table" or tree.kind ~= "page" then
    local got = type(tree) == "table" and tree.kind or type(tree)
    error(("view: expected a ui.page, got %s"):format(got), 0)
  end
  if not s.tree or tree.id ~= s.tree.id then
    s.focus, s.focus_at, s.focus_group, s.scroll, s.scenes = tree.focus, nil, nil, 0, {}
    s.fresh, s.struck = true, nil
  elseif tree.focus and tree.focus ~= s.tree.focus then
    s.focus = tree.focus
  end
  s.tree, s.info, s.stale, s.untold = tree, info or {}, true, true
  s.context.memo = {}
end

-- Keys -------------------------------------------------------------------------------------------

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
  if down then
    local leap = not target or target.fixed
    local step = leap and STEP or far(s, target, down) and 3 * STEP
    if step and pane.scroll(s, down * s.px(step)) then return end
  end
  go(s, target)
end

local function press(s, raw)
  local target = not raw.rep and focus.find(s.targets, s.focus)
  if not target then return nil end
  if not pane.visible(s, target) then
    pane.reveal(s, s.focus)
    return nil
  end
  if not s.settings.reduce_motion then s.struck, s.struck_end = target.key, s.now + STRUCK end
  return target.event
end

local function escape(s, raw)
  if raw.rep then return nil end
  if s.tree.cancel then return { kind = "press", id = s.tree.cancel } end
  if s.info.can_back and s.tree.undo ~= false then return { kind = "back" } end
  return not s.info.desk and { kind = "leave" } or nil
end

-- Scrolls by some windows. A focus that is left behind comes along to what is in sight.
local function jump(pages)
  return function(s)
    pane.scroll(s, pages * s.view_h)
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
  F11 = function(_, raw) return not raw.rep and { kind = "fullscreen" } or nil end,
}

-- A button that says which key presses it.
local function shortcut(s, raw)
  for _, target in ipairs(s.targets) do
    if not raw.rep and target.node.key == raw.key then
      pane.set_focus(s, target.key)
      return press(s, raw)
    end
  end
end

local function on_key(s, raw)
  local act = keys[raw.key] or shortcut
  if raw.ctrl or raw.alt then return nil end
  s.ring = s.ring or raw.key ~= "F11"
  return act(s, raw)
end

-- Pointers ---------------------------------------------------------------------------------------

local function on_handle(s, raw)
  local bar = not raw.touch and pane.scrollbar(s)
  return bar and raw.x >= bar.x - s.px(8) and raw.y >= bar.y and raw.y < bar.y + bar.h
end

local function on_down(s, raw)
  s.ring = false
  s.from_y, s.from_scroll = raw.y, s.scroll
  if on_handle(s, raw) then
    s.drag = "bar"
    return
  end
  local target = pane.target_at(s, raw.x, raw.y)
  s.held = target and target.key
  s.hover = s.held
  s.drag = raw.touch and "maybe" or nil
end

local function on_move(s, raw)
  local slid = s.from_y and raw.y - s.from_y or 0
  if s.drag == "maybe" and math.abs(slid) > s.px(SLIP) then
    s.drag, s.held, s.hover = "page", nil, nil
  end
  if s.drag == "bar" then
    local _, ratio = pane.scrollbar(s)
    pane.scroll(s, s.from_scroll + slid * (ratio or 0) - s.scroll)
  elseif s.drag == "page" then
    pane.scroll(s, s.from_scroll - slid - s.scroll)
  else
    local target = pane.target_at(s, raw.x, raw.y)
    s.hover = target and target.key
  end
end

local function on_up(s, raw)
  local held, drag = s.held, s.drag
  s.held, s.drag = nil, nil
  if raw.touch then s.hover = nil end
  if not held or drag == "page" then return nil end
  local target = pane.target_at(s, raw.x, raw.y)
  if not target or target.key ~= held then return nil end
  pane.set_focus(s, held)
  return target.event
end

local phases = { down = on_down, move = on_move, up = on_up }

local function on_pointer(s, raw)
  s.mouse_x, s.mouse_y = raw.x, raw.y
  if raw.touch then s.mouse_x = nil end
  return phases[raw.phase](s, raw)
end

local kinds = {
  key = on_key,
  pointer = on_pointer,
  wheel = function(s, raw) pane.scroll(s, raw.dy * s.px(STEP)) end,
}

---One thing a person did, as a meaning: a press, a choice, or a wish to the host ("back", "leave",
---"fullscreen"). Nil when it meant nothing to the activity.
---@param s Stage
---@param raw table {kind="key"|"pointer"|"wheel"|"text", ...}; places are physical pixels
---@param now number milliseconds
---@return table|nil event
function M.input(s, raw, now)
  s.now = now
  local act = s.tree and kinds[raw.kind]
  if not act then return nil end
  pane.refresh(s)
  return act(s, raw)
end

---Where everything that can be pressed is drawn: for tests with a real mouse.
---@param s Stage
---@return {id: string, x: integer, y: integer, w: integer, h: integer, chosen?: true,
---group?: string}[] physical pixels of the window, with the page scrolled as it is
function M.boxes(s)
  pane.refresh(s)
  local list = {}
  for i, box in ipairs(s.targets) do
    list[i] = { id = box.key, x = box.x, y = box.y - (box.fixed and 0 or s.scroll),
      w = box.w, h = box.h, chosen = box.chosen or nil, group = box.group }
  end
  return list
end

-- Drawing ----------------------------------------------------------------------------------------

local function draw_page(s, target)
  local low, high = s.scroll + s.view_y, s.scroll + s.view_y + s.view_h
  local spill = s.px(8) -- shadows
  pen.clip(0, s.view_y, s.settings.width, s.view_h)
  pen.push(0, -s.scroll, 1)
  for _, box in ipairs(s.items) do
    if box.y < high and box.y + box.h + spill > low then paint.box(s, box) end
  end
  if target and not target.fixed then paint.ring(s, target) end
  pen.pop()
  local bar = pane.scrollbar(s)
  if bar then paint.scrollbar(s, bar) end
  pen.unclip()
end

-- Lets what a key pressed spring back in time.
local function spring_back(s)
  if not s.struck then return end
  if s.now < s.struck_end then s.wait = s.struck_end - s.now else s.struck = nil end
end

---Draws the window as it is at `now`.
---@param s Stage
---@param now number milliseconds
---@return number|nil wait milliseconds until it wants to be drawn again; nil: nothing moves
function M.frame(s, now)
  s.now, s.wait = now, nil
  pen.rect(0, 0, s.settings.width, s.settings.height, "paper")
  if not s.tree then return nil end
  pane.refresh(s)
  spring_back(s)
  local target = s.ring and focus.find(s.targets, s.focus)
  draw_page(s, target)
  for _, box in ipairs(s.fixed) do paint.box(s, box) end
  if target and target.fixed then paint.ring(s, target) end
  return s.wait
end

return M
