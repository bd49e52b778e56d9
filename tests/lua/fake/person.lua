-- A person at a stage with a fake pen: shows a page, presses keys, moves the pointer.
local stage = require "kit.stage"
local ui = require "kit.ui"
local M = {}

function M.show(tree, info, settings)
  local s = stage.new(settings or { width = 1366, height = 768 })
  stage.show(s, tree, info or { desk = true })
  stage.frame(s, 0)
  return s
end

function M.key(s, name, extra)
  local raw = extra or {}
  raw.kind, raw.key = "key", name
  return stage.input(s, raw, 0)
end

function M.pointer(s, phase, x, y, touch)
  return stage.input(s, { kind = "pointer", phase = phase, x = x, y = y, touch = touch }, 0)
end

function M.target(s, name)
  for _, box in ipairs(s.targets) do
    if box.key == name then return box end
  end
end

function M.middle(s, name)
  local box = M.target(s, name)
  local y = box.fixed and box.y or box.y - s.scroll
  return box.x + box.w / 2, y + box.h / 2
end

function M.click(s, name)
  local x, y = M.middle(s, name)
  M.pointer(s, "move", x, y)
  M.pointer(s, "down", x, y)
  return M.pointer(s, "up", x, y)
end

function M.keypad()
  local grid = { min = 100 }
  for i = 1, 9 do grid[i] = ui.button { id = "k" .. i, "Key " .. i } end
  return ui.page { id = "keypad", title = "Keys", ui.column { width = 400, ui.grid(grid) } }
end

-- A page much longer than the window: 60 buttons under each other.
function M.long_page(skip)
  local page = { id = "long", title = "Long" }
  for i = 1, 60 do
    if i ~= skip then page[#page + 1] = ui.button { id = "b" .. i, "Button " .. i } end
  end
  return ui.page(page)
end

return M
