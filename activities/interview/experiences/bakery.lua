-- The busiest Saturday of a bakery: thirty orders to get right, and customers who need a moment.
local M = { id = "bakery", area = "work", values = { "respect", "quality", "compassion" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "A Saturday job in a bakery",
    line = w "You worked on the counter, and handed out the orders.",
    shows = {
      respect = w "Say how you treated a customer who needed something different from the rest.",
      quality = w "Say how you made sure that each order was right.",
      compassion = w "Say how you noticed that a customer was upset, and what you did for them.",
    },
    situation = {
      { id = "a", kind = "long",
        w "I got the job because my nan's known Carol, who owns it, since they were at school, \z
          and you start at seven, which is horrible, and Easter's the worst because everyone \z
          wants pies and hot cross buns, and that Saturday two of us had thirty orders to hand \z
          out.",
        lift = w "Thirty orders and two of you: that is where the story starts. Your nan and the \z
          early start can wait until somebody asks how you got the job." },
      { id = "b", kind = "off",
        w "Some customers are just rude. They push in, and they blame you for what things cost, \z
          which isn't my fault at all.",
        lift = w "It isn't your fault what things cost. Which Saturday are you thinking of, and \z
          what did you have to get done on the counter?" },
      { id = "c", kind = "clear",
        w "I work on Saturdays in a bakery in Leyland. The day before Easter, two of us had the \z
          counter, and it was up to me to hand out thirty orders." },
      { id = "d", kind = "untasked",
        w "It was the day before Easter in the bakery where I work. The queue went out of the \z
          door, and there were boxes of orders all along the wall.",
        lift = w "The queue and the wall of boxes put us right there. Now add your part: were you \z
          to serve, to pack, or to hand the orders out?" },
    },
    action = {
      { id = "a", kind = "own", values = { "quality" },
        w "The butter pies and the meat pies looked just the same. I asked my boss how she tells \z
          them apart, then opened each box to check before I handed it over." },
      { id = "b", kind = "we", values = { "quality" },
        w "We split it up so that we'd be faster, and we read out the names and found the boxes, \z
          and we looked inside to see that it was all right, and we took the money and shouted \z
          next.",
        lift = w "Somebody in that “we” looked inside the boxes. Was it you, or did you read out \z
          the names? Tell us just your half, step by step." },
      { id = "c", kind = "own", values = { "respect", "compassion" },
        w "A man with a stammer was ordering, and people behind him sighed. I put my tongs down, \z
          waited, and let him finish in his own time. Then I read his order back." },
      { id = "d", kind = "others",
        w "The girl I work with was out at the back on her phone, and somebody had burnt a whole \z
          tray of buns, so we were short, and people got cross with us.",
        lift = w "The phone and the burnt tray were not your doing. What did you do about the \z
          cross people: what did you tell the first of them?" },
      { id = "e", kind = "own", values = { "compassion" },
        w "An old lady had left her purse on the bus and was shaking. I found her a chair, rang \z
          the bus company, and kept her loaf for her." },
      { id = "f", kind = "thin", values = { "respect", "compassion" },
        w "There was a man who needed a bit longer to say what he wanted, and there was a big \z
          queue behind him by then, but I was patient with him and didn't hurry him.",
        lift = w "Not hurrying him, with that queue, took some nerve. What could he see you do \z
          while he spoke, and how did you know that you'd got his order right?" },
    },
    result = {
      { id = "a", kind = "learnt", values = { "quality" }, after = { "a", "b", "d" },
        w "Not one order was wrong. I'd thought being fast was what counted, but a look in the \z
          box beats sorting out a mistake, so I still do it." },
      { id = "b", kind = "none",
        w "Then my shift was over, and I was shattered, so I went home.",
        lift = w "No wonder you were shattered. Before you hung up your apron, what had become of \z
          the orders, and of the people who were waiting?" },
      { id = "c", kind = "ended",
        w "By one o'clock all thirty orders had gone, and nobody came back to complain.",
        lift = w "All thirty gone by one, and nobody came back: we know how it ended. Now tell us \z
          one thing that you'd set up sooner the next time." },
      { id = "d", kind = "learnt", values = { "respect", "compassion" },
        after = { "c", "e", "f" },
        w "That customer was back the next week, and the rest of the queue got served too. Now I \z
          know I can stop for one person when it's busy." },
      { id = "e", kind = "lesson",
        w "I learnt that you should respect people and treat them the way you'd want to be \z
          treated.",
        lift = w "We hear this rule a lot. Make it yours: who did you treat like that on that \z
          Saturday, and how did they leave the shop?" },
      { id = "f", kind = "felt",
        w "It was mad, but honestly it was a great day, and people seemed happy, and my boss said \z
          I'd done really well and she gave me a bag of buns.",
        lift = w "Your boss doesn't give buns away for nothing. What had she seen: were the \z
          orders all right, or was it how you spoke to somebody?" },
    },
  }
end

return M
