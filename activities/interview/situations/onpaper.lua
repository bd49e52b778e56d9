-- A nurse of thirty years says that they have always done it on paper.
local M = { id = "onpaper", value = "improving", vacancy = "change" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "On one ward, the nurses write down what each patient drinks, on a sheet at the end of the \z
      bed. Your job is to bring in a screen for it. A nurse with thirty years there says: “We \z
      have always done it on paper.” What would you do?",
    again = w "You want to swap a sheet of paper for a screen. The nurse who knows the ward best \z
      does not see why. What do you do?",
    garbled = w "On one ward, the nurses write down what each patient drinks, on a sheet at the \z
      end of the bed. Your job is to bring in a screen for it. A nurse with thirty years there \z
      says: “We have always __(a door bangs)__.” What would you do?",
    listen = w "A good answer asks what the paper is good at, tries the screen with her in a \z
      small way, and is ready to change the screen too.",
    situation = {
      { id = "a", kind = "misses",
        w "Some people just don't like change. There's always one, isn't there? In our form it's \z
          Ryan.",
        lift = w "Poor Ryan! Perhaps this nurse says what ten others only think. What would you \z
          ask her, to find out what's behind her “always”?" },
      { id = "b", kind = "rushes",
        w "It's been decided already, so it's only a matter of getting used to it. Once they've \z
          had a go they'd all wonder how they ever managed with paper.",
        lift = w "Perhaps they will wonder. But what can the sheet do that the screen can't? Who \z
          could tell you that, before it's gone?" },
      { id = "c", kind = "partly",
        w "I'd want to find out if the screen's really any better for them, or if it's just \z
          newer, because new stuff isn't always better.",
        lift = w "A sharp thought! Who on the ward could tell you if it's better? Somebody with \z
          thirty years there might be a good start." },
      { id = "d", kind = "sees", values = { "respect" },
        w "She's got thirty years of knowing what works. There'll be something that paper's good \z
          at, and I don't know what yet." },
    },
    action = {
      { id = "a", kind = "does", values = { "respect" },
        w "I'd ask to follow her round for a morning. I'd watch when she writes on the sheet, and \z
          note what it does better." },
      { id = "b", kind = "half",
        w "I'd show her what's good about the screen. Like, nobody can spill tea on it, and you \z
          don't have to read anyone's writing.",
        lift = w "Tea and handwriting are good points. But so far you talk and she listens. What \z
          would you like her to show you?" },
      { id = "c", kind = "passes",
        w "I'm a very good communicator and I'm passionate about improving things, so I'd inspire \z
          the whole ward with my vision, and in the end I think she'd be my biggest fan.",
        lift = w "Your biggest fan would need a reason. What's the first thing that you would do \z
          on that ward, on the first morning?" },
      { id = "d", kind = "risks",
        w "I'd take all the paper away one night, so that nobody can go back to it. It's like \z
          with a plaster, it hurts way more if you do it slowly.",
        lift = w "A quick plaster hurts less, true. But what would the nurses write on if the \z
          screen went blank at three in the morning?" },
      { id = "e", kind = "passes",
        w "I'd ask her boss to explain to her why it's all got to be done on a screen.",
        lift = w "Her boss may well explain it. Then she has been told, but nobody's heard her. \z
          What could you do, there on the ward?" },
      { id = "f", kind = "does", values = { "improving", "compassion" },
        w "I'd ask her to try it with me on just two beds, with the sheets still there in case. \z
          We'd both write down what's quicker on it and what's worse." },
    },
    result = {
      { id = "a", kind = "checks", values = { "improving" },
        w "Two weeks after it starts, I'd count how many drinks get missed. If it's more than on \z
          paper, we'd change the screen." },
      { id = "b", kind = "tells",
        w "I'd tell my manager what she'd said and what I'd done about it, so they'd know it's \z
          not just me being slow.",
        lift = w "Then her words have gone further than the ward, good. And you aren't slow. What \z
          would you count or ask, to see if the screen is better?" },
      { id = "c", kind = "leaves",
        w "If she really can't stand it, she could always ask to move to another ward, because \z
          there's probably some that haven't got it yet.",
        lift = w "Thirty years would walk out of the door with her! What could you ask her after \z
          a week, so that she wants to stay?" },
      { id = "d", kind = "checks", values = { "respect" },
        w "I'd go back and ask her what still gets on her nerves, and get that fixed first." },
      { id = "e", kind = "hopes",
        w "I think she'd come round to it. People mostly do, like when our school got the new app \z
          and everyone moaned, and then they stopped.",
        lift = w "Did they stop because the app was good, or because nobody asked? Say how you \z
          would find out with her." },
    },
  }
end

return M
