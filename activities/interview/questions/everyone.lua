-- Questions about counting everybody in: left out, unfair, room for one more, forgotten, unlike.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "everyone-1",
      w "Tell us about a time when you made sure that nobody was left out.",
      again = w "Think of a time when somebody might have been stuck on the edge of things. How \z
        did you bring them in?",
      garbled = w "Tell us about a time when you made sure that nobody __(a trolley bumps into \z
        the door)__.",
      listen = w "A good answer says who might have been left out and why, and what was done \z
        about it." },
    { id = "everyone-2",
      w "Tell us about a time when a thing was not fair on somebody. What did you do?",
      again = w "Think of a time when somebody got less of a chance than the rest. What did you \z
        do about it?",
      garbled = w "Tell us about a time when a thing was __(a phone buzzes)__ on somebody. What \z
        did you do?",
      listen = w "A good answer says what was unfair about it, and what they did, not just how \z
        cross they were." },
    { id = "everyone-3",
      w "When did you change how a thing was done, so that one more person could take part?",
      again = w "Think of a plan that did not work for somebody. What did you change so that it \z
        did?",
      garbled = w "When did you __(a fan starts to whirr)__, so that one more person could take \z
        part?",
      listen = w "A good answer says what was in the way, what was changed, and whether the \z
        person was asked." },
    { id = "everyone-4",
      w "Can you tell us about a time when you thought of somebody that the others had forgotten?",
      again = w "Think of somebody who is easy to forget. When did you have them in mind, and \z
        what did you do?",
      garbled = w "Can you tell us about a time when you thought of __(keys drop on the floor)__?",
      listen = w "A good answer says why that person had been missed, and what they got out of it \z
        in the end." },
    { id = "everyone-5",
      w "Tell us about a time when people needed different things. How did you see to it that it \z
        worked for them all?",
      again = w "Think of people who could not all be treated the same way. What did you do so \z
        that it was still fair?",
      garbled = w "Tell us about a time when people __(a hoover starts up)__. How did you see to \z
        it that it worked for them all?",
      listen = w "A good answer names two different needs, and what was done for each." },
  }
end
