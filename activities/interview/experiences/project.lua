-- A group talk in geography with a week to go, no plan, and two of the four not speaking.
local M = { id = "project", area = "school",
  values = { "together", "respect", "quality", "compassion" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "The group project",
    line = w "Four of you had to give a talk in geography, and it was going wrong.",
    shows = {
      together = w "Say how the four of you split the work, and what you did to make that happen.",
      respect = w "Say how you spoke to somebody who had not done their part.",
      quality = w "Say what you checked or put right so that what you told people was true.",
      compassion = w "Say how you found out what was hard for Ellis, and what you did about it.",
    },
    situation = {
      { id = "a", kind = "off",
        w "Group work's so unfair. Ellis did nothing for ages, Hafsa wasn't speaking to him, and \z
          all the teachers say is sort it out yourselves.",
        lift = w "Half the panel will have felt that too. Put it to one side, and say what your \z
          group had to make, and by when." },
      { id = "b", kind = "clear",
        w "In Year 9 four of us had to give a talk on the floods in Padiham. With a week to go we \z
          had no plan, and Hafsa and Ellis weren't speaking." },
      { id = "c", kind = "untasked",
        w "It was a geography project in Year 9, about floods. I was in a group with Ellis, Hafsa \z
          and Jakub, and Hafsa wouldn't even look at Ellis.",
        lift = w "So that is who was there, and there was trouble. Now say what the four of you \z
          had to hand in or give, and how long you had." },
      { id = "d", kind = "long",
        w "So Mrs Whittle does groups off the register, which is never fair, and last time I got \z
          the one with the good glue gun, but this time it was floods, with Hafsa, Ellis and \z
          Jakub, and Hafsa and Ellis had fallen out at a party in, like, October.",
        lift = w "The register, the glue gun and the party can all go. Keep this: floods, four \z
          people, two of them not speaking. What did you have to make?" },
    },
    action = {
      { id = "a", kind = "others",
        w "Hafsa made the map, and it was really good, to be fair. Jakub did the numbers on his \z
          phone on the bus. Then Ellis said he'd do the ending and didn't, so our teacher had to \z
          come over.",
        lift = w "You are fair to Hafsa, and a panel likes to hear that. Now it needs you: what \z
          did you make, or say to Ellis, yourself?" },
      { id = "b", kind = "own", values = { "together" },
        w "I asked all four of us to meet on Tuesday dinner time. I wrote each job on a slip, we \z
          picked one each, and I put who had what on the front of the folder." },
      { id = "c", kind = "vague",
        w "I showed leadership and good teamwork skills. I kept everyone motivated and organised, \z
          I stayed positive when it got hard, and I made sure we communicated as a team.",
        lift = w "“Kept everyone motivated” could be so many things. What did you do to get Hafsa \z
          and Ellis going again: a chat, a list, a joke?" },
      { id = "d", kind = "own", values = { "quality" },
        w "I checked every number on our slides against its page. Two were wrong and one was for \z
          a different river, so I put them right." },
      { id = "e", kind = "thin",
        w "I sort of took charge. I did the slides and told people which bit was theirs to say.",
        lift = w "You stepped in when somebody had to. Say how you chose who said what: did you \z
          ask each of them, and what did Ellis want?" },
      { id = "f", kind = "own", values = { "respect", "compassion" },
        w "Ellis hadn't done his part. I asked him about it on his own, not in front of people, \z
          and he said he hates reading out loud. So I asked if he'd rather do the map." },
    },
    result = {
      { id = "a", kind = "lesson",
        w "It showed me that four people can all be busy and still not be making the same thing.",
        lift = w "That is sharp, and true of grown-ups too. Say first what became of your talk: \z
          did it get made, and how did it go?" },
      { id = "b", kind = "learnt", values = { "quality" },
        w "We got six out of nine for our talk, because we ran over time. For the next one I made \z
          us practise out loud with a clock, twice." },
      { id = "c", kind = "felt",
        w "Our talk went really well. Everyone clapped, our teacher said it was one of the nicest \z
          yet, and we all learnt a lot as a group.",
        lift = w "A clap and kind words are good to get. What is one thing in that “lot” you \z
          learnt, and what mark did you get?" },
      { id = "d", kind = "learnt", values = { "together", "respect" },
        after = { "a", "b", "c", "e", "f" },
        w "We gave the talk, and Hafsa and Ellis were speaking again. I learnt to ask people \z
          early on what they'd like to do." },
      { id = "e", kind = "none",
        w "If our talk wasn't great, that's not really our fault. We had supply teachers half the \z
          time, and the one good computer was always taken.",
        lift = w "Supply teachers and one computer would slow any group down. But did the four of \z
          you give your talk, and how did it go?" },
      { id = "f", kind = "ended",
        w "We gave the talk on the Monday and got six out of nine, and the map of the river went \z
          up on the wall.",
        lift = w "Six out of nine and a map on the wall: that leaves no doubt. What would you do \z
          sooner with your next group?" },
    },
  }
end

return M
