-- The nodes of the tree that an activity's `view` returns. A node is a plain table: its `kind`, its
-- fields, and its children or its words in the list part.
local series = require "kit.series"
local t = require("kit.words").t
local M = {}

local HOLES = 6 -- how far past the end to look for children after one that came out nil

-- Closes the holes that `condition and node` leaves, and makes nodes of bare strings.
local function settle(kind, node)
  local n = 0
  for i = 1, #node + HOLES do
    local child = node[i]
    node[i] = nil
    if child then
      n = n + 1
      if type(child) == "string" then
        child = { kind = "text", child }
      elseif type(child) ~= "table" or not child.kind then
        error(("ui.%s: child %d is not a node but a %s"):format(kind, i, type(child)), 3)
      end
      node[n] = child
    end
  end
  return node
end

local function container(kind)
  return function(node)
    node = settle(kind, node)
    node.kind = kind
    return node
  end
end

local function leaf(kind)
  return function(node)
    if type(node) ~= "table" then node = { node } end
    node.kind = kind
    return node
  end
end

-- Like leaf, for nodes that say something: the words are the first item.
local function wording(kind)
  return function(node)
    if type(node) ~= "table" then node = { node } end
    if type(node[1]) ~= "string" then
      error(("ui.%s: the words are missing (got %s)"):format(kind, type(node[1])), 2)
    end
    node.kind = kind
    return node
  end
end

---What every node may have. Lengths are design units: a window holds 1366 x 768 of them, and more
---when its sides have another proportion.
---@class Node: table
---@field kind string which node it is; the constructor sets it
---@field id? string names a control in events, and a page; unique on its page
---@field width? number|string units, which grow with the reader's text size, or a part of the room
---such as "1/3"; a picture or canvas has a width of its own
---@field min? number in a row, for what holds text in lines (a column, card, choice, field...): the
---units, growing with the text, below which it goes to a line of its own; 320
---@field max? number units, growing with the text, that it never exceeds where it stands under
---others
---@field grow? number its share of the room that a line of a row has to spare
---@field news? string when it is another than before on the same page, the page scrolls until the
---node is in sight: put it on the answer to a move, so that large text never hides it
---@field sound? "good"|"oops"|"note"|"done" heard with its news, where the reader wants sound

---A whole screen; what view returns. The bar over it, with Back, the title, reading settings and
---Leave, is the program's.
---@class PageNode: Node
---@field id? string another id is another page, which starts at its top
---@field title? string in the bar
---@field progress? {value: number, of: number, words: string} in the bar too: how far one has come
---@field footer? (Node|false)[] the actions, at the window's foot, the last at the right; its own
---`align` and `gap` are a row's
---@field undo? boolean false: there is no Back here
---@field focus? string id of what has the focus first, and again whenever another is named; a
---choice or canvas stands for where Tab stops in it
---@field cancel? string id of what Escape presses; else Escape is Back, or leaves
---@field help? string|(Node|string)[] what F1 says of this page, over the help with the keys
---@field glossary? table<string, string[]> id = {"Router", "What it means."}: terms, which any
---words on the page name as [router](id) and which open when they are pressed
---@field middle? boolean true: in the middle of a window that is taller than it
---@field bare? boolean true: nothing but its content, from edge to edge, without a bar
---@field projector? PageNode what the room sees on a projector meanwhile: without a bar, in letters
---as large as there is room for, up to 160 %; nothing on it can be pressed or scrolled, and paper
---leaves it out
---@field align? "left"|"centre"|"right" of the children
---@field gap? number between the children, 24
---@field [integer] Node|string|false the children; a banner may come first

---@param node PageNode
---@return Node
function M.page(node)
  node = settle("page", node)
  if node.footer then node.footer = settle("page footer", node.footer) end
  local room = node.projector
  if room and (type(room) ~= "table" or room.kind ~= "page") then
    error("ui.page: projector is not a ui.page", 2)
  end
  node.kind = "page"
  return node
end

---Children under each other.
---@class ColumnNode: Node
---@field gap? number between them, 16
---@field align? "left"|"centre"|"right"
---@field [integer] Node|string|false

---@type fun(node: ColumnNode): Node
M.column = container "column"

---Children side by side, on a new line where there is no room. Cards in a line are equally tall
---unless they are aligned "top" or "middle". Panels that hold text in lines are never squeezed
---below their `min`.
---@class RowNode: Node
---@field gap? number between them, 16
---@field align? "left"|"centre"|"right"|"ends"|"top"|"middle"|"bottom" "ends": the last child
---stands at the right; the last three are about height
---@field wrap? boolean false: all stay on one line, however narrow
---@field [integer] Node|string|false

