-- The visitor's one page: what to do, how to ask, what to mark, and what keeps everybody safe.
local manners = require "manners"
local sheets = require "papers.sheets"
local start = require "pages.start"
local ui = require "kit.ui"
local M = {}

local MANNER = "warm"

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

local function say(w)
  local function row(when, key)
    return { when, manners.say(w, MANNER, key, 0) }
  end
  return ui.table { columns = { { w "When", width = 250 }, { w "You could say" } }, rows = {
    row(w "their mind goes blank", "blank"),
    row(w "they ask to hear it again", "again"), row(w "it was all “we”", "yourself"),
    row(w "the end is missing", "ending"),
  } }
end

---@param w Words
---@param add fun(node: Node)
function M.add(w, add)
  local _, steps = start.how(w, "visitor")
  local list = { marker = "number", gap = 4 }
  table.move(steps, 1, #steps, 1, list)
  add(ui.heading { level = 1, w "For the visitor: one page" })
  add(ui.text { style = "lead",
    w "Thank you for coming. Be the interviewer you would have liked to have." })
  add(safe(w))
  add(ui.heading { level = 3, w "How it goes" })
  add(ui.list(list))
  add(ui.text { w "Stories from home and school are just right. Wait longer than feels right: \z
    count to ten. Do not help with the answer. Help with the question." })
  add(say(w))
  add(ui.heading { level = 3, w "What 1 to 5 mean" })
  add(sheets.scale(w))
  add(ui.heading { level = 3, w "When they ask you" })
  add(ui.text { w "Tell the truth about your work, the dull parts as well. Tell how you got \z
    there: the wrong turns help most. If a question is too private, say so with a smile. Leave \z
    out patients, and leave out what could be traced to one." })
end

return M
