-- Nan kept missing her tablets; the pupil calls in after school.
local M = { id = "pillbox", area = "caring",
  values = { "respect", "quality", "compassion", "improving" } }

function M.words(w)
  return {
    title = w "Nan's tablet box",
    line = w "Your nan kept missing her tablets, and you helped her with that.",
    shows = {
      respect = w "Say how you let Nan choose for herself, and did not boss her about.",
      quality = w "Say how you found out which tablets she missed, and how you checked later on.",
      compassion = w "Say how Nan felt about it, and what you did to make that easier.",
      improving = w "Say how you found out why she missed them, and what you changed.",
    },
    situation = {
      { id = "a", kind = "clear",
        w "My nan in Nelson has her tablets in a box with a lid for each day. She was missing \z
          some every week. I call in after school, so Mum asked me to help." },
      { id = "b", kind = "untasked",
        w "I go to my nan's in Nelson after school. She lives on her own, and she has a lot of \z
          tablets.",
        lift = w "We can see you at Nan's. Now say what went wrong with the tablets, and what you \z
          had to do about it: was she missing some?" },
      { id = "c", kind = "long",
        w "So my nan lives in Nelson, well, nearly Brierfield, and she's got this cat that hates \z
          me. I go on Tuesdays because Mum's on lates, and sometimes Thursdays, and we watch a \z
          quiz. And she has these tablets, I think for her blood, and she kept missing them.",
        lift = w "The cat made us smile, but it can wait. Start with “Nan kept missing her \z
          tablets”, then say what you had been asked to do about it." },
      { id = "d", kind = "off",
        w "Nan never listens to anyone about her tablets. She's dead stubborn, and it's her own \z
          fault.",
        lift = w "It is hard when somebody you love will not listen. Leave out whose fault it \z
          was. Which tablets did Nan miss, and where did you come in?" },
    },
    action = {
      { id = "a", kind = "own", values = { "respect" },
        w "I asked Nan what put her off. She hated being nagged. So I let her pick the time, and \z
          she picked half eight, with her toast." },
      { id = "b", kind = "own", values = { "quality", "improving" },
        w "I put a tick sheet on Nan's fridge for two weeks. The days with no tick were nearly \z
          all bingo days. So I stuck a note on her bingo bag." },
      { id = "c", kind = "own", values = { "compassion" },
        w "Nan got upset that she kept forgetting. I made her a brew and told her I forget my PE \z
          kit. Then I set her phone to ring at tablet time." },
      { id = "d", kind = "thin",
        w "I set an alarm on Nan's phone for her tablets, and I showed her how to turn it off \z
          when she'd had them.",
        lift = w "A good, clear step. Add one thing: what time did you set the alarm for, and did \z
          Nan get to choose it?" },
      { id = "e", kind = "vague",
        w "I'm a really caring person, so I was just there for her. I was patient and \z
          responsible, I used good communication, and I made sure that she always had the support \z
          she needed with her tablets.",
        lift = w "“I was there for her” is a nice thing to hear. But what did you do when you \z
          were there? Tell us one thing you said to Nan, or set up for her." },
      { id = "f", kind = "others",
        w "My auntie came round and told Nan off, and then she rang the chemist about it.",
        lift = w "That is what your auntie did. You were at Nan's after school, so what did you \z
          do? Making Nan a brew when she had been told off would count." },
    },
    result = {
      { id = "a", kind = "learnt", values = { "respect", "compassion" },
        w "She's hardly missed one since half-term. It was being told off that she hated, so now \z
          I ask first if she wants a hand." },
      { id = "b", kind = "learnt", values = { "quality" }, after = { "a", "b", "c", "d" },
        w "In the next month she only missed one. I learnt not to stop once it looks sorted, so I \z
          still look in the box every week." },
      { id = "c", kind = "ended",
        w "She used to miss two or three a week, and in December she went the whole month and \z
          didn't miss any.",
        lift = w "None at all: that is a strong ending, with a number in it. Now add what you \z
          know about helping somebody that you did not know before." },
      { id = "d", kind = "lesson",
        w "I learnt that you have to be patient with older people.",
        lift = w "You tell us what you learnt, but not how it ended. Did Nan take her tablets? \z
          And what did you see that taught you to be patient?" },
      { id = "e", kind = "felt",
        w "It was loads better after that. Nan was really happy, and Mum said she didn't know \z
          what she'd do without me, and she told everyone at work about it.",
        lift = w "Your mum sounds proud. Now say what was better about it: how many tablets did \z
          Nan miss then, and how many before?" },
      { id = "f", kind = "none",
        w "She's old, though, so she's always going to forget things, and I can't be there all \z
          the time because I've got school and I've got my own stuff to do.",
        lift = w "True, you cannot be there all the time. But how did it go with the tablets in \z
          the next few weeks? Even “a bit better” is an ending." },
    },
  }
end

return M
