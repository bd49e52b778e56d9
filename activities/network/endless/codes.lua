-- Code words: two words and a level. Each stands for a number that a ticket is made from.
local M = {}

M.LEVELS = 3
M.TYPED = 40 -- characters of a code word as it is typed

local FIRST = { "amber", "brave", "breezy", "bright", "calm", "clever", "copper", "cosy", "curly",
  "daring", "dusty", "eager", "fancy", "gentle", "golden", "happy", "humble", "jolly", "keen",
  "kind", "lively", "lucky", "mellow", "mighty", "misty", "nimble", "noble", "patient", "plucky",
  "proud", "purple", "quick", "quiet", "rapid", "rosy", "rusty", "sandy", "shiny", "silver",
  "sleepy", "snug", "speedy", "steady", "sunny", "tidy", "velvet", "witty", "zesty" }
local SECOND = { "acorn", "badger", "beacon", "biscuit", "bramble", "bridge", "canal", "castle",
  "comet", "curlew", "daisy", "dolphin", "falcon", "ferry", "fiddle", "hare", "harbour", "heron",
  "kettle", "kite", "ladder", "lantern", "lapwing", "lemon", "lighthouse", "magnet", "maple",
  "marble", "meadow", "mill", "moor", "otter", "owl", "parsnip", "pebble", "penguin", "puffin",
  "pulley", "quilt", "robin", "rocket", "shuttle", "sparrow", "teapot", "thistle", "tram",
  "turnip", "walnut" }

local function index_of(list, word)
  for i, other in ipairs(list) do
    if other == word then
      return i
    end
  end
end

--- Whether there are code words of such a level.
---@param level any
---@return boolean
function M.is_level(level)
  return math.type(level) == "integer" and level >= 1 and level <= M.LEVELS
end

--- Whether something can stand in the field for a code word.
---@param text any
---@return boolean
function M.can_be_typed(text)
  return type(text) == "string" and (utf8.len(text) or math.huge) <= M.TYPED
end

--- Reads a code word as somebody typed it: "Amber Otter 2" is "amber-otter-2". Nil when it is none.
---@param text string
---@return string|nil code
function M.read(text)
  local first, second, level = text:lower():match "^%s*(%l+)[%s%-]+(%l+)[%s%-]*([1-3])%s*$"
  if first and index_of(FIRST, first) and index_of(SECOND, second) then
    return ("%s-%s-%s"):format(first, second, level)
  end
end

--- A code word by chance.
---@param chance Rng
---@param level integer 1 to 3
---@return string
function M.new_code(chance, level)
  return ("%s-%s-%d"):format(chance:pick(FIRST), chance:pick(SECOND), level)
end

--- What a code word stands for.
---@param code string as M.read gives it
---@return integer seed another one for each code word
---@return integer level
function M.seed(code)
  local first, second, level = code:match "^(%l+)%-(%l+)%-(%d)$"
  level = math.tointeger(level)
  return (index_of(FIRST, first) * 64 + index_of(SECOND, second)) * 4 + level, level
end

return M
