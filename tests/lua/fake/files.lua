-- Files of this repository, and lists of them. Tests start in the top folder.
local M = {}

---@param path string
---@return string|nil bytes
---@return string|nil why there are none
function M.read(path)
  local file, why = io.open(path, "rb")
  if not file then return nil, why end
  local bytes = file:read "a"
  file:close()
  return bytes
end

---@param command string as a shell takes it; one that fails raises
---@return string[] the lines it prints
function M.lines(command)
  local pipe, list = assert(io.popen(command)), {}
  for line in pipe:lines() do list[#list + 1] = line end
  assert(pipe:close(), command .. ": run this from the top folder")
  return list
end

return M
