-- Lonely patients and no visitors: an infection on the wards, and families who cannot come.
local M = { id = "visitors", colour = "sky", days = 17 }

M.budget = { once = 20000, yearly = 9500, hours = 11 } -- pounds, pounds a year, staff hours a week
M.worth = { 18, 26, 36 } -- pounds for each person helped that are good, fair, poor value

M.groups = { -- people in a year
  { id = "ward", size = 600 }, { id = "far", size = 240 }, { id = "quiet", size = 160 },
}

M.parts = {
  { id = "tablets", once = 9600, yearly = 1800, hours = 5, needs = { "wifi" },
    reach = { ward = 50, far = 60, quiet = 14 } },
  { id = "own", once = 600, yearly = 700, hours = 2, reach = { ward = 25, far = 25, quiet = 5 } },
  { id = "wifi", once = 8000, yearly = 1200, hours = 0, reach = {} },
  { id = "loan", once = 5200, yearly = 1800, hours = 3, needs = { "sims" },
    reach = { ward = 30, far = 45, quiet = 15 } },
  { id = "sims", once = 200, yearly = 2400, hours = 1, reach = {} },
  { id = "helpers", once = 1500, yearly = 4200, hours = 4,
    reach = { ward = 16, far = 15, quiet = 38 } },
  { id = "letters", once = 400, yearly = 1900, hours = 4,
    reach = { ward = 20, far = 30, quiet = 20 } },
  { id = "phones", once = 7600, yearly = 2000, hours = 2,
    reach = { ward = 22, far = 22, quiet = 15 } },
  { id = "slots", once = 2000, yearly = 2800, hours = 5,
    reach = { ward = 30, far = 10, quiet = 25 } },
  { id = "interpreters", once = 1000, yearly = 5200, hours = 1,
    reach = { ward = 5, far = 15, quiet = 40 } },
  { id = "robot", once = 11500, yearly = 3600, hours = 4, needs = { "wifi" },
    reach = { ward = 30, far = 35, quiet = 15 } },
}

M.facts = { -- percent of a part's figure: at least, at most, in truth
  { id = "who-holds", part = "tablets", on = "hours", low = 80, high = 260, truth = 120 },
  { id = "who-owns", part = "own", on = "reach", low = 30, high = 100, truth = 60 },
  { id = "volunteers", part = "helpers", on = "reach", low = 40, high = 110, truth = 90 },
  { id = "training", part = "helpers", on = "hours", low = 80, high = 250, truth = 125 },
  { id = "sockets", part = "phones", on = "reach", low = 30, high = 100, truth = 90 },
  { id = "evening", part = "slots", on = "reach", low = 40, high = 110, truth = 80 },
  { id = "queue", part = "robot", on = "reach", low = 20, high = 100, truth = 30 },
  { id = "languages", part = "interpreters", on = "reach", group = "quiet", low = 40, high = 120,
    truth = 110 },
  { id = "sim-price", part = "sims", on = "yearly", low = 90, high = 200, truth = 150 },
  { id = "posted", part = "letters", on = "reach", low = 40, high = 110, truth = 95 },
}

M.evidence = {
  { id = "ask-patients", kind = "talk", days = 3, finds = { "who-owns", "sockets" } },
  { id = "ask-families", kind = "talk", days = 3, finds = { "evening", "posted" } },
  { id = "shadow", kind = "shadow", days = 4, finds = { "who-holds", "training", "queue" } },
  { id = "records", kind = "data", days = 3, finds = { "languages" } },
  { id = "quotes", kind = "data", days = 2, finds = { "sim-price" } },
  { id = "volunteers", kind = "talk", days = 3, finds = { "volunteers" } },
}

M.pilots = {
  { id = "one-ward", days = 3, mark = 3,
    settles = { "who-holds", "who-owns", "volunteers", "training" } },
  { id = "two-wards", days = 5, mark = 3,
    settles = { "who-holds", "sockets", "volunteers", "evening", "posted" } },
  { id = "everywhere", days = 2, mark = 1, settles = {} },
}

