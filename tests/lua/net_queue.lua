-- kit.net.queue: earliest first, and in the order they came where times are equal.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local queue = require "kit.net.queue"

TestQueue = {}

function TestQueue:test_comes_out_sorted_and_stable()
  local q, number, expected = {}, 12345, {}
  for order = 1, 500 do
    number = (number * 1103515245 + 12345) % 2147483648
    local event = { at = number % 40, order = order }
    queue.push(q, event)
    expected[order] = event
  end
  table.sort(expected, function(a, b)
    return a.at < b.at or (a.at == b.at and a.order < b.order)
  end)
  for i = 1, 500 do
    lu.assertIs(queue.pop(q), expected[i])
  end
  lu.assertNil(queue.pop(q))
  lu.assertEquals(q, {})
end

function TestQueue:test_pushing_between_pops()
  local q = {}
  queue.push(q, { at = 5, order = 1 })
  queue.push(q, { at = 3, order = 2 })
  lu.assertEquals(queue.pop(q).at, 3)
  queue.push(q, { at = 4, order = 3 })
  queue.push(q, { at = 1, order = 4 })
  lu.assertEquals(queue.pop(q).at, 1)
  lu.assertEquals(queue.pop(q).at, 4)
  lu.assertEquals(queue.pop(q).at, 5)
end

os.exit(lu.LuaUnit.run())
