-- Words: headings, styles of text, marks within a text, terms, links, lists, what folds, languages.
local frame = require "pages.frame"
local ui = require "kit.ui"
local M = {}

function M.start() return {} end

local function headings(w)
  return frame.part(w "Headings and text", {
    ui.heading { level = 1, w "Heading of level 1" },
    ui.heading { level = 2, w "Heading of level 2" },
    ui.heading { level = 3, w "Heading of level 3" },
    ui.text { style = "lead", w "Lead: Bluebell ward gets its first tablet trolley today." },
    ui.text(w "Body: a nurse rolls it to a bedside, and a patient sees her grandson again. The \z
      call needs about as much of the network as a film."),
    ui.text { style = "strong", w "Strong: charge the trolley overnight." },
    ui.text { style = "soft", w "Soft: delivered by the ward's own IT team." },
    ui.text { style = "small", w "Small: asset number TT-0412." },
    ui.text { style = "bench", w "Bench: ping 10.4.2.20" } })
end

local function marks(w)
  return frame.part(w "Within a text", {
    ui.text(w "A text may say **one thing loudly**, __one thing with feeling__, and explain a \z
      [switch](switch) or the [bandwidth](bandwidth) of a line to whoever asks."),
    ui.text { align = "centre", w "A text in the middle." },
    ui.text { align = "right", w "A text at the right." },
    ui.link { id = "read-more", w "A link: read how the ward was wired" },
    ui.disclosure { id = "why", label = w "What folds: why not by radio?",
      ui.text(w "Walls with lead in them keep X-rays in, and radio out. A cable does not mind.") },
    ui.disclosure { id = "who", label = w "What folds, open from the start", open = true,
      ui.text(w "The network team, two electricians and the ward sister.") } })
end

local function lists(w)
  return frame.part(w "Lists", {
    ui.row { gap = 32, align = "top",
      ui.list { width = "1/3", w "A tablet", w "A trolley with a battery",
        w "A headset, for a ward that is never quiet" },
      ui.list { width = "1/3", marker = "number", w "Ask what happened",
        w "Look before you touch", w "Change one thing" },
      ui.list { width = "1/3", marker = "tick", w "Charged", w "Cleaned", w "Signed for" } },
    ui.list { marker = "warn", w "Any icon may lead a list.",
      ui.row { gap = 8, align = "middle", ui.text { w "And an item may be any node:" },
        ui.chip { w "checked", icon = "tick", tone = "leaf" } } } })
end

-- Each in its own language, so not for translators.
local SAMPLES = { { "cy", "Cymraeg", "Mae'r tabled wrth erchwyn y gwely." },
  { "pl", "Polski", "Tablet stoi przy łóżku pacjenta." },
  { "ro", "Română", "Tableta este lângă pat." }, { "ur", "اردو", "ٹیبلٹ بستر کے پاس ہے۔" },
  { "ar", "العربية", "الجهاز اللوحي بجانب السرير." },
  { "pa", "ਪੰਜਾਬੀ", "ਟੈਬਲੇਟ ਬਿਸਤਰੇ ਦੇ ਕੋਲ ਹੈ।" }, { "gu", "ગુજરાતી", "ટેબ્લેટ પથારી પાસે છે." },
  { "bn", "বাংলা", "ট্যাবলেটটি বিছানার পাশে আছে।" } }

local function languages(w)
  local grid = { min = 340, gap = 12 }
  for i, sample in ipairs(SAMPLES) do
    local lang, name, words = table.unpack(sample)
    grid[i] = ui.column { gap = 0, ui.text { name, style = "small", lang = lang },
      ui.text { words, lang = lang } }
  end
  return frame.part(w "“The tablet is by the bed” in the languages of a ward", { ui.grid(grid) })
end

function M.view(model, w)
  return frame.page(model, w, {
    glossary = {
      switch = { w "Switch", w "The box where a ward's cables meet. It hands each message to the \z
        one device it is for." },
      bandwidth = { w "Bandwidth", w "How much a line can carry in a second. A video call needs \z
        about a million bits of it, both ways." } },
    ui.row { gap = 24, align = "top", ui.column { width = "1/2", headings(w) },
      ui.column { width = "1/2", marks(w) } }, languages(w), lists(w) })
end

return M
