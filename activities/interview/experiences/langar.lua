-- A busier Sunday than usual in the kitchen of a gurdwara: a row of guests who are new to it.
local M = { id = "langar", area = "community",
  values = { "together", "respect", "compassion", "everyone" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "Langar at the gurdwara",
    line = w "You served the free meal that a Sikh temple cooks for anybody who comes.",
    shows = {
      together = w "Say how you and the others who served kept each other going.",
      respect = w "Say how you treated somebody who was new to it all, and what you asked them.",
      compassion = w "Say how you noticed that somebody was worried, and what you did then.",
      everyone = w "Say who could not join in as things were, and what you changed for them.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "Every Sunday our gurdwara in Preston serves a free meal, called langar. One week a \z
          charity walk stopped by, forty people, and I had to serve the row by the door." },
      { id = "b", kind = "long",
        w "Well, langar means anybody can come and eat for free, and it started hundreds of years \z
          ago, and you sit on the floor in rows, and my mum's helped since before I was born, and \z
          that Sunday there was this big charity walk, and I had a row to serve.",
        lift = w "Most of this is about langar on any day. Keep two things: it was fuller than \z
          ever because of the walk, and one row was yours to serve." },
      { id = "c", kind = "off",
        w "People should respect other religions, but some at school think that our food is only \z
          for Sikhs, and they've never even asked.",
        lift = w "You have a point about people who never ask. But that was at school: bring us \z
          into the hall on that Sunday. Who had come to eat, and what was your job?" },
      { id = "d", kind = "clear",
        w "A charity walk came to our gurdwara for the free Sunday meal. Most of the walkers had \z
          never been in one. I was given a row of ten people to look after." },
    },
    action = {
      { id = "a", kind = "own", values = { "respect", "compassion" },
        w "A lady in the row I served kept shaking her head at the food. I knelt down, asked \z
          quietly what she was worried about, and told her what was in each dish." },
      { id = "b", kind = "others",
        w "My gran and her friends make all the bread, and they start at five in the morning. \z
          Some older boys were meant to serve it, but they mostly stood at the back and talked.",
        lift = w "Your gran starts at five, and the boys stood and talked. So who took the bread \z
          round: was it you? Tell us what you did with it." },
      { id = "c", kind = "own", values = { "together" },
        w "I'd no bread left, and the far side of the hall had two full baskets. I took them our \z
          spare dal for a basket, and we agreed to wave when we ran low." },
      { id = "d", kind = "we", values = { "together" },
        w "It was proper teamwork: we had a bucket each, and we went up and down the rows, and \z
          when one of us ran out somebody else came over, and after that we swept up and washed \z
          the trays.",
        lift = w "Coming over when a bucket runs out is real help. What was in your own bucket, \z
          and whose row did you go over to?" },
      { id = "e", kind = "own", values = { "everyone" },
        w "One man couldn't get down on the floor to eat, so he turned to go. I fetched two \z
          chairs and a small table, and asked his friend to eat up there with him." },
      { id = "f", kind = "thin", values = { "respect" },
        w "I noticed that some of the visitors didn't know what to do, so I showed them how it \z
          works.",
        lift = w "You saw it before they had to ask. What was it that they didn't know: where to \z
          sit, how to cover their hair? And how did you show them?" },
    },
    result = {
      { id = "a", kind = "none",
        w "I don't know what the visitors thought. They'd gone before we finished sweeping up.",
        lift = w "They had gone before you could ask them. What could you see for yourself: had \z
          your row eaten, and did anybody want more?" },
      { id = "b", kind = "learnt", values = { "respect", "everyone" },
        after = { "a", "e", "f" },
        w "All my row ate in the end. I'd thought some of them just didn't want our food, so now \z
          I ask before I guess, even with my little brother." },
      { id = "c", kind = "felt",
        w "It was lovely to see everyone together, and people kept saying it was the best food \z
          they'd had in ages, and my mum was dead proud and told my aunties.",
        lift = w "Your mum telling the aunties made us smile. Now look at your own row: how did \z
          the meal end for them?" },
      { id = "d", kind = "ended",
        w "Everybody in my row had eaten within half an hour, and three of them came back the \z
          next Sunday.",
        lift = w "Three came back: that says a lot. What did you find out about serving people \z
          who are new, and where else would you use it?" },
      { id = "e", kind = "learnt", values = { "together" }, after = { "b", "c", "d" },
        w "Nobody waited long for hot food. The others had thought that I was fine, so now I say \z
          out loud when I need a hand." },
      { id = "f", kind = "lesson", after = { "a", "e", "f" },
        w "It taught me not to judge people who've never been somewhere before.",
        lift = w "That is worth learning. Who did you have in mind, and did that person sit down \z
          and eat in the end?" },
    },
  }
end

return M
