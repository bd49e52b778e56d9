-- What every family's page has in common: its title, and a foot that tells what the activity was
-- told last and leads on.
local families = require "families"
local ui = require "kit.ui"
local M = {}

local function listed(value)
  return type(value) == "table" and table.concat(value, ", ") or tostring(value)
end

local say = {}

function say.press(w, said) return w("Pressed: {id}.", said) end

function say.choose(w, said)
  if type(said.value) == "table" and #said.value == 0 then
    return w("Chosen in {id}: nothing.", said)
  end
  return w("Chosen in {id}: {value}.", { id = said.id, value = listed(said.value) })
end

function say.type(w, said)
  return w({ "Typed in {id}: {n} letter.", "Typed in {id}: {n} letters." },
    { id = said.id, n = utf8.len(said.value) })
end

function say.slide(w, said)
  return w("Number in {id}: {value}.", { id = said.id, value = listed(said.value) })
end

function say.drop(w, said) return w("Put {id} into {value}.", said) end

function say.sort(w, said)
  return w("New order in {id}: {value}.", { id = said.id, value = listed(said.value) })
end

local function last_said(w, said)
  return said and say[said.kind](w, said) or w "What your activity is told stands here."
end

---The page of a family. Page fields such as `glossary` may be given in `page`.
---@param model table
---@param w Words
---@param page table nodes, and fields of the page
---@return Node
function M.page(model, w, page)
  local name = model.page
  local following = families.after(name)
  page.id, page.title = name, families.words(w)[name][1]
  page.progress = families.progress(model)
  page.progress.words = w("{value} of {of}", page.progress)
  page.footer = { ui.text { last_said(w, model.said), style = "soft", grow = 1 },
    ui.button { id = "open-contents", w "Contents", icon = "list" },
    ui.button { id = "open-" .. (following or "finish"), primary = true, icon = "next",
      following and families.words(w)[following][1] or w "Finish" } }
  return ui.page(page)
end

---A part of a page: what it shows, and the words of an author's mind.
---@param title string
---@param nodes table
---@return Node
function M.part(title, nodes)
  table.insert(nodes, 1, ui.heading { title, level = 3 })
  nodes.gap = nodes.gap or 16
  return ui.card(nodes)
end

return M
