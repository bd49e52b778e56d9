-- The pocket: up to four stories from one's own life to take into the interview.
local answers = require "answer"
local catalogue = require "catalogue"
local parts = require "pages.parts"
local prep = require "prep"
local ui = require "kit.ui"
local M = {}

--- What an area of life is called.
---@param w Words
---@return table<string, string>
function M.areas(w)
  return { school = w "School", home = w "Home", caring = w "Caring", sport = w "Sport",
    community = w "Faith and community", work = w "Part-time work", making = w "Games and making" }
end

--- What a story in the pocket is called.
---@param w Words
---@param p Prep
---@param id string
---@return string
function M.title(w, p, id)
  if id == answers.OWN then
    return p.own:find "%S" and parts.quote(w, p.own) or w "A story of my own"
  end
  return catalogue.story(id).words(w).title
end

local function story_card(w, p, id, full)
  local words, taken = catalogue.story(id).words(w), prep.place(p.pocket, id)
  return ui.card { id = "story-" .. id, pad = 16, gap = 4, tone = taken and "leaf" or nil,
    disabled = full and not taken,
    words = taken and w("{title}, in your pocket", { title = words.title }) or words.title,
    ui.row { gap = 8, wrap = false, taken and ui.icon { "tick", colour = "leaf" },
      ui.text { words.title, style = "strong", grow = 1 } },
    ui.text { words.line } }
end

local function own_story(w, p)
  local taken = prep.place(p.pocket, answers.OWN)
  return ui.disclosure { id = "own-open", label = w "Or one of my own", open = taken ~= nil,
    ui.text { parts.private(w), style = "soft" },
    ui.field { id = "own", label = w "Give it a title", value = p.own, most = prep.TITLE },
    ui.area { id = "own-notes", label = w "What happened? A few words are enough.", value = p.notes,
      lines = 2, most = prep.NOTES, hint = w "You will see them in the interview, as your notes." },
    ui.button { id = "own-take", icon = taken and "minus" or "plus",
      disabled = not taken and #p.pocket >= prep.POCKET,
      taken and w "Take it out of my pocket" or w "Put it into my pocket" } }
end

-- The stories of one area, and one's own.
local function stories(w, p, area)
  local cards, full = { min = 300, gap = 12 }, #p.pocket == prep.POCKET
  for _, id in ipairs(catalogue.STORIES[p.area]) do
    cards[#cards + 1] = story_card(w, p, id, full)
  end
  return ui.column { grow = 1, min = 520,
    ui.row { gap = 16, wrap = false, align = "middle",
      ui.picture { src = ("art/area-%s.svg"):format(p.area), width = 64, height = 64,
        words = area },
      ui.text { full and w "Four stories: that is all you need."
        or w "Which could be yours, or nearly?", style = "lead", grow = 1 } },
    ui.grid(cards), own_story(w, p) }
end

local function pocket(w, p)
  local list = { tone = "wash", gap = 12, ui.row { gap = 8, wrap = false, ui.icon "bag",
    ui.heading { level = 2, grow = 1, w "Your pocket" } } }
  for place = 1, prep.POCKET do
    local id = p.pocket[place]
    list[#list + 1] = id and ui.button { id = "out-" .. id, icon = "cross", M.title(w, p, id) }
      or ui.text { w("{n}. Still free", { n = place }), style = "soft" }
  end
  list[#list + 1] = ui.text { style = "small", #p.pocket == prep.POCKET
    and w "It is full. Press one to take it out."
    or w "Different stories show different things. A mix is best." }
  return ui.card(list)
end

function M.view(model, w)
  local p, names, options = model.prep, M.areas(w), {}
  for i, area in ipairs(catalogue.AREAS) do
    options[i] = { value = area, names[area] }
  end
  return ui.page { id = "pocket", title = w "Get ready", gap = 16, progress = parts.steps(w, 3, 5),
    ui.heading { level = 1, w "Which stories do you take along?" },
    ui.tabs { id = "area", value = p.area, options = options,
      ui.row { gap = 24, align = "top", stories(w, p, names[p.area]),
        ui.column { width = 320, min = 280, pocket(w, p) } } },
    footer = { ui.button { id = "go-back", w "Back to the advert" },
      ui.button { id = "go-on", primary = true, disabled = #p.pocket == 0,
        w "What can they show?" } } }
end

return M
