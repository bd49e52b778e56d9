-- Too few tablets, shared by wards: where are they, who needs one, and would more of them help?
local M = { id = "tablets", colour = "sun", days = 14 }

M.budget = { once = 24000, yearly = 12500, hours = 15 } -- pounds, pounds a year, hours a week
M.worth = { 18, 28, 45 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "calls", size = 900 }, { id = "voice", size = 220 }, { id = "side", size = 280 },
}

M.parts = {
  { id = "buy", once = 14500, yearly = 2000, hours = 5,
    reach = { calls = 45, voice = 55, side = 20 }, needs = { "manage" } },
  { id = "manage", once = 2100, yearly = 2800, hours = 0, reach = {} },
  { id = "find", once = 1000, yearly = 800, hours = 5, reach = { calls = 20, voice = 10 } },
  { id = "board", once = 200, yearly = 100, hours = 3, reach = { calls = 10, voice = 5 } },
  { id = "app", once = 9500, yearly = 4200, hours = 1,
    reach = { calls = 25, voice = 15, side = 5 }, needs = { "manage" } },
  { id = "runner", once = 400, yearly = 5100, hours = 4,
    reach = { calls = 40, voice = 35, side = 15 } },
  { id = "own", once = 4400, yearly = 1800, hours = 4,
    reach = { calls = 30, voice = 10, side = 10 } },
  { id = "fixed", once = 16000, yearly = 2000, hours = 1,
    reach = { calls = 5, voice = 10, side = 70 } },
  { id = "covers", once = 1300, yearly = 2200, hours = 6,
    reach = { calls = 5, voice = 5, side = 30 } },
  { id = "letters", once = 700, yearly = 100, hours = 4, reach = { voice = 30 } },
  { id = "sign", once = 1300, yearly = 2600, hours = 2, reach = { voice = 60 } },
  { id = "robot", once = 22000, yearly = 6600, hours = 7,
    reach = { calls = 20, voice = 10, side = 30 } },
}

M.facts = {
  { id = "lasting", part = "buy", on = "reach", low = 40, high = 100, truth = 55 },
  { id = "drawers", part = "find", on = "reach", low = 50, high = 130, truth = 115 },
  { id = "typed-in", part = "app", on = "reach", low = 30, high = 100, truth = 45 },
  { id = "brought", part = "runner", on = "reach", low = 50, high = 110, truth = 95 },
  { id = "looked-after", part = "runner", on = "hours", low = 80, high = 250, truth = 150 },
  { id = "own-phone", part = "own", on = "reach", low = 30, high = 100, truth = 60 },
  { id = "seen", part = "fixed", on = "reach", group = "side", low = 40, high = 110, truth = 90 },
  { id = "pointed", part = "letters", on = "reach", low = 40, high = 120, truth = 105 },
  { id = "licence", part = "manage", on = "yearly", low = 90, high = 200, truth = 170 },
  { id = "answered", part = "sign", on = "reach", low = 40, high = 100, truth = 80 },
}

M.evidence = {
  { id = "ask-patients", kind = "talk", days = 3, finds = { "own-phone", "pointed" } },
  { id = "ask-club", kind = "talk", days = 3, finds = { "answered" } },
  { id = "night", kind = "shadow", days = 2, finds = { "typed-in", "lasting" } },
  { id = "count", kind = "data", days = 2, finds = { "drawers", "lasting" } },
  { id = "quotes", kind = "data", days = 1, finds = { "licence" } },
  { id = "week", kind = "trial", days = 2, finds = { "brought", "looked-after" } },
  { id = "cardboard", kind = "trial", days = 2, finds = { "seen" } },
}

