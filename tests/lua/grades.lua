-- How many years of school the files of an activity ask for (Flesch-Kincaid).
local files = require "fake.files"
local flesch = require "flesch"
local pot = dofile "packaging/pot.lua"
local roles = require "kit.roles"
local words = require "kit.words"
local M = {}

M.MOST = 7 -- years: pupils of 11 read it
local FEW = 30 -- words: files with fewer are taken together, because a grade of them says nothing

-- The longest first, for one may stand within another.
local function role_names()
  local list = {}
  for i, id in ipairs(roles.ORDER) do
    list[i] = roles.of(words.t, id).title:lower()
  end
  table.sort(list, function(a, b) return #a > #b end)
  return list
end

local NAMES = role_names()

-- What is read aloud of a text: without marks, gaps and the names of roles.
local function spoken(text)
  text = text:gsub("%[(.-)%]%(.-%)", "%1"):gsub("[*_][*_]", ""):gsub("{%w+}", ""):lower()
  for _, name in ipairs(NAMES) do
    local from, to = text:find(name, 1, true)
    while from do
      text = text:sub(1, from - 1) .. text:sub(to + 1)
      from, to = text:find(name, 1, true)
    end
  end
  return text
end

local function texts_of(path)
  local list = {}
  for _, item in ipairs(pot.find(assert(files.read(path)))) do
    list[#list + 1] = spoken(item.id)
    list[#list + 1] = item.plural and spoken(item.plural)
  end
  return list
end

---The grade of each Lua file in a folder and below it; those with very few words as one, the last.
---@param folder string
---@return {path: string, grade: number, words: integer}[]
function M.of(folder)
  local list, few = {}, {}
  for _, path in ipairs(files.lines(("find %s -name '*.lua' | LC_ALL=C sort"):format(folder))) do
    local texts = texts_of(path)
    local grade, count = flesch.grade(texts)
    if count < FEW then
      table.move(texts, 1, #texts, #few + 1, few)
    else
      list[#list + 1] = { path = path, grade = grade, words = count }
    end
  end
  local grade, count = flesch.grade(few)
  list[#list + 1] = { path = folder .. ", all else", grade = grade, words = count }
  return list
end

return M
