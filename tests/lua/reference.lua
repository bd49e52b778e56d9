-- What is written of the kit is so: the stubs are the bindings, every constructor is documented,
-- the fields that are needed are enough, and docs/reference.md is up to date.
package.path = "lua/?.lua;tests/lua/?.lua;packaging/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local annotations = require "annotations"
local files = require "fake.files"
local reference = dofile "packaging/reference.lua"
local stage = require "kit.stage"
local ui = require "kit.ui"

local function names_of(list)
  local names = {}
  for name in pairs(list) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function functions_of(docs)
  local classes, functions = annotations.sort(docs)
  local by_name = {}
  for _, doc in ipairs(functions) do by_name[doc.name] = doc end
  return by_name, classes
end

local function functions_in(path)
  return functions_of(annotations.read(reference.read_file(path)))
end

TestBindings = {} -- luacheck: ignore

local binding = reference.read_file "engine/script/bind_pen.c"

-- The functions of the C table: name -> the C function.
local function bound()
  local list = {}
  for name, func in binding:match("FUNCTIONS%[%] = (%b{})"):gmatch '{"([%w_]+)", ([%w_]+)}' do
    list[name] = func
  end
  return list
end

local function body_of(func)
  return binding:match("\nstatic [^\n]-" .. func .. "(%b()%s*%b{})")
end

-- How many arguments a helper reads from the one it is told on.
local function reach_of(helper)
  local most = 0
  for more in (body_of(helper) or ""):gmatch "arg %+ (%d)" do
    most = math.max(most, tonumber(more))
  end
  return most
end

-- The last argument that a function of the binding reads.
local function arguments_of(func)
  local most = 0
  for helper, from in body_of(func):gmatch "([%w_]+)%(L, ([%w, ]*)" do
    local at = from:match "^(%d+)" or from:match "^pen, (%d+)"
    if at and (helper:find "_at$" or helper:find "^luaL_check" or helper:find "^luaL_opt") then
      most = math.max(most, at + reach_of(helper))
    end
  end
  return most
end

function TestBindings.test_every_function_has_a_stub_and_every_stub_a_function()
  lu.assertEquals(names_of(functions_in "lua/meta/pen.lua"), names_of(bound()))
end

