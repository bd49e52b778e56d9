-- Every theme is whole, and what is written in it can be read.
package.path = "lua/?.lua;tests/lua/?.lua;" .. package.path
local lu = require "luaunit"
package.loaded["kit.pen"] = require "fake.pen"
local pen = package.loaded["kit.pen"]
local theme = require "kit.theme"

local function light(colour)
  local sum = 0
  for i, weight in ipairs { 0.2126, 0.7152, 0.0722 } do
    local c = (colour >> (24 - 8 * i) & 255) / 255
    sum = sum + weight * (c <= 0.03928 and c / 12.92 or ((c + 0.055) / 1.055) ^ 2.4)
  end
  return sum
end

-- As WCAG 2 defines it: 1 to 21.
local function contrast(a, b)
  local high, low = light(a), light(b)
  if high < low then high, low = low, high end
  return (high + 0.05) / (low + 0.05)
end

local TEXT = { -- words on a ground: 4.5 to 1
  ink = { "paper", "card", "wash", "off", "brand_soft", "leaf_soft", "sun_soft", "ember_soft",
    "sky_soft", "plum_soft" },
  ink_soft = { "paper", "card", "wash", "off", "brand_soft", "leaf_soft", "sun_soft", "ember_soft",
    "sky_soft", "plum_soft" },
  on_brand = { "brand", "brand_hover", "brand_press" },
  on_deep = { "brand_deep" },
  on_sun = { "sun" },
  brand = { "paper", "card" },
  leaf = { "paper", "card" },
  ember = { "paper", "card" },
  plum = { "paper", "card" },
}

local EDGES = { -- edges of controls, signs and the ring of the focus: 3 to 1
  edge = { "paper", "card", "wash" },
  brand = { "paper", "card", "wash", "brand_soft" },
  ember = { "wash", "ember_soft" },
  card = { "brand", "plum", "leaf" }, -- the sign on a cover
}

local function check(pairs_of, least)
  for name, palette in pairs(theme.palettes) do
    for over, grounds in pairs(pairs_of) do
      for _, ground in ipairs(grounds) do
        local ratio = contrast(palette[over], palette[ground])
        lu.assertTrue(ratio >= least, ("%s: %s on %s is %.2f"):format(name, over, ground, ratio))
      end
    end
  end
end

TestTheme = {} -- luacheck: ignore

function TestTheme.test_contrast_is_wcags()
  lu.assertAlmostEquals(contrast(0xFF000000, 0xFFFFFFFF), 21, 0.01)
  lu.assertAlmostEquals(contrast(0xFF777777, 0xFFFFFFFF), 4.48, 0.01)
end

function TestTheme.test_text_reads() check(TEXT, 4.5) end

function TestTheme.test_edges_show() check(EDGES, 3) end

function TestTheme.test_every_theme_has_every_key()
  for name, palette in pairs(theme.palettes) do
    for key in pairs(theme.palettes.light) do lu.assertNotNil(palette[key], name .. " " .. key) end
    for key in pairs(palette) do lu.assertNotNil(theme.palettes.light[key], name .. " " .. key) end
  end
end

function TestTheme.test_sizes_grow_with_the_window_and_the_reader()
  local plain = theme.style { width = 1366, height = 768 }
  local large = theme.style { width = 2732, height = 1536, text = 150 }
  lu.assertEquals(select(2, plain.font "body"), 20)
  lu.assertEquals(select(2, plain.font "small"), 16)
  lu.assertEquals(select(2, large.font "body"), 60)
  lu.assertEquals(large.px(8), 16)
  local double = theme.style { width = 1366, height = 768, text = 200 }
  lu.assertEquals(select(2, double.font "body"), 40)
  lu.assertEquals(select(2, double.font "small"), 32)
  lu.assertTrue(select(2, double.font "title1") > 40)
end

function TestTheme.test_a_small_window_does_not_shrink_the_words()
  local style = theme.style { width = 640, height = 480 }
  lu.assertEquals(style.scale, 1)
end

function TestTheme.test_the_pen_knows_the_colours()
  theme.style { width = 1366, height = 768, theme = "dark" }
  lu.assertEquals(pen.colours, theme.palettes.dark)
end

os.exit(lu.LuaUnit.run())
