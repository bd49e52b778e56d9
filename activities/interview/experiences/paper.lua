-- A paper round that had gone wrong: which paper for which door, which way round, who lives there.
local M = { id = "paper", area = "work",
  values = { "respect", "quality", "compassion", "improving" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "The paper round",
    line = w "You took newspapers to forty houses before school.",
    shows = {
      respect = w "Say how you asked somebody what suited them, and then kept to it.",
      quality = w "Say how you made sure that each house got the right paper.",
      compassion = w "Say how you noticed what somebody on the round needed, and what you did.",
      improving = w "Say what you changed about the round, and how you knew that it was better.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "When I took over a paper round in Longridge, people kept ringing the shop about wrong \z
          or late papers. I had to get forty papers right before school." },
      { id = "b", kind = "untasked",
        w "I do a paper round in Longridge. It's forty houses, up a hill, in the dark, and people \z
          ring the shop if it's late or wrong.",
        lift = w "A hill, the dark and forty houses: we are with you. What was up to you: what \z
          did you have to do, or put right, and by when?" },
      { id = "c", kind = "long",
        w "I've had a paper round since I was thirteen, to pay for my bus pass, and my grandad \z
          had one too when he was a lad, only he says it was all uphill, and mine was a right \z
          mess when I got it, so I had to sort out whose paper was whose.",
        lift = w "Your grandad's hill can wait. The end says it all: the round was a mess, and \z
          you had to sort out whose paper was whose. Begin with that." },
      { id = "d", kind = "off",
        w "The lad who had the round before me wasn't reliable at all. He just put any paper \z
          through any door and nobody ever said a thing to him.",
        lift = w "The lad before you can't give his side here. Say what was wrong with the round \z
          on your first day, and what was now up to you." },
    },
    action = {
      { id = "a", kind = "others",
        w "The man in the shop was meant to write the numbers on, but he was always on his phone, \z
          and the van came late most days, and when it rained my mum drove me round with the \z
          papers.",
        lift = w "The shop, the van and your mum all have their part here. What was yours, from \z
          when the papers came to the first door?" },
      { id = "b", kind = "own", values = { "quality" },
        w "I wrote the house number on each paper and packed them in the order of the streets. At \z
          every door I looked again." },
      { id = "c", kind = "thin", values = { "improving" },
        w "I tried out a few ways of going round the streets, because I'd always ended up walking \z
          back up the hill, and I found one that was quite a lot better.",
        lift = w "You saw that you climbed the same hill twice. How did you compare the ways \z
          round, and how many minutes did the best one save?" },
      { id = "d", kind = "own", values = { "respect", "compassion" },
        w "Mr Ahmed has a bad back and couldn't bend down for his paper. I asked him what would \z
          help, and ever since I've hung it on his door handle." },
      { id = "e", kind = "vague",
        w "I'm hard-working and reliable, so I was always committed to doing the job to a high \z
          standard.",
        lift = w "We'd like to see that for ourselves. Walk us up to one door on a wet Monday: \z
          what do you do, so that it's the right paper and it's dry?" },
      { id = "f", kind = "own", values = { "improving" },
        w "I drew a map and timed three ways round on three days. I kept the quickest one, and \z
          gave the shop a copy for whoever does it when I'm ill." },
    },
    result = {
      { id = "a", kind = "lesson",
        w "It taught me that if a job's worth doing, you should do it properly.",
        lift = w "Where did you see that on the round? Tell us what changed for the forty houses \z
          once you did it properly." },
      { id = "b", kind = "learnt", values = { "quality", "improving" },
        after = { "a", "b", "c", "e", "f" },
        w "People stopped ringing the shop to complain. Ten minutes of planning had saved me \z
          twenty on the round, so now I pack my school bag the night before." },
      { id = "c", kind = "felt",
        w "People were dead nice to me after that, and some of them gave me a tin of biscuits or \z
          a fiver at Christmas, so it was really worth it.",
        lift = w "Biscuits and a fiver say that you did something right. What was it? Tell us \z
          what was different about the papers by Christmas." },
      { id = "d", kind = "learnt", values = { "compassion" }, after = { "d", "e" },
        w "The shop hasn't had a complaint since. I'd never thought about who's behind each door, \z
          so now I ask people if there's a way that suits them better." },
      { id = "e", kind = "ended",
        w "Within two weeks nobody was ringing the shop to complain, and I still got to school on \z
          time.",
        lift = w "From all those calls to none in two weeks: well told. What did you find out \z
          that you would use in any new job?" },
      { id = "f", kind = "none",
        w "That's about it. It was only a paper round, to be honest.",
        lift = w "Forty houses before school is not “only”. What did the shop, or somebody on the \z
          round, say to you a few weeks later?" },
    },
  }
end

return M
