-- The pieces an answer is built from: what kinds there are, what each is worth, what a panel asks
-- when it hears one, and which of them are offered. Rules only.
local M = {}

-- The steps of an answer, in the order in which it is told.
M.STEPS = { "situation", "action", "result" }

M.OFFERED = 4 -- pieces to choose from at a step

---@class Kind
---@field step "situation"|"action"|"result"
---@field mark integer 0 to 3
---@field probe? string what the panel asks about it: a key of manners; nothing to ask of the best

-- Of a thing that happened, and of a thing that might happen at work ("What would you do if").
---@type table<string, Kind>
M.KINDS = {
  clear = { step = "situation", mark = 3 },
  untasked = { step = "situation", mark = 2, probe = "task" },
  long = { step = "situation", mark = 1, probe = "brief" },
  off = { step = "situation", mark = 0, probe = "point" },
  own = { step = "action", mark = 3 },
  thin = { step = "action", mark = 2, probe = "detail" },
  we = { step = "action", mark = 1, probe = "yourself" },
  vague = { step = "action", mark = 1, probe = "detail" },
  others = { step = "action", mark = 0, probe = "yourself" },
  learnt = { step = "result", mark = 3 },
  ended = { step = "result", mark = 2, probe = "learnt" },
  lesson = { step = "result", mark = 1, probe = "ending" },
  felt = { step = "result", mark = 1, probe = "ending" },
  none = { step = "result", mark = 0, probe = "ending" },

  sees = { step = "situation", mark = 3 },
  partly = { step = "situation", mark = 2, probe = "know" },
  rushes = { step = "situation", mark = 1, probe = "know" },
  misses = { step = "situation", mark = 0, probe = "know" },
  does = { step = "action", mark = 3 },
  half = { step = "action", mark = 2, probe = "you" },
  passes = { step = "action", mark = 1, probe = "you" },
  risks = { step = "action", mark = 0, probe = "safe" },
  checks = { step = "result", mark = 3 },
  tells = { step = "result", mark = 2, probe = "after" },
  hopes = { step = "result", mark = 1, probe = "after" },
  leaves = { step = "result", mark = 0, probe = "after" },
}

--- One piece of an answer, as experiences and situations hold them.
---@class Fragment
---@field id string unique within its step
---@field kind string a key of KINDS
---@field values? string[] which values it shows
---@field after? string[] of a result: the actions after which it is offered; nil: after all
---@field lift? string what would lift it; nil where it is worth 3
---@field [1] string what the pupil says

---@param fragment Fragment
---@return integer 0 to 3
function M.mark(fragment)
  return M.KINDS[fragment.kind].mark
end

---@param fragment Fragment
---@param value string
---@return boolean
function M.shows(fragment, value)
  for _, one in ipairs(fragment.values or {}) do
    if one == value then
      return true
    end
  end
  return false
end

---@param list Fragment[]
---@param id string
---@return Fragment|nil
function M.find(list, id)
  for _, fragment in ipairs(list) do
    if fragment.id == id then
      return fragment
    end
  end
end

--- Whether a piece can be said after the action that was chosen.
---@param fragment Fragment
---@param action string
---@return boolean
function M.follows(fragment, action)
  if not fragment.after then
    return true
  end
  for _, id in ipairs(fragment.after) do
    if id == action then
      return true
    end
  end
  return false
end

-- Moves one of those that pass the test, drawn by chance, from one list to the other.
local function move_one(rng, from, to, test)
  local good = {}
  for i, fragment in ipairs(from) do
    if test(fragment) then
      good[#good + 1] = i
    end
  end
  if #good > 0 then
    to[#to + 1] = table.remove(from, rng:pick(good))
  end
end

--- The ids of the pieces offered at a step, shuffled. Among them is one of the best; where the
--- story can show the value that was asked about, one that shows it; and the others come by chance.
---@param rng Rng
---@param list Fragment[] of the step
---@param value string
---@param action? string of a result: the action it follows
---@param kept? string the id of one that stays on offer if it can
---@return string[]
function M.offer(rng, list, value, action, kept)
  local left, offered = {}, {}
  for _, fragment in ipairs(list) do
    if not action or M.follows(fragment, action) then
      left[#left + 1] = fragment
    end
  end
  move_one(rng, left, offered, function(fragment)
    return M.mark(fragment) == 3 and M.shows(fragment, value)
  end)
  if #offered == 0 then
    move_one(rng, left, offered, function(fragment) return M.shows(fragment, value) end)
    move_one(rng, left, offered, function(fragment) return M.mark(fragment) == 3 end)
  end
  move_one(rng, left, offered, function(fragment) return fragment.id == kept end)
  rng:shuffle(left)
  table.move(left, 1, math.min(#left, M.OFFERED - #offered), #offered + 1, offered)
  rng:shuffle(offered)
  for i, fragment in ipairs(offered) do
    offered[i] = fragment.id
  end
  return offered
end

return M
