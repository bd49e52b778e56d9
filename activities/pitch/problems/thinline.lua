-- Remote clinics on a thin line: faces freeze, words are lost. Is it the line at all?
local M = { id = "thinline", colour = "leaf", days = 14 }

M.budget = { once = 36000, yearly = 15000, hours = 12 } -- pounds, pounds a year, hours a week
M.worth = { 6, 10, 17 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "far", size = 2400 }, { id = "busy", size = 1800 }, { id = "weak", size = 1100 },
  { id = "hear", size = 500 },
}

M.parts = {
  { id = "fibre", once = 24000, yearly = 7000, hours = 1,
    reach = { far = 55, busy = 60, weak = 5, hear = 40 } },
  { id = "way", once = 1800, yearly = 300, hours = 2, reach = { far = 25, busy = 25, hear = 20 } },
  { id = "backup", once = 400, yearly = 200, hours = 3,
    reach = { far = 25, busy = 30, hear = 15 } },
  { id = "spread", once = 300, yearly = 400, hours = 6,
    reach = { far = 20, busy = 15, hear = 15 } },
  { id = "phone", once = 200, yearly = 600, hours = 4, reach = { far = 25, busy = 30, weak = 35 } },
  { id = "cable", once = 6500, yearly = 300, hours = 1,
    reach = { far = 15, busy = 20, hear = 20 } },
  { id = "mobile", once = 3000, yearly = 4200, hours = 1,
    reach = { far = 25, busy = 25, hear = 20 } },
  { id = "hubs", once = 12000, yearly = 4800, hours = 4,
    reach = { far = 30, weak = 45, hear = 15 } },
  { id = "test", once = 600, yearly = 4200, hours = 6,
    reach = { far = 15, busy = 10, weak = 25, hear = 15 } },
  { id = "captions", once = 4000, yearly = 6800, hours = 1,
    reach = { far = 10, busy = 10, weak = 25, hear = 50 } },
  { id = "nurse", once = 6000, yearly = 9000, hours = 6,
    reach = { far = 20, weak = 45, hear = 30 } },
  { id = "booth", once = 34000, yearly = 6000, hours = 4,
    reach = { far = 40, busy = 10, weak = 10, hear = 40 } },
}

M.facts = {
  { id = "where-it-sticks", part = "fibre", on = "reach", low = 40, high = 110, truth = 60 },
  { id = "line-price", part = "fibre", on = "yearly", low = 90, high = 180, truth = 140 },
  { id = "first", part = "way", on = "reach", low = 40, high = 110, truth = 95 },
  { id = "mornings", part = "backup", on = "reach", low = 30, high = 120, truth = 90 },
  { id = "movable", part = "spread", on = "reach", low = 40, high = 110, truth = 70 },
  { id = "ears-enough", part = "phone", on = "reach", low = 40, high = 110, truth = 75 },
  { id = "bars", part = "mobile", on = "reach", low = 20, high = 110, truth = 35 },
  { id = "hall", part = "hubs", on = "reach", low = 40, high = 120, truth = 90 },
  { id = "hungry", part = "booth", on = "reach", low = 20, high = 100, truth = 40 },
  { id = "miles", part = "nurse", on = "hours", low = 80, high = 200, truth = 150 },
}

M.evidence = {
  { id = "dale", kind = "talk", days = 3, finds = { "hall", "ears-enough" } },
  { id = "doctors", kind = "talk", days = 3, finds = { "movable", "ears-enough" } },
  { id = "nurse-day", kind = "shadow", days = 2, finds = { "miles", "hall" } },
  { id = "graph", kind = "data", days = 2, finds = { "where-it-sticks", "mornings" } },
  { id = "small-print", kind = "data", days = 1, finds = { "line-price", "hungry" } },
  { id = "walk", kind = "trial", days = 2, finds = { "bars" } },
  { id = "morning", kind = "trial", days = 2, finds = { "first", "mornings" } },
}

