-- The visitor's one page: how to be a dragon, what to mark, and what keeps everybody safe.
local dragons = require "dragons"
local judges = require "papers.judges"
local looks = require "papers.looks"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local function safe(w)
  return ui.choice { id = "safe", many = true, label = w "Tick these before you begin", options = {
    { value = "staff", w "A member of staff is in the room, and I know their name." },
    { value = "seen", w "I am never alone with a pupil. We sit where staff can see us." },
    { value = "contact", w "I swap no phone numbers, accounts or cards, and ask for no surname." },
    { value = "photos", w "I take no photos and make no recordings." },
    { value = "worry", w "If a pupil says something that worries me, I tell the teacher at once. \z
      I do not promise to keep it secret." },
  } }
end

local function cast(w)
  local rows = {}
  for i, id in ipairs(dragons.ORDER) do
    rows[i] = { voices.person(w, id).role, looks.of(w, id).sees }
  end
  return ui.table { head_left = true, rows = rows, columns = { { w "If you are the", width = 200 },
    { w "Look at this in their plan" } } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  add(ui.heading { level = 1, w "For the visitor: be a dragon for an hour" })
  add(ui.text { style = "lead",
    w "Thank you for coming. Be strict about the plan, and kind to the people." })
  add(safe(w))
  add(ui.heading { level = 3, w "How it goes" })
  add(ui.list { marker = "number", gap = 3,
    w "While teams plan, walk round. Give facts when they ask. Leave the ideas to them.",
    w "A team pitches for two minutes. Listen to the end. Look at its plan, not at its slides.",
    w "Ask one question, about the weakest point. Wait for an answer: count to ten.",
    w "Take a true answer, and “we do not know yet, our pilot will tell”. If a figure does not \z
      fit the plan, say so with the figure, and without a joke.",
    w "Mark six points, 0 to 3, by the words on the sheet. Then talk about where you differ.",
    w "Make an offer, with one condition that would make the plan better. Or say no, why, and \z
      what would change your mind. Say one good thing in any case.",
  })
  add(cast(w))
  add(judges.fair(w))
  add(ui.heading { level = 3, w "When they ask you" })
  add(ui.text { w "Tell the truth about your work, the dull parts as well. Tell how you got \z
    there: the wrong turns help most. What did you once pitch that was turned down? Leave out \z
    patients, and what could be traced to one." })
end

return M
