-- A chart shows what the boss had hoped not to see, the day before her meeting.
local M = { id = "chart", value = "improving", vacancy = "analyst" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "Your boss wants a chart that shows how well text reminders work. You made it. In three \z
      clinics fewer people miss their appointment. But in two, more people do. Her big meeting is \z
      tomorrow. What would you do?",
    again = w "You were asked to show that texts help people to turn up. They help in three \z
      clinics, and in two it has got worse. Your boss does not know yet. What do you do?",
    garbled = w "Your boss wants a chart that shows how well text reminders work. You made it. In \z
      three clinics fewer people miss their appointment. But in two __(a chair scrapes)__. Her \z
      big meeting is tomorrow. What would you do?",
    listen = w "A good answer checks the numbers, shows the boss all five clinics before the \z
      meeting, and wants to find out what would help in the two.",
    situation = {
      { id = "a", kind = "partly",
        w "I'd want to know if it's my own mistake, like if I've used the wrong column or \z
          something, because I do that in maths all the time.",
        lift = w "You check yourself first, which is wise, and plenty of us mix up columns. But \z
          if the sums are right? Say why those two clinics matter, and to whom." },
      { id = "b", kind = "rushes",
        w "It works in three out of five, and that's more than half. So it's good news really, \z
          and that's the bit that counts.",
        lift = w "Three out of five is good news, and she may say so. What's going on in the \z
          other two? Who missed their day there?" },
      { id = "c", kind = "sees", values = { "improving" },
        w "If it comes out tomorrow, in front of everybody, that's bad for her. And those two \z
          clinics are where we could learn something." },
      { id = "d", kind = "misses",
        w "She's the boss. She knows a lot more than me, so she'll have her reasons.",
        lift = w "She may know more about hospitals. But you're the only one who's seen the \z
          chart! What would she want to know before she stands up?" },
    },
    action = {
      { id = "a", kind = "does", values = { "improving" },
        w "I'd look into those two. Do their texts go out too late? I'd take her the chart, with \z
          one thing we could try there." },
      { id = "b", kind = "half", values = { "quality" },
        w "I'd show her the chart the way it is, with all five of the clinics on it.",
        lift = w "Honest, and that takes courage. What would you check before you go in? And what \z
          could you say about the two clinics?" },
      { id = "c", kind = "passes",
        w "I'd get someone else in the team to tell her, somebody who's known her for longer.",
        lift = w "It's scary, and you may ask them how she likes her bad news. But you know the \z
          chart best. What would you show her?" },
      { id = "d", kind = "risks",
        w "I'd leave those two off, just for tomorrow, so that her meeting goes well. I'd tell \z
          her about them straight after.",
        lift = w "You'd spare her a bad day. But then she tells a whole room something that isn't \z
          so. What could she say in its place?" },
      { id = "e", kind = "passes",
        w "I'd stay positive and use my presentation skills, because a good analyst tells a story \z
          with data, and I'm confident I could find a way to make it look professional and keep \z
          everyone happy.",
        lift = w "Every chart tells a story, true. What's the story of the two clinics? Say how \z
          you would tell it to her, in one sentence." },
      { id = "f", kind = "does", values = { "respect", "quality" },
        w "I'd check my sums again, then ask her for five minutes alone. I'd show her all five, \z
          and tell her what I'm sure of and what I don't know yet." },
    },
    result = {
      { id = "a", kind = "leaves",
        w "What she does after that is up to her. I only make the charts, and she's the one who \z
          gets paid to stand up and talk about them.",
        lift = w "She talks about them, but you know them best. A month on, what would you count, \z
          to see if those two clinics got better?" },
      { id = "b", kind = "checks", values = { "improving", "everyone" },
        w "In a month I'd count again in those two. If it's no better, I'd ask some people who \z
          missed theirs what would've helped." },
      { id = "c", kind = "tells",
        w "I'd let the two clinics know as well, so they've heard it from me.",
        lift = w "They have a right to know, and better from you. What would you ask them, and \z
          when would you look at their numbers again?" },
      { id = "d", kind = "checks", values = { "quality" },
        w "After the meeting I'd ask what people wanted to know. Next time I'd show her a rough \z
          one sooner." },
      { id = "e", kind = "hopes",
        w "I think she might be a bit cross at first, but she'd see it's for the best, and it'll \z
          probably come right by itself by the next chart.",
        lift = w "She may well be cross, and then see it. But why would the two clinics come \z
          right by themselves? What would you look at?" },
    },
  }
end

return M
