-- Chance that is the same on every machine: splitmix64 (Steele, Lea, Flood 2014) on Lua's 64-bit
-- integers. The whole state is one integer, so a run can be saved and taken up again exactly.
local M = {}

---Chance. Calling it with a whole number n, as in `env.rng(6)`, gives one from 1 to n; each is
---equally likely.
---@class Rng
---@field at integer all of its state
---@operator call(integer): integer
local Rng = {}

local function step(rng)
  local z = rng.at + 0x9E3779B97F4A7C15
  rng.at = z
  z = (z ~ (z >> 30)) * 0xBF58476D1CE4E5B9
  z = (z ~ (z >> 27)) * 0x94D049BB133111EB
  return z ~ (z >> 31)
end

-- An integer from 1 to n. Numbers past the last whole multiple of n are thrown back, so that every
-- result is equally likely.
local function roll(rng, n)
  if math.type(n) ~= "integer" or n < 1 then
    error("rng: expected a whole number of at least 1, got " .. tostring(n), 2)
  end
  local last = math.maxinteger - math.maxinteger % n
  local z
  repeat z = step(rng) >> 1 until z < last
  return z % n + 1
end

---One item of the list; nil when it is empty.
---@param list table
---@return any
function Rng:pick(list)
  if #list == 0 then return nil end
  return list[roll(self, #list)]
end

---Puts the list itself into a random order and returns it.
---@param list table
---@return table list
function Rng:shuffle(list)
  for i = #list, 2, -1 do
    local j = roll(self, i)
    list[i], list[j] = list[j], list[i]
  end
  return list
end

local meta = { __index = Rng, __call = roll }

---Chance that begins anew: the same seed gives the same numbers on every machine.
---@param seed integer
---@return Rng
function M.new(seed)
  return setmetatable({ at = seed }, meta)
end

---The state as plain data; `from` gives a generator that goes on exactly there.
---@param rng Rng
---@return {at: integer}
function M.state(rng)
  return { at = rng.at }
end

---@param state {at: integer}
---@return Rng rng that goes on where the state was taken
function M.from(state)
  return M.new(state.at)
end

return M
