-- How each manner of panel member says the same things. All four are kind, each in its own voice:
-- warm takes its time, brisk is short and dry, curious wants to know how, quiet waits.
local M = {}

-- Manner -> the words for every key. Each key has its variants.
local voices = {}

function voices.warm(w)
  return {
    hello = {
      w "Hello, and welcome. Thank you for coming to see us. Take all the time you need today.",
      w "Come in, come in. It is lovely to meet you. I have been looking forward to this.",
    },
    ask = {
      w "This is my question for you. There is no hurry at all.",
      w "I would love to hear about this. Take a moment first, if you like.",
      w "May I ask you something now? Have a good think before you answer.",
    },
    good = {
      w "Thank you. I could see it all as you told it, and I could see you in it.",
      w "I am so glad that you told us that. I knew where I was from start to end.",
      w "Thank you. I will remember that one.",
    },
    fine = {
      w "Thank you. I have a fair picture of it now.",
      w "Thank you, that tells me something about you.",
      w "I can see most of that. Thank you for telling us.",
    },
    thanks = {
      w "Thank you for giving it a go. These questions are not easy.",
      w "Thank you. It is hard to think on the spot, and we do know that.",
      w "Thank you for telling us that. We have plenty of time yet.",
    },
    blank = {
      w "That is quite all right, and it happens to me too. Take a breath. We will wait for you.",
      w "Please don't worry. Have a sip of water, and begin wherever you like.",
    },
    again = {
      w "Of course. I am glad that you asked. Let me put it another way.",
      w "With pleasure, and thank you for asking. I will use other words this time.",
    },
    mended = {
      w "Thank you for coming back to that. It helps us.",
      w "I am glad that you told us that as well. Thank you.",
    },
    bye = {
      w "Thank you so much for talking to us. It was a pleasure to meet you. Get home safely.",
      w "That was the last one. Thank you for your time and for your stories. It takes courage to \z
        come.",
    },
    brief = {
      w "There is a lot in there, and I want to keep hold of it. In one sentence, what was the \z
        problem?",
      w "Let me be sure that I have it right. In one sentence, what was the problem?",
    },
    task = {
      w "I can picture the place now. What was your own job in that?",
      w "And where do you come in? Do tell us: what was your own job in that?",
    },
    point = {
      w "I may have missed a bit, so please help me. How does that lead to what you did?",
      w "Bear with me, I am a little lost. How does that lead to what you did?",
    },
    yourself = {
      w "Now I know about the others, and I would love to hear about you. What did you do \z
        yourself?",
      w "You are the one we are here to meet. What did you do yourself?",
    },
    detail = {
      w "I would love to see it as you saw it. Tell us one thing you did, step by step.",
      w "Take us with you, as slowly as you like. Tell us one thing you did, step by step.",
    },
    ending = {
      w "Stay with it a little longer, if you would. How did it end?",
      w "I would so like to know what came of it. How did it end?",
    },
    learnt = {
      w "We all look back and have our thoughts. What would you change next time?",
      w "Now that it is over and you can look back in peace: what would you change next time?",
    },
    know = {
      w "Let us slow down for a moment. What would you want to know first?",
      w "You need not have the answer yet. What would you want to know first?",
    },
    you = {
      w "It is good to have people to turn to. And what would be your own part?",
      w "Others can help you with that, of course. What would be your own part?",
    },
    safe = {
      w "I can tell that you want to help. Let us look at it once more: what might go wrong with \z
        that?",
      w "Let us think that through, you and I. What might go wrong with that?",
    },
    after = {
      w "And when it is all done, and you sit down with a cup of tea: how would you know that it \z
        had worked?",
      w "I would want to be sure, and so would you. How would you know that it had worked?",
    },
    story = {
      w "I am glad to know that about you. Can you tell us something that is more about what I \z
        asked?",
      w "Thank you. Let me bring you back to my question. Can you tell us something that is more \z
        about that?",
    },
  }
end

