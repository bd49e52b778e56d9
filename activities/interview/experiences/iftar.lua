-- Eighty meal boxes to pack before sunset in Ramadan: who does which job, and whose box is whose.
local M = { id = "iftar", area = "community",
  values = { "together", "quality", "improving", "everyone" } }

---@param w Words
---@return table experience its title, advice and fragments
function M.words(w)
  return {
    title = w "Iftar boxes at the mosque",
    line = w "In Ramadan, you helped to pack meals for people to break their fast with.",
    shows = {
      together = w "Say how the jobs at the table got shared out, and what you did to help that.",
      quality = w "Say how you made sure that each person got the right box.",
      improving = w "Say what held the packing up, and how you changed it.",
      everyone = w "Say who might have gone without, and what you did about it.",
    },
    situation = {
      { id = "a", kind = "untasked",
        w "In Ramadan our mosque in Nelson gives out about eighty meals in boxes. People come for \z
          them just before sunset, and there's one long table to pack them on.",
        lift = w "We can picture the long table and the eighty boxes. Add one short sentence: \z
          which job at that table was yours?" },
      { id = "b", kind = "clear",
        w "One Friday in Ramadan, five of us had to pack eighty meal boxes at our mosque before \z
          sunset. I had to see that each person got the right one." },
      { id = "c", kind = "off",
        w "My cousin was meant to come and help with the Ramadan boxes, but he overslept again. \z
          He's always like that, so it wasn't our fault.",
        lift = w "Your cousin wasn't there, and you were. Take us to the table: how many boxes \z
          were there to pack, and what had you come to do?" },
      { id = "d", kind = "long",
        w "So it was Ramadan, which is a bit earlier every year, and my uncle drives us to the \z
          mosque, and that Friday there was loads of traffic by the retail park, and anyway we \z
          got there and there were eighty meal boxes that I had to help pack by sunset.",
        lift = w "Your last few words are the ones we need: eighty boxes, packed by sunset. Begin \z
          there, and leave the traffic out." },
    },
    action = {
      { id = "a", kind = "we", values = { "together" },
        w "We saw that everybody was doing rice, so we made a line: first we did rice, then \z
          curry, then dates, and then we put the lids on, and we kept it going till they were all \z
          stacked up.",
        lift = w "A line from rice to lids is a good idea. Was it yours? Tell us what you said to \z
          the others, or which place in the line you took." },
      { id = "b", kind = "own", values = { "quality" },
        w "Some boxes had to be without nuts. I put a red sticker on each of those as I filled \z
          it, then checked them against my list." },
      { id = "c", kind = "thin", values = { "quality" },
        w "I was dead careful with the boxes with no nuts in, because my little cousin's allergic \z
          and I know how bad it gets, so I made sure they went to the right people.",
        lift = w "You know from your little cousin why it matters. How could you tell which boxes \z
          had no nuts in: by a sticker, a list, a name?" },
      { id = "d", kind = "own", values = { "together", "improving" },
        w "Three people were doing rice while the lids piled up. I asked each one what they'd \z
          rather do, went on lids myself, and we turned it into a line." },
      { id = "e", kind = "others",
        w "My uncles had cooked it all, and my brother did most of the packing because he's so \z
          fast. The little ones kept running round the table and nobody told them to stop.",
        lift = w "Now we know what your uncles, your brother and the little ones did. What were \z
          your own hands busy with all that time?" },
      { id = "f", kind = "own", values = { "everyone" },
        w "Two older men couldn't get up the front steps. I took a box down to each of them, then \z
          asked my uncle if we could give boxes out at the ramp door, too." },
    },
    result = {
      { id = "a", kind = "felt",
        w "Everyone was so grateful, and the imam said thank you to all of us, and it felt lovely \z
          to sit down and break our fast together after all that.",
        lift = w "What a good moment to sit down together. Just before it, tell us about the \z
          boxes: were all eighty ready by sunset?" },
      { id = "b", kind = "learnt", values = { "quality" }, after = { "b", "c" },
        w "Every box without nuts went to the right person, but I'd nearly mixed two up. So now I \z
          read the name out before I hand anything over." },
      { id = "c", kind = "none",
        w "Then it was time to pray, so that was that, really.",
        lift = w "Stay at the table a moment longer before you go in to pray. Were there boxes \z
          left over, or people without one?" },
      { id = "d", kind = "ended",
        w "All eighty boxes were given out two minutes before sunset, and nobody who came went \z
          home without a meal.",
        lift = w "Eighty boxes with two minutes to spare: that is a clear end. What would you do \z
          sooner next time, so that it isn't so close?" },
      { id = "e", kind = "learnt", values = { "together", "everyone" },
        after = { "a", "d", "e", "f" },
        w "We finished in time and nobody missed out. I learnt to look up from my own job and see \z
          who's stuck. I do that in food tech now." },
      { id = "f", kind = "lesson",
        w "It showed me that even a small job matters when lots of people are waiting.",
        lift = w "You say that a small job matters. Which one do you mean, and did those who were \z
          waiting get their meals in time?" },
    },
  }
end

return M
