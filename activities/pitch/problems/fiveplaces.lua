-- Data in five places: what one doctor knows, the next one has to ask again.
local M = { id = "fiveplaces", colour = "plum", days = 14 }

M.budget = { once = 84000, yearly = 32000, hours = 20 } -- pounds, pounds a year, hours a week
M.worth = { 5, 9, 15 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "old", size = 5200 }, { id = "rushed", size = 4000 }, { id = "child", size = 900 },
  { id = "moved", size = 700 },
}

M.parts = {
  { id = "lake", once = 46000, yearly = 12000, hours = 3, reach = {} },
  { id = "view", once = 14000, yearly = 6000, hours = 3,
    reach = { old = 55, rushed = 60, child = 45, moved = 10 }, needs = { "lake" } },
  { id = "predict", once = 32000, yearly = 12000, hours = 5,
    reach = { old = 45, rushed = 40, child = 10 }, needs = { "lake" } },
  { id = "match", once = 9000, yearly = 10000, hours = 7,
    reach = { old = 10, rushed = 15, child = 5, moved = 40 } },
  { id = "summary", once = 14000, yearly = 4200, hours = 6,
    reach = { old = 35, rushed = 45, child = 15 } },
  { id = "allergy", once = 12000, yearly = 3600, hours = 7,
    reach = { old = 20, rushed = 35, child = 15, moved = 10 } },
  { id = "passport", once = 1500, yearly = 2600, hours = 9,
    reach = { old = 35, rushed = 5, child = 40, moved = 15 } },
  { id = "app", once = 16000, yearly = 7000, hours = 3,
    reach = { old = 10, rushed = 20, child = 50, moved = 10 } },
  { id = "pharmacist", once = 500, yearly = 16000, hours = 6,
    reach = { old = 40, rushed = 35, moved = 15 } },
  { id = "huddle", once = 300, yearly = 900, hours = 12,
    reach = { old = 20, child = 30, moved = 10 } },
  { id = "helper", once = 800, yearly = 12500, hours = 4,
    reach = { old = 15, child = 40, moved = 50 } },
  { id = "scan", once = 22000, yearly = 5000, hours = 6,
    reach = { old = 30, rushed = 15, child = 30, moved = 5 } },
}

M.facts = {
  { id = "rent", part = "lake", on = "yearly", low = 90, high = 200, truth = 150 },
  { id = "quick", part = "view", on = "reach", low = 40, high = 110, truth = 85 },
  { id = "winter", part = "predict", on = "reach", low = 20, high = 100, truth = 35 },
  { id = "same", part = "match", on = "reach", low = 50, high = 120, truth = 110 },
  { id = "opened", part = "summary", on = "reach", low = 40, high = 110, truth = 60 },
  { id = "carried", part = "passport", on = "reach", low = 40, high = 110, truth = 70 },
  { id = "set-up", part = "app", on = "reach", low = 30, high = 110, truth = 65 },
  { id = "put-right", part = "pharmacist", on = "reach", low = 50, high = 110, truth = 95 },
  { id = "ten-minutes", part = "huddle", on = "hours", low = 80, high = 220, truth = 150 },
  { id = "readable", part = "scan", on = "reach", low = 30, high = 100, truth = 45 },
}

M.evidence = {
  { id = "waiting", kind = "talk", days = 3, finds = { "carried", "set-up" } },
  { id = "surgery", kind = "talk", days = 3, finds = { "opened", "ten-minutes" } },
  { id = "night", kind = "shadow", days = 2, finds = { "quick", "opened" } },
  { id = "twins", kind = "data", days = 2, finds = { "same" } },
  { id = "folders", kind = "data", days = 2, finds = { "readable" } },
  { id = "replay", kind = "data", days = 2, finds = { "winter", "rent" } },
  { id = "week", kind = "trial", days = 2, finds = { "put-right", "ten-minutes" } },
}

