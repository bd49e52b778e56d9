-- Portraits: every part that can be named is there and can be drawn, and what lies over what is as
-- it is in life.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local files = require "fake.files"
local lu = require "luaunit"
local people = require "kit.people"

local FILE_MOST, ALL_MOST = 3 * 1024, 120 * 1024
local NEVER = { "<text", "<style", "<use", "<mask", "<clipPath", "<filter", "<image", "href",
  "style=" }

local function part_of(src) return src:match "^kit/people/(.+)%.svg$" end

-- The places of the parts among the layers: {["face-oval"] = 5, ...}.
local function places(look, mood)
  local at = {}
  for i, layer in ipairs(people.layers(look, mood)) do at[part_of(layer.src)] = i end
  return at
end

-- Looks that have every choice of every field between them, and every pair of hair and cover.
local function every_look(visit)
  for kind, names in pairs(people.parts) do
    for _, name in ipairs(names) do
      if kind == "mood" then visit({}, name)
      elseif kind == "flags" then visit { [name] = true }
      else visit { [kind] = name } end
    end
  end
  for _, hair in ipairs(people.parts.hair) do
    for _, cover in ipairs(people.parts.cover) do
      visit { hair = hair, cover = cover, hearing_aid = true }
    end
  end
end

local function every_file()
  local used = {}
  every_look(function(look, mood)
    for _, layer in ipairs(people.layers(look, mood)) do used[layer.src] = true end
  end)
  return used
end

TestParts = {}

