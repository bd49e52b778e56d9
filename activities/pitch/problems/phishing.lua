-- Staff fall for tricks: emails that look real. Who clicks, who tells, and what happens then?
local M = { id = "phishing", colour = "ember", days = 14 }

M.budget = { once = 31000, yearly = 19500, hours = 34 } -- pounds, pounds a year, hours a week
M.worth = { 7, 8, 14 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "ward", size = 3200 }, { id = "desk", size = 1400 }, { id = "hands", size = 900 },
  { id = "new", size = 700 },
}

M.parts = {
  { id = "course", once = 1700, yearly = 7500, hours = 24,
    reach = { ward = 15, desk = 25, hands = 5, new = 5 } },
  { id = "posters", once = 900, yearly = 400, hours = 1,
    reach = { ward = 10, desk = 15, hands = 5, new = 5 } },
  { id = "fake", once = 1500, yearly = 3200, hours = 4,
    reach = { ward = 15, desk = 30, new = 15 } },
  { id = "answer", once = 400, yearly = 8700, hours = 1,
    reach = { ward = 25, desk = 20, hands = 15, new = 20 } },
  { id = "button", once = 2800, yearly = 1800, hours = 2, reach = { ward = 25, desk = 50 },
    needs = { "answer" } },
  { id = "talks", once = 600, yearly = 300, hours = 16,
    reach = { ward = 40, hands = 10, new = 5 } },
  { id = "buddy", once = 1100, yearly = 2500, hours = 19,
    reach = { ward = 35, desk = 15, new = 20 } },
  { id = "cards", once = 1400, yearly = 700, hours = 6, reach = { hands = 35, new = 15 } },
  { id = "welcome", once = 300, yearly = 800, hours = 5, reach = { new = 50 } },
  { id = "filter", once = 6000, yearly = 10900, hours = 1,
    reach = { ward = 25, desk = 30, hands = 20, new = 25 } },
  { id = "badge", once = 22000, yearly = 5100, hours = 8,
    reach = { ward = 55, desk = 50, hands = 15, new = 25 } },
  { id = "guard", once = 29000, yearly = 15800, hours = 8,
    reach = { ward = 40, desk = 45, hands = 15, new = 15 } },
}

M.facts = {
  { id = "sticks", part = "course", on = "reach", low = 30, high = 100, truth = 40 },
  { id = "noticed", part = "posters", on = "reach", low = 20, high = 100, truth = 30 },
  { id = "practised", part = "fake", on = "reach", low = 40, high = 110, truth = 70 },
  { id = "stopped", part = "filter", on = "reach", low = 50, high = 100, truth = 80 },
  { id = "tapped", part = "badge", on = "reach", low = 40, high = 110, truth = 90 },
  { id = "first-day", part = "welcome", on = "reach", low = 40, high = 110, truth = 80 },
  { id = "false-alarms", part = "guard", on = "reach", low = 30, high = 110, truth = 45 },
  { id = "listened", part = "talks", on = "reach", low = 40, high = 110, truth = 95 },
  { id = "asked", part = "buddy", on = "reach", low = 40, high = 110, truth = 85 },
  { id = "kept", part = "cards", on = "reach", low = 50, high = 120, truth = 105 },
}

M.evidence = {
  { id = "clickers", kind = "talk", days = 4, finds = { "sticks", "asked" } },
  { id = "kitchen", kind = "talk", days = 2, finds = { "kept", "noticed" } },
  { id = "handover", kind = "shadow", days = 2, finds = { "listened", "first-day" } },
  { id = "logs", kind = "data", days = 2, finds = { "sticks", "practised" } },
  { id = "twenty", kind = "trial", days = 3, finds = { "stopped", "false-alarms" } },
  { id = "clinic", kind = "trial", days = 3, finds = { "tapped" } },
  { id = "neighbour", kind = "talk", days = 2, finds = { "false-alarms" } },
}