---@type fun(node: RowNode): Node
M.row = container "row"

---Equal cells, as many to a line as there is room for. Buttons and cards fill their cells. Lines
---far from the window are not worked out until they come near, so that hundreds cost little.
---@class GridNode: Node
---@field min? number the least width of a cell, 280
---@field columns? integer always so many to a line (a keypad)
---@field gap? number 24
---@field [integer] Node|string|false

---@type fun(node: GridNode): Node
M.grid = container "grid"

---A raised surface. With an id it is one large button and means {kind = "press", id}; a button in
---it without an id then says what a press will do.
---@class CardNode: Node
---@field id? string
---@field words? string what it is called when it is a button; else its children say it
---@field accent? string colour of a bar at its left
---@field tone? string a pale ground without a shadow: a colour of the palette, or "wash"
---@field pad? number round its content, 24
---@field gap? number 8
---@field align? "left"|"centre"|"right"
---@field foot? boolean true: where cards are equally tall, the last child stands at the bottom
---@field disabled? boolean
---@field [integer] Node|string|false

---@type fun(node: CardNode): Node
M.card = container "card"

---@class HeadingNode: Node
---@field [1] string the words
---@field level? 1|2|3 2
---@field colour? string of the palette, "ink"

---@type fun(node: HeadingNode|string): Node
M.heading = wording "heading"

---Words, in lines no longer than about 65 letters. In these and all other words **two stars** make
---bold, __two lines__ make emphasis, and [words](id) open a term of the page's glossary.
---@class TextNode: Node
---@field [1] string the words
---@field style? "body"|"soft"|"small"|"strong"|"lead"|"bench" "body"; "bench": what machines say
---@field colour? string of the palette; else the style's own
---@field lang? string the words are of this language and stay as they are: "ur"
---@field align? "left"|"centre"|"right"

---@type fun(node: TextNode|string): Node
M.text = wording "text"

---Means {kind = "press", id}.
---@class ButtonNode: Node
---@field [1] string the words: a verb
---@field id? string
---@field ask? "back"|"leave"|"fullscreen"|"print"|"projector"|"settings"|"help"|"close" instead of
---an id: what the program does; "print": makes the page a paper and opens it in the browser;
---"projector": shows the page's projector page in this window until a key or a click, or where
---there is a second display takes it away there and shows it again. With neither the button is only
---drawn, for a card that is one large button
---@field primary? boolean true: the main thing to do on this page
---@field strong? boolean true: bold words
---@field icon? string before the words: a name from assets/kit
---@field only? boolean true: shows only its icon; the words are said all the same
---@field key? string a key that presses it too: "7", ".", "Backspace"
---@field disabled? boolean

---@type fun(node: ButtonNode): Node
M.button = wording "button"

---A small sign from assets/kit, as large as the text beside it.
---@class IconNode: Node
---@field [1] string its name: "tick"
---@field colour? string of the palette, "ink"
---@field size? number 24

---@type fun(node: IconNode|string): Node
M.icon = wording "icon"

---A small label.
---@class ChipNode: Node
---@field [1] string the words
---@field icon? string
---@field tone? string a pale ground: a colour of the palette
---@field solid? boolean true: a strong ground, with tone "sun" or "brand"

---@type fun(node: ChipNode|string): Node
M.chip = wording "chip"

---The head of a page, from edge to edge; its first child.
---@class BannerNode: Node
---@field [1] string the title
---@field lead? string a line under it
---@field src? string a picture at the right, in a wide window

---@type fun(node: BannerNode): Node
M.banner = wording "banner"

---@class PictureNode: Node
---@field src string "art/cable.svg" of the activity's own files, or "kit/trouble.svg"; .svg or .png
---@field words string what it shows
---@field width? number units; each of the two may be left out, and the proportions are kept
---@field height? number units

---@type fun(node: PictureNode): Node
M.picture = leaf "picture"

---A picture that fills its width and is cut at the edges, or a band of colour; on a card. Drawn
---once a quarter of it has come up from the window's foot.
---@class CoverNode: Node
---@field src? string
---@field fill? string the band's colour, "brand"
---@field icon? string in the band, "bag"
---@field height? number 140
---@field aspect? number instead of a height: the width times as large as the height, 2 or 16 / 9
---@field [integer] Node|string|false lie in its top right corner

---@type fun(node: CoverNode): Node
M.cover = container "cover"

