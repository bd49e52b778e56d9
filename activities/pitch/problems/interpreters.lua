-- Patients who speak little or no English, or who sign: somebody has to carry the words across, and
-- it is never a child of the family.
local M = { id = "interpreters", colour = "leaf", days = 18 }

M.budget = { once = 26000, yearly = 33000, hours = 9 } -- pounds, pounds a year, staff hours a week
M.worth = { 24, 33, 42 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "clinic", size = 1400 }, { id = "urgent", size = 700 }, { id = "signers", size = 120 },
  { id = "rare", size = 200 },
}

M.parts = {
  { id = "booked", once = 600, yearly = 20000, hours = 3, needs = { "flag" },
    reach = { clinic = 45, urgent = 3, rare = 20 } },
  { id = "signer", once = 400, yearly = 9000, hours = 1, needs = { "flag" },
    reach = { signers = 55 } },
  { id = "phone", once = 4800, yearly = 9000, hours = 1,
    reach = { clinic = 20, urgent = 36, rare = 14 } },
  { id = "video", once = 8000, yearly = 15000, hours = 2, needs = { "wifi" },
    reach = { clinic = 30, urgent = 40, signers = 50, rare = 30 } },
  { id = "wifi", once = 9000, yearly = 1500, hours = 0, reach = {} },
  { id = "flag", once = 6000, yearly = 500, hours = 2, reach = {} },
  { id = "letters", once = 3600, yearly = 2500, hours = 1, needs = { "flag" },
    reach = { clinic = 25, rare = 10 } },
  { id = "cards", once = 500, yearly = 200, hours = 1,
    reach = { clinic = 4, urgent = 10, signers = 12, rare = 12 } },
  { id = "app", once = 2500, yearly = 1400, hours = 1,
    reach = { clinic = 20, urgent = 30, rare = 15 } },
  { id = "staff", once = 6000, yearly = 4600, hours = 5,
    reach = { clinic = 15, urgent = 22, signers = 5, rare = 6 } },
  { id = "earpieces", once = 19000, yearly = 8000, hours = 2,
    reach = { clinic = 30, urgent = 30, rare = 15 } },
  { id = "kiosk", once = 13000, yearly = 2400, hours = 1,
    reach = { clinic = 9, urgent = 4, signers = 9, rare = 5 } },
}

M.facts = { -- percent of a part's figure: at least, at most, in truth
  { id = "blank", part = "booked", on = "reach", low = 40, high = 105, truth = 85 },
  { id = "enough-signers", part = "signer", on = "reach", low = 40, high = 110, truth = 80 },
  { id = "at-night", part = "phone", on = "reach", group = "urgent", low = 40, high = 110,
    truth = 95 },
  { id = "minutes", part = "phone", on = "yearly", low = 80, high = 220, truth = 130 },
  { id = "stand", part = "video", on = "hours", low = 80, high = 300, truth = 150 },
  { id = "can-read", part = "letters", on = "reach", low = 30, high = 110, truth = 60 },
  { id = "pointing", part = "cards", on = "reach", low = 30, high = 120, truth = 70 },
  { id = "right-words", part = "app", on = "reach", low = 20, high = 100, truth = 30 },
  { id = "freed", part = "staff", on = "hours", low = 80, high = 300, truth = 160 },
  { id = "noise", part = "earpieces", on = "reach", low = 15, high = 100, truth = 30 },
}

M.evidence = {
  { id = "ask-patients", kind = "talk", days = 3, finds = { "can-read", "pointing" } },
  { id = "ask-signers", kind = "talk", days = 3, finds = { "enough-signers" } },
  { id = "night", kind = "shadow", days = 4, finds = { "at-night", "stand" } },
  { id = "records", kind = "data", days = 2, finds = { "blank" } },
  { id = "bills", kind = "data", days = 2, finds = { "minutes" } },
  { id = "try-gadgets", kind = "trial", days = 3, finds = { "right-words", "noise" } },
  { id = "ask-staff", kind = "talk", days = 3, finds = { "freed" } },
}

