-- An old computer system that everything leans on: nobody knows how it works, and nobody dares to
-- switch it off.
local M = { id = "oldsystem", colour = "plum", days = 17 }

-- Pounds, pounds a year, staff hours a week.
M.budget = { once = 470000, yearly = 110000, hours = 8 }
M.worth = { 35, 55, 69 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "tests", size = 5000 }, { id = "history", size = 1500 }, { id = "theatre", size = 900 },
  { id = "names", size = 400 },
}

M.parts = {
  { id = "new", once = 260000, yearly = 65000, hours = 4, needs = { "move", "map" },
    reach = { tests = 65, history = 35, theatre = 60, names = 50 } },
  { id = "move", once = 150000, yearly = 0, hours = 2, needs = { "map" }, reach = {} },
  { id = "map", once = 30000, yearly = 0, hours = 2, reach = {} },
  { id = "archive", once = 140000, yearly = 15000, hours = 1, needs = { "map" },
    reach = { tests = 8, history = 55, theatre = 20, names = 12 } },
  { id = "wall", once = 50000, yearly = 12000, hours = 0,
    reach = { tests = 12, history = 9, theatre = 11, names = 3 } },
  { id = "copies", once = 35000, yearly = 18000, hours = 1,
    reach = { tests = 12, history = 14, theatre = 10, names = 3 } },
  { id = "spare", once = 6000, yearly = 1000, hours = 1,
    reach = { tests = 14, history = 12, theatre = 14 } },
  { id = "rehouse", once = 145000, yearly = 24000, hours = 1, needs = { "map" },
    reach = { tests = 40, history = 40, theatre = 35, names = 3 } },
  { id = "paper", once = 8000, yearly = 6000, hours = 3,
    reach = { tests = 8, history = 2, theatre = 19, names = 6 } },
  { id = "third", once = 15000, yearly = 50000, hours = 4,
    reach = { tests = 10, history = 8, theatre = 10, names = 8 } },
  { id = "labels", once = 25000, yearly = 4000, hours = 2,
    reach = { tests = 3, history = 3, theatre = 8, names = 32 } },
  { id = "cloud", once = 420000, yearly = 95000, hours = 4,
    reach = { tests = 60, history = 20, theatre = 50, names = 50 } },
}

M.facts = { -- percent of a part's figure: at least, at most, in truth
  { id = "whats-in", part = "archive", on = "reach", low = 40, high = 110, truth = 95 },
  { id = "restores", part = "copies", on = "reach", low = 40, high = 120, truth = 110 },
  { id = "fits", part = "spare", on = "reach", low = 0, high = 100, truth = 30 },
  { id = "dongle", part = "rehouse", on = "reach", low = 20, high = 110, truth = 85 },
  { id = "drill", part = "paper", on = "reach", low = 40, high = 120, truth = 100 },
  { id = "learn", part = "third", on = "hours", low = 80, high = 250, truth = 125 },
  { id = "talks-to", part = "new", on = "reach", low = 40, high = 105, truth = 90 },
  { id = "double-work", part = "new", on = "hours", low = 80, high = 300, truth = 140 },
  { id = "line", part = "cloud", on = "reach", low = 20, high = 100, truth = 40 },
  { id = "cut-off", part = "labels", on = "reach", group = "names", low = 50, high = 130,
    truth = 105 },
}

M.evidence = {
  { id = "barry", kind = "talk", days = 3, finds = { "whats-in", "learn" } },
  { id = "cables", kind = "data", days = 3, finds = { "talks-to", "line" } },
  { id = "lab-night", kind = "shadow", days = 4, finds = { "drill", "double-work" } },
  { id = "restore", kind = "trial", days = 3, finds = { "restores" } },
  { id = "ask-patients", kind = "talk", days = 2, finds = { "cut-off" } },
  { id = "box", kind = "trial", days = 3, finds = { "fits", "dongle" } },
}

