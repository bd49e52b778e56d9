-- Network Rescue: tickets from a hospital, mended on a real network simulation.
-- Start reading at catalogue.lua and tickets/ (the stories), job.lua (what can be done), pages/
-- (what is seen), endless.lua (tickets behind code words).
local catalogue = require "catalogue"
local closing = require "closing"
local codes = require "endless.codes"
local endless = require "endless"
local job = require "job"
local marks = require "marks"
local trip = require "trip"
local M = {}

local pages = {
  desk = require "pages.desk", chapter = require "pages.chapter", codes = require "pages.codes",
  talk = require "pages.talk", ward = require "pages.ward", close = require "pages.close",
  marks = require "pages.marks", debrief = require "pages.debrief", shift = require "pages.shift",
}

function M.start()
  return { page = "desk", jobs = {}, closed = {}, codes = {}, level = 1, typed = "" }
end

-- The ticket at hand: one of ours, or the one behind a code word.
local function ticket_of(model)
  return model.ticket and (catalogue.ticket(model.ticket) or endless.ticket(model.ticket))
end

local on = {} -- page -> function(model, event, env, ticket, work): the moves of that page

-- Takes a ticket up, where it was left or anew.
local function take(model, ticket, env)
  model.ticket = ticket.key
  model.jobs[ticket.key] = model.jobs[ticket.key] or job.new(ticket, env)
  model.page = #model.jobs[ticket.key].notes > 0 and "ward" or "talk"
end

local function to_desk(model)
  model.page, model.ticket = "desk", nil
end

-- Behind a code word is the same ticket again: of one that was only looked into nothing is kept.
local function put_back(model, ticket, work)
  if not catalogue.ticket(ticket.key) and #work.notes == 0 and work.hints + work.alarms == 0
    and next(work.asked) == nil then
    model.jobs[ticket.key] = nil
  end
  to_desk(model)
end

local function take_next(model, env)
  local ticket = catalogue.next(model)
  if ticket then
    take(model, ticket, env)
  end
end

function on.desk(model, event, env)
  local number = math.tointeger(event.id:match "^chapter%-([1-4])$")
  if number then
    model.page, model.chapter = "chapter", number
  elseif event.id == "open-codes" then
    model.page, model.refused = "codes", nil
  elseif event.id == "next-ticket" then
    take_next(model, env)
  elseif event.id == "end-shift" then
    model.page = "shift"
  end
end

function on.chapter(model, event, env)
  local what, id = event.id:match "^(%l+)%-(%l+)$"
  local ticket = catalogue.ticket(id)
  if event.id == "to-desk" then
    to_desk(model)
  elseif not ticket or ticket.chapter ~= model.chapter then
    return
  elseif what == "ticket" and model.closed[id] then
    model.page, model.ticket = "debrief", id
  elseif what == "ticket" or what == "again" and model.closed[id] then
    take(model, ticket, env)
  end
end

function on.codes(model, event, env)
  if event.id == "to-desk" then
    to_desk(model)
  elseif event.id == "level" and event.kind == "choose" and codes.is_level(event.value) then
    model.level, model.refused = event.value, nil
  elseif event.id == "code" and event.kind == "type" and codes.can_be_typed(event.value) then
    model.typed, model.refused, model.picked = event.value, nil, nil
  elseif event.id == "new-code" then
    model.typed, model.refused = codes.new_code(env.rng, model.level), nil
    model.picked = true -- by chance: nobody is typing
  elseif event.id == "use-code" then
    local code = codes.read(model.typed)
    model.refused = not code or nil
    if code then
      take(model, endless.ticket(code), env)
    end
  end
end

-- Who can be spoken to does not depend on the language.
local function plain(text)
  return text
end

function on.talk(model, event, _, ticket, work)
  local question = event.id:match "^ask%-(%l+)$"
  local people = ticket.words(plain, work).people
  for _, person in ipairs(people) do
    for _, ask in ipairs(person.id == (work.who or people[1].id) and person.asks or {}) do
      if ask.id == question then
        job.ask(work, question)
      end
    end
    if event.id == "who" and event.value == person.id then
      work.who, work.heard = person.id, nil
    end
  end
  if event.id == "to-ward" then
    model.page = "ward"
  elseif event.id == "to-desk" then
    put_back(model, ticket, work)
  end
end

on.ward = require "moves.ward"

function on.close(model, event, _, ticket, work)
  local name = closing.question(work)
  if event.kind == "choose" and event.id == name then
    if closing.offers(ticket, work, ticket.words(plain, work), name, event.value) then
      closing.choose(work, name, event.value)
    end
  elseif event.kind == "type" and event.id == "own" then
    closing.add(work, event.value)
  elseif event.id == "go-back" then
    if not closing.go_back(work) then
      model.page = "ward"
    end
  elseif event.id == "go-on" and closing.go_on(ticket, work) then
    if not catalogue.ticket(ticket.key) and not model.closed[ticket.key] then
      table.insert(model.codes, ticket.key)
    end
    model.closed[ticket.key] = { marks = marks.of(ticket, work), note = closing.note(work) }
    model.jobs[ticket.key], model.page = nil, "marks"
  end
end

function on.marks(model, event)
  if event.id == "to-debrief" then
    model.page = "debrief"
  end
end

function on.debrief(model, event, env)
  if event.id == "to-desk" then
    to_desk(model)
  elseif event.id == "next-ticket" then
    take_next(model, env)
  end
end

function on.shift(model, event)
  if event.id == "to-desk" then
    to_desk(model)
  end
end

--- Packets travel while the map is on show.
function M.tick(model)
  return model.page == "ward" and trip.rate(model.jobs[model.ticket]) or nil
end

function M.update(model, event, env)
  if event.kind == "tick" then
    if M.tick(model) then
      trip.tick(model.jobs[model.ticket])
    end
  elseif type(event.id) == "string" then
    on[model.page](model, event, env, ticket_of(model), model.jobs[model.ticket])
  end
end

function M.view(model, env)
  return pages[model.page].view(model, env.words, ticket_of(model), model.jobs[model.ticket])
end

function M.outcome(model)
  return {
    finished = catalogue.next(model) == nil,
    ending = model.page == "shift" and "shift" or nil,
    tickets = catalogue.count(model),
    marks = marks.together(model.closed),
  }
end

--- What is printed is read only then: nobody who plays waits for it.
function M.papers(env)
  return require("papers").all(env)
end

return M
