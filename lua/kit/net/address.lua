-- IPv4 addresses: reading them, writing them, and which network one belongs to.
-- An address travels as text ("10.0.4.20"); as a number only while it is compared.
local M = {}

---@alias net.AddressProblem "shape"|"range"|"zero"|"network"|"broadcast"|"reserved"

--- Reads "a.b.c.d", each part 0 to 255 with no leading zero (some systems read those as octal).
---@param text string
---@return integer|nil number 0 to 2^32-1
---@return net.AddressProblem|nil problem
function M.parse(text)
  local a, b, c, d = text:match("^(%d+)%.(%d+)%.(%d+)%.(%d+)$")
  if not a then
    return nil, "shape"
  end
  if #a > 3 or #b > 3 or #c > 3 or #d > 3 then
    return nil, "range"
  end
  if ("." .. text):find("%.0%d") then
    return nil, "zero"
  end
  a, b, c, d = math.tointeger(a), math.tointeger(b), math.tointeger(c), math.tointeger(d)
  if a > 255 or b > 255 or c > 255 or d > 255 then
    return nil, "range"
  end
  return a << 24 | b << 16 | c << 8 | d
end

---@param number integer 0 to 2^32-1
---@return string
function M.text(number)
  return ("%d.%d.%d.%d"):format(number >> 24 & 255, number >> 16 & 255, number >> 8 & 255,
    number & 255)
end

--- Whether a text is a mask: ones from the left, then noughts.
---@param text string
---@return boolean
function M.is_mask(text)
  local number = M.parse(text)
  local host_bits = number and ~number & 0xFFFFFFFF
  return host_bits ~= nil and host_bits & (host_bits + 1) == 0
end

--- The network an address lies in, as a number; masks are written like addresses.
---@param ip string
---@param mask string
---@return integer
function M.network(ip, mask)
  return M.parse(ip) & M.parse(mask)
end

---@param a string
---@param b string
---@param mask string
---@return boolean
function M.same_network(a, b, mask)
  return M.network(a, mask) == M.network(b, mask)
end

--- Why a device cannot be given this address, or nil when it can.
---@param ip string
---@param mask string
---@return net.AddressProblem|nil
function M.problem(ip, mask)
  local number, why = M.parse(ip)
  if not number then
    return why
  end
  local top = number >> 24
  if top == 0 or top == 127 or top >= 224 then
    return "reserved"
  end
  local host_bits = ~M.parse(mask) & 0xFFFFFFFF
  if host_bits > 1 and number & host_bits == 0 then
    return "network"
  end
  if host_bits > 1 and number & host_bits == host_bits then
    return "broadcast"
  end
  return nil
end

return M
