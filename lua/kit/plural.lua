-- Plural rules: which form of a text goes with a number, as a PO file's header says it in C
-- ("nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);").
-- https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html
local M = {}

local LONGEST = 500 -- bytes of a rule; the longest in use has about 200
local MOST = 10 -- forms; Arabic and Welsh as some write it have six

local function truth(yes) return yes and 1 or 0 end

-- Sign -> how tightly it binds and what it makes of two numbers. Dividing by nothing gives nothing.
local SIGNS = {
  ["||"] = { 1, function(a, b) return truth(a ~= 0 or b ~= 0) end },
  ["&&"] = { 2, function(a, b) return truth(a ~= 0 and b ~= 0) end },
  ["=="] = { 3, function(a, b) return truth(a == b) end },
  ["!="] = { 3, function(a, b) return truth(a ~= b) end },
  ["<"] = { 4, function(a, b) return truth(a < b) end },
  [">"] = { 4, function(a, b) return truth(a > b) end },
  ["<="] = { 4, function(a, b) return truth(a <= b) end },
  [">="] = { 4, function(a, b) return truth(a >= b) end },
  ["+"] = { 5, function(a, b) return a + b end },
  ["-"] = { 5, function(a, b) return a - b end },
  ["*"] = { 6, function(a, b) return a * b end },
  ["/"] = { 6, function(a, b) return b ~= 0 and a // b or 0 end },
  ["%"] = { 6, function(a, b) return b ~= 0 and a % b or 0 end },
}
local OTHERS = { ["!"] = true, ["?"] = true, [":"] = true, ["("] = true, [")"] = true }

-- The words of the language of rules; nil when something else stands there.
local function tokens(text)
  local list, at = {}, text:find "%S"
  while at do
    local token = text:match("^%d+", at) or text:match("^n%f[^%w_]", at)
    for size = 2, 1, -1 do
      local sign = text:sub(at, at + size - 1)
      token = token or (SIGNS[sign] or OTHERS[sign]) and sign
    end
    if not token or #token > 9 then return nil end
    list[#list + 1] = token
    at = text:find("%S", at + #token)
  end
  return list
end

-- Each of the following takes what it reads from the list `p`, and returns a function of n, or nil
-- when the list goes on with something else.
local choice

local function take(p, token)
  if p[p.at] ~= token then return false end
  p.at = p.at + 1
  return true
end

local function single(p)
  if take(p, "!") then
    local inner = single(p)
    return inner and function(n) return truth(inner(n) == 0) end
  elseif take(p, "(") then
    local inner = choice(p)
    return inner and take(p, ")") and inner
  elseif take(p, "n") then
    return function(n) return n end
  end
  local number = math.tointeger(tonumber(p[p.at]))
  p.at = p.at + 1
  return number and function() return number end
end

local function binary(p, least)
  local left = single(p)
  while left do
    local sign = SIGNS[p[p.at]]
    if not sign or sign[1] < least then return left end
    p.at = p.at + 1
    local a, b, join = left, binary(p, sign[1] + 1), sign[2]
    left = b and function(n) return join(a(n), b(n)) end
  end
end

function choice(p)
  local test = binary(p, 1)
  if not test or not take(p, "?") then return test end
  local yes = choice(p)
  local no = yes and take(p, ":") and choice(p)
  return no and function(n)
    if test(n) ~= 0 then return yes(n) end
    return no(n)
  end
end

local function compile(text)
  local p = tokens(text)
  if not p then return nil end
  p.at = 1
  local rule = choice(p)
  return rule and p.at == #p + 1 and rule
end

-- Whether it names one of the forms for every number that is likely to come up.
local function fits(rule, count)
  for n = 0, 1000 do
    local form = rule(n)
    if form < 0 or form >= count then return false end
  end
  return true
end

---@class PluralRule
---@field count integer how many forms there are
---@field form fun(n: integer): integer which one goes with n, from 1

---@param text string the value of the header Plural-Forms
---@return PluralRule|nil
---@return string|nil why not, the end of a sentence
function M.rule(text)
  if #text > LONGEST then return nil, "the plural rule is too long" end
  local count, source = text:match "^%s*nplurals%s*=%s*(%d%d?)%s*;%s*plural%s*=([^;]*);?%s*$"
  count = math.tointeger(tonumber(count))
  local rule = count and count >= 1 and count <= MOST and compile(source)
  if not rule then return nil, "the plural rule cannot be read" end
  if not fits(rule, count) then
    return nil, "the plural rule names a form that there is not"
  end
  return { count = count, form = function(n)
    local form = rule(n)
    return form >= 0 and form < count and form + 1 or count
  end }
end

---English, and what holds where a file does not say.
M.english = { count = 2, form = function(n) return n == 1 and 1 or 2 end }

return M
