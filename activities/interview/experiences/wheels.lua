-- Wheelchair basketball: half of each session goes on getting the sports chairs out.
local M = { id = "wheels", area = "sport",
  values = { "together", "respect", "improving", "everyone" } }

function M.words(w)
  return {
    title = w "Wheelchair basketball",
    line = w "You play wheelchair basketball, and setting up took half of every session.",
    shows = {
      together = w "Say who you talked to, and what you agreed with them.",
      respect = w "Say how you asked the new players what they would like to do.",
      improving = w "Say how you found out what was slow, and what you tried instead.",
      everyone = w "Say how the new players got something to do, not just the old hands.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "I play wheelchair basketball in Preston. The sports chairs were kept behind piles of \z
          gym mats, so we lost half of every session. I'm junior rep, so I took it on." },
      { id = "b", kind = "untasked",
        w "I've got cerebral palsy, and I play wheelchair basketball on Thursdays. It's the best \z
          hour of my week.",
        lift = w "We can tell what that hour means to you. Now say what was going wrong on \z
          Thursdays, and why it was you who took it on." },
      { id = "c", kind = "clear",
        w "At wheelchair basketball it took ages to get the sports chairs out, and we only get an \z
          hour. I told the coach I'd find out why." },
      { id = "d", kind = "off",
        w "The leisure centre doesn't support disabled people who play basketball. They always \z
          give the best times to five-a-side, and when you say anything they act like you should \z
          be grateful for what you get.",
        lift = w "You have every right to be annoyed about the times. But your story is about the \z
          chairs: how long did it take to get them out, and what did you offer to do?" },
    },
    action = {
      { id = "a", kind = "own", values = { "together" },
        w "I found out that the gym club used the store before us. I went in early, showed their \z
          coach the problem, and we agreed on a corner for the mats." },
      { id = "b", kind = "own", values = { "improving" },
        w "I timed it for two weeks. Digging the chairs out took half the hour. So I drew a plan \z
          with the chairs by the door, tried it, and timed it again." },
      { id = "c", kind = "own", values = { "respect", "everyone" },
        w "The new players just had to sit and wait. I asked each of them what job they'd like. \z
          Amina can't grip a pump, so she called out the chair numbers and ticked them off." },
      { id = "d", kind = "thin",
        w "I asked the man on the desk if the mats could go somewhere else, and he said yes.",
        lift = w "Going to the desk was a good idea. What did you tell him to make him say yes, \z
          and where did the mats go then?" },
      { id = "e", kind = "we",
        w "We worked as a team and we all got there early. We shifted the mats, we got the chairs \z
          out, we pumped up the tyres, and after that we put everything back in a better order.",
        lift = w "Mats, chairs, tyres: that is a clear list. But whose idea was the better order, \z
          and which of those jobs did you do yourself?" },
      { id = "f", kind = "others",
        w "The coach had a go at the manager about it, and then some of the dads came in on a \z
          Sunday and moved it all round. The manager should've done it years ago, really.",
        lift = w "So the coach and the dads got it moved. You were the one who had noticed it: \z
          did you tell them, or plan where things should go?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "improving" },
        w "We're on court in six minutes now. I learnt that moaning doesn't change much, so I \z
          look for the one thing that's in the way." },
      { id = "b", kind = "learnt", values = { "together", "everyone" }, after = { "a", "c", "d" },
        w "We get nearly the whole hour now. I learnt that people weren't being awkward, it's \z
          just that nobody had asked them." },
      { id = "c", kind = "ended",
        w "It used to take half an hour, and now it takes six minutes. It's been like that since \z
          Easter.",
        lift = w "From thirty minutes to six: a strong ending. What did you find out about \z
          getting things changed that you would use again?" },
      { id = "d", kind = "lesson",
        w "It showed me you've got to speak up.",
        lift = w "Speaking up is a lesson worth having. But did it work? Say how long it takes to \z
          get the chairs out now, and who gets to play more." },
      { id = "e", kind = "felt",
        w "Everyone was made up about it. People kept coming over to say how good it was, even \z
          the parents, and it gave me loads of confidence as a person.",
        lift = w "We are glad that it gave you a lift. What were they all so pleased about? Tell \z
          us how a Thursday goes now, from the door to the first shot." },
      { id = "f", kind = "none",
        w "They might be moving us to a different hall anyway, so we might have to start all over \z
          again, and there's nothing I can do about that.",
        lift = w "The move is out of your hands, so leave it for later. What happened in the hall \z
          that you have now: did you get more time on court?" },
    },
  }
end

return M
