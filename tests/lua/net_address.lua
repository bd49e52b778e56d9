-- kit.net.address: what counts as an address, and which network it is in.
-- luacheck: allow defined top
package.path = "lua/?.lua;" .. package.path
local lu = require "luaunit"
local address = require "kit.net.address"

TestAddress = {}

function TestAddress:test_reads_and_writes_the_same_address()
  for _, text in ipairs { "0.0.0.0", "10.0.4.20", "255.255.255.255", "192.168.1.1" } do
    lu.assertEquals(address.text(address.parse(text)), text)
  end
end

function TestAddress:test_says_what_is_wrong_with_a_text()
  local cases = { [""] = "shape", ["10.0.4"] = "shape", ["10.0.4."] = "shape",
    ["10.0.4.20.1"] = "shape", ["10..4.20"] = "shape", ["a.b.c.d"] = "shape",
    ["10.0.4.256"] = "range", ["10.0.4.99999999999999999999"] = "range", ["10.0.4.024"] = "zero",
    ["00.0.4.24"] = "zero", [" 10.0.4.24"] = "shape", ["-1.0.4.24"] = "shape" }
  for text, problem in pairs(cases) do
    local number, why = address.parse(text)
    lu.assertNil(number)
    lu.assertEquals(why, problem, text)
  end
end

function TestAddress:test_one_digit_can_put_an_address_in_another_network()
  lu.assertTrue(address.same_network("10.0.4.20", "10.0.4.21", "255.255.255.0"))
  lu.assertFalse(address.same_network("10.0.40.20", "10.0.4.21", "255.255.255.0"))
  lu.assertTrue(address.same_network("10.0.40.20", "10.0.4.21", "255.255.0.0"))
end

function TestAddress:test_impossible_addresses_for_a_device()
  local cases = { ["10.0.4.0"] = "network", ["10.0.4.255"] = "broadcast",
    ["127.0.0.1"] = "reserved",
    ["0.0.0.7"] = "reserved", ["224.0.0.1"] = "reserved", ["10.0.4.300"] = "range" }
  for text, problem in pairs(cases) do
    lu.assertEquals(address.problem(text, "255.255.255.0"), problem, text)
  end
  lu.assertNil(address.problem("10.0.4.254", "255.255.255.0"))
  lu.assertNil(address.problem("10.0.4.0", "255.255.255.255"))
end

function TestAddress:test_a_mask_is_ones_and_then_noughts()
  for _, mask in ipairs { "0.0.0.0", "255.255.252.0", "255.255.255.255" } do
    lu.assertTrue(address.is_mask(mask), mask)
  end
  for _, mask in ipairs { "", "24", "255.0.255.0", "0.0.0.255", "255.255.255.256" } do
    lu.assertFalse(address.is_mask(mask), mask)
  end
end

os.exit(lu.LuaUnit.run())
