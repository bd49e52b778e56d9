-- The waiting room, and the moment when a mind goes blank. Whatever a pupil does here is fine.
local M = {}

---@class Met somebody one meets while waiting
---@field name string
---@field role string
---@field look Look for kit.people
---@field words string who is in the picture
---@field lines string[] what they say

---@class Way a thing one can do; its text is at 1
---@field id string
---@field said string what comes of it

---@param w Words
---@return Met
function M.receptionist(w)
  return { name = w "Rafiq Miah", role = w "Receptionist",
    look = { skin = "brown", face = "round", cover = "topi", cover_colour = "white",
      hair = "crop", hair_colour = "grey", beard = "full", clothes = "jumper",
      clothes_colour = "leaf", ground = "sky", age_lines = true, lanyard = true },
    words = w "A man with a grey beard, a white cap and a green jumper",
    lines = {
      w "Hello there! You have found us, so the worst is over.",
      w "They will be about five minutes. Sit, stand or walk about, just as you like.",
      w "They are nice people in there. I know, because I make them tea.",
    } }
end

---@param w Words
---@return Met
function M.other(w)
  return { name = w "Kizzy Lee", role = w "Here for an interview, too",
    look = { skin = "olive", face = "oval", hair = "long", hair_colour = "dark",
      clothes = "jumper", clothes_colour = "lilac", ground = "sand", freckles = true },
    words = w "A young woman with long dark hair, in a lilac jumper",
    lines = {
      w "Are you nervous? I have read my notes nine times, and I could not tell you one word of \z
        them.",
      w "I hope you do well. I mean it. It is nicer when you are not the only one waiting.",
    } }
end

---Things to do while waiting. None is better than another.
---@param w Words
---@return Way[]
function M.ways(w)
  return {
    { id = "breathe", w "Breathe slowly",
      said = w "In while you count to four, out while you count to six. Five of those, and your \z
        heart goes a little slower." },
    { id = "notes", w "Read your notes",
      said = w "There they are, your own stories. You were there, so they are in your head, even \z
        if you cannot feel them just now." },
    { id = "water", w "Have a sip of water",
      said = w "The water is cool, and it gives your hands something to do. You can take the cup \z
        in with you." },
    { id = "tell", w "Tell Rafiq that you are nervous",
      said = w "“So was I,” says Rafiq, “and so are they, a bit.” It feels smaller now that you \z
        have said it." },
    { id = "need", w "Ask for something that would help you",
      said = w "“No trouble,” says Rafiq, and passes it on. People ask for the questions on paper \z
        or for a quieter room, and it is never held against them." },
    { id = "talk", w "Talk to Kizzy",
      said = w "You find out that she came on the same bus. For three minutes, neither of you \z
        thinks about the interview." },
  }
end

---What it is like when one's mind goes blank, at 1, and what one can do then. All of it is fine.
---@param w Words
---@return { [1]: string, ways: Way[] }
function M.blank(w)
  return {
    w "You look for the words, and there is nothing there. It feels like an hour, but it has been \z
      four seconds.",
    ways = {
      { id = "moment", w "Ask for a moment to think",
        said = w "They nod. One of them pours some water. A pause feels long to you and short to \z
          them." },
      { id = "hear", w "Ask for the question again",
        said = w "They are happy to say it again. The second time, one word in it gives you a way \z
          in." },
      { id = "look", w "Look at your notes",
        said = w "You look down and find the first line. Notes are allowed: the panel has some, \z
          too." },
      { id = "aloud", w "Say it aloud: “My mind has gone blank”",
        said = w "“Mine does that,” says somebody, and everyone smiles. Now that it is said, \z
          there is room to think." },
    },
  }
end

return M
