-- What went on at each layer, who does this work, and what to ask the visitor.
local ui = require "kit.ui"
local M = {}

local function layers(w, text)
  local list = { gap = 12, ui.heading { level = 2, w "What happened, layer by layer" } }
  for _, layer in ipairs(text.layers) do
    list[#list + 1] = ui.card { accent = "sky", gap = 4,
      ui.text { layer[1], style = "strong" }, ui.text { layer[2] } }
  end
  return ui.column(list)
end

local function roles(w)
  return {
    { w "Service desk analyst",
      w "Takes the call, asks the right questions, mends what can be mended from the desk.",
      w "Usually about band 3. Ways in: an apprenticeship after GCSEs, a T Level in digital \z
        support, or from any job where you help people." },
    { w "Network engineer",
      w "Plans and looks after the cables, switches and addresses of a whole hospital.",
      w "Usually about band 6. Ways in: a higher apprenticeship, college and certificates, a \z
        degree, or up from the service desk." },
  }
end

function M.view(_, w, ticket)
  local text = ticket.words(w)
  local people = { gap = 12, ui.heading { level = 2, w "Who does this for a living?" } }
  for _, role in ipairs(roles(w)) do
    people[#people + 1] = ui.card { accent = "leaf", gap = 4,
      ui.text { role[1], style = "strong" }, ui.text { role[2] },
      ui.text { role[3], style = "soft" } }
  end
  people[#people + 1] = ui.card { accent = "sun", gap = 4,
    ui.text { w "In a real hospital", style = "strong" }, ui.text { text.real } }
  people[#people + 1] = ui.card { accent = "plum", gap = 4,
    ui.text { w "Ask your visitor", style = "strong" },
    ui.text { w "When did you last mend something for a ward, and what did you check first?" } }
  return ui.page { id = "debrief-" .. ticket.id, title = text.title,
    ui.heading { level = 1, w "What you learnt" },
    ui.row { gap = 24, align = "top", ui.column { grow = 1, width = "1/2", layers(w, text) },
      ui.column { grow = 1, width = "1/2", ui.column(people) } },
    footer = { ui.button { id = "to-desk", w "Go back to the service desk", primary = true } } }
end

return M