M.pilots = {
  { id = "one-ward", days = 6, mark = 3,
    settles = { "lasting", "own-phone", "brought", "pointed", "typed-in" } },
  { id = "one-floor", days = 6, mark = 2,
    settles = { "lasting", "own-phone", "brought", "looked-after", "drawers", "answered" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "germs", kind = "clinical", from = { "buy", "runner", "letters", "robot" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 2 },
      { id = "c", mark = 3 }, { id = "d", mark = 1 } } },
  { id = "misread", kind = "clinical", from = { "letters", "sign" },
    answers = { { id = "a", mark = 3 }, { id = "b", mark = 0 },
      { id = "c", mark = 1 }, { id = "d", mark = 2 } } },
  { id = "left-on", kind = "data", from = { "buy", "find", "sign", "robot" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 0 },
      { id = "c", mark = 2 }, { id = "d", mark = 3 } } },
  { id = "next-bed", kind = "data", from = { "board", "runner", "own" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 1 }, { id = "d", mark = 2 } } },
  { id = "old-ones", kind = "cyber", from = { "own", "robot", "find" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 3 },
      { id = "c", mark = 0 }, { id = "d", mark = 1 } } },
  { id = "no-touch", kind = "people", from = { "buy", "own", "fixed" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 0 },
      { id = "c", mark = 3 }, { id = "d", mark = 2 } } },
}

