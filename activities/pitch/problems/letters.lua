-- Letters that take eight weeks: spoken on tape, typed, signed, folded and posted, each with a wait
-- before it.
local M = { id = "letters", colour = "sun", days = 17 }

M.budget = { once = 20000, yearly = 20000, hours = 8 } -- pounds, pounds a year, staff hours a week
M.worth = { 4, 6, 8 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "result", size = 2400 }, { id = "medicine", size = 1800 }, { id = "onward", size = 800 },
  { id = "paper", size = 500 },
}

M.parts = {
  { id = "sign", once = 5600, yearly = 1200, hours = 2,
    reach = { result = 16, medicine = 16, onward = 16, paper = 13 } },
  { id = "speech", once = 6000, yearly = 5400, hours = 2, needs = { "sign" },
    reach = { result = 35, medicine = 35, onward = 30, paper = 15 } },
  { id = "typist", once = 700, yearly = 13000, hours = 0,
    reach = { result = 35, medicine = 35, onward = 30, paper = 25 } },
  { id = "forms", once = 1500, yearly = 300, hours = 3,
    reach = { result = 12, medicine = 16, onward = 8, paper = 8 } },
  { id = "link", once = 7500, yearly = 1500, hours = 0, reach = {} },
  { id = "mail", once = 3600, yearly = 2200, hours = 1, needs = { "link" },
    reach = { result = 10, medicine = 40, onward = 25 } },
  { id = "portal", once = 6500, yearly = 5000, hours = 2, needs = { "link" },
    reach = { result = 45, medicine = 20, onward = 15 } },
  { id = "plain", once = 1200, yearly = 1100, hours = 2,
    reach = { result = 6, medicine = 5, onward = 3, paper = 20 } },
  { id = "call", once = 200, yearly = 7800, hours = 5,
    reach = { result = 12, medicine = 8, onward = 6, paper = 32 } },
  { id = "post", once = 300, yearly = 4200, hours = 0,
    reach = { result = 15, medicine = 12, onward = 12, paper = 15 } },
  { id = "tracker", once = 2500, yearly = 500, hours = 1,
    reach = { result = 4, medicine = 4, onward = 18, paper = 4 } },
  { id = "listener", once = 14000, yearly = 9500, hours = 2, needs = { "sign" },
    reach = { result = 45, medicine = 45, onward = 35, paper = 25 } },
}

M.facts = { -- percent of a part's figure: at least, at most, in truth
  { id = "pile", part = "sign", on = "reach", low = 50, high = 130, truth = 120 },
  { id = "mended", part = "speech", on = "hours", low = 80, high = 350, truth = 200 },
  { id = "bottleneck", part = "typist", on = "reach", low = 30, high = 105, truth = 55 },
  { id = "agreed", part = "forms", on = "reach", low = 40, high = 120, truth = 90 },
  { id = "opened", part = "mail", on = "reach", low = 40, high = 110, truth = 95 },
  { id = "signed-up", part = "portal", on = "reach", low = 30, high = 100, truth = 70 },
  { id = "understood", part = "plain", on = "reach", low = 50, high = 120, truth = 110 },
  { id = "days-saved", part = "post", on = "reach", low = 20, high = 100, truth = 25 },
  { id = "made-up", part = "listener", on = "reach", low = 20, high = 100, truth = 40 },
  { id = "rings", part = "call", on = "hours", low = 80, high = 250, truth = 140 },
}

M.evidence = {
  { id = "follow", kind = "shadow", days = 4, finds = { "pile", "bottleneck", "days-saved" } },
  { id = "ask-patients", kind = "talk", days = 3, finds = { "understood", "signed-up" } },
  { id = "ask-surgery", kind = "talk", days = 3, finds = { "opened" } },
  { id = "ask-typists", kind = "talk", days = 2, finds = { "mended" } },
  { id = "try-listener", kind = "trial", days = 3, finds = { "made-up" } },
  { id = "old-letters", kind = "data", days = 2, finds = { "agreed" } },
  { id = "phone-day", kind = "shadow", days = 2, finds = { "rings" } },
}

