-- Scene S6 without us: the same work under plain lua5.4. Prints the journal for ours, with the sums
-- that it must reach, too.
local work = require "work"

local sums = {}
local lines = {
  '{"kitbag":1,"activity":"bench-s6","version":"1.0.0","seed":1,"options":{}}',
}
for round = 1, 4 do
  for i, part in ipairs(work.order) do
    local sum = work[part]()
    sums[i] = ('"%s":%s'):format(part, sum)
    lines[#lines + 1] = ('{"t":%d,"kind":"press","id":"%s"}'):format(#lines + round, part)
  end
end
lines[#lines + 1] = ('{"expect":{"model":{"sums":{%s}}}}'):format(table.concat(sums, ","))
print(table.concat(lines, "\n"))
