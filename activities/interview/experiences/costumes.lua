-- Costumes for the school show: nine days to go, and half of them do not fit.
local M = { id = "costumes", area = "making",
  values = { "together", "respect", "quality", "everyone" } }

function M.words(w)
  return {
    title = w "Costumes for the show",
    line = w "You made costumes for the school show, and half of them did not fit.",
    shows = {
      together = w "Say how the jobs were shared out, and how you helped others to do theirs.",
      respect = w "Say how you found out what somebody would feel right in.",
      quality = w "Say how you measured, sewed and tested, so that nothing would rip.",
      everyone = w "Say how people who had never sewn could help as well.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "I was on costumes for our school show. With nine days to go, half of them didn't fit \z
          or came apart, and Miss Chen asked me to get all twelve ready." },
      { id = "b", kind = "untasked",
        w "We did a big show at school last spring, and I was on costumes.",
        lift = w "Costumes for a big show: we want to know more. What was wrong with them, how \z
          long was there left, and what were you asked to do?" },
      { id = "c", kind = "long",
        w "Last year our show was a musical about a mill, with clogs and everything. I didn't \z
          want to be on stage because I go bright red. But my gran's from Kingston and she's \z
          excellent at sewing and she taught me, so I did costumes, and half of them didn't fit.",
        lift = w "Your gran's sewing is worth a line. Then go straight to the trouble: half of \z
          them did not fit, so what did you have to get done, and by when?" },
      { id = "d", kind = "off",
        w "Whoever did the costumes for the show before us must have just stapled them. It was a \z
          joke, honestly, the state of them.",
        lift = w "The staples made us wince. But that tells us about the people before you. How \z
          many costumes were there to mend, and was that your job?" },
    },
    action = {
      { id = "a", kind = "own", values = { "respect" },
        w "I could see that Hafsa wasn't happy in hers. I asked her, away from the others, what \z
          she'd feel right in. So I made hers long sleeves and a scarf to match." },
      { id = "b", kind = "own", values = { "quality" },
        w "I measured all twelve people again and pinned a card on each costume. I sewed the \z
          seams twice, then I got each person to jump and sit down in theirs." },
      { id = "c", kind = "own", values = { "together", "everyone" },
        w "I put up a list of jobs for anyone, even if they'd never sewn. I taught two of them to \z
          hem. Jack can't hold a needle, so he ran the fittings with me." },
      { id = "d", kind = "thin",
        w "I took some of the costumes home at the weekend and mended them on my gran's machine.",
        lift = w "That was your own weekend, and it counts. Add a detail: how many did you take \z
          to your gran's, and what was wrong with them?" },
      { id = "e", kind = "we",
        w "We stayed behind every night and we had really good teamwork. We had some people \z
          cutting, some pinning and some sewing, and then we tried them all on and we fixed \z
          whatever was still falling off.",
        lift = w "Cutting, pinning, sewing: that we can see. Which one were you, and who decided \z
          how it was split up? Tell us that part with “I”." },
      { id = "f", kind = "others",
        w "Miss Chen ended up taking most of them home to do on her machine. The Year 11s were \z
          meant to help us, but they went to the chippy, so it was a bit of a mess, to be \z
          honest.",
        lift = w "We now know about Miss Chen and the Year 11s. You were on costumes too: what \z
          did you do in the days before the show, even a small part?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "respect", "everyone" },
        w "All twelve went on stage in something that fitted. Next time I'd ask people at the \z
          start what they need, so nobody has to say it in public." },
      { id = "b", kind = "learnt", values = { "quality", "together" },
        w "Nothing ripped on either night. I learnt to have a fitting in week one, with everybody \z
          there, and not wait till it goes wrong." },
      { id = "c", kind = "ended",
        w "We had all twelve ready the night before, and on stage only one button came off.",
        lift = w "One button: what a proud number! Now tell us what you would start earlier, or \z
          do again, if you had the next show to dress." },
      { id = "d", kind = "lesson",
        w "It taught me a lot about being organised and committed, and how you shouldn't leave \z
          things until the last minute because it just stresses you out in the end.",
        lift = w "Many of us learnt that the hard way. But were the costumes ready? Tell us what \z
          the first night looked like from the side of the stage." },
      { id = "e", kind = "felt",
        w "It was an amazing show. Everyone looked really good, and the hall was packed both \z
          nights, and my gran cried when they all came on at the end.",
        lift = w "Your gran's tears say a lot. Say what the panel cannot see: how many costumes \z
          were ready, did they hold, and what did you learn?" },
      { id = "f", kind = "none",
        w "It was only on for two nights, so it didn't matter that much.",
        lift = w "Two nights can be a long time in a costume that does not fit. Did they hold \z
          out? That is the ending we are waiting for." },
    },
  }
end

return M
