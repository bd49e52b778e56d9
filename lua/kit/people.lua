-- People, put together from the parts in assets/kit/people. Every part is drawn on the same square
-- of 240 units, so that layers lie over each other exactly: a portrait is its layers, drawn from
-- the first to the last into one place.
local rng = require "kit.rng"
local M = {}

---@class Look somebody's looks. What is left out is as in `people.plain`.
---@field skin? string
---@field face? string
---@field hair? string
---@field hair_colour? string of hair, brows and beard
---@field cover? string on the head
---@field cover_colour? string
---@field beard? string
---@field glasses? string
---@field clothes? string
---@field clothes_colour? string
---@field ground? string the pale disc behind
---@field hearing_aid? boolean not seen under a hijab, a shayla or a dastar, as in life
---@field cochlear? boolean a cochlear implant, in place of a hearing aid; seen where that is
---@field freckles? boolean
---@field age_lines? boolean
---@field vitiligo? boolean
---@field lanyard? boolean
---@field wheelchair? boolean

---@class Layer
---@field src string for pen.picture
---@field tint? integer 0xAARRGGBB; nil: in the file's own colours

-- Each kind of choice in the order in which it is shown: {name, what is known of it}.
local SKIN = {
  { "pale", 0xF9DCC6 }, { "fair", 0xF1C7A5 }, { "peach", 0xE8B78F }, { "sand", 0xDBA577 },
  { "olive", 0xC49066 }, { "tan", 0xAE7749 }, { "brown", 0x925E3A }, { "umber", 0x774A2E },
  { "deep", 0x623C27 }, { "ebony", 0x4F3022 },
}
local HAIR_COLOUR = {
  { "black", 0x231D20 }, { "dark", 0x3E2A1E }, { "brown", 0x6B452B }, { "auburn", 0x8E4523 },
  { "ginger", 0xC7672E }, { "blonde", 0xDDB365 }, { "grey", 0x98A1A9 }, { "white", 0xE6E8EA },
  { "plum", 0x7C2855 },
}
local CLOTH = {
  { "brand", 0x2F6FB5 }, { "navy", 0x2A4066 }, { "sky", 0x5BB6DC }, { "teal", 0x1E7F86 },
  { "leaf", 0x2C8A5B }, { "sun", 0xF2B134 }, { "ember", 0xC8403F }, { "rose", 0xDE8196 },
  { "plum", 0x7C2855 }, { "lilac", 0x9A86C8 }, { "sand", 0xD8C3A0 }, { "grey", 0x76838F },
  { "ink", 0x2E3A47 }, { "white", 0xF4F5F2 },
}
local GROUND = {
  { "sky", 0xCFE8F5 }, { "leaf", 0xD3EBDC }, { "sun", 0xFBE7B6 }, { "rose", 0xF8D9D3 },
  { "plum", 0xEBD5E1 }, { "sand", 0xEFE5D2 }, { "none" },
}
local FACE = { { "oval" }, { "round" }, { "square" } }

-- Of a style there is its front, and further `back`, which lies behind the neck, and `lines`, its
-- strands. `over`: it hangs over the ears. `bare`: there is none. The rest is for people.someone.
local HAIR = {
  { "bald", { short = true, bare = true } }, { "buzz", { short = true } },
  { "crop", { short = true, lines = true } }, { "side-part", { short = true, lines = true } },
  { "quiff", { short = true, lines = true } }, { "undercut", { short = true, lines = true } },
  { "pixie", { lines = true, over = true } },
  { "thinning", { short = true, old = true, lines = true } },
  { "curly", { short = true, lines = true, over = true } },
  { "afro", { coily = true, short = true, back = true, lines = true, over = true } },
  { "puffs", { coily = true, young = true, back = true, lines = true } },
  { "cornrows", { coily = true, short = true, lines = true } }, { "braids", { lines = true } },
  { "locs", { coily = true, back = true, lines = true, over = true } },
  { "bob", { back = true, lines = true, over = true } },
  { "fringe", { back = true, lines = true, over = true } },
  { "long", { back = true, lines = true, over = true } },
  { "bun", { back = true, lines = true } }, { "ponytail", { back = true, lines = true } },
}

