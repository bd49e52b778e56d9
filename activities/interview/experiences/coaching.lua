-- Helping with the under-9s at a cricket club; one boy sits down and will not join in.
local M = { id = "coaching", area = "sport",
  values = { "respect", "quality", "compassion", "everyone" } }

function M.words(w)
  return {
    title = w "Helping with the under-9s",
    line = w "You helped to coach the under-9s at a cricket club.",
    shows = {
      respect = w "Say how you asked Leon about it without showing him up.",
      quality = w "Say how you checked that your practice worked, and what you changed.",
      compassion = w "Say how you could tell that Leon was having a hard time, and what you did.",
      everyone = w "Say what you did so that Leon could follow as well as all the others.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "I help with the under-9s at our cricket club. I was given six kids to teach catching. \z
          One of them, Leon, kept sitting down and wouldn't join in." },
      { id = "b", kind = "untasked",
        w "On Saturdays I help at the cricket club in Padiham. It's the under-9s, so it's loud.",
        lift = w "We can hear those under-9s. Now say what you had been asked to do with them, \z
          and what was not working: did somebody not join in?" },
      { id = "c", kind = "long",
        w "I've played cricket since I was seven, because my grandad played for Padiham and got \z
          me my first bat. Then they asked did I want to help with the little ones, and you get \z
          toast after. So I had six of them for catching, and it was chaos, and one lad, Leon, \z
          just sat down.",
        lift = w "Your grandad's bat is a good story for another time. Start with “I had six \z
          under-9s to teach, and Leon sat down”, and you have us at once." },
      { id = "d", kind = "off",
        w "Under-9s just mess about at cricket. They don't listen, and their mums and dads \z
          dump them there and go off for a coffee.",
        lift = w "A noisy group is hard work. But whose fault that was does not help us to see \z
          you. What were you asked to teach, and who found it hard?" },
    },
    action = {
      { id = "a", kind = "own", values = { "respect", "compassion" },
        w "I sat down by Leon and asked him quietly what would help. He couldn't hear me in the \z
          wind, even with his hearing aids in, so after that I always faced him." },
      { id = "b", kind = "own", values = { "quality" },
        w "I counted, and only two of the six could catch. So I got a softer ball, moved them \z
          closer, let Leon go first, and then counted again." },
      { id = "c", kind = "own", values = { "everyone" },
        w "Leon has hearing aids and it was windy. So I made up hand signs for stop, swap and \z
          throw, and I taught them to all six as a game." },
      { id = "d", kind = "thin",
        w "I showed Leon the catch again slowly, and then I let him have a few goes with just me, \z
          away from the rest of them.",
        lift = w "Kind and clear. One thing more: why had Leon sat down, and how did you find \z
          that out before you showed him again?" },
      { id = "e", kind = "others",
        w "The head coach came over and talked to Leon herself. The other helper was just on his \z
          phone the whole time, so she ended up running most of my group as well.",
        lift = w "The head coach did well there. What were you doing meanwhile: did you take the \z
          other five, or find out what she had said to Leon?" },
      { id = "f", kind = "we",
        w "We used teamwork, so we set out cones and we split them up. We had some throwing and \z
          some catching, we kept swapping them round, and we got Leon to join in as well.",
        lift = w "Swapping them round is a good plan. But who is “we”: was it you who set it up \z
          and talked to Leon, or the coach? Tell us your bit." },
    },
    result = {
      { id = "a", kind = "learnt", values = { "respect", "everyone" },
        w "By the third week Leon was shouting for the ball. I learnt that sitting out isn't \z
          being lazy, so now I ask why." },
      { id = "b", kind = "learnt", values = { "quality" }, after = { "a", "b", "c", "d", "f" },
        w "Five of the six could catch it by the end. I learnt to stop halfway and check that \z
          it's working, not just carry on." },
      { id = "c", kind = "ended",
        w "All six of them stayed in right to the end, and Leon took his first catch.",
        lift = w "Leon's first catch is a lovely ending. What will you do from the start next \z
          time you get a new group?" },
      { id = "d", kind = "lesson",
        w "I learnt that you have to be patient with kids that age, because they're only little \z
          and they all go at their own speed, and you can't rush them.",
        lift = w "“At their own speed” is well seen. Which of them needed more time, and how did \z
          the session end for Leon?" },
      { id = "e", kind = "felt",
        w "It went really well. They were all laughing, and the head coach said it was the best \z
          one yet and gave me a top with my name on.",
        lift = w "A top with your name on: lovely. But what could the six of them do at the end \z
          that they could not do at the start?" },
      { id = "f", kind = "none",
        w "Then it rained and we all had to go inside.",
        lift = w "Rain stops play, but not your answer. How far had Leon and the others got by \z
          then, or how was it the week after?" },
    },
  }
end

return M
