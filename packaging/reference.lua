-- Makes docs/reference.md of the annotations in lua/meta and of the kit's public modules:
-- lua5.4 packaging/reference.lua (or `make reference`).
package.path = "lua/?.lua;packaging/?.lua;" .. package.path
package.loaded["kit.pen"] = package.loaded["kit.pen"] or {} -- nothing is drawn here
local annotations = require "annotations"
local M = {}

local HEAD = [[
# The reference

Made by `make reference` from the comments in `lua/meta` and `lua/kit`; changes here are lost.
How it all hangs together is in [lua/README.md](../lua/README.md), how to write an activity in
[activities/README.md](../activities/README.md). A `?` marks what may be left out.
]]

---@param path string
---@return string
function M.read_file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function prose(doc)
  local parts, text = {}, table.concat(doc.text, "\n")
  for paragraph in (text .. "\n\n"):gmatch "(.-)\n\n+" do
    if paragraph ~= "" then parts[#parts + 1] = paragraph:gsub("\n", " ") end
  end
  if (doc.about or "") ~= "" then parts[#parts + 1] = doc.about end
  for i, part in ipairs(parts) do
    parts[i] = part:sub(1, 1):upper() .. part:sub(2) .. (part:find "[.:!?]$" and "" or ".")
  end
  return parts
end

-- {kind = "press", id} and the like are code; stars and brackets are no markup.
local function plain(text)
  text = text:gsub("%b{}", "`%0`"):gsub("%*%*", "\\*\\*"):gsub("__", "\\_\\_")
  return (text:gsub("%]%(", "]\\("))
end

-- What stands between backticks is code already.
local function inline(text)
  local parts = {}
  for before, said in (text .. "``"):gmatch "([^`]*)`([^`]*)`" do
    parts[#parts + 1] = plain(before)
    parts[#parts + 1] = said ~= "" and "`" .. said .. "`" or nil
  end
  return table.concat(parts)
end

local function cell(text)
  return (text:gsub("|", "\\|"))
end

local function code(text)
  return "`" .. text .. "`"
end

local function add_prose(out, doc)
  for _, part in ipairs(prose(doc)) do
    out[#out + 1] = inline(part)
    out[#out + 1] = ""
  end
end

local function add_table(out, head, list)
  if #list == 0 then return end
  out[#out + 1] = ("| %s | type | what it is |"):format(head)
  out[#out + 1] = "|---|---|---|"
  for _, item in ipairs(list) do
    local about = item.about or ""
    out[#out + 1] = ("| %s | %s | %s |"):format(code(item.name), code(cell(item.type)),
      cell(inline(about)))
  end
  out[#out + 1] = ""
end

-- What an author writes before the arguments.
local function call_name(doc, called)
  if doc.method then return called .. ":" .. doc.name end
  return called ~= "" and called .. "." .. doc.name or doc.name
end

local function signature_of(doc, called)
  local list, types = {}, {}
  for i, item in ipairs(doc.params) do list[i] = item.name .. ": " .. item.type end
  for i, item in ipairs(doc.returns) do types[i] = item.type end
  return ("%s(%s)%s"):format(call_name(doc, called), table.concat(list, ", "),
    #types > 0 and " -> " .. table.concat(types, ", ") or "")
end

local function add_node(out, doc, called, class, classes)
  out[#out + 1] = ("### %s.%s"):format(called, doc.name)
  out[#out + 1] = ""
  add_prose(out, classes[class])
  add_table(out, "field", annotations.fields(classes, class))
end

-- What it takes and gives.
local function declaration(doc, called)
  if doc.alias then return doc.alias .. " = " .. doc.stands_for end
  return doc.signature and signature_of(doc, called) or doc.type
end

-- A line for each that there is something to say about.
local function add_items(out, list)
  local from = #out
  for _, item in ipairs(list) do
    if item.about ~= "" then
      out[#out + 1] = ("- %s: %s"):format(item.name, inline(item.about))
    end
  end
  if #out > from then out[#out + 1] = "" end
end

local function returned(doc)
  local list = {}
  for i, item in ipairs(doc.returns) do
    local name, about = item.about:match "^([%a_]+)%s*(.*)$"
    list[i] = { name = "returns " .. (name and code(name) or code(item.type)), about = about or "" }
  end
  return list
end

local function add_function(out, doc, called)
  out[#out + 1] = "### " .. call_name(doc, called)
  out[#out + 1] = ""
  out[#out + 1] = code(declaration(doc, called))
  out[#out + 1] = ""
  add_prose(out, doc)
  local params = {}
  for i, item in ipairs(doc.params) do
    params[i] = { name = code(item.name), about = item.about }
  end
  for _, item in ipairs(returned(doc)) do params[#params + 1] = item end
  add_items(out, params)
end

local function add_class(out, doc, classes)
  if doc.class ~= "Node" and #doc.fields == 0 and #prose(doc) == 0 then return end
  out[#out + 1] = "### " .. (doc.class == "Node" and "Every node" or doc.class)
  out[#out + 1] = ""
  add_prose(out, doc)
  add_table(out, "field", annotations.fields(classes, doc.class))
end

local function add_alias(out, doc)
  out[#out + 1] = "### " .. doc.alias
  out[#out + 1] = ""
  out[#out + 1] = code(doc.stands_for)
  out[#out + 1] = ""
  add_prose(out, doc)
end

-- What a source says of itself: the class it is named after, or the comment at its head.
local function add_intro(out, source, text, classes)
  local class = classes[source.class]
  if class then return add_prose(out, class) end
  local lines = {}
  for line in text:gmatch "(.-)\n" do
    local words = line:match "^%-%- (.*)$"
    if not words then break end
    lines[#lines + 1] = words
  end
  add_prose(out, annotations.comment(lines))
end

-- What a module passes on from others' files under the same name, behind its own.
local function add_passed_on(docs, source)
  local own, module = {}, require(source.name)
  for _, doc in ipairs(docs) do own[doc.name or doc.class or doc.alias] = true end
  for _, file in ipairs(source.from) do
    for _, doc in ipairs(annotations.read(M.read_file(file))) do
      local name = doc.name or doc.class or doc.alias
      if not own[name] and (not doc.name or module[name]) then
        own[name] = true
        docs[#docs + 1] = doc
      end
    end
  end
end

---What is documented of a source: its own file, and what it passes on.
---@param source table one of M.sources
---@return table[] docs as annotations.read gives them
function M.docs(source)
  local docs = annotations.read(M.read_file(source.file))
  if source.from then add_passed_on(docs, source) end
  return docs
end

local function add_source(out, source, text)
  local docs = M.docs(source)
  local classes, functions, aliases = annotations.sort(docs)
  out[#out + 1] = "## " .. source.name
  out[#out + 1] = ""
  add_intro(out, source, text, classes)
  local shown = { [source.class or ""] = true }
  local function classes_but_nodes(wanted)
    for _, doc in ipairs(docs) do
      if doc.class and wanted(doc) and not shown[doc.class] then
        shown[doc.class] = true
        add_class(out, doc, classes)
      end
    end
  end
  classes_but_nodes(function(doc) return doc.class == "Node" end)
  for _, doc in ipairs(functions) do
    local class = annotations.node_class(doc, classes)
    if class then
      shown[class] = true
      add_node(out, doc, source.called, class, classes)
    else
      add_function(out, doc, source.called)
    end
  end
  classes_but_nodes(function() return true end)
  for _, doc in ipairs(aliases) do add_alias(out, doc) end
  if source.names then source.names(out) end
end

-- The colours there are, as the light theme has them.
local function colours(out)
  local palette = require "kit.theme".palettes.light
  local names = {}
  for name in pairs(palette) do names[#names + 1] = name end
  table.sort(names)
  out[#out + 1] = "### Colours"
  out[#out + 1] = ""
  out[#out + 1] = "Their names are the same in every theme. In the light one they are:"
  out[#out + 1] = ""
  for i, name in ipairs(names) do
    local argb = palette[name]
    local clear = argb >> 24 < 255 and (" at %.0f %%"):format((argb >> 24) / 2.55) or ""
    names[i] = ("`%s` #%06X%s"):format(name, argb & 0xFFFFFF, clear)
  end
  out[#out + 1] = table.concat(names, ", ") .. "."
  out[#out + 1] = ""
end

-- The names there are for each part of a look.
local function looks(out)
  local parts = require "kit.people".parts
  local kinds = {}
  for kind in pairs(parts) do kinds[#kinds + 1] = kind end
  table.sort(kinds)
  out[#out + 1] = "### The names of all parts"
  out[#out + 1] = ""
  for _, kind in ipairs(kinds) do
    out[#out + 1] = ("- `%s`: %s"):format(kind, table.concat(parts[kind], ", "))
  end
  out[#out + 1] = ""
end

-- What the reference is made of: its name, the file, what an author calls the module, the class
-- that says what it is, what else there is to name, and the files it passes functions on from.
M.sources = {
  { name = "An activity", file = "lua/meta/activity.lua", called = "", class = "Activity" },
  { name = "kit.ui", file = "lua/kit/ui.lua", called = "ui", names = colours },
  { name = "kit.words", file = "lua/kit/words.lua", called = "words" },
  { name = "kit.rng", file = "lua/kit/rng.lua", called = "rng" },
  { name = "kit.speech", file = "lua/kit/speech.lua", called = "speech" },
  { name = "kit.timer", file = "lua/kit/timer.lua", called = "timer" },
  { name = "kit.people", file = "lua/kit/people.lua", called = "people", names = looks },
  { name = "kit.net.world", file = "lua/kit/net/world.lua", called = "world",
    from = { "lua/kit/net/questions.lua", "lua/kit/net/change.lua", "lua/kit/net/wire.lua",
      "lua/kit/net/host.lua", "lua/kit/net/flows.lua", "lua/kit/net/dhcp.lua",
      "lua/kit/net/dns.lua", "lua/kit/net/wifi.lua", "lua/kit/net/firewall.lua" } },
  { name = "kit.pen", file = "lua/meta/pen.lua", called = "pen",
    class = "kit.pen" },
}

---The reference, as it should be now.
---@return string
function M.make()
  local out = { HEAD }
  for _, source in ipairs(M.sources) do add_source(out, source, M.read_file(source.file)) end
  out[#out] = nil -- the last empty line
  return table.concat(out, "\n") .. "\n"
end

local function write()
  local file = assert(io.open("docs/reference.md", "wb"))
  file:write(M.make())
  file:close()
end

if arg and arg[0]:find "packaging/reference%.lua$" then write() end

return M
