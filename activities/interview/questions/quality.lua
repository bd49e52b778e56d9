-- Questions about doing a thing properly: care, mistakes, dull jobs, checking, trying again.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "quality-1",
      w "Tell us about a time when you took extra care to get something right.",
      again = w "Think of a job where close enough was not good enough. What did you do to get it \z
        right?",
      garbled = w "Tell us about a time when you took extra __(a tannoy crackles)__.",
      listen = w "A good answer says why it had to be right, and names the steps that made it \z
        so." },
    { id = "quality-2",
      w "Tell us about a time when something went wrong, or very nearly did. What did you do \z
        about it?",
      again = w "Think of a slip or a near miss. It may have been yours. What did you do next?",
      garbled = w "Tell us about a time when something __(a lorry backs up outside)__. What did \z
        you do about it?",
      listen = w "A good answer is honest about the slip, tells how it was put right, and what is \z
        done now so that it does not come back." },
    { id = "quality-3",
      w "Can you think of a job that you did properly, though you could have got away with less?",
      again = w "Think of a job that nobody would have checked. Why did you still do it well, and \z
        how?",
      garbled = w "Can you think of a job that you __(a tea cup rattles)__, though you could have \z
        got away with less?",
      listen = w "A good answer says what the easy way out would have been, and what was done in \z
        its place." },
    { id = "quality-4",
      w "When did you check or test something first, and not just hope for the best?",
      again = w "Think of a time when you looked, counted or tried a thing out, to be sure. What \z
        did you find?",
      garbled = w "When did you __(a seagull screams)__ first, and not just hope for the best?",
      listen = w "A good answer tells what was checked and how, and what would have happened \z
        without it." },
    { id = "quality-5",
      w "Tell us about something that you kept at until it was right, or took care to get right \z
        every time.",
      again = w "Think of a thing that you did not just do once and forget. What did you do so \z
        that it was right?",
      garbled = w "Tell us about something that you __(rain drums on the roof)__.",
      listen = w "A good answer shows what was done again, or in another way, and how they knew \z
        that it was right." },
  }
end
