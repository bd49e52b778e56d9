-- The nodes of the tree that an activity's `view` returns. A node is a plain table: its `kind`, its
-- fields, and its children (or its words) in the array part. lua/README.md lists every field.
local M = {}

local HOLES = 6 -- how far past the end to look for children after one that came out nil

-- Closes the holes that `condition and node` leaves, and makes nodes of bare strings.
local function settle(kind, node)
  local n = 0
  for i = 1, #node + HOLES do
    local child = node[i]
    node[i] = nil
    if child then
      n = n + 1
      if type(child) == "string" then
        child = { kind = "text", child }
      elseif type(child) ~= "table" or not child.kind then
        error(("ui.%s: child %d is not a node but a %s"):format(kind, i, type(child)), 3)
      end
      node[n] = child
    end
  end
  return node
end

local function container(kind)
  return function(node)
    node = settle(kind, node)
    node.kind = kind
    return node
  end
end

local function leaf(kind)
  return function(node)
    if type(node) ~= "table" then node = { node } end
    node.kind = kind
    return node
  end
end

-- Like leaf, for nodes that say something: the words are the first item.
local function wording(kind)
  return function(node)
    if type(node) ~= "table" then node = { node } end
    if type(node[1]) ~= "string" then
      error(("ui.%s: the words are missing (got %s)"):format(kind, type(node[1])), 2)
    end
    node.kind = kind
    return node
  end
end

---@class Node: table
---@field kind string
---@field id? string names a control in events; unique on its page
---@field width? number|string design units, or a fraction of the row such as "1/3"
---@field grow? number share of a row's spare room

---A whole screen: {id=, title=, undo=false, footer={...}, focus=ID, cancel=ID, ...}
---@param node table
---@return Node
function M.page(node)
  node = settle("page", node)
  if node.footer then node.footer = settle("page footer", node.footer) end
  node.kind = "page"
  return node
end

---@type fun(node: table): Node children under each other: {gap=, align="left"|"centre"|"right"}
M.column = container "column"
---@type fun(node: table): Node children side by side, on new lines where needed:
---{gap=, align=, wrap=}
M.row = container "row"
---@type fun(node: table): Node equal cells, as many a line as fit: {min=units, gap=}
M.grid = container "grid"
---@type fun(node: table): Node a raised surface; with an id, one large button:
---{id=, accent=, tone=, foot=true}
M.card = container "card"

---@type fun(node: table|string): Node {level=1|2|3, "words"}
M.heading = wording "heading"
---@type fun(node: table|string): Node {"words", style=, colour=, align=}
M.text = wording "text"
---@type fun(node: table): Node {id=, "words", primary=, icon=, disabled=, ask="back"|"leave"}
M.button = wording "button"
---@type fun(node: table|string): Node a small sign from the kit's set: {"tick", colour=, size=24}
M.icon = wording "icon"
---@type fun(node: table|string): Node a small label: {"words", icon=, tone=}
M.chip = wording "chip"
---@type fun(node: table): Node the head of a page, from edge to edge: {"title", lead=, src=}
M.banner = wording "banner"
---@type fun(node: table): Node {src=, words=, width=, height=}
M.picture = leaf "picture"
---@type fun(node: table): Node a picture that fills its width, or a coloured band:
---{src=, fill=, icon=, height=}; its children lie in its corner
M.cover = container "cover"
---@type fun(node: table): Node a drawing with places to press; see lua/README.md
M.canvas = leaf "canvas"

---One answer out of several: {id=, label=, value=, options={{value=, "words", hint=}, ...}}
---@param node table
---@return Node
function M.choice(node)
  if type(node.options) ~= "table" then error("ui.choice: options is not a list", 2) end
  node.kind = "choice"
  return node
end

return M
