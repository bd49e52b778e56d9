-- The stage an activity plays on: it takes the tree of a view, lays it out, draws it through the
-- pen, and turns keys and pointers into events with a meaning. It holds what is not the activity's
-- own: focus, hover, scrolling, how long a picture has been moving.
local pen = require "kit.pen"
local acts = require "kit.acts"
local focus = require "kit.focus"
local keys = require "kit.keys"
local layout = require "kit.layout"
local paint = require "kit.paint"
local pane = require "kit.pane"
local pointer = require "kit.pointer"
local reading = require "kit.reading"
local theme = require "kit.theme"
local words = require "kit.words"
local M = {}

local PASSING = 6000 -- ms that a toast shows

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
---@field open table id -> whether what folds is open; nil: as the node says
---@field edits table id -> what is being typed there
---@field offsets table how far each scroll region is moved up
---@field carry table|nil what is carried to a place: {list=, value=, label=}
---@field panel "settings"|"help"|"printed"|nil what the kit itself shows over the page
---@field printed Printed|nil what the panel "printed" tells
---@field popup string|nil key of the control whose list or meaning hangs open
---@field layers table[] what lies over the page, the topmost last (s.top)
---@field start "left"|"right" the side at which lines begin
---@field of Stage|nil the laptop's: this stage shows the room what the page there has for it
---@field from_the_back integer|nil percent: how large the letters are on such a stage
---@field dead table[] the boxes that could be pressed on another stage than the room's
---@field typing table|nil where the caret stands, after a frame
---@field items table[] the boxes that scroll, in drawing order
---@field fixed table[] those that do not
---@field targets table[] the boxes that can be pressed, in reading order

---@param settings {width: integer, height: integer, text?: number, theme?: string, lang?: string,
---reduce_motion?: boolean}
---@param of? Stage the laptop's: makes a stage for the room, with what the page there has for it
---@return Stage
function M.new(settings, of)
  local s = { scroll = 0, now = 0, scenes = {}, ring = true, info = {}, open = {}, edits = {},
    offsets = {}, resting = {}, regions = {}, layers = {}, layer = "", passed = {}, of = of }
  M.settings(s, settings)
  return s
end

-- Letters that can be read from the last row, in percent, whatever one reader likes: the largest
-- with which all of the page is in sight.
local FROM_THE_BACK = { 160, 140, 120, 100 }

local function for_the_room(settings, text)
  local copy = {}
  for key, value in pairs(settings) do copy[key] = value end
  copy.text, copy.letters, copy.lines, copy.projected = text, 0, 0, true
  return copy
end

---A new size, text size, theme or language; the place on the page is kept.
---@param s Stage
---@param settings table
function M.settings(s, settings)
  settings = s.of and for_the_room(settings, s.from_the_back or FROM_THE_BACK[1]) or settings
  s.settings = settings
  s.style = theme.style(settings)
  s.px = s.style.px
  s.words = words.t
  s.context = layout.context(s.style, settings.width)
  s.context.open, s.context.words, s.context.rtl = s.open, s.words, words.rtl()
  s.context.projected = settings.projected
  s.start = s.context.rtl and "right" or "left"
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
    s.open, s.edits, s.offsets, s.resting, s.layer = {}, {}, {}, {}, ""
    s.carry, s.popup, s.panel = nil, nil, s.panel
    s.context.open = s.open
    s.fresh, s.struck = true, nil
  elseif tree.focus and tree.focus ~= s.tree.focus then
    s.focus, s.sought = tree.focus, true
  end
  s.tree, s.info, s.stale, s.untold = tree, info or {}, true, true
  s.context.memo = {}
end

---Says over the page how it went with one that was to be printed.
---@param s Stage
---@param told Printed
function M.tell(s, told)
  s.printed, s.panel, s.popup, s.stale = told, "printed", nil, true
end

-- The room's stage shows what the laptop's page has for it now, if anything.
local function follow(s)
  local tree = s.of.tree and s.of.tree.projector
  if tree and tree ~= s.tree then M.show(s, tree, { desk = true }) end
  s.tree = tree
  for i = 1, tree and s.stale and #FROM_THE_BACK or 0 do
    s.from_the_back = FROM_THE_BACK[i]
    M.settings(s, s.settings)
    pane.refresh(s)
    if s.content_h <= s.view_h then break end
  end
end

-- Input ------------------------------------------------------------------------------------------

local function typed(s, raw)
  return select(2, keys.by_hand(s, raw))
end

