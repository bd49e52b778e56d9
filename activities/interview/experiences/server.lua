-- A youth club's game server; somebody makes fun of a new girl's spelling.
local M = { id = "server", area = "making",
  values = { "respect", "compassion", "improving", "everyone" } }

function M.words(w)
  return {
    title = w "The game server",
    line = w "You helped to run your youth club's game server, and somebody was mean on it.",
    shows = {
      respect = w "Say how you spoke to the one who was mean without shaming him.",
      compassion = w "Say how you found out how Ruby felt, and what you did for her.",
      improving = w "Say what you changed so that it was less likely to happen again.",
      everyone = w "Say how each person on the server got a say, new ones too.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "I'm a moderator on our youth club's game server. Kian kept making fun of a new girl, \z
          Ruby, for her spelling. It was down to me to sort it." },
      { id = "b", kind = "untasked",
        w "Our youth club has its own game server. I'm a moderator, and there's about twenty of \z
          us on it.",
        lift = w "We know where we are now. What went wrong on the server one day, and what is a \z
          moderator meant to do about it?" },
      { id = "c", kind = "clear",
        w "A new girl called Ruby was getting picked on for her spelling, by a lad called Kian, \z
          on our youth club's game server. I was the moderator that night." },
      { id = "d", kind = "off",
        w "People on game servers are horrible these days. They've got no respect, they think \z
          they can say what they want because nobody can see them, and it's always the new ones \z
          that get it.",
        lift = w "Many people would agree with you. But the panel wants one true story: who was \z
          mean to whom on your server, and was it your job to act?" },
    },
    action = {
      { id = "a", kind = "own", values = { "respect", "compassion" },
        w "I messaged Ruby to see if she was all right. She didn't want a fuss. So I built next \z
          to her that week, and asked our youth worker to keep an eye out." },
      { id = "b", kind = "own", values = { "respect" },
        w "I messaged Kian on his own, so he didn't look daft in front of his mates. I showed him \z
          what he'd put and asked for his side. Then I told our youth worker." },
      { id = "c", kind = "own", values = { "improving", "everyone" },
        w "I told our youth worker, then I asked all twenty of us for one rule each, new ones as \z
          well. I pinned up the five that came up most. No laughing at spelling was first." },
      { id = "d", kind = "thin",
        w "I told Kian to pack it in or I'd mute him, and he went quiet after that.",
        lift = w "You stepped in, and he stopped. Which words of his did you pull him up on, and \z
          which grown-up at the club did you tell?" },
      { id = "e", kind = "vague",
        w "I stayed calm and professional, and I showed leadership. I don't stand for bullying on \z
          our server, because I believe in respect and equality for everyone, and I made sure \z
          people knew it.",
        lift = w "We believe that you mean it. So how did people come to know? Tell us what you \z
          typed, to whom, and whether the others could see it." },
      { id = "f", kind = "others",
        w "The other moderator banned Kian for a week without even asking him. Then his mates all \z
          kicked off in the chat, and the youth worker had to come on and turn it off for the \z
          night.",
        lift = w "What a night. That was the other moderator and the youth worker, though. What \z
          did you do for Ruby, or say to Kian's mates?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "compassion" },
        w "Ruby's still on there, and she's building loads. I learnt to check on the person \z
          first, before you sort out who did it." },
      { id = "b", kind = "learnt", values = { "improving", "everyone" },
        w "It's not happened since. I learnt that a rule's no use if nobody knows it, so now I go \z
          through ours with anyone who joins." },
      { id = "c", kind = "learnt", values = { "respect" }, after = { "b" },
        w "Kian said sorry to Ruby, and he's not done it since. I learnt that people hear you \z
          better if you don't show them up." },
      { id = "d", kind = "ended",
        w "Kian said sorry to Ruby the week after, and they ended up building a castle together.",
        lift = w "A castle is a good way to end a quarrel. What would you do sooner, now that you \z
          have seen how this one went?" },
      { id = "e", kind = "lesson",
        w "I learnt that words can really hurt somebody, even if it's only a chat.",
        lift = w "They do. How did you see that: was it something that Ruby said? And tell us how \z
          it turned out for her and Kian." },
      { id = "f", kind = "none",
        w "I don't really know what happened after that, to be honest, because it was nearly my \z
          exams and I didn't go on for a bit.",
        lift = w "Exams come first, fair enough. What did you find when you came back on: was \z
          Ruby still there, and how was Kian with her?" },
    },
  }
end

return M
