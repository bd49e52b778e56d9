-- Meeting the panel: who they are and how they are.
local speech = require "kit.speech"
local ui = require "kit.ui"
local manners = require "manners"
local panel = require "panel"
local scene = require "scene"
local M = {}

--- The vacancy's panel, from the left to the right.
---@param w Words
---@param vacancy table
---@param speaker? string who speaks
---@param mood? string of the speaker
---@return table[] people
---@return integer|nil place of the speaker
function M.panel(w, vacancy, speaker, mood)
  local people, at = {}, nil
  for i, id in ipairs(vacancy.panel) do
    people[i] = panel.of(w, id)
    if id == speaker then
      at, people[i].mood = i, mood
    end
  end
  return people, at
end

function M.view(model, w, vacancy)
  local people, at = M.panel(w, vacancy, vacancy.panel[1], "pleased")
  local cards = { min = 320, gap = 16 }
  for i, person in ipairs(people) do
    cards[i] = ui.card { gap = 4, pad = 12, ui.heading { level = 3, person.name },
      ui.text { person.role, style = "soft" }, ui.text { person.habit } }
  end
  local chair = panel.of(w, vacancy.panel[1])
  chair.name, chair.role = nil, nil
  return ui.page { id = "meet", title = w "The interview", gap = 12, undo = false,
    scene.room(w, people, at, "meet"),
    speech.of(chair, { manners.say(w, chair.manner, "hello", model.talk.drawn[1].turn),
      w "We have five questions. There is a cup of water for you. Ask us to say a thing again \z
        whenever you like, and think as long as you like." }, { mood = "pleased", size = 72 }),
    ui.grid(cards),
    footer = { ui.button { id = "begin", primary = true, w "I am ready" } } }
end

return M
