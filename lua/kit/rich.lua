-- Words with something in them: **bold**, __emphasis__, and [terms](id) of the page's glossary,
-- written so that a translator can keep them.
local pen = require "kit.pen"
local M = {}

---@class Mark
---@field what "bold"|"italic"|"term"
---@field from integer first byte in the plain text
---@field to integer last byte
---@field id? string the term's name in the glossary

local RULES = {
  { pattern = "()%*%*(.-)%*%*()", what = "bold" },
  { pattern = "()__(.-)__()", what = "italic" },
  { pattern = "()%[([^%]\n]+)%]%(([%w_-]+)%)()", what = "term" },
}

-- The next mark from a place on: the first that begins, and the rule's captures.
local function next_mark(text, at)
  local best
  for _, rule in ipairs(RULES) do
    local from, words, third, fourth = text:match(rule.pattern, at)
    if from and #words > 0 and (not best or from < best.from) then
      best = { from = from, words = words, what = rule.what, id = fourth and third,
        after = fourth or third }
    end
  end
  return best
end

---The text without its signs, and what they marked (nil: nothing).
---@param text string
---@return string plain
---@return Mark[]|nil marks rising, not overlapping
function M.read(text)
  if not text:find("[*_%[]") then return text end
  local plain, marks, at, size = {}, {}, 1, 0
  while true do
    local mark = next_mark(text, at)
    local before = text:sub(at, mark and mark.from - 1)
    plain[#plain + 1] = before
    size = size + #before
    if not mark then break end
    plain[#plain + 1] = mark.words
    marks[#marks + 1] = { what = mark.what, from = size + 1, to = size + #mark.words, id = mark.id }
    size, at = size + #mark.words, mark.after
  end
  if #marks == 0 then return text end
  return table.concat(plain), marks
end

---The fonts and colours of the marks, for the pen.
---@param c LayoutContext
---@param marks Mark[]
---@param name string the type the rest is set in
---@return table[]
function M.spans(c, marks, name)
  local spans = {}
  for i, mark in ipairs(marks) do
    spans[i] = { from = mark.from, to = mark.to,
      font = mark.what ~= "term" and c.style.font(name, mark.what) or nil,
      colour = mark.what == "term" and "brand" or nil }
  end
  return spans
end

---Remembers the terms of a words box; each must be in the page's glossary.
---@param c LayoutContext
---@param box table
---@param marks Mark[]
function M.terms(c, box, marks)
  for _, mark in ipairs(marks) do
    if mark.what == "term" then
      if not c.glossary[mark.id] then
        error(("ui.text: the page's glossary has no term %q"):format(mark.id), 0)
      end
      box.terms = box.terms or {}
      box.terms[#box.terms + 1] = mark
    end
  end
end

---Where a words box's text is drawn: how far from the box's left, and aligned how. Lines are
---aligned in the room they were broken for, which may be wider or narrower than the box.
---@param box table
---@param start "left"|"right" the side at which lines begin
---@return number dx
---@return "left"|"centre"|"right" align
function M.spot(box, start)
  local align = box.align or start
  if align == "left" then return 0, align end
  local room = box.wrap or box.natural_w
  local spare = box.w - room
  if align == "centre" then return box.wrap and spare // 2 or 0, align end
  return spare, align
end

-- A term is pressed where its first part stands.
local function term_box(box, mark, spot, dx, first)
  local kid = { kind = "term", dx = dx + spot.x, dy = spot.y, w = spot.w, h = spot.h, radius = 4 }
  if first then
    kid.key, kid.role, kid.term = "term:" .. mark.id, "term", mark.id
    kid.label = box.text:sub(mark.from, mark.to)
    kid.event = { kind = "kit", act = "popup", id = kid.key }
  end
  return kid
end

---Makes the terms of a words box things that can be pressed, once it is known how wide the box is.
---@param box table
---@param start "left"|"right"
function M.place(box, start)
  local dx, align = M.spot(box, start)
  box.kids, box.ltr = {}, true
  for _, mark in ipairs(box.terms) do
    local spots = pen.places(box.font, box.text, mark.from, mark.to, box.wrap or 0, align,
      box.pitch, box.spans)
    for i, spot in ipairs(spots) do
      box.kids[#box.kids + 1] = term_box(box, mark, spot, dx, i == 1)
    end
  end
end

return M