M.pilots = {
  { id = "evening", days = 3, mark = 3, settles = { "drill", "restores", "dongle", "learn" } },
  { id = "side-by-side", days = 5, mark = 3,
    settles = { "talks-to", "double-work", "whats-in", "cut-off", "line" } },
  { id = "big-bang", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "mixed-up", kind = "clinical", from = { "new", "cloud", "archive", "labels" }, answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 0 }, { id = "c", mark = 3 }, { id = "d", mark = 1 },
  } },
  { id = "stops", kind = "clinical", from = { "new", "rehouse", "spare", "cloud", "copies" },
    answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 3 }, { id = "c", mark = 0 }, { id = "d", mark = 2 },
  } },
  { id = "old-data", kind = "data", from = { "archive", "move", "copies", "cloud" },
    answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 1 }, { id = "c", mark = 2 }, { id = "d", mark = 3 },
  } },
  { id = "hole", kind = "cyber", from = { "wall", "spare", "rehouse", "third", "new" }, answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 2 }, { id = "c", mark = 1 }, { id = "d", mark = 0 },
  } },
  { id = "barry-goes", kind = "people", from = { "map", "third", "rehouse", "spare", "wall" },
    answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 0 }, { id = "c", mark = 3 }, { id = "d", mark = 2 },
  } },
  { id = "night-staff", kind = "people", from = { "new", "cloud", "paper", "labels", "archive" },
    answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 3 }, { id = "c", mark = 1 }, { id = "d", mark = 0 },
  } },
}

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Do not switch off",
    place = w "Ribblesdale General, the laboratory",
    summary = w "All blood tests go through Heron, a computer system of 1998 that nobody dares to \z
      switch off, and the one man who knows it retires in March.",
    story = {
      w "Under a desk in the laboratory stands a grey box. A note on it says: DO NOT SWITCH OFF. \z
        DO NOT DUST.",
      w "Each blood test of two hospitals goes through it. Its maker closed in 2007. There is no \z
        handbook.",
      w "One night in May a cleaner moved the plug. For five hours nobody could see if a \z
        patient's blood was safe to give, and they had to test it all again.",
      w "When it stops, somebody rings Barry. Barry is 63.",
    },
    people = {
      { name = w "Barry Holt", role = w "Laboratory computer officer",
        look = { skin = "pale", face = "round", hair = "thinning", hair_colour = "grey",
          beard = "full", glasses = "round", clothes = "jumper", clothes_colour = "leaf",
          ground = "sand", age_lines = true, lanyard = true },
        words = w "A man with a grey beard and round glasses, in a green jumper",
        says = w "I've asked for a second pair of hands since 2011. I've got it all written down. \z
          Well, I've got it all in my head." },
      { name = w "Wiktoria Szczepańska", role = w "Patient, 26",
        look = { skin = "fair", hair = "long", hair_colour = "auburn", clothes = "tee",
          clothes_colour = "rose", ground = "sky", freckles = true },
        words = w "A young woman with long auburn hair and freckles, in a pink shirt",
        says = w "It writes me as \"Szczepa?ska W\". So there are three of me, and each has a \z
          third of my blood tests." },
      { name = w "Joy Mensah", role = w "Scientist in the laboratory, at night",
        look = { skin = "ebony", hair = "cornrows", clothes = "scrubs", clothes_colour = "white",
          glasses = "square", ground = "plum", lanyard = true },
        words = w "A woman with cornrows and glasses, in a white tunic",
        says = w "It's ugly and it's fast. I can find a blood group in four keys. Don't give me a \z
          pretty one that takes forty." },
    },
    constraints = {
      w "The laboratory never closes. There is no week in which nobody needs blood.",
      w "The staff hours include Barry's, and he is on call as well.",
      w "Barry leaves in March. It can't wait for a better year.",
    },
    figures = {
      { w "People a year whose care hangs on Heron", w "7,800", w "Counted by the laboratory: a \z
        day without it would do them harm." },
      { w "Times it stopped last year", w "9", w "From Barry's notebook. He may not have noted \z
        the short ones." },
      { w "Longest time without it", w "5 hours", w "Measured, with a watch, by Joy." },
      { w "Systems that lean on it", w "\"about six\"", w "Everybody says six. Nobody has \z
        followed the cables." },
    },
    groups = {
      tests = { w "People with a test today", inside = w "people with a test today",
        need = w "Their result has to come out, whatever happens to the box." },
      history = { w "People with a long illness", inside = w "people with a long illness",
        need = w "Their old results are in Heron and nowhere else, and the doctor has to \z
          compare." },
      theatre = { w "People who need blood", inside = w "people who need blood",
        need = w "In the operating theatre somebody has to know their blood group at once, and \z
          for certain." },
      names = { w "People whose name doesn't fit", inside = w "people whose name does not fit",
        need = w "Heron cuts names at twelve letters and knows no accents, so their results get \z
          split or mixed up." },
    },
    parts = {
      new = { w "A new laboratory system", inside = w "the new laboratory system",
        w "A new system with room for each name. It needs the map, and all old data moved." },
      move = { w "Move the old data", inside = w "the move of the old data",
        w "More than 25 years of results are carried over and checked. It needs the map, and \z
          helps nobody by itself." },
      map = { w "Write down how it works", inside = w "the map of how it works",
        w "Somebody sits with Barry for six weeks and draws what leans on what. It helps nobody \z
          by itself." },
      archive = { w "Old results to look up", inside = w "the look-up of old results",
        w "A copy of all old results that you can read and search but not change. It needs the \z
          map." },
      wall = { w "A firewall around it", inside = w "the firewall around it",
        w "A piece of network of its own, with a gate that lets only those through that Heron \z
          needs." },
      copies = { w "Backups that are tested", inside = w "the tested backups",
        w "Three copies on two kinds of disk, one of them in another town, and once a month one \z
          is brought back to life." },
      spare = { w "Spare parts", inside = w "the spare parts",
        w "A second grey box from an auction, and a drawer full of old disks." },
      rehouse = { w "Heron on a new computer", inside = w "the new computer for Heron",
        w "The same old program on a virtual machine: a new computer that pretends to be the grey \z
          box. It needs the map." },
      paper = { w "A plan for a day without it", inside = w "the plan for a day without it",
        w "Forms, a runner and a white board for when it stops, and a drill twice a year." },
      third = { w "Two more who know it", inside = w "the two who learn from Barry",
        w "Two people from the IT team learn from Barry and take turns to be on call." },
      labels = { w "Labels by number", inside = w "the labels by number",
        w "Tubes go by NHS number and birthday, so that the name no longer decides whose blood it \z
          is." },
      cloud = { w "A clever lab in the cloud", inside = w "the clever lab in the cloud",
        w "Machines far away read the results and say what they mean. The seller has a film about \z
          it." },
    },
    facts = {
      ["whats-in"] = { open = w "How much of what is in Heron can still be read?",
        known = w "95 in 100 old results can still be read. The rest, of 1999, are in a code that \z
          is on the back of one of Barry's envelopes." },
      restores = { open = w "Do the backups come back to life?",
        known = w "The backup came back to life in 40 minutes. So backups help 11 people for each \z
          10 we had counted on. First we had to find the machine that reads the tape." },
      fits = { open = w "Do the spare parts work?",
        known = w "3 in 10 of the spare parts work. The second box has the wrong plug, and mice \z
          have been at the disks." },
      dongle = { open = w "Does Heron run on a new computer?",
        known = w "Heron does 85 in 100 of its jobs on a new computer. It won't start without a \z
          green key in the back, and the label printer stayed dumb." },
      drill = { open = w "Can the laboratory do a day on paper?",
        known = w "In the drill on paper, 10 of the 10 urgent tests got out in time. Nobody \z
          remembered to eat." },
      learn = { open = w "How long does it take to learn from Barry?",
        known = w "To learn from Barry takes 5 hours a week, not 4. He knows more than he thinks, \z
          and has to be interrupted." },
      ["talks-to"] = { open = w "What else leans on it, and can that talk to a new one?",
        known = w "14 systems lean on Heron, not six, and one is a fridge. With a new one, 9 in \z
          10 people's results would get through." },
      ["double-work"] = { open = w "How long is everything typed in twice?",
        known = w "To type it all in twice takes nearly 6 hours a week, not 4, until the night \z
          shift trusts the new system." },
      line = { open = w "Can the hospital's line carry that much to the cloud and back?",
        known = w "4 in 10 results came back from the cloud in time. At eleven in the morning the \z
          line is full." },
      ["cut-off"] = { open = w "How many people have a name that does not fit?",
        known = w "21 people have a name that doesn't fit for each 20 we had counted on. Hardly \z
          one was ever told why a result is late." },
    },
    evidence = {
      barry = { w "Sit with Barry",
        w "He makes tea. \"Never reboot on a Tuesday.\" Why not? He opens his mouth, and shuts it \z
          again. \"Do you know, nobody has ever asked me that.\"" },
      cables = { w "Follow the cables",
        w "You crawl behind the desks with a torch and a roll of labels. The ninth cable goes \z
          through the wall. On the other side is a fridge full of blood." },
      ["lab-night"] = { w "Spend a night in the laboratory",
        w "At two Joy turns the screen to the wall and calls: \"It's down! Paper!\" It's only a \z
          drill. Four people laugh, and run." },
      restore = { w "Bring a backup back to life",
        w "Tuesday's tape is in the drawer. The drive that reads it is in a museum's catalogue, \z
          and, as it turns out, in Barry's garage." },
      ["ask-patients"] = { w "Talk to patients",
        w "Wiktoria puts three letters on the table, to three spellings. \"Which of me is \z
          well?\"" },
      box = { w "Try a second box",
        w "You plug in the box from the auction. It hums, it clicks, and it asks for a green key. \z
          Something small runs out of the back." },
    },
    pilots = {
      evening = { w "Two hours on a quiet Sunday", w "Heron is taken off with everybody standing \z
        by, and comes back when the clock says so or when anybody says stop." },
      ["side-by-side"] = { w "Old and new side by side for a month", w "Both run, and each \z
        morning somebody compares a hundred results." },
      ["big-bang"] = { w "Over one weekend", w "On Friday the old way ends, and on Monday the new \z
        one begins." },
    },
    risks = {
      ["mixed-up"] = { w "A result turns up under the wrong person's name. How do you notice \z
        before a doctor does?",
        a = { w "Two people look at a hundred results of each kind by hand on the first day, and \z
          compare each one with the old screen.",
          no = w "A very good first day. Mix-ups like to come on day nine, with the first name \z
            that doesn't fit." },
        b = { w "It's a computer, so it will be right.",
          no = w "So is Heron, and it has made three people out of Wiktoria." },
        c = { w "Number and birthday must both fit, or it stops and asks. Each morning a hundred \z
          are compared." },
        d = { w "The doctor would see that it doesn't fit the patient, because doctors know the \z
          people they look after.",
          no = w "Sometimes. A blood group looks right on anybody." } },
      stops = { w "On the day of the change it stops, and somebody in theatre needs blood. What \z
        then?",
        a = { w "We choose a Sunday, when there are fewer operations, and we hope that it will go \z
          as well as it did in the test.",
          no = w "Sunday is a good choice. Hope is the part that needs a plan." },
        b = { w "We say beforehand when we go back, and have tried going back. The paper way is \z
          ready, with people for it." },
        c = { w "That's not likely to happen.",
          no = w "It stopped nine times last year without anybody touching it." },
        d = { w "Barry and the seller's best two people are there all day and all night, and \z
          they'll get it to run again.",
          no = w "Good people to have. But for how long may they try, before somebody says: back \z
            to the old one?" } },
      ["old-data"] = { w "More than 25 years of people's blood tests are copied and carried \z
        about. Who gets to see them?",
        a = { w "They're old, so nobody minds.",
          no = w "A test of 2004 can still be a secret. Some are about people's parents." },
        b = { w "We tell everybody in the team to be very careful with them, and not to talk \z
          about what they have seen there.",
          no = w "They will be careful. What happens to the copy on the laptop when the work is \z
            done?" },
        c = { w "All of it is locked with a long password, and the three people who carry it over \z
          have signed for it.",
          no = w "Locked and signed is nearly all. But do you need all of it, and when is the old \z
            copy wiped?" },
        d = { w "Only what may be kept moves. It is locked on the way, each look is noted, and \z
          old copies are wiped." } },
      hole = { w "Nobody has fixed Heron's weak spots since 2007. What if something nasty gets in?",
        a = { w "It talks only to what needs it. To log in takes a password and a code, and odd \z
          traffic rings a bell." },
        b = { w "We take it off the internet and put a good virus scanner on each computer that \z
          may still talk to it.",
          no = w "Off the internet is right. But what comes in by a USB stick, or from one of \z
            those computers?" },
        c = { w "We change its password to a very long one.",
          no = w "It cuts passwords at eight letters. It's from 1998." },
        d = { w "It is so old that no virus runs on it.",
          no = w "Plenty do. In 2017 one attack on computers that nobody had fixed cost about \z
            19,500 visits, and Heron is one of those." } },
      ["barry-goes"] = { w "Barry is off sick, or he retires, or he hates your plan. What then?",
        a = { w "We throw him a big party, and ask him if we may ring him at home now and then \z
          when it gets difficult.",
          no = w "The party, yes! But then you have the same problem, and a man who can't go on \z
            holiday." },
        b = { w "He's only one person, and IT has many.",
          no = w "One person who has kept it going for over 25 years. The many haven't been told \z
            how." },
        c = { w "He helps to choose and gets paid time for it. Two others run it alone for a \z
          week, while he is still here." },
        d = { w "He writes down all that he knows in a long document, which two people read, sign \z
          and keep in a safe.",
          no = w "Writing helps. But half of it he doesn't know that he knows, so somebody has to \z
            try." } },
      ["night-staff"] = { w "The people who plan it work by day, and the night shift has to live \z
        with it. Who have you asked?",
        a = { w "There are three training days for everybody, a film to watch again, and a helper \z
          on the phone until ten.",
          no = w "Kind and thorough. And at three in the morning, when it matters, the phone is \z
            off." },
        b = { w "Two from the night shift help to build it and time it: still four keys for a \z
          blood group. Help is there at night, too." },
        c = { w "They get a handbook with pictures of each screen.",
          no = w "A handbook is for when you have a minute. They haven't." },
        d = { w "They'll get used to it.",
          no = w "They will. They'll get used to a note of their own beside it, and that's how \z
            the next Heron begins." } },
    },
    trap = w "Many teams think of the box and forget what leans on it. \"About six\" were \z
      fourteen, and one was a fridge. A new system without the map and the old data is a fine \z
      empty house. And a firewall and a tested backup help from the day they are done.",
    real = w "Old systems that no maker looks after, with nothing written down, did harm to \z
      clinics until they were replaced: with new servers and storage, with backups, and with \z
      office programs in the cloud. In 2017 an attack showed what waiting can cost: at least 81 \z
      of 236 trusts were hit. Their computers had not been kept up to date, or no longer could \z
      be. A firewall, set well, would have kept it out.",
    roles = { "infrastructure", "cyber", "project" },
    question = w "What is the oldest thing that you still look after, and what would happen if \z
      you switched it off tonight?",
    teacher = {
      routes = {
        w "Replace it: a new laboratory system, with the map and the old data moved. It takes \z
          nearly all the money to start with.",
        w "Keep it and make it safe: a firewall, tested backups, a plan for a day without it, and \z
          two more who know it. Cheap in pounds, dear in hours.",
        w "Half-way: Heron on a new computer, with old results to look up. It buys time, and the \z
          team should say for what.",
      },
      watch = w "Pupils laugh at Barry, or want to get rid of him. Ask who rang whom in May. And \z
        when a team leaves the map out because it helps nobody, ask them to name the fourteen \z
        systems.",
    },
  }
end

return M
