-- program.lua: Kitbag as a test sees it: started, driven by keys and mouse, and asked from outside
-- (`kitbag runs`, `kitbag tree`) what has become of it.
local json = require "dkjson"
local focus = require "kit.focus"
local M = {}

local BUILD = os.getenv "BUILD"
local PATIENCE = 20 -- seconds for anything to happen
local WIDTH, HEIGHT = 1366, 768

---@type Program|nil the one started last, to be ended when a test fails
M.last = nil

---@class Program
---@field pid string
---@field home string where it keeps things
---@field focus string|nil the control that has the keyboard, as the rules of the stage have it
---@field focus_at integer|nil
---@field page string|nil the page it was on

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "a"
  return pipe:close() and text, text
end

local function must(command)
  local good, text = output(command .. " 2>&1")
  return good or error(("%s\n%s"):format(command, text), 0)
end

--- Asks again and again until there is an answer.
---@param what string for the complaint when there is none
---@param ask fun(): any
function M.wait_for(what, ask)
  local give_up = os.time() + PATIENCE
  repeat
    local answer = ask()
    if answer then return answer end
    os.execute "sleep 0.02"
  until os.time() > give_up
  local log = M.last and output(("cat '%s.log'"):format(M.last.home)) or ""
  error(("waited in vain for %s\n%s"):format(what, log), 0)
end

local FOLDER = BUILD .. "/window/"

