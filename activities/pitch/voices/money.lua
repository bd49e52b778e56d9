-- The finance director: dry, exact, and a shopkeeper's son.
local M = {}

---@param w Words
---@return table
function M.person(w)
  return { name = w "Yusuf Desai", first = w "Yusuf", role = w "Finance director",
    look = { skin = "brown", face = "square", hair = "thinning", hair_colour = "grey",
      cover = "topi", cover_colour = "white", beard = "full", glasses = "square",
      clothes = "blazer", clothes_colour = "plum", ground = "plum", age_lines = true,
      lanyard = true },
    words = w "A man of about 55 with a grey beard, a white prayer cap and square glasses, in a \z
      plum jacket",
    line = w "Each pound can be spent once, so I want to know whom it helps.",
    temper = w "Yusuf grew up behind the till of a corner shop in Blackburn, and he still does \z
      the sum twice. He is dry, and he is fair. A clear sum makes his day." }
end

---@param w Words
---@return table<string, string[]>
function M.words(w)
  return {
    hello = {
      w "Good morning. My dad kept a shop, and I can still hear the till. Let us do the sum.",
      w "Good morning. I like ideas. I like them best with a price on them.",
    },
    good = {
      w "I did your sum twice, and it came out the same. What are you proudest of in it?",
      w "I have nothing to cross out, and that is rare. What else should I know?",
      w "The sum holds. Is there anything that you want to add to it?",
    },
    dear = {
      w "Let me do the sum. If it goes badly, you pay £{each} for each person you help. I had \z
        hoped for £{hope}. Can it be done for less?",
      w "In my book it says £{each} next to each person you help, and I had hoped for £{hope}. \z
        Why is it worth that much?",
    },
    nobody = {
      w "Let me do the sum. If it goes badly, not one person is helped for certain. What am I \z
        paying for?",
      w "I wanted to share the cost out over the people you help, and I cannot be sure of one. \z
        Who is it that gets something?",
    },
    running = {
      w "A till has to add up every year, and not just once. Do you know what {part} will cost \z
        to run?",
      w "I see a price for {part}, and I have seen many prices go up. What will it be, year by \z
        year?",
    },
    tight = {
      w "Once it is all bought, you have {left} left. What if one thing costs more than you think?",
      w "I see {left} left over, and no more. What do you do when the first bill comes in high?",
    },
    finding = {
      w "You went and found out. That I can put in a sum.",
      w "A figure that somebody went out and got. Thank you, I have written it down.",
    },
    tells = {
      w "You do not know, and you have a way to find out. That is how I would do it, too.",
      w "Good. A small trial is cheaper than a big guess.",
    },
    honest = {
      w "Thank you for not making one up. The line in my book stays empty for now.",
      w "That is an honest gap. It is still a gap, so I leave it open.",
    },
    noted = {
      w "Thank you for telling me. I write it in the margin, and the sum still stands.",
      w "Good that you say so. It does not change the sum.",
    },
    holds = {
      w "I did that sum before you came in. You are right.",
      w "That is so. It is in your plan, and it adds up.",
    },
    ["false"] = {
      w "I have your plan here, and the sum comes out another way.",
      w "No. I did that sum twice, so please look at your own figures with me.",
    },
    changed = {
      w "You changed it when the sum told you to. That takes some nerve. Well done.",
      w "Thank you. I will do the sum again, and I will be glad to.",
    },
    still = {
      w "You moved, and I like that. I did the sum again, and my question is still there.",
      w "Thank you for trying. The sum has changed, and it does not answer me yet.",
    },
    aside = {
      w "That is so. I asked about something else, though, and that line is still open.",
      w "You are right, and it is in your plan. It does not answer my question.",
    },
    ["in"] = {
      w "The sum holds. I will put in £{pounds}, and I ask for nothing more.",
      w "I do not say this every day: £{pounds} from me, for the plan just as it stands.",
    },
    in_if = {
      w "I am nearly there. I will put in £{pounds}, if {condition}.",
      w "You can have £{pounds} from me, if {condition}.",
    },
    out_dear = {
      w "I like what you want to do, but £{each} for each person is too far from £{hope}, so I \z
        have to say no. Help more people with the same things, and I will look again.",
      w "It comes to £{each} for each person, where £{hope} would be fair, and others need that \z
        money, too. I am out. Drop what costs much and helps few, and then come back.",
    },
    out_nobody = {
      w "I cannot pay while it is not sure that one person is helped, so I am out. Find out what \z
        works, and my book is open again.",
      w "At worst this helps no one, so I have to say no. Check that each thing has what it needs \z
        to work. Then I will do the sum again.",
    },
    out_running = {
      w "I do not know what {part} will cost me next year, and nor do you. I am out for now. Ask \z
        for a price in writing, and you may change my mind.",
      w "One price is missing, for {part}. I cannot sign that. Find it out, and ask me again.",
    },
    out_tight = {
      w "You keep {left} for bad luck, and bad luck costs more. I am out. Leave something in the \z
        till, and I am back in.",
      w "With {left} left, one late bill could sink it. I have to say no. Drop one thing you can \z
        do without, and I will look again.",
    },
    out_trust = {
      w "The sum holds, but I was told one that did not. I am out this time. Tell me what is in \z
        your plan, and I will listen again.",
      w "I find no fault in the plan. I need to trust the figures I hear, so I am out today. Do \z
        come back.",
    },
    join = {
      w "Two can share a bill. I will go in with {name}.",
      w "{name} and I see the same thing in it. We will pay for it side by side.",
    },
    agrees = {
      w "I did the sum without it. It still holds, so I let it go.",
      w "Fair. You asked, and I can live with that. No conditions.",
    },
    firm = {
      w "No. I need that one, or I cannot sign. It is not meant as a punishment.",
      w "I have thought about it, and I keep it. A promise in a budget has to hold.",
    },
    wary = {
      w "I might have dropped it. But one thing said in this room was not so, and it stays.",
      w "No. One answer today did not add up, so I want this one in writing.",
    },
    taken = {
      w "Then we shake on it. Keep all your receipts.",
      w "Thank you. I shall ask how it goes, pound by pound. I look forward to it.",
    },
    declined = {
      w "That is your right. A deal is good when both sides want it.",
      w "Then my money stays in the till. No hard feelings at all.",
    },
    bye = {
      w "Good luck to you. Do the sum twice.",
      w "You know your figures better than this morning. That stays with you. Goodbye.",
    },
    condition_dear = {
      w "you bring it down from £{each} for each person to £{hope}",
      w "you help more people for the same money, so that £{each} each comes down to £{hope}",
    },
    condition_nobody = {
      w "you show me that somebody is helped for certain",
      w "you find out whom it helps, even when it goes badly",
    },
    condition_running = {
      w "you show me a price in writing for {part}",
      w "you find out what {part} will cost each year",
    },
    condition_tight = {
      w "you keep more than {left} back for bad luck",
      w "you take one thing out, so that more than {left} is left",
    },
  }
end

return M
