-- The gallery keeps its promise: what kit.ui can make is in it, every icon too, and each page can
-- be reached and left.
package.path = "activities/gallery/?.lua;" .. package.path
package.preload["kit.pen"] = function() return require "fake.pen" end
local lu = require "luaunit"
local files = require "fake.files"
local families = require "families"
local main = require "main"
local ui = require "kit.ui"
local words = require "kit.words"

local ENV = { words = words.t }
-- What opens a page's further states.
local MOVES = { "ask-unplug", "keep", "say-saved" }

local function press(model, id) main.update(model, { kind = "press", id = id }, ENV) end

-- Calls with every node of a tree, however deep in its fields.
local function each_node(tree, act)
  if type(tree) ~= "table" then return end
  if tree.kind then act(tree) end
  for _, part in pairs(tree) do each_node(part, act) end
end

-- Calls with every tree the gallery shows, one family after the other.
local function each_tree(act)
  local model = main.start()
  act(main.view(model, ENV))
  for _, name in ipairs(families.ORDER) do
    press(model, "open-" .. name)
    act(main.view(model, ENV), model)
    for _, id in ipairs(MOVES) do
      press(model, id)
      act(main.view(model, ENV), model)
    end
  end
end

TestGallery = {} -- luacheck: ignore

function TestGallery.test_every_constructor_of_the_kit_is_shown()
  local shown = {}
  each_tree(function(tree) each_node(tree, function(node) shown[node.kind] = true end) end)
  shown.area = shown.field -- an area is a field of several lines
  for name in pairs(ui) do
    lu.assertTrue(shown[name], "no page of the gallery shows ui." .. name)
  end
end

function TestGallery.test_every_icon_is_shown()
  local shown, model = {}, main.start()
  press(model, "open-icons")
  for _, group in ipairs { "way", "working", "reading", "time", "telling", "equipment",
    "hospital" } do
    main.update(model, { kind = "choose", id = "groups", value = group }, ENV)
    each_node(main.view(model, ENV), function(node)
      if node.kind == "icon" then shown[node[1]] = true end
    end)
  end
  for _, path in ipairs(files.lines "ls assets/kit/*.svg") do
    local name = path:match "([^/]+)%.svg$"
    if name ~= "shelf" and name ~= "trouble" then
      lu.assertTrue(shown[name], "the gallery lacks the icon " .. name)
    end
  end
end

function TestGallery.test_every_page_leads_on_and_back()
  each_tree(function(tree, model)
    if not model then return end
    local leads = {}
    each_node(tree.footer, function(node) leads[node.id or ""] = true end)
    lu.assertTrue(leads["open-contents"], tree.id)
    lu.assertTrue(leads["open-" .. (families.after(tree.id) or "finish")], tree.id)
  end)
end

function TestGallery.test_all_four_devices_in_their_places_solve_the_puzzle()
  local model = main.start()
  press(model, "open-ordering")
  local function put(what, where)
    main.update(model, { kind = "drop", id = what, value = where }, ENV)
  end
  local function says(text)
    local found = false
    each_node(main.view(model, ENV), function(node) found = found or node.news == text end)
    return found
  end
  put("server", "ward")
  put("trolley", "cellar")
  put("router", "cupboard")
  put("printer", "desk")
  lu.assertTrue(says "2 of 4 are right. Who needs to reach it, and who must not?")
  put("server", "cellar")
  put("trolley", "ward")
  lu.assertTrue(says "All four are where they belong. The ward can work.")
end

os.exit(lu.LuaUnit.run())
