-- Ten clinics start with a new booking screen soon, and one of them is not ready.
local M = { id = "notready", value = "together", vacancy = "project" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "In a week, ten clinics swap paper for a new booking screen. Nine are ready. The eye clinic \z
      is not: two people there have been ill, and nobody has tried the screen yet. What would you \z
      do?",
    again = w "All ten clinics should start on the same day, a week from now. One of them, the \z
      eye clinic, has not even begun to learn it. You run the project. What do you do about that?",
    garbled = w "In a week, ten clinics swap paper for a new booking screen. Nine are ready. The \z
      eye clinic __(a phone rings)__: two people there have been ill. What would you do?",
    listen = w "A good answer finds out what the eye clinic still needs and works on it with \z
      them. It is honest with the boss and has a plan for the day if it is not enough.",
    situation = {
      { id = "a", kind = "misses",
        w "They should've told us ages ago. You can't just say you're not ready when the other \z
          nine have managed it.",
        lift = w "You feel for the nine who got it done. But two people in the eye clinic were \z
          ill. With a week left, what do they need?" },
      { id = "b", kind = "partly",
        w "The staff there must be really stressed, with two of them off. So I'd want to make it \z
          as easy for them as I can, and not put more on top.",
        lift = w "Kind of you to think of the stressed staff. Now add the people with sore eyes: \z
          what could go wrong for them on the first day?" },
      { id = "c", kind = "rushes",
        w "The date's the date. There's a whole week left, so if they really go for it they can \z
          do it, like when you learn a topic the weekend before a test.",
        lift = w "You believe in them, and a week may do. But two of them are ill. What would you \z
          look at before you say that it is enough?" },
      { id = "d", kind = "sees",
        w "People with eye appointments mustn't end up in a mess. So what's still missing there, \z
          and can it be done in a week?" },
    },
    action = {
      { id = "a", kind = "does", values = { "together" },
        w "I'd go over there that day and make a list with them of what's left. Then I'd ask one \z
          of the nine to lend us someone." },
      { id = "b", kind = "passes",
        w "I'd show strong leadership and keep everybody organised, with really clear \z
          communication all the way through, so the whole team stays motivated and committed to \z
          the deadline, no matter what.",
        lift = w "“Keep everybody organised”: how? Say what you would ask the eye clinic in the \z
          first five minutes." },
      { id = "c", kind = "half", values = { "respect" },
        w "I'd put the eye clinic back by two weeks, so they're not under so much pressure.",
        lift = w "Two more weeks may be just right. Who has to agree to that? And what would you \z
          do with them in those weeks?" },
      { id = "d", kind = "does", values = { "quality" },
        w "I'd write down with them what has to work on day one. If it doesn't by Thursday, I'd \z
          ask my boss to start them later." },
      { id = "e", kind = "risks",
        w "I'd tell my boss that all ten are on track, so nobody panics. And then I'd go and help \z
          the eye clinic like mad, every single day, until it starts.",
        lift = w "To help like mad is generous. But your boss would count on ten. Who'd get a \z
          shock on the first day if it was only nine?" },
      { id = "f", kind = "passes",
        w "I'd email the manager of the eye clinic and ask them to sort it by Monday.",
        lift = w "Now the manager has your email, and still two people too few. Which bit of the \z
          work could you take on?" },
    },
    result = {
      { id = "a", kind = "checks", values = { "quality" },
        w "On their first day I'd be there when the doors open, with the old paper list in a \z
          drawer, and I'd see what gets stuck." },
      { id = "b", kind = "hopes",
        w "I reckon once they've started it'd be fine, because most people get the hang of a new \z
          screen in a day or two and they can ask each other.",
        lift = w "A day or two is a long time with a full waiting room. How would you find out, \z
          that first morning, if they are stuck?" },
      { id = "c", kind = "tells", after = { "a", "b", "c", "d", "f" },
        w "I'd let my boss and the other nine know where we are.",
        lift = w "Good, so nobody is in for a shock. When the eye clinic has started, what would \z
          show you that it works there?" },
      { id = "d", kind = "leaves",
        w "And if it still went wrong that day, well, at least I tried, and nobody could say I \z
          hadn't.",
        lift = w "Nobody could say it, true. But somebody would still be at the desk with an eye \z
          appointment. What have you got ready for them?" },
      { id = "e", kind = "checks", values = { "improving", "together" },
        w "After a week I'd ask them what still slows them down. Next time I'd ring each clinic \z
          every Friday." },
    },
  }
end

return M
