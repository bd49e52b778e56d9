-- Text being typed: where the caret stands, what is selected, what can be undone. Places are bytes
-- before which the caret stands, 1 to #text + 1, never inside a character. Knows no pen.
local M = {}

local UNDO_MOST = 200

---@class Edit
---@field text string UTF-8
---@field caret integer
---@field anchor integer the selection's other end; the caret's place when nothing is selected
---@field composing string|nil what an input method has not yet decided
---@field undone table[] earlier states, the latest last
---@field redone table[]

---@param text string
---@return Edit
function M.new(text)
  return { text = text, caret = #text + 1, anchor = #text + 1, undone = {}, redone = {} }
end

---Takes up a text that somebody else changed.
---@param e Edit
---@param text string
function M.sync(e, text)
  if e.text == text then return end
  e.text, e.undone, e.redone, e.run = text, {}, {}, nil
  e.caret = math.min(e.caret, #text + 1)
  while e.caret <= #text and not utf8.offset(text, 0, e.caret) do e.caret = e.caret - 1 end
  if e.caret <= #text then e.caret = utf8.offset(text, 0, e.caret) end
  e.anchor = e.caret
end

-- Marks, joiners and variation selectors belong to the character before them.
local function joins(code)
  return code >= 0x300 and code <= 0x36F or code >= 0x200C and code <= 0x200D
    or code >= 0xFE00 and code <= 0xFE0F or code >= 0x1F3FB and code <= 0x1F3FF
end

---The place one character on (1) or back (-1).
---@param text string
---@param at integer
---@param way integer
---@return integer
function M.step(text, at, way)
  if way > 0 then
    repeat
      if at > #text then return at end
      at = utf8.offset(text, 2, at) or #text + 1
    until at > #text or not joins(utf8.codepoint(text, at))
  else
    repeat
      if at <= 1 then return 1 end
      at = utf8.offset(text, -1, at)
    until not joins(utf8.codepoint(text, at))
  end
  return at
end

local function is_space(text, at)
  return text:find("^%s", at) ~= nil
end

---The place one word on or back: where a word begins.
function M.word(text, at, way)
  if way > 0 then
    while at <= #text and not is_space(text, at) do at = M.step(text, at, 1) end
    while at <= #text and is_space(text, at) do at = at + 1 end
  else
    while at > 1 and is_space(text, at - 1) do at = at - 1 end
    while at > 1 and not is_space(text, at - 1) do at = M.step(text, at, -1) end
  end
  return at
end

---The selected bytes, first and last; last is before first when nothing is selected.
---@return integer from
---@return integer to
function M.selection(e)
  return math.min(e.caret, e.anchor), math.max(e.caret, e.anchor) - 1
end

---Puts the caret at a place; `keep`: the selection's other end stays.
function M.move(e, at, keep)
  e.caret, e.run = at, nil
  if not keep then e.anchor = at end
end

---Selects the word around a place.
function M.select_word(e, at)
  local from, to = at, at
  while from > 1 and not is_space(e.text, from - 1) do from = M.step(e.text, from, -1) end
  while to <= #e.text and not is_space(e.text, to) do to = M.step(e.text, to, 1) end
  e.anchor, e.caret, e.run = from, to, nil
end

-- Remembers the state before a change. A run of the same kind of small changes is one.
local function remember(e, run)
  e.redone = {}
  if run and e.run == run then return end
  e.run = run
  e.undone[#e.undone + 1] = { text = e.text, caret = e.caret, anchor = e.anchor }
  if #e.undone > UNDO_MOST then table.remove(e.undone, 1) end
end

local function replace(e, from, to, text)
  e.text = e.text:sub(1, from - 1) .. text .. e.text:sub(to + 1)
  e.caret = from + #text
  e.anchor = e.caret
end

-- As much of a text as there is room for.
local function cut(text, room)
  local count = utf8.len(text) or 0
  if count <= room then return text end
  return text:sub(1, (utf8.offset(text, room + 1) or 1) - 1)
end

---Types a text over the selection, at most up to `most` characters in all. False: there was no room
---for any of it.
---@param e Edit
---@param text string
---@param most integer
---@return boolean changed
function M.insert(e, text, most)
  if not utf8.len(text) then return false end
  local from, to = M.selection(e)
  local left = utf8.len(e.text) - (utf8.len(e.text, from, to) or 0)
  text = cut(text, most - left)
  if text == "" and to < from then return false end
  remember(e, #text <= 4 and to < from and not text:find "%s" and "type" or nil)
  replace(e, from, to, text)
  return true
end

---Erases the selection, or else one character (or word) back (-1) or on (1).
---@return boolean changed
function M.erase(e, way, word)
  local from, to = M.selection(e)
  local run
  if to < from then
    local other = (word and M.word or M.step)(e.text, e.caret, way)
    from, to = math.min(e.caret, other), math.max(e.caret, other) - 1
    run = not word and "erase" or nil
  end
  if to < from then return false end
  remember(e, run)
  replace(e, from, to, "")
  return true
end

local function go_back(e, from, to)
  local state = table.remove(from)
  if not state then return false end
  to[#to + 1] = { text = e.text, caret = e.caret, anchor = e.anchor }
  e.text, e.caret, e.anchor, e.run = state.text, state.caret, state.anchor, nil
  return true
end

---@return boolean changed
function M.undo(e) return go_back(e, e.undone, e.redone) end
---@return boolean changed
function M.redo(e) return go_back(e, e.redone, e.undone) end

return M