M.pilots = {
  { id = "one-clinic", days = 3, mark = 3, settles = { "blank", "can-read", "pointing", "stand" } },
  { id = "emergency", days = 4, mark = 2,
    settles = { "at-night", "minutes", "right-words", "freed", "noise" } },
  { id = "whole-hospital", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "wrong", kind = "clinical", from = { "app", "earpieces", "staff", "cards" }, answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 2 }, { id = "c", mark = 3 }, { id = "d", mark = 0 },
  } },
  { id = "late", kind = "clinical", from = { "booked", "signer", "video", "phone" }, answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 3 }, { id = "c", mark = 1 }, { id = "d", mark = 2 },
  } },
  { id = "neighbour", kind = "data", from = { "booked", "staff", "phone", "video", "signer" },
    answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 1 }, { id = "c", mark = 0 }, { id = "d", mark = 2 },
  } },
  { id = "listening", kind = "cyber", from = { "app", "earpieces", "video" }, answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 0 }, { id = "c", mark = 1 }, { id = "d", mark = 3 },
  } },
  { id = "child", kind = "people", from = { "booked", "phone", "video", "letters", "staff" },
    answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 3 }, { id = "c", mark = 0 }, { id = "d", mark = 2 },
  } },
  { id = "not-listed", kind = "people",
    from = { "app", "earpieces", "letters", "kiosk", "cards", "phone" }, answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 0 }, { id = "c", mark = 2 }, { id = "d", mark = 1 },
  } },
}

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Lost for words",
    place = w "Ribblesdale General, clinics and A&E",
    summary = w "About 2,400 patients a year speak little English or sign, and too often the \z
      visit goes ahead with nobody to carry the words across.",
    story = {
      w "A woman came to the heart clinic four times. Each time she nodded, and each time she was \z
        told to come back.",
      w "On the fifth visit there was an interpreter. It took her six minutes to say what was \z
        wrong.",
      w "Last month a girl of ten was kept off school to tell her mum what a scan had found. She \z
        said it as well as she could.",
      w "That must not happen again. But the interpreter who was booked had gone to the wrong \z
        hospital.",
    },
    people = {
      { name = w "Halina Nowak", role = w "Patient, 58",
        look = { skin = "fair", hair = "bob", hair_colour = "grey", glasses = "round",
          clothes = "jumper", clothes_colour = "plum", ground = "rose", age_lines = true },
        words = w "A woman with a grey bob and round glasses, in a plum jumper",
        says = w "I can buy bread in English. I can't say in English that my chest feels like wet \z
          sand." },
      { name = w "Callum Sharples", role = w "Patient, 19, who signs",
        look = { skin = "peach", hair = "quiff", hair_colour = "ginger", cochlear = true,
          clothes = "hoodie", clothes_colour = "teal", ground = "sky", freckles = true },
        words = w "A young man with ginger hair and an implant behind his ear, in a teal hoodie",
        says = w "They wrote it all down for me in long English words. Sign is my first language. \z
          English is my second, and I was in pain." },
      { name = w "Dr Nadia Iqbal", role = w "Doctor in A&E",
        look = { skin = "brown", hair = "ponytail", clothes = "scrubs", clothes_colour = "leaf",
          ground = "sand", lanyard = true },
        words = w "A doctor with a ponytail, in green scrubs",
        says = w "At four in the morning I need somebody in two minutes, not a form for next \z
          Tuesday." },
    },
    constraints = {
      w "A child never interprets, and no plan may count on one.",
      w "A&E can spare hardly any of the staff hours, and none at night.",
      w "The money comes on top of what is spent now. It has to do for 31 languages.",
    },
    figures = {
      { w "Patients a year who need an interpreter", w "2,420", w "Counted from the records. In \z
        one file in seven the language is blank, so it may be more." },
      { w "Visits that went ahead with nobody to interpret", w "3 in 10", w "Staff wrote this \z
        down for two weeks. Nights were not counted." },
      { w "Visits that are twice as long or have to be done again", w "about 400 a year", w "The \z
        clinics' own guess." },
      { w "An interpreter in the room for an hour, with travel", w "£40", w "The bill. Sign \z
        language costs three times that, because there are so few." },
    },
    groups = {
      clinic = { w "People with a booked visit", inside = w "people with a booked visit",
        need = w "There is time to plan for them, if somebody knows which language they speak." },
      urgent = { w "People who come to A&E", inside = w "people who come to A&E",
        need = w "Nobody knew that they would come, and it is often at night." },
      signers = { w "Deaf people who sign", inside = w "deaf people who sign",
        need = w "They need to see an interpreter. A voice on a phone is no use, and a page of \z
          English may not be, either." },
      rare = { w "Speakers of a rarer language", inside = w "speakers of a rarer language",
        need = w "The next interpreter may live in London, and some of these languages are hardly \z
          ever written." },
    },
    parts = {
      booked = { w "Interpreters in the room", inside = w "the interpreters in the room",
        w "A trained person sits beside the patient, booked days ahead. The flag says who needs \z
          one." },
      signer = { w "Sign language interpreters", inside = w "the sign language interpreters",
        w "Trained interpreters who come and sign, booked for deaf patients. The flag says who \z
          they are." },
      phone = { w "Interpreters by phone", inside = w "the interpreters by phone",
        w "A number that is there day and night, and 40 good speaker phones to ring it from. It \z
          is paid by the minute." },
      video = { w "Interpreters by video", inside = w "the interpreters by video",
        w "20 screens on stands, with an interpreter on call who can also sign. They need Wi-Fi \z
          in the rooms." },
      wifi = { w "Wi-Fi in the rooms", inside = w "the Wi-Fi in the rooms",
        w "Clinic rooms behind thick walls get Wi-Fi that can carry a picture. It helps nobody by \z
          itself." },
      flag = { w "A flag on the record", inside = w "the flag on the record",
        w "Whoever books a visit asks for the language, and sees it from then on. It helps nobody \z
          by itself." },
      letters = { w "Letters in six languages", inside = w "the letters in six languages",
        w "The letter that tells you when and where to come, in your own language. It needs the \z
          flag." },
      cards = { w "Picture cards", inside = w "the picture cards",
        w "A card to point at: pain, water, toilet, cold, which language do you speak?" },
      app = { w "A translating app", inside = w "the translating app",
        w "You speak into a ward's tablet, and it says it again in another language." },
      staff = { w "Staff with two languages", inside = w "the staff with two languages",
        w "Cleaners, nurses and clerks who speak a second language take a course and an exam, and \z
          get time for it." },
      earpieces = { w "Clever earpieces", inside = w "the clever earpieces",
        w "40 pairs that promise to put 60 languages straight into your ear." },
      kiosk = { w "A talking screen at the door", inside = w "the talking screen at the door",
        w "It welcomes people in ten languages and in sign, and shows them the way to their \z
          clinic." },
    },
    facts = {
      blank = { open = w "How often do we know the language before the day?",
        known = w "For 85 in 100 visits we know the language beforehand. The rest of the files \z
          are blank, or say \"other\"." },
      ["enough-signers"] = { open = w "Are there enough sign language interpreters near here?",
        known = w "8 in 10 visits could have a sign language interpreter, if they are booked \z
          three weeks ahead. There are eleven in the county." },
      ["at-night"] = { open = w "Does the phone line answer at night?",
        known = w "The phone line finds somebody in 95 of 100 calls at night, and within two \z
          minutes. It helps to know the language's own name." },
      minutes = { open = w "How long does a talk by phone take, and so what does it cost?",
        known = w "A talk by phone takes 13 minutes, not 10. So the phone costs £11,700 a year, \z
          not £9,000." },
      stand = { open = w "Who fetches the screen, and how long does that take?",
        known = w "The screens take 3 hours of staff time a week, not 2. One is always in the \z
          other corridor, with its plug behind a bed." },
      ["can-read"] = { open = w "Can people read the letters?",
        known = w "6 in 10 people can read a letter in their own language. Some speak one that \z
          they never learnt to read." },
      pointing = { open = w "How far does pointing at pictures get you?",
        known = w "Picture cards worked 7 times in 10, for water, cold or toilet. They worked for \z
          no question that begins with \"how long\"." },
      ["right-words"] = { open = w "Does the app say the right thing?",
        known = w "The app got 3 sentences in 10 right. \"Are you allergic?\" became \"Are you \z
          angry?\"" },
      freed = { open = w "How many hours do staff lose from their own work?",
        known = w "Staff who interpret lose 8 hours a week, not 5. Once people know that you \z
          speak Urdu, they fetch you for everything." },
      noise = { open = w "Do the earpieces work where it is loud?",
        known = w "The earpieces worked for 3 people in 10. In A&E they translated the trolley, \z
          the television and a row about a parking ticket." },
    },
    evidence = {
      ["ask-patients"] = { w "Talk to patients",
        w "Halina turns the Polish letter over and nods. The woman beside her, who speaks \z
          Sylheti, holds hers upside down and smiles. She points at a picture card and gets her \z
          water." },
      ["ask-signers"] = { w "Talk to deaf people",
        w "At the deaf club Callum signs: \"They phoned me. Twice! To ask if I need an \z
          interpreter.\" The whole table laughs, and then nobody does." },
      night = { w "Spend a night in A&E",
        w "03:12. Dr Iqbal dials, says \"Tigrinya\", and has a calm voice in 90 seconds. A nurse \z
          is still looking for the stand with the screen." },
      records = { w "Look at the records",
        w "Language: \"English\". Next page, in pen: \"speaks no English!!\"" },
      bills = { w "Go through last year's bills",
        w "The seller's leaflet says ten minutes a talk. The bill says thirteen, and lists the \z
          wait before \"hello\", too." },
      ["try-gadgets"] = { w "Try the app and the earpieces",
        w "A nurse who speaks both languages listens along. She starts by smiling. After the \z
          third sentence she takes the tablet away from you." },
      ["ask-staff"] = { w "Talk to staff who speak two languages",
        w "\"I like to help,\" says Bilal, a porter. \"But last Friday I told a man what his scan \z
          said, and then I went back to my trolley.\"" },
    },
    pilots = {
      ["one-clinic"] = { w "One clinic for a month", w "Try it in the heart clinic, with an \z
        interpreter at hand if it goes wrong, and ask each patient what they understood." },
      emergency = { w "A&E for two weeks", w "Try it where it is loudest, with the phone line as \z
        a safe second way." },
      ["whole-hospital"] = { w "The whole hospital from the first", w "Start in all clinics and \z
        A&E at once, and fix what breaks." },
    },
    risks = {
      wrong = { w "A word comes out wrong, and \"twice a day\" becomes \"two days\". Who notices?",
        a = { w "We ask the patient if they have understood, and if they nod, we go on.",
          no = w "The woman in the heart clinic nodded four times. A nod is often just good \z
            manners." },
        b = { w "The patient says it back in their own words, and we put it through again the \z
          other way to see if it comes out the same.",
          no = w "Saying it back is what good nurses do. But if the gadget is wrong both ways, \z
            both of you will think it is right." },
        c = { w "This is for tea, pillows and the way to the toilet. Illness, pills and \"yes, \z
          you may operate\" go through an interpreter." },
        d = { w "It's better than nothing, and people are used to guessing a bit.",
          no = w "With a bus, yes. With pills a wrong word can be worse than none, because nobody \z
            goes on looking." } },
      late = { w "The interpreter is late, or the line goes dead half-way. What then?",
        a = { w "We say sorry, and book a new visit for the next free day.",
          no = w "That's how a fourth visit comes about. And in A&E there is no next free day." },
        b = { w "There is always a second way, tried each week: another number, or somebody on \z
          call. What is urgent starts at once." },
        c = { w "We go on as best we can, slowly, in easy words, and with our hands.",
          no = w "Fine for two minutes. But slow English is still English, and you won't know \z
            what was missed." },
        d = { w "We keep the number of a second company by each phone, so that one of the two \z
          will surely have somebody free.",
          no = w "That's nearly it. But when the line itself is dead, both numbers are." } },
      neighbour = { w "It is a small town, and the interpreter may know the family. What stays \z
        private?",
        a = { w "All are checked. You may ask for another one, or for a voice from far away that \z
          isn't told your name." },
        b = { w "We choose people from the town who seem nice, know the place, and are good at \z
          keeping things to themselves.",
          no = w "They may be. But the patient doesn't know that, and will leave out what matters \z
            most." },
        c = { w "If they know the family, so much the better. Then it's more like a friend.",
          no = w "Would you tell a neighbour about a pregnancy, or a fight at home? Some patients \z
            would rather say nothing." },
        d = { w "Each interpreter signs a paper that says they will keep all of it to themselves, \z
          and can lose the job if they don't.",
          no = w "Signing is needed. It doesn't help a woman who won't speak of it to a man from \z
            her own street." } },
      listening = { w "All that is said goes through somebody else's computer. Who can hear it?",
        a = { w "We use one that is well known, has a lock sign on it, and is paid for, so that \z
          it need not sell anything.",
          no = w "Paying helps. But well known is not the same as asked. Where is the talk kept, \z
            and for how long?" },
        b = { w "Nobody. It's only a machine that does the talking.",
          no = w "The machine is in somebody's building. Some makers keep what you say, to train \z
            the next one." },
        c = { w "We never say the patient's name while it is on, but talk about \"the person\", \z
          and switch it off as soon as we have done.",
          no = w "A kind thought. But illness, age and voice can be enough to know who it was." },
        d = { w "IT reads the contract: nothing is kept, and it stays in this country. Without \z
          that we don't switch it on." } },
      child = { w "It is late, the daughter is ten, and her English is perfect. What stops us \z
        from asking her?",
        a = { w "We tell the staff that they shouldn't, and put it in the next newsletter.",
          no = w "They know. They do it when they have nothing else at hand, and a newsletter \z
            isn't." },
        b = { w "It's never her job. If nobody can come we ring an interpreter, at any hour, and \z
          she stays as a daughter." },
        c = { w "We ask her only if she wants to and her mum agrees.",
          no = w "She'll want to help, and that's why she must not be asked. She might get it \z
            wrong, and carry it for years." },
        d = { w "We ask a grown-up of the family to come along each time, and write that into the \z
          letter that we send them beforehand.",
          no = w "Better than a child. But an uncle may leave things out to be kind, and there \z
            are things you don't say before an uncle." } },
      ["not-listed"] = { w "Somebody speaks a language that isn't on your list, or can't read. \z
        What about them?",
        a = { w "We ask what they speak, and if they can read it. If we have nobody, we ring a \z
          service that has." },
        b = { w "We do the big languages, so most people are covered.",
          no = w "Most people always are. The man who came in last night is one of the rest." },
        c = { w "We count who could not be helped, and each half year we add the two languages \z
          that came up most often.",
          no = w "Good, that makes it better next year. But who helps the man who is standing \z
            here today?" },
        d = { w "We use very easy English, with a picture next to each of the words.",
          no = w "That helps many people, and it should be done. It won't find out how a chest \z
            pain began." } },
    },
    trap = w "A phone line seems to solve it all, and for deaf people it solves nothing. And \z
      whatever is booked fails if nobody has asked the patient for the language: many plans \z
      forget the flag.",
    real = w "Trusts put interpreters on a screen for patients who do not speak English, and used \z
      video for their clinics, too. The rule about children is older than that. It is the health \z
      service's own, and it was read out in Parliament: always a trained interpreter, never a \z
      child of the family.",
    roles = { "nurse", "telecoms", "data" },
    question = w "When a patient and you have no language in common, what do you do in the first \z
      two minutes?",
    teacher = {
      routes = {
        w "People first: interpreters in the room with the flag, picture cards and letters. It \z
          takes most of the yearly money, and somebody has to look at the records first.",
        w "One line for all: phone and video with better Wi-Fi. It is strong in A&E, and a screen \z
          can sign.",
        w "Deaf people first: sign language interpreters, with trained staff, the flag and cards \z
          for the others.",
      },
      watch = w "Some pupils interpret at home. Do not ask who. If it comes up, say: \"That is a \z
        lot to carry, and you were kind. A hospital ought not to need you for it.\" And when a \z
        team loves the app, ask them for the one sentence that it must never get wrong.",
    },
  }
end

return M
