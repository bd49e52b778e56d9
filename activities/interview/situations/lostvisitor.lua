-- A visitor is lost and upset, and the pupil is late already.
local M = { id = "lostvisitor", value = "compassion" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "You are two minutes late for a meeting. A woman stands in the corridor with a letter in \z
      her hand. She is lost, and close to tears. What would you do?",
    again = w "You are in a hurry, because people are waiting for you. Then you see a visitor who \z
      cannot find her way and is upset. What do you do?",
    garbled = w "You are two minutes late for a meeting. A woman stands in the corridor with a \z
      letter in her hand. She is __(a bin lid bangs)__. What would you do?",
    listen = w "A good answer stops, asks what she needs and gets her there, and lets the meeting \z
      know. It does not promise what nobody can know.",
    situation = {
      { id = "a", kind = "sees", values = { "compassion" },
        w "She's lost and she's upset, and that's two things, not one. The meeting can start \z
          without me for a bit, as long as I tell them." },
      { id = "b", kind = "misses",
        w "There's loads of signs in hospitals, and there's a team at the desk whose job it is. \z
          So I think she'd find it in the end, because most people do, don't they?",
        lift = w "Most people do, but she's lost in spite of all those signs. What's it like to \z
          read a sign when you're close to tears?" },
      { id = "c", kind = "partly",
        w "She needs to get to where she's meant to be, so I'd want to know what it says in her \z
          letter.",
        lift = w "The letter is a good clue. She's close to tears as well: what might she need \z
          before she can talk about it?" },
      { id = "d", kind = "rushes",
        w "I'm late already, and it's rude when people are waiting. So all I'd be thinking is, \z
          how quickly can I do this?",
        lift = w "You think of those who wait for you, and that's fair. How would they know why \z
          you're late? And how quickly can somebody talk who's close to tears?" },
    },
    action = {
      { id = "a", kind = "half", values = { "respect" },
        w "I'd ask her where she's trying to get to, and I'd tell her the way, slowly, and which \z
          door to look out for.",
        lift = w "Slowly, and with a door to look for: that's kind. But a long way is hard to \z
          keep in your head when you're upset. What would get her there?" },
      { id = "b", kind = "does", values = { "compassion" },
        w "I'd ask if she's all right and where she's going. I'd walk her there, and text the \z
          meeting on the way." },
      { id = "c", kind = "passes",
        w "I'm a really caring person, and everyone says I'm easy to talk to. Compassion's just \z
          part of who I am, so I'd be there for her and make a difference to her day.",
        lift = w "People find you easy to talk to: lovely. So what would you say to her? Give us \z
          your first sentence, word for word." },
      { id = "d", kind = "risks",
        w "I'd give her a big hug and tell her it's all going to be okay, because I'd want that.",
        lift = w "You have a warm heart. But would she like a hug from somebody new? And nobody \z
          knows if it will be okay: what else could you say?" },
      { id = "e", kind = "passes",
        w "I'd tell her where the front desk is, because they've got a map there and they'd know \z
          the way a lot better than me.",
        lift = w "The desk does have a map. But she's lost already: how would she find the desk? \z
          What could you do about that?" },
      { id = "f", kind = "does", values = { "together", "compassion" },
        w "I'd find her a chair and ask her what she needs. If there's a porter who's going that \z
          way, I'd ask him to take her along, and I'd wait with her till he does." },
    },
    result = {
      { id = "a", kind = "hopes",
        w "She'd feel loads better, I think. Sometimes all you need is one person who's nice to \z
          you, and your whole day goes better.",
        lift = w "One nice person can do a lot. How could you find out later if the rest of her \z
          day did go better?" },
      { id = "b", kind = "leaves",
        w "And then I'd have to go, because by then I'd be really late.",
        lift = w "You'd be late, yes. What could you say to her before you go, or to somebody \z
          near, so that she isn't alone with it?" },
      { id = "c", kind = "checks", values = { "improving", "everyone" },
        w "I'd come back that way later on, to see why people get lost just there. If the sign's \z
          a bad one, I'd tell whoever puts them up, and look again." },
      { id = "d", kind = "tells",
        w "I'd say sorry when I got to the meeting, and tell them why I was late, because you \z
          can't just walk in and sit down.",
        lift = w "Polite, and they'll understand. After the meeting, what could you ask at the \z
          desk, to know how it went for her?" },
      { id = "e", kind = "checks", values = { "compassion", "respect" },
        w "After the meeting I'd ask at the desk if she's all right now. I wouldn't tell anyone \z
          what she'd been upset about." },
    },
  }
end

return M
