-- Gallery of controls: for authors, every control of kit.ui in every state, a page for each family.
-- Start reading at families.lua; pages/frame.lua is what all the pages have in common.
local families = require "families"
local M = {}

local pages = { contents = require "pages.contents", finish = require "pages.finish" }
for _, name in ipairs(families.ORDER) do pages[name] = require("pages." .. name) end

function M.start()
  local model = { page = "contents", seen = {}, values = {} }
  for _, name in ipairs(families.ORDER) do
    for id, value in pairs(pages[name].start()) do model.values[id] = value end
  end
  return model
end

local function open(model, page)
  model.page, model.said = page, nil
  if page ~= "contents" then model.seen[page] = true end
end

-- Whether a button leads to another page.
local function leads(model, id)
  local page = id:match "^open%-(%l+)$"
  if not page or not pages[page] then return false end
  open(model, page)
  return true
end

-- What the last event was, for the line at the page's foot.
local function note(event)
  return { kind = event.kind, id = event.id, value = event.value }
end

function M.update(model, event)
  local own = pages[model.page].update
  if event.kind == "tick" and own then own(model.values, event) end
  if type(event.id) ~= "string" then return end
  if event.kind == "press" and leads(model, event.id) then return end
  if event.kind ~= "press" and event.kind ~= "drop" and model.values[event.id] ~= nil then
    model.values[event.id] = event.value
  end
  if own then own(model.values, event) end
  model.said = note(event)
end

-- Only the page with the timer counts, and only while it runs.
function M.tick(model)
  local page = pages[model.page]
  return page.tick and page.tick(model.values)
end

function M.view(model, env)
  return pages[model.page].view(model, env.words)
end

function M.outcome(model)
  local count = 0
  for _, name in ipairs(families.ORDER) do count = count + (model.seen[name] and 1 or 0) end
  return { finished = count == #families.ORDER, families = count,
    ending = model.page == "finish" and "finish" or nil }
end

return M
