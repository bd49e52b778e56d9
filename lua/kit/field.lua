-- A field to type in: its room, its look, and what keys and pointers do there. The text wraps and
-- the field grows with it, so nothing typed is ever out of sight.
local pen = require "kit.pen"
local edit = require "kit.edit"
local layout = require "kit.layout"
local M = {}

local BLINK = 530 -- ms that the caret shows, and does not

-- The edit of a field, in step with the model's text.
local function edit_of(c, node)
  local e = c.edits[node.id]
  if not e then
    e = edit.new(node.value)
    c.edits[node.id] = e
  end
  edit.sync(e, node.value)
  return e
end

local function most_of(node) return node.most or 200 end

-- What is shown: the text, with what an input method is at in its place. Also where that begins.
local function shown(e)
  if not e.composing then return e.text, nil end
  local from = edit.selection(e)
  local rest = e.text:sub(math.max(e.caret, e.anchor))
  return e.text:sub(1, from - 1) .. e.composing .. rest, from
end

-- How much has been typed, once that is worth saying.
local function count_words(c, node, e)
  local count, most = utf8.len(e.text) or 0, most_of(node)
  if node.lines or count > most * 0.8 then
    return c.words("{n} of {most}", { n = count, most = most })
  end
end

layout.measures.field = function(c, node, width)
  local px, e = c.style.px, edit_of(c, node)
  local font, size = c.style.font "body"
  local pad = px(14)
  width = math.min(width, size * 33 + 2 * pad)
  local label = layout.words(c, node.label, "strong", width, "ink")
  label.dx, label.dy = 0, 0
  local kids, y = { label }, label.h + px(4)
  if node.hint then
    local hint = layout.words(c, node.hint, "small", width, "ink_soft")
    hint.dx, hint.dy = 0, y
    kids[2], y = hint, y + hint.h + px(4)
  end
  local pitch, wrap = c.style.pitch "body", width - 2 * pad
  local _, line = pen.measure(font, "x", 0, pitch)
  local text = shown(e)
  local _, h = pen.measure(font, text == "" and "x" or text .. (text:sub(-1) == "\n" and "x" or ""),
    wrap, pitch)
  local well = { kind = "well", node = node, edit = e, w = width, dx = 0, dy = y, radius = 10,
    h = math.max(line * (node.lines or 1), h) + 2 * px(10), pad = pad, top = px(10), wrap = wrap,
    font = font, pitch = pitch, label = node.label, role = "field" }
  if not node.disabled then
    well.key, well.event = node.id, { kind = "kit", act = "nothing" }
  end
  kids[#kids + 1], y = well, y + well.h
  local count = count_words(c, node, e)
  if count then
    local words = layout.words(c, count, "small", width, "ink_soft", "right")
    words.dx, words.dy = width - words.w, y + px(2)
    kids[#kids + 1], y = words, y + px(2) + words.h
  end
  return { w = width, h = y, kids = kids }
end

-- Drawing -----------------------------------------------------------------------------------------

local function draw_places(s, box, from, to, colour, under)
  if to < from then return end
  local text = shown(box.edit)
  for _, spot in ipairs(pen.places(box.font, text, from, to, box.wrap, s.start, box.pitch)) do
    local y, h = spot.y, spot.h
    if under then y, h = spot.y + spot.h - s.px(2), s.px(2) end
    pen.rect(box.x + box.pad + spot.x, box.y + box.top + y, spot.w, h, colour)
  end
end

-- The caret, and how long until it blinks.
local function draw_caret(s, box, text)
  local e = box.edit
  local at = e.composing and edit.selection(e) + (e.composing_at or #e.composing) or e.caret
  local x, y, h = pen.caret(box.font, text, at, box.wrap, s.start, box.pitch)
  local spot = { x = box.x + box.pad + x, y = box.y + box.top + y, w = s.px(2), h = h }
  local scroll = box.fixed and 0 or s.scroll
  s.typing = { x = spot.x, y = spot.y - scroll, w = spot.w, h = h }
  local since = s.now - (e.touched or 0)
  if s.settings.reduce_motion or since % (2 * BLINK) < BLINK then
    pen.rect(spot.x, spot.y, spot.w, spot.h, "brand")
  end
  if not s.settings.reduce_motion then
    s.wait = math.min(s.wait or math.huge, BLINK - since % BLINK)
  end
end

---@param s Stage
---@param box table
function M.draw(s, box)
  local e, text = box.edit, shown(box.edit)
  local focus = s.focus == box.key and box.key ~= nil
  if focus then
    local from, to = edit.selection(e)
    draw_places(s, box, from, to, "sun_soft")
  end
  if text ~= "" then
    pen.text(box.x + box.pad, box.y + box.top, text, box.font, box.event and "ink" or "ink_soft",
      box.wrap, s.start, box.pitch)
  end
  if e.composing then
    local from = edit.selection(e)
    draw_places(s, box, from, from + #e.composing - 1, "brand", true)
  end
  if focus and not e.resting then draw_caret(s, box, text) end
end

-- Keys --------------------------------------------------------------------------------------------

local function changed(s, box)
  s.stale = true
  return true, { kind = "type", id = box.node.id, value = box.edit.text }
end

local function insert(s, box, text)
  if not box.node.lines then text = text:gsub("[\r\n]+", " ") end
  text = text:gsub("\r\n?", "\n")
  if edit.insert(box.edit, text, most_of(box.node)) then return changed(s, box) end
  return true
end

-- A line up or down, at the same distance from the side.
local function line_step(s, box, way)
  local e = box.edit
  local x, y, h = pen.caret(box.font, e.text, e.caret, box.wrap, s.start, box.pitch)
  return pen.hit(box.font, e.text, x, y + h / 2 + way * h, box.wrap, s.start, box.pitch), y
end

local moves = {}

function moves.Left(s, box, raw)
  local way = s.context.rtl and 1 or -1
  return (raw.ctrl and edit.word or edit.step)(box.edit.text, box.edit.caret, way)
end

function moves.Right(s, box, raw)
  local way = s.context.rtl and -1 or 1
  return (raw.ctrl and edit.word or edit.step)(box.edit.text, box.edit.caret, way)
end

function moves.Home(_, box, raw)
  local line = not raw.ctrl and box.edit.text:sub(1, box.edit.caret - 1):match ".*\n()"
  return line or 1
end

function moves.End(_, box, raw)
  local line = not raw.ctrl and box.edit.text:find("\n", box.edit.caret, true)
  return line or #box.edit.text + 1
end

function moves.Up(s, box) return (line_step(s, box, -1)) end
function moves.Down(s, box) return (line_step(s, box, 1)) end

local function move(s, box, raw)
  local e = box.edit
  local to = moves[raw.key](s, box, raw)
  local sideways = raw.key == "Left" or raw.key == "Right"
  if sideways and e.caret ~= e.anchor and not raw.shift then
    local from, last = edit.selection(e)
    to = (raw.key == "Left") ~= s.context.rtl and from or last + 1
  end
  -- Up on the first line and Down on the last lead out of the field.
  local line = raw.key == "Up" or raw.key == "Down"
  if line and to == e.caret and not raw.shift then return false end
  edit.move(e, to, raw.shift)
  return true
end

local function copy(e)
  local from, to = edit.selection(e)
  return to >= from and { kind = "copy", text = e.text:sub(from, to) } or nil
end

local with_ctrl = {
  a = function(_, box)
    box.edit.anchor, box.edit.caret = 1, #box.edit.text + 1
    return true
  end,
  c = function(_, box) return true, copy(box.edit) end,
  x = function(s, box)
    local event = copy(box.edit)
    if event and edit.erase(box.edit, -1) then event.event = select(2, changed(s, box)) end
    return true, event
  end,
  z = function(s, box, raw)
    local done = (raw.shift and edit.redo or edit.undo)(box.edit)
    if done then return changed(s, box) end
    return true
  end,
  y = function(s, box)
    if edit.redo(box.edit) then return changed(s, box) end
    return true
  end,
}

local function erase(way)
  return function(s, box, raw)
    if edit.erase(box.edit, way, raw.ctrl) then return changed(s, box) end
    return true
  end
end

local with_none = {
  Backspace = erase(-1), Delete = erase(1),
  Left = move, Right = move, Home = move, End = move, Up = move, Down = move,
  -- Space is typed as text; as a key it would press.
  Space = function() return true end,
  Return = function(s, box)
    if box.node.lines then return insert(s, box, "\n") end
    return true, box.node.enter and { kind = "press", id = box.node.enter } or nil
  end,
  Escape = function(_, box)
    if box.edit.resting then return false end
    box.edit.resting, box.edit.anchor = true, box.edit.caret
    return true
  end,
}

---A key, or text, while the field has the focus.
---@return boolean handled
---@return table|nil event
function M.key(s, box, raw)
  local e = box.edit
  e.touched = s.now
  if raw.key ~= "Escape" and raw.key ~= "Tab" then e.resting = nil end
  if raw.kind == "composing" then
    e.composing = raw.text ~= "" and raw.text or nil
    e.composing_at = e.composing and (utf8.offset(raw.text, (raw.at or 0) + 1) or #raw.text + 1) - 1
    s.stale = true
    return true
  elseif raw.kind == "text" then
    e.composing = nil
    return insert(s, box, raw.text)
  elseif raw.paste then
    return insert(s, box, raw.paste)
  end
  local plain = not (raw.alt or (raw.ctrl and not moves[raw.key] and raw.key ~= "Backspace"
    and raw.key ~= "Delete"))
  local act = plain and with_none[raw.key] or raw.ctrl and not raw.alt and with_ctrl[raw.key]
  if act then return act(s, box, raw) end
  -- Letters come as text; what is left over (Tab, F2...) is the stage's.
  return plain and #raw.key == 1
end

---Where a pointer is in the text.
local function place_at(s, box, raw)
  local scroll = box.fixed and 0 or s.scroll
  return pen.hit(box.font, box.edit.text, raw.x - box.x - box.pad, raw.y + scroll - box.y - box.top,
    box.wrap, s.start, box.pitch)
end

function M.down(s, box, raw)
  local e, at = box.edit, place_at(s, box, raw)
  e.touched, e.resting = s.now, nil
  if raw.clicks == 2 then
    edit.select_word(e, at)
  elseif (raw.clicks or 1) > 2 then
    e.anchor, e.caret = 1, #e.text + 1
  else
    edit.move(e, at, raw.shift)
  end
end

function M.drag(s, box, raw)
  edit.move(box.edit, place_at(s, box, raw), true)
end

return M