function TestParts.test_every_part_is_there_and_plain()
  local bytes = 0
  for src in pairs(every_file()) do
    local text = files.read("assets/" .. src)
    lu.assertNotNil(text, src)
    lu.assertStrContains(text, 'viewBox="0 0 240 240"', false, false, src)
    for _, word in ipairs(NEVER) do
      lu.assertNil(text:find(word, 1, true), src .. " has " .. word)
    end
    lu.assertTrue(#text <= FILE_MOST, src .. " is too large")
    bytes = bytes + #text
  end
  lu.assertTrue(bytes <= ALL_MOST, "all parts together are too large")
end

function TestParts.test_no_part_lies_about_unused()
  local used = every_file()
  for _, name in ipairs(files.lines "ls assets/kit/people") do
    lu.assertTrue(used["kit/people/" .. name], name .. " is in no look")
  end
end

function TestParts.test_tints_are_opaque_colours()
  every_look(function(look, mood)
    for _, layer in ipairs(people.layers(look, mood)) do
      lu.assertTrue(layer.tint == nil or layer.tint >> 24 == 0xFF, layer.src)
    end
  end)
end

TestLayers = {}

function TestLayers.test_they_lie_as_in_life()
  local at = places({ hair = "long", beard = "full", glasses = "round", lanyard = true,
    wheelchair = true, cover = "kippah" }, "pleased")
  local order = { "ground", "wheelchair-back", "hair-long-back", "neck", "tee", "lanyard",
    "face-oval", "beard-full", "pleased-mouth", "hair-long", "kippah", "glasses-round",
    "wheelchair-front" }
  for i = 2, #order do
    lu.assertTrue(at[order[i - 1]] < at[order[i]], order[i] .. " over " .. order[i - 1])
  end
end

function TestLayers.test_a_hijab_shows_no_hair()
  for _, cover in ipairs { "hijab", "shayla", "dastar" } do
    for part in pairs(places { hair = "long", cover = cover }) do
      lu.assertNil(part:find "^hair", cover .. " shows " .. part)
    end
  end
end

function TestLayers.test_a_cap_shows_a_rim_unless_there_is_no_hair()
  local at = places { hair = "long", cover = "scrub-cap" }
  lu.assertNotNil(at["hair-rim"])
  lu.assertNil(at["hair-long"])
  lu.assertNil(places { hair = "bald", cover = "topi" } ["hair-rim"])
end

function TestLayers.test_a_hearing_aid_is_seen_wherever_an_ear_can_be()
  local at = places { hair = "long", hearing_aid = true }
  lu.assertTrue(at.ear > at["hair-long"])
  lu.assertTrue(at["hearing-aid"] > at.ear)
  lu.assertNil(places { hair = "crop", hearing_aid = true } .ear)
  lu.assertNotNil(places { hair = "long", cover = "topi", hearing_aid = true } ["hearing-aid"])
  lu.assertNil(places { cover = "hijab", hearing_aid = true } ["hearing-aid"])
end

function TestLayers.test_beard_has_the_colour_of_the_hair()
  local layers = people.layers { hair = "crop", beard = "full", hair_colour = "ginger" }
  local tints = {}
  for _, layer in ipairs(layers) do tints[part_of(layer.src)] = layer.tint end
  lu.assertEquals(tints["beard-full"], tints["hair-crop"])
  lu.assertNotEquals(tints["beard-full"], tints["face-oval"])
end

function TestLayers.test_a_look_is_left_as_it_was()
  local look = { skin = "deep" }
  people.layers(look, "thinking")
  lu.assertEquals(look, { skin = "deep" })
end

TestMistakes = {}

function TestMistakes.test_an_unknown_name_lists_the_choices()
  lu.assertErrorMsgContains('people: there is no skin "blue"; choose one of pale, fair,',
    people.layers, { skin = "blue" })
  lu.assertErrorMsgContains('there is no mood "cross"; choose one of neutral, pleased',
    people.layers, {}, "cross")
  lu.assertErrorMsgContains("there is no cover \"true\"", people.layers, { cover = true })
end

function TestMistakes.test_an_unknown_field_lists_the_fields()
  lu.assertErrorMsgContains('people: a look has no field "hat"; it has skin, face, hair,',
    people.layers, { hat = "bowler" })
  lu.assertErrorMsgContains('no field "mood"', people.layers, { mood = "pleased" })
end

TestSomeone = {}

function TestSomeone.test_the_same_for_the_same_number()
  for n = -5, 20 do lu.assertEquals(people.someone(n), people.someone(n)) end
  lu.assertNotEquals(people.someone(1), people.someone(2))
end

function TestSomeone.test_ten_neighbours_have_ten_skin_tones()
  for first = 0, 95, 19 do
    local seen, count = {}, 0
    for n = first, first + 9 do
      local skin = people.someone(n).skin
      count = count + (seen[skin] and 0 or 1)
      seen[skin] = true
    end
    lu.assertEquals(count, 10)
  end
end

function TestSomeone.test_everything_is_met_and_can_be_drawn()
  local met = {}
  for n = 1, 3000 do
    local look = people.someone(n)
    people.layers(look)
    for field, value in pairs(look) do met[field .. " " .. tostring(value)] = true end
  end
  for kind, names in pairs(people.parts) do
    for _, name in ipairs(names) do
      local key = kind == "flags" and name .. " true" or kind .. " " .. name
      local asked = kind == "mood" or key == "ground none"
      lu.assertTrue(asked or met[key], key .. " is never met")
    end
  end
end

-- Nothing that somebody is goes with one kind of work only.
function TestSomeone.test_any_look_with_any_clothes()
  local worn = {}
  for n = 1, 4000 do
    local look = people.someone(n)
    for _, key in ipairs { look.skin, look.cover, look.wheelchair and "wheelchair" or "none",
      look.age_lines and "older" or "younger" } do
      worn[key] = worn[key] or {}
      worn[key][look.clothes] = true
    end
  end
  for key, clothes in pairs(worn) do
    for _, name in ipairs(key == "scrub-cap" and { "scrubs" } or people.parts.clothes) do
      lu.assertTrue(clothes[name], key .. " is never seen in " .. name)
    end
  end
end

function TestSomeone.test_no_beard_with_a_hijab()
  for n = 1, 500 do
    local look = people.someone(n)
    if look.cover == "hijab" or look.cover == "shayla" then
      lu.assertEquals(look.beard, "none")
    end
  end
end

os.exit(lu.LuaUnit.run())
