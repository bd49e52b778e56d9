-- Questions about respect and dignity: listening, asking first, not making anybody feel small.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "respect-1",
      w "Tell us about a time when you stopped to listen or to think, before you did anything.",
      again = w "Think of a time when you did not jump straight in. What did you hear or see, and \z
        what did you do then?",
      garbled = w "Tell us about a time when you __(a floor polisher hums by)__, before you did \z
        anything.",
      listen = w "A good answer says what they heard or saw, and how that changed what they did." },
    { id = "respect-2",
      w "Tell us about a time when somebody's way of doing a thing was not your way. What did you \z
        do?",
      again = w "Think of somebody who did or wanted things in another way than you. How did you \z
        get on with them?",
      garbled = w "Tell us about a time when somebody's way of doing a thing __(a printer starts \z
        up)__. What did you do?",
      listen = w "A good answer is fair to the other person, and tells what was done so that both \z
        could live with it." },
    { id = "respect-3",
      w "Tell us about a time when somebody could have felt silly or small. What did you do?",
      again = w "Think of an awkward moment for somebody else. How did you make it less awkward?",
      garbled = w "Tell us about a time when somebody could have __(a chair scrapes)__. What did \z
        you do?",
      listen = w "A good answer does not make fun of anybody, and shows one thing that spared \z
        somebody's feelings." },
    { id = "respect-4",
      w "When did you ask somebody, or wait for them, where it would have been easy just to guess?",
      again = w "Think of a time when you left a thing to the person it was about. What did you \z
        ask or wait for, and what came of it?",
      garbled = w "When did you __(a bleep goes off)__, where it would have been easy just to \z
        guess?",
      listen = w "A good answer tells what was asked or waited for, what the person said, and \z
        that it was kept to." },
    { id = "respect-5",
      w "Tell us about a time when you thought: how would I want to be treated here? What did you \z
        do then?",
      again = w "Think of a time when you put yourself in somebody else's shoes. What did that \z
        make you do?",
      garbled = w "Tell us about a time when you thought: how would I want __(a window blows \z
        shut)__? What did you do then?",
      listen = w "A good answer goes past the thought: it says what was done, and how the other \z
        person took it." },
  }
end
