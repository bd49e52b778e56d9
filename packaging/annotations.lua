-- Reads the LuaCATS comments of a Lua file, as editors do: https://luals.github.io/wiki/annotations
local M = {}

local CLOSES = { ["("] = ")", ["{"] = "}", ["["] = "]", ["<"] = ">" }

-- Where a type ends that begins a text: at a space that is not within brackets or quotation marks
-- and not after a sign that wants more.
local function type_end(text)
  local depth, quoted = {}, false
  for at = 1, #text do
    local sign = text:sub(at, at)
    if sign == '"' then
      quoted = not quoted
    elseif not quoted and CLOSES[sign] then
      depth[#depth + 1] = CLOSES[sign]
    elseif not quoted and sign == depth[#depth] then
      depth[#depth] = nil
    elseif sign == " " and #depth == 0 and not quoted and not text:sub(1, at - 1):find "[:|,]$" then
      return at - 1
    end
  end
  return #text
end

local function split_type(text)
  local stop = type_end(text)
  return text:sub(1, stop), text:sub(stop + 1):match "^%s*(.-)$"
end

local tags = {}

tags["class"] = function(doc, text)
  local name, rest = text:match "^([%w_.]+)(.*)$"
  local parent, about = rest:match "^:%s*([%w_.]+)%s*(.*)$"
  doc.class, doc.parent, doc.about = name, parent, about or rest:match "^%s*(.-)$"
end

tags["field"] = function(doc, text)
  local name, rest = text:match "^(%[[^%]]*%])%s+(.*)$"
  if not name then name, rest = text:match "^([%w_]+%??)%s+(.*)$" end
  local kind, about = split_type(rest)
  doc.fields[#doc.fields + 1] = { name = name, type = kind, about = about }
end

tags["param"] = function(doc, text)
  local name, rest = text:match "^([%w_.]+%??)%s+(.*)$"
  local kind, about = split_type(rest)
  doc.params[#doc.params + 1] = { name = name, type = kind, about = about }
end

tags["return"] = function(doc, text)
  local kind, about = split_type(text)
  doc.returns[#doc.returns + 1] = { type = kind, about = about }
end

tags["type"] = function(doc, text)
  doc.type, doc.about = split_type(text)
end

tags["alias"] = function(doc, text)
  doc.alias, doc.stands_for = text:match "^([%w_.]+)%s+(.*)$"
end

local function new_doc()
  return { text = {}, fields = {}, params = {}, returns = {} }
end

-- The paragraphs and tags of a comment; a line without a tag goes on with the one before.
local function read_comment(lines)
  local doc, open = new_doc(), nil
  local function close()
    if open and tags[open[1]] then tags[open[1]](doc, open[2]) end
    open = nil
  end
  for _, line in ipairs(lines) do
    local tag, rest = line:match "^@(%w+)%s*(.*)$"
    if tag then
      close()
      open = { tag, rest }
    elseif open then
      open[2] = open[2] .. " " .. line
    else
      doc.text[#doc.text + 1] = line
    end
  end
  close()
  return doc
end

-- What a comment is about: the name and parameters of the function or value on the next line.
local function name_subject(doc, line)
  doc.owner, doc.name = line:match "^function ([%w_]+)[.:]([%w_]+)"
  if doc.owner then
    doc.method = line:find("^function [%w_]+:") ~= nil
    doc.signature = {}
    for name in line:match("%((.-)%)"):gmatch "[%w_.]+" do
      doc.signature[#doc.signature + 1] = name
    end
  else
    doc.owner, doc.name = line:match "^([%w_]+)%.([%w_]+)%s*="
  end
end

---What a comment says, without the signs it begins with.
---@param lines string[]
---@return table doc text, fields, params, returns, and class, alias or type
function M.comment(lines)
  return read_comment(lines)
end

---The documented things of a source file, in order.
---@param text string
---@return table[] docs each has class, alias or name, and what is said of it
function M.read(text)
  local docs, lines = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\r?\n" do
    local said = line:match "^%-%-%-([^-].*)$" or line:match "^%-%-%-(%s*)$"
    if said then
      lines[#lines + 1] = said:match "^%s*(.-)%s*$"
    elseif #lines > 0 then
      local doc = read_comment(lines)
      name_subject(doc, line)
      docs[#docs + 1], lines = doc, {}
    end
  end
  return docs
end

---The fields of a class, with those it takes over from others but not what every node has.
---@param classes table<string, table>
---@param name string
---@return table[]
function M.fields(classes, name)
  local class = classes[name]
  local list, known = {}, {}
  for _, field in ipairs(class.fields) do
    list[#list + 1], known[field.name:gsub("%?", "")] = field, true
  end
  local parent = class.parent ~= "Node" and classes[class.parent]
  for _, field in ipairs(parent and M.fields(classes, class.parent) or {}) do
    if not known[field.name:gsub("%?", "")] then list[#list + 1] = field end
  end
  return list
end

---The class of the nodes that a constructor makes: the type of its only parameter. Nil for any
---other function.
---@param doc table
---@param classes table<string, table>
---@return string|nil
function M.node_class(doc, classes)
  local kind = doc.type and doc.type:match "^fun%(node: ([%w_]+)"
    or doc.params[1] and doc.params[1].type
  return classes[kind] and kind:find "Node$" and kind or nil
end

---Everything of a source that has a name, by what it is.
---@param docs table[]
---@return table<string, table> classes by name
---@return table[] functions and values, in order
---@return table[] aliases
function M.sort(docs)
  local classes, functions, aliases = {}, {}, {}
  for _, doc in ipairs(docs) do
    if doc.class then
      classes[doc.class] = doc
    elseif doc.alias and not doc.name then
      aliases[#aliases + 1] = doc
    end
    if doc.name and not doc.class then functions[#functions + 1] = doc end
  end
  return classes, functions, aliases
end

return M
