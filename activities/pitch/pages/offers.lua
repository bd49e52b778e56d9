-- The offers: who is in, on what condition, who is out and why; and what the team makes of it.
local den_page = require "pages.den"
local figures = require "kit.figures"
local offers = require "offers"
local parts = require "pages.parts"
local scene = require "scene"
local ui = require "kit.ui"
local voices = require "voices"
local M = {}

local function condition(w, problem, state, offer)
  local values = den_page.values(w, problem, state.plan, offer.condition)
  return voices.say(w, offer.dragon, "condition_" .. offer.condition.key, values,
    state.den.turn)
end

local function line_of(w, problem, state, offer)
  local values, n = { pounds = figures.number(offer.pounds) }, state.den.turn
  local asked = state.deal.asked[offer.dragon]
  if not offer.condition then
    return asked == "agrees" and { voices.say(w, offer.dragon, "agrees", values, n) }
      or { voices.say(w, offer.dragon, "in", values, n) }
  end
  values.condition = condition(w, problem, state, offer)
  local lines = { voices.say(w, offer.dragon, "in_if", values, n) }
  lines[#lines + 1] = asked == "firm" and voices.say(w, offer.dragon,
    offers.was_untrue(state.den) and "wary" or "firm", values, n) or nil
  lines[#lines + 1] = offer.joins and voices.say(w, offer.dragon, "join",
    { name = voices.person(w, offer.joins).first }, n) or nil
  return lines
end

local function head(w, id, mood, chip)
  local person = voices.person(w, id)
  return ui.row { gap = 12, wrap = false, align = "middle",
    ui.portrait { look = person.look, size = 72, words = person.words, mood = mood },
    ui.column { gap = 0, grow = 1, ui.text { person.name, style = "strong" },
      ui.text { person.role, style = "small" }, ui.chip(chip) } }
end

local function card(fields, lines)
  local list = { gap = 8 }
  for i, line in ipairs(lines) do
    list[i] = ui.text { line }
  end
  fields.pad, fields.gap = 24, 12
  table.insert(fields, 2, ui.column(list))
  return ui.card(fields)
end

local function offer_card(w, problem, state, offer)
  local chosen, deal = state.deal.chosen[offer.dragon], state.deal
  return card({ accent = "leaf", tone = chosen and "leaf" or nil,
    news = deal.asked[offer.dragon] and offer.dragon .. deal.asked[offer.dragon] or nil,
    head(w, offer.dragon, "pleased", offer.condition
      and { w "In, if ...", icon = "handshake", tone = "sun" }
      or { w "In", icon = "tick", tone = "leaf" }),
    ui.wrap { gap = 12,
      ui.button { id = "want-" .. offer.dragon, icon = chosen and "tick" or "plus",
        chosen and w("We want it: {pounds}",
          { pounds = parts.pounds(w, offers.worth(deal, offer, deal.chosen)) })
          or w("Want it: {pounds}", { pounds = parts.pounds(w, offer.pounds) }) },
      offer.condition and not deal.asked[offer.dragon] and ui.button {
        id = "ask-" .. offer.dragon, icon = "speech", w "Ask to drop the condition" } } },
    line_of(w, problem, state, offer))
end

local function out_card(w, problem, state, out)
  local key = out.gap.key == "fine" and "out_trust" or "out_" .. out.gap.key
  local values = den_page.values(w, problem, state.plan, out.gap)
  return card({ accent = "ember",
    head(w, out.dragon, "concerned", { w "Out", icon = "cross", tone = "ember" }) },
    { voices.say(w, out.dragon, key, values, state.den.turn) })
end

-- Who stops it, by name.
local function stopped(w, ids)
  local first = voices.person(w, ids[1]).name
  return ui.card { accent = "ember", pad = 16, gap = 4,
    ui.text { ids[2] and w("While {first} and {second} are out, nobody may begin.",
      { first = first, second = voices.person(w, ids[2]).name })
      or w("While {name} is out, nobody may begin.", { name = first }), style = "strong" },
    ui.text { w "No money makes up for what is not safe yet. Look at the reason, change the plan \z
      and pitch again." } }
end

local function sum(w, deal)
  local chosen, all = offers.sums(deal)
  local ids = offers.stopped_by(deal)
  if #ids > 0 then
    return stopped(w, ids)
  end
  if all < deal.need then
    return ui.card { accent = "ember", pad = 16, gap = 4,
      ui.text { w("You need {need}. Together they would give {all}.",
        { need = parts.pounds(w, deal.need), all = parts.pounds(w, all) }), style = "strong" },
      ui.text { w "That is not enough today. Many good ideas need a second pitch." } }
  end
  local values = { chosen = parts.pounds(w, chosen), need = parts.pounds(w, deal.need),
    left = parts.pounds(w, deal.need - chosen) }
  return ui.column { gap = 4,
    ui.text { w("You need {need}. Which offers do you want?", values), style = "strong" },
    ui.meter { value = math.min(chosen, deal.need), to = deal.need, low = deal.need,
      words = chosen < deal.need and w("{chosen} chosen: {left} to go", values)
        or w("{chosen} chosen: that is enough", values) } }
end

function M.view(state, w, problem)
  local deal, cards, moods, gives = state.deal, { min = 370, gap = 12 }, {}, {}
  for _, offer in ipairs(deal.offers) do
    cards[#cards + 1] = offer_card(w, problem, state, offer)
    moods[offer.dragon] = "pleased"
    local pounds = parts.pounds(w, offer.pounds)
    gives[offer.dragon] = offer.condition and w("{pounds}, if ...", { pounds = pounds }) or pounds
  end
  for _, out in ipairs(deal.out) do
    cards[#cards + 1] = out_card(w, problem, state, out)
    moods[out.dragon], gives[out.dragon] = "concerned", w "Out"
  end
  local enough, chosen = offers.is_enough(deal), (offers.sums(deal))
  return ui.page { id = "offers", title = w "The offers", gap = 16, undo = false,
    scene.room(w, state.den.order, nil, nil, moods, gives), sum(w, deal), ui.grid(cards),
    footer = {
      ui.button { id = "leave", not enough and w "Thank them and go"
        or w "Say no thank you to all", primary = not enough },
      enough and ui.button { id = "take", primary = true, disabled = chosen < deal.need,
        chosen < deal.need and w("{left} to go", { left = parts.pounds(w, deal.need - chosen) })
          or w("Take {pounds}", { pounds = parts.pounds(w, chosen) }) } } }
end

return M
