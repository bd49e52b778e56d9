-- The chief nurse: warm and quick, with the night shift always on her mind.
local M = {}

---@param w Words
---@return table
function M.person(w)
  return { name = w "Blessing Adeyemi", first = w "Blessing", role = w "Chief nurse",
    look = { skin = "ebony", face = "round", hair = "braids", hair_colour = "grey",
      clothes = "scrubs", clothes_colour = "plum", ground = "rose", age_lines = true,
      lanyard = true },
    words = w "A nurse of about 50 with grey braids, in a plum tunic",
    line = w "An idea has to work at three in the morning, with two nurses and thirty patients.",
    temper = w "Blessing came to Preston from Lagos and began as a night carer. She is warm, \z
      quick and hard to fool, and she stands up for every nurse who is too busy to be here." }
end

---@param w Words
---@return table<string, string[]>
function M.words(w)
  return {
    hello = {
      w "Come in, you are very welcome. I will ask you what my night nurses would ask, so tell \z
        me how it works on a busy ward.",
      w "Hello, all of you. I love it when somebody thinks about my patients, so make me see it.",
    },
    good = {
      w "I walked it through a night shift in my head, and it held up. What are you proudest of \z
        in it?",
      w "My nurses could live with this, and that is high praise. What else should I tell them?",
      w "I looked for the weak spot and did not find one. What shall I remember of it?",
    },
    few = {
      w "I look at the bad days first, and then you help {share} percent of {group}. What \z
        happens to the rest of them?",
      w "You say that it is for {group}. On a bad day it helps {share} percent. How could it \z
        reach more of them?",
    },
    hours = {
      w "You ask for up to {hours} hours a week from my staff, and the wards can spare {spare}. \z
        Who goes without a wash or a hot meal while they do it?",
      w "Picture three in the morning. You need up to {hours} staff hours a week, and there are \z
        {spare}. Where do the others come from?",
    },
    unsure = {
      w "It may help {low} percent of {group}, or it may help {high}. My nurses have to plan for \z
        one of them. Which is it?",
      w "Between {low} and {high} percent of {group}: that is a wide gap on a real ward. How \z
        would you find out?",
    },
    finding = {
      w "You went and looked, and that is what I hoped to hear. It helps your case.",
      w "That sounds like real life to me. Thank you for finding it out.",
    },
    tells = {
      w "I would rather hear that than a guess. Try it on a small scale, and then we will both \z
        know.",
      w "Good, a trial will show us. That is how we bring in anything new on a ward.",
    },
    honest = {
      w "Thank you for being straight with me. I still do not know it, so the question stays.",
      w "It takes courage to say so in this room. But I need to know before it comes to my wards.",
    },
    noted = {
      w "Thank you for being straight with me. We can find that out together.",
      w "I like it when people say so. It does not spoil the rest.",
    },
    holds = {
      w "Yes, that is what I read as well. You know your own plan.",
      w "That is right, and I am glad that you brought it up.",
    },
    ["false"] = {
      w "I have read your plan with care, my dear, and that is not what it says.",
      w "I have to stop you there, because my nurses would rely on it. Your plan tells me \z
        something else.",
    },
    changed = {
      w "You listened, and you did something about it. Nurses do that every day.",
      w "Thank you. A plan that can change is a plan I can work with.",
    },
    still = {
      w "You listened to me, and I thank you. It does not settle my question yet.",
      w "That was a step, my dear. My night nurses would still ask what I asked.",
    },
    aside = {
      w "That is true, my dear. It is not what my nurses would ask, so my question stays.",
      w "I believe you. I asked about something else, though, and I am still waiting.",
    },
    ["in"] = {
      w "I can see it on my wards already. You have £{pounds} from me, with no strings.",
      w "Yes, and gladly: £{pounds}. I will be there on the first day.",
    },
    in_if = {
      w "I want this to work. You have £{pounds} from me, if {condition}.",
      w "My heart says yes, and my head has one wish. I will give £{pounds}, if {condition}.",
    },
    out_few = {
      w "You can be sure of {share} percent of {group}, and I cannot ask a ward to change for so \z
        few. I am out. Add something that reaches the others, and I will gladly look again.",
      w "I am out, because on a bad day it helps {share} percent of {group}. Ask the ones who \z
        would miss out what they need. Then come back to me.",
    },
    out_hours = {
      w "It takes up to {hours} staff hours a week, and my wards have {spare}. I will not take \z
        them from patients, so I am out. Find helpers who are not nurses, and I am listening.",
      w "I have to say no for my staff: {spare} hours is what there is, and you need up to \z
        {hours}. Make it lighter, and you will find me easy to win over.",
    },
    out_unsure = {
      w "It could be {low} percent of {group}, or {high}. I cannot promise that to a ward, so I \z
        am out for now. Go and watch how it is used, and then ask me again.",
      w "I am out, though not for ever. From {low} to {high} percent of {group} is too wide for \z
        me. Find out which it is, and I will think again.",
    },
    out_trust = {
      w "The plan is sound, and what I was told was not the plan. I am out today. Show me that I \z
        can rely on your word, and I will be back.",
      w "I like what I read, but I heard something else in this room. It is a no for now. Tell \z
        it as it is, and you could change my mind.",
    },
    join = {
      w "{name} and I have walked the wards together for years. We will do this together, too.",
      w "I will stand with {name} on this one. Two of us can open more doors for you.",
    },
    agrees = {
      w "You asked me nicely and you had a reason. I will trust you on that one.",
      w "All right, I let it go. Only promise me that you will keep an eye on it.",
    },
    firm = {
      w "No, my dear, I keep that one. I have to look my nurses in the eye.",
      w "I know that it is hard to hear, but that one stays. It matters too much on the ward.",
    },
    wary = {
      w "I would have trusted you, my dear, but one thing you said was not so. It stays.",
      w "One answer today was not true, and my nurses would pay for it. I keep this.",
    },
    taken = {
      w "Wonderful. Come and meet the ward, and bring good shoes.",
      w "Then we are partners. My nurses will tell you honestly how it goes.",
    },
    declined = {
      w "That is your choice, and I respect it. My door on the ward stays open.",
      w "I understand. You know best what your idea needs.",
    },
    bye = {
      w "Go well, all of you. I hope that one of you comes to work with us some day.",
      w "Thank you for thinking about people you have never met. Goodbye, and take care.",
    },
    condition_few = {
      w "you find a way to help more than {share} percent of {group}",
      w "more than {share} percent of {group} are helped, on a bad day as well",
    },
    condition_hours = {
      w "it takes no more than {spare} staff hours a week",
      w "somebody other than my nurses does the work above {spare} hours a week",
    },
    condition_unsure = {
      w "you find out where between {low} and {high} percent of {group} it really is",
      w "you go and see for yourselves how many of {group} it helps, {low} or {high} percent",
    },
  }
end

return M