function voices.brisk(w)
  return {
    hello = {
      w "Hello. You found the room. I did not, on my first day.",
      w "Hello. I write a lot, so you will mostly see the top of my head. I am all ears.",
    },
    ask = {
      w "My turn. The pen is ready.",
      w "One from me. Take it as it comes.",
      w "Right. Here it is.",
    },
    good = {
      w "Good. I have all of it down.",
      w "Start, middle, end. My notes thank you.",
      w "Every line of that has a place in my notes. From me, that is praise.",
    },
    fine = {
      w "Noted. Most of it is there.",
      w "Right. The bones are there.",
      w "Noted. I can follow that.",
    },
    thanks = {
      w "Noted. Thanks.",
      w "Thanks. That was not an easy one.",
      w "Thanks. It is on paper now.",
    },
    blank = {
      w "Happens to all of us. I once forgot my own phone number. Take a minute.",
      w "No rush. My notes have to catch up in any case.",
    },
    again = {
      w "Sure. Take two.",
      w "Good that you ask. Guessing takes longer.",
    },
    mended = {
      w "That goes in as well. Worth the ink.",
      w "Added. Thanks.",
    },
    bye = {
      w "That is it. You may breathe out now. Thank you.",
      w "All done, and so is my pen. Thank you for coming.",
    },
    brief = {
      w "My pen cannot keep up. In one sentence: what was the problem?",
      w "Give me the headline. In one sentence, what was the problem?",
    },
    task = {
      w "I have the where. Now the who: what was your own job in that?",
      w "Stage set. What was your own job in that?",
    },
    point = {
      w "My notes lost the thread. How does that lead to what you did?",
      w "I am one arrow short. How does that lead to what you did?",
    },
    yourself = {
      w "I can only write about you. What did you do yourself?",
      w "The others are not on my list today. What did you do yourself?",
    },
    detail = {
      w "I need something to write down. Tell us one thing you did, step by step.",
      w "Small steps, please. Tell us one thing you did, step by step.",
    },
    ending = {
      w "My last line is still empty. How did it end?",
      w "And then? How did it end?",
    },
    learnt = {
      w "Say it all happens again on Monday. What would you change next time?",
      w "One more line for my notes. What would you change next time?",
    },
    know = {
      w "Facts before feet. What would you want to know first?",
      w "Stop the clock there. What would you want to know first?",
    },
    you = {
      w "I need a name next to that, and it is yours. What would be your own part?",
      w "Somebody has to start. What would be your own part?",
    },
    safe = {
      w "I worry for a living. What might go wrong with that?",
      w "Let me be the gloomy one. What might go wrong with that?",
    },
    after = {
      w "Next morning, nine o'clock. How would you know that it had worked?",
      w "I like proof. How would you know that it had worked?",
    },
    story = {
      w "My question was a little to the left of that. Can you tell us something that is more \z
        about what I asked?",
      w "Noted. Now back to what I asked. Can you tell us something that is more about that?",
    },
  }
end

function voices.curious(w)
  return {
    hello = {
      w "Hello! I want to hear how you do things, so do give us the little details.",
      w "Hello! I never know what people are going to tell me. That is why I like this so much.",
    },
    ask = {
      w "Here is a thing that I would really like to know.",
      w "I ask lots of people this one, and I have never had the same answer twice.",
      w "Now I get to ask what I like to ask everybody!",
    },
    good = {
      w "Oh, I like that. You told us how, and not only what!",
      w "I could follow every step. Now I know how you work.",
      w "Great, I was about to ask how, and there it was!",
    },
    fine = {
      w "I see, more or less. Now I wonder about the rest!",
      w "So that is how you go about it. I know a bit more about you now.",
      w "I can see a good part of that. There must be more behind it!",
    },
    thanks = {
      w "Thanks! I bet that there is more where that came from.",
      w "Thank you. You make me want to ask more!",
      w "Thanks for that! It is a tricky thing to be asked.",
    },
    blank = {
      w "Isn't it odd how a mind does that? It always comes back. Take your time.",
      w "Try looking out of the window for a second. That is how I find my words again.",
    },
    again = {
      w "Yes, of course! Let me see if I can find other words for it.",
      w "Good idea to make sure of the question first! Here it is again.",
    },
    mended = {
      w "Ah, now I can see it!",
      w "Thanks! I had been wondering about that.",
    },
    bye = {
      w "Has it been that long? Thank you for all that you told us!",
      w "Thank you! I will be thinking about your stories all the way home.",
    },
    brief = {
      w "So much to picture! In one sentence, what was the problem?",
      w "If it had to fit on a sticky note: in one sentence, what was the problem?",
    },
    task = {
      w "So there you were. What was your own job in that?",
      w "I can see all of them. Which one is you? What was your own job in that?",
    },
    point = {
      w "I am trying to join the dots. How does that lead to what you did?",
      w "How do I get from there to you? I mean, how does that lead to what you did?",
    },
    yourself = {
      w "Say I had been there with you. Where would I have seen you, and what did you do yourself?",
      w "I keep looking for you in that story. What did you do yourself?",
    },
    detail = {
      w "Now comes my favourite word: how? Tell us one thing you did, step by step.",
      w "What would I have seen, if I had been there? Tell us one thing you did, step by step.",
    },
    ending = {
      w "Now I would like to know the rest. How did it end?",
      w "And what happened after that? How did it end?",
    },
    learnt = {
      w "Here is what I always wonder. What would you change next time?",
      w "Say you could do it all over again. What would you change next time?",
    },
    know = {
      w "Say you could ask anybody anything. What would you want to know first?",
      w "Let us go back to the very start. What would you want to know first?",
    },
    you = {
      w "If I came along to watch, what would I see you do? What would be your own part?",
      w "Who does what in that? And what would be your own part?",
    },
    safe = {
      w "Let us run it forward, like a film. What might go wrong with that?",
      w "Say ten people all did the same. What might go wrong with that?",
    },
    after = {
      w "Here is the detective's question. How would you know that it had worked?",
      w "What would you look at, or who would you ask? How would you know that it had worked?",
    },
    story = {
      w "I would happily hear more of that! But can you tell us something that is more about what \z
        I asked?",
      w "There may be more in that story. Can you tell us something from it that is more about \z
        what I asked?",
    },
  }
