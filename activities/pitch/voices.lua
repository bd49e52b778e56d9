-- The five dragons: who they are, and what each says, in its own voice. A file each in voices/.
local M = {}

---@class Person
---@field id string
---@field name string
---@field first string the first name alone
---@field role string
---@field look Look for kit.people
---@field words string who is in the picture
---@field line string what they care about, in one sentence
---@field temper string how they are, and where they come from

local IDS = { money = true, nurse = true, safety = true, data = true, patient = true }

local function voice(id)
  if not IDS[id] then
    error(("voices: there is no dragon %q"):format(tostring(id)), 3)
  end
  return require("voices." .. id)
end

---@param w Words
---@param id string of a dragon; any other raises
---@return Person
function M.person(w, id)
  local person = voice(id).person(w)
  person.id = id
  return person
end

--- What a dragon says. `key` is a moment in the den (hello, good, finding, tells, honest, noted:
--- it is open, and was not asked, holds, false, aside: true but no answer, changed, still: changed
--- and the gap is left, in, in_if, join, agrees, firm, wary: firm since something was untrue,
--- taken, declined, bye), a gap of its own (den.lua), that with "out_" (no money, and why;
--- "out_trust": only for what was untrue), or that with "condition_" (a clause that goes after
--- "if"). An unknown key raises, and so does a value that a sentence needs and does not get.
---@param w Words
---@param id string of a dragon
---@param key string
---@param values table<string, string|integer> {left} has its pound sign, {each}, {hope} and
---  {pounds} have not
---@param n integer picks one of the variants
---@return string
function M.say(w, id, key, values, n)
  local variants = voice(id).words(w)[key]
  if not variants then
    error(("voices: %s has nothing to say for %q"):format(id, tostring(key)), 2)
  end
  local said = variants[n % #variants + 1]:gsub("{(%w+)}", function(name)
    return tostring(values[name] or error(("voices: no value for {%s} in %s of %s"):format(name,
      key, id), 0))
  end)
  return (said:gsub("([?!]”)%.", "%1")) -- a question that is quoted ends the sentence, too
end

return M
