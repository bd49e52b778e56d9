-- gen.lua: writes the folder of scene S5: 1,000 files of 2,048 bytes of text, the same every time.
-- Packed, it opens in LOEVE as it is. Use: lua5.4 tests/bench/gen.lua FOLDER
local folder = assert(arg[1], "Use: lua5.4 tests/bench/gen.lua FOLDER")
local SIZE = 2048

local WORDS = {}
for word in ([[a an the packet router link node frame address table port cable signal byte header
  route server client school class teacher pupil computer screen window message letter answer
  question network switch sends receives forwards drops counts waits checks reads writes follows
  finds shortest longest nearest slow fast small large empty full new old when then while before
  after over under between through against every each some many because]]):gmatch "%a+" do
  WORDS[#WORDS + 1] = word
end

local seed = 5
local function random(n) -- Park-Miller
  seed = seed * 16807 % 2147483647
  return seed % n + 1
end

local function line()
  local words, length = {}, 0
  while length < 76 do
    words[#words + 1] = WORDS[random(#WORDS)]
    length = length + #words[#words] + 1
  end
  return table.concat(words, " ") .. ".\n"
end

local function text()
  local lines, size = {}, 0
  while size < SIZE do
    lines[#lines + 1] = line()
    size = size + #lines[#lines]
  end
  return table.concat(lines):sub(1, SIZE - 1) .. "\n"
end

local function write(name, bytes)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  assert(file:write(bytes))
  assert(file:close())
end

local function copy(from, name)
  local file = assert(io.open(from, "rb"))
  write(name, file:read "a")
  file:close()
end

for d = 0, 9 do
  assert(os.execute(("mkdir -p '%s/files/%02d'"):format(folder, d)))
  for i = 100 * d, 100 * d + 99 do
    write(("files/%02d/t%03d.txt"):format(d, i), text())
  end
end
copy("tests/bench/s5.json", "kit.json")
copy("tests/bench/love/s5/main.lua", "main.lua")
copy("tests/bench/love/common/conf.lua", "conf.lua")
copy("tests/bench/love/common/bench.lua", "bench.lua")
