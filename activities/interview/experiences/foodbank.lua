-- The front table of a food bank: what it is like to walk in, from somebody who once had to.
local M = { id = "foodbank", area = "community", values = { "respect", "compassion", "improving" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "The food bank",
    line = w "On Saturdays, you greeted people who came for free food.",
    shows = {
      respect = w "Say how you kept somebody's visit private, or let them choose.",
      compassion = w "Say how you noticed that somebody was having a hard time, and what you did.",
      improving = w "Say what made it hard to come in, and what you changed about it.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "There's a food bank in our church hall in Burnley. In winter the queue goes out of the \z
          door and past the bus stop, where everyone can see it.",
        lift = w "The queue at the bus stop says a lot in a few words. Where do you come in: what \z
          had you been asked to do that morning?" },
      { id = "b", kind = "long",
        w "My mum said I should do something useful on Saturdays, and I wasn't keen because of \z
          football, but we'd used the food bank ourselves once, when her hours got cut, so I \z
          thought fair enough, and I ended up on the front table, greeting people.",
        lift = w "You know it from the other side of the table, and that is the heart of this. \z
          Say that first. Then say what you did there, and leave the football." },
      { id = "c", kind = "clear",
        w "On Saturdays I help at a food bank in Burnley. I'm on the front table, so I had to \z
          greet people who often didn't want to be seen there." },
      { id = "d", kind = "clear",
        w "Two years ago we needed the food bank for a while. Now I help on the front table, and \z
          I have to make it easy for people to come in." },
    },
    action = {
      { id = "a", kind = "own", values = { "respect", "compassion" },
        w "A girl from my year came in with her mum. I swapped with another helper so that she \z
          didn't have to ask me, and I've never told anyone who it was." },
      { id = "b", kind = "vague",
        w "I'm a caring person, so I always showed compassion and gave people the respect they \z
          deserve.",
        lift = w "Think of one person at your table. How could you tell what they needed, and \z
          what did you do so that they felt at ease?" },
      { id = "c", kind = "own", values = { "respect", "improving" },
        w "People had to queue outside where everyone could see. I got the lady in charge to let \z
          them in, put out some chairs, and made number cards from old boxes." },
      { id = "d", kind = "others",
        w "Some of the helpers were a bit bossy and asked people questions in front of the whole \z
          room. One of them even told a man that he'd come back too soon. I didn't think that was \z
          right.",
        lift = w "You saw that it's wrong to ask in front of the whole room. What did you do with \z
          that: did you tell somebody, or ask more quietly at your own table?" },
      { id = "e", kind = "own", values = { "compassion" },
        w "A dad came in with a toddler in tears. I got him a tea, then sat down and drew dogs \z
          with her while he chose his food." },
      { id = "f", kind = "thin", values = { "compassion" },
        w "If somebody looked upset, I went over and talked to them and got them a cup of tea.",
        lift = w "Tea and a talk can do a lot. Choose one person: what made you think that they \z
          were upset, and what did you talk about?" },
    },
    result = {
      { id = "a", kind = "ended",
        w "By twelve all thirty families had gone home with the food they'd come for.",
        lift = w "Thirty families by twelve: that is a clear end. What had you learnt at that \z
          table that you'd tell a helper on their first Saturday?" },
      { id = "b", kind = "none",
        w "I don't know, really. I'd got a match, so I had to go.",
        lift = w "A match is a fair reason to go. What was it like when you left: had most people \z
          got their food, and how did they look?" },
      { id = "c", kind = "learnt", values = { "respect", "improving" }, after = { "c" },
        w "Nobody stands out in the cold now. I learnt to look for what puts people off, so I got \z
          our breakfast club's list of names off the wall." },
      { id = "d", kind = "felt",
        w "It felt really good to give something back, and people kept saying thank you, and my \z
          mum told the whole street about what I was doing on a Saturday.",
        lift = w "Your mum has every reason to be pleased. What about the people at your table: \z
          what was better for them when they left?" },
      { id = "e", kind = "learnt", values = { "respect", "compassion" },
        after = { "a", "b", "d", "e", "f" },
        w "People got what they needed. I learnt that some want a chat and some just want to be \z
          out again, so now I say hello and let them choose." },
      { id = "f", kind = "lesson",
        w "It just shows that nobody goes to a food bank for fun.",
        lift = w "True, and not everyone sees it. What do you do at the front table because of \z
          it, and how did that morning end?" },
    },
  }
end

return M