M.pilots = {
  { id = "one-doctor", days = 3, mark = 3, settles = { "pile", "mended", "agreed", "made-up" } },
  { id = "one-clinic", days = 4, mark = 2,
    settles = { "opened", "signed-up", "understood", "bottleneck", "rings", "days-saved" } },
  { id = "all-clinics", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "slip", kind = "clinical", from = { "speech", "listener", "typist", "forms" }, answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 0 }, { id = "c", mark = 2 }, { id = "d", mark = 3 },
  } },
  { id = "blind-sign", kind = "clinical", from = { "sign", "mail", "tracker" }, answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 3 }, { id = "c", mark = 0 }, { id = "d", mark = 1 },
  } },
  { id = "alone", kind = "people", from = { "portal", "post", "call", "mail" }, answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 1 }, { id = "c", mark = 2 }, { id = "d", mark = 0 },
  } },
  { id = "wrong-door", kind = "data", from = { "mail", "link", "portal", "post", "plain", "call" },
    answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 2 }, { id = "c", mark = 3 }, { id = "d", mark = 1 },
  } },
  { id = "break-in", kind = "cyber", from = { "portal", "link", "speech", "listener", "sign" },
    answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 1 }, { id = "c", mark = 0 }, { id = "d", mark = 3 },
  } },
  { id = "offline", kind = "people", from = { "portal", "mail", "speech", "typist", "forms" },
    answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 3 }, { id = "c", mark = 1 }, { id = "d", mark = 2 },
  } },
}

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Eight weeks for a letter",
    place = w "Ribblesdale General, five clinics",
    summary = w "After a visit the clinic writes to the patient and the GP, and that letter takes \z
      eight weeks to come.",
    story = {
      w "A doctor speaks a letter on to a tape. A van takes the tape to the typists. They are \z
        four weeks behind.",
      w "The typed page goes back for a signature. Then it is folded, stamped and posted, and at \z
        the GP's somebody scans it in again.",
      w "Mr Duxbury took his old heart pills for eight weeks, because the letter that said \z
        \"stop\" was in a tray.",
      w "The letter takes eight weeks. If you add up the work in it, it takes 22 minutes.",
    },
    people = {
      { name = w "Ken Duxbury", role = w "Patient, 67",
        look = { skin = "fair", face = "square", hair = "bald", beard = "moustache",
          hair_colour = "white", clothes = "polo", clothes_colour = "ember", ground = "sand",
          age_lines = true },
        words = w "A bald man with a white moustache, in a red polo shirt",
        says = w "I rang eleven times. They were all very nice. Not one of them could tell me \z
          where it was." },
      { name = w "Yasmin Ali", role = w "Medical typist",
        look = { skin = "tan", face = "round", cover = "hijab", cover_colour = "lilac",
          glasses = "round", clothes = "cardigan", clothes_colour = "plum", ground = "rose",
          lanyard = true },
        words = w "A woman in a lilac headscarf and round glasses, with a plum cardigan",
        says = w "People think we're slow. I typed yours in March. It's been back to me twice \z
          since, for a missing name." },
      { name = w "Dr Peter Chan", role = w "GP",
        look = { skin = "sand", hair = "side-part", hair_colour = "grey", glasses = "square",
          clothes = "shirt", clothes_colour = "sky", ground = "leaf", age_lines = true },
        words = w "A man with grey hair and square glasses, in a light blue shirt",
        says = w "I need three lines: what is it, what changes, who does what. I get two pages, \z
          in June, about April." },
    },
    constraints = {
      w "Whoever saw the patient has to read the letter before it goes out. That rule stays.",
      w "Doctors can spare time at the end of a clinic, but not between two patients.",
      w "No typist may lose a job over it.",
    },
    figures = {
      { w "Patients a year who wait for such a letter", w "5,500", w "Counted by the five \z
        clinics." },
      { w "From the visit to the letter", w "56 days", w "Measured on 200 letters. Half of them \z
        took longer." },
      { w "Calls that ask \"where is my letter?\"", w "45 a week", w "The desk's tally, and the \z
        desk says it missed some." },
      { w "Patients who cannot use a link", w "about 1 in 11", w "A guess. Nobody asks them." },
    },
    groups = {
      result = { w "People who wait for a result", inside = w "people who wait for a result",
        need = w "They want to know, and not to hear it from a form." },
      medicine = { w "People with a new medicine", inside = w "people with a new medicine",
        need = w "Their GP has to know by the time the first pack runs out." },
      onward = { w "People sent on elsewhere", inside = w "people who are sent on elsewhere",
        need = w "The next hospital does not start before it has the letter, so they wait twice." },
      paper = { w "People who need it another way", inside = w "people who need their letter \z
        another way",
        need = w "They cannot see well, find reading hard, or have no internet. They need large \z
          print, easy words or a voice." },
    },
    parts = {
      sign = { w "Signing on a screen", inside = w "the signing on a screen",
        w "The doctor reads and signs letters on a screen, ten minutes at the end of each clinic. \z
          No trays, no van." },
      speech = { w "Speech that types", inside = w "the speech that types",
        w "The doctor speaks, and the words stand on the screen at once. It works only with \z
          signing on a screen." },
      typist = { w "An extra typist", inside = w "the extra typist",
        w "Half a post, to work off the four weeks of tapes." },
      forms = { w "A short form", inside = w "the short form",
        w "Three boxes on top of each letter: what it is, what changes, who does what." },
      link = { w "Systems that can talk", inside = w "the systems that can talk",
        w "The hospital's system learns the way in which others take letters. It helps nobody by \z
          itself." },
      mail = { w "Straight to the GP", inside = w "the letters straight to the GP",
        w "Letters land in the GP's own system the same day. It needs systems that can talk." },
      portal = { w "Letters in an app", inside = w "the letters in an app",
        w "Patients read their letter on their phone, and get a text when one is there. It needs \z
          systems that can talk." },
      plain = { w "Easy words, large print", inside = w "the easy words and large print",
        w "Each letter begins in easy words, and those who ask get large print or a recording." },
      call = { w "A nurse who rings", inside = w "the nurse who rings",
        w "A nurse rings those who should not find it out from a letter, and those who can't read \z
          one." },
      post = { w "Faster post", inside = w "the faster post",
        w "First class stamps, and two collections a day." },
      tracker = { w "A list of where each letter is", inside = w "the list of where each letter is",
        w "Each letter, where it lies and since when. The oldest is on top, so that somebody asks \z
          for it." },
      listener = { w "A machine that listens", inside = w "the machine that listens",
        w "It hears the whole visit and writes the letter by itself. It works only with signing \z
          on a screen." },
    },
    facts = {
      pile = { open = w "How long do letters wait for a signature?",
        known = w "A letter waits 19 of its 56 days for a signature. So signing on a screen helps \z
          12 people for each 10 we had counted on." },
      mended = { open = w "How long does it take to put the typed speech right?",
        known = w "Putting typed speech right takes 4 hours a week, not 2. It knows medicine, but \z
          it does not know Rawtenstall." },
      bottleneck = { open = w "Does more typing bring letters out sooner?",
        known = w "An extra typist helps 55 people for each 100 we had counted on. The other \z
          letters only wait in the next tray." },
      agreed = { open = w "Will doctors fill in a short form?",
        known = w "9 in 10 old letters would fit the short form. The rest are long because the \z
          illness is." },
      opened = { open = w "What becomes of a letter that reaches the GP by computer?",
        known = w "95 in 100 letters that come by computer are opened by the next day. On paper \z
          they lay for nine days." },
      ["signed-up"] = { open = w "How many patients would use the app?",
        known = w "7 in 10 of the patients we had counted on would use the app. Half of the \z
          others would, if somebody showed them." },
      understood = { open = w "Do easy words make a difference?",
        known = w "Easy words help 11 people for each 10 we had counted on. Even those who read \z
          well liked them better." },
      ["days-saved"] = { open = w "How many days does faster post save?",
        known = w "Faster post saves two days of 56. It helps a quarter of the people we had \z
          counted on." },
      ["made-up"] = { open = w "Is what the machine writes what was said?",
        known = w "4 in 10 of the machine's letters were right. One gave a patient the bad hip of \z
          her dog." },
      rings = { open = w "How long does such a call take?",
        known = w "The nurse's calls take 7 hours a week, not 5. Nobody picks up the first time." },
    },
    evidence = {
      follow = { w "Follow one letter",
        w "You walk behind one tape for four days. It sits, and sits, and then it is in a tray, \z
          typed, under a sandwich. \"Oh, that just needs my name,\" says the doctor." },
      ["ask-patients"] = { w "Talk to patients",
        w "Mrs Kaur holds the page to the window. \"What's 'unremarkable'?\" It means that she is \z
          well. She has been afraid of it for a week. She has no app: \"Show me!\"" },
      ["ask-surgery"] = { w "Talk at the GP surgery",
        w "Dr Chan's clerk has a tower of envelopes and a paper knife. \"Those that come by \z
          computer, he's read before I've had my tea.\"" },
      ["ask-typists"] = { w "Talk to the typists",
        w "Yasmin plays a tape: a lift, a cough, \"start her on ...\", a door. \"A machine won't \z
          know, either,\" she says. \"But I can ring him.\"" },
      ["try-listener"] = { w "Let the machine listen to ten visits",
        w "Actors play the patients. One talks about her dog's bad hip. You read what the machine \z
          has written, and so does she." },
      ["old-letters"] = { w "Read fifty old letters",
        w "You mark the three lines that matter in yellow. In nearly all of them they are at the \z
          bottom of page two." },
      ["phone-day"] = { w "Sit with the nurse who rings",
        w "She dials. It rings out. She dials again. Then for twenty minutes she says little more \z
          than \"yes\" and \"take your time\"." },
    },
    pilots = {
      ["one-doctor"] = { w "Two doctors for three weeks", w "One who loves gadgets and one who \z
        doesn't, with each letter read by a second person." },
      ["one-clinic"] = { w "The heart clinic for two months", w "All its letters go the new way, \z
        and Dr Chan and six patients say how they find it." },
      ["all-clinics"] = { w "All five clinics from May", w "The tapes stop on the last of April, \z
        and everybody starts." },
    },
    risks = {
      slip = { w "A letter says 50 where the doctor meant 15. Who notices?",
        a = { w "The GP or the chemist would surely notice, because that is what they studied for \z
          all those years.",
          no = w "They often do, and thank goodness. But that is the last net. What is your first \z
            one?" },
        b = { w "Computers don't make slips like that.",
          no = w "\"Fifteen\" and \"fifty\" sound alike to a machine, too." },
        c = { w "A second person reads each letter from top to bottom before it goes out, and \z
          puts their name next to the doctor's.",
          no = w "Safe, and a fine thing for a pilot. For 5,500 letters it's one more wait, and \z
            you've come to end the waits." },
        d = { w "Each dose stands in a box of its own, in figures and words, and the doctor reads \z
          it before signing." } },
      ["blind-sign"] = { w "With one tap a doctor can sign forty letters unread. What stops that?",
        a = { w "It opens one letter at a time, and you can't tap before you have been all the \z
          way down to its end.",
          no = w "Nearly. People learn to scroll fast. Who would notice if they did?" },
        b = { w "One at a time, what changes on top, time for it in each clinic, and each week \z
          ten are looked at again." },
        c = { w "Doctors would never do that.",
          no = w "After ten hours on their feet? They're kind and they're tired. A plan has to \z
            work on a Friday, too." },
        d = { w "We send all the doctors an e-mail to remind them how important it is to read \z
          what they sign.",
          no = w "They know. It isn't the knowing that is missing at seven in the evening, it's \z
            the ten minutes." } },
      alone = { w "Bad news arrives on a Friday night, and she is alone. What have you done about \z
        that?",
        a = { w "Bad news is told by a person first, and the letter waits for that. Each letter \z
          says who to ring." },
        b = { w "There is a line at the end that says how sorry we are, and that she can come in \z
          any time.",
          no = w "It is kindly meant. On Friday night the clinic is shut, and the line is all she \z
            has." },
        c = { w "Nothing is sent from Friday noon to Monday, so that there is always somebody at \z
          the desk she can ring.",
          no = w "That's well thought out. But bad news on a Tuesday, alone, is still bad news \z
            alone." },
        d = { w "That can't be helped. News is news.",
          no = w "The news can't be helped. How she gets it can." } },
      ["wrong-door"] = { w "A letter reaches the wrong person of the same name. How do you \z
        prevent that?",
        a = { w "If it isn't for them, they'll send it back.",
          no = w "Perhaps. But they've read it, and it was about somebody next door." },
        b = { w "We check name, birthday and address, all three, whenever a letter goes out by \z
          whatever way.",
          no = w "Good, and close. But people move, and the wrong address may be the one in the \z
            file. Who asks them?" },
        c = { w "It goes by NHS number and birthday. The desk asks at each visit if address and \z
          phone still hold." },
        d = { w "We write \"private\" on it in red, and on the screen as well, so that nobody \z
          else opens it by mistake.",
          no = w "Red makes people curious. And it's still the wrong door." } },
      ["break-in"] = { w "All letters are in one place now. What if somebody breaks in, or it \z
        goes down?",
        a = { w "You need a password and a code from your phone, and what you can see is only \z
          what you need for your work.",
          no = w "That keeps most of them out. And if it's down for three days? Then nobody can \z
            read or write at all." },
        b = { w "We choose a good password, and change it every month.",
          no = w "One door, one key, and it's on a sticky note by the second month." },
        c = { w "Who would want to steal letters about knees?",
          no = w "Somebody who wants money for giving them back. It has happened to hospitals." },
        d = { w "Two steps to get in, a backup elsewhere that is tested, and a paper way for the \z
          days without." } },
      offline = { w "Some people have no internet, or can't read what you write. What do they get?",
        a = { w "They can ask their children or a neighbour.",
          no = w "Would you want your neighbour to read you your test result?" },
        b = { w "At the first visit we ask how they want it: paper, large print, a voice, their \z
          language. It stays on the file." },
        c = { w "They just get the same letter on paper, as they always did.",
          no = w "Then it's eight weeks for them and a minute for the rest. And those who can't \z
            read still can't." },
        d = { w "We keep paper for them as fast as the rest, and put a number on it where \z
          somebody reads it out to them.",
          no = w "That's good. But how do you know who \"they\" are? Nobody has asked them \z
            yet." } },
    },
    trap = w "Many teams make the typing faster. But a letter waits in more than one place, and \z
      it is as slow as all its waits together: if the pen is where it sticks, quick typing fills \z
      a tray. So first follow one letter.",
    real = w "Services that took patients eight weeks on paper now take minutes. Teams of the \z
      health service and of the government's digital service worked on them together, to one \z
      standard, so that one system can read what another has written.",
    roles = { "delivery", "change", "project" },
    question = w "Have you ever found out that the slow step was not the one that everybody \z
      complained of? How?",
    teacher = {
      routes = {
        w "Speed inside: signing on a screen, with speech that types. It needs the typists' word \z
          on how much has to be put right.",
        w "Speed between: systems that can talk and letters straight to the GP, with the short \z
          form.",
        w "People first: a nurse who rings, easy words and a short form. It takes more staff \z
          hours than there are, and the chief nurse will say so.",
      },
      watch = w "Pupils add a typist, because the typists have the pile. Ask: \"And the day after \z
        it is typed, where is it?\" Nobody is to blame for the eight weeks. Each step is done by \z
        somebody who works hard and cannot see the next one.",
    },
  }
end

return M
