-- A digital nurse: new technology has to help at the bedside.
local M = { id = "nurse", colour = "leaf", values = { "compassion", "respect", "quality",
  "everyone" }, panel = { "grace", "marcia", "imran" } }

local function person(w)
  return {
    name = w "Jerome Santos",
    look = { skin = "tan", face = "round", hair = "crop", hair_colour = "black",
      clothes = "scrubs", clothes_colour = "teal", lanyard = true, ground = "leaf" },
    words = w "A man in his forties with short black hair, in blue-green scrubs",
    line = w "I washed pots in a care home and became a nurse at thirty. I love it when a tablet \z
      on a bed table makes a whole ward smile.",
  }
end

local function advert(w)
  return {
    { id = "a", w "Ribblesdale General looks after people from Pendle to Preston, in two big \z
      hospitals and nine small clinics.",
      why = w "This tells you where the job is. It asks nothing of you." },
    { id = "b", w "You see who is scared of a new machine, and you sit down with them first.",
      asks = "compassion",
      why = w "Yes: seeing that somebody is scared, and doing something kind about it, is \z
        compassion." },
    { id = "c", w "You carry a phone, two tablets, a pen that works and far too many chargers.",
      why = w "These are the tools. They give you those on your first day." },
    { id = "d", w "You try each new device yourself before it goes near a patient.",
      asks = "quality",
      why = w "Yes: taking care that a thing is safe, before anybody needs it, is quality." },
    { id = "e", w "We are a warm and caring team.",
      why = w "That is good to know. But it is about them. Look for what you would do." },
    { id = "f", w "You ask before you point a camera at anybody.",
      asks = "respect",
      why = w "Yes: it is their face, and a no is a no. Letting them decide is respect." },
    { id = "g", w "Your pay goes up as you stay, and there is help if you would like to study.",
      why = w "Pay matters, and you may ask about it. It does not say what they look for." },
    { id = "h", w "You find a way for somebody who cannot hear well or hold a tablet.",
      asks = "everyone",
      why = w "Yes: a way in for each person, whatever they can or cannot do, is what “everyone \z
        counts” means." },
  }
end

local function day(w)
  return {
    { w "7:45", w "You walk round the wards with a trolley of spare tablets. On Ward 4 nobody has \z
      charged theirs. You find out why: the plug is behind a bed." },
    { w "9:00", w "A nurse cannot read the new medicine screen. You look at it from where she \z
      stands, by the bed. The words are far too small. You ring the people who made it." },
    { w "10:30", w "A patient speaks Bengali, and the doctor does not. You set up a video call \z
      with a trained interpreter, test the sound and step back." },
    { w "12:30", w "Lunch with two student nurses. They want to know if robots will take their \z
      jobs. You say that no robot has yet noticed a cold cup of tea." },
    { w "13:30", w "Mr Whalley misses his grandchildren. You prop a tablet on his table. He asks \z
      you to stay for the first hello, so you do." },
    { w "15:00", w "The engineers think that a new app is ready. You hand them a pair of wet \z
      gloves and ask them to use it. It is not ready." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What does a nurse see that an engineer might miss?",
      reply = w "That hands are wet, the light is off and nobody has a minute. Last month we \z
        moved one button, and it saves each nurse ten taps a day." },
    { id = "c2", w "Do digital nurses miss looking after patients?",
      reply = w "Some days they do. So ours still work one shift a month on a ward. It keeps all \z
        of us honest about what we build." },
  }
end

local function questions(w)
  return {
    { id = "nurse-1", value = "compassion",
      w "People who are scared or sad often hide it. Tell us about a time when you could tell all \z
        the same, and were there for somebody.",
      again = w "When did you see that somebody was worried or low, though they did not say so? \z
        What did you do?",
      garbled = w "People who are scared or sad often hide it. Tell us about a time when you __(a \z
        bed rattles past)__ somebody.",
      listen = w "A good answer says how they could tell, and what they did that made it easier." },
    { id = "nurse-2", value = "respect",
      w "A nurse in a hurry could do everything for a patient. Tell us about a time when you let \z
        somebody do a thing in their own way, or in their own time.",
      again = w "When did you wait, or step back, so that somebody could choose or do a thing for \z
        themselves?",
      garbled = w "A nurse in a hurry could do everything for a patient. Tell us about a time \z
        when you let somebody __(a bleeper goes off)__.",
      listen = w "A good answer tells how they knew what the other person wanted, and what it was \z
        like to hold back." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Be the one who makes new machines kind.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You are a trained nurse. For today, just imagine that you are.",
      w "You can show a new thing to somebody who is tired or scared.",
      w "You keep what you know about people to yourself.",
      w "You stop and speak up when something is not safe.",
    },
    nice = {
      w "You have helped somebody at home with a phone or a tablet.",
      w "You know what it is like to be a patient, or to look after one.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "When did a nurse or a patient tell you that your new idea did not work for them? \z
      What did you change?",
  }
end

return M
