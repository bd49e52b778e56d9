-- Reads gettext PO files, the catalogues that translators' own tools write.
-- https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
-- A file may come from anybody: reading takes time in proportion to its length and never raises.
local plural = require "kit.plural"
local M = {}

local MOST = 1024 * 1024 -- bytes of a file

---@class PoEntry
---@field id string the English text
---@field context string|nil
---@field plural string|nil its English plural
---@field line integer where it begins
---@field [integer] string the translation, or one for each plural form

---@class PoFile
---@field [integer] PoEntry what is translated, without the fuzzy ones
---@field rule PluralRule

-- Under way: the line, the entry being read, the list its strings go to, and why it cannot go on.
local function fail(p, why)
  p.why = p.why or why
end

-- Strings ----------------------------------------------------------------------------------------

local ESCAPES = { n = "\n", t = "\t", r = "\r", ['"'] = '"', ["\\"] = "\\" }

local function unescape(p, text)
  return (text:gsub("\\(.?)", function(sign)
    if not ESCAPES[sign] then
      fail(p, sign == "" and "the text is not closed" or ("there is no sign \\%s"):format(sign))
    end
    return ESCAPES[sign]
  end))
end

-- Adds the text between the quotes that the rest of a line is.
local function add_string(p, rest)
  local text = rest:match '^"(.*)"%s*$'
  if not text then
    fail(p, "the text is not closed")
  elseif text:find('"', 1, true) and text:gsub("\\.", ""):find('"', 1, true) then
    fail(p, "there is a quotation mark within the text; write \\\" for it")
  else
    p.part[#p.part + 1] = text:find("\\", 1, true) and unescape(p, text) or text
  end
end

-- Entries ----------------------------------------------------------------------------------------

local function header_field(header, name)
  return ("\n" .. header):match("\n" .. name .. ":[ \t]*([^\n]*)")
end

local function read_header(p, header)
  local charset = (header_field(header, "Content%-Type") or ""):match "charset=([%w_-]+)"
  if charset and charset:upper() ~= "UTF-8" then
    fail(p, ("it is written in %s, not in UTF-8"):format(charset))
  end
  local forms = header_field(header, "Plural%-Forms")
  if forms then
    local rule, why = plural.rule(forms)
    p.file.rule = rule or p.file.rule
    if not rule then fail(p, why) end
  end
end

-- The strings of an entry, joined; nil when one of them is empty: not translated yet.
local function translations(entry)
  local list, whole = {}, true
  for i, parts in ipairs(entry) do
    list[i] = table.concat(parts)
    whole = whole and list[i] ~= ""
  end
  return whole and list or nil, list
end

local function finish(p)
  local entry = p.entry
  if not entry.line then return end
  p.entry, p.part = {}, nil
  if not entry[1] then
    p.line = entry.line
    return fail(p, "this text has no msgstr")
  end
  local list, strings = translations(entry)
  local id = table.concat(entry.msgid)
  if id == "" and not entry.msgctxt then
    read_header(p, strings[1])
    if p.why then p.line = entry.line end
  elseif list and not entry.fuzzy then
    list.id, list.line = id, entry.line
    list.context = entry.msgctxt and table.concat(entry.msgctxt)
    list.plural = entry.msgid_plural and table.concat(entry.msgid_plural)
    p.file[#p.file + 1] = list
  end
end

-- Where a keyword may stand: what the entry must have before it, and what it may not have.
local NEEDS = { msgid_plural = "msgid", msgstr = "msgid" }
local BARS = { msgctxt = "msgid", msgid = "msgid", msgid_plural = "msgid_plural" }

local function begin(p, word, index)
  if p.entry[1] and (word == "msgctxt" or word == "msgid") then finish(p) end
  local entry = p.entry
  local needs, bar = NEEDS[word], BARS[word]
  if needs and not entry[needs] or bar and entry[bar] or word == "msgctxt" and entry.msgctxt
    or word == "msgid_plural" and entry[1] then
    return fail(p, word .. " is out of place")
  end
  entry.line, p.part = entry.line or p.line, {}
  local due = entry.msgid_plural and tostring(#entry) or #entry == 0 and ""
  if word ~= "msgstr" then
    entry[word] = p.part
  elseif index == due then
    entry[#entry + 1] = p.part
  else
    fail(p, entry.msgid_plural and ("this should be msgstr[%d]"):format(#entry)
      or "msgstr is out of place")
  end
end

-- Lines ------------------------------------------------------------------------------------------

local KEYWORDS = { msgctxt = true, msgid = true, msgid_plural = true, msgstr = true }

local function comment(p, line)
  if line:find("^#~") then return end -- no longer used
  if p.entry[1] then finish(p) end
  if line:find("^#,") and line:find("%f[%a]fuzzy%f[^%a]") then p.entry.fuzzy = true end
end

local function keyword(p, line)
  local word, rest = line:match "^([%l_]+)(.*)$"
  local index, text = (rest or ""):match "^%[(%d+)%]%s*(.*)$"
  text = text or (rest or ""):match "^%s*(.*)$"
  if not KEYWORDS[word] or index and word ~= "msgstr" then
    return fail(p, "this is not a line of a PO file")
  end
  begin(p, word, index or "")
  if not p.why then add_string(p, text) end
end

local function take(p, line)
  local start = line:find "%S"
  local first = start and line:sub(start, start)
  if not first then return end
  if start > 1 then line = line:sub(start) end
  if first == "#" then
    comment(p, line)
  elseif first ~= '"' then
    keyword(p, line)
  elseif p.part then
    add_string(p, line)
  else
    fail(p, "this text belongs to nothing")
  end
end

-- Files ------------------------------------------------------------------------------------------

local function line_of(text, at)
  return select(2, text:sub(1, at - 1):gsub("\n", "")) + 1
end

-- What is wrong with the bytes of a file, and on which line.
local function bad_bytes(text)
  if #text > MOST then return ("it is larger than %d KiB"):format(MOST // 1024), 1 end
  local length, at = utf8.len(text)
  if not length then return "this is not UTF-8", line_of(text, at) end
  at = text:find "[\0-\8\11\12\14-\31\127]"
  if at then return "there is a sign that is no text", line_of(text, at) end
end

---@param text string the bytes of the file
---@return PoFile|nil
---@return string|nil why not, a sentence without its full stop
---@return integer|nil line where
function M.read(text)
  local why, line = bad_bytes(text)
  if why then return nil, why, line end
  if text:find("^\u{FEFF}") then text = text:sub(4) end
  local p = { line = 0, entry = {}, file = { rule = plural.english } }
  for content in (text .. "\n"):gmatch "([^\n]*)\n" do
    p.line = p.line + 1
    take(p, content)
    if p.why then return nil, p.why, p.line end
  end
  finish(p)
  if p.why then return nil, p.why, p.line end
  return p.file
end

return M
