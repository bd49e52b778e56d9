-- A device's settings line by line, so that two devices can be compared.
local findings = require "findings"
local names = require "names"
local ui = require "kit.ui"
local M = {}

--- Nothing for what has more than one address: those stand in a table.
---@param w Words
---@param n table a note of kind "settings"
---@param text table the ticket's words
---@return Node|nil
function M.lines(w, n, text)
  if n.list then
    return nil
  end
  local list = { gap = 4, ui.text { names.label(text, n.device), style = "strong" } }
  local function add(words)
    list[#list + 1] = ui.text { words }
  end
  add(n.ip and w("IP address: **{ip}**", n) or w "It has no IP address.")
  if n.ip then
    add(w("Mask: **{mask}**", n))
  end
  if n.gateway then
    add(w("Gateway, its way out: **{gateway}**", n))
  end
  if n.dns then
    add(w("Name server (DNS): **{dns}**", n))
  end
  if n.ssid then
    add(w("Wi-Fi: **{ssid}**", n))
  end
  if findings.made_up(n) then
    add(w "It made this address up, because nobody lent it one.")
  end
  if n.auto then
    add(w "It asks the network for its settings (DHCP).")
  end
  return ui.column(list)
end

return M
