-- Collects what pupils read, for translators: lua5.4 packaging/pot.lua (or `make pot`) writes
-- lua/words/kit.pot and activities/NAME/words/NAME.pot.
--
-- It finds `t "..."`, `w("...", {...})`, `env.words({"one", "many"}, {n = n})` and the like: calls
-- of something named t, w or words whose first argument is a text, or two for a plural. A third
-- argument is the context. Texts may be joined with .. and go on after \z.
local M = {}

local CALLED = { t = true, w = true, words = true }
local HEAD = [[
# What Kitbag says, for translators. Made by `make pot`; changes here are lost.
msgid ""
msgstr ""
"Project-Id-Version: Kitbag\n"
"Language: \n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\n"
"X-Language-Name: \n"
]]

-- Tokens -----------------------------------------------------------------------------------------

-- Where a string that begins at `at` with this quotation mark ends.
local function string_end(source, at, quote)
  local place = at + 1
  while source:sub(place, place) ~= quote do
    place = source:find("[\\" .. quote .. "]", place)
    if not place then error("a text is not closed", 0) end
    if source:sub(place, place) == "\\" then place = place + 2 end
  end
  return place
end

-- A long string, or what a comment with one is.
local function long_end(source, at)
  local signs = source:match("^%[(=*)%[", at)
  return signs and select(2, source:find("]" .. signs .. "]", at, true))
end

-- What begins at `at`: kind ("string", "name", "sign", or nil for a comment) and where it ends.
local function token(source, at)
  local sign = source:sub(at, at)
  if source:find("^%-%-", at) then
    return nil, long_end(source, at + 2) or (source:find("\n", at) or #source)
  elseif sign == '"' or sign == "'" then
    return "string", string_end(source, at, sign)
  elseif long_end(source, at) then
    return "string", long_end(source, at)
  elseif source:find("^[%a_]", at) then
    return "name", select(2, source:find("^[%w_]+", at))
  elseif source:find("^%.%.", at) then
    return "sign", select(2, source:find("^%.+", at))
  end
  return "sign", at
end

local function tokens(source)
  local list, at = {}, source:find "%S"
  while at do
    local kind, last = token(source, at)
    local text = source:sub(at, last)
    if kind == "string" then text = load("return " .. text)() end
    if kind then list[#list + 1] = { kind = kind, text = text } end
    at = source:find("%S", last + 1)
  end
  return list
end

-- Calls ------------------------------------------------------------------------------------------

local function is(list, at, sign)
  return list[at] and list[at].kind ~= "string" and list[at].text == sign
end

local function glued(text)
  error(("a sentence is glued to %q"):format(text), 0)
end

-- A text, perhaps joined from several, and where it ends; nil when something else stands there.
local function text_at(list, at)
  local parts = {}
  while list[at] and list[at].kind == "string" do
    parts[#parts + 1] = list[at].text
    if not is(list, at + 1, "..") then return table.concat(parts), at end
    at = at + 2
  end
  if #parts > 0 then glued(parts[1]) end
end

local OPEN, CLOSE = { ["("] = true, ["{"] = true, ["["] = true },
  { [")"] = true, ["}"] = true, ["]"] = true }

-- The place of the comma or bracket that ends the argument at `at`.
local function argument_end(list, at)
  local depth = 0
  while list[at] do
    local sign = list[at].kind == "sign" and list[at].text
    if depth == 0 and (sign == "," or CLOSE[sign]) then return at end
    depth = depth + (OPEN[sign] and 1 or CLOSE[sign] and -1 or 0)
    at = at + 1
  end
  return at
end

local function context_of(list, at)
  if not is(list, at, ",") then return nil end
  at = argument_end(list, at + 1)
  return is(list, at, ",") and text_at(list, at + 1) or nil
end

-- The text that the call whose arguments begin at `at` asks for.
local function asked(list, at)
  if list[at] and list[at].kind == "string" then
    if is(list, at + 1, "..") then glued(list[at].text) end
    return { id = list[at].text }
  end
  if not is(list, at, "(") then return nil end
  local id, last, many
  if is(list, at + 1, "{") then
    id, last = text_at(list, at + 2)
    if not id or not is(list, last + 1, ",") then return nil end
    many = text_at(list, last + 2)
    last = argument_end(list, at + 1) - 1
  else
    id, last = text_at(list, at + 1)
  end
  return id and { id = id, plural = many, context = context_of(list, last + 1) }
end

---The texts of one source, in their order.
---@param source string Lua
---@return {id: string, plural?: string, context?: string}[]
function M.find(source)
  local found, list = {}, tokens(source)
  for at, item in ipairs(list) do
    if item.kind == "name" and CALLED[item.text] and not is(list, at - 1, "function") then
      found[#found + 1] = asked(list, at + 1)
    end
  end
  return found
end

-- Writing ----------------------------------------------------------------------------------------

local function quoted(text)
  return '"' .. text:gsub("[\\\"]", "\\%0"):gsub("\t", "\\t"):gsub("\n", "\\n") .. '"'
end

local function field(name, text)
  if not text:find "\n." then return name .. " " .. quoted(text) .. "\n" end
  local lines = { name .. ' ""' }
  for line in text:gmatch "[^\n]*\n?" do
    if line ~= "" then lines[#lines + 1] = quoted(line) end
  end
  return table.concat(lines, "\n") .. "\n"
end

local function entry(item)
  return "\n#: " .. table.concat(item.files, " ") .. "\n"
    .. (item.context and field("msgctxt", item.context) or "")
    .. field("msgid", item.id)
    .. (item.plural and field("msgid_plural", item.plural) .. 'msgstr[0] ""\nmsgstr[1] ""\n'
      or 'msgstr ""\n')
end

---The template for the texts of some sources.
---@param files string[] their names, as they are to be written
---@param read fun(file: string): string
---@return string
function M.template(files, read)
  local order, known = {}, {}
  for _, file in ipairs(files) do
    local good, found = pcall(M.find, read(file))
    if not good then error(file .. ": " .. found, 0) end
    for _, item in ipairs(found) do
      local key = (item.context or "") .. "\4" .. item.id
      local same = known[key]
      if not same then
        item.files, known[key], order[#order + 1] = { file }, item, item
      elseif same.files[#same.files] ~= file then
        same.files[#same.files + 1] = file
      end
      if same and not same.plural then same.plural = item.plural end
    end
  end
  local parts = { HEAD }
  for _, item in ipairs(order) do parts[#parts + 1] = entry(item) end
  return table.concat(parts)
end

-- Files ------------------------------------------------------------------------------------------

local function lines_of(command)
  local pipe, list = assert(io.popen(command)), {}
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

local function read_file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function sources(folders)
  return lines_of("find " .. folders .. " -name '*.lua' -not -path '*/tests/*' | LC_ALL=C sort")
end

---Every template of this tree: its path -> what it should hold.
---@return table<string, string>
function M.all()
  local made = { ["lua/words/kit.pot"] = M.template(sources "lua/kit lua/desk", read_file) }
  for _, card in ipairs(lines_of "ls activities/*/kit.json") do
    local folder, name = card:match "^(activities/([%w-]+))/"
    made[folder .. "/words/" .. name .. ".pot"] = M.template(sources(folder), read_file)
  end
  return made
end

local function write_all()
  for path, text in pairs(M.all()) do
    os.execute("mkdir -p " .. path:match "^(.*)/")
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
    print(path)
  end
end

if arg and arg[0]:find "packaging/pot%.lua$" then write_all() end

return M
