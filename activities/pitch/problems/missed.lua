-- Appointments that nobody comes to: forgotten, too far away, or too frightening.
local M = { id = "missed", colour = "ember", days = 17 }

M.budget = { once = 18000, yearly = 20000, hours = 10 } -- pounds, pounds a year, staff hours a week
M.worth = { 4, 5, 9 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "forget", size = 3200 }, { id = "cannot", size = 2200 }, { id = "afraid", size = 1000 },
  { id = "moved", size = 700 },
}

M.parts = {
  { id = "numbers", once = 1200, yearly = 1400, hours = 3, reach = { moved = 20 } },
  { id = "texts", once = 3000, yearly = 5000, hours = 1, needs = { "numbers" },
    reach = { forget = 40, cannot = 8, afraid = 5, moved = 10 } },
  { id = "reply", once = 4500, yearly = 2400, hours = 2, needs = { "texts" },
    reach = { forget = 12, cannot = 26, afraid = 10, moved = 2 } },
  { id = "caller", once = 400, yearly = 9800, hours = 1,
    reach = { forget = 22, cannot = 18, afraid = 26, moved = 18 } },
  { id = "evenings", once = 1500, yearly = 9500, hours = 6,
    reach = { forget = 3, cannot = 45, afraid = 5, moved = 5 } },
  { id = "video", once = 9500, yearly = 3500, hours = 3,
    reach = { forget = 10, cannot = 35, afraid = 15, moved = 3 } },
  { id = "lifts", once = 1400, yearly = 6400, hours = 2,
    reach = { forget = 1, cannot = 25, afraid = 10, moved = 12 } },
  { id = "letter", once = 2400, yearly = 400, hours = 1,
    reach = { forget = 8, cannot = 8, afraid = 15, moved = 4 } },
  { id = "buddy", once = 900, yearly = 6800, hours = 4,
    reach = { forget = 1, cannot = 3, afraid = 45, moved = 5 } },
  { id = "warning", once = 400, yearly = 400, hours = 1,
    reach = { forget = 15, cannot = 3, afraid = 3 } },
  { id = "guess", once = 14000, yearly = 6500, hours = 2,
    reach = { forget = 15, cannot = 12, afraid = 12, moved = 8 } },
  { id = "app", once = 11000, yearly = 6000, hours = 1,
    reach = { forget = 30, cannot = 20, afraid = 5 } },
}

M.facts = { -- percent of a part's figure: at least, at most, in truth
  { id = "asked", part = "numbers", on = "hours", low = 80, high = 220, truth = 130 },
  { id = "read", part = "texts", on = "reach", low = 40, high = 110, truth = 90 },
  { id = "taken", part = "reply", on = "hours", low = 80, high = 350, truth = 150 },
  { id = "picks-up", part = "caller", on = "reach", low = 40, high = 110, truth = 95 },
  { id = "after-six", part = "evenings", on = "reach", group = "cannot", low = 40, high = 115,
    truth = 90 },
  { id = "seen", part = "video", on = "reach", low = 40, high = 100, truth = 70 },
  { id = "drivers", part = "lifts", on = "reach", low = 30, high = 110, truth = 80 },
  { id = "met", part = "buddy", on = "reach", group = "afraid", low = 50, high = 120, truth = 100 },
  { id = "scared-off", part = "warning", on = "reach", low = 0, high = 100, truth = 20 },
  { id = "installed", part = "app", on = "reach", low = 20, high = 100, truth = 40 },
}

M.evidence = {
  { id = "ring-round", kind = "talk", days = 4, finds = { "after-six", "picks-up", "scared-off" } },
  { id = "desk", kind = "shadow", days = 3, finds = { "asked", "taken" } },
  { id = "ask-afraid", kind = "talk", days = 3, finds = { "met" } },
  { id = "records", kind = "data", days = 2, finds = { "read" } },
  { id = "ask-doctors", kind = "talk", days = 2, finds = { "seen" } },
  { id = "drivers", kind = "talk", days = 2, finds = { "drivers" } },
  { id = "try-app", kind = "trial", days = 3, finds = { "installed" } },
}

