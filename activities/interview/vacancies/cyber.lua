-- A cyber security analyst: spotting what does not fit, and keeping care going.
local M = { id = "cyber", colour = "plum", values = { "quality", "together", "everyone",
  "compassion" }, panel = { "dev", "aisha", "grace" } }

local function person(w)
  return {
    name = w "Gurpreet Sandhu",
    look = { skin = "brown", face = "oval", cover = "dastar", cover_colour = "sun",
      beard = "full", hair_colour = "black", clothes = "shirt", clothes_colour = "sky",
      lanyard = true, ground = "plum" },
    words = w "A man in his thirties with a yellow turban and a black beard, in a light blue shirt",
    line = w "I stacked shelves at night and studied networks on my breaks. I love being the \z
      reason why nothing happened today.",
  }
end

local function advert(w)
  return {
    { id = "a", w "You look properly at each warning, even the tenth that turns out to be \z
      nothing.", asks = "quality",
      why = w "Yes: the eleventh may be real. Doing it right each time is quality." },
    { id = "b", w "Attacks on hospitals have been in the news. In 2017 one stopped \z
      thousands of appointments.",
      why = w "That is why the job is there. It does not say what they want from you." },
    { id = "c", w "You are kind to whoever clicked on the bad link and told you.",
      asks = "compassion",
      why = w "Yes: they feel awful already. Seeing that, and making it easier for them, is \z
        compassion." },
    { id = "d", w "You get a badge that opens nearly every door in the building, by day and by \z
      night.",
      why = w "A fine badge! It shows how far they would trust you, but it is still a tool." },
    { id = "e", w "You make ways to log in that also work for people without a phone.",
      asks = "everyone",
      why = w "Yes: a lock that shuts some people out is a bad lock. Everyone counts." },
    { id = "f", w "You share what you see with other hospitals, and ask what they see.",
      asks = "together",
      why = w "Yes: one hospital alone sees only a bit of an attack. Sharing what you know is \z
        working together." },
    { id = "g", w "Our team is known for its great team spirit.",
      why = w "It sounds like a value. But it praises them, and it asks nothing of you." },
    { id = "h", w "You may work from home two days a week.",
      why = w "It is good to know how you would work. What they look for is in other lines." },
  }
end

local function day(w)
  return {
    { w "8:30", w "There were 212 alarms in the night. A program sorts out most of them. Three \z
      need somebody to think, and that is you." },
    { w "9:15", w "A porter sends you a strange message about a parcel. It is a trick. You thank \z
      him by name, and then you find the forty others who got it too." },
    { w "10:30", w "A scanner runs on an old system that gets no more updates. You cannot just \z
      switch it off, because people are booked in. You and the network team put a wall round it." },
    { w "12:30", w "Lunch with the apprentices. One of them has found a hole in your own test \z
      page. You buy her a cake." },
    { w "13:30", w "Ward 7 tries out an hour without computers, to be ready for a bad day. Out \z
      come the paper forms, and you see that half of them are out of date." },
    { w "15:30", w "Eighty computers still wait for an update. You ring round to find a time for \z
      each that does not get in the way of patients." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What do most people get wrong about this job?",
      reply = w "They think of hoods and dark rooms! Half of it is talking to people. If they are \z
        afraid of us, they will tell us too late." },
    { id = "c2", w "What happens in the first hour of an attack?",
      reply = w "We cut off the part that is ill, so that it cannot spread. We tell the wards to \z
        go over to paper. And one of us does nothing but write down who did what and when." },
  }
end

local function questions(w)
  return {
    { id = "cyber-1", value = "quality",
      w "We want to hear about a slip on the day it is made. Tell us about a time when something \z
        was wrong, or could easily have gone wrong, and what you did.",
      again = w "When did you see that a thing was wrong, or might go wrong? It may have been \z
        your own slip. What did you do?",
      garbled = w "We want to hear about a slip on the day it is made. Tell us about a time when \z
        something __(an alarm is tested)__, and what you did.",
      listen = w "A good answer says plainly what was wrong or might have been, what was done, \z
        and what stops it from happening now." },
    { id = "cyber-2", value = "compassion",
      w "Whoever falls for a trick feels like a fool. Tell us about a time when somebody felt \z
        bad, and you made it a bit easier for them.",
      again = w "When was somebody upset, ashamed or worried, and you helped them?",
      garbled = w "Whoever falls for a trick feels like a fool. Tell us about a time when \z
        somebody __(a siren goes past)__ for them.",
      listen = w "A good answer shows how they could tell that the other felt bad, and what they \z
        did that helped, without a lecture." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Catch the tricksters before they catch a hospital.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You know what is normal, so you spot what is not.",
      w "You are honest, about your own mistakes as well.",
      w "You can tell people about a danger without scaring them.",
      w "You never use what you know to look where you should not.",
      w "You know a bit about networks, and go on learning.",
    },
    nice = {
      w "You have cracked codes or puzzles, or tried a cyber contest.",
      w "You have worked somewhere where things got busy.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "Which trick nearly got you, and what gave it away?",
  }
end

return M
