-- The information governance manager: polite and dry, and once a postman.
local M = {}

---@param w Words
---@return table
function M.person(w)
  return { name = w "Martin Fairhurst", first = w "Martin",
    role = w "Information governance manager",
    look = { skin = "peach", face = "square", hair = "side-part", hair_colour = "brown",
      beard = "goatee", clothes = "jumper", clothes_colour = "plum", ground = "sky",
      hearing_aid = true, lanyard = true },
    words = w "A man of about 40 with brown hair, a goatee and a hearing aid, in a plum jumper",
    line = w "What a patient tells us is a letter, and it is for those it is addressed to.",
    temper = w "Martin carried the post in Morecambe for nine years before he came to look after \z
      the hospital's records. He is polite, patient and a little dry, and he thinks of every \z
      fact about a patient as a letter in an envelope." }
end

---@param w Words
---@return table<string, string[]>
function M.words(w)
  return {
    hello = {
      w "Good morning. I used to be a postman, so I shall ask who opens the envelope.",
      w "Hello. If I ask you to say it again, it is my ears, and not what you said.",
    },
    good = {
      w "All your envelopes are shut, and each has the right name on it. What are you proudest \z
        of in it?",
      w "I tried every door and found it locked, and I mean that kindly. What else did you think \z
        about?",
      w "I have nothing to send back to you. What shall I write on the envelope?",
    },
    exposed = {
      w "Think of an envelope that lies open on a table. In your plan it is this one. {worry}",
      w "I followed it from door to door, as I did with the post, and stopped here. {worry}",
    },
    finding = {
      w "That is useful, and you went to the right place for it. I will make a note.",
      w "Thank you. Something that was found out beats a good guess.",
    },
    tells = {
      w "That is a fair answer. A trial with a few people opens only a few envelopes.",
      w "You do not know it yet, and you say when you will. I can work with that.",
    },
    honest = {
      w "Thank you for saying so, since many would not. It does stay open on my list.",
      w "I would sooner have that than a guess. I cannot close the envelope yet, though.",
    },
    noted = {
      w "Good of you to mention it. I shall note it down, and my doors stay shut.",
      w "Thank you. An open question with your name on it is no worry to me.",
    },
    holds = {
      w "Quite right. I read that in your plan as well.",
      w "Yes, that is so, and it is good to hear it from you.",
    },
    ["false"] = {
      w "I am sorry, but I have read your plan to the last page, and it says something else.",
      w "I must send that one back, I am afraid. Your plan does not bear it out.",
    },
    changed = {
      w "Thank you. It is a good deal easier to close a door now than next year.",
      w "That was well done, and without a fuss. I have changed my notes as well.",
    },
    still = {
      w "Thank you, I see the change. The envelope is still not quite shut.",
      w "That was a fair try. My question comes back to you, I am afraid.",
    },
    aside = {
      w "That is so. It went to another address, though, and my question is still here.",
      w "Quite true. It is not an answer to what I asked, if I may say so.",
    },
    ["in"] = {
      w "Signed for, with no conditions: £{pounds} from me.",
      w "Every envelope gets to the right person, as far as I can tell. I will put in £{pounds}.",
    },
    in_if = {
      w "I should like to sign for £{pounds}, and I will, if {condition}.",
      w "There is one envelope left to close. I offer £{pounds}, if {condition}.",
    },
    out_exposed = {
      w "I am out, I am afraid. Patients trust us with things that they tell nobody else, and one \z
        question is open: {worry} Answer that one well, and I will look again.",
      w "I cannot sign while this is unanswered. Spend a day on it, and you will find me glad to \z
        change my mind. {worry}",
    },
    out_trust = {
      w "The plan is in order, but what I was told was not in the plan. I am out for now. Tell me \z
        what is so, and I will read it afresh.",
      w "I am out today, with regret. I have to be able to take your word for what happens to the \z
        data. Come back when the two agree.",
    },
    join = {
      w "I will share this round with {name}. We walk the same way in any case.",
      w "{name} has the right idea, so put my name next to that one.",
    },
    agrees = {
      w "You make a fair point. Consider it crossed out.",
      w "Very well. I can see to that one from my own desk.",
    },
    firm = {
      w "I am sorry, but that one stays. It is not mine to give away, because the data are not \z
        mine.",
      w "No, I shall keep it, with respect. I have to be able to stand by it later.",
    },
    wary = {
      w "I should have liked to drop it. One answer was not true, though, and so it stays.",
      w "No, with regret. One of your answers said something else than the plan.",
    },
    taken = {
      w "Thank you. I will send you a form, and it is a short one. I wrote it myself.",
      w "Then it is signed and sealed. Ask me early if anything about the data changes.",
    },
    declined = {
      w "Of course. Thank you for hearing me out.",
      w "That is quite all right. Return to sender, and no offence taken.",
    },
    bye = {
      w "Goodbye, and thank you. Mind what you leave lying open, on paper or on a screen.",
      w "It was a pleasure. You have given me good post today.",
    },
    condition_exposed = {
      w "you settle this one before anybody takes part: “{worry}”",
      w "you find an answer that fits this one: “{worry}”",
    },
  }
end

return M
