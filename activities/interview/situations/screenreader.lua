-- Testers who use a screen reader cannot use a new form, and the start is near.
local M = { id = "screenreader", value = "everyone", vacancy = "delivery" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "With a new form, people can book a blood test on their phone. It starts on Thursday. Two \z
      of your testers are blind. Their phones read each page aloud to them. They could not get \z
      past page one. What would you do?",
    again = w "Your team has made a form to book blood tests. Two people who cannot see the \z
      screen tried it, and got stuck right away. It should start in three days. What do you do?",
    garbled = w "With a new form, people can book a blood test on their phone. It starts on \z
      Thursday. Two of your testers __(a trolley rattles past)__. They could not get past page \z
      one. What would you do?",
    listen = w "A good answer wants to know what stops the two testers, gets it mended and tried \z
      again by them, and does not leave anybody without a way to book.",
    situation = {
      { id = "a", kind = "rushes",
        w "Thursday's been announced, and loads of people are waiting for it. Most people don't \z
          use a screen reader anyway, so it's only a few who'd be stuck.",
        lift = w "Only a few, perhaps. But those few need blood tests too. How would they book \z
          one on Thursday?" },
      { id = "b", kind = "sees", values = { "everyone" },
        w "If those two can't book, loads of people at home can't. What's stopping them? And is \z
          page two any better?" },
      { id = "c", kind = "misses",
        w "Couldn't somebody at home fill it in for them? That's what I do for my nan.",
        lift = w "Your nan is lucky to have you! But not everybody wants the family to know about \z
          a blood test. What would you ask your two testers?" },
      { id = "d", kind = "partly",
        w "It's page one. So it could be just one button that hasn't got a name, or the box where \z
          you put your date of birth.",
        lift = w "Good thinking: a phone can only read out what has a name. Now say who else is \z
          stuck on that button, at home." },
    },
    action = {
      { id = "a", kind = "risks",
        w "I'd put a number on the last page for blind people, so they could ring us, and we'd \z
          still start on Thursday.",
        lift = w "A number to ring is good for anyone. But they can't get past page one to find \z
          it! And why should only they have to ring?" },
      { id = "b", kind = "does", values = { "everyone" },
        w "I'd sit with both testers and listen to what their phones say to them. We'd list every \z
          place where they get stuck, and we don't start till that list is done." },
      { id = "c", kind = "passes",
        w "I'd put it on the list of faults, and then the developers can decide how bad it is.",
        lift = w "It belongs on that list. But you have met the testers, and the developers have \z
          not. What would you write, so they see how bad it is?" },
      { id = "d", kind = "does", values = { "together", "everyone" },
        w "I'd get the developers and both testers round one table to fix it. If we start late, \z
          people can still ring up till then." },
      { id = "e", kind = "passes",
        w "Everyone counts, and inclusion is really important to me, so I'd make sure the whole \z
          team is committed to it and puts it at the heart of everything that we do from now on.",
        lift = w "What lies at the heart of it here is page one. Say what you would do about that \z
          page before Thursday." },
      { id = "f", kind = "half", values = { "everyone" },
        w "I'd ask the developers to fix page one, and I'd tell them that it's got to be done \z
          before Thursday, because if it isn't then we're not starting.",
        lift = w "Clear and firm. But who tells you that page one is right now? And what waits \z
          for the testers on page two?" },
    },
    result = {
      { id = "a", kind = "checks", values = { "everyone" },
        w "The same two would try it again, with someone who's never seen it. When they've all \z
          booked a test, it's ready." },
      { id = "b", kind = "hopes",
        w "If nobody moans after it's started, I guess it works for everyone, because people do \z
          usually tell you online when something's broken, don't they?",
        lift = w "Some do. But somebody who can't get past page one may not write to you. Who \z
          could you ask before they have to moan?" },
      { id = "c", kind = "tells",
        w "I'd tell the two testers what's happening with it, and say thanks for finding it, \z
          because they could've just given up.",
        lift = w "They'll be pleased that you noticed. And who would try the form again, to see \z
          if it can be done now?" },
      { id = "d", kind = "leaves", after = { "a", "c", "e", "f" },
        w "You can't please everybody. Most people could use it, at least, and that's already a \z
          lot better than having to ring up.",
        lift = w "For most it may be better. For your two testers it is a locked door. How would \z
          you find out when it has opened?" },
      { id = "e", kind = "checks", values = { "improving" },
        w "From then on, someone blind would try each page in its first week. I'd count if \z
          there's fewer of these." },
    },
  }
end

return M
