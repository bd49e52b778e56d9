-- Six weeks of walks for a neighbour's dog: who walks when, who misses it, and who may come along.
local M = { id = "dog", area = "work",
  values = { "together", "respect", "compassion", "everyone" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "Walking a neighbour's dog",
    line = w "Your neighbour could not walk far for six weeks, so she paid you to walk her dog.",
    shows = {
      together = w "Say how you shared the walks with your friends, and kept it going.",
      respect = w "Say how you asked somebody what they would need, and did not just guess.",
      compassion = w "Say what you noticed about how your neighbour felt, and what you did.",
      everyone = w "Say who could not come along at first, and what you did so that they could.",
    },
    situation = {
      { id = "a", kind = "off",
        w "I've always wanted a dog, but my dad says that we can't have one in the flat, so \z
          that's how it started, really.",
        lift = w "No dog in the flat: we see why you were keen. Now tell us why the neighbour \z
          needed you, and what you promised her." },
      { id = "b", kind = "clear",
        w "My neighbour in Burnley had an operation on her hip. She paid me to see that her dog, \z
          Biscuit, had a walk after school every day for six weeks." },
      { id = "c", kind = "untasked",
        w "My neighbour, Mrs Nowak, has a big daft dog called Biscuit. Last spring she'd just had \z
          an operation on her hip, so she couldn't take him out.",
        lift = w "Mrs Nowak can't go out and Biscuit must: that is clear. What did you agree with \z
          her: how often, and for how long?" },
      { id = "d", kind = "long",
        w "So Biscuit's this massive brown dog, half Labrador and half something else, and he \z
          once ate a whole pizza, with the box, and everyone on our street knows him, and then my \z
          neighbour had her hip done and paid me to walk him every day.",
        lift = w "We like Biscuit already. But the pizza can go: all we need is your neighbour's \z
          hip, the walk every day, and that you had said yes." },
    },
    action = {
      { id = "a", kind = "own", values = { "together" },
        w "I shared it with two friends. I wrote down who had which day and who'd step in, and on \z
          Sunday nights I asked them both if it still worked." },
      { id = "b", kind = "others",
        w "My friend was meant to do Thursdays but he kept forgetting, and then his sister said \z
          that she'd do it and she didn't either, so every single Thursday it was a last-minute \z
          panic about who was going.",
        lift = w "Your friend forgot, and so did his sister. On one of those Thursdays, what did \z
          you do when you heard, and what did you say to them after?" },
      { id = "c", kind = "own", values = { "compassion" },
        w "My neighbour missed the walks more than the dog did. So after each one I sat with her \z
          and told her who we'd met." },
      { id = "d", kind = "vague",
        w "I'm brilliant with animals and I showed leadership, organisation and a lot of \z
          responsibility for my age.",
        lift = w "The dog could tell us how good you are with animals, but he isn't here! Pick \z
          one walk: what did you do when you fetched him, and on the way?" },
      { id = "e", kind = "own", values = { "respect", "everyone" },
        w "A boy on our street, who uses a wheelchair, wanted to come. I asked what he'd need, \z
          tried the canal path for steps, and he held the lead on Tuesdays." },
      { id = "f", kind = "thin", values = { "compassion" },
        w "I could tell my neighbour was lonely, stuck indoors on her own all day, so I often \z
          stayed on for a bit after I'd brought her dog back, just to be friendly.",
        lift = w "You stayed, and nobody paid you for that. How could you tell that she was \z
          lonely, and what did the two of you do or talk about?" },
    },
    result = {
      { id = "a", kind = "none",
        w "I'm not sure what else to say. It was just walking a dog.",
        lift = w "It was a dog every day for six weeks, which is more than “just”. How was he at \z
          the end of it, and how was your neighbour?" },
      { id = "b", kind = "learnt", values = { "together", "everyone" }, after = { "a", "b", "e" },
        w "The dog never missed a day. I learnt to ask people what works for them before I tell \z
          them, so I start like that in group work." },
      { id = "c", kind = "ended",
        w "The dog went out on all forty-two days, and by the end my neighbour could walk to the \z
          corner with us.",
        lift = w "Forty-two walks, and your neighbour at the corner: a lovely end. What did you \z
          learn about keeping a promise for that long?" },
      { id = "d", kind = "lesson",
        w "It showed me that you can't let somebody down when they're counting on you.",
        lift = w "Your neighbour counted on you for six weeks. Was there a day when it nearly \z
          went wrong? Tell us how that one ended." },
      { id = "e", kind = "felt",
        w "It was really good fun, and the dog loved it, and my neighbour said she didn't know \z
          what she'd have done without me and gave me extra at the end.",
        lift = w "She gave you extra for a reason. What was different for her, or for the dog, \z
          after those six weeks?" },
      { id = "f", kind = "learnt", values = { "compassion" }, after = { "c", "d", "f" },
        w "My neighbour was laughing again. I learnt to find out what a person misses, not only \z
          what job needs doing, and I ask my grandad that now." },
    },
  }
end

return M