M.pilots = {
  { id = "one-ward", days = 6, mark = 3,
    settles = { "carried", "opened", "quick", "put-right", "ten-minutes", "same" } },
  { id = "front-door", days = 6, mark = 2,
    settles = { "opened", "quick", "put-right", "winter", "same", "set-up" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "mixed-up", kind = "clinical", from = { "match", "allergy" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 2 },
      { id = "c", mark = 1 }, { id = "d", mark = 3 } } },
  { id = "stale", kind = "clinical", from = { "passport", "summary", "app", "scan" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 3 },
      { id = "c", mark = 0 }, { id = "d", mark = 1 } } },
  { id = "nosy", kind = "data", from = { "view", "summary", "pharmacist" },
    answers = { { id = "a", mark = 3 }, { id = "b", mark = 0 },
      { id = "c", mark = 2 }, { id = "d", mark = 1 } } },
  { id = "not-theirs", kind = "data", from = { "lake", "huddle", "helper", "predict" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 0 },
      { id = "c", mark = 3 }, { id = "d", mark = 2 } } },
  { id = "one-basket", kind = "cyber", from = { "lake", "app", "scan" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 1 },
      { id = "c", mark = 2 }, { id = "d", mark = 3 } } },
  { id = "unknown", kind = "people", from = { "predict", "app", "passport" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 3 },
      { id = "c", mark = 0 }, { id = "d", mark = 1 } } },
}

