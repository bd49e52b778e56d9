-- The patient representative: warm and direct, and long enough on wards to know them by night.
local M = {}

---@param w Words
---@return table
function M.person(w)
  return { name = w "Edna Whittaker", first = w "Edna", role = w "Patient representative",
    look = { skin = "fair", face = "round", hair = "curly", hair_colour = "white",
      clothes = "cardigan", clothes_colour = "plum", ground = "leaf", age_lines = true,
      wheelchair = true },
    words = w "A woman of about 75 with white curls and a plum cardigan, in a wheelchair",
    line = w "Nothing about us without us, and nobody left behind in the corner bed.",
    temper = w "Edna was a weaver in Burnley, and later spent seven months on four different \z
      wards. She got to know everybody there. She is warm and says what she thinks, and she \z
      speaks for the ones who did not dare to ask." }
end

---@param w Words
---@return table<string, string[]>
function M.words(w)
  return {
    hello = {
      w "Hello, loves. I am the one here who has lain in the bed, so talk to me as you would to \z
        your gran.",
      w "Come closer, I do not bite. I was seven months in hospital, and I like a visit.",
    },
    good = {
      w "I thought of all the folk who lay next to me, and you have thought of them, too. What \z
        are you proudest of in it?",
      w "I have nothing to grumble about, and that is not like me. What else should I know?",
      w "You have done right by us. What shall I tell the others on the ward?",
    },
    unasked = {
      w "Seven months I lay there, and people planned things for me without a word to me. Whom \z
        did you talk to before you planned this?",
      w "It sounds lovely, but I cannot see that you asked anybody it is for. How do you know \z
        that they want it?",
    },
    left = {
      w "I look for the one in the corner bed that nobody comes to. Your plan goes past {group}. \z
        What is in it for them?",
      w "I went through it with my finger, line by line. It leaves out {group}, or very nearly. \z
        Why is that?",
    },
    shutout = {
      w "I knew somebody on the ward who would have asked you this, and she was too shy. So I \z
        ask it for her. {worry}",
      w "I read it for the ones who cannot speak up, and I keep coming back to this. {worry}",
    },
    finding = {
      w "You went and found that out? I like that very much.",
      w "That rings true to me, love. It is good that somebody looked.",
    },
    tells = {
      w "That is fair enough. Try it with a few of us, and we will soon tell you.",
      w "I like that you mean to find out. Only ask the quiet ones as well as the chatty ones.",
    },
    honest = {
      w "Good, you are straight with me. I have had plenty of the other kind. I would still like \z
        to know, mind.",
      w "You say it as it is, love. But the person in that bed is still waiting for an answer.",
    },
    noted = {
      w "Good, you are straight with me, and I have had plenty of the other kind.",
      w "There is no shame in that, love. Come and tell me when you know.",
    },
    holds = {
      w "You are right there, and I am glad of it.",
      w "That is just what I read in your plan, and it cheered me up.",
    },
    ["false"] = {
      w "Now then, love. I have read your plan with my good glasses on, and it does not say that.",
      w "I cannot let that pass, for the sake of the ones it is about. It is not what your plan \z
        says.",
    },
    changed = {
      w "Well, that is a first. Somebody asked me, and then they changed something.",
      w "Thank you, loves. There is someone out there who will never know, and will be better \z
        off for it.",
    },
    still = {
      w "I can see that you tried, loves. It does not quite get there yet.",
      w "You changed something, and that is more than most do. I still have my question, mind.",
    },
    aside = {
      w "That is true, love. It is not what I asked you, though.",
      w "I will take your word for that. But you have walked round my question.",
    },
    ["in"] = {
      w "You have thought of everybody, so you have £{pounds} from me, and that is that.",
      w "I wish that this had been there when I was in. I am giving you £{pounds}.",
    },
    in_if = {
      w "I am with you. You can have £{pounds} from me, if {condition}.",
      w "I will give you £{pounds}, and I will give it gladly, if {condition}.",
    },
    out_unasked = {
      w "I am out, loves. It is a kind idea, but nobody asked the people it is for. Go and talk \z
        to a few of them, and I will be the first to listen.",
      w "I have to say no. You may be right about what people need, but you do not know it. Ask \z
        some of them, and you can win me over.",
    },
    out_left = {
      w "I cannot go home and say that I forgot {group}, so I am out. Find something for them, \z
        even something small, and I am with you.",
      w "It is a no from me, and it is because of {group}. They get next to nothing from it. Ask \z
        what would help them, and come back to me.",
    },
    out_shutout = {
      w "I am out, because some people would be shut out by it. Sort this one out, and I will \z
        listen again: {worry}",
      w "It is no for now, love. There are people who would be worse off, and your plan does not \z
        help them yet. Think about this and come back. {worry}",
    },
    out_trust = {
      w "The plan is good, and yet I was told a thing that is not so. I am out this time. Tell me \z
        straight, and I will be on your side again.",
      w "I have no quarrel with your plan, loves. I only want to hear what is true in it. Come \z
        back and tell me that, and we will see.",
    },
    join = {
      w "I am going in with {name}. We have sat next to each other in a good many meetings.",
      w "If {name} is in, then so am I. We make a fine pair.",
    },
    agrees = {
      w "Oh, go on, then. You asked nicely, and I believe that you will see to it.",
      w "All right, love. I will trust you with that. Do not make me sorry.",
    },
    firm = {
      w "No, love, I am keeping that. I promised somebody that I would speak up.",
      w "I would like to say yes to you. But there are people who cannot be here to say no.",
    },
    wary = {
      w "I would have, love. But one thing you told us was not so, and that sticks.",
      w "Not this time. One of your answers was not true, and I want to be sure.",
    },
    taken = {
      w "Lovely. Come and tell us on the ward yourselves, and bring biscuits.",
      w "That has made my week. I will be telling everybody about you.",
    },
    declined = {
      w "You do what is best for it, love. I will not sulk.",
      w "That is all right. I hope that it gets to the people who need it.",
    },
    bye = {
      w "Ta-ra, loves. Go and see somebody who does not get many visitors.",
      w "Look after each other. You have been good company.",
    },
    condition_unasked = {
      w "you talk to some of those it is for before you buy a single thing",
      w "two of those it is for sit with you each time you decide something",
    },
    condition_left = {
      w "there is something in it for {group}",
      w "you find a way to help {group} as well",
    },
    condition_shutout = {
      w "you find a better answer for my shy friend: “{worry}”",
      w "you ask the people it is about, and then tell me: “{worry}”",
    },
  }
end

return M
