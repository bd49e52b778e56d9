-- bench.lua: measures Kitbag against LOEVE, in turn, and prints a table of medians, the ratio and
-- whether it is within what was set as the target. Started by tests/bench/run under Xvfb.
-- The scenes are described in tests/README.md.
local BUILD = arg[1] or "build"
local ROUNDS, IDLE = tonumber(os.getenv "ROUNDS") or 7, tonumber(os.getenv "IDLE") or 20
local WORK = BUILD .. "/bench"
local DRIVE = WORK .. "/drive"
local HAVE_LOVE = os.execute "command -v love > /dev/null"

local wanted = table.concat(arg, " ", 2)

--- Runs a command; its answers are the `key=value` and `"key":value` pairs that it printed.
local function ask(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "a"
  local good = pipe:close()
  local answers = {}
  for key, value in text:gmatch "([%a_]+)=(%S+)" do answers[key] = tonumber(value) end
  for key, value in text:gmatch '"([%a_]+)":%s*([%d.]+)' do answers[key] = tonumber(value) end
  if not good then error("failed: " .. command .. "\n" .. text, 0) end
  return answers
end

local function must(command)
  if not os.execute(command) then error("failed: " .. command, 0) end
end

local function ours(words, driver)
  return ("KITBAG_DATA=%s/data %s %s/kitbag %s"):format(WORK, driver or "", BUILD, words)
end

local function theirs(scene, settings, driver)
  return ("BENCH_MIN=1 %s %s love %s/love/%s"):format(settings or "", driver or "", WORK, scene)
end

local function median(list)
  table.sort(list) -- from 1: what stands at 0 stays out
  return list[#list // 2 + 1]
end

--- What is measured in turn, A B A B: each way is { command, key of the answer }, false where
--- LOEVE is missing. Returns the medians in the same order.
local function measure(...)
  local ways = { ... }
  local found = {}
  for round = 0, ROUNDS do
    for i, way in ipairs(ways) do
      found[i] = found[i] or {}
      local value = way and ask(way[1])[way[2]]
      if way and not value then error(("no %s from: %s"):format(way[2], way[1]), 0) end
      found[i][round] = value -- round 0 warms up and is not counted
    end
  end
  for i, list in ipairs(found) do found[i] = median(list) end
  return table.unpack(found, 1, #ways)
end

local failures = 0

--- One line of the table; `value` is what must be at most `most`, nil when nothing can be said.
local function row(name, mine, peer, value, most)
  local verdict = value and (value <= most and "holds" or "FAILS") or ""
  if verdict == "FAILS" then failures = failures + 1 end
  print(("%-44s %10.3f %10s %9s %7s  %s"):format(name, mine, peer and ("%.3f"):format(peer) or "",
    value and ("%.3f"):format(value) or "", most, verdict))
  io.stdout:flush()
end

local function ratio(name, mine, peer, most) row(name, mine, peer, peer and mine / peer, most) end

local function amount(name, mine, most) row(name, mine, nil, mine, most) end

local RUN = DRIVE .. " run"
local WATCH = ("%s idle %d"):format(DRIVE, IDLE)

--- A shelf of so many bundles, seen once before, as on any laptop but a new one.
local function shelf_of(count)
  local folder = ("%s/shelf%d"):format(WORK, count)
  if not os.execute("test -d " .. folder) then
    must(("mkdir -p %s/bundles"):format(folder))
    for i = 1, count do
      must(([[rm -rf %s/one && cp -r activities/network %s/one &&
        sed -i 's/"id": *"network"/"id": "network-%d"/' %s/one/kit.json &&
        %s/kitbag pack %s/one -o %s/bundles/%d.kit > /dev/null]])
        :format(WORK, WORK, i, WORK, BUILD, WORK, folder, i))
    end
  end
  return ("KITBAG_DATA=%s %s %s/kitbag --frames 1"):format(folder, RUN, BUILD)
end

local scenes = {}

local function love_start() return HAVE_LOVE and { theirs("s1", "", RUN), "cpu_ms" } end

function scenes.s1()
  local mine, love = measure(
    { ours("play tests/bench/s1 --frames 1", RUN), "cpu_ms" }, love_start())
  ratio("S1 cold start, CPU ms", mine, love, 0.40)
end

function scenes.s1b()
  local few, many, love = measure({ shelf_of(20), "cpu_ms" }, { shelf_of(200), "cpu_ms" },
    love_start())
  ratio("S1b shelf of 20 bundles, CPU ms", few, love, 0.60)
  ratio("S1b shelf of 200 bundles, CPU ms", many, love, 1.20)
end

function scenes.s2()
  local mine, love = measure(
    { ours "play tests/bench/s2 --frames 630 --stats", "cpu_ms_per_frame" },
    HAVE_LOVE and { theirs "s2", "cpu_ms" })
  ratio("S2 text page, CPU ms a frame", mine, love, 0.12)
end

function scenes.s3()
  local mine, smooth, batched = measure(
    { ours "play tests/bench/s3 --frames 630 --stats", "cpu_ms_per_frame" },
    HAVE_LOVE and { theirs "s3", "cpu_ms" },
    HAVE_LOVE and { theirs("s3", "BENCH_MODE=batched"), "cpu_ms" })
  ratio("S3 map against smooth, CPU ms a frame", mine, smooth, 0.10)
  ratio("S3 map against batched, CPU ms a frame", mine, batched, 0.50)
end

--- Network Rescue's own map: a copy of the activity with another main.lua.
function scenes.s3n()
  must(("rm -rf %s/s3n && cp -r activities/network %s/s3n && cp tests/bench/s3n/* %s/s3n"):format(
    WORK, WORK, WORK))
  local mine = measure({ ours(("play %s/s3n --frames 630 --stats"):format(WORK)),
    "cpu_ms_per_frame" })
  amount("S3n Network Rescue's map, CPU ms a frame", mine, 16)
end

function scenes.s4()
  local mine = ask(ours("play tests/bench/s1 --stats", WATCH))
  local love = {}
  if HAVE_LOVE then
    local idle = "BENCH_MODE=idle BENCH_SECS=60 BENCH_LOOP="
    love = ask(theirs("s1", idle .. "event", DRIVE .. " idle 1"))
    love.cpu_ms = ask(theirs("s1", idle .. "paced60", WATCH)).cpu_ms
  end
  row(("S4 idle for %d s, CPU ms (LOEVE at 60 Hz)"):format(IDLE), mine.cpu_ms, love.cpu_ms,
    mine.cpu_ms, 5)
  amount("S4 frames drawn while idle", mine.frames - 1, 0)
  ratio("S1 memory while it stands there, PSS kB", mine.pss_kb, love.pss_kb, 0.33)
end

function scenes.s5()
  must(("lua5.4 tests/bench/gen.lua %s/s5"):format(WORK))
  must(("%s/kitbag pack %s/s5 -o %s/s5.kit > /dev/null"):format(BUILD, WORK, WORK))
  must(("cp %s/s5.kit %s/love/s5.love"):format(WORK, WORK))
  local mine, love = measure(
    { ours(("verify %s/s5.kit"):format(WORK), RUN), "cpu_ms" },
    HAVE_LOVE and { theirs("s5.love", "BENCH_HEADLESS=1", RUN), "cpu_ms" })
  ratio("S5 bundle of 1,000 files, CPU ms", mine, love, 1.0)
end

function scenes.s6()
  local journal = WORK .. "/s6.journal"
  local plain = ('LUA_PATH="tests/bench/s6/?.lua" %s lua5.4 tests/bench/s6/plain.lua'):format(RUN)
  must(("%s | grep '^{' > %s"):format(plain, journal))
  local mine, lua = measure(
    { ours(("replay %s --activity tests/bench/s6"):format(journal), RUN), "cpu_ms" },
    { plain, "cpu_ms" })
  row("S6 Lua, CPU ms (against plain lua5.4)", mine, lua, mine / lua, 1.10)
end

function scenes.s7()
  local mine = ask(("%s/latency tests/bench/s7 %s/fonts"):format(WORK, BUILD))
  amount("S7 a key press to its frame, median ms", mine.median_ms, 16)
  amount("S7 the longest of 200, ms", mine.worst_ms, 16)
  amount("S7 share of the window painted", mine.damaged, 0.25)
  amount("S7 laid out and drawn afresh, CPU ms a frame", mine.afresh_ms, 8)
  amount("S7 share of the window a hover paints", mine.hover, 0.05)
  amount("S7 share of the window a caret paints", mine.blink, 0.05)
end

function scenes.s8()
  must(("rm -rf %s/journal.kept"):format(WORK))
  local mine = ask(("%s/journal %s/journal.kept"):format(WORK, WORK))
  amount("S8 an event to its commit, median ms", mine.median_ms, 2)
  amount("S8 longest frame while a sync takes 200 ms", mine.slow_worst_frame_ms, 16)
  amount("S8 syncs for 300 events then (grouped)", mine.slow_syncs, 300)
end

--- A journal of so many presses of one kind; what a replay of it costs beyond one with none.
local function replayed(name, ids)
  local path = ("%s/s9-%s.journal"):format(WORK, name)
  local file = assert(io.open(path, "w"))
  file:write '{"kitbag":1,"activity":"s9","version":"1.0.0","seed":1,"options":{}}\n'
  for _, id in ipairs(ids) do
    file:write(('{"t":1000,"kind":"press","id":"%s"}\n'):format(id))
  end
  file:close()
  return { ours(("replay %s --activity %s/s9"):format(path, WORK), RUN), "cpu_ms" }
end

--- The network simulator: 10,000 frames, and tickets behind code words, each with its proof.
function scenes.s9()
  must(("rm -rf %s/s9 && cp -r activities/network %s/s9 && cp tests/bench/s9/* %s/s9"):format(WORK,
    WORK, WORK))
  local ten, tickets = {}, {}
  for i = 1, 10 do ten[i] = "frames" end
  for i = 1, 60 do tickets[i] = "ticket-" .. i end
  local none, frames, made = measure(replayed("none", {}), replayed("frames", ten),
    replayed("tickets", tickets))
  amount("S9 10,000 simulated frames, CPU ms", (frames - none) / #ten, 250)
  amount("S9 a made ticket with its proof, CPU ms", (made - none) / #tickets, 300)
end

if not HAVE_LOVE then print "LOEVE is not installed (packaging/deps.sh bench): Kitbag alone." end
print(("%-44s %10s %10s %9s %7s"):format("median of " .. ROUNDS, "Kitbag", "LOEVE", "judged",
  "at most"))
for _, name in ipairs { "s1", "s1b", "s2", "s3", "s3n", "s4", "s5", "s6", "s7", "s8", "s9" } do
  if wanted == "" or (" " .. wanted .. " "):find(" " .. name .. " ", 1, true) then
    local good, why = pcall(scenes[name])
    if not good then
      print(name .. ": " .. tostring(why))
      failures = failures + 1
    end
  end
end
os.exit(failures == 0)
