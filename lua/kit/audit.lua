-- What the robot (`kitbag check`) asks of a stage: what can be pressed, where the focus is, what is
-- wrong with the boxes on the screen. Every function takes the stage and answers in plain data.
local pen = require "kit.pen"
local pane = require "kit.pane"
local words = require "kit.words"
local M = {}

local SMALL = 24 -- physical pixels that every target has at least, each way
local MACHINE = { bench = true } -- styles in which machines talk: no words of a language
-- Fields of a node that a person may read or hear.
local SAID = { "words", "label", "hint", "title", "lead" }

local function add_words(list, text)
  if type(text) == "string" and text:find "%S" then list[#list + 1] = text end
end

-- All that is written in a box and the boxes in it.
local function written(box, list)
  add_words(list, box.text)
  for _, kid in ipairs(box.kids or {}) do written(kid, list) end
  return list
end

-- The words of a control: its label, what its node says, or what is written in it.
local function label_of(box)
  local list = {}
  add_words(list, box.label)
  if #list > 0 then return list[1] end
  local node = box.node or {}
  for _, field in ipairs(SAID) do add_words(list, node[field]) end
  add_words(list, node[1])
  return list[1] or table.concat(written(box, {}), " ")
end

-- All lists of boxes that are drawn, from the bottom up, and whether they stay where they are when
-- the page scrolls.
local function lists_of(s)
  local lists = { { items = s.items }, { items = s.fixed, fixed = true } }
  if s.passing then lists[#lists + 1] = { items = s.passing, fixed = true } end
  for _, layer in ipairs(s.layers) do lists[#lists + 1] = { items = layer.items, fixed = true } end
  return lists
end

local function page_of(tree)
  return tree.id or tree.title or ""
end

local function top_of(s, box, fixed)
  return math.floor(box.y - (fixed and 0 or s.scroll))
end

---What can be pressed now, and what has the focus.
---@param s Stage
---@return {page: string, projector: string?, focus: string?, light: boolean?, targets: table[]}
---projector: the page the room sees; light: something hangs over the page that Escape takes away
function M.look(s)
  pane.refresh(s)
  local list = {}
  for i, box in ipairs(s.targets) do
    list[i] = { key = box.key, kind = box.role or box.kind, label = label_of(box),
      means = box.event and box.event.kind, group = box.group, x = math.floor(box.x),
      y = top_of(s, box, box.fixed), w = math.ceil(box.w), h = math.ceil(box.h) }
  end
  local light = s.carry or s.panel or s.top and s.top.light
  return { page = page_of(s.tree), projector = s.tree.projector and page_of(s.tree.projector),
    focus = s.focus, light = light and true or nil, targets = list }
end

---@param s Stage
---@return {focus: string?}
function M.focus(s)
  pane.refresh(s)
  return { focus = s.focus }
end

-- Faults of the boxes ----------------------------------------------------------------------------

local function fault(list, kind, control, what)
  list[#list + 1] = { kind = kind, control = control, text = what }
end

local function check_targets(s, list)
  local seen = {}
  for _, box in ipairs(s.targets) do
    local key = box.key
    if seen[key] then fault(list, "duplicate-id", key, "two controls have this id") end
    seen[key] = true
    if not label_of(box):find "%S" then fault(list, "no-words", key, "the control has no words") end
    if box.w < SMALL or box.h < SMALL then
      fault(list, "small-target", key, ("it is %d x %d pixels, less than %d"):format(
        math.floor(box.w), math.floor(box.h), SMALL))
    end
  end
end

-- Which box each box lies in.
local function parents_of(items)
  local parents = {}
  for _, box in ipairs(items) do
    for _, kid in ipairs(box.kids or {}) do parents[kid] = box end
  end
  return parents
end

-- The id of what a box belongs to, or else its words.
local function owner_of(parents, box)
  local at = box
  while at do
    if at.key then return at.key end
    if at.node and at.node.id and at.kind ~= "page" then return at.node.id end
    at = parents[at]
  end
  return box.text
end

-- The room a box has in what it lies in; what scrolls has any height.
local function room_of(s, parents, box)
  local parent = parents[box]
  if parent and not parent.scrolls then return parent.x, parent.y, parent.w, parent.h end
  return 0, box.y, s.settings.width, math.huge
end

local function outgrows(s, parents, box)
  local x, y, w, h = room_of(s, parents, box)
  local text_w, text_h = pen.measure(box.font, box.text, box.wrap, box.pitch, box.spans)
  local wide = text_w > box.w + 1 or box.x + 1 < x or box.x + text_w > x + w + 1
  local tall = text_h > box.h + 1 or box.y + 1 < y or box.y + text_h > y + h + 1
  return wide and "wider" or tall and "taller"
end

local function check_text(s, parents, box, list)
  local how = outgrows(s, parents, box)
  if how then
    fault(list, "clipped", owner_of(parents, box),
      ("\"%s\" is %s than its room"):format(box.text, how))
  end
end

local function for_texts(s, act)
  for _, list in ipairs(lists_of(s)) do
    local parents = parents_of(list.items)
    for _, box in ipairs(list.items) do
      if box.text and box.font then act(box, parents) end
    end
  end
end

-- Nobody can press or scroll what the room sees.
local function check_room(s, list)
  for _, box in ipairs(s.dead) do
    fault(list, "projector", box.key, "nothing on a projector page can be pressed")
  end
  if s.content_h > s.view_h then
    fault(list, "projector", nil, "the projector page is taller than the window")
  end
  for _, region in ipairs(s.regions) do
    if region.most > 0 then
      fault(list, "projector", region.node.id, "nobody can scroll this on a projector page")
    end
  end
end

---What is wrong with the boxes of the screen, however far it is scrolled.
---@param s Stage
---@return {kind: string, control: string, text: string}[]
function M.boxes(s)
  pane.refresh(s)
  local list = {}
  if s.of then check_room(s, list) else check_targets(s, list) end
  for_texts(s, function(box, parents) check_text(s, parents, box, list) end)
  return list
end

-- Words ------------------------------------------------------------------------------------------

-- Whether a text is to be in the language that is spoken: not what machines say, and not what a
-- node says to be in a language of its own.
local function is_language(box, parents)
  local at = box
  while at do
    local node = at.node
    if node and (MACHINE[node.style] or node.lang) then return false end
    at = parents[at]
  end
  return true
end

---Texts on the screen that did not go through `words`; only while a pseudo-language is spoken.
---@param s Stage
---@return {kind: string, control: string, text: string}[]
function M.unworded(s)
  pane.refresh(s)
  local list = {}
  for_texts(s, function(box, parents)
    if is_language(box, parents) and not words.marked(box.text) then
      fault(list, "unworded", owner_of(parents, box),
        ("\"%s\" did not go through words"):format(box.text))
    end
  end)
  return list
end

---What is wrong with the catalogues of the language that is spoken.
---@param _ Stage
---@return {kind: string, text: string}[]
function M.catalogues(_)
  local list = {}
  for _, problem in ipairs(words.problems()) do
    fault(list, "catalogue", problem:match "^%S+", problem:gsub("%.$", ""))
  end
  return list
end

---Texts that were asked for since a language was chosen and that its catalogues lack.
---@param _ Stage
---@return {kind: string, control: string, text: string}[]
function M.lacking(_)
  local list = {}
  for _, text in ipairs(words.missing()) do
    fault(list, "catalogue", text, "the catalogue lacks this text")
  end
  return list
end

-- Places -----------------------------------------------------------------------------------------

local function rect(s, box, fixed)
  return { x = math.floor(box.x), y = top_of(s, box, fixed), w = math.ceil(box.w),
    h = math.ceil(box.h) }
end

---Where in the window things are whose words the pen has drawn: `windows` are what scrolls beneath
---an edge, `controls` what can be pressed or (`off`) could if it were not disabled, the innermost
---last, with the words in them, `canvases` what activities paint themselves.
---@param s Stage
---@return {scroll: number, windows: table[], controls: table[], canvases: table[]}
function M.places(s)
  pane.refresh(s)
  local view = { x = 0, y = s.view_y, w = s.settings.width, h = s.view_h }
  local windows, controls, canvases = { view }, {}, {}
  for _, list in ipairs(lists_of(s)) do
    for _, box in ipairs(list.items) do
      local node = box.node or {}
      local place = rect(s, box, list.fixed)
      if box.scrolls then windows[#windows + 1] = place end
      if box.kind == "canvas" then canvases[#canvases + 1] = place end
      if box.key or node.disabled then
        place.id, place.off = box.key or node.id, node.disabled and true or nil
        place.words = label_of(box) .. "\n" .. table.concat(written(box, {}), "\n")
        controls[#controls + 1] = place
      end
    end
  end
  return { scroll = s.scroll, windows = windows, controls = controls, canvases = canvases }
end

---Which of these texts did not go through `words`; only while a pseudo-language is spoken.
---@param _ Stage
---@param about {texts: string[]}
---@return string[]
function M.unmarked(_, about)
  local list = {}
  for _, text in ipairs(about.texts) do
    if not words.marked(text) then list[#list + 1] = text end
  end
  return list
end

-- Sources ----------------------------------------------------------------------------------------

---The ids of the pages that a source names: ui.page{ id = "x" }.
---@param _ Stage
---@param about {source: string}
---@return string[]
function M.pages(_, about)
  local list = {}
  for body in about.source:gmatch "%f[%w]page%s*%(?%s*(%b{})" do
    local own = body:sub(2, -2):gsub("%b{}", "")
    list[#list + 1] = own:match "%f[%w]id%s*=%s*\"([^\"]+)\"%s*%f[,;\0]"
  end
  return list
end

return M