--- A picture of the whole screen, or of a part of it ("x,y,w,h"); returns the file's bytes.
function M.picture(name, part)
  must(("mkdir -p %s && scrot %s -o %s%s.png"):format(FOLDER, part and "-a " .. part or "", FOLDER,
    name))
  local file = assert(io.open(FOLDER .. name .. ".png", "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

--- Waits until the screen shows something else than `before`; the picture of that.
function M.change(before, name)
  return M.wait_for(name .. " on the screen", function()
    local now = M.picture(name)
    return now ~= before and now
  end)
end

-- Starts the program, and waits until it shows something.
local function launch(home, words, name, setting)
  local blank = M.picture "blank"
  local pid = must(("%s KITBAG_DATA='%s' %s/kitbag %s > '%s.log' 2>&1 & echo $!")
    :format(setting or "", home, BUILD, words, home))
  M.last = { pid = pid:match "%d+", home = home }
  M.change(blank, name)
  return M.last
end

--- Starts the shelf, and waits until it shows.
---@param home string where it keeps things
---@return Program
function M.start(home) return launch(home, "", "shelf") end

--- Starts one activity without the shelf; where it was left off, when it was.
---@param home string where it keeps things
---@param path string the activity's folder
---@param setting? string of its environment, "NAME=value"
---@return Program
function M.play(home, path, setting) return launch(home, "play " .. path, "played", setting) end

--- Waits until the program has ended.
function M.ended(p)
  M.wait_for("the end", function()
    return not os.execute(("kill -0 %s 2> /dev/null"):format(p.pid))
  end)
  M.last = nil
end

--- Asks the program to end, and waits until it has.
function M.close(p)
  must("kill -TERM " .. p.pid)
  M.ended(p)
end

--- After a failure: no questions asked.
function M.sweep()
  if M.last then os.execute(("kill -KILL %s 2> /dev/null"):format(M.last.pid)) end
  M.last = nil
end

--- The runs that are kept, the newest first.
function M.runs(p)
  local runs = {}
  local text = output(("KITBAG_DATA='%s' %s/kitbag runs --json"):format(p.home, BUILD))
  for line in (text or ""):gmatch "[^\n]+" do
    runs[#runs + 1] = json.decode(line)
  end
  return runs
end

-- The newest run as a journal that `kitbag tree` can read.
local function write_journal(p)
  local run = M.runs(p)[1]
  local file = assert(io.open(p.home .. ".journal", "w"))
  file:write(('{"kitbag":1,"activity":"%s","version":"%s","seed":%d,"options":{}}\n')
    :format(run.activity, run.version, run.seed))
  for _, event in ipairs(run.events) do file:write(json.encode(event), "\n") end
  file:close()
  return p.home .. ".journal"
end

-- What can be pressed, in the order of Tab; the options of a choice are one group, the places of a
-- canvas another.
local function controls(what)
  local targets = json.decode(must(("%s/kitbag tree --boxes --size %dx%d %s")
    :format(BUILD, WIDTH, HEIGHT, what)))
  for _, target in ipairs(targets) do
    target.key = target.id
  end
  return targets
end

---@class Page
---@field id string|nil
---@field focus string|nil where the keyboard begins
---@field targets table[] {key, group, chosen, x, y, w, h}

--- The page where the newest run stands.
---@return Page
function M.page(p, path)
  local what = ("%s --journal '%s'"):format(path, write_journal(p))
  local tree = json.decode(must(("%s/kitbag tree %s"):format(BUILD, what)))
  return { id = tree.id, focus = tree.focus, targets = controls(what) }
end

local function card_of(id)
  local file = assert(io.open(("activities/%s/kit.json"):format(id)))
  local card = assert(json.decode(file:read "a"))
  file:close()
  return card
end

--- The cards of all bundles, as they lie on the shelf: by title.
---@param more? string the id of an activity that lies there, too
---@return table[] the kit.json of each
function M.cards(more)
  local list = { more and card_of(more) }
  for bundle in io.popen(("ls %s/bundles/*.kit"):format(BUILD)):lines() do
    list[#list + 1] = card_of(bundle:match "([^/]+)%.kit$")
  end
  table.sort(list, function(one, other) return one.title < other.title end)
  return list
end

--- The keys that open an activity from where the shelf's keyboard begins, at its first card.
---@param cards table[]
---@param id string
---@return string
function M.opening(cards, id)
  local keys = ""
  for _, card in ipairs(cards) do
    if card.id == id then return keys .. "Return" end
    keys = keys .. "Tab "
  end
  error("no card of " .. id)
end

--- The shelf with these activities on it.
---@param cards table[] the kit.json of each
---@return Page
function M.shelf(cards)
  local bundles = {}
  for i, card in ipairs(cards) do
    bundles[i] = { id = card.id, title = card.title, summary = card.summary, runs = {} }
  end
  local options = json.encode { kept = "Work is kept here.", bundles = bundles }
  return { targets = controls(("desk.shelf --options '%s'"):format(options:gsub("'", "'\\''"))) }
end

-- The keyboard ---------------------------------------------------------------------------------

local function first_of(page)
  for _, target in ipairs(page.targets) do
    if not target.key:find "^kit:" then return target.key end -- not the bar's Back and Leave
  end
end

--- The keyboard has come to a control by other ways than these.
function M.stand(p, page, key)
  local target, at = focus.find(page.targets, key)
  p.focus, p.focus_at, p.focus_group = key, at, target.group
end

-- The arrows that lead from one control to another, by the shortest way.
local function arrows(page, from, to)
  local ways, ahead = { [from] = "" }, { from }
  for _, key in ipairs(ahead) do
    for _, arrow in ipairs { "Left", "Right", "Up", "Down" } do
      local next_one = focus.arrow(page.targets, (focus.find(page.targets, key)), arrow, 0)
      if next_one and not ways[next_one.key] then
        ways[next_one.key] = ways[key] .. arrow .. " "
        ahead[#ahead + 1] = next_one.key
      end
    end
  end
  return ways[to] or error("no arrows lead to " .. to, 0)
end

-- The stage's own rules: a page with a new id begins at its first control; where the one in focus
-- has gone, the next in its place takes over.
local function follow_focus(p, page)
  if page.id ~= p.page then
    p.focus, p.focus_at, p.focus_group = page.focus, nil, nil
  elseif page.focus and page.focus ~= p.asked then
    p.focus = page.focus
  end
  p.page, p.asked = page.id, page.focus
  local target = focus.keep(page.targets, p.focus, p.focus_at, p.focus_group)
  M.stand(p, page, target and target.key or first_of(page))
end

--- Keys, one after the other: "Tab Tab Return".
function M.key(keys) must("xdotool key --delay 5 " .. keys) end

--- Text, letter by letter.
function M.type(text) must(("xdotool type --delay 5 '%s'"):format(text)) end

-- The keys that lead to a control.
local function way_to(p, page, box)
  follow_focus(p, page)
  local keys = {}
  local here = p.focus
  local standing = focus.find(page.targets, here)
  if here ~= box.key and box.group and standing.group == box.group then
    keys[1], here = arrows(page, here, box.key), box.key
  end
  while here ~= box.key do
    local target = focus.tab(page.targets, here, 1)
    keys[#keys + 1] = "Tab"
    here = target.key
    if box.group and target.group == box.group then -- arrows go about inside a choice
      keys[#keys + 1] = arrows(page, here, box.key)
      here = box.key
    end
    if #keys > #page.targets + 2 then error("Tab never comes to " .. box.key, 0) end
  end
  return keys
end

--- Tab to the control.
function M.go_to(p, page, box)
  local keys = way_to(p, page, box)
  if #keys > 0 then M.key(table.concat(keys, " ")) end
  M.stand(p, page, box.key)
end

--- Tab to the control, once the activity's page has it.
---@return Page
function M.go_once(p, activity, key)
  local page, box
  M.wait_for(key .. " on the page", function()
    page = M.page(p, activity)
    box = focus.find(page.targets, key)
    return box
  end)
  M.go_to(p, page, box)
  return page
end

--- Tab to the control, and press it.
function M.by_keyboard(p, page, box)
  local keys = way_to(p, page, box)
  keys[#keys + 1] = "Return"
  M.key(table.concat(keys, " "))
  M.stand(p, page, box.key)
end

-- The mouse ------------------------------------------------------------------------------------

--- The wheel first: a page goes down by itself to what is new at its foot, and the boxes are where
-- they are at its top.
function M.by_mouse(_, _, box)
  local x, y = box.x + box.w // 2, box.y + box.h // 2
  assert(x < WIDTH and y < HEIGHT, box.key .. " is not on the screen")
  must(("xdotool mousemove %.0f %.0f click --repeat 9 --delay 5 4 click 1"):format(x, y))
end

return M
