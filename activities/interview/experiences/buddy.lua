-- A new girl joins the form in the middle of the year; the pupil is to help her settle in.
local M = { id = "buddy", area = "school",
  values = { "respect", "compassion", "improving", "everyone" } }

---@param w Words
---@return table words
function M.words(w)
  return {
    title = w "Buddy to a new pupil",
    line = w "You looked after a girl who joined your form in the middle of the year.",
    shows = {
      respect = w "Say how you let her be herself, and got others to do so too.",
      compassion = w "Say what you noticed about how she felt, and what you did then.",
      improving = w "Say what did not work for her in lessons, and what you got changed.",
      everyone = w "Say what kept her out, and what you changed so that she could join in.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "In Year 8 a girl called Ka Yan joined our form in February. She'd just moved here from \z
          Hong Kong and didn't know anybody in the whole school.",
        lift = w "In February, from so far away: that makes us care about her. Add what you had \z
          been asked to do: show Ka Yan round for a day, or look after her for longer?" },
      { id = "b", kind = "long",
        w "So our form tutor is Mr Holt, who's really PE, and he always picks whoever's at the \z
          front because he can't be bothered to look up, and I was only at the front because my \z
          bus was early, and so I got Ka Yan, who'd just come from Hong Kong.",
        lift = w "Mr Holt and the early bus can go. Start where Ka Yan comes in: she was new, and \z
          you had been asked to do what for her?" },
      { id = "c", kind = "clear",
        w "In Year 8 a girl called Ka Yan joined my form from Hong Kong. I was asked to be her \z
          buddy for two weeks and help her settle in." },
      { id = "d", kind = "off",
        w "When Ka Yan came, the teachers just sat her at the back and forgot about her. Our \z
          school's not great with new people, and nobody tells you anything.",
        lift = w "This is about the teachers so far. Where do you come in: who asked you to help \z
          Ka Yan, and with what?" },
    },
    action = {
      { id = "a", kind = "vague",
        w "I used my people skills and was really friendly and caring, because I know what it's \z
          like. I'm a good communicator and always positive, so I made sure that Ka Yan felt \z
          welcome from day one.",
        lift = w "“Made sure that Ka Yan felt welcome” is the aim. What would we have seen on day \z
          one: where did you sit, what did you show her?" },
      { id = "b", kind = "own", values = { "respect" },
        w "I asked Ka Yan how to say her name right and practised it. When people made a joke of \z
          it, I just kept saying it properly." },
      { id = "c", kind = "we", values = { "everyone" },
        w "We all kind of took her in. We sat with her at lunch, we walked her to lessons, we put \z
          her in the group chat, and we told her which teachers are strict and which toilets to \z
          stay away from.",
        lift = w "Lunch, lessons, the chat, even the toilets: Ka Yan was in good hands. Which of \z
          them were yours? Was it you who walked her to lessons?" },
      { id = "d", kind = "own", values = { "compassion" },
        w "By Wednesday she'd gone really quiet. I asked if the canteen was too loud, and she \z
          nodded, so we ate on the bench by the art room until she felt like going back." },
      { id = "e", kind = "others",
        w "My mate Aleena did most of the talking, she talks to everyone. Some of the girls \z
          didn't even move their bags for Ka Yan.",
        lift = w "You noticed those bags on the chairs, and not everybody would. What did you do \z
          so that Ka Yan got a seat?" },
      { id = "f", kind = "own", values = { "improving", "everyone" },
        w "In science we all talked too fast for her. I asked Miss to put the key words up first, \z
          and I made sure Ka Yan got a turn with the kit." },
    },
    result = {
      { id = "a", kind = "felt",
        w "It was good. Ka Yan was happy, her mum was happy, and my tutor said well done in front \z
          of everybody, and he gave me two merits. I learnt loads.",
        lift = w "Two merits and a happy mum! What is in “loads”? Start with one thing Ka Yan did \z
          in the end that she had not dared on her first day." },
      { id = "b", kind = "learnt", values = { "respect", "everyone" }, after = { "b", "d", "f" },
        w "By Easter Ka Yan was putting her hand up like anyone else. I learnt that one small \z
          thing can keep somebody out, so now I ask what it is." },
      { id = "c", kind = "ended",
        w "After two weeks Ka Yan knew her way round, she'd joined badminton club, and she mostly \z
          sat with two girls from her maths set.",
        lift = w "Badminton, and two girls from maths: that is a clear ending. Now add what you \z
          would do on day one for the next new pupil." },
      { id = "d", kind = "none",
        w "So yeah, that was me being a buddy. You don't get to choose who you get.",
        lift = w "No, nobody chooses! But you did it all the same. How was Ka Yan doing by the \z
          time your turn was over?" },
      { id = "e", kind = "lesson",
        w "It showed me that being new is really tiring. You have to think where to sit, what to \z
          say and which door it is, all day, even if you're smiling.",
        lift = w "You saw what lay behind a smile, and that is worth telling. What became of Ka \z
          Yan: where was she sitting a month later, and with whom?" },
      { id = "f", kind = "learnt", values = { "compassion" },
        w "After two weeks Ka Yan had her own friends. These days I look out for who's gone \z
          quiet, because they won't always tell you." },
    },
  }
end

return M
