-- The school council and a dinner queue that is so slow that some give up eating.
local M = { id = "queue", area = "school",
  values = { "together", "respect", "improving", "everyone" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "The dinner queue",
    line = w "You were on the school council, and the queue for lunch took far too long.",
    shows = {
      together = w "Say who you worked with, and what each of you brought to it.",
      respect = w "Say how you asked the people who do the work before you judged it.",
      improving = w "Say how you found out what was wrong, and what you got changed.",
      everyone = w "Say whose voice was missing, and how you made sure that it was heard.",
    },
    situation = {
      { id = "a", kind = "off",
        w "The food at our school costs too much and the queue's a joke. It's been like that for \z
          years, and nobody who could sort it ever does.",
        lift = w "You care about it, and that is a good place to start. Where do you come in: who \z
          asked you to do what about the queue?" },
      { id = "b", kind = "long",
        w "Our dinner's thirty-five minutes now, and it used to be fifty, but they changed it for \z
          the buses, and the queue goes right past the lockers, and Year 11 push in because they \z
          can, and I was on the school council, so I was the one they all moaned to about it.",
        lift = w "The buses and Year 11 can stay at home. Start with you on the school council \z
          and a slow queue: what were you meant to do about it?" },
      { id = "c", kind = "untasked",
        w "The dinner queue at our school was massive. Some days you got your food just as the \z
          bell went. I was on the school council then.",
        lift = w "Food just as the bell goes: that says it all. One thing is missing: what had \z
          the council asked you to do about the queue?" },
      { id = "d", kind = "clear",
        w "In Year 9 I was on the school council. The dinner queue was so slow that some people \z
          gave up eating. I had to find out why and bring back an idea." },
    },
    action = {
      { id = "a", kind = "we", values = { "together" },
        w "We did a survey, and we made a poster, and we did an assembly on it. Then we had a \z
          meeting with the deputy head, and we told him what we all wanted him to do about the \z
          queue.",
        lift = w "A survey, a poster and an assembly: a lot got done. Which one was yours? Say \z
          what you asked, made or said yourself." },
      { id = "b", kind = "own", values = { "improving" },
        w "I stood by the queue with a stopwatch for a week and wrote down where it got stuck. It \z
          was the till, not the food. So I asked for a second till for drinks." },
      { id = "c", kind = "others",
        w "The head girl ran the council and talked over people, and half the council just wanted \z
          vending machines. The deputy head kept saying he'd look into it, and then in the end he \z
          did.",
        lift = w "So the head girl had the floor, and the deputy head took his time. What did you \z
          say, ask or find out about the queue yourself?" },
      { id = "d", kind = "own", values = { "together", "respect" },
        w "I went to the kitchen before I said what I thought. Donna on the hot counter told me \z
          people only choose when they get there. So she and I tried out a menu by the door." },
      { id = "e", kind = "thin", values = { "improving" },
        w "I emailed the deputy head about the queue. When he didn't answer I went to see him at \z
          break, and I told him people were fed up and it couldn't go on like that.",
        lift = w "You did not let it drop, and break is your own time. “Fed up” is a feeling: \z
          what had you seen or counted that you could show him?" },
      { id = "f", kind = "own", values = { "respect", "everyone" },
        w "I asked the ones who'd stopped coming. Sana said the halal choice had always gone. Leo \z
          said it was the noise. I took both to the council." },
    },
    result = {
      { id = "a", kind = "lesson",
        w "It taught me that the loudest idea isn't always the right one. You've got to go and \z
          look.",
        lift = w "We would love to know what that loudest idea was! Say first what you saw when \z
          you went to look, and what became of the queue." },
      { id = "b", kind = "ended",
        w "They tried a change for two weeks. The wait went down from about twenty minutes to \z
          twelve, so they kept it.",
        lift = w "Twenty minutes down to twelve: figures that anybody can follow. What would you \z
          do sooner if you had to do it again?" },
      { id = "c", kind = "learnt", values = { "respect", "improving" }, after = { "a", "b", "d" },
        w "The wait went from twenty minutes to about twelve. I learnt to find out first, because \z
          I'd been sure that the cooks were slow." },
      { id = "d", kind = "none",
        w "We're still waiting to hear, to be honest. Things take ages at our school.",
        lift = w "That happens, and you may say so. What was the last thing you heard, and what \z
          will you do if you hear no more?" },
      { id = "e", kind = "learnt", values = { "everyone" },
        w "Some who'd given up on dinner came back to the hall. Next time I'd ask the ones who \z
          aren't there first, because the queue can't speak for them." },
      { id = "f", kind = "felt",
        w "People were so much happier after that. Even Year 11s came up and said thanks, and the \z
          deputy head called me a credit to the school, which my nan loved.",
        lift = w "Good for your nan! Now the queue itself: how long did people wait before, and \z
          how long after?" },
    },
  }
end

return M
