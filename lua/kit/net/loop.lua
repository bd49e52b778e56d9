-- Lets simulated time pass: the earliest event happens, until nothing is left to happen. What an
-- event means is the affair of the module that asked for it with `on`.
local queue = require "kit.net.queue"
local wire = require "kit.net.wire"
local M = {}

M.STORM = 1500 -- frames after one question; only a loop makes so many
M.FLOOD = 100000 -- frames of streams; only a loop makes so many

local handlers = { ["line free"] = wire.line_free }

--- Says who answers for a kind of event. Called once, when a module is read.
---@param kind string
---@param handler fun(net: table, event: table)
function M.on(kind, handler)
  handlers[kind] = handler
end

local function happen(net, event)
  net.now = event.at
  handlers[event.kind](net, event)
end

-- A swamped network loses all that is on its way, and with it what waits for answers.
local function drown(net)
  net.queue = {}
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    device.asking, device.pending = device.asking and {}, nil
  end
  for _, link in pairs(net.links) do
    link.line = nil
  end
end

-- Once nothing is on its way, no answer can belong to an earlier conversation: each question has a
-- number of its own.
local function hang_up(net)
  for _, id in ipairs(net.names) do
    local device = net.devices[id]
    device.conversations, device.translated = nil, nil
  end
end

local function run(net, till, most)
  most = net.frames + most
  local calm = true
  while calm and net.queue[1] and (not till or net.queue[1].at <= till) do
    happen(net, queue.pop(net.queue))
    calm = net.frames <= most
  end
  if not calm then
    drown(net)
  end
  if not net.queue[1] then
    hang_up(net)
  end
  return calm
end

--- Lets events happen until nothing is left to happen. False when the network storms: then
--- everything on its way is thrown away, as a swamped switch does.
---@param net table
---@return boolean calm
function M.settle(net)
  local calm = run(net, nil, M.STORM)
  net.stormed = not calm
  return calm
end

--- Lets events happen up to a time; without one, until nothing is left. For streams, which send
--- many frames without being a storm.
---@param net table
---@param till? integer microseconds since the start
function M.run(net, till)
  run(net, till, M.FLOOD)
end

--- Opens a question of a device's own. Packets that belong to it carry its number as `ask`; it
--- stands for what real machines match answers by (ports, identifiers, transaction numbers).
---@param net table
---@param device table
---@return integer ask
function M.begin(net, device)
  net.asked = net.asked + 1
  device.pending = device.pending or {}
  device.pending[net.asked] = { sent = net.now }
  return net.asked
end

--- The end of a question; the first one counts.
---@param net table
---@param device table
---@param ask integer|nil
---@param reason string
---@param fields? table kept with it
function M.finish(net, device, ask, reason, fields)
  local question = device.pending and device.pending[ask]
  if not question or question.done then
    return
  end
  question.done, question.took = reason, net.now - question.sent
  for k, v in pairs(fields or {}) do
    question[k] = v
  end
end

--- After a wait everything that was sent before has been seen, so what comes next is a new step.
---@param net table
---@return integer
function M.last_step(net)
  local last = net.trace[#net.trace]
  return last and last.step or 0
end

--- Lets time pass until a question is answered or given up, and all it set off has come to rest.
---@param net table
---@param device table
---@param ask integer
---@param wait integer microseconds until it is given up
---@return { done: string, took: integer } question done is "timeout" when nothing came, "storm" in
---a storm
function M.await(net, device, ask, wait)
  wire.later(net, wait, { kind = "give up", device = device.id, ask = ask })
  local question = device.pending[ask]
  local calm = M.settle(net)
  if calm then
    device.pending[ask] = nil
  end
  question.done = calm and question.done or "storm"
  return question
end

M.on("give up", function(net, event)
  M.finish(net, net.devices[event.device], event.ask, "timeout")
end)

return M