---A place to press in a canvas. Means {kind = "press", id}.
---@class Region
---@field id string
---@field words string what it is called
---@field x number of its left, in the canvas's units
---@field y number of its top
---@field w number
---@field h number
---@field round? boolean true: a circle
---@field chosen? boolean true: where Tab stops in the canvas; else at the first. The arrows go
---about
---@field disabled? boolean

---A drawing, scaled to its room. `paint` draws in the canvas's units with the functions of kit.pen
---and keeps no state: `now` counts milliseconds since `scene` last changed, and is far past every
---end where the reader wants no motion. It returns true while something moves, or the milliseconds
---until it will, or nothing.
---@class CanvasNode: Node
---@field id? string
---@field words string what it shows
---@field width number in its own units
---@field height number
---@field scene? string|number another one is another scene: `now` starts again
---@field paint fun(pen: kit.pen, now: number): true|number|nil
---@field regions? Region[]

---@type fun(node: CanvasNode): Node
M.canvas = leaf "canvas"

-- Like leaf, for controls that offer several things and must have an id.
local function asking(kind, list)
  return function(node)
    if type(node) ~= "table" or type(node[list]) ~= "table" then
      error(("ui.%s: %s is not a list"):format(kind, list), 2)
    elseif type(node.id) ~= "string" then
      error(("ui.%s: the id is missing"):format(kind), 2)
    end
    settle(kind, node) -- the children of tabs; the others have none
    node.kind = kind
    return node
  end
end

---@class Option one answer of a choice, one line of a select, one tab
---@field [1] string the words
---@field value string|number|boolean what the event says
---@field hint? string smaller words under it; not for tabs
---@field icon? string for tabs
---@field disabled? boolean not for tabs

---One answer out of several, or any number of them. Means {kind = "choose", id, value}; with `many`
---the value is the list of all that are chosen now.
---@class ChoiceNode: Node
---@field id string
---@field label? string over the answers
---@field value? string|number|boolean|table the chosen one; with `many` a list
---@field many? boolean
---@field across? boolean true: side by side
---@field options Option[]
---@field disabled? boolean

---@type fun(node: ChoiceNode): Node
M.choice = asking("choice", "options")

---One answer out of several, in one line that opens a list. Means {kind = "choose", id, value}.
---@class SelectNode: Node
---@field id string
---@field label? string
---@field value? string|number|boolean
---@field hint? string shown while nothing is chosen; "Choose"
---@field options Option[]
---@field disabled? boolean

---@type fun(node: SelectNode): Node
M.select = asking("select", "options")

---Which part of a page is shown; the children are what the chosen tab holds. Means {kind =
---"choose", id, value}.
---@class TabsNode: Node
---@field id string
---@field value string|number|boolean
---@field options Option[]
---@field gap? number between the children, 16
---@field align? "left"|"centre"|"right"
---@field [integer] Node|string|false

---@type fun(node: TabsNode): Node
M.tabs = asking("tabs", "options")

---@class SortItem
---@field [1] string the words
---@field value string|number

---Things to be put into an order: dragged, or picked up and put down by presses, or moved by Alt
---with an arrow. Means {kind = "sort", id, value = the values in their new order}.
---@class SortNode: Node
---@field id string
---@field label? string
---@field items SortItem[]

---@type fun(node: SortNode): Node
M.sort = asking("sort", "items")

-- A number within bounds: value, low, high, step (1).
local function number(kind)
  return function(node)
    if type(node.id) ~= "string" or type(node.label) ~= "string" then
      error(("ui.%s: id and label are needed"):format(kind), 2)
    end
    for _, name in ipairs { "value", "low", "high" } do
      if type(node[name]) ~= "number" then
        error(("ui.%s: %s is not a number"):format(kind, name), 2)
      end
    end
    node.kind = kind
    return node
  end
end

---A number on a track. Means {kind = "slide", id, value}.
---@class SliderNode: Node
---@field id string
---@field label string
---@field value number
---@field low number
---@field high number
---@field step? number 1
---@field says? string what is shown of the value, through words; else the number
---@field disabled? boolean

---@type fun(node: SliderNode): Node
M.slider = number "slider"

---A number with a button for less and one for more; for few steps. Means {kind = "slide", id,
---value}.
---@class StepperNode: SliderNode

---@type fun(node: StepperNode): Node
M.stepper = number "stepper"

