-- An away match, and the goalkeeper is ill.
local M = { id = "keeper", area = "sport",
  values = { "together", "compassion", "improving", "everyone" } }

function M.words(w)
  return {
    title = w "The match with no keeper",
    line = w "Your team turned up to an away match without a goalkeeper.",
    shows = {
      together = w "Say how you and the others agreed who would do what.",
      compassion = w "Say how the one who went in goal felt, and how you helped with that.",
      improving = w "Say what you changed so that it would not happen like that again.",
      everyone = w "Say how you gave a chance to somebody who seldom gets one.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "Our under-14s got to Garstang for a match, and our keeper was ill. Nobody wanted to go \z
          in goal. I was captain, so I had ten minutes to sort it." },
      { id = "b", kind = "clear",
        w "We had no keeper for an away match. I was captain that day, so the coach asked me to \z
          get somebody in goal before kick-off." },
      { id = "c", kind = "long",
        w "We had this match at Garstang, which takes ages, and Mason's dad got lost by the \z
          motorway. It was lashing it down. Then somebody said our keeper had been sick all \z
          night, so he wasn't coming, and everyone went mad, and I was captain because Theo was \z
          on holiday.",
        lift = w "You bring the rain and the panic back to life, but it takes a while. “Our \z
          keeper was ill, and I was captain” is enough to start with." },
      { id = "d", kind = "off",
        w "Our keeper let us down for an away match. He's always ill when it rains, and he never \z
          even texts. You can't run a team like that.",
        lift = w "It is annoying to be a player short. But the panel wants to hear about you and \z
          not your keeper: what had to be decided, and was that your job?" },
    },
    action = {
      { id = "a", kind = "own", values = { "together", "everyone" },
        w "I went round the whole squad, subs as well, and asked who'd been in goal before. Jakub \z
          had, and he hardly gets a game. He said yes, and I asked two others to drop back." },
      { id = "b", kind = "own", values = { "compassion" },
        w "Jakub said he'd do it, but he was shaking. I gave him easy shots until he'd saved ten, \z
          and I told him any goals were down to all of us." },
      { id = "c", kind = "own", values = { "improving" },
        w "I got Jakub to go in goal. That night I made a list of who can play where, and asked \z
          the coach if we could all text by eight if we're ill." },
      { id = "d", kind = "thin",
        w "I picked Jakub to go in goal, and I told the others they had to help him out at the \z
          back and not just leave him to it.",
        lift = w "You made the choice, and quickly. How did you get to Jakub: did you ask him \z
          first? And where did you want the others to be when you said “help him out”?" },
      { id = "e", kind = "we",
        w "We had a big team talk and decided to put Jakub in. Then we put three at the back, we \z
          all tracked back, and we worked together and communicated the whole match.",
        lift = w "A clear plan, and we can follow it. But you were captain: was it you who \z
          thought of Jakub, or of three at the back? Say which part was yours." },
      { id = "f", kind = "others",
        w "The coach should've had a spare keeper. He just stuck Jakub in and shouted at us.",
        lift = w "We hear what the coach did. What did you do while he was shouting? Even one \z
          word to Jakub would be yours to tell." },
    },
    result = {
      { id = "a", kind = "learnt", values = { "everyone" },
        w "We lost 3–2 that day, but Jakub's our second keeper now. The quiet ones won't just say \z
          what they can do, so I always ask them." },
      { id = "b", kind = "learnt", values = { "compassion", "together" },
        w "We lost 3–2 that day, and nobody blamed Jakub. I learnt a calm word beats shouting, so \z
          now I look for who's worried." },
      { id = "c", kind = "learnt", values = { "improving" }, after = { "c" },
        w "We lost 3–2 that day, but we've always known who's out since then. I learnt to sort \z
          things out early, not ten minutes before." },
      { id = "d", kind = "ended",
        w "We lost 3–2 that day, but Jakub saved a penalty right at the end.",
        lift = w "You do not hide that you lost, and the penalty is a great detail. Now say what \z
          you would do sooner if a keeper was ill again." },
      { id = "e", kind = "felt",
        w "It was an amazing match. Everyone was buzzing, and the coach said he was proud of our \z
          teamwork, and Jakub had the biggest grin I've ever seen.",
        lift = w "We can see Jakub's grin! Now add how it ended, even if you lost, and what you \z
          took from it for the next match." },
      { id = "f", kind = "none",
        w "We lost, but the pitch was a bog and the ref was against us.",
        lift = w "Losing is a fair ending, and it needs no excuse. How did it go with Jakub in \z
          goal, and what would you do the same way again?" },
    },
  }
end

return M
