-- A translation of everything in a template, for tests: each text begins with a tilde.
local pot = dofile "packaging/pot.lua"
local M = { templates = pot.all() }

local function filled(entry)
  local id = entry:match 'msgid "(.-)"\nmsg' or entry:match 'msgid "(.-)"\n$'
  return (entry:gsub('(msgstr[%[%d%]]*) ""', function(word) return word .. ' "~' .. id .. '"' end))
end

---@param path string of the template: "lua/words/kit.pot"
---@return string the text of a PO file
function M.of(path)
  local parts = {}
  for entry in (M.templates[path] .. "\n"):gmatch "(.-\n)\n" do
    parts[#parts + 1] = #parts == 0 and entry:gsub("INTEGER", "2"):gsub("EXPRESSION", "n!=1")
      or filled(entry)
  end
  return table.concat(parts, "\n")
end

return M