M.pilots = {
  { id = "one-clinic", days = 6, mark = 3,
    settles = { "first", "mornings", "ears-enough", "hall", "where-it-sticks" } },
  { id = "tuesdays", days = 6, mark = 2,
    settles = { "movable", "first", "mornings", "where-it-sticks", "bars", "hall", "miles" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "cut-off", kind = "clinical", from = { "fibre", "mobile", "spread", "captions", "booth" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 3 },
      { id = "c", mark = 0 }, { id = "d", mark = 2 } } },
  { id = "unseen", kind = "clinical", from = { "phone", "test" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 2 },
      { id = "c", mark = 3 }, { id = "d", mark = 1 } } },
  { id = "overheard", kind = "data", from = { "hubs", "phone", "captions" },
    answers = { { id = "a", mark = 2 }, { id = "b", mark = 0 },
      { id = "c", mark = 1 }, { id = "d", mark = 3 } } },
  { id = "no-copy", kind = "data", from = { "backup", "way" },
    answers = { { id = "a", mark = 3 }, { id = "b", mark = 1 },
      { id = "c", mark = 2 }, { id = "d", mark = 0 } } },
  { id = "open-door", kind = "cyber", from = { "mobile", "cable", "nurse", "booth" },
    answers = { { id = "a", mark = 1 }, { id = "b", mark = 0 },
      { id = "c", mark = 3 }, { id = "d", mark = 2 } } },
  { id = "no-line", kind = "people", from = { "fibre", "cable", "captions", "way", "booth" },
    answers = { { id = "a", mark = 0 }, { id = "b", mark = 3 },
      { id = "c", mark = 2 }, { id = "d", mark = 1 } } },
}

