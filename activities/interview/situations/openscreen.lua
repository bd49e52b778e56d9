-- A screen in the corridor shows a patient's record, and anybody can read it.
local M = { id = "openscreen", value = "respect" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "You walk down a corridor in the hospital. There is a screen on a trolley, and it shows a \z
      patient's name and test results. Visitors are walking past, and there is no nurse about. \z
      What would you do?",
    again = w "Somebody has left a patient's notes open where anybody can read them, and you come \z
      by. You may touch the computers here. What do you do?",
    garbled = w "You walk down a corridor in the hospital. There is a screen on a trolley, and it \z
      shows __(a floor polisher hums)__. Visitors are walking past, and there is no nurse about. \z
      What would you do?",
    listen = w "A good answer hides the screen first, without reading it or losing anybody's \z
      work. Then it tells somebody quietly, with no blame.",
    situation = {
      { id = "a", kind = "partly",
        w "It's somebody's private stuff, like if it was my name up there, so it shouldn't be out \z
          where everybody can read it.",
        lift = w "Your own name up there: a good way to think. And whoever was typing may have \z
          had to run. What do they need you not to lose?" },
      { id = "b", kind = "misses",
        w "Not many would stop and read it. Patients and visitors have got their own worries.",
        lift = w "Most have their own worries, true. But what if a neighbour of that patient does \z
          stop? How would you feel if it was your name?" },
      { id = "c", kind = "rushes",
        w "I'd be thinking, who did that? You're not allowed. You've got to log out every time \z
          you walk off, even if it's just for one second.",
        lift = w "You know the rule, good. But visitors can read it while you look for who it \z
          was. What comes first?" },
      { id = "d", kind = "sees", values = { "respect" },
        w "Anybody can read it, and it's private. But a nurse might've run off to help someone, \z
          and she could be halfway through." },
    },
    action = {
      { id = "a", kind = "does", values = { "respect" },
        w "I'd turn it to the wall without reading it, and stay there till somebody comes to \z
          close it." },
      { id = "b", kind = "passes",
        w "I'd go and look for somebody who works there, and tell them that a screen's been left \z
          on with somebody's stuff on it.",
        lift = w "They do need to know about that stuff. But while you look, anybody can read it. \z
          What could you do in two seconds, before you go?" },
      { id = "c", kind = "risks",
        w "I'd switch the whole thing off at the plug, because that's the fastest, and then \z
          nobody could see anything.",
        lift = w "Nobody could see it then, true. But what was the nurse in the middle of? How \z
          could you hide it and lose nothing?" },
      { id = "d", kind = "does", values = { "compassion", "respect" },
        w "I'd lock the screen, so that nothing she typed gets lost. Then I'd find the nurse and \z
          tell her on her own, so she's not shown up in front of people." },
      { id = "e", kind = "half", values = { "respect" },
        w "I'd stand in front of it, so that the people who come past can't see, and I'd just act \z
          like I was waiting for somebody.",
        lift = w "You'd make a fine curtain! How long could you stand there? Say who could close \z
          it, and how you'd reach them." },
      { id = "f", kind = "passes",
        w "I'd never look, because I respect people's privacy and I'm very trustworthy. \z
          Confidentiality and dignity are the most important things in any hospital, and \z
          everybody ought to know that by now.",
        lift = w "You wouldn't look, and that counts. But the others still can. What would you do \z
          with that screen?" },
    },
    result = {
      { id = "a", kind = "tells",
        w "I'd let the ward know what I'd seen and what I'd done, so they don't just hear about \z
          it from somebody else.",
        lift = w "Then they know, good. What could you ask them, or look at next week, so that it \z
          doesn't happen again?" },
      { id = "b", kind = "checks", values = { "quality", "improving" },
        w "I'd ask if that screen could lock itself after a minute. Next week I'd walk past again \z
          and see." },
      { id = "c", kind = "hopes",
        w "They'd get a bit of a shock, I think, and then they'd always remember, and so would \z
          everyone else who works there.",
        lift = w "A shock wears off on a busy day. What would help them to remember, or do it for \z
          them? And how would you see that?" },
      { id = "d", kind = "checks", values = { "respect" },
        w "I'd tell the ward sister where it was and when, so she can work out who needs to know. \z
          But not what it said." },
      { id = "e", kind = "leaves",
        w "And then I'd carry on to wherever I was going, because it's not my ward.",
        lift = w "It isn't your ward, but you're the one who saw it. Who would be glad of one \z
          sentence from you before you carry on?" },
    },
  }
end

return M