---Text that is typed, in one line that grows. Means {kind = "type", id, value = the whole text}.
---While one goes on typing the journal keeps only the last.
---@class FieldNode: Node
---@field id string
---@field label string
---@field value? string ""
---@field hint? string under the label
---@field most? integer characters, 200. Shown once four fifths are used
---@field lines? integer so many lines to begin with; Enter then begins a new one
---@field enter? string id of what Enter presses, where there is one line
---@field disabled? boolean

---@param node FieldNode
---@return Node
function M.field(node)
  if type(node.id) ~= "string" or type(node.label) ~= "string" then
    error("ui.field: id and label are needed", 2)
  end
  node.kind, node.value = "field", node.value or ""
  return node
end

---A field of several lines, 4 and at most 2000 characters unless told otherwise. It grows with what
---is typed. Means {kind = "type", id, value}.
---@class AreaNode: FieldNode

---@param node AreaNode
---@return Node
function M.area(node)
  node.lines, node.most = node.lines or 4, node.most or 2000
  return M.field(node)
end

---Something to carry to a ui.drop: dragged, or picked up by one press and put down by the next.
---@class DragNode: Node
---@field id string what the event says has been carried
---@field [1] string the words
---@field icon? string
---@field disabled? boolean

---@type fun(node: DragNode): Node
M.drag = wording "drag"

