-- A mod that adds trams to a building game keeps crashing after an update.
local M = { id = "trams", area = "making", values = { "together", "quality", "improving" } }

function M.words(w)
  return {
    title = w "The mod that kept crashing",
    line = w "You made a mod for a building game, and then it crashed for people.",
    shows = {
      together = w "Say how you worked with the people who told you about the crash.",
      quality = w "Say how you tracked the fault down, and how you checked that it had gone.",
      improving = w "Say what you made better for next time, or for other people who make mods.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "I made a mod that adds Blackpool trams to a building game. After an update it crashed \z
          for loads of people, so I had to find out why." },
      { id = "b", kind = "untasked",
        w "I make mods for a building game. My best one adds Blackpool trams, and about two \z
          hundred people have got it.",
        lift = w "Two hundred people: that is worth saying. Now tell us what went wrong with the \z
          trams, and what you had to do." },
      { id = "c", kind = "long",
        w "I've always been passionate about gaming, since my cousin gave me his old laptop with \z
          a key missing. First I did skins, and then maps, and then I learnt to code off videos, \z
          and I did trams because I just like trams. And then there was an update and it all \z
          started crashing.",
        lift = w "We like how you taught yourself. For this question, though, start at the crash: \z
          what did the trams do, and what did you have to find out?" },
      { id = "d", kind = "off",
        w "The people who make the game changed it all without telling anyone. It wasn't my trams \z
          that were bad.",
        lift = w "It may well not have been your fault. So tell us what broke, for how many \z
          people, and that you set out to mend it." },
    },
    action = {
      { id = "a", kind = "own", values = { "together" },
        w "I answered every comment and asked the same three things: which version, which map and \z
          what they'd clicked last. Two players tried each fix for me and wrote back." },
      { id = "b", kind = "own", values = { "quality" },
        w "I switched off half the mod at a time until it stopped crashing. It was the doors. I \z
          changed that line, then I ran it on three old maps." },
      { id = "c", kind = "own", values = { "quality", "improving" },
        w "I built a test map with every tram on it, and found it was the doors. I fixed them, \z
          then I put the map up so other people could test their mods." },
      { id = "d", kind = "thin",
        w "I went through all of my code until I found the bit that made it crash, and then I \z
          changed that and put it up again.",
        lift = w "You stuck at it, and you found it. Which bit was it, and how did you hunt it \z
          down: line by line, or by switching things off?" },
      { id = "e", kind = "vague",
        w "I used my problem solving and my computer skills, and I was really committed to it.",
        lift = w "“Problem solving” is the name of what you did, and the panel would like to \z
          watch you do it. What was the very first thing you tried when it crashed?" },
      { id = "f", kind = "others",
        w "Somebody on the forum found what it was and posted it. My mate put it in for me, \z
          because he's better at that side than me, and then the game people brought a patch out \z
          as well.",
        lift = w "The forum, your mate and the game people all did something. What was yours: did \z
          you ask on the forum, or try it out once it was in?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "quality", "improving" },
        w "The crashes stopped. I'd only ever tried it on my own map, so now I test it on three \z
          before I share it." },
      { id = "b", kind = "learnt", values = { "together" },
        w "It's worked since March. I learnt that even a rude comment can have a clue in it, so \z
          now I read them all and ask." },
      { id = "c", kind = "ended",
        w "There's been no crashes since March, and three hundred people have got it now.",
        lift = w "More people than before, and no crashes: you can be pleased. What do you do \z
          differently before you put a new version up?" },
      { id = "d", kind = "lesson",
        w "I think you learn a lot from your mistakes, and the main thing is that you stay \z
          positive and never give up, even when people are having a go.",
        lift = w "It takes some nerve to go on when people have a go. But which mistake was it, \z
          and did the trams run in the end?" },
      { id = "e", kind = "felt",
        w "Everyone said how good it was. I got loads of nice comments, and one lad even made a \z
          video of my trams, which was the best feeling ever.",
        lift = w "A video of your trams: no wonder you were happy! Put the plain part first, \z
          though: did the crashes stop, and how do you know?" },
      { id = "f", kind = "none",
        w "Then I got into a different game, so I left it.",
        lift = w "That is fine, we all move on. But did the trams work when you left them? One \z
          sentence on that, and your story has an end." },
    },
  }
end

return M