M.pilots = {
  { id = "three-teams", days = 5, mark = 3,
    settles = { "listened", "asked", "kept", "practised", "tapped", "first-day" } },
  { id = "one-hospital", days = 5, mark = 2,
    settles = { "sticks", "practised", "stopped", "tapped", "first-day", "false-alarms",
      "noticed" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "locked-out", kind = "clinical", from = { "badge", "guard", "welcome" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 0 },
      { id = "c", mark = 1 }, { id = "d", mark = 3 } } },
  { id = "lost-mail", kind = "clinical", from = { "filter", "guard", "button" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 2 }, { id = "d", mark = 1 } } },
  { id = "watched", kind = "data", from = { "fake", "guard", "course" },
    answers = { { id = "a", mark = 3 }, { id = "b", mark = 1 },
      { id = "c", mark = 0 }, { id = "d", mark = 2 } } },
  { id = "new-tricks", kind = "cyber", from = { "posters", "cards", "welcome", "filter", "course" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 2 },
      { id = "c", mark = 3 }, { id = "d", mark = 0 } } },
  { id = "shame", kind = "people", from = { "fake", "button", "buddy", "talks" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 1 }, { id = "d", mark = 2 } } },
  { id = "shut-out", kind = "people", from = { "course", "badge", "talks", "answer" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 1 },
      { id = "c", mark = 3 }, { id = "d", mark = 0 } } },
}

