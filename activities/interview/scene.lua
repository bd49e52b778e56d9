-- The interview room: the panel behind its table, as a canvas.
local bench = require "kit.bench"
local ui = require "kit.ui"
local M = {}

local ROOM = { width = 1200, height = 240, face = 190, table = 196, plate = 230,
  wood = 0xFFC9A06A, edge = 0xFFA87F4C }
local PICTURE = 375 -- units of the room's height; its upper part is cut off

--- The panel in its room.
---@param w Words
---@param panel table[] { name, look, mood } from the left to the right
---@param speaker integer|nil place in the panel
---@param key string another one is another scene
---@return Node
function M.room(w, panel, speaker, key)
  return ui.canvas { width = ROOM.width, height = ROOM.height, scene = key,
    words = speaker and w("The panel behind its table. {name} is speaking.",
      { name = panel[speaker].name }) or w "The panel behind its table",
    paint = function(pen, now)
      pen.picture(0, ROOM.height - PICTURE, ROOM.width, PICTURE, "art/room.svg")
      return bench.draw(pen, ROOM, panel, speaker, now)
    end }
end

return M
