---@meta activity
-- What an activity's main.lua returns, and what it is given. Never run: editors and the reference
-- read it.

---What an activity is given. Nothing else of the world reaches it: there is no clock, no file, no
---network.
---@class Env
---@field words Words puts what a pupil reads into the language chosen
---@field rng Rng chance; raises outside start and update
---@field options table what the teacher picked

---One thing the pupil did, or a tick. A run made with the mouse is the same as one with the
---keyboard.
---@class Event
---@field kind "press"|"choose"|"type"|"slide"|"drop"|"sort"|"tick"
---@field id? string of the control; a tick has none
---@field value? any what was chosen or typed, the number, the place, the order: see each node

---What main.lua returns. The first four are needed.
---
---A model is plain data: numbers, strings, booleans, and tables of them without cycles, metatables
---or functions. It is saved at any moment, and every event is kept, so that a run can be carried
---on, stepped back and played again.
---@class Activity
local activity = {}

---Makes the model of a new run.
---@param env Env
---@return table model
function activity.start(env) end

---Changes the model for one event: the only place that does.
---@param model table
---@param event Event
---@param env Env
function activity.update(model, event, env) end

---The page for a model. It changes nothing, and may be called at any time.
---@param model table
---@param env Env without rng
---@return Node page a ui.page
function activity.view(model, env) end

---What the teacher's record may hold: ids, numbers and words of the activity's own, nothing that
---was typed.
---@param model table
---@return {finished: boolean, ending?: string, marks: table<string, integer>} outcome the ending is
---one of the card's, marks are 0 to 3; other fields may stand beside them
function activity.outcome(model) end

---How often the model wants a tick now; each comes to update as {kind = "tick"}. Without this
---function there are none.
---@param model table
---@return integer? rate ticks a second, up to 30; nil or 0: none
function activity.tick(model) end

---Brings the model of a run begun with an older version up to date. Without this function such a
---run is not taken up.
---@param old_version string
---@param model table
---@return table? model nil: it cannot be taken up
---@return string? why
function activity.migrate(old_version, model) end

---Something to be printed: for pupils without a laptop, or for their teachers.
---@class Paper
---@field id string names its file: a to z, 0 to 9 and single hyphens within, 2 to 32 of them
---@field title string of the document
---@field audience "pupils"|"teachers"
---@field page Node a ui.page. What can only be pressed is left out, what is folded is open, a
---choice has boxes to tick, a field lines to write on, and a canvas is as it is when nothing moves
---any more. Each heading of level 1 that is not the first begins a new sheet

---What there is to print: `kitbag print PATH -o FOLDER` makes each a web page for A4 that stands
---alone. It is asked as a new run begins, with chance that begins at the seed given, and knows no
---model. Without this function there is nothing to print.
---@param env Env
---@return Paper[] papers
function activity.papers(env) end

return activity