---@param w Words
---@return table
function M.words(w)
  return {
    title = w "The email that wasn't",
    place = w "6,200 staff in two hospitals",
    summary = w "Staff at Ribblesdale General give their passwords away to emails that look real, \z
      and most tell nobody until it is too late.",
    story = {
      w "Tuesday, 11.40. An email arrives: \"Your Christmas shifts have changed. Sign in to see \z
        them.\" It has the right colours and the wrong address.",
      w "By noon, 412 people have opened it, and 87 have typed in their passwords. One of them \z
        works in the pharmacy.",
      w "The pharmacy goes back to pen and paper for a day. In one clinic, 26 patients are sent \z
        home without what they came for.",
      w "The first person who noticed was a cook. She did not know whom to tell.",
    },
    people = {
      { name = w "Danielle Ashworth", role = w "Pharmacy technician, who clicked",
        look = { skin = "peach", hair = "ponytail", hair_colour = "auburn", clothes = "polo",
          clothes_colour = "teal", lanyard = true, freckles = true, ground = "rose" },
        words = w "A young woman with auburn hair tied back and a lanyard",
        says = w "I knew it in the same second. Then I sat there for two hours and was too scared \z
          to tell. That's when they got in." },
      { name = w "Faisal Sheikh", role = w "Junior doctor on nights",
        look = { skin = "brown", hair = "quiff", beard = "full", clothes = "scrubs",
          clothes_colour = "leaf", glasses = "square", lanyard = true, ground = "sky" },
        words = w "A man with a beard and glasses, in green scrubs",
        says = w "At three in the morning I've got five minutes and a shared computer. Whatever \z
          you build, it mustn't come between me and a patient." },
      { name = w "Bożena Zielińska", role = w "Cook in the hospital kitchen",
        look = { skin = "fair", face = "round", cover = "scrub-cap", cover_colour = "white",
          hair = "bun", hair_colour = "blonde", clothes = "polo", clothes_colour = "white",
          age_lines = true, ground = "sun" },
        words = w "A woman in a white cap and a white top, smiling",
        says = w "I saw that it was a fake: my boss never says please. But who do I call? Nobody \z
          has ever asked the kitchen." },
    },
    constraints = {
      w "Shared among 6,200 people, the hours that you have come to 20 seconds each.",
      w "Nobody may be kept from a patient's record when it is urgent.",
      w "Hospitals have to open emails from strangers: that is how patients write to them.",
    },
    figures = {
      { w "Staff who opened the last trick", w "412 of 6,200", w "The email system's own list. \z
        This one is sure." },
      { w "Staff who reported it within an hour", w "9", w "Calls to the service desk. Some may \z
        have told a friend instead." },
      { w "What that day cost", w "about £70,000", w "The finance team's guess: extra shifts, and \z
        clinics that were held again." },
      { w "Tricks like it in a year", w "30 to 50", w "Only those that somebody noticed." },
    },
    groups = {
      ward = { w "Nurses and doctors", inside = w "nurses and doctors",
        need = w "They need to be safe without losing time, on a computer that five people \z
          share." },
      desk = { w "Office and clinic staff", inside = w "office and clinic staff",
        need = w "They open 80 emails a day from people they don't know, for that is their work." },
      hands = { w "Porters, cleaners and cooks", inside = w "porters, cleaners and cooks",
        need = w "They need to be told in plain words, and to know whom to call, though they \z
          hardly ever sit at a screen." },
      new = { w "New staff", inside = w "new staff and staff on loan",
        need = w "They need to know the rules on the first day, for some are only on loan for a \z
          week." },
    },
    parts = {
      course = { w "A course on screen each year", w "Twelve minutes of slides, and a quiz that \z
        everybody has to pass.", inside = w "the course on screen each year" },
      posters = { w "Posters and mugs", w "THINK BEFORE YOU CLICK, on every wall and on 500 mugs.",
        inside = w "the posters and mugs" },
      fake = { w "Practice tricks", w "Now and then a harmless trick email comes from the \z
        hospital itself. Whoever clicks is told, kindly, what to look for.",
        inside = w "the practice tricks" },
      answer = { w "Somebody who answers", w "Part of a technician's week: whoever reports \z
        something hears back within the hour.", inside = w "somebody who answers" },
      button = { w "A report button", w "One press in the email program sends a strange email to \z
        somebody who knows. Without an answer it helps nobody.",
        inside = w "the report button" },
      talks = { w "Five-minute talks", w "Three times a year, when one shift hands over to the \z
        next, a real trick is shown and talked over.", inside = w "the five-minute talks" },
      buddy = { w "Cyber buddies", w "On each ward, one nurse or clerk is trained, so that there \z
        is somebody to ask without feeling silly.", inside = w "the cyber buddies" },
      cards = { w "Cards in six languages", w "As small as a badge: three pictures, and one \z
        number to call at any hour.", inside = w "the cards in six languages" },
      welcome = { w "Ten minutes on the first day", w "Nobody gets a password before somebody has \z
        shown them a trick and the number to call.", inside = w "the ten minutes on the first \z
          day" },
      filter = { w "A stronger email filter", w "It reads every email from outside and holds back \z
        what smells of a trick.", inside = w "the stronger email filter" },
      badge = { w "Sign in with a badge", w "You tap the badge that you wear anyway, and type \z
        your password. A stolen password alone opens nothing.",
        inside = w "the badge to sign in with" },
      guard = { w "A guard that learns", w "A clever program learns what each person usually \z
        does, and stops what looks odd. The seller has won prizes.",
        inside = w "the guard that learns" },
    },
    facts = {
      sticks = { open = w "Does what is learnt in the course stick?",
        known = w "Of 100 people who had passed the quiz in May, 40 spotted a trick in June." },
      noticed = { open = w "Does anybody read the posters?",
        known = w "Of 10 people in the corridor, 3 could say what the poster behind them said." },
      practised = { open = w "Do practice tricks make people better at it?",
        known = w "After a year of practice tricks, 7 in 10 spotted the next one. The others had \z
          stopped opening any email at all." },
      stopped = { open = w "How many tricks does the filter stop?",
        known = w "The filter caught 16 of our 20 made-up tricks. The best four went through." },
      tapped = { open = w "Do people sign in with their badges, or prop the door open?",
        known = w "In the clinic that tried it, 18 of 20 tapped each time. Two left one badge on \z
          the desk for all." },
      ["first-day"] = { open = w "Do all of them get their ten minutes on the first day?",
        known = w "Of 30 people who began in May, 24 had their ten minutes. The other six began \z
          at ten at night." },
      ["false-alarms"] = { open = w "Does the guard that learns know a trick from a busy night?",
        known = w "The guard stopped 9 of 20 tricks, and 31 nurses who were only working late." },
      listened = { open = w "Do tired people listen at handover?",
        known = w "The day after a talk, 19 of 20 people could retell the trick. They had told it \z
          at home, too." },
      asked = { open = w "Would people ask a buddy?",
        known = w "Of 20 people who had a doubt, 17 asked their buddy. The other three had one \z
          who was on leave." },
      kept = { open = w "Do people keep the cards?",
        known = w "We gave out 20 cards and hoped. A month on, 21 people had one: somebody had \z
          made a copy." },
    },
    evidence = {
      clickers = { w "Listen to people who clicked", w "\"Everybody says, how could you be so \z
        stupid,\" says Danielle. \"I'd passed the course. What I needed was somebody who doesn't \z
        shout.\"" },
      kitchen = { w "Have breakfast in the kitchen", w "It is half past five, and the porridge is \z
        on. \"I have an email address?\" asks the man with the ladle. \"Since when?\"" },
      handover = { w "Shadow a handover", w "Eleven tired people, one plate of toast. Somebody \z
        tells of the parcel email that nearly got her mum. Then the nurse on loan says: \"I'm \z
        only here tonight. Whom do I ring?\"" },
      logs = { w "Look at a year of clicks", w "You draw a chart. It falls a little after the \z
        course in May. By August it is back where it was." },
      twenty = { w "Send 20 made-up tricks", w "You write them as a team, and the boss knows. The \z
        one about free parking is so good that two of you nearly click." },
      clinic = { w "Try badges in one clinic", w "Tap, beep, in. By Wednesday nobody thinks about \z
        it. On Thursday the receptionist's badge is in the washing machine." },
      neighbour = { w "Ring a trust that bought the guard", w "\"It's brilliant in the demo,\" \z
        says their manager. Then there is a long pause. \"Have you got enough people to look at \z
        all the alarms?\"" },
    },
    pilots = {
      ["three-teams"] = { w "Three teams, for two months", w "A ward, a clinic desk and the \z
        kitchen try it, and you meet them every Friday." },
      ["one-hospital"] = { w "The smaller hospital first", w "All 1,900 people there start at \z
        once, and the bigger one watches." },
      everywhere = { w "Everybody, from the first of the month", w "One email to 6,200 people \z
        says that it begins today." },
    },
    risks = {
      ["locked-out"] = { w "What if all this safety keeps a nurse from a record at three in the \z
        morning?",
        a = { w "Spare badges and passwords in a locked drawer. The nurse in charge has the key.",
          no = w "A spare is a good thought, and it would work. But finding the key and signing \z
            it out takes minutes. What if there is only one?" },
        b = { w "It won't happen very often, and if it keeps the tricksters out then that's worth \z
          a few minutes of somebody's time, isn't it?",
          no = w "For most things a few minutes are fine. But if it's the allergy that she cannot \z
            look up, once is enough." },
        c = { w "She could ring the service desk, they're really quick.",
          no = w "They are, by day. At three there's one person and a queue, and the patient is \z
            there now." },
        d = { w "We'd build in an emergency way that opens at once, and somebody checks next day \z
          who used it." } },
      ["lost-mail"] = { w "What if an email that matters is held back, such as a test result?",
        a = { w "If it's important, they'll send it again.",
          no = w "They may not know that it never came. It looks sent to them, and the patient \z
            waits." },
        b = { w "Test results get a safe road of their own. What's held, staff can see and ask \z
          for." },
        c = { w "We make a list of all the senders that we trust, and those always get through.",
          no = w "A list helps a lot. But a sender on it can be tricked as well, and a new one is \z
            missing. Who looks at what was held?" },
        d = { w "You could tell everyone to look in their junk folder every day before they go \z
          home, because that's where the important ones always end up.",
          no = w "Some will. On a ward with 30 patients, the junk folder comes after everything \z
            else." } },
      watched = { w "What if it turns into watching your own staff?",
        a = { w "We count teams, not names. We say so first, and delete it after six months." },
        b = { w "If they've done nothing wrong, they've got nothing to hide.",
          no = w "Many people say so. But a name on a list of clickers can cost somebody a job, \z
            and they had no say in it." },
        c = { w "We'd show the managers who clicks most, so that they can have a word with them.",
          no = w "Some managers would help. But from that day on, nobody tells you that they \z
            clicked." },
        d = { w "Only two people in the cyber team can see the names. They've both signed that \z
          they won't tell anybody, not even the boss.",
          no = w "Keeping it to two is good practice. Do you need names at all, and for how long? \z
            And do the staff know?" } },
      ["new-tricks"] = { w "What if the tricksters change the trick, and ring up instead?",
        a = { w "We'd print new posters as soon as we hear about it.",
          no = w "That is well meant. The trick takes an hour, the printer takes three weeks." },
        b = { w "Each month we'd send everybody a new example of what's going round.",
          no = w "Fresh ones keep people awake. Yet the next trick is always the one you haven't \z
            shown. What works against all of them?" },
        c = { w "We'd teach one habit for all of them: stop, and check by a way that you know \z
          already, like the number on your badge. Then tell us." },
        d = { w "They'd never ring a hospital.",
          no = w "It would take nerve, wouldn't it? They do, though: they say that they are from \z
            IT, and that it's urgent." } },
      shame = { w "What if people feel so ashamed that they hide what they clicked?",
        a = { w "Anyone can make a mistake. But people who click three times get a warning, \z
          because then they'll learn.",
          no = w "They'd learn something: not to tell. And the two hours in which nobody tells \z
            are the ones that cost the most." },
        b = { w "The boss tells of her own click. No one is punished." },
        c = { w "We'd put a smiley face on the page, so that it's friendly.",
          no = w "Friendly is the right way to go! But if the team laughs afterwards, the smiley \z
            does not help." },
        d = { w "There'd be a way to report it that doesn't say who you are, so nobody has to \z
          feel bad.",
          no = w "That gets you more reports. But to lock the right account quickly, somebody has \z
            to know whose it is. Could it be safe to say?" } },
      ["shut-out"] = { w "What about staff who have no computer, or who don't read much English?",
        a = { w "We'd have all of it translated into the six languages that most of them speak, \z
          with a video as well.",
          no = w "A big step. Some read little in any language, and some never see the screen \z
            it's on. Who talks to them?" },
        b = { w "They don't use email much, so it isn't such a problem for them.",
          no = w "It's true that they get fewer emails. But they have passwords and phones, and \z
            it was a cook who saw it first." },
        c = { w "We'd go to them, on their own shift, with pictures and a number to ring." },
        d = { w "Their supervisor can do it for them.",
          no = w "That would be quick. Then one person clicks for twelve, and twelve have learnt \z
            nothing." } },
    },
    trap = w "Most teams teach people not to click. But somebody always does, on a bad day: 1 in \z
      15 here. What counts is that a stolen password opens nothing, and that people tell at once.",
    real = w "In May 2017 an attack hit at least 81 of 236 trusts in England, and about 19,500 \z
      appointments were called off. It was not one person's fault for clicking: computers had not \z
      been updated, and a setting in the firewall would have kept it out. Since then many old \z
      systems have been replaced, with copies that can be brought back. People can only be \z
      careful if the things they work with are safe.",
    roles = { "cyber", "desk", "change" },
    question = w "When somebody at your work clicks on a trick, what happens in the next ten \z
      minutes?",
    teacher = {
      routes = {
        w "People first: talks at handover and buddies, cards for those without a screen, ten \z
          minutes for those who are new.",
        w "Make a click harmless: sign in with a badge, with cards for the kitchen.",
        w "Catch it early: a report button, somebody who answers, and cards with the number to \z
          call.",
      },
      watch = w "Teams like to punish. Ask: \"You clicked. Would you tell this team?\" And have \z
        them do the sum: 12 minutes of course for 6,200 people is 1,240 hours a year. Is that \z
        where you want them?",
    },
  }
end

return M
