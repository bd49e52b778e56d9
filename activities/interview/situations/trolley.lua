-- Nobody uses the tablet trolley on one ward, and a patient there is frightened of it.
local M = { id = "trolley", value = "compassion", vacancy = "nurse" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "Each ward has a trolley with a tablet, for video calls home. On one ward nobody has used \z
      it for weeks. And one patient there, Mr Aziz, says it frightens him. What would you do?",
    again = w "There is a tablet on wheels, so that people in bed can see their family. The \z
      nurses leave it in the corner, and Mr Aziz is scared of it. You look after it. What do you \z
      do?",
    garbled = w "Each ward has a trolley with a tablet, for video calls home. On one ward nobody \z
      has used it for weeks. And one patient there says it __(a bed rattles past)__ him. What \z
      would you do?",
    listen = w "A good answer finds out what Mr Aziz is scared of and why the nurses leave it, \z
      before it changes anything. And Mr Aziz may say no.",
    situation = {
      { id = "a", kind = "partly",
        w "Nobody's used it for weeks, so something about it can't be working for the nurses. \z
          Maybe it takes too long to start, or it's flat every time they want it.",
        lift = w "You asked why the nurses leave it, and that's half of it. Mr Aziz is in the \z
          question too: what might it be like for him, in bed, when it rolls up?" },
      { id = "b", kind = "sees", values = { "compassion" },
        w "It's two things, I think. Mr Aziz is scared, and I don't know of what. And the nurses \z
          will have a reason why they've stopped." },
      { id = "c", kind = "rushes",
        w "It cost a lot and it's just standing there, which is such a waste. It wants getting \z
          going again, and then he'd see that everybody else is fine with it.",
        lift = w "It is a waste if it just stands there. But nobody's told you yet why it does, \z
          or what scares Mr Aziz. Who would you ask first?" },
      { id = "d", kind = "misses",
        w "To be honest, some older people just don't like tablets and stuff. My grandad's the \z
          same.",
        lift = w "Your grandad may have a good reason as well! What could you ask Mr Aziz, before \z
          you make up your mind what he is like?" },
    },
    action = {
      { id = "a", kind = "passes",
        w "I'd be really caring and patient with everybody, because compassion is what nursing is \z
          about. I've got good communication skills, so I'm sure I could win the whole ward round.",
        lift = w "You say you would win the ward round. Show us how: what's the first thing you \z
          would say to Mr Aziz, and where would you be sitting?" },
      { id = "b", kind = "does", values = { "compassion" },
        w "I'd sit down by Mr Aziz with the tablet off, and ask what worries him. If it's the \z
          camera, I'd let him shut its cover himself." },
      { id = "c", kind = "half", values = { "respect", "compassion" },
        w "I'd go and ask Mr Aziz what it is about the tablet that he doesn't like, because it's \z
          no good me guessing that.",
        lift = w "You ask and don't guess: a fine start. Now say he tells you, “Somebody's \z
          watching me through it.” What would you do then? And what about the nurses?" },
      { id = "d", kind = "risks",
        w "I'd wheel it over to his bed and put something funny on, like cats, so he sees it's \z
          nothing to be scared of.",
        lift = w "Cats might well make him laugh, and that's kind. But he's in bed and can't walk \z
          away. How could he say no before it's next to him?" },
      { id = "e", kind = "does", values = { "quality" },
        w "I'd go round with the nurses for one shift and keep it away from Mr Aziz. I'd note \z
          what stops them. If it's always flat, I'd move its charger." },
      { id = "f", kind = "passes",
        w "I'd put up a big notice in the staff room that says it's got to be used.",
        lift = w "The notice tells them to use it, but not how, and you still don't know why they \z
          stopped. Which nurse would you go and ask?" },
    },
    result = {
      { id = "a", kind = "hopes",
        w "And once people see how good it is, I think they'd all want it, the nurses and Mr Aziz \z
          and everybody, and then the other wards would want one.",
        lift = w "All of them at once would be lovely! What would you count after a week, to see \z
          if it is true for the nurses? And for Mr Aziz?" },
      { id = "b", kind = "checks", values = { "quality" },
        w "After a week I'd count the calls, and ask two nurses if it's any less of a pain. And \z
          I'd ask Mr Aziz." },
      { id = "c", kind = "tells",
        w "I'd tell the ward sister how it went, so that she's not the last person on her own \z
          ward to hear about it.",
        lift = w "She won't be the last to hear, and she'll like that. A week later, how would \z
          you find out if Mr Aziz feels better about it?" },
      { id = "d", kind = "checks", values = { "respect", "compassion" },
        w "If he still says no, it's no, and he could ring home on the ward phone. I'd ask him \z
          again another day." },
      { id = "e", kind = "leaves",
        w "And after that they'd just have to get on with it, I suppose.",
        lift = w "They have been getting on with it, without the tablet. What would you come back \z
          and ask them, and when?" },
    },
  }
end

return M
