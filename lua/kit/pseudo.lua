-- Two made-up languages that show what real ones would do to a page: qps-long is two fifths longer
-- and accented, qps-rtl runs from right to left. Both are English underneath, so anybody can read
-- them, and both put marks around a text, so that a text without them is seen to lack words.
local M = {}

local LONGER = 0.4
local OPEN, CLOSE = "⟦", "⟧"
-- A strong sign from right to left, so that the paragraph begins there; the override; its end.
local MARK, OVERRIDE, POP = "\u{200F}", "\u{202E}", "\u{202C}"

-- Each is in Andika and in OpenDyslexic; the others are left plain, so that it stays easy to read.
local ACCENTED = { a = "á", c = "ç", e = "é", g = "ġ", i = "í", k = "ķ", n = "ñ", o = "ó",
  s = "š", t = "ţ", u = "ú", w = "ŵ", y = "ý", z = "ž",
  A = "Á", C = "Ç", E = "É", G = "Ġ", I = "Í", K = "Ķ", N = "Ñ", O = "Ó",
  S = "Š", T = "Ţ", U = "Ú", W = "Ŵ", Y = "Ý", Z = "Ž" }
local VOWELS = { a = true, e = true, i = true, o = true, u = true }

-- Names in braces and the ids of terms, "[router](router)", stay as they are.
local function spoken(text, change)
  return (text:gsub("[{%a][%w_]*}?", function(word)
    if word:find "^{[%w_]+}$" then return word end
    return (word:gsub("%a", change))
  end))
end

-- Takes the ids of terms out first, and puts them back.
local function accented(text, change)
  local at, parts = 1, {}
  for from, id, to in text:gmatch "()(%]%([%w_-]+%))()" do
    parts[#parts + 1] = spoken(text:sub(at, from - 1), change) .. id
    at = to
  end
  parts[#parts + 1] = spoken(text:sub(at), change)
  return table.concat(parts)
end

local function long(text)
  if text == "" then return text end
  local plain = text:gsub("{[%w_]+}", "")
  local more = math.ceil(LONGER * (utf8.len(plain) or #plain)) - 2 -- with the marks
  local words = accented(text, function(letter)
    local shown = ACCENTED[letter] or letter
    if VOWELS[letter] and more > 0 then
      more = more - 1
      return shown .. shown
    end
    return shown
  end)
  return OPEN .. words .. ("~"):rep(more) .. CLOSE
end

local function mirrored(text)
  return (text:gsub("[^\n]+", MARK .. OVERRIDE .. "%0" .. POP))
end

---Tag -> what makes a text of it from an English one.
---@type table<string, fun(text: string): string>
M.languages = { ["qps-long"] = long, ["qps-rtl"] = mirrored }

-- Marked text -------------------------------------------------------------------------------------

-- What of a text stands outside its marks. They may lie within each other, and a line of a longer
-- text may have but one of a pair.
local function outside(text)
  text = text:gsub(OPEN, "\1"):gsub(OVERRIDE, "\1"):gsub(CLOSE, "\2"):gsub(POP, "\2")
  local parts, depth, at = {}, 0, 1
  for from, sign in text:gmatch "()([\1\2])" do
    if depth == 0 then parts[#parts + 1] = text:sub(at, from - 1) end
    if sign == "\2" and depth == 0 then parts = {} end
    depth = math.max(0, depth + (sign == "\1" and 1 or -1))
    at = from + 1
  end
  if depth == 0 then parts[#parts + 1] = text:sub(at) end
  return table.concat(parts, " ")
end

-- Whether it says something in a language: two letters together, and neither a number, as 3rd and
-- 10.0.0.7, nor the address of a device, as aa:bb:cc:dd:ee:ff.
local function is_said(token)
  return token:find "%a%a" and not token:find "%d" and not token:find "^%x%x:[%x:]+$"
end

---@param text string
---@return boolean
function M.marked(text)
  for token in outside(text):gmatch "%S+" do
    if is_said(token) then return false end
  end
  return true
end

return M