-- `hair`: how much of it is seen, "all" or a "rim" below a cap. `under`: there is a band beneath.
local COVER = {
  { "none", { hair = "all" } }, { "hijab", { under = true } }, { "shayla", {} },
  { "dastar", { under = true } }, { "topi", { hair = "rim" } }, { "kippah", { hair = "all" } },
  { "headband", { hair = "all" } }, { "scrub-cap", { hair = "rim" } },
}
local BEARD = { { "none" }, { "stubble" }, { "moustache" }, { "goatee" }, { "full" },
  { "long", "lines" } }
local GLASSES = { { "none" }, { "round" }, { "square" } }
local CLOTHES = { { "tee" }, { "shirt" }, { "polo" }, { "scrubs" }, { "hoodie" }, { "blazer" },
  { "cardigan", "under" }, { "kurta" }, { "shalwar" }, { "jumper" }, { "hi-vis" } }
local MOOD = { { "neutral" }, { "pleased" }, { "thinking" }, { "concerned" } }

local KINDS = {
  skin = SKIN, face = FACE, hair = HAIR, hair_colour = HAIR_COLOUR, cover = COVER,
  cover_colour = CLOTH, beard = BEARD, glasses = GLASSES, clothes = CLOTHES,
  clothes_colour = CLOTH, ground = GROUND, mood = MOOD,
}

local FIELDS = { "skin", "face", "hair", "hair_colour", "cover", "cover_colour", "beard", "glasses",
  "clothes", "clothes_colour", "ground" }
local FLAGS = { "freckles", "age_lines", "vitiligo", "hearing_aid", "cochlear", "lanyard",
  "wheelchair" }

---What can be chosen: the names for each field of a look, and for "mood"; the fields that are true
---or false under "flags".
---@type table<string, string[]>
M.parts = { flags = FLAGS }

for kind, list in pairs(KINDS) do
  M.parts[kind] = {}
  for i, choice in ipairs(list) do M.parts[kind][i] = choice[1] end
end

---@type Look
M.plain = { skin = "olive", face = "oval", hair = "crop", hair_colour = "black", cover = "none",
  cover_colour = "plum", beard = "none", glasses = "none", clothes = "tee",
  clothes_colour = "brand", ground = "sky" }

-- The colour `share` of the way from a to b, both 0xRRGGBB.
local function mix(a, b, share)
  local colour = 0
  for shift = 16, 0, -8 do
    local from, to = a >> shift & 255, b >> shift & 255
    colour = colour << 8 | math.floor(from + (to - from) * share + 0.5)
  end
  return colour
end

-- 0 to 1.
local function lightness(colour)
  return (2 * (colour >> 16 & 255) + 5 * (colour >> 8 & 255) + (colour & 255)) / (8 * 255)
end

-- Shade is deeper and redder than the skin. A closed mouth is a dark line on light skin and a rosy
-- one on dark skin, so that it can be read when small.
local function skin_tones(skin)
  local light = lightness(skin)
  return { plain = skin, shade = mix(skin, 0x5A1408, 0.24),
    blush = mix(skin, 0xE0402E, 0.1 + 0.2 * light), patch = mix(skin, 0xFFEBDD, 0.62),
    mouth = light < 0.34 and mix(skin, 0xE58C7C, 0.6) or mix(skin, 0x2A0606, 0.76) }
end

-- Strands are lighter on dark hair, darker on light hair. Brows stand out from pale skin.
local function hair_tones(hair)
  local light = lightness(hair)
  return { plain = hair, back = mix(hair, 0x4A1A06, 0.24),
    lines = light < 0.3 and mix(hair, 0xFFE8D8, 0.2) or mix(hair, 0x3A2A22, 0.26),
    brows = light < 0.3 and mix(hair, 0x0A0608, 0.25) or mix(hair, 0x4A2A18, 0.42) }
