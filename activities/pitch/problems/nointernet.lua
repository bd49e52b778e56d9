-- Households with no internet: the hospital writes online, and they never see it.
local M = { id = "nointernet", colour = "brand", days = 14 }

M.budget = { once = 48000, yearly = 24500, hours = 20 } -- pounds, pounds a year, hours a week
M.worth = { 4, 7, 12 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "alone", size = 4200 }, { id = "credit", size = 3600 }, { id = "hills", size = 900 },
  { id = "read", size = 1500 },
}

M.parts = {
  { id = "lend", once = 42000, yearly = 18500, hours = 8,
    reach = { alone = 35, credit = 45, hills = 5, read = 15 } },
  { id = "cards", once = 600, yearly = 4500, hours = 6, reach = { credit = 50, read = 5 } },
  { id = "paper", once = 2500, yearly = 9000, hours = 4,
    reach = { alone = 50, credit = 15, hills = 50, read = 5 } },
  { id = "line", once = 2000, yearly = 15000, hours = 3,
    reach = { alone = 40, credit = 25, hills = 35, read = 40 } },
  { id = "library", once = 3000, yearly = 6000, hours = 8,
    reach = { alone = 15, credit = 30, read = 35 } },
  { id = "students", once = 900, yearly = 1800, hours = 12,
    reach = { alone = 25, credit = 10, read = 25 } },
  { id = "texts", once = 4000, yearly = 4500, hours = 2,
    reach = { alone = 15, credit = 45, hills = 5, read = 10 } },
  { id = "free", once = 9000, yearly = 2500, hours = 2, reach = { credit = 40, read = 5 } },
  { id = "voice", once = 8000, yearly = 4500, hours = 2,
    reach = { alone = 30, credit = 5, hills = 35, read = 40 } },
  { id = "van", once = 1500, yearly = 5000, hours = 6,
    reach = { alone = 10, hills = 50, read = 10 } },
  { id = "ask", once = 1200, yearly = 900, hours = 14,
    reach = { alone = 25, credit = 20, hills = 20, read = 20 } },
  { id = "kiosk", once = 38000, yearly = 9000, hours = 4,
    reach = { alone = 35, credit = 40, hills = 20, read = 35 } },
}

M.facts = {
  { id = "used-on", part = "lend", on = "reach", low = 30, high = 100, truth = 50 },
  { id = "lasts", part = "cards", on = "reach", low = 40, high = 110, truth = 85 },
  { id = "stamps", part = "paper", on = "yearly", low = 90, high = 170, truth = 130 },
  { id = "picked-up", part = "line", on = "reach", low = 40, high = 110, truth = 85 },
  { id = "saturday", part = "library", on = "reach", low = 40, high = 110, truth = 80 },
  { id = "beside", part = "students", on = "reach", low = 40, high = 110, truth = 90 },
  { id = "who-pays", part = "free", on = "reach", low = 30, high = 110, truth = 60 },
  { id = "hang-up", part = "voice", on = "reach", low = 30, high = 110, truth = 55 },
  { id = "really-asked", part = "ask", on = "reach", low = 40, high = 110, truth = 70 },
  { id = "touched", part = "kiosk", on = "reach", low = 10, high = 100, truth = 25 },
}

M.evidence = {
  { id = "market", kind = "talk", days = 3, finds = { "lasts", "hang-up" } },
  { id = "lunch", kind = "talk", days = 3, finds = { "used-on", "picked-up" } },
  { id = "desk", kind = "shadow", days = 2, finds = { "really-asked" } },
  { id = "shop", kind = "shadow", days = 2, finds = { "touched" } },
  { id = "post", kind = "data", days = 2, finds = { "stamps" } },
  { id = "companies", kind = "data", days = 1, finds = { "who-pays" } },
  { id = "morning", kind = "trial", days = 2, finds = { "saturday", "beside" } },
}