function TestBindings.test_a_stub_takes_as_many_arguments()
  local stubs = functions_in "lua/meta/pen.lua"
  for name, func in pairs(bound()) do
    lu.assertEquals({ name, #stubs[name].signature }, { name, arguments_of(func) })
  end
end

function TestBindings.test_what_an_activity_may_return_is_what_the_engine_calls()
  local source = reference.read_file "engine/script/activity.c"
  for name in pairs(functions_in "lua/meta/activity.lua") do
    lu.assertStrContains(source, '"' .. name .. '"')
  end
end

TestAnnotations = {} -- luacheck: ignore

function TestAnnotations.test_parameters_are_those_of_the_function()
  for _, source in ipairs(reference.sources) do
    for name, doc in pairs((functions_of(reference.docs(source)))) do
      if doc.signature and not doc.alias then
        local written = {}
        for i, item in ipairs(doc.params) do written[i] = item.name:gsub("%?$", "") end
        lu.assertEquals(written, doc.signature, source.file .. ": " .. name)
      end
    end
  end
end

function TestAnnotations.test_every_public_function_is_documented()
  for _, source in ipairs(reference.sources) do
    local module = source.file:match "^lua/(kit/.*)%.lua$"
    local documented = functions_of(reference.docs(source))
    for name, value in pairs(module and require(module:gsub("/", ".")) or {}) do
      if type(value) == "function" then
        lu.assertNotNil(documented[name], source.file .. ": " .. name)
      end
    end
  end
end

TestNodes = {} -- luacheck: ignore

local constructors, classes = functions_in "lua/kit/ui.lua"
local someone = require "kit.people".plain

local counter = 0
local fill

-- Something of a type, as small as it may be.
local function sample(kind)
  local one = kind:match "^(.*)%[%]$"
  if one and (one:find "^%(" or not one:find "|") then return { sample(one) } end
  kind = (kind:match "^%((.*)%)$" or kind):match "^[^|]+"
  if kind:find '^"' then return kind:match '"(.-)"' end
  if kind == "string" then return "tick" end
  if kind == "boolean" then return true end
  if kind == "Look" then return someone end
  if kind == "Node" then return ui.text "Something" end
  if kind:find "^fun" then return function() end end
  if kind == "number" or kind == "integer" then
    counter = counter + 1
    return counter
  end
  return fill(assert(classes[kind], "what is a " .. kind .. "?").class)
end

-- A table with the fields of a class that may not be left out.
fill = function(class)
  local made = {}
  for _, field in ipairs(annotations.fields(classes, class)) do
    local place = math.tointeger(field.name:match "^%[(%d)%]$")
    if field.name == "[integer]" then
      made[#made + 1] = sample(field.type)
    elseif not field.name:find "%?$" and not field.type:find "nil$" then
      made[place or field.name] = sample(field.type)
    end
  end
  return made
end

local function node_of(name)
  counter = 0
  return ui[name](fill(annotations.node_class(constructors[name], classes)))
end

function TestNodes.test_every_constructor_has_a_class_of_its_fields()
  for name in pairs(ui) do
    lu.assertNotNil(annotations.node_class(constructors[name], classes), name)
  end
end

-- And each kind can be measured and drawn.
function TestNodes.test_the_fields_that_are_needed_are_enough()
  for name in pairs(ui) do
    local node = node_of(name)
    local page = name == "page" and node or ui.page { id = "p", node }
    local s = stage.new { width = 1366, height = 768 }
    stage.show(s, page, {})
    local good, why = pcall(stage.frame, s, 0)
    lu.assertTrue(good, ("ui.%s: %s"):format(name, why))
  end
end

-- Of nodes that the kit makes for itself: a strip at the window's edge, a dialog's content.
local INTERNAL = { edge = true, pixels = true }

function TestNodes.test_every_field_that_is_read_is_documented()
  local known = {}
  for _, class in pairs(classes) do
    for _, field in ipairs(class.fields) do known[field.name:gsub("%?", "")] = true end
  end
  local count = 0
  for _, path in ipairs(files.lines "ls lua/kit/*.lua") do
    for name in reference.read_file(path):gmatch "[^%w_]node%.([%w_]+)" do
      count = count + 1
      lu.assertTrue(known[name] or INTERNAL[name] or false, ("%s: %s"):format(path, name))
    end
  end
  lu.assertTrue(count > 100)
end

TestReference = {} -- luacheck: ignore

function TestReference.test_it_is_up_to_date()
  local is = reference.read_file "docs/reference.md"
  lu.assertTrue(is == reference.make(), "docs/reference.md is out of date: make reference")
end

function TestReference.test_every_constructor_is_in_it()
  local text = reference.make()
  for name in pairs(ui) do lu.assertStrContains(text, ("\n### ui.%s\n"):format(name)) end
end

function TestReference.test_how_annotations_are_read()
  local docs = annotations.read [[
---Says it. And
---more.
---@param who string|"a b" whose
---  words
---@param how? {[1]: number, loud: boolean} a way
---@return boolean? said nil: not
---@return string why
function M.say(who, how) end
]]
  local doc = docs[1]
  lu.assertEquals({ doc.name, doc.text }, { "say", { "Says it. And", "more." } })
  lu.assertEquals(doc.params, { { name = "who", type = 'string|"a b"', about = "whose words" },
    { name = "how?", type = "{[1]: number, loud: boolean}", about = "a way" } })
  lu.assertEquals(doc.returns, { { type = "boolean?", about = "said nil: not" },
    { type = "string", about = "why" } })
end

os.exit(lu.LuaUnit.run())
