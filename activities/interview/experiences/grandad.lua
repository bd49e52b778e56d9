-- Grandad's first smartphone, and a sister in Barbados whom he wants to see.
local M = { id = "grandad", area = "home",
  values = { "respect", "quality", "compassion", "improving" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Getting Grandad online",
    line = w "Your grandad got his first smartphone, and you helped him to use it.",
    shows = {
      respect = w "Say how you let him go at his own speed and make his own choices.",
      quality = w "Say what you tested or checked, so that it was safe and it worked.",
      compassion = w "Say how you could tell that he was fed up, and what you did about it.",
      improving = w "Say what did not work at first, and how you made it better.",
    },
    situation = {
      { id = "a", kind = "off",
        w "Old people are really bad with phones. They press everything at once, and then they \z
          say it's broken.",
        lift = w "Your grandad might tell it another way! What did he want to do with his phone, \z
          and what did he ask you for?" },
      { id = "b", kind = "untasked",
        w "My grandad's 76 and lives on his own in Preston. Last year my mum got him a \z
          smartphone, and he kept it in the box.",
        lift = w "A phone that stays in its box says a lot. What did he want to do with it, and \z
          what did you take on?" },
      { id = "c", kind = "long",
        w "My grandad drove buses in Preston, the number 19 mainly, and he can fix anything with \z
          an engine, and he'd still got his old phone with the buttons, it's older than me, and \z
          then Mum got him a new one for his birthday, and it just sat in the box for about a \z
          month.",
        lift = w "Your grandad comes alive here, but keep one line of it. He had a new phone, he \z
          wanted to do what, and what was your job?" },
      { id = "d", kind = "clear",
        w "My grandad got his first smartphone last year. He wanted to see his sister in Barbados \z
          on a video call, and he asked me to teach him." },
    },
    action = {
      { id = "a", kind = "own", values = { "quality" },
        w "Before my grandad used his phone I tried each step myself. I made the text big, put \z
          the updates on, and did a test call with my auntie." },
      { id = "b", kind = "thin", values = { "compassion" },
        w "I set my grandad's phone up for him, and then I went round on Saturdays to go over it \z
          again.",
        lift = w "Going back each Saturday says a lot about you. What did you go over, and how \z
          did you show it to him?" },
      { id = "c", kind = "own", values = { "improving" },
        w "My grandad would forget the steps by the next day. So I wrote them on a card with a \z
          drawing of each button, and when he still got stuck I changed the card." },
      { id = "d", kind = "vague",
        w "I was patient and caring with my grandad. I've got good IT skills and I'm a confident \z
          person, so I explained the phone clearly and with respect until he understood.",
        lift = w "How did you explain it “clearly”? Tell us the words you used for one tricky \z
          thing, such as the green button." },
      { id = "e", kind = "own", values = { "respect", "compassion" },
        w "My grandad said he felt stupid, so I put the kettle on and we had a break. Then I kept \z
          my hands off the phone and let him press each button at his own speed." },
      { id = "f", kind = "others",
        w "My mum did all the setting up. My cousin Tyrell put games on the phone that my grandad \z
          never asked for, and my uncle just took it off him and did things himself, which didn't \z
          help.",
        lift = w "You saw your uncle take the phone off him, and saw what was wrong with that. \z
          What did you do another way?" },
    },
    result = {
      { id = "a", kind = "felt",
        w "Grandad was over the moon, honestly. His sister couldn't stop laughing, he told all \z
          his mates at church, and I felt really happy, and I learnt a lot as well.",
        lift = w "That must have been some phone call! Say what your grandad can do by himself \z
          now, and name one thing from the “lot” that you learnt." },
      { id = "b", kind = "learnt", values = { "respect" },
        w "Now Grandad rings his sister every Sunday. I learnt that doing it for somebody is \z
          quicker, but then they can't do it when you've gone home." },
      { id = "c", kind = "none",
        w "Grandad still likes his old phone best, but that's just how he is.",
        lift = w "An honest end, and he may like what he likes. What can he do on the new one, \z
          even if it is one thing?" },
      { id = "d", kind = "ended",
        w "Grandad can video call his sister in Barbados on his own now, and every week he sends \z
          me a photo of his tomatoes.",
        lift = w "The tomatoes are the proof that it worked! What did you learn from him about \z
          teaching, and where would you use it next?" },
      { id = "e", kind = "learnt", values = { "quality", "improving" },
        w "Grandad can do calls on his own now. But he nearly paid for a fake parcel from a text, \z
          so with the next person I'd start with the scams." },
      { id = "f", kind = "lesson",
        w "It showed me that a thing's only easy once somebody has shown you how, without sighing.",
        lift = w "“Without sighing” is wise. How did it end: what could he do by himself when you \z
          had shown him?" },
    },
  }
end

return M
