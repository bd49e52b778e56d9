-- A deaf colleague, who joins from home, gets only half of each meeting.
local M = { id = "halfofit", value = "everyone" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "On Mondays your team meets round a small table. Halima is deaf, and joins from home, on a \z
      screen. Everybody talks at once. Afterwards she writes to you: “I got about half of that.” \z
      What would you do?",
    again = w "Somebody in your team reads lips. She cannot follow the meetings, because people \z
      all talk at the same time and do not face her. She has told only you. What do you do?",
    garbled = w "On Mondays your team meets round a small table. Halima is deaf, and joins from \z
      home, on a screen. Everybody __(a drill starts next door)__. Afterwards she writes to you: \z
      “I got about half of that.” What would you do?",
    listen = w "A good answer asks Halima what works for her, and changes how the team meets, not \z
      Halima. It does not go over her head.",
    situation = {
      { id = "a", kind = "rushes",
        w "I'd need to get her up to speed, so she's not behind. I could write down everything \z
          that got said and send it her by lunch, and do it every week.",
        lift = w "By lunch each week, that's a lot of kindness! But she would still be last to \z
          know. What could change in the meeting itself?" },
      { id = "b", kind = "partly",
        w "It's good that she's told me, because that's not easy, and I'd have just kept quiet. \z
          I'd want to know which half she got.",
        lift = w "You can see that it wasn't easy for her to write. Now look at the rest of the \z
          team: what do they do that makes it so hard?" },
      { id = "c", kind = "misses",
        w "She could've just put her hand up. You can't know if nobody tells you.",
        lift = w "True, you couldn't have known. But she has told you now. And if everybody \z
          talked at once, who would see your hand?" },
      { id = "d", kind = "sees", values = { "everyone" },
        w "She's missing half of what she needs for her job. And it's not because of her ears, is \z
          it? It's because all of us talk at once." },
    },
    action = {
      { id = "a", kind = "does", values = { "everyone" },
        w "I'd ask Halima what works best for her. Then I'd ask the team: one at a time, face the \z
          camera, captions on." },
      { id = "b", kind = "risks",
        w "I'd stick up for her. Next Monday I'd tell the whole team, with her up there on the \z
          screen, that Halima can't hear them and it's not fair on her.",
        lift = w "You'd stick up for her, in front of all. But she wrote only to you. How might \z
          she feel, up there on the screen?" },
      { id = "c", kind = "passes",
        w "I'd send what she wrote on to our boss, because it's the boss's meeting, and people \z
          will listen if the boss says it.",
        lift = w "They may listen to the boss, yes. But she wrote it to you. What would you ask \z
          her first? And what could you do on Monday?" },
      { id = "d", kind = "passes",
        w "I'd always include everyone, because everyone counts and I treat all people exactly \z
          the same. I believe in equality and diversity, and I'd make her feel that she's a \z
          valued part of the team.",
        lift = w "If all are treated the same, everybody talks at once to her too! What would you \z
          do differently on Monday?" },
      { id = "e", kind = "half", values = { "compassion" },
        w "I'd write back and say that I'm so sorry, and that I hadn't noticed at all, and is \z
          there anything that I can do for her.",
        lift = w "She'll be glad that you wrote back. Say she answers, “I need to see who's \z
          talking.” What do you do on Monday?" },
      { id = "f", kind = "does", values = { "respect", "everyone" },
        w "I'd ask her if I can bring it up. If she says yes, we'd tell the team together what \z
          helps." },
    },
    result = {
      { id = "a", kind = "checks", values = { "everyone" },
        w "After the next one I'd ask her: was it more than half? And I'd keep trying things till \z
          it's all of it." },
      { id = "b", kind = "tells", after = { "a", "c", "d", "e" },
        w "I'd let Halima know what I'd done about it, so she doesn't think her message just went \z
          nowhere.",
        lift = w "Good, so she isn't left to guess. After the next meeting, what would you ask \z
          her?" },
      { id = "c", kind = "hopes",
        w "I think everyone would feel bad and be more careful from then on. They're nice really, \z
          they don't mean it, they just forget she's there on the screen.",
        lift = w "They are nice, and they will forget again by next Monday. What would remind \z
          them? How would you see if it works?" },
      { id = "d", kind = "leaves",
        w "If it's still too hard for her, she could always read the notes after.",
        lift = w "Notes tell her what was decided, but then it is too late to say what she \z
          thinks. What would you ask her after a month?" },
      { id = "e", kind = "checks", values = { "improving" },
        w "I'd put a card on the table: one at a time. In a month I'd see if we still do it." },
    },
  }
end

return M
