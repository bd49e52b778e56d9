-- The families of controls in the order of the contents page. Each has a page of its own in pages/,
-- of the same name: `start` (the values its controls begin with), `view`, and `update` where it has
-- rules of its own.
local M = {}

M.ORDER = { "words", "buttons", "choosing", "numbers", "typing", "ordering", "figures", "talking",
  "over", "icons", "canvas" }

M.icons = { words = "text-size", buttons = "play", choosing = "check-list", numbers = "timer",
  typing = "keyboard", ordering = "sort", figures = "chart-bar", talking = "speech", over = "copy",
  icons = "star-empty", canvas = "pin" }

M.colours = { words = "brand", buttons = "leaf", choosing = "plum", numbers = "brand",
  typing = "leaf", ordering = "plum", figures = "brand", talking = "leaf", over = "plum",
  icons = "brand", canvas = "leaf" }

---@param w Words
---@return table<string, {[1]: string, [2]: string}> title and what is there, by family
function M.words(w)
  return {
    words = { w "Words", w "Headings, text, lists, links, terms and languages" },
    buttons = { w "Buttons and chips", w "What is pressed, and small labels" },
    choosing = { w "Choosing", w "One of several, some of several, lists and tabs" },
    numbers = { w "Numbers", w "Steppers, sliders, progress, meters and stars" },
    typing = { w "Typing", w "Fields for a line and for a note" },
    ordering = { w "Putting in order", w "Sorting, and carrying things to their places" },
    figures = { w "Figures", w "Tables and charts" },
    talking = { w "People talking", w "Speech, moods and portraits" },
    over = { w "Over the page", w "Dialogs, passing words, and what holds other things" },
    icons = { w "Icons", w "All the signs there are" },
    canvas = { w "Drawings", w "A canvas with places to press, motion, pictures" },
  }
end

---How many families were seen, as a node of progress has it, but for the words.
---@param model table
---@return {value: integer, of: integer}
function M.progress(model)
  local seen, all = 0, #M.ORDER
  for _, name in ipairs(M.ORDER) do seen = seen + (model.seen[name] and 1 or 0) end
  return { value = seen, of = all }
end

---The family after one, nil after the last.
---@param name string
---@return string|nil
function M.after(name)
  for i, each in ipairs(M.ORDER) do
    if each == name then return M.ORDER[i + 1] end
  end
end

return M
