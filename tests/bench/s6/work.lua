-- Scene S6: what Lua itself costs. The same file runs under plain lua5.4 and in our sandbox. Each
-- part stays well under the second that an update may take; the run does all of them four times.
local M = {}

local seed
local function random(n) -- Park-Miller
  seed = seed * 16807 % 2147483647
  return seed % n
end

-- A binary heap of { d, v }, smallest d first.
local function push(heap, d, v)
  local i = #heap + 1
  while i > 1 do
    local p = i // 2
    if heap[p].d <= d then break end
    heap[i] = heap[p]
    i = p
  end
  heap[i] = { d = d, v = v }
end

local function pop(heap)
  local top, last, n = heap[1], heap[#heap], #heap - 1
  heap[n + 1] = nil
  if n == 0 then return top end
  local i = 1
  while i * 2 <= n do
    local c = i * 2
    if c < n and heap[c + 1].d < heap[c].d then c = c + 1 end
    if heap[c].d >= last.d then break end
    heap[i] = heap[c]
    i = c
  end
  heap[i] = last
  return top
end

local function shortest(links, from)
  local dist, heap = {}, {}
  for i = 1, #links do dist[i] = math.huge end
  dist[from] = 0
  push(heap, 0, from)
  while #heap > 0 do
    local here = pop(heap)
    if here.d == dist[here.v] then
      for _, link in ipairs(links[here.v]) do
        local d = here.d + link.cost
        if d < dist[link.to] then
          dist[link.to] = d
          push(heap, d, link.to)
        end
      end
    end
  end
  return dist
end

-- Shortest ways from 60 of 2,000 nodes with 8,000 links.
function M.dijkstra()
  seed = 7
  local links, sum = {}, 0
  for i = 1, 2000 do
    links[i] = {}
    for k = 1, 4 do links[i][k] = { to = random(2000) + 1, cost = random(100) + 1 } end
  end
  for from = 1, 60 do
    for _, d in ipairs(shortest(links, from)) do
      if d < math.huge then sum = sum + d end
    end
  end
  return sum
end

-- 20 times 5,000 lines of a log, made and taken apart.
function M.strings()
  seed = 11
  local total = 0
  for _ = 1, 20 do
    local lines, count = {}, {}
    for i = 1, 5000 do
      lines[i] = string.format("%04d %s -> %s ttl=%d", i, "n" .. random(200), "n" .. random(200),
        random(64))
    end
    local text = table.concat(lines, "\n")
    for line in text:gmatch "[^\n]+" do
      local a, b, ttl = line:match "^%d+ (%w+) %-> (%w+) ttl=(%d+)$"
      count[a] = (count[a] or 0) + tonumber(ttl)
      count[b] = (count[b] or 0) + 1
    end
    for _, n in pairs(count) do total = total + n end
    total = total + #text:gsub("ttl=", "TTL "):upper()
  end
  return total
end

local Packet = {}
Packet.__index = Packet

function Packet:step(links)
  self.t = self.t + self.speed
  if self.t >= 1000 then
    self.t, self.link, self.hops = self.t - 1000, random(300) + 1, self.hops + 1
  end
  local l = links[self.link]
  self.x = l.ax + (l.bx - l.ax) * self.t / 1000
  self.y = l.ay + (l.by - l.ay) * self.t / 1000
end

-- 500 packets walk over 300 links, 3,000 steps.
function M.simulation()
  seed = 3
  local links, packets, sum = {}, {}, 0
  for i = 1, 300 do
    links[i] = { ax = random(1366), ay = random(768), bx = random(1366), by = random(768) }
  end
  for i = 1, 500 do
    packets[i] = setmetatable({ t = random(1000), speed = 1 + random(9), link = random(300) + 1,
      hops = 0, x = 0, y = 0 }, Packet)
  end
  for _ = 1, 3000 do
    for i = 1, #packets do packets[i]:step(links) end
  end
  for i, p in ipairs(packets) do sum = sum + p.hops * i + math.floor(p.x) end
  return sum
end

-- Small tables and closures, sorted.
function M.allocation()
  seed = 5
  local sum = 0
  for _ = 1, 19 do
    local list = {}
    for i = 1, 10000 do
      local key = random(100000)
      list[i] = { key = key, get = function() return key end }
    end
    table.sort(list, function(a, b) return a.key < b.key end)
    for i = 1, #list, 100 do sum = (sum * 31 + list[i].get()) % 1000003 end
  end
  return sum
end

-- 1,250,000 calls into a C function.
function M.calls()
  local n = 0
  for i = 1, 1250000 do
    if math.type(i) == "integer" then n = n + 1 end
  end
  return n
end

M.order = { "dijkstra", "strings", "simulation", "allocation", "calls" }

return M
