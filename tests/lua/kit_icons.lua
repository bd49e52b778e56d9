-- The icons are one set: drawn by one rule, listed in assets/README.md, there when asked for.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local files = require "fake.files"
local lu = require "luaunit"

local INK = "#1B2733"
local ILLUSTRATIONS = { shelf = true, trouble = true }
local SHAPES = { path = true, circle = true, rect = true, line = true, polyline = true,
  ellipse = true, g = true }
local ROOT = { width = "24", height = "24", viewBox = "0 0 24 24", fill = "none", stroke = INK,
  ["stroke-width"] = "2", ["stroke-linecap"] = "round", ["stroke-linejoin"] = "round",
  xmlns = "http://www.w3.org/2000/svg" }
local MOST_BYTES, MOST_BYTES_OF_ALL = 1024, 60 * 1024

local function find(what)
  return files.lines(("find %s -type f | sort"):format(what))
end

local icons, names = {}, {} -- name -> text; all names, sorted
for _, path in ipairs(find "assets/kit -maxdepth 1 -name '*.svg'") do
  local name = path:match "([^/]+)%.svg$"
  if not ILLUSTRATIONS[name] then
    icons[name], names[#names + 1] = files.read(path), name
  end
end

local function each(check)
  for _, name in ipairs(names) do check(name, icons[name]) end
end

-- Each element of an icon but its root: what it is called and its attributes.
local function shapes(text)
  local list = {}
  for tag, rest in text:gsub("^<svg.->", ""):gmatch "<([%a:]+)(.-)/?>" do
    local shape = { tag = tag }
    for key, value in rest:gmatch '([%w-]+)="(.-)"' do shape[key] = value end
    list[#list + 1] = shape
  end
  return list
end

-- How many numbers each command of a path takes.
local TAKES = { M = 2, L = 2, H = 1, V = 1, C = 6, S = 4, Q = 4, T = 2, A = 7 }

-- Where a path's strokes begin, meet and end.
local function corners(path)
  local points, x, y, x0, y0 = {}, 0, 0, 0, 0
  local function go(command, numbers)
    local upper = command:upper()
    local ox, oy = x, y
    if command == upper then ox, oy = 0, 0 end
    if upper == "H" then x = ox + numbers[1]
    elseif upper == "V" then y = oy + numbers[1]
    else x, y = ox + numbers[#numbers - 1], oy + numbers[#numbers] end
    if upper == "M" then x0, y0 = x, y end
    points[#points + 1] = { x, y }
  end
  for command, rest in path:gmatch "(%a)([^%a]*)" do
    local numbers = {}
    for number in rest:gmatch "%-?[%d.]+" do
      numbers[#numbers + 1] = assert(tonumber(number), rest)
    end
    local takes = TAKES[command:upper()] or 0
    if takes == 0 then x, y = x0, y0 end -- z
    for i = 1, #numbers, math.max(takes, 1) do
      assert(takes > 0 and i + takes - 1 <= #numbers, command .. rest)
      go(command, table.move(numbers, i, i + takes - 1, 1, {}))
      command = command == "M" and "L" or command == "m" and "l" or command
    end
  end
  return points
end

-- Two opposite corners of a shape at the least.
local function extent(shape)
  local function n(key) return tonumber(shape[key] or 0) end
  if shape.tag == "path" then return corners(shape.d) end
  if shape.tag == "rect" then
    return { { n "x", n "y" }, { n "x" + n "width", n "y" + n "height" } }
  end
  if shape.tag == "line" then return { { n "x1", n "y1" }, { n "x2", n "y2" } } end
  if shape.tag == "polyline" then return corners("M" .. shape.points) end
  local rx, ry = n "rx" + n "r", n "ry" + n "r"
  return { { n "cx" - rx, n "cy" - ry }, { n "cx" + rx, n "cy" + ry } }
end

TestIcons = {} -- luacheck: ignore

function TestIcons.test_one_grid_one_stroke_one_colour()
  each(function(name, text)
    local root, found = text:match "^<svg (.-)>", 0
    lu.assertNotNil(root, name)
    for key, value in root:gmatch '([%w-]+)="(.-)"' do
      lu.assertEquals(value, ROOT[key], name .. ": " .. key)
      found = found + 1
    end
    lu.assertEquals(found, 9, name)
  end)
end

function TestIcons.test_plain_shapes_only()
  each(function(name, text)
    for _, shape in ipairs(shapes(text)) do
      lu.assertTrue(SHAPES[shape.tag], name .. " holds <" .. shape.tag .. ">")
    end
    for _, word in ipairs { "style", "href", "url%(", "class", "transform", "opacity" } do
      lu.assertNil(text:match("<svg.->.*%f[%a]" .. word), name .. " holds " .. word)
    end
  end)
end

-- Only dots and filled parts differ from the root, and these are in the same colour.
function TestIcons.test_no_shape_has_a_stroke_of_its_own()
  each(function(name, text)
    for _, shape in ipairs(shapes(text)) do
      lu.assertNil(shape["stroke-width"], name)
      lu.assertTrue(shape.fill == nil or shape.fill == INK, name .. ": fill")
      lu.assertTrue(shape.stroke == nil or (shape.stroke == "none" and shape.fill == INK),
        name .. ": stroke")
    end
  end)
end

-- The room for drawing is 20 units wide, and a stroke is 1 unit to either side of its line.
function TestIcons.test_nothing_leaves_the_room_for_drawing()
  each(function(name, text)
    local drawn = 0
    for _, shape in ipairs(shapes(text)) do
      local edge = shape.stroke == "none" and 2 or 3
      for _, point in ipairs(shape.tag == "g" and {} or extent(shape)) do
        drawn = drawn + 1
        for i = 1, 2 do
          lu.assertTrue(point[i] >= edge - 0.01 and point[i] <= 24 - edge + 0.01,
            ("%s: %g %g is outside"):format(name, point[1], point[2]))
        end
      end
    end
    lu.assertTrue(drawn >= 2, name .. " is empty")
  end)
end

function TestIcons.test_small()
  local all = 0
  each(function(name, text)
    lu.assertTrue(#text <= MOST_BYTES, name .. " is larger than 1 KB")
    all = all + #text
  end)
  lu.assertTrue(all <= MOST_BYTES_OF_ALL, "the set is larger than 60 KB")
end

function TestIcons.test_no_two_are_alike()
  local seen = {}
  each(function(name, text)
    lu.assertNil(seen[text], name .. " is drawn as another")
    seen[text] = name
  end)
end

function TestIcons.test_the_list_names_each_once()
  local listed = {}
  for name in files.read("assets/README.md"):gmatch "\n| `([%l%d-]+)` |" do
    lu.assertNil(listed[name], name .. " is listed twice")
    lu.assertNotNil(icons[name], name .. " is listed and not there")
    listed[name] = true
  end
  each(function(name) lu.assertTrue(listed[name], name .. " is not in assets/README.md") end)
end

-- The ways in which a source asks for an icon.
local ASKED = { '%f[%a]icon%s*=%s*"([^"]+)"', '%f[%a]icon%s*=[^,}\n]-%f[%a]and%s+"([^"]+)"',
  '%f[%a]icon%s*=[^,}\n]-%f[%a]or%s+"([^"]+)"', 'ui%.icon%s*%(?%s*"([^"]+)"',
  'ui%.icon%s*%(?%s*{%s*"([^"]+)"', 'kind%s*=%s*"icon"%s*,%s*"([^"]+)"',
  '"kit/([%w-]+)%.svg"' }

function TestIcons.test_every_icon_asked_for_is_there()
  local asked = 0
  for _, path in ipairs(find "lua activities -name '*.lua'") do
    local text = files.read(path)
    for _, pattern in ipairs(ASKED) do
      for name in text:gmatch(pattern) do
        asked = asked + 1
        lu.assertTrue(icons[name] ~= nil or ILLUSTRATIONS[name] == true,
          ("%s asks for the icon %s"):format(path, name))
      end
    end
  end
  lu.assertTrue(asked > 20, "the icons asked for were not found in the sources")
end

os.exit(lu.LuaUnit.run())
