-- Questions about making things better: a better way, a nuisance, something learnt, an idea.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "improving-1",
      w "Tell us about a time when you found a better way to do something.",
      again = w "Think of a thing that was slow or silly or hard. How did you make it quicker or \z
        easier?",
      garbled = w "Tell us about a time when you found __(a drill starts up)__.",
      listen = w "A good answer says how it was done before, what they changed, and how they know \z
        that it is better." },
    { id = "improving-2",
      w "Tell us about something that was a nuisance, or made life hard for people, until you did \z
        something about it.",
      again = w "Think of a thing that kept going wrong or got in people's way. What did you do \z
        to end it?",
      garbled = w "Tell us about something that was __(the hand dryer roars)__ until you did \z
        something about it.",
      listen = w "A good answer finds out why it was a nuisance before it mends anything." },
    { id = "improving-3",
      w "When did you find something out and put it to good use?",
      again = w "Think of a thing that you noticed, looked up or were shown. What did you do with \z
        it?",
      garbled = w "When did you __(a blind comes down with a crash)__ and put it to good use?",
      listen = w "A good answer tells how they found it out, and who was better off because they \z
        had." },
    { id = "improving-4",
      w "Tell us about an idea that you tried out. How did it go?",
      again = w "Think of a plan of your own that you put to the test. What happened, good or bad?",
      garbled = w "Tell us about an idea that you __(a mower starts up outside)__. How did it go?",
      listen = w "A good answer tells what was tried, what happened and what they took from it, \z
        even if the idea failed." },
    { id = "improving-5",
      w "Can you tell us about a time when you left something better than you found it?",
      again = w "Think of a place, a thing or a group that was better off after you. What was it \z
        like before, and what did you do?",
      garbled = w "Can you tell us about a time when you left __(a kettle whistles)__?",
      listen = w "A good answer shows before and after, and what they did in between." },
  }
end
