-- Two wards give different numbers for the same thing, and the report is due.
local M = { id = "eightorfive", value = "together", vacancy = "data" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "Each morning you make a report on who moved from ward to ward. Today Ward 3 says that \z
      eight people went to Ward 7. Ward 7 says that five came. The report is due at noon. What \z
      would you do?",
    again = w "Two wards have counted the same thing, and one says eight, one says five. People \z
      plan the day with your report, and they want it by noon. What do you do?",
    garbled = w "Each morning you make a report on who moved from ward to ward. Today Ward 3 says \z
      that eight people went to Ward 7. Ward 7 says that __(somebody sneezes)__. The report is \z
      due at noon. What would you do?",
    listen = w "A good answer finds out from both wards how they count, makes nothing up, and is \z
      open about what is not known yet.",
    situation = {
      { id = "a", kind = "rushes",
        w "It's due at noon, so that's what counts. Six or seven would be near enough for most \z
          people, I'd think, because it's only one or two either way.",
        lift = w "You keep noon in mind, good. But nobody counted six or seven! Who could tell \z
          you before noon what's true?" },
      { id = "b", kind = "partly",
        w "Maybe they don't count the same way. Like one counts when people leave, and one when \z
          they get there.",
        lift = w "Clever: to leave and to get there aren't the same minute. Now, who plans with \z
          your report, and what if it is wrong?" },
      { id = "c", kind = "misses",
        w "One of them's got it wrong, and I bet it's whoever did the night shift, because you \z
          can't count when you're half asleep.",
        lift = w "It may be somebody half asleep. Or both wards counted right, each in its own \z
          way. What would you ask them?" },
      { id = "d", kind = "sees",
        w "On paper, three people have gone missing. They'll be in a bed somewhere. But people \z
          plan with these numbers, so it matters which is true." },
    },
    action = {
      { id = "a", kind = "passes",
        w "I'd email both the wards and ask them to sort it out between them and send me one \z
          number by half past eleven.",
        lift = w "Half past eleven leaves time, good. But each ward thinks that it's right \z
          already. What could you lay side by side, so that they see where the three are?" },
      { id = "b", kind = "does", values = { "quality" },
        w "I'd send it at noon with both numbers in red. I'd write that they don't match, and \z
          when I'd know more." },
      { id = "c", kind = "risks",
        w "I'd change the five to an eight, so it all adds up. Ward 3's bigger, they've probably \z
          got it right.",
        lift = w "You want it to add up, and it would look neat. But if five is true, who plans \z
          for three people who aren't there?" },
      { id = "d", kind = "half", values = { "quality" },
        w "I'd go through the whole list to find anybody who's in there twice, and I'd take them \z
          out, and then count it all again.",
        lift = w "A good place to look. But what if all of them are real people? Who would you \z
          ring before you take anybody out?" },
      { id = "e", kind = "does", values = { "together" },
        w "I'd ring both wards and go down the list with them, one line at a time. I'd ask what \z
          each one counts, and when, and if we can pick one way." },
      { id = "f", kind = "passes",
        w "I'm good at maths and I pay great attention to detail, so I'd analyse it really \z
          carefully with all my data skills, and I'd make sure that the quality is as high as it \z
          can be.",
        lift = w "Your eye for detail is just what it takes. Use it here: which detail would you \z
          look at first, in the eight and the five?" },
    },
    result = {
      { id = "a", kind = "leaves",
        w "It'd be in by noon, and that's what I'd been asked for.",
        lift = w "In by noon, yes. And at one o'clock somebody plans the beds with it. How would \z
          you know that they can trust it?" },
      { id = "b", kind = "checks", values = { "improving" },
        w "For a week I'd look at both numbers each morning. If they don't match, I'd go and \z
          watch how they count." },
      { id = "c", kind = "hopes",
        w "It's probably a one-off. Numbers are never perfect, and I bet that by the next day \z
          they'd be the same again without anybody doing anything.",
        lift = w "They might. And if it is eight and five again tomorrow? Say what you would look \z
          at before you call it a one-off." },
      { id = "d", kind = "checks", values = { "together", "respect" },
        w "I'd tell whoever gets the report what I'd done, and ask both wards to look over the \z
          next one." },
      { id = "e", kind = "tells",
        w "I'd write to both the wards and tell them what I'd put in, so they don't ring me up at \z
          one o'clock and say, what's this?",
        lift = w "So neither ward gets a surprise at one o'clock. And tomorrow morning, what \z
          would show you that it's really been put right?" },
    },
  }
end

return M
