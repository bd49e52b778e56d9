-- What several pages show alike.
local M = {}

---@param w Words
---@return table person who leads the service desk
function M.jean(w)
  return { name = w "Jean Hargreaves", role = w "Leads the service desk",
    words = w "A woman with short grey hair and a hearing aid, wearing a headset",
    look = { skin = "fair", hair = "pixie", hair_colour = "grey", clothes = "cardigan",
      clothes_colour = "plum", ground = "sun", hearing_aid = true, age_lines = true,
      lanyard = true } }
end

--- What the four chapters are called.
---@param w Words
---@return { [1]: string, [2]: string }[] title, and a line about each
function M.chapters(w)
  return {
    { w "The ward", w "A cable, a socket, an address. One ward and the things beside its beds." },
    { w "Outpatients", w "Clinics full of people with appointments, and devices that lost their \z
      way." },
    { w "The server room", w "Where names, rules and all the cables meet. One slip stops many." },
    { w "The whole site", w "Clinics across town, a box from home, and an attack to keep at bay." },
  }
end

return M