---@param w Words
---@return table
function M.words(w)
  return {
    title = w "Who has got the tablet?",
    place = w "22 wards in two hospitals",
    summary = w "The wards share 46 tablets, and when a patient needs one, nobody knows where it \z
      is.",
    story = {
      w "Mrs Bibi sees her grandchildren on a tablet every day at four. Then she moves two floors \z
        up, and that ward has none.",
      w "Her son asks for one. A nurse rings six wards. It takes her 25 minutes, and two other \z
        patients wait for their tablets, the kind you swallow.",
      w "On the stock list there are 46. On a good day, 19 are in use. Where are the others?",
    },
    people = {
      { name = w "Zubeda Bibi", role = w "Patient, 71",
        look = { skin = "tan", face = "round", cover = "shayla", cover_colour = "lilac",
          clothes = "shalwar", clothes_colour = "teal", age_lines = true, ground = "leaf" },
        words = w "An older woman with a lilac scarf and a warm smile",
        says = w "I don't need a clever one. I need it at four, with somebody who puts it where I \z
          can see." },
      { name = w "Connor Duckworth", role = w "Nurse on ward 14",
        look = { skin = "pale", hair = "undercut", hair_colour = "ginger", beard = "stubble",
          clothes = "scrubs", clothes_colour = "brand", freckles = true, lanyard = true,
          ground = "sky" },
        words = w "A young man with ginger hair, in blue scrubs with a lanyard",
        says = w "If it's in my hand, it works. If I have to look for it, it doesn't. So please \z
          give me nothing with a password of 14 letters." },
      { name = w "Marek Nowicki", role = w "Patient, 58, who cannot speak since his stroke",
        look = { skin = "fair", hair = "thinning", hair_colour = "grey", beard = "moustache",
          glasses = "square", clothes = "jumper", clothes_colour = "navy", wheelchair = true,
          age_lines = true, ground = "sun" },
        words = w "A man with a grey moustache and glasses, in a wheelchair",
        says = w "I am not stupid. I am slow. Wait for me. (He types it, with one finger.)" },
    },
    constraints = {
      w "Not a minute of that at eight in the morning: then all are washed, fed and given their \z
        tablets, the other kind.",
      w "What goes from bed to bed has to stand being wiped down, every single time.",
      w "Whatever you bring in, somebody has to charge it, clean it, and know where it is.",
    },
    figures = {
      { w "Tablets on the stock list", w "46", w "The stock list, two years old. Nobody has \z
        counted since." },
      { w "Tablets in use on a usual day", w "19", w "Counted on one Tuesday. Other days may \z
        differ." },
      { w "Time a nurse looks for one", w "11 minutes", w "The nurses' own guess. Nobody used a \z
        watch." },
      { w "Patients a year who would use one", w "about 1,400", w "From the wards' diaries. It \z
        may be 200 more or fewer." },
    },
    groups = {
      calls = { w "Patients far from family", inside = w "patients far from family",
        need = w "They need a face from home, most days, at a time that they can count on." },
      voice = { w "Patients who can't speak",
        inside = w "patients who cannot speak, or who sign",
        need = w "Some sign, some have lost their speech. They want to be understood, about tea \z
          and about pain." },
      side = { w "Patients in side rooms", inside = w "patients alone in side rooms",
        need = w "They need the same as all the others, though whatever goes in must be cleaned \z
          before it comes out." },
    },
    parts = {
      buy = { w "30 new tablets", w "New tablets in strong cases, with a charging trolley for \z
        each floor.", inside = w "the new tablets" },
      manage = { w "One set-up for all", w "Every tablet is set up, updated and locked from one \z
        desk. On its own it helps nobody.", inside = w "the shared set-up" },
      find = { w "A tablet hunt", w "A week to find what is lost, charge it, mend it, and put a \z
        big number on its back.", inside = w "the tablet hunt" },
      board = { w "A whiteboard at the desk", w "It says which tablet is at which bed, and who \z
        has it next. A pen on a string.", inside = w "the whiteboard at the desk" },
      app = { w "A booking app", w "Staff book a tablet as you book a cinema seat, and a map \z
        shows where it is.", inside = w "the booking app" },
      runner = { w "Tablet runners", w "Volunteers bring a tablet to the bed, hold it, and take \z
        it back to be cleaned.", inside = w "the tablet runners" },
      own = { w "Help with patients' own phones", w "Stands, chargers with long leads, and a card \z
        that says how to get on the Wi-Fi.", inside = w "the help with patients' own phones" },
      fixed = { w "Screens in side rooms", w "A screen on an arm stays in each of 20 side rooms, \z
        so that nothing goes in or out.", inside = w "the screens in side rooms" },
      covers = { w "Clear covers and a cleaning shelf", w "Covers that are changed for each \z
        patient, and one shelf where clean things lie.",
        inside = w "the clear covers and the cleaning shelf" },
      letters = { w "Picture and letter boards", w "Printed boards on which a patient points at a \z
        picture or spells a word.", inside = w "the picture and letter boards" },
      sign = { w "Sign language by video", w "A trained interpreter comes on the screen when one \z
        is called.", inside = w "sign language by video" },
      robot = { w "A robot with a screen", w "It rolls to the bed by itself and shows a face. \z
        Everybody wants a photo with it.", inside = w "the robot with a screen" },
    },
    facts = {
      lasting = { open = w "Will new tablets stay in use, or end up in drawers as well?",
        known = w "Of the last 20 tablets that were bought, 11 are still in use. Four are lost, \z
          and five lie in drawers." },
      drawers = { open = w "How many of the lost tablets can still be used?",
        known = w "We hoped to find 20 tablets that work. There are 23, most of them behind a \z
          printer." },
      ["typed-in"] = { open = w "Would busy staff put each loan into an app?",
        known = w "On a ward that tried a booking app, 45 of 100 loans were put in. For the rest, \z
          the map was wrong." },
      brought = { open = w "Would the runners come in time?",
        known = w "In that week the runners were asked for 40 tablets, and 38 came at the hour \z
          that was agreed." },
      ["looked-after"] = { open = w "How much staff time do the runners take?",
        known = w "The runners take six hours a week, not four: somebody has to train them and \z
          plan their days." },
      ["own-phone"] = { open = w "How many patients have a phone that will do?",
        known = w "Of 30 patients, 18 have a phone that will do. The others have a cracked one, \z
          an old one, or none." },
      seen = { open = w "Can patients see and reach a fixed screen from their beds?",
        known = w "From 18 of 20 beds one can see and reach the screen. In two rooms a pipe is in \z
          the way." },
      pointed = { open = w "Do people manage with a board made of card?",
        known = w "Of 25 patients, we hoped that 20 would get across what they meant with a \z
          board. In fact 21 did." },
      licence = { open = w "What does one set-up for all cost in a year?",
        known = w "One set-up for all costs £4,760 a year, not £2,800. The price is for each \z
          tablet, and lost ones count, too." },
      answered = { open = w "How often does an interpreter come on at once?",
        known = w "In 8 of 10 tries an interpreter came on within five minutes. After ten at \z
          night it can take an hour." },
    },
    evidence = {
      ["ask-patients"] = { w "Ask patients on three wards", w "Mr Nowicki points at the board: T, \z
        E, A. Then 2. Then S, U, G. He grins. It is the first joke he has made since March. The \z
        man next to him holds up a phone with buttons." },
      ["ask-club"] = { w "Ask at the Deaf club", w "\"I had a broken hip and nodded for two \z
        days,\" signs Mrs Pickles. \"Nodding does not mean yes. It means that I'm tired of \z
        asking.\"" },
      night = { w "Shadow a night nurse", w "It is ten at night. Connor opens four drawers and \z
        finds three tablets, all of them flat. A booking app on trial says that two of them are \z
        in use right now." },
      count = { w "Count every tablet", w "You walk both hospitals with the stock list. Number 31 \z
        props up a window. Number 8 is still in its box, from 2021." },
      quotes = { w "Ask the sellers for prices", w "The small print has 19 pages. On page 12 you \z
        find out what they count as a tablet." },
      week = { w "Try two runners for a week", w "Aisha and Tom push a tea trolley with six \z
        tablets on it. By Friday, patients ask for them by name. On Monday they got lost for an \z
        hour." },
      cardboard = { w "Try a screen made of cardboard", w "You hang a box where the screen would \z
        be, and lie in the bed yourself. From bed 7 you see a lovely pipe." },
    },
    pilots = {
      ["one-ward"] = { w "One ward, for six weeks", w "Ward 14 tries it with Connor, you count \z
        each week, and the old way stays as a spare." },
      ["one-floor"] = { w "One floor, for two months", w "Four wards try it at once. You see \z
        more, but you cannot stand next to everyone." },
      everywhere = { w "All 22 wards on Monday", w "It starts everywhere on one day, so that it \z
        is fair." },
    },
    risks = {
      germs = { w "What if germs travel from bed to bed on the things you bring?",
        a = { w "The patients can wash their hands. We'd put up a poster.",
          no = w "Clean hands help. But the screen was at the last bed, too, and some of these \z
            patients cannot get to a sink." },
        b = { w "We'd buy wipes for every trolley and tell staff to use them after each patient.",
          no = w "Right idea, and near. But nobody can see whether it was done. How does the next \z
            person know that it is clean?" },
        c = { w "We'd wipe it after each patient and put a green tag on. No tag, no use." },
        d = { w "UV light kills nearly all germs, so we'd get a special box with UV light in it \z
          and put everything in there at the end of every day.",
          no = w "UV boxes do exist. But at the end of the day the tablet has been at ten beds. \z
            It has to be clean between two people." } },
      misread = { w "What if it is about pain or an operation, and it is understood wrongly?",
        a = { w "We'd use it for everyday things. For what matters there's a trained interpreter \z
          or a speech therapist, and they say it back." },
        b = { w "Somebody in the family can help. They know them best, and it's free.",
          no = w "They may know them best, and they are frightened, too. They may soften it or \z
            leave it out. And it must never be a child." },
        c = { w "The nurse will be able to tell from their face.",
          no = w "A good nurse sees a lot in a face. She cannot see whether it's the leg or the \z
            chest, or a yes that means no." },
        d = { w "We'd always say it back to the patient and ask if that's what they meant, and we \z
          would write it down in the notes as well.",
          no = w "Saying it back is very good. Who does it when it is about an operation? That \z
            needs somebody who is trained." } },
      ["left-on"] = { w "What if a patient's pictures or messages stay on the tablet?",
        a = { w "We'd have a sign: please log out.",
          no = w "Most people would. But the one who is wheeled off to theatre won't, and theirs \z
            is the account that stays open." },
        b = { w "It's only video calls with their gran. Nobody would be interested in that.",
          no = w "Perhaps not in gran. But it shows who is in hospital, and why. They have not \z
            said that others may know." },
        c = { w "The runner or nurse clears it by hand each time, and ticks it on a list.",
          no = w "That would do it, if nobody ever forgot. On a bad day the list gets ticked and \z
            the tablet does not get cleared. Let the machine do it." },
        d = { w "We'd set it so that it wipes itself after each loan." } },
      ["next-bed"] = { w "What if others see or hear what is private?",
        a = { w "Everyone on the ward is ill anyway, so they all know what it's like.",
          no = w "They may be kind about it. But each has a right to choose who knows." },
        b = { w "Headphones, backs to the wall, no names on show, and a quiet corner for private \z
          talk." },
        c = { w "Draw the curtains round the bed.",
          no = w "Do draw them! But a curtain stops no sound, and the name is still on the \z
            board." },
        d = { w "Headphones for every patient, cleaned each time, and staff who remind people to \z
          hold the camera so it only shows themselves.",
          no = w "That takes care of ears and of the next bed. One thing is left: names that \z
            anybody who walks by can read." } },
      ["old-ones"] = { w "What if an old or strange device lets in somebody who means harm?",
        a = { w "Anything that is too old for updates gets thrown out, and we'd check that once a \z
          year.",
          no = w "Throwing out is right. A year is long, though: a hole is used within days. And \z
            what can a bad device get at?" },
        b = { w "The guest network only, and too old means out." },
        c = { w "Nobody would hack a hospital. That's just horrible.",
          no = w "It is horrible, and it happens. Most attacks do not even know that it is a \z
            hospital." },
        d = { w "A really strong password, with numbers and signs, that we'd change every month \z
          and only tell the people who need it.",
          no = w "A password guards the front door. An old device has a hole in its wall. And a \z
            password that changes each month ends up on a sticky note." } },
      ["no-touch"] = { w "What about somebody whose hands shake, who sees badly, or who hates \z
        screens?",
        a = { w "We'd make a really clear video that shows how it works.",
          no = w "A video helps those who can see it and start it. The person whose hands shake \z
            is where she was." },
        b = { w "They can ask the patient in the next bed.",
          no = w "Many would help gladly. But it's not the neighbour's job, and then they hear it \z
            all." },
        c = { w "We ask each patient on day one what works. A stylus, a big button, a person, or \z
          a plain phone." },
        d = { w "Big buttons and large letters on all of them, and somebody who shows you how on \z
          the first day.",
          no = w "That helps lots of people. For those who cannot or won't use a screen there has \z
            to be a way without one." } },
    },
    trap = w "Most teams buy tablets. But 46 were bought before. What was missing was somebody \z
      who knows where they are, and who brings them to the bed.",
    real = w "Hospitals planned tablets for every ward, for calls that need hardly a touch. The \z
      calls took away worry, and kept the number of visitors low. In one hospital it began with \z
      four tablets: a family asked for more when their patient moved, and they spread ward by \z
      ward, each time with somebody from IT.",
    roles = { "nurse", "desk", "project" },
    question = w "When you bring new devices to a ward, what do you do so that they are still \z
      used a year on?",
    teacher = {
      routes = {
        w "Find and share: a tablet hunt, runners who bring them, and a whiteboard that says \z
          where they are.",
        w "Screens where they are most needed: fixed in side rooms, with clean covers, and stands \z
          for patients' own phones.",
        w "To be understood first: letter boards and sign language by video, with covers for side \z
          rooms.",
      },
      watch = w "Pupils count tablets, not people. Ask: \"It is four o'clock. Who carries it to \z
        Mrs Bibi?\" If nobody does, more tablets will not help. Watch for side rooms, too: nearly \z
        everyone forgets them.",
    },
  }
end

return M