M.risks = {
  { id = "germs", kind = "clinical", from = { "tablets", "loan", "phones", "robot" }, answers = {
    { id = "a", mark = 3 }, { id = "b", mark = 1 }, { id = "c", mark = 0 }, { id = "d", mark = 2 },
  } },
  { id = "overheard", kind = "data", from = { "tablets", "own", "loan", "phones", "robot" },
    answers = {
    { id = "a", mark = 1 }, { id = "b", mark = 3 }, { id = "c", mark = 2 }, { id = "d", mark = 0 },
  } },
  { id = "stolen", kind = "cyber", from = { "tablets", "loan", "sims", "robot" }, answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 2 }, { id = "c", mark = 3 }, { id = "d", mark = 1 },
  } },
  { id = "strangers", kind = "clinical", from = { "helpers", "slots" }, answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 0 }, { id = "c", mark = 1 }, { id = "d", mark = 3 },
  } },
  { id = "private", kind = "data", from = { "letters", "interpreters", "helpers" }, answers = {
    { id = "a", mark = 0 }, { id = "b", mark = 1 }, { id = "c", mark = 3 }, { id = "d", mark = 2 },
  } },
  { id = "shut-out", kind = "people",
    from = { "tablets", "own", "loan", "phones", "slots", "robot" }, answers = {
    { id = "a", mark = 2 }, { id = "b", mark = 0 }, { id = "c", mark = 1 }, { id = "d", mark = 3 },
  } },
}

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "No visitors",
    place = w "Ribblesdale General, four wards",
    summary = w "Each winter a sickness bug shuts four wards to visitors, and people lie there \z
      for weeks and see nobody they know.",
    story = {
      w "A bug goes round, and the ward doors close. It has to be so: one ill visitor can pass it \z
        on to a whole bay.",
      w "Last winter a man of 81 asked a cleaner what day it was. She was the only one who had \z
        stopped at his bed that morning.",
      w "People who feel alone eat less, sleep badly and take longer to get well.",
      w "The hospital charity has some money. It wants one plan that works next winter, too.",
    },
    people = {
      { name = w "Walter Hindle", role = w "Patient, 81",
        look = { skin = "pale", hair = "thinning", hair_colour = "white", glasses = "square",
          clothes = "cardigan", clothes_colour = "leaf", ground = "sand", age_lines = true,
          hearing_aid = true },
        words = w "An old man with white hair, glasses and a hearing aid, in a green cardigan",
        says = w "I don't want a gadget. I want our Jean to tell me about the dog, and I want to \z
          hear it." },
      { name = w "Farzana Mahmood", role = w "Daughter, 34",
        look = { skin = "tan", cover = "hijab", cover_colour = "rose", clothes = "jumper",
          clothes_colour = "teal", ground = "leaf" },
        words = w "A woman in a rose headscarf and a teal jumper",
        says = w "Mum understands \"fine\" and \"thank you\". She says both to everybody, and \z
          then she cries on the phone to me at night." },
      { name = w "Denise Okoro", role = w "Ward sister",
        look = { skin = "deep", face = "round", hair = "bun", clothes = "scrubs",
          clothes_colour = "navy", ground = "sky", lanyard = true },
        words = w "A nurse with her hair in a bun, in a navy tunic",
        says = w "I love the idea. Just tell me who charges it, who wipes it, and who stops what \z
          they're doing to hold it." },
    },
    constraints = {
      w "No staff hours before nine in the morning: that is when 28 people need to be washed and \z
        fed.",
      w "Infection rules stay as they are. Your plan has to work inside them.",
      w "It has to work next winter, too, when whoever began it has moved on.",
    },
    figures = {
      { w "Patients who stay a week or longer with no visitor", w "1,000 a year",
        w "The ward records. Good to about 50 either way." },
      { w "Patients who say they felt lonely \"most days\"", w "6 in 10",
        w "A survey, but only 48 people filled it in." },
      { w "Calls to the ward from families, to ask how somebody is", w "70 a day",
        w "The switchboard counts each one." },
      { w "Phone sockets by the beds", w "112",
        w "A plan of the building from 2009. Nobody has tried them since." },
    },
    groups = {
      ward = { w "Patients who can make a call", inside = w "patients who can make a call",
        need = w "They can talk and see and press, if somebody gives them something to call \z
          with." },
      far = { w "Families far away", inside = w "patients whose families live far away",
        need = w "Nobody of theirs could come even if the doors were open, so calls and letters \z
          are all there is." },
      quiet = { w "People who find calls hard",
        inside = w "patients who find calls hard",
        need = w "They cannot hear or see well, forget a lot, or speak little English, and need a \z
          person to help." },
    },
    parts = {
      tablets = { w "Tablets on stands", inside = w "the tablets on stands",
        w "24 tablets on rolling stands, for video calls at the bed. They need Wi-Fi that reaches \z
          the beds." },
      own = { w "Help with your own phone", inside = w "the help with people's own phones",
        w "Chargers with long leads, and someone who shows patients how to call from the phone \z
          they brought." },
      wifi = { w "Better Wi-Fi", inside = w "the better Wi-Fi",
        w "More Wi-Fi points, so that a video call works at each bed. It helps nobody by itself." },
      loan = { w "Phones to borrow", inside = w "the phones to borrow",
        w "20 easy phones with big screens that a patient keeps for the whole stay. They need SIM \z
          cards." },
      sims = { w "SIM cards", inside = w "the SIM cards",
        w "20 SIM cards with data, so that phones work with no Wi-Fi. They help nobody by \z
          themselves." },
      helpers = { w "Trained volunteers", inside = w "the trained volunteers",
        w "People who sit at a bed for half an hour: to talk, read aloud, or play cards." },
      letters = { w "Post for the wards", inside = w "the post for the wards",
        w "Families send letters, photos and drawings by e-mail. They are printed, and brought to \z
          the bed with paper for an answer." },
      phones = { w "Bedside phones", inside = w "the bedside phones",
        w "Plain phones with big keys and a loud speaker, plugged in by the bed." },
      slots = { w "Booked visits", inside = w "the booked visits",
        w "One visitor at a time, well, washed and in a gown, for 40 minutes in a booked place." },
      interpreters = { w "Interpreters by video", inside = w "the interpreters by video",
        w "Ten hours a month of interpreters, sign language too, for a proper chat with staff and \z
          volunteers. They bring their own screen." },
      robot = { w "A robot with a screen", inside = w "the robot with a screen",
        w "It rolls from bed to bed, and the family steers it from home. There is one for four \z
          wards, and it needs Wi-Fi." },
    },
    facts = {
      ["who-holds"] = { open = w "How much staff time do tablets really take?",
        known = w "Tablets take 6 hours of staff time a week, not 5. Most patients need a hand to \z
          start a call, but a stand saves holding it." },
      ["who-owns"] = { open = w "How many patients have a phone that can make such a call?",
        known = w "6 in 10 of the patients we had counted on have a phone that will do. The \z
          others have an old one, a cracked one, or no credit." },
      volunteers = { open = w "Will volunteers come in winter?",
        known = w "9 in 10 of the volunteers' shifts were filled last January. The gaps were on \z
          snow days." },
      training = { open = w "How much ward time do volunteers need?",
        known = w "Volunteers take 5 hours of ward time a week, not 4. Somebody has to say who is \z
          well enough today." },
      sockets = { open = w "Do the sockets by the beds still work?",
        known = w "9 in 10 of the sockets by the beds still work. The dead ones are all in one \z
          bay." },
      evening = { open = w "Can families come when the visits are?",
        known = w "8 in 10 places for a visit would be used, if half of them are after six. By \z
          day people work." },
      queue = { open = w "How many calls can one robot make in a day?",
        known = w "The robot makes 3 in 10 of the calls that its seller promises. It waits for \z
          lifts, for doors, and for somebody to move a chair." },
      languages = { open = w "How many patients need an interpreter or a signer?",
        known = w "11 patients need an interpreter or a signer for each 10 we had counted on. \z
          Urdu, Polish and sign language come first." },
      ["sim-price"] = { open = w "What do the SIM cards cost once the offer ends?",
        known = w "The SIM cards cost £3,600 a year, not £2,400. The price on the web holds for \z
          six months." },
      posted = { open = w "Will families really write?",
        known = w "19 in 20 families would write. Grandchildren send drawings, if a photo of one \z
          will do." },
    },
    evidence = {
      ["ask-patients"] = { w "Talk to patients",
        w "Walter lifts the phone off its hook by his bed and laughs: \"It's the only thing in \z
          here that I can work!\" The man across holds up a phone with a cracked screen and no \z
          charger." },
      ["ask-families"] = { w "Talk to families",
        w "Eight families in the café. \"You said two o'clock. I drive a bus at two o'clock.\" A \z
          boy of six asks if the hospital has a letter box for drawings." },
      shadow = { w "Follow a ward for a day",
        w "Denise props a borrowed tablet on a jug. It falls twice. A robot on trial waits 20 \z
          minutes for a lift, and a new volunteer waits to be told who to see." },
      records = { w "Look at the ward records",
        w "Under \"language\" there is a blank for every fourth patient. The kitchen's list of \z
          who asks for halal or Polish food says more." },
      quotes = { w "Ask sellers for real prices",
        w "\"Six months at that price,\" says the voice on the phone. \"And after that?\" There \z
          is a long breath." },
      volunteers = { w "Talk to volunteers",
        w "\"I was a postman for 30 years,\" says Mr Bibby. \"A bit of rain won't stop me. Snow \z
          might: there's no bus up our hill.\"" },
    },
    pilots = {
      ["one-ward"] = { w "One ward for two weeks",
        w "Try it on Denise's ward, count who was helped each day, and stop if it goes wrong." },
      ["two-wards"] = { w "Two very different wards for a month",
        w "Try it on the ward with the oldest patients and on the one with the youngest, and ask \z
          both what they make of it." },
      everywhere = { w "All four wards from Monday",
        w "Start everywhere at once, so that nobody has to wait." },
    },
    risks = {
      germs = { w "One thing goes from bed to bed. What if it carries the bug along?",
        a = { w "It is wiped between any two people, with wipes the infection nurse chose, and \z
          whoever did it signs." },
        b = { w "We put a big bottle of hand gel next to it, and a poster that asks everybody to \z
          use it before and after they touch the thing.",
          no = w "Gel is for hands. The screen they have all touched is still the same screen." },
        c = { w "The bug is on the ward anyway, so it makes no difference.",
          no = w "It is in one bay. If your plan takes it to the next, you have closed that, \z
            too." },
        d = { w "A clear plastic cover goes over it, and a volunteer puts on a new one each \z
          morning before the first call.",
          no = w "A cover is a good start. But ten people may touch it between two mornings." } },
      overheard = { w "Six people lie in one bay. Who else sees and hears a call?",
        a = { w "We put up a notice in the bay that asks everybody to be kind, to look away, and \z
          not to listen when it's not their call.",
          no = w "They would try. You can't close your ears, and some of what is said is about \z
            illness." },
        b = { w "Headphones, the camera to the wall, and a side room for anything hard to say." },
        c = { w "Before a call we ask everybody in the bay if they mind. If one of them does, we \z
          wait until they are asleep or away.",
          no = w "Asking is right. But who dares to say no? And the talk is still heard." },
        d = { w "It's only families. They know it all anyway.",
          no = w "They know their own. Your camera shows the man in the next bed, too." } },
      stolen = { w "One goes missing. What could somebody find on it, or do with it?",
        a = { w "Nobody would steal from a hospital.",
          no = w "Most people wouldn't. Four went from this hospital last year, and one came \z
            back." },
        b = { w "It is locked to a stand or a bed, needs a code that only the ward knows, and is \z
          counted each night.",
          no = w "Good, that stops most of it. But a code on a sticker is no code, and what was \z
            typed is still in there." },
        c = { w "It clears itself after each patient, and the IT team can switch it off from \z
          afar." },
        d = { w "We write the hospital's name on the back in big letters, so that nobody could \z
          sell it on.",
          no = w "Then we may get it back. It does not stop anybody from reading it." } },
      strangers = { w "New people come to the beds. What if one is ill, or means no good?",
        a = { w "Everyone who comes shows a letter that says who they are, has their temperature \z
          taken, and writes their name in a book by the door.",
          no = w "Nearly. But a letter is not a check, and you can be ill with no fever." },
        b = { w "If they want to come, they must be kind people.",
          no = w "Nearly all are. The check is there for the one who isn't, and to be fair to the \z
            rest." },
        c = { w "The nurses keep an eye on them.",
          no = w "With which eye? Denise has 28 patients and two hands. Ask her." },
        d = { w "Helpers are checked and trained. All are asked at the door if they are well, and \z
          the nurse says which bed." } },
      private = { w "Other people read the post and hear the talk. Where does it go next?",
        a = { w "Nowhere. It's family news and drawings, and it's not as if it was medical.",
          no = w "\"Dad, the results have come\" is as medical as it gets. You can't tell before \z
            you read it." },
        b = { w "We make them all promise to keep what they hear to themselves, and we choose \z
          people who look as if they can.",
          no = w "A promise is worth having. But who knows what was promised, and what to do if \z
            it slips out?" },
        c = { w "The patient says who may read it. Helpers sign that it goes no further, and \z
          e-mails are deleted that day." },
        d = { w "Letters go in sealed envelopes, and nobody but the patient may open them, so \z
          that nobody else can ever know what was in them.",
          no = w "Lovely for most. Walter can't read small writing: who reads it to him, and what \z
            do they know of the rules?" } },
      ["shut-out"] = { w "Some patients cannot use it, and some families cannot come to it. What \z
        about them?",
        a = { w "We make it easy: big letters, loud sound, a picture of what to press, and a \z
          short film that shows it step by step.",
          no = w "That helps many. Farzana's mother still can't read it, and her hands shake." },
        b = { w "There aren't many of those.",
          no = w "One in six of all the patients. And they are the last to ask for anything." },
        c = { w "The nurse in charge of the bay helps whoever can't do it by themselves.",
          no = w "She would. But Denise has told you that nobody there has a hand free, so they \z
            would wait." },
        d = { w "We ask each patient on day one how they keep in touch. Whoever can't use this \z
          gets a second way." } },
    },
    trap = w "Many teams buy the tablets and forget what they stand on: Wi-Fi that reaches the \z
      bed, a stand, a charger, and a person who wipes, carries and starts the call. And what \z
      helps most patients does little for those who find calls hard.",
    real = w "It began with four tablets in a critical care unit, so that families could see a \z
      patient. Then one patient moved to a ward that had none, and a relative asked why. So the \z
      tablets spread, ward by ward, each time with that ward's own IT people. They calmed \z
      patients down, and kept the number of visitors low.",
    roles = { "nurse", "project", "desk" },
    question = w "When did you last hear from a patient that something you had set up did not \z
      work for them, and what did you change?",
    teacher = {
      routes = {
        w "Low-tech: help with own phones, post for the wards and booked visits, after a talk \z
          with the families. It takes all the staff hours there are.",
        w "Screens: tablets with better Wi-Fi, and volunteers for those who find calls hard. It \z
          takes nearly all the money.",
        w "Lines: bedside phones and post. Somebody has to try the old sockets first.",
      },
      watch = w "Pupils choose the robot because it is fun, and find that it is one for four \z
        wards. Ask: \"It is Tuesday, ten o'clock. Where is it, and who is waiting?\" Then ask \z
        what their plan does for Farzana's mother.",
    },
  }
end

return M
