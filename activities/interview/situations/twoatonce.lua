-- Two people need the pupil at the same moment.
local M = { id = "twoatonce", value = "together" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "It is ten to four. Your colleague Jamal has to give a talk at four, and his slides will \z
      not open. He asks you for help. Then a ward rings. They need a list that you made, and \z
      cannot find it. What would you do?",
    again = w "Two people want you at the same time: Jamal, who gives a talk in ten minutes, and \z
      a ward that needs your list. What do you do?",
    garbled = w "It is ten to four. Your colleague Jamal has to give a talk at four, and __(the \z
      lift pings)__. He asks you for help. Then a ward rings. They need a list that you made, and \z
      cannot find it. What would you do?",
    listen = w "A good answer asks what cannot wait, brings in somebody else if it can, and tells \z
      both people what to expect.",
    situation = {
      { id = "a", kind = "rushes",
        w "It's all got to be done by four, so I'd just be thinking, be quick. And Jamal did ask \z
          first.",
        lift = w "You'd be quick, and Jamal did ask first. But nobody said that the ward needs it \z
          by four. What would you ask them?" },
      { id = "b", kind = "sees",
        w "Which one can't wait? Jamal's got ten minutes. I don't know what the ward's got, so \z
          I'd need to find out." },
      { id = "c", kind = "partly",
        w "The ward matters more, I think, because that's about ill people. Jamal's is only a \z
          talk, and if it starts five minutes late then it's not a big deal.",
        lift = w "A good rule of thumb, ill people first. But perhaps the ward needs it by six, \z
          and Jamal by four. What would you ask the ward?" },
      { id = "d", kind = "misses",
        w "I hate it when everybody always wants you at once. I'd get really stressed, to be \z
          honest, and then I'd probably be no use to either of them.",
        lift = w "That's honest, and most of us would get stressed. Take one breath. What's the \z
          one question that you could ask the ward?" },
    },
    action = {
      { id = "a", kind = "passes",
        w "I'm great at multitasking and I've got strong time management skills, so I'd \z
          prioritise the work and make sure everybody's happy and nobody in the team feels left \z
          out.",
        lift = w "You'd prioritise, good. Now do it: at ten to four, whose need comes first, and \z
          what do you say to the other?" },
      { id = "b", kind = "risks",
        w "I'd do both. I'd have the phone on my shoulder and do Jamal's laptop with my other \z
          hand. I'm quite good at doing two things at once.",
        lift = w "Two hands, two jobs! But which list goes to the ward while your eyes are on the \z
          slides? What might get mixed up?" },
      { id = "c", kind = "does", values = { "together" },
        w "I'd ask Amy at the next desk to help Jamal. I'd stay on the phone and send the ward \z
          its list." },
      { id = "d", kind = "half",
        w "I'd help the ward first and find them the list, and after that I'd go straight over to \z
          Jamal and hope he's still got time.",
        lift = w "A clear order. But what does Jamal hear from you while his ten minutes run? And \z
          who else could look at his slides?" },
      { id = "e", kind = "passes",
        w "I'd ask them both to talk to my manager, so that she can say who goes first, because \z
          then it's not me who's let somebody down.",
        lift = w "It's no fun to let somebody down, and a manager can help. But it's ten to four. \z
          What could you ask the ward while you look for her?" },
      { id = "f", kind = "does", values = { "respect", "everyone" },
        w "I'd tell them both that I've got two things on. The list only takes a minute to send, \z
          so I'd do that first, and then I'd run over to Jamal." },
    },
    result = {
      { id = "a", kind = "leaves",
        w "By then it's four o'clock, so what's not done is not done.",
        lift = w "At four you can take a breath. But one of them may still be stuck. Who would \z
          you ring at five past?" },
      { id = "b", kind = "checks", values = { "compassion" },
        w "After his talk I'd ask Jamal how it went, and ring the ward to see if it was the right \z
          list." },
      { id = "c", kind = "tells",
        w "I'd tell my manager that it'd been a bit of a squeeze, so she knows why I looked so \z
          stressed at four o'clock.",
        lift = w "She'd want to know, and it's fine to look stressed. What would you ask Jamal \z
          and the ward, to find out if they got what they needed?" },
      { id = "d", kind = "checks", values = { "improving", "together" },
        w "I'd save the list where the ward can get at it without me, and show two others where. \z
          Next day I'd ask if they'd found it." },
      { id = "e", kind = "hopes",
        w "They'd understand, I think. Everybody's busy, so most people don't mind a few minutes, \z
          and it's often not as urgent as they make out.",
        lift = w "Often it is not. But how would you know about these two? Say what you would ask \z
          them, and when." },
    },
  }
end

return M
