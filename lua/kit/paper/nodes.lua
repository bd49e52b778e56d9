-- How each kind of node is printed: text and what holds it. What can only be pressed is left out;
-- what asks for something is in kit.paper.asked, what is shown by its shape in kit.paper.shown.
local markup = require "kit.paper.markup"
local pen = require "kit.paper.pen"
local people = require "kit.people"
local pictures = require "kit.paper.pictures"
local theme = require "kit.theme"
local M = {}

local ENDED = 1e9 -- the `now` of a canvas: long after every end
local PANEL = 240 -- units below which a panel in a row goes to a line of its own
local FACE = 240 -- the square that people are drawn on

---@class Print one page being printed
---@field out string[]
---@field pictures Pictures
---@field glossary table<string, string[]>
---@field terms string[] the terms met so far, in their order
---@field met table<string, boolean> the same as a set

---How each kind is printed; the modules beside this one add theirs.
---@type table<string, fun(p: Print, node: Node)>
local kinds = {}
M.kinds = kinds

local escape, points, number = markup.escape, markup.points, markup.number

---@param p Print
---@param text string
local function put(p, text, ...)
  p.out[#p.out + 1] = select("#", ...) > 0 and text:format(...) or text
end
M.put = put

---Words with their signs, for between tags.
---@param p Print
---@param text string
---@return string
local function words(p, text)
  return markup.words(text, function(id)
    if not p.met[id] then
      if not p.glossary[id] then
        error(("ui.text: the page's glossary has no term %q"):format(id), 0)
      end
      p.met[id] = true
      p.terms[#p.terms + 1] = id
    end
  end)
end
M.words = words

---@param p Print
---@param node Node
function M.node(p, node)
  local print_kind = kinds[node.kind]
  if not print_kind then
    error(("print: there is no way to print a ui.%s"):format(tostring(node.kind)), 0)
  end
  print_kind(p, node)
end

---@param p Print
---@param list Node[]
function M.each(p, list)
  for i = 1, #list do M.node(p, list[i]) end
end

---Something around what `inside` prints; nothing at all where that is nothing.
---@param p Print
---@param open string
---@param close string
---@param inside fun()
function M.around(p, open, close, inside)
  put(p, open)
  local from = #p.out
  inside()
  if #p.out == from then
    p.out[from] = nil
  else
    p.out[#p.out + 1] = close
  end
end
local around = M.around

---A class and a style as attributes. What is nil is left out.
---@param class string
---@param ... string|false|nil
---@return string
local function styled(class, ...)
  local list = {}
  for i = 1, select("#", ...) do
    local one = select(i, ...)
    if one then list[#list + 1] = one end
  end
  local style = #list > 0 and (' style="%s"'):format(table.concat(list, ";")) or ""
  return (' class="%s"%s'):format(class, style)
end
M.styled = styled

local SIDES = { left = "flex-start", centre = "center", right = "flex-end" }
local START = { left = "start", centre = "center", right = "end" }

local function gap(node, usual)
  return "gap:" .. points(node.gap or usual)
end

-- What stands under each other is no flex box, so that it goes on well on the next sheet.
local function apart(node, usual)
  return "--gap:" .. points(node.gap or usual)
end

local function aligned(node)
  return node.align and node.align ~= "left"
    and "display:flex;flex-direction:column;align-items:" .. (SIDES[node.align] or SIDES.left)
end

local function most(node)
  return node.max and "max-width:" .. points(node.max)
end

-- Text -------------------------------------------------------------------------------------------

local function colour(node)
  return node.colour and "color:" .. markup.colour(node.colour)
end

function kinds.heading(p, node)
  local level = node.level or 2
  if level ~= 1 and level ~= 2 and level ~= 3 then error("ui.heading: level is 1, 2 or 3", 0) end
  put(p, "<h%d%s>%s</h%d>", level, styled("heading", colour(node)), words(p, node[1]), level)
end

function kinds.text(p, node)
  local style = node.style or "body"
  if not theme.text[style] then
    error(("ui.text: no such style: %s"):format(tostring(style)), 0)
  end
  local align = node.align and "text-align:" .. (START[node.align] or START.left)
  local lang = node.lang and (' lang="%s" dir="auto"'):format(markup.lang(node.lang)) or ""
  local said = node.lang and escape(node[1]) or words(p, node[1])
  put(p, "<p%s%s>%s</p>", styled("text " .. style, colour(node), align), lang, said)
end

function kinds.chip(p, node)
  around(p, ("<span%s>"):format(styled(node.tone and "chip" or "chip bare")), "</span>", function()
    if node.icon then M.icon(p, node.icon, 18) end
    put(p, "%s", words(p, node[1]))
  end)
end

---A small sign in the line.
---@param p Print
---@param name string
---@param size number units
---@param tint? string
function M.icon(p, name, size, tint)
  put(p, '<svg class="icon" width="%s" height="%s" viewBox="0 0 24 24" aria-hidden="true">%s</svg>',
    points(size), points(size), pictures.draw(p.pictures, ("kit/%s.svg"):format(tostring(name)), 0,
      0, 24, 24, tint or "ink"))
end

function kinds.icon(p, node)
  M.icon(p, node[1], node.size or 24, node.colour)
end

-- What is only for pressing, or in passing.
local function left_out() end
kinds.button, kinds.link, kinds.toast = left_out, left_out, left_out

-- What holds others ------------------------------------------------------------------------------

function kinds.column(p, node)
  around(p, ("<div%s>"):format(styled("column", apart(node, 16), most(node), aligned(node))),
    "</div>", function()
    M.each(p, node)
  end)
end

-- Kinds that hold text in lines share a row's room; the others are as wide as they are.
local BLOCK = { column = true, row = true, card = true, choice = true, canvas = true, grid = true,
  split = true, tabs = true, speech = true, field = true, slider = true, stepper = true,
  sort = true, drop = true, disclosure = true, scroll = true, select = true, wrap = true,
  list = true, table = true, progress = true, meter = true, chart = true, cover = true,
  dialog = true }

-- Of a row's cells these may go on on the next sheet.
local FLOWS = { column = true, list = true, table = true, grid = true, split = true, row = true }

local function cell_style(node)
  if node.width and node.kind ~= "picture" and node.kind ~= "canvas" then
    return ("flex:0 1 calc(%s - 8pt)"):format(markup.room(node.width)), most(node)
  elseif not BLOCK[node.kind] then
    return node.grow and ("flex:%s 1 auto"):format(number(node.grow)), most(node)
  end
  local least = points(type(node.min) == "number" and node.kind ~= "grid" and node.min or PANEL)
  return ("flex:%s 1 %s"):format(number(node.grow or 1), least), most(node)
end

local ACROSS = { left = "flex-start", centre = "center", right = "flex-end",
  ends = "space-between" }
local UPRIGHT = { top = "flex-start", middle = "center", bottom = "flex-end" }

local function row(class, usual)
  return function(p, node)
    around(p, ("<div%s>"):format(styled(class, gap(node, usual),
      ACROSS[node.align] and "justify-content:" .. ACROSS[node.align],
      UPRIGHT[node.align] and "align-items:" .. UPRIGHT[node.align],
      node.wrap == false and "flex-wrap:nowrap")), "</div>", function()
      for i = 1, #node do
        local cell = FLOWS[node[i].kind] and "cell flows" or "cell"
        around(p, ("<div%s>"):format(styled(cell, cell_style(node[i]))), "</div>", function()
          M.node(p, node[i])
        end)
      end
    end)
  end
end
kinds.row, kinds.split = row("row", 16), row("row", 24)

function kinds.wrap(p, node)
  around(p, ("<div%s>"):format(styled("wrap", gap(node, 8),
    SIDES[node.align] and "justify-content:" .. SIDES[node.align])), "</div>", function()
    M.each(p, node)
  end)
end

function kinds.grid(p, node)
  local columns = node.columns and ("repeat(%d,minmax(0,1fr))"):format(node.columns)
    or ("repeat(auto-fill,minmax(min(%s,100%%),1fr))"):format(points(node.min or 280))
  around(p, ("<div%s>"):format(styled("grid", "grid-template-columns:" .. columns, gap(node, 24))),
    "</div>", function()
      M.each(p, node)
    end)
end

local function ground(tone)
  if tone == "wash" then return "background:" .. markup.colour "wash" end
  return "background:" .. markup.colour(theme.palettes.light[tone .. "_soft"] and tone .. "_soft"
    or tone)
end

function kinds.card(p, node)
  around(p, ("<section%s>"):format(styled("card", "padding:" .. points(node.pad or 16),
    apart(node, 8), most(node), node.tone and ground(node.tone),
    node.accent and "border-inline-start:5pt solid " .. markup.colour(node.accent),
    aligned(node))), "</section>", function()
    M.each(p, node)
  end)
end

-- On paper everything is open.
function kinds.disclosure(p, node)
  around(p, "<section>", "</section>", function()
    put(p, '<h3 class="heading">%s</h3>', words(p, node.label))
    around(p, ("<div%s>"):format(styled("column folded", apart(node, 12))), "</div>", function()
      M.each(p, node)
    end)
  end)
end

function kinds.scroll(p, node)
  kinds.column(p, node)
end

function kinds.dialog(p, node)
  around(p, '<section class="card" style="padding:9pt">', "</section>", function()
    if node.title then put(p, '<h2 class="heading">%s</h2>', words(p, node.title)) end
    M.each(p, node)
    M.each(p, node.footer or {})
  end)
end

-- The chosen part; the others are not in the tree.
function kinds.tabs(p, node)
  for _, option in ipairs(node.options) do
    if option.value == node.value then
      put(p, '<h3 class="heading">%s</h3>', words(p, option[1]))
    end
  end
  kinds.column(p, node)
end

function kinds.banner(p, node)
  put(p, '<header class="banner"><div><h1>%s</h1>', words(p, node[1]))
  if node.lead then put(p, '<p class="text lead">%s</p>', words(p, node.lead)) end
  put(p, "</div>")
  if node.src then M.picture(p, node.src, "", 200) end
  put(p, "</header>")
end

-- Pictures ---------------------------------------------------------------------------------------

local function svg(p, class, w, h, box_w, box_h, said, inside)
  put(p, '<svg class="%s" width="%s" height="%s" viewBox="0 0 %s %s" %s>', class, points(w),
    points(h), number(box_w), number(box_h),
    said ~= "" and ('role="img" aria-label="%s"'):format(escape(said)) or 'aria-hidden="true"')
  inside()
  put(p, "</svg>")
end

---A picture of the activity's or the kit's.
---@param p Print
---@param src string
---@param said string what it shows
---@param width? number
---@param height? number
function M.picture(p, src, said, width, height)
  local look = pictures.symbol(p.pictures, src)
  local w = width or height and height * look.w / look.h or look.w
  local h = height or w * look.h / look.w
  svg(p, "picture", w, h, w, h, said, function()
    put(p, "%s", pictures.draw(p.pictures, src, 0, 0, w, h))
  end)
end

function kinds.picture(p, node)
  M.picture(p, node.src, node.words or "", node.width, node.height)
end

-- Cut at its edges so that it fills the width.
function kinds.cover(p, node)
  local w = 600
  local h = node.aspect and w / node.aspect or node.height or 140
  put(p, '<svg class="cover" viewBox="0 0 %s %s" aria-hidden="true">', number(w), number(h))
  if node.fill or not node.src then
    put(p, '<rect width="%s" height="%s" fill="%s"/>', number(w), number(h),
      (markup.colour(node.fill or "brand")))
  end
  if node.src then
    local look = pictures.symbol(p.pictures, node.src)
    local scale = math.max(w / look.w, h / look.h)
    put(p, "%s", pictures.draw(p.pictures, node.src, (w - look.w * scale) / 2,
      (h - look.h * scale) / 2, look.w * scale, look.h * scale))
  end
  if node.icon then
    put(p, "%s", pictures.draw(p.pictures, ("kit/%s.svg"):format(tostring(node.icon)),
      w / 2 - h / 4, h / 4, h / 2, h / 2, node.fill and "on_deep" or "on_brand"))
  end
  put(p, "</svg>")
  M.each(p, node)
end

function kinds.canvas(p, node)
  svg(p, "canvas", node.width, node.height, node.width, node.height, node.words, function()
    local own, finish = pen.new(p.pictures, p.out)
    node.paint(own, ENDED)
    finish()
  end)
end

local function portrait(p, node, size)
  svg(p, "portrait", size, size, FACE, FACE, node.words or "", function()
    for _, layer in ipairs(people.layers(node.look, node.mood)) do
      put(p, "%s", pictures.draw(p.pictures, layer.src, 0, 0, FACE, FACE, layer.tint))
    end
  end)
end

function kinds.portrait(p, node)
  portrait(p, node, node.size or 96)
end

function kinds.speech(p, node)
  local size = node.size or 96
  put(p, '<div class="speech%s">', node.side == "right" and " right" or "")
  if node.look then
    portrait(p, { look = node.look, mood = node.mood, words = node.words or "" }, size)
  elseif node.src then
    M.picture(p, node.src, node.words or "", size, size)
  end
  put(p, '<div class="bubble">')
  if node.name then put(p, '<p class="text strong">%s</p>', words(p, node.name)) end
  if node.role then put(p, '<p class="text small">%s</p>', words(p, node.role)) end
  M.each(p, node)
  put(p, "</div></div>")
end

-- The page ---------------------------------------------------------------------------------------

local function meanings(p)
  if #p.terms == 0 then return end
  put(p, '<dl class="terms">')
  for _, id in ipairs(p.terms) do
    put(p, "<dt>%s</dt><dd>%s</dd>", escape(p.glossary[id][1]), escape(p.glossary[id][2]))
  end
  put(p, "</dl>")
end

-- How far one has come, and help, are the window's.
-- Whether a page begins with a title of its own; what stands in the bar is then not needed.
local function titled(node)
  local first = node[1]
  return first and (first.kind == "banner" or first.kind == "heading" and first.level == 1)
end

function kinds.page(p, node)
  if node.title and not titled(node) then
    put(p, '<h1 class="title">%s</h1>', words(p, node.title))
  end
  M.each(p, node)
  M.each(p, node.footer or {})
  meanings(p)
end

return M