---@param w Words
---@return table
function M.words(w)
  return {
    title = w "Tell us again, please",
    place = w "Two hospitals, 31 GP practices and a council",
    summary = w "What is known about a patient lies in five places that do not talk to each \z
      other, so people tell the same story again and again, and things get lost on the way.",
    story = {
      w "Mrs Haworth fell on a Friday. By Monday she has told her story to five people, and each \z
        of them has typed it into something else.",
      w "The GP's computer knows that penicillin makes her ill. The hospital's computer doesn't. \z
        There is a note in a paper folder, in the other hospital, in the basement.",
      w "A nurse rings the GP practice, which opens at eight. It is a quarter past two at night.",
    },
    people = {
      { name = w "Brenda Haworth", role = w "Patient, 79, who takes eleven kinds of tablets",
        look = { skin = "pale", face = "round", hair = "curly", hair_colour = "white",
          clothes = "cardigan", clothes_colour = "rose", glasses = "round", age_lines = true,
          ground = "rose" },
        words = w "An old woman with white curls, round glasses and a pink cardigan",
        says = w "The fifth time I left out the boring bits, love. One of them was the \z
          penicillin." },
      { name = w "Dr Imran Siddiqui", role = w "Doctor in the emergency department",
        look = { skin = "tan", hair = "side-part", hair_colour = "black", beard = "stubble",
          clothes = "scrubs", clothes_colour = "navy", lanyard = true, ground = "sky" },
        words = w "A man with stubble, in dark blue scrubs",
        says = w "Five windows, five passwords. I don't want more data. I want the three lines \z
          that I need, in ten seconds." },
      { name = w "Nell Boswell", role = w "Traveller, and mum of a boy with epilepsy",
        look = { skin = "fair", hair = "long", hair_colour = "dark", clothes = "tee",
          clothes_colour = "ember", freckles = true, ground = "leaf" },
        words = w "A woman with long dark hair and a red top",
        says = w "We move, and his notes don't. They've got him down three times, and not one has \z
          the right dose." },
    },
    constraints = {
      w "The five places have five owners, and each of them has to say yes.",
      w "What one place knows may be shared only for somebody's care, and people can say no.",
      w "None of the five may be switched off: each of them is somebody's daily work.",
    },
    figures = {
      { w "Times a patient tells the same story", w "5", w "Counted for 20 patients. The most was \z
        nine." },
      { w "Medicine lists that are wrong on arrival", w "9 in 20", w "Checked by a pharmacist, \z
        for one week in May." },
      { w "Time a doctor spends looking for things", w "48 minutes a shift", w "A watch, one \z
        doctor, three shifts. It may differ." },
      { w "People in there more than once", w "about 3,000", w "An estimate. Nobody has looked at \z
        them all." },
    },
    groups = {
      old = { w "Older patients", inside = w "older people with many illnesses",
        need = w "They have many illnesses, and want to tell it once and have all who treat them \z
          know of it." },
      rushed = { w "Emergency patients", inside = w "people who come in as an emergency",
        need = w "A stranger has to know in ten seconds what must not be done to them." },
      child = { w "Children ill for years", inside = w "children who are ill for years",
        need = w "School nurse, GP and hospital have to know the same, and Mum should not be the \z
          messenger." },
      moved = { w "People hard to find",
        inside = w "people who move or whose name is spelt many ways",
        need = w "They move, or their name is spelt in many ways. They want to be found, and as \z
          one person, not as three." },
    },
    parts = {
      lake = { w "One shared store (a data lake)", w "All five send a copy each night to one \z
        place. By itself, that helps nobody yet.", inside = w "the shared store" },
      view = { w "One screen for all five", w "Whoever treats a patient sees what matters from \z
        all five places, on one page.", inside = w "the one screen for all five" },
      predict = { w "A program that looks ahead", w "It learns from old data who will fall ill \z
        next, and makes a list each morning.", inside = w "the program that looks ahead" },
      match = { w "Find the doubles", w "Two clerks and a program find people who are in there \z
        twice, and ask before they put them together.", inside = w "the search for doubles" },
      summary = { w "The GP's summary", w "Hospital staff can open a short page that the GP \z
        keeps: illnesses, tablets, allergies.", inside = w "the GP's summary" },
      allergy = { w "One list, only of allergies", w "Just one thing, but the same in all five \z
        places, within a minute.", inside = w "the list of allergies" },
      passport = { w "A yellow folder to keep", w "The patient carries it. Whoever treats them \z
        writes in it, by hand.", inside = w "the yellow folder to keep" },
      app = { w "An app for patients", w "You see your own notes on your phone and can show them \z
        to anybody you like.", inside = w "the app for patients" },
      pharmacist = { w "A pharmacist at the door", w "For all who arrive with five tablets or \z
        more, she rings round and makes one true list.", inside = w "the pharmacist at the door" },
      huddle = { w "Ten minutes on the phone", w "Each day at noon the ward, the GP and the \z
        council's carers talk through the patients that worry them.",
        inside = w "the ten minutes on the phone" },
      helper = { w "One helper with a name", w "People with the most tangled stories get one \z
        person to ring, who knows it all and passes it on.", inside = w "the helper with a name" },
      scan = { w "The basement, scanned", w "A firm collects the 4,000 thickest paper folders and \z
        makes pictures of the pages.", inside = w "the scanned basement" },
    },
    facts = {
      rent = { open = w "What does the shared store cost in a year?",
        known = w "The shared store costs £18,000 a year, not £12,000. It's cheap to put data in. \z
          It costs each time you take some out." },
      quick = { open = w "Is one screen quick enough for a busy doctor?",
        known = w "On one screen, the three lines came within ten seconds in 17 of 20 tries. Then \z
          the others came, all 200 of them." },
      winter = { open = w "How often is the program right that looks ahead?",
        known = w "We gave the program the data of last autumn. Of 200 people who fell ill in the \z
          winter, it had named 70." },
      same = { open = w "How many doubles can be put right?",
        known = w "We hoped to put 20 doubles right in a day. It was 22, and one of them was the \z
          clerk's own aunt." },
      opened = { open = w "Would doctors open the GP's summary?",
        known = w "Doctors opened the summary for 30 of 50 patients. For the rest there was no \z
          time: it takes one more password." },
      carried = { open = w "Do patients have the yellow folder with them?",
        known = w "Of 10 patients, 7 had the folder with them. Two folders were at home on the \z
          fridge, and one in the ambulance." },
      ["set-up"] = { open = w "How many would have the app set up and working?",
        known = w "Of 20 families who wanted the app, 13 had it working. Three gave up when it \z
          asked for a passport photo." },
      ["put-right"] = { open = w "Does a pharmacist get the list of tablets right?",
        known = w "The pharmacist had 20 lists to put right, and did 19. The last GP practice was \z
          shut." },
      ["ten-minutes"] = { open = w "Do ten minutes on the phone stay ten minutes?",
        known = w "Ten minutes never stay ten minutes: with finding people and writing it up, \z
          it's 18 hours a week for all, not twelve." },
      readable = { open = w "Can one find anything in scanned folders?",
        known = w "In 18 of 40 scanned folders we found what we were looking for. A fax from 1994 \z
          is grey on grey." },
    },
    evidence = {
      waiting = { w "Talk to people who wait", w "Nell opens a carrier bag: letters from four \z
        hospitals, sorted by colour. \"This is his record,\" she says. \"I'm the computer.\"" },
      surgery = { w "Sit in a GP practice's back office", w "\"You send us eleven pages, and the \z
        dose is on page nine,\" says the receptionist. \"And then your ward rings and asks me for \z
        it.\"" },
      night = { w "Shadow a doctor at night", w "Dr Siddiqui has a sticky note on his badge with \z
        five passwords. He covers it with his thumb when he sees you look." },
      twins = { w "Look for doubles", w "Mohammed, Muhammad, Mohamad: one man, one street, three \z
        records. And two women called Ann Smith, born on one day, who are not the same." },
      folders = { w "Open 20 folders", w "The basement smells of soup. The thickest folder has \z
        four volumes, and volume three has been out since 2009." },
      replay = { w "Ask the sellers for proof", w "\"Can you try it on last winter, for which we \z
        know the answer?\" you ask. It goes quiet on the line." },
      week = { w "A pharmacist for a week", w "She makes 14 calls by ten o'clock. Mrs Haworth has \z
        been taking one tablet twice: it comes in two different boxes." },
    },
    pilots = {
      ["one-ward"] = { w "One ward and three GP practices", w "The older people's ward tries it \z
        for eight weeks, with the GPs that most of its patients have." },
      ["front-door"] = { w "The emergency department", w "It begins where it's busiest, for two \z
        months, day and night." },
      everywhere = { w "All 31 GP practices at once", w "Both hospitals and everybody else start \z
        on the same Monday." },
    },
    risks = {
      ["mixed-up"] = { w "What if two people with one name get mixed up?",
        a = { w "Computers don't make mistakes like that.",
          no = w "They don't mistype. But if two people's records say the same, how would a \z
            computer know? It needs a rule, and a person." },
        b = { w "We'd only join them if name, birthday and NHS number are all the same.",
          no = w "A good strict rule. Yet a number can be mistyped, and two people called Ann \z
            Smith can be born on one day. Who looks at the doubtful ones?" },
        c = { w "We'd show it to the patient each time they come in and ask them to read it \z
          through, so they can say if it's wrong.",
          no = w "A good habit, and it will catch a lot. But somebody who comes in unconscious, \z
            or who reads little, can't do it." },
        d = { w "Number, name and birth date must agree. If not, a person looks, and it can be \z
          undone." } },
      stale = { w "What if it is old, and somebody trusts it?",
        a = { w "We update it every night, automatically, so that it's never more than a day old.",
          no = w "A day is good! But paper and pictures don't update. And who tells the doctor \z
            how old it is?" },
        b = { w "Each line says who wrote it and when. Staff ask: is this still so?" },
        c = { w "It's better than nothing.",
          no = w "Often, yes. But an old dose that looks new can be worse than none: with none, \z
            they'd ask." },
        d = { w "The patient is told to keep it up to date.",
          no = w "Some do it better than any computer. The one who's too ill to do it needs it \z
            most." } },
      nosy = { w "What if somebody looks up their neighbour, or someone famous?",
        a = { w "Only those who treat you get in, each look is written down, and you can see the \z
          list." },
        b = { w "Doctors and nurses are people you can trust, and they've got far too much to do \z
          to sit there looking up their neighbours.",
          no = w "Nearly all of them are. Out of thousands, one gets curious about an ex. \z
            Patients should not have to hope." },
        c = { w "We'd log what everyone opens, and check a few of them each week.",
          no = w "Checking is right and frightens the curious off. Could you stop them from \z
            getting in at all, and let patients look as well?" },
        d = { w "We'd put a warning on the first page.",
          no = w "It helps people to remember. By the third day they click it away without seeing \z
            it." } },
      ["not-theirs"] = { w "What if somebody does not want all that to be passed on?",
        a = { w "It would be on the website, under privacy.",
          no = w "It has to be there, true. But when did you last read one of those? People need \z
            to hear it from somebody." },
        b = { w "It's for their own good, so they'd say yes.",
          no = w "Most would. Somebody who has told a nurse about their mental health may not \z
            want the council to read it. It's theirs to say." },
        c = { w "We tell them in plain words, they can say no, and the most private notes stay \z
          shut." },
        d = { w "They sign a form when they come in, and if they don't sign it then nothing gets \z
          shared.",
          no = w "Asking is right. But in pain people sign anything, and somebody who says no to \z
            one thing may still want the allergy known. Let them choose." } },
      ["one-basket"] = { w "What if it's all in one place, and that place is attacked or breaks?",
        a = { w "It's in the cloud, so it can't break.",
          no = w "A cloud is other people's computers. They are well kept, but now and then they \z
            stop, and a stolen password opens them, too." },
        b = { w "We'd get the best virus scanner.",
          no = w "That's needed. It stops what is known. What do the wards do on the day when it \z
            doesn't?" },
        c = { w "We'd copy it every night and keep that in the other hospital.",
          no = w "That's just what you should do. Whether it can be read you'll know once you \z
            have tried. And what do wards do meanwhile?" },
        d = { w "We'd keep a copy apart and try out that it works, and for the day when it's all \z
          down each ward can print the list of its patients." } },
      unknown = { w "What about people whom the records hardly know, or who have no phone?",
        a = { w "We'd have staff ask everyone at the desk if there's anything that we don't know.",
          no = w "Asking is the best start. But there's a queue behind them. Somebody has to look \z
            for those who never get to the desk." },
        b = { w "We'd count who's missing each month, and there's one person to ring." },
        c = { w "You can't help people who aren't in the system.",
          no = w "It feels like that. But they come to the same door, and a person can ask. Often \z
            they need it most." },
        d = { w "They could register online.",
          no = w "Some will, and it's quick. But Nell has done that, in three towns. That is how \z
            her boy came to be three people." } },
    },
    trap = w "Most teams begin with the biggest box: all data in one place. But a doctor needs \z
      three lines, and a shared store helps nobody until the doubles are found and somebody has a \z
      screen for it.",
    real = w "Trusts that had each built their own began to share: one store of data, built from \z
      nothing so that it is steady and easy to use. Numbers went from nice to have to what \z
      decisions rest on, and some boards now have a director for it. Looking ahead becomes \z
      possible only then, when the data are shared.",
    roles = { "data", "analyst", "change" },
    question = w "When you work with data about people, what do you need to see, and what is kept \z
      from you?",
    teacher = {
      routes = {
        w "Small and sure: one list of allergies, the GP's summary and a yellow folder.",
        w "People who know: a pharmacist at the door and one helper with a name.",
        w "Build the big one: the shared store and one screen, with ten minutes on the phone for \z
          those it misses.",
      },
      watch = w "Pupils believe that more data is better. Ask: \"It is two at night, and you have \z
        ten seconds. Which three lines?\" Then ask who is not in there at all: people who move, \z
        and people with names that others cannot spell.",
    },
  }
end

return M