---@param w Words
---@return table
function M.words(w)
  return {
    title = w "Can you hear me now?",
    place = w "A small hospital and three health centres in the hills",
    summary = w "Clinics by video save sick people a long drive, but on Tuesday mornings the \z
      pictures freeze and nobody knows why.",
    story = {
      w "Mr Metcalfe lives at the top of the dale. The bus to the hospital takes 95 minutes each \z
        way, so he sees his heart doctor by video.",
      w "At ten on Tuesday, 20 clinics run at once. The doctor says: \"You may stop taking the\" \z
        and freezes with her mouth open. Stop taking what?",
      w "One call takes 1.1 megabits a second down and 0.7 up. The line gives 40 down and 10 up. \z
        So how many calls fit?",
    },
    people = {
      { name = w "Alan Metcalfe", role = w "Farmer, 67, with a heart that needs looking after",
        look = { skin = "peach", face = "square", hair = "thinning", hair_colour = "white",
          beard = "full", clothes = "jumper", clothes_colour = "leaf", age_lines = true,
          ground = "leaf" },
        words = w "An older man with a white beard and a green jumper",
        says = w "I park by the reservoir, because that's where there are two bars. Then it \z
          rains, and the doctor says: could you turn that drum off?" },
      { name = w "Dr Nisha Pillai", role = w "Heart doctor",
        look = { skin = "umber", hair = "bob", hair_colour = "black", clothes = "blazer",
          clothes_colour = "plum", lanyard = true, glasses = "round", ground = "plum" },
        words = w "A woman with glasses and a plum jacket",
        says = w "I said \"can you hear me\" 31 times that morning. I counted. I didn't train \z
          eleven years for that." },
      { name = w "Keisha Bailey", role = w "Pupil, 15, who reads lips",
        look = { skin = "deep", hair = "braids", hair_colour = "black", clothes = "hoodie",
          clothes_colour = "sun", hearing_aid = true, ground = "sun" },
        words = w "A girl with braids and a hearing aid, in a yellow hoodie",
        says = w "If your face turns into little squares, I've gone deaf twice. And Mum can't \z
          always be there to tell me what you said." },
    },
    constraints = {
      w "Every clinic room is in use from nine to five, so work on the line happens in the \z
        evening.",
      w "The line also carries X-rays, blood results and the phones: they must not suffer.",
      w "Nobody may be asked to pay for being seen, not even with their own phone's data.",
    },
    figures = {
      { w "Calls that freeze or drop on a Tuesday", w "1 in 4", w "The video program's own count, \z
        for five Tuesdays." },
      { w "What the line gives upwards", w "10 megabits a second", w "So says the bill. Nobody \z
        has measured it." },
      { w "What 20 calls at once need upwards", w "14 megabits a second", w "20 times 0.7. That \z
        one is sure." },
      { w "Patients seen by video in a year", w "about 5,800", w "The clinic lists. Some came \z
        twice, so there may be fewer people." },
    },
    groups = {
      far = { w "Patients far up the dale", inside = w "patients far up the dale",
        need = w "They need to be seen without a day on the bus, on a call that holds." },
      busy = { w "People at work or school", inside = w "people who would lose work or school",
        need = w "They need to be seen in a break, on time, and not to be called back three \z
          times." },
      weak = { w "Patients with a weak line", inside = w "patients with a weak line at home",
        need = w "They need a way that works with one bar, or with no data left at the end of the \z
          month." },
      hear = { w "Deaf patients", inside = w "patients who are deaf or hear badly",
        need = w "All who are deaf or hear badly need a picture that is sharp enough for lips and \z
          hands, or words to read." },
    },
    parts = {
      fibre = { w "A thick new line", w "A firm digs up the road and lays glass fibre: ten times \z
        as much, up and down.", inside = w "the thick new line" },
      way = { w "Right of way for calls", w "A setting in the network lets calls go first, as an \z
        ambulance does. Big files wait a little.", inside = w "the right of way for calls" },
      backup = { w "Copies made at night", w "The big copies of all the records (backups) are \z
        made at two at night, not by day, and somebody checks them.",
        inside = w "the copies made at night" },
      spread = { w "Clinics spread over the week", w "Not all on Tuesday at ten. Somebody has to \z
        talk to every doctor.", inside = w "the clinics spread over the week" },
      phone = { w "A plain phone call, where it will do", w "For a blood result or a new dose, \z
        doctor and patient choose the phone.", inside = w "the plain phone calls" },
      cable = { w "Cables in the clinic rooms", w "Doctors' computers get a cable, so that they \z
        share no Wi-Fi with the waiting room.", inside = w "the cables in the clinic rooms" },
      mobile = { w "A second line by mobile", w "A box on the roof sends some of the calls over \z
        the mobile network.", inside = w "the second line by mobile" },
      hubs = { w "A room in the village", w "In two village halls there's a quiet room with a \z
        good line and somebody who makes tea.", inside = w "the rooms in the village" },
      test = { w "A test call the day before", w "Somebody rings each patient, tries the picture \z
        and sound, and helps to set it up.", inside = w "the test call the day before" },
      captions = { w "A video program with captions", w "It writes what is said below the \z
        picture, and makes do with a thinner line.", inside = w "the video program with captions" },
      nurse = { w "A nurse with a case", w "She drives to the patient with a tablet and a good \z
        aerial, and listens to heart and lungs for the doctor.",
        inside = w "the nurse with a case" },
      booth = { w "A 3D booth", w "You sit in it, and the doctor appears as large as life. It was \z
        in the papers.", inside = w "the 3D booth" },
    },
    facts = {
      ["where-it-sticks"] = { open = w "Is it the hospital's line that the calls stick on?",
        known = w "Of 50 frozen calls, 30 stuck on our line. The other 20 stuck at the patient's \z
          end, where fibre helps nobody." },
      ["line-price"] = { open = w "What does the thick line cost, year by year?",
        known = w "The thick line costs £9,800 a year, not £7,000: the price on the advert is for \z
          the first year only." },
      first = { open = w "Do calls hold when they go first?",
        known = w "When calls went first, 19 of 20 held that would have frozen on the line." },
      mornings = { open = w "Is it the backup that fills the line?",
        known = w "On 18 of 20 bad mornings the backup was running. Somebody set it to nine \z
          o'clock in 2016 and then retired." },
      movable = { open = w "Would doctors move their clinics to another hour?",
        known = w "Of 10 doctors, 7 would move their clinic. The others operate on all other \z
          days, or fetch children." },
      ["ears-enough"] = { open = w "For how many is a plain phone call enough?",
        known = w "Of 40 patients whom we had put down for the phone, 30 could do it that way, \z
          say doctor and patient both." },
      bars = { open = w "Is there a signal for a second line by mobile?",
        known = w "The second line had the speed that was promised in 7 of 20 hours. When the \z
          wind turns, it's gone." },
      hall = { open = w "Would people go to a room in the village?",
        known = w "Of 30 patients, 27 would go to a room in the village. Three said that \z
          everybody would see whose car it was." },
      hungry = { open = w "How much of the line does the 3D booth eat?",
        known = w "The 3D booth eats as much as 18 video calls. It would run well in 8 of the 20 \z
          hours that we want it for." },
      miles = { open = w "How many hours does a nurse with a case need?",
        known = w "A nurse with a case needs nine hours a week, not six. The dale has one road, \z
          and sheep." },
    },
    evidence = {
      dale = { w "Talk to patients up the dale", w "Six people sit round a stove. \"Half the time \z
        she only wants to tell me that my blood's fine,\" says Mr Metcalfe. \"For that I need to \z
        see her face?\"" },
      doctors = { w "Ask the doctors at lunch", w "\"Why ten on Tuesday?\" you ask. Dr Pillai \z
        thinks. \"Because it always has been,\" she says, and puts down her fork." },
      ["nurse-day"] = { w "Go out with a community nurse", w "Four visits, 61 miles, one flock of \z
        sheep. At the last house the signal is best in the bathroom." },
      graph = { w "Watch the line for a week", w "You draw a graph of every minute. At nine each \z
        morning it hits the ceiling and stays there. The first call is not until half past." },
      ["small-print"] = { w "Read the sellers' small print", w "The booth needs \"a line of \z
        business quality\". You ask what that means. The seller says that he'll get back to you." },
      walk = { w "Walk round with a signal meter", w "Two bars on the roof. None by the bins. \z
        Four in the car park of the pub, which everybody knew." },
      morning = { w "Try right of way for a morning", w "One engineer, one setting, four minutes. \z
        In room 3 nobody notices anything, for the first time in a year." },
    },
    pilots = {
      ["one-clinic"] = { w "One clinic, for six weeks", w "Only Dr Pillai's Tuesday clinic, with \z
        a phone number on paper for when it fails." },
      tuesdays = { w "All Tuesdays, for two months", w "Twenty clinics try it on the day that is \z
        worst, so it shows quickly what works." },
      everywhere = { w "All clinics, every day", w "It is switched over at the weekend, for all \z
        four places." },
    },
    risks = {
      ["cut-off"] = { w "What if the call breaks off just when it matters?",
        a = { w "You just call again till it works.",
          no = w "That is what they do now. Mr Metcalfe still does not know what to stop taking. \z
            Who calls whom, and when does one give up?" },
        b = { w "Within two minutes the doctor rings by phone, and what was agreed comes in \z
          writing." },
        c = { w "With what we're building it won't break off any more, because we're going to \z
          have so much more speed than we need.",
          no = w "It's good that you believe in it! A digger has cut many a good line. What \z
            then?" },
        d = { w "The patient gets a number to ring if it breaks off, straight to the clinic's \z
          desk.",
          no = w "A number is half of it. But what if he thinks that he heard it all? The doctor \z
            knows what was not said. She should ring." } },
      unseen = { w "What if something is missed that one would only see face to face?",
        a = { w "The doctor can ask them to describe it.",
          no = w "She can, and a good one does. But nobody can describe what they haven't \z
            noticed, such as lips that turn blue." },
        b = { w "If the patient has a bad feeling about it, they can always say so and come in.",
          no = w "It's right that patients can choose. Some never complain, though, and say that \z
            they are fine. Who else looks out?" },
        c = { w "The doctor picks who's safe this way. If there's any doubt, they're seen within \z
          a week." },
        d = { w "We'd ask them to send in a photo before, in good light and from two sides, so \z
          the doctor can look at it for as long as they like.",
          no = w "A photo helps with skin. It shows no limp and no shaking hand. And not everyone \z
            can send one." } },
      overheard = { w "What if others hear or keep what the patient says?",
        a = { w "There's a door that shuts and a sign on it, and a radio is on in the next room.",
          no = w "You've thought of walls, very good. What about a patient who takes the call on \z
            the bus? Somebody should ask where they are." },
        b = { w "In a village they all know each other anyway.",
          no = w "That's just why it matters. It may be the baker's niece who makes the tea." },
        c = { w "We'd ask them to use headphones.",
          no = w "Then nobody hears the doctor. But everybody hears what he says back." },
        d = { w "A shut door, and the doctor first asks: are you alone? Nothing's recorded." } },
      ["no-copy"] = { w "What if the copies of the records fall behind, and nobody sees it?",
        a = { w "Each morning it tells us. Each month we try one out." },
        b = { w "Computers do that by themselves, so we'd set it and leave it.",
          no = w "That is how it was done last time, and then everybody forgot it. A machine has \z
            to be asked how it is." },
        c = { w "There's a red light that comes on in the IT office if a copy has failed or is \z
          running late.",
          no = w "A light shows that it failed. It does not show that the copy can be read. The \z
            proof is getting something back." },
        d = { w "We could make the copies less often, like once a week, and that would save even \z
          more of the line.",
          no = w "It would, and by a lot. But if the disk breaks on a Friday, the week's notes \z
            are gone." } },
      ["open-door"] = { w "What if somebody gets into the network through the new equipment?",
        a = { w "We'd put it up high where nobody can reach it.",
          no = w "High up is good against thieves. But nobody who gets in this way brings a \z
            ladder." },
        b = { w "It's new, so it's safe.",
          no = w "New things have the newest locks. But they often come with the password \z
            \"admin\", and everybody knows it." },
        c = { w "We'd put it on IT's list like everything else, with its own password, its own \z
          bit of network, and updates. If it's lost, it's switched off the same day." },
        d = { w "We'd change the password on the first day, and lock it away.",
          no = w "Most people forget that one, so well done. In a year it needs an update, \z
            though. Who does it, if it's on nobody's list?" } },
      ["no-line"] = { w "What about patients with no line at home, or with no data left?",
        a = { w "Nearly everybody has the internet now, and if they haven't, there's a neighbour \z
          or somebody in the family who has.",
          no = w "Nearly. But 1.9 million homes in this country don't, and many pay as they go. \z
            And what the doctor says is not for the neighbours." },
        b = { w "Each letter offers four ways in one line: video, phone, a place nearby, or come. \z
          They choose." },
        c = { w "We can lend them a tablet with its own data on it.",
          no = w "That's a kind thought, and it does get some people in. At one bar a tablet \z
            freezes as well. And some just want to come." },
        d = { w "They can come in like before.",
          no = w "So they can. But it's 95 minutes on a bus, for the people who can manage it \z
            least. What else is there?" } },
    },
    trap = w "Most teams buy a thick line. But it was full each morning because of a backup at \z
      the wrong hour, and two in five of the bad calls stuck at the other end. Measure before you \z
      dig.",
    real = w "When doctors had to stay at home, many went on seeing their patients by video. \z
      People learnt quickly why it matters how much a line carries: a call takes about 1.1 \z
      megabits a second down and 0.7 up, and 20 at once need 14 up. Where it worked fast, people \z
      mostly made better use of what they had, and did not buy everything new.",
    roles = { "network", "telecoms", "nurse" },
    question = w "When something is slow, how do you find out what it is before you spend money?",
    teacher = {
      routes = {
        w "Use the line you have: right of way, copies at night and cables, with the phone for \z
          those with a weak line.",
        w "Go to the people: rooms in the village and a nurse with a case.",
        w "Build: the thick line, and something for those whom it does not reach.",
      },
      watch = w "Let them do the sum: 10 divided by 0.7 is 14 calls, and there are 20. Then ask \z
        what else is on the line. Teams see \"thin line\" and buy a thick one; and they forget \z
        Keisha, who needs a sharp picture, and those with one bar.",
    },
  }
end

return M
