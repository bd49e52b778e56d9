-- People in church can't hear. The speaker has hearing aids, too, and looks after the sound.
local M = { id = "sound", area = "community", values = { "quality", "improving", "everyone" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "The sound desk at church",
    line = w "You looked after the microphones, and some people could not hear.",
    shows = {
      quality = w "Say how you tested things, and how you knew that they were right.",
      improving = w "Say what you changed so that it went on working after that day.",
      everyone = w "Say who could not hear, and what you did so that they could.",
    },
    situation = {
      { id = "a", kind = "off",
        w "Our vicar talks really quietly and he never holds the microphone right, so it's his \z
          own fault if people can't hear him.",
        lift = w "He may well hold it wrong, but that is his part. Who couldn't hear him, and \z
          what had you been asked to sort out?" },
      { id = "b", kind = "long",
        w "I've been on the sound desk at church since Year 7, because my friend's dad did it and \z
          he let us press things, and it has sixteen sliders and only six of them do anything, \z
          and then people said they couldn't hear, so I had to sort it before the carols.",
        lift = w "The sixteen sliders can wait. Start with the people who couldn't hear. Then say \z
          that you had to sort it before the carols." },
      { id = "c", kind = "untasked",
        w "Our church in Accrington has a really old sound desk. Before Christmas a few people, \z
          some of them with hearing aids, told us that they couldn't hear.",
        lift = w "An old desk and people who can't hear: we see the problem. Now say whose job it \z
          was to do something about it, and by when." },
      { id = "d", kind = "clear",
        w "I help with the sound at our church in Accrington. Some people with hearing aids said \z
          they couldn't hear, and I had a week to sort it out before the carols." },
    },
    action = {
      { id = "a", kind = "thin", values = { "quality" },
        w "I checked all of the microphones before the carols and sorted out the one that was \z
          buzzing.",
        lift = w "You found the one that was buzzing. How did you check them all, and what did \z
          that one need: a new lead, a new battery?" },
      { id = "b", kind = "own", values = { "everyone" },
        w "I've got hearing aids myself. I switched mine to the loop, which sends them the sound, \z
          sat in every pew, and put a sign up on the rows where it works." },
      { id = "c", kind = "others",
        w "The man who put the speakers in did it on the cheap. Then my friend's dad came with \z
          his tools and took one down, and he found a loose wire and he fixed it while we watched.",
        lift = w "Your friend's dad fixed the loose wire. What did you do that evening: did you \z
          hold the torch, test the sound, ask those who couldn't hear?" },
      { id = "d", kind = "own", values = { "quality" },
        w "I spoke into each microphone while my friend walked round. Wherever she couldn't hear \z
          me, I moved the speaker a bit and we tried again." },
      { id = "e", kind = "vague",
        w "I'm passionate about sound, and I used my problem solving skills and stayed organised \z
          all week.",
        lift = w "You had a whole week. What was the first thing that you touched on the desk, \z
          and what did you try after that?" },
      { id = "f", kind = "own", values = { "improving" },
        w "Half the time no one had switched on the loop for hearing aids. I wrote one page that \z
          shows how, got somebody new to try it, and changed two steps she got stuck on." },
    },
    result = {
      { id = "a", kind = "learnt", values = { "quality" }, after = { "a", "c", "d", "e" },
        w "People could hear the carols. Testing it the day before had saved us a panic on the \z
          night, so now I do that for every big service." },
      { id = "b", kind = "ended",
        w "At the carols, the ones who'd said something could hear every reading, and one lady \z
          came up to tell me.",
        lift = w "They could hear each reading: that settles it. What would you do sooner if \z
          somebody told you again that they can't hear?" },
      { id = "c", kind = "felt",
        w "People said how good it all sounded, and the choir was amazing, and the vicar said he \z
          didn't know what he'd do without us young people on the desk.",
        lift = w "The vicar's words were kind. What about those who hadn't been able to hear? \z
          Tell us whether they could hear the carols this time." },
      { id = "d", kind = "learnt", values = { "improving", "everyone" }, after = { "b", "f" },
        w "People can hear now, even when I'm not there. I learnt that the ones who need a thing \z
          spot what's wrong with it, so I ask them first." },
      { id = "e", kind = "none",
        w "I can't really remember the rest, because there were mince pies.",
        lift = w "We believe you about the mince pies! Think back to just before them: could \z
          people hear the carols, and who told you so?" },
      { id = "f", kind = "lesson",
        w "I suppose it taught me to listen when somebody tells you that they can't hear.",
        lift = w "Listening to them was the start. Finish the story: what could they hear at the \z
          carols, once the work was done?" },
    },
  }
end

return M
