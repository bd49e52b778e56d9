-- The young people a pupil can be in an interview: a face to speak with, and no name.
local M = {}

---@type Look[]
M.ALL = {
  { skin = "fair", hair = "ponytail", hair_colour = "brown", clothes = "hoodie",
    clothes_colour = "teal", ground = "sun", freckles = true },
  { skin = "brown", hair = "quiff", hair_colour = "black", clothes = "polo",
    clothes_colour = "navy", ground = "leaf" },
  { skin = "tan", cover = "hijab", cover_colour = "plum", clothes = "jumper",
    clothes_colour = "sand", ground = "sky", glasses = "round" },
  { skin = "ebony", hair = "locs", hair_colour = "black", clothes = "tee",
    clothes_colour = "sun", ground = "plum", face = "round" },
  { skin = "pale", hair = "curly", hair_colour = "ginger", clothes = "shirt",
    clothes_colour = "leaf", ground = "sand", freckles = true, wheelchair = true },
  { skin = "sand", hair = "fringe", hair_colour = "black", clothes = "cardigan",
    clothes_colour = "rose", ground = "leaf" },
  { skin = "umber", hair = "puffs", hair_colour = "dark", clothes = "hoodie",
    clothes_colour = "lilac", ground = "sun", face = "round" },
  { skin = "olive", cover = "dastar", cover_colour = "ember", clothes = "blazer",
    clothes_colour = "ink", ground = "rose" },
  { skin = "peach", hair = "undercut", hair_colour = "blonde", clothes = "jumper",
    clothes_colour = "brand", ground = "sky", hearing_aid = true },
  { skin = "deep", hair = "braids", hair_colour = "plum", clothes = "tee", clothes_colour = "white",
    ground = "sand", glasses = "square" },
}

---@param w Words
---@return string words for a portrait of the pupil
function M.words(w)
  return w "The face you chose"
end

return M