M.pilots = {
  { id = "eyes", days = 3, mark = 3, settles = { "read", "taken", "asked", "met", "installed" } },
  { id = "two-towns", days = 4, mark = 2,
    settles = { "picks-up", "drivers", "after-six", "seen", "scared-off" } },
  { id = "all", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "sicker", kind = "clinical", from = { "warning", "guess", "reply", "app", "texts" },
    answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 1 }, { id = "c", mark = 0 }, { id = "d", mark = 3 },
  } },
  { id = "unseen", kind = "clinical", from = { "video", "caller", "buddy", "lifts" }, answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 0 }, { id = "c", mark = 1 }, { id = "d", mark = 2 },
  } },
  { id = "shared-phone", kind = "data", from = { "texts", "caller", "app", "letter", "reply" },
    answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 3 }, { id = "c", mark = 2 }, { id = "d", mark = 1 },
  } },
  { id = "fake-text", kind = "cyber", from = { "texts", "reply", "app", "video" }, answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 2 }, { id = "c", mark = 3 }, { id = "d", mark = 0 },
  } },
  { id = "blame", kind = "people", from = { "warning", "guess", "letter", "evenings", "lifts" },
    answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 3 }, { id = "c", mark = 0 }, { id = "d", mark = 1 },
  } },
  { id = "no-phone", kind = "people", from = { "texts", "reply", "app", "video", "caller" },
    answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 1 }, { id = "c", mark = 2 }, { id = "d", mark = 3 },
  } },
}

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "The empty chair",
    place = w "Ribblesdale General, all its clinics",
    summary = w "One booked visit in eleven has nobody in the chair, while others wait four \z
      months for that very place.",
    story = {
      w "Ten past nine. The nurse calls a name, and calls it again. She looks down the corridor \z
        and shuts the door.",
      w "\"They just don't care,\" says somebody. So one clerk took a list of forty names and \z
        rang them.",
      w "One was two floors up, on a ward of ours. One drives a lorry. Six had never had a \z
        letter. And a woman said: \"I got as far as the car park.\"",
      w "An empty chair is always somebody. Your plan has to know who.",
    },
    people = {
      { name = w "Gary Entwistle", role = w "Patient, 44",
        look = { skin = "peach", face = "square", hair = "buzz", hair_colour = "brown",
          beard = "stubble", clothes = "hi-vis", clothes_colour = "sun", ground = "sky" },
        words = w "A man with short hair and stubble, in a yellow safety vest",
        says = w "I'm paid by the shift. Your ten o'clock costs me £96, and I had to ring five \z
          times to say I couldn't." },
      { name = w "Shabnam Begum", role = w "Patient, 29",
        look = { skin = "brown", cover = "shayla", cover_colour = "plum", clothes = "shalwar",
          clothes_colour = "sun", ground = "plum" },
        words = w "A young woman in a loose plum headscarf and a yellow tunic",
        says = w "I sat in the car for an hour with the engine on. I knew it was only a scan. I \z
          just couldn't go and find out." },
      { name = w "Margaret Tomlinson", role = w "Clerk in the eye clinic",
        look = { skin = "fair", face = "round", hair = "fringe", hair_colour = "blonde",
          glasses = "square", clothes = "cardigan", clothes_colour = "teal", ground = "rose",
          lanyard = true },
        words = w "A woman with a blonde fringe and glasses, in a teal cardigan",
        says = w "I've got a cupboard of letters that came back. \"Not at this address.\" We send \z
          the next one to the same address." },
    },
    constraints = {
      w "Nobody may lose their place before a nurse has looked at the file.",
      w "The desk has a queue from eight to eleven. No new job for it then.",
      w "The money is for the clinics of both hospitals.",
    },
    figures = {
      { w "Visits that nobody came to", w "7,100 people a year", w "Counted by the booking \z
        system. It can't tell who came to the wrong door." },
      { w "Visits booked in a year", w "78,000", w "Counted." },
      { w "What an empty place costs", w "£30 to £160", w "Nobody knows. It depends on what you \z
        count." },
      { w "Why people did not come", w "\"other\": 8 in 10", w "The clerks choose from a list, \z
        and \"other\" is on top." },
    },
    groups = {
      forget = { w "People who forget", inside = w "people who forget",
        need = w "They were booked four months ago. They want to come, and need to be told \z
          again." },
      cannot = { w "People who can't get there", inside = w "people who can't get there",
        need = w "They have shifts, children or no bus, and need another time or another way." },
      afraid = { w "People who are afraid", inside = w "people who are afraid",
        need = w "They fear the needle, the tube or the answer, and nobody asked." },
      moved = { w "People we can't reach", inside = w "people the hospital can't reach",
        need = w "They moved, lost a phone or live in a hostel. The hospital writes to where they \z
          were." },
    },
    parts = {
      numbers = { w "Right phone numbers", inside = w "the right phone numbers",
        w "At each visit the desk asks: is this still your number, and where do you live?" },
      texts = { w "Reminder texts", inside = w "the reminder texts",
        w "A text a week before and one the day before. They need the right phone numbers." },
      reply = { w "Change your day by text", inside = w "the change of day by text",
        w "Text back \"2\" and choose another day. Your place goes to the next person. It needs \z
          the reminder texts." },
      caller = { w "A person who rings", inside = w "the person who rings",
        w "A clerk rings those who have missed a visit before, and asks if there's anything in \z
          the way." },
      evenings = { w "Evenings and Saturdays", inside = w "the evenings and Saturdays",
        w "One late clinic a week and one on Saturdays." },
      video = { w "Visits by video", inside = w "the visits by video",
        w "If nobody has to touch you, you may talk to the doctor from your kitchen or your cab." },
      lifts = { w "Lifts by volunteers", inside = w "the lifts by volunteers",
        w "Volunteers with cars fetch people who have no bus and no money for a taxi." },
      letter = { w "A better letter", inside = w "the better letter",
        w "It says in easy words what will be done, how long it takes, which bus goes there, and \z
          who to ring." },
      buddy = { w "Someone who has been through it", inside = w "the people who have been through \z
        it",
        w "A patient who has had the same done tells you how it was, and goes in with you if you \z
          like." },
      warning = { w "A stern warning", inside = w "the stern warning",
        w "A red box in the letter: an empty chair costs £160, and if you miss two you go back to \z
          the end of the list." },
      guess = { w "A program that guesses", inside = w "the program that guesses",
        w "It learns from old records who might not come, so that somebody can be asked to fill \z
          the place." },
      app = { w "An app for it all", inside = w "the app",
        w "All your visits in one place, with a map, a countdown and a button to change the day." },
    },
    facts = {
      asked = { open = w "How long does it take to ask everybody for their number?",
        known = w "To ask everybody for their number takes 4 hours a week, not 3. One number in \z
          six had changed." },
      read = { open = w "Are the texts read?",
        known = w "9 in 10 texts are read, most of them within the hour. The rest went to a \z
          landline." },
      taken = { open = w "Who looks after the answers?",
        known = w "The answers take 3 hours a week, not 2. Some people text \"2\", and some text \z
          their whole life." },
      ["picks-up"] = { open = w "Do people pick up when a clerk rings?",
        known = w "19 in 20 people pick up in the end, if the call shows a number and comes after \z
          five." },
      ["after-six"] = { open = w "Who would come in the evening?",
        known = w "9 in 10 evening places were taken, by people on shifts. Saturdays went first." },
      seen = { open = w "How many visits can be done by video?",
        known = w "7 in 10 of the visits on our list can be done by video. For the others \z
          somebody has to look, press or listen." },
      drivers = { open = w "Are there enough drivers?",
        known = w "8 in 10 trips could be driven. Nobody wants the moor road in fog." },
      met = { open = w "Do frightened people want to meet someone who has been through it?",
        known = w "As many as we had counted on, 10 in 10, would meet someone who has been \z
          through it. \"Not a nurse,\" they said. \"Somebody who was sick with fear as well.\"" },
      ["scared-off"] = { open = w "What does a stern warning do?",
        known = w "A stern warning made 2 in 10 come. 3 in 10 were so ashamed that they never \z
          rang again." },
      installed = { open = w "How many would put the app on their phone?",
        known = w "4 in 10 got as far as having the app on their phone. It wants a photo of a \z
          passport, and 300 megabytes." },
    },
    evidence = {
      ["ring-round"] = { w "Ring forty who did not come",
        w "Gary picks up in his cab at ten past five. \"You're the first who's asked me why.\" \z
          The next one once had a red letter from another hospital. She says sorry nine times, \z
          and hangs up." },
      desk = { w "Sit at the desk for a day",
        w "Margaret asks for a number. \"It's the same. No, hang on.\" On the other screen an \z
          answer comes in: \"2. also my mum has moved in. also can i bring the dog\"." },
      ["ask-afraid"] = { w "Talk to people who are afraid",
        w "Shabnam has brought a list of what she was afraid of. The scan comes third. First is \z
          \"being told off for being afraid\"." },
      records = { w "Look at the text records",
        w "94,000 texts in a year, and for each it says if it got there. A landline in Nelson has \z
          had eleven." },
      ["ask-doctors"] = { w "Talk to the doctors",
        w "\"By video?\" The eye doctor laughs. \"Hold your eye a bit closer to the phone, \z
          please.\" The heart doctor beside her has stopped laughing, and is counting on her \z
          fingers." },
      drivers = { w "Talk to the drivers",
        w "Six pensioners round a pot of tea, with a map. \"I'll do Colne. I'll do Barley. I \z
          won't do the tops after November.\"" },
      ["try-app"] = { w "Watch ten people with the app",
        w "\"It wants my passport. I haven't got a passport. I've got a bad knee.\"" },
    },
    pilots = {
      eyes = { w "The eye clinic for a month", w "One clinic, 90 places a week. Margaret counts \z
        the empty chairs each day, and a nurse rings whoever is not there." },
      ["two-towns"] = { w "Two towns for two months", w "All clinics for people from one town \z
        with buses and one without. Then you compare." },
      all = { w "All clinics at once", w "From the first of the month, everywhere." },
    },
    risks = {
      sicker = { w "Somebody gives up the place, or loses it, and gets more ill. Who would notice?",
        a = { w "Everybody who cancels gets a text at once with the next free day, and another \z
          one each week until they have taken it.",
          no = w "Good, nobody is forgotten. But what if the next free day is in four months, and \z
            it can't wait?" },
        b = { w "We trust people. If it gets worse they'll ring up and tell us, or else go to A&E \z
          like anybody would.",
          no = w "Some do. Those who are afraid, or who rang five times before, won't." },
        c = { w "It was their choice not to come.",
          no = w "Six of the forty had never had the letter. It is hard to choose what you don't \z
            know of." },
        d = { w "A nurse looks at the file first. Those who can't wait get a call the same day, \z
          and keep their place." } },
      unseen = { w "Something serious is missed, because no doctor or nurse was there to see it. \z
        What then?",
        a = { w "A doctor says who it suits. Helpers know what to look out for, and one number to \z
          ring at once." },
        b = { w "The patients will tell us if it's something serious.",
          no = w "They can't always know. That's what the doctor is for." },
        c = { w "We write down all that was said, in case somebody has questions about it later.",
          no = w "Notes are good. They explain afterwards what went wrong, and help nobody on the \z
            day." },
        d = { w "There's a list of illnesses for which it isn't allowed, and it hangs on the wall \z
          of each of the rooms.",
          no = w "The list helps. But people are more than one illness: who looks at this \z
            person?" } },
      ["shared-phone"] = { w "The phone is shared, or the letter is opened by somebody else. What \z
        do they learn?",
        a = { w "It's only a date and a time.",
          no = w "\"Mental health clinic, Tuesday at three\" is a date and a time." },
        b = { w "It says \"hospital\", a day and a time, no more. For the rest you ring, and give \z
          your birthday." },
        c = { w "We ask each person which number is safe to use for them, and we never use any \z
          other one after that.",
          no = w "Asking is right. A phone that is safe today can lie on the table tomorrow, so \z
            say less as well." },
        d = { w "There's a line that says you must not read it if you aren't the patient.",
          no = w "By the time you've got to that line, you have." } },
      ["fake-text"] = { w "Somebody sends fake texts in your name: \"Pay £2 to keep your place\". \z
        How would people know?",
        a = { w "We put a warning about fake texts on our web page.",
          no = w "Those who read web pages carefully are not those who pay." },
        b = { w "Our texts all come from one name, with the hospital's sign in them, and always \z
          use the same friendly words.",
          no = w "Nearly. But a name and words can be copied in a minute. What could a fake one \z
            never do?" },
        c = { w "Ours never ask for money and have no link. The letter says so, and gives a \z
          number to check." },
        d = { w "People aren't that silly.",
          no = w "Clever people pay, at the end of a long day. It's made for that." } },
      blame = { w "Some people have no car, no money and no luck. Does your plan help them, or \z
        hit them?",
        a = { w "We treat everybody the same, with the same rules and the same letters, so that \z
          nobody can say it is unfair.",
          no = w "That sounds fair. But the same ten o'clock costs Gary £96, and costs others \z
            nothing." },
        b = { w "First we ask what's in the way and help with that. Each month we look at who \z
          still can't come." },
        c = { w "If it hurts a bit they will learn to come.",
          no = w "The woman in the car park was hurting already. What would it have taught her?" },
        d = { w "They can explain why they missed it, in writing, within two weeks.",
          no = w "Those who find letters hard get one more to write." } },
      ["no-phone"] = { w "Some have no phone, no credit or no address. How do they hear of it?",
        a = { w "Nearly everybody has a phone today.",
          no = w "And 700 of yours can't be reached by one. That is a tenth of all the empty \z
            chairs." },
        b = { w "They can look it up at the library.",
          no = w "If they know that there's something to look up, and it's open, and they have a \z
            login." },
        c = { w "They get a letter as well, in large print, a week before, to the last address \z
          that we have for them.",
          no = w "Better than nothing. Margaret's cupboard is full of those." },
        d = { w "We ask how to reach them. If they wish, we leave word at a hostel, a chemist or \z
          a friend's." } },
    },
    trap = w "\"They forgot\" is true for fewer than half. Many teams send texts to all, and the \z
      others stay as they were. And a stern letter feels strong and does harm: those it frightens \z
      most are those who most need to come.",
    real = w "In one period of four weeks the health service sent about 17 million texts, with \z
      test results and with news for people who had to stay at home. That is seven a second. And \z
      doctors who had to stay at home themselves went on seeing their patients, by video. Some of \z
      that is still with us.",
    roles = { "analyst", "desk", "change" },
    question = w "What did you believe about patients, until you asked some of them?",
    teacher = {
      routes = {
        w "Reminder texts and a change of day by text, with right phone numbers and a better \z
          letter. It needs a look at the text records first.",
        w "A person who rings, with evenings and Saturdays. It takes nearly all there is a year, \z
          and helps nearly every second person who can't get there.",
        w "For those who are afraid: someone who has been through it and a better letter, with \z
          visits by video for the others.",
      },
      watch = w "Many pupils begin with a fine: the stern warning. Let them ring the forty before \z
        you say anything, and then ask who is in the chair now. The program that guesses asks for \z
        a talk about fairness: it will point at the same streets again and again.",
    },
  }
end

return M