end

local function known(kind, name)
  for _, choice in ipairs(KINDS[kind]) do
    if choice[1] == name then return choice end
  end
  error(("people: there is no %s %q; choose one of %s."):format(kind, tostring(name),
    table.concat(M.parts[kind], ", ")), 4)
end

local function among(list, field)
  for _, name in ipairs(list) do
    if name == field then return true end
  end
end

-- A look with everything filled in: {field = {name, what is known of it}}. Checks every field.
local function whole(look, mood)
  for field in pairs(look) do
    if not among(FIELDS, field) and not among(FLAGS, field) then
      error(("people: a look has no field %q; it has %s, %s."):format(tostring(field),
        table.concat(FIELDS, ", "), table.concat(FLAGS, ", ")), 3)
    end
  end
  local all = {}
  for _, kind in ipairs(FIELDS) do all[kind] = known(kind, look[kind] or M.plain[kind]) end
  all.mood = known("mood", mood or "neutral")
  return all
end

-- A list of layers that grows by calling it with a part's name and its colour.
local function layering()
  local list = {}
  return list, function(part, colour)
    list[#list + 1] = { src = ("kit/people/%s.svg"):format(part),
      tint = colour and 0xFF000000 | colour }
  end
end

-- What lies behind the shoulders.
local function behind(put, look, all, hair)
  if all.ground[2] then put("ground", all.ground[2]) end
  if look.wheelchair then put "wheelchair-back" end
  if all.hair[2].back and all.cover[2].hair == "all" then
    put(("hair-%s-back"):format(all.hair[1]), hair.back)
  end
end

local function body(put, look, all, skin)
  local clothes, colour = all.clothes[1], all.clothes_colour[2]
  put("neck", skin.plain)
  put("neck-shade", skin.shade)
  if all.clothes[2] then put(clothes .. "-under") end
  put(clothes, colour)
  put(clothes .. "-detail")
  if look.lanyard then put "lanyard" end
end

local function face(put, look, all, skin)
  local shape = "face-" .. all.face[1]
  put(shape, skin.plain)
  if look.vitiligo then put("vitiligo", skin.patch) end
  put(shape .. "-shade", skin.shade)
  put("blush", skin.blush)
  if look.freckles then put("freckles", skin.shade) end
  if look.age_lines then put("age-lines", skin.shade) end
end

local function mouth(put, all, skin, hair)
  local beard, mood = all.beard[1], all.mood[1]
  if beard ~= "none" then put("beard-" .. beard, hair.plain) end
  if all.beard[2] then put(("beard-%s-lines"):format(beard), hair.lines) end
  put(mood .. "-mouth", mood ~= "pleased" and skin.mouth or nil)
  put(mood .. "-eyes")
end

local function locks(put, all, hair)
  local style, about = all.hair[1], all.hair[2]
  if all.cover[2].hair == "rim" then
    if not about.bare then put("hair-rim", hair.plain) end
  elseif all.cover[2].hair == "all" and not about.bare then
    put("hair-" .. style, hair.plain)
    if about.lines then put(("hair-%s-lines"):format(style), hair.lines) end
  end
end

local function cover(put, all)
  local name, about, colour = all.cover[1], all.cover[2], all.cover_colour[2]
  if name == "none" then return end
  if about.under then put(name .. "-under", mix(colour, 0x241016, 0.42)) end
  put(name, colour)
  put(name .. "-detail")
end

-- Hair that hangs over the ear is tucked behind it.
local function hearing(put, look, all, skin)
  local device = look.cochlear and "cochlear" or look.hearing_aid and "hearing-aid"
  if not device or not all.cover[2].hair then return end
  if all.hair[2].over and all.cover[2].hair == "all" then
    put("ear", skin.plain)
    put("ear-shade", skin.shade)
  end
  put(device)
