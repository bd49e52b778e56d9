-- The numbers of a chart: what an author gave, put in order. Knows nothing of drawing.
local ticks = require "kit.ticks"
local M = {}

local MOST = 4 -- series that can be told apart by colour, marker and pattern
local TYPES = { bar = true, line = true, dot = true }

local function wrong(why, ...)
  error("ui.chart: " .. why:format(...), 0)
end

local function checked(value, what)
  if value == nil then return nil end
  if type(value) ~= "number" or not (math.abs(value) <= ticks.MOST) then -- luacheck: ignore 581
    wrong("%s is not a number from -10^15 to 10^15: %s", what, tostring(value))
  end
  return value
end

-- The place of a label among the categories, a new one at the end.
local function category(data, label)
  local at = data.index[label]
  if not at then
    at = #data.labels + 1
    data.labels[at], data.index[label] = label, at
  end
  return at
end

local function place_of(data, label)
  if data.numeric then return checked(label, "x") end
  if type(label) ~= "string" then
    wrong("all points have a label in words, or all of a line or dot chart a number")
  end
  return category(data, label)
end

local function stretch(data, value)
  if not value then return end
  data.low = math.min(data.low or value, value)
  data.high = math.max(data.high or value, value)
end

local function read_point(data, point)
  local at = place_of(data, point[1])
  local value = checked(point[2], "a value")
  local low, high = checked(point.low, "low"), checked(point.high, "high")
  if low and high and value and not (low <= value and value <= high) then
    wrong("%s is not from its low %s to its high %s", value, low, high)
  end
  data.ranged = data.ranged or (low and high) ~= nil
  stretch(data, value)
  stretch(data, low)
  stretch(data, high)
  return { at = at, value = value, low = low and high and low, high = low and high }
end

local function read_series(data, given, i)
  local series = { name = given.name, look = i, points = {} }
  for k, point in ipairs(given) do
    if type(point) ~= "table" then wrong("point %d of series %d is not a list", k, i) end
    series.points[k] = read_point(data, point)
  end
  -- Points at one place stay in the order they were given.
  local order = {}
  for k, point in ipairs(series.points) do order[point] = k end
  table.sort(series.points, function(a, b)
    if a.at ~= b.at then return a.at < b.at end
    return order[a] < order[b]
  end)
  return series
end

local function first_label(node)
  for _, series in ipairs(node.series) do
    if series[1] then return series[1][1] end
  end
end

local function read_target(data, target)
  if not target then return end
  data.target = { value = checked(target[1], "the target"), words = target[2] }
  if not data.target.value or type(target[2]) ~= "string" then
    wrong "the target is not {value, \"words\"}"
  end
  stretch(data, data.target.value)
end

---@class ChartData
---@field numeric boolean whether the points' `at` are numbers, not places among the labels
---@field labels string[] the categories
---@field series {name?: string, look: integer, points: {at: number, value?: number, low?: number,
---high?: number}[]}[] points from left to right
---@field low number|nil the least of all values and the target; nil: there are none
---@field high number|nil
---@field left number|nil the same for a numeric x
---@field right number|nil
---@field target {value: number, words: string}|nil
---@field ranged boolean whether any point has a low and a high

---What a chart shows. Raises one sentence when it cannot be shown.
---@param node Node
---@return ChartData
function M.read(node)
  if not TYPES[node.type] then wrong("type is not bar, line or dot: %s", tostring(node.type)) end
  if #node.series > MOST then
    wrong("%d series, where at most %d can be told apart", #node.series, MOST)
  end
  local data = { labels = {}, index = {}, series = {}, ranged = false,
    numeric = node.type ~= "bar" and type(first_label(node)) == "number" }
  for i, given in ipairs(node.series) do
    if #node.series > 1 and type(given.name) ~= "string" then wrong("series %d has no name", i) end
    data.series[i] = read_series(data, given, i)
    for _, point in ipairs(data.numeric and data.series[i].points or {}) do
      data.left = math.min(data.left or point.at, point.at)
      data.right = math.max(data.right or point.at, point.at)
    end
  end
  if data.ranged and type(node.range) ~= "string" then
    wrong "points have a low and a high, but range does not say what that means"
  end
  if data.low then read_target(data, node.target) end
  return data
end

---All points by rows, as a table shows them: where, and the point of each series, or false. A place
---that one series has twice takes two rows.
---@param data ChartData
---@return {at: number, points: table[]}[]
function M.rows(data)
  local rows, known = {}, {}
  for i, series in ipairs(data.series) do
    local count = {}
    for _, point in ipairs(series.points) do
      count[point.at] = (count[point.at] or 0) + 1
      local key = ("%s %d"):format(point.at, count[point.at])
      local row = known[key]
      if not row then
        row = { at = point.at, turn = count[point.at], points = {} }
        for k = 1, #data.series do row.points[k] = false end
        rows[#rows + 1], known[key] = row, row
      end
      row.points[i] = point
    end
  end
  table.sort(rows, function(a, b)
    if a.at ~= b.at then return a.at < b.at end
    return a.turn < b.turn
  end)
  return rows
end

return M
