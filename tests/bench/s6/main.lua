-- Scene S6 in the sandbox: every event does one part of the work.
local ui = require "kit.ui"
local work = require "work"

local M = {}

function M.start() return { sums = {} } end

function M.update(model, event) model.sums[event.id] = work[event.id]() end

function M.view() return ui.page{ title = "Bench", ui.text "Nothing to see." } end

function M.outcome() return {} end

return M