end

function voices.quiet(w)
  return {
    hello = {
      w "Hello. It is good that you are here.",
      w "Welcome. Take your time. I do.",
    },
    ask = {
      w "I have one question.",
      w "Think first. There is time.",
      w "This is what I would like to hear.",
    },
    good = {
      w "Yes. I could see that.",
      w "Yes. Thank you for that.",
      w "Thank you. That was all there.",
    },
    fine = {
      w "Thank you. I see most of it.",
      w "Yes. I see some of that.",
      w "Mm. I begin to see.",
    },
    thanks = {
      w "Thank you.",
      w "I heard you. Thank you.",
      w "Thanks. There is no hurry.",
    },
    blank = {
      w "It will come. We can wait.",
      w "Take a moment. I like it quiet.",
    },
    again = {
      w "Gladly.",
      w "Yes. Once more, in other words.",
    },
    mended = {
      w "Thank you. That helps.",
      w "Ah. Now I see more.",
    },
    bye = {
      w "Thank you. It was good to listen to you.",
      w "That was all. Thank you. Take care.",
    },
    brief = {
      w "May I? In one sentence, what was the problem?",
      w "Only the heart of it. In one sentence, what was the problem?",
    },
    task = {
      w "And you? What was your own job in that?",
      w "I see the place. What was your own job in that?",
    },
    point = {
      w "And from there? How does that lead to what you did?",
      w "Help me. How does that lead to what you did?",
    },
    yourself = {
      w "And you? What did you do yourself?",
      w "One part was yours. What did you do yourself?",
    },
    detail = {
      w "Just one thing you did. Step by step.",
      w "Slowly. Tell us one thing you did, step by step.",
    },
    ending = {
      w "And how did it end?",
      w "I would like to know. How did it end?",
    },
    learnt = {
      w "And next time? What would you change?",
      w "Think back. What would you change next time?",
    },
    know = {
      w "Before that: what would you want to know first?",
      w "Wait a moment. What would you want to know first?",
    },
    you = {
      w "And your own part? What would it be?",
      w "You are there, too. What would be your own part?",
    },
    safe = {
      w "Hm. What might go wrong with that?",
      w "Let us stop there a moment. What might go wrong with that?",
    },
    after = {
      w "And later? How would you know that it had worked?",
      w "Then it is done. How would you know that it had worked?",
    },
    story = {
      w "Thank you. Can you tell us something that is more about what I asked?",
      w "Think of my question again. Can you tell us something that is more about that?",
    },
  }
end

---What somebody of that manner says. `key` is a moment of the interview (hello, ask, good, fine,
---thanks, blank, again, mended, bye) or something that is missing from an answer (brief, task,
---point, yourself, detail, ending, learnt; know, you, safe, after; story).
---@param w Words
---@param manner "warm"|"brisk"|"curious"|"quiet"
---@param key string
---@param n integer at least 0; picks one of the variants
---@return string
function M.say(w, manner, key, n)
  local variants = voices[manner](w)[key]
  return variants[n % #variants + 1]
end

return M
