-- The answer to the last move: a finding with its table, a change with its way back, a refusal, or
-- somebody speaking.
local app = require "pages.tools.app"
local messages = require "messages"
local parts = require "pages.parts"
local settings = require "pages.tools.settings"
local tables = require "pages.tools.tables"
local tools = require "tools"
local ui = require "kit.ui"
local M = {}

local TONES = { found = "sky", change = "sun", good = "leaf", tip = "sun", oops = "ember" }
local SOUNDS = { good = "good", oops = "oops" }
local MOODS = { hint = "neutral", person = "thinking" }

local function speaks(person, sentence, mood, news)
  return ui.speech { name = person.name, look = person.look, mood = mood,
    words = person.words, size = 72, news = news, ui.text { sentence } }
end

local function finding(w, ticket, job, text, card)
  local n = job.notes[job.said.note]
  if n.kind == "settings" then
    card[1] = settings.lines(w, n, text) or card[1]
  end
  if n.kind == "open" then
    card[#card + 1] = app.screen(n, text)
  end
  for _, node in ipairs(tables.of(w, n, text)) do
    card[#card + 1] = node
  end
  if job.tool and job.trip and job.trip.count > 0 and job.tool ~= "packets"
    and tools.usable(ticket, job, "packets") then
    card[#card + 1] = ui.button { id = "tool-packets", icon = "email", w "Look inside" }
  end
end

-- The way back from the latest change stands right beside it.
local function change(w, job, card)
  local last = job.undo[#job.undo]
  if not last or last.note ~= (job.said.note or #job.notes) then
    return
  end
  if not job.held then
    card[#card + 1] = ui.text { w "Does it help? Test it before you say so.", style = "soft" }
  end
  card[#card + 1] = ui.button { id = "undo", icon = "undo", w "Undo this" }
end

---@param w Words
---@param ticket table
---@param job table
---@param text table the ticket's words
---@return Node
function M.view(w, ticket, job, text)
  local sentence, tone, who = messages.sentence(w, job, text)
  local news = ("%s %d %d"):format(sentence, job.alarms, job.scene)
  if who then
    return speaks(who == "jean" and parts.jean(w) or text.people[1], sentence, MOODS[tone], news)
  end
  local card = { accent = TONES[tone], gap = 8, pad = 16, news = news,
    sound = SOUNDS[tone], ui.text { sentence } }
  if job.said.key == "found" then
    finding(w, ticket, job, text, card)
  elseif job.said.key == "changed" or job.said.key == "held" then
    change(w, job, card)
  end
  return ui.card(card)
end

return M
