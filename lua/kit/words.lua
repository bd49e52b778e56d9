-- Everything a pupil reads goes through `words`: one place where a language is chosen.
local plural = require "kit.plural"
local po = require "kit.po"
local pseudo = require "kit.pseudo"
local M = {}

local KEPT_MOST = 500 -- problems, and missing texts

local RTL_LANGUAGES = { ar = true, arc = true, ckb = true, dv = true, fa = true, he = true,
  ks = true, nqo = true, ps = true, sd = true, syr = true, ug = true, ur = true, yi = true }
local RTL_SCRIPTS = { adlm = true, arab = true, hebr = true, nkoo = true, syrc = true, thaa = true }

local lang, rtl = "en", false
local change -- puts a text into the language; nil for English
local single, counted = {}, {} -- key -> text, key -> {rule, a text for each form}
local missing, missed -- msgids in the order they were asked for, and as a set
local problems

local function note(list, entry)
  if #list < KEPT_MOST then list[#list + 1] = entry end
end

-- Counting ---------------------------------------------------------------------------------------

-- The number that decides, whole and not negative: what is no whole number takes a plural. `level`
-- is where the author's call is, as error counts.
local function count_of(text, values, level)
  local n = values and tonumber(values.n)
  if not n then
    error(("words: no number n for %q"):format(tostring(text[1])), level)
  end
  n = math.abs(n)
  return math.tointeger(n) or math.max(2, math.ceil(math.min(n, 1e15)))
end

local english = plural.english.form

-- Looking up -------------------------------------------------------------------------------------

local function lack(text)
  local id = type(text) == "table" and text[1] or text
  if not missed[id] and #missing < KEPT_MOST then
    missed[id] = true
    missing[#missing + 1] = id
  end
end

local function key_of(id, context)
  return context and context .. "\4" .. id or id
end

local function translate(text, values, context)
  local found = not context and single[text]
  if found then return found end
  if type(text) == "table" then
    local n = count_of(text, values, 4)
    found = counted[key_of(text[1], context)]
    if found then return found[found.rule.form(n)] end
    lack(text)
    return text[english(n)]
  end
  found = context and single[key_of(text, context)]
  if not found and text ~= "" then lack(text) end
  return found or text
end

---The words of the language chosen now; `env.words` is this function.
---`words("The lamp is {state}.", {state = words "on"})` fills the names in braces; a name without a
---value is the author's mistake and raises. `words({"{n} minute", "{n} minutes"}, {n = 5})` takes
---the form that goes with n.
---@alias Words fun(text: string|string[], values?: table<string, string|number>, context?: string):
---string
---@type Words context tells two meanings of one English text apart ("verb": Open)
function M.t(text, values, context)
  if change then
    text = change(text, values, context)
  elseif values and type(text) == "table" then
    text = text[english(count_of(text, values, 3))]
  end
  if not values then return text end
  return (text:gsub("{([%w_]+)}", function(name)
    local value = values[name]
    if value == nil then
      error(("words: no value for {%s} in %q"):format(name, text), 4)
    end
    return tostring(value)
  end))
end

-- Catalogues -------------------------------------------------------------------------------------

-- The first name in braces that a translation has and the English text does not.
local function stranger(entry)
  local known = {}
  for name in (entry.id .. (entry.plural or "")):gmatch "{([%w_]+)}" do known[name] = true end
  for _, text in ipairs(entry) do
    for name in text:gmatch "{([%w_]+)}" do
      if not known[name] then return name end
    end
  end
end

-- Why an entry cannot be used; the English text is shown instead.
local function fault(entry, rule)
  local name = stranger(entry)
  if name then return ("{%s} is not in the English text"):format(name) end
  if entry.plural and #entry ~= rule.count then
    return ("there should be %d plural forms, not %d"):format(rule.count, #entry)
  end
end

-- A text that begins with a Latin name or with a value still runs from right to left.
local function led(text)
  return text:find "^[\0-\x7F]" and "\u{200F}" .. text or text
end

-- Keeps what no catalogue before had.
local function keep(entry, rule)
  local key = key_of(entry.id, entry.context)
  for i = 1, rtl and #entry or 0 do entry[i] = led(entry[i]) end
  if entry.plural then
    entry.rule = rule
    counted[key] = counted[key] or entry
  else
    single[key] = single[key] or entry[1]
  end
end

local function add(text, name)
  local file, why, line = po.read(text)
  if not file then
    note(problems, ("%s:%d: %s."):format(name, line, why))
    return
  end
  for _, entry in ipairs(file) do
    why = fault(entry, file.rule)
    if why then
      note(problems, ("%s:%d: %s."):format(name, entry.line, why))
    else
      keep(entry, file.rule)
    end
  end
end

local function runs_rtl(tag)
  local first, rest = tag:lower():match "^(%a*)(.*)$"
  local script = rest:match "^[-_](%a%a%a%a)%f[^%w]"
  if script then return RTL_SCRIPTS[script] or false end
  return RTL_LANGUAGES[first] or false
end

---Chooses the language of all words from now on. What a catalogue lacks comes from the next one,
---and in the end in English. A catalogue that cannot be read is left out, and told in the log.
---@param tag string BCP 47; "qps-long" and "qps-rtl" are made from the English texts
---@param catalogues? string[] texts of PO files, the first that has a text wins
---@param names? string[] what to call them in problems
function M.use(tag, catalogues, names)
  lang, rtl = tag, tag == "qps-rtl" or runs_rtl(tag)
  single, counted, missing, missed, problems = {}, {}, {}, {}, {}
  local make = pseudo.languages[tag]
  if make then
    change = function(text, values)
      return make(type(text) == "table" and text[english(count_of(text, values, 4))] or text)
    end
    return
  end
  for i, text in ipairs(catalogues or {}) do
    add(text, names and names[i] or "catalogue " .. i)
  end
  for _, problem in ipairs(problems) do print(problem) end
  change = tag ~= "en" and translate or nil
end

---The tag of the language chosen now.
---@return string
function M.lang() return lang end

---Whether it runs from right to left.
---@return boolean
function M.rtl() return rtl end

---What is wrong with its catalogues: a sentence for each, with file and line.
---@return string[]
function M.problems() return table.move(problems, 1, #problems, 1, {}) end

---The texts asked for so far that its catalogues lack, in English; none for English itself and for
---the pseudo-languages.
---@return string[]
function M.missing() return table.move(missing, 1, #missing, 1, {}) end

---Whether a text on the screen came through words, while a pseudo-language is spoken. Numbers,
---addresses and single letters need not.
---@type fun(text: string): boolean
M.marked = pseudo.marked

M.use "en"

return M
