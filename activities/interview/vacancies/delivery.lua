-- A digital delivery manager: a team brings out something small and useful, and makes it better.
local M = { id = "delivery", colour = "sky", values = { "improving", "together", "everyone",
  "compassion" }, panel = { "liam", "marcia", "dev" } }

local function person(w)
  return {
    name = w "Dwayne Francis",
    look = { skin = "deep", face = "square", hair = "locs", hair_colour = "black",
      beard = "goatee", clothes = "polo", clothes_colour = "sun", lanyard = true,
      wheelchair = true, ground = "leaf" },
    words = w "A man in his forties with locs and a small beard, in a yellow polo shirt and a \z
      wheelchair",
    line = w "I planned bus routes in Preston, then tested software, and then somebody asked me \z
      to run the team. Nothing beats clearing one small thing out of the way and seeing everybody \z
      move.",
  }
end

local function advert(w)
  return {
    { id = "a", w "You get designers, coders and nurses to work as one team.", asks = "together",
      why = w "Yes: each of them knows something that the others do not. Joining that up is \z
        working together." },
    { id = "b", w "You are in charge of the texts and web pages that a million people get from us \z
      each year.",
      why = w "This is what you would look after. How you would do it comes in other lines." },
    { id = "c", w "You keep a way open for people who have no internet at all.",
      asks = "everyone",
      why = w "Yes: not everybody can go online, and they are ill just as often. Everyone \z
        counts." },
    { id = "d", w "There are nine of us and one very old coffee machine, which has a name.",
      why = w "You may bring a flask. It is about the place, and not about you." },
    { id = "e", w "You see who is worn out, and take something off them.", asks = "compassion",
      why = w "Yes: you notice, and then you do something that helps. That is compassion." },
    { id = "f", w "We are always improving.",
      why = w "All adverts say that. Look for a line that shows how you would do it." },
    { id = "g", w "You bring out something small, watch people use it, and make it better.", asks
      = "improving",
      why = w "Yes: you learn from real people and do not wait for perfect. That is improving \z
        lives." },
    { id = "h", w "The post is for two years at first, and may go on if all is well.",
      why = w "It is fair to ask about that at the end. It does not ask anything of you." },
  }
end

local function day(w)
  return {
    { w "9:00", w "Ten minutes, all of you in a ring. What is done? What is next? What is in the \z
      way? Your own list is the third one." },
    { w "9:30", w "One in ten people do not open the link in their text. They think it is a \z
      trick. You and the designer take the link out and say it in words." },
    { w "11:00", w "A text of 170 letters is sent in two parts, and costs twice as much. You get \z
      it down to 150, and it still sounds kind." },
    { w "13:00", w "Olek has a new baby and grey shadows under his eyes. You take his week on \z
      call, and he takes one of yours in spring." },
    { w "14:00", w "A form that took eight weeks on paper now takes minutes. You watch a man of \z
      eighty try it. He stops at the third box. Now you know what to mend tomorrow." },
    { w "16:00", w "The team shows what it made to whoever likes to come. Today it is two nurses, \z
      a patient and somebody who is just there for the biscuits." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What do you do when the team cannot do all that people want?",
      reply = w "It all goes on one list that anybody can see. We ask what helps the most \z
        patients soonest. Then we say no to the rest for now, out loud, and say why." },
    { id = "c2", w "What about people who are not online?",
      reply = w "Nearly two million homes in this country have no internet. So there is always a \z
        letter, a phone number and a real person. We test those as well." },
  }
end

local function questions(w)
  return {
    { id = "delivery-1", value = "together",
      w "A good manager clears things out of the way. Tell us about a time when you made it \z
        easier for others to do their part.",
      again = w "When did you help a group to get going, or to get unstuck?",
      garbled = w "A good manager clears things out of the way. Tell us about a time when you \z
        __(the coffee machine hisses)__ for others to do their part.",
      listen = w "A good answer says what was holding the others up, how they found that out, and \z
        what they did themselves." },
    { id = "delivery-2", value = "improving",
      w "We show things when they are half done, and watch what people do with them. Tell us \z
        about a time when you saw that something did not work well for people, and you changed it.",
      again = w "What was slow or awkward for somebody until you changed it? How did you find out?",
      garbled = w "We show things when they are half done, and watch what people do with them. \z
        Tell us about a time when you saw __(a trolley rattles past)__, and you changed it.",
      listen = w "A good answer tells how they found out, what was changed because of it, and \z
        whether it helped." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Help a team to make something small that a million people use.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You have led a team, or looked after a part of one.",
      w "You put first things first, and can say no kindly.",
      w "You tell people early when something will be late.",
      w "You have worked close to people who build websites or apps.",
    },
    nice = {
      w "You have run a club, a team or a rota in your own time.",
      w "You know what it is like to wait for a letter from a hospital.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "What did you once bring out that people did not use as you had thought? What did \z
      you do then?",
  }
end

return M
