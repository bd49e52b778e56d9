-- The end: which families were seen, and where to read on.
local families = require "families"
local ui = require "kit.ui"
local M = {}

local function seen_list(model, w)
  local done, left = { marker = "tick" }, { marker = "dot" }
  for _, name in ipairs(families.ORDER) do
    local list = model.seen[name] and done or left
    list[#list + 1] = families.words(w)[name][1]
  end
  return done, left
end

function M.view(model, w)
  local done, left = seen_list(model, w)
  return ui.page { id = "finish", title = w "The end of the gallery", middle = true,
    ui.heading { level = 1, #left == 0 and w "You have seen it all" or w "That was a good look" },
    ui.row { gap = 24, align = "top",
      #done > 0 and ui.card { width = "1/2", accent = "leaf", gap = 16,
        ui.heading { w "Seen", level = 3 }, ui.list(done) },
      #left > 0 and ui.card { width = "1/2", accent = "sun", gap = 16,
        ui.heading { w "Still to see", level = 3 }, ui.list(left) } },
    ui.text(w "Every field of every node is in lua/README.md; this activity's own sources are the \z
      shortest examples."),
    footer = { align = "right",
      ui.button { id = "open-contents", w "Contents", icon = "list", primary = true } } }
end

return M