M.pilots = {
  { id = "one-clinic", days = 6, mark = 3,
    settles = { "really-asked", "picked-up", "beside", "hang-up", "stamps", "lasts" } },
  { id = "one-town", days = 6, mark = 2,
    settles = { "saturday", "lasts", "picked-up", "used-on", "hang-up", "really-asked" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "not-seen", kind = "clinical", from = { "texts", "voice", "free", "lend", "cards" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 0 },
      { id = "c", mark = 3 }, { id = "d", mark = 1 } } },
  { id = "wrong-advice", kind = "clinical", from = { "library", "students", "line", "van" },
    answers = { { id = "a", mark = 3 }, { id = "b", mark = 1 },
      { id = "c", mark = 0 }, { id = "d", mark = 2 } } },
  { id = "wrong-hands", kind = "data", from = { "paper", "voice", "texts", "ask" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 2 }, { id = "d", mark = 1 } } },
  { id = "left-open", kind = "data", from = { "library", "kiosk", "lend", "van" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 2 },
      { id = "c", mark = 0 }, { id = "d", mark = 3 } } },
  { id = "pretenders", kind = "cyber", from = { "texts", "voice", "line", "cards", "free" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 1 }, { id = "d", mark = 2 } } },
  { id = "proud", kind = "people", from = { "ask", "cards", "students", "lend", "paper" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 0 },
      { id = "c", mark = 2 }, { id = "d", mark = 3 } } },
}

