-- Questions about kindness that does something: seeing, easing, taking time, understanding.

---@param w Words
---@return table[] questions
return function(w)
  return {
    { id = "compassion-1",
      w "Tell us about a time when you saw that somebody was having a hard time. What did you do?",
      again = w "Think of somebody who was sad, worried or worn out. How could you tell, and what \z
        did you do?",
      garbled = w "Tell us about a time when you saw that somebody __(a cupboard slams)__. What \z
        did you do?",
      listen = w "A good answer says how they could tell, and what they did that fitted this one \z
        person." },
    { id = "compassion-2",
      w "Tell us about a time when you made somebody's day a bit easier.",
      again = w "Think of a thing you did that took a load off somebody. What was it?",
      garbled = w "Tell us about a time when you made somebody's __(the lift doors rumble)__.",
      listen = w "A good answer names one real thing that was done, however small, and what it \z
        saved the other person." },
    { id = "compassion-3",
      w "When did you take your time for somebody, though you could have hurried on?",
      again = w "Think of a time when somebody needed you to slow down or wait. What did you do \z
        with that time?",
      garbled = w "When did you __(a helicopter lands)__ for somebody, though you could have \z
        hurried on?",
      listen = w "A good answer tells why the time was needed, and what was said or done in it." },
    { id = "compassion-4",
      w "Tell us about a time when you worked out how somebody felt, and it changed what you did.",
      again = w "Think of a time when you saw a thing through somebody else's eyes. What did you \z
        do because of that?",
      garbled = w "Tell us about a time when you worked out __(a squeaky wheel goes by)__, and it \z
        changed what you did.",
      listen = w "A good answer says what gave it away (a look, a word, a silence), and what was \z
        done because of it." },
    { id = "compassion-5",
      w "Can you tell us about a small thing that you did for somebody else? What made you do it?",
      again = w "It need not be a big thing. What did you do for somebody, and why just then?",
      garbled = w "Can you tell us about a small __(a pen pot falls over)__? What made you do it?",
      listen = w "A good answer shows what they had seen that made them do it, and does not make \z
        the thing bigger than it was." },
  }
end