end

---The layers of a portrait, from the lowest to the topmost. An unknown field or name raises a
---sentence that lists what there is.
---@param look Look
---@param mood? "neutral"|"pleased"|"thinking"|"concerned" "neutral" when absent
---@return Layer[]
function M.layers(look, mood)
  local all = whole(look, mood)
  local skin, hair = skin_tones(all.skin[2]), hair_tones(all.hair_colour[2])
  local list, put = layering()
  behind(put, look, all, hair)
  body(put, look, all, skin)
  face(put, look, all, skin)
  mouth(put, all, skin, hair)
  locks(put, all, hair)
  put(all.mood[1] .. "-brows", hair.brows)
  cover(put, all)
  hearing(put, look, all, skin)
  if all.glasses[1] ~= "none" then put("glasses-" .. all.glasses[1]) end
  if look.wheelchair then put "wheelchair-front" end
  return list
end

local function names(kind, wanted)
  local list = {}
  for _, choice in ipairs(KINDS[kind]) do
    if wanted(choice[2] or {}, choice[1]) then list[#list + 1] = choice[1] end
  end
  return list
end

local function real(_, name) return name ~= "none" end

local SHORT = names("hair", function(about) return about.short end)
local LONG = names("hair", function(about) return not about.short end)
local COVERS, BEARDS = names("cover", real), names("beard", real)
local FRAMES, GROUNDS = names("glasses", real), names("ground", real)
local DARK = { "black", "black", "black", "dark", "dark", "brown", "plum" }
local FAIR = { "black", "dark", "brown", "brown", "auburn", "ginger", "blonde", "plum" }
-- Covers that are mostly worn over one kind of hair.
local GOES_UNDER = { dastar = SHORT, topi = SHORT, kippah = SHORT, hijab = LONG, shayla = LONG,
  headband = LONG }

-- Hair that goes with what covers it, and a beard with some of the short styles.
local function some_hair(look, roll, fair, old)
  local styles = GOES_UNDER[look.cover] or roll(2) == 1 and SHORT or LONG
  repeat
    look.hair = roll:pick(styles)
    local about = known("hair", look.hair)[2]
    local odd = about.coily and fair or about.young and old or about.old and not old
  until not odd
  look.hair_colour = roll:pick(old and { "grey", "white" } or fair and FAIR or DARK)
  local beard = styles == SHORT and roll(look.cover == "dastar" and 4 or 2) > 1
  look.beard = beard and look.hair_colour ~= "plum" and roll:pick(BEARDS) or "none"
end

-- What covers the head stands out from the clothes.
local function some_clothes(look, roll)
  look.clothes = look.cover == "scrub-cap" and "scrubs" or roll:pick(M.parts.clothes)
  look.clothes_colour = roll:pick(M.parts.clothes_colour)
  repeat look.cover_colour = roll:pick(M.parts.cover_colour)
  until look.cover_colour ~= look.clothes_colour
  look.lanyard = roll(3) == 1
end

---Somebody for a whole number, always the same: ten neighbours have all ten skin tones between
---them, and one in four covers the head. Everything else goes with everything that is likely.
---@param n integer
---@return Look
function M.someone(n)
  local roll = rng.new(n)
  local tone, old = n * 3 % #SKIN + 1, roll(4) == 1
  local look = { skin = SKIN[tone][1], face = roll:pick(M.parts.face), ground = roll:pick(GROUNDS),
    cover = "none", glasses = roll(3) == 1 and roll:pick(FRAMES) or "none", age_lines = old,
    freckles = tone < 5 and roll(4) == 1, vitiligo = roll(30) == 1, hearing_aid = roll(10) == 1,
    cochlear = roll(25) == 1, wheelchair = roll(12) == 1 }
  if n % 4 == 3 then look.cover = COVERS[n // 4 % #COVERS + 1] end
  some_hair(look, roll, tone < 5, old)
  some_clothes(look, roll)
  return look
end

return M
