-- What an activity prints, read as it is read on paper: as text, sheet by sheet.
local files = require "fake.files"
local kit_paper = require "kit.paper"
local lu = require "luaunit"
local words = require "kit.words"
local M = {}

---@param id string of the activity
---@return fun(name: string): string|nil find the bytes of a picture, as `kit.paper` asks for them
function M.pictures(id)
  return function(name)
    local folder = name:find "^kit/" and "assets/" or ("activities/%s/"):format(id)
    return (files.read(folder .. name))
  end
end

---@param list table[] papers
---@param id string
---@return table paper
function M.named(list, id)
  for _, paper in ipairs(list) do
    if paper.id == id then return paper end
  end
  error("no paper is called " .. id)
end

---@param paper table
---@param find fun(name: string): string|nil
---@return string text alone, without tags and what joins words unseen
function M.text(paper, find)
  return (table.concat(kit_paper.html(paper, find)):gsub("<style>.-</style>", "")
    :gsub("<svg.-</svg>", ""):gsub("<[^>]*>", " "):gsub("&quot;", '"'):gsub("&#39;", "'")
    :gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&amp;", "&"):gsub("\u{2060}", "")
    :gsub("%s+", " "))
end

local function begins_sheet(node)
  return node.kind == "banner" or node.kind == "heading" and node.level == 1
end

---The sheets of a paper: each begins at a heading of the first level.
---@param paper table
---@param find fun(name: string): string|nil
---@return table<integer|string, string> sheets their texts, in order and by their headings
function M.of(paper, find)
  local pages, list = {}, {}
  for _, node in ipairs(paper.page) do
    if begins_sheet(node) then pages[#pages + 1] = { kind = "page" } end
    table.insert(pages[#pages], node)
  end
  for i, page in ipairs(pages) do
    list[i] = M.text({ title = paper.title, page = page }, find)
    list[page[1][1]] = list[i]
  end
  return list
end

---@param text string
---@param ... string each of which stands in it
function M.holds(text, ...)
  for i = 1, select("#", ...) do lu.assertStrContains(text, (select(i, ...))) end
end

---@param text string
---@param ... string none of which stands in it
function M.lacks(text, ...)
  for i = 1, select("#", ...) do lu.assertNotStrContains(text, (select(i, ...))) end
end

-- Whole lists of papers ---------------------------------------------------------------------------

local READ = { label = true, title = true, lead = true, caption = true, hint = true, words = true }

-- Every text of a tree, but numbers, and the names of kinds, pictures and icons.
local function each_text(node, visit)
  if type(node) ~= "table" or node.kind == "icon" then return end
  for key, value in pairs(node) do
    if type(value) == "table" and key ~= "look" then
      each_text(value, visit)
    elseif type(value) == "string" and (type(key) == "number" or READ[key]) then
      visit(value)
    end
  end
end

---Every text goes through words.
---@param all fun(): table[] makes the papers
function M.check_worded(all)
  words.use "qps-long"
  local list = all()
  words.use "en"
  for _, paper in ipairs(list) do
    each_text(paper.page, function(text)
      lu.assertTrue(text == "" or words.marked(text) or not text:find "%a%a%a", text)
    end)
  end
end

---@param list table[] papers, each of which begins with a heading
function M.check_headings(list)
  for _, paper in ipairs(list) do lu.assertTrue(begins_sheet(paper.page[1]), paper.id) end
end

---@param list table[] papers
---@param expected string[] "adverts pupils", ...: what they are called and whom they are for
function M.check_audiences(list, expected)
  local found = {}
  for i, paper in ipairs(kit_paper.list(list)) do
    found[i] = paper.id .. " " .. paper.audience
  end
  lu.assertEquals(found, expected)
end

local SIGNS = { "table: 0x", "function: ", "%%z", "\\z", "{%a+}", "%f[%w]w \"" }

---Nothing that is only for the rules shows: no values of Lua, no unfilled gaps.
---@param list table[] papers
---@param find fun(name: string): string|nil
---@param own string[] patterns of what else must not show
function M.check_signs(list, find, own)
  local signs = table.move(own, 1, #own, #SIGNS + 1, table.move(SIGNS, 1, #SIGNS, 1, {}))
  for _, paper in ipairs(list) do
    local text = M.text(paper, find)
    for _, sign in ipairs(signs) do
      local from = text:find(sign)
      lu.assertNil(from, from and ("%s: %s"):format(paper.id, text:sub(from - 30, from + 30)))
    end
  end
end

---The plans of a teacher's notes: each column of minutes adds up to what stands over it.
---@param notes table the paper
---@param sums integer[]
function M.check_plans(notes, sums)
  local plans
  for _, node in ipairs(notes.page) do
    if node.kind == "table" and node.columns[2][1] == "Of " .. sums[1] then plans = node end
  end
  for i, expected in ipairs(sums) do
    local sum = 0
    for _, row in ipairs(plans.rows) do sum = sum + (tonumber(row[i + 1]) or 0) end
    lu.assertEquals(sum, expected)
  end
end

return M
