-- Orders come out wrong in the family chippy: counter and kitchen, and a customer who is deaf.
local M = { id = "takeaway", area = "work",
  values = { "together", "respect", "quality", "improving" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "Orders at the family chippy",
    line = w "On Fridays, you took the orders at the counter and on the phone.",
    shows = {
      together = w "Say how you and the kitchen worked out what to do.",
      respect = w "Say how you treated a customer who found it hard to order.",
      quality = w "Say how you made sure that each order was right.",
      improving = w "Say what you changed about the orders, and how you tried it out.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "My family has a chippy in Morecambe. On Fridays the phone never stops, and from the \z
          counter you can't see into the kitchen.",
        lift = w "We can hear that phone. You tell us about the chippy, but not yet about you: \z
          what was your job there, and what was going wrong?" },
      { id = "b", kind = "clear",
        w "I take the orders in my family's chippy on Fridays. Too many came out wrong, so I had \z
          to find a way to get them right." },
      { id = "c", kind = "long",
        w "Our chippy used to be a bank, so it's a funny shape, and my uncle cooks right at the \z
          back with the radio on, and I do Fridays because my sister's at college now, and \z
          everybody orders at once, and I had to get it all down right.",
        lift = w "A chippy in an old bank is fun to picture. For this answer, keep the busy \z
          Friday and your job, to get each order down right." },
      { id = "d", kind = "off",
        w "People never know what they want. You need really good communication skills, because \z
          they change it three times and then they say that we got it wrong.",
        lift = w "It must be hard to smile at the third change. But whose job was it to get the \z
          order right in the end, and what did you need to sort out?" },
    },
    action = {
      { id = "a", kind = "own", values = { "quality", "improving" },
        w "I made a slip with boxes to tick for size, sauce and allergies. We tried it for one \z
          Friday, and then I made the writing bigger, because my uncle couldn't read it." },
      { id = "b", kind = "we", values = { "together" },
        w "It was all about teamwork: we shouted the orders through the hatch and we stuck them \z
          up on the wall, and whenever a bag was full we went through it once more before we gave \z
          it to anyone.",
        lift = w "Going through the bag once more is a sound idea. Who looked in the bag, and who \z
          read from the wall? Tell us what you did on your side of the hatch." },
      { id = "c", kind = "own", values = { "together", "quality" },
        w "I went back to my uncle when it was quiet and asked what he couldn't read. We agreed \z
          that I'd say each order out loud and he'd say it back." },
      { id = "d", kind = "own", values = { "respect" },
        w "A deaf lady came in with her son, and I started talking to him. I stopped, said sorry, \z
          and gave her a pen and the menu so that she could order herself." },
      { id = "e", kind = "thin", values = { "respect" },
        w "A customer at the counter was finding it hard to order, so I got them a pen and paper.",
        lift = w "Pen and paper was quick thinking. What made it hard to order, and what did the \z
          two of you do with the paper, step by step?" },
      { id = "f", kind = "others",
        w "My uncle had the radio on so he couldn't hear, and my aunt's writing is so bad that no \z
          one can read it. I told the both of them loads of times.",
        lift = w "The radio and the writing are your uncle's and your aunt's. What could you \z
          change at your own end, where the order first comes in?" },
    },
    result = {
      { id = "a", kind = "ended",
        w "The next Friday only one order came back, and that one was my own mistake on the phone.",
        lift = w "Only one came back, and you own up that it was yours. What do you do on the \z
          phone now, so that it won't happen twice?" },
      { id = "b", kind = "learnt", values = { "together", "improving" },
        after = { "a", "b", "c", "f" },
        w "Hardly any orders come back now. I'd blamed the kitchen, but half of it was how I \z
          wrote things down, so now I ask the other side first." },
      { id = "c", kind = "none",
        w "Then about ten more orders came in, so I just got on with it.",
        lift = w "Ten more orders: of course you got on with it. When it went quiet, what did you \z
          see: fewer bags coming back, or just as many?" },
      { id = "d", kind = "felt",
        w "It all went really well, and we were such a good team, and my family were so pleased, \z
          and my uncle said I could run the place one day.",
        lift = w "Your uncle would trust you with the place! Tell us what he had noticed: what \z
          went right that Friday that used to go wrong?" },
      { id = "e", kind = "learnt", values = { "respect" }, after = { "d", "e" },
        w "The order was right, and that customer still comes in. Now I ask whoever's ordering \z
          how they'd like to do it, and don't decide for them." },
      { id = "f", kind = "lesson",
        w "It taught me that a minute at the start saves you trouble later on.",
        lift = w "Tell us about that minute. What trouble did it save on a Friday night: how many \z
          orders were wrong before, and after?" },
    },
  }
end

return M
