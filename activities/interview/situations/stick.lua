-- A memory stick lies in the car park, with somebody's label on it.
local M = { id = "stick", value = "quality" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "On your way in to work you find a memory stick in the car park. A label on it says “Ward \z
      9, private”. What would you do?",
    again = w "There is a little USB stick on the ground. It looks as if somebody from Ward 9 has \z
      lost it. You have picked it up. What do you do with it?",
    garbled = w "On your way in to work you find __(a bus goes by)__ in the car park. A label on \z
      it says “Ward 9, private”. What would you do?",
    listen = w "A good answer never plugs it in. It gets the stick to people who can look safely, \z
      and thinks of who lost it, or who may have left it there as a trap.",
    situation = {
      { id = "a", kind = "sees", values = { "quality" },
        w "It could be lost, or it could be a trap to get into our computers. You can't tell from \z
          outside." },
      { id = "b", kind = "rushes",
        w "It says Ward 9, so somebody up there's going mad looking for it. They need it back as \z
          fast as they can get it, before they get told off.",
        lift = w "You want to save somebody from trouble, and fast. But a label can lie, and it \z
          says “private”. What else could a stick in a car park be?" },
      { id = "c", kind = "partly",
        w "Somebody's going to be panicking. I lost one once with our whole team project on it, \z
          and I felt sick until it turned up in the lost property.",
        lift = w "You know just how that feels! Now think like a thief: why might you leave a \z
          stick where somebody kind will find it?" },
      { id = "d", kind = "misses",
        w "They only cost about three pounds. I bet nobody's even missing it.",
        lift = w "The stick is cheap, yes. But what's on it may be worth far more than three \z
          pounds. Who might miss that?" },
    },
    action = {
      { id = "a", kind = "passes",
        w "I'd hand it in at the front desk, and they could find out whose it is. They've got a \z
          whole box there for stuff that people lose.",
        lift = w "That box is a safe place for lost gloves. But what if they plug it in to find \z
          out? What would you say as you hand it over?" },
      { id = "b", kind = "does", values = { "quality" },
        w "I wouldn't plug it in. I'd take it to the IT desk first thing, and show them where I \z
          found it." },
      { id = "c", kind = "risks",
        w "I'd use the old laptop that nobody needs any more and just look for a name. I wouldn't \z
          read anything. Then I could take it to them myself.",
        lift = w "You'd go to a lot of trouble to give it back. But what could a bad stick do \z
          from the old laptop to all the others?" },
      { id = "d", kind = "half",
        w "I wouldn't put it in anything. I'd lock it up in my drawer, so that it's safe and \z
          nobody else can do anything silly with it.",
        lift = w "In your drawer nobody can do anything silly, true. But Ward 9 doesn't know that \z
          you have it. Who would you tell, and when?" },
      { id = "e", kind = "does", values = { "together", "everyone" },
        w "I'd take it to the IT desk and ask them to warn people, because there might be more. \z
          And I'd let Ward 9 know we've got it." },
      { id = "f", kind = "passes",
        w "I'm a very honest person and I always do the right thing, so you could trust me a \z
          hundred percent, because security is everyone's job and I take that really seriously.",
        lift = w "Good to hear that we could trust you. Now let us see it: the stick is in your \z
          hand, so where do you take it?" },
    },
    result = {
      { id = "a", kind = "hopes",
        w "I think it'd be fine in the end. It's got a label on, so it'd find its way home, and \z
          people don't usually leave bad stuff lying in a car park.",
        lift = w "Usually not. How would you find out, a day later, if this one was bad, and if \z
          Ward 9 has it back?" },
      { id = "b", kind = "checks", values = { "improving", "quality" },
        after = { "a", "b", "e", "f" },
        w "Next day I'd ask what it was. If it was a trap, I'd say let's put up a poster by the \z
          car park." },
      { id = "c", kind = "tells",
        w "I'd tell my manager about it the same day, because I'd want them to hear it from me.",
        lift = w "The same day, and from you: right. What would you want to hear back, so that \z
          you know that the stick did no harm?" },
      { id = "d", kind = "leaves",
        w "After that I'd get on with my day. It's not my stick.",
        lift = w "Not yours, but you're the one who found it. What could you ask the next day, in \z
          one minute?" },
      { id = "e", kind = "checks", values = { "everyone" },
        w "On my way home I'd look round for more of them. And next day I'd ask Ward 9 if they've \z
          got everything back." },
    },
  }
end

return M
