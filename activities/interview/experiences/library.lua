-- A pupil librarian, a muddle of shelves, and a boy who only looks at the covers.
local M = { id = "library", area = "school",
  values = { "quality", "compassion", "improving", "everyone" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "The school library",
    line = w "You helped in the school library at lunch.",
    shows = {
      quality = w "Say what you checked, and how you knew that it was right.",
      compassion = w "Say what you saw in somebody who was finding it hard, and what you did.",
      improving = w "Say what you changed so that it worked better from then on.",
      everyone = w "Say who could not use the library well, and how you opened it up for them.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "On Tuesdays and Thursdays I was on duty in the school library at dinner time. It gets \z
          really full, mostly Year 7s, and the shelves were a right mess.",
        lift = w "Full of Year 7s and a right mess: nobody could miss the problem. Now say what \z
          your own job was: shelves, desk, or helping people to find a book?" },
      { id = "b", kind = "off",
        w "I love our school library. I've read loads of manga and nearly all of the scary ones, \z
          and reading's really good for you.",
        lift = w "From manga to the scary shelf, your love of books comes over. Now pick one time \z
          when you helped there: what needed doing, and why was it you?" },
      { id = "c", kind = "clear",
        w "I was a pupil librarian in Year 8. The place was packed at dinner time and the shelves \z
          were a mess, and my job was to help people find a book." },
      { id = "d", kind = "long",
        w "Miss Patel runs the library and she's lovely, but she's also the exams person, so from \z
          about March she's hardly there, and the shelves get so bad, and one wheel's come off \z
          the trolley, and there's a beanbag that smells, and anyway I was a pupil librarian so I \z
          was meant to help.",
        lift = w "Nobody will forget that beanbag! For a panel your last line is enough, with one \z
          thing more: who were you meant to help, and with what?" },
    },
    action = {
      { id = "a", kind = "vague",
        w "I'm a very organised and hard-working person, so I used my organisation skills to keep \z
          the library to a high quality.",
        lift = w "What does “high quality” mean for a shelf of books? Say what you put right on \z
          one of those days, and how you could tell." },
      { id = "b", kind = "own", values = { "improving" },
        w "People kept asking for the same sort of book, so I made three boxes: funny, scary and \z
          sport. I filled them as books came back, and people could look there first." },
      { id = "c", kind = "own", values = { "compassion", "everyone" },
        w "A Year 7 called Kyle only ever looked at the covers. I sat by him and didn't make a \z
          thing of it. I asked what he was into, and showed him how to get it on audio." },
      { id = "d", kind = "others",
        w "The sixth formers were meant to do it with me, but they just sat on the computers. And \z
          the Year 7s pulled books out and left them anywhere, and nobody ever told them not to.",
        lift = w "That would wear anybody down. While the sixth formers sat there, what did you \z
          do? One small thing is enough." },
      { id = "e", kind = "own", values = { "quality" },
        w "I checked one shelf each dinner time against the list on the computer and noted what \z
          was missing. If I lost count, I did that shelf again." },
      { id = "f", kind = "thin",
        w "I put books back where they should be, and if somebody couldn't find one I had a look \z
          for them, or I went and asked if it was out. It was non-stop, really.",
        lift = w "“Non-stop” and all yours. Pick one person from that rush: what were they after, \z
          and how did you track it down?" },
    },
    result = {
      { id = "a", kind = "ended",
        w "By the summer the returns trolley was empty most days, and Miss Patel, who runs the \z
          library, asked if I'd do it again next year.",
        lift = w "An empty trolley, and being asked back: that says a lot. What would you tell a \z
          new helper on their first day?" },
      { id = "b", kind = "felt",
        w "It was a really nice thing to do. It felt loads better in there, people said thank \z
          you, and it was warm as well, which helps in January.",
        lift = w "Warm in January is a fair reason! “Loads better” is where it gets interesting: \z
          what could people do in there that they could not do before?" },
      { id = "c", kind = "learnt", values = { "improving" }, after = { "a", "b", "d", "e", "f" },
        w "By the summer most people could find a book on their own. Now I watch what people look \z
          for before I start tidying, and that's what I tell new helpers." },
      { id = "d", kind = "none",
        w "I stopped in Year 9, because football moved to Thursdays and you can't be in two \z
          places. I think some of the Year 8s do it now.",
        lift = w "A fair reason to stop. How did things stand in the library on your last day \z
          there?" },
      { id = "e", kind = "lesson",
        w "I found out that a library isn't about how many books there are. It's whether you can \z
          find yours.",
        lift = w "That is a thought to keep. What happened that showed you? Tell us how it was by \z
          the end, and then say this." },
      { id = "f", kind = "learnt", values = { "compassion", "everyone" }, after = { "c" },
        w "Kyle got to the end of a whole book and came back for the next. I learnt to ask what \z
          somebody likes, not what level they're on." },
    },
  }
end

return M
