-- One tablet, little data, and the homework of three children.
local M = { id = "tablet", area = "home", values = { "together", "improving", "everyone" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "One tablet for three",
    line = w "The three of you at home had one tablet, and all of you had homework on it.",
    shows = {
      together = w "Say how you got the others to agree, and what they added.",
      improving = w "Say what was wasting time or data, and what you changed.",
      everyone = w "Say how you worked out what each person needed, not just who shouted first.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "At home there's one tablet between three of us, and it runs off Dad's phone. When the \z
          data's gone, it's gone till payday.",
        lift = w "“Gone till payday” tells us a lot in three words. What had to be done on that \z
          tablet, and what was up to you?" },
      { id = "b", kind = "clear",
        w "There are three of us at home and one tablet. All our homework was on it, mostly on \z
          Sunday nights, and I had to find a way for us all to get it done." },
      { id = "c", kind = "long",
        w "It's my auntie's old tablet, it's got a crack where Callum dropped it on the step, and \z
          it only charges if you hold the wire just so, and Callum games on it, and Erin's got \z
          her reading thing, and I'd got all my own homework, so there was always a row on \z
          Sundays.",
        lift = w "The crack and the wire are good to picture, but one of them will do. Then put \z
          it in a line: three people, one tablet, and what did you have to sort out?" },
      { id = "d", kind = "off",
        w "School thinks we've all got a laptop and a printer. They put it all online, and you \z
          get a detention when it's not in. It's out of order.",
        lift = w "It is a fair point, and many would back you. Now lead us to your house: what \z
          did you have to work on, and who else needed it?" },
    },
    action = {
      { id = "a", kind = "vague",
        w "I used problem solving and stayed positive. I was fair to everyone with the tablet, I \z
          was mature about it, and I made sure that all our work always got done on time.",
        lift = w "“Fair” is the hard part! How did you choose who went first, and what did you do \z
          when somebody would not hand it over?" },
      { id = "b", kind = "own", values = { "everyone" },
        w "I wrote down who had what to hand in and when. My sister Erin's seven and gets tired, \z
          so she went first. I went last." },
      { id = "c", kind = "others",
        w "My brother Callum just took it. He'd say five minutes and it'd be an hour, and our \z
          Erin cried. So Mum put it on top of the cupboard, and then Dad did us all a rota.",
        lift = w "So your mum and dad stepped in. What was your part: did you have a say in the \z
          rota, or a word with Callum about his five minutes?" },
      { id = "d", kind = "own", values = { "improving" },
        w "It was videos that ate our data. So I saved the ones we needed at school, or in the \z
          town library on Saturdays, and then at home we could work with no signal." },
      { id = "e", kind = "own", values = { "together", "everyone" },
        w "I knew my brother Callum wouldn't take orders from me. So I got him and Erin round the \z
          table, we each said what we needed, and I wrote the times on the calendar." },
      { id = "f", kind = "thin", values = { "everyone" },
        w "Most nights I let the other two have the tablet first, and I did my homework before \z
          school.",
        lift = w "That was generous. Say how you got it done before school: where did you go, and \z
          what did you do it on?" },
    },
    result = {
      { id = "a", kind = "none",
        w "Then my uncle got us a laptop for Christmas, so it didn't matter any more.",
        lift = w "A lucky end! But how did it go in the weeks before that laptop came? That is \z
          where your own work shows." },
      { id = "b", kind = "learnt", values = { "everyone" },
        w "None of us got a detention that half term. I learnt that fair doesn't mean the same \z
          for each of us, so I ask who needs what." },
      { id = "c", kind = "felt",
        w "It was so much better after that. There was less shouting, Mum could watch her \z
          programme, Dad said I should run the country, and Sundays were nice for once.",
        lift = w "Your dad may be right! What stood behind it: whose homework came in on time \z
          that had been late before?" },
      { id = "d", kind = "lesson",
        w "I learnt that it's really hard to be fair when there isn't enough to go round in the \z
          first place.",
        lift = w "True, with one tablet between three. Now the ending: did the homework get done, \z
          and did the rows stop?" },
      { id = "e", kind = "ended",
        w "There were a lot fewer rows, and all three of us got our homework in on time, right up \z
          to Easter, even Callum.",
        lift = w "Even Callum! That is a clear ending. What did you learn about sharing that you \z
          would use again?" },
      { id = "f", kind = "learnt", values = { "improving", "everyone" },
        w "The rows mostly stopped. Now I tell school when something's hard: my tutor got the \z
          computer room opened early for anybody with no kit at home." },
    },
  }
end

return M
