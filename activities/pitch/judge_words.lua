-- What judges read: the six points of a pitch, what each mark means, and what the teams are called.
local M = {}

---@class Point
---@field name string
---@field what string what a judge listens for
---@field [1] string what no mark means; the three after it what 1, 2 and 3 mean

--- The points of judging.POINTS. A new idea by itself earns little: it is no point of its own.
---@param w Words
---@return table<string, Point>
function M.points(w)
  return {
    problem = { name = w "Problem and help",
      what = w "Whose problem is it, and what gets better for them? A clever idea alone earns \z
        little.",
      w "I could not tell whom it is for",
      w "They name a problem, but not the people",
      w "I know whom it helps, and how",
      w "I know whom it helps, how many, and what changes for them" },
    evidence = { name = w "Evidence",
      what = w "How do they know? Did they ask people, watch, look at figures? Do they say what \z
        they do not know yet?",
      w "Only what they think",
      w "One thing they found out",
      w "Several things, and they used them",
      w "They used what they found out, and say what is still open" },
    money = { name = w "Money",
      what = w "What does it cost to buy, and what each year? Is it worth that, and is there \z
        enough?",
      w "No figures",
      w "A price, but not what it costs each year",
      w "Both prices, and there is enough money",
      w "Both prices, and why the help is worth them" },
    risk = { name = w "Risk and fairness",
      what = w "Could it harm somebody, give away something private, let in a thief, or leave \z
        people out? What do they do about it?",
      w "Nothing about what could go wrong",
      w "They see a risk, but have no answer to it",
      w "A good answer to the main risks",
      w "Good answers to all of them, and nobody is left out" },
    steps = { name = w "Next steps",
      what = w "Could it start on Monday? Where is it tried first, who does what, and when would \z
        they stop?",
      w "No first step",
      w "It starts everywhere at once",
      w "A small trial comes first",
      w "A small trial, who runs it, and how they will know if it works" },
    answers = { name = w "Team and answers",
      what = w "Does everybody have a part? Do they listen to the question, and is what they say \z
        true?",
      w "They did not answer the questions",
      w "One person answered some of them",
      w "Clear answers, and more than one of them spoke",
      w "All had a part, and they say it when they do not know" },
  }
end

--- What the teams of judging.TEAMS are called.
---@param w Words
---@return table<string, string>
function M.teams(w)
  return { otter = w "Otters", robin = w "Robins", hare = w "Hares", heron = w "Herons",
    badger = w "Badgers", wren = w "Wrens", fox = w "Foxes", owl = w "Owls" }
end

return M
