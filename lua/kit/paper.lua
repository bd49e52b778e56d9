-- What an activity prints: its papers, each a tree, as web pages for A4 that stand alone. All that
-- comes from the tree is escaped (kit.paper.markup), and a page may load and run nothing.
local markup = require "kit.paper.markup"
local nodes = require "kit.paper.nodes"
local pictures = require "kit.paper.pictures"
local style = require "kit.paper.style"
local words = require "kit.words"
require "kit.paper.asked"
require "kit.paper.shown"
local M = {}

local ID_MOST, MOST = 32, 32 -- letters of an id; papers
local AUDIENCES = { pupils = true, teachers = true }
-- Names that no file may have on some systems, whatever follows them.
local RESERVED = { con = true, prn = true, aux = true, nul = true }

local HEAD = [[
<!DOCTYPE html>
<html lang="%s" dir="%s">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>%s</title>
<style>
]]

local function is_name(id)
  return type(id) == "string" and #id >= 2 and #id <= ID_MOST and not id:find "[^a-z0-9-]"
    and not id:find "^%-" and not id:find "%-%-" and not id:find "%-$"
    and not RESERVED[id] and not id:find "^com%d$" and not id:find "^lpt%d$"
end

local function check(paper, i, known)
  local function wrong(what)
    error(("papers: paper %d: %s"):format(i, what), 0)
  end
  if type(paper) ~= "table" then error(("papers: paper %d is no table"):format(i), 0) end
  if not is_name(paper.id) then
    wrong "its id is not 2 to 32 of a to z, 0 to 9 and single hyphens within"
  elseif known[paper.id] then
    wrong "another one has its id"
  elseif type(paper.title) ~= "string" or paper.title == "" then
    wrong "its title is missing"
  elseif not AUDIENCES[paper.audience] then
    wrong "its audience is neither \"pupils\" nor \"teachers\""
  elseif type(paper.page) ~= "table" or paper.page.kind ~= "page" then
    wrong "its page is no ui.page"
  end
  known[paper.id] = true
end

---What there is to print, after a look at it. A paper that is not as it should be raises.
---@param papers Paper[]
---@return {id: string, title: string, audience: string}[]
function M.list(papers)
  if type(papers) ~= "table" or #papers == 0 then
    error("papers must return a list of papers", 0)
  elseif #papers > MOST then
    error(("papers: %d of them, where there may be %d"):format(#papers, MOST), 0)
  end
  local list, known = {}, {}
  for i, paper in ipairs(papers) do
    check(paper, i, known)
    list[i] = { id = paper.id, title = paper.title, audience = paper.audience }
  end
  return list
end

---One paper as a web page, in parts that follow each other.
---@param paper Paper
---@param find fun(name: string): string? the bytes of a picture
---@return string[]
function M.html(paper, find)
  local p = { out = {}, pictures = pictures.new(find), glossary = paper.page.glossary or {},
    terms = {}, met = {} }
  nodes.node(p, paper.page)
  local parts = { HEAD:format(markup.lang(words.lang()), words.rtl() and "rtl" or "ltr",
    markup.escape(paper.title)), style, "</style>\n</head>\n<body>\n" }
  parts[#parts + 1] = '<svg class="defs" aria-hidden="true"><defs>'
  table.move(p.pictures.defs, 1, #p.pictures.defs, #parts + 1, parts)
  parts[#parts + 1] = "</defs></svg>\n<main>\n"
  for i, part in ipairs(p.out) do parts[#parts + 1] = i > 1 and "\n" .. part or part end
  parts[#parts + 1] = "\n</main>\n</body>\n</html>\n"
  return parts
end

return M