---@param w Words
---@return table
function M.words(w)
  return {
    title = w "No bars, no letters",
    place = w "A trust for 390,000 people, in towns and hills",
    summary = w "The hospital now writes to its patients online, and about 10,000 of them a year \z
      never see it.",
    story = {
      w "Mr Kershaw's letter came by post for forty years. This time it lay in a portal, which is \z
        a web page with a password. He owns nothing that could open a web page.",
      w "Samina has a phone, but no data after the 20th of the month. The hospital's text says: \z
        click here. She can't.",
      w "The hospital saves £210,000 a year on stamps. It has no figure for what the others lose.",
    },
    people = {
      { name = w "Harold Kershaw", role = w "Retired weaver, 84, who lives alone",
        look = { skin = "peach", face = "oval", hair = "thinning", hair_colour = "white",
          clothes = "cardigan", clothes_colour = "sand", glasses = "square", age_lines = true,
          hearing_aid = true, ground = "sand" },
        words = w "An old man with square glasses, a hearing aid and a beige cardigan",
        says = w "I'm not daft. I mended looms with 4,000 parts. Nobody has shown me this one, \z
          that's all." },
      { name = w "Samina Akhtar", role = w "Mum of three, who pays as she goes",
        look = { skin = "brown", cover = "hijab", cover_colour = "teal", clothes = "shalwar",
          clothes_colour = "plum", ground = "leaf" },
        words = w "A woman with a teal headscarf",
        says = w "I switch data on at the bus station, for three minutes. Homework first, then \z
          the hospital, if there's any left." },
      { name = w "Jason Tunstall", role = w "Roofer, 45, who hides that he can hardly read",
        look = { skin = "fair", face = "square", hair = "buzz", hair_colour = "brown",
          beard = "stubble", clothes = "hi-vis", clothes_colour = "sun", ground = "sky" },
        words = w "A man with short hair and stubble, in a yellow vest",
        says = w "You give me a screen and I say I've left my glasses at home. I don't wear \z
          glasses." },
    },
    constraints = {
      w "The clinics are fullest from nine to eleven, and then nobody has a hand free.",
      w "It may cost the patient nothing: no stamps, no data, no bus.",
      w "The portal stays. It works well for eight people out of nine.",
    },
    figures = {
      { w "Homes in the country with no internet", w "1.9 million", w "A national survey. Tens of \z
        millions more pay as they go." },
      { w "Portal messages that nobody opens", w "1 in 9", w "The portal's own count, for one \z
        year." },
      { w "Appointments lost that way each year", w "about 2,300", w "The clinics' guess. Some \z
        may have been missed for other reasons." },
      { w "What one empty appointment costs", w "about £120", w "The finance team's figure, used \z
        for all clinics." },
    },
    groups = {
      alone = { w "Older people alone", inside = w "older people who live alone",
        need = w "They need a way that they know already, or somebody who sits down and shows \z
          them a new one." },
      credit = { w "People with no data", inside = w "people with a phone and no data",
        need = w "They have a phone, and want to hear from the hospital without choosing between \z
          data and supper." },
      hills = { w "People with no signal", inside = w "people where there is no signal",
        need = w "They need something that comes up the lane, or down a wire." },
      read = { w "People who read little", inside = w "people who read little or little English",
        need = w "They need to hear it said, in their own language, without having to own up to \z
          anything." },
    },
    parts = {
      lend = { w "250 tablets on loan", w "With data on them, for as long as somebody is a \z
        patient.", inside = w "the tablets on loan" },
      cards = { w "Free data cards", w "From a charity's data bank: a card with enough data for \z
        six months, handed out at the desk.", inside = w "the free data cards" },
      paper = { w "Paper, if you want it", w "One tick, and all comes by post again, in large \z
        letters.", inside = w "the letters on paper" },
      line = { w "A free phone line", w "A person picks up, finds your letter and reads it to \z
        you. With an interpreter if you need one.", inside = w "the free phone line" },
      library = { w "Helpers in eight libraries", w "On two mornings a week somebody sits there \z
        who knows the portal.", inside = w "the helpers in libraries" },
      students = { w "College students in the waiting room", w "They sit down beside you and show \z
        you how, while you wait anyway.", inside = w "the students in the waiting room" },
      texts = { w "Texts that say it all", w "Day, time and place in the text itself. Nothing to \z
        click, no data needed.", inside = w "the texts that say it all" },
      free = { w "A portal that costs no data", w "The phone companies agree not to charge for \z
        the hospital's pages.", inside = w "the portal that costs no data" },
      voice = { w "A voice that calls", w "A computer rings and reads the message out, in six \z
        languages.", inside = w "the voice that calls" },
      van = { w "The library van", w "It drives up to the farms each fortnight, and takes letters \z
        and a helper along.", inside = w "the library van" },
      ask = { w "One question at each visit", w "\"How shall we reach you?\" The desk asks \z
        everybody and writes it down where all can see it.", inside = w "the question at each \z
          visit" },
      kiosk = { w "Smart pillars in supermarkets", w "Five tall touch screens that know your face \z
        and show your letters. As seen at the airport.", inside = w "the pillars in supermarkets" },
    },
    facts = {
      ["used-on"] = { open = w "Are tablets on loan still used after three months?",
        known = w "Half of the tablets on loan are still used after three months. The others were \z
          never charged again, or are with a grandson." },
      lasts = { open = w "Does a free data card last until the appointment?",
        known = w "For 17 of 20 people the data card lasted until the appointment. In the other \z
          three homes it went on homework." },
      stamps = { open = w "What do letters on paper cost in a year?",
        known = w "Paper costs £11,700 a year, not £9,000: stamps have gone up again, and large \z
          letters need a second sheet." },
      ["picked-up"] = { open = w "Does somebody pick up before the caller gives up?",
        known = w "For 17 of 20 callers, somebody picked up in time. On Monday mornings people \z
          wait too long." },
      saturday = { open = w "Do people go to a library for help?",
        known = w "Of 20 people who said that they'd come to a library, 16 did. One had last been \z
          in there in 1971." },
      beside = { open = w "Do people take help from a student?",
        known = w "Of 10 people, 9 took help from a student. \"She never sighed once,\" said one \z
          of them." },
      ["who-pays"] = { open = w "Which phone companies would take part?",
        known = w "Three of five phone companies would take part, so far. They have 60 of every \z
          100 of our patients." },
      ["hang-up"] = { open = w "Do people listen to a computer that rings?",
        known = w "Of 20 people whom a computer rang, 11 heard it out. Nine hung up: they took it \z
          for a trick." },
      ["really-asked"] = { open = w "Is everybody asked when there is a queue?",
        known = w "Of 50 patients, 35 were asked. When the queue reached the door, nobody was." },
      touched = { open = w "Do the people whom we want to reach use the pillars?",
        known = w "Of 40 people who used a pillar, 10 had no internet at home. The others were \z
          only early for their bus." },
    },
    evidence = {
      market = { w "Talk to people at the market", w "\"If a robot rings me, I put it down,\" \z
        says the man with the cheese. \"If it's a girl from the hospital, I turn off the \z
        radio.\"" },
      lunch = { w "Go to a lunch club", w "A lady shows you the tablet from her grandson. She has \z
        sewn a cover for it, with roses, so that it does not get dusty." },
      desk = { w "Stand at a front desk", w "\"Have you got internet?\" she asks each of them, \z
        without looking up. Jason says yes. You saw his face." },
      shop = { w "Watch a pillar for a day", w "Another town has had one for a year. A boy plays \z
        with it. A woman hangs her bag on it. An old man asks it where the eggs are." },
      post = { w "Follow the post for a month", w "You sit with the lady who stamps the letters. \z
        She knows every price since 1998, and what comes back marked \"gone away\"." },
      companies = { w "Ring the phone companies", w "You get through to nine people. All love the \z
        idea, and two of them may decide." },
      morning = { w "Try a morning in the library", w "Eleven people come. Mr Kershaw brings a \z
        loom shuttle to say thank you, and finds his appointment by himself. He claps." },
    },
    pilots = {
      ["one-clinic"] = { w "One clinic, for ten weeks", w "The eye clinic tries it, and you ring \z
        everybody who did not come and ask why." },
      ["one-town"] = { w "One small town", w "All who live there, for three months, whatever \z
        clinic they go to." },
      everywhere = { w "All patients at once", w "A leaflet goes to 390,000 people, by post." },
    },
    risks = {
      ["not-seen"] = { w "What if a message that matters is never seen?",
        a = { w "If it's not been opened in two days, we'd send it another way.",
          no = w "A second way is just right, and many would stop at one. What if that fails, \z
            too, and it's urgent? In the end a person should ring." },
        b = { w "It's their own job to look at their messages, because the hospital can't run \z
          after every single person who doesn't.",
          no = w "Mostly people do look after their own things. But she has no data till the \z
            first, and the lump does not wait." },
        c = { w "Urgent ones need an answer. No answer in two days: somebody rings, then asks the \z
          GP." },
        d = { w "We'd write URGENT in capitals.",
          no = w "Good for those who see it. The ones we mean never open it, so they don't see \z
            the capitals." } },
      ["wrong-advice"] = { w "What if a helper says something wrong about an illness?",
        a = { w "We'd tell them: screens and letters only. For medicine there's one number to \z
          ring." },
        b = { w "They'd have to be people who are good at biology, or who want to be doctors one \z
          day, so that they know what they're talking about.",
          no = w "A kind thought. But half a knowledge of medicine is more dangerous than none. \z
            It's about what they do not answer." },
        c = { w "They can look it up online.",
          no = w "They'd do it quickly and well. And find forty answers, of which three are for \z
            this patient. Which?" },
        d = { w "A day's training, and a list of things that they never talk about.",
          no = w "The list is clever. What does the helper do, though, when Mr Kershaw asks about \z
            his tablets all the same? Where does he go?" } },
      ["wrong-hands"] = { w "What if somebody else in the house reads or hears it?",
        a = { w "Families tell each other everything anyway, mine does.",
          no = w "Some do. In some homes it's not safe to. You cannot see from the address which \z
            is which." },
        b = { w "We'd ask first what we may say, and to whom." },
        c = { w "We'd leave out everything about the illness and only put the date, the time and \z
          where to go.",
          no = w "Well thought. Yet \"Clinic 7, Tuesday\" says a lot to somebody who knows what \z
            Clinic 7 is. Ask the person." },
        d = { w "You put PRIVATE in big red letters on the envelope.",
          no = w "It keeps honest people out. For the others, it says that there is something to \z
            see." } },
      ["left-open"] = { w "What if somebody's records stay open on a screen that others use?",
        a = { w "A sign says: don't forget to sign out.",
          no = w "It helps those who can read it and think of it. People forget when they have \z
            just had news." },
        b = { w "The helper looks at each screen when someone goes, and signs them out if they \z
          forgot.",
          no = w "With a helper there, that works. What about the one minute in which he finds \z
            somebody a chair? The screen can do it alone." },
        c = { w "Only old people use it, they don't snoop.",
          no = w "They'd laugh at that in the lunch club! Everybody is curious, at any age." },
        d = { w "It signs out by itself after two minutes and keeps nothing. No helper types a \z
          password." } },
      pretenders = { w "What if tricksters pretend to be the hospital?",
        a = { w "People will be able to tell that it's not us.",
          no = w "You might. But a false one copies each word of yours. Even staff fall for \z
            them." },
        b = { w "We never ask for a password or money, and one number is on everything, so they \z
          can check." },
        c = { w "We'd send out a warning about it.",
          no = w "People like to be warned. But then the tricksters send one as well, with a link \z
            in it." },
        d = { w "Each message has a code word in it that the patient has chosen, so they know \z
          it's really from us.",
          no = w "That's clever, banks have done it. Many forget their word, though, and once it \z
            slips out it's no use. Is there a way to check that anybody can use?" } },
      proud = { w "What if people are too proud to say that they can't?",
        a = { w "We'd be very friendly when we ask them.",
          no = w "Friendly is where it begins. But in a queue, with ears behind you, \"can you \z
            read?\" is not friendly in any voice." },
        b = { w "If they don't say so, we can't help them.",
          no = w "It seems fair. But Jason has hidden it for thirty years. He's better at it than \z
            you are at asking." },
        c = { w "There's a form where they can tick it in private, without having to say it out \z
          loud.",
          no = w "Private is a good idea, and it helps many. For Jason, there's one catch: it is \z
            a form." },
        d = { w "Everyone hears the same question: post, text, call or portal? Nobody has to say \z
          why." } },
    },
    trap = w "Most teams hand out gadgets. But \"no internet\" is four different things: no \z
      money, no signal, nobody to show you, or trouble with reading. Each needs another answer, \z
      and you only learn which if you ask.",
    real = w "In one spring about 17 million texts went out in four weeks, with test results and \z
      advice to stay safe. Texts reach people fast, but people don't trust long links, so it's \z
      best to say it in the text itself. But 1.9 million homes had no internet, and tens of \z
      millions of people paid as they went. For them it still takes paper, a call, or a person.",
    roles = { "change", "delivery", "analyst" },
    question = w "When you put a service online, how do you find the people whom it does not \z
      reach?",
    teacher = {
      routes = {
        w "Ask and choose: one question at each visit, paper for those who want it, and texts \z
          that say it all.",
        w "Somebody beside you: helpers in libraries, students in the waiting room, and the \z
          library van.",
        w "By voice: a free phone line for all, and data cards for those with a phone.",
      },
      watch = w "Pupils think of old people only, though some in the room may have no data left \z
        themselves: don't ask who. If a team gives out tablets, ask: \"Who charges it? Who pays \z
        in month seven?\" Let them multiply: 2,300 lost appointments at £120 are £276,000. The \z
        stamps cost less.",
    },
  }
end

return M
