-- An infrastructure engineer: servers, storage, and copies that can be trusted.
local M = { id = "infrastructure", colour = "brand", values = { "quality", "together",
  "improving", "everyone" }, panel = { "tom", "dev", "marcia" } }

local function person(w)
  return {
    name = w "Nadia Hussain",
    look = { skin = "sand", face = "oval", hair = "long", cover = "hijab",
      cover_colour = "teal", clothes = "jumper", clothes_colour = "navy", lanyard = true,
      ground = "sky" },
    words = w "A woman in her twenties in a teal headscarf and a dark blue jumper",
    line = w "I left school in Nelson at sixteen for an apprenticeship and took old laptops apart \z
      for fun. Thousands of people did their work today and never once thought of me, and that is \z
      just how I like it.",
  }
end

local function advert(w)
  return {
    { id = "a", w "Our machines hold the records of half a million people, and pictures of a lot \z
      of their bones.",
      why = w "It tells you how big the job is. What you would do comes further down." },
    { id = "b", w "You do not trust a backup until you have got something back from it.",
      asks = "quality",
      why = w "Yes: a copy that nobody has tested may be no copy at all. Checking is quality." },
    { id = "c", w "A small clinic in the hills gets the same good service from you as a big \z
      ward.", asks = "everyone",
      why = w "Yes: people in a small place need care as much as anybody. Everyone counts." },
    { id = "d", w "The server room is cold, loud and very tidy.",
      why = w "Bring a jumper! It is about the place and asks no more of you." },
    { id = "e", w "You put something better in the place of old systems that slow nurses down.",
      asks = "improving",
      why = w "Yes: a nurse who waits less for a screen has more time for patients. That is \z
        improving lives." },
    { id = "f", w "One week in six you take the phone home at night, and you are paid extra for \z
      that.",
      why = w "That is about hours. You may ask more about it when it is your turn." },
    { id = "g", w "Before you switch anything off, you agree on a time with the wards.",
      asks = "together",
      why = w "Yes: they know when a break would hurt, and you know what has to be done. It takes \z
        both: working together." },
    { id = "h", w "You join a team with high standards and a shelf of prizes to show for it.",
      why = w "It sounds like something to live up to. But it does not say how. Look for lines \z
        that do." },
  }
end

local function day(w)
  return {
    { w "8:00", w "You look at last night's backups. All are green but one. You get a file back \z
      by hand, see what went wrong and put it right." },
    { w "9:30", w "The X-ray pictures are on a server that is nearly as old as the apprentice, \z
      and nobody wrote down how it works. You and a man from X-ray draw it on a wall." },
    { w "11:00", w "You slide new disks into a rack. They will hold four times as much as the old \z
      ones." },
    { w "13:00", w "You want to move Ward 9 to the new system on Tuesday at noon. That is when \z
      they give out medicines. You settle on Wednesday at three." },
    { w "14:30", w "The apprentice thinks that the old kit could do more before you buy new. You \z
      try it with him. He is right, and you tell your boss whose idea it was." },
    { w "16:00", w "You all pretend that the server room is flooded, and time how fast you can \z
      get the records back. Last time it was seventy minutes. Today it is forty-one." },
  }
end

local function curious(w)
  return {
    { id = "c1", w "What is the oldest thing that you still look after?",
      reply = w "A machine in the cellar that is older than you are. It watches the freezers in \z
        the lab. A new one comes next spring, and until then we keep two copies of everything." },
    { id = "c2", w "What is it like when the phone rings at night?",
      reply = w "The first time, your heart jumps. But there are notes for nearly everything, \z
        there is always a second person to ring, and you start late the next day." },
  }
end

local function questions(w)
  return {
    { id = "infrastructure-1", value = "quality",
      w "Our best work is work that nobody sees. Tell us about a time when you did something \z
        properly, though nobody would have known.",
      again = w "When did you do a job well, though nobody was looking?",
      garbled = w "Our best work is work that nobody sees. Tell us about a time when you did __(a \z
        fan starts to roar)__, though nobody would have known.",
      listen = w "A good answer says what the easy way would have been, and why they did not take \z
        it." },
    { id = "infrastructure-2", value = "improving",
      w "When a thing breaks twice, we want to know why. Tell us about a time when you changed \z
        something so that a problem did not come back.",
      again = w "What kept going wrong, and what did you do to stop it for good?",
      garbled = w "When a thing breaks twice, we want to know why. Tell us about a time when you \z
        changed something so that __(a door slams)__.",
      listen = w "A good answer goes behind the problem to its cause, and tells how it went after \z
        that." },
  }
end

---@param w Words
---@return table vacancy
function M.words(w)
  return {
    hook = w "Keep a whole hospital running from one cold, humming room.",
    person = person(w),
    advert = advert(w),
    needs = {
      w "You know how computers and storage work, from a course, a job or your own bench.",
      w "You go step by step, and note down each step.",
      w "You can say in plain words what is broken.",
      w "You ask for help before it is too late.",
    },
    nice = {
      w "You have built or mended something: a PC, a bike, a speaker.",
      w "You have a certificate in servers or clouds, or would like to get one.",
    },
    day = day(w),
    curious = curious(w),
    questions = questions(w),
    visitor = w "When did you last get something back from a backup? What would have been lost?",
  }
end

return M
