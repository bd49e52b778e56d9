-- The right-hand side of the ward: what is selected, what can be done with it, and what came of it.
local findings = require "findings"
local messages = require "messages"
local names = require "names"
local parts = require "pages.parts"
local ui = require "kit.ui"
local M = {}

local function tools(w, job, device)
  local switch = device.kind == "switch"
  local list = { min = 176, gap = 8 }
  local function add(id, words)
    list[#list + 1] = ui.button { id = id, words }
  end
  add("look-lights", switch and w "Look at lights" or w "Look at the light")
  if switch then
    add("show-learnt", w "Show MAC table")
  else
    add("choose-ping", w "Ping something")
    add("read-settings", w "Read settings")
    add("read-label", w "Read its label")
    add("show-known", w "Show ARP table")
    add("change-address", w "Change address")
  end
  return { ui.heading { level = 2, names.labels(w)[job.selected] }, ui.grid(list) }
end

local function targets(w, ticket, job)
  local list, label = { min = 176, gap = 8 }, names.labels(w)
  for _, id in ipairs(ticket.targets) do
    if id ~= job.selected then
      list[#list + 1] = ui.button { id = "ping-" .. id,
        w("{device} {ip}", { device = label[id], ip = ticket.register[id] }) }
    end
  end
  return {
    ui.heading { level = 2, w("Ping from the \z
      {device}", { device = names.inside(w)[job.selected] }) },
    ui.text { w "Ping asks “Are you there?” Which one do you ask?" },
    ui.grid(list), ui.button { id = "back-to-tools", w "Use another tool" } }
end

local function keypad(w, job, answer)
  local keys = { columns = 3, gap = 8 }
  for digit = 1, 9 do
    keys[digit] = ui.button { id = "key-" .. digit, key = tostring(digit), tostring(digit) }
  end
  keys[10] = ui.button { id = "key-dot", key = ".", w "Dot" }
  keys[11] = ui.button { id = "key-0", key = "0", "0" }
  keys[12] = ui.button { id = "key-delete", key = "Backspace", w "Erase" }
  return {
    ui.heading { level = 2,
      w("Address of the {device}", { device = names.inside(w)[job.selected] }) },
    ui.card { tone = "wash", pad = 16,
      ui.text { job.typed == "" and w "Nothing yet" or job.typed, style = "lead" } },
    answer or false,
    ui.grid(keys),
    ui.row { gap = 8, ui.button { id = "use-address", w "Use this address", primary = true },
      ui.button { id = "keep-address", w "Keep the old" } } }
end

local function cable(w, job)
  local link, inside = job.net.links[job.selected], names.inside(w)
  local list = { ui.heading { level = 2, w("Cable {number}", { number = names.tag(link.id) }) } }
  if not (link.ends.a and link.ends.b) then
    list[#list + 1] = ui.button { id = "pick-up", w "Pick up the loose end", primary = true }
  end
  for _, side in ipairs { "a", "b" } do
    local place = link.ends[side]
    if place then
      list[#list + 1] = ui.button { id = "pull-" .. side,
        w("Pull it out of the {device}", { device = inside[place.device] }) }
    end
  end
  return list
end

local function held(w, job)
  return {
    ui.heading { level = 2, w("Cable {number} in your \z
      hand", { number = names.tag(job.held.link) }) },
    ui.button { id = "put-down", w "Put the cable down" } }
end

local function nothing(w, text)
  return {
    ui.heading { level = 2, w "Where do you start?" },
    ui.text { text.summary, style = "strong" },
    ui.text { w "Find out why, and mend it. Choose a device or a numbered cable on the map: press \z
      it, or go there with the arrow keys and press Enter." },
    ui.text { w "A green round light means connected. An amber square means \z
      dark.", style = "soft" } }
end

-- What travelled, a line for each kind of message in the order they went.
local function journey(w, trip)
  local label, seen, list = names.labels(w), {}, {}
  for _, leg in ipairs(trip.legs) do
    if not seen[leg.what] then
      seen[leg.what] = true
      local values = { device = label[leg.from], ip = leg.about }
      local line = leg.what == "arp-ask" and w("{device} asks everybody: “Who has {ip}?”", values)
        or leg.what == "arp-answer" and w("{device} answers: “I have.”", values)
        or leg.what == "echo" and w("{device} sends the ping.", values)
        or leg.what == "reply" and w("{device} sends the reply.", values)
        or w("{device} says it cannot be delivered.", values)
      list[#list + 1] = ui.text { line, style = "small" }
    end
  end
  return list
end

local TONES = { found = "sky", good = "leaf", tip = "sun", oops = "ember", hint = "plum",
  person = "plum" }

local function said(w, job, text)
  local sentence, tone, who = messages.sentence(w, job, text)
  local person = who == "jean" and parts.jean(w) or who == "person" and text.person
  local news = ("%s %d"):format(sentence, job.alarms)
  if person then
    return ui.card { accent = TONES[tone], news = news, parts.aside(person, sentence) }
  end
  local card = { accent = TONES[tone], gap = 8, news = news, ui.text { sentence } }
  local entry = job.said.key == "found" and job.notes[job.said.note]
  if entry and entry.kind == "ping" and job.trip then
    for _, line in ipairs(journey(w, job.trip)) do
      card[#card + 1] = line
    end
    if #job.trip.legs > 0 then
      card[#card + 1] = ui.button { id = "watch-again", w "Watch it again" }
    end
  end
  return ui.card(card)
end

local function notebook(w, job)
  local list = { gap = 8, ui.heading { level = 2, w "Your notebook" } }
  for _, n in ipairs(job.notes) do
    list[#list + 1] = ui.card { accent = findings.is_change(n) and "sun" or "sky", gap = 4,
      ui.text { findings.sentence(w, n) } }
  end
  if #job.notes == 0 then
    list[2] = ui.text { w "It is empty. Each thing you find is written here." }
  end
  return list
end

local function controls(w, ticket, job, text)
  local device = job.net.devices[job.selected]
  if job.held then
    return held(w, job)
  elseif device and job.menu == "ping" then
    return targets(w, ticket, job)
  elseif device then
    return tools(w, job, device)
  elseif job.net.links[job.selected] then
    return cable(w, job)
  end
  return nothing(w, text)
end

function M.view(w, ticket, job, text)
  local answer = job.said and said(w, job, text)
  local panel
  if job.notebook then
    panel = notebook(w, job)
  elseif job.typed and not job.held then
    panel = keypad(w, job, answer)
  else
    panel = controls(w, ticket, job, text)
    panel[#panel + 1] = answer
  end
  panel.gap = panel.gap or 12
  panel.news = ("%s %s %s %s"):format(job.selected, job.menu, job.held ~= nil, job.typed ~= nil)
  return ui.column(panel)
end

--- Where the keyboard goes when the panel changes, nil when it stays: to the sockets with a cable
--- in hand, to the first to ping, back to the tool that was used.
---@param ticket table
---@param job table
---@return string|nil
function M.focus(ticket, job)
  local note = job.said and job.said.key == "found" and job.notes[job.said.note]
  if job.notebook then
    return "panel-tools"
  elseif job.held then
    return "map"
  elseif job.typed then
    return "key-delete"
  elseif job.menu == "ping" then
    return "ping-" .. (ticket.targets[1] == job.selected and ticket.targets[2] or ticket.targets[1])
  elseif note and note.kind == "ping" or job.said and job.said.key == "address" then
    return "choose-ping"
  end
end

return M
