-- The clinical safety officer: quiet and strict, and never in a hurry.
local M = {}

---@param w Words
---@return table
function M.person(w)
  return { name = w "Nusrat Hussain", first = w "Nusrat", role = w "Clinical safety officer",
    look = { skin = "tan", face = "oval", cover = "hijab", cover_colour = "plum",
      glasses = "round", clothes = "shirt", clothes_colour = "white", ground = "sand",
      lanyard = true },
    words = w "A woman of about 40 in a plum headscarf and round glasses, in a white shirt",
    line = w "First I want to know whom it could hurt, and what you do about that.",
    temper = w "Nusrat is from Nelson and trained in the hospital's pharmacy, where she once saw \z
      what a dot in the wrong place can do. She is strict and speaks softly, and she will wait \z
      for an answer as long as it takes." }
end

---@param w Words
---@return table<string, string[]>
function M.words(w)
  return {
    hello = {
      w "Good morning. I ask one thing at a time, and I listen to the end. There is no hurry.",
      w "Welcome. I may sound strict. I am on the side of the patient, and so are you.",
    },
    good = {
      w "I looked for harm, step by step, and you were there before me. What are you proudest of \z
        in it?",
      w "I have no worry that you have not answered, and that is rare. What else did you think of?",
      w "It is safe as far as I can see. What shall I write in my file about it?",
    },
    harm = {
      w "One thing. It comes up in your plan, and it is not settled yet. {worry}",
      w "Walk me through this, step by step, as if I lay in that bed. {worry}",
    },
    nopilot = {
      w "One thing. You want to start, and I do not see where you would try it out first. How \z
        would you notice that it does harm?",
      w "There is no trial in your plan. In a pharmacy we test it before we hand it out. Where \z
        would you test this?",
    },
    bigpilot = {
      w "One thing. Your first trial is a large one, and a mistake in it would be large as well. \z
        Why not begin smaller?",
      w "Walk me through the first day of your trial. If it goes wrong, how many people does it \z
        touch?",
    },
    finding = {
      w "You looked before you leapt. That is what safety is.",
      w "Good. I can put that in my file, because you found it out and did not guess.",
    },
    tells = {
      w "You do not know, and you know how you will. That is a safe answer.",
      w "Good. A small trial is there so that nobody has to be brave.",
    },
    honest = {
      w "Thank you. It is much safer to say so than to guess. I leave the question open.",
      w "I respect that. I cannot tick the box for it, though.",
    },
    noted = {
      w "Thank you. I write that down, and I will ask you again when you know.",
      w "Good. What you know you do not know can be watched.",
    },
    holds = {
      w "Yes. I checked it before you came in, and it is so.",
      w "That is in your plan, and it is plain to see. Thank you.",
    },
    ["false"] = {
      w "One moment. I have your plan in front of me, and that is not in it.",
      w "No. I read it line by line, and people get hurt when we say more than we know.",
    },
    changed = {
      w "You saw it and you mended it. I wish that everyone did.",
      w "Good. The plan is safer than it was five minutes ago, and that is thanks to you.",
    },
    still = {
      w "Thank you for trying. I have read it again, and my question is still open.",
      w "It is a change. It does not make this safe yet, so my question stays.",
    },
    aside = {
      w "That is good to know. It does not answer what I asked, so I leave that open.",
      w "Yes. And my own question is still there. I can wait.",
    },
    ["in"] = {
      w "I have looked for a reason to say no, and there is none. I will put in £{pounds}.",
      w "It is safe enough for my own family. You have £{pounds} from me.",
    },
    in_if = {
      w "One thing is left. I will put in £{pounds}, if {condition}.",
      w "I can say yes to £{pounds}, if {condition}.",
    },
    out_harm = {
      w "I have to say no, because one question about harm is still open: {worry} Bring me an \z
        answer that fits, and I will read it the same day.",
      w "I am out. You have done a lot of work, and patients could still come to harm. Think this \z
        one through, and then ask me again: {worry}",
    },
    out_nopilot = {
      w "I am out, because nobody would see a mistake until it had reached everyone. Plan one \z
        small trial, and I will sit down with you again.",
      w "No, not without a trial. I am sorry, for I like the idea. Try it in one place first, and \z
        you can change my mind.",
    },
    out_bigpilot = {
      w "Your first step is too big for me, so I am out. Begin where one person can watch all of \z
        it. Then I will look again.",
      w "I have to say no to a trial of that size. Choose a smaller one that you can stop within \z
        the hour, and I will think again.",
    },
    out_trust = {
      w "Your plan may well be safe. But what I was told and what is written must be the same, so \z
        I am out. Find out what is still open in it, and come back to me.",
      w "I am out for today. There are things in it that your trial would not show, and I need to \z
        trust what I hear. Change that, and I will change my mind.",
    },
    join = {
      w "{name} and I looked at it from two sides. We will go in together.",
      w "I join {name}. Four eyes see more than two, and that is good for you as well.",
    },
    agrees = {
      w "I thought about it once more. You may go without it.",
      w "Yes. You have shown me enough care in the rest of it. I drop that.",
    },
    firm = {
      w "No. I have one rule, and it is that nobody gets hurt. This one stays.",
      w "I understand why you ask. I keep it all the same, because it keeps people safe.",
    },
    wary = {
      w "One of your answers did not fit the plan. That is why I keep this.",
      w "Something you said is not so. Until I know why, this stays.",
    },
    taken = {
      w "Thank you. Call me the first time that anything feels odd, even if it is small.",
      w "Good. We start slowly, and we write everything down.",
    },
    declined = {
      w "That is all right. Keep your list of worries, whoever pays for it.",
      w "I accept that. Stay as careful as you are now.",
    },
    bye = {
      w "Goodbye. You thought about what could go wrong, and few people like to do that.",
      w "Thank you. Go slowly, and you will go far.",
    },
    condition_harm = {
      w "you give me a better answer to this: “{worry}”",
      w "you do not begin before this one is settled: “{worry}”",
    },
    condition_nopilot = {
      w "you try it in one place before it goes any further",
      w "you plan a small trial and tell me who watches it",
    },
    condition_bigpilot = {
      w "you begin with a smaller trial that you can stop at once",
      w "your first step is so small that one person can watch it",
    },
  }
end

return M