local kinds = { key = keys.key, pointer = pointer.pointer, wheel = pointer.wheel, text = typed,
  composing = typed }

-- What an event means that may be the stage's own.
local function settle(s, event)
  if event.kind == "kit" then
    acts[event.act](s, event)
    s.stale = true
    return nil
  end
  local settings, kept = reading.changed(s.settings, event)
  if event.kind == "choose" and s.popup then s.popup, s.stale = nil, true end
  if event.kind == "drop" or event.kind == "sort" then
    -- The keyboard stays with the row that was moved.
    if s.carry and s.carry.list then s.focus = event.id .. ":" .. tostring(s.carry.value) end
    s.carry, s.stale = nil, true
  end
  if not settings then return event end
  M.settings(s, settings)
  return { kind = "settings", settings = kept }
end

-- Nothing on the room's stage can be pressed: a key or a click puts it away.
local function put_away(raw)
  local done = raw.kind == "key" and not raw.rep or raw.kind == "pointer" and raw.phase == "down"
  return done and { kind = raw.key == "F11" and "fullscreen" or "projector" } or nil
end

---One thing a person did, as a meaning: a press, a choice, or a wish to the host ("back", "leave",
---"fullscreen", "print", "projector"). Nil when it meant nothing to the activity.
---@param s Stage
---@param raw table {kind="key"|"pointer"|"wheel"|"text", ...}; places are physical pixels
---@param now number milliseconds
---@return table|nil event
function M.input(s, raw, now)
  s.now = now
  if s.of then return put_away(raw) end
  local act = s.tree and kinds[raw.kind]
  if not act then return nil end
  pane.refresh(s)
  local event = act(s, raw)
  return event and settle(s, event)
end

---Where everything that can be pressed is drawn: for tests with a real mouse.
---@param s Stage
---@return {id: string, x: integer, y: integer, w: integer, h: integer, chosen?: true,
---group?: string}[] physical pixels of the window, with the page scrolled as it is
function M.boxes(s)
  if s.of then return {} end
  pane.refresh(s)
  local list = {}
  for i, box in ipairs(s.targets) do
    list[i] = { id = box.key, x = box.x, y = box.y - (box.fixed and 0 or s.scroll),
      w = box.w, h = box.h, chosen = box.chosen or nil, group = box.group, role = box.role }
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
    local cut = box.kind == "cut" or box.kind == "uncut"
    if cut or box.y < high and box.y + box.h + spill > low then paint.box(s, box) end
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

-- A word in passing stays until it has been read.
local function draw_passing(s)
  local said = s.context.toast and s.context.toast[1]
  if s.passed.words ~= said then s.passed = { words = said, since = s.now } end
  local left = said and PASSING - (s.now - s.passed.since) or 0
  if left <= 0 then return end
  for _, box in ipairs(s.passing) do paint.box(s, box) end
  s.wait = math.min(s.wait or math.huge, left)
end

-- What lies over the page, each layer over the one before.
local function draw_layers(s, target)
  draw_passing(s)
  for _, layer in ipairs(s.layers) do
    if layer.shade then paint.shade(s) end
    for _, box in ipairs(layer.items) do paint.box(s, box) end
    if target and layer == s.top then
      local region = target.region
      local spill = s.px(6)
      if region then
        pen.clip(region.x - spill, region.y - spill, region.w + 2 * spill, region.h + 2 * spill)
      end
      paint.ring(s, target)
      if region then pen.unclip() end
    end
  end
  if s.carry and s.drag == "carry" and s.mouse_x then paint.ghost(s) end
end

---Draws the window as it is at `now`.
---@param s Stage
---@param now number milliseconds
---@return number|nil wait milliseconds until it wants to be drawn again; nil: nothing moves
---@return table|nil typing where the caret stands in the window, while text can be typed
---@return string|nil sound to be played once: "good", "oops", "note" or "done"
function M.frame(s, now)
  s.now, s.wait, s.typing = now, nil, nil
  if s.of then follow(s) end
  pen.rect(0, 0, s.settings.width, s.settings.height, "paper")
  if not s.tree then return nil end
  pane.refresh(s)
  spring_back(s)
  local target = s.ring and focus.find(s.targets, s.focus)
  draw_page(s, not s.top and target or nil)
  for _, box in ipairs(s.fixed) do paint.box(s, box) end
  if target and target.fixed and not s.top then paint.ring(s, target) end
  draw_layers(s, target)
  local sound = not s.of and s.sounding or nil
  s.sounding = nil
  return s.wait, s.typing, sound
end

return M
