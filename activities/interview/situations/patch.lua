-- A server has to be updated today, and clinics are reading their notes from it.
local M = { id = "patch", value = "quality", vacancy = "infrastructure" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "It is eleven in the morning. You hear of a hole in one of our servers. Thieves could get \z
      in, so it must be closed today. The server has to be off for ten minutes. But the clinics \z
      are reading their notes from it. What would you do?",
    again = w "A server needs an update today, or somebody might break in. It takes ten minutes, \z
      and then no clinic can see its notes. It is busy right now. What do you do?",
    garbled = w "It is eleven in the morning. You hear of a hole in one of our servers. It must \z
      be closed today, and for that the server has to be __(a door bangs)__. But the clinics are \z
      reading their notes from it. What would you do?",
    listen = w "A good answer weighs both dangers, picks a time with the clinics, and knows what \z
      to do if the server does not come back on.",
    situation = {
      { id = "a", kind = "sees", values = { "quality" },
        w "Both could hurt. If I wait, someone might get in. If I don't, a doctor's screen goes \z
          blank. So when's the best ten minutes?" },
      { id = "b", kind = "rushes",
        w "It says today, so it's really urgent. And ten minutes isn't that long, is it?",
        lift = w "Ten minutes isn't long for you or me. What's it like for a doctor with somebody \z
          in the chair? Ask what goes on in the clinics at eleven." },
      { id = "c", kind = "misses",
        w "I'd want to know how come there's a hole in it in the first place. Somebody can't have \z
          been looking after it, or it wouldn't have got like that.",
        lift = w "How it got there is worth asking next week. Today it is open and the clinics \z
          are full. What are the two dangers?" },
      { id = "d", kind = "partly",
        w "The clinics matter most. There's patients sitting there waiting for a doctor, and you \z
          can't just send them all home.",
        lift = w "Yes, nobody should be sent home. Then add the hole: what might happen by \z
          tonight if nobody closes it?" },
    },
    action = {
      { id = "a", kind = "half",
        w "I'd wait until the clinics have their lunch, and then I'd do the update as fast as I \z
          can, so it's not ten minutes but eight.",
        lift = w "Lunch is a clever pick, and eight beats ten. Who in the clinics knows that \z
          their notes will go off? And what if the server won't start again?" },
      { id = "b", kind = "passes",
        w "I work really well under pressure and I'm committed to quality, so I'd use my problem \z
          solving skills to find a solution that works for everybody and keeps the whole hospital \z
          and all its patients safe.",
        lift = w "It has to work for everybody, you say. So pick a time on the clock: when does \z
          it go off, and who do you ring first?" },
      { id = "c", kind = "does", values = { "quality" },
        w "I'd make a fresh copy first and try the update on a spare server. If that's fine, I'd \z
          do the real one at lunch and warn the clinics." },
      { id = "d", kind = "risks",
        w "I'd just do it right now, really fast, and not make a fuss about it. Most of them \z
          would think it's their wifi, and by the time they've rung us it'd be back.",
        lift = w "You don't want to scare anybody. But a doctor may think that she broke it. What \z
          one line could you send her first?" },
      { id = "e", kind = "does", values = { "together", "everyone" },
        w "I'd ring each clinic, find the ten minutes that hurt least, and tell them all when it \z
          goes off." },
      { id = "f", kind = "passes",
        w "I'd tell my manager that there's an update and it's urgent, and then it's up to them \z
          when it gets done, because that's what managers are for.",
        lift = w "Managers are for that, and yours should know. What could you find out first \z
          that'd help them to choose, such as when the clinics are quiet?" },
    },
    result = {
      { id = "a", kind = "tells", after = { "a", "b", "c", "e", "f" },
        w "When it's done I'd send all of them a message to say so, and say thanks for waiting.",
        lift = w "Thanks for waiting: that's polite. But how do you know that it works? Say what \z
          you would open or try before you press send." },
      { id = "b", kind = "checks", values = { "quality" },
        w "When it's back on, I'd open some made-up notes to see if they load, and get one clinic \z
          to try theirs." },
      { id = "c", kind = "leaves",
        w "Once it's done it's done, and I'd get back to work.",
        lift = w "The other work can wait five minutes. What would you look at before you walk \z
          away from that server?" },
      { id = "d", kind = "hopes",
        w "It'd be fine. Updates nearly always work, and if it didn't, somebody from another team \z
          would ring the help desk, because they always do when something's broken.",
        lift = w "Nearly always! And on the day it doesn't? Say how you'd notice before the first \z
          clinic has to ring." },
      { id = "e", kind = "checks", values = { "improving" },
        w "If it won't start, I'd go back to the last copy and say so. After that I'd ask for a \z
          quiet hour each month." },
    },
  }
end

return M
