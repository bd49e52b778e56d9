-- Questions about working together: a share of a job, help, a group, and who counts on whom.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "together-1",
      w "Tell us about a time when you and others got something done that you could not have done \z
        alone.",
      again = w "Think of a job that needed more than one person. Who did it with you? What did \z
        you do?",
      garbled = w "Tell us about a time when you and others __(a trolley rattles past)__ alone.",
      listen = w "A good answer says what had to be done, and which part of it was done by the \z
        person who is talking." },
    { id = "together-2",
      w "Can you think of a job that went better because people shared it? What was your part?",
      again = w "Think of a job that was split up between people. Which bit was yours, and how \z
        did it go?",
      garbled = w "Can you think of a job that went better because __(a phone rings)__? What was \z
        your part?",
      listen = w "A good answer tells how the job was shared out, and does not hide behind “we”." },
    { id = "together-3",
      w "Tell us about a time when you gave help, or asked for help, and it got things moving.",
      again = w "Think of a time when somebody was stuck: you or another person. Who helped whom, \z
        and how?",
      garbled = w "Tell us about a time when you __(the lift goes ping)__, and it got things \z
        moving.",
      listen = w "A good answer says what was stuck, what was asked or offered, and what changed \z
        after that; asking for help counts just as much as giving it." },
    { id = "together-4",
      w "Think of any group that you were part of: a family, a team, a class. What did you do to \z
        make it work well?",
      again = w "Pick a group that you know from the inside. What did you do that was good for \z
        the whole group?",
      garbled = w "Think of any group that you were part of: a family, a team, a class. What did \z
        you do to __(a door bangs)__?",
      listen = w "A good answer picks one time and one thing that was done, and tells what it did \z
        for the group." },
    { id = "together-5",
      w "Tell us about a time when other people counted on you, and you counted on them.",
      again = w "Think of a time when your bit would have been no use without the others, and \z
        theirs no use without yours. What did you do?",
      garbled = w "Tell us about a time when other people __(somebody sneezes)__, and you counted \z
        on them.",
      listen = w "A good answer makes clear who was to do what, and what they did so that the \z
        others could rely on it." },
  }
end