---A place to carry things to. Means {kind = "drop", id = what was carried, value = the place's id}.
---@class DropNode: Node
---@field id string
---@field label? string
---@field align? "left"|"centre"|"right"
---@field disabled? boolean
---@field [integer] Node|string|false what lies there; a drag can be carried on from here

---@type fun(node: DropNode): Node
M.drop = container "drop"

---What opens when it is wanted. Opening it is no event: the stage remembers it while the page is
---there.
---@class DisclosureNode: Node
---@field id string
---@field label string
---@field open? boolean how it is at first, false
---@field gap? number 12
---@field align? "left"|"centre"|"right"
---@field [integer] Node|string|false

---@type fun(node: DisclosureNode): Node
M.disclosure = container "disclosure"

---A window of its own on what is taller.
---@class ScrollNode: Node
---@field id string
---@field height number units, at most
---@field gap? number 16
---@field align? "left"|"centre"|"right"
---@field [integer] Node|string|false

---@type fun(node: ScrollNode): Node
M.scroll = container "scroll"

---Two children side by side with a line between, or under each other where a side would get too
---narrow.
---@class SplitNode: Node
---@field at? string the first one's part of the room, "1/2"
---@field min? number units of a side, growing with the text, below which they stand under each
---other; 280
---@field [1] Node
---@field [2] Node

---@type fun(node: SplitNode): Node
M.split = container "split"

---Small things, one after the other, in as many lines as needed.
---@class WrapNode: Node
---@field gap? number 8
---@field align? "left"|"centre"|"right"|"top"|"middle"|"bottom"
---@field [integer] Node|string|false

---@type fun(node: WrapNode): Node
M.wrap = container "wrap"

---Words to press that look like a part of the text. Means {kind = "press", id}.
---@class LinkNode: Node
---@field id? string
---@field ask? string as a button's
---@field [1] string the words
---@field disabled? boolean

---@type fun(node: LinkNode): Node
M.link = wording "link"

---Over the page, which waits until it is answered: it is there while it is in the tree. Its content
---scrolls when it is too tall.
---@class DialogNode: Node
---@field id? string
---@field title? string
---@field footer? (Node|false)[] the actions, as a page's
---@field focus? string id of what has the focus first
---@field cancel? string id of what Escape presses
---@field width? number units, growing with the text, 640
---@field gap? number 20
---@field [integer] Node|string|false

---@type fun(node: DialogNode): Node
M.dialog = function(node)
  node = settle("dialog", node)
  if node.footer then node.footer = settle("dialog footer", node.footer) end
  node.kind = "dialog"
  return node
end

---A word in passing at the window's foot: for six seconds, and no longer than it is in the tree.
---Nothing in it can be pressed, and nothing that matters may stand only there.
---@class ToastNode: Node
---@field [1] string the words
---@field icon? string "info"
---@field tone? string colour of the icon, "brand"

---@type fun(node: ToastNode|string): Node
M.toast = wording "toast"

---A person, put together from parts.
---@class PortraitNode: Node
---@field look Look see kit.people
---@field mood? "neutral"|"pleased"|"thinking"|"concerned" "neutral"
---@field size? number units, growing with the text, 96
---@field words? string who it is

---@type fun(node: PortraitNode): Node
M.portrait = leaf "portrait"

---A person saying something. Where there is no room beside the portrait, the bubble stands under
---it.
---@class SpeechNode: Node
---@field name? string
---@field role? string
---@field look? Look a portrait; see kit.people
---@field mood? "neutral"|"pleased"|"thinking"|"concerned"
---@field src? string a picture instead of a look
---@field words? string what the picture shows
---@field side? "left"|"right" where the person is, "left"
---@field size? number of the portrait, 96
---@field [integer] Node|string|false what is said

---@type fun(node: SpeechNode): Node
M.speech = container "speech"

---Points, steps or findings under each other.
---@class ListNode: Node
---@field marker? "dot"|"number"|"tick"|string "dot"; another is an icon's name
---@field gap? number 8
---@field [integer] Node|string|false

---@type fun(node: ListNode): Node
M.list = container "list"

---@class TableColumn
---@field [1] string the heading
---@field align? "left"|"centre"|"right" where all cells are numbers "right", else "left"
---@field grow? number its share of the room to spare
---@field width? number units, growing with the text

---Rows and columns; where they do not fit, each row is a card with its headings beside the cells.
---The numbers of a column are written with equally many decimals.
---@class TableNode: Node
---@field caption? string
---@field columns TableColumn[]
---@field rows (string|number|Node|false)[][] a cell for each column, false: empty
---@field head_left? boolean true: the first cell names its row

---@param node TableNode
---@return Node
function M.table(node)
  for _, field in ipairs { "columns", "rows" } do
    if type(node[field]) ~= "table" then error(("ui.table: %s is not a list"):format(field), 2) end
  end
  for i, row in ipairs(node.rows) do
    if #row > #node.columns then
      error(("ui.table: row %d has %d cells for %d columns"):format(i, #row, #node.columns), 2)
    end
  end
  node.kind = "table"
  return node
end

-- What is shown by its shape needs words and numbers.
local function shown(kind, numbers)
  return function(node)
    if type(node.words) ~= "string" then error(("ui.%s: the words are missing"):format(kind), 2) end
    for _, field in ipairs(numbers) do
      local value = node[field]
      if type(value) ~= "number" or value - value ~= 0 then
        error(("ui.%s: %s is not a number"):format(kind, field), 2)
      end
    end
    node.kind = kind
    return node
  end
end

---How far one has come. Up to 12 whole steps are drawn each, more as a bar.
---@class ProgressNode: Node
---@field value number
---@field of number
---@field words string "3 of 5 done"

---@type fun(node: ProgressNode): Node
M.progress = shown("progress", { "value", "of" })

---A level on a scale, and the part of it that is as it should be.
---@class MeterNode: Node
---@field value number
---@field from? number the scale's lower end, 0
---@field to? number its upper end, 100
---@field low? number where the right part begins, at the lower end when absent
---@field high? number where it ends
---@field words string what the level means
---@field tone? "good"|"warn"|"bad" when it is another than low and high tell

---@type fun(node: MeterNode): Node
M.meter = shown("meter", { "value" })

---@class StarsNode: Node
---@field value integer
---@field of integer
---@field words? string "2 of 3 stars" unless told otherwise

local stars = shown("stars", { "value", "of" })

---@param node StarsNode
---@return Node
function M.stars(node)
  node.words = node.words or t("{value} of {of} stars", { value = node.value, of = node.of })
  return stars(node)
end

---@class ChartPoint
---@field [1] string|number its place: a label in words (a year too), or in a line or dot chart a
---number
---@field [2] number|nil its value; without one there is a gap
---@field low? number a range about the value, from here
---@field high? number to here

---@class ChartSeries
---@field name? string needed when there is more than one
---@field [integer] ChartPoint

---A chart. A button in its head shows the same numbers as a table. Bars begin at zero; they lie
---where labels are long or there is little room.
---@class ChartNode: Node
---@field id string
---@field type "bar"|"line"|"dot"
---@field title string
---@field words string what it shows, in a sentence
---@field x string what the places are: "Day"
---@field y string what the values are: "Patients"
---@field series ChartSeries[] at most 4
---@field range? string what low and high mean; needed when there are such
---@field target? {[1]: number, [2]: string} a dashed line at a value, and its words: "Goal: 50"

---@param node ChartNode
---@return Node
function M.chart(node)
  for _, field in ipairs { "id", "title", "words", "x", "y" } do
    if type(node[field]) ~= "string" then error(("ui.chart: %s is missing"):format(field), 2) end
  end
  if type(node.series) ~= "table" then error("ui.chart: series is not a list", 2) end
  local good, why = pcall(series.read, node)
  if not good then error(why, 2) end
  node.kind = "chart"
  return node
end

return M
