-- floors.lua: a file includes its own floor and those below, never above; a library is known
-- to one floor only; what is not standard C lives in *_posix.c. Use: lua5.4 tests/floors.lua
local FLOORS = { base = 1, data = 2, device = 3, script = 4, app = 5 }

-- The one floor that may include a header whose path matches.
local LIBRARIES = {
  { "^archive", "data" }, { "^sodium", "data" }, { "^sqlite3", "data" }, { "cJSON", "data" },
  { "SDL", "device" }, { "^fribidi", "device" }, { "^lua", "script" }, { "^lauxlib", "script" },
}

local STANDARD = {}
for name in ([[assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp
  signal stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string tgmath
  threads time uchar wchar wctype]]):gmatch "%w+" do
  STANDARD[name .. ".h"] = true
end

-- A file of one of these names would hold anything.
local VAGUE = { util = true, utils = true, misc = true, helper = true, helpers = true,
  common = true, manager = true }

local function library_floor(header)
  for _, rule in ipairs(LIBRARIES) do
    if header:find(rule[1]) then return rule[2] end
  end
end

local function check_system(floor, name, header)
  local owner = library_floor(header)
  if owner and owner ~= floor then
    return ("<%s> belongs to %s/"):format(header, owner)
  elseif not owner and not STANDARD[header] and not name:find "_posix$" then
    return ("<%s> is not standard C: only a *_posix.c may include it"):format(header)
  end
end

local function check_own(floor, header)
  local other = header:match "^(%a+)/"
  if not FLOORS[other] then
    return ('"%s" names no floor'):format(header)
  elseif FLOORS[other] > FLOORS[floor] then
    return ('"%s" is above %s/'):format(header, floor)
  end
end

--- What is wrong with one file.
---@param path string below `engine/`: "data/card.c"
---@param source string
---@return string[] faults one sentence each
local function check(path, source)
  local faults = {}
  local floor, name = path:match "^(%a+)/([%w_]+)%.[ch]$"
  local function fault(words)
    if words then faults[#faults + 1] = ("engine/%s: %s"):format(path, words) end
  end
  if not FLOORS[floor] then
    fault "stands on no floor"
    return faults
  end
  fault(VAGUE[name] and "the name says nothing")
  fault(path:find "%.h$" and (library_floor(name .. ".h") or STANDARD[name .. ".h"])
    and "the name hides a system header")
  for line in source:gmatch "[^\n]+" do
    local system, own = line:match "^%s*#%s*include%s*<(.-)>", line:match '^%s*#%s*include%s*"(.-)"'
    fault(system and check_system(floor, name, system))
    fault(own and check_own(floor, own))
  end
  return faults
end

local count = 0
local function say(faults, name)
  count = count + 1
  print((#faults == 0 and "ok " or "not ok ") .. count .. " - " .. name)
  for _, words in ipairs(faults) do print("# " .. words) end
end

-- The test is worth something only if it finds what is planted.
local function planted(name, path, source)
  say(#check(path, source) == 1 and {} or { "not found: " .. source }, "finds " .. name)
end

planted("an include of a floor above", "base/planted.c", '#include "data/card.h"\n')
planted("a library off its floor", "script/planted.c", "# include <SDL2/SDL.h>\n")
planted("Lua below script", "device/planted.h", "#include <lauxlib.h>\n")
planted("POSIX in a portable file", "app/planted.c", "#include <unistd.h>\n")
planted("a file beside the floors", "planted.c", "")
planted("a header of a system header's name", "data/archive.h", "")
planted("a name that says nothing", "base/util.c", "")
say(check("app/planted_posix.c", '#include <unistd.h>\n#include "base/os.h"\n#include <math.h>\n'),
  "lets a sound file pass")

local faults = {}
local files = assert(io.popen "find engine -name '*.[ch]' | sort")
for path in files:lines() do
  local file = assert(io.open(path))
  table.move(check(path:sub(#"engine/" + 1), file:read "a"), 1, 99, #faults + 1, faults)
  file:close()
end
assert(files:close(), "no sources: run this from the top folder")
say(faults, "every file of engine/ keeps to its floor")
print("1.." .. count)
os.exit(#faults == 0)
